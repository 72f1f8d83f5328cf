"""What the workbench reads from the database in one go."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.gui.meeting.choices import Choices, load_choices
from smartaachen_desktop.model.meetings import AgendaItem, MeetingState
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingRow, MeetingView

LIVE = (MeetingState.RUNNING, MeetingState.INTERRUPTED)


@dataclass(frozen=True)
class Loaded:
    """One reading: all meetings, the chosen one, and, when they may have changed, the names for the forms."""

    wanted: UUID | None
    item: UUID | None
    rows: tuple[MeetingRow, ...]
    view: MeetingView | None
    choices: Choices | None


def usual_meeting(rows: tuple[MeetingRow, ...]) -> UUID | None:
    """The running meeting, else the newest not sealed."""
    live = [row.id for row in rows if row.state in LIVE]
    unsealed = [row.id for row in rows if row.state is not MeetingState.SIGNED]
    return next(iter(live + unsealed), None)


def load(session: Session, wanted: UUID | None, *, listing: bool, with_choices: bool) -> Loaded:
    """`wanted` is a meeting, or an agenda item that leads to its meeting; without a wish the usual one."""
    rows = meeting_rows(session)
    choices = load_choices(session) if with_choices else None
    if wanted is not None and wanted not in {row.id for row in rows}:
        item = session.get(AgendaItem, wanted)
        if item is not None:
            return Loaded(wanted, wanted, rows, meeting_view(session, item.meeting_id), choices)
        wanted_meeting = None
    else:
        wanted_meeting = wanted
    meeting = wanted_meeting or (None if listing else usual_meeting(rows))
    return Loaded(wanted, None, rows, meeting_view(session, meeting) if meeting is not None else None, choices)
