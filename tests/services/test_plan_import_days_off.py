"""Days off that a file brings along do to the plan what they do when they are typed."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.model.plan import DependencyType
from smartaachen_desktop.model.plan_draft import DraftDayOff, DraftMeasure, PlanDraft
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.plan_dates import AddDayOff
from smartaachen_desktop.services.plan_import import ImportPlan
from smartaachen_desktop.services.plan_matching import preview_import
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.plan_draft import plan_draft
from smartaachen_desktop.services.queries.plan_import import import_ground

Standing = dict[UUID, tuple[date | None, date | None]]
OFF = date(2022, 3, 9), date(2022, 3, 10)
FOREIGN = PlanDraft("Anderswo", (DraftMeasure("1", "Anderes", start=date(2022, 5, 2), end=date(2022, 5, 6)),),
                    days_off=(DraftDayOff(*OFF, "Umzug"),))  # fmt: skip


@pytest.fixture
def planned(dispatcher: Dispatcher, example: Example) -> dict[str, UUID]:
    """Five automatic days, three that wait for them, a summary around a step of four days, and one by hand."""

    def add(title: str, start: date, end: date | None, *, automatic: bool = True, parent: UUID | None = None) -> UUID:
        command = AddMeasure(example.strategy, title, start=start, end=end, automatic=automatic, parent=parent)
        return dispatcher.execute(command).ids["measure"]

    monday = date(2022, 3, 7)
    found = {
        "Erhebung": add("Erhebung", monday, date(2022, 3, 11)),
        "Bericht": add("Bericht", monday, date(2022, 3, 9)),
    }
    found["Umbau"] = add("Umbau", monday, date(2022, 3, 7))
    found["Räume"] = add("Räume", date(2022, 3, 8), date(2022, 3, 11), parent=found["Umbau"])
    found["Offen"] = add("Offen", date(2022, 3, 9), None)
    found["Markt"] = add("Markt", monday, date(2022, 3, 11), automatic=False)
    dispatcher.execute(AddDependency(found["Erhebung"], found["Bericht"], DependencyType.FS, 1))
    return found


def standing(dispatcher: Dispatcher) -> Standing:
    return {row.id: (row.start, row.end) for row in dispatcher.read(plan_view).measures}


def imported(dispatcher: Dispatcher, example: Example, draft: PlanDraft) -> tuple[Standing, Standing]:
    """What the preview promises for the measures that are there, and what stands after the import."""
    found = dispatcher.read(lambda session: preview_import(import_ground(session), draft))
    promised = standing(dispatcher)
    for each in (*found.measures, *found.moved):
        if each.before is not None:
            promised[each.id] = (each.values.get("start", each.before.start), each.values.get("end", each.before.end))
    dispatcher.execute(ImportPlan(example.strategy, draft))
    return promised, standing(dispatcher)


def test_an_import_stretches_as_typing_does(dispatcher: Dispatcher, example: Example, planned: dict[str, UUID]) -> None:
    before = standing(dispatcher)
    dispatcher.execute(AddDayOff(example.strategy, *OFF, "Umzug"))
    typed = standing(dispatcher)
    assert typed[planned["Erhebung"]] == (date(2022, 3, 7), date(2022, 3, 15))
    assert typed[planned["Umbau"]] == typed[planned["Räume"]] == (date(2022, 3, 8), date(2022, 3, 15))
    assert typed[planned["Offen"]] == (date(2022, 3, 11), None)
    assert typed[planned["Markt"]] == before[planned["Markt"]], "dates set by hand stay"
    dispatcher.undo()
    promised, now = imported(dispatcher, example, FOREIGN)
    assert promised == {key: now[key] for key in promised}
    assert {key: now[key] for key in typed} == typed
    dispatcher.undo()
    assert standing(dispatcher) == before


def test_our_own_file_with_one_day_off_more(dispatcher: Dispatcher, example: Example, planned: dict[str, UUID]) -> None:
    draft = dispatcher.read(plan_draft)
    dispatcher.execute(AddDayOff(example.strategy, *OFF, "Umzug"))
    typed = standing(dispatcher)
    dispatcher.undo()
    found = dispatcher.read(
        lambda session: preview_import(
            import_ground(session), replace(draft, days_off=(*draft.days_off, DraftDayOff(*OFF, "Umzug")))
        )
    )
    told = {each.place: each.what for each in found.findings}
    assert "15.03.2022 statt" in told["Erhebung"]
    promised, now = imported(
        dispatcher, example, replace(draft, days_off=(*draft.days_off, DraftDayOff(*OFF, "Umzug")))
    )
    assert promised == now == typed


def test_dates_that_the_file_changed_count_by_its_days_off(
    dispatcher: Dispatcher, example: Example, planned: dict[str, UUID]
) -> None:
    draft = dispatcher.read(plan_draft)
    measures = tuple(
        replace(each, end=date(2022, 3, 14)) if each.title == "Erhebung" else each for each in draft.measures
    )
    promised, now = imported(
        dispatcher, example, replace(draft, measures=measures, days_off=(DraftDayOff(*OFF, "Umzug"),))
    )
    assert promised == now
    assert now[planned["Erhebung"]] == (date(2022, 3, 7), date(2022, 3, 14)), "four working days, as the file has them"


def test_what_the_file_does_not_name_is_told(
    dispatcher: Dispatcher, example: Example, planned: dict[str, UUID]
) -> None:
    found = dispatcher.read(lambda session: preview_import(import_ground(session), FOREIGN))
    told = {each.place for each in found.findings}
    assert {"Erhebung", "Räume", "Umbau", "Bericht"} <= told
    assert "Markt" not in told
