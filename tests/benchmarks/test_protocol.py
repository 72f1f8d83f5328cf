"""The minutes of the example's meeting, with attendance, votes and resolutions, written out to ten pages and more."""

import statistics
import time
from pathlib import Path

import pytest

from smartaachen_desktop.cli.demo_meeting import DemoMeeting, MeetingClock
from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.registry import HANDLERS
from tests.benchmarks.test_typing import paragraphs
from tests.check_pdf import check
from tests.ready import example_database

pytestmark = pytest.mark.bench
PAGES = 10
LIMIT_READ, LIMIT_BUILT = 0.1, 0.3
ROUNDS = 5


def test_real_minutes_are_read_and_made_quickly(tmp_path: Path) -> None:
    database, example = example_database(tmp_path / "a.db")
    clock = MeetingClock()
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=clock)
    demo = DemoMeeting(dispatcher, example, clock)
    demo.until_the_vote()
    for item in example.items[:5]:
        dispatcher.execute(RecordDiscussion(item, paragraphs(8_000, 6).replace("\n", "\n\n")))
    demo.to_the_end()
    read, made = [], []
    for _ in range(ROUNDS + 1):
        start = time.process_time()
        data = dispatcher.read(lambda session: protocol_data(session, example.meeting, Audience.INTERNAL, clock()))
        between = time.process_time()
        built = build_protocol(data)
        made.append(time.process_time() - between)
        read.append(between - start)
    database.close()
    reading, making = statistics.median(read[1:]), statistics.median(made[1:])  # the first one loads its faces
    print(
        f"\n{built.pages} pages: read in {reading:.3f} s (limit {LIMIT_READ} s), "
        f"made in {making:.2f} s (limit {LIMIT_BUILT} s)"
    )
    path = tmp_path / "niederschrift.pdf"
    path.write_bytes(built.content)
    assert built.pages >= PAGES
    assert check(path) == []
    assert reading <= LIMIT_READ
    assert making <= LIMIT_BUILT
