"""The style of agenda numbers, of a body and as a meeting keeps it; stage items (Regiepunkte)."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # a meeting of before has had these very numbers all the time
    usual = (("numerals", "arabic"), ("public_prefix", "Ö"), ("closed_prefix", "N"))
    for table in ("organization", "meeting"):
        for name, value in usual:
            op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=value))
    for table in ("agenda_item", "standing_item"):
        op.add_column(table, sa.Column("stage", sa.Boolean(), nullable=False, server_default=sa.false()))
