"""The files of the paper behind an agenda item, one click away."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import MenuButton
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.shared.paper_file import FileViewer, size_words
from smartaachen_desktop.services.queries.file_reading import is_readable
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.papers import PaperFileRow, file_content, paper_files


class ItemFiles(MenuButton):
    """Takes no room where the paper has no files."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, self.tr("Anlagen"))
        self._acts = acts
        self._paper: UUID | None = None
        self._known = False
        self._rows: tuple[PaperFileRow, ...] = ()
        self.viewer = FileViewer()
        self.hide()

    def show_item(self, item: ItemView | None) -> None:
        paper = item.paper_id if item is not None else None
        if paper == self._paper and self._known:
            return
        if paper != self._paper:
            self._show((paper, ()))
        self._paper, self._known = paper, True
        if paper is not None:
            self._acts.context.bridge.query(
                lambda session: (paper, paper_files(session, paper)), self._show, owner=self
            )

    def forget(self) -> None:
        """Papers or their files changed: read anew when the item is next shown."""
        self._known = False

    def _show(self, answer: tuple[UUID | None, tuple[PaperFileRow, ...]]) -> None:
        paper, rows = answer
        if rows and paper != self._paper:
            return
        self.setVisible(bool(rows))
        if rows == self._rows:
            return
        self._rows = rows
        self.drop.clear()
        for row in rows:
            action = self.drop.addAction(mnemonic_safe(f"{row.file_name} ({size_words(row.size)})"))
            action.triggered.connect(lambda _checked=False, row=row: self._read_or_open(row))

    def _read_or_open(self, row: PaperFileRow) -> None:
        read = self._acts.context.read_file
        if read is not None and is_readable(row.media_type):
            read(row.id)
        else:
            self.open_file(row.id)

    def open_file(self, file: UUID) -> None:
        """Show a copy of the file in the system's program."""
        self._acts.context.bridge.query(lambda session: file_content(session, file), self._open_copy, owner=self)

    def _open_copy(self, found: tuple[str, bytes]) -> None:
        try:
            self.viewer.open(*found)
        except OSError as error:
            words = self.tr("Die Datei lässt sich nicht zeigen: {why}.").format(why=error.strerror)
            self._acts.context.messages.show_banner("bad", words, subject="file")
