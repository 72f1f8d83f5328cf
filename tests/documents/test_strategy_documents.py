"""The documents of the strategy: what they say, what they keep from the public, and what they do with odd data."""

import csv
import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pikepdf
import pytest
from reportlab.lib.enums import TA_LEFT

from smartaachen_desktop.app import document_types
from smartaachen_desktop.documents.annual_update import build_annual_update
from smartaachen_desktop.documents.budget import build_budget
from smartaachen_desktop.documents.council_paper import build_council_paper
from smartaachen_desktop.documents.measures import build_measures
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.status_report import build_status_report
from smartaachen_desktop.formats import utc
from smartaachen_desktop.model.budget import AmountKind
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation
from smartaachen_desktop.model.plan import MeasureStatus
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.budget import AddBudgetLine, SetBudgetAmount
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.measure_costs import SetMeasureCost
from smartaachen_desktop.services.papers import ChangePaper
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.annual_data import AnnualData, annual_data
from smartaachen_desktop.services.queries.budget_data import BudgetData, budget_data
from smartaachen_desktop.services.queries.measures_data import measures_data
from smartaachen_desktop.services.queries.paper_data import PaperData, paper_data
from smartaachen_desktop.services.queries.status_data import StatusData, status_data
from smartaachen_desktop.services.registry import HANDLERS
from tests.check_pdf import conformance_failures
from tests.ready import example_database

NOW = utc(datetime(2022, 10, 1, 12))
TODAY = date(2022, 10, 1)
INTERNAL, PUBLIC = Audience.INTERNAL, Audience.PUBLIC


class House:
    """The example with a clock that can be put forward."""

    def __init__(self, dispatcher: Dispatcher, example: Example, clock: list[datetime]) -> None:
        self.dispatcher, self.example, self._clock = dispatcher, example, clock

    def do(self, command: Command, at: datetime | None = None) -> dict[str, UUID]:
        self._clock[0] = at or self._clock[0]
        return dict(self.dispatcher.execute(command).ids)

    def paper(self, audience: Audience = PUBLIC) -> PaperData:
        return self.dispatcher.read(lambda session: paper_data(session, self.example.paper, audience, NOW))

    def budget(self, audience: Audience = PUBLIC) -> BudgetData:
        return self.dispatcher.read(lambda session: budget_data(session, audience, NOW))

    def status(self, audience: Audience, first: date, last: date = TODAY) -> StatusData:
        body = self.example.organizations["awd"]
        return self.dispatcher.read(lambda session: status_data(session, body, audience, NOW, (first, last)))

    def annual(self, audience: Audience, year: int) -> AnnualData:
        return self.dispatcher.read(lambda session: annual_data(session, year, audience, NOW))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    database, example = example_database(tmp_path / "beispiel.db")
    clock = [utc(datetime(2022, 3, 1, 9))]
    yield House(Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: clock[0]), example, clock)
    database.close()


def words(content: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True)
    return " ".join(shown.stdout.decode().replace("\xa0", " ").split())


def attached(content: bytes) -> dict[str, str]:
    with pikepdf.open(BytesIO(content)) as pdf:
        return {name: bytes(each.get_file().read_bytes()).decode("utf-8-sig") for name, each in pdf.attachments.items()}


def fits(content: bytes, folder: Path) -> bool:
    path = folder / "dokument.pdf"
    path.write_bytes(content)
    return conformance_failures(path, "3a") == conformance_failures(path, "ua1") == []


# The council paper


def test_the_paper_has_the_fields_of_the_city_s_form(house: House) -> None:
    content = build_council_paper(house.paper()).content
    shown = words(content)
    for each in (
        "Vorlage-Nr.: FB 02/0103/WP18", "Status: öffentlich", "Datum: 03.11.2021", "Verfasser*in:",
        "Federführende Dienststelle:", "Beteiligte Dienststelle/n:", "Ziele:", "Klimarelevanz: Nicht ermittelbar",
        "Ratsantrag 185/18: Entwicklung einer Smart City Strategie", "Datum Gremium Zuständigkeit",
        "18.11.2021 Ausschuss für Wissenschaft und Digitalisierung Entscheidung", "Beschlussvorschlag",
        "Summe 175.000,00 € 170.000,00 € 170.000,00 €", "Personal jährlich 90.000,00 € 90.000,00 € 90.000,00 €",
        "JA NEIN ☒ ☐", "keine positiv negativ nicht eindeutig ☐ ☐ ☐ ☒",
        "gering mittel groß nicht ermittelbar ☐ ☐ ☐ ☒", "☐ vollständig", "☒ nicht ☐ nicht bekannt", "Erläuterungen",
    ):  # fmt: skip
        assert each in shown, each
    data = attached(content)
    assert json.loads(data["vorlage.json"])["paper"]["budget"][1] == {
        "name": "ÖA, Veranstaltungen etc.", "cents": {"2022": 3500000, "2023": 3000000, "2024": 3000000},
    }  # fmt: skip
    assert data["finanzen.csv"].splitlines()[-1] == "Summe;175.000,00;170.000,00;170.000,00"


