"""The agenda backlog (Themenspeicher) of the bodies."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "topic",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("internal_title", sa.Text(), nullable=False),
        sa.Column("paper_id", sa.Uuid(), nullable=True),
        sa.Column("consultation_role", sa.Text(), nullable=False),
        sa.Column("planned_minutes", INTEGER, nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.Column("proposer", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("wished_on", sa.Date(), nullable=True),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        _reference("organization_id", "organization"),
        _reference("paper_id", "paper"),
        _reference("contact_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
    )
    for column in ("organization_id", "paper_id", "contact_id"):
        op.create_index(op.f(f"ix_topic_{column}"), "topic", [column], unique=False)


def _reference(column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=op.f(f"fk_topic_{column}"), initially="DEFERRED", deferrable=True
    )
