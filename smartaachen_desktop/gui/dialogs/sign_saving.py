"""Output without a signature: a draft, the other edition, or the sealed document once more with its Vermerk."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.dialogs.sign_output import SignOutput
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.protocol import ProtocolData, late_refusals


class SignSaving(QObject):
    """`saved` carries what to say and where it lies."""

    busy = Signal(str)
    saved = Signal(str, str)
    failed = Signal(object)

    def __init__(self, jobs: JobRunner, services: SigningServices, output: SignOutput, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._services, self._output = jobs, services, output

    def save(self, data: ProtocolData, stored: bytes | None) -> None:
        make = self._services.make_pdf
        self.busy.emit(self.tr("Wird gespeichert …"))

        def write(pdf: bytes) -> None:
            self._output.write(pdf, lambda: self._written(data, stored), self.failed.emit)

        self._jobs.run(lambda: make(data, stored)[1], write, self.failed.emit, owner=self)

    def _written(self, data: ProtocolData, stored: bytes | None) -> None:
        make = self._services.refusal_note
        if make is None or not late_refusals(data, stored):
            self.saved.emit(self.tr("Gespeichert."), str(self._output.saved))
            return

        def write(made: Made | None) -> None:
            if made is not None:
                self._output.write_note(made[1], self._note_written, self.failed.emit)

        self._jobs.run(lambda: make(data, stored), write, self.failed.emit, owner=self)

    def _note_written(self, note: Path) -> None:
        words = self.tr("Gespeichert: Niederschrift und Vermerk der Verweigerung.")
        self.saved.emit(words, f"{self._output.saved}, {note.name}")
