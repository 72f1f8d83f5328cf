"""The left pane: agenda with its acts, forecast of the end, and the place for the wall strip."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.agenda_list import AgendaList
from smartaachen_desktop.gui.meeting.agenda_menu import AgendaMenus
from smartaachen_desktop.gui.meeting.agenda_rows import agenda_rows, expected_end, item_row
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.meeting.item_form import ItemForm
from smartaachen_desktop.gui.meeting.one_form import one_at_a_time
from smartaachen_desktop.gui.meeting.stage_words import name_of
from smartaachen_desktop.gui.meeting.take_open_form import TakeOpenForm
from smartaachen_desktop.gui.meeting.topics_form import TopicsForm
from smartaachen_desktop.gui.meeting.urgency_form import UrgencyForm
from smartaachen_desktop.gui.shared.buttons import IconButton, german_key
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.services.agenda_course import ParkItem, ReopenItem
from smartaachen_desktop.services.agenda_order import MoveAgendaItem, RemoveAgendaItem
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.shelving import ShelveItem
from smartaachen_desktop.services.stage_items import TurnStageItem


class AgendaPane(Pane):
    """`picked` tells the item the user chose; `back` leads to all meetings; `details` to the meeting's own data."""

    picked = Signal(object)
    entered = Signal()
    back = Signal()
    details = Signal()
    invite = Signal()
    run_sheet = Signal()
    agenda_sheet = Signal()
    archive = Signal()
    cancel = Signal()
    copy = Signal()
    carry = Signal()
    take_file = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self.acts = acts
        self.menus = AgendaMenus(self)
        self.view: MeetingView | None = None
        self._running = False
        self.setAccessibleName(self.tr("Tagesordnung"))
        self.body.addWidget(self._head())
        self.body.addWidget(Rule(self.theme))
        self.form = ItemForm(acts)
        self.urgency = UrgencyForm(acts)
        self.left_open = TakeOpenForm(acts)
        self.topics = TopicsForm(acts)
        for form in (self.form, self.urgency, self.left_open, self.topics):
            self.body.addWidget(form)
        self.list = AgendaList(self.theme)
        self.list.picked.connect(self.picked)
        self.list.activated_row.connect(lambda _row: self.entered.emit())
        self.list.moved.connect(self._move)
        self.list.part_changed.connect(self._change_part)
        self.list.kept_back.connect(self._say_kept_back)
        self.list.edit_asked.connect(self.edit)
        self.list.remove_asked.connect(self.remove)
        self.list.park_asked.connect(self.park)
        self.list.brought.connect(self.topics.bring)
        self.topics.shelve_asked.connect(self._let_go_on_topics)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._context_menu)
        self.body.addWidget(self.list, 1)
        one_at_a_time((self.form, self.urgency, self.left_open, self.topics), self.list)
        self.body.addWidget(self._foot())
        self._slot = QVBoxLayout()
        self._slot.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._slot)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        self.back_button = IconButton(self.theme, "arrow-left", self.tr("Alle Sitzungen"), kind="link")
        self.back_button.clicked.connect(self.back)
        self.add_button = IconButton(self.theme, "plus", self.tr("Tagesordnungspunkt aufnehmen"))
        self.add_button.clicked.connect(self.add)
        self.more_button = IconButton(self.theme, "dots-three", self.tr("Mehr zur Tagesordnung"))
        self.more_button.clicked.connect(self._more)
        row.addWidget(self.back_button)
        row.addWidget(PlainLabel(self.theme, self.tr("Tagesordnung"), size="head", bold=True), 1)
        row.addWidget(self.add_button)
        row.addWidget(self.more_button)
        self.fold_button = IconButton(self.theme, "caret-double-left", self.tr("Tagesordnung einklappen"), kind="link")
        row.addWidget(self.fold_button)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(32)
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._parked_icon = IconLabel(self.theme, "pause-circle")
        self.parked = PlainLabel(self.theme, "", "ink2", "small", tabular=True)
        self.end = PlainLabel(self.theme, "", "ink2", "small", tabular=True)
        row.addWidget(self._parked_icon)
        row.addWidget(self.parked)
        row.addStretch(1)
        row.addWidget(self.end)
        return foot

    def set_wall_strip(self, widget: QWidget) -> None:
        """Put the projector's strip at the bottom; one that stood there goes."""
        while (old := self._slot.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.setParent(None)
        self._slot.addWidget(widget)

    def show_meeting(self, view: MeetingView, now: datetime, writable: bool) -> None:
        self.view = view
        self.list.movable = writable
        self.add_button.setEnabled(writable)
        self.add_button.setToolTip("" if writable else self.tr("Die Niederschrift steht schon fest."))
        self._running = view.state is MeetingState.RUNNING
        for early in (self.left_open, self.topics):
            if view.started_at is not None and early.isVisible():
                early.close_form()
        for form in (self.form, self.urgency, self.left_open, self.topics):
            if not writable and form.isVisible():
                form.close_form()
        self.list.show_rows(agenda_rows(view, now))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """What the clock changes: elapsed time of the running item and the forecast."""
        view = self.view
        if view is None:
            return
        running = view.current
        if running is not None:
            rows = self.list.keyed.rows
            self.list.show_rows([item_row(running, now) if row.key == running.id else row for row in rows])
        parked = sum(item.state is ItemState.PARKED for item in view.items)
        planned = sum(item.planned_minutes for item in view.items)
        self._parked_icon.setVisible(parked > 0)
        words = self.tr("{n} TOP geparkt").format(n=parked) if parked else self.tr("{n} min").format(n=planned)
        self.parked.setText(words if view.items else "")
        self.parked.setToolTip(self.tr("Geplant zusammen: {n} Minuten").format(n=planned))
        if view.ended_at is not None:
            self.end.setText(self.tr("Ende {time}").format(time=formats.time_of_day(view.ended_at)))
        else:
            words = self.tr("Ende gegen {time}").format(time=formats.time_of_day(expected_end(view, now)))
            self.end.setText(words if view.items and view.state is not MeetingState.CANCELLED else "")

    def offer(self, choices: Choices) -> None:
        self.form.offer(choices)
        self.urgency.offer(choices)

    def choose(self, item: UUID | None) -> None:
        if item is not None and self.list.current_key() != item:
            self.list.choose(item)

    def add(self) -> None:
        if self.view is not None and self.list.movable:
            current = self.list.currentIndex().data(Qt.ItemDataRole.UserRole + 200)
            self.form.add_to(self.view.id, public=current.public if current is not None else True)

    def add_stage(self) -> None:
        """A stage item behind the others of the part that is looked at."""
        if self.view is not None and self.list.movable:
            current = self.list.currentIndex().data(Qt.ItemDataRole.UserRole + 200)
            self.form.add_to(self.view.id, public=current.public if current is not None else True, stage=True)

    def turn_stage(self, item: UUID) -> None:
        """A stage item becomes a proper one, and the other way round."""
        found = self._item(item)
        if found is None or not self.list.movable:
            return
        words = self.tr("„{title}“ ist jetzt ein Tagesordnungspunkt.")
        if not found.is_stage():
            words = self.tr("„{title}“ ist jetzt ein Regiepunkt.")
        text = words.format(title=found.title)
        self.acts.do(TurnStageItem(item, not found.is_stage()), done=lambda _: self.acts.note(text))

    def add_below(self, item: ItemView) -> None:
        if self.view is not None and self.list.movable:
            self.form.add_to(self.view.id, public=item.public, parent=item)

    def edit(self, item: UUID) -> None:
        found = self._item(item)
        if found is not None and self.list.movable:
            self.form.edit(found)

    def remove(self, item: UUID) -> None:
        found = self._item(item)
        if found is not None and self.list.movable:
            text = self.tr("{number} gelöscht.").format(number=name_of(found))
            self.acts.do(RemoveAgendaItem(item), done=lambda _: self.acts.note(text))

    def add_urgent(self) -> None:
        """A further item in the running meeting, by vote."""
        if self.view is not None and self.list.movable and self._running:
            self.urgency.ask(self.view)

    def take_open(self) -> None:
        """What an earlier meeting left open, ticked one by one."""
        if self.view is not None and self.list.movable:
            self.left_open.ask(self.view)

    def take_topics(self) -> None:
        """What waits in the backlog of the body."""
        if self.view is not None and self.list.movable:
            self.topics.ask(self.view)

    def shelve(self, item: UUID) -> None:
        """Into the backlog, for a later meeting."""
        found = self._item(item)
        if found is not None:
            text = self.tr("{number} in den Themenspeicher gelegt.").format(number=name_of(found))
            self.acts.do(ShelveItem(item), done=lambda _: self.acts.note(text))

    def _let_go_on_topics(self, source: object) -> None:
        key = self.list.current_key()
        if source is self.list and isinstance(key, UUID):
            self.shelve(key)

    def park(self, item: UUID) -> None:
        """Set aside, or let it wait again."""
        found = self._item(item)
        if found is None or not self.list.movable:
            return
        if found.state is ItemState.PARKED:
            self.acts.do(ReopenItem(item))
        elif found.state is not ItemState.DONE:
            text = self.tr("{number} geparkt.").format(number=name_of(found))
            self.acts.do(ParkItem(item), done=lambda _: self.acts.note(text))

    def current_item(self) -> ItemView | None:
        key = self.list.current_key()
        return self._item(key) if isinstance(key, UUID) else None

    def _item(self, item: UUID) -> ItemView | None:
        return self.view.item(item) if self.view is not None else None

    def _move(self, item: UUID, position: int, parent: UUID | None) -> None:
        self.acts.do(MoveAgendaItem(item, position, parent=parent))

    def change_part(self, item: UUID) -> None:
        """Into the other part, behind what is there, with all below it."""
        found = self._item(item)
        if found is not None and self.list.movable and self.view is not None:
            there = [each for each in self.view.items if each.public is not found.public and each.depth == 0]
            self._change_part(item, len(there), not found.public)

    def _change_part(self, item: UUID, position: int, public: bool) -> None:
        found = self._item(item)
        if found is None:
            return
        words = (
            self.tr("{title}: jetzt öffentlich, ohne den internen Betreff.")
            if public and found.internal_title
            else self.tr("{title}: jetzt im öffentlichen Teil.")
            if public
            else self.tr("{title}: jetzt im nichtöffentlichen Teil.")
        ).format(title=found.title)
        self.acts.do(MoveAgendaItem(item, position, public, None), done=lambda _: self.acts.note(words))

    def _say_kept_back(self) -> None:
        key = german_key(key_of("change_part"))
        self.acts.context.messages.show_banner(
            "info",
            self.tr("Der Punkt bleibt nichtöffentlich."),
            self.tr("In den öffentlichen Teil kommt er nur auf dessen Überschrift oder mit {key}.").format(key=key),
            subject="refused",
        )

    def _context_menu(self, point: QPoint) -> None:
        menu = self.item_menu()
        if menu is not None:
            menu.popup(self.list.viewport().mapToGlobal(point))

    def item_menu(self) -> QMenu | None:
        """What can be done with the current item."""
        return self.menus.of_item()

    def _more(self) -> None:
        self.menus.of_meeting().popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))
