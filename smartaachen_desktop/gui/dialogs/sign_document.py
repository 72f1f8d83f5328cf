"""Signing a document that is no minutes: its pages, its places in their order, the file; it seals no meeting."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import caption, open_path
from smartaachen_desktop.gui.dialogs.sign_act import Bound
from smartaachen_desktop.gui.dialogs.sign_form import SignForm
from smartaachen_desktop.gui.dialogs.signing_dialog import SigningDialog
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.minutes import SignMinutes
from smartaachen_desktop.services.queries.receipt import Receipt, receipt_of_file
from smartaachen_desktop.services.signed_documents import SignDocument
from smartaachen_desktop.services.signing import PlacesRead, SignableDocument


@dataclass(frozen=True)
class Found:
    """The places of the file, and what the check of its signatures says; None where there is none to check."""

    places: PlacesRead
    intact: bool | None


class DocumentForm(SignForm):
    """Instead of the edition, which the document has already, the place where it is signed."""

    def _edition(self) -> None:
        self.place_field = QLineEdit()
        self.place_field.setAccessibleName(self.tr("Ort der Unterschrift"))
        self.place_error = ErrorLine(self.theme)
        self.body.addWidget(caption(self.theme, self.tr("&Ort der Unterschrift"), self.place_field))
        self.body.addWidget(self.place_field)
        self.body.addWidget(self.place_error)
        self.body.addSpacing(10)
        self.place_field.textEdited.connect(lambda _text: self.place_error.show_error(""))


class SignDocumentDialog(SigningDialog):
    """`pdf` is the document as it is now; each signature makes it longer."""

    form: DocumentForm

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        services: SigningServices,
        name: str,
        pdf: bytes,
        place: str,
        *,
        folder: Path,
        settings: Settings | None = None,
        show_file: Callable[[Path], object] = open_path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme, bridge, jobs, services, folder=folder, settings=settings, show_file=show_file, parent=parent,
            title=tr("Dokument unterschreiben"), form=DocumentForm(theme),
        )  # fmt: skip
        self._name, self._pdf = name, pdf
        self._found: Found | None = None
        self.form.place_field.setText(place)
        self.form.sealed_words.setText(self.tr("Von allen unterschrieben"))
        for button in (self.refuse_button, self.hand_button):
            button.hide()
        self.print_button.clicked.connect(self._print)
        self.preview.loaded.connect(lambda _count: self._show_subtitle())
        self.output.suggest(name)
        self._update()
        self.reload()

    def reload(self) -> None:
        self._round += 1
        wanted, pdf, read, intact = self._round, self._pdf, self._services.places, self._services.intact
        assert read is not None
        self._found = None
        self._update()
        self.preview.show_pdf(pdf)

        def job() -> Found:
            places = read(pdf)
            return Found(places, intact(pdf) if intact is not None and places.given else None)

        def done(found: Found) -> None:
            if wanted == self._round:
                self._take(found)

        self._jobs.run(job, done, self._fail, owner=self)

    def _take(self, found: Found) -> None:
        self._found = found
        following = found.places.next
        self.choice.offer(following, " ".join(filter(None, (following.title, following.name))) if following else "")
        self.form.steps.show_places(found.places, found.intact)
        self._show_subtitle()
        self._update()
        self._tell_checksum(self._pdf)
        if following is not None:
            self.form.passphrase.setFocus()

    def _show_subtitle(self) -> None:
        title = self._found.places.title if self._found is not None else self._name
        count = self.preview.pages.count()
        pages = self.tr("1 Seite") if count == 1 else self.tr("{count} Seiten").format(count=count)
        self.head.subtitle.setText(f"{title} · {pages}" if count else title)

    def _update(self) -> None:
        found, form = self._found, self.form
        done = found is not None and found.places.next is None
        broken = found is not None and found.intact is False
        signs = not (done or broken)
        self._update_key(signs=signs)
        form.place_field.setEnabled(signs)
        form.sealed_box.setVisible(done and not broken)
        words = self.tr("Das Dokument wurde nach der letzten Unterschrift verändert. Bitte nicht unterschreiben.")
        form.show_reason(words if broken else "")
        self.cancel_button.set_words(self.tr("Schließen") if done or self.output.saved else self.tr("Abbrechen"))
        label, icon = (self.tr("Speichern"), "floppy-disk") if done else (self.tr("Unterschreiben"), "pen-nib")
        self.sign_button.set_words(self._busy or label, icon=icon)
        waiting = self.tr("Das Dokument wird gelesen …") if found is None else words if broken else ""
        self.sign_button.set_blocked(self._busy or waiting)
        begun = found is not None and bool(found.places.given)
        self.receipt_button.setVisible(begun)
        self.receipt_button.set_blocked(self._busy)
        electronic = self.tr("Die erste Unterschrift ist elektronisch; alle gehören in dieselbe Datei.")
        self.print_button.setVisible(not done)
        self.print_button.set_blocked(self._busy or waiting or (electronic if begun else ""))

    def _primary(self) -> None:
        if self._found is None or self._busy:
            return
        self._begin()
        if self._found.places.next is None:
            self._set_busy(self.tr("Wird gespeichert …"))
            self.output.write(
                self._pdf, lambda: self._saved(self.tr("Gespeichert."), str(self.output.saved)), self._fail
            )
            return
        if not self.form.place_field.text().strip():
            self.form.place_error.show_error(self.tr("Bitte geben Sie an, wo unterschrieben wird."))
            self.form.place_field.setFocus()
        elif (bound := self._bound()) is not None:
            self.act.sign(bound)

    def _bound(self) -> Bound | None:
        places = self._found.places if self._found is not None else None
        if places is None or places.next is None:
            return None
        document = SignableDocument(places.title or self._name, self._name, self.form.place_field.text().strip())
        return Bound(document, self._pdf, not places.given, places.next)

    def _signed(self, command: SignMinutes | SignDocument, bound: Bound, place: str) -> None:
        self._pdf = command.document
        super()._signed(command, bound, place)

    def show_receipt(self) -> None:
        """As the database keeps the document; a file signed elsewhere only is not among them."""
        name, digest = self.output.target().name, hashlib.sha256(self._pdf).hexdigest()

        def take(found: Receipt | None) -> None:
            if found is not None:
                self._open_receipt(found)
            else:
                words = self.tr("Diese Fassung der Datei liegt nicht in der Datenbank.")
                then = self.tr("Eine Quittung gibt es zu Dateien, die hier unterschrieben liegen.")
                self.notes.say("warn", words, then)

        self._bridge.query(lambda session: receipt_of_file(session, name, digest), take, owner=self, failed=self._fail)

    def _print(self) -> None:
        """The same pages: their boxes take a pen as well."""
        if self._busy or self._found is None:
            return
        self._set_busy(self.tr("Wird geschrieben …"))
        pdf = self._pdf
        self.output.write_paper(lambda: pdf, self._printed, self._fail)
