"""A document leaves the program: look at it, choose edition and parts, save, print or hand it on by e-mail."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs import handing_on
from smartaachen_desktop.gui.dialogs.export_form import MAIL, PRINT, SAVE, ExportForm
from smartaachen_desktop.gui.dialogs.export_pages import ExportPages
from smartaachen_desktop.gui.dialogs.saving import SavingDialog, TargetLine
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.room import fit_screen
from smartaachen_desktop.gui.shared.sentences import few
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services import mailing
from smartaachen_desktop.services.exports import DocumentWish, Made
from smartaachen_desktop.services.queries.export_offer import ExportOffer, export_offer
from smartaachen_desktop.services.watch import Watch

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SIZE = QSize(980, 700)
FORM_WIDTH = 432
LOOK_MS = 250
"""Several ticks in a row are laid out once."""


class ExportDialog(SavingDialog):
    """`wish` says which document of what; its edition is where the choice begins. Only a PDF is shown and printed.

    `sign_wished` carries name, content and place of what shall be signed as it is shown.
    """

    sign_wished = Signal(str, bytes, str)

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        services: SigningServices,
        wish: DocumentWish,
        folder: Path,
        *,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        kind = services.document_types()[wish.kind]
        super().__init__(theme, jobs, tr("{document} ausgeben").format(document=kind.name), parent)
        self._bridge, self._services, self._wish, self._kind = bridge, services, wish, kind
        self._settings, self._round = settings, 0
        self.made: Made | None = None
        self._offer: ExportOffer | None = None
        self._on_paper = kind.ending(wish) == ".pdf"
        self.show_folder: Callable[[Path], object] = handing_on.show_in_folder
        self.ask_printer: Callable[[QWidget, str, int], QPrinter | None] = handing_on.ask_printer
        self.form = ExportForm(theme, folder, kind.editions, kind.edition(wish.audience), printable=self._on_paper)
        self.pages = ExportPages(theme)
        self.paper = self.pages.paper
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_MS)
        self._pause.timeout.connect(self._read)
        self._arrange()
        self._connect()
        fit_screen(self, SIZE if self._on_paper else QSize(FORM_WIDTH, SIZE.height()))
        self._update()
        self._read_offer()

    def _arrange(self) -> None:
        left = Pane(self.theme)
        left.body.addWidget(self.form)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left, 0 if self._on_paper else 1)
        if self._on_paper:
            left.setFixedWidth(FORM_WIDTH)
            middle.addWidget(Rule(self.theme, upright=True))
            middle.addWidget(self.pages, 1)
        self.open_button = self._afterwards(self.tr("Öffnen"), "arrow-square-out", self._show_saved)
        self.reveal_button = self._afterwards(self.tr("Im Ordner zeigen"), "folder-open", self._reveal_saved)
        self.sign_button = KeyButton(self.theme, self.tr("Unterschreiben …"), icon="pen-nib")
        self.sign_button.setAutoDefault(False)
        self.sign_button.clicked.connect(self._sign)
        self.foot.left.addWidget(self.sign_button)
        self._stack(middle)

    def _reveal_saved(self) -> None:
        if self.saved is not None:
            self.show_folder(self.saved)

    def _connect(self) -> None:
        form = self.form
        form.edition_chosen.connect(self._read_offer)
        form.parts_changed.connect(self._parts_changed)
        form.way_chosen.connect(self._update)
        form.edited.connect(self._update)

    # Reading and looking

    def _target_line(self) -> TargetLine:
        return self.form.line

    def _wished(self) -> DocumentWish:
        form = self.form
        return replace(self._wish, audience=form.audience(), parts=form.parts(), signers=form.signing.signers())

    def _read_offer(self) -> None:
        """What this edition offers, then its pages; pages of the other edition go at once."""
        self.made = self._offer = self.saved = None
        self.paper.clear()
        self.notes.clear()
        self._update()
        kind, wish, now = self._kind, self._wished(), self._services.clock()
        self._bridge.query(
            lambda session: export_offer(session, kind, wish, now), self._take_offer, owner=self, failed=self._fail
        )

    def _take_offer(self, offer: ExportOffer) -> None:
        if offer.audience is not self.form.audience():
            return
        self._offer, matter = offer, offer.matter
        day = mailing.filled("{Datum}", "", matter)
        when = day if matter.meeting else self.tr("Stand {day}").format(day=day)
        self.head.subtitle.setText(", ".join(filter(None, (matter.body, when))))
        self.form.offer(offer)
        kept = self._settings.kept_list(self._letter_key()) if self._settings is not None else []
        subject, text = (kept[0], kept[1]) if len(kept) == 2 else mailing.usual(matter)
        self.form.write_letter(
            mailing.filled(subject, self._kind.name, matter), mailing.filled(text, self._kind.name, matter)
        )
        self._read()

    def _parts_changed(self) -> None:
        self.made = None
        self._update()
        self._pause.start()

    def _read(self) -> None:
        self._round += 1
        wanted = self._round
        read, now, wish = self._services.read_document, self._services.clock(), self._wished()
        assert read is not None

        def make(job: Callable[[], Made]) -> None:
            self._jobs.run(job, lambda made: self._look(wanted, made), self._fail, owner=self)

        self._bridge.query(lambda session: read(session, now, wish), make, owner=self, failed=self._fail)

    def _look(self, wanted: int, made: Made) -> None:
        if wanted != self._round:
            return
        self.made = made
        self.saved = None
        if self._on_paper:
            self.pages.show_pdf(made[1])
        self.form.suggest(made[0])
        self._update()

    def _update(self) -> None:
        way = self.form.chosen_way()
        words = {
            SAVE: (self.tr("Speichern"), "floppy-disk"), PRINT: (self.tr("Drucken …"), "printer"),
            MAIL: (self.tr("E-Mail vorbereiten"), "envelope-simple"),
        }[way]  # fmt: skip
        self.primary.set_words(words[0], icon=words[1])
        why = self.tr("Einen Augenblick …") if self.made is None or self.job.running else self.form.obstacle()
        self.primary.set_blocked(why)
        self.sign_button.setVisible(bool(self.form.signing.signers()) and self._services.places is not None)
        self.sign_button.set_blocked(self.tr("Einen Augenblick …") if self.made is None or self.job.running else "")
        for end in (self.open_button, self.reveal_button):
            end.setVisible(self.saved is not None)
        super()._update()

    # Handing on

    def _sign(self) -> None:
        """The very bytes that are shown; the signing dialogue takes it from here."""
        signing = self._offer.signing if self._offer is not None else None
        if self.made is None or signing is None or self.job.running:
            return
        name, content = self.made
        self.accept()
        self.sign_wished.emit(name, content, signing.place)

    def _act(self) -> None:
        if self.made is None or self.job.running or self.form.obstacle():
            return
        self.notes.clear()
        self.form.file_error.show_error("")
        {SAVE: self._save, PRINT: self._print, MAIL: self._mail}[self.form.chosen_way()](self.made)

    def _save(self, made: Made) -> None:
        target, save = self.form.target(), self._services.save

        def work(tell: Watch) -> Path:
            tell(0.2)
            save(target, made[1])
            return target

        def written(path: Path) -> None:
            self._lies(path, self.tr("Gespeichert."), made)

        self.job.run(self.tr("Wird gespeichert …"), work, written, self._fail)

    def _lies(self, path: Path, words: str, made: Made) -> None:
        self.form.look_again()
        told = made.warnings
        then = f"{path}\n{few(told)}" if told else str(path)
        self._finish(path, "warn" if told else "info", words, then, self.open_button)

    def _print(self, made: Made) -> None:
        printer = self.ask_printer(self, made[0].removesuffix(".pdf"), self.paper.count())
        if printer is None:
            return

        def work(tell: Watch) -> int:
            return handing_on.print_pages(made[1], printer, tell)

        def done(count: int) -> None:
            words = self.tr("1 Seite gedruckt.") if count == 1 else self.tr("{n} Seiten gedruckt.").format(n=count)
            where, told = printer.printerName() or printer.outputFileName(), made.warnings
            self.notes.say("warn" if told else "info", words, f"{where}\n{few(told)}" if told else where)

        self.job.run(self.tr("Wird gedruckt …"), work, done, self._fail)

    def _mail(self, made: Made) -> None:
        """The document is saved, and beside it the letter that carries it; the system's mail program opens it."""
        form, services = self.form, self._services
        write = services.write_letter
        assert write is not None
        target, save = form.target(), services.save
        offer = self._offer
        letter = mailing.Letter(
            subject=form.subject.text(), text=form.text.toPlainText(), to=form.recipients(),
            attachments=((target.name, made[1]),), at=services.clock(), sender=offer.sender if offer else None,
        )  # fmt: skip
        self._keep_letter()
        eml = target.with_suffix(".eml")

        def work(tell: Watch) -> Path:
            content = write(letter)
            tell(0.3)
            save(target, made[1])
            tell(0.7)
            save(eml, content)
            return eml

        def done(path: Path) -> None:
            self._lies(path, self.tr("Die E-Mail liegt bereit; abgeschickt wird sie im E-Mail-Programm."), made)
            self.show_file(path)

        self.job.run(self.tr("Die E-Mail wird vorbereitet …"), work, done, self._fail)

    def _letter_key(self) -> str:
        return f"letter_{self._wish.kind.value}"

    def _keep_letter(self) -> None:
        """The own wording comes again, with its placeholders instead of this meeting's values."""
        if self._settings is None or self._offer is None:
            return
        name, matter = self._kind.name, self._offer.matter
        kept = [
            mailing.unfilled(words, name, matter) for words in (self.form.subject.text(), self.form.text.toPlainText())
        ]
        self._settings.keep_list(self._letter_key(), kept if tuple(kept) != mailing.usual(matter) else [])

    def audience(self) -> Audience:
        return self.form.audience()
