"""Speeches on a point of order (zur Geschäftsordnung); the item that an interruption interrupted."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("speech", sa.Column("procedural", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("interruption", sa.Column("item_id", sa.Uuid(), nullable=True))
