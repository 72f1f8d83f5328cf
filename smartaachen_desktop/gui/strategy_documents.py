"""The documents of the strategy from anywhere in the window: what the palette lists, and the dialogues that ask."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot

from smartaachen_desktop.formats import local
from smartaachen_desktop.gui.dialogs.palette import PaletteEntry
from smartaachen_desktop.gui.session import Session
from smartaachen_desktop.gui.shared.document_menu import edition_name
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.baselines import BaselineRow, baseline_rows
from smartaachen_desktop.services.queries.status_data import ReportBody, report_bodies

if TYPE_CHECKING:
    from smartaachen_desktop.gui.dialogs.strategy_documents import WishDialog


class StrategyDocuments(QObject):
    """`export` makes what is wished and asks where it goes."""

    def __init__(self, session: Session, export: Callable[[DocumentWish], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._export = session, export
        self.papers: Any = None
        """The view of papers, once it was shown."""

    def entries(self) -> list[PaletteEntry]:
        """What can be made at this moment."""
        group = tr("Dokument")
        names = (
            (DocumentKind.MEASURES, tr("Maßnahmen je Handlungsfeld")),
            (DocumentKind.BUDGET, tr("Haushalt als PDF")),
            (DocumentKind.BUDGET_TABLE, tr("Haushalt als Tabelle")),
        )
        made = [
            PaletteEntry(
                edition_name(name, audience), partial(self._export, DocumentWish(kind, audience=audience)), group=group
            )
            for kind, name in names
            for audience in (Audience.INTERNAL, Audience.PUBLIC)
        ]
        return [
            *made,
            PaletteEntry(tr("Statusbericht …"), self.ask_status, group=group),
            PaletteEntry(tr("Fortschreibung der Strategie …"), self.ask_update, group=group),
            *self._paper(group),
        ]

    def _paper(self, group: str) -> list[PaletteEntry]:
        """The paper that is chosen in its view; a non-public one has no public edition."""
        shown = self.papers.sheet.shown if self.papers is not None else None
        if shown is None:
            return []
        editions = (Audience.INTERNAL, Audience.PUBLIC) if shown.public else (Audience.INTERNAL,)
        return [
            PaletteEntry(
                edition_name(tr("Vorlage {number} als PDF").format(number=shown.reference), each),
                partial(self._export, DocumentWish(DocumentKind.PAPER, shown.id, each)),
                group=group,
            )
            for each in editions
        ]

    @Slot(object)
    def ask_status(self, body: UUID | None = None) -> None:
        """Which body and which days."""
        now = self._session.clock()
        show = partial(self._show_status, body)
        self._session.bridge.query(lambda session: report_bodies(session, now), show, owner=self)

    def _show_status(self, body: UUID | None, bodies: tuple[ReportBody, ...]) -> None:
        from smartaachen_desktop.gui.dialogs.strategy_documents import StatusDialog

        self._open(StatusDialog(self._session.theme, bodies, body, self._session.window))

    @Slot()
    def ask_update(self) -> None:
        """Which year, compared with which baseline."""
        self._session.bridge.query(baseline_rows, self._show_update, owner=self)

    def _show_update(self, rows: tuple[BaselineRow, ...]) -> None:
        from smartaachen_desktop.gui.dialogs.strategy_documents import AnnualDialog

        year = local(self._session.clock()).year
        self._open(AnnualDialog(self._session.theme, rows, year, self._session.window))

    def _open(self, dialog: "WishDialog") -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wished.connect(self._export)
        dialog.open()
