"""What is wrong with the quorum and what the chair can do about it; takes no room while all is well."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.quorum import Quorum, to_rest, to_resume
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


class QuorumStrip(Pane):
    """Proposes whose vote rests and who gets it back; nothing happens by itself."""

    rest_asked = Signal(object)
    """The participants whose votes should rest."""
    resume_asked = Signal(object)
    """The participants who get their votes back."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="bad_soft", parent=parent)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(theme, "warning", "bad"))
        self.words = PlainLabel(theme, "", size="table", wrap=True)
        line.addWidget(self.words, 1)
        column.addLayout(line)
        self.establish = KeyButton(theme, self.tr("Beschlussunfähigkeit feststellen"), small=True)
        self.take_back = KeyButton(theme, self.tr("Beschlussfähigkeit feststellen"), small=True)
        self.rest = KeyButton(theme, "", small=True)
        self.rest.clicked.connect(lambda: self.rest_asked.emit(self._to_rest))
        self.resume = KeyButton(theme, "", small=True)
        self.resume.clicked.connect(lambda: self.resume_asked.emit(self._to_resume))
        self._to_rest: tuple[UUID, ...] = ()
        self._vain = False
        self._to_resume: tuple[UUID, ...] = ()
        column.addWidget(self.rest)
        column.addWidget(self.resume)
        column.addWidget(self.establish)
        column.addWidget(self.take_back)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(theme))
        self.hide()

    def show_quorum(
        self,
        view: MeetingView,
        item: ItemView | None,
        now: datetime,
        lamp: Quorum,
        writable: bool,
        *,
        named: bool = False,
    ) -> None:
        """`view` is the body's own; `named` in a joint meeting, where the words say whose quorum it is."""
        live = writable and view.state in (MeetingState.RUNNING, MeetingState.INTERRUPTED)
        established = view.quorum_lost_at is not None
        short = live and not (lamp.reached and lamp.citizens_ok) and any(who.stays for who in view.participants)
        seats, where = view.seats(), item.id if item is not None else None
        rule = live and lamp.citizens_rule
        self._to_rest = to_rest(seats, where, now) if rule and not lamp.citizens_ok and lamp.council else ()
        self._vain = bool(self._to_rest) and lamp.present - len(self._to_rest) < lamp.needed
        if self._vain:
            self._to_rest = ()  # it would only exchange one lack for the other
        self._to_resume = to_resume(seats, where, now) if rule and lamp.citizens_ok else ()
        self.setVisible(live and (short or established or bool(self._to_resume)))
        self.establish.setVisible(short and not established)
        self.take_back.setVisible(established)
        names = {who.id: who.name for who in view.participants}
        self.rest.setVisible(bool(self._to_rest))
        if self._to_rest:
            self.rest.set_words(self.tr("Stimmrecht ruht: {who}").format(who=_first_of(names, self._to_rest)))
        self.resume.setVisible(bool(self._to_resume))
        if self._to_resume:
            self.resume.set_words(self.tr("Stimme zurück: {who}").format(who=_first_of(names, self._to_resume)))
        said = self._say(view, lamp)
        self.words.setText(f"{view.short_name}: {said}" if named else said)
        for button in (self.establish, self.take_back, self.rest, self.resume):
            button.setAccessibleName(f"{view.short_name}: {button.text()}" if named else "")

    def _say(self, view: MeetingView, lamp: Quorum) -> str:
        source = view.cites(Law.QUORUM) or self.tr("eigene Regeln des Gremiums")
        citizens = in_brackets(view.cites(Law.CITIZENS))
        if view.quorum_lost_at is not None:
            return self.tr("Beschlussunfähigkeit festgestellt um {time} ({source}).").format(
                time=formats.time_of_day(view.quorum_lost_at), source=source
            )
        if not lamp.reached:
            return self.tr("Stimmberechtigte anwesend: {n}, nötig: {needed} ({source}).").format(
                n=lamp.present, needed=lamp.needed, source=source
            )
        if self._to_resume:
            return self.tr(
                "Die Ratsmitglieder sind wieder in der Mehrheit: Das Stimmrecht kann aufleben{source}."
            ).format(source=citizens)
        if self._vain:
            return self.tr(
                "{council} Ratsmitglieder gegen {citizens} sachkundige Bürger*innen: Die Ratsmitglieder müssen in der "
                "Mehrheit sein{source}. Ruhten Stimmrechte, wären weniger als {needed} stimmberechtigt."
            ).format(source=citizens, council=lamp.council, citizens=lamp.citizens, needed=lamp.needed)
        return self.tr(
            "{council} Ratsmitglieder gegen {citizens} sachkundige Bürger*innen: Die Ratsmitglieder müssen in der "
            "Mehrheit sein{source}. Vorschlag: zuletzt Gekommene zuerst."
        ).format(source=citizens, council=lamp.council, citizens=lamp.citizens)


def _first_of(names: Mapping[UUID, str], people: tuple[UUID, ...]) -> str:
    """ "Fraktion A, s. B. 1 + 5"."""
    return f"{names[people[0]]} + {len(people) - 1}" if len(people) > 1 else names[people[0]]
