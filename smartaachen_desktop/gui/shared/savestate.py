"""What has reached the disk, in words: "gespeichert 17:05:12"."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.theme import ThemeBox


class Saved(Enum):
    """How far the last change has come."""

    DONE = "done"
    PENDING = "pending"
    FAILED = "failed"


class SaveState(paint.Painted):
    """Icon and words; `icon=False` for the header, where failure alone shows its icon."""

    def __init__(self, theme: ThemeBox, *, icon: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self.state = Saved.DONE
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Sicherung"))

    def show_saved(self, time: str) -> None:
        """`time` is already written out: "17:05:12"; empty before the first change."""
        words = self.tr("gespeichert {time}").format(time=time) if time else self.tr("alles gespeichert")
        self._show(Saved.DONE, words)

    def show_pending(self) -> None:
        self._show(Saved.PENDING, self.tr("wird gespeichert …"))

    def show_failed(self, words: str = "") -> None:
        self._show(Saved.FAILED, words or self.tr("noch nicht auf der Platte"))
        announce(self, self._words, urgent=True)

    def text(self) -> str:
        return self._words

    def _show(self, state: Saved, words: str) -> None:
        self.state, self._words = state, words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        size = 13 if self._icon else "small"
        return self.theme.fonts.base(size, bold=self.state is Saved.FAILED, tabular=True)

    def _with_icon(self) -> bool:
        return self._icon or self.state is Saved.FAILED

    def sizeHint(self) -> QSize:
        if not self._words:
            return QSize(0, 0)
        return QSize(paint.width_of(self._words, self._font()) + (24 if self._with_icon() else 0) + 2, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        icon, icon_role, role = {
            Saved.DONE: ("check-circle", "ok", "ink" if self._icon else "ink2"),
            Saved.PENDING: ("clock", "ink2", "ink" if self._icon else "ink2"),
            Saved.FAILED: ("warning", "warn", "warn"),
        }[self.state]
        left = max(self.width() - self.sizeHint().width() + 2, 0) if not self._icon else 0
        if self._with_icon():
            self.theme.icons.paint(
                painter, QRectF(left, self.height() / 2 - 8, 16, 16), icon, self.theme.colour(icon_role)
            )
            left += 24
        paint.text(
            painter, QRectF(left, 0, self.width() - left, self.height()), self._words, self._font(),
            self.theme.colour(role),
        )  # fmt: skip
