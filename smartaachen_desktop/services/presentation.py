"""What the wall shows, made from public read values alone. Pure: no session, no Qt.

`automatic_slide` follows the meeting; `Wall` is the small state machine of holding, choosing, hiding and turning pages.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.services.queries.meetings import ItemView, MeetingView, MotionView, VoteView
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slides import (
    AgendaRow,
    AgendaSlide,
    BlackSlide,
    BreakSlide,
    BudgetSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    PlanSlide,
    PointSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)

_OPEN = (MeetingState.RUNNING, MeetingState.INTERRUPTED)
_BEFORE = (MeetingState.PLANNED, MeetingState.INVITED)


def confidential(source: WallSource) -> bool:
    """Whether a non-public item is being dealt with right now."""
    meeting = source.meeting
    current = meeting.current if meeting is not None and meeting.state in _OPEN else None
    return current is not None and not current.public


def automatic_slide(source: WallSource) -> Slide:
    """What the wall shows while it follows the meeting."""
    meeting = source.meeting
    if meeting is None or meeting.state not in _OPEN:
        return _title(source)
    current = meeting.current
    if current is not None and not current.public:
        return _neutral(meeting)
    if meeting.state is MeetingState.INTERRUPTED:
        since = next((each.started_at for each in reversed(meeting.interruptions) if each.ended_at is None), None)
        return BreakSlide(meeting.organization, since)
    if current is not None:
        return _result(meeting, current) if _decided(current) else _item(meeting, current)
    # between two non-public items the public is not back yet
    latest = _latest(meeting.items)
    if latest is not None and not latest.public:
        return _neutral(meeting)
    return _agenda(meeting)


def chosen_slide(source: WallSource, choice: Choice, item_id: UUID | None = None) -> Slide:
    """A slide by name; where there is nothing of that kind, what the wall would show by itself."""
    meeting = source.meeting
    if choice is Choice.PLAN:
        return PlanSlide(_body(source), source.title, source.plan)
    if choice is Choice.BUDGET:
        return BudgetSlide(_body(source), source.years, source.lines, source.sums)
    if meeting is None or choice is Choice.TITLE:
        return _title(source)
    if choice is Choice.AGENDA:
        return _agenda(meeting)
    return _neutral(meeting) if choice is Choice.NEUTRAL else _point(source, meeting, choice, item_id)


def _point(source: WallSource, meeting: MeetingView, choice: Choice, item_id: UUID | None) -> Slide:
    item = meeting.item(item_id) if item_id is not None else meeting.current or _last_done(meeting)
    if item is None:
        return automatic_slide(source)
    if not item.public:
        return _neutral(meeting)
    if choice is Choice.VOTE:
        return _vote(meeting, item)
    if choice is Choice.RESULT and (_last_vote(item) is not None or item.resolutions):
        return _result(meeting, item)
    return _item(meeting, item)


def next_choice(source: WallSource, shown: Slide) -> tuple[Choice, UUID | None] | None:
    """What comes after the slide shown, None for following the meeting."""
    meeting = source.meeting
    if meeting is None or confidential(source):
        return None
    match shown:
        case TitleSlide():
            return Choice.AGENDA, None
        case ItemSlide(item_id=item_id) if (item := _public(meeting, item_id)) and _to_be_voted(item):
            return Choice.VOTE, item_id
        case ItemSlide() | VoteSlide() | ResultSlide():
            return Choice.AGENDA, None
        case AgendaSlide():
            coming = _coming(meeting)
            if coming is None:
                return Choice.TITLE, None
            return (Choice.ITEM, coming.id) if coming.public else (Choice.NEUTRAL, None)
        case _:
            automatic = automatic_slide(source)
            return None if automatic != shown else (Choice.AGENDA, None)


def next_slide(source: WallSource, shown: Slide) -> Slide:
    """What "Weiter" would show."""
    step = next_choice(source, shown)
    return automatic_slide(source) if step is None else chosen_slide(source, *step)


@dataclass(frozen=True, slots=True)
class Wall:
    """Follows the meeting unless held, black, set by hand, or hidden after a change of screens.

    Every method gives the next state. `current` is the item that ran when the state was last brought up to date.
    """

    choice: Choice | None = None
    item_id: UUID | None = None
    held: Slide | None = None
    black: bool = False
    hidden: bool = False
    page: int = 0
    current: UUID | None = None

    def slide(self, source: WallSource) -> Slide:
        """What is on the wall. Nothing chosen or held outlasts a non-public item."""
        if self.hidden or self.black:
            return BlackSlide()
        if confidential(source):
            return automatic_slide(source)
        if self.held is not None:
            return self.held
        return automatic_slide(source) if self.choice is None else chosen_slide(source, self.choice, self.item_id)

    @property
    def follows(self) -> bool:
        return self.choice is None and self.held is None and not self.black and not self.hidden

    def updated(self, source: WallSource) -> "Wall":
        """After a change of data: drop what must not or need not stay."""
        meeting = source.meeting
        current = meeting.current.id if meeting is not None and meeting.current is not None else None
        wall = replace(self, current=current, page=self.page if current == self.current else 0)
        if confidential(source):
            return replace(wall, held=None, choice=None, item_id=None)
        if wall.held is not None and not _still_public(wall.held, source):
            wall = replace(wall, held=None)
        if current != self.current and wall.choice is not Choice.NEUTRAL:
            return replace(wall, choice=None, item_id=None)
        item = meeting.item(wall.item_id) if meeting is not None and wall.item_id is not None else None
        if wall.item_id is not None and (item is None or not item.public):
            return replace(wall, choice=None, item_id=None)
        if wall.choice is Choice.VOTE and (item := item or (meeting.current if meeting else None)) and _decided(item):
            return replace(wall, choice=None, item_id=None, page=0)
        return wall

    def follow(self) -> "Wall":
        return replace(self, choice=None, item_id=None, held=None, black=False, page=0)

    def choose(self, choice: Choice, item_id: UUID | None = None) -> "Wall":
        return replace(self, choice=choice, item_id=item_id, held=None, black=False, page=0)

    def toggle_hold(self, source: WallSource) -> "Wall":
        """Freeze what is on the wall, or let go again; a neutral or dark wall has nothing to hold."""
        if self.held is not None:
            return replace(self, held=None, page=0)
        if self.hidden or self.black or confidential(source):
            return self
        return replace(self, held=self.slide(source))

    def toggle_black(self) -> "Wall":
        return replace(self, black=not self.black)

    def forward(self, source: WallSource) -> "Wall":
        """The next slide; a held wall lets go."""
        shown = self.held or (automatic_slide(source) if self.black else self.slide(source))
        step = next_choice(source, shown)
        if step is None or chosen_slide(source, *step) == automatic_slide(source):
            return self.follow()
        return self.choose(*step)

    def turn(self, page: int) -> "Wall":
        return replace(self, page=page)

    def hide(self) -> "Wall":
        """After a change of screens: nothing is shown until released by hand."""
        return replace(self, hidden=True)

    def release(self) -> "Wall":
        return replace(self, hidden=False)


# Making slides


def _body(source: WallSource) -> str:
    return source.meeting.organization if source.meeting is not None else source.title


def _title(source: WallSource) -> TitleSlide:
    meeting = source.meeting
    if meeting is None:
        return TitleSlide(source.title)
    return TitleSlide(
        meeting.organization,
        meeting.started_at or meeting.scheduled_start,
        meeting.place,
        meeting.room,
        meeting.ended_at,
        meeting.state not in (*_BEFORE, *_OPEN),
    )


def _neutral(meeting: MeetingView) -> NeutralSlide:
    return NeutralSlide(meeting.organization, local(meeting.started_at or meeting.scheduled_start).date())


def _agenda(meeting: MeetingView) -> AgendaSlide:
    rows = [AgendaRow(item.id, item.number, item.title, item.state) for item in meeting.items if item.public]
    closed = [item.state for item in meeting.items if not item.public]
    if closed:
        state = ItemState.OPEN
        if ItemState.RUNNING in closed:
            state = ItemState.RUNNING
        elif all(each is ItemState.DONE for each in closed):
            state = ItemState.DONE
        rows.append(AgendaRow(None, "N", "Nichtöffentlicher Teil", state))
    return AgendaSlide(meeting.organization, tuple(rows))


def _item(meeting: MeetingView, item: ItemView) -> ItemSlide:
    role = item.role if item.paper_reference or item.proposal else None
    return ItemSlide(
        meeting.organization, item.id, item.number, item.title, item.paper_reference, role, item.proposal.strip()
    )


def _vote(meeting: MeetingView, item: ItemView) -> VoteSlide:
    motion = next((each for each in item.motions if each.vote is None), None)
    text = motion.text if motion is not None and motion.text else item.proposal
    title = motion.title if motion is not None else ""
    return VoteSlide(meeting.organization, item.id, item.number, item.title, title, text.strip())


def _result(meeting: MeetingView, item: ItemView) -> ResultSlide:
    found = _last_vote(item)
    if found is None:
        resolution = item.resolutions[-1]
        return ResultSlide(
            meeting.organization, item.id, item.number, item.title, category=resolution.category,
            resolution=resolution.number, text=resolution.text.strip(),
        )  # fmt: skip
    motion, vote = found
    taken = next((each for each in item.resolutions if each.vote_id == vote.id), None)
    return ResultSlide(
        meeting.organization,
        item.id,
        item.number,
        item.title,
        motion.title,
        vote.accepted,
        taken.category if taken is not None else None,
        vote.tally,
        vote.method,
        taken.number if taken is not None else "",
    )


def _last_vote(item: ItemView) -> tuple[MotionView, VoteView] | None:
    votes = [(each.vote.at, place) for place, each in enumerate(item.motions) if each.vote is not None]
    if not votes:
        return None
    motion = item.motions[max(votes)[1]]
    return (motion, motion.vote) if motion.vote is not None else None


def _decided(item: ItemView) -> bool:
    """Whether the latest act on the item is a result: no motion was put after the last vote."""
    found = _last_vote(item)
    if found is None:
        return bool(item.resolutions)
    return all(each.vote is not None for each in item.motions[item.motions.index(found[0]) :])


def _to_be_voted(item: ItemView) -> bool:
    return item.state is ItemState.RUNNING and (
        any(each.vote is None for each in item.motions) or (bool(item.proposal) and not _decided(item))
    )


def _coming(meeting: MeetingView) -> ItemView | None:
    current = meeting.current
    if current is not None and not _decided(current):
        return current
    return next((item for item in meeting.items if item.state is ItemState.OPEN), None)


def _last_done(meeting: MeetingView) -> ItemView | None:
    return _latest(tuple(item for item in meeting.items if item.public))


def _latest(items: tuple[ItemView, ...]) -> ItemView | None:
    """The item begun last; in the same moment the later one of the agenda, so rather a non-public one."""
    begun = [(item.started_at, place) for place, item in enumerate(items) if item.started_at is not None]
    return items[max(begun)[1]] if begun else None


def _public(meeting: MeetingView, item_id: UUID | None) -> ItemView | None:
    item = meeting.item(item_id) if item_id is not None else None
    return item if item is not None and item.public else None


def _still_public(slide: Slide, source: WallSource) -> bool:
    """Whether everything the held slide names is public to this day."""
    meeting = source.meeting
    if isinstance(slide, PointSlide):
        return meeting is not None and _public(meeting, slide.item_id) is not None
    if isinstance(slide, AgendaSlide):
        return meeting is not None and all(_public(meeting, row.item_id) is not None for row in slide.public_rows)
    return True
