"""The upper part of the vote card: the motions, what the chosen amendment changes, and the forms around them."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.block_vote import BlockVoteForm
from smartaachen_desktop.gui.meeting.diff_text import DiffText
from smartaachen_desktop.gui.meeting.motion_form import MotionForm
from smartaachen_desktop.gui.meeting.motion_list import MotionList, MotionRow
from smartaachen_desktop.gui.meeting.motion_offers import MotionOffers
from smartaachen_desktop.gui.meeting.speech_notes import SpeechNotes
from smartaachen_desktop.model.motions import PROCEDURE, word_diff
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.motions import RemoveMotion, WithdrawMotion
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.votes import RemoveVote


class MotionPanel(QWidget):
    """`picked` and `begun` tell the motion that the hands chose; `voted` follows a vote on several items."""

    picked = Signal(object)
    begun = Signal(object)
    voted = Signal(object, bool)
    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._item: ItemView | None = None
        self._chosen: UUID | str | None = None
        self._writable = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.form, self.block = MotionForm(acts), BlockVoteForm(acts)
        for form in (self.form, self.block):
            form.closed.connect(self.height_changed)
        self.form.added.connect(self.picked)
        self.block.voted.connect(self.voted)
        self.list = MotionList(acts.theme)
        self.list.picked.connect(self.picked)
        self.list.activated_row.connect(self._activated)
        self.list.take_keys(Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Z)
        self.list.key_pressed.connect(self._key)
        self.list.moved.connect(self._move)
        self.diff = DiffText(acts.theme)
        self.offers = MotionOffers(acts)
        self.speeches = SpeechNotes(acts, lambda: self.form.people)
        for part in (self.form, self.block, self.list, self.diff, self.speeches, self.offers):
            column.addWidget(part)

    def close_forms(self) -> None:
        """Without telling; another item is on the bench."""
        self.form.put_away()
        self.block.hide()

    def show_item(
        self, item: ItemView | None, rows: list[MotionRow], chosen: UUID | str | None, writable: bool
    ) -> None:
        self._item, self._chosen, self._writable = item, chosen, writable
        self.list.show_motions(rows)
        self.list.setVisible(bool(rows))
        self.list.choose(chosen, show=False)
        motion = self.motion() if rows else None
        amending = motion is not None and motion.kind is MotionKind.AMENDMENT
        shown = motion is not None and amending and bool(motion.base_text and motion.text)
        self.diff.setVisible(shown)
        if shown and motion is not None:
            self.diff.show_parts(word_diff(motion.base_text, motion.text))
        procedure = motion is not None and motion.kind in PROCEDURE
        self.speeches.setVisible(procedure)
        if procedure and motion is not None:
            self.speeches.show_motion(motion, writable)
        self.offers.show_item(item if rows else None, writable)

    def motion(self) -> MotionView | None:
        """The chosen motion, where it exists already."""
        motions = self._item.motions if self._item is not None else ()
        return next((motion for motion in motions if motion.id == self._chosen), None)

    def add(self) -> None:
        if self._item is not None and self._writable:
            chosen = self.motion()
            self.form.add_to(self._item, chosen.body_id if chosen is not None else None)
            self.height_changed.emit()

    def ask_block(self, view: MeetingView | None, item: ItemView | None) -> None:
        if view is not None and item is not None:
            self.block.ask(view, item)
            self.height_changed.emit()

    def confirm(self) -> bool:
        """Strg+Enter in a form; False when the hands are elsewhere."""
        focus = self.window().focusWidget()
        for form in (self.form, self.block):
            if form.isVisible() and focus is not None and form.isAncestorOf(focus):
                form.submit()
                return True
        return False

    def _activated(self, row: MotionRow) -> None:
        if row.waiting:
            self.begun.emit(row.key)

    def _move(self, by: int) -> None:
        if isinstance(self._chosen, UUID):
            self.offers.move_motion(self._chosen, by)

    def _key(self, key: int, _modifiers: int) -> None:
        motion = self.motion()
        if self._item is None or motion is None or not self._writable:
            return
        if key == Qt.Key.Key_F2:
            self.form.edit(self._item, motion.id)
            self.height_changed.emit()
        elif key == Qt.Key.Key_Z:
            words = self.tr("Antrag wieder gestellt.") if motion.withdrawn else self.tr("Antrag zurückgezogen.")
            self._acts.do(WithdrawMotion(motion.id, not motion.withdrawn), done=lambda _: self._acts.note(words))
        elif motion.vote is not None:
            self._acts.do(RemoveVote(motion.vote.id), done=lambda _: self._acts.note(self.tr("Abstimmung gelöscht.")))
        else:
            self._acts.do(RemoveMotion(motion.id), done=lambda _: self._acts.note(self.tr("Antrag gelöscht.")))
