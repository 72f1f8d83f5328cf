"""What the dialogs share that sign minutes and other documents: key, time stamp, the act, the file, what went wrong."""

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.certificate_choice import CertificateChoice
from smartaachen_desktop.gui.dialogs.receipt import ReceiptDialog
from smartaachen_desktop.gui.dialogs.sign_act import Bound, SignAct
from smartaachen_desktop.gui.dialogs.sign_form import SignForm
from smartaachen_desktop.gui.dialogs.sign_frame import SignFrame
from smartaachen_desktop.gui.dialogs.sign_output import SignOutput
from smartaachen_desktop.gui.dialogs.sign_words import stamp_words
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.queries.receipt import Receipt
from smartaachen_desktop.services.signed_documents import SignDocument


class SigningDialog(SignFrame):
    """Nothing heavy runs here: reading goes through the bridge, the rest through `jobs`."""

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        services: SigningServices,
        *,
        folder: Path,
        settings: Settings | None,
        show_file: Callable[[Path], object],
        parent: QWidget | None,
        title: str = "",
        form: SignForm | None = None,
    ) -> None:
        super().__init__(theme, parent, title=title, form=form)
        self._bridge, self._jobs, self._services = bridge, jobs, services
        self._round = 0
        self._busy = ""
        self._just_signed = False
        self.receipt: ReceiptDialog | None = None
        self.choice = CertificateChoice(theme, self.form, jobs, services, settings, folder, self._fail, self)
        self.output = SignOutput(self.form, jobs, services, folder, show_file, self)
        self.act = SignAct(self.form, bridge, jobs, services, settings, self)
        self.act.busy.connect(self._set_busy)
        self.act.failed.connect(self._fail)
        self.act.known.connect(self.choice.know)
        self.act.signed.connect(self._signed)
        self.act.stamp_chosen.connect(self._update)
        self.sign_button.clicked.connect(self._primary)
        self.form.stamp_wanted.connect(self.act.choose_stamp)
        self.cancel_button.clicked.connect(self.reject)
        self.receipt_button.clicked.connect(self.show_receipt)
        self._jobs.crashed.connect(self._crashed)

    def reload(self) -> None:
        """Read anew what there is, and who is next."""
        raise NotImplementedError

    def _update(self) -> None:
        """Buttons and parts of the form that follow from the state."""
        raise NotImplementedError

    def _primary(self) -> None:
        raise NotImplementedError

    def _bound(self) -> Bound | None:
        """Exactly the bytes in the preview; None while they are being made."""
        raise NotImplementedError

    def show_receipt(self) -> None:
        """File name, checksum, who signed when and what that is worth: to copy, or as a PDF."""
        raise NotImplementedError

    def _open_receipt(self, found: Receipt) -> None:
        make = self._services.receipt
        keep = self.output.receipt_keeper(partial(make, found)) if make is not None else None
        self.receipt = ReceiptDialog(self.form.theme, found, keep, self)
        self.receipt.open()

    def _tell_checksum(self, stored: bytes | None) -> None:
        """Once after a signature: the file's figure, and the way to the receipt."""
        just, self._just_signed = self._just_signed, False
        if just and stored is not None and self.notes.banner is None:
            digits = hashlib.sha256(stored).hexdigest()
            words = self.tr("Unterschrieben. SHA-256 der Datei: {digits} …").format(digits=digits[:16])
            self.notes.say("info", words, "", self.tr("Quittung …"), self.show_receipt)

    def _update_key(self, *, signs: bool) -> None:
        """The key's part is there while somebody can sign."""
        form = self.form
        form.key_box.setVisible(signs)
        form.stamp_row.setVisible(self.act.can_stamp)
        form.stamp.setText(stamp_words(self.act.stamp()))
        for button in (form.open_button, form.show_button):
            button.set_blocked("" if self.output.saved else self.tr("Erst speichern."))

    def _begin(self) -> None:
        self.form.clear_errors()
        self.notes.clear()

    def _signed(self, command: SignMinutes | SignDocument, bound: Bound, place: str) -> None:
        """Stored in the database; now the file."""
        self._just_signed = True
        self.choice.remember(place, bound.signer)
        announce(self, self.tr("{role} hat unterschrieben.").format(role=bound.signer.title))
        self.output.write(command.document, self._finish, self._file_missing)

    def _finish(self) -> None:
        self._set_busy("")
        self.reload()

    def _file_missing(self, error: UserError) -> None:
        self._finish()
        self.form.file_error.show_error(error.sentence())
        words = self.tr("Die Unterschrift ist in der Datenbank gespeichert; nur die PDF-Datei fehlt noch.")
        self.notes.say("warn", words, self.tr("Mit einem anderen Ort erneut speichern."))

    def _saved(self, words: str, where: str) -> None:
        self._set_busy("")
        self.notes.say("info", words, where)

    def _without_stamp(self) -> None:
        """The service fails: sign B-B now, by the clock of this machine, if that is wanted."""
        bound = self._bound()
        if bound is not None and not self._busy:
            self.notes.clear()
            self.act.sign(bound, stamp=False)

    def _fail(self, error: UserError) -> None:
        """Beside the field it belongs to, else as a banner; nothing typed is lost."""
        self._set_busy("")
        form = self.form
        if error.code == "cancelled":
            self.notes.say("info", error.message)
        elif error.field == "stamp":
            self.notes.offer(error, self.tr("Ohne Zeitstempel unterschreiben"), self._without_stamp)
        elif error.field == "passphrase":
            form.passphrase_error.show_error(error.message)
            self._remedy(error)
            form.passphrase.setFocus()
            form.passphrase.selectAll()
        elif error.field == "certificate":
            form.certificate_error.show_error(error.message)
            self._remedy(error)
        elif error.field == "path":
            form.file_error.show_error(error.sentence())
        else:
            self.notes.refuse(error)

    def _remedy(self, error: UserError) -> None:
        """What to do, in the banner: beside the field there is room for one sentence."""
        if error.remedy:
            self.notes.say("warn", error.remedy)

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
        """A signature that waits for a card or a service is given up; anything else under way is finished first."""
        if self._busy:
            self.act.cancel()
        else:
            super().reject()
