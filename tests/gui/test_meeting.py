"""A meeting conducted through the real widgets on a real file, from planning to the release of its minutes."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.header import HeaderState
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.shared.keyed import KeyedList
from smartaachen_desktop.gui.shared.lamp import LampState
from smartaachen_desktop.model.documents import SignatureLevel, SignerRole
from smartaachen_desktop.model.markdown import clean, plain
from smartaachen_desktop.model.meetings import ItemState, MeetingState, ResultCategory
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.model.voting import Choice, MotionKind, VoteMethod
from smartaachen_desktop.services import agenda, assignments, meetings, minutes
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from tests.gui.desk import Desk

T = TypeVar("T")
Key = Qt.Key
NO, CONTROL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
HOSTILE = '<img src="x" onerror=1>&amp; **fett\u202e &Datei \N{NO-BREAK SPACE}§ 49 \U0001f3db' + "Ä" * 300


class MeetingDesk(Desk[MeetingWorkbench]):
    """The workbench, and what it does to the meeting on the file."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path, *, example: bool = True) -> None:
        self.headers: list[HeaderState | None] = []
        super().__init__(qtbot, qapp, folder / "meeting.db", self._make, datetime(2021, 11, 18, 15, 30, tzinfo=UTC))
        if example:
            self.load_example()
        self.show(1328, 800)
        self.until(lambda: bool(self.headers))

    def _make(self, context: ViewContext) -> MeetingWorkbench:
        self.bench = MeetingWorkbench(context)
        self.bench.header_changed.connect(self.headers.append)
        return self.bench

    def stored(self) -> MeetingView:
        """What the database holds."""
        meeting = self.bench.view
        assert meeting is not None
        return self.read(lambda session: meeting_view(session, meeting.id))

    def read(self, query: Callable[[Session], T]) -> T:
        """As ever behind everything sent before, but without turning the event loop."""
        return self.bridge._pool.submit(self.dispatcher.read, query).result()

    def item(self, number: str) -> ItemView:
        return next(item for item in self.stored().items if item.number == number)

    def settle(self) -> None:
        """Wait until everything sent is stored and the newest state is shown."""
        seen: list[int] = []
        self.bridge.run(lambda _dispatcher: 1, seen.append)
        self.until(lambda: bool(seen))
        self.until(lambda: not self.bench.reading.waiting)

    def write(self, widget: Any, text: str) -> None:
        self.qtbot.keyClicks(widget, text)

    def choose(self, number: str) -> None:
        """Click the agenda row."""
        click_row(self.qtbot, self.bench.agenda.list, self.item(number).id)
        self.until(lambda: self.bench.item() is not None and self.bench.item().number == number)  # type: ignore[union-attr]

    def person(self, name: str) -> None:
        """Choose somebody in the attendance list and leave the focus there."""
        who = next(each for each in self.stored().participants if each.name == name)
        click_row(self.qtbot, self.bench.people.list, who.id)
        self.bench.people.list.setFocus()

    def call(self, number: str) -> None:
        self.choose(number)
        self.press(self.bench.agenda.list, Key.Key_F6)
        self.until(lambda: self.item(number).state is ItemState.RUNNING)
        self.settle()

    def begin(self, number: str = "Ö 5") -> None:
        """An open meeting with everybody present and an item called."""
        self.click(self.bench.middle.head.meeting_button)
        self.click(self.bench.people.all_button)
        self.call(number)

    def type_discussion(self, text: str) -> None:
        edit = self.bench.middle.discussion.edit
        edit.setFocus()
        self.write(edit, text)

    def count(self, kind: str, value: int) -> None:
        edit = self.bench.middle.vote.counts.steppers[kind].edit
        edit.setFocus()
        edit.selectAll()
        self.write(edit, str(value))


