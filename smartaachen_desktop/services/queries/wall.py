"""What the wall's slides are made from; all of it has passed public.py."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.meetings import Meeting, MeetingState
from smartaachen_desktop.model.papers import PaperFile
from smartaachen_desktop.model.people import VOTING_GROUPS
from smartaachen_desktop.model.plan import MeasureKind
from smartaachen_desktop.model.quorum import LampState
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.public import public_budget, public_meeting
from smartaachen_desktop.services.queries.public_load import KeptGround, public_ground

_CLOSING = frozenset({MotionKind.CLOSURE, MotionKind.LIST_CLOSURE})
"""Adopted, they let nobody else onto the speaker list."""
SHOWN = ("application/pdf", "image/png", "image/jpeg")
"""The kinds of files the wall can paint."""
END_OF_TIME = datetime(9999, 12, 31, tzinfo=UTC)
"""Lies in every span that is still open, so whoever is entitled then is entitled now."""


@dataclass(frozen=True, slots=True)
class WallBudgetLine:
    """Planned sums in cents, in the order of the years."""

    name: str
    planned: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WallContacts:
    """How many measures of a field of action have a contact; who that is is not public."""

    letter: str
    name: str
    measures: int
    with_contact: int


@dataclass(frozen=True, slots=True)
class WallSpeakers:
    """The speaker list of the public item that runs: who has the floor since when, and who waits."""

    item_id: UUID
    speaking: str = ""
    since: datetime | None = None
    waiting: tuple[str, ...] = ()
    closed: bool = False
    question: str = ""
    """Who asked last into the speech that goes on."""
    procedural: bool = False
    """Whether the speech that goes on is on a point of order."""
    points: tuple[int, ...] = ()
    """The places among those waiting of the points of order."""


@dataclass(frozen=True, slots=True)
class WallFile:
    """A PDF file or picture of a public paper under a public item; `version` is the checksum of its content."""

    id: UUID
    item_id: UUID
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class WallBody:
    """A body of a joint meeting; the numbers as in the source, but of this body."""

    id: UUID | None
    name: str
    short_name: str
    entitled: int = 0
    present: int = 0
    needed: int = 0
    members: int = 0
    lamp: LampState | None = None


@dataclass(frozen=True, slots=True)
class WallSource:
    """Public values only; `meeting` is None where the database holds none.

    `entitled` is how many may vote on the current item at this moment, `present` and `needed` are the quorum's numbers:
    0 needed where none is set, and nothing of either behind closed doors. `members` is of how many, by the statutory
    number where it is known, and `lamp` what the numbers say. In a joint meeting all are the inviting body's, and
    `bodies` has both.
    """

    title: str = ""
    meeting: MeetingView | None = None
    plan: PlanView | None = None
    years: tuple[int, ...] = ()
    lines: tuple[WallBudgetLine, ...] = ()
    entitled: int = 0
    present: int = 0
    needed: int = 0
    members: int = 0
    lamp: LampState | None = None
    contacts: tuple[WallContacts, ...] = ()
    departments: int = 0
    speakers: WallSpeakers | None = None
    files: tuple[WallFile, ...] = ()
    bodies: tuple[WallBody, ...] = ()

    def entitled_in(self, body_id: UUID | None) -> int:
        """How many may vote on a motion of this body."""
        return next((each.entitled for each in self.bodies if each.id == body_id), self.entitled)

    def body_name(self, body_id: UUID | None) -> str:
        """Short name of a body of a joint meeting, else empty."""
        return next((each.short_name for each in self.bodies if each.id == body_id), "")

    @property
    def sums(self) -> tuple[int, ...]:
        return tuple(sum(line.planned[index] for line in self.lines) for index in range(len(self.years)))


def wall_source(session: Session, meeting_id: UUID | None = None, kept: KeptGround | None = None) -> WallSource:
    """The values for the wall; without `meeting_id` of the meeting under way, else of the next one."""
    if meeting_id is None or session.get(Meeting, meeting_id) is None:
        meeting_id = meeting_for_wall(session)
    ground = kept.read(session) if kept is not None else public_ground(session)
    meeting = meeting_view(session, meeting_id) if meeting_id is not None else None
    budget = public_budget(ground.budget, ground.targets)
    known = {row.id for row in ground.plan.measures}
    measures = [row for row in ground.whole.measures if row.id in known and row.kind is not MeasureKind.MILESTONE]
    shown = _shown(public_meeting(meeting, ground.targets)) if meeting is not None else None
    bodies = tuple(_body(each, shown) for each in meeting.bodies) if meeting is not None else ()
    own = bodies[0] if bodies else WallBody(None, "", "")
    return WallSource(
        title=ground.plan.title,
        meeting=shown,
        plan=ground.plan,
        years=budget.years,
        lines=tuple(WallBudgetLine(row.name, tuple(each.planned for each in row.amounts)) for row in budget.lines),
        entitled=own.entitled,
        present=own.present,
        needed=own.needed,
        members=own.members,
        lamp=own.lamp,
        bodies=bodies if len(bodies) > 1 else (),
        contacts=tuple(
            WallContacts(each.letter, each.name, len(mine), sum(row.contact_id is not None for row in mine))
            for each in ground.plan.fields
            if (mine := [row for row in measures if row.field_id == each.id])
        ),
        departments=len({row.department_id for row in measures if row.department_id is not None}),
        speakers=_speakers(meeting, shown),
        files=_files(session, shown),
    )


def wall_file(session: Session, meeting_id: UUID | None, file_id: UUID) -> bytes | None:
    """The content of a file, decided anew at this moment: None unless the public may see it."""
    if all(each.id != file_id for each in wall_source(session, meeting_id).files):
        return None
    content: bytes | None = session.scalar(select(PaperFile.content).where(PaperFile.id == file_id))
    return content


def _files(session: Session, shown: MeetingView | None) -> tuple[WallFile, ...]:
    """public.py has taken the paper off an item that is not public, and off one whose paper is not."""
    papers = [(item.id, item.paper_id) for item in shown.items if item.public and item.paper_id] if shown else []
    columns = (PaperFile.id, PaperFile.paper_id, PaperFile.file_name, PaperFile.sha256)
    rows = session.execute(
        select(*columns)
        .where(PaperFile.paper_id.in_({paper for _item, paper in papers}), PaperFile.media_type.in_(SHOWN))
        .order_by(PaperFile.position)
    ).all()
    return tuple(
        WallFile(id, item, name, version) for item, paper in papers for id, of, name, version in rows if of == paper
    )


def _speakers(meeting: MeetingView | None, shown: MeetingView | None) -> WallSpeakers | None:
    """Only of the public item that runs. An accepted motion to end the debate closes the list."""
    current = shown.current if shown is not None else None
    item = meeting.item(current.id) if meeting is not None and current is not None and current.public else None
    if item is None:
        return None
    speaking = next((each for each in reversed(item.speeches) if each.speaking), None)
    waiting = [each for each in item.speeches if each.waiting]
    return WallSpeakers(
        item.id,
        speaking.name if speaking is not None else "",
        speaking.started_at if speaking is not None else None,
        tuple(each.name for each in waiting),
        any(each.kind in _CLOSING and each.vote is not None and each.vote.accepted for each in item.motions),
        next((each.name for each in reversed(item.speeches) if speaking and each.during_id == speaking.id), ""),
        speaking is not None and speaking.procedural,
        tuple(place for place, each in enumerate(waiting) if each.procedural),
    )


def _body(meeting: MeetingView, shown: MeetingView | None) -> WallBody:
    """Numbers of one body now; a second call and a body without statutory size need no number."""
    current = shown.current if shown is not None else None
    name = meeting.body_key, meeting.organization, meeting.short_name
    if current is not None and not current.public:
        return WallBody(*name)
    found = meeting.quorum(END_OF_TIME)
    entitled = len(meeting.entitled(current.id, END_OF_TIME)) if current is not None else 0
    voting = sum(who.group in VOTING_GROUPS for who in meeting.participants)
    # without a number there is nothing to reach, and too few council members are not enough members
    said = found.state if found.needed or found.state is LampState.ESTABLISHED else None
    lamp = said if found.citizens_ok or said is LampState.ESTABLISHED else None
    return WallBody(*name, entitled, found.present, found.needed, meeting.statutory_size or voting, lamp)


def _shown(meeting: MeetingView) -> MeetingView:
    """Without what no slide shows, so that a pause in typing gives equal values and paints nothing anew.

    Of a non-public item the wall does not even show the public heading.
    """
    items = tuple(
        replace(
            item, discussion="", speeches=(), assignments=(), exclusions=(), urgency_reason="",
            title=item.title if item.public else "",
        )
        for item in meeting.items
    )  # fmt: skip
    breaks = tuple(replace(each, reason="") for each in meeting.interruptions)
    return replace(
        meeting, items=items, interruptions=breaks, participants=(), findings=(), objections=(), signatures=(),
        journal_head="",
    )  # fmt: skip


def meeting_for_wall(session: Session) -> UUID | None:
    """The meeting under way, else the next to come, else the latest."""
    rank = case(
        (Meeting.state.in_([MeetingState.RUNNING, MeetingState.INTERRUPTED]), 0),
        (Meeting.state.in_([MeetingState.PLANNED, MeetingState.INVITED]), 1),
        else_=2,
    )
    rows = session.execute(select(Meeting.id, Meeting.scheduled_start, rank)).all()
    if not rows:
        return None
    best = min(row[2] for row in rows)
    found = [(start, meeting) for meeting, start, place in rows if place == best]
    chosen: UUID = max(found)[1] if best == 2 else min(found)[1]
    return chosen
