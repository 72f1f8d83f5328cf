"""The middle: closing bar, heading and the cards in their fixed order, folded where the screen is low."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.after_panel import VERSIONS, AfterPanel
from smartaachen_desktop.gui.meeting.assignment_card import AssignmentCard
from smartaachen_desktop.gui.meeting.cancel_bar import CancelBar
from smartaachen_desktop.gui.meeting.chair_note import ChairNote
from smartaachen_desktop.gui.meeting.change_card import ChangeCard
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.meeting.closing_bar import ClosingBar
from smartaachen_desktop.gui.meeting.discussion_card import DiscussionCard
from smartaachen_desktop.gui.meeting.earlier_card import EarlierCard
from smartaachen_desktop.gui.meeting.forward_form import ForwardForm
from smartaachen_desktop.gui.meeting.invitation_bar import InvitationBar
from smartaachen_desktop.gui.meeting.item_head import ItemHead
from smartaachen_desktop.gui.meeting.leader_hint import LeaderHint
from smartaachen_desktop.gui.meeting.meeting_form import MeetingForm
from smartaachen_desktop.gui.meeting.movers import mover_offers
from smartaachen_desktop.gui.meeting.objection_card import ObjectionCard
from smartaachen_desktop.gui.meeting.proposal_card import ProposalCard
from smartaachen_desktop.gui.meeting.resolution_card import ResolutionCard
from smartaachen_desktop.gui.meeting.start_hint import StartHint
from smartaachen_desktop.gui.meeting.vote_card import VoteCard
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.gui.shared.text_help import name_offers
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


class ItemPane(Pane):
    show_on_wall = Signal(object, str)
    edit_item = Signal(object)
    add_item = Signal()
    _shown: UUID | None = None
    _from_top = False

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, ground="window", parent=parent)
        self.closing = ClosingBar(acts)
        self.after = AfterPanel(acts)
        self.closing.check_asked.connect(self.after.toggle)
        self.closing.versions_asked.connect(lambda: self.after.toggle(VERSIONS))
        self.closing.reopening_asked.connect(self.after.ask_reopening)
        self.after.found.connect(self.closing.show_gaps)
        self.head = ItemHead(acts)
        self.details = MeetingForm(acts)
        self.start_hint, self.leader_hint = StartHint(acts), LeaderHint(acts)
        self.forward = ForwardForm(acts)
        self.forward.forwarded.connect(acts.note)
        self.chair_note = ChairNote(acts)
        self.head.note_asked.connect(self.chair_note.ask)
        self.invitation = InvitationBar(acts)
        self.cancellation = CancelBar(acts)
        self.proposal = ProposalCard(acts)
        self.discussion = DiscussionCard(acts)
        self.vote = VoteCard(acts)
        self.resolution = ResolutionCard(acts)
        self.assignments = AssignmentCard(acts)
        self.earlier = EarlierCard(acts)
        self.objections = ObjectionCard(acts)
        self.changes = ChangeCard(acts)
        self.vote.head.insertWidget(self.vote.head.indexOf(self.vote.add_button) + 1, self.changes.open_button)
        self.changes.show_asked.connect(lambda item: self.show_on_wall.emit(item, "changes"))
        self.proposal.show_asked.connect(lambda item: self.show_on_wall.emit(item, "proposal"))
        self.proposal.edit_asked.connect(self.edit_item)
        for widget in (
            self.closing, self.after, self.invitation, self.cancellation, self.start_hint, self.leader_hint, self.head,
            self.forward, self.chair_note, self.details,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.cards = QWidget()
        self.cards.setProperty("ground", "none")
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # nothing out of reach
        self.body.addWidget(self.area, 1)
        self.area.setWidget(self.cards)
        column = QVBoxLayout(self.cards)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        for card in (
            self.proposal, self.discussion, self.earlier, self.objections, self.vote, self.changes, self.resolution,
            self.assignments,
        ):  # fmt: skip
            column.addWidget(card, 1 if card is self.discussion else 0)
        self.empty = EmptyView(
            acts.theme, "list-bullets", self.tr("Noch keine Tagesordnung"),
            self.tr("Nehmen Sie die Punkte links auf; eine Vorlage bringt ihren Beschlussvorschlag mit."),
            self.tr("Punkt aufnehmen"),
        )  # fmt: skip
        self.empty.pressed.connect(self.add_item)
        self.body.addWidget(self.empty, 1)
        self.stage = EmptyView(
            acts.theme, "megaphone-simple", self.tr("Regiepunkt"),
            self.tr(
                "Nur Schriftführung und Sitzungsleitung sehen ihn: hier und im Regiebuch. Er hat keine Nummer und "
                "steht weder auf der Wand noch in Einladung, Tagesordnung oder Niederschrift."
            ),
        )  # fmt: skip
        self.body.addWidget(self.stage, 1)
        # names come after the first layout, so this follows the growing cards
        self.area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._show_roll())
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        for part in (self.vote, self.changes, self.resolution, self.assignments, self.objections, self.earlier):
            part.height_changed.connect(self._fitting.start)
        self.discussion.offer.changed.connect(self._fitting.start)
        self.help = self.discussion.spelling.help
        self._people: tuple[Offer, ...] = ()
        self._offered: tuple[MeetingView | None, tuple[Offer, ...]] = (None, ())
        self.note_key = QShortcut(QKeySequence("Shift+F4"), self, self.note_into_assignment)
        self.discussion.speakers.height_changed.connect(self._fitting.start)
        self.chair_note.height_changed.connect(self._fitting.start)

    def to_discussion(self) -> None:
        """What is typed after the call is the discussion, not the wording in which the hands still were before."""
        focus = self.window().focusWidget()
        if focus is not None and self.cards.isAncestorOf(focus) and self.discussion.edit.isVisible():
            self.discussion.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool, why: str) -> None:
        self._offer_names(view)
        if (shown := item.id if item is not None else None) != self._shown:
            self._shown, self._from_top = shown, True
        self.closing.show_meeting(view)
        self.after.show_meeting(view, None if item is None or item.is_stage() else item)
        self.invitation.show_meeting(view)
        self.cancellation.show_meeting(view)
        self.start_hint.show_meeting(view)
        self.leader_hint.show_meeting(view, writable=writable)
        self.chair_note.show_item(item, writable)
        self.head.show_item(view, item, writable)
        self.empty.setVisible(item is None)
        self.stage.setVisible(item is not None and item.is_stage())
        if item is not None and item.is_stage():
            item = None  # nothing is discussed or resolved under it
        self.objections.show_item(view, item, writable)
        self.earlier.show_item(view, item, writable)
        self.area.setVisible(item is not None)
        self.proposal.show_item(item, writable)
        self.discussion.speakers.show_item(view, item, writable)
        self.discussion.show_item(view, item, writable, why)
        self.vote.show_item(view, item, writable)
        self.changes.show_item(item, writable, why)
        self.resolution.show_bodies(view)
        self.resolution.show_item(item, writable, why)
        self.assignments.show_item(item, writable, why)
        if not writable and self.details.isVisible():
            self.details.close_form()
        self._fitting.start()

    def _offer_names(self, view: MeetingView) -> None:
        """Who sits at the table comes first, then everybody else the database knows."""
        if view is self._offered[0] and self._people is self._offered[1]:
            return
        self._offered = view, self._people
        here = [Offer(who.name, who.role or who.on_behalf_of) for who in view.participants]
        self.help.offer([*here, *self._people])
        self.vote.form.people = mover_offers(view)

    def note_into_assignment(self) -> None:
        """What is chosen in the discussion, or the paragraph with the caret, becomes an assignment."""
        self.assignments.add_from_note(self.discussion.edit.note())

    def offer(self, choices: Choices) -> None:
        self._people = name_offers(choices.people)
        self.details.offer(choices)
        self.discussion.offer_blocks(choices.text_blocks)
        self.changes.offer(choices)
        self.assignments.offer(choices)

    def flush(self) -> None:
        self.discussion.flush()
        self.resolution.flush()

    def after_vote(self, item: UUID) -> None:
        """The eye goes on to the next motion or the resolution, when the hands were at the counts."""
        focus = self.window().focusWidget()
        if (focus is None or self.vote.isAncestorOf(focus) or not focus.isVisible()) and not self.vote.go_on():
            self.resolution.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        """Fold proposal, resolution and assignments when the whole would not fit with five lines of discussion."""
        folding = (self.proposal, self.changes, self.resolution, self.assignments)
        fixed = (self.discussion, self.vote)
        need = sum(card.height_when(compact=False) for card in folding)
        need += sum(card.minimumSizeHint().height() for card in fixed)
        need += 2 * 8 + 8 * (len(folding) + len(fixed) - 1)
        compact = need > self.area.viewport().height()
        for card in folding:
            card.set_compact(compact)
        if self._from_top:
            self._from_top = False
            # cards that fold now have their heights with the next turn of the loop
            QTimer.singleShot(0, self, self._to_top)
        focus = self.window().focusWidget()
        forms: list[QWidget] = [
            self.assignments.form, self.vote.form, self.vote.block, self.vote.terms, self.changes.form,
            self.objections.form, self.earlier.form,
        ]  # fmt: skip
        if self.vote.elections.built:
            forms.append(self.vote.elections.form)
        if self.vote.roll.built:
            forms.append(self.vote.roll)
        for form in forms:
            if focus is not None and form.isVisible() and form.isAncestorOf(focus):
                QTimer.singleShot(0, form, lambda shown=form: self.area.ensureWidgetVisible(shown, 0, 12))

    def _to_top(self) -> None:
        """Another item is read from its proposal on, unless a jump has led to one of its fields."""
        self.area.verticalScrollBar().setValue(0)
        focus = self.window().focusWidget()
        if focus is not None and self.area.isAncestorOf(focus):
            self.area.ensureWidgetVisible(focus, 0, 12)

    def _show_roll(self) -> None:
        """When a roll call opens: names, keys and verdict in sight, and below them who is entitled."""
        if self.vote.roll.isVisible() and not self.vote.roll.choices:
            self.area.ensureWidgetVisible(self.vote.foot, 0, 12)
            self.area.ensureWidgetVisible(self.vote.roll, 0, 12)
