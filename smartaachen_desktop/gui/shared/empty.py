"""The view that has nothing to show yet says what is missing, where it comes from, and offers one button."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox

TEXT_WIDTH = 270


class IconLabel(paint.Painted):
    """An icon as a picture beside text; screen readers skip it when it has no name."""

    def __init__(
        self, theme: ThemeBox, icon: str, role: str = "ink2", size: int = 16, name: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self._icon, self._role = icon, role
        self.setFixedSize(QSize(size, size))
        self.setAccessibleName(name)

    def show_icon(self, icon: str, role: str | None = None, name: str | None = None) -> None:
        self._icon = icon
        self._role = self._role if role is None else role
        if name is not None:
            self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.theme.icons.paint(self.begin(), QRectF(self.rect()), self._icon, self.theme.colour(self._role))


class EmptyView(QWidget):
    """Centred: icon, bold line, text, one button."""

    pressed = Signal()

    def __init__(
        self,
        theme: ThemeBox,
        icon: str,
        title: str,
        text: str,
        button: str = "",
        *,
        key: str = "",
        button_icon: str = "plus",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(IconLabel(theme, icon, size=32), 0, Qt.AlignmentFlag.AlignHCenter)
        self.title = PlainLabel(theme, title, size="head", bold=True, wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = PlainLabel(theme, text, "ink2", size=13, wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.text.setFixedWidth(TEXT_WIDTH)
        self.text.setMinimumHeight(self.text.heightForWidth(TEXT_WIDTH))
        column.addWidget(self.title)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        if button:
            press = KeyButton(theme, button, key, kind="primary", icon=button_icon)
            press.clicked.connect(self.pressed)
            column.addSpacing(4)
            column.addWidget(press, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._column = column
        self.setAccessibleName(f"{title}. {text}")

    def add_way(self, button: QWidget) -> None:
        """Another way to begin, below the button."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