def test_each_box_follows_the_paper(house: House) -> None:
    house.do(
        ChangePaper(
            paper=house.example.paper, climate_relevance=ClimateRelevance.POSITIVE, co2_effect=Co2Effect.MEDIUM,
            climate_adaptation=ClimateRelevance.NONE, compensation=Compensation.PARTLY, has_financial_effects=False,
            originating_motion="Ratsantrag 7",
        )
    )  # fmt: skip
    shown = words(build_council_paper(house.paper()).content)
    for each in (
        "Klimarelevanz: Positiv", "nicht eindeutig ☐ ☒ ☐ ☐", "nicht ermittelbar ☐ ☒ ☐ ☐", "nicht eindeutig ☒ ☐ ☐ ☐",
        "☒ teilweise (1 % bis 49 %)", "JA NEIN ☐ ☒", "Ratsantrag: Ratsantrag 7",
    ):  # fmt: skip
        assert each in shown, each


def test_a_non_public_paper_has_no_public_edition_and_tells_nothing_in_its_file_name(house: House) -> None:
    house.do(ChangePaper(paper=house.example.paper, public=False))
    with pytest.raises(RuleBroken, match="keine öffentliche Ausgabe"):
        house.paper(PUBLIC)
    inside = house.paper(INTERNAL)
    assert inside.file_name == "Vorlage-2022-10-01-intern.pdf"
    assert "Status: nichtöffentlich" in words(build_council_paper(inside).content)


def test_long_texts_many_years_and_nothing_at_all_still_make_a_fitting_form(house: House, tmp_path: Path) -> None:
    paper = house.example.paper
    for year in range(2025, 2030):
        house.do(SetBudgetAmount(house.budget(INTERNAL).budget.lines[0].id, year, 1_234_567_89))
    house.do(ChangePaper(paper=paper, goals="Ziel & <b>mehr</b> " * 120, participating="FB 1, " * 150, title="T" * 300))
    long = build_council_paper(house.paper())
    assert fits(long.content, tmp_path)
    assert "1.234.567,89 €" in words(long.content)
    data = house.paper()
    bare = replace(
        data,
        paper=replace(data.paper, title="", reference="", consultations=(), proposal="", explanation="", dated=None,
                      budget=replace(data.paper.budget, lines=(), years=(), sums=())),
    )  # fmt: skip
    empty = build_council_paper(bare)
    assert fits(empty.content, tmp_path)
    assert "Noch keine Beratung vorgesehen." in words(empty.content)


def test_a_form_leaves_the_styles_of_all_others_alone(house: House) -> None:
    build_council_paper(house.paper())
    assert {Look(bold=bold).style().alignment for bold in (True, False)} == {TA_LEFT}


# The budget


def spend(house: House) -> None:
    line = house.budget(INTERNAL).budget.lines[1].id
    house.do(SetBudgetAmount(line, 2022, 37_000_00, AmountKind.SPENT))
    house.do(SetBudgetAmount(line, 2022, 2_100_50, AmountKind.COMMITTED))


def test_the_budget_shows_lines_by_years_with_charts_that_are_told_in_words(house: House) -> None:
    spend(house)
    content = build_budget(house.budget(INTERNAL)).content
    shown = words(content)
    assert "Summe in Euro 175.000 170.000 170.000 515.000" in shown
    assert "„ÖA, Veranstaltungen etc.“ ist um 4.100,50 € überzogen." in shown
    assert "ÖA, Veranstaltungen etc. 35.000,00 2.100,50 37.000,00 −4.100,50 111 %" in shown
    assert "Noch nichts gebunden oder ausgegeben ist 2023 und 2024." in shown
    with pikepdf.open(BytesIO(content)) as pdf:
        figures = [str(kid.Alt) for kid in pdf.Root.StructTreeRoot.K[0].K if kid.S == "/Figure"]
    assert len(figures) == 3
    assert "2022: Ansatz 175.000,00 €, Ist 37.000,00 €, gebunden 2.100,50 €" in figures[1].replace("\xa0", " ")


