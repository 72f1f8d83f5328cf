"""Which key signs: those used before, one from a file or a card, or a new one; reads it as soon as it can."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.dialogs.frame import pick_file
from smartaachen_desktop.gui.dialogs.new_certificate import NewCertificateDialog
from smartaachen_desktop.gui.dialogs.sign_form import SignForm
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.dialogs.token_choice import TokenDialog
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import KnownCertificate, Settings
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.services.key_places import in_keyring, key_at, on_card, place_of
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.signers import Signer
from smartaachen_desktop.services.signing import CertificateFacts, FileKey, SigningKey, TokenCertificate


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
        self.signer: tuple[Signer | DocumentSigner | None, str] = (None, "")
        self._theme, self._form, self._jobs, self._services = theme, form, jobs, services
        self._settings, self._folder, self._failed, self._window = settings, folder, failed, parent
        self._known: list[KnownCertificate] = settings.certificates if settings is not None else []
        self._read = False
        form.certificates.currentIndexChanged.connect(self.changed)
        form.certificate_wanted.connect(self._pick)
        form.card_wanted.connect(self._pick_from_card)
        form.card_button.setVisible(services.keys is not None)
        form.new_certificate_wanted.connect(self._make)
        form.passphrase.editingFinished.connect(self.describe)
        form.passphrase.textEdited.connect(lambda _text: form.passphrase_error.show_error(""))

    def offer(self, signer: Signer | DocumentSigner | None, name: str) -> None:
        """Offer what was used before; for another signer the key store it used last."""
        keep = self._form.place() if signer == self.signer[0] else ""
        self.signer = signer, name
        fitting = next((each.path for each in self._known if signer is not None and each.role == signer.key), "")
        once = {each.path: each for each in reversed(self._known)}
        self._form.show_certificates(tuple(reversed(once.values())), keep or fitting)
        if not self._form.passphrase.text():
            self.describe()  # cards and the keyring tell without being opened

    def choose(self, path: Path, passphrase: str = "") -> None:
        """Take a key store; with its passphrase it is read at once."""
        self.choose_place(str(path), path.name, passphrase)

    def choose_place(self, place: str, label: str, passphrase: str = "") -> None:
        """Take a key, wherever it lies; one that needs no passphrase to be read is read at once."""
        self._take(place, label)
        self._form.passphrase.setText(passphrase)
        self.describe()

    def choose_from_card(self, chosen: TokenCertificate, card: str) -> None:
        """Take a certificate that the card has shown already."""
        place = place_of(chosen.key)
        self._take(place, f"{chosen.facts.subject} · {card}")
        self.know(place, chosen.facts)

    def _take(self, place: str, label: str) -> None:
        fresh = KnownCertificate(place, "", label)
        self._known = [fresh, *(each for each in self._known if each.path != fresh.path)]
        self._form.show_certificates(self._known, fresh.path)
        self._form.passphrase.clear()
        self._forget()
        self._form.passphrase.setFocus()

    def changed(self) -> None:
        """Another certificate or another turn: nothing is known of it yet."""
        self._forget()
        self._form.show_place(self._form.place())
        self.describe()

    def _forget(self) -> None:
        self._read = False
        self._form.level.show_level(None)
        self._form.certificate_error.show_error("")
        self._form.passphrase_error.show_error("")

    def describe(self) -> None:
        """Say whose certificate it is and what it is worth."""
        place, secret = self._form.place(), self._form.passphrase.text()
        if not place or self._read or not (secret or in_keyring(place) or on_card(place)):
            return
        describe = self._services.describe

        def done(facts: CertificateFacts) -> None:
            if self._form.place() == place:
                self.know(place, facts)

        self._jobs.run(lambda: describe(read_key(place), secret), done, self._failed, owner=self)

    def know(self, place: str, facts: CertificateFacts) -> None:
        self._read = True
        label = self.tr("{subject}, bis {day}").format(subject=facts.subject, day=day(facts.not_after))
        known = KnownCertificate(place, "", label)
        self._known = [known, *(each for each in self._known if each.path != known.path)]
        self._form.name_certificate(label)
        self._form.level.show_level(facts.level, facts.article)

    def remember(self, place: str, signer: Signer | DocumentSigner) -> None:
        """After a signature: offer this key first the next time they sign."""
        label = next((each.label for each in self._known if each.path == place), place)
        known = KnownCertificate(place, signer.key, label)
        self._known = [known, *(each for each in self._known if each.path != known.path)]
        if self._settings is not None:
            self._settings.remember_certificate(known)
            self._known = self._settings.certificates
        self._form.passphrase.clear()
        self._forget()

    def _pick_from_card(self) -> None:
        tools = self._services.keys
        if tools is None:
            return
        dialog = TokenDialog(self._theme, self._jobs, tools, self._settings, self._window)
        if dialog.exec() and dialog.chosen is not None and dialog.card is not None:
            self.choose_from_card(dialog.chosen, dialog.card.label)
        dialog.deleteLater()

    def _pick(self) -> None:
        kinds = self.tr("Zertifikate (*.p12 *.pfx);;Alle Dateien (*)")
        path = pick_file(self._window, self.tr("Zertifikat wählen"), self._folder, kinds)
        if path is not None:
            self.choose(path)

    def _make(self) -> None:
        services = self._services
        dialog = NewCertificateDialog(
            self._theme,
            self.signer[1],
            self._folder,
            services.make_key_store,
            services.save,
            services.keys,
            self._window,
        )
        if dialog.exec() and dialog.place:
            label = self.signer[1] if in_keyring(dialog.place) else Path(dialog.place).name
            self.choose_place(dialog.place, label, dialog.passphrase())


def read_key(place: str) -> SigningKey:
    """The key at a place, a file's with its bytes; or a sentence beside the certificate."""
    key = key_at(place)
    if not isinstance(key, Path):
        return key
    try:
        return FileKey(key.read_bytes())
    except OSError as error:
        sentence = f"{key.name} ist nicht lesbar: {error.strerror}."
        remedy = "Bitte die Datei wieder an ihren Ort legen oder eine andere wählen."
        raise InvalidInput("unreadable", sentence, field="certificate", remedy=remedy) from error
