"""The Beratungsfolge: which body deals with the paper when and in which role."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.papers.parts import Section
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.inputs import DateEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.services.queries.papers import ConsultationRow
from smartaachen_desktop.services.queries.people import OrganizationRow
from smartaachen_desktop.services.queries.words import ROLE_NAMES

COLUMNS = (110, 0, 170, 32)


class StationForm(QWidget):
    """Enter sends, Esc puts it away."""

    sent = Signal()
    cancelled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        else:
            super().keyPressEvent(event)


class Consultations(Section):
    added = Signal(object, object, object)
    """Body, role, date."""
    removed = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Beratungsfolge"), parent=parent)
        self._rows: tuple[ConsultationRow, ...] | None = None
        self.add_button = KeyButton(theme, self.tr("Station"), kind="link", icon="plus", small=True)
        self.add_button.clicked.connect(self.open_form)
        self.head.addWidget(self.add_button)
        self.body.setContentsMargins(16, 8, 16, 12)
        self.body.setSpacing(4)
        self.table = QWidget()
        self.grid = QGridLayout(self.table)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnStretch(1, 1)
        self.body.addWidget(self.table)
        self.form = StationForm()
        self.form.sent.connect(self.submit)
        self.form.cancelled.connect(self.finish)
        self.when = DateEdit(theme, self.tr("Datum der Beratung"))
        self.when.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.when.setFixedWidth(COLUMNS[0])
        self.who = Combo(self.tr("Gremium"))
        self.role = Combo(self.tr("Zuständigkeit"), list(ROLE_NAMES.items()))
        self.role.set_value(ConsultationRole.DECISION)
        self.role.setFixedWidth(COLUMNS[2])
        self.save = KeyButton(theme, self.tr("Eintragen"), "Return", kind="primary", small=True)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", kind="link", small=True)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.finish)
        self.error = ErrorLine(theme)
        fields, buttons = QWidget(), QWidget()
        for part, widgets in ((fields, (self.when, self.who, self.role)), (buttons, (self.save, self.cancel))):
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for widget in widgets:
                row.addWidget(widget, 1 if widget is self.who else 0, Qt.AlignmentFlag.AlignTop)
        both = FoldLayout(fields, buttons, gap=12, line=6)
        both.setContentsMargins(0, 6, 0, 0)
        self.form.setLayout(both)
        self.form.hide()
        self.body.addWidget(self.form)
        self.body.addWidget(self.error)

    def offer(self, bodies: Sequence[OrganizationRow]) -> None:
        self.who.fill([(each.id, each.name) for each in bodies])
        if self.who.currentIndex() < 0 and bodies:
            self.who.set_value(bodies[0].id)
        self.add_button.set_blocked("" if bodies else self.tr("Legen Sie zuerst ein Gremium an."))

    def open_form(self) -> None:
        self.when.set_value(None)
        self.error.show_error("")
        self.form.show()
        self.when.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        self.error.show_error("")
        if self.when.commit():
            self.added.emit(self.who.value(), self.role.value(), self.when.value())

    def finish(self) -> None:
        self.error.show_error("")
        self.form.hide()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())

    def show_rows(self, rows: Sequence[ConsultationRow]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        _clear(self.grid)
        for column, words in enumerate((self.tr("Datum"), self.tr("Gremium"), self.tr("Zuständigkeit"))):
            self.grid.addWidget(PlainLabel(self.theme, words, "ink2", "small"), 0, column)
        for column, width in enumerate(COLUMNS):
            self.grid.setColumnMinimumWidth(column, width)
        self.grid.addWidget(Rule(self.theme), 1, 0, 1, 4)
        if not rows:
            self.grid.addWidget(PlainLabel(self.theme, self.tr("Noch keine Station"), "ink2"), 2, 0, 1, 4)
        for number, row in enumerate(rows):
            self._add_row(2 + number, row)

    def _add_row(self, at: int, row: ConsultationRow) -> None:
        cells = (_dated(row.dated, self.tr("offen")), row.organization, ROLE_NAMES[row.role])
        for column, words in enumerate(cells):
            self.grid.addWidget(PlainLabel(self.theme, words, tabular=True, wrap=column == 1), at, column)
        name = self.tr("Station {body} löschen").format(body=row.organization)
        button = IconButton(self.theme, "trash", name, kind="link")
        button.clicked.connect(lambda _checked=False, key=row.id: self.removed.emit(key))
        self.grid.addWidget(button, at, 3)

    def remove_button(self, key: UUID) -> IconButton | None:
        """The button that removes a station."""
        rows = self._rows or ()
        at = next((number for number, row in enumerate(rows) if row.id == key), -1)
        item = self.grid.itemAtPosition(2 + at, 3) if at >= 0 else None
        button = item.widget() if item is not None else None
        return button if isinstance(button, IconButton) else None


def _dated(value: date | None, none: str) -> str:
    return day(value) or none


def _clear(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