def click_row(qtbot: QtBot, view: KeyedList[Any], key: object) -> None:
    index = view.keyed.index(view.keyed.row_of(key))
    assert index.isValid()
    view.scrollTo(index)
    point = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO, QPoint(point.x(), point.y()))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_a_whole_meeting_by_hand(desk: MeetingDesk) -> None:
    bench, middle = desk.bench, desk.bench.middle
    currents: list[tuple[UUID, UUID | None, bool]] = []
    bench.current_item_changed.connect(lambda meeting, item, public: currents.append((meeting, item, public)))
    desk.click(middle.head.meeting_button)
    assert desk.stored().state is MeetingState.RUNNING
    desk.click(bench.people.all_button)
    present = [who for who in desk.stored().participants if who.present]
    assert len(present) == len(desk.stored().participants)
    assert {who.stays[0][0] for who in present} == {desk.stored().started_at}

    desk.call("Ö 5")
    assert currents[-1] == (desk.stored().id, desk.item("Ö 5").id, True)
    desk.type_discussion("Die Verwaltung stellt die Vorlage vor.")
    desk.press(middle.discussion.edit, Key.Key_Return)
    desk.write(middle.discussion.edit, "Fragen werden beantwortet.")
    desk.until(lambda: desk.item("Ö 5").discussion.endswith("Fragen werden beantwortet."))
    assert desk.item("Ö 5").discussion == "Die Verwaltung stellt die Vorlage vor.\nFragen werden beantwortet."

    desk.clock.forward(minutes=12)
    desk.press(middle.discussion.edit, Key.Key_F8)
    desk.until(middle.vote.counts.steppers["yes"].edit.hasFocus)
    entitled = len(desk.stored().entitled(desk.item("Ö 5").id, desk.clock()))
    desk.count("no", 2)
    desk.count("abstention", 1)
    desk.count("yes", entitled - 3)
    assert middle.vote.counts.verdict.sentence.text().startswith(f"Angenommen: {entitled - 3} Ja gegen 2 Nein")
    desk.press(middle.vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    vote = desk.item("Ö 5").motions[0].vote
    assert vote is not None
    assert (vote.yes, vote.no, vote.abstentions, vote.entitled) == (entitled - 3, 2, 1, entitled)

    assert middle.resolution.edit.text() == desk.item("Ö 5").proposal
    assert middle.resolution.category.value() is ResultCategory.ADOPTED_UNCHANGED
    desk.until(middle.resolution.edit.hasFocus)
    desk.press(middle.resolution.edit, Key.Key_Return, CONTROL)  # the same key struck twice
    desk.until(middle.resolution.ready)
    assert not desk.item("Ö 5").resolutions
    desk.press(middle.resolution.edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    resolution = desk.item("Ö 5").resolutions[0]
    assert (resolution.number, resolution.vote_id) == ("AWD 2021/1", vote.id)
    desk.write(middle.resolution.edit, " Einmal im Jahr.")
    desk.until(lambda: desk.item("Ö 5").resolutions[0].text.endswith(" Einmal im Jahr."))

    desk.press(middle.resolution.edit, Key.Key_F4)
    form = middle.assignments.form
    desk.until(form.text.hasFocus)
    desk.write(form.text, "Workshop zum Visionsbild vorbereiten")
    form.who.set_value(next(value for value in form.who._values if value is not None))
    form.due.edit.setText("31.12.2021")
    desk.press(form.text, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").assignments))
    desk.settle()
    assignment = desk.item("Ö 5").assignments[0]
    assert (assignment.text, assignment.due) == ("Workshop zum Visionsbild vorbereiten", date(2021, 12, 31))
    assert assignment.who
    assert not form.isVisible()

    desk.press(bench.agenda.list, Key.Key_F6)
    desk.until(lambda: desk.item("Ö 5").state is ItemState.DONE)
    desk.until(lambda: bench.item() is not None and bench.item().number == "Ö 6")  # type: ignore[union-attr]
    middle.head.close_meeting()
    desk.until(lambda: desk.stored().state is MeetingState.CLOSED)
    desk.settle()
    for state in (MeetingState.DRAFT, MeetingState.APPROVED):
        desk.click(middle.closing.button)
        assert desk.stored().state is state
    asked: list[UUID] = []
    bench.sign_requested.connect(asked.append)
    desk.click(middle.closing.button)
    assert asked == [desk.stored().id]
    assert middle.discussion.edit.isReadOnly()
    desk.click(middle.closing.back)
    assert desk.stored().state is MeetingState.DRAFT
    assert not middle.discussion.edit.isReadOnly()
    assert desk.said.banners == []


def test_a_sealed_meeting_is_read_only(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    desk.begin()
    for step in (meetings.CloseMeeting, meetings.DraftMinutes, meetings.ApproveMinutes):
        desk.run(step(meeting))
    for role in (SignerRole.CHAIR, SignerRole.SECRETARY):
        desk.run(minutes.SignMinutes(meeting, role, b"%PDF-", "n.pdf", level=SignatureLevel.SELF_ISSUED))
    bench, middle = desk.bench, desk.bench.middle
    assert middle.closing.what.text().startswith("Unterschrieben und versiegelt")
    assert middle.discussion.edit.isReadOnly()
    assert middle.resolution.edit.isReadOnly()
    for control in (bench.agenda.add_button, bench.people.come, bench.people.go, bench.people.bias):
        assert not control.isEnabled()
        assert "versiegelt" in control.toolTip() or "steht schon fest" in control.toolTip()
    before = desk.read(lambda session: meeting_view(session, meeting)).journal_head
    desk.type_discussion("nach der Unterschrift")
    desk.person("Fraktion A, Platz 2")
    desk.press(bench.people.list, Key.Key_G)
    desk.press(bench.agenda.list, Key.Key_Delete)
    desk.press(bench.agenda.list, Key.Key_Down, ALT)
    desk.settle()
    assert desk.stored().journal_head == before
    assert middle.discussion.edit.text() == ""


def test_too_many_voices_are_said_at_once(desk: MeetingDesk) -> None:
    desk.begin()
    panel = desk.bench.middle.vote.counts
    entitled = len(desk.stored().entitled(desk.item("Ö 5").id, desk.clock()))
    desk.count("yes", entitled + 1)
    assert panel.verdict.sentence.text() == f"{entitled + 1} Stimmen, aber nur {entitled} Stimmberechtigte."
    assert not panel.verdict.button.isEnabled()
    assert "Stimmberechtigte" in panel.verdict.button.toolTip()
    desk.press(panel.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.settle()
    assert desk.item("Ö 5").motions == ()
    desk.press(panel.steppers["no"].edit, Key.Key_E)
    assert panel.tally().yes == entitled
    assert panel.verdict.button.isEnabled()


def test_a_departure_lowers_the_lamp_and_the_chair_can_establish_it(desk: MeetingDesk) -> None:
    desk.begin()
    bench = desk.bench

    def lamp() -> Any:
        header = desk.headers[-1]
        assert header is not None
        assert header.meeting is not None
        return header.meeting.lamps[0]

    voting = [who for who in desk.stored().participants if who.votes]
    needed = desk.stored().quorum(desk.clock()).needed
    assert lamp().number == f"{len(voting)} / {needed}"
    desk.clock.forward(minutes=3)
    desk.person(voting[0].name)
    desk.press(bench.people.list, Key.Key_G)
    desk.until(lambda: lamp().number == f"{len(voting) - 1} / {needed}")
    row = bench.people.list.currentIndex()
    assert "ging" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    desk.press(bench.people.list, Key.Key_K)
    desk.until(lambda: lamp().number == f"{len(voting)} / {needed}")
    for who in voting[: len(voting) - needed + 1]:
        desk.person(who.name)
        desk.press(bench.people.list, Key.Key_G)
        desk.settle()
    assert lamp().state is LampState.TOO_FEW
    desk.click(bench.people.strip.establish)
    desk.press(bench.people.clock_form.time.edit, Key.Key_Return)
    desk.until(lambda: desk.stored().quorum_lost_at is not None)
    desk.settle()
    assert lamp().state is LampState.ESTABLISHED
    assert not bench.middle.vote.counts.isVisible()
    for who in voting[: len(voting) - needed + 1]:
        desk.person(who.name)
        desk.press(bench.people.list, Key.Key_K)
        desk.settle()
    desk.click(bench.people.strip.take_back)
    assert desk.stored().quorum_lost_at is None
    assert desk.said.banners == []


def test_bias_takes_the_vote_and_gives_it_back(desk: MeetingDesk, qapp: QApplication) -> None:
    desk.begin()
    item = desk.item("Ö 5").id
    before = len(desk.stored().entitled(item, desk.clock()))
    desk.person("Fraktion B, Platz 2")
    desk.press(desk.bench.people.list, Key.Key_B)
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.press(menu, Key.Key_Z)
    desk.until(lambda: bool(desk.item("Ö 5").exclusions))
    desk.settle()
    assert len(desk.stored().entitled(item, desk.clock())) == before - 1
    assert f"{before - 1} Stimmberechtigte" in desk.bench.middle.vote.motions.keyed.rows[-1].note
    desk.press(desk.bench.people.list, Key.Key_B)
    desk.until(lambda: desk.item("Ö 5").exclusions[0].ended_at is not None)


def test_roll_call_by_keys(desk: MeetingDesk) -> None:
    desk.begin()
    vote = desk.bench.middle.vote
    vote.panel.add()
    desk.write(vote.form.title, "Antrag Fraktion C: Bericht je Vierteljahr")
    desk.press(vote.form.title, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    motion = desk.item("Ö 5").motions[0]
    assert motion.kind is MotionKind.AMENDMENT
    click_row(desk.qtbot, vote.motions, motion.id)
    vote.method.setFocus()
    desk.press(vote.method, Key.Key_Right)
    entitled = desk.stored().entitled(desk.item("Ö 5").id, desk.clock())
    assert vote.roll.isVisible()
    vote.roll.list.setFocus()
    for number in range(len(entitled)):
        assert not vote.roll.verdict.button.isEnabled()
        desk.press(vote.roll.list, Key.Key_N if number else Key.Key_J)
    desk.press(vote.roll.list, Key.Key_Return, CONTROL)
    desk.until(lambda: desk.item("Ö 5").motions[0].vote is not None)
    found = desk.item("Ö 5").motions[0].vote
    assert found is not None
    assert (found.method, found.yes, found.no) == (VoteMethod.ROLL_CALL, 1, len(entitled) - 1)
    assert dict(found.ballots)[entitled[0].name] is Choice.YES


def test_a_vote_is_corrected(desk: MeetingDesk) -> None:
    desk.begin()
    vote = desk.bench.middle.vote
    desk.press(desk.bench.agenda.list, Key.Key_F8)
    desk.press(vote.counts.steppers["yes"].edit, Key.Key_E)
    desk.press(vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    desk.click(vote.result.correct)
    desk.count("yes", 3)
    desk.count("no", 1)
    desk.press(vote.counts.steppers["no"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: desk.item("Ö 5").motions[0].vote.no == 1)  # type: ignore[union-attr]
    desk.settle()
    assert vote.result.isVisible()
    assert vote.result.sentence.text().startswith("Angenommen: 3 Ja gegen 1 Nein")


def test_typing_survives_changes_from_elsewhere(desk: MeetingDesk) -> None:
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    desk.type_discussion("Erster Satz. Dritter Satz.")
    desk.until(lambda: desk.item("Ö 5").discussion == "Erster Satz. Dritter Satz.")
    desk.settle()
    cursor = edit.textCursor()
    cursor.setPosition(len("Erster Satz. "))
    edit.setTextCursor(cursor)
    desk.write(edit, "Zwei")
    desk.run(agenda.AddAgendaItem(desk.stored().id, "Neu", planned_minutes=3))
    assert edit.hasFocus()
    desk.write(edit, "ter Satz. ")
    assert edit.text() == "Erster Satz. Zweiter Satz. Dritter Satz."
    assert edit.textCursor().position() == len("Erster Satz. Zweiter Satz. ")
    desk.until(lambda: desk.item("Ö 5").discussion == edit.text())
    desk.settle()
    desk.run(agenda.RecordDiscussion(desk.item("Ö 5").id, "Davor. " + edit.text()))
    assert edit.text().startswith("Davor. Erster")
    assert edit.textCursor().position() == len("Davor. Erster Satz. Zweiter Satz. ")
    desk.write(edit, "!")
    desk.choose("Ö 6")
    desk.settle()
    assert "Zweiter Satz. !Dritter" in desk.item("Ö 5").discussion
    assert edit.text() == ""


def test_a_refused_text_is_kept(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    for step in (meetings.CloseMeeting, meetings.DraftMinutes):
        desk.run(step(meeting))
    desk.type_discussion("Nachtrag")
    done: list[Any] = []
    # in the same turn, so that the approval is stored before the typed text is sent
    desk.bridge.execute(meetings.ApproveMinutes(meeting), done=done.append)
    desk.until(lambda: bool(done) and bool(desk.bench.middle.discussion.error.text()))
    desk.settle()
    assert edit.text() == "Nachtrag"
    assert "freigegeben" in desk.bench.middle.discussion.error.text()
    assert desk.item("Ö 5").discussion == ""
    desk.run(meetings.DraftMinutes(meeting))
    desk.write(edit, ".")
    desk.until(lambda: desk.item("Ö 5").discussion == "Nachtrag.")


def test_hostile_text_stays_text(desk: MeetingDesk) -> None:
    form = desk.bench.agenda.form
    desk.click(desk.bench.agenda.add_button)
    form.title.setText(HOSTILE)
    desk.press(form.title, Key.Key_Return)
    desk.until(lambda: any("<img" in item.title for item in desk.stored().items))
    desk.settle()
    number = next(item.number for item in desk.stored().items if "<img" in item.title)
    desk.begin(number)
    desk.bench.middle.discussion.edit.setFocus()
    QApplication.clipboard().setText(HOSTILE)
    desk.bench.middle.discussion.edit.paste()
    desk.until(lambda: plain(desk.item(number).discussion) == clean(HOSTILE))  # pasted sign for sign
    assert plain(desk.bench.middle.discussion.edit.text()) == clean(HOSTILE)
    assert desk.bench.middle.head.title.text() == f"{number} · {HOSTILE}"
    for label in desk.bench.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert "<img" not in label.toolTip()
    assert not desk.bench.grab().isNull()


def test_markdown_by_keys(desk: MeetingDesk) -> None:
    desk.begin()
    edit = desk.bench.middle.discussion.edit
    edit.setFocus()
    desk.press(edit, Key.Key_B, CONTROL)
    desk.write(edit, "fett")
    assert edit.text() == "**fett**"
    desk.press(edit, Key.Key_B, CONTROL)
    desk.write(edit, ".")
    assert edit.text() == "**fett**."
    desk.press(edit, Key.Key_Backspace)
    edit.selectAll()
    desk.press(edit, Key.Key_B, CONTROL)
    assert edit.text() == "fett"
    desk.bench.middle.discussion.writing_tools[3].click()
    assert edit.text() == "1. fett"
    desk.press(edit, Key.Key_End)
    desk.press(edit, Key.Key_Return)
    assert edit.text() == "1. fett\n2. "
    desk.press(edit, Key.Key_Return)
    assert edit.text() == "1. fett\n"


def test_agenda_is_ordered_by_keys_and_drag(desk: MeetingDesk) -> None:
    agenda_list = desk.bench.agenda.list
    first = desk.item("Ö 1").id
    desk.choose("Ö 1")
    agenda_list.setFocus()
    desk.press(agenda_list, Key.Key_Down, ALT)
    desk.until(lambda: desk.item("Ö 2").id == first)
    desk.settle()
    assert agenda_list.current_key() == first
    assert agenda_list.hasFocus()
    last = agenda_list.keyed.index(agenda_list.keyed.row_of(desk.item("Ö 4").id))
    agenda_list.drop_at(agenda_list.visualRect(last).bottomLeft() + QPoint(20, -1))
    desk.until(lambda: desk.item("Ö 4").id == first)
    desk.settle()
    desk.press(agenda_list, Key.Key_F2)
    form = desk.bench.agenda.form
    form.minutes.setValue(17)
    desk.press(form.title, Key.Key_Return)
    desk.until(lambda: desk.item("Ö 4").planned_minutes == 17)
    desk.settle()
    agenda_list.choose(first)
    agenda_list.setFocus()
    desk.press(agenda_list, Key.Key_Delete)
    desk.until(lambda: desk.stored().item(first) is None)
    desk.until(lambda: desk.said.toasts == ["Ö 4 gelöscht."])


def test_a_non_public_item_is_told_as_such(desk: MeetingDesk) -> None:
    told: list[tuple[UUID, UUID | None, bool]] = []
    desk.bench.current_item_changed.connect(lambda meeting, item, public: told.append((meeting, item, public)))
    desk.begin("N 1")
    assert told[-1] == (desk.stored().id, desk.item("N 1").id, False)
    assert desk.bench.middle.head.private.isVisible()
    assert (
        not desk.bench.middle.proposal.show_button.isEnabled() or not desk.bench.middle.proposal.show_button.isVisible()
    )


def test_the_list_plans_a_meeting(desk: MeetingDesk) -> None:
    bench, chooser = desk.bench, desk.bench.chooser
    desk.click(bench.agenda.back_button)
    assert bench.stack.currentWidget() is chooser
    desk.click(chooser.add_button)
    form = chooser.form
    form.day.edit.setText("12.12.2021x")
    desk.press(form.room, Key.Key_Return)
    assert form.isVisible()
    assert "kein Datum" in form.day.error.text()
    form.day.edit.setText("16.12.2021")
    form.time.edit.setText("17:30")
    form.room.setText("Raum 7")
    desk.settle()
    form.options.template.setChecked(False)
    desk.press(form.room, Key.Key_Return)
    desk.until(lambda: bench.view is not None)
    planned = desk.stored()
    assert (planned.room, planned.state) == ("Raum 7", MeetingState.PLANNED)
    assert planned.scheduled_start == datetime(2021, 12, 16, 16, 30, tzinfo=UTC)
    assert planned.participants
    assert bench.middle.empty.isVisible()
    assert len(desk.read(meeting_rows)) == 2
    desk.click(bench.agenda.back_button)
    assert chooser.current() == planned.id
    desk.press(chooser.table, Key.Key_Down)
    desk.press(chooser.table, Key.Key_Return)
    assert desk.example is not None
    desk.until(lambda: bench.view is not None and bench.view.id == desk.example.meeting)  # type: ignore[union-attr]


def test_an_empty_database_says_what_is_missing(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    desk = MeetingDesk(qtbot, qapp, tmp_path, example=False)
    assert desk.bench.chooser.empty.isVisible()
    assert desk.headers == [None]
    desk.close()


def test_interruption_and_assignment_by_hand(desk: MeetingDesk) -> None:
    desk.begin()
    head, card = desk.bench.middle.head, desk.bench.middle.assignments
    desk.click(head.meeting_button)
    assert desk.stored().state is MeetingState.INTERRUPTED
    assert not head.item_button.isEnabled()
    assert not desk.bench.middle.vote.counts.isVisible()
    desk.clock.forward(minutes=5)
    desk.click(head.meeting_button)
    assert desk.stored().interruptions[0].ended_at is not None
    desk.click(card.add_button)
    desk.write(card.form.text, "Bericht vorbereiten")
    desk.press(card.form.text, Key.Key_Return)
    desk.until(lambda: bool(desk.item("Ö 5").assignments))
    desk.settle()
    click_row(desk.qtbot, card.list, desk.item("Ö 5").assignments[0].id)
    card.list.setFocus()
    desk.press(card.list, Key.Key_Space)
    desk.until(lambda: desk.item("Ö 5").assignments[0].status is AssignmentStatus.DONE)


def test_header_counts_the_seconds(desk: MeetingDesk) -> None:
    desk.begin()
    desk.clock.forward(minutes=18, seconds=12)
    header = desk.headers[-1]
    desk.until(lambda: desk.headers[-1] is not header)
    told = desk.headers[-1]
    assert told is not None
    assert told.meeting is not None
    assert told.meeting.item is not None
    assert (told.meeting.item.number, told.meeting.item.elapsed, told.meeting.item.planned) == (
        "Ö 5",
        "18:12",
        "noch 7 min",
    )
    assert told.meeting.facts == "seit 16:30 Uhr · 18.11.2021 · öffentlicher Teil".replace(
        " Uhr", "\N{NO-BREAK SPACE}Uhr"
    )


def test_the_paper_opens_elsewhere_and_excuses_are_noted(desk: MeetingDesk) -> None:
    desk.choose("Ö 5")
    desk.click(desk.bench.middle.head.paper)
    assert desk.opened == [("paper", desk.item("Ö 5").paper_id)]
    desk.person("Fraktion C, Platz 2")
    desk.press(desk.bench.people.list, Key.Key_E)
    desk.until(lambda: any(who.excused for who in desk.stored().participants))


def test_a_new_guest_is_taken_onto_the_list(desk: MeetingDesk) -> None:
    desk.begin()
    pane = desk.bench.people
    desk.click(pane.guest_button)
    line = pane.guest_form.person.lineEdit()
    assert line is not None
    desk.write(line, "Gast aus der Wissenschaft")
    desk.clock.forward(minutes=17)
    desk.press(line, Key.Key_Return)
    desk.until(
        lambda: any(who.name == "Gast aus der Wissenschaft" and who.present for who in desk.stored().participants)
    )
    desk.settle()
    notes = [row.note for row in pane.list.keyed.rows if row.name == "Gast aus der Wissenschaft"]
    assert notes == ["seit 16:47"]


def test_forty_items_fit_and_an_item_is_found_from_elsewhere(desk: MeetingDesk) -> None:
    meeting = desk.stored().id
    for number in range(30):
        desk.bridge.execute(agenda.AddAgendaItem(meeting, f"Donaudampfschifffahrtsgesellschaftskapitänin {number}"))
    desk.settle()
    bench = desk.bench
    last = desk.item("Ö 38").id
    desk.click(bench.agenda.back_button)
    bench.focus_record(last)
    desk.until(lambda: bench.item() is not None and bench.item().id == last)  # type: ignore[union-attr]
    rows = bench.agenda.list
    assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()).center())
    assert rows.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(1168, 700), (1328, 800), (1808, 980)])
def test_the_discussion_keeps_five_lines(desk: MeetingDesk, size: tuple[int, int]) -> None:
    desk.bench.resize(*size)
    desk.begin()
    for number in range(3):
        desk.run(assignments.AddAssignment(f"Auftrag {number}", item=desk.item("Ö 5").id))
    middle = desk.bench.middle
    edit = middle.discussion.edit
    assert edit.viewport().height() >= 5 * edit.fontMetrics().lineSpacing()
    assert middle.area.verticalScrollBar().maximum() == 0, "the middle fits without scrolling"
    assert middle.assignments.list.isVisible() is (size[1] > 700)


def test_every_control_has_a_name(desk: MeetingDesk) -> None:
    desk.begin()
    nameless = [
        widget
        for widget in desk.bench.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and widget.objectName() not in ("qt_scrollarea_viewport", "qt_scrollarea_vcontainer")
    ]
    assert nameless == []


def test_an_answer_does_not_take_the_focus(desk: MeetingDesk) -> None:
    desk.begin()
    middle = desk.bench.middle
    middle.discussion.edit.setFocus()
    desk.press(middle.discussion.edit, Key.Key_F4)
    desk.write(middle.assignments.form.text, "Einladung verschicken")
    desk.press(middle.assignments.form.text, Key.Key_Return)
    desk.bench.people.filter.setFocus()
    desk.until(lambda: not middle.assignments.form.isVisible())
    assert desk.bench.people.filter.hasFocus()
    middle.discussion.edit.setFocus()
    desk.press(middle.discussion.edit, Key.Key_F4)
    desk.press(middle.assignments.form.text, Key.Key_Escape)
    assert middle.discussion.edit.hasFocus()
    assert len(desk.item("Ö 5").assignments) == 1


def test_a_late_note_carries_its_own_time(desk: MeetingDesk) -> None:
    desk.begin()
    pane = desk.bench.people
    desk.clock.forward(minutes=20)
    desk.person("Fraktion A, Platz 2")
    desk.press(pane.list, Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    pane.clock_form.time.edit.selectAll()
    desk.write(pane.clock_form.time.edit, "16:38")
    desk.press(pane.clock_form.time.edit, Key.Key_Return)
    desk.until(lambda: not next(who for who in desk.stored().participants if who.name == "Fraktion A, Platz 2").present)
    desk.settle()
    assert [row.note for row in pane.list.keyed.rows if row.name == "Fraktion A, Platz 2"] == ["ging 16:38"]
    assert pane.list.hasFocus()
