"""Supplementary agenda (Nachtrag zur Tagesordnung): the items that came after the invitation (§ 48 Abs. 1 GO NRW)."""

from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.invitation import agenda_part, agenda_table
from smartaachen_desktop.documents.letterhead import salutation, write_closing, write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.documents.wording import letters
from smartaachen_desktop.formats import day, local, time_of_day, weekday_date
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.supplement import SupplementData, supplement_notice


def build_supplement(data: SupplementData) -> BuiltDocument:
    """The Nachtrag as PDF; the same data give the same bytes."""
    meeting, builder = data.meeting, DocumentBuilder()
    internal = data.audience is Audience.INTERNAL
    notice = supplement_notice(meeting, data.printed_at)
    write_letterhead(builder, data.letterhead, meeting.department)
    builder.title("Nachtrag zur Tagesordnung", meeting.organization, letters.edition(internal))
    facts: list[tuple[str, str | Cell]] = [
        ("Nachtrag vom", Cell(day(notice.sent), bold=True)),
        ("Sitzungstermin", weekday_date(meeting.scheduled_start)),
        ("Beginn", time_of_day(meeting.scheduled_start)),
        ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or letters.NO_PLACE),
    ]
    if meeting.invited_at is not None:
        facts.append(("Eingeladen am", day(meeting.invited_at)))
    if words := letters.notice_words(notice, "Nachtrag"):
        facts.append(("Ladungsfrist", words))
    builder.facts(facts)
    builder.space(8)
    builder.paragraph(salutation(data.letterhead))
    builder.paragraph(letters.supplement_sentence(meeting.scheduled_start, len(data.items)))
    if not notice.kept:
        builder.paragraph(letters.too_late(meeting))
    builder.section("Nachtrag")
    for public, title in ((True, letters.PUBLIC_PART), (False, letters.CLOSED_PART_TITLE)):
        agenda_part(builder, title, [item for item in data.items if item.public is public], data)
    write_closing(builder, data.letterhead, meeting.chair)
    meta = HouseMeta(
        title=f"Nachtrag zur Tagesordnung {meeting.organization}, {day(meeting.scheduled_start)}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {day(meeting.scheduled_start)}",
        header_right=f"Nachtrag zur Tagesordnung, {letters.short_edition(internal)}",
        attachments=(agenda_table(data.items, data),),
    )
    return build(builder, meta)
