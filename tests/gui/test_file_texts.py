"""Texts of files come into the search beside everything else: nobody waits, and no file holds up the others."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.file_texts import FileTextReader
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.paper_files import AddPaperFile, RemovePaperFile
from smartaachen_desktop.services.queries.search import Hit, Search


class Desk(QObject):
    """Bridge, search and reader as the session ties them; `read` may be replaced."""

    def __init__(self, dispatcher: Dispatcher, example: Example, qtbot: QtBot) -> None:
        super().__init__()
        self.bridge, self.finder, self.qtbot, self.paper = ChangeBridge(dispatcher), Search(), qtbot, example.paper
        self.crashes: list[object] = []
        self.bridge.crashed.connect(self.crashes.append)
        self.read: Callable[[bytes], tuple[str, ...]] = lambda content: (content.decode(),)
        self.reader = FileTextReader(self.bridge, self.finder, lambda content, _type, _go_on: self.read(content), self)
        while dispatcher.read(self.finder.fill):
            pass
        self.bridge.changed.connect(lambda _changes: self.reader.go_on())

    def run(self, command: AddPaperFile | RemovePaperFile) -> Outcome:
        done: list[Outcome] = []
        self.bridge.execute(command, done=done.append)
        self.qtbot.waitUntil(lambda: bool(done), timeout=5000)
        return done[0]

    def attach(self, name: str, content: bytes) -> object:
        return self.run(AddPaperFile(self.paper, name, content)).ids["file"]

    def find(self, query: str) -> tuple[Hit, ...]:
        answers: list[tuple[Hit, ...]] = []
        self.bridge.query(lambda session: self.finder.find(session, query), answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=5000)
        return answers[0]

    def until(self, query: str, *files: object) -> None:
        self.qtbot.waitUntil(lambda: {hit.id for hit in self.find(query)} == set(files), timeout=8000)


@pytest.fixture
def desk(dispatcher: Dispatcher, example: Example, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(dispatcher, example, qtbot)
    yield made
    made.reader.close()
    made.bridge.close()


def test_files_come_leave_and_come_back(desk: Desk) -> None:
    first = desk.attach("Eins.txt", b"Quarzuhr")
    second = desk.attach("Zwei.txt", b"Quarzuhr, noch eine")
    desk.until("quarzuhr", first, second)
    desk.run(RemovePaperFile(second))  # type: ignore[arg-type]
    assert [hit.id for hit in desk.find("quarzuhr")] == [first]
    desk.bridge.undo()
    desk.until("quarzuhr", first, second)


def test_a_slow_file_is_in_nobodys_way(desk: Desk) -> None:
    started, free = Event(), Event()

    def slow(content: bytes) -> tuple[str, ...]:
        started.set()
        free.wait(10)
        return (content.decode(),)

    desk.read = slow
    try:
        file = desk.attach("Eins.txt", b"Quarzuhr")
        desk.qtbot.waitUntil(started.is_set, timeout=5000)
        desk.attach("Zwei.txt", b"Pendel")  # taken meanwhile
        assert [hit.id for hit in desk.find("eins")] == [file]
        assert desk.find("quarzuhr") == ()
    finally:
        free.set()
    desk.until("quarzuhr", file)


def test_a_file_that_breaks_its_reader_does_not_hold_up_the_next(desk: Desk) -> None:
    def breaking(content: bytes) -> tuple[str, ...]:
        if b"Pendel" in content:
            raise RuntimeError
        return (content.decode(),)

    desk.read = breaking
    desk.attach("Eins.txt", b"Pendel")
    file = desk.attach("Zwei.txt", b"Quarzuhr")
    desk.until("quarzuhr", file)
    assert desk.find("pendel") == ()
    assert desk.crashes == []


def test_it_ends_while_a_file_is_read(desk: Desk) -> None:
    started = Event()
    told: list[bool] = []

    def patient(_content: bytes, _type: str, go_on: Callable[[], bool]) -> tuple[str, ...]:
        started.set()
        while go_on():
            Event().wait(0.01)
        told.append(True)
        return ()

    desk.reader._read_pages = patient
    desk.attach("Eins.txt", b"Quarzuhr")
    desk.qtbot.waitUntil(started.is_set, timeout=5000)
    desk.reader.close()
    assert told == [True]
