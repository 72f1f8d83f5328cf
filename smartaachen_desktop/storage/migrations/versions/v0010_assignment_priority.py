"""The priority of an assignment; the speech that an interposed question belongs to."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("assignment", sa.Column("priority", INTEGER, server_default=sa.text("3"), nullable=False))
    with op.batch_alter_table("speech") as batch:
        batch.add_column(sa.Column("during_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            "fk_speech_during_id", "speech", ["during_id"], ["id"], initially="DEFERRED", deferrable=True
        )
    op.create_index(op.f("ix_speech_during_id"), "speech", ["during_id"], unique=False)
