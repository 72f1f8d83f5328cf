"""Joint meetings: the second body of a meeting, its seats, and which body a motion, election or finding belongs to."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, column in (
        ("meeting", "partner_id"),
        ("motion", "body_id"),
        ("election", "body_id"),
        ("resting_vote", "body_id"),
        ("quorum_finding", "body_id"),
    ):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column(column, sa.Uuid(), nullable=True))
            batch.create_foreign_key(
                f"fk_{table}_{column}", "organization", [column], ["id"], initially="DEFERRED", deferrable=True
            )
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)
    op.add_column("meeting", sa.Column("partner_quorum_lost_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("participant", sa.Column("partner_group", sa.Text(), nullable=True))
