"""The snapshot from which the plan is drawn on paper, already cut to its audience."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.baseline_comparison import Kept
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan_filters import FilterDefinition, read_definition
from smartaachen_desktop.services.plan_look import public_filter
from smartaachen_desktop.services.queries.baselines import baseline_rows, baseline_state
from smartaachen_desktop.services.queries.filter_words import restrictions
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.plan import PlanView, plan_view
from smartaachen_desktop.services.queries.plan_filters import filter_rows, filtered
from smartaachen_desktop.services.queries.plan_times import PlanTimes, plan_times
from smartaachen_desktop.services.queries.public import public_plan


@dataclass(frozen=True, slots=True)
class PlanPrintData:
    """`printed_at` is part of the data, so that the same data give the same bytes. `kept` None is no filter; of its
    measures `hits` are meant, the others only give them their place. `restricted` is the filter in words."""

    plan: PlanView
    times: PlanTimes
    audience: Audience
    printed_at: datetime
    kept: frozenset[UUID] | None = None
    filter_name: str = ""
    hits: int = 0
    restricted: tuple[str, ...] = ()
    baseline_name: str = ""
    baseline: tuple[Kept, ...] = ()
    """What stood in the baseline that is drawn below the bars."""
    letterhead: LetterheadView = USUAL

    @property
    def today(self) -> date:
        return local(self.printed_at).date()

    @property
    def internal(self) -> bool:
        return self.audience is Audience.INTERNAL

    @property
    def edition(self) -> str:
        return "Interne Ausgabe" if self.internal else "Öffentliche Ausgabe"

    @property
    def filter_words(self) -> str:
        """That something is left out, what, and how much; a filter's name was typed for the house."""
        if self.kept is None:
            return ""
        named = f"Filter „{self.filter_name}“" if self.filter_name and self.internal else "Filter"
        count = f"{self.hits} von {len(self.plan.measures)} Vorgängen"
        return f"{named}: {'; '.join((count, *self.restricted))}"

    @property
    def number(self) -> str:
        return f"Projektplan/{self.today:%Y-%m-%d}/{'intern' if self.internal else 'öffentlich'}"

    def file_name(self, suffix: str) -> str:
        """E.g. Projektplan-2021-11-18-oeffentlich.pdf."""
        return f"Projektplan-{self.today:%Y-%m-%d}-{'intern' if self.internal else 'oeffentlich'}{suffix}"


def plan_print_data(
    session: Session,
    audience: Audience,
    printed_at: datetime,
    definition: FilterDefinition | None = None,
    filter_name: str = "",
    baseline: UUID | None = None,
) -> PlanPrintData:
    """One read transaction gives everything. The filter sees no more than the audience does, the public no baseline."""
    plan = plan_view(session)
    if audience is Audience.PUBLIC:
        plan = public_plan(plan)
    times = plan_times(plan)
    bare = PlanPrintData(plan, times, audience, printed_at, letterhead=letterhead_of(session, None))
    if baseline is not None and bare.internal:
        state = baseline_state(session, baseline)
        name = next(row.name for row in baseline_rows(session) if row.id == baseline)
        bare = replace(bare, baseline=state, baseline_name=name)
    if definition is None or not definition.restricts:
        return bare
    kept = filtered(plan, definition, times, local(printed_at).date())
    sayable = _sayable(definition, audience)
    said = [each.words for each in restrictions(sayable, plan)]
    if replace(sayable, grouping=definition.grouping) != definition:
        said.append("weitere Angaben")
    return replace(bare, kept=kept.shown, filter_name=filter_name, hits=len(kept.hits), restricted=tuple(said))


def _sayable(definition: FilterDefinition, audience: Audience) -> FilterDefinition:
    """Without what the public must not read; typed words may be a name."""
    return definition if audience is Audience.INTERNAL else replace(public_filter(definition), text="")


def saved_filter(session: Session, name: str) -> tuple[str, FilterDefinition]:
    """A filter by its name, with the name as it was saved. Raises InvalidInput with the names there are."""
    rows = filter_rows(session)
    found = next((row for row in rows if row.name.casefold() == name.casefold()), None)
    if found is None:
        names = ", ".join(f"„{row.name}“" for row in rows) or "keiner"
        raise InvalidInput(
            "no_filter", f"Den Filter „{name}“ gibt es nicht. Gespeichert: {names}.", field="filter"
        )  # fmt: skip
    return found.name, read_definition(found.definition)
