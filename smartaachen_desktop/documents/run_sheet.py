"""The run sheet (Regiebuch) on paper: the course of the evening as a table, then what is to be known of the items."""

from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.columns import Column, fitted
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.formats import clock, day, local, time_of_day, weekday_date
from smartaachen_desktop.services.queries.change_words import change_words
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.run_sheet import PlannedItem, RunSheetData
from smartaachen_desktop.services.queries.words import MOTION_NAMES, ROLE_NAMES

_COURSE = (
    Column("Zeit", width=78), Column("min", numeric=True), Column("Betreff", 2.4),
    Column("Verantwortlich", 1),
)  # fmt: skip
_CHANGES = (Column("Vorbereitete Änderung", 1.5), Column("bisher", 1.1), Column("neu", 1.1))

STAGE = "Regie"
"""In place of the number."""


def build_run_sheet(data: RunSheetData) -> BuiltDocument:
    """The run sheet as PDF; the same data give the same bytes."""
    meeting, builder = data.meeting, DocumentBuilder()
    write_letterhead(builder, data.letterhead, meeting.department)
    builder.title("Regiebuch", meeting.organization, "Intern, mit nichtöffentlichem Teil; nicht zur Weitergabe")
    builder.facts(
        [
            ("Sitzungstermin", Cell(weekday_date(meeting.scheduled_start), bold=True)),
            ("Beginn", time_of_day(meeting.scheduled_start)),
            ("Ende nach Plan", time_of_day(data.end)),
            ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or "offen"),
            ("Sitzungsleitung", meeting.chair or "offen"),
            ("Schriftführung", meeting.secretary or "offen"),
        ]
    )
    if not data.rows:
        builder.paragraph("Die Tagesordnung hat noch keine Punkte.")
    for public, title in ((True, "Öffentlicher Teil"), (False, "Nichtöffentlicher Teil")):
        rows = [row for row in data.rows if row.item.public is public]
        if rows:
            builder.section(title)
            number = fitted("TOP", (row.item.number for row in data.rows), 48)
            builder.table((number, *_COURSE), [_line(row) for row in rows])
            builder.space(8)
    told = [row for row in data.rows if _has_more(row.item)]
    if told:
        builder.section("Zu den Punkten")
    for row in told:
        _details(builder, row, meeting.urgency_vote(row.item))
    meta = DocumentMeta(
        title=f"Regiebuch {meeting.organization}, {day(meeting.scheduled_start)}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {day(meeting.scheduled_start)}",
        header_right="Regiebuch, intern",
    )
    return build(builder, meta)


def _line(row: PlannedItem) -> tuple[str, ...]:
    item = row.item
    marks = []
    if item.urgency_vote_id is not None:
        marks.append("Dringlichkeit")
    if item.added_at is not None:
        marks.append("Nachtrag")
    kind = "Regiepunkt, nicht auf der Tagesordnung" if item.is_stage() else ROLE_NAMES[item.role]
    lines = [item.heading, " · ".join([kind, *marks])]
    if item.paper_reference:
        lines.append(f"Vorlage {item.paper_reference}")
    times = f"{clock(row.begin)} – {clock(row.end)}"
    return (
        item.number or STAGE,
        times,
        str(item.planned_minutes),
        "\n".join(lines),
        row.responsible or "Sitzungsleitung",
    )


def _has_more(item: ItemView) -> bool:
    return bool(item.chair_note or item.proposal or item.urgency_reason or item.came_from or _prepared(item))


def _prepared(item: ItemView) -> list[MotionView]:
    """The motions that still wait for their vote."""
    return [motion for motion in item.motions if motion.vote is None and not motion.withdrawn]


def _details(builder: DocumentBuilder, row: PlannedItem, admitted: VoteView | None) -> None:
    item = row.item
    builder.item(item.number or STAGE, item.heading, f"{clock(row.begin)} – {clock(row.end)}")
    with builder.indented():
        if item.chair_note:
            builder.sub_head("Hinweis für die Leitung")
            builder.paragraph(item.chair_note)
        if item.came_from is not None:
            builder.small(f"Aus einer anderen Sitzung: {item.came_from.words}")
        if item.urgency_reason:
            vote = f" (aufgenommen mit {admitted.yes} : {admitted.no} Stimmen)" if admitted is not None else ""
            builder.small(f"Dringlichkeit (§\u00a048 Abs.\u00a01 GO\u00a0NRW): {item.urgency_reason}{vote}")
        if item.proposal:
            builder.sub_head("Beschlussvorschlag")
            builder.paragraph(item.proposal)
        motions = _prepared(item)
        if motions:
            builder.sub_head("Vorbereitete Anträge")
        for motion in motions:
            head = ", ".join(part for part in (MOTION_NAMES[motion.kind], motion.mover) if part)
            builder.paragraph(f"{motion.name} ({head})")
            if motion.text and motion.text != item.proposal:
                builder.small(motion.text)
        changes = [words for motion in motions for change in motion.changes for words in change_words(change)]
        if changes:
            builder.space(4)
            builder.table(_CHANGES, [(each.subject, each.before, each.after) for each in changes])
    builder.space(6)
