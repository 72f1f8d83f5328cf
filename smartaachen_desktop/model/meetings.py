"""Meetings, their agenda, and the order of states they go through."""

import enum
import uuid
from collections.abc import Iterable
from datetime import date, datetime, time

from sqlalchemy import Time
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.numbering import NumberStyle, Numerals
from smartaachen_desktop.model.papers import ConsultationRole


class MeetingState(enum.StrEnum):
    """planned → invited → running (⇄ interrupted) → closed → draft → approved → signed (sealed).

    A meeting that was not opened can be cancelled (abgesagt) instead; only taking the cancellation back leads out.
    """

    PLANNED = "planned"
    INVITED = "invited"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    CLOSED = "closed"
    DRAFT = "draft"
    APPROVED = "approved"
    SIGNED = "signed"
    CANCELLED = "cancelled"


STEPS: dict[MeetingState, frozenset[MeetingState]] = {
    MeetingState.PLANNED: frozenset({MeetingState.INVITED, MeetingState.RUNNING, MeetingState.CANCELLED}),
    MeetingState.INVITED: frozenset({MeetingState.RUNNING, MeetingState.PLANNED, MeetingState.CANCELLED}),
    MeetingState.RUNNING: frozenset({MeetingState.INTERRUPTED, MeetingState.CLOSED}),
    MeetingState.INTERRUPTED: frozenset({MeetingState.RUNNING}),
    MeetingState.CLOSED: frozenset({MeetingState.DRAFT, MeetingState.RUNNING}),
    MeetingState.DRAFT: frozenset({MeetingState.APPROVED}),
    MeetingState.APPROVED: frozenset({MeetingState.SIGNED, MeetingState.DRAFT}),
    MeetingState.SIGNED: frozenset(),
    MeetingState.CANCELLED: frozenset(),
}

UNOPENED = frozenset({MeetingState.PLANNED, MeetingState.INVITED, MeetingState.CANCELLED})
"""The body has not met (yet)."""

STATE_NAMES: dict[MeetingState, str] = {
    MeetingState.PLANNED: "geplant",
    MeetingState.INVITED: "eingeladen",
    MeetingState.RUNNING: "Sitzung läuft",
    MeetingState.INTERRUPTED: "unterbrochen",
    MeetingState.CLOSED: "geschlossen",
    MeetingState.DRAFT: "Entwurf der Niederschrift",
    MeetingState.APPROVED: "von der Sitzungsleitung freigegeben",
    MeetingState.SIGNED: "unterschrieben und versiegelt",
    MeetingState.CANCELLED: "abgesagt",
}


class ItemState(enum.StrEnum):
    OPEN = "open"
    RUNNING = "running"
    DONE = "done"
    PARKED = "parked"


class Standing(enum.StrEnum):
    """What a recurring item is for; the program fills some of them by itself."""

    NONE = "none"
    OPENING = "opening"
    SECRETARY = "secretary"
    MINUTES = "minutes"
    QUESTIONS = "questions"
    FOLLOW_UP = "follow_up"
    NOTICES = "notices"
    OTHER = "other"


class ResultCategory(enum.StrEnum):
    """The council's words for what became of an item."""

    ADOPTED_UNCHANGED = "adopted_unchanged"
    ADOPTED_CHANGED = "adopted_changed"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"
    NOTED = "noted"


ADOPTED = frozenset({ResultCategory.ADOPTED_UNCHANGED, ResultCategory.ADOPTED_CHANGED})
RESULT_NAMES: dict[ResultCategory, str] = {
    ResultCategory.ADOPTED_UNCHANGED: "ungeändert beschlossen",
    ResultCategory.ADOPTED_CHANGED: "geändert beschlossen",
    ResultCategory.REJECTED: "abgelehnt",
    ResultCategory.POSTPONED: "vertagt",
    ResultCategory.WITHDRAWN: "zurückgezogen",
    ResultCategory.REFERRED: "verwiesen",
    ResultCategory.NOTED: "zur Kenntnis genommen",
}


def style_in(state: MeetingState, kept: NumberStyle, body: NumberStyle) -> NumberStyle:
    """How the items of a meeting are numbered: in the style it has kept once it is no longer planned."""
    return body if state is MeetingState.PLANNED else kept


