"""The Vermerk über den Umlaufbeschluss: what was asked, until when, how it was answered, what is decided."""

from collections.abc import Sequence

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.documents.wording import signatures
from smartaachen_desktop.documents.wording.notes import circular_sentences
from smartaachen_desktop.formats import day, local
from smartaachen_desktop.services.queries.circular import IN_CIRCULATION, CircularAnswerView
from smartaachen_desktop.services.queries.circular_data import CircularData
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.words import ANSWER_NAMES, CIRCULAR_NAMES

TITLE = "Vermerk über den Umlaufbeschluss"
_COLUMNS = (Column("Stimmberechtigt", 2), Column("Antwort", 1.6), Column("Tag", 0.8))
_HEAD = ("Beschluss", "Gremium", "Betreff", "Wortlaut", "Gefragt am", "Antwort bis", "Geschlossen am", "Ergebnis",
         "Stimmberechtigte", "Gefragt", "Ja", "Nein", "Enthaltung", "Widerspruch", "ohne Antwort")  # fmt: skip
_ANSWERS = ("Stimmberechtigt", "Antwort", "Tag")


def build_circular_note(data: CircularData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The Vermerk as PDF; the same data give the same bytes."""
    row, builder = data.row, DocumentBuilder()
    write_letterhead(builder, data.letterhead)
    edition = "Interne Ausgabe" if data.internal else "Öffentliche Ausgabe"
    builder.title(TITLE, row.organization_name, edition)
    builder.facts(
        [
            ("Beschluss", f"{row.number}, {IN_CIRCULATION}" if row.number else "keiner"),
            ("Betreff", row.subject),
            ("Gefragt am", day(row.asked_on)),
            ("Antwort bis", day(row.answer_by)),
            ("Geschlossen am", day(row.closed_on)),
            *((("Verfahren nach", row.rules_source),) if row.rules_source else ()),
        ]
    )
    builder.section("Wortlaut")
    builder.resolution(row.question)
    builder.section("Ergebnis")
    for words in circular_sentences(row):
        builder.paragraph(words)
    if data.internal:
        builder.section("Antworten")
        builder.table(_COLUMNS, [(each.name, _answer(each), day(each.answered_on) or "–") for each in row.answers])
    meta = HouseMeta(
        title=f"{TITLE} {row.number or row.subject}",
        author="Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{row.organization_name} · {day(row.closed_on)}",
        header_right=f"{TITLE}, {'intern' if data.internal else 'öffentlich'}",
        attachments=_tables(data),
    )
    return build_signed(builder, meta, signers, signatures.CIRCULAR_NOTE)


def _tables(data: CircularData) -> tuple[Attachment, ...]:
    """umlaufbeschluss.csv, one row with the counts; antworten.csv, who answered what, in the internal edition alone."""
    row, tally = data.row, data.row.tally
    counts = (tally.entitled, tally.asked, tally.yes, tally.no, tally.abstentions, tally.objections, tally.missing)
    days = (day(row.asked_on), day(row.answer_by), day(row.closed_on))
    facts = (row.number, row.organization_name, row.subject, row.question, *days, CIRCULAR_NAMES[row.state], *counts)
    found = [table_file("umlaufbeschluss.csv", "Frage und Ergebnis als Tabelle", _HEAD, [facts])]
    if data.internal:
        rows = [(each.name, _answer(each), day(each.answered_on)) for each in row.answers]
        found.append(table_file("antworten.csv", "Die Antworten als Tabelle", _ANSWERS, rows))
    return tuple(found)


def _answer(answer: CircularAnswerView) -> str:
    if answer.choice is not None:
        return ANSWER_NAMES[answer.choice]
    return "keine Antwort" if answer.asked else "nicht gefragt"
