"""What the board sends to the database."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from smartaachen_desktop.gui.board.arrange import Arrangement, ColumnKey, Place
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import Horizon, MeasureStatus
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, MoveMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.strategy import AddFieldOfAction, CreateStrategy


class BoardActs(QObject):
    """`settled` comes when no move is on its way any more; until then the board is ahead of the database."""

    settled = Signal()

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.pending = 0

    def move(self, board: Arrangement, measure: UUID, place: Place) -> None:
        """Store a move that the board shows already; a refusal brings the stored state back."""
        if isinstance(place.column, MeasureStatus):
            command: Command = ChangeMeasure(measure, status=place.column, horizon=place.lane)
        else:
            command = MoveMeasure(measure, place.column, board.position_for(measure, place), horizon=place.lane)

        def refused(error: UserError) -> None:
            self.tell(error)
            self._settle()

        self.pending += 1
        self._context.bridge.execute(
            command, origin=self.parent(), done=lambda _outcome: self._settle(), failed=refused
        )

    def _settle(self) -> None:
        self.pending -= 1
        if not self.pending:
            self.settled.emit()

    def tell(self, error: UserError) -> None:
        self._context.messages.show_banner("bad", error.message, error.remedy or "")

    def add(
        self,
        strategy: UUID,
        column: ColumnKey,
        lane: Horizon,
        title: str,
        field: UUID | None,
        done: Callable[[Outcome], None],
    ) -> None:
        """A new measure; `field` serves where columns stand for a status."""
        if isinstance(column, MeasureStatus):
            command = AddMeasure(strategy, title, field=field, status=column, horizon=lane)
        else:
            command = AddMeasure(strategy, title, field=column, horizon=lane)
        self._context.bridge.execute(command, origin=self.parent(), done=done)

    def remove(self, row: MeasureRow, done: Callable[[Outcome], None]) -> None:
        words = self.tr("Maßnahme „{title}“ gelöscht.").format(title=row.title)

        def removed(outcome: Outcome) -> None:
            self._context.messages.show_toast(words)
            done(outcome)

        self._context.bridge.execute(RemoveMeasure(row.id), origin=self.parent(), done=removed)

    def add_fields(self, strategy: UUID | None) -> None:
        """The three fields that the council paper names."""
        names = (
            ("D", self.tr("Digitale Services und Gesellschaft")),
            ("K", self.tr("Klimaschutz, Energie und Mobilität")),
            ("W", self.tr("Wirtschaft und Technologie")),
        )

        def add_to(known: UUID) -> None:
            for letter, name in names:
                self._context.bridge.execute(AddFieldOfAction(known, name, letter), origin=self.parent())

        if strategy is not None:
            add_to(strategy)
        else:
            self._context.bridge.execute(
                CreateStrategy("SMART.Aachen"),
                origin=self.parent(),
                done=lambda outcome: add_to(outcome.ids["strategy"]),
            )
