"""A button whose menu makes documents, each in its editions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.shared.buttons import MenuButton
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience


class DocumentMenu(MenuButton):
    """Words and icon of a document; what its entries do is given by the view."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Als Dokument"), icon="file-pdf", parent=parent)
        self.setToolTip(tr("Als PDF oder Tabelle speichern"))

    def offer(self, name: str, wish: Callable[[Audience], object]) -> tuple[QAction, QAction]:
        """The two editions of a document, the internal one first."""
        both = ((edition_name(name, each), partial(wish, each)) for each in (Audience.INTERNAL, Audience.PUBLIC))
        internal, public = (self.drop.addAction(words, call) for words, call in both)
        return internal, public


def edition_name(name: str, audience: Audience) -> str:
    """ "Haushalt, öffentliche Ausgabe …"."""
    words = tr("{name}, interne Ausgabe …") if audience is Audience.INTERNAL else tr("{name}, öffentliche Ausgabe …")
    return words.format(name=name)
