"""Whether the last thing that happened to the running item was a vote: its result stays on the wall until the meeting
goes on, though more motions wait. Pure: no session, no Qt."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.services import item_facts as facts
from smartaachen_desktop.services.queries.meeting_items import ItemView


@dataclass(frozen=True, slots=True)
class Course:
    """As of the last time the values were read. `waiting` are the motions still to be voted on, with their wording."""

    item: UUID | None = None
    votes: int = 0
    waiting: tuple[tuple[UUID, str], ...] = ()
    fresh: bool = False

    def on(self, item: ItemView | None) -> "Course":
        """With new values. A motion moved, or a wording changed, after the vote is what the room wants to see next."""
        if item is None:
            return NO_COURSE
        votes = sum(each.vote is not None for each in item.motions)
        waiting = tuple((each.id, each.text) for each in facts.undecided(item))
        if item.id != self.item:
            return Course(item.id, votes, waiting)
        if votes != self.votes:
            return Course(item.id, votes, waiting, votes > self.votes)
        return Course(item.id, votes, waiting, self.fresh and waiting == self.waiting)


NO_COURSE = Course()
