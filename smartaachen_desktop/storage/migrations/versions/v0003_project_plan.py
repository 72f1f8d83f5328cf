"""The project plan: scheduling, costs a year, days off, baselines, filters by name."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "baseline",
        *_identity(),
        sa.Column("strategy_id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entries", sa.JSON(), nullable=False),
        *_references("baseline", strategy_id="strategy", meeting_id="meeting"),
    )
    _index("baseline", "strategy_id", "meeting_id")
    op.create_table(
        "day_off",
        *_identity(),
        sa.Column("strategy_id", sa.Uuid(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        *_references("day_off", strategy_id="strategy"),
    )
    _index("day_off", "strategy_id")
    op.create_table(
        "measure_cost",
        *_identity(),
        sa.Column("measure_id", sa.Uuid(), nullable=False),
        sa.Column("line_id", sa.Uuid(), nullable=True),
        sa.Column("year", INTEGER, nullable=False),
        sa.Column("cents", INTEGER, nullable=False),
        *_references("measure_cost", measure_id="measure", line_id="budget_line"),
        sa.UniqueConstraint("measure_id", "line_id", "year", name=op.f("uq_measure_cost_measure_id_line_id_year")),
    )
    _index("measure_cost", "measure_id", "line_id")
    op.create_table(
        "plan_filter",
        *_identity(),
        sa.Column("strategy_id", sa.Uuid(), nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("definition", sa.JSON(), nullable=False),
        *_references("plan_filter", strategy_id="strategy"),
    )
    _index("plan_filter", "strategy_id")
    op.add_column("measure", sa.Column("automatic", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("measure", sa.Column("date_constraint", sa.Text(), server_default="soon", nullable=False))
    op.add_column("measure", sa.Column("constraint_day", sa.Date(), nullable=True))
    op.add_column("measure", sa.Column("deadline", sa.Date(), nullable=True))
    op.add_column("measure", sa.Column("series_months", INTEGER, nullable=True))
    op.add_column("measure", sa.Column("funding", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("dependency", sa.Column("elapsed", sa.Boolean(), server_default=sa.false(), nullable=False))


def _identity() -> tuple[sa.Column[object], ...]:
    return sa.Column("id", sa.Uuid(), nullable=False), sa.Column("version", INTEGER, nullable=False)


def _references(table: str, **targets: str) -> tuple[sa.Constraint, ...]:
    keys = (
        sa.ForeignKeyConstraint(
            [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), initially="DEFERRED", deferrable=True
        )
        for column, target in targets.items()
    )
    return *keys, sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)
