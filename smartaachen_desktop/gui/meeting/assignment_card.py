"""Assignments (Aufträge) that follow from the item: one line each, added without leaving the keyboard."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.assignment_form import AssignmentForm
from smartaachen_desktop.gui.meeting.assignment_list import ROW_HEIGHT, AssignmentList
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.plan_field_menu import ask_field
from smartaachen_desktop.model.markdown import one_line
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.assignments import ChangeAssignment, RemoveAssignment
from smartaachen_desktop.services.conversions import AssignmentToMeasure, AssignmentToNote
from smartaachen_desktop.services.queries.meeting_items import AssignmentView, ItemView


class AssignmentCard(Card):
    """Folds to its head on low screens; opening the form unfolds it."""

    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, QCoreApplication.translate("AssignmentCard", "Aufträge"), padding=0, parent=parent)
        self._acts = acts
        self._item: ItemView | None = None
        self._writable = False
        self._compact = False
        self._unfolded = False
        self._why = ""
        self.fold = IconButton(acts.theme, "caret-right", self.tr("Aufträge aufklappen"), kind="link")
        self.fold.clicked.connect(self._toggle_fold)
        self.count = Badge(acts.theme, "0")
        self.add_button = KeyButton(acts.theme, self.tr("Auftrag"), "F4", kind="link", icon="plus", small=True)
        self.add_button.clicked.connect(self.add)
        self.head.insertWidget(0, self.fold)
        self.head.setStretchFactor(self.title, 0)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self.note_button = IconButton(acts.theme, "note", self.tr("Auftrag wieder zur Notiz machen"), kind="link")
        self.note_button.clicked.connect(self.to_note)
        self.plan_button = IconButton(
            acts.theme, "chart-bar-horizontal", self.tr("Auftrag in den Projektplan übernehmen"), kind="link"
        )
        self.plan_button.clicked.connect(self.to_measure)
        self.head.addWidget(self.note_button)
        self.head.addWidget(self.plan_button)
        self.head.addWidget(self.add_button)
        self.body.setSpacing(0)
        self.form = AssignmentForm(acts)
        self.form.closed.connect(self._form_closed)
        self.list = AssignmentList(acts.theme)
        self.list.toggled.connect(self._toggle)
        self.list.key_pressed.connect(self._key)
        self.list.activated_row.connect(self.change)
        self.list.selectionModel().selectionChanged.connect(self._offer_ways)
        self.body.addWidget(self.list)
        self.body.addWidget(self.form)

    def show_item(self, item: ItemView | None, writable: bool, why: str = "") -> None:
        if item is None or self._item is None or item.id != self._item.id:
            self.form.put_away()
            self._unfolded = False
        self._item, self._writable = item, writable
        rows = item.assignments if item is not None else ()
        self.list.show_rows(rows)
        self.list.setFixedHeight(ROW_HEIGHT * min(len(rows), 4))
        self.count.show_text(str(len(rows)))
        self.count.setVisible(bool(rows))
        self.add_button.setEnabled(writable and item is not None)
        self.add_button.setToolTip(plain_tooltip(why or self.tr("F4; aus der Notiz am Cursor: Umschalt+F4")))
        self._why = why
        self._offer_ways()
        self._fit()

    def offer(self, choices: Choices) -> None:
        self.form.offer(choices)

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self._fit()

    def height_when(self, *, compact: bool) -> int:
        rows = len(self._item.assignments) if self._item is not None else 0
        form = self.form.sizeHint().height() if self.form.isVisibleTo(self) else 0
        return 39 + (0 if compact and not form else ROW_HEIGHT * min(rows, 4)) + form

    def add(self) -> None:
        if self._item is not None and self._writable:
            self.form.add_to(self._item)
            self._fit()
            self.height_changed.emit()

    def add_from_note(self, text: str) -> None:
        """A note of the discussion becomes an assignment: one line, without list marks and emphasis."""
        if self._item is not None and self._writable:
            self.form.add_to(self._item, one_line(text))
            self._fit()
            self.height_changed.emit()

    def change(self, assignment: AssignmentView) -> None:
        if self._writable:
            self.form.change(assignment)
            self._fit()
            self.height_changed.emit()

    def chosen(self) -> AssignmentView | None:
        """The one selected, or the only one there is."""
        rows = self.list.selected_rows() or list(self.list.keyed.rows)
        return rows[0] if len(rows) == 1 else None

    def why_no_note(self) -> str:
        """Why the chosen assignment cannot become a note now."""
        return self._why_none() or ("" if self._writable else self._why or self.tr("Der Text steht schon fest."))

    def why_no_measure(self) -> str:
        """Why it cannot become a measure; the plan goes on after the signature."""
        row = self.chosen()
        there = self.tr("Aus diesem Auftrag ist schon eine Maßnahme geworden.")
        return self._why_none() or (there if row is not None and row.measure_id is not None else "")

    def _why_none(self) -> str:
        return "" if self.chosen() is not None else self.tr("Bitte wählen Sie zuerst einen Auftrag.")

    def _offer_ways(self, *_selection: object) -> None:
        some = bool(self.list.keyed.rows)
        for button, why in ((self.note_button, self.why_no_note()), (self.plan_button, self.why_no_measure())):
            button.setVisible(some)
            button.set_blocked(why)

    def to_note(self) -> None:
        """The chosen assignment stands in the discussion again."""
        row = self.chosen()
        if row is not None and not self.why_no_note():
            words = self.tr("Der Auftrag steht wieder als Notiz in der Beratung.")
            self._acts.do(AssignmentToNote(row.id), done=lambda _: self._acts.note(words))

    def to_measure(self) -> None:
        """Ask for the field of action, then take the chosen assignment into the plan."""
        row = self.chosen()
        if row is None or self.why_no_measure():
            return
        words = self.tr("Der Auftrag steht als Maßnahme im Projektplan.")

        def take(field: UUID | None) -> None:
            self._acts.do(AssignmentToMeasure(row.id, field=field), done=lambda _: self._acts.note(words))

        ask_field(self._acts.context, self.plan_button, take)

    def _fit(self) -> None:
        rows = len(self._item.assignments) if self._item is not None else 0
        folded = self._compact and not self._unfolded and not self.form.isVisible()
        was = self.list.isVisibleTo(self)
        self.list.setVisible(rows > 0 and not folded)
        self.fold.setVisible(self._compact and rows > 0)
        icon, name = ("caret-right", self.tr("Aufträge aufklappen"))
        if not folded:
            icon, name = ("caret-down", self.tr("Aufträge zuklappen"))
        self.fold.set_words("", icon=icon)
        self.fold.setAccessibleName(name)
        if was != self.list.isVisibleTo(self):
            self.height_changed.emit()

    def _toggle_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._fit()

    def _form_closed(self) -> None:
        self._fit()
        self.height_changed.emit()

    def _key(self, key: int, _modifiers: int) -> None:
        rows = self.list.selected_rows()
        if not rows:
            return
        if key == Qt.Key.Key_Space:
            self._toggle(rows[0])
        elif key == Qt.Key.Key_F2:
            self.change(rows[0])
        elif key == Qt.Key.Key_N:
            self.to_note()
        elif key == Qt.Key.Key_M:
            self.to_measure()
        elif self._writable:
            self._acts.do(RemoveAssignment(rows[0].id), done=lambda _: self._acts.note(self.tr("Auftrag gelöscht.")))

    def _toggle(self, assignment: AssignmentView) -> None:
        done = assignment.status is AssignmentStatus.DONE
        status = AssignmentStatus.OPEN if done else AssignmentStatus.DONE
        self._acts.do(ChangeAssignment(assignment.id, status=status))
