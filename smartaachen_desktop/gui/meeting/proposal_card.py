"""The proposal (Beschlussvorschlag) with the button that puts it on the wall."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.clamp import ClampedLabel, wrapped
from smartaachen_desktop.gui.meeting.item_files import ItemFiles
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.services.queries.meeting_items import ItemView


class ProposalCard(QFrame):
    """Two lines, one on low screens; the whole text in the tooltip and, for editing, behind F2."""

    show_asked = Signal(object)
    edit_asked = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = acts.theme
        self._item: UUID | None = None
        self.setProperty("frame", "card")
        self.setAccessibleName(self.tr("Vorschlag"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(PlainLabel(acts.theme, self.tr("Vorschlag"), bold=True))
        self.text = ClampedLabel(acts.theme, self.tr("Vorschlag"))
        row.addWidget(self.text, 1)
        self.edit_button = KeyButton(acts.theme, self.tr("Ergänzen …"), kind="link", small=True)
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit(self._item))
        self.show_button = KeyButton(acts.theme, self.tr("Zeigen"), kind="link", icon="monitor", small=True)
        self.show_button.clicked.connect(lambda: self.show_asked.emit(self._item))
        self.files = ItemFiles(acts)
        row.addWidget(self.files)
        row.addWidget(self.edit_button)
        row.addWidget(self.show_button)

    def show_item(self, item: ItemView | None, writable: bool) -> None:
        self._item = item.id if item is not None else None
        self.files.show_item(item)
        text = item.proposal if item is not None else ""
        self.text.show_text(text or self.tr("Kein Beschlussvorschlag."))
        self.edit_button.setVisible(not text and writable and item is not None)
        self.show_button.setVisible(bool(text))
        public = item is not None and item.public
        self.show_button.setEnabled(public)
        self.show_button.setToolTip(
            plain_tooltip(
                self.tr("Den Vorschlag auf die Wand bringen")
                if public
                else self.tr("Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand.")
            )
        )

    def set_compact(self, compact: bool) -> None:
        self.text.set_lines(1 if compact else 2)

    def height_when(self, *, compact: bool) -> int:
        lines = wrapped(self.text.text(), self._theme.fonts.base("table"), self.text.width(), 1 if compact else 2)
        return max(28, 18 * len(lines)) + 14