def test_the_public_learns_no_committed_and_spent_amounts(house: House) -> None:
    spend(house)
    content = build_budget(house.budget(PUBLIC)).content
    assert "515.000" in words(content)
    for found in (words(content), *attached(content).values()):
        assert "37.000" not in found
        assert "2.100" not in found


def test_the_table_has_a_row_a_line_and_year_and_no_formula(house: House) -> None:
    house.do(AddBudgetLine(house.example.strategy, "=1+1"))
    spend(house)
    head, *rows = csv.reader(
        StringIO(attached(build_budget(house.budget(INTERNAL)).content)["haushalt.csv"]), delimiter=";"
    )
    assert head[3:8] == ["Jahr", "Ansatz in Euro", "gebunden in Euro", "Ist in Euro", "verfügbar in Euro"]
    over = next(row for row in rows if row[0].startswith("ÖA") and row[3] == "2022")
    assert over[4:8] == ["35.000,00", "2.100,50", "37.000,00", "-4.100,50"]
    assert [row[0] for row in rows if "1+1" in row[0]] == ["'=1+1"] * 3
    own = document_types()[DocumentKind.BUDGET_TABLE]
    name, content = house.dispatcher.read(
        lambda session: own.job(session, NOW, DocumentWish(own.kind, audience=INTERNAL))
    )()
    assert name == "Haushalt-2022-10-01-intern.csv"
    assert content.decode("utf-8-sig").splitlines()[0] == ";".join(head)


@pytest.mark.parametrize("count", [0, 1, 40])
def test_any_number_of_lines_and_years_is_drawn(house: House, tmp_path: Path, count: int) -> None:
    data = house.budget(INTERNAL)
    line = replace(data.budget.lines[0], name="Sehr lange Haushaltspositionsbezeichnung mit $ und & " * 3)
    lines = tuple(line for _number in range(count))
    sums = (
        tuple(sum((each.amounts[place] for each in lines[1:]), lines[0].amounts[place]) for place in range(3))
        if lines
        else ()
    )
    budget = replace(data.budget, lines=lines, years=data.budget.years if lines else (), sums=sums)
    content = build_budget(replace(data, budget=budget)).content
    assert fits(content, tmp_path)
    assert len(content) < 400_000


# Measures by field


def test_measures_stand_below_their_field_with_dates_as_exact_as_they_are_known(house: House) -> None:
    hackathon = house.example.measures["hackathon"]
    house.do(SetMeasureCost(hackathon, 2022, 4_000_00))
    house.do(ChangeMeasure(hackathon, funding="Förderlinie Nord"))
    inside = words(build_measures(house.dispatcher.read(lambda session: measures_data(session, INTERNAL, NOW))).content)
    content = build_measures(house.dispatcher.read(lambda session: measures_data(session, PUBLIC, NOW))).content
    outside = words(content)
    for shown in (inside, outside):
        assert "Smart.Aachen Bürgerfest Sommer 2022" in shown
        assert "alle 6 Wochen" in shown
        assert shown.index("D · Digitale Services") < shown.index("Hackathon") < shown.index("K · Klimaschutz")
        assert "5 Maßnahmen: 1 Idee, 3 geplant, 1 läuft" in shown
    assert "4.000,00 €" in inside
    assert "Förderlinie" in inside
    assert "OecherLab, digitalHUB" in inside
    for kept in ("4.000,00", "Förderlinie", "digitalHUB", "Zuständig"):
        assert kept not in outside
        assert kept not in attached(content)["massnahmen.csv"]
    assert "kurzfristig" in outside


# The status report


