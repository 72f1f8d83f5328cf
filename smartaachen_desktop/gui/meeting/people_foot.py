"""The buttons under the attendance list: one for each act, with its key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox


class PeopleFoot(QWidget):
    """Comes, goes, back; biased, with the public; excused, represented. A pane of 264 px must hold them uncut."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all = KeyButton(theme, self.tr("Alle anwesend"), icon="users-three", small=True)
        self.come = KeyButton(theme, self.tr("Kommt"), "K", small=True)
        self.go = KeyButton(theme, self.tr("Geht"), "G", small=True)
        self.back = KeyButton(theme, self.tr("Zurück"), "Z", small=True)
        self.bias = KeyButton(theme, self.tr("Befangen"), "B", small=True)
        self.public = KeyButton(theme, self.tr("Zuhörend"), "P", small=True)
        self.guest = KeyButton(theme, icon="user-plus", small=True, name=self.tr("Gast aufnehmen"))
        self.excuse = KeyButton(theme, self.tr("Entschuldigt"), "E", small=True)
        self.represent = KeyButton(theme, self.tr("Vertretung"), "V", small=True)
        self.hints = {
            self.come: self.tr("Umschalt+K: kommt um …"),
            self.go: self.tr("Umschalt+G: geht um …"),
            self.public: self.tr("Setzt sich zu den Zuhörenden"),
            self.back: self.tr("Zurück am Tisch"),
            self.represent: self.tr("Jemand nimmt den Platz des gewählten Mitglieds ein"),
            self.guest: self.tr("Gast aufnehmen"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 7)
        column.setSpacing(5)
        lines = (
            (self.all,), (self.come, self.go, self.back), (self.bias, self.public, self.guest),
            (self.excuse, self.represent),
        )  # fmt: skip
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(5)
            for button in line:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if button is self.guest:
                    row.addWidget(button)
                    continue
                # the pane is narrow: the buttons share its width instead of asking for their own
                button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                row.addWidget(button, button.sizeHint().width())
            column.addLayout(row)

    def set_writable(self, writable: bool, why: str) -> None:
        """Everything but bias, which needs an item, too."""
        for button in (self.come, self.go, self.back, self.public, self.guest, self.excuse, self.represent, self.all):
            button.setEnabled(writable)
            button.setToolTip(plain_tooltip(why or self.hints.get(button, "")))
