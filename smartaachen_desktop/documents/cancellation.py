"""The letter that cancels a meeting (Absage)."""

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import salutation, write_closing, write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.documents.wording import letters
from smartaachen_desktop.formats import clock, day, local, time_of_day, weekday_date
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.cancellation import CancellationData

_HEAD = ("Gremium", "Sitzungstermin", "Beginn", "Ort", "Raum", "Eingeladen am", "Absage vom", "Grund",
         "Grund (intern)")  # fmt: skip


def build_cancellation(data: CancellationData) -> BuiltDocument:
    """The Absage as PDF; the same data give the same bytes. The reason for the house stands in the internal edition."""
    meeting, cancelled, builder = data.meeting, data.cancellation, DocumentBuilder()
    internal = data.audience is Audience.INTERNAL
    write_letterhead(builder, data.letterhead, meeting.department)
    edition = letters.CANCELLATION_INTERNAL if internal else letters.edition(False)
    builder.title("Absage der Sitzung", meeting.organization, edition)
    facts: list[tuple[str, str | Cell]] = [
        ("Absage vom", Cell(day(cancelled.at), bold=True)),
        ("Sitzungstermin", weekday_date(meeting.scheduled_start)),
        ("Beginn", time_of_day(meeting.scheduled_start)),
        ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or letters.NO_PLACE),
    ]
    if meeting.invited_at is not None:
        facts.append(("Eingeladen am", day(meeting.invited_at)))
    builder.facts(facts)
    builder.space(8)
    builder.paragraph(salutation(data.letterhead))
    names = [body.organization for body in meeting.bodies]
    builder.paragraph(letters.cancellation_sentence(names, meeting.scheduled_start))
    if cancelled.notice:
        builder.paragraph(letters.cancellation_reason(cancelled.notice))
    if cancelled.reason:
        builder.paragraph(letters.cancellation_inside(cancelled.reason))
    if meeting.items:
        builder.paragraph(letters.CANCELLATION_ITEMS)
    write_closing(builder, data.letterhead, meeting.chair)
    when = day(meeting.scheduled_start)
    meta = HouseMeta(
        title=f"Absage {meeting.organization}, {when}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {when}",
        header_right=f"Absage, {letters.short_edition(internal)}",
        attachments=(_table(data),),
    )
    return build(builder, meta)


def _table(data: CancellationData) -> Attachment:
    """absage.csv, one row a body; the reason for the house is empty in the public edition, as the data are."""
    meeting, cancelled = data.meeting, data.cancellation
    start = meeting.scheduled_start
    facts = (day(start), clock(start), meeting.place, meeting.room, day(meeting.invited_at), day(cancelled.at))
    rows = [(body.organization, *facts, cancelled.notice, cancelled.reason) for body in meeting.bodies]
    return table_file("absage.csv", "Die Absage als Tabelle", _HEAD, rows)
