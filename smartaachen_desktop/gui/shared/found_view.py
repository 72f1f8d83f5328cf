"""Files to read with searched words marked: the pages of a PDF, the lines of a text."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from smartaachen_desktop.gui.shared.found_places import FoundPlaces, Rects
from smartaachen_desktop.gui.shared.paper_view import FIT, ZOOMS, PaperView
from smartaachen_desktop.gui.shared.text_units import units
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.services.queries.found_words import each_found

MOST_MARKED = 2_000
"""Words marked in a text; more make every repaint slow."""


class FoundView(PaperView):
    """`told` carries the number of the place shown (from 1, 0: none), how many there are, and whether more may come."""

    told = Signal(int, int, bool)

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.found = FoundPlaces(lambda: self._asked is not None, self)
        self.shown: tuple[int, int] | None = None
        self._first = 0
        self.found.changed.connect(self._more)

    def clear(self) -> None:
        self.found.stop()
        self.found.pages, self.shown = {}, None
        super().clear()

    def look_for(self, words: Sequence[str], page: int) -> None:
        """Mark the words; the first place from `page` (counted from 0) on is shown."""
        self.shown, self._first = None, page
        self.found.search(self._document, words, page)

    def step(self, step: int) -> None:
        """To the next or the one before, round the ends."""
        places = self.found.all()
        if places:
            at = places.index(self.shown) if self.shown in places else -1 if step > 0 else 0
            self._show(places[(at + step) % len(places)])

    def _more(self) -> None:
        if self.shown is None and self.found.pages:
            # pages come from the first on, then those before it
            page = min((each for each in self.found.pages if each >= self._first), default=min(self.found.pages))
            self._show((page, 0))
        else:
            self._tell_places()
        self.viewport().update()

    def _show(self, place: tuple[int, int]) -> None:
        self.shown = place
        rect = self._on_view(place[0], self.found.pages[place[0]][place[1]][0])
        room = self.viewport().rect()
        if rect.top() < 0 or rect.bottom() > room.height():
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + rect.top() - room.height() / 3))
        if rect.left() < 0 or rect.right() > room.width():
            bar = self.horizontalScrollBar()
            bar.setValue(round(bar.value() + rect.left() - room.width() / 3))
        self._tell_places()
        self.viewport().update()

    def _tell_places(self) -> None:
        places = self.found.all()
        number = places.index(self.shown) + 1 if self.shown in places else 0
        self.told.emit(number, len(places), self.found.running)

    def _on_view(self, page: int, rect: QRectF) -> QRectF:
        sheet = self._rect(page)
        scale = sheet.width() / max(self._sizes[page].width(), 1.0)
        return QRectF(
            sheet.left() + rect.left() * scale, sheet.top() + rect.top() * scale,
            rect.width() * scale, rect.height() * scale,
        )  # fmt: skip

    def paint_marks(self, painter: QPainter, page: int, sheet: QRectF) -> None:
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # the letters stay black
        for number, rects in enumerate(self.found.pages.get(page, ())):
            self._mark(painter, page, rects, current=(page, number) == self.shown)
        painter.restore()

    def _mark(self, painter: QPainter, page: int, rects: Rects, *, current: bool) -> None:
        for rect in rects:
            box = self._on_view(page, rect).adjusted(-2, -2, 2, 2)
            painter.fillRect(box, self.theme.colour("accent", 0.9 if current else 0.4))
            if current:
                painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 2), self.theme.colour("petrol"))


class TextView(QPlainTextEdit):
    """As `FoundView`, for a text without pages."""

    told = Signal(int, int, bool)
    zoom_changed = Signal(int)

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = FIT
        self._places: list[tuple[int, int]] = []
        self.shown = -1
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(name)
        self.setFrameShape(self.Shape.NoFrame)
        self.document().setDocumentMargin(16)
        self._fit()
        theme.changed.connect(self._restyle)

    def clear(self) -> None:
        self._places, self.shown = [], -1
        self.setExtraSelections([])
        super().clear()

    def look_for(self, words: Sequence[str], _page: int = 0) -> None:
        text = self.toPlainText()
        place = units(text)
        self._places = [(place(each.start), place(each.end)) for each in each_found(text, words)]
        self.shown = -1
        self.step(1)

    def step(self, step: int) -> None:
        if self._places:
            self.shown = (self.shown + step) % len(self._places)
            cursor = self.textCursor()
            cursor.setPosition(self._places[self.shown][0])
            self.setTextCursor(cursor)
            self.centerCursor()
        self._mark()
        self.told.emit(self.shown + 1, len(self._places), False)

    def set_zoom(self, zoom: int) -> None:
        zoom = min(max(zoom, 0), len(ZOOMS) - 1)
        if zoom != self.zoom:
            self.zoom = zoom
            self._fit()
            self.zoom_changed.emit(zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.set_zoom(self.zoom + step)
        elif event.key() == Qt.Key.Key_0:
            self.set_zoom(FIT)
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        font = self.theme.fonts.base("base")
        font.setPixelSize(max(round(font.pixelSize() * ZOOMS[self.zoom]), 6)) if font.pixelSize() > 0 else (
            font.setPointSizeF(max(font.pointSizeF() * ZOOMS[self.zoom], 5.0))
        )
        self.setFont(font)

    def _mark(self) -> None:
        """Those around the one shown, where there are very many."""
        first = max(min(self.shown - MOST_MARKED // 2, len(self._places) - MOST_MARKED), 0)
        shown = []
        for number, (start, end) in enumerate(self._places[first : first + MOST_MARKED], first):
            mark = QTextEdit.ExtraSelection()
            mark.format = QTextCharFormat()
            current = number == self.shown
            mark.format.setBackground(self.theme.colour("accent" if current else "accent_soft"))
            dark = self.theme.current.dark and not current
            mark.format.setForeground(self.theme.colour("ink" if dark else "on_accent"))
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            shown.append(mark)
        self.setExtraSelections(shown)

    def _restyle(self, _theme: Theme) -> None:
        self._fit()
        self._mark()
