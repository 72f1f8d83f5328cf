"""Collected resolutions (Beschlusssammlung) of a meeting or of a year: a table first, then each with its wording."""

from collections.abc import Sequence

from smartaachen_desktop.documents.attached import resolutions_csv, resolutions_json
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.documents.wording import letters, signatures
from smartaachen_desktop.documents.wording import resolutions as wording
from smartaachen_desktop.formats import day, local
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.resolution_entries import ResolutionEntry, ResolutionsData
from smartaachen_desktop.services.queries.words import told_priority

_OVERVIEW = (Column("Nummer", width=80), Column("Tag", width=62), Column("Betreff", 2), Column("Ergebnis", 1.2))


def build_resolutions(data: ResolutionsData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The collection as PDF; the same data give the same bytes."""
    builder = DocumentBuilder()
    internal = data.audience is Audience.INTERNAL
    write_letterhead(builder, data.letterhead, data.department)
    builder.title(data.title, data.organization, letters.edition(internal))
    days = [each.day for each in data.entries]
    span = day(min(days)) if min(days) == max(days) else f"{day(min(days))} bis {day(max(days))}"
    facts: list[tuple[str, str | Cell]] = [
        ("Sitzungstermin" if data.year is None else "Zeitraum", Cell(span, bold=True)),
        ("Beschlüsse", str(len(data.entries))),
    ]
    builder.facts(facts)
    waiting = [each for each in data.entries if not each.final]
    if waiting:
        builder.space(6)
        builder.small(wording.NOT_FINAL if data.year is None else wording.SOME_NOT_FINAL)
    builder.section("Übersicht")
    builder.table(_OVERVIEW, [(each.number, day(each.day), _subject(each), each.result) for each in data.entries])
    builder.section("Wortlaut")
    for each in data.entries:
        _entry(builder, each, alone=data.year is None)
    edition = letters.short_edition(internal)
    when = day(data.day) if data.year is None else str(data.year)
    meta = HouseMeta(
        title=f"{data.title}, {data.organization}, {when}"
        if data.year is None
        else f"{data.title}, {data.organization}",
        author=data.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{data.organization} · {when}",
        header_right=f"{data.title}, {edition}",
        watermark="Entwurf" if data.year is None and waiting else "",
        attachments=(
            resolutions_json(data.entries, data.audience, data.number, data.printed_at),
            resolutions_csv(data.entries),
        ),
    )
    return build_signed(builder, meta, signers, signatures.COLLECTION)


def _subject(entry: ResolutionEntry) -> str:
    return f"{entry.item} {entry.subject}".strip()


def _entry(builder: DocumentBuilder, entry: ResolutionEntry, *, alone: bool) -> None:
    builder.sub_head(f"{entry.number}: {entry.subject}")
    facts = ["" if alone else f"{entry.body} vom {day(entry.day)}", entry.item]
    if entry.paper:
        facts.append(f"Vorlage {entry.paper}")
    if not entry.public:
        facts.append("nichtöffentlich")
    if not entry.final and not alone:
        facts.append(wording.NOTE_NOT_FINAL)
    builder.small(" · ".join(part for part in facts if part))
    builder.resolution(entry.text)
    words = f"Ergebnis: {entry.result}"
    builder.paragraph(f"{words} ({wording.vote_sentence(entry.vote)})." if entry.vote is not None else f"{words}.")
    if entry.effective_from is not None:
        builder.paragraph(wording.effective_sentence(entry.effective_from))
    for sentence in entry.changes:
        builder.small(f"Beschlossene Änderung: {sentence}")
    for task in entry.assignments:
        priority = told_priority(task.priority)
        about = (task.who, f"bis {day(task.due)}" if task.due else "", f"Priorität: {priority}" if priority else "")
        inside = ", ".join(part for part in about if part)
        builder.small(f"Auftrag: {task.text}{f' ({inside})' if inside else ''}")
    builder.space(6)
