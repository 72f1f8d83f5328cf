"""The right pane: attendance by group, with one key for each act."""

from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QMenu, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.gui.meeting.bias_form import BiasForm
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.meeting.people_foot import PeopleFoot
from smartaachen_desktop.gui.meeting.people_forms import ClockForm, GuestForm
from smartaachen_desktop.gui.meeting.people_rows import PeopleDelegate, PeopleRows, PersonRow, bias_of, data
from smartaachen_desktop.gui.meeting.quorum_strip import QuorumStrip
from smartaachen_desktop.gui.meeting.times_form import TimesForm
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.keyed import KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.attendance import (
    ExcuseParticipant,
    RecordArrival,
    RecordArrivals,
    RecordDeparture,
)
from smartaachen_desktop.services.attendance_groups import (
    DeclareBiases,
    EndBiases,
    ExcuseParticipants,
    RecordDepartures,
    ReturnToTable,
)
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.corrections import RemoveParticipant, RemoveParticipants
from smartaachen_desktop.services.queries.meetings import ItemView, MeetingView, ParticipantView
from smartaachen_desktop.services.quorum_acts import (
    EstablishMissingQuorum,
    EstablishQuorum,
    RestVotes,
    ResumeVote,
    ResumeVotes,
)

OPENING = timedelta(minutes=10)


