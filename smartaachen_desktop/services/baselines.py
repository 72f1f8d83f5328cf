"""Basispläne are taken and struck off; nothing changes one."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.baseline_comparison import to_entry
from smartaachen_desktop.model.baselines import Baseline
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.strategy import Strategy
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.queries.baselines import plan_state
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.strategy import named
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

MOST_BASELINES = 200
"""Two a year for a century; more is a mistake of some program."""


@dataclass(frozen=True, slots=True)
class TakeBaseline(Command):
    """Keep the plan as it stands, at a meeting where one is named."""

    label = "Basisplan festgehalten"
    strategy: UUID
    name: str
    meeting: UUID | None = None


@dataclass(frozen=True, slots=True)
class RemoveBaseline(Command):
    label = "Basisplan gelöscht"
    baseline: UUID


def take_baseline(command: TakeBaseline, work: UnitOfWork) -> Ids:
    work.get(Strategy, command.strategy)
    if command.meeting is not None:
        work.get(Meeting, command.meeting)
    name = " ".join(command.name.split())
    named(name, "name", "Basisplan")
    names = work.all(select(Baseline.name))
    if name.casefold() in {each.casefold() for each in names}:
        raise InvalidInput(
            "name_taken", f"Einen Basisplan „{name}“ gibt es schon.", field="name", remedy="Wählen Sie einen anderen."
        )
    if len(names) >= MOST_BASELINES:
        raise RuleBroken("too_many_baselines", f"Es gibt schon {MOST_BASELINES} Basispläne.", field="name")
    state = plan_state(plan_view(work.session))
    if not state:
        raise RuleBroken("empty_plan", "Der Projektplan ist leer; es gibt nichts festzuhalten.", field="name")
    baseline = Baseline(
        strategy_id=command.strategy,
        meeting_id=command.meeting,
        name=name,
        taken_at=work.now,
        entries=[to_entry(each) for each in state],
    )
    return {"baseline": work.add(baseline).id}


def remove_baseline(command: RemoveBaseline, work: UnitOfWork) -> Ids:
    work.delete(work.get(Baseline, command.baseline))
    return None


HANDLERS: dict[type[Command], Handler] = {TakeBaseline: take_baseline, RemoveBaseline: remove_baseline}
