"""Assignments of earlier meetings, at the standing item "Umsetzung der Beschlüsse": noted and settled on the spot."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.model.meetings import Standing
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services.assignments import AddProgressNote, ChangeAssignment
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.follow_up import FillFollowUp
from smartaachen_desktop.services.queries.followup import AssignmentRow, open_assignments
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView

ROW_HEIGHT = 30
MOST = 6


def _words(row: AssignmentRow) -> str:
    task = row.assignment
    return ", ".join(
        part for part in (row.origin, task.text, task.who, formats.day(task.due), task.progress_note) if part
    )


def _data(row: AssignmentRow, role: int) -> Any:
    if role == ROLE.DisplayRole:
        return row.assignment.text
    return _words(row) if role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole) else None


class EarlierDelegate(RowDelegate):
    today = date.max

    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: AssignmentRow = index.data(ROW)
        theme = self.theme
        late = row.overdue(self.today)
        font = theme.fonts.base("table", tabular=True)
        due = formats.day(row.assignment.due) or tr("ohne Frist")
        words = tr("überfällig seit {day}").format(day=due) if late else due
        width = paint.width_of(words, font) + 2
        area = QRectF(rect.right() - width, rect.top(), width, rect.height())
        paint.text(painter, area, words, font, theme.colour("bad" if late else "ink2"), elide=False)
        origin = theme.fonts.base(13, tabular=True)
        left = min(paint.width_of(row.origin, origin) + 10, 120)
        paint.text(
            painter, QRectF(rect.left(), rect.top(), left, rect.height()), row.origin, origin, theme.colour("ink2")
        )
        room = QRectF(rect.left() + left, rect.top(), rect.width() - left - width - 12, rect.height())
        task = row.assignment
        text = f"{task.text} ({task.who})" if task.who else task.text
        paint.text(painter, room, text, font, theme.colour("ink"))


class NoteForm(InlineForm):
    """Where the matter stands, in one line."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._assignment: UUID | None = None

    def build(self) -> None:
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Sachstand"))
        self.row(self.tr("Sachstand"), self.text)
        self.button.set_words(self.tr("Festhalten"))
        self.sent.connect(self._send)

    def ask(self, row: AssignmentRow) -> None:
        self._assignment = row.assignment.id
        self.heading.setText(row.assignment.text)
        self.text.clear()
        self.open_form(self.text)

    def _send(self) -> None:
        if self._assignment is not None:
            self.send(AddProgressNote(self._assignment, self.text.text()), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


class EarlierCard(Card):
    """Shown at that item only. Space settles, N notes where it stands; the report goes into the discussion."""

    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, tr("Offen aus früheren Sitzungen"), padding=0, parent=parent)
        self._acts = acts
        self._item: ItemView | None = None
        self._asked: tuple[UUID, UUID] | None = None
        self._known = False
        self.count = Badge(acts.theme, "0")
        self.note_button = KeyButton(acts.theme, self.tr("Sachstand"), "N", kind="link", small=True)
        self.done_button = KeyButton(acts.theme, self.tr("Erledigt"), "Space", kind="link", small=True)
        self.report_button = KeyButton(acts.theme, self.tr("Bericht einfügen"), kind="link", icon="plus", small=True)
        self.report_button.setToolTip(
            plain_tooltip(self.tr("Den Stand von heute hinter das Geschriebene der Beratung setzen"))
        )
        self.note_button.clicked.connect(self._note)
        self.done_button.clicked.connect(self._settle)
        self.report_button.clicked.connect(self._report)
        self.head.setStretchFactor(self.title, 0)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        for button in (self.note_button, self.done_button, self.report_button):
            self.head.addWidget(button)
        self.body.setSpacing(0)
        model: KeyedModel[AssignmentRow] = KeyedModel(lambda row: row.assignment.id, _data)
        self.list: KeyedList[AssignmentRow] = KeyedList(
            acts.theme, model, EarlierDelegate, self.tr("Offene Aufträge aus früheren Sitzungen")
        )
        self.list.take_keys(Qt.Key.Key_Space, Qt.Key.Key_N)
        self.list.key_pressed.connect(self._key)
        self.form = NoteForm(acts)
        self.form.closed.connect(self.height_changed)
        self.body.addWidget(self.list)
        self.body.addWidget(self.form)
        self.hide()

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool) -> None:
        here = item is not None and item.standing is Standing.FOLLOW_UP
        self._item = item if here else None
        self.report_button.setEnabled(writable)
        if not here:
            self.form.hide()
            self.hide()
            return
        body, meeting = view.organization_id, view.id
        if self._asked == (body, meeting) and self._known:
            self.show()
            self.height_changed.emit()
            return
        self._asked, self._known = (body, meeting), True
        self._acts.context.bridge.query(
            lambda session: ((body, meeting), open_assignments(session, body, meeting)), self._show, owner=self
        )

    def forget(self) -> None:
        """Something of a meeting changed: read anew when the item is next shown."""
        self._known = False

    def _show(self, answer: tuple[tuple[UUID, UUID], tuple[AssignmentRow, ...]]) -> None:
        asked, rows = answer
        if asked != self._asked or self._item is None:
            self._known = self._known and asked != self._asked  # what nobody saw is read anew
            return
        delegate = self.list.itemDelegate()
        if isinstance(delegate, EarlierDelegate):
            delegate.today = formats.local(self._acts.now()).date()
        self.list.show_rows(rows)
        self.list.setFixedHeight(ROW_HEIGHT * min(max(len(rows), 1), MOST))
        if rows and self.list.current_key() is None:
            self.list.choose(rows[0].assignment.id)
        self.count.show_text(str(len(rows)))
        for button in (self.note_button, self.done_button):
            button.set_blocked("" if rows else self.tr("Aus früheren Sitzungen ist nichts offen."))
        self.list.setVisible(bool(rows))
        self.show()
        self.height_changed.emit()

    def _chosen(self) -> AssignmentRow | None:
        rows = self.list.selected_rows()
        return rows[0] if rows else None

    def _key(self, key: int, _modifiers: int) -> None:
        if key == Qt.Key.Key_N:
            self._note()
        else:
            self._settle()

    def _note(self) -> None:
        row = self._chosen()
        if row is not None:
            self.form.ask(row)
            self.height_changed.emit()

    def _settle(self) -> None:
        row = self._chosen()
        if row is not None:
            self._acts.do(
                ChangeAssignment(row.assignment.id, status=AssignmentStatus.DONE),
                done=lambda _: self._acts.note(self.tr("Auftrag erledigt.")),
            )

    def _report(self) -> None:
        if self._item is not None:
            self._acts.do(FillFollowUp(self._item.id))
