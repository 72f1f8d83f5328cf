"""What each measure costs over all years, with everything below it."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from smartaachen_desktop.services.queries.plan import MeasureRow


def cost_sums(measures: Sequence[MeasureRow]) -> Mapping[UUID, int]:
    """Cents by measure, only where there are any; `measures` in outline order."""
    sums: dict[UUID, int] = {}
    for row in reversed(measures):  # steps stand below their measure, so going backwards meets them first
        own = sums.get(row.id, 0)
        if row.costs:
            sums[row.id] = own = own + sum(cost.cents for cost in row.costs)
        if own and row.parent_id is not None:
            sums[row.parent_id] = sums.get(row.parent_id, 0) + own
    return sums
