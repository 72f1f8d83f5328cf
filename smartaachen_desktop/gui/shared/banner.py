"""Messages: banners say what happened and what to do, the undo toast offers the way back for ten seconds."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import Theme, ThemeBox

LOOKS = {
    "info": ("info", "petrol", "select"),
    "warn": ("warning", "warn", "warn_soft"),
    "bad": ("warning-circle", "bad", "bad_soft"),
}
TOAST_MS = 10_000


@dataclass(frozen=True)
class Message:
    """What a banner says: kind info, warn or bad; `what` is bold, `then` says what to do."""

    kind: str
    what: str
    then: str = ""
    button: str = ""
    key: str = ""


class Banner(paint.Painted):
    """4-px edge, icon, what happened, what to do, at most one button, and a cross when it may be put away."""

    pressed = Signal()
    closed = Signal()

    def __init__(
        self, theme: ThemeBox, message: Message, *, closable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.message = message
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{message.what} {message.then}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 4, 8, 4)
        row.setSpacing(8)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._labels = [
            PlainLabel(theme, words, bold=bold, size=13, wrap=True)
            for words, bold in ((message.what, bool(message.then)), (message.then, False))
            if words or not bold
        ]
        for label in self._labels:
            self._texts.addWidget(label)
        self._texts.setStretch(len(self._labels) - 1, 1)
        row.addLayout(self._texts, 1)
        if message.button:
            button = KeyButton(theme, message.button, message.key, small=True)
            button.clicked.connect(self.pressed)
            row.addWidget(button)
        if closable:
            cross = IconButton(theme, "x", self.tr("Meldung schließen"), kind="link")
            cross.clicked.connect(self.closed)
            row.addWidget(cross)
        self.setMinimumHeight(36)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both sentences in one line where they fit, else one below the other and as high as they need."""
        super().resizeEvent(event)
        layout = self.layout()
        assert layout is not None
        widths = [paint.width_of(label.text(), label.font()) + 2 for label in self._labels]
        items = [layout.itemAt(number) for number in range(1, layout.count())]
        others = [item.sizeHint().width() + 8 for item in items if item is not None]
        stacked = sum(widths) + 8 + 52 + sum(others) > self.width()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._texts.setDirection(direction)
        self._texts.setSpacing(0 if stacked else 8)
        self._labels[0].setMinimumWidth(0 if stacked else widths[0])
        self.setFixedHeight(max(layout.heightForWidth(self.width()), 36))

    def say(self) -> None:
        """Tell screen readers; urgent when something went wrong."""
        announce(self, self.accessibleName(), urgent=self.message.kind == "bad")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        icon, role, ground = LOOKS[self.message.kind]
        painter.fillRect(self.rect(), self.theme.colour(ground))
        painter.fillRect(0, 0, 4, self.height(), self.theme.colour(role))
        area = QRectF(16, self.height() / 2 - 10, 20, 20)
        self.theme.icons.paint(painter, area, icon, self.theme.colour(role))


class UndoToast(paint.Painted):
    """Inverted strip at the bottom. The time stops while the mouse rests on it or the focus is inside."""

    undo = Signal()
    gone = Signal()

    def __init__(
        self,
        theme: ThemeBox,
        text: str,
        button: str = "",
        key: str = "",
        milliseconds: int = TOAST_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(38)
        key = key or self.tr("Strg+Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        self.words = PlainLabel(theme, text, role="surface", size=13, elide=True)
        row.addWidget(self.words, 1)
        self.button = QPushButton(button or self.tr("Rückgängig"))
        self.button.setFont(theme.fonts.bold(13))
        self.button.setAccessibleDescription(key)
        self.button.clicked.connect(self._pressed)
        row.addWidget(self.button)
        row.addWidget(PlainLabel(theme, key, role="surface", size=13))
        self.setAccessibleName(f"{text} {self.button.text()}: {key}")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._expired)
        self._restyle(theme.current)
        theme.changed.connect(self._restyle)
        self._timer.start()

    def _restyle(self, theme: Theme) -> None:
        self.button.setStyleSheet(
            f"QPushButton {{ background: transparent; color: {theme.hex('surface')}; border: 0; padding: 0 4px; }}"
            f"QPushButton:hover, QPushButton:focus {{ text-decoration: underline; }}"
        )

    def _pressed(self) -> None:
        self.undo.emit()
        self.gone.emit()

    def _expired(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start()
        else:
            self.gone.emit()

    def say(self) -> None:
        announce(self, self.accessibleName())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.box(self.begin(), self.rect(), self.theme.colour("ink"), radius=4)
