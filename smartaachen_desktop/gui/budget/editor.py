"""The editor over a cell: it says below how it reads the typed text, or why it cannot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.errors import UserError

GROW = 44
HINT_HEIGHT = 24


class ReadingHint(paint.Painted):
    """The small dark strip under the editor; red when the text cannot be read."""

    def __init__(self, theme: ThemeBox, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words, self._bad = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str, *, bad: bool) -> None:
        if bad and (words, bad) != (self._words, self._bad):
            announce(self, words, urgent=True)
        self._words, self._bad = words, bad
        self.setAccessibleName(words)
        self.resize(self.sizeHint())
        self.setVisible(bool(words))
        self.update()

    def text(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        icon = 20 if self._bad else 0
        return QSize(paint.width_of(self._words, self.theme.fonts.base("small", tabular=True)) + 18 + icon, HINT_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        area = self.rect().adjusted(8, 0, -6, 0)
        if self._bad:
            paint.box(painter, self.rect(), colour("bad_soft"), colour("bad"), 3)
            self.theme.icons.paint(painter, QRect(8, 5, 14, 14), "warning-circle", colour("bad"))
            area.adjust(20, 0, 0, 0)
        else:
            paint.box(painter, self.rect(), colour("ink"), None, 3)
        ink = colour("bad" if self._bad else "surface")
        paint.text(painter, area, self._words, self.theme.fonts.base("small", tabular=True), ink)


class CellEditor(QLineEdit):
    """Enter stores, Esc cancels, Tab stores and goes on; unreadable text stays with its error."""

    stored = Signal(str)
    cancelled = Signal()
    gone_on = Signal(int)

    def __init__(
        self,
        theme: ThemeBox,
        parent: QWidget,
        text: str,
        name: str,
        read: Callable[[str], str],
        *,
        right: bool,
    ) -> None:
        """`read` gives the words shown below for a text, or raises UserError."""
        super().__init__(text, parent)
        self.theme, self._read, self._ground = theme, read, parent
        self._original, self._done = text, False
        self._cell = QRect()
        self.hint = ReadingHint(theme, parent)
        self.setFont(theme.fonts.table())
        self.setAccessibleName(name)
        self.setProperty("flat", True)
        self.setProperty("focus_ring", "none")
        if right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)
        self.textChanged.connect(self._typed)

    def _restyle(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.hex('surface')}; color: {theme.hex('ink')};"
            f" border: 2px solid {theme.hex('focus')}; border-radius: 0; padding: 0 3px; min-height: 0; }}"
        )

    def open(self, cell: QRect, typed: str | None = None) -> None:
        """Show the editor over its cell; `typed` replaces the text, as in a spreadsheet."""
        self.place(cell)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed is None:
            self.selectAll()
        else:
            self.setText(typed)
        self._typed(self.text())

    def place(self, cell: QRect) -> None:
        """Grow over the neighbour to the right as the text needs, to the left at the edge; hint below."""
        self._cell = cell
        text = paint.width_of(self.text(), self.font()) + 24
        width = max(cell.width() + (GROW if self.text() != self._original else 0), text)
        room = self._ground.width()
        width = min(width, room)
        left = max(0, min(cell.left(), room - width))
        self.setGeometry(left, cell.top() - 1, width, cell.height() + 1)
        below = QPoint(max(0, min(left, room - self.hint.width())), cell.bottom() + 1)
        if below.y() + HINT_HEIGHT > self._ground.height():
            below.setY(cell.top() - HINT_HEIGHT - 1)
        self.hint.move(below)
        self.hint.raise_()

    def _typed(self, text: str) -> None:
        words, bad = self.reading(text)
        self.hint.say("" if text == self._original and not bad else words, bad=bad)
        self.setAccessibleDescription(words)
        self.place(self._cell)

    def reading(self, text: str) -> tuple[str, bool]:
        """How the text is read, and whether it is wrong."""
        try:
            return self._read(text), False
        except UserError as error:
            return error.message, True

    def refuse(self, sentence: str) -> None:
        """A rule of the model said no: keep the text and say why."""
        self._done = False
        self.hint.say(sentence, bad=True)
        self.place(self._cell)

    def store(self) -> bool:
        """Hand the text over, once; False when it cannot be read."""
        if self._done:
            return True
        words, bad = self.reading(self.text())
        if bad:
            self.refuse(words)
            return False
        self._done = True
        if self.text() == self._original:
            self.cancelled.emit()
        else:
            self.stored.emit(self.text())
        return True

    def cancel(self) -> None:
        if not self._done:
            self._done = True
            self.cancelled.emit()

    def close_down(self) -> None:
        self._done = True
        self.hint.hide()
        self.hide()
        self.hint.deleteLater()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step is not None:
                if self.store():
                    self.gone_on.emit(step)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.store()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            QTimer.singleShot(0, self, self.store)
