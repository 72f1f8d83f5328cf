"""Importing a plan: one step, taken back by one undo; the preview says what comes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from smartaachen_desktop.exchange.json_commands import decode
from smartaachen_desktop.model.baselines import Baseline
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.plan import DependencyType
from smartaachen_desktop.model.plan_draft import (
    DraftBaseline,
    DraftCost,
    DraftDates,
    DraftDayOff,
    DraftLink,
    DraftMeasure,
    PlanDraft,
    Share,
)
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.plan_import import ImportPlan
from smartaachen_desktop.services.plan_matching import preview_import
from smartaachen_desktop.services.plan_preview import ImportPreview
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.plan_draft import plan_draft
from smartaachen_desktop.services.queries.plan_import import import_ground
from smartaachen_desktop.services.watch import Cancelled, Watch


def preview(dispatcher: Dispatcher, draft: PlanDraft, *more: Any, **options: Any) -> ImportPreview:
    return dispatcher.read(lambda session: preview_import(import_ground(session), draft, *more, **options))


def counts(found: ImportPreview) -> dict[str, int]:
    return {share.value: found.count(share) for share in Share if found.count(share)}


def rows(dispatcher: Dispatcher) -> dict[str, MeasureRow]:
    return {row.title: row for row in dispatcher.read(plan_view).measures}


def changed(draft: PlanDraft, titled: str, **values: Any) -> PlanDraft:
    return replace(
        draft, measures=tuple(replace(each, **values) if each.title == titled else each for each in draft.measures)
    )


NEW = PlanDraft(
    "Anderswo",
    (
        DraftMeasure("1", "Befragung", start=date(2022, 3, 1), end=date(2022, 3, 10), contact="FB 02"),
        DraftMeasure("1.1", "Fragebogen", parent="1", start=date(2022, 3, 1), end=date(2022, 3, 4), contact="Druckerei",
                     costs=(DraftCost(2022, 500_00, "ÖA, Veranstaltungen etc."),)),
        DraftMeasure("1.2", "Auswertung", parent="1", start=date(2022, 3, 7), end=date(2022, 3, 9), automatic=True),
    ),
    (DraftLink("1.1", "1.2", DependencyType.FS, 1),),
    (DraftDayOff(date(2022, 3, 7), date(2022, 3, 7), "Umzug"),),
    (DraftBaseline("Zu Beginn", (DraftDates("1.1", date(2022, 2, 21), date(2022, 2, 25), 400_00),)),),
)  # fmt: skip


def test_new_measures_under_a_chosen_field(dispatcher: Dispatcher, example: Example) -> None:
    before = dispatcher.read(plan_view)
    field = before.fields[1]
    found = preview(dispatcher, NEW, field.id)
    assert counts(found) == {"new": 3}
    dispatcher.execute(ImportPlan(example.strategy, NEW, field.id))
    now = rows(dispatcher)
    assert {now[title].letter for title in ("Befragung", "Fragebogen", "Auswertung")} == {field.letter}
    assert now["Fragebogen"].parent_id == now["Befragung"].id
    assert (now["Befragung"].contact, now["Fragebogen"].contact) == ("FB 02", "")
    assert now["Fragebogen"].partners == "Druckerei", "nobody is made on the way, nobody gets lost"
    assert [(cost.cents, cost.line) for cost in now["Fragebogen"].costs] == [(500_00, "ÖA, Veranstaltungen etc.")]
    # the day of the move is off, so one working day after Friday begins on Wednesday
    assert now["Auswertung"].start == date(2022, 3, 9)
    assert any("statt" in each.what and each.place == "Auswertung" for each in found.findings)
    dispatcher.undo()
    assert dispatcher.read(plan_view) == before, "one undo takes all of it back"
    assert dispatcher.read(lambda session: session.scalars(select(Baseline)).all()) == []


def test_the_baseline_of_a_file_is_kept_here(dispatcher: Dispatcher, example: Example) -> None:
    dispatcher.execute(ImportPlan(example.strategy, NEW))
    baseline = dispatcher.read(lambda session: session.scalars(select(Baseline)).one())
    (entry,) = baseline.entries
    assert (baseline.name, entry["title"], entry["start"], entry["costs"]) == (
        "Zu Beginn", "Fragebogen", "2022-02-21", {"2022": 400_00},
    )  # fmt: skip


def test_our_own_export_changes_nothing(dispatcher: Dispatcher, example: Example) -> None:
    dispatcher.execute(TakeBaseline(example.strategy, "Auftakt"))
    draft = dispatcher.read(plan_draft)
    assert counts(preview(dispatcher, draft)) == {"same": len(draft.measures)}
    assert dispatcher.execute(ImportPlan(example.strategy, draft, remove=True)).entry is None


def test_an_update_changes_what_differs(dispatcher: Dispatcher, example: Example) -> None:
    draft = changed(dispatcher.read(plan_draft), "Beteiligungs-App", title="App für Beteiligung", progress=20)
    before = rows(dispatcher)["Beteiligungs-App"]
    assert counts(preview(dispatcher, draft)) == {"changed": 1, "same": len(draft.measures) - 1}
    dispatcher.execute(ImportPlan(example.strategy, draft))
    after = rows(dispatcher)["App für Beteiligung"]
    assert replace(after, title=before.title, progress=before.progress) == before


def test_what_the_source_does_not_know_stays(dispatcher: Dispatcher, example: Example) -> None:
    draft = changed(dispatcher.read(plan_draft), "Beteiligungs-App", notes="", deliverable="", progress=5)
    before = rows(dispatcher)["Beteiligungs-App"]
    dispatcher.execute(ImportPlan(example.strategy, replace(draft, knows=frozenset({"progress"}))))
    assert rows(dispatcher)["Beteiligungs-App"] == replace(before, progress=5)


def test_links_and_steps_follow_the_file(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    first = draft.links[0]
    draft = replace(draft, links=(replace(first, lag_days=3, elapsed=True), *draft.links[2:]))
    draft = changed(draft, "Beteiligungs-App", field="W")
    dispatcher.execute(ImportPlan(example.strategy, draft))
    links = dispatcher.read(plan_view).links
    assert len(links) == len(draft.links)
    assert (3, True) in {(link.lag_days, link.elapsed) for link in links}
    assert rows(dispatcher)["Beteiligungs-App"].letter == "W"


def test_what_the_file_lacks_goes_only_on_wish(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    gone = next(each for each in draft.measures if each.title == "Begleitforschung zur Wirkung")
    less = replace(draft, measures=tuple(each for each in draft.measures if each is not gone))
    assert "removed" not in counts(preview(dispatcher, less))
    assert counts(preview(dispatcher, less, remove=True))["removed"] == 1
    dispatcher.execute(ImportPlan(example.strategy, less, remove=True))
    assert gone.title not in rows(dispatcher)
    with pytest.raises(RuleBroken) as refusal:
        preview(dispatcher, NEW, remove=True)
    assert refusal.value.code == "remove_without_ids"


def test_new_ones_stand_where_the_file_has_them(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    place = next(number for number, each in enumerate(draft.measures) if each.title == "Beteiligungs-App")
    more = DraftMeasure("neu", "Vorstudie", field="D", start=date(2023, 1, 2), end=date(2023, 1, 31))
    dispatcher.execute(
        ImportPlan(example.strategy, replace(draft, measures=(*draft.measures[:place], more, *draft.measures[place:])))
    )
    titles = [row.title for row in dispatcher.read(plan_view).measures]
    assert titles[place : place + 2] == ["Vorstudie", "Beteiligungs-App"]


def test_what_the_file_does_not_name_keeps_its_place(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    dispatcher.execute(AddMeasure(example.strategy, "Nur hier"))
    titles = [row.title for row in dispatcher.read(plan_view).measures]
    dispatcher.execute(ImportPlan(example.strategy, changed(draft, "Beteiligungs-App", progress=1)))
    assert [row.title for row in dispatcher.read(plan_view).measures] == titles


def test_a_circle_with_the_plan_here_is_refused(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    link = draft.links[0]
    less = replace(draft, links=(DraftLink(link.successor, link.predecessor),), knows=draft.knows - {"links"})
    before = dispatcher.read(plan_view)
    with pytest.raises(RuleBroken) as refusal:
        dispatcher.execute(ImportPlan(example.strategy, less))
    assert refusal.value.code == "dependency_cycle"
    assert dispatcher.read(plan_view) == before


def test_as_json_with_a_link_to_nowhere(dispatcher: Dispatcher, example: Example) -> None:
    content = {
        "command": "ImportPlan", "strategy": str(example.strategy), "field": None,
        "draft": {"title": "", "measures": [{"key": "1", "title": "Umfrage", "start": "2022-03-01"}]},
    }  # fmt: skip
    dispatcher.execute(decode(content))
    assert rows(dispatcher)["Umfrage"].letter == "S"
    content["draft"]["links"] = [{"predecessor": "1", "successor": "9"}]  # type: ignore[index]
    with pytest.raises(InvalidInput) as refusal:
        dispatcher.execute(decode(content))
    assert refusal.value.code == "unknown_link"


def test_a_stopped_import_leaves_nothing(dispatcher: Dispatcher, example: Example) -> None:
    before = dispatcher.read(plan_view)
    watch = Watch()
    watch.cancel()
    with pytest.raises(Cancelled):
        dispatcher.execute(ImportPlan(example.strategy, NEW), watch=watch)
    assert dispatcher.read(plan_view) == before


def test_on_every_kind_of_database(store: Any, make_dispatcher: Callable[[Any], Dispatcher]) -> None:
    from smartaachen_desktop.services.strategy import CreateStrategy

    dispatcher = make_dispatcher(store.create())
    strategy: UUID = dispatcher.execute(CreateStrategy("Strategie")).ids["strategy"]
    dispatcher.execute(ImportPlan(strategy, NEW))
    plan: PlanView = dispatcher.read(plan_view)
    assert [row.number for row in plan.measures] == ["1", "1.1", "1.2"]
    dispatcher.undo()
    assert dispatcher.read(plan_view).measures == ()
