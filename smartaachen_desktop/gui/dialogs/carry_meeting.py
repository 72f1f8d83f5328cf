"""One meeting into a file to carry on a stick: with the non-public part only when it is chosen."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.frame import caption
from smartaachen_desktop.gui.dialogs.passphrase import RecoveryKeyDialog
from smartaachen_desktop.gui.dialogs.saving import SavingDialog, TargetLine
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.meeting_file import carried, write_meeting_file
from smartaachen_desktop.services.meeting_values import Carried
from smartaachen_desktop.storage.keys import MIN_PASSPHRASE

SIZE = QSize(640, 520)


class CarryDialog(SavingDialog):
    """Without a passphrase whoever finds the stick can read the file."""

    def __init__(
        self,
        theme: ThemeBox,
        bridge: ChangeBridge,
        jobs: JobRunner,
        meeting: UUID,
        folder: Path,
        *,
        clock: Callable[[], datetime],
        actor: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, jobs, tr("Sitzung in eine Datei"), parent)
        self._bridge, self._meeting, self._clock, self._actor = bridge, meeting, clock, actor
        self.head.subtitle.setText(self.tr("Zum Mitnehmen auf einen anderen Rechner und zurück"))
        self.recovery: RecoveryKeyDialog | None = None
        self.internal = QCheckBox(self.tr("mit dem nichtöffentlichen Teil"))
        self.internal.toggled.connect(lambda _on: self._update())
        self.what = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self.word, self.again = self._secret(self.tr("Kennwort")), self._secret(self.tr("Kennwort wiederholen"))
        self.word_error = ErrorLine(theme)
        self.lock = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self.line = TargetLine(
            theme, self.tr("&Ordner"), self.tr("Ordner"), self.tr("Ordner für die Sitzungsdatei"),
            lambda: Path(self.folder.text()), wrap=True,
        )  # fmt: skip
        self.folder = self.line.field
        self.folder.setText(str(folder))
        self.folder.textChanged.connect(lambda _text: self._update())
        self.line.picked.connect(lambda picked: self.folder.setText(str(picked)))
        self.line.where.setText(
            self.tr("Der Dateiname nennt Gremium und Tag. Eine Datei, die dort schon liegt, wird nicht ersetzt.")
        )
        self.primary.set_words(self.tr("Schreiben"))
        self.reveal = self._afterwards(self.tr("Ordner öffnen"), "folder-open", self._show_folder)
        self._arrange()
        self._update()
        self.resize(SIZE)
        self.internal.setFocus()

    def _secret(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.textChanged.connect(lambda _text: self._update())
        return field

    def _arrange(self) -> None:
        inside = Pane(self.theme)
        body = inside.body
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(4)
        body.addWidget(self.internal)
        body.addWidget(self.what)
        body.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (self.word, self.again):
            half = Pane(self.theme)
            half.body.setSpacing(4)
            half.body.addWidget(caption(self.theme, field.accessibleName(), field))
            half.body.addWidget(field)
            row.addWidget(half, 1)
        body.addLayout(row)
        body.addWidget(self.word_error)
        body.addWidget(self.lock)
        body.addSpacing(10)
        body.addLayout(self.line)
        body.addStretch(1)
        self._stack(inside)

    def _target_line(self) -> TargetLine:
        return self.line

    def _update(self) -> None:
        whole = self.tr("Alles: beide Teile, Hinweise, Anmerkungen, Wortmeldungen und der Verlauf der Sitzung.")
        part = self.tr(
            "Nur der öffentliche Teil. Nichtöffentliche Punkte, interne Angaben, Dateien der Vorlagen und der Verlauf "
            "fehlen."
        )
        self.what.setText(whole if self.internal.isChecked() else part)
        bare = self.internal.isChecked() and not self.word.text()
        self.lock.set_role("warn" if bare else "ink2")
        closed = self.tr("Verschlüsselt, in einer einzigen Datei. Zum Öffnen braucht es nur das Kennwort.")
        open_ = self.tr("Ohne Kennwort ist die Datei für alle lesbar, die den Datenträger finden.")
        if bare:
            open_ = self.tr("Ohne Kennwort lesen alle, die den Datenträger finden, auch den nichtöffentlichen Teil.")
        self.lock.setText(closed if self.word.text() else open_)
        wrong = self._wrong_word()
        self.word_error.show_error(wrong if self.again.text() else "")
        why = wrong
        if self.job.running:
            why = self.tr("Einen Augenblick …")
        elif not wrong and not self.folder.text().strip():
            why = self.tr("Bitte wählen Sie einen Ordner.")
        self.primary.set_blocked(why)
        self.reveal.setVisible(self.saved is not None)
        super()._update()

    def _wrong_word(self) -> str:
        """What is wrong with the passphrase typed; empty without any."""
        word = self.word.text()
        if word and len(word) < MIN_PASSPHRASE:
            return self.tr("Das Kennwort braucht mindestens {n} Zeichen.").format(n=MIN_PASSPHRASE)
        return "" if word == self.again.text() else self.tr("Die Kennwörter sind nicht gleich.")

    def _act(self) -> None:
        if self.job.running or self._wrong_word():
            return
        self.notes.clear()
        self.line.error.show_error("")
        meeting, internal = self._meeting, self.internal.isChecked()
        self._bridge.query(
            lambda session: carried(session, meeting, internal=internal), self._write, owner=self, failed=self._fail
        )

    def _write(self, what: Carried) -> None:
        path = Path(self.folder.text().strip()).expanduser() / what.file_name
        now, actor, word = self._clock(), self._actor, self.word.text() or None

        def work(_tell: object) -> tuple[Path, str | None]:
            return path, write_meeting_file(what, path, now=now, actor=actor, passphrase=word)

        self.job.run(self.tr("Die Sitzung wird geschrieben …"), work, self._written, self._fail)

    def _written(self, answer: tuple[Path, str | None]) -> None:
        path, recovery = answer
        then = self.tr("Zurück kommt sie mit „Sitzung aus Datei übernehmen“ in der Liste der Sitzungen.")
        self._finish(path, "info", self.tr("Geschrieben: {name}").format(name=path.name), then, self.reveal)
        if recovery:
            self.recovery = RecoveryKeyDialog(self.theme, recovery, path.name, self)
            self.recovery.open()

    def _show_folder(self) -> None:
        if self.saved is not None:
            self.show_file(self.saved.parent)