class PeoplePane(Pane):
    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        self._people = PeopleRows()
        self._writable = False
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
        row.setSpacing(4)
        row.addWidget(PlainLabel(self.theme, self.tr("Anwesenheit"), size="head", bold=True), 1)
        self.timeline_button = KeyButton(self.theme, kind="link", icon="clock", small=True, name=self.tr("Zeitleiste"))
        row.addWidget(self.timeline_button)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Name, Amt"))
        self.filter.setAccessibleName(self.tr("Anwesenheit filtern nach Name oder Amt"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(90)  # narrow windows leave 264 for the whole pane
        self.filter.setMaximumWidth(120)
        self.filter.setTextMargins(20, 0, 0, 0)
        IconLabel(self.theme, "magnifying-glass", parent=self.filter).move(9, 7)
        self.filter.textChanged.connect(lambda _text: self._rows())
        self.filter.returnPressed.connect(self._to_first)
        keys = QShortcut(QKeySequence("Ctrl+F"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.to_filter)
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
            (foot.come, self.arrive), (foot.go, self.leave), (foot.back, self.come_back),
            (foot.bias, self.declare_bias), (foot.public, self.sit_with_public), (foot.guest, self.add_guest),
            (foot.excuse, self.excuse), (foot.represent, self.represent), (foot.all, self.all_present),
        ):  # fmt: skip
            button.clicked.connect(act)
        return foot

    def show_meeting(self, view: MeetingView, item: ItemView | None, writable: bool, why: str = "") -> None:
        """Attendance seen from the running item, or from the chosen one while none runs."""
        self._view, self._item = view, view.current or item
        self._writable = writable
        self._rows()
        where, now = self._item.id if self._item is not None else None, self._acts.now()
        for strip, body in zip(self.strips, view.bodies, strict=False):
            strip.show_quorum(body, self._item, now, body.quorum(now, where), writable, named=view.joint)
        self.strips[1].setVisible(view.joint and self.strips[1].isVisibleTo(self))
        self.guest_form.show_bodies(view)
        live = view.state in (MeetingState.RUNNING, MeetingState.INTERRUPTED)
        waiting = self._waiting()
        offered = writable and len(waiting) > len(view.participants) / 2 and view.ended_at is None
        self.all_button.setVisible(offered)
        self.foot.set_writable(writable, why)
        self.bias.setEnabled(writable and self._item is not None)
        no_item = self.tr("Befangenheit gehört zu einem Tagesordnungspunkt.")
        self.bias.setToolTip(plain_tooltip(why or ("" if self._item is not None else no_item)))
        if not live:
            self.clock_form.hide()

    def offer(self, choices: Choices) -> None:
        self.guest_form.offer(choices)

    def _rows(self) -> None:
        if self._view is not None:
            self.list.show_rows(self._people.rows(self._view, self._item, self.filter.text()))

    def to_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _to_first(self) -> None:
        first = next((row.key for row in self.list.keyed.rows if not isinstance(row.key, str)), None)
        if first is not None:
            self.list.choose(first)
            self._to_list()

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> list[ParticipantView]:
        keys = {row.key for row in self.list.selected_rows()}
        return [who for who in self._view.participants if who.id in keys] if self._view is not None else []

    def _waiting(self) -> list[ParticipantView]:
        """Nothing noted about them yet."""
        people = self._view.participants if self._view is not None else ()
        return [who for who in people if not who.stays and not who.excused]

    def all_present(self) -> None:
        """Everybody without a remark is here, since the opening when that was just now."""
        waiting, view = self._waiting(), self._view
        if view is None or not waiting or not self._writable:
            return
        now = self._acts.now()
        at = view.started_at if view.started_at is not None and now - view.started_at < OPENING else None
        self._acts.do(RecordArrivals(tuple(who.id for who in waiting), at))
        self._to_list()  # the button hides itself, the next key is for a person

    def arrive(self) -> None:
        people = [who for who in self._chosen() if not who.present]
        if not self._chosen():
            self._to_list()
        if not self._writable or not people:
            return
        if len(people) == 1:
            self._acts.do(RecordArrival(people[0].id))
        else:
            self._acts.do(RecordArrivals(tuple(who.id for who in people)))

    def leave(self) -> None:
        self._depart(Whereabouts.LEFT_ROOM)

    def _depart(self, to: Whereabouts) -> None:
        people = tuple(who.id for who in self._chosen() if who.present) if self._writable else ()
        if len(people) == 1:
            self._acts.do(RecordDeparture(people[0], to=to))
        elif people:
            self._acts.do(RecordDepartures(people, to=to))

    def excuse(self) -> None:
        """Of several all become excused, unless all are already."""
        people = self._chosen() if self._writable else []
        if len(people) == 1:
            self._acts.do(ExcuseParticipant(people[0].id, not people[0].excused))
        elif people:
            excused = not all(who.excused for who in people)
            self._acts.do(ExcuseParticipants(tuple(who.id for who in people), excused))

    def declare_bias(self) -> None:
        """Ask where they go, or end the bias where it stands already."""
        people, item = self._chosen(), self._item
        if not self._writable or item is None or not people:
            return
        standing = [bias for who in people if (bias := bias_of(item, who.id)) is not None]
        if standing:
            self._acts.do(EndBiases(tuple(bias.id for bias in standing)))
        elif not item.public:
            self._declare(item.id, people, Whereabouts.LEFT_ROOM)
        else:
            point = self.bias.mapToGlobal(QPoint(0, -64))
            self.bias_menu(item.id, people).popup(point)

    def bias_menu(self, item: UUID, people: list[ParticipantView]) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, where in (
            (self.tr("&Verlässt den Raum"), Whereabouts.LEFT_ROOM),
            (self.tr("Im &Zuhörerbereich"), Whereabouts.WITH_PUBLIC),
        ):
            menu.addAction(words, partial(self._declare, item, people, where))
        menu.addAction(self.tr("Mit &Grund …"), partial(self._declare_with_reason, item, people))
        return menu

    def _declare(self, item: UUID, people: list[ParticipantView], where: Whereabouts) -> None:
        self._acts.do(DeclareBiases(item, tuple(who.id for who in people), where))

    def _declare_with_reason(self, item: UUID, people: list[ParticipantView]) -> None:
        found = self._view.item(item) if self._view is not None else None
        if found is not None:
            self.bias_form.ask(found, people)

    def come_back(self) -> None:
        """Back at the table: after bias on this item, from the public's seats, or from outside."""
        item = self._item
        people = [
            who.id for who in (self._chosen() if self._writable else [])
            if bias_of(item, who.id) is not None or (who.stays and not who.present)
        ]  # fmt: skip
        if people:
            self._acts.do(ReturnToTable(tuple(people), item.id if item is not None else None))

    def sit_with_public(self) -> None:
        self._depart(Whereabouts.WITH_PUBLIC)

    def rest(self) -> None:
        """Let the votes of the chosen expert citizens rest, or give them back (§ 58 GO NRW)."""
        chosen = {who.id for who in self._chosen()} if self._writable else set()
        found = False
        for body in self._view.bodies if self._view is not None else ():
            mine = [who for who in body.participants if who.id in chosen and who.group is MemberGroup.CITIZEN]
            resting = tuple(who.id for who in mine if any(end is None for _start, end in who.rests))
            found = found or bool(mine)
            if resting:
                self._acts.do(ResumeVotes(resting, body=body.body_key))
            elif mine:
                self._acts.do(RestVotes(tuple(who.id for who in mine), body=body.body_key))
        if chosen and not found:
            self._acts.do(RestVotes(tuple(chosen)))  # the answer says whose vote can rest

    def represent(self) -> None:
        """Somebody sits in for the chosen member."""
        chosen = self._chosen()
        if self._view is not None and self._writable and len(chosen) == 1:
            self.guest_form.represent(self._view, chosen[0])

    def correct_times(self) -> None:
        chosen = self._chosen()
        if self._writable and len(chosen) == 1 and chosen[0].stays:
            self.times_form.ask(chosen[0])

    def strike(self) -> None:
        """Take somebody off the list who was put there by mistake."""
        chosen = self._chosen() if self._writable else []
        if len(chosen) == 1:
            words = self.tr("{name} von der Liste gestrichen.").format(name=chosen[0].name)
            self._acts.do(RemoveParticipant(chosen[0].id), done=partial(self._say, words))
        elif chosen:
            words = self.tr("{n} Personen von der Liste gestrichen.").format(n=len(chosen))
            self._acts.do(RemoveParticipants(tuple(who.id for who in chosen)), done=partial(self._say, words))

    def _say(self, words: str, _outcome: Outcome) -> None:
        self._acts.note(words)

    def add_guest(self) -> None:
        if self._view is not None and self._writable:
            self.guest_form.add_to(self._view)

    @property
    def strip(self) -> QuorumStrip:
        """The one with something to say; of a joint meeting the first body's before the second's."""
        return next((each for each in self.strips if not each.isHidden()), self.strips[0])

    def _body(self, place: int) -> UUID | None:
        bodies = self._view.bodies if self._view is not None else ()
        return bodies[place].body_key if place < len(bodies) else None

    def _rest(self, place: int, people: tuple[UUID, ...]) -> None:
        self._acts.do(RestVotes(people, body=self._body(place)))

    def _resume(self, place: int, who: UUID) -> None:
        self._acts.do(ResumeVote(who, body=self._body(place)))

    def _ask_missing(self, place: int, _checked: bool = False) -> None:
        if self._view is not None:
            meeting, body = self._view.id, self._body(place)
            self.clock_form.ask(
                self.tr("Beschlussunfähigkeit feststellen"),
                self.tr("Feststellen"),
                lambda at: EstablishMissingQuorum(meeting, at, self.clock_form.who.text(), body),
                raised=True,
            )

    def arrive_at(self) -> None:
        """Somebody came earlier than it is written down."""
        people = [who for who in self._chosen() if not who.present]
        if self._writable and people:
            ids = tuple(who.id for who in people)
            heading = self.tr("{name} kommt um").format(name=people[0].name if len(people) == 1 else str(len(people)))
            self.clock_form.ask(heading, self.tr("Kommt"), lambda at: RecordArrivals(ids, at))

    def leave_at(self) -> None:
        """Somebody left earlier than it is written down."""
        who = next((each for each in self._chosen() if each.present), None)
        if self._writable and who is not None:
            heading = self.tr("{name} geht um").format(name=who.name)
            self.clock_form.ask(heading, self.tr("Geht"), lambda at: RecordDeparture(who.id, at))

    def _quorum_back(self, place: int, _checked: bool = False) -> None:
        if self._view is not None:
            self._acts.do(EstablishQuorum(self._view.id, body=self._body(place)))

    def _key(self, key: int, modifiers: int) -> None:
        later = bool(Qt.KeyboardModifier(modifiers) & Qt.KeyboardModifier.ShiftModifier)
        acts = {
            Qt.Key.Key_K: self.arrive_at if later else self.arrive,
            Qt.Key.Key_G: self.leave_at if later else self.leave,
            Qt.Key.Key_B: self.declare_bias,
            Qt.Key.Key_E: self.excuse,
            Qt.Key.Key_Z: self.come_back,
            Qt.Key.Key_P: self.sit_with_public,
            Qt.Key.Key_V: self.represent,
            Qt.Key.Key_R: self.rest,
            Qt.Key.Key_T: self.correct_times,
            Qt.Key.Key_Delete: self.strike,
            Qt.Key.Key_Slash: self.to_filter,
        }
        acts[Qt.Key(key)]()

    def _context_menu(self, point: QPoint) -> None:
        if not self._writable:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, key, act in (
            (self.tr("Kommt"), "K", self.arrive),
            (self.tr("Kommt um …"), "Shift+K", self.arrive_at),
            (self.tr("Geht"), "G", self.leave),
            (self.tr("Geht um …"), "Shift+G", self.leave_at),
            (self.tr("Befangen"), "B", self.declare_bias),
            (self.tr("Zurück am Tisch"), "Z", self.come_back),
            (self.tr("Setzt sich zu den Zuhörenden"), "P", self.sit_with_public),
            (self.tr("Entschuldigt"), "E", self.excuse),
            (self.tr("Vertretung …"), "V", self.represent),
            (self.tr("Stimmrecht ruht / wieder"), "R", self.rest),
            (self.tr("Zeiten berichtigen …"), "T", self.correct_times),
            (self.tr("Von der Liste streichen"), "Del", self.strike),
        ):
            menu.addAction(words, act).setShortcut(QKeySequence(key))
        menu.addSeparator()
        if self._waiting():
            everybody = menu.addAction(self.tr("Alle übrigen anwesend"), self.all_present)
            everybody.setShortcut(QKeySequence(key_of("all_present")))
        menu.addAction(self.tr("Gast aufnehmen …"), self.add_guest).setShortcut(QKeySequence(key_of("guest")))
        menu.popup(self.list.viewport().mapToGlobal(point))
