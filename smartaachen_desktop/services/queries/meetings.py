"""One meeting, whole: what workbench, wall and protocol are made from. Internal; the public edition is in public.py."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.documents import SignatureLevel, SignerRole
from smartaachen_desktop.model.meetings import RESULT_NAMES, STATE_NAMES, ItemState, MeetingState, ResultCategory
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup, RuleProfile
from smartaachen_desktop.model.quorum import Quorum, Seat, entitled, quorum
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.model.voting import Choice, MotionKind, Tally, VoteMethod


@dataclass(frozen=True, slots=True)
class VoteView:
    id: UUID
    motion_id: UUID
    method: VoteMethod
    at: datetime
    yes: int
    no: int
    abstentions: int
    invalid: int
    entitled: int
    accepted: bool
    ballots: tuple[tuple[str, Choice], ...]

    @property
    def tally(self) -> Tally:
        return Tally(self.yes, self.no, self.abstentions, self.invalid)


@dataclass(frozen=True, slots=True)
class MotionView:
    id: UUID
    kind: MotionKind
    title: str
    text: str
    mover: str
    vote: VoteView | None


@dataclass(frozen=True, slots=True)
class ResolutionView:
    """`number` as "AWD 2021/14"; `manner` einstimmig or mehrheitlich, empty without a vote."""

    id: UUID
    number: str
    category: ResultCategory
    text: str
    effective_from: date | None
    vote_id: UUID | None
    manner: str

    @property
    def result(self) -> str:
        """E.g. "ungeändert beschlossen, mehrheitlich"."""
        name = RESULT_NAMES[self.category]
        return f"{name}, {self.manner}" if self.manner else name


@dataclass(frozen=True, slots=True)
class AssignmentView:
    id: UUID
    text: str
    responsible_id: UUID | None
    responsible: str
    department_id: UUID | None
    department: str
    due: date | None
    status: AssignmentStatus
    progress_note: str

    @property
    def who(self) -> str:
        return " · ".join(part for part in (self.responsible, self.department) if part)


@dataclass(frozen=True, slots=True)
class ExclusionView:
    id: UUID
    participant_id: UUID
    name: str
    whereabouts: Whereabouts
    started_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class ItemView:
    """`heading` is the internal heading where there is one, `title` the public one."""

    id: UUID
    number: str
    public: bool
    title: str
    internal_title: str
    paper_id: UUID | None
    paper_reference: str
    paper_dated: date | None
    paper_public: bool
    role: ConsultationRole
    planned_minutes: int
    state: ItemState
    started_at: datetime | None
    ended_at: datetime | None
    proposal: str
    discussion: str
    result: ResultCategory | None
    chair_id: UUID | None
    motions: tuple[MotionView, ...]
    resolutions: tuple[ResolutionView, ...]
    assignments: tuple[AssignmentView, ...]
    exclusions: tuple[ExclusionView, ...]

    @property
    def heading(self) -> str:
        return self.internal_title or self.title

    def seconds(self, now: datetime) -> float:
        """How long the item has been or was running."""
        if self.started_at is None:
            return 0.0
        return ((self.ended_at or now) - self.started_at).total_seconds()


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """`stays` are half-open intervals; the last one open while the person is in the room."""

    id: UUID
    person_id: UUID
    name: str
    group: MemberGroup
    role: str
    on_behalf_of: str
    excused: bool
    stays: tuple[tuple[datetime, datetime | None], ...]

    @property
    def present(self) -> bool:
        return any(end is None for _start, end in self.stays)

    @property
    def votes(self) -> bool:
        return self.group in VOTING_GROUPS


@dataclass(frozen=True, slots=True)
class InterruptionView:
    started_at: datetime
    ended_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True)
class SignatureView:
    role: SignerRole
    name: str
    at: datetime
    level: SignatureLevel
    certificate: str
    note: str


@dataclass(frozen=True, slots=True)
class MeetingView:
    id: UUID
    organization_id: UUID
    organization: str
    short_name: str
    rule_profile: RuleProfile
    statutory_size: int
    department: str
    state: MeetingState
    scheduled_start: datetime
    place: str
    room: str
    started_at: datetime | None
    ended_at: datetime | None
    chair_id: UUID | None
    chair: str
    secretary_id: UUID | None
    secretary: str
    quorum_lost_at: datetime | None
    interruptions: tuple[InterruptionView, ...]
    items: tuple[ItemView, ...]
    participants: tuple[ParticipantView, ...]
    signatures: tuple[SignatureView, ...]
    journal_head: str

    @property
    def state_name(self) -> str:
        return STATE_NAMES[self.state]

    @property
    def sealed(self) -> bool:
        return self.state is MeetingState.SIGNED

    @property
    def current(self) -> ItemView | None:
        """The running item."""
        return next((item for item in self.items if item.state is ItemState.RUNNING), None)

    def item(self, item_id: UUID) -> ItemView | None:
        return next((item for item in self.items if item.id == item_id), None)

    def seats(self) -> list[Seat]:
        """The participants as the quorum rules see them."""
        biases: dict[UUID, list[tuple[UUID, datetime, datetime | None]]] = {}
        for item in self.items:
            for bias in item.exclusions:
                biases.setdefault(bias.participant_id, []).append((item.id, bias.started_at, bias.ended_at))
        return [Seat(who.id, who.group, who.stays, tuple(biases.get(who.id, ()))) for who in self.participants]

    def quorum(self, moment: datetime, item_id: UUID | None = None) -> Quorum:
        """The lamp at `moment`, for the given or the running item."""
        current = self.current
        return quorum(
            self.seats(),
            self.statutory_size,
            self.rule_profile,
            item_id or (current.id if current else None),
            moment,
            established_missing=self.quorum_lost_at is not None,
        )

    def entitled(self, item_id: UUID, moment: datetime) -> tuple[ParticipantView, ...]:
        """Who may vote on the item at `moment`."""
        ids = set(entitled(self.seats(), item_id, moment))
        return tuple(who for who in self.participants if who.id in ids)


@dataclass(frozen=True, slots=True)
class MeetingRow:
    id: UUID
    organization_id: UUID
    organization: str
    short_name: str
    scheduled_start: datetime
    state: MeetingState
    items: int
