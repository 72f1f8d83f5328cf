"""Which key store signs: those used before, one from a file, or a new one; reads it when its passphrase is there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.dialogs.certificate import NewCertificateDialog
from smartaachen_desktop.gui.dialogs.frame import pick_file
from smartaachen_desktop.gui.dialogs.sign_form import SignForm
from smartaachen_desktop.gui.dialogs.signing_services import CertificateFacts, SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import KnownCertificate, Settings
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.services.queries.signers import Signer


class CertificateChoice(QObject):
    """Drives the certificate's part of the form. `signer` is the role to sign next and the name of who holds it."""

    def __init__(
        self,
        theme: ThemeBox,
        form: SignForm,
        jobs: JobRunner,
        services: SigningServices,
        settings: Settings | None,
        folder: Path,
        failed: Callable[[UserError], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.signer: tuple[Signer | None, str] = (None, "")
        self._theme, self._form, self._jobs, self._services = theme, form, jobs, services
        self._settings, self._folder, self._failed, self._window = settings, folder, failed, parent
        self._known: list[KnownCertificate] = settings.certificates if settings is not None else []
        self._read = False
        form.certificates.currentIndexChanged.connect(self.changed)
        form.certificate_wanted.connect(self._pick)
        form.new_certificate_wanted.connect(self._make)
        form.passphrase.editingFinished.connect(self.describe)
        form.passphrase.textEdited.connect(lambda _text: form.passphrase_error.show_error(""))

    def offer(self, signer: Signer | None, name: str) -> None:
        """Offer what was used before; for another signer the key store it used last."""
        keep = self._form.certificate() if signer == self.signer[0] else None
        self.signer = signer, name
        fitting = next((each.path for each in self._known if signer is not None and each.role == signer.key), "")
        once = {each.path: each for each in reversed(self._known)}
        self._form.show_certificates(tuple(reversed(once.values())), str(keep) if keep else fitting)

    def choose(self, path: Path, passphrase: str = "") -> None:
        """Take a key store; with its passphrase it is read at once."""
        fresh = KnownCertificate(str(path), "", path.name)
        self._known = [fresh, *(each for each in self._known if each.path != fresh.path)]
        self._form.show_certificates(self._known, fresh.path)
        self._form.passphrase.setText(passphrase)
        self.changed()
        self.describe()
        self._form.passphrase.setFocus()

    def changed(self) -> None:
        """Another certificate or another turn: nothing is known of it yet."""
        self._read = False
        self._form.level.show_level(None)
        self._form.certificate_error.show_error("")
        self._form.passphrase_error.show_error("")

    def describe(self) -> None:
        """Say whose certificate it is and what it is worth."""
        path, secret = self._form.certificate(), self._form.passphrase.text()
        if path is None or not secret or self._read:
            return
        describe = self._services.describe

        def done(facts: CertificateFacts) -> None:
            if self._form.certificate() == path:
                self.know(path, facts)

        self._jobs.run(lambda: describe(read_key_store(path), secret), done, self._failed, owner=self)

    def know(self, path: Path, facts: CertificateFacts) -> None:
        self._read = True
        label = self.tr("{subject}, bis {day}").format(subject=facts.subject, day=day(facts.not_after))
        known = KnownCertificate(str(path), "", label)
        self._known = [known, *(each for each in self._known if each.path != known.path)]
        self._form.name_certificate(label)
        self._form.level.show_level(facts.level)

    def remember(self, path: Path, signer: Signer) -> None:
        """After a signature: offer this key store first the next time they sign."""
        label = next((each.label for each in self._known if each.path == str(path)), path.name)
        known = KnownCertificate(str(path), signer.key, label)
        self._known = [known, *(each for each in self._known if each.path != known.path)]
        if self._settings is not None:
            self._settings.remember_certificate(known)
            self._known = self._settings.certificates
        self._form.passphrase.clear()
        self.changed()

    def _pick(self) -> None:
        kinds = self.tr("Zertifikate (*.p12 *.pfx);;Alle Dateien (*)")
        path = pick_file(self._window, self.tr("Zertifikat wählen"), self._folder, kinds)
        if path is not None:
            self.choose(path)

    def _make(self) -> None:
        services = self._services
        dialog = NewCertificateDialog(
            self._theme, self.signer[1], self._folder, services.make_key_store, services.save, self._window
        )
        if dialog.exec() and dialog.path is not None:
            self.choose(dialog.path, dialog.passphrase())


def read_key_store(path: Path) -> bytes:
    """The file's bytes, or a sentence beside the certificate."""
    try:
        return path.read_bytes()
    except OSError as error:
        sentence = f"{path.name} ist nicht lesbar: {error.strerror}."
        raise InvalidInput("unreadable", sentence, field="certificate") from error
