"""The time-stamp service (RFC 3161): its address, what it is asked for, and a trial."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from smartaachen_desktop.formats import day_and_time
from smartaachen_desktop.gui.dialogs.certificate import SmallDialog
from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import KeyTools, StampAnswer, StampWish, check_address

_tr = QCoreApplication.translate
TRIAL_DEADLINE = 10.0


class StampDialog(SmallDialog):
    """Keeps the choice in the settings when accepted; an empty address means no time stamp."""

    def __init__(
        self, theme: ThemeBox, jobs: JobRunner, tools: KeyTools, settings: Settings, parent: QWidget | None = None
    ) -> None:
        title = _tr("StampDialog", "Zeitstempeldienst")
        words = _tr("StampDialog", "Bezeugt, wann unterschrieben wurde. Ohne ihn gilt die Uhr dieses Rechners.")
        super().__init__(theme, title, words, _tr("StampDialog", "Übernehmen"), parent)
        self._tools, self._settings = tools, settings
        self._jobs = jobs
        jobs.crashed.connect(self._crashed)
        self.url = QLineEdit(settings.stamp_url)
        self.url.setAccessibleName(self.tr("Adresse des Dienstes (RFC 3161), leer für keinen"))
        self.url.setPlaceholderText("https://")
        self.trial = KeyButton(theme, self.tr("Prüfen"), icon="clock")
        self.long_term = QCheckBox(self.tr("Zuletzt Daten für eine spätere Prüfung beilegen (PAdES B-LTA)"))
        self.long_term.setChecked(settings.stamp_long_term)
        self.error = ErrorLine(theme)
        self.answer = PlainLabel(theme, "", "ok", 13, wrap=True)
        self.hint = PlainLabel(
            theme,
            self.tr(
                "An den Dienst geht nur ein Prüfwert (SHA-256), nie die Niederschrift. Für die spätere Prüfung wird "
                "auch der Aussteller des Zertifikats gefragt, ob es gesperrt ist."
            ),
            "ink2",
            13,
            wrap=True,
        )
        self._arrange()

    def _arrange(self) -> None:
        body = self.body.body
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.url, 1)
        row.addWidget(self.trial)
        body.addWidget(caption(self.theme, self.url.accessibleName(), self.url))
        body.addLayout(row)
        body.addWidget(self.error)
        body.addWidget(self.answer)
        body.addSpacing(8)
        body.addWidget(self.long_term)
        body.addSpacing(8)
        body.addWidget(self.hint)
        self.answer.hide()
        self.trial.setAutoDefault(False)
        self.trial.clicked.connect(self._try)
        self.url.textEdited.connect(self._typed)
        self.primary.clicked.connect(self._accept)
        self._typed()
        self.url.setFocus()

    def address(self) -> str:
        return self.url.text().strip()

    def _typed(self) -> None:
        self.error.show_error("")
        self.answer.hide()
        self.long_term.setEnabled(bool(self.address()))
        self.trial.set_blocked("" if self.address() else self.tr("Erst eine Adresse eingeben."))

    def _try(self) -> None:
        self._typed()
        try:
            check_address(self.address())
        except UserError as error:
            self._refuse(error)
            return
        wish, tools = StampWish(self.address(), deadline=TRIAL_DEADLINE), self._tools
        self.trial.set_blocked(self.tr("Der Dienst wird gefragt …"))
        self._jobs.run(lambda: tools.try_stamp(wish), self._answered, self._refuse, owner=self)

    def _answered(self, found: StampAnswer) -> None:
        self._typed()
        words = self.tr("{authority} antwortet: {when}.").format(authority=found.authority, when=day_and_time(found.at))
        self.answer.setText(words)
        self.answer.show()
        announce(self, words)

    def _accept(self) -> None:
        if self.address():
            try:
                check_address(self.address())
            except UserError as error:
                self._refuse(error)
                return
        self._settings.keep_stamp(self.address(), self.long_term.isChecked())
        self.accept()

    def _refuse(self, error: UserError) -> None:
        self._typed()
        self.error.show_error(error.message if error.code != "bad_address" else error.sentence())
        self.url.setFocus()

    def _crashed(self, _error: BaseException) -> None:
        self._typed()
