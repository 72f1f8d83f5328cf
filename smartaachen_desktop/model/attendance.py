"""Who took part in a meeting, when they came and went, and who was excluded for bias."""

import enum
import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference
from smartaachen_desktop.model.people import MemberGroup


class Whereabouts(enum.StrEnum):
    """Where a biased member stayed: out of the room, or with the public in the open part (§ 31 GO NRW)."""

    LEFT_ROOM = "left_room"
    WITH_PUBLIC = "with_public"


class Participant(Record):
    """A person invited to one meeting, with group and vote frozen at that meeting."""

    __tablename__ = "participant"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    person_id: Mapped[uuid.UUID] = reference("person.id")
    group: Mapped[MemberGroup] = mapped_column("member_group", Word(MemberGroup))
    role: Mapped[str]
    on_behalf_of: Mapped[str]
    position: Mapped[int]
    excused: Mapped[bool]


class Presence(Record):
    """One stay in the room; `left_at` is None while it lasts. Half open: [arrived_at, left_at)."""

    __tablename__ = "presence"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    participant_id: Mapped[uuid.UUID] = reference("participant.id")
    arrived_at: Mapped[datetime]
    left_at: Mapped[datetime | None]


class Exclusion(Record):
    """Befangenheit on one item: that person neither deliberates nor votes on it (§ 31, § 43 GO NRW)."""

    __tablename__ = "exclusion"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID] = reference("agenda_item.id")
    participant_id: Mapped[uuid.UUID] = reference("participant.id")
    whereabouts: Mapped[Whereabouts] = mapped_column(Word(Whereabouts))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
