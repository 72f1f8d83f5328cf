"""The text blocks a meeting is offered, and what fills them: the meeting, its item and the moment."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop import formats
from smartaachen_desktop.model.markdown import escape
from smartaachen_desktop.model.texts import TextBlock, count_words, fill
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.text_blocks import USUAL


@dataclass(frozen=True, slots=True)
class TextBlockRow:
    """`organization_id` is None where the block serves every body."""

    id: UUID
    organization_id: UUID | None
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class FilledBlock:
    title: str
    text: str


def text_block_rows(session: Session) -> tuple[TextBlockRow, ...]:
    """All blocks in the order of their body."""
    found = session.scalars(select(TextBlock).order_by(TextBlock.position, TextBlock.id))
    return tuple(TextBlockRow(row.id, row.organization_id, row.title, row.text) for row in found)


def blocks_for(rows: Iterable[TextBlockRow], organization: UUID) -> tuple[TextBlockRow, ...]:
    """The body's own blocks, then those of all bodies."""
    rows = tuple(rows)
    return tuple(row for scope in (organization, None) for row in rows if row.organization_id == scope)


def filled_blocks(
    rows: Iterable[TextBlockRow], view: MeetingView, item: ItemView, now: datetime
) -> tuple[FilledBlock, ...]:
    """What the item's minutes may take over; the usual sentences where the body has no blocks."""
    blocks = [(row.title, row.text) for row in blocks_for(rows, view.organization_id)] or USUAL
    values = block_values(view, item, now)
    return tuple(FilledBlock(title, fill(text, values)) for title, text in blocks)


def block_values(view: MeetingView, item: ItemView, now: datetime) -> dict[str, str]:
    """The placeholders' values; what is not known yet is empty.

    The text of a public item is read by everybody: neither an internal heading nor a non-public paper goes into it.
    After the meeting the clock says nothing about it; who was there is counted at the item's end.
    """
    moment = now if view.ended_at is None else item.ended_at
    present = 0
    if moment is not None:  # who has a seat in both bodies of a joint meeting is there once
        present = len({who.id for body in view.bodies for who in body.entitled(item.id, moment)})
    running = view.started_at is not None and view.ended_at is None
    motion = last_voted(item)
    return {
        "Gremium": view.organization,
        "Datum": formats.day(view.started_at or view.scheduled_start),
        "Beginn": formats.time_of_day(view.started_at),
        "Uhrzeit": formats.time_of_day(now) if running else "",
        "TOP": item.number,
        "Betreff": item.title if item.public else item.heading,
        "Vorlage": item.paper_reference if item.paper_public or not item.public else "",
        "Sitzungsleitung": item.chair or view.chair,
        "Schriftführung": view.secretary,
        "Ergebnis": _result(item),
        "Abstimmung": count_words(motion.vote.tally) if motion is not None and motion.vote is not None else "",
        "Anwesende": str(present) if present else "",
    }


def last_voted(item: ItemView) -> MotionView | None:
    """The motion of the item's last vote."""
    voted = [(motion.vote.at, place) for place, motion in enumerate(item.motions) if motion.vote is not None]
    return item.motions[max(voted)[1]] if voted else None


def vote_words(item: ItemView) -> str:
    """The sentence of the item's last vote with the number of those entitled then, as Markdown; empty without one.

    A vote that was not on the item's own motion names what it was about.
    """
    motion = last_voted(item)
    if motion is None or motion.vote is None:
        return ""
    vote = motion.vote
    own = motion.kind is MotionKind.MAIN and not motion.body
    about = "" if own else f"Über „{motion.name}“ wird abgestimmt. "
    sentence = vote.wording.strip() or vote.tally.sentence()
    return escape(f"{about}{sentence} Anwesende Stimmberechtigte: {vote.entitled}.")


def _result(item: ItemView) -> str:
    if len({each.body for each in item.resolutions}) == 1:
        return item.resolutions[-1].result
    return item.outcome
