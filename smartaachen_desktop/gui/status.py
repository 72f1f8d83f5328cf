"""The status bar: last step and the way back at the left, keys and file at the right."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox


class HintButton(QAbstractButton):
    """A key and a word that can also be clicked: "F1 Tasten"."""

    def __init__(
        self, theme: ThemeBox, words: str, key: str, *, key_first: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._key, self._key_first = theme, key, key_first
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: object) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        words = paint.width_of(self.text(), self.theme.fonts.base("small"))
        return QSize(words + key_cap_width(self.theme, self._key) + 8, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.theme.colour
        over = self.underMouse() and self.isEnabled()
        ink = colour("petrol" if over else "ink2" if self.isEnabled() else "disabled")
        cap_width = key_cap_width(self.theme, self._key)
        words = QRectF(0, 0, self.width() - cap_width - 6, self.height())
        cap = QRect(self.width() - cap_width, (self.height() - 18) // 2, cap_width, 18)
        if self._key_first:
            words.moveLeft(cap_width + 6)
            cap.moveLeft(0)
        paint_key_cap(painter, cap, self.theme, self._key, ink, colour("line"), colour("sunken"))
        paint.text(painter, words, self.text(), self.theme.fonts.base("small"), ink, elide=False)


class StatusBar(paint.Painted):
    """28 px at the bottom of the window."""

    undo_requested = Signal()
    help_requested = Signal()
    palette_requested = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFixedHeight(theme.current.size.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(4)
        self._icon = IconLabel(theme, "arrow-u-up-left", size=14)
        self._lead = PlainLabel(theme, "", "ink2", "small")
        self._strong = PlainLabel(theme, "", "ink", "small", bold=True, elide=True)
        self._rest = PlainLabel(theme, "", "ink2", "small", elide=True)
        self._dot = PlainLabel(theme, "·", "ink2", "small")
        self.undo = HintButton(theme, self.tr("Rückgängig"), self.tr("Strg+Z"), key_first=False)
        self.undo.clicked.connect(self.undo_requested)
        for part in (self._icon, self._lead, self._strong, self._rest, self._dot, self.undo):
            row.addWidget(part)
        row.addStretch(1)
        keys = HintButton(theme, self.tr("Tasten"), "F1")
        keys.clicked.connect(self.help_requested)
        commands = HintButton(theme, self.tr("Befehle"), self.tr("Strg+K"))
        commands.clicked.connect(self.palette_requested)
        self._file = PlainLabel(theme, "", "ink2", "small")
        row.addWidget(keys)
        row.addSpacing(14)
        row.addWidget(commands)
        row.addSpacing(14)
        row.addWidget(self._file)
        self._step = ""
        self._selection = ("", "")
        self._show()

    def set_last_step(self, text: str) -> None:
        """The last change in words; empty when nothing can be taken back."""
        self._step = text
        self._show()

    def set_selection(self, strong: str, rest: str = "") -> None:
        """What a view has selected; it takes the place of the last step until it is empty."""
        self._selection = (strong, rest)
        self._show()

    def set_file(self, text: str) -> None:
        self._file.setText(self.tr("Datei: {name}").format(name=text) if text else "")

    def _show(self) -> None:
        strong, rest = self._selection
        selected = bool(strong)
        self._lead.setText(
            self.tr("Gewählt:") if selected else self.tr("Letzter Schritt:") if self._step else self.tr("Bereit")
        )
        self._strong.setText(strong if selected else self._step)
        self._rest.setText(f"· {rest}" if selected and rest else "")
        self._rest.setVisible(selected and bool(rest))
        for part in (self._icon, self._dot, self.undo):
            part.setVisible(not selected and bool(self._step))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.colour("line"))
