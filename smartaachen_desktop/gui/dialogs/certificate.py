"""Small dialogs of signing: their frame, and the note that a signature is refused."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, caption
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.theme import ThemeBox

_tr = QCoreApplication.translate


class SmallDialog(QDialog):
    """Head, a body to fill, cancel and one primary button."""

    def __init__(self, theme: ThemeBox, title: str, subtitle: str, primary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self.body = Pane(theme)
        self.body.body.setContentsMargins(24, 16, 24, 20)
        self.body.body.setSpacing(4)
        foot = DialogFoot(theme)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.primary = KeyButton(theme, primary, "Enter", kind="primary")
        self.primary.setDefault(True)
        foot.right.addWidget(self.cancel)
        foot.right.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(DialogHead(theme, title, subtitle))
        column.addWidget(self.body, 1)
        column.addWidget(foot)


class RefuseDialog(SmallDialog):
    """Asks why a signature is refused; the reason stands in the minutes."""

    def __init__(self, theme: ThemeBox, who: str, parent: QWidget | None = None) -> None:
        title, words = _tr("Refuse", "Verweigerung vermerken"), _tr("Refuse", "{who} unterschreibt nicht.")
        super().__init__(theme, title, words.format(who=who), _tr("Refuse", "Vermerken"), parent)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Grund der Verweigerung"))
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumHeight(84)
        self.error = ErrorLine(theme)
        self.body.body.addWidget(caption(theme, self.reason.accessibleName(), self.reason))
        self.body.body.addWidget(self.reason)
        self.body.body.addWidget(self.error)
        self.primary.set_key("Ctrl+Return")  # Enter begins another line of the reason
        self.primary.setShortcut(QKeySequence("Ctrl+Return"))
        self.primary.clicked.connect(self._accept)
        self.reason.setFocus()

    def text(self) -> str:
        return self.reason.toPlainText().strip()

    def _accept(self) -> None:
        if self.text():
            self.accept()
        else:
            self.error.show_error(self.tr("Bitte geben Sie den Grund an; er steht in der Niederschrift."))
            self.reason.setFocus()
