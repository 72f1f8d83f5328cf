"""What an export cannot take along is said; the number of a resolution and the meeting of a baseline go along."""

from dataclasses import replace

from smartaachen_desktop.exchange.plan_files import READERS, WRITERS
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan_draft import PlanDraft
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.measure_costs import SetMeasureCost
from smartaachen_desktop.services.plan import ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.plan_draft import draft_of, plan_draft


def told(draft: PlanDraft, ending: str = ".xml") -> list[tuple[str, str]]:
    return [(each.place, each.what) for each in WRITERS[ending](draft)[1].findings]


def test_a_baseline_says_what_of_it_stays_behind(dispatcher: Dispatcher, example: Example) -> None:
    app, panel = example.measures["app"], example.measures["panel"]
    dispatcher.execute(SetMeasureCost(panel, 2023, 100_00))
    dispatcher.execute(TakeBaseline(example.strategy, "Auftakt", example.meeting))
    dispatcher.execute(ChangeMeasure(panel, progress=40, title="Umfragen"))
    dispatcher.execute(RemoveMeasure(app))
    draft = dispatcher.read(plan_draft)
    assert told(draft) == [
        ("Auftakt", "1 Maßnahme, die es nicht mehr gibt, steht nicht in der Datei."),
        (
            "Auftakt",
            "Von einer Maßnahme steht nicht in der Datei, wie damals war: Bezeichnung, Fortschritt, Kosten je Jahr.",
        ),
    ]
    assert told(draft, ".xlsx") == [("Basispläne", "Eine Tabelle kennt keine Basispläne.")], "once is enough"
    assert told(dispatcher.read(lambda session: plan_draft(session, Audience.PUBLIC))) == []


def test_a_baseline_of_the_plan_as_it_is_loses_nothing(dispatcher: Dispatcher, example: Example) -> None:
    dispatcher.execute(SetMeasureCost(example.measures["hackathon"], 2022, 100_00))
    dispatcher.execute(TakeBaseline(example.strategy, "Auftakt", example.meeting))
    draft = dispatcher.read(plan_draft)
    assert told(draft) == []
    back = READERS[".xml"](WRITERS[".xml"](draft)[0], "plan.xml")
    assert [(each.name, each.meeting) for each in back.baselines] == [("Auftakt", "AWD 18.11.2021")]


def test_the_resolution_goes_along_in_every_format(dispatcher: Dispatcher, example: Example) -> None:
    plan = dispatcher.read(plan_view)
    first, *others = plan.measures
    decided = replace(plan, measures=(replace(first, resolution="AWD 2021/14"), *others))
    draft = draft_of(decided)
    for ending in (".xml", ".csv", ".xlsx"):
        back = READERS[ending](WRITERS[ending](draft)[0], f"plan{ending}")
        assert [each.resolution for each in back.measures[:2]] == ["AWD 2021/14", ""]
        assert back.knows == draft.knows
    assert {each.resolution for each in draft_of(decided, with_ids=False).measures} == {""}


def test_a_long_name_of_a_meeting_is_said_to_be_missing(dispatcher: Dispatcher, example: Example) -> None:
    dispatcher.execute(TakeBaseline(example.strategy, "Auftakt", example.meeting))
    draft = dispatcher.read(plan_draft)
    (baseline,) = draft.baselines
    long = "Gemeinsamer Unterausschuss für vieles 18.11.2021"
    content, written = WRITERS[".xml"](replace(draft, baselines=(replace(baseline, meeting=long),)))
    assert [each.place for each in written.findings] == ["Auftakt"]
    assert READERS[".xml"](content, "plan.xml").baselines[0].meeting == ""
