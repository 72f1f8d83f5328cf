"""The assignments of an item as rows: done or open, text, priority, who, until when."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.assignment_priority import paint_priority
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.queries.meeting_items import AssignmentView
from smartaachen_desktop.services.queries.words import told_priority

ROW_HEIGHT = 30


def _data(row: AssignmentView, role: int) -> Any:
    match role:
        case ROLE.DisplayRole:
            return row.text
        case ROLE.ToolTipRole:
            return row.text
        case ROLE.AccessibleTextRole:
            done = tr("erledigt") if row.status is AssignmentStatus.DONE else tr("offen")
            return ", ".join(
                part for part in (row.text, row.who, formats.day(row.due), told_priority(row.priority), done) if part
            )
        case ROLE.CheckStateRole:
            return Qt.CheckState.Checked if row.status is AssignmentStatus.DONE else Qt.CheckState.Unchecked
    return None


class AssignmentDelegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: AssignmentView = index.data(ROW)
        theme, done = self.theme, row.status is AssignmentStatus.DONE
        box = QRectF(rect.left(), rect.center().y() - 7.5, 16, 16)
        ground = theme.colour("petrol" if done else "surface")
        paint.box(painter, box, ground, theme.colour("petrol" if done else "control"), radius=3)
        if done:
            theme.icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", theme.colour("on_petrol"))
        font = theme.fonts.base("table", tabular=True)
        due = formats.day(row.due) or tr("ohne Frist")
        width = max(paint.width_of(due, font), 76)
        paint.text(
            painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), due, font,
            theme.colour("ink" if row.due else "ink2"), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        )  # fmt: skip
        who = row.who or tr("niemand zuständig")
        small = theme.fonts.base(13)
        who_width = min(paint.width_of(who, small), rect.width() // 3)
        area = QRectF(rect.right() - width - 20 - who_width, rect.top(), who_width + 1, rect.height())
        paint.text(painter, area, who, small, theme.colour("ink2" if row.who else "warn"))
        right = area.left() - 10
        right -= paint_priority(painter, right, rect.center().y() - 10, theme, row.priority)
        room = QRectF(rect.left() + 26, rect.top(), right - rect.left() - 26, rect.height())
        paint.text(painter, room, row.text, font, theme.colour("ink2" if done else "ink"))


class AssignmentList(KeyedList[AssignmentView]):
    """Space or a click on the box marks as done; F2 edits; Entf removes."""

    toggled = Signal(object)

    def __init__(self, theme: ThemeBox) -> None:
        model: KeyedModel[AssignmentView] = KeyedModel(lambda row: row.id, _data)
        super().__init__(theme, model, AssignmentDelegate, tr("Aufträge"))
        self.take_keys(Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_N, Qt.Key.Key_M)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < 12 + 24:
            self.toggled.emit(index.data(ROW))
