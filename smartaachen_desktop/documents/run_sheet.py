"""The run sheet (Regiebuch) on paper: the course of the evening as a table, then what is to be known of the items."""

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.columns import Column, fitted
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.documents.wording.minutes import motion_kind
from smartaachen_desktop.formats import clock, day, local, time_of_day, weekday_date
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.queries.change_words import change_words
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.run_sheet import PlannedItem, RunSheetData
from smartaachen_desktop.services.queries.words import ROLE_NAMES

_COURSE = (
    Column("Zeit", width=78), Column("min", numeric=True), Column("Betreff", 2.4),
    Column("Verantwortlich", 1),
)  # fmt: skip
_HEAD = ("TOP", "Teil", "Beginn", "Ende", "Minuten", "Betreff", "Art", "Vermerke", "Vorlage", "Verantwortlich",
         "Hinweis für die Leitung", "Beschlussvorschlag", "Herkunft", "Dringlichkeit")  # fmt: skip
_MOTIONS = ("TOP", "Antrag", "Art", "Antragsteller*in", "Wortlaut", "Änderung", "bisher", "neu")
_CHANGES = (Column("Vorbereitete Änderung", 1.5), Column("bisher", 1.1), Column("neu", 1.1))

STAGE = "Regie"
"""In place of the number."""
_LEAD = "Sitzungsleitung"


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
        _details(builder, row, meeting)
    meta = HouseMeta(
        title=f"Regiebuch {meeting.organization}, {day(meeting.scheduled_start)}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {day(meeting.scheduled_start)}",
        header_right="Regiebuch, intern",
        attachments=_tables(data),
    )
    return build(builder, meta)


def _tables(data: RunSheetData) -> tuple[Attachment, ...]:
    """regie.csv, one row an item; antraege.csv, one row a prepared motion and change."""
    course: list[tuple[object, ...]] = []
    motions: list[tuple[object, ...]] = []
    for row in data.rows:
        item = row.item
        number = item.number or STAGE
        part = "öffentlich" if item.public else "nichtöffentlich"
        origin = item.came_from.words if item.came_from is not None else ""
        urgency = _urgency(item, data.meeting.urgency_vote(item)) if item.urgency_reason else ""
        course.append(
            (number, part, clock(row.begin), clock(row.end), item.planned_minutes, item.heading, _kind(item),
             ", ".join(_marks(item)), item.paper_reference, row.responsible or _LEAD, item.chair_note, item.proposal,
             origin, urgency)
        )  # fmt: skip
        for motion in _prepared(item):
            head = (number, motion.name, motion_kind(motion, data.meeting), motion.mover, motion.text)
            changes = [words for change in motion.changes for words in change_words(change)]
            motions += [(*head, each.subject, each.before, each.after) for each in changes] or [(*head, "", "", "")]
    return (
        table_file("regie.csv", "Der Ablauf der Sitzung als Tabelle", _HEAD, course),
        table_file("antraege.csv", "Die vorbereiteten Anträge und ihre Änderungen", _MOTIONS, motions),
    )


def _line(row: PlannedItem) -> tuple[str, ...]:
    item = row.item
    lines = [item.heading, " · ".join([_kind(item), *_marks(item)])]
    if item.paper_reference:
        lines.append(f"Vorlage {item.paper_reference}")
    times = f"{clock(row.begin)} – {clock(row.end)}"
    return (
        item.number or STAGE,
        times,
        str(item.planned_minutes),
        "\n".join(lines),
        row.responsible or _LEAD,
    )


def _kind(item: ItemView) -> str:
    return "Regiepunkt, nicht auf der Tagesordnung" if item.is_stage() else ROLE_NAMES[item.role]


def _marks(item: ItemView) -> list[str]:
    found = (("Dringlichkeit", item.urgency_vote_id is not None), ("Nachtrag", item.added_at is not None))
    return [word for word, true in found if true]


def _urgency(item: ItemView, admitted: VoteView | None) -> str:
    """Why the item could not wait, and the vote that put it on the agenda."""
    vote = f" ({admitted.tally.how()} aufgenommen)" if admitted is not None else ""
    return f"{item.urgency_reason}{vote}"


def _has_more(item: ItemView) -> bool:
    return bool(item.chair_note or item.proposal or item.urgency_reason or item.came_from or _prepared(item))


def _prepared(item: ItemView) -> list[MotionView]:
    """The motions that still wait for their vote."""
    return [motion for motion in item.motions if motion.vote is None and not motion.withdrawn]


def _details(builder: DocumentBuilder, row: PlannedItem, meeting: MeetingView) -> None:
    item = row.item
    builder.item(item.number or STAGE, item.heading, f"{clock(row.begin)} – {clock(row.end)}")
    with builder.indented():
        if item.chair_note:
            builder.sub_head("Hinweis für die Leitung")
            builder.paragraph(item.chair_note)
        if item.came_from is not None:
            builder.small(f"Aus einer anderen Sitzung: {item.came_from.words}")
        if item.urgency_reason:
            law, admitted = in_brackets(meeting.cites(Law.AGENDA)), meeting.urgency_vote(item)
            builder.small(f"Dringlichkeit{law}: {_urgency(item, admitted)}")
        if item.proposal:
            builder.sub_head("Beschlussvorschlag")
            builder.paragraph(item.proposal)
        motions = _prepared(item)
        if motions:
            builder.sub_head("Vorbereitete Anträge")
        for motion in motions:
            head = ", ".join(part for part in (motion_kind(motion, meeting), motion.mover) if part)
            builder.paragraph(f"{motion.name} ({head})")
            if motion.text and motion.text != item.proposal:
                builder.small(motion.text)
        changes = [words for motion in motions for change in motion.changes for words in change_words(change)]
        if changes:
            builder.space(4)
            builder.table(_CHANGES, [(each.subject, each.before, each.after) for each in changes])
    builder.space(6)
