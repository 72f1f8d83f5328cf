"""The attendance list (Anwesenheitsliste) to be signed by hand at the door, voting members and advisory ones apart."""

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.formats import day, local, time_of_day, weekday_date
from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup
from smartaachen_desktop.services.queries.invitation import InvitationData
from smartaachen_desktop.services.queries.joint import first_seats
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.words import GROUP_NAMES

TITLE = "Anwesenheitsliste"
_COLUMNS = (Column("Name", 1.5), Column("für", 1), Column("Unterschrift", 1.7))
_HEAD = ("Gremium", "Gruppe", "Name", "für")
_EMPTY_ROWS = 8
_LINE = "\n\N{NO-BREAK SPACE}"
"""A second, empty line makes room for a hand to write in."""


def build_attendance_sheet(data: InvitationData) -> BuiltDocument:
    """Before the meeting; the same data give the same bytes."""
    meeting, builder = data.meeting, DocumentBuilder()
    write_letterhead(builder, data.letterhead, meeting.department)
    builder.title(TITLE, meeting.organization, "Zum Unterschreiben am Eingang")
    builder.facts(
        [
            ("Sitzungstermin", Cell(weekday_date(meeting.scheduled_start), bold=True)),
            ("Beginn", time_of_day(meeting.scheduled_start)),
            ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or "wird mitgeteilt"),
        ]
    )
    voting = [group for group in MemberGroup if group in VOTING_GROUPS]
    for body, listed in first_seats(meeting):
        for title, groups in (
            ("Stimmberechtigte Mitglieder", voting),
            ("Beratende Mitglieder", [MemberGroup.ADVISORY]),
            ("Verwaltung und Gäste", [MemberGroup.ADMINISTRATION, MemberGroup.GUEST]),
        ):
            people = [who for who in listed if who.group in groups]
            if people:
                builder.section(f"{body}: {title}" if body else title)
                for group in groups:
                    _group(builder, group, [who for who in people if who.group is group], alone=len(groups) == 1)
    builder.section("Weitere Anwesende")
    builder.table(_COLUMNS, [(Cell(f"{number}.{_LINE}"), "", "") for number in range(1, _EMPTY_ROWS + 1)])
    when = day(meeting.scheduled_start)
    meta = HouseMeta(
        title=f"{TITLE} {meeting.organization}, {when}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number.replace("/Einladung/", "/Anwesenheit/"),
        header_left=f"{meeting.organization} · {when}",
        header_right=TITLE,
        attachments=(_table(data),),
    )
    return build(builder, meta)


def _table(data: InvitationData) -> Attachment:
    """anwesenheit.csv, one row a person, in the order of the sheet."""
    meeting = data.meeting
    rows = [
        (body or ("" if meeting.joint else meeting.organization), GROUP_NAMES[group], who.name, who.on_behalf_of)
        for body, listed in first_seats(meeting)
        for group in MemberGroup
        for who in listed
        if who.group is group
    ]
    return table_file("anwesenheit.csv", "Die Anwesenheitsliste als Tabelle", _HEAD, rows)


def _group(builder: DocumentBuilder, group: MemberGroup, people: list[ParticipantView], *, alone: bool) -> None:
    if not people:
        return
    if not alone:
        builder.sub_head(GROUP_NAMES[group])
    builder.table(_COLUMNS, [(f"{who.name}{_LINE}", who.on_behalf_of, "") for who in people])
    builder.space(8)
