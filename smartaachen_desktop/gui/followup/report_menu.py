"""The reports on resolutions that can be had as PDF, of the body that is looked at."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.shared.buttons import MenuButton
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience


class ReportMenu(MenuButton):
    """The first two signals carry for whom it is."""

    report_wished = Signal(object)
    book_wished = Signal(object)
    status_wished = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Bericht als PDF"), icon="file-pdf", parent=parent)
        self.setToolTip(
            plain_tooltip(self.tr("Umsetzung der Beschlüsse eines Gremiums, Beschlusssammlung eines Jahres"))
        )
        for words, signal, audience in (
            (self.tr("Umsetzung der Beschlüsse, intern …"), self.report_wished, Audience.INTERNAL),
            (self.tr("Umsetzung der Beschlüsse, öffentlich …"), self.report_wished, Audience.PUBLIC),
            (self.tr("Beschlusssammlung des Jahres, intern …"), self.book_wished, Audience.INTERNAL),
            (self.tr("Beschlusssammlung des Jahres, öffentlich …"), self.book_wished, Audience.PUBLIC),
        ):
            if signal is self.book_wished and audience is Audience.INTERNAL:
                self.drop.addSeparator()
            self.drop.addAction(words, partial(signal.emit, audience))
        self.drop.addAction(self.tr("Statusbericht …"), self.status_wished.emit)
