"""A file has one connection: whoever comes while another reads or writes waits, and nothing fails."""

import threading
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import text
from sqlalchemy.orm import Session

from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.strategy import ChangeStrategy


def test_a_read_and_a_command_wait_for_the_read_that_is_going_on(dispatcher: Dispatcher, example: Example) -> None:
    reading, others_sent = threading.Event(), threading.Event()

    def long_read(session: Session) -> int:
        first = session.scalar(text("SELECT count(*) FROM journal"))
        reading.set()
        assert others_sent.wait(10)
        assert session.scalar(text("SELECT count(*) FROM journal")) == first
        return first

    with ThreadPoolExecutor(3) as pool:
        long = pool.submit(dispatcher.read, long_read)
        assert reading.wait(10)
        command = pool.submit(dispatcher.execute, ChangeStrategy(example.strategy, title="Neuer Titel"))
        short = pool.submit(dispatcher.last_entry)
        others_sent.set()
        before = long.result(10)
        assert command.result(10).entry == before + 1
        assert short.result(10) in (before, before + 1)
