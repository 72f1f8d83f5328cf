"""Changing the passphrase of an encrypted file: the old one, the new one twice, and what that means for the backups."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from smartaachen_desktop.gui.dialogs.certificate import SmallDialog
from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.dialogs.passphrase import NewPassphrase, show_secret
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.storage.keys import change_passphrase

_tr = QCoreApplication.translate
Change = Callable[[Path, str, str], None]


class ChangePassphraseDialog(SmallDialog):
    """`change(database, old, new)` raises UserError and runs off the GUI thread, for it is slow on purpose.

    The recovery key opens in place of the old passphrase. Afterwards the dialog says what is different now and waits to
    be closed.
    """

    def __init__(
        self, theme: ThemeBox, database: Path, parent: QWidget | None = None, change: Change = change_passphrase
    ) -> None:
        title = _tr("ChangePassphrase", "Kennwort ändern")
        super().__init__(theme, title, database.name, _tr("ChangePassphrase", "Kennwort ändern"), parent)
        self._database, self._change, self._done = database, change, False
        self._jobs = JobRunner(self)
        self._jobs.crashed.connect(self._crashed)
        names = (
            self.tr("Bisheriges Kennwort oder Wiederherstellungsschlüssel"),
            self.tr("Neues Kennwort"),
            self.tr("Neues Kennwort wiederholen"),
        )
        self.old, self.new, self.again = (QLineEdit() for _name in names)
        body = self.body.body
        self._parts: list[QWidget] = []
        for name, field in zip(names, (self.old, self.new, self.again), strict=True):
            field.setAccessibleName(name)
            field.setEchoMode(QLineEdit.EchoMode.Password)
            self._parts += [caption(theme, name, field), field]
        self.strength = PlainLabel(
            theme, self.tr("Drei oder vier Wörter, die nicht zusammengehören, sind leicht zu merken."), "ink2", 13,
            wrap=True,
        )  # fmt: skip
        self.strength.setMinimumHeight(36)  # two lines, so that nothing jumps while typing
        self.show_words = QCheckBox(self.tr("Anzeigen"))
        show_secret(self.show_words, self.old, self.new, self.again)
        self.error = ErrorLine(theme)
        self.backups = PlainLabel(
            theme,
            self.tr(
                "Sicherungen, die es schon gibt, öffnet weiter das alte Kennwort. Ist es in fremde Hände geraten, "
                "löschen Sie diese Sicherungen. Der Wiederherstellungsschlüssel bleibt, wie er ist."
            ),
            "ink2",
            wrap=True,
        )
        self.result_words = PlainLabel(theme, "", "ok", wrap=True)
        self.result_words.hide()
        for part in (*self._parts, self.strength, self.show_words, self.error, self.result_words, self.backups):
            body.addWidget(part)
        self.secret = NewPassphrase(self.new, self.again, self.strength, self.error)
        self.old.textEdited.connect(lambda _text: self.error.show_error(""))
        self.primary.clicked.connect(self._try)
        self.old.setFocus()

    def _try(self) -> None:
        if self._done:
            self.accept()
            return
        old = self.old.text()
        if not old:
            self._refuse_words(self.tr("Bitte geben Sie das bisherige Kennwort ein."), self.old)
            return
        new = self.secret.value()
        if new is None:
            return
        if new == old:
            self._refuse_words(self.tr("Das neue Kennwort ist das bisherige."), self.new)
            return
        self._wait(True)
        self._jobs.run(
            lambda: self._change(self._database, old, new), lambda _none: self._changed(), self._refuse, owner=self
        )

    def _wait(self, waiting: bool) -> None:
        self.primary.set_words(self.tr("Wird geändert …") if waiting else self.tr("Kennwort ändern"))
        self.primary.setEnabled(not waiting)
        for field in (self.old, self.new, self.again):
            field.setReadOnly(waiting)

    def _changed(self) -> None:
        """The words are no longer needed: they go from the fields before anything is said."""
        self._wait(False)
        self._done = True
        for field in (self.old, self.new, self.again):
            field.clear()
        for part in (*self._parts, self.strength, self.show_words, self.error):
            part.hide()
        words = self.tr("Das Kennwort ist geändert. Beim nächsten Öffnen gilt das neue.")
        self.result_words.setText(words)
        self.result_words.show()
        self.primary.set_words(self.tr("Schließen"))
        self.cancel.hide()
        self.primary.setFocus()
        announce(self, words)

    def _refuse(self, error: UserError) -> None:
        self._wait(False)
        self._refuse_words(error.sentence(), self.old)

    def _refuse_words(self, words: str, field: QLineEdit) -> None:
        self.error.show_error(words)
        field.setFocus()
        field.selectAll()

    def _crashed(self, error: BaseException) -> None:
        self._wait(False)
        raise error  # reaches the handler of unexpected errors

    def done(self, result: int) -> None:
        self._jobs.close()
        super().done(result)
