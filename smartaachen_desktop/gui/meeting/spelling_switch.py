"""The button that switches spell checking. Dictionary, process and marks come when the editor first has the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.services.changes import Changes

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.spelling import Spelling
    from smartaachen_desktop.gui.meeting.spelling_marks import SpellingMarks


class SpellingSwitch(IconButton):
    """Pressed while words are checked; the settings remember it. Without settings it starts off."""

    def __init__(self, acts: Acts, edit: MarkdownEdit, parent: QWidget | None = None) -> None:
        name = QCoreApplication.translate("SpellingSwitch", "Rechtschreibung prüfen")
        super().__init__(acts.theme, "text-aa", name, kind="link", parent=parent)
        self._acts, self._edit = acts, edit
        self.spelling: Spelling | None = None
        self.marks: SpellingMarks | None = None
        self._stale = True
        settings = acts.context.settings
        self.setCheckable(True)
        self.setChecked(settings is not None and settings.spelling)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(
            plain_tooltip(self.tr("Rechtschreibung prüfen. Vorschläge für ein Wort: Strg+. oder Rechtsklick"))
        )
        self.toggled.connect(self._toggled)
        edit.entered.connect(self._begin)
        acts.context.bridge.changed.connect(self._changed)

    def ask(self) -> None:
        """What could be meant by the word at the caret."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.marks is not None:
            self.marks.ask_at_caret()

    def _toggled(self, on: bool) -> None:
        if self._acts.context.settings is not None:
            self._acts.context.settings.spelling = on
        if on:
            self._begin()
        if self.marks is not None:
            self.marks.set_on(on)
        if not on and self.spelling is not None:
            self.spelling.close()

    def _begin(self) -> None:
        if not self.isChecked():
            return
        from smartaachen_desktop.gui.meeting.spelling import Spelling
        from smartaachen_desktop.gui.meeting.spelling_marks import SpellingMarks
        from smartaachen_desktop.services.queries.spelling import strategy_words

        if self.spelling is None:
            settings = self._acts.context.settings
            self.spelling = Spelling(settings.folder if settings is not None else None, self)
            self.marks = SpellingMarks(self._edit, self.spelling)
        if self._stale:
            self._stale = False
            self._acts.context.bridge.query(strategy_words, self.spelling.teach)

    def _changed(self, changes: Changes) -> None:
        if self.spelling is not None:
            from smartaachen_desktop.services.queries.spelling import KINDS

            self._stale = self._stale or changes.touches(*KINDS)
