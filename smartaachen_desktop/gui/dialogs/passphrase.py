"""Asking for a passphrase, choosing a new one, and showing the recovery key once."""

import string
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smartaachen_desktop._generated.ui_passphrase import Ui_PassphraseForm
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, FormLook, add_error, with_key
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Card, Pane
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError

_tr = QCoreApplication.translate
MINIMUM = 8
_GUESSED = ("passwor", "kennwor", "12345", "qwert", "asdf", "aachen", "geheim")


class PassphraseDialog(QDialog):
    """Asks until `check` accepts; `check` raises UserError and runs off the GUI thread, for it is slow on purpose."""

    def __init__(
        self, theme: ThemeBox, name: str, check: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._jobs = JobRunner(self)
        self._jobs.crashed.connect(self._crashed)
        self.form = Ui_PassphraseForm()
        self.form.setupUi(self)
        self.form.subtitle.setText(name)
        self.error = add_error(theme, self.form.errorPlace)
        self.accept_button = with_key(theme, self.form.footRow, self.form.accept, "Enter")
        self.cancel_button = with_key(theme, self.form.footRow, self.form.cancel, "Esc")
        FormLook(theme, self)
        show_secret(self.form.show, self.form.passphrase)
        self.accept_button.clicked.connect(self._try)
        self.cancel_button.clicked.connect(self.reject)
        self.form.passphrase.textEdited.connect(lambda _text: self.error.show_error(""))
        self.form.passphrase.setFocus()

    def passphrase(self) -> str:
        return self.form.passphrase.text()

    def _try(self) -> None:
        secret = self.passphrase()
        if not secret:
            self.error.show_error(self.tr("Bitte geben Sie das Kennwort ein."))
            return
        self._wait(True)
        self._jobs.run(lambda: self._check(secret), lambda _key: self.accept(), self._refuse, owner=self)

    def _wait(self, waiting: bool) -> None:
        self.accept_button.set_words(self.tr("Wird geprüft …") if waiting else self.tr("Öffnen"))
        self.accept_button.setEnabled(not waiting)
        self.form.passphrase.setReadOnly(waiting)

    def _refuse(self, error: UserError) -> None:
        self._wait(False)
        self.error.show_error(error.sentence())
        self.form.passphrase.setFocus()
        self.form.passphrase.selectAll()

    def _crashed(self, error: BaseException) -> None:
        self._wait(False)
        raise error  # reaches the handler of unexpected errors

    def done(self, result: int) -> None:
        self._jobs.close()
        super().done(result)


class NewPassphrase:
    """Two inputs for a new passphrase: says how strong it is and refuses what protects nothing."""

    def __init__(self, first: QLineEdit, second: QLineEdit, hint: QLabel, error: ErrorLine) -> None:
        self._first, self._second, self._hint, self._error = first, second, hint, error
        self._start = hint.text()
        first.textEdited.connect(self._typed)
        second.textEdited.connect(self._typed)

    def _typed(self, _text: str) -> None:
        self._error.show_error("")
        self._hint.setText(strength(self._first.text()) if self._first.text() else self._start)

    def value(self) -> str | None:
        """The passphrase; None after saying what is wrong with it."""
        first, second = self._first.text(), self._second.text()
        if len(first) < MINIMUM:
            wrong, at = _tr("Passphrase", "Das Kennwort braucht mindestens 8 Zeichen."), self._first
        elif first != second:
            wrong, at = _tr("Passphrase", "Die beiden Eingaben sind nicht gleich."), self._second
        else:
            return first
        self._error.show_error(wrong)
        at.setFocus()
        at.selectAll()
        return None


def strength(passphrase: str) -> str:
    """How hard a passphrase is to guess, in words."""
    missing = MINIMUM - len(passphrase)
    if missing > 0:
        return _tr("Passphrase", "Zu kurz: {count} Zeichen fehlen noch.").format(count=missing)
    groups = (string.ascii_lowercase, string.ascii_uppercase, string.digits)
    kinds = sum(any(sign in group for sign in passphrase) for group in groups)
    kinds += any(not sign.isalnum() for sign in passphrase)
    worth = len(set(passphrase)) + 2 * kinds + 2 * (len(passphrase.split()) - 1)
    if worth < 9 or any(word in passphrase.casefold() for word in _GUESSED):
        return _tr("Passphrase", "Leicht zu erraten: bitte länger oder weniger naheliegend.")
    if worth < 14:
        return _tr("Passphrase", "Schwach: mit einem Wort mehr wird es gut.")
    return _tr("Passphrase", "Gut.") if worth < 19 else _tr("Passphrase", "Stark.")


def show_secret(button: QPushButton | QCheckBox, *inputs: QLineEdit) -> None:
    """Let a checkable button show and hide what is typed."""

    def toggle(visible: bool) -> None:
        button.setText(_tr("Passphrase", "Verbergen") if visible else _tr("Passphrase", "Anzeigen"))
        for each in inputs:
            each.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)

    button.toggled.connect(toggle)


