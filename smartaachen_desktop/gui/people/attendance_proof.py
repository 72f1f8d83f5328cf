"""Who was present in a period, as a list for the office that pays."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import DateEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish

HALF = 96


class AttendanceProof(QWidget):
    """`wished` tells the document that shall be made."""

    wished = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body: UUID | None = None
        self.first, self.last = DateEdit(theme, self.tr("erster Tag")), DateEdit(theme, self.tr("letzter Tag"))
        self.error = ErrorLine(theme)
        self.button = KeyButton(theme, self.tr("Teilnahmenachweis als CSV"), icon="export", small=True)
        self.button.clicked.connect(self._wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        row = QHBoxLayout()
        row.setSpacing(12)
        for label, field in ((self.tr("von"), self.first), (self.tr("bis"), self.last)):
            field.setMinimumWidth(HALF)  # two stand side by side in the narrowest pane
            words = PlainLabel(theme, label, "ink2", "small", wrap=True)
            words.setBuddy(field)
            part = QVBoxLayout()
            part.setSpacing(5)
            part.addWidget(words)
            part.addWidget(field)
            row.addLayout(part, 1)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.button)

    def _wish(self) -> None:
        self.error.show_error("")
        if self.body is None or not (self.first.commit() and self.last.commit()):
            return
        first, last = self.first.value(), self.last.value()
        if first is None or last is None or last < first:
            self.error.show_error(self.tr("Bitte geben Sie den ersten und den letzten Tag an."))
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wished.emit(DocumentWish(DocumentKind.ATTENDANCE, self.body, period=(first, last)))
