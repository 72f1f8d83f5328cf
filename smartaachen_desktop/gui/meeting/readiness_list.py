"""The check list "Bereit zur Unterschrift": each gap as a row that jumps to the place that mends it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.readiness import Gap

ROW_HEIGHT = 28
MOST_ROWS = 6


def _data(row: Gap, role: int) -> Any:
    match role:
        case ROLE.DisplayRole | ROLE.ToolTipRole:
            return row.sentence
        case ROLE.AccessibleTextRole:
            return ", ".join((row.sentence, tr("muss ergänzt werden") if row.grave else tr("bitte prüfen")))
        case _ if role == ROW_ICON:
            return "warning-circle" if row.grave else "warning"
        case _ if role == ROW_NOTE:
            return tr("muss") if row.grave else tr("prüfen")
        case _ if role == ROW_STATE:
            return RowState.WARN if row.grave else RowState.NONE
    return None


class ReadinessList(QWidget):
    """Enter or a click jumps; without a gap one sentence says so."""

    jump = Signal(object)
    """The gap whose place is wanted."""
    verify_wanted = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model: KeyedModel[Gap] = KeyedModel(lambda row: (row.code, row.item_id, row.sentence), _data)
        self.list: KeyedList[Gap] = KeyedList(theme, model, RowDelegate, self.tr("Lücken der Niederschrift"))
        self.list.activated_row.connect(self.jump)
        self.list.clicked.connect(lambda index: self.jump.emit(index.data(ROW)))
        self.ready = QWidget()
        line = QVBoxLayout(self.ready)
        line.setContentsMargins(16, 10, 16, 10)
        line.addWidget(IconLabel(theme, "check-circle", "ok", 20))
        self.words = PlainLabel(theme, "", bold=True)
        line.addWidget(self.words)
        self.verify = KeyButton(theme, self.tr("Unterschriften prüfen …"), icon="shield-check", small=True)
        self.verify.clicked.connect(self.verify_wanted)
        line.addWidget(self.verify)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.ready)

    def show_gaps(
        self, found: tuple[Gap, ...], *, sealed: bool = False, begun: bool = True, signed: bool = False
    ) -> None:
        """Before the opening and after the last signature there is nothing to be ready for.

        `signed`: there is a file with an electronic signature that can be checked.
        """
        words = self.tr("Keine Lücke gefunden: bereit zur Unterschrift.")
        if sealed:
            words = self.tr("Die Niederschrift ist unterschrieben.")
        elif not begun:
            words = self.tr("Die Prüfliste beginnt mit der Eröffnung der Sitzung.")
        self.words.setText(words)
        self.verify.setVisible(signed)
        self.list.show_rows(found)
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(ROW_HEIGHT * min(len(found), MOST_ROWS))
        self.ready.setVisible(not found)