class RecoveryKeyDialog(QDialog):
    """Shows the recovery key once; closes only after the user says it is on paper."""

    def __init__(self, theme: ThemeBox, recovery_key: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = recovery_key
        self.setWindowTitle(self.tr("Wiederherstellungsschlüssel"))
        self.setFixedWidth(620)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(DialogHead(theme, self.tr("Ihr Wiederherstellungsschlüssel"), name))
        self.copied = PlainLabel(theme, "", "ok", 13)
        self.copy_button = KeyButton(theme, self.tr("Kopieren"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        column.addWidget(self._body(theme))
        self.close_button = KeyButton(theme, self.tr("Weiter"), kind="primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.set_blocked(self.tr("Erst bestätigen, dass der Schlüssel auf Papier steht."))
        foot = DialogFoot(theme)
        self.noted = QCheckBox(self.tr("Ich habe ihn ausgedruckt oder aufgeschrieben"))
        self.noted.toggled.connect(self._noted)
        foot.left.addWidget(self.noted)
        foot.right.addWidget(self.close_button)
        column.addWidget(foot)
        self.noted.setFocus()

    def _body(self, theme: ThemeBox) -> Pane:
        body = Pane(theme)
        body.body.setContentsMargins(24, 16, 24, 20)
        body.body.setSpacing(12)
        words = self.tr(
            "Ohne Kennwort und ohne diesen Schlüssel kommt niemand mehr an die Datei. "
            "Der Schlüssel wird nur jetzt gezeigt und nirgends gespeichert. Bewahren Sie ihn getrennt vom Rechner auf."
        )
        text = PlainLabel(theme, words, wrap=True)
        text.setMinimumHeight(text.heightForWidth(572))
        body.body.addWidget(text)
        card = Card(theme, padding=16)
        card.body.setSpacing(4)
        groups = self._key.split("-")
        lines = -(-len(groups) // 4)
        each = -(-len(groups) // lines)
        for at in range(0, len(groups), each):
            line = "-".join(groups[at : at + each]) + "-" * (at + each < len(groups))
            label = PlainLabel(theme, line, size=28, bold=True, tabular=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(" ".join(line.replace("-", " ")))
            card.body.addWidget(label)
        card.setFixedHeight(card.sizeHint().height())
        body.body.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.copy_button)
        row.addWidget(self.copied, 1)
        body.body.addLayout(row)
        return body

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        words = self.tr("In der Zwischenablage. Bitte danach auf Papier bringen.")
        self.copied.setText(words)
        announce(self, words)

    def _noted(self, noted: bool) -> None:
        self.close_button.set_blocked("" if noted else self.tr("Erst bestätigen, dass der Schlüssel auf Papier steht."))
        if noted:
            self.close_button.setFocus()

    def reject(self) -> None:
        """Escape and the window's cross do not lose the key."""
        if self.noted.isChecked():
            super().reject()
        else:
            announce(self, self.close_button.accessibleDescription(), urgent=True)
            self.noted.setFocus()
