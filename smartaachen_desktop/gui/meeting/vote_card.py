"""Motion and vote: the list of motions, how the vote is taken, its counts, and its correction."""

from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.count_panel import CountPanel
from smartaachen_desktop.gui.meeting.motion_list import MAIN, MotionForm, MotionList, MotionRow, motion_rows
from smartaachen_desktop.gui.meeting.roll_call import RollCall
from smartaachen_desktop.gui.meeting.vote_lines import HintLine, ResultLine
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.voting import METHOD_NAMES, Choice, Tally, VoteMethod
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.motions import RemoveMotion
from smartaachen_desktop.services.queries.meetings import ItemView, MeetingView, VoteView
from smartaachen_desktop.services.votes import CorrectVote, RecordRollCall, RecordVote


@dataclass
class Draft:
    """What is typed for one motion and not established yet."""

    tally: Tally = field(default_factory=lambda: Tally(0, 0))
    method: VoteMethod = VoteMethod.OPEN
    choices: dict[UUID, Choice] = field(default_factory=dict)


class VoteCard(Card):
    """`voted` follows an established vote."""

    voted = Signal(object, bool)
    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(
            acts.theme, QCoreApplication.translate("VoteCard", "Antrag und Abstimmung"), padding=0, parent=parent
        )
        self._acts = acts
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        self._chosen: UUID | str | None = None
        self._drafts: dict[tuple[UUID, UUID | str], Draft] = {}
        self._correcting: UUID | None = None
        self._wanted: set[UUID] = set()
        self.title.setToolTip("F8, Alt+3")
        self.body.setSpacing(0)
        self.add_button = KeyButton(acts.theme, self.tr("Antrag"), kind="link", icon="plus", small=True)
        self.add_button.clicked.connect(self._add_motion)
        self.method = SegmentedControl(
            acts.theme, [(method.value, name) for method, name in METHOD_NAMES.items()], self.tr("Art der Abstimmung"),
            small=True,
        )  # fmt: skip
        self.method.chosen.connect(self._method_chosen)
        self.head.addWidget(self.add_button)
        self.head.addWidget(self.method)
        self.motions = MotionList(acts.theme)
        self.motions.picked.connect(self._motion_chosen)
        self.motions.activated_row.connect(self._motion_activated)
        self.motions.take_keys(Qt.Key.Key_F2, Qt.Key.Key_Delete)
        self.motions.key_pressed.connect(self._motion_key)
        self.form = MotionForm(acts)
        self.form.closed.connect(self.height_changed)
        self.counts = CountPanel(acts.theme)
        self.counts.changed.connect(self._counted)
        self.counts.confirmed.connect(self._establish)
        self.roll = RollCall(acts.theme)
        self.roll.changed.connect(self._called)
        self.roll.confirmed.connect(self._establish_roll)
        self.result = ResultLine(acts)
        self.result.correct.clicked.connect(self._correct)
        self.hint = HintLine(acts)
        self.hint.button.clicked.connect(self.take_vote)
        for part in (self.form, self.motions, self.counts, self.roll, self.result, self.hint):
            self.body.addWidget(part)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._confirm)

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool) -> None:
        """Show new values; typed counts stay."""
        if item is None or self._item is None or item.id != self._item.id:
            self._chosen = self._correcting = None
            self.form.hide()
        self._view, self._item = view, item
        self.add_button.setEnabled(writable and item is not None)
        if item is not None:
            self._choose_default(item)
        self._show()

    def take_vote(self) -> None:
        """Open the counts and put the focus there."""
        if self._item is not None:
            self._wanted.add(self._item.id)
        self._show()
        target: QWidget = self.counts if self.counts.isVisible() else self.roll
        if target.isVisible():
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.result.isVisible():
            self.result.correct.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.motions.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self) -> bool:
        """Open the counts of the next motion that waits; False when all have been voted on."""
        rows = motion_rows(self._item, None, 0, False) if self._item is not None else []
        waiting = [row.key for row in rows if row.vote is None and row.key != self._chosen]
        if self._chosen not in [row.key for row in rows] and MAIN in waiting:
            waiting.remove(MAIN)  # just voted on; the item with the new motion is still on its way
        if waiting:
            self._chosen = waiting[0]
            self.take_vote()
        return bool(waiting)

    def _choose_default(self, item: ItemView) -> None:
        """Keep the choice while that motion exists; else the first one not voted on, else the last."""
        rows = motion_rows(item, None, 0, False)
        keys = [row.key for row in rows]
        if self._chosen == MAIN and MAIN not in keys:
            self._chosen = next((motion.id for motion in item.motions if motion.vote is None), None)
        if self._chosen not in keys:
            waiting = [row.key for row in rows if row.vote is None]
            self._chosen = waiting[0] if waiting else keys[-1]

    def _draft(self) -> Draft:
        assert self._item is not None
        return self._drafts.setdefault((self._item.id, self._chosen or MAIN), Draft())

    def _vote(self) -> VoteView | None:
        motions = self._item.motions if self._item is not None else ()
        return next((motion.vote for motion in motions if motion.id == self._chosen), None)

    def _obstacle(self) -> str:
        """Why no vote can be taken now; empty when it can."""
        view, item = self._view, self._item
        if view is None or item is None:
            return self.tr("Kein Tagesordnungspunkt gewählt.")
        if view.state is MeetingState.INTERRUPTED:
            return self.tr("Die Sitzung ist unterbrochen.")
        if view.state is not MeetingState.RUNNING:
            return self.tr("Abgestimmt wird nur in laufender Sitzung.")
        if item.state not in (ItemState.RUNNING, ItemState.DONE):
            return self.tr("Abstimmen geht nach dem Aufruf des Punktes.")
        if view.quorum_lost_at is not None:
            return self.tr("Die Beschlussunfähigkeit ist festgestellt; Kenntnisnahme bleibt möglich (§ 49 GO NRW).")
        return ""

    def _show(self) -> None:
        view, item = self._view, self._item
        vote, obstacle = self._vote(), self._obstacle()
        entitled = view.entitled(item.id, self._acts.now()) if view is not None and item is not None else ()
        needless = (
            item is not None
            and item.role is ConsultationRole.NOTICE
            and not item.motions
            and item.id not in self._wanted
        )
        correcting = vote is not None and self._correcting == vote.id and not obstacle
        voting = item is not None and vote is None and not obstacle and not needless
        rows: list[MotionRow] = []
        if item is not None and not needless:
            rows = motion_rows(item, self._chosen, len(entitled), voting)
        self.motions.show_motions(rows)
        self.motions.setVisible(bool(rows))
        self.motions.choose(self._chosen, show=False)
        method = self._draft().method if item is not None else VoteMethod.OPEN
        self.method.set_current((vote.method if vote is not None else method).value)
        self.method.setEnabled(voting)
        self.method.setToolTip("" if voting else plain_tooltip(obstacle))
        self.method.setVisible(not needless)
        roll = voting and method is VoteMethod.ROLL_CALL
        self.counts.setVisible((voting and not roll) or correcting)
        self.roll.setVisible(roll)
        self.result.setVisible(vote is not None and not correcting)
        hint = obstacle if vote is None else ""
        if needless:
            hint = self.tr("Kenntnisnahme: eine Abstimmung ist nicht nötig.")
        self.hint.show_hint(hint, button=needless and not obstacle)
        self.hint.setVisible(bool(hint))
        if correcting and vote is not None:
            self.counts.show_tally(self._draft().tally, vote.entitled)
        elif roll:
            self.roll.show_people(entitled, self._draft().choices)
        elif voting:
            self.counts.show_tally(self._draft().tally, len(entitled))
        if vote is not None:
            self.result.show_vote(vote, correctable=not obstacle and vote.method is not VoteMethod.ROLL_CALL)
        self.counts.verdict.button.set_words(
            self.tr("Berichtigung feststellen") if correcting else self.tr("Ergebnis feststellen")
        )
        self.height_changed.emit()

    def _method_chosen(self, method: str) -> None:
        self._draft().method = VoteMethod(method)
        self._show()

    def _motion_chosen(self, key: UUID | str) -> None:
        self._chosen, self._correcting = key, None
        self._show()

    def _motion_activated(self, row: MotionRow) -> None:
        if row.vote is None:
            self.take_vote()

    def _motion_key(self, key: int, _modifiers: int) -> None:
        if self._item is None or not isinstance(self._chosen, UUID) or not self.add_button.isEnabled():
            return
        if key == Qt.Key.Key_F2:
            self.form.edit(self._item, self._chosen)
            self.height_changed.emit()
        else:
            self._acts.do(RemoveMotion(self._chosen), done=lambda _: self._acts.note(self.tr("Antrag gelöscht.")))

    def _add_motion(self) -> None:
        if self._item is not None:
            self.form.add_to(self._item.id)
            self.height_changed.emit()

    def _counted(self) -> None:
        self._draft().tally = self.counts.tally()

    def _called(self) -> None:
        self._draft().choices = dict(self.roll.choices)

    def _confirm(self) -> None:
        if self.form.isVisible() and self.form.isAncestorOf(self.window().focusWidget()):
            self.form.submit()
        elif self.counts.isVisible():
            self.counts.confirm()
        elif self.roll.isVisible():
            self.roll.confirm()

    def _motion_id(self) -> UUID | None:
        return self._chosen if isinstance(self._chosen, UUID) else None

    def _establish(self) -> None:
        item, vote = self._item, self._vote()
        if item is None:
            return
        tally = self.counts.tally()
        if vote is not None:
            correction = CorrectVote(vote.id, tally.yes, tally.no, tally.abstentions, tally.invalid)
            self._acts.do(correction, done=self._done(item.id, tally))
            return
        command = RecordVote(
            item.id, tally.yes, tally.no, tally.abstentions, tally.invalid, self._motion_id(), self._draft().method
        )
        self._acts.do(command, done=self._done(item.id, tally))

    def _establish_roll(self) -> None:
        if self._item is not None:
            command = RecordRollCall(self._item.id, dict(self.roll.choices), self._motion_id())
            self._acts.do(command, done=self._done(self._item.id, self.roll.tally()))

    def _done(self, item: UUID, tally: Tally) -> Callable[[Outcome], None]:
        key = (item, self._chosen or MAIN)

        def done(outcome: Outcome) -> None:
            self._drafts.pop(key, None)
            self._correcting = None
            if self._item is not None and self._item.id == item and self._chosen == MAIN:
                self._chosen = outcome.ids.get("motion", MAIN)
            announce(self, tally.sentence())
            self.voted.emit(item, tally.accepted)

        return done

    def _correct(self) -> None:
        vote = self._vote()
        if vote is not None:
            self._correcting = vote.id
            self._draft().tally = vote.tally
            self._show()
            self.counts.setFocus(Qt.FocusReason.OtherFocusReason)
