"""The ways without a certificate: the paper to sign, the note that it was signed, the note of a refusal."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.formats import local
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.certificate import RefuseDialog
from smartaachen_desktop.gui.dialogs.hand_signature import HandSignatureDialog
from smartaachen_desktop.gui.dialogs.sign_output import SignOutput
from smartaachen_desktop.gui.dialogs.sign_words import signer_name
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.minutes import NoteHandSignature, RefuseSignature
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import Signer


@dataclass(frozen=True)
class Turn:
    """The edition, its signed PDF so far, and who is next."""

    data: ProtocolData
    stored: bytes | None
    signer: Signer | None


class SignPaper(QObject):
    """Asks `turn` at each press; a dialog cancelled changes nothing."""

    busy = Signal(str)
    printed = Signal(object)
    noted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        services: SigningServices,
        output: SignOutput,
        turn: Callable[[], Turn | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._bridge, self._services, self._output = theme, bridge, services, output
        self._turn, self._window = turn, window

    def print_paper(self) -> None:
        turn = self._turn()
        if turn is None:
            return
        self.busy.emit(self.tr("Wird geschrieben …"))
        make, data, stored = self._services.make_pdf, turn.data, turn.stored
        self._output.write_paper(lambda: make(data, stored, fields=False)[1], self.printed.emit, self.failed.emit)

    def refuse_signature(self) -> None:
        turn = self._turn()
        if turn is None or turn.signer is None:
            return
        dialog = RefuseDialog(self._theme, signer_name(turn.signer), self._window)
        if dialog.exec():
            self._note(
                RefuseSignature(
                    meeting=turn.data.meeting.id,
                    role=turn.signer.role,
                    note=dialog.text(),
                    person=turn.signer.person_id,
                    audience=turn.data.audience,
                )
            )

    def note_hand_signature(self) -> None:
        turn = self._turn()
        if turn is None or turn.signer is None:
            return
        law = turn.data.meeting.cites(Law.MINUTES)
        meeting, today = turn.data.meeting, local(self._services.clock()).date()
        held = local(meeting.ended_at or meeting.started_at or meeting.scheduled_start).date()
        dialog = HandSignatureDialog(self._theme, signer_name(turn.signer), held, today, law, self._window)
        if dialog.exec():
            self._note(
                NoteHandSignature(
                    meeting=meeting.id,
                    role=turn.signer.role,
                    day=dialog.day,
                    person=turn.signer.person_id,
                    audience=turn.data.audience,
                )
            )

    def _note(self, command: NoteHandSignature | RefuseSignature) -> None:
        self._bridge.execute(command, origin=self, done=lambda _outcome: self.noted.emit(), failed=self.failed.emit)
