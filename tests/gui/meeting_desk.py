"""The workbench on a real file, and the hands on it: shared by the tests of the meeting."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.header import HeaderState
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.shared.keyed import KeyedList
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
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
        for once in (self.bench.middle.head.once, self.bench.middle.head.meeting_once):
            once.rest.setInterval(0)  # hands of a test are quicker than a person's
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
