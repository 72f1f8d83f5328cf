"""One vote on several agenda items: which ones, and the counts they share."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.body_choice import BodyChoice
from smartaachen_desktop.gui.meeting.count_panel import CountPanel
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.resolution_proposal import adopted_away
from smartaachen_desktop.gui.meeting.vote_extras import reading_words
from smartaachen_desktop.gui.meeting.vote_reading import Ground, VoteReading, voting_elsewhere
from smartaachen_desktop.gui.meeting.vote_state import Draft, ReadResult
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.majority import MajorityChoice
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import (
    METHOD_NAMES,
    MotionKind,
    Tally,
    VoteMethod,
)
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.votes import RecordBlockVote

ITEM = Qt.ItemDataRole.UserRole
ROWS, ROW_HEIGHT = 6, 28
BLOCK = "block"
"""In place of a motion: several items."""


def can_join(item: ItemView, body: UUID | None = None, short_name: str = "") -> bool:
    """Waiting for the body's vote on its main motion; what was taken note of or sent away waits no more.

    `short_name` is the body's in a joint meeting.
    """
    main = [each for each in item.motions if each.kind is MotionKind.MAIN and each.body_id == body]
    waiting = not main or any(motion.vote is None and not motion.withdrawn for motion in main)
    decided = any(each.body == short_name for each in item.resolutions)
    over = item.state is ItemState.DONE
    noticed = over and not main and item.role is ConsultationRole.NOTICE
    away = over and adopted_away(item, body) is not None
    return item.state is not ItemState.PARKED and waiting and not (decided or noticed or away)


class ItemChoice(QListWidget):
    """The items with a tick box each; the space bar ticks."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("edged", True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_items(self, items: list[ItemView], ticked: UUID) -> None:
        self.clear()
        for each in items:
            row = QListWidgetItem(f"{each.number}  {each.heading}")
            row.setData(ITEM, each.id)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if each.id == ticked else Qt.CheckState.Unchecked)
            self.addItem(row)
            if each.id == ticked:
                self.setCurrentItem(row)
        self.setFixedHeight(min(max(len(items), 1), ROWS) * ROW_HEIGHT + 8)

    def ticked(self) -> tuple[UUID, ...]:
        rows = [self.item(number) for number in range(self.count())]
        return tuple(row.data(ITEM) for row in rows if row.checkState() is Qt.CheckState.Checked)


