"""What the workbench reads from the database in one go."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices, load_choices
from smartaachen_desktop.model.errors import UserError
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
    """The running meeting, else the newest neither sealed nor cancelled."""
    live = [row.id for row in rows if row.state in LIVE]
    unsealed = [row.id for row in rows if row.state not in (MeetingState.SIGNED, MeetingState.CANCELLED)]
    return next(iter(live + unsealed), None)


def load(session: Session, wanted: UUID | None, *, listing: bool, with_choices: bool) -> Loaded:
    """`wanted` is a meeting, or an agenda item that leads to its meeting; without a wish the usual one."""
    rows = meeting_rows(session)
    choices = load_choices(session) if with_choices else None
    if wanted is not None and wanted not in {row.id for row in rows}:
        item = session.get(AgendaItem, wanted)
        if item is not None:
            return Loaded(wanted, wanted, rows, meeting_view(session, item.meeting_id, stage=True), choices)
        wanted_meeting = None
    else:
        wanted_meeting = wanted
    meeting = wanted_meeting or (None if listing else usual_meeting(rows))
    view = meeting_view(session, meeting, stage=True) if meeting is not None else None
    return Loaded(wanted, None, rows, view, choices)


class Reading(QObject):
    """One reading at a time; wishes that come meanwhile become one more, by what is wanted then."""

    def __init__(
        self,
        acts: Acts,
        wanted: Callable[[], tuple[UUID | None, bool]],
        show: Callable[[Loaded], None],
        owner: QObject,
    ) -> None:
        """`wanted` tells the meeting, and whether only the list is looked at."""
        super().__init__(owner)
        self._acts, self._wanted, self._show = acts, wanted, show
        self._choices_known = self._again = False
        self.busy = False

    def forget_choices(self) -> None:
        """The names for the forms may have changed: the next reading brings them again."""
        self._choices_known = False

    def refresh(self) -> None:
        if self.busy:
            self._again = True
            return
        self.busy = True
        (wanted, listing), with_choices = self._wanted(), not self._choices_known
        self._acts.context.bridge.query(
            lambda session: load(session, wanted, listing=listing, with_choices=with_choices),
            self._came,
            owner=self,
            failed=self._failed,
        )

    def _came(self, loaded: Loaded) -> None:
        self.busy = False
        self._choices_known = self._choices_known or loaded.choices is not None
        self._show(loaded)
        self._go_on()

    def _failed(self, error: UserError) -> None:
        self.busy = False
        self._acts.complain(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self.refresh()

    @property
    def waiting(self) -> bool:
        """Something is read, or will be at once."""
        return self.busy or self._again
