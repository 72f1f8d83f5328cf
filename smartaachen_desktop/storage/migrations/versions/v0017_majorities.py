"""The usual majority of a body; elections by keypads; what a vote on urgency puts on the agenda."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("organization", sa.Column("majority", sa.Text(), server_default="simple", nullable=False))
    op.add_column("election", sa.Column("electronic", sa.Boolean(), server_default=sa.false(), nullable=False))
    for column in ("source_file", "source_sha256"):
        op.add_column("election", sa.Column(column, sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("motion", sa.Column("admits", sa.JSON(), nullable=True))
