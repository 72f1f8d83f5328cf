"""What comes after the meeting: comments on the draft, objections, addenda, and who got the minutes."""

import enum
import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.documents import Audience


class CommentState(enum.StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Comment(Record):
    """A remark on the draft minutes; only the Schriftführung decides what becomes of it."""

    __tablename__ = "comment"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID | None] = reference("agenda_item.id", nullable=True)
    author: Mapped[str]
    text: Mapped[str]
    at: Mapped[datetime]
    state: Mapped[CommentState] = mapped_column(Word(CommentState))
    answer: Mapped[str]
    page: Mapped[int] = later(0)
    """Page and line of the draft, as its margin counts them; 0 where none is named."""
    line: Mapped[int] = later(0)


class ObjectionKind(enum.StrEnum):
    """Einwendung by a member, or Berichtigung (addendum) by those who signed."""

    OBJECTION = "objection"
    ADDENDUM = "addendum"


class Objection(Record):
    """Raised in `meeting_id` against the sealed minutes of `against_id`; those are never edited (§ 52 GO NRW)."""

    __tablename__ = "objection"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID | None] = reference("agenda_item.id", nullable=True)
    """The item of the later meeting under which it stands."""
    against_id: Mapped[uuid.UUID] = reference("meeting.id")
    against_item_id: Mapped[uuid.UUID | None] = reference("agenda_item.id", nullable=True)
    kind: Mapped[ObjectionKind] = mapped_column("objection_kind", Word(ObjectionKind))
    raised_by: Mapped[str]
    text: Mapped[str]
    outcome: Mapped[str]
    at: Mapped[datetime]


class Channel(enum.StrEnum):
    EMAIL = "email"
    PAPER = "paper"
    PORTAL = "portal"


class Delivery(Record):
    """One line of the distribution list: who gets which edition of the minutes, and when it went out."""

    __tablename__ = "delivery"
    outlives_seal = True
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    person_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)
    recipient: Mapped[str]
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    audience: Mapped[Audience] = mapped_column(Word(Audience))
    sent_on: Mapped[date | None]
    position: Mapped[int]
