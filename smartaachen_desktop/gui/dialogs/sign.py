"""Output and signing of the minutes: preview, edition, signatures in their order, file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.certificate_choice import CertificateChoice, read_key_store
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, open_path
from smartaachen_desktop.gui.dialogs.preview import Preview
from smartaachen_desktop.gui.dialogs.sign_form import SignForm
from smartaachen_desktop.gui.dialogs.sign_output import SignOutput
from smartaachen_desktop.gui.dialogs.sign_paper import SignPaper, Turn
from smartaachen_desktop.gui.dialogs.sign_words import (
    output_only,
    signer_name,
    subtitle,
    why_not,
    why_not_on_paper,
    why_on_paper,
)
from smartaachen_desktop.gui.dialogs.signing_services import CertificateFacts, SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.queries.protocol import ProtocolData, late_refusals
from smartaachen_desktop.services.queries.signers import Signer, next_signer

SIZE = QSize(900, 640)
Editions = Mapping[Audience, tuple[ProtocolData, bytes | None]]


@dataclass(frozen=True)
class Shown:
    """The PDF in the preview and what the check of its signatures found."""

    pdf: bytes
    intact: bool | None


class SignDialog(QDialog):
    """Nothing heavy runs here: `read` goes through the bridge, the rest through `jobs`."""

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
        super().__init__(parent)
        self.theme, self._bridge, self._jobs, self._services = theme, bridge, jobs, services
        self._meeting_id = meeting_id
        self._editions: Editions = {}
        self._round = 0
        self._busy = ""
        self.setWindowTitle(self.tr("Niederschrift ausgeben und unterschreiben"))
        self.resize(SIZE)
        self._arrange()
        self.choice = CertificateChoice(theme, self.form, jobs, services, settings, folder, self._fail, self)
        self.output = SignOutput(self.form, jobs, services, folder, show_file, self)
        self.paper = SignPaper(theme, bridge, services, self.output, self.turn, self)
        self.paper.busy.connect(self._set_busy)
        self.paper.printed.connect(self._printed)
        self.paper.noted.connect(self.reload)
        self.paper.failed.connect(self._fail)
        self._connect()
        self._update()
        self.reload()

    def _arrange(self) -> None:
        theme = self.theme
        self.head = DialogHead(theme, self.windowTitle(), " ")
        self.preview = Preview(theme)
        self.form = SignForm(theme)
        self.notes = Notes(theme)
        left = Pane(theme, ground="window")
        left.setFixedWidth(323)
        left.body.setContentsMargins(24, 16, 24, 16)
        left.body.addWidget(self.preview)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(Rule(theme, upright=True))
        middle.addWidget(self.form, 1)
        self.foot = DialogFoot(theme)
        self.print_button = KeyButton(theme, self.tr("Zum Unterschreiben drucken"), icon="printer")
        self.refuse_button = KeyButton(theme, self.tr("Verweigerung vermerken"), kind="link")
        self.hand_button = KeyButton(theme, self.tr("Von Hand unterschrieben …"), kind="link")
        self.cancel_button = KeyButton(theme, self.tr("Abbrechen"))
        self.sign_button = KeyButton(
            theme, self.tr("Unterschreiben"), "Ctrl+Return", kind="primary", icon="pen-nib", bind=True
        )
        for side, button in (
            (self.foot.left, self.print_button),
            (self.foot.left, self.hand_button),
            (self.foot.left, self.refuse_button),
            (self.foot.right, self.cancel_button),
            (self.foot.right, self.sign_button),
        ):
            button.setAutoDefault(False)
            side.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        column.addLayout(self.notes)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.preview.loaded.connect(lambda _count: self._show_subtitle())
        self.form.edition_chosen.connect(lambda _audience: self._show_edition())
        self.sign_button.clicked.connect(self._primary)
        self.print_button.clicked.connect(self.paper.print_paper)
        self.refuse_button.clicked.connect(self.paper.refuse_signature)
        self.hand_button.clicked.connect(self.paper.note_hand_signature)
        self.cancel_button.clicked.connect(self.reject)
        self._jobs.crashed.connect(self._crashed)

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
        self.form.steps.show_meeting(data.meeting, None)
        self.output.suggest(f"Entwurf-{data.file_name}" if output_only(data) else data.file_name)
        self._show_subtitle()
        self._update()
        make, intact = self._services.make_pdf, self._services.intact

        def job() -> Shown:
            pdf = make(data, stored)
            return Shown(pdf, intact(pdf) if intact is not None and stored is not None else None)

        def done(shown: Shown) -> None:
            if wanted == self._round:
                self.preview.show_pdf(shown.pdf)
                self.form.steps.show_meeting(data.meeting, shown.intact)

        self._jobs.run(job, done, self._fail, owner=self)

    def _show_subtitle(self) -> None:
        data = self._data()
        if data is None:
            return
        self.head.subtitle.setText(subtitle(data.meeting, self.preview.pages.count()))

    def _update(self) -> None:
        """Buttons and parts of the form that follow from the state."""
        data, form = self._data(), self.form
        reason = why_not(data, self._signed_edition())
        sealed = data is not None and data.meeting.state is MeetingState.SIGNED
        draft, paper = output_only(data), why_on_paper(data)
        form.key_box.setVisible(not (reason or paper))
        form.sealed_box.setVisible(sealed)
        form.show_reason("" if sealed or data is None else reason or paper)
        self._show_seal()
        for button in (form.open_button, form.show_button):
            button.set_blocked("" if self.output.saved else self.tr("Erst speichern."))
        reading = "" if data is not None else reason
        self.refuse_button.setVisible(not sealed and not draft)
        self.hand_button.setVisible(not sealed and not draft)
        self.print_button.setVisible(not draft)
        self.hand_button.set_blocked(self._busy or reason or why_not_on_paper(data))
        self.refuse_button.set_blocked(self._busy or reason)
        self.print_button.set_blocked(self._busy or reading)
        self.cancel_button.set_words(self.tr("Schließen") if sealed or self.output.saved else self.tr("Abbrechen"))
        words, icon = (self.tr("Unterschreiben"), "pen-nib")
        if reason or paper:
            words, icon = self.tr("Speichern"), "floppy-disk"
        self.sign_button.set_words(self._busy or words, icon=icon)
        self.sign_button.set_blocked(self._busy or reading)

    def _show_seal(self) -> None:
        words = self.tr("Unterschrieben und versiegelt")
        if self._note_due():
            words = self.tr("Versiegelt; gespeichert wird auch der Vermerk der Verweigerung")
        self.form.sealed_words.setText(words)

    def _note_due(self) -> bool:
        data = self._data()
        return data is not None and bool(late_refusals(data, self._editions[data.audience][1]))

    # Signing

    def _primary(self) -> None:
        data = self._data()
        if data is None or self._busy:
            return
        if why_not(data, self._signed_edition()) or why_on_paper(data):
            self._save_stored(data)
        else:
            self._sign(data)

    def _sign(self, data: ProtocolData) -> None:
        form, signer = self.form, self._signer()
        path, secret = form.certificate(), form.passphrase.text()
        if signer is None:
            return
        form.clear_errors()
        self.notes.clear()
        if path is None:
            form.certificate_error.show_error(self.tr("Bitte wählen Sie ein Zertifikat oder legen Sie eines an."))
            form.pick_button.setFocus()
            return
        if not secret:
            form.passphrase_error.show_error(self.tr("Bitte geben Sie das Kennwort des Zertifikats ein."))
            form.passphrase.setFocus()
            return
        self._set_busy(self.tr("Wird unterschrieben …"))
        services, stored = self._services, self._editions[data.audience][1]

        def job() -> tuple[SignMinutes, CertificateFacts]:
            key_store = read_key_store(path)
            command = services.sign(data, stored, signer, key_store, secret, services.clock())
            return command, services.describe(key_store, secret)

        def done(made: tuple[SignMinutes, CertificateFacts]) -> None:
            self.choice.know(path, made[1])
            self._bridge.execute(
                made[0], origin=self, done=lambda _outcome: self._signed(made[0], signer, path), failed=self._fail
            )

        self._jobs.run(job, done, self._fail, owner=self)

    def _signed(self, command: SignMinutes, signer: Signer, certificate: Path) -> None:
        """Stored in the database; now the file."""
        self.choice.remember(certificate, signer)
        announce(self, self.tr("{role} hat unterschrieben.").format(role=signer.title))
        self.output.write(command.document, self._finish, self._file_missing)

    def _finish(self) -> None:
        self._set_busy("")
        self.reload()

    def _file_missing(self, error: UserError) -> None:
        self._finish()
        self.form.file_error.show_error(error.sentence())
        words = self.tr("Die Unterschrift ist in der Datenbank gespeichert; nur die PDF-Datei fehlt noch.")
        self.notes.say("warn", words, self.tr("Mit einem anderen Ort erneut speichern."))

    def _save_stored(self, data: ProtocolData) -> None:
        """Output without a signature: a draft, the other edition, or the sealed document once more."""
        make, stored = self._services.make_pdf, self._editions[data.audience][1]
        self._set_busy(self.tr("Wird gespeichert …"))
        self._jobs.run(lambda: make(data, stored), self._save, self._fail, owner=self)

    def _save(self, pdf: bytes) -> None:
        self.output.write(pdf, self._saved, self._fail)

    def _saved(self) -> None:
        data, make = self._data(), self._services.refusal_note
        if data is None or make is None or not self._note_due():
            self._set_busy("")
            self.notes.say("info", self.tr("Gespeichert."), str(self.output.saved))
            return
        stored = self._editions[data.audience][1]
        self._jobs.run(lambda: make(data, stored), self._save_note, self._fail, owner=self)

    def _save_note(self, made: Made | None) -> None:
        if made is not None:
            self.output.write_note(made[1], self._note_saved, self._fail)

    def _note_saved(self, note: Path) -> None:
        self._set_busy("")
        words = self.tr("Gespeichert: Niederschrift und Vermerk der Verweigerung.")
        self.notes.say("info", words, f"{self.output.saved}, {note.name}")

    def _fail(self, error: UserError) -> None:
        """Beside the field it belongs to, else as a banner; nothing typed is lost."""
        self._set_busy("")
        form = self.form
        if error.code == "wrong_passphrase":
            form.passphrase_error.show_error(error.sentence())
            form.passphrase.setFocus()
            form.passphrase.selectAll()
        elif error.field == "certificate":
            form.certificate_error.show_error(error.sentence())
        elif error.field == "path":
            form.file_error.show_error(error.sentence())
        else:
            self.notes.refuse(error)

    def turn(self) -> Turn | None:
        """Whose turn it is, for the ways without a certificate; None while something runs."""
        data = self._data()
        if data is None or self._busy:
            return None
        return Turn(data, self._editions[data.audience][1], self._signer())

    def _printed(self, path: Path) -> None:
        self._set_busy("")
        self.notes.say("info", self.tr("Zum Drucken geöffnet."), str(path))

    def _set_busy(self, words: str) -> None:
        self._busy = words
        self._update()

    def _crashed(self, error: BaseException) -> None:
        if self._busy:
            self._set_busy("")
            self.notes.say("bad", self.tr("Das hat nicht geklappt."), self.tr("Bitte versuchen Sie es noch einmal."))

    def reject(self) -> None:
        """A signature under way is finished first."""
        if not self._busy:
            super().reject()
