"""All fields of the chosen measure, each saved on its own as soon as it is left or typing pauses."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from smartaachen_desktop.gui.plan.costs import CostList
from smartaachen_desktop.gui.plan.edits import begin_text, end_text, typed_begin, typed_end, typed_title
from smartaachen_desktop.gui.plan.field_error import FieldError
from smartaachen_desktop.gui.plan.inputs import Choices, PausedText, choice_box, choose, line_edit, words_box
from smartaachen_desktop.gui.plan.linklist import LinkList
from smartaachen_desktop.gui.plan.resolution_field import ResolutionField
from smartaachen_desktop.gui.plan.scheduling import SchedulingFields
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import DatePrecision, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.plan import ChangeMeasure
from smartaachen_desktop.services.queries.plan import DayOffRow, MeasureRow, PlanView
from smartaachen_desktop.services.queries.plan_times import plan_calendar

OF_LINKS = ("predecessor", "successor", "lag_days")
OF_COSTS = ("cents", "year", "line")
RENAMED = {
    "contact": "contact_id",
    "department": "department_id",
    "budget_line": "budget_line_id",
    "resolution": "resolution_id",
}


class DetailsPanel(Pane):
    """The right-hand panel."""

    change_wanted = Signal(object)
    link_wanted = Signal(object)
    resolution_wanted = Signal(object)
    assignment_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._row: MeasureRow | None = None
        self._choices: Choices | None = None
        self._calendar: tuple[tuple[DayOffRow, ...], WorkCalendar] | None = None
        self.setMinimumWidth(theme.current.width.detail + 24)
        self.setAccessibleName(self.tr("Maßnahme bearbeiten"))
        self.heading = PlainLabel(theme, "", size="head", bold=True, elide=True)
        close = IconButton(theme, "x", self.tr("Schließen (Esc)"), kind="link")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 8)
        head.addWidget(self.heading, 1)
        head.addWidget(close)
        self.error = FieldError(theme)
        self._make_fields()
        scroll = self._form()
        self.body.addLayout(head)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(scroll, 1)
        self._connect()

    # Building

    def _make_fields(self) -> None:
        self.title = line_edit(self.tr("Bezeichnung"))
        self.kind = words_box(self.tr("Art"), tuple(MeasureKind))
        self.status = words_box(self.tr("Status"), tuple(MeasureStatus))
        self.priority = choice_box(self.tr("Priorität"))
        for value, name in ((3, self.tr("hoch")), (2, self.tr("mittel")), (1, self.tr("niedrig"))):
            self.priority.addItem(name, value)
        self.horizon = words_box(self.tr("Horizont"), tuple(Horizon))
        self.begin = line_edit(self.tr("Beginn"), self.tr("z. B. 17.10.2022, Juli 2022"))
        self.end = line_edit(self.tr("Ende"), self.tr("z. B. Sept. 2022, offen"))
        self.times = SchedulingFields(self.theme, self)
        self.progress = NumberBox()
        self.progress.setRange(0, 100)
        self.progress.setSingleStep(5)
        self.progress.setSuffix(" %")
        self.progress.setAccessibleName(self.tr("Stand"))
        self.progress.setKeyboardTracking(False)
        self.contact = choice_box(self.tr("Kontakt"))
        self.department = choice_box(self.tr("Dienststelle"))
        self.partners = line_edit(self.tr("Beteiligte"))
        self.deliverable = PausedText(self.tr("Ergebnis"), 3)
        self.notes = PausedText(self.tr("Notizen"), 4)
        self.budget_line = choice_box(self.tr("Haushaltsposition"))
        self.resolution = ResolutionField(self.theme)
        self.links = LinkList(self.theme)
        self.costs = CostList(self.theme)

    def _form(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("ground", "none")
        form = self._rows = QFormLayout(inner)
        form.setContentsMargins(12, 10, 12, 12)
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        times = self.times
        widgets: tuple[QWidget, ...] = (
            self.title, self.kind, self.status, self.priority, self.horizon, self.begin, self.end, times.mode,
            times.constraint, times.constraint_day, times.deadline, times.repeat, self.progress, self.contact,
            self.department, self.partners, self.deliverable, self.notes, self.budget_line, times.funding,
            self.resolution,
        )  # fmt: skip
        for widget in widgets:
            label = PlainLabel(self.theme, widget.accessibleName(), "ink2", "small")
            label.setBuddy(widget)
            form.addRow(label, widget)
        form.addRow(self.costs)
        form.addRow(self.links)
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        return scroll

    def _connect(self) -> None:
        self.title.editingFinished.connect(lambda: self._typed(self.title, typed_title, "title"))
        self.begin.editingFinished.connect(lambda: self._typed(self.begin, typed_begin, "start"))
        self.end.editingFinished.connect(lambda: self._typed(self.end, typed_end, "end"))
        self.partners.editingFinished.connect(lambda: self._send(partners=self.partners.text().strip()))
        self.kind.activated.connect(lambda _index: self._kind_chosen())
        self.status.activated.connect(lambda _index: self._send(status=MeasureStatus(self.status.currentData())))
        self.priority.activated.connect(lambda _index: self._send(priority=self.priority.currentData()))
        self.horizon.activated.connect(lambda _index: self._send(horizon=Horizon(self.horizon.currentData())))
        self.contact.activated.connect(lambda _index: self._send(contact=self.contact.currentData()))
        self.department.activated.connect(lambda _index: self._send(department=self.department.currentData()))
        self.budget_line.activated.connect(lambda _index: self._send(budget_line=self.budget_line.currentData()))
        self.resolution.wanted.connect(lambda key: self._send(resolution=key))
        self.resolution.link.wished.connect(self.resolution_wanted)
        self.resolution.origin.wished.connect(self.assignment_wanted)
        self.times.wanted.connect(self._wanted)
        self.times.refused.connect(self.refuse)
        self.links.wanted.connect(self.link_wanted)
        self.costs.wanted.connect(self.change_wanted)
        self.progress.valueChanged.connect(lambda value: self._send(progress=value))
        self.deliverable.settled.connect(lambda text: self._send(deliverable=text))
        self.notes.settled.connect(lambda text: self._send(notes=text))

    # Showing

    def show_choices(self, choices: Choices) -> None:
        if choices == self._choices:
            return
        self._choices = choices
        for box, values, nothing in (
            (self.contact, choices.contacts, self.tr("fehlt")),
            (self.department, choices.departments, self.tr("keine")),
            (self.budget_line, choices.lines, self.tr("keine")),
        ):
            kept = box.currentData()
            box.clear()
            box.addItem(nothing, None)
            for key, name in values:
                box.addItem(name, key)
            choose(box, kept)
        self.costs.show_choices(choices.lines)
        self.resolution.show_choices(choices.resolutions)

    def show_measure(self, row: MeasureRow | None, plan: PlanView) -> None:
        """Show a measure; what is being typed for the same one stays."""
        other = row is None or self._row is None or row.id != self._row.id
        if other:
            self.settle()
            self.error.show_error("")
        self._row = row
        self.setEnabled(row is not None)
        self.heading.setText(f"{row.number} {row.title}" if row is not None else self.tr("Keine Maßnahme gewählt"))
        if row is None:
            return
        texts = (
            (self.title, row.title), (self.begin, begin_text(row)), (self.end, end_text(row)),
            (self.partners, row.partners),
        )  # fmt: skip
        for edit, text in texts:
            if other or not (edit.hasFocus() and edit.isModified()):
                edit.setText(text)
        self.end.setEnabled(row.kind is not MeasureKind.MILESTONE)
        for box, value in (
            (self.kind, row.kind), (self.status, row.status), (self.priority, row.priority),
            (self.horizon, row.horizon), (self.contact, row.contact_id), (self.department, row.department_id),
            (self.budget_line, row.budget_line_id),
        ):  # fmt: skip
            choose(box, value)
        with QSignalBlocker(self.progress):
            self.progress.setValue(row.progress)
        self.times.show_measure(row, self._calendar_of(plan), other=other)
        for field, seen in zip((self.times.constraint, self.times.constraint_day), self.times.binds(row), strict=True):
            self._rows.setRowVisible(field, seen)
        if other:
            self.deliverable.clearFocus()
            self.notes.clearFocus()
        self.deliverable.show_text(row.deliverable)
        self.notes.show_text(row.notes)
        self.resolution.show_measure(row)
        self.links.show_links(row, plan)
        self.costs.show_measure(row, other=other)

    def _calendar_of(self, plan: PlanView) -> WorkCalendar:
        if self._calendar is None or self._calendar[0] != plan.days_off:
            self._calendar = plan.days_off, plan_calendar(plan)
        return self._calendar[1]

    def take_focus(self, *, contact: bool = False) -> None:
        if contact:
            self.contact.setFocus()
        else:
            self.title.setFocus()
            self.title.selectAll()

    def refuse(self, error: UserError) -> None:
        """A rule forbade the last change: say so beside the field and show again what is stored."""
        if error.field in OF_LINKS:
            self.links.refuse(error)
            return
        if error.field in OF_COSTS:
            self.costs.refuse(error)
            return
        self._say(error.sentence(), error.field)
        if self._row is not None:
            self.times.show_stored()
            with QSignalBlocker(self.progress):
                self.progress.setValue(self._row.progress)
            choose(self.kind, self._row.kind)

    def _say(self, sentence: str, name: str | None) -> None:
        field = self._fields().get(name or "")
        if field is not None and not self._rows.isRowVisible(field):
            field = self.times.mode
        self.error.show_below(self._rows, field, sentence)
        self._scroll.ensureWidgetVisible(field or self.title, 0, 80)

    def _fields(self) -> dict[str, QWidget]:
        """Where the fields that rules name stand in the form."""
        times = self.times
        return {
            "title": self.title, "kind": self.kind, "start": self.begin, "end": self.end, "progress": self.progress,
            "priority": self.priority, "automatic": times.mode, "constraint": times.constraint,
            "constraint_day": times.constraint_day, "deadline": times.deadline, "series_days": times.repeat,
            "series_months": times.repeat, "funding": times.funding,
            "resolution": self.resolution,
        }  # fmt: skip

    def _wanted(self, command: ChangeMeasure) -> None:
        self.error.show_error("")
        self.change_wanted.emit(command)

    # Telling

    def settle(self) -> None:
        """Send what is still waiting for the end of a pause."""
        self.deliverable.settle()
        self.notes.settle()

    def _typed(self, edit: QLineEdit, read: Any, name: str) -> None:
        if self._row is None or not edit.isModified():
            return
        try:
            command = read(self._row, edit.text())
        except UserError as error:
            self._say(error.message, name)
            return
        edit.setModified(False)
        self.error.show_error("")
        if command is not None:
            self.change_wanted.emit(command)

    def _kind_chosen(self) -> None:
        # Qt hands a StrEnum back as plain text
        row, kind = self._row, MeasureKind(self.kind.currentData())
        if row is None:
            return
        if kind is MeasureKind.MILESTONE and row.precision is DatePrecision.DAY and row.start is not None:
            self._send(kind=kind, end=row.start)
        else:
            self._send(kind=kind)

    def _send(self, **values: Any) -> None:
        row = self._row
        if row is None:
            return
        stored = {key: getattr(row, RENAMED.get(key, key)) for key in values}
        if stored != values:
            self.error.show_error("")
            self.change_wanted.emit(ChangeMeasure(row.id, **values))
