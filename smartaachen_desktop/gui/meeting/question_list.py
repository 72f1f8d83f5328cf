"""The interposed questions (Zwischenfragen) of the speech that goes on, indented below it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from smartaachen_desktop.formats import clock
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import Index, RowDelegate, RowLook
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.meeting_parts import SpeechView

ROW_HEIGHT = 28
INDENT = 28
MOST = 3


def _words(row: SpeechView) -> str:
    """ "Zwischenfrage 17:12 Uhr: Fraktion A"."""
    return tr("Zwischenfrage {time} Uhr: {name}").format(time=clock(row.started_at), name=row.name)


def _data(row: SpeechView, role: int) -> object:
    return _words(row) if role in (ROLE.DisplayRole, ROLE.ToolTipRole, ROLE.AccessibleTextRole) else None


class _Delegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: SpeechView = index.data(ROW)
        area = QRectF(rect).adjusted(INDENT, 0, 0, 0)
        paint.text(painter, area, _words(row), self.theme.fonts.base("table", tabular=True), self.theme.colour("ink"))


class QuestionList(KeyedList[SpeechView]):
    """Entf strikes off."""

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(
            theme, KeyedModel(lambda row: row.id, _data), _Delegate, tr("Zwischenfragen zum laufenden Redebeitrag")
        )
        self.take_keys(Qt.Key.Key_Delete)
        self.hide()

    def show_questions(self, rows: tuple[SpeechView, ...]) -> None:
        self.show_rows(rows)
        self.setFixedHeight(ROW_HEIGHT * min(max(len(rows), 1), MOST))
        if rows and self.current_key() is None:
            self.choose(rows[-1].id)
        self.setVisible(bool(rows))
