"""Nachjustierung: new dates of the chosen measures, prepared for a motion at an item of a meeting."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QGridLayout, QScrollArea, QWidget

from smartaachen_desktop.formats import span
from smartaachen_desktop.gui.dialogs.frame import framed
from smartaachen_desktop.gui.plan.field_error import FieldError
from smartaachen_desktop.gui.plan.inputs import choice_box, choose
from smartaachen_desktop.gui.plan.periods import parse_span
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import CheckedEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.baseline_comparison import Difference, Kept
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.open_items import OpenMeeting
from smartaachen_desktop.services.queries.review_words import dates_words
from smartaachen_desktop.services.readjusting import NewDates, ProposeReadjustment

Send = Callable[[Command, Callable[[UserError], None], Callable[[], None]], None]
Dates = tuple[date, date | None, DatePrecision]


class ReadjustDialog(QDialog):
    """The dates of the baseline are filled in; others can be typed. Nothing moves until the resolution."""

    prepared = Signal(str)
    """The sentence to say: how many, at which meeting and item."""

    def __init__(
        self, theme: ThemeBox, differences: tuple[Difference, ...], meetings: tuple[OpenMeeting, ...], send: Send,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._meetings, self._send = meetings, send
        self.resize(780, min(330 + 46 * len(differences), 640))
        about = self.tr(
            "Die neuen Termine werden mit dem Antrag zu diesem Punkt vorbereitet. Der Plan ändert sich "
            "erst mit dem Beschluss."
        )
        column, foot = framed(self, theme, self.tr("Nachjustierung vorbereiten"), about, wrap=True)
        self.meeting, self.item = choice_box(self.tr("Sitzung")), choice_box(self.tr("Tagesordnungspunkt"))
        self.item.setPlaceholderText(self.tr("bitte wählen"))
        form = QFormLayout()
        form.addRow(self.tr("Sitzung"), self.meeting)
        form.addRow(self.tr("Tagesordnungspunkt"), self.item)
        column.addLayout(form)
        self.lines = [DatesLine(theme, each) for each in differences]
        column.addWidget(self._list(theme), 1)
        self.error = FieldError(theme)
        column.addWidget(self.error)
        cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.prepare = KeyButton(theme, self.tr("Vorbereiten"), kind="primary")
        for button in (cancel, self.prepare):
            button.setAutoDefault(False)
            foot.right.addWidget(button)
        cancel.clicked.connect(self.reject)
        self.prepare.clicked.connect(self._prepare)
        self.meeting.currentIndexChanged.connect(self._offer_items)
        for each in meetings:
            self.meeting.addItem(f"{each.name} ({each.state})", each.id)
        self._offer_items()
        if not meetings:
            self.prepare.setEnabled(False)
            self.error.show_error(
                self.tr("Keine Sitzung mit offenen Punkten läuft oder steht bevor. Legen Sie zuerst eine an (Strg+1).")
            )

    def _list(self, theme: ThemeBox) -> QWidget:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        for place, words in enumerate((self.tr("Maßnahme"), self.tr("jetzt"), self.tr("neuer Termin"))):
            grid.addWidget(PlainLabel(theme, words, "ink2", "small", bold=True), 0, place)
        for number, line in enumerate(self.lines, 1):
            for place, widget in enumerate((line.title, line.now, line.edit)):
                grid.addWidget(widget, number, place)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self.lines) + 1, 1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        return scroll

    def _here(self) -> OpenMeeting | None:
        index = self.meeting.currentIndex()
        return self._meetings[index] if 0 <= index < len(self._meetings) else None

    def _offer_items(self) -> None:
        here = self._here()
        self.item.clear()
        for key, words in here.items if here is not None else ():
            self.item.addItem(words, key)
        self.item.setCurrentIndex(-1)
        if here is not None and here.current is not None:
            choose(self.item, here.current)

    def _prepare(self) -> None:
        self.error.show_error("")
        here, item = self._here(), self.item.currentData()
        bad = next((line for line in self.lines if not line.edit.commit()), None)
        if bad is not None:
            bad.edit.setFocus()
        elif item is None:
            self.error.show_error(self.tr("Wählen Sie den Punkt, zu dem der Antrag gehört."))
            self.item.setFocus()
        elif here is not None:
            self._send(ProposeReadjustment(item, tuple(line.dates() for line in self.lines)), self._refuse, self._done)

    def _refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())

    def _done(self) -> None:
        here, count = self._here(), len(self.lines)
        what = (
            self.tr("1 Änderung vorbereitet") if count == 1 else self.tr("{n} Änderungen vorbereitet").format(n=count)
        )
        self.prepared.emit(f"{what}: {here.name if here else ''}, {self.item.currentText()}")
        self.accept()


class DatesLine:
    """One measure: its name, its dates now, and where it is to stand."""

    def __init__(self, theme: ThemeBox, difference: Difference) -> None:
        now = difference.after or difference.now
        self.measure: UUID = now.id
        self._first = difference.before or now
        self.title = PlainLabel(theme, f"{now.number} {now.title}", elide=True)
        self.now = PlainLabel(theme, dates_words(now), "ink2", tabular=True, elide=True)
        self.edit: CheckedEdit[Dates] = CheckedEdit(
            theme,
            tr("{title}: neuer Termin").format(title=now.title),
            _parse,
            lambda dates: span(*dates),
            example=tr("Termin offen"),
        )
        self.edit.setMinimumWidth(216)
        self.now.setMinimumWidth(184)
        self._shown = _dates(self._first)
        self.edit.set_value(self._shown)
        self.edit.edit.setCursorPosition(0)

    def dates(self) -> NewDates:
        """As the baseline has them to the day, unless something else was typed."""
        value, first = self.edit.value(), self._first
        if value is None:
            return NewDates(self.measure, None, None)
        if self._shown is not None and span(*value) == span(*self._shown):
            return NewDates(self.measure, first.start, first.end, first.precision)
        return NewDates(self.measure, *value)


def _dates(kept: Kept) -> Dates | None:
    return (kept.start, kept.end, kept.precision) if kept.start is not None else None


def _parse(text: str) -> Dates:
    found = parse_span(text)
    return found.start, found.end, found.precision
