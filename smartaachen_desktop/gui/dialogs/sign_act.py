"""The act of signing: the bytes shown, the key chosen, the time stamp wished; kept only when all of it succeeded."""

import threading
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.certificate_choice import read_key
from smartaachen_desktop.gui.dialogs.key_form import KeyForm
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.dialogs.stamp_settings import StampDialog
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.services.key_places import in_keyring, on_card
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import Signer
from smartaachen_desktop.services.signed_documents import SignDocument
from smartaachen_desktop.services.signing import CertificateFacts, SignableDocument, SignWish, StampWish


@dataclass(frozen=True)
class Bound:
    """What gets signed: the edition, the very bytes in the preview, whether they are the first, and by whom."""

    data: ProtocolData | SignableDocument
    pdf: bytes = field(repr=False)
    first: bool
    signer: Signer | DocumentSigner


class SignAct(QObject):
    """`signed` carries the command, what was bound and the key's place, after the database has kept it.

    `known` tells what the certificate says, before the signature is kept.
    """

    busy = Signal(str)
    known = Signal(str, object)
    signed = Signal(object, object, str)
    failed = Signal(object)
    stamp_chosen = Signal()

    def __init__(
        self,
        form: KeyForm,
        bridge: ChangeBridge,
        jobs: JobRunner,
        services: SigningServices,
        settings: Settings | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form, self._bridge, self._jobs, self._services = form, bridge, jobs, services
        self._settings, self._window = settings, parent
        self._cancel = threading.Event()

    @property
    def can_stamp(self) -> bool:
        return self._settings is not None and self._services.keys is not None

    def choose_stamp(self) -> None:
        """Ask for the time-stamp service."""
        tools, settings = self._services.keys, self._settings
        if tools is None or settings is None:
            return
        dialog = StampDialog(self._form.theme, self._jobs, tools, settings, self._window)
        if dialog.exec():
            self.stamp_chosen.emit()
        dialog.deleteLater()

    def stamp(self) -> StampWish | None:
        """The time stamp as set; None without a service."""
        settings = self._settings
        if settings is None or self._services.keys is None or not settings.stamp_url:
            return None
        return StampWish(settings.stamp_url, settings.stamp_long_term)

    def sign(self, bound: Bound, *, stamp: bool = True) -> None:
        """Sign with the chosen key; `stamp=False` leaves the time stamp out this once."""
        place, secret = self._form.place(), self._form.passphrase.text()
        if not self._complete(place, secret):
            return
        self.busy.emit(self.tr("Wird unterschrieben …"))
        self._cancel = threading.Event()
        services, cancel, wished = self._services, self._cancel, self.stamp() if stamp else None

        def job() -> tuple[SignMinutes | SignDocument, CertificateFacts]:
            key = read_key(place)
            wish = SignWish(
                bound.data, bound.pdf, bound.first, bound.signer, key, secret, services.clock(), wished, cancel
            )
            return services.sign(wish), services.describe(key, secret)

        def done(made: tuple[SignMinutes | SignDocument, CertificateFacts]) -> None:
            self.known.emit(place, made[1])
            self._bridge.execute(
                made[0],
                origin=self,
                done=lambda _outcome: self.signed.emit(made[0], bound, place),
                failed=self.failed.emit,
            )

        self._jobs.run(job, done, self.failed.emit, owner=self)

    def cancel(self) -> None:
        """Stop waiting for a card or a service; what is already being kept is kept."""
        self._cancel.set()

    def _complete(self, place: str, secret: str) -> bool:
        form = self._form
        if not place:
            form.certificate_error.show_error(self.tr("Bitte wählen Sie ein Zertifikat oder legen Sie eines an."))
            form.pick_button.setFocus()
            return False
        # a card with a reader of its own takes the PIN there
        if secret or in_keyring(place) or on_card(place):
            return True
        form.passphrase_error.show_error(self.tr("Bitte geben Sie das Kennwort des Zertifikats ein."))
        form.passphrase.setFocus()
        return False
