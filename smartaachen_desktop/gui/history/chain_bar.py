"""The foot of the history: that its entries are chained by checksums, and the check of all of them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.journal import journal_count
from smartaachen_desktop.storage.journal import first_broken


class ChainBar(QWidget):
    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.badge = Badge(theme, "", "neutral")
        note = PlainLabel(
            theme, self.tr("Jeder Eintrag ist mit dem vorigen durch eine Prüfsumme verkettet."), "ink2", 13, elide=True
        )
        self.check_button = KeyButton(theme, self.tr("Prüfen"), icon="shield-check", small=True)
        self.check_button.clicked.connect(self.check)
        self.setFixedHeight(theme.current.size.toolbar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.badge)
        row.addWidget(note, 1)
        row.addWidget(self.check_button)

    def tell(self, words: str) -> None:
        """How many entries there are, as long as none was checked."""
        self.badge.show_text(words, "neutral", "link-simple")

    def check(self) -> None:
        """Verify every hash from the first entry to the last."""
        self.check_button.set_blocked(self.tr("Die Kette wird geprüft …"))

        def check(dispatcher: Dispatcher) -> tuple[int | None, int]:
            return dispatcher.read(lambda session: (first_broken(session.connection()), journal_count(session)))

        def failed(error: UserError) -> None:
            self.check_button.set_blocked("")
            self._context.bridge.refused.emit(error)

        self._context.bridge.run(check, self._checked, owner=self, failed=failed)

    def _checked(self, answer: tuple[int | None, int]) -> None:
        broken, count = answer
        self.check_button.set_blocked("")
        if broken is None:
            entries = self.tr("1 Eintrag") if count == 1 else self.tr("{n} Einträge").format(n=count)
            words = self.tr("Kette unversehrt, {entries}").format(entries=entries)
            self.badge.show_text(words, "ok", "check")
            return
        words = self.tr("Kette gebrochen bei Eintrag {n}").format(n=broken)
        self.badge.show_text(words, "bad", "warning")
        self._context.messages.show_banner(
            "bad",
            words + ".",
            self.tr("Bitte die letzte Sicherung bereithalten und die Datei nicht weiter bearbeiten."),
        )
