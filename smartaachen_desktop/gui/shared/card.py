"""Frames: cards with a head, and section heads inside panes."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel, set_colour
from smartaachen_desktop.gui.theme import Theme, ThemeBox


class Rule(paint.Painted):
    """A line of 1 px, lying or upright."""

    def __init__(
        self, theme: ThemeBox, *, upright: bool = False, role: str = "line", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._role = role
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.begin().fillRect(self.rect(), self.theme.colour(self._role))


class Card(QFrame):
    """A framed surface. With a title it has a head of 36 px: title, `head` row for tools at the right, line below.

    Put content into `body`; its margins are the card's padding. `tools` come last in the head; with `folding` they go
    into a second line where the card is narrow.
    """

    def __init__(
        self,
        theme: ThemeBox,
        title: str = "",
        *,
        padding: int = 12,
        folding: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("frame", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(max(padding, 12), 0, 8, 0)
        self.head.setSpacing(8)
        self.title = PlainLabel(theme, title, bold=True, elide=True)
        self.tools = self.head
        if title:
            bar = QWidget()
            bar.setFixedHeight(36)
            bar.setLayout(self.head)
            self.head.addWidget(self.title, 1)
            outer.addWidget(self._folding_head(bar) if folding else bar)
            outer.addWidget(Rule(theme))
            self.setAccessibleName(title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)

    def _folding_head(self, bar: QWidget) -> QWidget:
        """The title is never cut for the tools: they go below it."""
        self.title.setMinimumWidth(self.title.sizeHint().width())
        folded, both = QWidget(), QWidget()
        folded.setFixedHeight(34)
        self.tools = QHBoxLayout(folded)
        self.tools.setContentsMargins(8, 0, 8, 0)
        self.tools.setSpacing(8)
        both.setLayout(FoldLayout(bar, folded, gap=0, line=-2))
        return both


class SectionHead(paint.Painted):
    """The 28-px line over a group in a pane: icon, bold title, count or remark at the right."""

    def __init__(
        self, theme: ThemeBox, title: str, note: str = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._title, self._note, self._icon = title, note, icon
        self.setFixedHeight(theme.current.size.section_head)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title} {note}".strip())

    def show_note(self, note: str) -> None:
        self._note = note
        self.setAccessibleName(f"{self._title} {note}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_section_head(self.begin(), QRectF(self.rect()), self.theme, self._title, self._note, self._icon)


def paint_section_head(
    painter: QPainter, rect: QRectF, theme: ThemeBox, title: str, note: str = "", icon: str = ""
) -> None:
    """A section head, also as a row of a list."""
    painter.fillRect(rect, theme.colour("sunken"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(rect.bottomLeft() + QPointF(0, -0.5), rect.bottomRight() + QPointF(0, -0.5))
    painter.drawLine(rect.topLeft() + QPointF(0, 0.5), rect.topRight() + QPointF(0, 0.5))
    left = rect.left() + 12
    if icon:
        theme.icons.paint(painter, QRectF(left, rect.center().y() - 8, 16, 16), icon, theme.colour("ink2"))
        left += 22
    note_font = theme.fonts.base(13, tabular=True)
    note_width = paint.width_of(note, note_font) + 12 if note else 12
    title_font = theme.fonts.bold(13)
    room = max(rect.right() - note_width - left - 8, 20)
    paint.text(painter, QRectF(left, rect.top(), room, rect.height()), title, title_font, theme.colour("ink2"))
    if note:
        area = QRectF(rect.right() - note_width, rect.top(), note_width - 11, rect.height())
        paint.text(painter, area, note, note_font, theme.colour("ink2"), elide=False)


class Pane(QWidget):
    """A plain surface without a frame; content goes into `body`."""

    def __init__(self, theme: ThemeBox, *, ground: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ground = ground
        self.setAutoFillBackground(True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)

    def _restyle(self, theme: Theme) -> None:
        set_colour(self, self.backgroundRole(), theme.colour(self._ground))

    def showEvent(self, event: QShowEvent) -> None:
        self._restyle(self.theme.current)  # see `set_colour`
        super().showEvent(event)
