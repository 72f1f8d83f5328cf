"""An item's texts as they stood in an earlier version of the minutes."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.errors import UnknownRecord
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.services.agenda import proper_item
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.queries.minutes_versions import item_texts
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RestoreItemText(Command):
    """The discussion, and the wordings of those resolutions and assignments that are still there.

    `entry` is the number of the journal's entry that released the version.
    """

    label = "Frühere Fassung eines Punktes wiederhergestellt"
    item: UUID
    entry: int


def restore_item_text(command: RestoreItemText, work: UnitOfWork) -> Ids:
    item = proper_item(work, command.item)
    texts = item_texts(work.session, item.meeting_id, item.id, command.entry)
    if texts is None:
        raise UnknownRecord("no_such_text", "In dieser Fassung gab es den Punkt noch nicht.", field="entry")
    item.discussion = texts.discussion
    for resolution in work.all(select(Resolution).where(Resolution.item_id == item.id)):
        resolution.text = texts.resolutions.get(resolution.id, resolution.text)
    for assignment in work.all(select(Assignment).where(Assignment.item_id == item.id)):
        assignment.text = texts.assignments.get(assignment.id, assignment.text)
    return None


HANDLERS: dict[type[Command], Handler] = {RestoreItemText: restore_item_text}
