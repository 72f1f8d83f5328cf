"""The right pane: attendance by group, with one key for each act."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QMenu, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.bias_form import BiasForm
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.meeting.people_acts import PeopleActs
from smartaachen_desktop.gui.meeting.people_foot import PeopleFoot
from smartaachen_desktop.gui.meeting.people_forms import ClockForm, GuestForm
from smartaachen_desktop.gui.meeting.people_rows import PeopleDelegate, PeopleRows, PersonRow, data
from smartaachen_desktop.gui.meeting.quorum_strip import QuorumStrip
from smartaachen_desktop.gui.meeting.times_form import TimesForm
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.keyed import KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.quorum_acts import (
    EstablishMissingQuorum,
    EstablishQuorum,
    RestVotes,
    ResumeVote,
    ResumeVotes,
)


class PeoplePane(Pane):
    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._acts = acts
        self.acts = PeopleActs(acts, self)
        self.view: MeetingView | None = None
        self.item: ItemView | None = None
        self._missing = 0
        """The place of the body whose quorum the form asks about."""
        self._people = PeopleRows()
        self.writable = False
        self.setAccessibleName(self.tr("Anwesenheit"))
        self.body.addWidget(self._head())
        self.body.addWidget(Rule(self.theme))
        self.strips = [QuorumStrip(self.theme) for _body in range(2)]
        for place, strip in enumerate(self.strips):
            strip.establish.clicked.connect(partial(self._ask_missing, place))
            strip.take_back.clicked.connect(partial(self._quorum_back, place))
            strip.rest_asked.connect(partial(self._rest, place))
            strip.resume_asked.connect(partial(self._resume, place))
            self.body.addWidget(strip)
        self.clock_form = ClockForm(acts)
        self.guest_form = GuestForm(acts)
        self.bias_form = BiasForm(acts)
        self.times_form = TimesForm(acts)
        self.body.addWidget(self.clock_form)
        for form in (self.guest_form, self.bias_form, self.times_form):
            self.body.addWidget(form)
        model: KeyedModel[PersonRow] = KeyedModel(lambda row: row.key, data, lambda row: isinstance(row.key, str))
        self.list: KeyedList[PersonRow] = KeyedList(self.theme, model, PeopleDelegate, self.tr("Anwesenheit"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.take_keys(
            *(getattr(Qt.Key, f"Key_{letter}") for letter in "KGBEZPVRT"), Qt.Key.Key_Slash, Qt.Key.Key_Delete
        )
        self.list.key_pressed.connect(self._key)
        self._unfilter = [
            QShortcut(QKeySequence("Esc"), place, context=Qt.ShortcutContext.WidgetShortcut)
            for place in (self.list, self.filter)
        ]
        for keys in self._unfilter:
            keys.setEnabled(False)  # while nothing is filtered the key belongs to others
            keys.activated.connect(self._show_all)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._context_menu)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(Rule(self.theme))
        self.body.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 4, 0)
        row.setSpacing(2)  # the filter's word is whole in the narrowest pane
        row.addWidget(PlainLabel(self.theme, self.tr("Anwesenheit"), size="head", bold=True), 1)
        self.timeline_button = KeyButton(self.theme, kind="link", icon="clock", small=True, name=self.tr("Zeitleiste"))
        row.addWidget(self.timeline_button)
        said = self.tr("Anwesenheit filtern nach Name oder Amt")
        self.filter = SearchField(self.theme, self.tr("Name"), said, bar=True)
        self.filter.setMaximumWidth(120)
        self.filter.textChanged.connect(self._filtered)
        self.filter.returnPressed.connect(self._to_first)
        row.addWidget(self.filter)
        self.fold_button = IconButton(self.theme, "caret-double-right", self.tr("Anwesenheit einklappen"), kind="link")
        row.addWidget(self.fold_button)
        return head

    def _foot(self) -> QWidget:
        foot = self.foot = PeopleFoot(self.theme)
        self.come, self.go, self.bias, self.all_button = foot.come, foot.go, foot.bias, foot.all
        self.excuse_button, self.guest_button = foot.excuse, foot.guest
        self.back_button, self.public_button = foot.back, foot.public
        for button, act in (
            (foot.come, self.acts.arrive), (foot.go, self.acts.leave), (foot.back, self.acts.come_back),
            (foot.bias, self.acts.declare_bias), (foot.public, self.acts.sit_with_public),
            (foot.guest, self.acts.add_guest), (foot.excuse, self.acts.excuse),
            (foot.represent, self.acts.represent), (foot.all, self.acts.all_present),
        ):  # fmt: skip
            button.clicked.connect(act)
        return foot

    def show_meeting(self, view: MeetingView, item: ItemView | None, writable: bool, why: str = "") -> None:
        """Attendance seen from the running item, or from the chosen one while none runs."""
        self.view, self.item = view, view.current or item
        self.writable = writable
        self._rows()
        where, now = self.item.id if self.item is not None else None, self._acts.now()
        for strip, body in zip(self.strips, view.bodies, strict=False):
            strip.show_quorum(body, self.item, now, body.quorum(now, where), writable, named=view.joint)
        self._end_missing()
        self.strips[1].setVisible(view.joint and self.strips[1].isVisibleTo(self))
        self.guest_form.show_bodies(view)
        live = view.state in (MeetingState.RUNNING, MeetingState.INTERRUPTED)
        waiting = self.waiting()
        offered = writable and len(waiting) > len(view.participants) / 2 and view.ended_at is None
        self.all_button.setVisible(offered)
        self.foot.set_writable(writable, why)
        self.bias.setEnabled(writable and self.item is not None)
        no_item = self.tr("Befangenheit gehört zu einem Tagesordnungspunkt.")
        self.bias.setToolTip(plain_tooltip(why or ("" if self.item is not None else no_item)))
        if not live:
            self.clock_form.hide()

    def offer(self, choices: Choices) -> None:
        self.guest_form.offer(choices)

    def _rows(self) -> None:
        if self.view is not None:
            self.list.show_rows(self._people.rows(self.view, self.item, self.filter.text()))

    def _filtered(self, text: str) -> None:
        for keys in self._unfilter:
            keys.setEnabled(bool(text))
        self._rows()

    def _show_all(self) -> None:
        self.filter.clear()
        self.to_list()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Hands that go on elsewhere in the window leave the whole list behind, not the one person they looked for."""
        if self.filter.text() and now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            chosen = self.list.current_key()
            self.filter.clear()
            if chosen is not None:
                self.list.choose(chosen)

    def to_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _to_first(self) -> None:
        first = next((row.key for row in self.list.keyed.rows if not isinstance(row.key, str)), None)
        if first is not None:
            self.list.choose(first)
            self.to_list()

    def to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> list[ParticipantView]:
        keys = {row.key for row in self.list.selected_rows()}
        return [who for who in self.view.participants if who.id in keys] if self.view is not None else []

    def waiting(self) -> list[ParticipantView]:
        """Nothing noted about them yet."""
        people = self.view.participants if self.view is not None else ()
        return [who for who in people if not who.stays and not who.excused]

    @property
    def strip(self) -> QuorumStrip:
        """The one with something to say; of a joint meeting the first body's before the second's."""
        return next((each for each in self.strips if not each.isHidden()), self.strips[0])

    def _body(self, place: int) -> UUID | None:
        bodies = self.view.bodies if self.view is not None else ()
        return bodies[place].body_key if place < len(bodies) else None

    def _rest(self, place: int, people: tuple[UUID, ...]) -> None:
        self._acts.do(RestVotes(people, body=self._body(place)))

    def _resume(self, place: int, people: tuple[UUID, ...]) -> None:
        body = self._body(place)
        self._acts.do(ResumeVote(people[0], body=body) if len(people) == 1 else ResumeVotes(people, body=body))

    def _ask_missing(self, place: int, _checked: bool = False) -> None:
        if self.view is not None:
            meeting, body = self.view.id, self._body(place)
            self.clock_form.ask(
                self.tr("Beschlussunfähigkeit feststellen"),
                self.tr("Feststellen"),
                lambda at: EstablishMissingQuorum(meeting, at, self.clock_form.who.text(), body),
                raised=True,
            )
            self._missing = place

    def _end_missing(self) -> None:
        """Nothing is left to establish where the quorum came back while the form stood open."""
        form, bodies = self.clock_form, self.view.bodies if self.view is not None else ()
        if form.isHidden() or not form.raised or self._missing >= len(bodies):
            return
        if bodies[self._missing].quorum_lost_at is None and self.strips[self._missing].establish.isHidden():
            form.close_form()
            self._acts.note(self.tr("Wieder beschlussfähig: Es ist nichts mehr festzustellen."))

    def _quorum_back(self, place: int, _checked: bool = False) -> None:
        if self.view is not None:
            self._acts.do(EstablishQuorum(self.view.id, body=self._body(place)))

    def _key(self, key: int, modifiers: int) -> None:
        later = bool(Qt.KeyboardModifier(modifiers) & Qt.KeyboardModifier.ShiftModifier)
        acts = {
            Qt.Key.Key_K: self.acts.arrive_at if later else self.acts.arrive,
            Qt.Key.Key_G: self.acts.leave_at if later else self.acts.leave,
            Qt.Key.Key_B: self.acts.declare_bias,
            Qt.Key.Key_E: self.acts.excuse,
            Qt.Key.Key_Z: self.acts.come_back,
            Qt.Key.Key_P: self.acts.sit_with_public,
            Qt.Key.Key_V: self.acts.represent,
            Qt.Key.Key_R: self.acts.rest,
            Qt.Key.Key_T: self.acts.correct_times,
            Qt.Key.Key_Delete: self.acts.strike,
            Qt.Key.Key_Slash: self.to_filter,
        }
        acts[Qt.Key(key)]()

    def _context_menu(self, point: QPoint) -> None:
        if not self.writable:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, key, act in (
            (self.tr("Kommt"), "K", self.acts.arrive),
            (self.tr("Kommt um …"), "Shift+K", self.acts.arrive_at),
            (self.tr("Geht"), "G", self.acts.leave),
            (self.tr("Geht um …"), "Shift+G", self.acts.leave_at),
            (self.tr("Befangen"), "B", self.acts.declare_bias),
            (self.tr("Zurück am Tisch"), "Z", self.acts.come_back),
            (self.tr("Setzt sich zu den Zuhörenden"), "P", self.acts.sit_with_public),
            (self.tr("Entschuldigt"), "E", self.acts.excuse),
            (self.tr("Vertretung …"), "V", self.acts.represent),
            (self.tr("Stimmrecht ruht / wieder"), "R", self.acts.rest),
            (self.tr("Zeiten berichtigen …"), "T", self.acts.correct_times),
            (self.tr("Von der Liste streichen"), "Del", self.acts.strike),
        ):
            menu.addAction(words, act).setShortcut(QKeySequence(key))
        menu.addSeparator()
        if self.waiting():
            everybody = menu.addAction(self.tr("Alle übrigen anwesend"), self.acts.all_present)
            everybody.setShortcut(QKeySequence(key_of("all_present")))
        menu.addAction(self.tr("Gast aufnehmen …"), self.acts.add_guest).setShortcut(QKeySequence(key_of("guest")))
        menu.popup(self.list.viewport().mapToGlobal(point))