def test_the_status_report_tells_what_moved_what_was_reached_and_what_is_late(house: House) -> None:
    measures = house.example.measures
    house.do(ChangeMeasure(measures["gruendung"], status=MeasureStatus.DONE), utc(datetime(2022, 3, 2, 9)))
    house.do(ChangeMeasure(measures["digital"], progress=60), utc(datetime(2022, 5, 2, 9)))
    house.do(ChangeMeasure(measures["hackathon"], status=MeasureStatus.RUNNING), utc(datetime(2022, 9, 2, 9)))
    house.do(ChangeMeasure(measures["panel"], status=MeasureStatus.RUNNING), utc(datetime(2022, 9, 3, 9)))
    house.do(ChangeMeasure(measures["panel"], status=MeasureStatus.PLANNED), utc(datetime(2022, 9, 4, 9)))
    data = house.status(INTERNAL, date(2022, 3, 1))
    assert [row.title for row in data.reached] == ["Gründungstreffen des Steuergremiums"]
    told = {row.title: move.words for row, move in data.moved}
    assert told["Smart.Aachen.Digital ausbauen"] == "0 % → 60 %"
    assert told["Hackathon mit Senior*innen"] == "geplant → läuft"
    assert "Umfragen im OecherPanel" not in told, "there and back is no move"
    assert "Smart.Aachen Bürgerfest" in {row.title for row in data.overdue}
    assert "Beteiligungs-App" not in {row.title for row in data.overdue}
    assert ("Demonstration Batterie-Intelligenz", "Beginn") in {(step.row.title, step.what) for step in data.next_steps}
    shown = words(build_status_report(data).content)
    assert "Berichtszeitraum 01.03.2022 bis 01.10.2022" in shown
    assert "Februar 2023 Beginn Demonstration Batterie-Intelligenz" in shown
    later = house.status(PUBLIC, date(2022, 9, 1))
    assert [row.title for row, _move in later.moved] == ["Hackathon mit Senior*innen"]
    assert later.reached == ()


def test_a_plan_made_in_the_period_is_not_told_as_twenty_new_measures(house: House) -> None:
    data = house.status(INTERNAL, date(2021, 11, 1))
    assert (data.plan_is_new, data.moved) == (True, ())
    house.do(AddMeasure(house.example.strategy, "Später dazu"), utc(datetime(2022, 6, 1, 9)))
    later = house.status(INTERNAL, date(2022, 5, 1))
    assert [(row.title, move.words) for row, move in later.moved] == [("Später dazu", "neu aufgenommen")]


# The annual update


def test_the_annual_update_tells_new_and_dropped_measures_against_the_baseline(house: House) -> None:
    house.do(TakeBaseline(house.example.strategy, "Auftakt intern"), utc(datetime(2022, 1, 3, 9)))
    house.do(AddMeasure(house.example.strategy, "Offene Daten"), utc(datetime(2022, 4, 1, 9)))
    house.do(RemoveMeasure(house.example.measures["reallabor"]))
    house.do(ChangeMeasure(house.example.measures["hackathon"], start=date(2022, 9, 15), end=date(2022, 12, 14)))
    content = build_annual_update(house.annual(PUBLIC, 2022)).content
    shown = words(content)
    for each in (
        "Fortschreibung 2022", "datensouverän", "Neue Maßnahmen", "Offene Daten", "Entfallene Maßnahmen",
        "Reallabor im Stadtraum", "10 Arbeitstage später", "Haushalt 2022 bis 2024",
        "2022 wurde kein Beschluss gefasst.",
    ):  # fmt: skip
        assert each in shown, each
    assert "Auftakt intern" not in shown
    changes: list[dict[str, Any]] = json.loads(attached(content)["fortschreibung.json"])["annual_update"]["changes"]
    assert {each["title"]: each["fate"] for each in changes} == {
        "Offene Daten": "new", "Reallabor im Stadtraum": "dropped", "Hackathon mit Senior*innen": "moved",
    }  # fmt: skip
    assert "Auftakt intern" in words(build_annual_update(house.annual(INTERNAL, 2022)).content)


def test_without_a_baseline_the_update_says_that_it_cannot_compare(house: House) -> None:
    shown = words(build_annual_update(house.annual(PUBLIC, 2024)).content)
    assert "Zum Vergleich fehlt ein Basisplan aus 2024 oder früher." in shown
    assert "Haushalt 2024" in shown


BUILD: list[Callable[[House, Audience], bytes]] = [
    lambda house, audience: build_budget(house.budget(audience)).content,
    lambda house, audience: build_status_report(house.status(audience, date(2021, 1, 1))).content,
    lambda house, audience: build_annual_update(house.annual(audience, 2022)).content,
]


@pytest.mark.parametrize("make", BUILD)
def test_what_a_closed_paper_proposed_stays_inside(house: House, make: Callable[[House, Audience], bytes]) -> None:
    house.do(ChangePaper(paper=house.example.paper, public=False))
    inside, outside = make(house, INTERNAL), make(house, PUBLIC)
    assert "175.000" in words(inside)
    assert "175.000" not in words(outside) + "".join(attached(outside).values())
