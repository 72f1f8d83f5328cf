"""Supplementary agenda (Nachtrag zur Tagesordnung): the items that came after the invitation (§ 48 Abs. 1 GO NRW)."""

from smartaachen_desktop.documents.invitation import SALUTATION, agenda_part, notice_words
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.formats import day, local, time_of_day, weekday_date
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.supplement import SupplementData, supplement_notice

TOO_LATE = (
    "Die Ladungsfrist ist für diesen Nachtrag nicht eingehalten. Ob die Tagesordnung um die Punkte erweitert wird, "
    "entscheidet das Gremium in der Sitzung; sie dürfen keinen Aufschub dulden (§\u00a048 Abs.\u00a01 GO\u00a0NRW)."
)


def build_supplement(data: SupplementData) -> BuiltDocument:
    """The Nachtrag as PDF; the same data give the same bytes."""
    meeting, builder = data.meeting, DocumentBuilder()
    internal = data.audience is Audience.INTERNAL
    notice = supplement_notice(meeting, data.printed_at)
    builder.letterhead([line for line in ("Stadt Aachen", meeting.department) if line])
    edition = "Interne Ausgabe mit nichtöffentlichem Teil" if internal else "Öffentliche Ausgabe"
    builder.title("Nachtrag zur Tagesordnung", meeting.organization, edition)
    facts: list[tuple[str, str | Cell]] = [
        ("Nachtrag vom", Cell(day(notice.sent), bold=True)),
        ("Sitzungstermin", weekday_date(meeting.scheduled_start)),
        ("Beginn", time_of_day(meeting.scheduled_start)),
        ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or "wird mitgeteilt"),
    ]
    if meeting.invited_at is not None:
        facts.append(("Eingeladen am", day(meeting.invited_at)))
    if words := notice_words(notice, "Nachtrag"):
        facts.append(("Ladungsfrist", words))
    builder.facts(facts)
    builder.space(8)
    builder.paragraph(SALUTATION)
    when = f"{weekday_date(meeting.scheduled_start)} um {time_of_day(meeting.scheduled_start)}"
    one = len(data.items) == 1
    comes = "kommt der folgende Punkt" if one else "kommen die folgenden Punkte"
    builder.paragraph(f"zur Tagesordnung der Sitzung am {when} {comes} hinzu.")
    if not notice.kept:
        builder.paragraph(TOO_LATE)
    builder.section("Nachtrag")
    for public, title in ((True, "Öffentlicher Teil"), (False, "Nichtöffentlicher Teil")):
        agenda_part(builder, title, [item for item in data.items if item.public is public], data)
    builder.space(10)
    with builder.together():
        builder.paragraph("Mit freundlichen Grüßen")
        builder.paragraph(meeting.chair or "Die Sitzungsleitung")
    meta = DocumentMeta(
        title=f"Nachtrag zur Tagesordnung {meeting.organization}, {day(meeting.scheduled_start)}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {day(meeting.scheduled_start)}",
        header_right=f"Nachtrag zur Tagesordnung, {'interne Ausgabe' if internal else 'öffentlicher Teil'}",
    )
    return build(builder, meta)
