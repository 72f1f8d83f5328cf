"""The lists of resolutions and assignments: rows with keys, painted in two lines."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.assignment_priority import paint_priority
from smartaachen_desktop.gui.shared.badge import badge_width, paint_badge
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.result_signs import sign_of_words
from smartaachen_desktop.gui.shared.rows import ROW_STATE, Index, RowDelegate, RowLook, RowState, plain_list
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.circular import CircularState
from smartaachen_desktop.model.resolutions import OPEN_STATES, AssignmentStatus
from smartaachen_desktop.services.queries.circular import CircularRow
from smartaachen_desktop.services.queries.followup import AssignmentRow, ResolutionRow
from smartaachen_desktop.services.queries.words import ASSIGNMENT_NAMES, CIRCULAR_NAMES, told_priority

Row = ResolutionRow | AssignmentRow | CircularRow
ROW = Qt.ItemDataRole.UserRole + 200
TODAY = Qt.ItemDataRole.UserRole + 201
ROLE = Qt.ItemDataRole
HEIGHT = 52
BOX = 16
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STATUS_LOOK = {
    AssignmentStatus.OPEN: ("neutral", ""),
    AssignmentStatus.RUNNING: ("chosen", "play"),
    AssignmentStatus.DONE: ("ok", "check"),
    AssignmentStatus.DROPPED: ("neutral", "x"),
}


def _whole_text(row: Row) -> str:
    if isinstance(row, AssignmentRow):
        return row.assignment.text
    return row.question if isinstance(row, CircularRow) else row.text


def key_of(row: Row) -> UUID:
    return row.assignment.id if isinstance(row, AssignmentRow) else row.id


class FollowUpModel(QAbstractListModel):
    """Either resolutions or assignments."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.today = date.min

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case _ if role == ROW:
                return row
            case _ if role == TODAY:
                return self.today
            case _ if role == ROW_STATE:
                return RowState.NONE if row.public else RowState.NON_PUBLIC
            case ROLE.DisplayRole:
                return row.assignment.text if isinstance(row, AssignmentRow) else f"{row.number} {row.subject}".lstrip()
            case ROLE.ToolTipRole:
                return plain_tooltip(_whole_text(row))
            case ROLE.AccessibleTextRole:
                return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        public = "" if row.public else self.tr("nichtöffentlich")
        if isinstance(row, ResolutionRow):
            parts: tuple[str, ...] = (row.number, day(row.day), row.subject, row.outcome, row.text, public)
        elif isinstance(row, CircularRow):
            until = self.tr("Antwort bis {day}").format(day=day(row.answer_by))
            answered = self.tr("{n} von {all} Antworten").format(
                n=row.tally.entitled - row.tally.missing, all=row.tally.entitled
            )
            name = row.number or row.organization
            parts = (name, row.subject, CIRCULAR_NAMES[row.state], until, answered, row.question, public)
        else:
            task = row.assignment
            due = self.tr("Frist {day}").format(day=day(task.due)) if task.due else ""
            late = self.tr("überfällig") if row.overdue(self.today) else ""
            priority = ""
            if words := told_priority(task.priority):
                priority = self.tr("Priorität {words}").format(words=words)
            parts = (task.text, task.who, due, late, priority, ASSIGNMENT_NAMES[task.status], public)
        return ", ".join(part for part in parts if part)

    def row_of(self, key: UUID | None) -> int:
        return next((at for at, row in enumerate(self.rows) if key_of(row) == key), -1)


class FollowUpDelegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        return HEIGHT

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: Row = index.data(ROW)
        if isinstance(row, ResolutionRow):
            wording = f"{row.destination or row.way}: {row.text}".removeprefix(": ")
            self._numbered(painter, QRectF(rect), row, (row.number, day(row.day)), wording, row.result)
        elif isinstance(row, CircularRow):
            self._circular(painter, QRectF(rect), row)
        else:
            self._assignment(painter, QRectF(rect), row, index.data(TODAY))

    def _circular(self, painter: QPainter, rect: QRectF, row: CircularRow) -> None:
        tally = row.tally
        waits = row.state is CircularState.OPEN
        when = self.tr("bis {day}").format(day=day(row.answer_by)) if waits else day(row.closed_on)
        answered = self.tr("{n} von {all} Antworten").format(n=tally.entitled - tally.missing, all=tally.entitled)
        left = (row.number or row.organization, when)
        self._numbered(painter, rect, row, left, f"{answered} · {row.question}", CIRCULAR_NAMES[row.state])

    def _numbered(
        self,
        painter: QPainter,
        rect: QRectF,
        row: ResolutionRow | CircularRow,
        left_lines: tuple[str, str],
        wording: str,
        result: str,
    ) -> None:
        theme, (label, when) = self.theme, left_lines
        first, second = (
            QRectF(rect.left(), rect.top() + 5, rect.width(), 20),
            QRectF(rect.left(), rect.top() + 26, 0, 20),
        )
        number = theme.fonts.base("table", bold=True, tabular=True)
        plain = theme.fonts.base("table", tabular=True)
        width = max(paint.width_of(label, number), paint.width_of(when, plain), 92)
        paint.text(painter, first, label, number, theme.colour("ink"))
        paint.text(painter, QRectF(rect.left(), second.top(), width, 20), when, plain, theme.colour("ink2"))
        left = rect.left() + width + 18
        right = rect.right()
        sign = sign_of_words(result)
        badge = badge_width(theme, result, icon=sign)
        paint_badge(painter, QRectF(right - badge, rect.top() + 6, badge, 20), theme, result, icon=sign)
        right -= badge + 12
        if not row.public:
            theme.icons.paint(painter, QRectF(left, first.top() + 2, 16, 16), "lock-simple", theme.colour("ink2"))
            left += 22
        subject = theme.fonts.base("table", bold=True)
        paint.text(painter, QRectF(left, first.top(), right - left, 20), row.subject, subject, theme.colour("ink"))
        area = QRectF(rect.left() + width + 18, second.top(), rect.right() - rect.left() - width - 18, 20)
        paint.text(painter, area, " ".join(wording.split()), plain, theme.colour("ink2"))

    def _assignment(self, painter: QPainter, rect: QRectF, row: AssignmentRow, today: date) -> None:
        theme, task = self.theme, row.assignment
        done = task.status is AssignmentStatus.DONE
        box = QRectF(rect.left(), rect.top() + 8, BOX, BOX)
        paint.box(
            painter,
            box,
            theme.colour("petrol" if done else "surface"),
            theme.colour("petrol" if done else "control"),
            radius=3,
        )
        if done:
            theme.icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", theme.colour("on_petrol"))
        left, right = rect.left() + BOX + 12, rect.right()
        words = ASSIGNMENT_NAMES[task.status]
        kind, icon = STATUS_LOOK[task.status]
        width = badge_width(theme, words, kind, icon)
        paint_badge(painter, QRectF(right - width, rect.top() + 6, width, 20), theme, words, kind, icon)
        room = width + 12.0
        room += paint_priority(painter, right - room, rect.top() + 6, theme, task.priority)
        top = rect.top() + 5
        if not row.public:
            theme.icons.paint(painter, QRectF(left, top + 2, 16, 16), "lock-simple", theme.colour("ink2"))
            left += 22
        closed = task.status not in OPEN_STATES
        font = theme.fonts.base("table", bold=not closed, tabular=True)
        area = QRectF(left, top, right - room - left, 20)
        paint.text(painter, area, task.text, font, theme.colour("ink2" if closed else "ink"))
        self._second_line(
            painter, QRectF(rect.left() + BOX + 12, rect.top() + 26, right - rect.left() - BOX - 12, 20), row, today
        )

    def _second_line(self, painter: QPainter, area: QRectF, row: AssignmentRow, today: date) -> None:
        theme, task = self.theme, row.assignment
        plain = theme.fonts.base("table", tabular=True)
        late = row.overdue(today)
        due = self.tr("Frist {day}").format(day=day(task.due)) if task.due else self.tr("ohne Frist")
        if late:
            due = self.tr("überfällig seit {day}").format(day=day(task.due))
        font = theme.fonts.base("table", bold=late, tabular=True)
        width = paint.width_of(due, font) + 2
        paint.text(
            painter,
            QRectF(area.right() - width, area.top(), width, 20),
            due,
            font,
            theme.colour("bad" if late else "ink2"),
            RIGHT,
        )
        right = area.right() - width - 6
        if late:
            right -= 16
            theme.icons.paint(painter, QRectF(right, area.top() + 2, 16, 16), "warning", theme.colour("bad"))
        left = area.left()
        who = task.who or self.tr("niemand zuständig")
        icon, role = ("user", "ink2") if task.who else ("warning", "warn")
        theme.icons.paint(painter, QRectF(left, area.top() + 3, 14, 14), icon, theme.colour(role))
        text = f"{who}  ·  {row.origin}" if row.origin and task.who else who
        paint.text(painter, QRectF(left + 20, area.top(), right - left - 32, 20), text, plain, theme.colour(role))


