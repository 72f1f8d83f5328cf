"""The two lists of the import dialog: what comes, as a tree, and what became of the rest."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan_draft import Finding, Share
from smartaachen_desktop.services.plan_matching import ImportPreview, MeasurePlan
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER
from smartaachen_desktop.services.queries.words import FINDING_NAMES, SHARE_NAMES

OPEN_BELOW = 300
"""Bigger plans stay folded: opening ten thousand rows takes longer than reading them."""


class ImportTree(QTreeWidget):
    """Measures in the outline of the file, with dates and what becomes of each."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setHeaderLabels([self.tr("Bezeichnung"), self.tr("Feld"), self.tr("Termin"), self.tr("Was geschieht")])
        self.setAccessibleName(self.tr("Maßnahmen der Datei"))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 52), (2, 250), (3, 130)):
            self.setColumnWidth(column, width)

    def show_measures(self, found: ImportPreview, letters: Mapping[UUID, str]) -> None:
        self.clear()
        tops: list[QTreeWidgetItem] = []
        line: list[QTreeWidgetItem] = []
        first: QTreeWidgetItem | None = None
        for each in found.measures:
            item = self._item(each, letters)
            line = line[: each.depth] if each.draft is not None else []
            (line[-1].addChild if line else tops.append)(item)
            line.append(item)
            if first is None and each.share is not Share.SAME:
                first = item
        self.addTopLevelItems(tops)
        if first is not None:
            self.setCurrentItem(first)
            self.scrollToItem(first)
        if len(found.measures) <= OPEN_BELOW:
            self.expandAll()

    def _item(self, each: MeasurePlan, letters: Mapping[UUID, str]) -> QTreeWidgetItem:
        row = each.before

        def value(name: str) -> object:
            return each.values[name] if name in each.values else getattr(row, name)

        field = value("field_id")
        letter = letters.get(field, PROCESS_LETTER) if isinstance(field, UUID) else PROCESS_LETTER
        when = formats.span(value("start"), value("end"), value("precision"))  # type: ignore[arg-type]
        item = QTreeWidgetItem([" ".join(each.title.split()), letter, when, SHARE_NAMES[each.share]])
        if each.share is not Share.SAME:
            item.setFont(3, self.theme.current.fonts.bold())
        item.setToolTip(0, plain_tooltip(each.title))
        return item


class FindingTable(QTableWidget):
    """Hints: what was changed, approximated or left out, and where."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.theme = theme
        self.setHorizontalHeaderLabels([self.tr("Hinweis"), self.tr("Stelle"), self.tr("Was damit geschieht")])
        self.setAccessibleName(self.tr("Hinweise zur Datei"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.setColumnWidth(0, 140)
        self.setColumnWidth(1, 280)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        self.setRowCount(len(findings))
        for row, each in enumerate(findings):
            for column, words in enumerate((FINDING_NAMES[each.fate], each.place, each.what)):
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(plain_tooltip(words))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.setItem(row, column, item)
        self.setVisible(bool(findings))
