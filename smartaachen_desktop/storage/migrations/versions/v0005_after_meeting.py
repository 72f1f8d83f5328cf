"""After the meeting: scans of signed paper, the place of a remark on the draft, the amount per meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "minutes_scan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", INTEGER, nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("size", INTEGER, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_minutes_scan_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_scan")),
    )
    op.create_index(op.f("ix_minutes_scan_meeting_id"), "minutes_scan", ["meeting_id"], unique=False)
    op.add_column("comment", sa.Column("page", INTEGER, server_default=sa.text("0"), nullable=False))
    op.add_column("comment", sa.Column("line", INTEGER, server_default=sa.text("0"), nullable=False))
    op.add_column("organization", sa.Column("attendance_cents", INTEGER, server_default=sa.text("0"), nullable=False))
