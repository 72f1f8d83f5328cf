"""The button that switches spell checking, for the discussion and every other text of the views."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.text_help import TextHelp


class SpellingSwitch(IconButton):
    """Pressed while words are checked; the settings remember it. Without settings it starts off."""

    def __init__(self, acts: Acts, edit: MarkdownEdit, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("SpellingSwitch", "Rechtschreibung prüfen")
        super().__init__(acts.theme, "text-aa", name, kind="link", parent=parent)
        self._edit = edit
        self.help = TextHelp(acts.context, self)
        self.setCheckable(True)
        self.setChecked(self.help.on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(
            plain_tooltip(self.tr("Rechtschreibung prüfen. Vorschläge für ein Wort: Strg+. oder Rechtsklick"))
        )
        self.toggled.connect(self._toggled)
        edit.entered.connect(lambda: self.help.begin(edit))

    def ask(self) -> None:
        """What could be meant by the word at the caret."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        marks = self.help.marks(self._edit)
        if marks is not None:
            marks.ask_at_caret()

    def _toggled(self, on: bool) -> None:
        self.help.set_on(on)
        if on:
            self.help.begin(self._edit)
