"""The panel beside the board: everything about one measure, each field stored on its own."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.formats import parse_span, span
from smartaachen_desktop.gui.board.fields import LineField, ProgressField, TextField
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.fields import FieldMark
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.resolution_link import ResolutionLink
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.shared.scroll import scrolled
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import DatePrecision, MeasureStatus
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, PRIORITY_NAMES, STATUS_NAMES

Span = tuple[date | None, date | None, DatePrecision]
LABEL_WIDTH = 82


class DetailPanel(Pane):
    """`changed(measure, values)` carries fields of ChangeMeasure; refused values come back through `refuse`."""

    changed = Signal(object, object)
    closed = Signal()
    plan_wished = Signal(object)
    resolution_wished = Signal(object)
    removal_wished = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.row: MeasureRow | None = None
        self._refused: dict[UUID, dict[str, tuple[str, str]]] = {}
        """Typed words and why they were refused, by measure and column."""
        self.setFixedWidth(theme.current.width.detail + 12)
        self.setAccessibleName(self.tr("Einzelheiten der Maßnahme"))
        self._make_fields()
        self._arrange()
        self._connect()

    def _make_fields(self) -> None:
        theme = self.theme
        self.mark = FieldMark(theme, "D")
        self.number = PlainLabel(theme, "", "ink2", "small", tabular=True, elide=True)
        self.close_button = IconButton(theme, "x", self.tr("Einzelheiten schließen"), kind="link")
        self.title = LineField(self.tr("Titel"))
        self.title.setFont(theme.fonts.bold("head"))
        self.status = Combo(self.tr("Stand"), list(STATUS_NAMES.items()))
        self.horizon = Combo(self.tr("Horizont"), list(HORIZON_NAMES.items()))
        levels = [(str(level), words) for level, words in PRIORITY_NAMES.items()]
        self.priority = SegmentedControl(theme, levels, self.tr("Priorität"), small=True)
        self.progress = ProgressField(theme, self.tr("Fortschritt in Prozent"))
        self.contact = Combo(self.tr("Ansprechpartner*in"))
        self.line = Combo(self.tr("Haushaltsposition"))
        self.period: CheckedEdit[Span] = CheckedEdit(
            theme, self.tr("Zeitraum"), parse_span, lambda value: span(*value) if value[0] else "",
            example=self.tr("Juli 2022 bis August 2022"),
        )  # fmt: skip
        self.partners = LineField(self.tr("Partner*innen"))
        self.deliverable = TextField(theme, self.tr("Ergebnis"))
        self.notes = TextField(theme, self.tr("Notizen"))
        self.error = ErrorLine(theme)
        self.resolution = ResolutionLink(theme)
        self.resolution_label = PlainLabel(theme, self.tr("Geändert durch"), "ink2", "table")
        self.resolution_label.hide()
        self.plan_button = KeyButton(theme, self.tr("Im Projektplan"), icon="chart-bar-horizontal")
        self.remove_button = KeyButton(theme, self.tr("Löschen"), "Del", kind="link", icon="trash")

    def _arrange(self) -> None:
        theme = self.theme
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 8, 4)
        head.setSpacing(8)
        head.addWidget(self.mark)
        head.addWidget(self.number, 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        form = QWidget()
        form.setProperty("ground", "surface")
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.error)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        rows: Sequence[tuple[str, QWidget]] = (
            (self.tr("Stand"), self.status),
            (self.tr("Horizont"), self.horizon),
            (self.tr("Priorität"), self.priority),
            (self.tr("Fortschritt"), self.progress),
            (self.tr("Kontakt"), self.contact),
            (self.tr("Haushalt"), self.line),
        )
        for number, (words, widget) in enumerate(rows):
            grid.addWidget(PlainLabel(theme, words, "ink2", "table"), number, 0)
            grid.addWidget(widget, number, 1)
        grid.addWidget(self.resolution_label, len(rows), 0)
        grid.addWidget(self.resolution, len(rows), 1)
        column.addLayout(grid)
        for words, widget in (
            (self.tr("Zeitraum"), self.period),
            (self.tr("Partner*innen"), self.partners),
            (self.tr("Ergebnis"), self.deliverable),
            (self.tr("Notizen"), self.notes),
        ):
            block = QVBoxLayout()
            block.setSpacing(2)
            block.addWidget(PlainLabel(theme, words, "ink2", "table"))
            block.addWidget(widget)
            column.addLayout(block)
        column.addStretch(1)
        scroll = scrolled(form)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(Rule(theme))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 8, 8)
        foot.addWidget(self.plan_button)
        foot.addStretch(1)
        foot.addWidget(self.remove_button)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.title.committed.connect(lambda text: self._tell(title=text))
        self.status.picked.connect(self._status_picked)
        self.horizon.picked.connect(lambda value: self._tell(horizon=value))
        self.priority.chosen.connect(lambda value: self._tell(priority=int(value)))
        self.progress.committed.connect(lambda value: self._tell(progress=value))
        self.contact.picked.connect(lambda value: self._tell(contact=value))
        self.line.picked.connect(lambda value: self._tell(budget_line=value))
        self.period.committed.connect(self._period_entered)
        self.partners.committed.connect(lambda text: self._tell(partners=text))
        self.deliverable.committed.connect(lambda text: self._tell(deliverable=text))
        self.notes.committed.connect(lambda text: self._tell(notes=text))
        self.close_button.clicked.connect(self.closed)
        self.resolution.wished.connect(self.resolution_wished)
        self.plan_button.clicked.connect(lambda: self._wish(self.plan_wished))
        self.remove_button.clicked.connect(lambda: self._wish(self.removal_wished))

    # Showing

    def set_choices(self, contacts: Sequence[tuple[UUID, str]], lines: Sequence[tuple[UUID, str]]) -> None:
        """Whom and what a measure can name; the current choice is kept."""
        for field, nothing, values in (
            (self.contact, self.tr("ohne Kontakt"), contacts),
            (self.line, self.tr("keine"), lines),
        ):
            field.fill([(None, nothing), *values])

    def show_measure(self, row: MeasureRow) -> None:
        """Show a measure; of the same one only what is not being typed just now."""
        if self.row is not None and self.row.id != row.id:
            self.flush()
            for name, field in self._texts().items():
                if field.is_stored():
                    self._refused.get(self.row.id, {}).pop(name, None)  # put back by hand
            self.error.show_error("")
        other = self.row is None or self.row.id != row.id
        self.row = row
        self.mark.set_letter(row.letter)
        self.number.setText(
            " · ".join((f"{KIND_NAMES[row.kind]} {row.number}", HORIZON_NAMES[row.horizon], STATUS_NAMES[row.status]))
        )
        refused = self._refused.get(row.id, {})
        if other and refused:
            self.error.show_error(next(iter(refused.values()))[1])
        for name, field in self._texts().items():
            typed = refused[name][0] if other and name in refused else None
            field.set_text(getattr(row, name), other=other, typed=typed)
        self.status.set_value(row.status)
        self.horizon.set_value(row.horizon)
        self.priority.set_current(str(row.priority))
        self.progress.set_value(row.progress)
        self.contact.set_value(row.contact_id)
        self.line.set_value(row.budget_line_id)
        self.resolution.show_resolution(row.resolution_id, row.resolution)
        self.resolution_label.setVisible(row.resolution_id is not None)
        value: Span | None = (row.start, row.end, row.precision) if row.start else None
        typing = self.period.edit.isModified() or bool(self.period.error.text())
        if other or not (typing or self.period.value() == value):
            self.period.set_value(value)

    def flush(self) -> None:
        """Hand over what is typed and not yet told."""
        for field in (self.title, self.partners, self.deliverable, self.notes, self.progress):
            field.flush()
        if self.row is not None:
            self.period.commit()

    def _texts(self) -> dict[str, LineField | TextField]:
        return {
            "title": self.title, "partners": self.partners, "deliverable": self.deliverable, "notes": self.notes,
        }  # fmt: skip

    def stored(self, measure: UUID, values: dict[str, Any]) -> None:
        """What was refused before has arrived."""
        kept = self._refused.get(measure, {})
        for name in values:
            kept.pop(name, None)

    def refuse(self, measure: UUID, error: UserError, values: dict[str, Any]) -> bool:
        """Show why a value was not taken, beside its field where there is one; False when another measure is shown.

        Typed words are kept with their measure until they are stored.
        """
        shown = self.row is not None and self.row.id == measure
        for name, field in self._texts().items():
            if name in values:
                self._refused.setdefault(measure, {})[name] = (values[name], error.message)
                if shown:
                    field.refused()
        if shown and {"start", "end"} & set(values):
            self.period.refuse(error.message)
        elif shown:
            self.error.show_error(error.message)
        return shown

    # Telling

    def _tell(self, **values: Any) -> None:
        if self.row is not None:
            self.error.show_error("")
            self.changed.emit(self.row.id, values)

    def _wish(self, signal: SignalInstance) -> None:
        if self.row is not None:
            signal.emit(self.row.id)

    def _status_picked(self, status: MeasureStatus) -> None:
        """What is done is done whole: the progress follows."""
        if status is MeasureStatus.DONE:
            self._tell(status=status, progress=100)
        else:
            self._tell(status=status)

    def _period_entered(self, value: Span | None) -> None:
        start, end, precision = value or (None, None, DatePrecision.DAY)
        self._tell(start=start, end=end, precision=precision)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]  # a key event, see above
            event.accept()
            return True
        return super().event(event)
