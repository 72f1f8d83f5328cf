"""A council paper written by our own PDF layer says, when it is read, what was written."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.exchange.council_paper import read_council_paper
from smartaachen_desktop.formats import day, euros, parse_span, span
from smartaachen_desktop.model.paper_draft import DraftDepartment
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation, ConsultationRole
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.services.queries.words import COMPENSATION_NAMES, EFFECT_NAMES, RELEVANCE_NAMES, ROLE_NAMES

WORDS = ("Radweg", "Straße", "Bäume", "prüft", "und", "Übergang", "neue", "Schule", "für", "Daten", "Wärme", "im",
         "Quartier", "öffnet", "Bürger*innen", "Klimaschutz", "Beteiligung", "der", "(Teil", "zwei)")  # fmt: skip
phrases = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(lambda words: "Vorhaben " + " ".join(words))
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(lambda words: "Hier " + " ".join(words) + ".")
names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(lambda words: "Amt " + " ".join(words))
days = st.dates(date(2018, 1, 1), date(2035, 12, 31))
cents = st.integers(0, 10**11)
periods = st.sampled_from(
    ("Januar 2022", "Sommer 2023", "ab März 2024", "Mai 2022 bis Juli 2022", "18.11.2021", "01.02.2022 bis 15.03.2022",
     "Herbst 2022 bis Frühjahr 2023", "Winter 2025", "2026")
)  # fmt: skip


@dataclass(frozen=True)
class Sheet:
    """What the form has room for."""

    number: str
    title: str
    dated: date
    public: bool
    department: DraftDepartment
    participating: str
    stations: list[tuple[date, str, ConsultationRole]]
    proposal: list[str]
    effects: bool
    note: str
    years: list[int]
    lines: list[tuple[str, list[int]]]
    climate: tuple[ClimateRelevance, Co2Effect, ClimateRelevance, Compensation]
    explanation: list[str]
    steps: list[tuple[str, str, str, str]]


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    first = draw(st.integers(2018, 2035))
    years = [first + more for more in range(draw(st.integers(1, 4)))]
    amounts = st.lists(cents, min_size=len(years), max_size=len(years))
    return Sheet(
        number=f"FB {draw(st.integers(1, 99)):02}/{draw(st.integers(1, 9999)):04}/WP18",
        title=draw(phrases),
        dated=draw(days),
        public=draw(st.booleans()),
        department=DraftDepartment(f"FB {draw(st.integers(1, 99)):02}", draw(names)),
        participating=draw(st.just("") | names),
        stations=draw(st.lists(st.tuples(days, names, st.sampled_from(ConsultationRole)), min_size=1, max_size=3)),
        proposal=draw(st.lists(sentences, min_size=1, max_size=2)),
        effects=draw(st.booleans()),
        note=draw(st.just("") | sentences),
        years=years,
        lines=draw(st.lists(st.tuples(phrases, amounts), min_size=1, max_size=4, unique_by=lambda line: line[0])),
        climate=draw(
            st.tuples(
                st.sampled_from(ClimateRelevance), st.sampled_from(Co2Effect), st.sampled_from(ClimateRelevance),
                st.sampled_from(Compensation),
            )
        ),
        explanation=draw(st.lists(sentences, min_size=1, max_size=4)),
        steps=draw(st.lists(st.tuples(phrases, phrases, periods, phrases), max_size=3)),
    )  # fmt: skip


def written(sheet: Sheet) -> bytes:
    builder = DocumentBuilder()
    builder.title(sheet.title)
    builder.facts(
        [
            ("Vorlage-Nr.", sheet.number),
            ("Status", "öffentlich" if sheet.public else "nichtöffentlich"),
            ("Datum", day(sheet.dated)),
            ("Federführende Dienststelle", sheet.department.words),
            ("Beteiligte Dienststelle/n", sheet.participating),
        ]
    )
    builder.section("Beratungsfolge")
    rows = [(day(when), body, ROLE_NAMES[role]) for when, body, role in sheet.stations]
    builder.table([Column("Datum", 0.6), Column("Gremium", 2), Column("Zuständigkeit")], rows)
    builder.section("Beschlussvorschlag")
    for text in sheet.proposal:
        builder.paragraph(text)
    _money(builder, sheet)
    _climate(builder, sheet)
    builder.section("Erläuterungen")
    for text in sheet.explanation:
        builder.paragraph(text)
    for number, (title, who, when, result) in enumerate(sheet.steps, 1):
        builder.sub_head(f"Schritt {number}. {title}")
        builder.paragraph(f"Wer: {who}")
        builder.paragraph(f"Wann: {when}")
        builder.paragraph(f"Ergebnis: {result}")
    meta = DocumentMeta(
        title="Vorlage", author="Verwaltung", created=datetime(2021, 11, 3, tzinfo=UTC), number=sheet.number,
        header_left=f"Vorlage {sheet.number}", header_right="Probe",
    )  # fmt: skip
    return build(builder, meta).content


def _money(builder: DocumentBuilder, sheet: Sheet) -> None:
    builder.section("Finanzielle Auswirkungen")
    _boxes(builder, ["JA", "NEIN"], "JA" if sheet.effects else "NEIN")
    if sheet.note:
        builder.sub_head("Weitere Erläuterungen (bei Bedarf)")
        builder.paragraph(sheet.note)
    sums = [sum(amounts[at] for _name, amounts in sheet.lines) for at in range(len(sheet.years))]
    columns = [Column("", 3), *(Column(str(year), numeric=True) for year in sheet.years)]
    rows = [(name, *map(euros, amounts)) for name, amounts in sheet.lines]
    builder.table(columns, rows, total=("Summe", *map(euros, sums)))


def _climate(builder: DocumentBuilder, sheet: Sheet) -> None:
    relevance, effect, adaptation, compensation = sheet.climate
    builder.section("Klimarelevanz")
    builder.sub_head("Zur Relevanz der Maßnahme für den Klimaschutz")
    _boxes(builder, list(RELEVANCE_NAMES.values()), RELEVANCE_NAMES[relevance])
    builder.paragraph("Der Effekt auf die CO₂-Emissionen ist:")
    _boxes(builder, list(EFFECT_NAMES.values()), EFFECT_NAMES[effect])
    builder.sub_head("Zur Relevanz der Maßnahme für die Klimafolgenanpassung")
    _boxes(builder, list(RELEVANCE_NAMES.values()), RELEVANCE_NAMES[adaptation])
    builder.sub_head("Eine Kompensation der zusätzlich entstehenden CO₂-Emissionen erfolgt:")
    rows = [("☒" if each is compensation else "☐", words) for each, words in COMPENSATION_NAMES.items()]
    builder.table([Column("", 0.2), Column("")], rows, head=False, row_heads=False)


def _boxes(builder: DocumentBuilder, words: list[str], on: str) -> None:
    builder.table([Column(each) for each in words], [["x" if each == on else "" for each in words]], row_heads=False)


OVER_TWO_PAGES = Sheet(
    number="FB 03/1384/WP18", title="Vorhaben für und der Beteiligung Beteiligung Daten neue Radweg Klimaschutz",
    dated=date(2026, 11, 14), public=False, department=DraftDepartment("FB 34", "Amt Bürger*innen"),
    participating="Amt prüft und",
    stations=[(date(2023, 5, 17), "Amt im Daten prüft", ConsultationRole.NOTICE),
              (date(2023, 7, 24), "Amt Beteiligung Quartier", ConsultationRole.HEARING)],
    proposal=["Hier Übergang für (Teil Bäume und.", "Hier Quartier öffnet neue Wärme Klimaschutz."],
    effects=False, note="", years=[2025, 2026, 2027, 2028],
    lines=[("Vorhaben Radweg im Beteiligung zwei) neue (Teil", [32285, 1075, 13709, 38465693]),
           ("Vorhaben Bürger*innen neue Schule Quartier der (Teil prüft für der", [290, 354055312, 19887, 232]),
           ("Vorhaben Beteiligung", [145, 14574, 3798, 1872]),
           ("Vorhaben und Quartier Übergang prüft Bäume", [1601688, 673882, 156618, 22_243_949_951])],
    climate=(ClimateRelevance.UNCLEAR, Co2Effect.LOW, ClimateRelevance.POSITIVE, Compensation.FULL),
    explanation=["Hier Bürger*innen Straße prüft."], steps=[],
)  # fmt: skip
"""The page breaks between the last row, whose name has four lines, and the sum."""
UNITS_ALONE = replace(OVER_TWO_PAGES, lines=[("Vorhaben Radweg", [10**10] * 4), ("Vorhaben Schule", [4 * 10**10] * 4)])
"""Amounts as wide as their columns: each € falls onto a line of its own."""
UNITS_BESIDE_A_NAME = replace(
    OVER_TWO_PAGES, note="Hier Schule.",
    lines=[("Vorhaben Radweg der im prüft öffnet im", [5100, 43_155_581_084, 10**11, 3_236_510_270]),
           ("Vorhaben Quartier", [723_499_553, 1_644_341_845, 753, 1_166_591_956])],
)  # fmt: skip
"""Two € fall onto the second line of the name."""


@given(sheets())
@example(OVER_TWO_PAGES)
@example(UNITS_ALONE)
@example(UNITS_BESIDE_A_NAME)
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.too_slow],
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
)
def test_what_was_written_is_read(sheet: Sheet) -> None:
    draft = read_council_paper(written(sheet), "vorlage.pdf")
    values = {each.name: each.value for each in draft.values}
    relevance, effect, adaptation, compensation = sheet.climate
    wanted = {
        "reference": sheet.number, "title": sheet.title, "dated": sheet.dated, "public": sheet.public,
        "lead_department": sheet.department, "participating": sheet.participating,
        "proposal": "\n\n".join(sheet.proposal),
        "has_financial_effects": sheet.effects, "financial_note": sheet.note, "climate_relevance": relevance,
        "co2_effect": effect, "climate_adaptation": adaptation, "compensation": compensation,
    }  # fmt: skip
    explanation = str(values.pop("explanation"))
    assert values == {name: value for name, value in wanted.items() if value != ""}
    assert explanation.split("\n\n")[: len(sheet.explanation)] == sheet.explanation
    assert [(each.dated, each.body, each.role) for each in draft.stations] == sheet.stations
    assert [(each.name, list(each.amounts)) for each in draft.lines] == [
        (name, list(zip(sheet.years, amounts, strict=True))) for name, amounts in sheet.lines
    ]
    assert draft.remarks == ()
    steps = [each for each in draft.steps if each.sure and each.parent is None]
    assert [(each.title, each.partners, each.deliverable) for each in steps] == [
        (title, who, result) for title, who, _when, result in sheet.steps
    ]
    for step, (_title, _who, when, _result) in zip(steps, sheet.steps, strict=True):
        assert (step.start, step.end, step.precision) == parse_span(when)
        assert span(step.start, step.end, step.precision) == when
        assert step.precision is DatePrecision.DAY or "." not in when, "a month never becomes a day"
    for each in (*draft.values, *draft.stations, *draft.lines, *draft.steps):
        assert each.source.places, "every proposal has its passage"
