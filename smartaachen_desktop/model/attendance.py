"""Who took part in a meeting, when they came and went, and who was excluded for bias."""

import enum
import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.people import MemberGroup


class Whereabouts(enum.StrEnum):
    """Where a biased member stayed: out of the room, or with the public in the open part (§ 31 GO NRW)."""

    LEFT_ROOM = "left_room"
    WITH_PUBLIC = "with_public"


class BiasReason(enum.StrEnum):
    """Class of the reason (§ 31 GO NRW); never shown to the public."""

    UNSTATED = "unstated"
    SELF = "self"
    RELATIVE = "relative"
    REPRESENTED = "represented"
    EMPLOYER = "employer"
    BOARD = "board"
    EXPERT = "expert"


class Participant(Record):
    """A person invited to one meeting, with group and vote frozen at that meeting.

    A substitute (Vertretung) names the member whose seat is taken; only one of the two can be present at a time.
    `group` is the seat in the inviting body. In a joint meeting `partner_group` is the one in the second body, None
    without; who has both is there once, with one voice in each. Members of the second body alone are guests of the
    first.
    """

    __tablename__ = "participant"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    person_id: Mapped[uuid.UUID] = reference("person.id")
    group: Mapped[MemberGroup] = mapped_column("member_group", Word(MemberGroup))
    role: Mapped[str]
    on_behalf_of: Mapped[str]
    position: Mapped[int]
    excused: Mapped[bool]
    substitute_for_id: Mapped[uuid.UUID | None] = reference("participant.id", nullable=True)
    partner_group: Mapped[MemberGroup | None] = mapped_column(Word(MemberGroup))

    def group_in(self, body: uuid.UUID | None) -> MemberGroup:
        """The seat in the inviting body (None) or in the second one."""
        return self.group if body is None else self.partner_group or MemberGroup.GUEST

    @property
    def groups(self) -> tuple[MemberGroup, ...]:
        """The seats in the bodies of the meeting; that a member of the second is a guest of the first is none."""
        if self.partner_group is None:
            return (self.group,)
        return (self.partner_group,) if self.group is MemberGroup.GUEST else (self.group, self.partner_group)


class Presence(Record):
    """One stay at the table; `left_at` is None while it lasts. Half open: [arrived_at, left_at).

    `left_to` tells whether the person went home or sat down with the public (and may come back).
    """

    __tablename__ = "presence"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    participant_id: Mapped[uuid.UUID] = reference("participant.id")
    arrived_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    left_to: Mapped[Whereabouts] = later("left_room", Word(Whereabouts))


class Exclusion(Record):
    """Befangenheit on one item: that person neither deliberates nor votes on it (§ 31, § 43 GO NRW)."""

    __tablename__ = "exclusion"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID] = reference("agenda_item.id")
    participant_id: Mapped[uuid.UUID] = reference("participant.id")
    whereabouts: Mapped[Whereabouts] = mapped_column(Word(Whereabouts))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reason: Mapped[BiasReason] = later("unstated", Word(BiasReason))
    decided_by_body: Mapped[bool] = later(False)
    """The body decided in a case of doubt (§ 31 Abs. 4 GO NRW)."""


class RestingVote(Record):
    """A voting expert citizen's vote rests, so that council members stay the majority (§ 58 Abs. 3 GO NRW)."""

    __tablename__ = "resting_vote"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    participant_id: Mapped[uuid.UUID] = reference("participant.id")
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    body_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)


class QuorumFinding(Record):
    """The chair establishes at a moment that the quorum is missing, or given again (§ 49 GO NRW)."""

    __tablename__ = "quorum_finding"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    at: Mapped[datetime]
    missing: Mapped[bool]
    raised_by: Mapped[str]
    """Who doubted it, empty where the chair found it."""
    present: Mapped[int]
    needed: Mapped[int]
    body_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)
