"""Votes: qualified majorities and demands; motions: target of a referral, meeting of a postponement, two speeches."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("motion") as batch:
        for column, target in (("target_id", "organization"), ("until_id", "meeting")):
            batch.add_column(sa.Column(column, sa.Uuid(), nullable=True))
            batch.create_foreign_key(
                f"fk_motion_{column}", target, [column], ["id"], initially="DEFERRED", deferrable=True
            )
    op.create_index(op.f("ix_motion_target_id"), "motion", ["target_id"], unique=False)
    op.create_index(op.f("ix_motion_until_id"), "motion", ["until_id"], unique=False)
    op.add_column("motion", sa.Column("target", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("motion", sa.Column("speech_for", sa.Text(), nullable=True))
    op.add_column("motion", sa.Column("speech_against", sa.Text(), nullable=True))
    op.add_column("organization", _number("roll_call_demand"))
    op.add_column("vote", sa.Column("requirement", sa.Text(), server_default="simple", nullable=False))
    for column in ("statutory_size", "secret_count", "secret_needed", "roll_call_count", "roll_call_needed"):
        op.add_column("vote", _number(column))
    for column in ("secret_by", "roll_call_by"):
        op.add_column("vote", sa.Column(column, sa.Text(), server_default=sa.text("''"), nullable=False))


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, INTEGER, server_default=sa.text("0"), nullable=False)
