"""Heads of columns and lanes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.card import paint_section_head
from smartaachen_desktop.gui.shared.fields import field_look
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan import Horizon
from smartaachen_desktop.services.queries.words import HORIZON_NAMES

HEAD_HEIGHT, LINE = 52, 20
STRIPE = 4
PLAIN, MARKED = 12, 50
"""Where the words of a head begin, without and with the field's mark."""
SPOT = 52
"""Width of the place at the right that counts the feedback."""
WHITE = Qt.GlobalColor.white


@dataclass(frozen=True, slots=True)
class HeadText:
    """What a column's head says."""

    title: str
    note: str
    letter: str = ""
    feedback: int = 0
    """How much people have said to this field of action."""


class ColumnHeads(paint.Painted):
    """The heads of all columns: field colour as stripe, mark with icon, name, count and mean progress."""

    pressed = Signal(int)
    """A click on the head of a field of action; the number of its column."""
    feedback_pressed = Signal(int)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._heads: tuple[HeadText, ...] = ()
        self._reserved = 0
        self.setFixedHeight(HEAD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(self, heads: Sequence[HeadText], reserved: int) -> None:
        """`reserved` is the width of the scroll bar below."""
        self._heads, self._reserved = tuple(heads), reserved
        self.setAccessibleName("; ".join(self._words(head) for head in heads))
        named = any(head.letter for head in heads)
        self.setCursor(Qt.CursorShape.PointingHandCursor if named else Qt.CursorShape.ArrowCursor)
        self.setToolTip(plain_tooltip(self.tr("Handlungsfeld umbenennen")) if named else "")
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Names of fields are whole: where one is too long all heads get a second line."""
        two = any(len(self._title(number)) > 1 for number in range(len(self._heads)))
        self.setFixedHeight(HEAD_HEIGHT + (LINE if two else 0))

    def _title(self, number: int) -> list[str]:
        head, width = self._heads[number], (self.width() - self._reserved) / len(self._heads)
        words = f"{head.letter} · {head.title}" if head.letter else head.title
        room = width - (MARKED if head.letter else PLAIN) - (SPOT if head.feedback else 8)
        return paint.broken(words, self.theme.fonts.bold(), room)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        width = (self.width() - self._reserved) / max(len(self._heads), 1)
        number = int(event.position().x() / max(width, 1))
        if event.button() is Qt.MouseButton.LeftButton and number < len(self._heads) and self._heads[number].letter:
            spot = self._heads[number].feedback and event.position().x() > (number + 1) * width - SPOT
            (self.feedback_pressed if spot else self.pressed).emit(number)
        else:
            super().mousePressEvent(event)

    def _words(self, head: HeadText) -> str:
        words = f"{head.title}: {head.note}"
        if not head.feedback:
            return words
        count = self.tr("1 Rückmeldung") if head.feedback == 1 else self.tr("{count} Rückmeldungen")
        return f"{words}, {count.format(count=head.feedback)}"

    def texts(self) -> tuple[HeadText, ...]:
        return self._heads

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        painter.fillRect(self.rect(), colour("surface"))
        if not self._heads:
            return
        width = (self.width() - self._reserved) / len(self._heads)
        for number, head in enumerate(self._heads):
            left = round(number * width)
            area = QRectF(left, 0, round((number + 1) * width) - left, self.height())
            look = field_look(head.letter)
            fill = look.fill if head.letter in ("D", "K", "W") else "control"
            painter.fillRect(QRectF(area.left(), 0, area.width(), STRIPE), colour(fill))
            text = area.left() + (MARKED if head.letter else PLAIN)
            if head.letter:
                middle = STRIPE + (self.height() - STRIPE) / 2
                self._mark(painter, QRectF(area.left() + PLAIN, middle - 14, 28, 28), head.letter)
            title = self._title(number)
            room = area.right() - text - (SPOT if head.feedback else 8)
            self._feedback(painter, area, head.feedback)
            top = STRIPE + (self.height() - STRIPE - LINE * len(title) - 20) / 2
            for line in title:
                paint.text(painter, QRectF(text, top, room, LINE), line, self.theme.fonts.bold(), colour("ink"))
                top += LINE
            note = self.theme.fonts.base("table", tabular=True)
            paint.text(painter, QRectF(text, top, room, 18), head.note, note, colour("ink2"))
            if number:
                painter.fillRect(QRectF(area.left(), STRIPE, 1, self.height()), colour("line"))

    def _feedback(self, painter: QPainter, area: QRectF, count: int) -> None:
        if not count:
            return
        font, ink = self.theme.fonts.base("table", tabular=True), self.theme.colour("ink2")
        spot = QRectF(area.right() - SPOT + 6, STRIPE + 14, SPOT - 8, 20)
        self.theme.icons.paint(painter, QRectF(spot.left(), spot.top() + 2, 16, 16), "chat-centered-text", ink)
        paint.text(painter, spot.adjusted(20, 0, 0, 0), str(count), font, ink)

    def _mark(self, painter: QPainter, area: QRectF, letter: str) -> None:
        look = field_look(letter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(look.fill))
        if letter == "D":
            painter.drawEllipse(area)
        elif letter == "K":
            painter.drawPath(paint.leaf_path(area))
        else:
            painter.drawRoundedRect(area, 4, 4)
        if letter in ("D", "K", "W"):
            self.theme.icons.paint(painter, area.adjusted(6, 6, -6, -6), look.icon, QColor(WHITE))
        else:
            ink = self.theme.colour("on_petrol")
            paint.text(painter, area, letter, self.theme.fonts.bold("head"), ink, Qt.AlignmentFlag.AlignCenter)


class LaneHead(paint.Painted):
    """The bar over a lane; click, Enter or Space folds the lane."""

    folded = Signal(object, bool)

    def __init__(self, theme: ThemeBox, lane: Horizon, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.lane = lane
        self.is_folded = False
        self._note = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", "inside")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_lane(self, note: str, folded: bool) -> None:
        self._note, self.is_folded = note, folded
        state = self.tr("zugeklappt") if folded else self.tr("aufgeklappt")
        self.setAccessibleName(f"{HORIZON_NAMES[self.lane]}, {note}, {state}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self.theme.current.size.section_head)

    def toggle(self) -> None:
        self.folded.emit(self.lane, not self.is_folded)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = self.begin(), QRectF(self.rect())
        words = HORIZON_NAMES[self.lane]
        paint_section_head(painter, area, self.theme, "", self._note)
        caret = "caret-right" if self.is_folded else "caret-down"
        self.theme.icons.paint(painter, QRectF(12, area.center().y() - 7, 14, 14), caret, self.theme.colour("ink2"))
        title = words[:1].upper() + words[1:]
        paint.text(painter, area.adjusted(34, 0, -120, 0), title, self.theme.fonts.bold(), self.theme.colour("ink"))
        if self.hasFocus():
            paint.focus_inside(painter, area, self.theme)


class DropPlace(paint.Painted):
    """The dashed place of a card: where it goes, where it was, or where none is yet."""

    def __init__(self, theme: ThemeBox, words: str, *, active: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words, self._active = words, active
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)

    def words(self) -> str:
        return self._words

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour("petrol" if self._active else "control"), 2 if self._active else 1,
                            Qt.PenStyle.DashLine))  # fmt: skip
        painter.setBrush(colour("select") if self._active else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 4, 4)
        font = self.theme.fonts.bold("table") if self._active else self.theme.fonts.base("table")
        text = area.adjusted(12, 0, -12, 0)
        if self._active:  # the words stand at the top, where the card in the hand covers them least
            area.setHeight(min(area.height(), 44))
            text.setHeight(area.height())
            width = paint.width_of(self._words, font)
            icon = QPointF(max(area.center().x() - width / 2 - 24, area.left() + 8), area.center().y() - 8)
            self.theme.icons.paint(painter, QRectF(icon.x(), icon.y(), 16, 16), "caret-down", colour("petrol"))
            text = text.adjusted(20, 0, 0, 0)
        ink = colour("petrol" if self._active else "ink2")
        paint.text(painter, text, self._words, font, ink, Qt.AlignmentFlag.AlignCenter)


class DropTag(paint.Painted):
    """Hangs under the card in the hand and says where it would go: the card itself covers the drop place."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.resize(self.sizeHint())
        self.setVisible(bool(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.width_of(self._words, self.theme.fonts.bold("table")) + 20, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        paint.box(painter, self.rect(), colour("petrol"), None, 4)
        area = self.rect().adjusted(10, 0, -8, 0)
        paint.text(painter, area, self._words, self.theme.fonts.bold("table"), colour("on_petrol"), elide=False)
