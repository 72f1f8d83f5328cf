"""A council paper in the form of the city, as text and as PDF: every fact, amount and step, and where it stands."""

from datetime import date
from pathlib import Path

import pytest

from smartaachen_desktop.exchange.council_paper import read_council_paper
from smartaachen_desktop.exchange.council_paper_dates import read_period, read_rhythm
from smartaachen_desktop.formats import span
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.paper_draft import DraftDepartment, PaperDraft, Place, SourceKind
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation, ConsultationRole
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind
from tests.exchange.paper_pdf import pdf_of

TEXT = (Path(__file__).parent / "data" / "vorlage.txt").read_text("utf-8")
BODY = "Ausschuss für Wissenschaft und Digitalisierung"
DAY, MONTH, SEASON, YEAR = DatePrecision


@pytest.fixture(scope="module", params=["text", "pdf", "rotated"])
def draft(request: pytest.FixtureRequest) -> PaperDraft:
    if request.param == "text":
        return read_council_paper(TEXT.encode(), "vorlage.txt")
    return read_council_paper(pdf_of(TEXT, rotate=90 if request.param == "rotated" else 0), "vorlage.pdf")


def test_every_field_of_the_head(draft: PaperDraft) -> None:
    values = {each.name: each.value for each in draft.values if each.name not in ("proposal", "explanation")}
    assert values == {
        "reference": "FB 02/0103/WP18",
        "title": "Ratsantrag 185/18: Entwicklung einer Smart City Strategie",
        "dated": date(2021, 11, 3),
        "public": True,
        "lead_department": DraftDepartment(
            "FB 02", "Fachbereich Wirtschaft, Wissenschaft, Digitalisierung und Europa"
        ),
        "originating_motion": "Ratsantrag 185/18",
        "has_financial_effects": True,
        "financial_note": "Das Konzept geht als Vorschlag in die Planung der Haushalte ab 2022 ein.",
        "climate_relevance": ClimateRelevance.UNCLEAR,
        "co2_effect": Co2Effect.NOT_DETERMINABLE,
        "climate_adaptation": ClimateRelevance.UNCLEAR,
        "compensation": Compensation.NONE,
    }  # fmt: skip
    assert draft.remarks == ()


def test_proposal_and_explanation_flow_without_the_lines_of_the_page(draft: PaperDraft) -> None:
    proposal, explanation = draft.value("proposal"), draft.value("explanation")
    assert proposal is not None
    assert proposal.value == (
        "Der Ausschuss hört den Bericht der Verwaltung und nimmt ihn zur Kenntnis. Die Verwaltung setzt die Strategie "
        "SMART.Aachen um und hält ihn über den Stand auf dem Laufenden."
    )
    assert explanation is not None
    paragraphs = str(explanation.value).split("\n\n")
    assert paragraphs[0] == "Wo Aachen steht."
    assert paragraphs[3].endswith("denn ohne sie bleibt offen, womit die Verwaltung beginnt:"), "over the page's turn"
    assert paragraphs[4:7] == [
        "Digitale Services und Gesellschaft", "Klimaschutz, Energie und Mobilität", "Wirtschaft und Technologie",
    ]  # fmt: skip
    assert paragraphs[-2] == "Fazit."
    assert "Seite:" not in str(explanation.value)


def test_the_beratungsfolge(draft: PaperDraft) -> None:
    (station,) = draft.stations
    assert (station.body, station.dated, station.role) == (BODY, date(2021, 11, 18), ConsultationRole.DECISION)


