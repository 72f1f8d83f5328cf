"""The files of a paper: dropped or chosen, opened, saved, renamed, removed."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.papers.parts import Section
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.paper_file import size_words
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.papers import PaperFileRow


class FileLine(QWidget):
    """Name, size and what can be done; F2 or the pencil turns the name into an input, Escape takes that back."""

    def __init__(self, theme: ThemeBox, row: PaperFileRow, owner: "Files") -> None:
        super().__init__()
        self.row = row
        self._owner = owner
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(8)
        self.open_button = KeyButton(theme, row.file_name, kind="link", icon="file-text", small=True)
        self.open_button.setToolTip(tr("Öffnen"))
        self.open_button.clicked.connect(lambda: owner.open_wished.emit(row.id))
        self.name = QLineEdit(row.file_name)
        self.name.setAccessibleName(tr("Dateiname"))
        self.name.returnPressed.connect(self._rename)
        self.name.hide()
        line.addWidget(self.open_button, 0)
        line.addWidget(self.name, 1)
        line.addStretch(1)
        line.addWidget(PlainLabel(theme, size_words(row.size), "ink2", "small", tabular=True))
        for icon, words, act in (
            ("arrow-square-out", tr("{name} extern öffnen"), lambda: owner.external_wished.emit(row.id)),
            ("pencil-simple", tr("{name} umbenennen"), self._ask_name),
            ("download-simple", tr("{name} speichern unter …"), lambda: owner.save_wished.emit(row.id)),
            ("trash", tr("{name} löschen"), lambda: owner.removal_wished.emit(row.id)),
        ):
            button = IconButton(theme, icon, words.format(name=row.file_name))
            button.clicked.connect(act)
            line.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.name.isHidden():
            self._ask_name()
        elif event.key() == Qt.Key.Key_Escape and not self.name.isHidden():
            self._keep_name()
        else:
            super().keyPressEvent(event)

    def _ask_name(self) -> None:
        self.open_button.hide()
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.setSelection(0, len(Path(self.name.text()).stem))

    def _keep_name(self) -> None:
        self.name.setText(self.row.file_name)
        self._owner.error.show_error("")
        self.open_button.show()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.hide()

    def _rename(self) -> None:
        if self.name.text().strip() == self.row.file_name:
            self._keep_name()
            return
        self._owner.rename_wished.emit(self.row.id, self.name.text())


class Files(Section):
    """Wishes go out as signals; `dropped` tells paths."""

    dropped = Signal(object)
    add_wished = Signal()
    open_wished = Signal(object)
    external_wished = Signal(object)
    save_wished = Signal(object)
    rename_wished = Signal(object, str)
    removal_wished = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Dateien"), parent=parent)
        self._rows: tuple[PaperFileRow, ...] | None = None
        self.lines: list[FileLine] = []
        self.setAcceptDrops(True)
        self.add_button = KeyButton(theme, self.tr("Datei"), kind="link", icon="plus", small=True)
        self.add_button.setAccessibleName(self.tr("Datei hinzufügen"))
        self.add_button.clicked.connect(self.add_wished)
        self.head.addWidget(self.add_button)
        self.body.setContentsMargins(16, 8, 16, 12)
        self.error = ErrorLine(theme)
        self.hint = PlainLabel(
            theme, self.tr("PDF, Office-Dateien und Bilder bis 25 MB hierher ziehen."), "ink2", "table", wrap=True
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addWidget(self.error)
        self.body.addWidget(self.hint)

    def show_files(self, rows: Sequence[PaperFileRow]) -> None:
        new = tuple(rows)
        if new == self._rows:
            return
        self._rows = new
        self.error.show_error("")
        while item := self._list.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = [FileLine(self.theme, row, self) for row in new]
        for line in self.lines:
            self._list.addWidget(line)
            self._list.addWidget(Rule(self.theme))

    def line(self, file: UUID) -> FileLine:
        return next(line for line in self.lines if line.row.id == file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
