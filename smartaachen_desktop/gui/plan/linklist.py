"""Predecessors and successors of a measure as a list: the way to link without a mouse."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.plan.field_error import FieldError
from smartaachen_desktop.gui.plan.inputs import choice_box, choose
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan import LONGEST_LAG, DependencyType
from smartaachen_desktop.services.dependencies import AddDependency, ChangeDependency, RemoveDependency
from smartaachen_desktop.services.queries.plan import LinkRow, MeasureRow, PlanView


class LinkList(QWidget):
    """Each link with type, lag and a cross; below, a choice of measures that may come before."""

    wanted = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: object = None
        self._names: tuple[tuple[UUID, str], ...] = ()
        self.editors: list[LinkEditor] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(theme, self.tr("Vorgänger und Nachfolger"), "ink2", "small", bold=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        self.kinds = {
            DependencyType.FS: self.tr("Ende–Anfang"),
            DependencyType.SS: self.tr("Anfang–Anfang"),
            DependencyType.FF: self.tr("Ende–Ende"),
            DependencyType.SF: self.tr("Anfang–Ende"),
        }
        self.type = choice_box(self.tr("Art der Abhängigkeit"))
        for kind, name in self.kinds.items():
            self.type.addItem(name, kind)
        self.choice = choice_box(self.tr("Vorgänger hinzufügen"))
        self.choice.activated.connect(self._chosen)
        self.error = FieldError(theme)
        column.addWidget(self.error)
        column.addWidget(self.type)
        column.addWidget(self.choice)
        self._row: MeasureRow | None = None

    def show_links(self, row: MeasureRow, plan: PlanView) -> None:
        """Show the links of a measure; nothing is rebuilt while they stay the same."""
        mine = tuple(link for link in plan.links if row.id in (link.predecessor_id, link.successor_id))
        names = tuple((each.id, f"{each.number} {each.title}") for each in plan.measures)
        if self._row is None or self._row.id != row.id:
            self.error.show_error("")
        self._row = row
        if names != self._names:
            self._names = names
            self.choice.clear()
            # all at once: entry by entry would be slow in a plan of thousands
            self.choice.addItems([self.tr("Vorgänger hinzufügen …"), *(name for _, name in names)])
        words = dict(names) if mine else {}
        titles = tuple(words.get(each, "") for link in mine for each in (link.predecessor_id, link.successor_id))
        state = (row.id, tuple(link.id for link in mine), titles)
        if state == self._shown:
            for editor, link in zip(self.editors, mine, strict=True):
                editor.show_link(link)
            return
        self._shown = state
        for editor in self.editors:
            self._rows.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.editors = []
        for link in mine:
            before = link.successor_id == row.id
            other = words.get(link.predecessor_id if before else link.successor_id, "")
            text = (self.tr("nach {name}") if before else self.tr("vor {name}")).format(name=other)
            editor = LinkEditor(self.theme, link, text, self.kinds)
            editor.wanted.connect(self._send)
            self.editors.append(editor)
            self._rows.addWidget(editor)

    def refuse(self, error: UserError) -> None:
        """A rule forbade it: say so and show again what is stored."""
        self.error.show_error(error.sentence())
        for editor in self.editors:
            editor.show_stored()

    def _chosen(self, index: int) -> None:
        self.choice.setCurrentIndex(0)
        if index > 0 and self._row is not None:
            kind = DependencyType(self.type.currentData())
            self._send(AddDependency(self._names[index - 1][0], self._row.id, kind))

    def _send(self, command: object) -> None:
        self.error.show_error("")
        self.wanted.emit(command)


class LinkEditor(QWidget):
    """One link: what it joins, its type, and its lag in working or calendar days."""

    wanted = Signal(object)

    def __init__(
        self, theme: ThemeBox, link: LinkRow, text: str, kinds: dict[DependencyType, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._link = link
        label = PlainLabel(theme, text, size=13, elide=True)
        cross = IconButton(theme, "x", self.tr("Abhängigkeit „{text}“ lösen").format(text=text), kind="link")
        cross.clicked.connect(lambda: self.wanted.emit(RemoveDependency(link.id)))
        self.type = choice_box(self.tr("Art der Abhängigkeit „{text}“").format(text=text))
        for kind, name in kinds.items():
            self.type.addItem(name, kind)
        self.lag = NumberBox()
        self.lag.setRange(-LONGEST_LAG, LONGEST_LAG)
        self.lag.setAccessibleName(self.tr("Abstand „{text}“ in Tagen").format(text=text))
        self.lag.setToolTip(self.tr("Abstand in Tagen; mit Minus darf es sich überlappen"))
        self.lag.setKeyboardTracking(False)
        self.lag.setMinimumWidth(64)
        self.unit = QComboBox()
        self.unit.setMinimumWidth(112)
        self.unit.setAccessibleName(self.tr("Abstand „{text}“ in Arbeits- oder Kalendertagen").format(text=text))
        self.unit.addItem(self.tr("Arbeitstage"), False)
        self.unit.addItem(self.tr("Kalendertage"), True)
        self.unit.setToolTip(self.tr("Arbeitstage oder Kalendertage"))
        self.show_stored()
        head, lag = QHBoxLayout(), QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(cross)
        lag.addWidget(PlainLabel(theme, self.tr("Abstand"), "ink2", "small"))
        lag.addWidget(self.lag, 1)
        lag.addWidget(self.unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.type)
        column.addLayout(lag)
        self.type.activated.connect(lambda _index: self._send(type=DependencyType(self.type.currentData())))
        self.lag.valueChanged.connect(lambda days: self._send(lag_days=days))
        self.unit.activated.connect(lambda _index: self._send(elapsed=bool(self.unit.currentData())))

    def show_link(self, link: LinkRow) -> None:
        self._link = link
        self.show_stored()

    def show_stored(self) -> None:
        choose(self.type, self._link.type)
        choose(self.unit, self._link.elapsed)
        self.lag.blockSignals(True)
        self.lag.setValue(self._link.lag_days)
        self.lag.blockSignals(False)

    def _send(self, **values: object) -> None:
        if any(getattr(self._link, key) != value for key, value in values.items()):
            send = partial(ChangeDependency, self._link.id)
            self.wanted.emit(send(**values))  # type: ignore[arg-type]
