"""What a new meeting's agenda starts with: the body's template, what its last meeting left open, and topics of its
backlog, one by one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QListWidgetItem, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.plan_lines import KEY, TickList
from smartaachen_desktop.gui.meeting.topic_list import TopicList
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.services.queries.preparation import BodyPreparation, OpenItemRow, preparation

TOPICS_SHOWN, ITEMS_BESIDE = 2, 3


class OpenItems(TickList):
    """What an earlier meeting left open."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(acts)
        self.setAccessibleName(self.tr("Offene Punkte, die übernommen werden"))

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
        self.fit()


class PlanOptions(QWidget):
    """The first two are offered where there is something to take, and taken unless the tick is removed; topics of the
    backlog (Themenspeicher) are taken where they are ticked."""

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
        self.topics_head = PlainLabel(acts.theme, "")
        self.topics = TopicList(acts)
        self.topics_head.setBuddy(self.topics)
        self.topics.itemChanged.connect(lambda _line: self._topics_counted())
        self.edit = KeyButton(acts.theme, self.tr("Mustertagesordnung und Serien …"), kind="link", small=True)
        self.edit.setToolTip(plain_tooltip(self.tr("Bearbeiten unter „Gremien & Personen“")))
        self.edit.clicked.connect(self._open_body)
        for widget in (
            self.template, self.carry_over, self.items, self.topics_head, self.topics, self.edit,
        ):  # fmt: skip
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
        with QSignalBlocker(self.topics):
            self.topics.show_topics(found.topics)
        for part in (self.topics_head, self.topics):
            part.setVisible(bool(found.topics))
        if found.topics:
            # both lists have to fit into a window 800 high, with the whole form
            self.topics.fit(TOPICS_SHOWN)
            self.items.fit(ITEMS_BESIDE)
        self._topics_counted()

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

    def _topics_counted(self) -> None:
        words = self.tr("Themenspeicher: {taken} von {all} angekreuzt")
        self.topics_head.setText(words.format(taken=len(self.topics.taken()), all=self.topics.count()))

    def _open_body(self) -> None:
        if self._body is not None:
            self._acts.context.open_target("organization", self._body)
