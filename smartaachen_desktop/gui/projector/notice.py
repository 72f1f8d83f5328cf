"""Asks for the words of a notice on the wall."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, caption
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.theme import ThemeBox

LONGEST = 140
"""Signs; more would no longer be read in passing."""


class NoticeDialog(QDialog):
    """One line, the words of before to go on from; Enter puts them on the wall."""

    written = Signal(str)

    def __init__(self, theme: ThemeBox, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hinweis auf der Wand"))
        self.setMinimumWidth(560)
        body = Pane(theme)
        body.body.setContentsMargins(24, 16, 24, 20)
        body.body.setSpacing(4)
        self.text = QLineEdit(text)
        self.text.setMaxLength(LONGEST)
        self.text.setPlaceholderText(self.tr("Pause bis 17:30 Uhr, Getränke im Foyer"))
        body.body.addWidget(caption(theme, self.tr("Text"), self.text))
        body.body.addWidget(self.text)
        foot = DialogFoot(theme)
        cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.button = KeyButton(theme, self.tr("Auf die Wand"), "Enter", kind="primary", icon="monitor")
        self.button.setDefault(True)
        self.button.clicked.connect(self._write)
        foot.right.addWidget(cancel)
        foot.right.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        subtitle = self.tr("Alle im Saal sehen ihn, bis der Punkt wechselt. Leer: Der Hinweis geht weg.")
        column.addWidget(DialogHead(theme, self.windowTitle(), subtitle))
        column.addWidget(body, 1)
        column.addWidget(foot)
        self.text.selectAll()
        self.text.setFocus()

    def _write(self) -> None:
        self.written.emit(self.text.text())
        self.accept()
