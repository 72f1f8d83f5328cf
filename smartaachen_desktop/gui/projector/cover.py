"""Covers the secretary's windows while it is unsure which screen the public sees."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox

POPUPS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Cover(paint.Painted):
    """Lies over a whole window, takes its focus and says how to go on."""

    released = Signal()

    def __init__(self, theme: ThemeBox, window: QWidget) -> None:
        super().__init__(theme, window)
        self._window = window
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        title = PlainLabel(theme, self.tr("Fenster verdeckt"), "on_petrol", "title", bold=True, wrap=True)
        text = PlainLabel(
            theme,
            self.tr("Die Bildschirme haben sich geändert; dieses Fenster könnte auf der Wand zu sehen sein. "
                    "Es ist nichts verloren."),
            "on_petrol", wrap=True,
        )  # fmt: skip
        self.button = KeyButton(theme, self.tr("Wieder zeigen"), "Return", icon="eye")
        self.button.installEventFilter(self)
        self.button.clicked.connect(self.released)
        column.addStretch(1)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(f"{title.text()}. {text.text()}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.button)
        window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize:
                self._fit()
            elif kind == QEvent.Type.ChildAdded:
                self.raise_()
        elif kind == QEvent.Type.ShortcutOverride:  # no key reaches what lies below
            event.accept()
            return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.button.click()
            return event.key() != Qt.Key.Key_Space
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("rail"))
        middle = self.rect().center()
        painter.fillRect(QRectF(middle.x() - 60, middle.y() - 96, 120, 6), self.theme.colour("accent"))


class Covers(QObject):
    """Covers every window but the walls."""

    released = Signal()

    def __init__(self, theme: ThemeBox, walls: Sequence[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._walls = theme, tuple(walls)
        self._covers: list[Cover] = []

    def set_covered(self, covered: bool) -> None:
        if not covered:
            for cover in self._covers:
                if isValid(cover):
                    cover.hide()
                    cover.deleteLater()
            self._covers = []
            return
        for window in QApplication.topLevelWidgets():
            if window in self._walls or not window.isVisible():
                continue
            if window.windowType() in POPUPS:
                window.close()
            elif not any(isValid(cover) and cover.parent() is window for cover in self._covers):
                cover = Cover(self._theme, window)
                cover.released.connect(self.released)
                self._covers.append(cover)

    def covers(self) -> list[Cover]:
        return [cover for cover in self._covers if isValid(cover)]
