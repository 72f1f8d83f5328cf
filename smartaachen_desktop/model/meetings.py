"""Meetings, their agenda, and the order of states they go through."""

import enum
import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.papers import ConsultationRole


class MeetingState(enum.StrEnum):
    """planned → invited → running (⇄ interrupted) → closed → draft → approved → signed (sealed)."""

    PLANNED = "planned"
    INVITED = "invited"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    CLOSED = "closed"
    DRAFT = "draft"
    APPROVED = "approved"
    SIGNED = "signed"


STEPS: dict[MeetingState, frozenset[MeetingState]] = {
    MeetingState.PLANNED: frozenset({MeetingState.INVITED, MeetingState.RUNNING}),
    MeetingState.INVITED: frozenset({MeetingState.RUNNING, MeetingState.PLANNED}),
    MeetingState.RUNNING: frozenset({MeetingState.INTERRUPTED, MeetingState.CLOSED}),
    MeetingState.INTERRUPTED: frozenset({MeetingState.RUNNING}),
    MeetingState.CLOSED: frozenset({MeetingState.DRAFT, MeetingState.RUNNING}),
    MeetingState.DRAFT: frozenset({MeetingState.APPROVED}),
    MeetingState.APPROVED: frozenset({MeetingState.SIGNED, MeetingState.DRAFT}),
    MeetingState.SIGNED: frozenset(),
}

STATE_NAMES: dict[MeetingState, str] = {
    MeetingState.PLANNED: "geplant",
    MeetingState.INVITED: "eingeladen",
    MeetingState.RUNNING: "Sitzung läuft",
    MeetingState.INTERRUPTED: "unterbrochen",
    MeetingState.CLOSED: "geschlossen",
    MeetingState.DRAFT: "Entwurf der Niederschrift",
    MeetingState.APPROVED: "von der Sitzungsleitung freigegeben",
    MeetingState.SIGNED: "unterschrieben und versiegelt",
}


class ItemState(enum.StrEnum):
    OPEN = "open"
    RUNNING = "running"
    DONE = "done"
    PARKED = "parked"


class ResultCategory(enum.StrEnum):
    """The council's words for what became of an item."""

    ADOPTED_UNCHANGED = "adopted_unchanged"
    ADOPTED_CHANGED = "adopted_changed"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"
    NOTED = "noted"


RESULT_NAMES: dict[ResultCategory, str] = {
    ResultCategory.ADOPTED_UNCHANGED: "ungeändert beschlossen",
    ResultCategory.ADOPTED_CHANGED: "geändert beschlossen",
    ResultCategory.REJECTED: "abgelehnt",
    ResultCategory.POSTPONED: "vertagt",
    ResultCategory.WITHDRAWN: "zurückgezogen",
    ResultCategory.REFERRED: "verwiesen",
    ResultCategory.NOTED: "zur Kenntnis genommen",
}


class Meeting(Record):
    """Sitzung. `quorum_lost_at` is the moment the chair established that the quorum is missing (§ 49 GO NRW)."""

    __tablename__ = "meeting"
    organization_id: Mapped[uuid.UUID] = reference("organization.id")
    state: Mapped[MeetingState] = mapped_column(Word(MeetingState))
    scheduled_start: Mapped[datetime]
    place: Mapped[str]
    room: Mapped[str]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    chair_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)
    secretary_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)
    quorum_lost_at: Mapped[datetime | None]

    def go_to(self, state: MeetingState) -> None:
        """Take the next state, refusing a leap the order does not know."""
        if state not in STEPS[self.state]:
            raise RuleBroken(
                "meeting_state",
                f"Die Sitzung ist im Stand „{STATE_NAMES[self.state]}“; "
                f"zu „{STATE_NAMES[state]}“ führt von hier kein Weg.",
            )
        self.state = state

    @property
    def is_open(self) -> bool:
        """Whether acts of the live meeting (votes, attendance) may be recorded."""
        return self.state in (MeetingState.RUNNING, MeetingState.INTERRUPTED)


class Interruption(Record):
    """Unterbrechung; `ended_at` is None while it lasts."""

    __tablename__ = "interruption"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str]


class AgendaItem(Record):
    """Tagesordnungspunkt.

    A non-public item has a public heading (`title`) and an internal one (`internal_title`); everything else that
    hangs on it (proposal, discussion, votes, resolutions) is non-public with it (§ 48 GO NRW).
    """

    __tablename__ = "agenda_item"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    position: Mapped[int]
    public: Mapped[bool]
    title: Mapped[str]
    internal_title: Mapped[str]
    paper_id: Mapped[uuid.UUID | None] = reference("paper.id", nullable=True)
    role: Mapped[ConsultationRole] = mapped_column("consultation_role", Word(ConsultationRole))
    planned_minutes: Mapped[int]
    state: Mapped[ItemState] = mapped_column(Word(ItemState))
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    proposal: Mapped[str]
    discussion: Mapped[str]
    result: Mapped[ResultCategory | None] = mapped_column(Word(ResultCategory))
    chair_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)


def numbers(items: list[tuple[uuid.UUID, bool, int]]) -> dict[uuid.UUID, str]:
    """The agenda numbers (Ö 1, Ö 2 … / N 1 …) of items given as (id, public, position)."""
    counts = {True: 0, False: 0}
    result: dict[uuid.UUID, str] = {}
    for item_id, public, _position in sorted(items, key=lambda item: (not item[1], item[2], item[0].hex)):
        counts[public] += 1
        result[item_id] = f"{'Ö' if public else 'N'} {counts[public]}"
    return result
