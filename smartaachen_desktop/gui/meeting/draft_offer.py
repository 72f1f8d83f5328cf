"""The banner over a field whose text an earlier run could not store."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.autosave import AutoSave
from smartaachen_desktop.gui.shared.banner import Banner, Message
from smartaachen_desktop.gui.theme import ThemeBox


class DraftOffer(QWidget):
    """Takes no room while nothing is offered. `inserted` carries the text the field shall show from now on."""

    inserted = Signal(str)
    changed = Signal()

    def __init__(self, theme: ThemeBox, saver: AutoSave, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._saver = theme, saver
        self._key: str | None = None
        self._record: UUID | None = None
        self._stored = ""
        self.banner: Banner | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def offer(self, record: UUID | None, stored: str, *, writable: bool) -> None:
        """Show what was left over for the record; in minutes that are shut it waits in its folder."""
        self._record, self._stored = record, stored
        found = self._saver.left_over(record, stored) if record is not None and writable else None
        key = found[0] if found is not None else None
        if key == self._key:
            return
        self._key = key
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        if found is not None:
            when = formats.day_and_time(found[1].at)
            what = self.tr("Nicht gespeicherter Text vom {when} gefunden").format(when=when)
            self.banner = Banner(self._theme, Message("warn", what, button=self.tr("Einsetzen")), closable=True)
            self.banner.pressed.connect(lambda: self._insert(found[1].text))
            self.banner.closed.connect(self._close)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.banner)
        self.setVisible(self.banner is not None)
        if self.banner is not None:
            self.banner.say()
        self.changed.emit()

    def hasHeightForWidth(self) -> bool:
        """The banner's wrapping text would make the whole middle ask for more than its cards' least heights."""
        return False

    def _insert(self, text: str) -> None:
        if self._key is not None:
            self._saver.take_up(self._key)
            self.inserted.emit(text)
            self.offer(self._record, self._stored, writable=True)

    def _close(self) -> None:
        if self._key is not None:
            self._saver.drop(self._key)
            self.offer(self._record, self._stored, writable=True)
