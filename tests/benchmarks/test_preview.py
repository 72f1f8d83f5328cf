"""Typing beside the preview of a protocol of twenty pages: how late a key is, and how soon the page shows it."""

import statistics
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.services.agenda import RecordDiscussion
from tests.benchmarks.test_typing import KEY_PAUSE_MS, TYPED, paragraphs, percentile
from tests.gui.desk import Desk

pytestmark = pytest.mark.bench
KEYS = 250
ROUNDS = 2
LIMIT_P99 = 16.0
LIMIT_WORST = 50.0
LIMIT_SHOWN = 0.5
PAGES = 20


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[MeetingWorkbench]]:
    made = Desk(qtbot, qapp, tmp_path / "a.db", MeetingWorkbench, datetime(2021, 11, 18, 15, 30, tzinfo=UTC))
    example = made.load_example()
    for item in example.items:
        made.dispatcher.execute(RecordDiscussion(item=item, text=paragraphs(8_000, 6).replace("\n", "\n\n")))
    made.show(1808, 980)
    made.view.equip_preview(signing_services().preview_command)
    yield made
    made.close()


def shown(desk: Desk[MeetingWorkbench]) -> bool:
    pane = desk.view.side.pane
    return pane is not None and pane.paper.count() > 0 and pane.paper.is_current()


def type_keys(desk: Desk[MeetingWorkbench]) -> list[float]:
    edit = desk.view.middle.discussion.edit
    times: list[float] = []
    for number in range(KEYS):
        start = time.perf_counter()
        QTest.keyClick(edit, TYPED[number % len(TYPED)])
        QCoreApplication.sendPostedEvents(desk.view.window(), QEvent.Type.UpdateRequest)
        times.append((time.perf_counter() - start) * 1000)
        QTest.qWait(KEY_PAUSE_MS)
    return times


def wait_for_page(desk: Desk[MeetingWorkbench], sign: str) -> float:
    """Seconds from a key to the page that shows it."""
    pane = desk.view.side.pane
    assert pane is not None
    serial = pane.feed.serial
    QTest.keyClick(desk.view.middle.discussion.edit, sign)
    last = time.perf_counter()
    desk.qtbot.waitUntil(lambda: pane.feed.shown > serial and shown(desk), timeout=20_000)
    took = time.perf_counter() - last
    desk.qtbot.wait(900)
    return took


def words(times: list[float]) -> str:
    return f"p50 {statistics.median(times):.2f}, p99 {percentile(times, 0.99):.1f}, worst {max(times):.1f} ms"


def test_no_key_is_late_and_the_page_follows(desk: Desk[MeetingWorkbench]) -> None:
    assert desk.example is not None
    bench = desk.view
    item = desk.example.items[4]
    bench.focus_record(item)
    card = bench.middle.discussion
    desk.until(lambda: card.item == item and bool(card.edit.text()))
    card.spelling.setChecked(False)
    card.edit.setFocus()
    card.edit.moveCursor(QTextCursor.MoveOperation.End)
    desk.qtbot.wait(300)
    times: dict[bool, list[float]] = {False: [], True: []}
    waits: list[float] = []
    for _ in range(ROUNDS):  # in turns, so that the machine's mood meets both
        for on in (False, True):
            if bench.previewing != on:
                bench.toggle_preview()
            card.edit.setFocus()
            if on:
                desk.qtbot.waitUntil(lambda: shown(desk), timeout=20_000)
            times[on] += type_keys(desk)
            if on:
                desk.qtbot.wait(1500)
                waits += [wait_for_page(desk, sign) for sign in "abcdef"]
    off, on_ = percentile(times[False], 0.99), percentile(times[True], 0.99)
    pane = bench.side.pane
    assert pane is not None
    print(
        f"\ntyping, preview off: {words(times[False])}\ntyping, preview on:  {words(times[True])}"
        f"\n{pane.paper.count()} pages shown after the last key: median {statistics.median(waits):.2f}, "
        f"worst {max(waits):.2f} s (limit of the median: {LIMIT_SHOWN})"
    )
    assert pane.paper.count() >= PAGES
    assert on_ <= max(LIMIT_P99, off * 1.5)
    assert max(times[True]) <= max(LIMIT_WORST, max(times[False]) * 1.5)
    assert statistics.median(waits) <= LIMIT_SHOWN
