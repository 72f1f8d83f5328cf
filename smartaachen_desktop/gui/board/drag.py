"""Dragging a card over the board: it follows the mouse, a dashed place says where it would go."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from smartaachen_desktop.gui.board.arrange import Place
from smartaachen_desktop.gui.board.card import HEIGHT, MeasureCard
from smartaachen_desktop.gui.board.head import DropTag
from smartaachen_desktop.services.queries.words import HORIZON_NAMES

if TYPE_CHECKING:
    from smartaachen_desktop.gui.board.canvas import BoardCanvas

EDGE, SCROLL, SCROLL_MS, GAP = 36, 10, 25, 6


class CardDrag(QObject):
    """One drag at a time; the card itself floats, so that it keeps the mouse."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.card: MeasureCard | None = None
        self.source: Place | None = None
        self.target: Place | None = None
        self.tag = DropTag(canvas.theme, canvas)
        self._taken = QPoint()
        self._mouse = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    def follow(self, measure: UUID, mouse: QPoint, taken: QPoint) -> None:
        """The mouse moved with the button down over a card taken at `taken`."""
        canvas = self._canvas
        if self.card is None:
            card = canvas.cards.get(measure)
            start = card.mapToGlobal(taken) if card is not None else mouse
            if card is None or (mouse - start).manhattanLength() < QApplication.startDragDistance():
                return
            self.card, self.source, self._taken = card, canvas.arrangement.place_of(measure), taken
            card.set_dragged(True)
            self._timer.start()
        self._mouse = mouse
        self._move()

    def _move(self) -> None:
        if self.card is None:
            return
        canvas = self._canvas
        here = canvas.mapFromGlobal(self._mouse)
        place = canvas.place_at(here.x(), here.y())
        if place is not None and place.lane in canvas.folded:
            canvas.fold(place.lane, False)
        if place != self.target:
            self.target = place
            canvas.arrange()
            self._tell()
        width = canvas.column_area(0)[1] - 16
        left = min(max(here.x() - self._taken.x(), 0), max(canvas.width() - width, 0))
        top = here.y() - self._taken.y()
        self.card.setGeometry(left, top, width, HEIGHT)
        self.tag.say(canvas.drop_words())
        below = top + HEIGHT + GAP
        visible = canvas.visibleRegion().boundingRect().bottom()
        self.tag.move(left, below if below + self.tag.height() <= visible else top - self.tag.height() - GAP)

    def _tell(self) -> None:
        if self.card is None or self.source is None or self.target is None:
            return
        words = self.tr("von {before} nach {after} · Esc bricht ab").format(
            before=HORIZON_NAMES[self.source.lane], after=self._canvas.arrangement.words_for(self.target)
        )
        self._canvas.drag_told.emit(self.tr("Bewegt: {title}").format(title=self.card.row.title), words)

    def raise_card(self) -> None:
        if self.card is not None:
            self.card.raise_()
            self.tag.raise_()

    def end(self, measure: UUID) -> None:
        """The button was let go."""
        source, target = self.source, self.target
        if self._stop() and target is not None and target != source:
            self._canvas.moved.emit(measure, target)

    def cancel(self) -> None:
        card = self.card
        if self._stop() and card is not None:
            card.let_go()

    def _stop(self) -> bool:
        card, self.card, self.source, self.target = self.card, None, None, None
        self._timer.stop()
        self.tag.say("")
        if card is None:
            return False
        card.set_dragged(False)
        self._canvas.arrange()
        self._canvas.drag_told.emit("", "")
        return True

    def _scroll(self) -> None:
        """Near the upper or lower edge the board scrolls along."""
        ground = self._canvas.parentWidget()
        area = ground.parentWidget() if ground is not None else None
        if not isinstance(area, QScrollArea):
            return
        y = area.viewport().mapFromGlobal(self._mouse).y()
        bar = area.verticalScrollBar()
        before = bar.value()
        if y < EDGE:
            bar.setValue(before - SCROLL)
        elif y > area.viewport().height() - EDGE:
            bar.setValue(before + SCROLL)
        if bar.value() != before:
            self._move()