class Meeting(Record):
    """Sitzung. `quorum_lost_at` is the moment the chair established that the quorum is missing (§ 49 GO NRW).

    In a joint meeting (gemeinsame Sitzung) `partner_id` is the second body: it has its own members, quorum, votes and
    resolutions, and the invitation is the first one's. Rows that belong to one of the two name it in `body_id`: None
    is the inviting body, as everywhere else.

    `numerals` and the prefixes are the body's style of numbers as it was when the meeting left the state "planned";
    until then the body's own counts (`number_style`).
    """

    __tablename__ = "meeting"
    sealed_except = frozenset({"archived_at"})
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
    series_id: Mapped[uuid.UUID | None] = reference("meeting_series.id", nullable=True)
    second_call: Mapped[bool] = later(False)
    """Called again on the same subject after a missing quorum: quorate whatever the number (§ 49 Abs. 2 GO NRW)."""
    invited_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    """When the sealed meeting was put away; the list of meetings leaves it out from then on."""
    partner_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)
    partner_quorum_lost_at: Mapped[datetime | None]
    cancelled_at: Mapped[datetime | None]
    cancel_reason: Mapped[str] = later("")
    """Why the meeting was cancelled, for the house alone; `cancel_notice` is what the public is told, if anything."""
    cancel_notice: Mapped[str] = later("")
    numerals: Mapped[Numerals] = later("arabic", Word(Numerals))
    public_prefix: Mapped[str] = later("Ö")
    closed_prefix: Mapped[str] = later("N")
    minutes_version: Mapped[int] = later(0)
    """Of the minutes; rises with each release into comments or approval, and is never given twice."""
    minutes_reason: Mapped[str] = later("")
    """Why that release was made, for the house alone; the journal keeps those of earlier ones."""

    @property
    def body_ids(self) -> frozenset[uuid.UUID]:
        """The bodies that meet: one, or two of a joint meeting."""
        return frozenset({self.organization_id} | ({self.partner_id} if self.partner_id is not None else set()))

    def body_key(self, body: uuid.UUID | None) -> uuid.UUID | None:
        """What rows of this meeting keep as `body_id`; refuses a body that does not take part."""
        if body in (None, self.organization_id):
            return None
        if body != self.partner_id:
            raise InvalidInput("foreign_body", "Dieses Gremium nimmt an der Sitzung nicht teil.", field="body")
        return body

    def number_style(self, body: NumberStyle) -> NumberStyle:
        """How its items are numbered; `body` is the style of the inviting body today."""
        return style_in(self.state, NumberStyle(self.numerals, self.public_prefix, self.closed_prefix), body)

    def keep_style(self, style: NumberStyle) -> None:
        """People go by these numbers from now on, whatever the body sets later."""
        self.numerals = style.numerals
        self.public_prefix, self.closed_prefix = style.public_prefix, style.closed_prefix

    def quorum_missing_since(self, key: uuid.UUID | None) -> datetime | None:
        return self.quorum_lost_at if key is None else self.partner_quorum_lost_at

    def mark_quorum(self, key: uuid.UUID | None, missing_since: datetime | None) -> None:
        if key is None:
            self.quorum_lost_at = missing_since
        else:
            self.partner_quorum_lost_at = missing_since

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
    def opened(self) -> bool:
        """Whether the body has met, whatever came after: before that nothing is resolved or noted."""
        return self.state not in UNOPENED

    @property
    def is_open(self) -> bool:
        """Whether acts of the live meeting (votes, attendance) may be recorded."""
        return self.state in (MeetingState.RUNNING, MeetingState.INTERRUPTED)


class Interruption(Record):
    """Unterbrechung; `ended_at` is None while it lasts, `resume_at` is when it is to go on.

    `item_id` is the item that ran when it began; None where none did, and in files of before.
    """

    __tablename__ = "interruption"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str]
    resume_at: Mapped[datetime | None]
    item_id: Mapped[uuid.UUID | None]
    """No foreign key: an item that was called and taken back may still be removed."""


