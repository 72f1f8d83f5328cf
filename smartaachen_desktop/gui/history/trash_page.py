"""The trash (Papierkorb): what was deleted, when and where from, and the way back."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smartaachen_desktop.formats import day_and_time
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import told, tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.trash import KIND_NAMES, TrashRow, trash_rows
from smartaachen_desktop.services.trash import RestoreDeleted


def row_words(row: TrashRow) -> str:
    """ "Tagesordnungspunkt: Einwohnerfragestunde (und 2 weitere)"."""
    words = tr("{kind}: {title}").format(kind=told(KIND_NAMES[row.kind]), title=row.title)
    if row.more:
        more = tr("und 1 weiteres") if row.more == 1 else tr("und {n} weitere").format(n=row.more)
        words = f"{words} ({more})"
    return words


def _data(row: TrashRow, role: int) -> Any:
    closed = "" if row.public else tr("nichtöffentlich")
    rest = " · ".join(part for part in (closed, row.meeting, row.actor, day_and_time(row.at)) if part)
    match role:
        case ROLE.DisplayRole:
            return row_words(row)
        case ROLE.ToolTipRole | ROLE.AccessibleTextRole:
            return f"{row_words(row)}, {rest}"
        case _ if role == ROW_ICON:
            return "trash" if row.public else "lock-simple"
        case _ if role == ROW_NOTE:
            return rest
        case _ if role == ROW_STATE:
            return RowState.NONE if row.public else RowState.NON_PUBLIC
    return None


class TrashPage(QWidget):
    """Enter brings the chosen thing back; undo takes that back like any other step."""

    counted = Signal(int)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        theme = context.theme
        self._rows: tuple[TrashRow, ...] = ()
        self._words: tuple[str, ...] = ()
        model: KeyedModel[TrashRow] = KeyedModel(lambda row: row.entry, _data)
        self.list: KeyedList[TrashRow] = KeyedList(theme, model, RowDelegate, self.tr("Papierkorb"))
        self.list.activated_row.connect(self.restore_row)
        self.list.selectionModel().selectionChanged.connect(self._offer)
        self.nothing = EmptyView(
            theme, "trash", self.tr("Der Papierkorb ist leer"),
            self.tr("Was gelöscht wird, steht hier und lässt sich zurückholen, auch nach späteren Änderungen."),
        )  # fmt: skip
        self.no_match = EmptyView(
            theme, "funnel", self.tr("Nichts passt zur Suche"),
            self.tr("Im Papierkorb steht nichts mit diesen Worten."),
        )  # fmt: skip
        self.pages = QStackedWidget()
        for page in (self.list, self.nothing, self.no_match):
            self.pages.addWidget(page)
        self.restore = KeyButton(
            theme, self.tr("Zurückholen"), "Return", kind="primary", icon="arrow-counter-clockwise", small=True
        )
        self.restore.clicked.connect(self._restore_chosen)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.setSpacing(10)
        foot.addWidget(self.restore)
        hint = PlainLabel(
            theme, self.tr("Nichtöffentliches ist schraffiert und mit einem Schloss gekennzeichnet."), "ink2", "small",
            wrap=True,
        )  # fmt: skip
        foot.addWidget(hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(Rule(theme))
        column.addLayout(foot)
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        self.context.bridge.query(trash_rows, self._take, owner=self)

    def search(self, text: str) -> None:
        """Show what holds every word."""
        self._words = tuple(text.casefold().split())
        self._show()

    def rows(self) -> tuple[TrashRow, ...]:
        return self.list.keyed.rows

    def _take(self, rows: tuple[TrashRow, ...]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        def matches(row: TrashRow) -> bool:
            text = " ".join((row_words(row), row.meeting, row.actor)).casefold()
            return all(word in text for word in self._words)

        shown = [row for row in self._rows if matches(row)]
        self.list.show_rows(shown)
        self.pages.setCurrentWidget(self.list if shown else self.no_match if self._rows else self.nothing)
        self._offer()
        self.counted.emit(len(shown))

    def _offer(self, *_selection: object) -> None:
        self.restore.set_blocked("" if self.list.selected_rows() else self.tr("Bitte wählen Sie zuerst eine Zeile."))

    def _restore_chosen(self) -> None:
        for row in self.list.selected_rows()[:1]:
            self.restore_row(row)

    def restore_row(self, row: TrashRow) -> None:
        words = self.tr("Zurückgeholt: {what}").format(what=row_words(row))

        def failed(error: UserError) -> None:
            self.context.messages.show_banner("bad", error.message, error.remedy or "", subject="refused")

        self.context.bridge.execute(
            RestoreDeleted(row.entry), origin=None, failed=failed,
            done=lambda _outcome: self.context.messages.show_toast(words),
        )  # fmt: skip
