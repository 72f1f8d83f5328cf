"""Cancelled meetings: when, the reason for the house, and what the public is told."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("meeting", sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True))
    for name in ("cancel_reason", "cancel_notice"):
        op.add_column("meeting", sa.Column(name, sa.Text(), nullable=False, server_default=""))
