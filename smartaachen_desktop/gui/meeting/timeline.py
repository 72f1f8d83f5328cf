"""The attendance of a meeting over the clock, with a table in which its times are corrected."""

from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.timeline_chart import TimelineChart, TimelineLegend
from smartaachen_desktop.gui.meeting.timeline_rows import Kind, SpanRow, span_rows
from smartaachen_desktop.gui.meeting.times import at_clock, parse_clock
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.room import fit_screen
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.meetings import MeetingView

Index = QModelIndex | QPersistentModelIndex
NAME, WHAT, START, END = range(4)
_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class SpanModel(QAbstractTableModel):
    """The spans; writing a time sends the correction, the table shows it once it is stored."""

    def __init__(self, acts: Acts, error: ErrorLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._acts, self._error = acts, error
        self.rows: list[SpanRow] = []
        self.writable = False
        self._heads = (self.tr("Person"), self.tr("Was"), self.tr("von"), self.tr("bis"))

    def show_rows(self, rows: list[SpanRow], writable: bool) -> None:
        self.writable = writable
        if len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, END))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        texts = (row.name, row.words, formats.clock(row.start), formats.clock(row.end) if row.end else "")
        if role == _Role.DisplayRole:
            return texts[column] or self.tr("dauert an")
        if role == _Role.EditRole:
            return texts[column]
        if role == _Role.AccessibleTextRole:
            return f"{self._heads[column]}: {texts[column] or self.tr('dauert an')}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.writable and index.column() in (START, END) and self.rows[index.row()].record is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        row, text = self.rows[index.row()], str(value).strip()
        if role != _Role.EditRole or text == self.data(index, _Role.EditRole):
            return False
        self._error.show_error("")
        try:
            moment = self._moment(row, text)
        except UserError as error:
            self._error.show_error(error.sentence())
            return False
        if index.column() == START and moment is None:
            self._error.show_error(self.tr("Der Beginn braucht eine Uhrzeit."))
            return False
        command = row.change(end=moment) if index.column() == END or moment is None else row.change(start=moment)
        if command is not None:
            self._acts.do(command, failed=lambda error: self._error.show_error(error.sentence()))
        return True

    @staticmethod
    def _moment(row: SpanRow, text: str) -> datetime | None:
        """On the day the span began."""
        return at_clock(row.start, parse_clock(text)) if text else None


class TimelineDialog(QDialog):
    """Opened from the attendance pane; stays open and follows what happens."""

    wished = Signal(object)
    """The document that shall be made."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = acts.theme
        self._acts = acts
        self._meeting: UUID | None = None
        self.setWindowTitle(self.tr("Anwesenheit: Zeitleiste"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.chart, self.error = TimelineChart(theme), ErrorLine(theme)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.chart)
        scroll.setAccessibleName(self.chart.accessibleName())
        column.addWidget(scroll, 3)
        column.addWidget(Rule(theme))
        column.addWidget(TimelineLegend(theme))
        column.addWidget(Rule(theme))
        self.model = SpanModel(acts, self.error, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Zeiten der Anwesenheit"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )  # fmt: skip
        heads = self.table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for narrow in (START, END):
            heads.setSectionResizeMode(narrow, QHeaderView.ResizeMode.Fixed)
            heads.resizeSection(narrow, 96)
        column.addWidget(self.table, 2)
        column.addWidget(Rule(theme))
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 10)
        foot.setSpacing(12)
        words = QVBoxLayout()
        self.hint = PlainLabel(theme, "", "ink2", "small", wrap=True)
        words.addWidget(self.hint)
        words.addWidget(self.error)
        foot.addLayout(words, 1)
        self.proof = KeyButton(theme, self.tr("Teilnahmenachweis (CSV)"), icon="export", kind="link", small=True)
        self.proof.clicked.connect(lambda: self._wish(DocumentKind.ATTENDANCE))
        self.speaking = KeyButton(theme, self.tr("Redezeiten (CSV)"), icon="export", kind="link", small=True)
        self.speaking.clicked.connect(lambda: self._wish(DocumentKind.SPEAKING))
        for button in (self.proof, self.speaking):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self.close_button = KeyButton(theme, self.tr("Schließen"), "Esc")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.close)
        fit_screen(self, QSize(1040, 680))

    def show_meeting(self, view: MeetingView, writable: bool) -> None:
        self._meeting = view.id
        self.proof.set_blocked("" if view.started_at else self.tr("Die Sitzung ist noch nicht eröffnet."))
        spoken = any(not speech.waiting for item in view.items for speech in item.speeches)
        self.speaking.set_blocked("" if spoken else self.tr("Die Redeliste ist leer."))
        self.chart.show_meeting(view, self._acts.now())
        self.model.show_rows(span_rows(view), writable)
        self.hint.setText(
            self.tr("F2 ändert eine Uhrzeit; bei Personen heißt leer: dauert an. Abstimmungen bleiben, wie sie sind.")
            if writable
            else self.tr("Die Zeiten stehen fest.")
        )

    def _wish(self, kind: DocumentKind) -> None:
        if self._meeting is not None:
            self.wished.emit(DocumentWish(kind, self._meeting))

    def follow(self, view: MeetingView, writable: bool) -> None:
        """Something was stored: show it, provided anybody looks."""
        if self.isVisible():
            self.show_meeting(view, writable)

    def open_for(self, view: MeetingView, writable: bool) -> None:
        self.show_meeting(view, writable)
        self.show()
        self.raise_()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, START))

    def choose_open(self, kind: Kind, item: UUID | None = None) -> None:
        """Go to the end of the first span of a kind that has none."""
        for place, row in enumerate(self.model.rows):
            if row.kind is kind and row.end is None and item in (None, row.item):
                self.table.setCurrentIndex(self.model.index(place, END))
                self.table.scrollTo(self.table.currentIndex())
                return
