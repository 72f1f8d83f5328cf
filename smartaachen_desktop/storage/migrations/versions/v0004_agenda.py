"""Preparing the agenda: proposals in templates, notes for the chair, the supplementary agenda, archived meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("agenda_item", sa.Column("chair_note", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("agenda_item", sa.Column("added_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("agenda_item", sa.Column("supplement_sent_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("meeting", sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("standing_item", sa.Column("proposal", sa.Text(), server_default=sa.text("''"), nullable=False))
