"""The example: what the council paper fixes, and nothing that only looks like it."""

from datetime import date

from smartaachen_desktop.formats import span
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from smartaachen_desktop.services.checks import findings
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import ILLUSTRATIVE, Example, load_example
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.people import people_view
from smartaachen_desktop.services.queries.plan import plan_view
from smartaachen_desktop.services.queries.strategy import strategy_view


def test_it_is_in_order_and_in_the_journal(dispatcher: Dispatcher, example: Example) -> None:
    assert findings(dispatcher.database) == []
    rows = dispatcher.read(journal_rows)
    assert len(rows) == dispatcher.last_entry() > 100
    assert all(row.label and row.lines for row in rows)


def test_four_principles_and_three_fields(dispatcher: Dispatcher, example: Example) -> None:
    view = dispatcher.read(strategy_view)
    assert view is not None
    assert [row.name for row in view.principles] == ["resilient", "datensouverän", "innovativ", "partizipativ"]
    assert [row.letter for row in view.fields] == ["D", "K", "W"]


def test_the_six_steps_are_dated_as_exactly_as_the_paper(dispatcher: Dispatcher, example: Example) -> None:
    rows = {row.id: row for row in dispatcher.read(plan_view).measures}
    process = [row for row in rows.values() if row.letter == "S" and row.depth == 0]
    assert len(process) == 6
    assert all(row.start and row.start.year == 2022 and row.notes == "" for row in process)
    assert rows[example.measures["jourfixe"]].series_days == 42
    assert all(row.notes == ILLUSTRATIVE for row in rows.values() if row.letter != "S" and row.start)


def test_every_measure_with_a_contact_names_a_contact_person(dispatcher: Dispatcher, example: Example) -> None:
    contacts = {row.id for row in dispatcher.read(people_view).people if row.is_contact}
    used = {row.contact_id for row in dispatcher.read(plan_view).measures if row.contact_id}
    assert used
    assert used <= contacts


def test_undo_takes_the_whole_example_back(dispatcher: Dispatcher) -> None:
    load_example(dispatcher)
    steps = dispatcher.last_entry()
    for _step in range(steps):
        dispatcher.undo()
    assert dispatcher.read(strategy_view) is None
    assert dispatcher.read(plan_view).measures == ()


STEPS = (
    # title, Wann, Wer, words of the Ergebnis
    ("Workshop zum Visionsbild", "Januar 2022", "Mitglieder des AWD", ("Vision", "Handlungsfeldern", "Aufbau")),
    ("Ausstellung Smart.Aachen im OecherLab", "ab Januar 2022", "OecherLab, Stadtgesellschaft",
     ("Information", "Aufruf", "Rückmeldungen")),
    ("Gründungstreffen des Steuergremiums", "Februar 2022",
     "Verwaltungsvorstand, Politik, externe Sparringspartner*innen",
     ("Projektplanung 2022", "Ansprechpartnersystem")),
    ("Smart.Aachen Jour fixe, alle sechs Wochen", "ab Februar 2022",
     "Ansprechpartnersystem, externe Sparringspartner*innen", ("Projekte", "AWD", "Steuergremium")),
    ("Quick Wins, Öffentlichkeitsarbeit, Veranstaltungen", "Januar 2022 bis September 2022",
     "FB 02, Fachverwaltungen, OecherLab", ("Strategie", "Marketingkonzept")),
    ("Zweites Treffen des Steuergremiums", "September 2022",
     "Verwaltungsvorstand, Politik, externe Sparringspartner*innen",
     ("Validierung", "Statusbericht", "Nachjustierung")),
)  # fmt: skip


def test_the_six_steps_say_who_when_and_what_comes_of_it(dispatcher: Dispatcher, example: Example) -> None:
    rows = [row for row in dispatcher.read(plan_view).measures if row.letter == "S" and row.depth == 0]
    for row, (title, when, who, words) in zip(rows, STEPS, strict=True):
        assert (row.title, span(row.start, row.end, row.precision), row.partners) == (title, when, who)
        assert row.precision is DatePrecision.MONTH
        assert all(word in row.deliverable for word in words), title
        assert row.contact, title


def test_what_the_fifth_step_results_in_has_its_own_dates(dispatcher: Dispatcher, example: Example) -> None:
    plan = dispatcher.read(plan_view).measures
    fifth = example.measures["quickwins"]
    assert [
        (row.title, row.kind, span(row.start, row.end, row.precision)) for row in plan if row.parent_id == fifth
    ] == [
        ("Smart.Aachen Bürgerfest", MeasureKind.ACTIVITY, "Sommer 2022"),
        ("Ausstellung der ersten Ergebnisse", MeasureKind.ACTIVITY, "Juli 2022 bis August 2022"),
        ("Veröffentlichung der Strategie", MeasureKind.MILESTONE, "September 2022"),
    ]  # fmt: skip


def test_the_milestones_are_the_meetings_and_the_publication(dispatcher: Dispatcher, example: Example) -> None:
    rows = dispatcher.read(plan_view).measures
    assert {row.id for row in rows if row.kind is MeasureKind.MILESTONE} == {
        example.measures[key] for key in ("gruendung", "veroeffentlichung", "zweites")
    }


def test_the_meetings_that_come_again_and_the_one_of_the_paper(dispatcher: Dispatcher, example: Example) -> None:
    bodies = {each.short_name: each for each in dispatcher.read(people_view).organizations}
    assert (bodies["SG"].rhythm, bodies["JF"].rhythm) == ("zweimal jährlich", "alle sechs Wochen ab Februar 2022")
    assert "halbjährlich" in bodies["SG"].purpose
    (mark,) = dispatcher.read(plan_view).meetings
    assert (mark.id, mark.short_name, mark.day) == (example.meeting, "AWD", date(2021, 11, 18))
