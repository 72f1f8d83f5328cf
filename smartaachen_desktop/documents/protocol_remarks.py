"""What the minutes say beside the discussion of an item: who led it, urgency, objections, and that it was not dealt
with (§§ 48, 51, 52 GO NRW)."""

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_parts import ObjectionView
from smartaachen_desktop.services.queries.meetings import InterruptionView, MeetingView


def outcome_words(item: ItemView, meeting: MeetingView) -> str:
    """The result in the council's word; of an item nobody dealt with, that it was parked or not called."""
    if item.result is not None:
        return item.outcome
    if item.state is ItemState.PARKED:
        return "zurückgestellt"
    return "nicht behandelt" if item.state is ItemState.OPEN and meeting.ended_at is not None else ""


def objections_of(meeting: MeetingView, item: ItemView | None) -> tuple[ObjectionView, ...]:
    """Raised in this meeting under the item, or under none, against earlier minutes."""
    key = item.id if item is not None else None
    return tuple(each for each in meeting.objections if each.raised_in_id == meeting.id and each.item_id == key)


def has_remarks(item: ItemView, meeting: MeetingView) -> bool:
    return bool(
        item.urgency_reason
        or wording.chair_sentence(item, meeting)
        or objections_of(meeting, item)
        or interruptions_of(meeting, item)
    )


def interruptions_of(meeting: MeetingView, item: ItemView) -> tuple[InterruptionView, ...]:
    """Those that began while the item was dealt with."""
    return tuple(each for each in meeting.interruptions if each.item_id == item.id)


def write_remarks(builder: DocumentBuilder, item: ItemView, meeting: MeetingView) -> None:
    """Before the discussion: urgency, who leads instead of the meeting's chair, and interruptions."""
    if item.urgency_reason:
        builder.paragraph(wording.urgency_sentence(item, meeting))
    if sentence := wording.chair_sentence(item, meeting):
        builder.paragraph(sentence)
    for each in interruptions_of(meeting, item):
        span = wording.interruption_sentence(each.started_at, each.ended_at, each.reason)
        builder.paragraph(f"Die Beratung dieses Punkts war unterbrochen: {span}.")


def write_objections(builder: DocumentBuilder, found: tuple[ObjectionView, ...]) -> None:
    """Objections to earlier minutes and corrections of them; those minutes themselves are never edited."""
    if not found:
        return
    builder.sub_head("Einwendungen und Berichtigungen")
    for each in found:
        with builder.together():
            builder.paragraph(wording.objection_sentence(each))
            if each.text.strip():
                builder.resolution(each.text)
            if each.outcome.strip():
                builder.paragraph(each.outcome)
