"""The scans of the minutes signed on paper: taken in, shown in the system's program, removed."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.paper_file import FileViewer, size_words
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, RowDelegate
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.paper_files import LARGEST
from smartaachen_desktop.services.queries.meeting_parts import ScanView
from smartaachen_desktop.services.queries.meeting_parts_load import scan_content
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.scans import RemoveScan, StoreScan

ROW_HEIGHT = 28
MOST_ROWS = 4


def _data(row: ScanView, role: int) -> Any:
    note = f"{size_words(row.size)} · {formats.day_and_time(row.added_at)}"
    match role:
        case ROLE.DisplayRole | ROLE.ToolTipRole:
            return row.file_name
        case ROLE.AccessibleTextRole:
            return tr("Scan {name}, {note}").format(name=row.file_name, note=note)
        case _ if role == ROW_ICON:
            return "file-pdf"
        case _ if role == ROW_NOTE:
            return note
    return None


class ScanList(QWidget):
    """Enter opens a copy, Entf removes. `ask_file` stands in for the system's dialog in tests."""

    _read = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._meeting: UUID | None = None
        self._pool: ThreadPoolExecutor | None = None
        self.viewer = FileViewer()
        self.ask_file = self._ask_file
        model: KeyedModel[ScanView] = KeyedModel(lambda row: row.id, _data)
        self.list: KeyedList[ScanView] = KeyedList(acts.theme, model, RowDelegate, self.tr("Scans der Niederschrift"))
        self.list.take_keys(Qt.Key.Key_Delete)
        self.list.key_pressed.connect(self._key)
        self.list.activated_row.connect(self._open)
        self.list.selectionModel().selectionChanged.connect(self._enable)
        self.none = PlainLabel(
            acts.theme,
            self.tr("Noch kein Scan. Das unterschriebene Papier bleibt das Original; der Scan liegt nur dabei."),
            "ink2",
            wrap=True,
        )
        self.none.setContentsMargins(16, 8, 16, 8)
        self.error = ErrorLine(acts.theme)
        self.open = KeyButton(acts.theme, self.tr("Öffnen"), icon="file-text", small=True)
        self.open.clicked.connect(self._open_selected)
        self.add = KeyButton(acts.theme, self.tr("Scan aufnehmen …"), icon="plus", kind="link", small=True)
        self.add.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.setSpacing(8)
        foot.addWidget(self.open)
        foot.addWidget(self.error, 1)
        foot.addStretch(0)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.none)
        column.addLayout(foot)
        self._read.connect(self._store, Qt.ConnectionType.QueuedConnection)

    def show_meeting(self, view: MeetingView) -> None:
        if view.id != self._meeting:
            self.error.show_error("")
        self._meeting = view.id
        self.list.show_rows(view.scans)
        self.list.setVisible(bool(view.scans))
        self.list.setFixedHeight(ROW_HEIGHT * min(len(view.scans), MOST_ROWS))
        self.none.setVisible(not view.scans)
        by_hand = any(each.level is SignatureLevel.HANDWRITTEN for each in view.signatures)
        self.add.set_blocked("" if by_hand else self.tr("Erst muss eine Unterschrift von Hand vermerkt sein."))
        self._enable()

    def _enable(self, *_selection: object) -> None:
        self.open.set_blocked("" if self.list.selected_rows() else self.tr("Bitte wählen Sie einen Scan."))

    def _add(self) -> None:
        path, meeting = self.ask_file(), self._meeting
        if path is None or meeting is None:
            return
        self.error.show_error("")
        self._pool = self._pool or ThreadPoolExecutor(max_workers=1, thread_name_prefix="scan")
        self._pool.submit(lambda: self._read.emit((meeting, path.name, _bytes(path))))

    def _store(self, found: tuple[UUID, str, bytes | str]) -> None:
        meeting, name, content = found
        if isinstance(content, str):
            self.error.show_error(content)
        else:
            self._acts.do(StoreScan(meeting, name, content), failed=self._refused)

    def _refused(self, error: UserError) -> None:
        self.error.show_error(error.sentence())

    def _open_selected(self) -> None:
        for row in self.list.selected_rows()[:1]:
            self._open(row)

    def _open(self, row: ScanView) -> None:
        self._acts.context.bridge.query(lambda session: scan_content(session, row.id), self._show, owner=self)

    def _show(self, found: tuple[str, bytes]) -> None:
        try:
            self.viewer.open(*found)
        except OSError as error:
            self.error.show_error(self.tr("Die Datei lässt sich nicht zeigen: {why}.").format(why=error.strerror))

    def _key(self, key: int, _modifiers: int) -> None:
        if key == Qt.Key.Key_Delete:
            for row in self.list.selected_rows():
                self._acts.do(RemoveScan(row.id), done=lambda _: self._acts.note(self.tr("Scan gelöscht.")))

    def _ask_file(self) -> Path | None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Scan der Niederschrift"), "", "PDF (*.pdf)")
        return Path(name) if name else None


def _bytes(path: Path) -> bytes | str:
    """The content, or a sentence that says why not; one byte more than allowed is enough for the refusal."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        return f"{path.name} ist nicht lesbar: {error.strerror}."
