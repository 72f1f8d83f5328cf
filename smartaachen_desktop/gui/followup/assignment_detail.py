"""The pane of one assignment: edited in place, with its notes and what settled it."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.formats import day, local
from smartaachen_desktop.gui.followup.details import Detail
from smartaachen_desktop.gui.followup.rows import Loaded
from smartaachen_desktop.gui.shared.assignment_priority import CHOICES
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import Combo, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.assignments import ChangeAssignment, NoteProgress
from smartaachen_desktop.services.queries.followup import AssignmentRow
from smartaachen_desktop.services.queries.meeting_items import AssignmentView
from smartaachen_desktop.services.queries.people import PeopleView
from smartaachen_desktop.services.queries.words import ASSIGNMENT_NAMES


class AssignmentDetail(Detail):
    removal_wished = Signal(object)
    measure_wished = Signal(object, object)
    """The assignment that shall become a measure of the plan, and the button that asked."""
    measure_opened = Signal(object)
    note_wished = Signal(object)

    def __init__(self, theme: ThemeBox, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(theme, outbox, parent)
        self.shown: AssignmentRow | None = None
        self.late = Badge(theme, "", "bad", "warning")
        self.public = Badge(theme, self.tr("nichtöffentlich"), "warn", "lock-simple")
        self.badges.addWidget(self.late)
        self.badges.addWidget(self.public)
        self.badges.addStretch(1)
        self.text = TextField(theme, self.tr("Auftrag"))
        self.person = Combo(self.tr("Zuständig"))
        self.department = Combo(self.tr("Dienststelle"))
        self.due = DateEdit(theme, self.tr("Frist"))
        self.due.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.status = Combo(self.tr("Stand"), [(each, words) for each, words in ASSIGNMENT_NAMES.items()])
        self.note = TextField(theme, self.tr("Sachstand"), least=4)
        self.row(self.tr("Auftrag"), self.text)
        self.row(self.tr("Zuständig"), self.person)
        self.row(self.tr("Dienststelle"), self.department)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for label, field in ((self.tr("Frist"), self.due), (self.tr("Stand"), self.status)):
            column = QVBoxLayout()
            column.setSpacing(4)
            words = PlainLabel(theme, label, "ink2", "small")
            words.setBuddy(field)
            column.addWidget(words)
            column.addWidget(field)
            column.addStretch(1)
            pair.addLayout(column, 1)
        self.fields.addSpacing(6)
        self.fields.addLayout(pair)
        self.priority = Combo(self.tr("Priorität"), CHOICES)
        self.row(self.tr("Priorität"), self.priority)
        self.row(self.tr("Sachstand heute"), self.note)
        self.earlier = PlainLabel(theme, "", "ink2", "table", tabular=True, wrap=True)
        self._earlier_label = self.row(self.tr("Frühere Sachstände"), self.earlier)
        self.done_by = Combo(self.tr("Erledigt durch Beschluss"))
        self.row(self.tr("Erledigt durch Beschluss"), self.done_by)
        self.plan_button = KeyButton(theme, "", icon="chart-bar-horizontal", small=True)
        self.plan_button.clicked.connect(self._to_plan)
        self.measure = PlainLabel(theme, "", size="table", wrap=True)
        self.row(self.tr("Projektplan"), self.measure)
        beside = QHBoxLayout()
        beside.addWidget(self.plan_button)
        beside.addStretch(1)
        self.fields.addLayout(beside)
        self.fields.addStretch(1)
        self.note_button = IconButton(theme, "note", self.tr("Auftrag wieder zur Notiz machen"), kind="link")
        self.note_button.clicked.connect(lambda: self.note_wished.emit(self.shown))
        self.foot.addWidget(self.note_button)
        self.remove_button = KeyButton(theme, self.tr("Löschen"), "Del", kind="link", icon="trash", small=True)
        self.remove_button.clicked.connect(lambda: self.removal_wished.emit(self.shown))
        self.foot.addWidget(self.remove_button)
        self._connect()

    def _connect(self) -> None:
        send = self.outbox.send
        self.text.wished.connect(lambda key, text: send(ChangeAssignment(key, text=text), self.text))
        self.note.wished.connect(lambda key, text: send(NoteProgress(key, text), self.note))
        self.person.picked.connect(lambda value: self._change(self.person, responsible=value))
        self.department.picked.connect(lambda value: self._change(self.department, department=value))
        self.status.picked.connect(lambda value: self._change(self.status, status=value))
        self.priority.picked.connect(lambda value: self._change(self.priority, priority=value))
        self.done_by.picked.connect(lambda value: self._change(self.done_by, done_by=value))
        self.due.committed.connect(lambda value: self._change(self.due, due=value))

    def _to_plan(self) -> None:
        row = self.shown
        if row is None:
            return
        if row.assignment.measure_id is not None:
            self.measure_opened.emit(row.assignment.measure_id)
        else:
            self.measure_wished.emit(row, self.plan_button)

    def _show_plan(self, task: AssignmentView) -> None:
        there = task.measure_id is not None
        self.measure.setText(task.measure)
        self.measure.setVisible(there)
        words = self.tr("Maßnahme öffnen") if there else self.tr("In den Projektplan …")
        self.plan_button.set_words(words, icon="chart-bar-horizontal")
        self.plan_button.setToolTip(plain_tooltip(task.measure))

    def _change(self, field: Combo | DateEdit, **values: Any) -> None:
        if self.shown is not None:
            self.outbox.send(ChangeAssignment(self.shown.assignment.id, **values), field)

    def place(self) -> tuple[str, UUID] | None:
        row = self.shown
        if row is None or row.meeting_id is None:
            return None
        return ("item", row.item_id) if row.item_id is not None else ("meeting", row.meeting_id)

    def offer(self, people: PeopleView) -> None:
        contacts = [(each.id, each.name) for each in people.people if each.is_contact]
        others = [(each.id, each.name) for each in people.people if not each.is_contact]
        self.person.fill([(None, self.tr("noch offen")), *contacts, *others])
        self.department.fill(
            [
                (None, self.tr("keine")),
                *((each.id, f"{each.code} · {each.name}".rstrip(" ·")) for each in people.departments),
            ]
        )

    def show_row(self, row: AssignmentRow, loaded: Loaded, late: str, today: date) -> None:
        task, show = row.assignment, self.outbox.show
        self.offer(loaded.people)
        self.done_by.fill(
            [
                (None, self.tr("kein Beschluss")),
                *((each.id, f"{each.number} · {each.subject}") for each in loaded.followup.resolutions),
            ]
        )
        self.heading.setText(self.tr("Auftrag"))
        self.facts.setText(
            self.tr("aus {origin}").format(origin=row.origin) if row.origin else self.tr("von Hand angelegt")
        )
        self.late.show_text(late)
        self.late.setVisible(bool(late))
        self.public.setVisible(not row.public)
        show(self.text, task.id, task.text)
        show(self.person, task.id, task.responsible_id)
        show(self.department, task.id, task.department_id)
        show(self.due, task.id, task.due)
        show(self.status, task.id, task.status)
        show(self.priority, task.id, task.priority)
        show(self.done_by, task.id, task.done_by_id)
        self._show_notes(task, today)
        state = loaded.state(row.meeting_id)
        sealed = state is MeetingState.SIGNED
        why = (
            self.tr("Die Niederschrift ist unterschrieben; Frist, Stand, Priorität und Sachstand bleiben änderbar.")
            if sealed
            else ""
        )
        self.text.set_locked(why)
        for combo in (self.person, self.department):
            combo.setEnabled(not sealed)
            combo.setToolTip(plain_tooltip(why or combo.currentText()))
        if state is MeetingState.APPROVED:
            why = self.tr("Die Niederschrift ist freigegeben; der Auftrag steht darin.")
        in_plan = self.tr("Aus dem Auftrag ist eine Maßnahme geworden; löschen Sie zuerst die Maßnahme.")
        self._show_plan(task)
        bound = why or (in_plan if task.measure_id is not None else "")
        self.remove_button.set_blocked(bound)
        self.note_button.set_blocked(bound or self._why_no_note(row))
        self.meeting_button.set_blocked("" if row.meeting_id else self.tr("Der Auftrag stammt aus keiner Sitzung."))
        self.shown = row

    def _why_no_note(self, row: AssignmentRow) -> str:
        if row.item_id is None:
            return self.tr("Der Auftrag stammt aus keinem Tagesordnungspunkt.")
        if row.assignment.notes or row.assignment.status is not AssignmentStatus.OPEN:
            return self.tr("Der Auftrag ist schon in Arbeit oder hat einen Sachstand.")
        return ""

    def _show_notes(self, task: AssignmentView, today: date) -> None:
        """Today's note is written in its field; those of earlier days stand below it, the newest first."""
        now = [text for at, text in task.notes if local(at).date() == today]
        past = [(local(at).date(), text) for at, text in task.notes if local(at).date() != today]
        if not task.notes and task.progress_note:
            now = [task.progress_note]
        self.outbox.show(self.note, task.id, now[-1] if now else "")
        self.earlier.setText("\n".join(f"{day(when)}: {text}" for when, text in reversed(past)))
        for widget in (self.earlier, self._earlier_label):
            widget.setVisible(bool(past))
