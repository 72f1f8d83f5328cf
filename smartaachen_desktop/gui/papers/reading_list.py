"""The proposals of a paper that was read, ticked or not, under the kinds they belong to; above them what was told."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.paper_draft import Remark
from smartaachen_desktop.model.plan_draft import Share
from smartaachen_desktop.services.paper_proposals import PROPOSAL_NAMES, Proposal, ProposalKind
from smartaachen_desktop.services.queries.words import SHARE_NAMES

KEY = Qt.ItemDataRole.UserRole
ROW = 26


class ProposalTree(QTreeWidget):
    """`chosen(key)` and `told(number)` say what to show; `ticked(key, on)` comes only from the user."""

    chosen = Signal(str)
    told = Signal(int)
    ticked = Signal(str, bool)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: dict[str, QTreeWidgetItem] = {}
        self._groups: dict[ProposalKind, QTreeWidgetItem] = {}
        self._shown: dict[str, Proposal] = {}
        self.setHeaderLabels([self.tr("Vorschlag"), self.tr("Inhalt"), self.tr("Was geschieht")])
        self.setAccessibleName(self.tr("Vorschläge aus der Datei"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 232)
        self.setColumnWidth(2, 104)
        self.currentItemChanged.connect(self._choose)
        self.itemChanged.connect(self._tick)

    def show_proposals(self, found: Sequence[Proposal], remarks: Sequence[Remark]) -> None:
        blocker = QSignalBlocker(self)
        self.clear()
        self.rows, self._groups = {}, {}
        self._shown = {each.key: each for each in found}
        if remarks:
            top = self._group(self.tr("Bitte prüfen ({n})").format(n=len(remarks)))
            warn = self.theme.colour("warn")
            for number, remark in enumerate(remarks):
                row = QTreeWidgetItem(top, [remark.what])
                row.setData(0, KEY, number)
                row.setToolTip(0, plain_tooltip(remark.what))
                row.setIcon(0, self.theme.icons.icon("warning", warn, warn))
                row.setFirstColumnSpanned(True)
        for kind in ProposalKind:
            mine = [each for each in found if each.kind is kind]
            if mine:
                self._groups[kind] = top = self._group("")
                self._count(kind)
                for each in mine:
                    self._add(each, self.rows.get(each.parent or "", top))
        self.expandAll()
        del blocker
        first = next((each for each in found if each.accepted), found[0] if found else None)
        if first is not None:
            self.setCurrentItem(self.rows[first.key])
            self.scrollToTop()

    def _group(self, name: str) -> QTreeWidgetItem:
        top = QTreeWidgetItem(self, [name])
        top.setFont(0, self.theme.fonts.base("table", bold=True))
        top.setSizeHint(0, QSize(0, ROW))
        top.setFirstColumnSpanned(True)
        return top

    def _count(self, kind: ProposalKind) -> None:
        mine = [each for each in self._shown.values() if each.kind is kind]
        words = self.tr("{name} ({n} von {all})")
        taken = sum(each.accepted for each in mine)
        self._groups[kind].setText(0, words.format(name=PROPOSAL_NAMES[kind], n=taken, all=len(mine)))

    def _add(self, each: Proposal, upper: QTreeWidgetItem) -> None:
        row = QTreeWidgetItem(upper)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setData(0, KEY, each.key)
        row.setSizeHint(0, QSize(0, ROW))
        self.rows[each.key] = row
        self._fill(row, each)

    def show_proposal(self, each: Proposal) -> None:
        """Show one that was changed."""
        blocker = QSignalBlocker(self)
        self._shown[each.key] = each
        self._fill(self.rows[each.key], each)
        self._count(each.kind)
        del blocker
        self.viewport().update()

    def go_back(self, key: str) -> None:
        """Choose a row again without telling."""
        if key in self.rows:
            blocker = QSignalBlocker(self)
            self.setCurrentItem(self.rows[key])
            del blocker

    def _fill(self, row: QTreeWidgetItem, each: Proposal) -> None:
        words = each.words if len(each.entries) == 1 else " · ".join(_told(each))
        share = self.tr("prüfen") if each.note and not each.accepted and each.share is Share.NEW else ""
        for column, text in enumerate((each.title, words, share or SHARE_NAMES[each.share])):
            row.setText(column, " ".join(text.split()))
            row.setToolTip(column, plain_tooltip(text if column < 2 else each.note))
        row.setCheckState(0, Qt.CheckState.Checked if each.accepted else Qt.CheckState.Unchecked)
        ink = self.theme.colour("ink2" if each.share is Share.SAME else "ink")
        for column in range(3):
            row.setForeground(column, ink)

    def _choose(self, row: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        key = row.data(0, KEY) if row is not None else None
        if isinstance(key, str):
            self.chosen.emit(key)
        elif isinstance(key, int):
            self.told.emit(key)

    def _tick(self, row: QTreeWidgetItem, column: int) -> None:
        key = row.data(0, KEY)
        if column == 0 and isinstance(key, str):
            self.ticked.emit(key, row.checkState(0) is Qt.CheckState.Checked)


def _told(each: Proposal) -> list[str]:
    """What tells a proposal apart besides its title."""
    return [
        text
        for entry in each.entries
        if entry.name not in ("title", "name", "body", "measure", "group", "proposal", "deliverable", "notes")
        and (text := entry.words)
        and text not in ("ohne", "einmalig")
    ]
