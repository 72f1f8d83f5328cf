"""The board's ground: lanes with their cards, choice and moves by keys, the place for a new card."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.board.arrange import LANES, Arrangement, ColumnKey, Place
from smartaachen_desktop.gui.board.card import HEIGHT, MeasureCard
from smartaachen_desktop.gui.board.draft import DraftCard
from smartaachen_desktop.gui.board.drag import CardDrag
from smartaachen_desktop.gui.board.head import DropPlace, LaneHead
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.services.queries.plan import MeasureRow

PADDING, GAP, PLACE_HEIGHT, LEAST, WIDE = 8, 8, 44, 60, 320
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column crosses a lane."""

    column: ColumnKey
    lane: Horizon
    area: QRect


class BoardCanvas(paint.Painted):
    """Arranges cards by hand, so that a card under the mouse and its drop place need no layout of Qt."""

    selected = Signal(object)
    opened = Signal(object)
    moved = Signal(object, object)
    """Measure and Place."""
    removal_wished = Signal(object)
    addition_wished = Signal()
    feedback_wished = Signal()
    title_entered = Signal(object, object, str)
    """Column, lane and title of a new measure."""
    grown = Signal()
    drag_told = Signal(str, str)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.arrangement = Arrangement()
        self.cards: dict[UUID, MeasureCard] = {}
        self.chosen: UUID | None = None
        self.folded: frozenset[Horizon] = frozenset()
        self.cells: tuple[Cell, ...] = ()
        self.lanes = {lane: LaneHead(theme, lane, self) for lane in LANES}
        for head in self.lanes.values():
            head.folded.connect(self.fold)
        self.draft: DraftCard | None = None
        self._draft_place: tuple[ColumnKey, Horizon] | None = None
        self._hints: list[DropPlace] = []
        self.drag = CardDrag(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", "none")
        self.setAccessibleName(self.tr("Maßnahmen nach Handlungsfeld und Horizont"))

    # Showing

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Take a new state; cards that stay keep their widget and with it the focus."""
        self.arrangement = arrangement
        shown = {card.id: card for card in arrangement.shown}
        for gone in set(self.cards) - set(shown):
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for measure, row in shown.items():
            if measure in self.cards:
                self.cards[measure].show_row(row)
            else:
                self.cards[measure] = self._new_card(row)
        if self.chosen is not None and arrangement.card(self.chosen) is None:
            self.choose(None)
        self.arrange()
        self._order_tabs()

    def _new_card(self, row: MeasureRow) -> MeasureCard:
        card = MeasureCard(self.theme, row, self)
        card.pressed.connect(self.choose)
        card.focused.connect(self.choose)
        card.opened.connect(self.opened)
        card.drag_moved.connect(self.drag.follow)
        card.drag_ended.connect(self.drag.end)
        card.set_chosen(row.id == self.chosen)
        card.show()
        return card

    def _order_tabs(self) -> None:
        previous: QWidget | None = None
        for lane in LANES:
            widgets: list[QWidget] = [self.lanes[lane]]
            for column in self.arrangement.columns:
                widgets += [self.cards[card.id] for card in self.arrangement.cell(column.key, lane)]
            for widget in widgets:
                if previous is not None:
                    QWidget.setTabOrder(previous, widget)
                previous = widget

    def column_area(self, number: int) -> tuple[int, int]:
        """Left edge and width of a column."""
        count = max(len(self.arrangement.columns), 1)
        left = round(number * self.width() / count)
        return left, round((number + 1) * self.width() / count) - left

    def arrange(self) -> None:
        """Put every widget to its place; the drop place of a drag takes room like a card."""
        for hint in self._hints:
            hint.hide()
            hint.deleteLater()
        self._hints, cells, y = [], [], 0
        for lane in LANES:
            head = self.lanes[lane]
            folded = lane in self.folded
            count = len(self.arrangement.in_lane(lane))
            words = self.tr("1 Maßnahme") if count == 1 else self.tr("{count} Maßnahmen").format(count=count)
            head.show_lane(words, folded)
            head.setGeometry(0, y, self.width(), self.theme.current.size.section_head)
            y += head.height()
            height = 0 if folded else LEAST
            for number, column in enumerate(self.arrangement.columns):
                left, width = self.column_area(number)
                height = max(height, self._stack(column.key, lane, QRect(left, y, width, 0), folded))
            for number, column in enumerate(self.arrangement.columns):
                left, width = self.column_area(number)
                cells.append(Cell(column.key, lane, QRect(left, y, width, height)))
            y += height
        self.cells = tuple(cells)
        if self.minimumHeight() != y + PADDING:
            self.setMinimumHeight(y + PADDING)
        self.drag.raise_card()
        self.update()

    def _stack(self, column: ColumnKey, lane: Horizon, area: QRect, folded: bool) -> int:
        """Put the cards of one cell under each other; returns the height they take."""
        y = area.top() + PADDING
        width = area.width() - 2 * PADDING
        empty = True
        for what in self._parts(column, lane):
            height = PLACE_HEIGHT if isinstance(what, DropPlace) and not what.property("active") else HEIGHT
            if isinstance(what, MeasureCard) and what.dragged:
                continue
            what.setVisible(not folded)
            what.setGeometry(area.left() + PADDING, y, width, height)
            y += height + GAP
            empty = False
        if empty and not folded:
            words = self.tr("Noch keine Maßnahme.")
            if self.arrangement.words.strip():
                words = self.tr("Keine Treffer")
            elif width >= WIDE:
                words += " " + self.tr("Karte hierher ziehen.")
            hint = self._hint(words, active=False)
            hint.setGeometry(area.left() + PADDING, y, width, PLACE_HEIGHT)
            y += PLACE_HEIGHT + GAP
        return 0 if folded else y - area.top()

    def _parts(self, column: ColumnKey, lane: Horizon) -> Iterator[QWidget]:
        """What stands in a cell, from top to bottom."""
        cards = [self.cards[card.id] for card in self.arrangement.cell(column, lane)]
        here = [card for card in cards if not card.dragged]
        target, source = self.drag.target, self.drag.source
        if target is not None and (target.column, target.lane) == (column, lane):
            words = self.tr("Hier ablegen: {place}").format(place=self.arrangement.words_for(target))
            here.insert(target.index, self._hint(words, active=True))  # type: ignore[arg-type]
        elif source is not None and (source.column, source.lane) == (column, lane) and self.drag.card is not None:
            words = self.tr("{title} wird bewegt").format(title=self.drag.card.row.title)
            here.insert(source.index, self._hint(words, active=False))  # type: ignore[arg-type]
        yield from here
        if self.draft is not None and self._draft_place == (column, lane):
            yield self.draft

    def _hint(self, words: str, *, active: bool) -> DropPlace:
        hint = DropPlace(self.theme, words, active=active, parent=self)
        hint.setProperty("active", active)
        hint.show()
        self._hints.append(hint)
        return hint

    def drop_words(self) -> str:
        """What the drop place says now."""
        return next((hint.words() for hint in self._hints if hint.property("active")), "")

    def place_at(self, x: int, y: int) -> Place | None:
        """Where a card dropped here would go."""
        for cell in self.cells:
            head = self.lanes[cell.lane]
            if not (cell.area.left() <= x < cell.area.left() + cell.area.width()):
                continue
            if head.geometry().top() <= y < cell.area.top() + cell.area.height() or cell.lane is LANES[-1]:
                cards = [self.cards[card.id] for card in self.arrangement.cell(cell.column, cell.lane)]
                above = [card for card in cards if not card.dragged and card.geometry().center().y() < y]
                return Place(cell.column, cell.lane, len(above))
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
        self.grown.emit()

    def sizeHint(self) -> QSize:
        return QSize(900, self.minimumHeight())

    # Choice and keys

    def choose(self, measure: UUID | None) -> None:
        if measure == self.chosen:
            return
        for each in (self.chosen, measure):
            card = self.cards.get(each) if each is not None else None
            if card is not None:
                card.set_chosen(each == measure)
        self.chosen = measure
        self.selected.emit(measure)

    def go_to(self, measure: UUID) -> None:
        """Choose a card and give it the focus."""
        card = self.arrangement.card(measure)
        if card is not None and card.horizon in self.folded:
            self.fold(card.horizon, False)
        self.choose(measure)
        if measure in self.cards:
            self.cards[measure].setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self, lane: Horizon, folded: bool) -> None:
        self.folded = self.folded | {lane} if folded else self.folded - {lane}
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.drag.card is not None:
            if key == Qt.Key.Key_Escape:
                self.drag.cancel()
        elif key in STEPS and control:
            place = self.arrangement.step(self.chosen, *STEPS[key]) if self.chosen is not None else None
            if place is not None and self.chosen is not None:
                if place.lane in self.folded:
                    self.fold(place.lane, False)
                self.moved.emit(self.chosen, place)
        elif key in STEPS:
            found = self.arrangement.neighbour(self.chosen, *STEPS[key], self.folded)
            if found is not None:
                self.go_to(found)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.chosen is not None:
            self.opened.emit(self.chosen)
        elif key == Qt.Key.Key_Delete and self.chosen is not None:
            self.removal_wished.emit(self.chosen)
        elif key == Qt.Key.Key_Insert:
            self.addition_wished.emit()
        elif key == Qt.Key.Key_R and not event.modifiers():
            self.feedback_wished.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(None)
        event.accept()

    # A new card

    def start_draft(self, column: ColumnKey, lane: Horizon) -> None:
        """Open a card that asks for its title."""
        self.stop_draft()
        if lane in self.folded:
            self.fold(lane, False)
        self._draft_place = (column, lane)
        self.draft = DraftCard(self.theme, self)
        self.draft.entered.connect(lambda title: self._finish_draft(column, lane, title))
        self.draft.cancelled.connect(self.stop_draft)
        self.draft.show()
        self.arrange()
        self.draft.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish_draft(self, column: ColumnKey, lane: Horizon, title: str) -> None:
        self.stop_draft()
        self.title_entered.emit(column, lane, title)

    def stop_draft(self) -> None:
        if self.draft is not None:
            draft, self.draft = self.draft, None
            had_focus = draft.edit.hasFocus()
            draft.hide()
            draft.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        painter.fillRect(self.rect(), self.theme.colour("window"))
        for number in range(1, len(self.arrangement.columns)):
            painter.fillRect(self.column_area(number)[0], 0, 1, self.height(), self.theme.colour("line"))
