"""The two lists of the import dialog: what comes, as a tree, and what became of the rest."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
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
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.model.plan_draft import DraftBaseline, DraftDayOff, Finding, Share
from smartaachen_desktop.services.plan_changes import ImportChanges, LinkChange, change_words
from smartaachen_desktop.services.plan_preview import ImportPreview, MeasurePlan
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER
from smartaachen_desktop.services.queries.words import FINDING_NAMES, SHARE_NAMES

OPEN_BELOW = 300
"""Bigger plans stay folded: opening ten thousand rows takes longer than reading them."""
LONGEST_SHOWN = 600
"""Of changes in one cell; the tooltip has them all."""
T = TypeVar("T")


class ImportTree(QTreeWidget):
    """Measures in the outline of the file, with dates and what becomes of each; below them what else changes.

    `chosen` tells the changes of the row that was gone to.
    """

    chosen = Signal(str)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setHeaderLabels([
            self.tr("Bezeichnung"), self.tr("Feld"), self.tr("Termin"), self.tr("Was geschieht"), self.tr("Änderung"),
        ])  # fmt: skip
        self.setAccessibleName(self.tr("Maßnahmen der Datei"))
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.header()
        head.setStretchLastSection(False)
        for column in (0, 4):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 52), (2, 200), (3, 116)):
            self.setColumnWidth(column, width)
        self._groups: dict[int, Callable[[], list[QTreeWidgetItem]]] = {}
        self.itemExpanded.connect(self._fill)
        self.currentItemChanged.connect(lambda item, _old: self.chosen.emit(item.text(4) if item is not None else ""))

    def show_preview(self, found: ImportPreview, changes: ImportChanges, letters: Mapping[UUID, str]) -> None:
        self.clear()
        self._groups.clear()
        tops: list[QTreeWidgetItem] = []
        line: list[QTreeWidgetItem] = []
        first: QTreeWidgetItem | None = None
        for each in found.measures:
            item = self._measure(each, changes, letters)
            line = line[: each.depth] if each.draft is not None else []
            (line[-1].addChild if line else tops.append)(item)
            line.append(item)
            if first is None and each.share is not Share.SAME:
                first = item
        self.addTopLevelItems(tops)
        if len(found.measures) <= OPEN_BELOW:
            self.expandAll()
        self._add_group(
            self.tr("Nicht in der Datei, ändert sich mit"), changes.moved,
            lambda each: self._measure(each, changes, letters),
        )  # fmt: skip
        self._add_group(self.tr("Abhängigkeiten"), changes.links, self._link)
        self._add_group(self.tr("Freie Tage"), found.days_off, self._day_off)
        self._add_group(self.tr("Basispläne"), found.baselines, self._baseline)
        if first is not None:
            self.setCurrentItem(first)
            self.scrollToItem(first)

    def _add_group(self, name: str, members: Sequence[T], make: Callable[[T], QTreeWidgetItem]) -> None:
        """A long one is filled when it is opened: nobody should wait for rows that nobody looks at."""
        if not members:
            return
        group = QTreeWidgetItem([f"{name} ({len(members)})"])
        group.setFont(0, self.theme.current.fonts.bold())
        group.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self._groups[self.topLevelItemCount()] = lambda: [make(each) for each in members]
        self.addTopLevelItem(group)
        if len(members) <= OPEN_BELOW:
            group.setExpanded(True)

    def _fill(self, item: QTreeWidgetItem) -> None:
        members = self._groups.pop(self.indexOfTopLevelItem(item), None)
        if members is not None:
            item.addChildren(members())

    def _row(self, title: str, letter: str, when: str, share: Share, changes: Sequence[str]) -> QTreeWidgetItem:
        told = " ".join("; ".join(changes).split())
        item = QTreeWidgetItem([" ".join(title.split()), letter, when, SHARE_NAMES[share], told[:LONGEST_SHOWN]])
        if share is not Share.SAME:
            item.setFont(3, self.theme.current.fonts.bold())
        item.setToolTip(0, plain_tooltip(title))
        if changes:
            item.setToolTip(4, "<br>".join(map(plain_tooltip, changes)))
        return item

    def _measure(self, each: MeasurePlan, changes: ImportChanges, letters: Mapping[UUID, str]) -> QTreeWidgetItem:
        row = each.before

        def value(name: str) -> object:
            return each.values[name] if name in each.values else getattr(row, name)

        field = value("field_id")
        letter = letters.get(field, PROCESS_LETTER) if isinstance(field, UUID) else PROCESS_LETTER
        when = formats.span(value("start"), value("end"), value("precision"))  # type: ignore[arg-type]
        told = [change_words(change) for change in changes.fields.get(each.id, ())]
        return self._row(each.title, letter, when, each.share, told)

    def _link(self, each: LinkChange) -> QTreeWidgetItem:
        words = " → ".join(filter(None, (each.before, each.after)))
        return self._row(f"{each.predecessor} → {each.successor}", "", "", each.share, [words])

    def _day_off(self, each: DraftDayOff) -> QTreeWidgetItem:
        return self._row(each.name, "", formats.span(each.first, each.last, DatePrecision.DAY), Share.NEW, ())

    def _baseline(self, each: DraftBaseline) -> QTreeWidgetItem:
        count = self.tr("Maßnahmen: {count}").format(count=len(each.entries))
        return self._row(each.name, "", "", Share.NEW, [count])


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
