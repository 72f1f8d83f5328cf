"""The minutes as pages while they are written: asked of a process beside the window, so that no key waits.

Values are read once and after changes; what is typed goes to the process as it stands, before it is stored. Nothing
here waits. If the process dies, the next wish starts another one.
"""

import atexit
import contextlib
import json
import pickle
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.paper_view import Place
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.exports import unshown
from smartaachen_desktop.services.queries.protocol import protocol_data

PAUSE_MS = 50
LATEST_MS = 600
"""After the last key, and at the latest while somebody goes on typing."""
READ_MS = 300
"""Several changes in a row are read once."""
_SIZE = struct.Struct(">Q")

TextOf = Callable[[UUID], str | None]
"""A discussion or wording as it is typed, known as in `as_typed`; None where nothing waits to be stored."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A build: the edition it is of, the PDF, where each item begins, and what has no font."""

    meeting: UUID
    audience: Audience
    pdf: bytes
    places: Mapping[UUID, Place]
    warnings: tuple[str, ...] = ()


class PreviewFeed(QObject):
    """`made` brings each build that is newer than the last one; `failed` a sentence; `busy` whether one is awaited."""

    made = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)

    def __init__(
        self, context: ViewContext, command: Sequence[str], draft: TextOf, in_editor: TextOf, parent: QObject
    ) -> None:
        """`draft`: typed and not stored yet. `in_editor`: what stands there, stored or not."""
        super().__init__(parent)
        self._context, self._command, self._draft, self._in_editor = context, tuple(command), draft, in_editor
        self._touched: set[UUID] = set()
        self._wanted: tuple[UUID, Audience] | None = None
        self._known: tuple[UUID, Audience] | None = None
        """Of the values the process has."""
        self.serial = self._oldest = self.shown = 0
        self.process: QProcess | None = None
        self._came = bytearray()
        self._pause, self._latest = self._timer(PAUSE_MS, self._send_text), self._timer(LATEST_MS, self._send_text)
        self._reading = self._timer(READ_MS, self.read)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def show(self, meeting: UUID, audience: Audience) -> None:
        """This edition from now on; another one's pages are never shown after this call."""
        if self._wanted != (meeting, audience):
            self._wanted, self._known = (meeting, audience), None
            self._oldest = self.serial + 1
            self.read()

    def hide(self) -> None:
        """Nothing is wanted: the process ends, and with it what it knew."""
        self._wanted = self._known = None
        for timer in (self._pause, self._latest, self._reading):
            timer.stop()
        self.close()

    def recall(self, keys: Iterable[UUID]) -> None:
        """What was typed while nobody looked and is stored later."""
        news = set(keys) - self._touched
        self._touched |= news
        if news and self._known is not None:
            self._pause.start()

    def typed(self, key: UUID) -> None:
        self._touched.add(key)
        if self._known is not None:
            self._pause.start()
            if not self._latest.isActive():
                self._latest.start()
        else:
            self.changed()  # after the process died

    def changed(self) -> None:
        """Something else than typed text changed."""
        if self._wanted is not None and not self._reading.isActive():
            self._reading.start()

    def read(self) -> None:
        """Take the values anew, in the database thread; they are packed there."""
        self._reading.stop()
        wanted = self._wanted
        if wanted is None:
            return
        meeting, audience = wanted
        now = self._context.clock()

        def read(session: Session) -> bytes:
            return pickle.dumps(protocol_data(session, meeting, audience, now), pickle.HIGHEST_PROTOCOL)

        self.busy.emit(True)
        self._context.bridge.query(read, lambda values: self._take(wanted, values), owner=self, failed=self._fail)

    def close(self) -> None:
        """End the process; the next wish starts another."""
        if self.process is not None:
            process, self.process = self.process, None
            self._known = None
            _end(process)

    def _take(self, wanted: tuple[UUID, Audience], values: bytes) -> None:
        if wanted == self._wanted:
            self._known = wanted
            self._send("data", values)
            self._send_drafts()

    def _send_text(self) -> None:
        self._pause.stop()
        self._latest.stop()
        if self._known is None:
            return
        texts = {key: text for key in self._touched if (text := self._in_editor(key)) is not None}
        if texts:
            self.busy.emit(True)
            self._send("text", texts)
        if len(texts) < len(self._touched):
            self.changed()  # something else is in the editor by now: the text is stored or about to be
        self._touched &= set(texts)

    def _send_drafts(self) -> None:
        """What was stored by now stands in the values."""
        texts = {key: text for key in self._touched if (text := self._draft(key)) is not None}
        self._touched = set(texts)
        if texts:
            self._send("text", texts)

    def _send(self, kind: str, value: object) -> None:
        self.serial += 1
        process = self._started()
        frame = pickle.dumps((kind, self.serial, value), pickle.HIGHEST_PROTOCOL)
        process.write(_SIZE.pack(len(frame)) + frame)

    def _started(self) -> QProcess:
        if self.process is None:
            # not this object's child: it must be ended before it is destroyed, or Qt complains
            process = QProcess()
            process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._read_answers)
            process.finished.connect(self._died)
            process.errorOccurred.connect(self._died)
            end = partial(_end, process)
            self.destroyed.connect(end)
            atexit.register(end)
            process.destroyed.connect(partial(atexit.unregister, end))
            self.process, self._came = process, bytearray()
            process.start(self._command[0], list(self._command[1:]))
        return self.process

    def _read_answers(self) -> None:
        if self.process is None:
            return
        self._came += self.process.readAllStandardOutput().data()
        newest: tuple[dict[str, object], bytes] | None = None
        while (frames := self._frames()) is not None:
            newest = json.loads(frames[0]), frames[1]
        if newest is not None:
            self._deliver(*newest)

    def _frames(self) -> tuple[bytes, bytes] | None:
        """Head and pages of the first whole answer."""
        found: list[bytes] = []
        at = 0
        for _ in range(2):
            if len(self._came) < at + _SIZE.size:
                return None
            (size,) = _SIZE.unpack_from(self._came, at)
            at += _SIZE.size
            if len(self._came) < at + size:
                return None
            found.append(bytes(self._came[at : at + size]))
            at += size
        del self._came[:at]
        return found[0], found[1]

    def _deliver(self, head: dict[str, object], pdf: bytes) -> None:
        serial = head["serial"]
        if self._wanted is None or self._known != self._wanted or not isinstance(serial, int) or serial < self._oldest:
            return  # of an edition nobody looks at any more
        if serial <= self.shown:
            return
        self.shown = serial
        if serial == self.serial:
            self.busy.emit(False)
        if "error" in head:
            self.failed.emit(self.tr("Die Seiten ließen sich nicht setzen: {why}").format(why=head["error"]))
            return
        rows, signs = head["places"], head["unshown"]
        assert isinstance(rows, list)
        assert isinstance(signs, list)
        places = {UUID(item): Place(page, top) for item, page, top in rows}
        self.made.emit(Pages(*self._wanted, pdf, places, unshown(signs)))

    def _fail(self, error: UserError) -> None:
        self.busy.emit(False)
        self.failed.emit(error.sentence())

    def _died(self, *_reason: object) -> None:
        self.process = self._known = None
        self.busy.emit(False)
        self.failed.emit(self.tr("Die Vorschau ist stehengeblieben. Mit der nächsten Änderung beginnt sie neu."))


def _end(process: QProcess, *_sender: object) -> None:
    with contextlib.suppress(RuntimeError):  # Qt may have gone already
        if process.state() != QProcess.ProcessState.NotRunning:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)
