"""What the preview of an import says: every change from what to what, also of what the file does not name."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from smartaachen_desktop.model.baselines import Baseline
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.plan import Constraint, DependencyType
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
from smartaachen_desktop.services.baselines import MOST_BASELINES, TakeBaseline
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.plan import AddMeasure
from smartaachen_desktop.services.plan_changes import ImportChanges, change_words, import_changes
from smartaachen_desktop.services.plan_import import ImportPlan
from smartaachen_desktop.services.plan_matching import preview_import
from smartaachen_desktop.services.plan_preview import ImportPreview
from smartaachen_desktop.services.queries.plan_draft import plan_draft
from smartaachen_desktop.services.queries.plan_import import import_ground

APP = "Beteiligungs-App"
NEW = PlanDraft("Anderswo", (DraftMeasure("1", "Befragung", start=date(2022, 3, 1), end=date(2022, 3, 10)),))


def preview(dispatcher: Dispatcher, draft: PlanDraft, **options: Any) -> tuple[ImportPreview, ImportChanges]:
    ground = dispatcher.read(import_ground)
    found = preview_import(ground, draft, **options)
    return found, import_changes(found, ground)


def words(found: ImportPreview, changes: ImportChanges) -> Mapping[str, list[str]]:
    """By title."""
    return {
        each.title: [change_words(change) for change in changes.fields[each.id]]
        for each in (*found.measures, *changes.moved)
        if each.id in changes.fields
    }


def changed(draft: PlanDraft, titled: str, **values: Any) -> PlanDraft:
    return replace(
        draft, measures=tuple(replace(each, **values) if each.title == titled else each for each in draft.measures)
    )


def test_our_own_export_has_nothing_to_tell(dispatcher: Dispatcher, example: Example) -> None:
    _found, changes = preview(dispatcher, dispatcher.read(plan_draft))
    assert (changes.fields, changes.moved, changes.links, changes.summary) == ({}, (), (), ())


def test_each_field_says_what_it_was_and_what_it_will_be(dispatcher: Dispatcher, example: Example) -> None:
    draft = changed(
        dispatcher.read(plan_draft), APP, title="App zum Mitmachen", start=date(2023, 6, 1), progress=20, priority=3,
        contact="FB 02", notes="", series_months=6, field="W", constraint=Constraint.NOT_BEFORE,
        constraint_day=date(2023, 6, 1), costs=(DraftCost(2023, 500_00, "ÖA, Veranstaltungen etc."),),
    )  # fmt: skip
    found, changes = preview(dispatcher, draft)
    assert words(found, changes) == {
        "App zum Mitmachen": [
            "Termin: Mai 2023 bis September 2024 → Juni 2023 bis September 2024",
            "Bezeichnung: Beteiligungs-App → App zum Mitmachen",
            "Priorität: niedrig → hoch",
            "Fortschritt: 0 % → 20 %",
            "Notizen: Termin zur Veranschaulichung, nicht aus der Vorlage. → leer",
            "Wiederholung: leer → alle 6 Monate",
            "Terminvorgabe: so früh wie möglich → nicht vor 01.06.2023",
            "Kontakt: leer → FB 02",
            "Handlungsfeld: D → W",
            "Kosten 2023 (ÖA, Veranstaltungen etc.): leer → 500,00\u00a0€",
        ]
    }
    assert dict(changes.summary)["Kosten"] == "1 neu"
    dispatcher.execute(ImportPlan(example.strategy, draft))
    back = dispatcher.read(plan_draft)
    _found, changes = preview(
        dispatcher, replace(back, measures=tuple(replace(each, costs=()) for each in back.measures))
    )
    assert changes.summary == (("Kosten", "1 entfällt"),)


def test_links_are_told_with_type_and_lag_whatever_becomes_of_them(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    first, second, *others = draft.links
    titles = {each.key: each.title for each in draft.measures}
    free = [
        each.key for each in draft.measures if each.title in ("Digitaler Zwilling Verkehr", "Reallabor im Stadtraum")
    ]
    added = DraftLink(*free, DependencyType.SS, 1)
    _found, changes = preview(
        dispatcher, replace(draft, links=(replace(first, lag_days=-3, elapsed=True), added, *others))
    )
    ends: dict[Share, list[tuple[str, str, str, str]]] = {share: [] for share in Share}
    for each in changes.links:
        ends[each.share].append((each.predecessor, each.successor, each.before, each.after))
    assert ends[Share.CHANGED] == [
        (titles[first.predecessor], titles[first.successor], "Ende–Anfang", "Ende–Anfang, 3 Kalendertage Überlappung")
    ]
    assert ends[Share.NEW] == [(*(titles[key] for key in free), "", "Anfang–Anfang, 1 Arbeitstag Abstand")]
    assert ends[Share.REMOVED] == [(titles[second.predecessor], titles[second.successor], "Ende–Anfang", "")]
    assert changes.summary == (("Abhängigkeiten", "1 neu, 1 geändert, 1 entfällt"),)


def test_what_the_file_does_not_name_and_moves_all_the_same(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    hackathon = example.measures["hackathon"]
    begin, end = date(2022, 12, 1), date(2022, 12, 2)
    later = dispatcher.execute(
        AddMeasure(example.strategy, "Nachlese", start=begin, end=end, automatic=True)
    ).ids["measure"]  # fmt: skip
    dispatcher.execute(AddDependency(predecessor=hackathon, successor=later))
    found, changes = preview(dispatcher, changed(draft, "Hackathon mit Senior*innen", end=date(2022, 12, 30)))
    assert [each.title for each in changes.moved] == ["Nachlese"]
    (line,) = words(found, changes)["Nachlese"]
    assert line == "Termin: 01.12.2022 bis 02.12.2022 → 02.01.2023 bis 03.01.2023"
    assert changes.summary == (("nicht in der Datei", "1 geändert"),)


def test_days_off_baselines_and_order(dispatcher: Dispatcher, example: Example) -> None:
    dispatcher.execute(TakeBaseline(example.strategy, "Auftakt"))
    draft = dispatcher.read(plan_draft)
    one = draft.measures[-1]
    more = DraftBaseline("Herbst", (DraftDates(one.key, one.start, one.end),))
    draft = replace(
        draft, days_off=(DraftDayOff(date(2022, 3, 7), date(2022, 3, 7), "Umzug"),),
        baselines=(*draft.baselines, more), measures=(*draft.measures[:-2], one, draft.measures[-2]),
    )  # fmt: skip
    found, changes = preview(dispatcher, draft)
    assert changes.summary == (("freie Tage", "1 neu"), ("Basispläne", "1 neu"), ("Reihenfolge", "geändert"))
    assert [each.name for each in found.baselines] == ["Herbst"], "the other one is here already"
    dispatcher.execute(ImportPlan(example.strategy, draft))
    assert preview(dispatcher, draft)[1].summary == ()


def test_a_place_after_one_that_goes_is_no_new_order(dispatcher: Dispatcher, example: Example) -> None:
    draft = dispatcher.read(plan_draft)
    gone = next(each for each in draft.measures if each.title == "Umfragen im OecherPanel")
    less = replace(
        draft, measures=tuple(each for each in draft.measures if each is not gone),
        links=tuple(each for each in draft.links if gone.key not in (each.predecessor, each.successor)),
    )  # fmt: skip
    _found, changes = preview(dispatcher, less, remove=True)
    assert changes.summary == (("Abhängigkeiten", "1 entfällt"),)


def test_the_preview_refuses_what_the_import_would(dispatcher: Dispatcher, example: Example) -> None:
    draft = replace(NEW, baselines=tuple(
        DraftBaseline(f"Stand {number}", (DraftDates("1", None, None),))
        for number in range(MOST_BASELINES + 1)
    ))  # fmt: skip
    with pytest.raises(RuleBroken) as refusal:
        preview(dispatcher, draft)
    assert refusal.value.code == "too_many_baselines"


def test_a_baseline_belongs_to_its_meeting_where_that_is_here(dispatcher: Dispatcher, example: Example) -> None:
    entries = (DraftDates("1", date(2022, 2, 21), date(2022, 2, 25)),)
    known = DraftBaseline("Beratung", entries, "AWD 18.11.2021")
    strange = DraftBaseline("Anderswo", entries, "JF 01.01.2020")
    draft = replace(NEW, baselines=(known, strange))
    found, _changes = preview(dispatcher, draft)
    assert [each.place for each in found.findings] == ["Anderswo"]
    dispatcher.execute(ImportPlan(example.strategy, draft))
    kept = dispatcher.read(lambda session: list(session.execute(select(Baseline.name, Baseline.meeting_id))))
    assert {(row.name, row.meeting_id) for row in kept} == {("Beratung", example.meeting), ("Anderswo", None)}


def test_no_file_makes_a_resolution(dispatcher: Dispatcher, example: Example) -> None:
    found, _changes = preview(dispatcher, changed(dispatcher.read(plan_draft), APP, resolution="AWD 2021/1"))
    assert [each.place for each in found.findings] == ["1 Maßnahme, Beschluss"]
    assert found.count(Share.CHANGED) == 0
