"""The version of the minutes with its reason; the measure that came of an assignment."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("meeting", sa.Column("minutes_version", INTEGER, server_default=sa.text("0"), nullable=False))
    op.add_column("meeting", sa.Column("minutes_reason", sa.Text(), server_default=sa.text("''"), nullable=False))
    with op.batch_alter_table("assignment") as batch:
        batch.add_column(sa.Column("measure_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            "fk_assignment_measure_id", "measure", ["measure_id"], ["id"], initially="DEFERRED", deferrable=True
        )
    op.create_index(op.f("ix_assignment_measure_id"), "assignment", ["measure_id"], unique=False)
