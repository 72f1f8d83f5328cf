"""Heading of the item in the middle, its facts, and the buttons that move meeting and item on."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.break_form import BreakForm
from smartaachen_desktop.gui.meeting.chair_menu import chair_menu
from smartaachen_desktop.gui.meeting.item_trail import ItemTrail
from smartaachen_desktop.gui.meeting.once import Once
from smartaachen_desktop.gui.meeting.stage_words import number_of
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.fold import FoldLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.model.meetings import RESULT_NAMES, UNOPENED, ItemState, MeetingState
from smartaachen_desktop.services.agenda import BEFORE_OPENING, WITHOUT_RESOLUTION, SetItemResult
from smartaachen_desktop.services.agenda_course import FinishItem, ParkItem, StartItem
from smartaachen_desktop.services.meetings import CloseMeeting, InterruptMeeting, OpenMeeting, ResumeMeeting
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.words import ROLE_NAMES


class ItemHead(Pane):
    """`item_finished` tells that the user ended an item; the workbench then goes to the next one."""

    item_finished = Signal(object)
    item_called = Signal()
    opened = Signal()
    forward_asked = Signal()
    note_asked = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._acts = acts
        self.once, self.meeting_once = Once(acts, self), Once(acts, self)
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 7, 16, 7)
        column.setSpacing(3)
        self.title = PlainLabel(self.theme, "", size="title", bold=True, elide=True)
        self.title.setMinimumHeight(26)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        column.addLayout(top)
        said, acting = QWidget(), QWidget()
        row, buttons = QHBoxLayout(said), QHBoxLayout(acting)
        for each in (row, buttons):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(6)
        self.paper = KeyButton(self.theme, "", kind="link", icon="file-text", small=True)
        self.paper.clicked.connect(self._open_paper)
        self.facts = PlainLabel(self.theme, "", "ink2", "small", tabular=True, parts=True)
        self.private = Badge(self.theme, self.tr("nichtöffentlich"), "warn", "lock-simple")
        row.addWidget(self.paper)
        row.addWidget(self.facts, 1)
        row.addWidget(self.private)
        self.meeting_button = KeyButton(self.theme, "", small=True)
        self.meeting_button.clicked.connect(self.step_meeting)
        self.item_button = KeyButton(self.theme, "", "F6", small=True)
        self.item_button.clicked.connect(self.step_item)
        self.close_button = KeyButton(self.theme, self.tr("Sitzung schließen"), icon="stop", small=True)
        self.close_button.clicked.connect(self.close_meeting)
        self.more = IconButton(self.theme, "dots-three", self.tr("Mehr zu Sitzung und Punkt"))
        self.more.clicked.connect(self._more)
        top.addWidget(self.more)
        for button in (self.meeting_button, self.close_button, self.item_button):
            buttons.addWidget(button)
        column.addLayout(FoldLayout(said, acting, gap=6))
        self.trail = ItemTrail(acts)
        column.addWidget(self.trail)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(self.theme))
        self._open = self._writable = False
        self.break_form = BreakForm(acts)
        self.body.addWidget(self.break_form)

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool) -> None:
        self._view, self._item = view, item
        state = view.state
        self.title.setText(f"{number_of(item)} · {item.heading}" if item is not None else view.organization)
        self.title.setToolTip(plain_tooltip(self.title.text()))
        paper = item is not None and item.paper_id is not None
        self.paper.setVisible(paper)
        if item is not None and paper:
            self.paper.set_words(item.paper_reference)
            self.paper.setAccessibleName(self.tr("Vorlage {number} öffnen").format(number=item.paper_reference))
        self.facts.setText(self._facts())
        self.trail.show_item(view, item)
        self.private.setVisible(item is not None and not item.public and not item.is_stage())
        open_meeting = state in (MeetingState.PLANNED, MeetingState.INVITED)
        running, paused = state is MeetingState.RUNNING, state is MeetingState.INTERRUPTED
        left = any(each.state in (ItemState.OPEN, ItemState.RUNNING) for each in view.items)
        words, icon = {
            MeetingState.RUNNING: (self.tr("Unterbrechen"), "pause"),
            MeetingState.INTERRUPTED: (self.tr("Fortsetzen"), "play"),
        }.get(state, (self.tr("Sitzung eröffnen"), "play"))
        self.meeting_button.set_words(words, icon=icon)
        self.meeting_button.set_kind("primary" if open_meeting or paused else "secondary")
        self.meeting_button.setVisible(open_meeting or running or paused)
        self.close_button.setVisible(running and not left)
        self.close_button.set_kind("primary" if running and not left else "secondary")
        goes = item is not None and item.state is ItemState.RUNNING
        again = item is not None and item.state is ItemState.DONE
        begins, ends = self.tr("TOP aufrufen"), self.tr("TOP beenden")
        if item is not None and item.is_stage():
            begins, ends = self.tr("Regiepunkt beginnen"), self.tr("Regiepunkt beenden")
        words = ends if goes else self.tr("Wieder aufrufen") if again else begins
        self.item_button.set_words(words, icon="check" if goes else "play")
        self.item_button.set_key(key_of("again" if again else "step_item"))
        begin = running and item is not None and item.state is ItemState.OPEN and view.current is None
        self.item_button.set_kind("primary" if begin else "secondary")
        self.item_button.setVisible(item is not None and (running or paused))
        self.item_button.setEnabled(running)
        self.item_button.setToolTip("" if running else self.tr("Die Sitzung ist unterbrochen."))
        self._open = running or paused
        self._writable = writable
        self.more.setVisible(self._open or item is not None)

    def _facts(self) -> str:
        item, view = self._item, self._view
        if view is None:
            return ""
        if item is None:
            place = ", ".join(part for part in (view.place, view.room) if part)
            return " · ".join(part for part in (formats.day_and_time(view.scheduled_start), place) if part)
        parts = [ROLE_NAMES[item.role], self.tr("öffentlich") if item.public else ""]
        if item.is_stage():
            parts = [self.tr("nur intern: hier und im Regiebuch")]
        chair = next((who.name for who in view.participants if who.person_id == item.chair_id), "")
        if chair and item.chair_id != view.chair_id:
            parts.append(self.tr("Leitung: {name}").format(name=chair))
        if item.paper_dated is not None:
            parts.append(self.tr("Vorlage vom {day}").format(day=formats.day(item.paper_dated)))
        return " · ".join(part for part in parts if part)

    def _open_paper(self) -> None:
        if self._item is not None and self._item.paper_id is not None:
            self._acts.context.open_target("paper", self._item.paper_id)

    def step_meeting(self) -> None:
        """Open, interrupt or resume, whichever the state asks for."""
        view = self._view
        if view is None:
            return
        if view.state is MeetingState.RUNNING:
            self.meeting_once.do(InterruptMeeting(view.id))
        elif view.state is MeetingState.INTERRUPTED:
            self.meeting_once.do(ResumeMeeting(view.id))
        elif view.state in (MeetingState.PLANNED, MeetingState.INVITED):
            self.meeting_once.do(OpenMeeting(view.id), self.opened.emit)

    def step_item(self) -> None:
        """Call the chosen item, or end it when it is running."""
        view, item = self._view, self._item
        if view is None or item is None or view.state is not MeetingState.RUNNING:
            return
        if item.state is ItemState.RUNNING:
            self.once.do(FinishItem(item.id), lambda: self.item_finished.emit(item.id))
        else:
            self.once.do(StartItem(item.id), self.item_called.emit)

    def step_item_by_key(self) -> None:
        """Like the button, but a finished item is not taken up again by one key too many."""
        if self._item is not None and self._item.state is not ItemState.DONE:
            self.step_item()

    def close_meeting(self) -> None:
        if self._view is not None:
            self._acts.do(CloseMeeting(self._view.id), done=lambda _: self._acts.note(self.tr("Sitzung geschlossen.")))

    def _offer_results(self, menu: QMenu, item: ItemView) -> None:
        """What became of an item without a numbered resolution."""
        self._fill_results(menu.addMenu(self.tr("Ergebnis ohne Beschluss")), item)

    def _fill_results(self, results: QMenu, item: ItemView) -> None:
        opened = self._view is not None and self._view.state not in UNOPENED
        for result in WITHOUT_RESOLUTION if opened else BEFORE_OPENING:
            act = results.addAction(RESULT_NAMES[result], partial(self._acts.do, SetItemResult(item.id, result)))
            act.setCheckable(True)
            act.setChecked(item.result is result)
        if item.result is not None:
            results.addSeparator()
            results.addAction(self.tr("kein Ergebnis"), partial(self._acts.do, SetItemResult(item.id, None)))

    def ask_result(self) -> None:
        """By key: the same menu on its own."""
        item = self._item
        if item is not None and not item.resolutions and not item.is_stage():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._fill_results(menu, item)
            menu.popup(self.title.mapToGlobal(self.title.rect().bottomLeft()))

    def _park(self, item: UUID) -> None:
        self._acts.do(ParkItem(item))

    def ask_break(self) -> None:
        """Interrupt with a reason and the time at which it goes on."""
        if self._view is not None and self._view.state is MeetingState.RUNNING:
            self.break_form.ask(self._view.id)

    def ask_chair(self) -> None:
        """Who leads this item: a menu of the people in the room, the meeting's chair first."""
        menu = chair_menu(self._acts, self._view, self._item, self)
        if menu is not None:
            menu.popup(self.title.mapToGlobal(self.title.rect().bottomLeft()))

    def _more(self) -> None:
        menu = QMenu(self)
        item = self._item
        if self._open and item is not None and item.state in (ItemState.OPEN, ItemState.RUNNING):
            park = menu.addAction(self.tr("TOP zurückstellen (parken)"), lambda: self._park(item.id))
            park.setShortcut(QKeySequence(key_of("park")))
        if item is not None and not item.resolutions and self._writable and not item.is_stage():
            self._offer_results(menu, item)
        if item is not None:
            forward = menu.addAction(self.tr("Weiterleiten in eine andere Sitzung …"), self.forward_asked.emit)
            forward.setShortcut(QKeySequence(key_of("forward")))
        if item is not None and self._writable:
            note = menu.addAction(self.tr("Hinweis für die Leitung …"), self.note_asked.emit)
            note.setShortcut(QKeySequence(key_of("chair_note")))
            chair = menu.addAction(self.tr("Leitung dieses Punktes …"), self.ask_chair)
            chair.setShortcut(QKeySequence(key_of("chair")))
        if self._view is not None and self._view.state is MeetingState.RUNNING:
            pause = menu.addAction(self.tr("Unterbrechen mit Grund und Ende …"), self.ask_break)
            pause.setShortcut(QKeySequence(key_of("break")))
        if self._open:
            close = menu.addAction(self.tr("Sitzung schließen"), self.close_meeting)
            close.setShortcut(QKeySequence(key_of("close_meeting")))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
