"""The second wall's state: it repeats the first one, or keeps a slide of its own. Pure: no session, no Qt."""

import enum
from dataclasses import dataclass, replace

from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services import item_slide_making as point
from smartaachen_desktop.services import slide_making as make
from smartaachen_desktop.services.presentation import Wall
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slide_choice import automatic_slide
from smartaachen_desktop.services.slides import BlackSlide, NeutralSlide, Slide
from smartaachen_desktop.services.slides_public import still_public
from smartaachen_desktop.services.slides_room import ClockSlide


class Standing(enum.StrEnum):
    """What the second wall shows as long as nothing forbids it."""

    MIRROR = "mirror"
    AGENDA = "agenda"
    SPEAKERS = "speakers"
    ATTENDANCE = "attendance"
    CLOCK = "clock"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class SideWall:
    """Beside a `Wall`, whose black, hold and hiding count for both. Every method gives the next state."""

    standing: Standing = Standing.MIRROR
    held: Slide | None = None
    """What it stood at when the first wall was held."""

    @property
    def mirrors(self) -> bool:
        return self.standing is Standing.MIRROR

    def slide(self, wall: Wall, source: WallSource) -> Slide:
        """What is on it. Behind closed doors, and between two non-public items, both walls are neutral."""
        if self.mirrors:
            return wall.slide(source)
        if wall.hidden or wall.black:
            return BlackSlide()
        automatic = automatic_slide(source)
        if isinstance(automatic, NeutralSlide):
            return automatic
        return self.held if self.held is not None else self._own(wall, source)

    def stand(self, standing: Standing) -> "SideWall":
        return SideWall(standing)

    def beside(self, wall: Wall, source: WallSource) -> "SideWall":
        """After every change of the first wall or of the data: hold and let go with it."""
        if self.mirrors or wall.held is None:
            return replace(self, held=None)
        if self.held is not None and still_public(self.held, source):
            return self
        return replace(self, held=self._own(wall, source))

    def _own(self, wall: Wall, source: WallSource) -> Slide:
        meeting = source.meeting
        if meeting is None:
            return make.title(source)
        if self.standing is Standing.NEUTRAL:
            return make.neutral(meeting)
        if meeting.state not in make.OPEN and self.standing is not Standing.AGENDA:
            return make.title(source)
        match self.standing:
            case Standing.SPEAKERS:
                return _speakers(wall, source, meeting)
            case Standing.ATTENDANCE:
                return make.attendance(source, meeting)
            case Standing.CLOCK:
                paused = meeting.state is MeetingState.INTERRUPTED
                return make.pause(meeting) if paused else ClockSlide(make.head(meeting))
            case _:
                return make.title(source) if meeting.state is MeetingState.CANCELLED else make.agenda(meeting)


def _speakers(wall: Wall, source: WallSource, meeting: MeetingView) -> Slide:
    """With the time that is left, where it is counted down; the agenda where nothing is debated."""
    current = meeting.current
    slide = point.speakers(source, meeting, current) if current is not None else None
    return replace(slide, countdown=wall.countdown) if slide is not None else make.agenda(meeting)
