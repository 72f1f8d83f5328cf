"""Documents of the meeting on the bench: what was typed is sent first, then the wish goes to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench


class BenchWishes:
    def __init__(self, bench: MeetingWorkbench) -> None:
        self._bench = bench

    def run_sheet(self) -> None:
        if self._bench.view is not None:
            self._bench.document_wished.emit(DocumentWish(DocumentKind.RUN_SHEET, self._bench.view.id))

    def protocol(self) -> None:
        """In the edition that is looked at beside the text, else the public one."""
        if self._bench.view is not None:
            self._bench.middle.flush()
            pane = self._bench.side.pane if self._bench.previewing else None
            audience = pane.audience() if pane is not None else Audience.PUBLIC
            self._bench.document_wished.emit(DocumentWish(DocumentKind.PROTOCOL, self._bench.view.id, audience))

    def bundle(self) -> None:
        if self._bench.view is not None:
            self._bench.middle.flush()
            self._bench.bundle_wished.emit(self._bench.view.id)

    def carry(self) -> None:
        """The meeting as a file for another machine."""
        if self._bench.view is not None:
            self._bench.middle.flush()
            self._bench.carry_wished.emit(self._bench.view.id)

    def agenda(self) -> None:
        """For the notice board."""
        if self._bench.view is not None:
            self._bench.document_wished.emit(DocumentWish(DocumentKind.AGENDA, self._bench.view.id, Audience.PUBLIC))

    def extract(self, audience: Audience = Audience.INTERNAL) -> None:
        item = self._bench.item()
        if item is not None:
            self._bench.middle.flush()
            self._bench.document_wished.emit(DocumentWish(DocumentKind.EXTRACT, item.id, audience))

    def resolutions(self, audience: Audience = Audience.INTERNAL) -> None:
        if self._bench.view is not None:
            self._bench.middle.flush()
            self._bench.document_wished.emit(DocumentWish(DocumentKind.RESOLUTIONS, self._bench.view.id, audience))
