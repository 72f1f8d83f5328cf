"""Bias with its reason: where the person stays, why, and whether the body decided (§ 31 GO NRW)."""

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.model.attendance import BiasReason, Whereabouts
from smartaachen_desktop.services.attendance_groups import DeclareBiases
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.words import BIAS_NAMES, PLACE_NAMES


class BiasForm(InlineForm):
    """The reason is for the internal edition alone."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: UUID | None = None
        self._people: list[UUID] = []

    def build(self) -> None:
        self.where = Combo(self.tr("Verbleib"), PLACE_NAMES.items())
        self.reason = Combo(self.tr("Grund"), BIAS_NAMES.items())
        self.decided = QCheckBox(self.tr("vom Gremium entschieden"))
        self.row(self.tr("Verbleib"), self.where)
        self.row(self.tr("Grund"), self.reason)
        self.row("", self.decided)
        self.button.set_words(self.tr("Festhalten"))
        self.sent.connect(self._send)

    def ask(self, item: ItemView, people: list[ParticipantView]) -> None:
        self._item, self._people = item.id, [who.id for who in people]
        name = people[0].name if len(people) == 1 else self.tr("{n} Personen").format(n=len(people))
        self.heading.setText(self.tr("Befangen zu {number}: {name}").format(number=item.number, name=name))
        places = PLACE_NAMES.items() if item.public else [(Whereabouts.LEFT_ROOM, PLACE_NAMES[Whereabouts.LEFT_ROOM])]
        self.where.fill(places)
        self.where.set_value(Whereabouts.LEFT_ROOM)
        self.reason.set_value(BiasReason.UNSTATED)
        self.decided.setChecked(False)
        self.open_form(self.where)

    def _send(self) -> None:
        if self._item is None:
            return
        command = DeclareBiases(
            self._item, tuple(self._people), Whereabouts(self.where.value()), None, BiasReason(self.reason.value()),
            self.decided.isChecked(),
        )  # fmt: skip
        self.send(command, self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