class FollowUpList(QListView):
    """Space or a click on the box marks an assignment as done, Entf removes it, N makes a note of it again and M a
    measure of the plan; Enter goes to the details."""

    picked = Signal(object)
    toggled = Signal(object)
    removal_wished = Signal(object)
    opened = Signal()
    note_wished = Signal(object)
    measure_wished = Signal(object)

    def __init__(self, theme: ThemeBox, name: str) -> None:
        super().__init__()
        self.entries = FollowUpModel(self)
        self._quiet = False
        self.setModel(self.entries)
        plain_list(self, FollowUpDelegate(theme, self), name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def current_row(self) -> Row | None:
        row: Row | None = self.currentIndex().data(ROW)
        return row

    def show_rows(self, rows: Sequence[Row], today: date) -> None:
        """Show new values; selection and scroll position stay, and nobody is told."""
        new = tuple(rows)
        if new == self.entries.rows and today == self.entries.today:
            return
        current = self.current_row()
        scroll = self.verticalScrollBar().value()
        at = self.currentIndex().row()
        self._quiet = True
        self.entries.beginResetModel()
        self.entries.rows, self.entries.today = new, today
        self.entries.endResetModel()
        self._quiet = False
        if current is not None and not self.choose(key_of(current)) and new:
            # what was chosen is gone: its neighbour takes its place
            self.choose(key_of(new[min(max(at, 0), len(new) - 1)]))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scroll)

    def choose(self, key: UUID) -> bool:
        """Select a row without telling."""
        at = self.entries.row_of(key)
        if at < 0:
            return False
        self._quiet = True
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.entries.index(at), flag)
        self._quiet = False
        self.scrollTo(self.entries.index(at))
        return True

    def _current_changed(self, index: Index, _before: Index) -> None:
        if not self._quiet and index.isValid():
            self.picked.emit(index.data(ROW))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < 12 + BOX + 6 and isinstance(index.data(ROW), AssignmentRow):
            self.toggled.emit(index.data(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        match event.key():
            case Qt.Key.Key_Space if isinstance(row, AssignmentRow):
                self.toggled.emit(row)
            case Qt.Key.Key_Delete if isinstance(row, AssignmentRow):
                self.removal_wished.emit(row)
            case Qt.Key.Key_N if isinstance(row, AssignmentRow):
                self.note_wished.emit(row)
            case Qt.Key.Key_M if isinstance(row, AssignmentRow):
                self.measure_wished.emit(row)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.opened.emit()
            case _:
                super().keyPressEvent(event)
