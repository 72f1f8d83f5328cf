"""What an import would make of the plan, as values: the window shows them, the import writes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from smartaachen_desktop.model.plan_draft import DraftBaseline, DraftDayOff, DraftMeasure, Finding, PlanDraft, Share
from smartaachen_desktop.model.schedule import Link
from smartaachen_desktop.services.queries.plan import MeasureRow


@dataclass(frozen=True, slots=True)
class MeasurePlan:
    """A measure as it will be; `before` is the row it is now, `values` what differs or, of a new one, everything."""

    id: UUID
    title: str
    depth: int
    share: Share
    before: MeasureRow | None
    draft: DraftMeasure | None
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CostPlan:
    measure: UUID
    line: UUID | None
    year: int
    cents: int
    """Zero takes it away."""
    id: UUID | None


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """Everything an import changes; `measures` in the order of the file, those that go at the end."""

    measures: tuple[MeasurePlan, ...]
    moved: tuple[MeasurePlan, ...]
    """Measures the file does not name that give way: positions, or dates that follow."""
    links: tuple[Link, ...]
    """New ones, and new values of those that are there."""
    lost_links: frozenset[UUID]
    costs: tuple[CostPlan, ...]
    days_off: tuple[DraftDayOff, ...]
    """Of the file those, and of its baselines those, that the plan has not."""
    baselines: tuple[DraftBaseline, ...]
    draft: PlanDraft
    findings: tuple[Finding, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)

    def count(self, share: Share) -> int:
        return sum(each.share is share for each in self.measures)
