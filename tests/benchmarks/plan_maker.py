"""Plans of any size, always the same for the same size: summaries, milestones, vague dates, links near and far."""

import random
import uuid
from datetime import date, timedelta
from typing import Any

from smartaachen_desktop.model.plan import (
    Constraint,
    DatePrecision,
    Dependency,
    DependencyType,
    Horizon,
    Measure,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.replanning import PlanRow, replanned
from smartaachen_desktop.model.schedule import Link
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.strategy import AddFieldOfAction, CreateStrategy

FIELDS = (("D", "Digitale Services"), ("K", "Klimaschutz"), ("W", "Wirtschaft"))
WORDS = ("Dialog", "Umfrage", "Ausstellung", "Rückmeldung", "Statusbericht", "Förderantrag", "Auswertung", "Konzept")
BEGIN = date(2022, 1, 3)
STEPS = 9
"""Steps below each summary."""


def make_plan(dispatcher: Dispatcher, count: int) -> None:
    """`count` measures and six links to five of them, past the journal: only the view is measured with them."""
    strategy = dispatcher.execute(CreateStrategy(title="Viele Maßnahmen")).ids["strategy"]
    fields = [
        dispatcher.execute(AddFieldOfAction(strategy=strategy, letter=letter, name=name)).ids["field"]
        for letter, name in FIELDS
    ]
    measures, links = rows(strategy, fields, count)
    with dispatcher.database.connection() as connection:
        connection.execute(Measure.__table__.insert(), measures)  # type: ignore[attr-defined]
        connection.execute(Dependency.__table__.insert(), links)  # type: ignore[attr-defined]


def rows(strategy: uuid.UUID, fields: list[uuid.UUID], count: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What the two tables take."""
    chance = random.Random(count)
    measures: list[dict[str, Any]] = []
    above: uuid.UUID | None = None
    for number in range(count):
        field = fields[number * len(fields) // count]
        place = number % (STEPS + 1)
        summary = place == 0
        if summary or measures[-1]["field_id"] != field:
            above = None
        measure = _measure(chance, number, strategy, field, summary=summary, parent=None if summary else above)
        if summary:
            above = measure["id"]
        measures.append(measure)
    links = _links(chance, measures, count * 6 // 5)
    _schedule(measures, links)
    return measures, links


def _measure(
    chance: random.Random, number: int, strategy: uuid.UUID, field: uuid.UUID, *, summary: bool,
    parent: uuid.UUID | None,
) -> dict[str, Any]:  # fmt: skip
    milestone = not summary and number % 10 == 9
    start = BEGIN + timedelta(days=chance.randrange(0, 60) + (number * 2900) // 10_000)
    while start.weekday() > 4:
        start += timedelta(days=1)
    length = chance.randrange(5, 90)
    end = start if milestone else start + timedelta(days=length)
    while end.weekday() > 4:
        end -= timedelta(days=1)
    vague = not summary and number % 17 == 5
    progress = chance.choice((0, 0, 25, 50, 75, 100))
    return {
        "id": uuid.UUID(int=chance.getrandbits(128)), "version": 1, "strategy_id": strategy, "field_id": field,
        "parent_id": parent, "position": number, "kind": MeasureKind.MILESTONE if milestone else MeasureKind.MEASURE,
        "title": f"{WORDS[number % len(WORDS)]} {number + 1}", "status": MeasureStatus.RUNNING, "priority": 2,
        "horizon": Horizon.SHORT, "start_date": None if summary else start.replace(day=1) if vague else start,
        "end_date": None if summary else _month_end(end) if vague else max(start, end),
        "date_precision": DatePrecision.MONTH if vague else DatePrecision.DAY, "series_days": None,
        "progress": progress, "contact_id": None, "department_id": None, "partners": "", "deliverable": "",
        "notes": "", "budget_line_id": None, "resolution_id": None,
        "automatic": not summary and not vague and number % 3 == 0, "date_constraint": Constraint.SOON,
        "constraint_day": None, "deadline": end + timedelta(days=30) if number % 23 == 7 and not summary else None,
        "series_months": None, "funding": "",
    }  # fmt: skip


def _links(chance: random.Random, measures: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """Mostly to what comes soon after, one in fifty far down; never backwards, so that no circle closes."""
    leaves = [each for each in measures if each["start_date"] is not None]
    found: dict[tuple[uuid.UUID, uuid.UUID], dict[str, Any]] = {}
    while len(found) < count:
        here = chance.randrange(len(leaves) - 1)
        reach = 500 if len(found) % 50 == 0 else 12
        there = min(here + chance.randrange(1, reach + 1), len(leaves) - 1)
        before, after = leaves[here], leaves[there]
        key = before["id"], after["id"]
        kind = DependencyType.SS
        if before["end_date"] < after["start_date"]:
            kind = DependencyType.FS
        elif before["start_date"] > after["start_date"] and chance.random() < 0.95:
            continue
        found[key] = {
            "id": uuid.UUID(int=chance.getrandbits(128)), "version": 1, "predecessor_id": key[0],
            "successor_id": key[1], "link_type": kind, "lag_days": 0, "elapsed": False,
        }  # fmt: skip
    return list(found.values())


def _schedule(measures: list[dict[str, Any]], links: list[dict[str, Any]]) -> None:
    """Automatic measures begin where their links put them, as in a plan that the program made."""
    known = {
        each["id"]: PlanRow(
            each["id"], each["parent_id"], each["kind"], each["start_date"], each["end_date"],
            each["date_precision"], False, each["automatic"],
        )
        for each in measures
    }  # fmt: skip
    bound = [Link(each["predecessor_id"], each["successor_id"], each["link_type"]) for each in links]
    moved = replanned(known, bound, known, WorkCalendar(BEGIN), BEGIN)
    for each in measures:
        if each["id"] in moved:
            each["start_date"], each["end_date"], _ = moved[each["id"]]


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
