"""The speaker list of an item in one line: who speaks since when, who comes next. It is not in the minutes."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.question_list import QuestionList
from smartaachen_desktop.gui.meeting.speaker_line import SpeakerLine
from smartaachen_desktop.gui.meeting.waiting_list import MOST, ROW_HEIGHT, WaitingList, running_time, spoken, who
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_parts import SpeechView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.speeches import (
    AddInterposedQuestion,
    AddSpeaker,
    EndSpeech,
    MarkPointOfOrder,
    MoveSpeaker,
    RemoveInterposedQuestion,
    RemoveSpeaker,
    StartSpeech,
)


class SpeakerStrip(QWidget):
    """Takes no room while nobody asks for the floor. `add_button` belongs into the card's head."""

    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = acts.theme
        self._acts = acts
        self._item: ItemView | None = None
        self._writable = self._unfolded = False
        self._shape = (False, 0)
        self.add_button = KeyButton(
            theme, "", "Ctrl+R", kind="link", icon="microphone", small=True, name=self.tr("Wortmeldung aufnehmen")
        )  # fmt: skip
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_button.clicked.connect(self.ask)
        self.fold = IconButton(theme, "caret-right", self.tr("Redeliste aufklappen"), kind="link")
        self.fold.clicked.connect(self._toggle)
        self.now = PlainLabel(theme, "", bold=True, elide=True)
        self.time = PlainLabel(theme, "", "ink", tabular=True)
        self.rest = PlainLabel(theme, "", "ink2", "small", elide=True)
        self.end_button = IconButton(theme, "stop", self.tr("Redebeitrag beenden"), kind="link")
        self.end_button.clicked.connect(self.end_speech)
        self.question_button = IconButton(theme, "question", self.tr("Zwischenfrage festhalten"), kind="link")
        self.question_button.clicked.connect(self.ask_question)
        self.next_button = KeyButton(theme, self.tr("Nächste*r"), "Ctrl+Shift+R", kind="link", small=True)
        self.next_button.clicked.connect(self.next_speaker)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(6, 2, 8, 2)
        row.setSpacing(8)
        for widget, stretch in (
            (self.fold, 0), (self.now, 0), (self.time, 0), (self.rest, 1), (self.question_button, 0),
            (self.end_button, 0), (self.next_button, 0),
        ):  # fmt: skip
            row.addWidget(widget, stretch)
        self.list = WaitingList(theme)
        self.list.key_pressed.connect(lambda key, _modifiers: self._mark() if key == Qt.Key.Key_G else self._strike())
        self.list.moved.connect(self._move)
        self.sum = PlainLabel(theme, "", "ink2", "small")
        self.sum.setContentsMargins(12, 4, 12, 4)
        self.line = SpeakerLine(acts, self.tr("Wer meldet sich?"), self.tr("Wer meldet sich? Name oder Amt"))
        self.line.wanted.connect(self._add)
        self.line.closed.connect(self._arrange)
        self.order_line = SpeakerLine(
            acts, self.tr("Wer meldet sich zur Geschäftsordnung?"),
            self.tr("Wer meldet sich zur Geschäftsordnung? Name oder Amt"),
        )  # fmt: skip
        self.order_line.wanted.connect(self._add_on_order)
        self.order_line.closed.connect(self._arrange)
        self.questions = QuestionList(theme)
        self.questions.key_pressed.connect(lambda _key, _modifiers: self._strike_question())
        self.question_line = SpeakerLine(
            acts, self.tr("Wer stellt eine Zwischenfrage?"), self.tr("Wer stellt eine Zwischenfrage? Name oder Amt")
        )
        self.question_line.wanted.connect(self._add_question)
        self.question_line.closed.connect(self._arrange)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._line, self.questions, self.question_line, self.list, self.sum, self.line, self.order_line):
            column.addWidget(part)
        self._rule = Rule(theme)
        column.addWidget(self._rule)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self.hide()

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool) -> None:
        if item is None or self._item is None or item.id != self._item.id:
            self._unfolded = False
            self.line.close_line()
            self.order_line.close_line()
            self.question_line.close_line()
        self._item, self._writable = item, writable
        names = {speech.participant_id for speech in self._waiting() if not speech.procedural}
        on_order = {speech.participant_id for speech in self._waiting() if speech.procedural}
        biased = {each.participant_id for each in item.exclusions if each.ended_at is None} if item else set()
        speaking = self._speaking()
        talking = {speaking.participant_id} if speaking is not None else set()
        for line, without in ((self.line, names), (self.order_line, on_order), (self.question_line, talking)):
            line.offer(
                lambda gone=biased | without: (who for who in view.participants if who.present and who.id not in gone)  # type: ignore[misc]
            )
        if speaking is None:
            self.question_line.close_line()
        self.add_button.setEnabled(writable and item is not None)
        self.next_button.set_blocked(self._why_not(view, item))
        self._show()

    def _why_not(self, view: MeetingView, item: ItemView | None) -> str:
        if view.state is not MeetingState.RUNNING:
            return self.tr("Die Sitzung läuft nicht.")
        if item is None or item.state is not ItemState.RUNNING:
            return self.tr("Das Wort wird erteilt, wenn dieser Punkt läuft.")
        return ""

    # what is shown

    def _waiting(self) -> tuple[SpeechView, ...]:
        return tuple(speech for speech in self._item.speeches if speech.waiting) if self._item is not None else ()

    def _speaking(self) -> SpeechView | None:
        speeches = self._item.speeches if self._item is not None else ()
        return next((speech for speech in speeches if speech.speaking), None)

    def _show(self) -> None:
        speaking, waiting = self._speaking(), self._waiting()
        self.now.setVisible(speaking is not None)
        self.time.setVisible(speaking is not None)
        self.end_button.setVisible(speaking is not None and bool(waiting) and self._writable)
        self.question_button.setVisible(speaking is not None and self._writable)
        if speaking is not None:
            self.now.setText(who(speaking))
        asked = self._item.speeches if self._item is not None and speaking is not None else ()
        self.questions.show_questions(
            tuple(each for each in asked if speaking is not None and each.during_id == speaking.id)
        )
        names = ", ".join(who(speech) for speech in waiting)
        if waiting:
            self.rest.setText(self.tr("dann {names}").format(names=names) if speaking else names)
        self.fold.setVisible(bool(waiting))
        self._unfolded = self._unfolded and bool(waiting)
        self.next_button.setVisible(self._writable and (bool(waiting) or speaking is not None))
        self.next_button.set_words(self.tr("Nächste*r") if waiting else self.tr("Beenden"))
        self.list.show_rows(waiting)
        self.list.setFixedHeight(ROW_HEIGHT * min(max(len(waiting), 1), MOST))
        if waiting and self.list.current_key() is None:
            self.list.choose(waiting[0].id)
        if speaking is not None and not self._second.isActive():
            self._second.start()
        elif speaking is None:
            self._second.stop()
        self._tick()
        self._arrange()

    def _tick(self) -> None:
        now, speaking = self._acts.now(), self._speaking()
        if speaking is not None:
            self.time.setText(running_time(speaking.seconds(now)))
        words = spoken(self._item.speeches, now) if self._item is not None else ""
        self.sum.setText(words)
        if not self._waiting():
            self.rest.setText(words if speaking is None else "")

    def _arrange(self) -> None:
        speeches = self._item.speeches if self._item is not None else ()
        self._line.setVisible(bool(speeches))
        self.list.setVisible(self._unfolded)
        self.sum.setVisible(self._unfolded and bool(self.sum.text()))
        name = self.tr("Redeliste zuklappen") if self._unfolded else self.tr("Redeliste aufklappen")
        self.fold.set_words("", icon="caret-down" if self._unfolded else "caret-right")
        self.fold.setAccessibleName(name)
        lines = (self.line, self.order_line, self.question_line)
        self.setVisible(bool(speeches) or any(line.is_open for line in lines))
        shape = (not self.isHidden(), self.sizeHint().height())
        if shape != self._shape:
            self._shape = shape
            self.height_changed.emit()

    def _toggle(self) -> None:
        self._unfolded = not self._unfolded
        self._arrange()
        if self._unfolded:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # acting

    def ask(self) -> None:
        """Ask for a name; the strip opens for it."""
        if self._item is not None and self._writable:
            self.line.open_line(self._arrange)

    def ask_on_order(self) -> None:
        """Ask who raises a point of order; that person speaks before the others."""
        if self._item is not None and self._writable:
            self.order_line.open_line(self._arrange)

    def ask_question(self) -> None:
        """Ask who puts a question into the speech that goes on."""
        if self.is_speaking() and self._writable:
            self.question_line.open_line(self._arrange)

    def next_speaker(self) -> None:
        """The first one waiting gets the floor; when nobody waits, the one speaking has finished."""
        waiting = self._waiting()
        if not self._writable or not self.next_button.isEnabled():
            return
        if waiting:
            self._acts.do(StartSpeech(waiting[0].id))
        else:
            self.end_speech()

    def is_speaking(self) -> bool:
        return self._speaking() is not None

    def end_speech(self) -> None:
        speaking = self._speaking()
        if speaking is not None and self._writable:
            self._acts.do(EndSpeech(speaking.id))

    def _add(self, participant: UUID | None, name: str) -> None:
        self._take(self.line, participant, name, procedural=False)

    def _add_on_order(self, participant: UUID | None, name: str) -> None:
        self._take(self.order_line, participant, name, procedural=True)

    def _take(self, line: SpeakerLine, participant: UUID | None, name: str, *, procedural: bool) -> None:
        if self._item is not None:
            self._acts.do(
                AddSpeaker(self._item.id, participant, name, procedural),
                done=lambda _: line.close_line(),
                failed=line.refuse,
            )

    def _mark(self) -> None:
        chosen = self.list.selected_rows()
        if chosen and self._writable:
            self._acts.do(MarkPointOfOrder(chosen[0].id, not chosen[0].procedural))

    def _add_question(self, participant: UUID | None, name: str) -> None:
        speaking = self._speaking()
        if speaking is not None:
            self._acts.do(
                AddInterposedQuestion(speaking.id, participant, name),
                done=lambda _: self.question_line.close_line(),
                failed=self.question_line.refuse,
            )

    def _strike_question(self) -> None:
        chosen = self.questions.selected_rows()
        if chosen and self._writable:
            words = self.tr("Zwischenfrage gestrichen.")
            self._acts.do(RemoveInterposedQuestion(chosen[0].id), done=lambda _: self._acts.note(words))

    def _move(self, step: int) -> None:
        order = [speech.id for speech in self._waiting()]
        chosen = self.list.current_key()
        if chosen in order and self._writable:
            place = order.index(chosen) + step
            if 0 <= place < len(order):
                self._acts.do(MoveSpeaker(chosen, place))

    def _strike(self) -> None:
        chosen = self.list.selected_rows()
        if chosen and self._writable:
            words = self.tr("Wortmeldung gestrichen.")
            self._acts.do(RemoveSpeaker(chosen[0].id), done=lambda _: self._acts.note(words))
