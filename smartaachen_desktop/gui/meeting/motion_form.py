"""The form of a motion: an amendment, a motion on the matter, or one on procedure."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.body_choice import BodyChoice
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.gui.shared.name_line import NameLine
from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.motions import AddMotion, ChangeMotion
from smartaachen_desktop.services.queries.destinations import PossibleDestinations, possible_destinations
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


def base_text(item: ItemView, body: UUID | None = None) -> str:
    """The wording that an amendment to this item changes: that of the body's main motion, or the proposal's."""
    mine = (each.text for each in item.motions if each.kind is MotionKind.MAIN and each.body_id == body)
    return next(mine, item.proposal)


class MotionForm(InlineForm):
    """A motion, an amendment or one on procedure."""

    added = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: UUID | None = None
        self._motion: UUID | None = None
        self._base = ""
        self._offered: ItemView | None = None
        self._known: PossibleDestinations | None = None
        self._target: UUID | None = None
        self._until: UUID | None = None
        self.people: tuple[Offer, ...] = ()
        """Who may have moved it: the groups and the people at the table."""

    def build(self) -> None:
        self.kind = Combo(
            self.tr("Art des Antrags"),
            (
                (MotionKind.AMENDMENT, self.tr("Änderungsantrag")),
                (MotionKind.MAIN, self.tr("Antrag")),
                (MotionKind.PROCEDURAL, self.tr("Antrag zur Geschäftsordnung")),
                (MotionKind.CLOSURE, self.tr("Schluss der Debatte")),
                (MotionKind.LIST_CLOSURE, self.tr("Schluss der Redeliste")),
                (MotionKind.CLOSED_DOORS, self.tr("Ausschluss der Öffentlichkeit")),
                (MotionKind.ADJOURNMENT, self.tr("Vertagung der Sitzung")),
                (MotionKind.REFERRAL, self.tr("Verweisung in einen anderen Ausschuss")),
                (MotionKind.POSTPONEMENT, self.tr("Vertagung")),
            ),
        )
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Gegenstand des Antrags"))
        self.mover = NameLine(self._acts.theme, self.tr("Antragsteller*in"), lambda: self.people)
        self.text = NoteEdit(self.tr("Wortlaut des Antrags"), 3)
        self.target = Combo(self.tr("Gremium, an das verwiesen wird"))
        self.target.currentIndexChanged.connect(self._target_chosen)
        self.target_name = QLineEdit()
        self.target_name.setAccessibleName(self.tr("Andere Stelle, an die verwiesen wird"))
        self.target_name.setPlaceholderText(self.tr("z. B. den Betriebsausschuss"))
        self.until = Combo(self.tr("Sitzung, auf die vertagt wird"))
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.bodies = BodyChoice(self.tr("Gremium, das über den Antrag abstimmt"))
        self.bodies.currentIndexChanged.connect(self._body_chosen)
        self.row(self.tr("Art"), self.kind)
        self.row(self.tr("Gremium"), self.bodies)
        self.row(self.tr("Gegenstand"), self.title)
        self.row(self.tr("Von"), self.mover)
        self.row(self.tr("An"), self.target)
        self.row(self.tr("Andere Stelle"), self.target_name)
        self.row(self.tr("Auf"), self.until)
        self.row(self.tr("Wortlaut"), self.text)
        self.sent.connect(self._send)

    def offer_bodies(self, view: MeetingView) -> None:
        self.when_built("bodies", lambda: self._offer_bodies(view))

    def _offer_bodies(self, view: MeetingView) -> None:
        self.bodies.show_bodies(view)
        self.fields.setRowVisible(self.bodies, view.joint)

    def add_to(self, item: ItemView, body: UUID | None = None) -> None:
        """`body` is the one whose motion is on the bench."""
        self.keep()
        self._item, self._motion = item.id, None
        self.bodies.set_value(body)
        self._offered = item
        self._base = base_text(item, body)
        self.heading.setText(self.tr("Neuer Antrag"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.kind.setEnabled(True)
        self._target = self._until = self._known = None
        self.kind.set_value(MotionKind.AMENDMENT)
        for field in (self.title, self.mover, self.text, self.target_name):
            field.clear()
        self._kind_chosen()
        self.open_form(self.title, item.id)

    def edit(self, item: ItemView, motion: UUID) -> None:
        found = next((each for each in item.motions if each.id == motion and each.vote is None), None)
        if found is None:
            return
        self.keep()
        self._item, self._motion = item.id, motion
        self._base = ""
        self.heading.setText(self.tr("Antrag ändern"))
        self.button.set_words(self.tr("Übernehmen"))
        self.kind.setEnabled(False)
        self.kind.set_value(found.kind)
        self.bodies.set_value(found.body_id)
        self.title.setText(found.title)
        self.mover.setText(found.mover)
        self.text.setPlainText(found.text)
        self.target_name.setText(found.target)
        self._target, self._until, self._known = found.target_id, found.until_id, None
        self._show_destination()
        self.open_form(self.title, motion)

    def restored(self) -> None:
        self._target, self._until = self.target.value(), self.until.value()

    def _body_chosen(self) -> None:
        """The other body's main motion may have another wording."""
        if self._motion is None and self._offered is not None:
            base = base_text(self._offered, self.bodies.value())
            if self.text.toPlainText() == self._base and self.kind.value() is MotionKind.AMENDMENT:
                self.text.setPlainText(base)
            self._base = base

    def _kind_chosen(self) -> None:
        """An amendment starts from the wording it changes, so that only the change is typed."""
        self._show_destination()
        if self._motion is not None:
            return
        amending = self.kind.value() is MotionKind.AMENDMENT
        text = self.text.toPlainText()
        if amending and not text:
            self.text.setPlainText(self._base)
        elif not amending and text == self._base:
            self.text.clear()
        named = dict(zip(self.kind.values(), self.kind.words(), strict=True))
        if not self.title.text() or self.title.text() in named.values():
            fixed = (
                MotionKind.CLOSURE, MotionKind.LIST_CLOSURE, MotionKind.REFERRAL, MotionKind.POSTPONEMENT,
                MotionKind.CLOSED_DOORS, MotionKind.ADJOURNMENT,
            )  # fmt: skip
            self.title.setText(named[self.kind.value()] if self.kind.value() in fixed else "")

    def _show_destination(self) -> None:
        """A referral asks for the body, a postponement for the meeting; both are read only when they are asked for."""
        referral, postponement = (self.kind.value() is kind for kind in (MotionKind.REFERRAL, MotionKind.POSTPONEMENT))
        self.fields.setRowVisible(self.target, referral)
        self.fields.setRowVisible(self.target_name, referral)
        self.fields.setRowVisible(self.until, postponement)
        item = self._item
        if (referral or postponement) and item is not None and self._known is None:
            self._acts.context.bridge.query(
                lambda session: (item, possible_destinations(session, item)), self._destinations, owner=self
            )

    def _destinations(self, answer: tuple[UUID, PossibleDestinations]) -> None:
        item, known = answer
        if item != self._item:
            return
        self._known = known
        self.target.fill([(None, self.tr("andere Stelle")), *known.bodies])
        self.until.fill([(None, self.tr("ohne Termin")), *known.meetings])
        self.target.set_value(self._target)
        self.until.set_value(self._until)
        self._target_chosen()

    def _target_chosen(self) -> None:
        self.target_name.setEnabled(self.target.value() is None)
        if self.target.value() is not None:
            self.target_name.clear()

    def _destination(self) -> tuple[UUID | None, str, UUID | None]:
        """Body, other place, meeting; what does not belong to the kind is left out."""
        kind = self.kind.value()
        waiting = self._known is None
        if kind is MotionKind.REFERRAL:
            target = self._target if waiting else self.target.value()
            return target, "" if target is not None else self.target_name.text().strip(), None
        if kind is MotionKind.POSTPONEMENT:
            return None, "", self._until if waiting else self.until.value()
        return None, "", None

    def _send(self) -> None:
        self.mover.settle()
        title, text, mover = self.title.text(), self.text.toPlainText(), self.mover.text()
        if self._motion is not None:
            target, name, until = self._destination()
            command: Command = ChangeMotion(
                self._motion, title, text, mover, target=target, target_name=name, until=until, body=self.bodies.value()
            )
            self.send(command, self._done)
        elif self._item is not None:
            command = AddMotion(
                self._item, title, text, self.kind.value(), mover, *self._destination(), self.bodies.value()
            )
            self.send(command, self._done)

    def refuse(self, error: UserError) -> None:
        super().refuse(error)
        if error.field == "text":
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, outcome: Outcome) -> None:
        self.close_form()
        if "motion" in outcome.ids:
            self.added.emit(outcome.ids["motion"])
