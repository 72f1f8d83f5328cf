"""The panes at the right: one resolution, one assignment, each edited in place."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.followup.rows import Loaded
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton, MenuButton
from smartaachen_desktop.gui.shared.card import Pane, Rule, SectionHead
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import Combo, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import RESULT_NAMES, STATE_NAMES, MeetingState, ResultCategory
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.followup import AssignmentRow, ResolutionRow
from smartaachen_desktop.services.queries.words import ASSIGNMENT_NAMES, told_priority
from smartaachen_desktop.services.resolutions import ChangeResolution

LOCKED = (MeetingState.APPROVED, MeetingState.SIGNED)
CATEGORIES = {words: category for category, words in RESULT_NAMES.items()}

EDGE = 12
"""Where the words of all panes begin."""


class Detail(Pane):
    """Head, scrolling fields, foot with buttons."""

    meeting_wished = Signal(object)

    def __init__(self, theme: ThemeBox, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.outbox = outbox
        self.heading = PlainLabel(theme, "", size="head", bold=True, tabular=True, wrap=True)
        self.facts = PlainLabel(theme, "", "ink2", "table", tabular=True, wrap=True)
        self.badges = QHBoxLayout()
        self.badges.setSpacing(6)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(EDGE, 12, EDGE, 10)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.facts)
        column.addLayout(self.badges)
        inside = QWidget()
        inside.setProperty("ground", "none")
        self._sections = QVBoxLayout(inside)
        self._sections.setContentsMargins(0, 12, 0, 16)
        self._sections.setSpacing(0)
        self.fields = self._inset()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = QWidget()
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(EDGE, 8, EDGE, 8)
        self.foot.setSpacing(8)
        self.meeting_button = KeyButton(theme, self.tr("Zur Sitzung"), icon="microphone", small=True)
        self.meeting_button.clicked.connect(lambda: self.meeting_wished.emit(self.place()))
        self.foot.addWidget(self.meeting_button)
        self.foot.addStretch(1)
        self.body.addWidget(head)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(scroll, 1)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(foot)

    def place(self) -> tuple[str, UUID] | None:
        """The item it came from, or only the meeting."""
        raise NotImplementedError

    def _inset(self) -> QVBoxLayout:
        inset = QVBoxLayout()
        inset.setContentsMargins(EDGE, 0, EDGE, 0)
        inset.setSpacing(4)
        self._sections.addLayout(inset)
        return inset

    def section(self, head: SectionHead) -> None:
        """A head from edge to edge; what is added to `fields` from now on stands below it."""
        self._sections.addSpacing(12)
        self._sections.addWidget(head)
        self.fields = self._inset()

    def row(self, label: str, field: QWidget) -> PlainLabel:
        """A field under its label."""
        words = PlainLabel(self.theme, label, "ink2", "small")
        words.setBuddy(field)
        if self.fields.count():
            self.fields.addSpacing(6)
        self.fields.addWidget(words)
        self.fields.addWidget(field)
        return words


class ResolutionDetail(Detail):
    assignment_wished = Signal(object)
    assignment_picked = Signal(object)
    document_wished = Signal(object)

    def __init__(self, theme: ThemeBox, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(theme, outbox, parent)
        self.shown: ResolutionRow | None = None
        self.text = TextField(theme, self.tr("Wortlaut"), least=5)
        self.result = Combo(self.tr("Ergebnis"), [(category, words) for category, words in RESULT_NAMES.items()])
        self.public = Badge(theme, self.tr("nichtöffentlich"), "warn", "lock-simple")
        self.seal = Badge(theme, "", "neutral", "pen-nib")
        for badge in (self.public, self.seal):
            self.badges.addWidget(badge)
        self.badges.addStretch(1)
        self.row(self.tr("Wortlaut"), self.text)
        self.row(self.tr("Ergebnis"), self.result)
        self.effective = DateEdit(theme, self.tr("vollziehbar ab"))
        self.effective.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.row(self.tr("Vollziehbar ab"), self.effective)
        self.effective.committed.connect(self._set_effective)
        self.changes_head = SectionHead(theme, self.tr("Wirkung auf Plan und Haushalt"))
        self.changes = QVBoxLayout()
        self.changes.setSpacing(0)
        self.section(self.changes_head)
        self.fields.addLayout(self.changes)
        self.tasks_head = SectionHead(theme, self.tr("Aufträge"))
        self.section(self.tasks_head)
        self.tasks = QVBoxLayout()
        self.tasks.setSpacing(0)
        self.fields.addLayout(self.tasks)
        self.fields.addStretch(1)
        self.add_button = KeyButton(theme, self.tr("Auftrag"), icon="plus", small=True)
        self.add_button.clicked.connect(lambda: self.assignment_wished.emit(self.shown))
        self.extract = MenuButton(theme, self.tr("Auszug"), icon="file-pdf", small=True)
        self.extract.setToolTip(plain_tooltip(self.tr("Dieser Beschluss allein als PDF, zum Beglaubigen")))
        self.extract.drop.addAction(self.tr("Interne Ausgabe …"), lambda: self._wish(Audience.INTERNAL))
        self.public_extract = self.extract.drop.addAction(
            self.tr("Öffentliche Ausgabe …"), lambda: self._wish(Audience.PUBLIC)
        )
        self.foot.addWidget(self.extract)
        self.foot.addWidget(self.add_button)
        self.text.wished.connect(lambda record, text: outbox.send(ChangeResolution(record, text=text), self.text))
        self.result.picked.connect(self._set_result)

    def place(self) -> tuple[str, UUID] | None:
        if self.shown is None:
            return None
        if self.shown.item_id is not None:
            return "item", self.shown.item_id
        return ("circular", self.shown.circular_id) if self.shown.circular_id is not None else None

    def show_row(self, row: ResolutionRow, loaded: Loaded) -> None:
        self.heading.setText(row.number)
        facts = (row.organization, day(row.day), row.way)
        self.facts.setText(f"{' · '.join(part for part in facts if part)}\n{row.subject}")
        circular = row.circular_id is not None
        if circular:
            self.meeting_button.set_words(self.tr("Zum Umlauf"), icon="users-three")
        else:
            self.meeting_button.set_words(self.tr("Zur Sitzung"), icon="microphone")
        state = loaded.state(row.meeting_id)
        self.public.setVisible(not row.public)
        self.public_extract.setEnabled(row.public)
        self.seal.show_text(STATE_NAMES[state] if state in LOCKED else "")
        self.seal.setVisible(state in LOCKED)
        self.outbox.show(self.text, row.id, row.text)
        self.outbox.show(self.result, row.id, CATEGORIES.get(row.result))
        self.outbox.show(self.effective, row.id, row.effective_from)
        why = ""
        if state is MeetingState.SIGNED:
            why = self.tr("Die Niederschrift ist unterschrieben; der Beschluss steht fest.")
        elif state is MeetingState.APPROVED:
            why = self.tr(
                "Die Niederschrift ist freigegeben. Zum Ändern nehmen Sie die Freigabe in der Sitzung zurück."
            )
        stands = why
        if circular:
            stands = self.tr("Der Beschluss ist im Umlauf gefasst; er steht, wie gefragt wurde.")
        self.text.set_locked(stands)
        self.result.setEnabled(not stands)
        self.effective.setEnabled(not why)
        self.result.setToolTip(plain_tooltip(stands or self.result.currentText()))
        self.add_button.setToolTip(
            plain_tooltip(
                self.tr("Der Auftrag kommt nicht mehr in die Niederschrift, aber in den Bericht.") if why else ""
            )
        )
        self._show_changes(loaded.changes.get(row.id, ()))
        self._show_tasks([each for each in loaded.followup.assignments if each.origin == row.number])
        self.shown = row

    def _show_changes(self, changes: Sequence[str]) -> None:
        _clear(self.changes)
        self.changes_head.setVisible(bool(changes))
        self.changes_head.show_note(str(len(changes)))
        for words in changes:
            line = PlainLabel(self.theme, words, size="table", tabular=True, wrap=True)
            line.setContentsMargins(0, 6, 0, 6)
            self.changes.addWidget(line)
            self.changes.addWidget(Rule(self.theme))

    def _show_tasks(self, tasks: Sequence[AssignmentRow]) -> None:
        _clear(self.tasks)
        self.tasks_head.show_note(str(len(tasks)) if tasks else self.tr("keine"))
        for task in tasks:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 6, 0, 6)
            row.setSpacing(8)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(PlainLabel(self.theme, task.assignment.text, size="table", wrap=True))
            urgency = told_priority(task.assignment.priority)
            rest = (
                task.assignment.who, day(task.assignment.due), urgency, ASSIGNMENT_NAMES[task.assignment.status]
            )  # fmt: skip
            words.addWidget(
                PlainLabel(
                    self.theme, " · ".join(part for part in rest if part), "ink2", "small", tabular=True, wrap=True
                )
            )
            go = IconButton(
                self.theme, "arrow-right", self.tr("Auftrag öffnen: {text}").format(text=task.assignment.text)
            )
            go.clicked.connect(lambda _checked=False, key=task.assignment.id: self.assignment_picked.emit(key))
            row.addLayout(words, 1)
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
            self.tasks.addWidget(line)
            self.tasks.addWidget(Rule(self.theme))

    def _wish(self, audience: Audience) -> None:
        """Of one decided in circulation the Vermerk is what an extract of the minutes would be."""
        row = self.shown
        if row is not None and row.item_id is not None:
            self.document_wished.emit(DocumentWish(DocumentKind.EXTRACT, row.item_id, audience))
        elif row is not None and row.circular_id is not None:
            self.document_wished.emit(DocumentWish(DocumentKind.CIRCULAR, row.circular_id, audience))

    def _set_effective(self, value: date | None) -> None:
        if self.shown is not None:
            self.outbox.send(ChangeResolution(self.shown.id, effective_from=value), self.effective)

    def _set_result(self, category: ResultCategory) -> None:
        if self.shown is None:
            return
        row = self.shown

        def failed(error: Any) -> None:
            self.result.set_value(CATEGORIES.get(row.result))
            self.text.refuse(error.sentence())

        self.text.refuse("")
        self.outbox.send(ChangeResolution(row.id, category=category), self.result, failed=failed)


def _clear(rows: QVBoxLayout) -> None:
    while item := rows.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
