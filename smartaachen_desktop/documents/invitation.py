"""Invitation and agenda (Einladung und Tagesordnung) on paper (§ 48 Abs. 1 GO NRW)."""

from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.formats import day, local, time_of_day, weekday_date
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.elections import joined
from smartaachen_desktop.services.queries.invitation import (
    InvitationData,
    Notice,
    expected_end,
    full_days_words,
    notice_of,
)
from smartaachen_desktop.services.queries.meetings import ItemView
from smartaachen_desktop.services.queries.words import ROLE_NAMES

SALUTATION = "Sehr geehrte Mitglieder, sehr geehrte Damen und Herren,"
SECOND_CALL = (
    "Zu den Gegenständen dieser Tagesordnung wurde wegen Beschlussunfähigkeit zum zweiten Mal einberufen. Das Gremium "
    "ist dazu ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig (§\u00a049 Abs.\u00a02 GO\u00a0NRW)."
)
JOINT = (
    "Beide Gremien beraten gemeinsam; jedes entscheidet für sich. Beschlussfähigkeit und Abstimmungen werden für jedes "
    "Gremium getrennt festgestellt."
)
CLOSED_PART = "Der nichtöffentliche Teil folgt im Anschluss an den öffentlichen Teil."


def build_invitation(data: InvitationData) -> BuiltDocument:
    """The invitation as PDF; the same data give the same bytes."""
    meeting, builder = data.meeting, DocumentBuilder()
    internal = data.audience is Audience.INTERNAL
    builder.letterhead([line for line in ("Stadt Aachen", meeting.department) if line])
    edition = "Interne Ausgabe mit nichtöffentlichem Teil" if internal else "Öffentliche Ausgabe"
    what = "Einladung zur gemeinsamen Sitzung" if meeting.joint else "Einladung und Tagesordnung"
    builder.title(what, meeting.organization, edition)
    facts: list[tuple[str, str | Cell]] = [
        ("Sitzungstermin", Cell(weekday_date(meeting.scheduled_start), bold=True)),
        ("Beginn", time_of_day(meeting.scheduled_start)),
        ("Ende etwa", time_of_day(expected_end(meeting))),
        ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or "wird mitgeteilt"),
        ("Sitzungsleitung", meeting.chair or "wird mitgeteilt"),
    ]
    if meeting.invited_at is not None:
        facts.append(("Eingeladen am", day(meeting.invited_at)))
    if notice := notice_words(notice_of(meeting, data.printed_at), "Einladung"):
        facts.append(("Ladungsfrist", notice))
    builder.facts(facts)
    builder.space(8)
    builder.paragraph(SALUTATION)
    when = f"{weekday_date(meeting.scheduled_start)} um {time_of_day(meeting.scheduled_start)}"
    names = [f"„{body.organization}“" for body in meeting.bodies]
    call = f"gemeinsamen Sitzung der Gremien {joined(names)}" if meeting.joint else f"Sitzung des Gremiums {names[0]}"
    builder.paragraph(f"zur {call} am {when} lade ich Sie ein.")
    if meeting.joint:
        builder.paragraph(JOINT)
    if meeting.second_call:
        builder.paragraph(SECOND_CALL)
    builder.section("Tagesordnung")
    for public, title in ((True, "Öffentlicher Teil"), (False, "Nichtöffentlicher Teil")):
        agenda_part(builder, title, [item for item in meeting.items if item.public is public], data)
    if not meeting.items:
        builder.paragraph("Die Tagesordnung wird nachgereicht.")
    elif any(not item.public for item in meeting.items):
        builder.small(CLOSED_PART)
    builder.space(10)
    with builder.together():
        builder.paragraph("Mit freundlichen Grüßen")
        builder.paragraph(meeting.chair or "Die Sitzungsleitung")
    meta = DocumentMeta(
        title=f"Einladung {meeting.organization}, {day(meeting.scheduled_start)}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {day(meeting.scheduled_start)}",
        header_right=f"Einladung, {'interne Ausgabe' if internal else 'öffentlicher Teil'}",
    )
    return build(builder, meta)


def agenda_part(builder: DocumentBuilder, title: str, items: list[ItemView], data: InvitationData) -> None:
    """The table of one part of the agenda; nothing where it is empty."""
    if not items:
        return
    builder.sub_head(title)
    number, subject = Column("TOP", width=48), Column("Betreff", 2.4)
    if data.audience is Audience.PUBLIC and not items[0].public:
        builder.table((number, subject), [(item.number, _subject(item, data)) for item in items])
    else:
        columns = (number, subject, Column("Zuständigkeit, Dauer", 0.9))
        builder.table(columns, [(item.number, _subject(item, data), _note(item)) for item in items])
    builder.space(8)


def notice_words(notice: Notice, what: str) -> str:
    """The body's period of notice and what `what` (Einladung, Nachtrag) leaves of it; nothing where none is set."""
    if not notice.required:
        return ""
    asked = full_days_words(notice.required)
    if not notice.invited:
        return f"{asked}, {what} spätestens am {day(notice.last_day)}"
    return f"{asked}; zwischen {what} und Sitzung: {full_days_words(notice.full_days)}"


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
