"""What stands below one item of a meeting: motions, votes, resolutions, assignments. Internal, as meetings.py."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from smartaachen_desktop.model.attendance import BiasReason, Whereabouts
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import (
    RESULT_NAMES,
    ItemState,
    ResultCategory,
    Standing,
)
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.resolutions import NORMAL_PRIORITY, AssignmentStatus
from smartaachen_desktop.model.voting import Choice, MotionKind, Tally, VoteMethod
from smartaachen_desktop.services.plain import LATER
from smartaachen_desktop.services.queries.forwarding import OtherPlace
from smartaachen_desktop.services.queries.meeting_parts import (
    ChangeView,
    DemandView,
    ElectionView,
    SpeechView,
)


def result_words(category: ResultCategory, destination: str) -> str:
    """The council's word with where the item goes: "verwiesen an den Ausschuss …"."""
    return f"{RESULT_NAMES[category]} {destination}".rstrip()


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
    block: UUID | None = None
    wording: str = ""
    requirement: Requirement = Requirement.SIMPLE
    statutory_size: int = 0
    demands: tuple[DemandView, ...] = ()
    entitled_ids: tuple[UUID, ...] = ()
    """Participants, frozen with the vote; none in what the public sees."""
    electronic: bool = field(default=False, metadata=LATER)
    source_file: str = field(default="", metadata=LATER)
    source_sha256: str = field(default="", metadata=LATER)
    """The file that the result was read from; not told to the public."""

    @property
    def tally(self) -> Tally:
        counts = Tally(self.yes, self.no, self.abstentions, self.invalid)
        return counts.under(self.requirement, self.statutory_size, self.entitled)


@dataclass(frozen=True, slots=True)
class MotionView:
    id: UUID
    kind: MotionKind
    title: str
    text: str
    mover: str
    vote: VoteView | None
    base_text: str = ""
    withdrawn: bool = False
    changes: tuple[ChangeView, ...] = ()
    target_id: UUID | None = None
    target: str = ""
    until_id: UUID | None = None
    destination: str = ""
    """ "an den Ausschuss …", "auf die Sitzung am 09.12.2021"; empty where the motion names neither."""
    speech_for: str | None = None
    speech_against: str | None = None
    body_id: UUID | None = None
    body: str = ""
    """Short name of the body that votes on it; only in a joint meeting."""

    @property
    def name(self) -> str:
        """The title; in a joint meeting behind the body that votes."""
        return f"{self.body}: {self.title}" if self.body else self.title


@dataclass(frozen=True, slots=True)
class ResolutionView:
    """`number` as "AWD 2021/14"; `manner` einstimmig or mehrheitlich, empty without a vote.

    `destination` says where an item that was referred or postponed goes.
    """

    id: UUID
    number: str
    category: ResultCategory
    text: str
    effective_from: date | None
    vote_id: UUID | None
    manner: str
    destination: str = ""
    body: str = ""
    """Short name of the body that decided; only in a joint meeting."""

    @property
    def result(self) -> str:
        """E.g. "ungeändert beschlossen, mehrheitlich"."""
        name = result_words(self.category, self.destination)
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
    done_at: datetime | None = None
    done_by_id: UUID | None = None
    done_by: str = ""
    notes: tuple[tuple[datetime, str], ...] = ()
    """Progress notes, the oldest first."""
    priority: int = field(default=NORMAL_PRIORITY, metadata=LATER)
    measure_id: UUID | None = field(default=None, metadata=LATER)
    measure: str = field(default="", metadata=LATER)
    """The measure of the plan that came of it; not told to the public, as the plan says itself what it shows."""

    @property
    def who(self) -> str:
        return " · ".join(dict.fromkeys(part for part in (self.responsible, self.department) if part))


@dataclass(frozen=True, slots=True)
class ExclusionView:
    id: UUID
    participant_id: UUID
    name: str
    whereabouts: Whereabouts
    started_at: datetime
    ended_at: datetime | None
    reason: BiasReason = BiasReason.UNSTATED
    decided_by_body: bool = False


@dataclass(frozen=True, slots=True)
class ItemView:
    """`heading` is the internal heading where there is one, `title` the public one. `depth` is 0 on the first level.

    `spent_seconds` is the length of the spans before the one that began at `resumed_at`.
    """

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
    elections: tuple[ElectionView, ...] = ()
    speeches: tuple[SpeechView, ...] = ()
    parent_id: UUID | None = None
    depth: int = 0
    position: int = 0
    standing: Standing = Standing.NONE
    urgency_reason: str = ""
    urgency_vote_id: UUID | None = None
    carried_from_id: UUID | None = None
    spent_seconds: int = 0
    resumed_at: datetime | None = None
    chair: str = ""
    chair_note: str = ""
    added_at: datetime | None = None
    supplement_sent_at: datetime | None = None
    went_to: tuple[OtherPlace, ...] = ()
    came_from: OtherPlace | None = None
    destination: str = ""
    """Where the adopted motion behind `result` sends the item."""

    @property
    def outcome(self) -> str:
        """The result in words, with where the item goes; empty without one.

        Where both bodies of a joint meeting decided, with the last result of each.
        """
        of = {each.body: each for each in self.resolutions}
        if len(of) > 1:
            return "; ".join(f"{body}: {result_words(of[body].category, of[body].destination)}" for body in of)
        return result_words(self.result, self.destination) if self.result is not None else ""

    @property
    def heading(self) -> str:
        return self.internal_title or self.title

    def is_stage(self) -> bool:
        """A Regiepunkt: the only kind of item without a number. No property, so that no file tells of it."""
        return not self.number

    def name(self, *, between: str = " ") -> str:
        """Number and heading; of a stage item the heading alone."""
        return f"{self.number}{between}{self.heading}" if self.number else self.heading

    def seconds(self, now: datetime) -> float:
        """How long the item has been or was dealt with, without the time it was parked."""
        since = self.resumed_at or (self.started_at if not self.spent_seconds else None)
        if since is None or self.state is not ItemState.RUNNING:
            if self.spent_seconds or self.started_at is None or self.ended_at is None:
                return float(self.spent_seconds)
            return (self.ended_at - self.started_at).total_seconds()
        return self.spent_seconds + (now - since).total_seconds()
