"""Predecessors of a measure as a list: the way to link without a mouse."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.plan import DependencyType
from smartaachen_desktop.services.dependencies import AddDependency, RemoveDependency
from smartaachen_desktop.services.queries.plan import LinkRow, MeasureRow, PlanView


class LinkList(QWidget):
    """Each link with a cross; below, a choice of measures that may come before."""

    wanted = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: object = None
        self._keys: list[UUID] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(theme, self.tr("Vorgänger und Nachfolger"), "ink2", "small", bold=True))
        self._rows = QGridLayout()
        self._rows.setSpacing(2)
        self._rows.setColumnStretch(0, 1)
        column.addLayout(self._rows)
        add = QHBoxLayout()
        self.kinds = {
            DependencyType.FS: self.tr("Ende → Anfang"),
            DependencyType.SS: self.tr("Anfang → Anfang"),
            DependencyType.FF: self.tr("Ende → Ende"),
            DependencyType.SF: self.tr("Anfang → Ende"),
        }
        self.type = QComboBox()
        self.type.setAccessibleName(self.tr("Art der Abhängigkeit"))
        self.type.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for kind, name in self.kinds.items():
            self.type.addItem(name, kind)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Vorgänger hinzufügen"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(6)
        self.choice.activated.connect(self._chosen)
        add.addWidget(self.choice, 1)
        column.addWidget(self.type)
        column.addLayout(add)
        self._row: MeasureRow | None = None

    def show_links(self, row: MeasureRow, plan: PlanView) -> None:
        """Show the links of a measure; nothing is rebuilt while they stay the same."""
        mine = [link for link in plan.links if row.id in (link.predecessor_id, link.successor_id)]
        names = tuple((each.id, f"{each.number} {each.title}") for each in plan.measures if each.id != row.id)
        state = (row.id, tuple(mine), names)
        self._row = row
        if state == self._shown:
            return
        self._shown = state
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        words = dict(names)
        for number, link in enumerate(mine):
            self._add_row(number, link, row, words)
        taken = {link.predecessor_id for link in mine}
        free = [(key, name) for key, name in names if key not in taken]
        self._keys = [key for key, _ in free]
        self.choice.clear()
        # all at once: entry by entry would be slow in a plan of thousands
        self.choice.addItems([self.tr("Vorgänger hinzufügen …"), *(name for _, name in free)])

    def _add_row(self, number: int, link: LinkRow, row: MeasureRow, words: dict[UUID, str]) -> None:
        before = link.successor_id == row.id
        other = words.get(link.predecessor_id if before else link.successor_id, "")
        text = (self.tr("nach {name}") if before else self.tr("vor {name}")).format(name=other)
        label = PlainLabel(self.theme, text, size=13, elide=True)
        label.setToolTip("")
        kind = PlainLabel(
            self.theme, self.kinds[link.type] if link.type is not DependencyType.FS else "", "ink2", "small"
        )
        cross = IconButton(self.theme, "x", self.tr("Abhängigkeit „{text}“ lösen").format(text=text), kind="link")
        cross.clicked.connect(lambda: self.wanted.emit(RemoveDependency(link.id)))
        self._rows.addWidget(label, number, 0)
        self._rows.addWidget(kind, number, 1)
        self._rows.addWidget(cross, number, 2)

    def _chosen(self, index: int) -> None:
        self.choice.setCurrentIndex(0)
        if index > 0 and self._row is not None:
            kind = DependencyType(self.type.currentData())
            self.wanted.emit(AddDependency(self._keys[index - 1], self._row.id, kind))
