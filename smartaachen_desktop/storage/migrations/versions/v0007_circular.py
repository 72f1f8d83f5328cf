"""Circular votes with their answers; a resolution comes from an item of a meeting or from a circular vote."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circular_vote",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        _reference("circular_vote", "organization_id", "organization"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circular_vote")),
    )
    op.create_table(
        "circular_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("circular_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        _reference("circular_answer", "circular_id", "circular_vote"),
        _reference("circular_answer", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circular_answer")),
    )
    with op.batch_alter_table("resolution") as batch:
        batch.alter_column("meeting_id", existing_type=sa.Uuid(), nullable=True)
        batch.alter_column("item_id", existing_type=sa.Uuid(), nullable=True)
        batch.add_column(sa.Column("circular_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            "fk_resolution_circular_id", "circular_vote", ["circular_id"], ["id"], initially="DEFERRED", deferrable=True
        )
    for table, column in (
        ("circular_vote", "organization_id"),
        ("circular_answer", "circular_id"),
        ("circular_answer", "person_id"),
        ("resolution", "circular_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), initially="DEFERRED", deferrable=True
    )
