"""The bar over the board: add, columns, filter, details."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.document_menu import DocumentMenu
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox

LEAST = 490
NARROW = 560
TIGHT = 960
ROOMY = 984
FEEDBACK = 604


class FilterField(SearchField):
    """Esc takes the filter away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class BoardToolbar(Pane):
    """Holds the controls; the view connects them."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.add = KeyButton(theme, self.tr("Maßnahme"), "Ins", kind="primary", icon="plus")
        choices = [("field", self.tr("Feld")), ("status", self.tr("Stand"))]
        self.columns_by = SegmentedControl(theme, choices, self.tr("Spalten"))
        self.filter = FilterField(theme, self.tr("Filtern"), self.tr("Karten filtern"), bar=True)
        self.filter.setMaximumWidth(180)
        self.found = PlainLabel(theme, "", "ink2", "table", tabular=True)
        tip = self.tr("Leitbild, Leitsätze und Handlungsfelder bearbeiten")
        self.strategy = KeyButton(theme, self.tr("Leitbild"), icon="compass", tip=tip)
        self.strategy.setCheckable(True)
        self.feedback = IconButton(theme, "chat-centered-text", self.tr("Rückmeldungen zu den Handlungsfeldern"))
        self.feedback.show_key("R")
        self.feedback.setCheckable(True)
        self.edit = KeyButton(theme, self.tr("Bearbeiten"), "F2", icon="pencil-simple")
        self.wall = KeyButton(
            theme, self.tr("Wand"), icon="monitor", tip=self.tr("Die Handlungsfelder auf der Wand zeigen")
        )
        self.documents = DocumentMenu(theme)
        self.setFixedHeight(theme.current.size.toolbar + 4)
        # with the details open the button "Bearbeiten" is gone; its width must not push a small window wider meanwhile
        self.setMinimumWidth(LEAST)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addSpacing(8)
        self._caption = PlainLabel(theme, self.tr("Spalten"), "ink2", "table")
        row.addWidget(self._caption)
        row.addWidget(self.columns_by)
        row.addStretch(1)
        for widget in (self.found, self.filter, self.strategy, self.feedback, self.edit,
                       self.documents, self.wall):  # fmt: skip
            row.addWidget(widget)
        self.body.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside an open panel a small window has room for the controls, not for all their words."""
        super().resizeEvent(event)
        tight = self.width() < TIGHT
        self._caption.setVisible(not tight)
        self.strategy.set_words("" if tight else self.tr("Leitbild"))
        self.wall.set_words("" if tight else self.tr("Wand"))
        self.documents.set_words("" if self.width() < ROOMY else self.tr("Als Dokument"))
        self.feedback.setVisible(self.width() >= FEEDBACK)
        self.documents.setVisible(self.width() >= NARROW)
        self.wall.setVisible(self.width() >= NARROW)
