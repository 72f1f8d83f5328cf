"""From the key to the painted letter in the discussion: 200 kB of text, spelling on, autosave at work."""

import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.collector import Collector
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.services.agenda import RecordDiscussion
from tests.gui.desk import Desk

pytestmark = pytest.mark.bench
SIZE = 200_000
KEYS = 400
LIMIT_P99 = 16.0
KEY_PAUSE_MS = 15
"""Between two keys: about 65 a second, faster than a hand, as a held key repeats."""
SENTENCES = (
    "Die Verwaltung stellt die **Vorlage** vor und beantwortet Fragen zum Haushaltsansatz. ",
    "Aus der Mitte des Steuergremiums wird nach dem *Beschlussvorschlag* gefragt; die Bürger*innen sind beteiligt. ",
    "Die Sitzungsleitung stellt fest, dass die Einladung form- und fristgerecht ergangen ist. ",
    "Das Protkoll nennt die Verpflichtungsermächtigung, die Klimafolgenanpassung und das Radverkehrskonzept. ",
)
TYPED = "Die Verwaltung sagt eine schriftliche Antwort zu, das Protkoll nennt sie. "


def paragraphs(size: int, sentences: int) -> str:
    lines: list[str] = []
    length = 0
    while length < size:
        number = len(lines)
        line = "".join(SENTENCES[(number + each) % len(SENTENCES)] for each in range(sentences)).strip()
        lines.append(f"- {line}" if number % 7 == 3 else line)
        length += len(lines[-1]) + 1
    return "\n".join(lines)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[MeetingWorkbench]]:
    made = Desk(qtbot, qapp, tmp_path / "a.db", MeetingWorkbench, datetime(2021, 11, 18, 15, 30, tzinfo=UTC))
    made.load_example()
    made.show(1440, 900)
    collector = Collector()  # as the program has it
    yield made
    collector.stop()
    made.close()


class Paints(QObject):
    """Counts what a widget paints."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def typed(edit: QPlainTextEdit, keys: int = KEYS) -> tuple[list[float], list[float]]:
    """Milliseconds from each key to the painted letter: by the clock, and of the processor in the window's thread."""
    clock: list[float] = []
    processor: list[float] = []
    for number in range(keys):
        start, started = time.perf_counter(), time.thread_time()
        QTest.keyClick(edit, TYPED[number % len(TYPED)])
        QCoreApplication.sendPostedEvents(edit.window(), QEvent.Type.UpdateRequest)  # paints what is dirty, at once
        processor.append((time.thread_time() - started) * 1000)
        clock.append((time.perf_counter() - start) * 1000)
        QTest.qWait(KEY_PAUSE_MS)
    return clock, processor


def put_caret(edit: QPlainTextEdit, where: str) -> None:
    cursor = edit.textCursor()
    if where == "end":
        cursor.movePosition(QTextCursor.MoveOperation.End)
    else:
        cursor.setPosition(edit.document().findBlock(SIZE // 2).position() + 100)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def bare(desk: Desk[MeetingWorkbench], text: str, where: str) -> tuple[list[float], list[float]]:
    """The same keys in Qt's own field of the same size and font, with nothing of ours: what nobody can go below."""
    own = desk.view.middle.discussion.edit
    edit = QPlainTextEdit()
    desk.qtbot.addWidget(edit)
    edit.setStyleSheet("QPlainTextEdit { border: 0 }")
    edit.setFont(own.font())
    edit.resize(own.size())
    edit.setPlainText(text)
    with desk.qtbot.waitActive(edit):
        edit.show()
        edit.activateWindow()
    edit.setFocus()
    put_caret(edit, where)
    return typed(edit, KEYS // 4)


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def told(clock: list[float], processor: list[float]) -> str:
    return (
        f"p50 {statistics.median(clock):.2f} ms, p99 {percentile(clock, 0.99):.1f} ms, worst {max(clock):.1f} ms; "
        f"processor p50 {statistics.median(processor):.2f} ms, p99 {percentile(processor, 0.99):.1f} ms"
    )


@pytest.mark.parametrize(
    ("what", "sentences"),
    # Qt lays a paragraph out anew for each key: one of 5 kB is more than a page without a break
    [("paragraphs of 0.5 kB", 6), ("paragraphs of 2 kB", 22), ("paragraphs of 5 kB", 55)],
)
@pytest.mark.parametrize("where", ["end", "middle"])
def test_from_the_key_to_the_letter(desk: Desk[MeetingWorkbench], what: str, sentences: int, where: str) -> None:
    assert desk.example is not None
    item = desk.example.items[4]
    text = paragraphs(SIZE, sentences)
    desk.run(RecordDiscussion(item=item, text=text))
    desk.view.focus_record(item)
    card = desk.view.middle.discussion
    desk.until(lambda: card.item == item and len(card.edit.text()) == len(text))
    edit = card.edit
    edit.setFocus()
    card.spelling.setChecked(True)
    desk.until(lambda: bool(edit.waves()))
    put_caret(edit, where)
    desk.qtbot.wait(300)
    paints = Paints(edit.viewport())
    times = typed(edit)
    print(f"\ntyping in {what}, {where} (limit of p99: {LIMIT_P99}): {told(*times)}")
    assert edit.text() != text
    assert paints.count >= KEYS
    print(f"  baseline, bare QPlainTextEdit: {told(*bare(desk, text, where))}")
    assert percentile(times[0], 0.99) <= LIMIT_P99
