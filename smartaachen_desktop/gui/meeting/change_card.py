"""What the motion would change in plan, budget and board, as before → after, and what a resolution did change."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.change_form import ChangeForm
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.meeting.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton, german_key
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.proposals import RemoveProposedChange
from smartaachen_desktop.services.queries.change_words import (
    change_words,
    effect_words,
    effects,
    guard_words,
    overdraws,
)
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.meetings import ItemView

ROW_HEIGHT = 46
MOST_ROWS = 4
ICONS = {
    ChangeKind.MEASURE: "chart-bar-horizontal", ChangeKind.NEW_MEASURE: "plus-circle", ChangeKind.CARD: "columns",
    ChangeKind.AMOUNT: "currency-eur",
}  # fmt: skip


@dataclass(frozen=True)
class ChangeRow:
    change: ChangeView
    motion: str
    number: str
    """The resolution that made it effective, empty while it waits."""


def _lines(row: ChangeRow) -> tuple[str, str, str]:
    """Subject, "before → after", and the remark at the right."""
    words = change_words(row.change)
    subject = words[0].subject if words else row.change.name
    arrow = "; ".join(f"{each.before} → {each.after}" for each in words)
    note = words[0].difference if words else ""
    return subject, arrow, note


def _warning(row: ChangeRow) -> str:
    change = row.change
    if not change.possible:
        return tr("nicht mehr möglich: das Ziel ist gelöscht")
    if row.number:
        return ""
    if overdraws(change):
        return tr("weniger als gebunden und ausgegeben")
    return tr("seither im Plan geändert") if change.stale else ""


def _state(row: ChangeRow) -> str:
    if row.number:
        return tr("wirksam durch {number}").format(number=row.number)
    guard = guard_words(row.change) if row.change.kind is ChangeKind.AMOUNT else ""
    return _warning(row) or guard


def _data(row: ChangeRow, role: int) -> Any:
    subject, arrow, note = _lines(row)
    match role:
        case ROLE.DisplayRole:
            return subject
        case ROLE.ToolTipRole | ROLE.AccessibleTextRole:
            return ". ".join(part for part in (subject, arrow, note, _state(row), row.motion) if part)
    return None


class ChangeDelegate(RowDelegate):
    """Two lines: what and by how much; from what to what, and what is left."""

    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: ChangeRow = index.data(ROW)
        theme = self.theme
        subject, arrow, note = _lines(row)
        warning, state = _warning(row), _state(row)
        icon = QRectF(rect.left(), rect.top() + 6, 16, 16)
        theme.icons.paint(painter, icon, "warning" if warning else ICONS[row.change.kind],
                          theme.colour("warn" if warning else "petrol"))  # fmt: skip
        bold, small = theme.fonts.base("table", bold=True, tabular=True), theme.fonts.base("small", tabular=True)
        left, right = rect.left() + 26, rect.right()
        upper, lower = rect.top() + 4, rect.top() + 23
        note_width = paint.width_of(note, bold) + 2 if note else 0
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint.text(painter, QRectF(right - note_width, upper, note_width, 20), note, bold, theme.colour("ink"), align)
        paint.text(painter, QRectF(left, upper, right - left - note_width - 8, 20), subject, bold, theme.colour("ink"))
        room = right - left
        state_width = min(paint.width_of(state, small) + 2, room * 0.5) if state else 0
        role = "warn" if warning else "ok" if row.number else "ink2"
        area = QRectF(right - state_width, lower, state_width, 18)
        paint.text(painter, area, state, small, theme.colour(role), align)
        paint.text(painter, QRectF(left, lower, room - state_width - 8, 18), arrow, small, theme.colour("ink2"))


class ChangeCard(Card):
    """Takes no room while nothing is prepared: then `open_button` stands beside the motions. Folds on low screens."""

    height_changed = Signal()
    show_asked = Signal(object)
    jump_asked = Signal(str, object)
    """"plan" or "budget" and the record's id."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ChangeCard", "Wirkung auf Plan und Haushalt")
        super().__init__(acts.theme, title, padding=0, parent=parent)
        self._acts = acts
        self._item: ItemView | None = None
        self._writable = self._compact = self._unfolded = False
        self.fold = IconButton(acts.theme, "caret-right", self.tr("Wirkung aufklappen"), kind="link")
        self.fold.clicked.connect(self._toggle_fold)
        self.count = Badge(acts.theme, "0")
        self.show_button = KeyButton(acts.theme, self.tr("Zeigen"), kind="link", icon="monitor", small=True)
        self.show_button.clicked.connect(self._show_on_wall)
        self.add_button = KeyButton(acts.theme, self.tr("Änderung"), "Shift+F8", kind="link", icon="plus", small=True)
        self.add_button.clicked.connect(self.prepare)
        self.open_button = KeyButton(acts.theme, self.tr("Wirkung"), kind="link", icon="plus", small=True)
        self.open_button.setToolTip(
            plain_tooltip(
                self.tr("Eine Änderung an Plan, Haushalt oder Handlungsfeld vorbereiten ({key})").format(
                    key=german_key("Shift+F8")
                )
            )
        )
        self.open_button.clicked.connect(self.prepare)
        self.head.insertWidget(0, self.fold)
        self.head.setStretchFactor(self.title, 0)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self.head.addWidget(self.show_button)
        self.head.addWidget(self.add_button)
        self.body.setSpacing(0)
        model: KeyedModel[ChangeRow] = KeyedModel(lambda row: row.change.id, _data)
        self.list: KeyedList[ChangeRow] = KeyedList(acts.theme, model, ChangeDelegate, title)
        self.list.take_keys(Qt.Key.Key_Delete)
        self.list.key_pressed.connect(self._remove)
        self.list.activated_row.connect(self._jump)
        self.sums = PlainLabel(acts.theme, "", "ink", "table", bold=True, tabular=True, wrap=True)
        self.sums.setContentsMargins(38, 6, 12, 8)
        self.form = ChangeForm(acts)
        self.form.closed.connect(self._form_closed)
        self.body.addWidget(self.list)
        self.body.addWidget(self.sums)
        self.body.addWidget(self.form)

    def show_item(self, item: ItemView | None, writable: bool, why: str = "") -> None:
        if item is None or self._item is None or item.id != self._item.id:
            self.form.hide()
            self._unfolded = False
        self._item, self._writable = item, writable
        rows = self._rows()
        self.list.show_rows(rows)
        self.list.setFixedHeight(ROW_HEIGHT * min(len(rows), MOST_ROWS))
        waiting = [row.change for row in rows if not row.number]
        # folded or not: what a motion does to the budget is read before the vote
        guards = [words for row in rows if not row.number and (words := _warning(row))]
        self.sums.setText(" · ".join([*(effect_words(each) for each in effects(waiting)), *guards]))
        self.count.show_text(str(len(rows)))
        self.count.setVisible(bool(rows))
        public = item is not None and item.public
        self.show_button.setVisible(bool(rows))
        self.show_button.setEnabled(public)
        self.show_button.setToolTip(
            plain_tooltip("" if public else self.tr("Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand."))
        )
        self.add_button.setEnabled(writable and item is not None)
        self.add_button.setToolTip(plain_tooltip(why))
        self.open_button.setEnabled(writable and item is not None)
        if item is not None:
            self.form.show_item(item)
        self._fit()

    def offer(self, choices: Choices) -> None:
        self.form.offer(choices)

    def prepare(self) -> None:
        """Open the form for a further change."""
        if self._item is not None and self._writable:
            self.show()
            self.form.prepare(self._item)
            self._fit()
            self.height_changed.emit()

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self._fit()

    def height_when(self, *, compact: bool) -> int:
        rows = len(self._rows())
        form = self.form.sizeHint().height() if self.form.isVisibleTo(self) else 0
        sums = self.sums.sizeHint().height() if self.sums.text() else 0
        if not rows and not form:
            return 0
        return 39 + sums + (0 if compact and not form else ROW_HEIGHT * min(rows, MOST_ROWS)) + form

    def _rows(self) -> list[ChangeRow]:
        item = self._item
        if item is None:
            return []
        numbers = {each.id: each.number for each in item.resolutions}
        return [
            ChangeRow(change, motion.title, numbers.get(change.resolution_id, "") if change.resolution_id else "")
            for motion in item.motions
            for change in motion.changes
        ]

    def _fit(self) -> None:
        rows = len(self.list.keyed.rows)
        folded = self._compact and not self._unfolded and not self.form.isVisible()
        was = (self.isHidden(), self.list.isVisibleTo(self))
        self.setVisible(rows > 0 or self.form.isVisibleTo(self))
        self.open_button.setVisible(self.isHidden())
        self.list.setVisible(rows > 0 and not folded)
        self.sums.setVisible(bool(self.sums.text()))
        self.fold.setVisible(self._compact and rows > 0)
        name = self.tr("Wirkung aufklappen") if folded else self.tr("Wirkung zuklappen")
        self.fold.set_words("", icon="caret-right" if folded else "caret-down")
        self.fold.setAccessibleName(name)
        if was != (self.isHidden(), self.list.isVisibleTo(self)):
            self.height_changed.emit()

    def _toggle_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._fit()

    def _form_closed(self) -> None:
        self._fit()
        self.height_changed.emit()

    def _show_on_wall(self) -> None:
        if self._item is not None:
            self.show_asked.emit(self._item.id)

    def _remove(self, _key: int, _modifiers: int) -> None:
        if self._writable:
            for row in self.list.selected_rows():
                self._acts.do(
                    RemoveProposedChange(row.change.id),
                    done=lambda _: self._acts.note(self.tr("Vorbereitete Änderung gelöscht.")),
                )

    def _jump(self, row: ChangeRow) -> None:
        target: UUID | None = row.change.line_id or row.change.measure_id
        if target is not None:
            self.jump_asked.emit("budget" if row.change.line_id else "measure", target)