class AgendaItem(Record):
    """Tagesordnungspunkt.

    A non-public item has a public heading (`title`) and an internal one (`internal_title`); everything else that
    hangs on it (proposal, discussion, votes, resolutions) is non-public with it (§ 48 GO NRW).

    `started_at` is the first call. An item can be parked and taken up again: `resumed_at` is the begin of the span
    under way, `spent_seconds` the length of the spans before it. `urgency_vote_id` names the vote that admitted a
    supplementary item (§ 48 Abs. 1 GO NRW), `carried_from_id` the item of another meeting that came here: left open
    there, or forwarded. A `stage` item (Regiepunkt) is part of the course of the evening, but not of the agenda: only
    secretary and chair see it. `added_at` is set on what came after the invitation (Nachtrag), `supplement_sent_at`
    when that Nachtrag went out. `chair_note` is for whoever leads the meeting and never public.
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
    parent_id: Mapped[uuid.UUID | None] = reference("agenda_item.id", nullable=True)
    standing: Mapped[Standing] = later("none", Word(Standing))
    urgency_reason: Mapped[str] = later("")
    urgency_vote_id: Mapped[uuid.UUID | None]
    """No foreign key: the vote's motion points back at an item."""
    carried_from_id: Mapped[uuid.UUID | None] = reference("agenda_item.id", nullable=True)
    spent_seconds: Mapped[int] = later(0)
    resumed_at: Mapped[datetime | None]
    chair_note: Mapped[str] = later("")
    added_at: Mapped[datetime | None]
    supplement_sent_at: Mapped[datetime | None]
    stage: Mapped[bool] = later(False)

    def check_proper(self) -> None:
        """Nothing that belongs into the minutes hangs on a stage item. Raises RuleBroken."""
        if self.stage:
            raise RuleBroken(
                "stage_item",
                "Ein Regiepunkt steht nicht auf der Tagesordnung; beraten und beschlossen wird unter ihm nichts.",
                remedy="Machen Sie ihn zuerst zu einem Tagesordnungspunkt.",
                field="item",
            )

    def go_on(self, at: datetime) -> None:
        """The item is dealt with from now on; the clock counts from here."""
        self.state = ItemState.RUNNING
        self.started_at = self.started_at or at
        self.resumed_at = at
        self.ended_at = None

    def pause(self, at: datetime) -> None:
        """Stop the clock: parked, finished, or the meeting is interrupted."""
        since = self.resumed_at or (self.started_at if not self.spent_seconds else None)
        if since is not None:
            self.spent_seconds += max(int((at - since).total_seconds()), 0)
        self.resumed_at = None

    def finish(self, at: datetime) -> None:
        self.pause(at)
        self.state = ItemState.DONE
        self.ended_at = max(at, self.started_at) if self.started_at else at


class Speech(Record):
    """One entry of the speaker list: waiting (no time), speaking (`started_at`), spoken (both).

    With `during_id` it is an interposed question (Zwischenfrage) asked into that speech: a moment, no speech. A
    `procedural` one is on a point of order (zur Geschäftsordnung) and comes before the others that wait.
    """

    __tablename__ = "speech"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID] = reference("agenda_item.id")
    participant_id: Mapped[uuid.UUID | None] = reference("participant.id", nullable=True)
    name: Mapped[str]
    position: Mapped[int]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    during_id: Mapped[uuid.UUID | None] = reference("speech.id", nullable=True)
    procedural: Mapped[bool] = later(False)


class MeetingSeries(Record):
    """A body's recurring meeting, e.g. the Jour fixe every six weeks; its meetings are planned one by one."""

    __tablename__ = "meeting_series"
    organization_id: Mapped[uuid.UUID] = reference("organization.id")
    name: Mapped[str]
    first_day: Mapped[date]
    at: Mapped[time] = mapped_column(Time())
    every_days: Mapped[int]
    place: Mapped[str]
    room: Mapped[str]


class StandingItem(Record):
    """One item of a body's agenda template (Mustertagesordnung), with the wording its item begins with."""

    __tablename__ = "standing_item"
    organization_id: Mapped[uuid.UUID] = reference("organization.id")
    parent_id: Mapped[uuid.UUID | None] = reference("standing_item.id", nullable=True)
    position: Mapped[int]
    public: Mapped[bool]
    title: Mapped[str]
    role: Mapped[ConsultationRole] = mapped_column("consultation_role", Word(ConsultationRole))
    planned_minutes: Mapped[int]
    standing: Mapped[Standing] = mapped_column(Word(Standing))
    proposal: Mapped[str] = later("")
    stage: Mapped[bool] = later(False)


def closed_items(items: Iterable[tuple[uuid.UUID, bool, uuid.UUID | None]]) -> set[uuid.UUID]:
    """The non-public ones of (id, public, parent); what lies below one is non-public whatever it says itself."""
    rows = list(items)
    closed = {item for item, public, _parent in rows if not public}
    while more := {item for item, _public, parent in rows if parent in closed} - closed:
        closed |= more
    return closed
