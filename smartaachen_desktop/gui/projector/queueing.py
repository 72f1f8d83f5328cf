"""Lining slides up for the wall: by key, from the views, by drag, in a dialog; kept for each meeting."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from smartaachen_desktop.gui.projector.queue_dialog import QueueDialog
from smartaachen_desktop.gui.projector.queue_words import offer_rows, queue_rows, stop_row
from smartaachen_desktop.gui.projector.steering import WallSteering, open_dialog
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.slide_choice import confidential
from smartaachen_desktop.services.slides import Choice
from smartaachen_desktop.services.wall_queue import EMPTY, Stop, WallQueue

KEPT_QUEUE = "wall_queue"
"""Where the settings keep it: the meeting, then kind and id of each slide. Never a word of what it shows."""


class WallQueueing(WallSteering):
    """`here` says what the view in front would show; None where it has nothing for the wall."""

    trouble = Signal(object)
    """A UserError for the secretary's window."""
    here: Callable[[], Stop | None] | None = None
    queue_dialog: QueueDialog | None = None
    _queues: dict[UUID, WallQueue]
    _emptied: WallQueue = EMPTY

    @Slot(object, object)
    def queue_up(self, stop: Stop, place: int | None = None) -> None:
        """Only what the public may see."""
        if confidential(self.source):
            self.trouble.emit(UserError(
                "wall_rests", tr("Während eines nichtöffentlichen Punktes wird nichts für die Wand vorgemerkt."),
                remedy=tr("Merken Sie die Folie vor, wenn wieder ein öffentlicher Punkt läuft."),
            ))  # fmt: skip
            return
        row = stop_row(stop, self.source)
        if row is None:
            self.trouble.emit(UserError(
                "nothing_for_the_wall", tr("Davon lässt sich auf der Wand nichts zeigen."),
                remedy=tr("Vormerken lassen sich öffentliche Punkte, ihre Anträge und die PDF-Dateien und Bilder "
                          "öffentlicher Vorlagen."),
            ))  # fmt: skip
            return
        queue = self.wall.queue.added(stop, place)
        said = tr("Vorgemerkt: {slide}") if queue != self.wall.queue else tr("Schon vorgemerkt: {slide}")
        self._line_up(queue)
        announce(self.stage.strip, said.format(slide=row.text))

    @Slot(object)
    def queue_remove(self, stop: Stop) -> None:
        self._line_up(self.wall.queue.without(stop))

    @Slot(object, int)
    def queue_move(self, stop: Stop, place: int) -> None:
        self._line_up(self.wall.queue.moved(stop, place))

    @Slot(object)
    def queue_show(self, stop: Stop) -> None:
        """At once, out of turn."""
        if not confidential(self.source) and stop in self.wall.queue.stops and stop.slide(self.source) is not None:
            self._set(replace(self.wall.at(stop), queue=self.wall.queue.without(stop)))

    @Slot()
    def queue_clear(self) -> None:
        """Empty it; asked for again, what was emptied is back."""
        queue = self.wall.queue
        if queue.stops:
            self._emptied = queue
            self._line_up(EMPTY)
            announce(self.stage.strip, tr("Nichts mehr vorgemerkt"))
        elif self._emptied.stops:
            self._line_up(self._emptied.kept(self.source))
            self._emptied = EMPTY
            announce(self.stage.strip, tr("Wieder vorgemerkt: {n}").format(n=len(self.wall.queue)))

    @property
    def can_refill(self) -> bool:
        return bool(self._emptied.stops)

    @Slot()
    def queue_here(self) -> None:
        """What the view in front shows."""
        stop = self.here() if self.here is not None else None
        if stop is None:
            self.trouble.emit(UserError(
                "nothing_here_for_the_wall", tr("In dieser Ansicht ist nichts gewählt, das auf die Wand kann."),
                remedy=tr("Wählen Sie einen Punkt, oder öffnen Sie „Folien vormerken“ (Strg+F5)."),
            ))  # fmt: skip
            return
        self.queue_up(stop)

    @Slot()
    def ask_queue(self) -> None:
        dialog = self.queue_dialog
        if dialog is None:
            self.queue_dialog = dialog = QueueDialog(self._theme, self._secretary)
            dialog.added.connect(self.queue_up)
            dialog.removed.connect(self.queue_remove)
            dialog.moved.connect(self.queue_move)
            dialog.emptied.connect(self.queue_clear)
            dialog.finished.connect(self._queue_closed)
            self.show_queue_dialog()
            open_dialog(dialog)
        dialog.activateWindow()

    def _queue_closed(self) -> None:
        self.queue_dialog = None

    def show_queue_dialog(self) -> None:
        """Behind closed doors there is nothing to choose from."""
        if self.queue_dialog is not None:
            offered = () if confidential(self.source) else offer_rows(self.source)
            self.queue_dialog.show_rows(offered, queue_rows(self.wall.queue, self.source))

    def _line_up(self, queue: WallQueue) -> None:
        if queue != self.wall.queue:
            self._set(replace(self.wall, queue=queue))

    # Kept for each meeting, and on this machine for the one last shown

    def keep_queue(self) -> None:
        """A notice is typed for this meeting alone and never written to a file."""
        meeting, queue = self.wall.meeting, self.wall.queue
        if meeting is None or self._queues.get(meeting, EMPTY) == queue:
            return
        self._queues[meeting] = queue
        if self._settings is not None:
            stops = [f"{each.choice.value}:{each.item_id or ''}" for each in queue if each.choice is not Choice.NOTICE]
            self._settings.keep_list(KEPT_QUEUE, [str(meeting), *stops] if stops else [])

    def queue_of(self, meeting: UUID | None) -> WallQueue:
        """What was lined up for a meeting the wall comes to."""
        if meeting is None:
            return EMPTY
        if meeting not in self._queues:
            self._queues[meeting] = self._recalled(meeting)
        return self._queues[meeting]

    def _recalled(self, meeting: UUID) -> WallQueue:
        kept = self._settings.kept_list(KEPT_QUEUE) if self._settings is not None else []
        if not kept or kept[0] != str(meeting):
            return EMPTY
        return WallQueue(tuple(stop for entry in kept[1:] if (stop := _stop(entry)) is not None))


def _stop(entry: str) -> Stop | None:
    """What a settings file written by hand says is not trusted: anything unknown is left out."""
    name, _, item = entry.partition(":")
    try:
        return Stop(Choice(name), UUID(item) if item else None)
    except ValueError:
        return None