class BlockVoteForm(InlineForm):
    """Offers the items of the running item's part that wait for their vote. `voted` follows."""

    voted = Signal(object, bool)
    voting_changed = Signal(object, object, object, object)
    """The item it was opened on, the items ticked, method and body; no items when it is over or put away."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: UUID | None = None
        self._told: tuple[UUID, tuple[UUID, ...], VoteMethod, UUID | None] | None = None
        self._view: MeetingView | None = None
        self._size = 0
        self._read: ReadResult | None = None

    def build(self) -> None:
        self.heading.setText(self.tr("Gemeinsame Abstimmung über mehrere Punkte"))
        self.items = ItemChoice(self.tr("Punkte, über die gemeinsam abgestimmt wird"))
        self.items.itemChanged.connect(self._judge)
        self.method = SegmentedControl(
            self._acts.theme,
            [(method.value, METHOD_NAMES[method]) for method in (VoteMethod.OPEN, VoteMethod.SECRET)],
            self.tr("Art der Abstimmung"),
            small=True,
        )
        self.method.chosen.connect(self._tell)
        self.counts = CountPanel(self._acts.theme)
        self.counts.column.setContentsMargins(0, 2, 0, 2)
        self.counts.changed.connect(self._judge)
        self.counts.confirmed.connect(self.submit)
        self.bodies = BodyChoice(self.tr("Gremium, das abstimmt"))
        self.bodies.activated.connect(self._body_chosen)
        self.row(self.tr("Gremium"), self.bodies)
        self.row(self.tr("Punkte"), self.items)
        self.row(self.tr("Art"), self.method)
        self.requirement = MajorityChoice(self.tr("Nötige Mehrheit"))
        self.requirement.changed.connect(self._measure)
        self.electronic = QCheckBox(self.tr("elektronisch, mit Abstimmungsgeräten"))
        self.electronic.setAccessibleName(self.tr("Elektronisch abgestimmt"))
        self.reading = VoteReading(self._acts, self._voted_on, self)
        self.reading.taken.connect(self._taken)
        self.read = KeyButton(self._acts.theme, self.tr("Ergebnis einlesen …"), kind="link", small=True)
        self.read.clicked.connect(lambda _checked=False: self.reading.begin())
        self.source = PlainLabel(self._acts.theme, "", "ink2", "small", elide=True)
        self.row(self.tr("Mehrheit"), self.requirement)
        self.row(self.tr("Stimmabgabe"), self.electronic)
        self.fields.addRow(self._reading_row())
        self.fields.addRow(self.counts)
        # the counts bring the button that establishes
        self.button.hide()
        self.sent.connect(self._send)

    def ask(self, view: MeetingView, item: ItemView) -> None:
        """Start with the running item ticked."""
        self._item, self._view, self._read = item.id, view, None
        self.read.setVisible(self.reading.possible)
        self.bodies.show_bodies(view)
        self.fields.setRowVisible(self.bodies, view.joint)
        self.method.set_current(VoteMethod.OPEN.value)
        self.electronic.setChecked(False)
        self._body_chosen()
        self.open_form(self.items)
        self._tell()

    def _body_chosen(self, *_args: object) -> None:
        """What waits for the vote of this body, and who of it may vote."""
        item = self._view.item(self._item) if self._view is not None and self._item is not None else None
        if self._view is None or item is None:
            return
        body = self._view.of_body(self.bodies.value())
        name = body.short_name if self._view.joint else ""
        proper = body.without_stage().items
        waiting = [each for each in proper if each.public is item.public and can_join(each, body.body_key, name)]
        self.items.show_items(waiting, item.id)
        self._size = body.statutory_size
        self.counts.verdict.law = body.cites(Law.VOTES)
        self.requirement.set_value(body.majority)
        entitled = len(body.entitled(item.id, self._acts.now()))
        self.counts.show_tally(Tally(0, 0).under(body.majority, body.statutory_size, entitled), entitled)
        self._judge()

    def submit(self) -> None:
        if self.counts.verdict.button.isEnabled():
            super().submit()

    def _measure(self) -> None:
        self.counts.judge_by(self.requirement.value(), self._size)

    def _judge(self, *_args: object) -> None:
        self.source.setText(reading_words(replace(self._draft(), electronic=False)))
        self.counts.need("" if len(self.items.ticked()) > 1 else self.tr("Bitte wählen Sie mindestens zwei Punkte."))
        self._tell()

    def _reading_row(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.read)
        row.addWidget(self.source, 1)
        return box

    def _draft(self) -> Draft:
        return Draft(self.counts.tally(), VoteMethod(self.method.current()), electronic=self.electronic.isChecked(),
                     read=self._read)  # fmt: skip

    def _voted_on(self) -> Ground | None:
        """Who may vote on the running item may vote on all; where they differ, establishing is refused."""
        item = self._view.item(self._item) if self._view is not None and self._item is not None else None
        if self._view is None or item is None or self.isHidden():
            return None
        body, now = self._view.of_body(self.bodies.value()), self._acts.now()
        others = voting_elsewhere(self._view, body, item.id, now)
        return Ground(body, item, BLOCK, self._draft(), body.entitled(item.id, now), others)

    def _taken(self, draft: Draft) -> None:
        """As if typed: the counts of the file, and that keypads gave them."""
        self._read = draft.read
        self.electronic.setChecked(draft.electronic)
        self.counts.show_tally(draft.tally, len(self._entitled()))
        self._judge()
        self.counts.setFocus()

    def _entitled(self) -> tuple[ParticipantView, ...]:
        ground = self._voted_on()
        return ground.entitled if ground is not None else ()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell()

    def _tell(self, *_args: object) -> None:
        """The wall shows what is voted on while the form is open."""
        items, told = self.items.ticked(), None
        if self._item is not None and not self.isHidden() and len(items) > 1:
            told = (self._item, items, VoteMethod(self.method.current()), self.bodies.value())
        if told == self._told:
            return
        before, self._told = self._told, told
        if told is not None:
            self.voting_changed.emit(*told)
        elif before is not None:
            self.voting_changed.emit(before[0], (), None, before[3])

    def _send(self) -> None:
        tally = self.counts.tally()
        command = RecordBlockVote(
            self.items.ticked(),
            tally.yes,
            tally.no,
            tally.abstentions,
            tally.invalid,
            VoteMethod(self.method.current()),
            requirement=tally.requirement,
            body=self.bodies.value(),
            electronic=self.electronic.isChecked(),
            source=self._draft().source,
        )
        self.send(command, self._done)

    def _done(self, _outcome: Outcome) -> None:
        accepted, item = self.counts.tally().accepted, self._item
        self.close_form()
        self.voted.emit(item, accepted)
