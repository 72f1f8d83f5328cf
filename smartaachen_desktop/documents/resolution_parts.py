"""A resolution as minutes and extract write it: wording, when it takes effect, vote, changes, assignments."""

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.documents.protocol_changes import write_changes, write_lapsed
from smartaachen_desktop.documents.protocol_votes import write_vote
from smartaachen_desktop.documents.wording import resolutions as wording
from smartaachen_desktop.formats import day
from smartaachen_desktop.model.markdown import plain
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, ResolutionView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.words import told_priority

_TASKS = (Column("Auftrag", 2.4), Column("zuständig", 1), Column("Frist", 0.8))
_PRIORITY = Column("Priorität", 0.8)
"""Only where one of the item's assignments has another than the normal one."""


def write_resolution(
    builder: DocumentBuilder, item: ItemView, each: ResolutionView, meeting: MeetingView, *, changes: bool = True
) -> None:
    behind = next((motion for motion in item.motions if motion.vote and motion.vote.id == each.vote_id), None)
    builder.sub_head(f"Beschluss {each.number}")
    builder.resolution(each.text)
    if behind is not None and (rejected := _rejected(behind, each)):
        builder.small(wording.REJECTED)
        builder.resolution(rejected)
    if each.effective_from:
        builder.small(wording.effective_sentence(each.effective_from))
    if behind is not None and behind.vote is not None:
        builder.sub_head("Abstimmung")
        write_vote(builder, behind.vote, each.result, meeting)
        write_lapsed(builder, behind)
    else:
        builder.paragraph(f"Ergebnis: {each.result}.")
    if changes:
        write_changes(builder, item, each)


def _rejected(motion: MotionView, resolution: ResolutionView) -> str:
    """What was voted down, where the resolution itself does not say it: else the minutes would lack the motion."""
    rejected = motion.vote is not None and not motion.vote.accepted
    text = motion.text.strip()
    return text if rejected and plain(text).strip() not in plain(resolution.text) else ""


def write_draft(builder: DocumentBuilder, text: str) -> None:
    """A wording that is still being written: never to be taken for a resolution."""
    builder.sub_head(wording.DRAFT)
    builder.resolution(text)


def write_assignments(builder: DocumentBuilder, item: ItemView) -> None:
    if not item.assignments:
        return
    builder.sub_head("Aufträge")
    ranked = any(told_priority(each.priority) for each in item.assignments)
    rows = [
        (
            each.text, each.who or "offen", f"bis {day(each.due)}" if each.due else "ohne Frist",
            *((told_priority(each.priority),) if ranked else ()),
        )
        for each in item.assignments
    ]  # fmt: skip
    builder.table((*_TASKS, _PRIORITY) if ranked else _TASKS, rows)


def assignments_csv(meeting: MeetingView) -> bytes:
    """auftraege.csv: one row an assignment of the meeting."""
    return to_csv(
        ("TOP", "Auftrag", "Zuständig", "Frist", "Priorität"),
        [
            (item.number, each.text, each.who, day(each.due), told_priority(each.priority))
            for item in meeting.items
            for each in item.assignments
        ],
    )
