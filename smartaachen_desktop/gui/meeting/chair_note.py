"""The note for whoever leads the meeting: shown where there is one, written in place, never public."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.clamp import ClampedLabel
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.gui.meeting.stage_words import name_of
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView


class NoteForm(InlineForm):
    """Enter makes a line, Strg+Enter stores."""

    send_key = "Ctrl+Return"

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: UUID | None = None

    def build(self) -> None:
        self.button.set_words(self.tr("Übernehmen"))
        self.text = NoteEdit(self.tr("Hinweis für die Leitung"), 4)
        self.text.setPlaceholderText(self.tr("Intern: steht im Regiebuch, nie auf der Wand oder in der Niederschrift"))
        self.row(self.tr("Hinweis"), self.text)
        self.sent.connect(self._send)

    def ask(self, item: ItemView) -> None:
        self.keep()
        self._item = item.id
        self.heading.setText(self.tr("Hinweis für die Leitung zu {number}").format(number=name_of(item)))
        self.text.setPlainText(item.chair_note)
        self.open_form(self.text, item.id)

    def shows(self, item: UUID | None) -> bool:
        return self._item == item

    def _send(self) -> None:
        if self._item is not None:
            self.send(ChangeAgendaItem(self._item, chair_note=self.text.toPlainText().strip()), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


class ChairNote(Pane):
    """One or two lines below the heading; nothing at all where there is no note."""

    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._item: ItemView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.line = QWidget()
        row = QHBoxLayout(self.line)
        row.setContentsMargins(16, 5, 12, 5)
        row.setSpacing(8)
        self.text = ClampedLabel(acts.theme, self.tr("Hinweis für die Leitung"))
        self.edit_button = KeyButton(acts.theme, self.tr("Ändern …"), kind="link", small=True)
        self.edit_button.setAccessibleName(self.tr("Hinweis für die Leitung ändern"))
        self.edit_button.clicked.connect(self.ask)
        row.addWidget(IconLabel(acts.theme, "info", "petrol"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(PlainLabel(acts.theme, self.tr("Hinweis für die Leitung"), "ink2", "small"))
        row.addWidget(self.text, 1)
        row.addWidget(self.edit_button)
        self.form = NoteForm(acts)
        self.form.closed.connect(self._show)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.line)
        self.rule = Rule(acts.theme)
        column.addWidget(self.rule)
        column.addWidget(self.form)
        self.body.addLayout(column)

    def show_item(self, item: ItemView | None, writable: bool) -> None:
        self._item = item
        self.edit_button.setVisible(writable)
        if self.form.isVisible() and not (writable and self.form.shows(item.id if item is not None else None)):
            self.form.put_away()
        self._show()

    def ask(self) -> None:
        """Write or change the note of the item in the middle."""
        if self._item is not None:
            self.setVisible(True)
            self.form.ask(self._item)
            self._show()

    def _show(self) -> None:
        note = self._item.chair_note if self._item is not None else ""
        self.text.show_text(note)
        self.text.setToolTip(plain_tooltip(note))
        editing = not self.form.isHidden()
        self.line.setVisible(bool(note) and not editing)
        self.rule.setVisible(bool(note) and not editing)
        self.setVisible(bool(note) or editing)
        self.height_changed.emit()
