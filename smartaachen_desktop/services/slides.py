"""The slides of the wall as frozen values. They hold nothing but what the public may see."""

import enum
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from smartaachen_desktop.model.meetings import RESULT_NAMES, ItemState, ResultCategory
from smartaachen_desktop.model.motions import DiffPart
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.plan_look import WHOLE, PlanLook
from smartaachen_desktop.services.queries.meeting_parts import CandidateView, ChangeView
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.wall import WallBudgetLine, WallContacts
from smartaachen_desktop.services.slides_foot import Foot, Presence

NO_FOOT = Foot()


@dataclass(frozen=True, slots=True)
class Slide:
    """`body` stands in the head of every slide."""

    body: str = ""


@dataclass(frozen=True, slots=True)
class TitleSlide(Slide):
    """Before the meeting and after it. `start` is None where no meeting is planned."""

    start: datetime | None = None
    place: str = ""
    room: str = ""
    ended_at: datetime | None = None
    over: bool = False
    cancelled: bool = False
    notice: str = ""
    """Why the meeting does not take place, as far as the public is told."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """`item_id` is None for the one row that stands for the non-public part."""

    item_id: UUID | None
    number: str
    title: str
    state: ItemState
    depth: int = 0


@dataclass(frozen=True, slots=True)
class AgendaSlide(Slide):
    """The public items, and the non-public part as one row without a count, under its prefix ("N")."""

    rows: tuple[AgendaRow, ...] = ()

    @property
    def public_rows(self) -> tuple[AgendaRow, ...]:
        return tuple(row for row in self.rows if row.item_id is not None)

    @property
    def done(self) -> int:
        return sum(row.state is ItemState.DONE for row in self.public_rows)

    @property
    def current(self) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.state is ItemState.RUNNING), None)


@dataclass(frozen=True, slots=True)
class PointSlide(Slide):
    """What the slides on one public agenda item share."""

    item_id: UUID | None = None
    number: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class ItemSlide(PointSlide):
    paper: str = ""
    role: ConsultationRole | None = None
    proposal: str = ""
    foot: Foot = NO_FOOT
    amended: bool = False
    """Whether adopted amendments were taken into the wording; so of a vote."""


@dataclass(frozen=True, slots=True)
class VoteSlide(PointSlide):
    """The vote is under way; `method` as far as it is known, `entitled` is the number of those who may vote now."""

    motion: str = ""
    text: str = ""
    method: VoteMethod | None = None
    entitled: int = 0
    election: bool = False
    foot: Foot = NO_FOOT
    amended: bool = False


@dataclass(frozen=True, slots=True)
class AmendmentSlide(PointSlide):
    """An amendment against the wording it changes, word by word."""

    motion: str = ""
    parts: tuple[DiffPart, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangesSlide(PointSlide):
    """What a motion would change in plan, budget and board."""

    motion: str = ""
    changes: tuple[ChangeView, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultSlide(PointSlide):
    """A vote's outcome, or without `tally` a decision taken without voting, then with its wording."""

    motion: str = ""
    accepted: bool | None = None
    category: ResultCategory | None = None
    tally: Tally | None = None
    method: VoteMethod | None = None
    resolution: str = ""
    text: str = ""

    @property
    def detail(self) -> str:
        """E.g. "ungeändert beschlossen, mehrheitlich"."""
        if self.tally is None:
            return ""
        manner = "Stimmengleichheit" if self.tally.yes == self.tally.no else self.tally.manner
        return f"{RESULT_NAMES[self.category]}, {manner}" if self.category is not None else manner


@dataclass(frozen=True, slots=True)
class ElectionSlide(PointSlide):
    """The outcome of one ballot; `no` counts only with a single candidate."""

    office: str = ""
    round: int = 1
    seats: int = 1
    candidates: tuple[CandidateView, ...] = ()
    no: int = 0
    abstentions: int = 0
    invalid: int = 0
    method: VoteMethod = VoteMethod.OPEN
    by_lot: bool = False

    @property
    def cast(self) -> int:
        return sum(each.votes for each in self.candidates) + self.no + self.abstentions + self.invalid


@dataclass(frozen=True, slots=True)
class PlanSlide(Slide):
    """`highlight` is a measure picked out of the plan, `moves` are changes prepared with the current item that would
    move bars."""

    title: str = ""
    plan: PlanView | None = None
    highlight: UUID | None = None
    moves: tuple[ChangeView, ...] = ()
    look: PlanLook = WHOLE


@dataclass(frozen=True, slots=True)
class BudgetSlide(Slide):
    years: tuple[int, ...] = ()
    lines: tuple[WallBudgetLine, ...] = ()
    sums: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    title: str
    horizon: Horizon
    progress: int


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A field of action with its cards in board order."""

    letter: str
    name: str
    cards: tuple[Card, ...] = ()

    def of(self, horizon: Horizon) -> tuple[Card, ...]:
        return tuple(card for card in self.cards if card.horizon is horizon)


@dataclass(frozen=True, slots=True)
class BoardSlide(Slide):
    columns: tuple[BoardColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactSlide(Slide):
    """The star-shaped contact system in numbers: who the contacts are is not public."""

    fields: tuple[WallContacts, ...] = ()
    departments: int = 0


@dataclass(frozen=True, slots=True)
class BreakSlide(Slide):
    """`resume_at` is when the meeting is planned to go on."""

    since: datetime | None = None
    resume_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BodyCount:
    """One body of a joint meeting: how many of its voting members are present and needed."""

    name: str
    present: int
    needed: int
    presence: Presence | None = None


@dataclass(frozen=True, slots=True)
class AttendanceSlide(Slide):
    """How many voting members are present and needed; who that is stays off the wall. `needed` 0: no number is set.

    `bodies` are the two of a joint meeting, each with its own numbers.
    """

    present: int = 0
    needed: int = 0
    bodies: tuple[BodyCount, ...] = ()
    presence: Presence | None = None
    """Of how many members, and whether that is enough."""


@dataclass(frozen=True, slots=True)
class NoticeSlide(Slide):
    """A word to the room that the secretary typed."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class NeutralSlide(Slide):
    """The non-public part: no number, no subject."""

    day: date | None = None


@dataclass(frozen=True, slots=True)
class BlackSlide(Slide):
    pass


class Choice(enum.StrEnum):
    """What can be put on the wall by hand."""

    TITLE = "title"
    AGENDA = "agenda"
    ITEM = "item"
    AMENDMENT = "amendment"
    CHANGES = "changes"
    VOTE = "vote"
    RESULT = "result"
    FILE = "file"
    SPEAKERS = "speakers"
    TIMER = "timer"
    PLAN = "plan"
    BOARD = "board"
    CONTACTS = "contacts"
    BUDGET = "budget"
    ATTENDANCE = "attendance"
    NOTICE = "notice"
    COUNTDOWN = "countdown"
    NEUTRAL = "neutral"


ASKED = (Choice.NOTICE, Choice.COUNTDOWN)
"""Made of what the secretary types, so not from the public values alone."""
