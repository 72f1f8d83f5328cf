"""The card that asks for the title of a new measure."""

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox


class DraftCard(paint.Painted):
    """Enter takes the measure over, Esc leaves it; nothing is stored before."""

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Titel der neuen Maßnahme"))
        self.edit.setAccessibleName(self.tr("Titel der neuen Maßnahme"))
        self.edit.installEventFilter(self)
        self.hint = PlainLabel(theme, self.tr("Enter nimmt auf · Esc bricht ab"), "ink2", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self.hint)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            title = self.edit.text().strip()
            if title:
                self.entered.emit(title)
            else:
                self.hint.set_role("bad")
                self.hint.setText(self.tr("Die Maßnahme braucht eine Bezeichnung."))
            return True
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        # arrows inside the line must not move the choice on the board
        return key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Insert)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.box(self.begin(), QRectF(self.rect()), self.theme.colour("surface"), self.theme.colour("petrol"), 4, 2)
