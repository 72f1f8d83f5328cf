"""What a new meeting's agenda starts with: the body's template, and what its last meeting left open, item by item."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.services.queries.preparation import BodyPreparation, OpenItemRow, preparation

KEY = Qt.ItemDataRole.UserRole
MOST_LINES = 6


class OpenItems(QListWidget):
    """Each item with a tick; Space turns it."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._theme = acts.theme
        self.setAccessibleName(self.tr("Offene Punkte, die übernommen werden"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[OpenItemRow]) -> None:
        """All ticked; sub-items stand further in."""
        depth: dict[UUID, int] = {}
        self.clear()
        for row in rows:
            depth[row.id] = depth[row.parent_id] + 1 if row.parent_id in depth else 0
            number = row.number or self.tr("Regiepunkt:")
            line = QListWidgetItem("\u2003" * depth[row.id] + f"{number} {row.title}")
            line.setData(KEY, row.id)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked)
            line.setToolTip(plain_tooltip(row.title))
            self.addItem(line)
        if rows:
            self.setCurrentRow(0)
        high = max(self.sizeHintForRow(0), 24) if rows else 24
        self.setFixedHeight(min(max(len(rows), 1), MOST_LINES) * high + 8)

    def lines(self) -> list[QListWidgetItem]:
        return [self.item(number) for number in range(self.count())]

    def taken(self) -> tuple[UUID, ...]:
        return tuple(line.data(KEY) for line in self.lines() if line.checkState() is Qt.CheckState.Checked)

    def tick_all(self, checked: bool) -> None:
        for line in self.lines():
            line.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)


class PlanOptions(QWidget):
    """Both are offered where there is something to take, and taken unless the tick is removed."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._body: UUID | None = None
        self._from = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.template = QCheckBox()
        self.carry_over = QCheckBox()
        self.items = OpenItems(acts)
        self.items.itemChanged.connect(lambda _line: self._counted())
        self.carry_over.toggled.connect(self._tick_all)
        self.edit = KeyButton(acts.theme, self.tr("Mustertagesordnung und Serien …"), kind="link", small=True)
        self.edit.setToolTip(plain_tooltip(self.tr("Bearbeiten unter „Gremien & Personen“")))
        self.edit.clicked.connect(self._open_body)
        for widget in (self.template, self.carry_over, self.items, self.edit):
            column.addWidget(widget)
        self._show(BodyPreparation())

    def show_body(self, body: UUID | None) -> None:
        """Ask anew for what this body's next meeting can start with."""
        self._body = body
        if body is None:
            self._show(BodyPreparation())
        else:
            self._acts.context.bridge.query(
                lambda session: (body, preparation(session, body)), self._answered, owner=self
            )

    def _answered(self, answer: tuple[UUID, BodyPreparation]) -> None:
        body, found = answer
        if body == self._body:
            self._show(found)

    def _show(self, found: BodyPreparation) -> None:
        items, left = len(found.template), found.left_open
        self.template.setText(
            self.tr("Mustertagesordnung des Gremiums: {n} Punkte").format(n=items)
            if items
            else self.tr("Keine Mustertagesordnung hinterlegt")
        )
        self._from = found.from_meeting
        for box, there in ((self.template, bool(items)), (self.carry_over, bool(left))):
            box.setEnabled(there)
            box.setChecked(there)
        with QSignalBlocker(self.items):
            self.items.show_rows(left)
        self.items.setVisible(bool(left))
        self._counted()

    def carried(self) -> tuple[UUID, ...]:
        """The open items to take over; empty when none or all are."""
        taken = self.items.taken()
        return () if len(taken) == self.items.count() else taken

    def _tick_all(self, checked: bool) -> None:
        with QSignalBlocker(self.items):
            self.items.tick_all(checked)
        self._counted()

    def _counted(self) -> None:
        """The tick above stands for at least one item."""
        all_of_them, taken = self.items.count(), len(self.items.taken())
        with QSignalBlocker(self.carry_over):
            self.carry_over.setChecked(taken > 0)
        words = self.tr("Aus der letzten Sitzung ist nichts offen")
        if all_of_them:
            count = str(all_of_them)
            if taken < all_of_them:
                count = self.tr("{taken} von {all}").format(taken=taken, all=all_of_them)
            words = self.tr("Offenes aus der Sitzung vom {day}: {n}").format(day=self._from, n=count)
        self.carry_over.setText(words)

    def _open_body(self) -> None:
        if self._body is not None:
            self._acts.context.open_target("organization", self._body)
