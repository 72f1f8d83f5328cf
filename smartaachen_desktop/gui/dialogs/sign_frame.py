"""What the signing dialog looks like: the pages at the left, the steps at the right, the ways to go below."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes
from smartaachen_desktop.gui.dialogs.preview import Preview
from smartaachen_desktop.gui.dialogs.sign_form import SignForm
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox

SIZE = QSize(900, 640)


class SignFrame(QDialog):
    """Widgets only; what they do is the dialog's."""

    def __init__(
        self, theme: ThemeBox, parent: QWidget | None = None, *, title: str = "", form: SignForm | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title or self.tr("Niederschrift ausgeben und unterschreiben"))
        self.form = form or SignForm(theme)
        self.resize(SIZE)
        self._arrange()

    def _arrange(self) -> None:
        theme = self.theme
        self.head = DialogHead(theme, self.windowTitle(), " ")
        self.preview = Preview(theme)
        self.notes = Notes(theme)
        left = Pane(theme, ground="window")
        left.setFixedWidth(323)
        left.body.setContentsMargins(24, 16, 24, 16)
        left.body.addWidget(self.preview, 1)
        self.warnings = PlainLabel(theme, "", "warn", "small", wrap=True)
        self.warnings.hide()
        left.body.addWidget(self.warnings)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(Rule(theme, upright=True))
        middle.addWidget(self.form, 1)
        self.foot = DialogFoot(theme)
        self.print_button = KeyButton(theme, self.tr("Zum Unterschreiben drucken"), icon="printer")
        self.refuse_button = KeyButton(theme, self.tr("Verweigerung vermerken"), kind="link")
        self.hand_button = KeyButton(theme, self.tr("Von Hand unterschrieben …"), kind="link")
        self.receipt_button = KeyButton(theme, self.tr("Quittung …"), icon="receipt")
        self.receipt_button.hide()
        self.cancel_button = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.sign_button = KeyButton(
            theme, self.tr("Unterschreiben"), "Ctrl+Return", kind="primary", icon="pen-nib", bind=True
        )
        for side, button in (
            (self.foot.left, self.print_button),
            (self.foot.left, self.hand_button),
            (self.foot.left, self.refuse_button),
            (self.foot.left, self.receipt_button),
            (self.foot.right, self.cancel_button),
            (self.foot.right, self.sign_button),
        ):
            button.setAutoDefault(False)
            side.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addLayout(self.notes)
        column.addWidget(self.foot)
