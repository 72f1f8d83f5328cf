"""Votes taken by keypads, and the file that a result was read from."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("vote", sa.Column("electronic", sa.Boolean(), server_default=sa.false(), nullable=False))
    for name in ("source_file", "source_sha256"):
        op.add_column("vote", sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False))
