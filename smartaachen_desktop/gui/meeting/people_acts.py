"""What is noted about the people chosen in the attendance; one act for one of them or for several."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.people_rows import bias_of
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.errors import UserError
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
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.corrections import RemoveParticipant, RemoveParticipants
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.quorum_acts import (
    RestVotes,
    ResumeVotes,
)

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.people_pane import PeoplePane

OPENING = timedelta(minutes=10)


class PeopleActs(QObject):
    """Each does nothing where it is not possible; what is refused stands in the window's banner."""

    def __init__(self, acts: Acts, pane: PeoplePane) -> None:
        super().__init__(pane)
        self._acts, self._pane = acts, pane
        self._moving: set[UUID] = set()
        """Who comes or goes by an act whose answer is awaited: the same key struck twice means one step."""

    def all_present(self) -> None:
        """Everybody without a remark is here, since the opening when that was just now."""
        waiting, view = self._pane.waiting(), self._pane.view
        if view is None or not waiting or not self._pane.writable:
            return
        now = self._acts.now()
        at = view.started_at if view.started_at is not None and now - view.started_at < OPENING else None
        self._move(RecordArrivals(tuple(who.id for who in waiting), at), tuple(who.id for who in waiting))
        self._pane.to_list()  # the button hides itself, the next key is for a person

    def arrive(self) -> None:
        people = tuple(who.id for who in self._pane.chosen() if not who.present)
        if not self._pane.chosen():
            self._pane.to_list()
        if self._pane.writable and people:
            self._move(RecordArrival(people[0]) if len(people) == 1 else RecordArrivals(people), people)

    def leave(self) -> None:
        self._depart(Whereabouts.LEFT_ROOM)

    def _depart(self, to: Whereabouts) -> None:
        people = tuple(who.id for who in self._pane.chosen() if who.present) if self._pane.writable else ()
        if people:
            self._move(
                RecordDeparture(people[0], to=to) if len(people) == 1 else RecordDepartures(people, to=to), people
            )

    def _move(self, command: Command, people: tuple[UUID, ...]) -> None:
        if self._moving & set(people):
            return
        self._moving |= set(people)

        def refused(error: UserError) -> None:
            self._moving -= set(people)
            self._acts.complain(error)

        def done(_outcome: Outcome) -> None:
            self._moving -= set(people)

        self._acts.do(command, done=done, failed=refused)

    def excuse(self) -> None:
        """Of several all become excused, unless all are already."""
        people = self._pane.chosen() if self._pane.writable else []
        if len(people) == 1:
            self._acts.do(ExcuseParticipant(people[0].id, not people[0].excused))
        elif people:
            excused = not all(who.excused for who in people)
            self._acts.do(ExcuseParticipants(tuple(who.id for who in people), excused))

    def declare_bias(self) -> None:
        """Ask where they go, or end the bias where it stands already."""
        people, item = self._pane.chosen(), self._pane.item
        if not self._pane.writable or item is None or not people:
            return
        standing = [bias for who in people if (bias := bias_of(item, who.id)) is not None]
        if standing:
            self._acts.do(EndBiases(tuple(bias.id for bias in standing)))
        elif not item.public:
            self._declare(item.id, people, Whereabouts.LEFT_ROOM)
        else:
            point = self._pane.bias.mapToGlobal(QPoint(0, -64))
            menu = self.bias_menu(item.id, people)
            menu.popup(point)
            menu.setActiveAction(menu.actions()[0])  # Enter takes it

    def bias_menu(self, item: UUID, people: list[ParticipantView]) -> QMenu:
        menu = QMenu(self._pane)
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
        found = self._pane.view.item(item) if self._pane.view is not None else None
        if found is not None:
            self._pane.bias_form.ask(found, people)

    def come_back(self) -> None:
        """Back at the table: after bias on this item, from the public's seats, or from outside."""
        item = self._pane.item
        people = [
            who.id for who in (self._pane.chosen() if self._pane.writable else [])
            if bias_of(item, who.id) is not None or (who.stays and not who.present)
        ]  # fmt: skip
        if people:
            self._acts.do(ReturnToTable(tuple(people), item.id if item is not None else None))

    def sit_with_public(self) -> None:
        self._depart(Whereabouts.WITH_PUBLIC)

    def rest(self) -> None:
        """Let the votes of the chosen expert citizens rest, or give them back (§ 58 GO NRW)."""
        chosen = {who.id for who in self._pane.chosen()} if self._pane.writable else set()
        found = False
        for body in self._pane.view.bodies if self._pane.view is not None else ():
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
        chosen = self._pane.chosen()
        if self._pane.view is not None and self._pane.writable and len(chosen) == 1:
            self._pane.guest_form.represent(self._pane.view, chosen[0])

    def correct_times(self) -> None:
        chosen = self._pane.chosen()
        if self._pane.writable and len(chosen) == 1 and chosen[0].stays:
            self._pane.times_form.ask(chosen[0])

    def strike(self) -> None:
        """Take somebody off the list who was put there by mistake."""
        chosen = self._pane.chosen() if self._pane.writable else []
        if len(chosen) == 1:
            words = self.tr("{name} von der Liste gestrichen.").format(name=chosen[0].name)
            self._acts.do(RemoveParticipant(chosen[0].id), done=partial(self._say, words))
        elif chosen:
            words = self.tr("{n} Personen von der Liste gestrichen.").format(n=len(chosen))
            self._acts.do(RemoveParticipants(tuple(who.id for who in chosen)), done=partial(self._say, words))

    def _say(self, words: str, _outcome: Outcome) -> None:
        self._acts.note(words)

    def add_guest(self) -> None:
        if self._pane.view is not None and self._pane.writable:
            self._pane.guest_form.add_to(self._pane.view)

    def arrive_at(self) -> None:
        """Somebody came earlier than it is written down."""
        people = [who for who in self._pane.chosen() if not who.present]
        if self._pane.writable and people:
            ids = tuple(who.id for who in people)
            heading = self.tr("{name} kommt um").format(name=people[0].name if len(people) == 1 else str(len(people)))
            self._pane.clock_form.ask(heading, self.tr("Kommt"), lambda at: RecordArrivals(ids, at))

    def leave_at(self) -> None:
        """Somebody left earlier than it is written down."""
        who = next((each for each in self._pane.chosen() if each.present), None)
        if self._pane.writable and who is not None:
            heading = self.tr("{name} geht um").format(name=who.name)
            self._pane.clock_form.ask(heading, self.tr("Geht"), lambda at: RecordDeparture(who.id, at))
