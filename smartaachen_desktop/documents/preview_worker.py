"""The process that lays out the minutes while they are written: values in, pages out. Started as a module.

Outside the window's process, because laying out twenty pages takes a third of a second of Python, and every key
pressed meanwhile would wait for the interpreter. Ends when its input ends, so it never outlives the window.
The values come pickled from the window alone, through a pipe that nobody else holds.
"""

import gc
import json
import pickle
import struct
import sys
import threading
from dataclasses import dataclass, field
from typing import Any, BinaryIO
from uuid import UUID

from smartaachen_desktop.documents.protocol import protocol_pages
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.protocol import ProtocolData, as_typed

SIZE = struct.Struct(">Q")
"""Length before each frame."""


@dataclass(slots=True)
class Wish:
    """What is to be laid out next: the values, and what was typed since they were read."""

    serial: int = 0
    data: ProtocolData | None = None
    texts: dict[UUID, str] = field(default_factory=dict)


class Inbox:
    """Reads while pages are laid out, so that only the newest wish is met."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._news = threading.Condition()
        self._wish = Wish()
        self._met, self._ended = 0, False
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def next(self) -> Wish | None:
        """Waits for a wish that is newer than the last one; None at the end."""
        with self._news:
            self._news.wait_for(lambda: self._ended or (self._wish.serial > self._met and self._wish.data is not None))
            if self._ended:
                return None
            self._met = self._wish.serial
            return Wish(self._wish.serial, self._wish.data, dict(self._wish.texts))

    def _read(self) -> None:
        while (frame := read_frame(self._stream)) is not None:
            self._take(pickle.loads(frame))
        with self._news:
            self._ended = True
            self._news.notify()

    def _take(self, news: tuple[str, int, Any]) -> None:
        kind, serial, value = news
        with self._news:
            self._wish.serial = serial
            if kind == "data":
                self._wish.data, self._wish.texts = pickle.loads(value), {}
            elif kind == "text":
                self._wish.texts.update(value)
            elif kind == "forget":
                self._wish.data, self._wish.texts = None, {}
            self._news.notify()


def read_frame(stream: BinaryIO) -> bytes | None:
    head = stream.read(SIZE.size)
    if len(head) < SIZE.size:
        return None
    (size,) = SIZE.unpack(head)
    frame = stream.read(size)
    return frame if len(frame) == size else None


def answer(wish: Wish) -> bytes:
    """Serial, places and warnings as JSON, then the pages; or the sentence that says why there are none."""
    head: dict[str, Any] = {"serial": wish.serial}
    pages = b""
    try:
        assert wish.data is not None
        pages, places, warnings = protocol_pages(as_typed(wish.data, wish.texts))
        head["places"] = [[str(each.item), each.page, each.top] for each in places]
        head["unshown"] = list(warnings)  # said in the window's language there
    except UserError as error:
        head["error"] = error.sentence()
    except Exception as error:  # whatever a text does to the layout: the next one may do better
        head["error"] = type(error).__name__
    words = json.dumps(head).encode()
    return SIZE.pack(len(words)) + words + SIZE.pack(len(pages)) + pages


def main() -> None:
    gc.freeze()  # what is imported by now lives as long as the process
    inbox = Inbox(sys.stdin.buffer)
    while (wish := inbox.next()) is not None:
        sys.stdout.buffer.write(answer(wish))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
