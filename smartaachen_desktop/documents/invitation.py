"""Invitation and agenda (Einladung und Tagesordnung) on paper (§ 48 Abs. 1 GO NRW)."""

from collections.abc import Sequence
from contextlib import nullcontext

from smartaachen_desktop.documents.enclosures import enclosures
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import salutation, write_closing, write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.columns import Column, fitted
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.documents.wording import letters
from smartaachen_desktop.formats import day, local, time_of_day, weekday_date
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.invitation import InvitationData, expected_end, notice_of
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.words import ROLE_NAMES

_HEAD = ("TOP", "Teil", "Betreff", "Vorlage", "Zuständigkeit", "Minuten")
SHORT_PART = 8
"""So many items are moved to another page rather than the letter's end alone."""


def build_invitation(data: InvitationData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The invitation as PDF; the same data give the same bytes."""
    meeting = data.meeting
    builder = _head(letters.JOINT_TITLE if meeting.joint else "Einladung und Tagesordnung", data)
    builder.space(4)
    builder.paragraph(salutation(data.letterhead))
    names = [body.organization for body in meeting.bodies]
    builder.paragraph(letters.invitation_sentence(names, meeting.scheduled_start))
    if meeting.joint:
        builder.paragraph(letters.JOINT)
    if meeting.second_call:
        builder.paragraph(letters.second_call(data.meeting))
    builder.section("Tagesordnung")
    _agenda(builder, data, close=True)
    return build_signed(builder, _meta(data), signers)


def build_agenda(data: InvitationData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The agenda alone, e.g. for the notice board; the same data give the same bytes."""
    builder = _head("Tagesordnung", data)
    if data.meeting.second_call:
        builder.space(8)
        builder.paragraph(letters.second_call(data.meeting))
    _agenda(builder, data)
    return build_signed(builder, _meta(data), signers)


def _head(title: str, data: InvitationData) -> DocumentBuilder:
    meeting, builder = data.meeting, DocumentBuilder()
    write_letterhead(builder, data.letterhead, meeting.department)
    builder.title(title, meeting.organization, letters.edition(data.audience is Audience.INTERNAL))
    facts: list[tuple[str, str | Cell]] = [
        ("Sitzungstermin", Cell(weekday_date(meeting.scheduled_start), bold=True)),
        ("Beginn", f"{time_of_day(meeting.scheduled_start)}, Ende etwa {time_of_day(expected_end(meeting))}"),
        ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or letters.NO_PLACE),
        ("Sitzungsleitung", meeting.chair or letters.NO_PLACE),
    ]
    if meeting.invited_at is not None:
        facts.append(("Eingeladen am", day(meeting.invited_at)))
    if notice := letters.notice_words(notice_of(meeting, data.printed_at), "Einladung"):
        facts.append(("Ladungsfrist", notice))
    builder.facts(facts)
    return builder


def _agenda(builder: DocumentBuilder, data: InvitationData, *, close: bool = False) -> None:
    """Both parts; `close`: the end of a letter, which takes a short last part along to the next page."""
    items = data.meeting.items
    public, closed = ([item for item in items if item.public is which] for which in (True, False))
    agenda_part(builder, letters.PUBLIC_PART, public, data)
    with builder.together() if close and len(closed) <= SHORT_PART else nullcontext():
        if closed:
            agenda_part(builder, letters.CLOSED_PART_TITLE, closed, data, after=2)
            builder.small(letters.CLOSED_PART)
        elif not items:
            builder.paragraph(letters.NO_ITEMS)
        if close:
            write_closing(builder, data.letterhead, data.meeting.chair)


def _meta(data: InvitationData) -> HouseMeta:
    meeting, when = data.meeting, day(data.meeting.scheduled_start)
    table = agenda_table(data.meeting.items, data)
    return HouseMeta(
        title=f"{data.word} {meeting.organization}, {when}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {when}",
        header_right=f"{data.word}, {letters.short_edition(data.audience is Audience.INTERNAL)}",
        attachments=(table, *enclosures(data.enclosed, [table.name])),
    )


def agenda_table(items: Sequence[ItemView], data: InvitationData) -> Attachment:
    """tagesordnung.csv: one row an item, with no more than the page says of it."""
    internal = data.audience is Audience.INTERNAL
    rows = []
    for item in items:
        told = internal or item.public
        part, subject = "öffentlich" if item.public else "nichtöffentlich", item.heading if internal else item.title
        role, minutes = (ROLE_NAMES[item.role], item.planned_minutes or "") if told else ("", "")
        rows.append((item.number, part, subject, item.paper_reference, role, minutes))
    return Attachment("tagesordnung.csv", to_csv(_HEAD, rows), "text/csv", "Die Tagesordnung als Tabelle")


def agenda_part(
    builder: DocumentBuilder, title: str, items: list[ItemView], data: InvitationData, after: float = 4
) -> None:
    """The table of one part of the agenda; nothing where it is empty."""
    if not items:
        return
    builder.sub_head(title)
    number, subject = fitted("TOP", (row.number for row in data.meeting.items), 48), Column("Betreff", 2.4)
    if data.audience is Audience.PUBLIC and not items[0].public:
        builder.table((number, subject), [(item.number, _subject(item, data)) for item in items])
    else:
        columns = (number, subject, Column("Zuständigkeit, Dauer", 0.9))
        builder.table(columns, [(item.number, _subject(item, data), _note(item)) for item in items])
    builder.space(after)


def _subject(item: ItemView, data: InvitationData) -> str:
    """Public heading, or the internal one in the internal edition; the paper and the names of its files below."""
    internal = data.audience is Audience.INTERNAL
    lines = [item.heading if internal else item.title]
    if item.paper_reference:
        lines.append(f"Vorlage {item.paper_reference}")
        files = data.files.get(item.paper_id, ()) if item.paper_id is not None else ()
        if files:
            lines.append("Anlagen: " + ", ".join(each.file_name for each in files))
    return "\n".join(lines)


def _note(item: ItemView) -> str:
    minutes = f"{item.planned_minutes} min" if item.planned_minutes else ""
    return ", ".join(part for part in (ROLE_NAMES[item.role], minutes) if part)
