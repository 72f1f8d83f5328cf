"""The distribution list (Verteiler): who got which edition of the minutes, when and by which way. Internal."""

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.formats import day, local, weekday_date
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.words import AUDIENCE_NAMES, CHANNEL_NAMES

TITLE = "Verteiler der Niederschrift"
_COLUMNS = (Column("Empfänger*in", 2), Column("Ausgabe", 1), Column("Weg", 1), Column("versandt am", 1))


def build_delivery_list(data: ProtocolData) -> BuiltDocument:
    """The list as a PDF of its own; the same data give the same bytes."""
    meeting, builder = data.meeting, DocumentBuilder()
    held = meeting.started_at or meeting.scheduled_start
    write_letterhead(builder, data.letterhead, meeting.department)
    builder.title(TITLE, meeting.organization, "Nur für den internen Gebrauch")
    waiting = sum(each.sent_on is None for each in meeting.deliveries)
    builder.facts(
        [
            ("Sitzungstermin", weekday_date(held)),
            ("Empfänger*innen", str(len(meeting.deliveries))),
            ("Noch nicht versandt", str(waiting)),
        ]
    )
    builder.space(8)
    if meeting.deliveries:
        write_deliveries(builder, meeting)
    else:
        builder.paragraph("Der Verteiler ist leer.")
    meta = HouseMeta(
        title=f"{TITLE} {meeting.organization}, {day(held)}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=f"{data.number}/Verteiler",
        header_left=f"{meeting.organization} · {day(held)}",
        header_right=TITLE,
        attachments=(
            table_file("verteiler.csv", "Der Verteiler als Tabelle", [each.title for each in _COLUMNS], _rows(meeting)),
        ),
    )
    return build(builder, meta)


def write_deliveries(builder: DocumentBuilder, meeting: MeetingView) -> None:
    """The table alone: also the last section of the internal minutes."""
    builder.table(_COLUMNS, [(*row, sent or "noch nicht") for *row, sent in _rows(meeting)])


def _rows(meeting: MeetingView) -> list[tuple[str, str, str, str]]:
    return [
        (each.recipient, AUDIENCE_NAMES[each.audience], CHANNEL_NAMES[each.channel], day(each.sent_on))
        for each in meeting.deliveries
    ]