def test_every_amount(draft: PaperDraft) -> None:
    euro = {
        each.name: (each.group, {year: cents // 100 for year, cents in each.amounts}) for each in draft.lines
    }  # fmt: skip
    material = CostGroup.MATERIAL
    assert euro == {
        "Personal jährlich": (CostGroup.STAFF, {2022: 90_000, 2023: 90_000, 2024: 90_000}),
        "ÖA Veranstaltungen etc.": (material, {2022: 35_000, 2023: 30_000, 2024: 30_000}),
        "Projekte/Demonstrationen": (material, {2022: 30_000, 2023: 30_000, 2024: 30_000}),
        "Strategieumsetzung (Externe Expertise, Umfragen)": (material, {2022: 20_000, 2023: 20_000, 2024: 20_000}),
    }


def test_the_six_steps_with_who_when_and_result(draft: PaperDraft) -> None:
    steps = {each.title: each for each in draft.steps if each.sure}
    told = {title: (each.kind.value, span(each.start, each.end, each.precision)) for title, each in steps.items()}
    assert told == {
        "Workshop zum Visionsbild": ("activity", "Januar 2022"),
        "Ausstellung Smart.Aachen im OecherLab": ("activity", "Januar 2022"),
        "Gründungstreffen des Steuergremiums": ("milestone", "Februar 2022"),
        "Smart.Aachen Jour Fixe": ("activity", "ab Februar 2022"),
        "Quick Wins, Öffentlichkeitsarbeit und Veranstaltungen": ("project", "Januar 2022 bis September 2022"),
        "Publikation der Strategie": ("milestone", "Termin offen"),
        "Smart.Aachen Bürgerfest": ("activity", "Sommer 2022"),
        "Ausstellung der ersten Ergebnisse": ("activity", "Juli 2022 bis August 2022"),
        "Zweites Treffen des Steuergremiums": ("milestone", "September 2022"),
    }
    assert all(each.precision is not DAY for each in steps.values() if each.start), "the source names no day"
    assert steps["Smart.Aachen Jour Fixe"].series_days == 42
    assert steps["Gründungstreffen des Steuergremiums"].partners == (
        "Verwaltungsvorstand, Politik, externe Sparringspartner*innen"
    )
    assert steps["Zweites Treffen des Steuergremiums"].deliverable == (
        "Validierung, Statusbericht und Nachjustierung der Strategie"
    )
    upper = steps["Quick Wins, Öffentlichkeitsarbeit und Veranstaltungen"].key
    assert [each.title for each in draft.steps if each.parent == upper] == [
        "Publikation der Strategie", "Smart.Aachen Bürgerfest", "Ausstellung der ersten Ergebnisse",
    ]  # fmt: skip


def test_what_is_said_in_passing_is_proposed_but_not_sure(draft: PaperDraft) -> None:
    found = {
        each.title: (each.kind, span(each.start, each.end, each.precision), each.series_months)
        for each in draft.steps
        if not each.sure
    }
    activity = MeasureKind.ACTIVITY
    assert found == {
        "Ein erster Meilenstein ist ein Workshop im Januar im OecherLab": (MeasureKind.MILESTONE, "Januar 2022", None),
        "Das Gremium kommt zweimal jährlich zusammen": (activity, "Termin offen", 6),
        "Halbjährliche Überprüfung der Planung": (activity, "Termin offen", 6),
        "Jährliche Fassung der Strategie": (activity, "Termin offen", 12),
        "Dem Ausschuss wird regelmäßig Bericht erstattet": (activity, "Termin offen", None),
        "Ab 2022 zeigt eine Ausstellung der Stadtgesellschaft, was geplant ist": (activity, "ab 2022", None),
        "Die ersten Monate": (activity, "Januar 2022 bis September 2022", None),
    }


def test_every_proposal_names_its_passage(draft: PaperDraft) -> None:
    for each in (*draft.values, *draft.stations, *draft.lines, *draft.steps):
        assert each.source.text
        assert each.source.places
        for place in each.source.places:
            assert 1 <= place.page <= draft.pages
            assert place.left < place.right
            assert place.top < place.bottom


def test_a_passage_of_a_text_is_its_lines() -> None:
    draft = read_council_paper(TEXT.encode(), "vorlage.txt")
    rows = TEXT.split("\n")
    line = next(each for each in draft.lines if each.name == "ÖA Veranstaltungen etc.")
    (place,) = line.source.places
    assert rows[int(place.top)].startswith("ÖA Veranstaltungen etc.")
    assert draft.text == tuple(rows)
    assert draft.kind is SourceKind.TEXT


def test_a_passage_of_a_pdf_lies_where_it_is_printed() -> None:
    """The row of the sum stands below all others, and the staff costs above them, on the same page."""
    draft = read_council_paper(pdf_of(TEXT), "vorlage.pdf")
    places: list[Place] = [each.source.places[0] for each in draft.lines]
    assert [place.page for place in places] == [1] * 4
    assert [place.top for place in places] == sorted(place.top for place in places)
    assert all(60 <= place.left < place.right <= 536 for place in places), "between the margins"


def test_text_laid_out_with_blanks() -> None:
    draft = read_council_paper(
        """Vorlage                                        Vorlage-Nr: FB 36/0007/WP18
Federführende Dienststelle:                    Status: nichtöffentlich
FB 36 - Klima und Umwelt                       Datum: 04.05.2022

Betreff: Bäume am Ring

Beratungsfolge:
Datum          Gremium                          Zuständigkeit
17.05.2022     Umweltausschuss                  Empfehlung
01.06.2022     Rat der Stadt                    Entscheidung

Beschlussvorschlag: Die Verwaltung pflanzt
zwölf Bäume.

Finanzielle Auswirkungen
               JA     NEIN
                        x
""".encode(),
        "vorlage.txt",
    )
    values = {each.name: each.value for each in draft.values}
    assert values["reference"] == "FB 36/0007/WP18"
    assert values["lead_department"] == DraftDepartment("FB 36", "Klima und Umwelt")
    assert values["title"] == "Bäume am Ring"
    assert values["public"] is False
    assert values["proposal"] == "Die Verwaltung pflanzt zwölf Bäume."
    assert values["has_financial_effects"] is False
    assert [(each.body, each.role) for each in draft.stations] == [
        ("Umweltausschuss", ConsultationRole.RECOMMENDATION), ("Rat der Stadt", ConsultationRole.DECISION),
    ]  # fmt: skip
    assert [each.code for each in draft.remarks] == ["no_explanation"]


def test_numbered_clauses_stay_apart_and_dates_do_not_part_a_sentence() -> None:
    start, end = TEXT.index("Der Ausschuss hört"), TEXT.index("## Finanzielle")
    clauses = "1. Der Ausschuss nimmt Kenntnis.\n2. Er beschließt die Ausstellung ab dem\n3. Mai 2022 im OecherLab.\n\n"
    proposal = read_council_paper(f"{TEXT[:start]}{clauses}{TEXT[end:]}".encode(), "vorlage.txt").value("proposal")
    assert proposal is not None
    assert proposal.value == (
        "1. Der Ausschuss nimmt Kenntnis.\n\n2. Er beschließt die Ausstellung ab dem 3. Mai 2022 im OecherLab."
    )


def changed(old: str, new: str) -> PaperDraft:
    assert old in TEXT
    return read_council_paper(TEXT.replace(old, new).encode(), "vorlage.txt")


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("175.000,00", "185.000,00", "sum_differs",
         "Summe 2022: In der Vorlage steht 185.000,00 €, die Zeilen ergeben 175.000,00 €."),
        ("\t20.000,00 €\t20.000,00 €\t20.000,00 €", "\t20.000,00 €\t\t20.000,00 €", "no_amount",
         "„Strategieumsetzung (Externe Expertise, Umfragen)“: Für 2023 steht kein Betrag da."),
        ("\tEntscheidung", "\tErleuchtung", "unknown_role",
         f"Beratungsfolge, {BODY}: Die Zuständigkeit „Erleuchtung“ ist nicht bekannt."),
        ("\tx\t\t\n", "\tx\tx\t\n", "many_boxes",
         "Finanzielle Auswirkungen: Angekreuzt ist mehr als ein Kästchen (JA, NEIN)."),
        ("checked=\"\" ", "", "no_box", "Kompensation: Es ist kein Kästchen angekreuzt."),
        ("Datum: 03.11.2021", "Datum: 31.11.2021", "invalid_date",
         "„31.11.2021“ ist kein Datum. Beispiel: 18.11.2021"),
        ("öffentlich Datum", "vertraulich Datum", "unknown_status",
         "Status „vertraulich“: weder öffentlich noch nichtöffentlich."),
        ("\t2022\t2023\t2024", "\tbisher\tneu\tdann", "amounts_outside",
         "Diese Beträge stehen in keiner Tabelle mit Jahren; sie fehlen."),
        ("FB 02/0103/WP18", "", "no_reference", "Die Angabe „Vorlage-Nr.“ wurde in der Datei nicht gefunden."),
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_told(old: str, new: str, code: str, words: str) -> None:
    told = {each.code: each.what.replace("\N{NO-BREAK SPACE}", " ") for each in changed(old, new).remarks}
    assert told[code] == words


def test_a_paper_that_does_not_say_so_is_not_public() -> None:
    status = changed("Status: öffentlich ", "").value("public")
    assert status is not None
    assert status.value is False
    assert "vorsichtshalber nichtöffentlich" in status.note


def test_sums_of_rows_and_thousands() -> None:
    table = "\t2022\t2023\tGesamt\nPersonal\t10\t20\t31\nSumme\t10\t20\t30\n\n"
    start, end = TEXT.index("\t2022\t"), TEXT.index("### Klimarelevanz")
    draft = read_council_paper(f"{TEXT[:start]}Angaben in T€\n\n{table}{TEXT[end:]}".encode(), "vorlage.txt")
    assert [(each.name, each.amounts) for each in draft.lines] == [
        ("Personal", ((2022, 1_000_000), (2023, 2_000_000)))
    ]  # fmt: skip
    assert [each.what.replace("\N{NO-BREAK SPACE}", " ") for each in draft.remarks] == [
        "„Personal“, Summe der Zeile: In der Vorlage steht 31.000,00 €, die Zeilen ergeben 30.000,00 €."
    ]


@pytest.mark.parametrize(
    ("text", "words", "vague"),
    [
        ("Januar 2022", "Januar 2022", ""),
        ("Januar – September 2022", "Januar 2022 bis September 2022", ""),
        ("von Juli-August 2022", "Juli 2022 bis August 2022", ""),
        ("Bürgerfest im Sommer 2022", "Sommer 2022", ""),
        ("6-wöchtl. Jour-Fixe ab Februar 2022", "ab Februar 2022", ""),
        ("am 18.11.2021", "18.11.2021", ""),
        ("1. Quartal 2023", "Januar 2023 bis März 2023", ""),
        ("2. Halbjahr 2023", "Juli 2023 bis Dezember 2023", ""),
        ("Ab 2022", "ab 2022", ""),
        ("2022 bis 2024", "2022 bis 2024", ""),
        ("Ende März 2022", "März 2022", "Ende März 2022"),
        ("18.11.2021 bis Januar 2022", "November 2021 bis Januar 2022", ""),
        ("Juni bis Herbst 2022", "2022", "Juni bis Herbst 2022"),
    ],
)
def test_periods_are_as_exact_as_they_are_said(text: str, words: str, vague: str) -> None:
    period = read_period(text)
    assert period is not None
    assert span(period.start, period.end, period.precision) == words
    assert period.vague == vague


@pytest.mark.parametrize("text", ["", "demnächst", "Projektplanung 2022", "Index 2020/2021", "32.13.2022", "im Januar"])
def test_what_is_no_period(text: str) -> None:
    assert read_period(text) is None


@pytest.mark.parametrize(
    ("text", "days", "months"),
    [
        ("6-wöchtl. Jour-Fixe", 42, None), ("alle sechs Wochen", 42, None), ("wöchentlich", 7, None),
        ("monatlich", None, 1), ("vierteljährlich", None, 3), ("zweimal jährlich", None, 6),
        ("eine halbjährliche Prüfung", None, 6), ("einmal im Jahr", None, 12), ("alle zwei Monate", None, 2),
    ],
)  # fmt: skip
def test_rhythms(text: str, days: int | None, months: int | None) -> None:
    rhythm = read_rhythm(text)
    assert rhythm is not None
    assert (rhythm.days, rhythm.months) == (days, months)
