"""Output and signing of the minutes: preview, edition, signatures in their order, file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import open_path
from smartaachen_desktop.gui.dialogs.sign_act import Bound
from smartaachen_desktop.gui.dialogs.sign_paper import SignPaper, Turn
from smartaachen_desktop.gui.dialogs.sign_saving import SignSaving
from smartaachen_desktop.gui.dialogs.sign_words import (
    output_only,
    signer_name,
    subtitle,
    why_not,
    why_not_on_paper,
    why_on_paper,
)
from smartaachen_desktop.gui.dialogs.signing_dialog import SigningDialog
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.sentences import few
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.protocol import ProtocolData, late_refusals
from smartaachen_desktop.services.queries.receipt import receipt
from smartaachen_desktop.services.queries.signers import Signer, next_signer

Editions = Mapping[Audience, tuple[ProtocolData, bytes | None]]


@dataclass(frozen=True)
class Shown:
    """The PDF in the preview, what the check of its signatures found, and what it cannot show as it was typed."""

    pdf: bytes
    intact: bool | None
    warnings: tuple[str, ...]


class SignDialog(SigningDialog):
    """The minutes of one meeting, in either edition."""

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        services: SigningServices,
        meeting_id: UUID,
        *,
        folder: Path,
        settings: Settings | None = None,
        show_file: Callable[[Path], object] = open_path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme, bridge, jobs, services, folder=folder, settings=settings, show_file=show_file, parent=parent
        )
        self._meeting_id = meeting_id
        self._editions: Editions = {}
        self._shown: Shown | None = None
        self.paper = SignPaper(theme, bridge, services, self.output, self.turn, self)
        self.saving = SignSaving(jobs, services, self.output, self)
        for part in (self.paper, self.saving):
            part.busy.connect(self._set_busy)
            part.failed.connect(self._fail)
        self.paper.printed.connect(self._printed)
        self.paper.noted.connect(self.reload)
        self.saving.saved.connect(self._saved)
        self.preview.loaded.connect(lambda _count: self._show_subtitle())
        self.form.edition_chosen.connect(lambda _audience: self._show_edition())
        self.print_button.clicked.connect(self.paper.print_paper)
        self.refuse_button.clicked.connect(self.paper.refuse_signature)
        self.hand_button.clicked.connect(self.paper.note_hand_signature)
        self._update()
        self.reload()

    # What there is

    def reload(self) -> None:
        """Read both editions anew: a signature belongs to the edition it was made on."""
        meeting, read = self._meeting_id, self._services.read

        def call(dispatcher: Dispatcher) -> Editions:
            return {audience: read(dispatcher, meeting, audience) for audience in Audience}

        self._bridge.run(call, self._take, owner=self)

    def _take(self, editions: Editions) -> None:
        first = not self._editions
        self._editions = editions
        signed = self._signed_edition()
        if first and signed is not None:
            self.form.choose(signed)
        self._show_edition()
        self.form.passphrase.setFocus()
        if not first:
            self._tell_checksum(self._stored())

    def _signed_edition(self) -> Audience | None:
        return next((audience for audience, (_, stored) in self._editions.items() if stored is not None), None)

    def _data(self) -> ProtocolData | None:
        found = self._editions.get(self.form.audience())
        return found[0] if found else None

    def _signer(self) -> Signer | None:
        data = self._data()
        return next_signer(data.meeting) if data is not None else None

    def _show_edition(self) -> None:
        data, signer = self._data(), self._signer()
        if data is None:
            return
        self.choice.offer(signer, signer_name(signer))  # the public edition may have fewer signers
        stored = self._editions[data.audience][1]
        self._round += 1
        wanted = self._round
        self._shown = None
        self._show_warnings(())
        self.form.steps.show_meeting(data.meeting, None)
        self.output.suggest(f"Entwurf-{data.file_name}" if output_only(data) else data.file_name)
        self._show_subtitle()
        self._update()
        make, intact = self._services.make_pdf, self._services.intact

        def job() -> Shown:
            made = make(data, stored)
            pdf = made[1]
            return Shown(pdf, intact(pdf) if intact is not None and stored is not None else None, made.warnings)

        def done(shown: Shown) -> None:
            if wanted == self._round:
                self._shown = shown
                self.preview.show_pdf(shown.pdf)
                self._show_warnings(shown.warnings)
                self._update()
                self.form.steps.show_meeting(data.meeting, shown.intact)

        self._jobs.run(job, done, self._fail, owner=self)

    def _show_warnings(self, warnings: tuple[str, ...]) -> None:
        """Below the pages, while they can still be mended."""
        self.warnings.setText(few(warnings))
        self.warnings.setVisible(bool(warnings))
        if warnings:
            announce(self, self.warnings.text())

    def _show_subtitle(self) -> None:
        data = self._data()
        if data is None:
            return
        self.head.subtitle.setText(subtitle(data.meeting, self.preview.pages.count()))

    def _update(self) -> None:
        data, form = self._data(), self.form
        reason = why_not(data, self._signed_edition())
        sealed = data is not None and data.meeting.state is MeetingState.SIGNED
        draft, paper = output_only(data), why_on_paper(data)
        self._update_key(signs=not (reason or paper))
        form.sealed_box.setVisible(sealed)
        form.show_reason("" if sealed or data is None else reason or paper)
        self._show_seal()
        reading = "" if data is not None else reason
        waiting = ""
        if not (reason or paper) and self._shown is None:
            waiting = self.tr("Die Vorschau wird noch gesetzt …")
        self.refuse_button.setVisible(not sealed and not draft)
        self.hand_button.setVisible(not sealed and not draft)
        self.print_button.setVisible(not draft)
        self.receipt_button.setVisible(self._stored() is not None)
        self.receipt_button.set_blocked(self._busy)
        self.hand_button.set_blocked(self._busy or reason or why_not_on_paper(data))
        self.refuse_button.set_blocked(self._busy or reason)
        self.print_button.set_blocked(self._busy or reading)
        self.cancel_button.set_words(self.tr("Schließen") if sealed or self.output.saved else self.tr("Abbrechen"))
        words, icon = (self.tr("Unterschreiben"), "pen-nib")
        if reason or paper:
            words, icon = self.tr("Speichern"), "floppy-disk"
        self.sign_button.set_words(self._busy or words, icon=icon)
        self.sign_button.set_blocked(self._busy or reading or waiting)

    def _show_seal(self) -> None:
        words = self.tr("Unterschrieben und versiegelt")
        if self._note_due():
            words = self.tr("Versiegelt; gespeichert wird auch der Vermerk der Verweigerung")
        self.form.sealed_words.setText(words)

    def _note_due(self) -> bool:
        data = self._data()
        return data is not None and bool(late_refusals(data, self._editions[data.audience][1]))

    # Acts

    def _primary(self) -> None:
        data = self._data()
        if data is None or self._busy:
            return
        self._begin()
        if why_not(data, self._signed_edition()) or why_on_paper(data):
            self.saving.save(data, self._editions[data.audience][1])
        elif (bound := self._bound()) is not None:
            self.act.sign(bound)

    def _bound(self) -> Bound | None:
        data, signer, shown = self._data(), self._signer(), self._shown
        if data is None or signer is None or shown is None:
            return None
        return Bound(data, shown.pdf, self._editions[data.audience][1] is None, signer)

    # The receipt

    def _stored(self) -> bytes | None:
        """The signed file of the edition shown; None before its first signature."""
        data = self._data()
        return self._editions[data.audience][1] if data is not None else None

    def show_receipt(self) -> None:
        data, stored = self._data(), self._stored()
        if data is None or stored is None:
            return
        self._open_receipt(receipt(data, stored, self.output.target().name))

    def turn(self) -> Turn | None:
        """Whose turn it is, for the ways without a certificate; None while something runs."""
        data = self._data()
        if data is None or self._busy:
            return None
        return Turn(data, self._editions[data.audience][1], self._signer())
