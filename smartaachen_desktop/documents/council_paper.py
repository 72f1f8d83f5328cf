"""A council paper (Vorlage) in the form of the city."""

from collections.abc import Sequence

from smartaachen_desktop.documents.attached import paper_json
from smartaachen_desktop.documents.enclosures import enclosures
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.form import Field, Heading, choices, form_row, form_table, tick
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.documents.pdf.text import text_width
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.documents.wording import forms as wording
from smartaachen_desktop.formats import csv_amount, day, euros, local
from smartaachen_desktop.model.markdown import plain, wholly_bold
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.paper_data import PaperData
from smartaachen_desktop.services.queries.words import COMPENSATION_NAMES, EFFECT_NAMES, RELEVANCE_NAMES, ROLE_NAMES

_HEAD = (1.35, 1.0)
_STATIONS = (0.8, 2.4, 1.0)
_NAME = 150.0  # what the names of the lines need beside the years
_EDGES = 14.0
_HEAD_GRADE = 15.0
_LEAD = Look(after=4, keep_with_next=True)


def build_council_paper(data: PaperData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The paper as PDF; the same data give the same bytes."""
    builder = DocumentBuilder()
    write_letterhead(builder, data.letterhead)
    _head(builder, data)
    _stations(builder, data)
    paper = data.paper
    builder.section("Beschlussvorschlag")
    if paper.proposal.strip():
        builder.resolution(paper.proposal)
    else:
        builder.paragraph(wording.NO_PROPOSAL)
    _money(builder, data)
    _climate(builder, data)
    if paper.explanation.strip():
        builder.section("Erläuterungen")
        _explanation(builder, paper.explanation)
    if paper.files:
        builder.section("Anlagen")
        builder.table([Column()], [(each.file_name,) for each in paper.files], head=False, row_heads=False)
    edition = "" if not data.edition.internal else ", interne Ausgabe"
    meta = HouseMeta(
        title=f"Vorlage {paper.reference}: {paper.title}" if paper.reference else f"Vorlage: {paper.title}",
        author=paper.lead_department or "Verwaltung",
        created=local(data.edition.printed_at),
        number=paper.reference,
        header_left=f"Vorlage {paper.reference}",
        header_right=f"{wording.sensitivity(public=paper.public)}{edition}",
        attachments=_attachments(data),
    )
    return build_signed(builder, meta, signers)


def _head(builder: DocumentBuilder, data: PaperData) -> None:
    paper = data.paper
    form_row(
        builder,
        [[Field("", "Vorlage", bold=True, size=_HEAD_GRADE)], [Field("Vorlage-Nr.:", paper.reference, bold=True)]],
        _HEAD,
        joined=False,
    )
    right = [
        Field("Status:", wording.sensitivity(public=paper.public)),
        Field("Datum:", day(paper.dated)),
        Field("Verfasser*in:", paper.author),
    ]
    if paper.originating_motion and paper.originating_motion not in paper.title:
        right.append(Field("Ratsantrag:", paper.originating_motion))
    left = [
        Field("Federführende Dienststelle:", paper.lead_department, below=True),
        Field("Beteiligte Dienststelle/n:", paper.participating, below=True),
    ]
    form_row(builder, [left, right], _HEAD, joined=True)
    form_row(builder, [[Heading(paper.title or wording.NO_TITLE, 1)]], [1], joined=True)
    form_row(builder, [[Field("Ziele:", paper.goals)], [Field("Klimarelevanz:", data.climate)]], _HEAD, joined=True)


def _stations(builder: DocumentBuilder, data: PaperData) -> None:
    form_row(builder, [[Heading("Beratungsfolge", 2)]], [1], joined=True)
    rows = [(day(row.dated) or "offen", row.organization, ROLE_NAMES[row.role]) for row in data.paper.consultations]
    if rows:
        form_table(builder, ["Datum", "Gremium", "Zuständigkeit"], rows, _STATIONS)
    else:
        form_row(builder, [[Field("", wording.NO_STATION)]], [1], joined=True)


def _money(builder: DocumentBuilder, data: PaperData) -> None:
    paper = data.paper
    builder.section("Finanzielle Auswirkungen")
    choices(builder, [("JA", paper.has_financial_effects), ("NEIN", not paper.has_financial_effects)], wide=0.4)
    if paper.financial_note.strip():
        builder.sub_head("Weitere Erläuterungen")
        builder.markdown(paper.financial_note)
    bold = Look(bold=True)
    width = max((text_width(euros(each), bold, figures=True) for each in data.money.sums), default=1.0) + _EDGES
    for part in data.money.pages(max(1, int((styles.TEXT_WIDTH - _NAME) // width))):
        wide = len(part.years)
        builder.space(4)
        form_table(
            builder,
            ["Haushaltsposition", *map(str, part.years)],
            [
                *((name, *map(euros, cents)) for name, cents in part.rows),
                ("Summe", *map(euros, part.sums)),
            ],
            [styles.TEXT_WIDTH - wide * width, *[width] * wide],
            sides=["left", *["right"] * wide],
            total=True,
        )


def _climate(builder: DocumentBuilder, data: PaperData) -> None:
    paper = data.paper
    builder.section("Klimarelevanz")
    builder.sub_head(wording.CLIMATE_PROTECTION)
    builder.paragraph(wording.RELEVANCE, _LEAD)
    choices(builder, [(name, each is paper.climate_relevance) for each, name in RELEVANCE_NAMES.items()])
    builder.space(3)
    builder.paragraph(wording.CO2_EFFECT, _LEAD)
    choices(builder, [(name, each is paper.co2_effect) for each, name in EFFECT_NAMES.items()])
    builder.sub_head(wording.CLIMATE_ADAPTATION)
    builder.paragraph(wording.RELEVANCE, _LEAD)
    choices(builder, [(name, each is paper.climate_adaptation) for each, name in RELEVANCE_NAMES.items()])
    builder.sub_head(wording.COMPENSATION)
    rows = [(tick(on=each is paper.compensation), name) for each, name in COMPENSATION_NAMES.items()]
    form_table(builder, (), rows, [0.25, 2], sides=["centre", "left"], wide=0.6, gap=4)


def _explanation(builder: DocumentBuilder, text: str) -> None:
    """A line that is wholly bold is meant as a heading, and is one for those who read by ear."""
    held: list[str] = []
    for line in text.splitlines():
        if wholly_bold(line):
            builder.markdown("\n".join(held))
            builder.sub_head(plain(line).strip())
            held = []
        else:
            held.append(line)
    builder.markdown("\n".join(held))


def _attachments(data: PaperData) -> tuple[Attachment, ...]:
    found = [paper_json(data)]
    money = data.money
    if money.years:
        head = ["Haushaltsposition", *(f"{year} in Euro" for year in money.years)]
        rows = [(name, *map(csv_amount, cents)) for name, cents in money.rows]
        content = to_csv(head, [*rows, ("Summe", *map(csv_amount, money.sums))])
        found.append(Attachment("finanzen.csv", content, "text/csv", "Die finanziellen Auswirkungen"))
    return (*found, *enclosures(data.enclosed, [each.name for each in found]))
