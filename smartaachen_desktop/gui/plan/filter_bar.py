"""The line between toolbar and plan: what is filtered, how many measures that leaves, and by what they are grouped."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from smartaachen_desktop.gui.plan.filter_edit import NameEdit
from smartaachen_desktop.gui.plan.filter_menu import TickMenu, fill_filter_menu, fill_group_menu
from smartaachen_desktop.gui.plan.filter_words import chips, count_words, grouping_words, short
from smartaachen_desktop.gui.plan.filters import Filters
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.plan_filters import FilterRow


class FilterBar(Pane):
    """Each chip says one restriction; pressing it lifts it."""

    def __init__(
        self, theme: ThemeBox, filters: Filters, plan: Callable[[], PlanView], search: QWidget,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent=parent)
        self.filters, self.plan = filters, plan
        self._told = ""
        self._naming: FilterRow | None = None
        self.pick = MenuButton(theme, self.tr("Filter"), icon="funnel", small=True)
        self.pick.drop = TickMenu(self.pick)
        self.pick.drop.aboutToShow.connect(lambda: fill_filter_menu(self.pick.drop, self))
        self.group = MenuButton(theme, "", small=True)
        self.group.drop.aboutToShow.connect(lambda: fill_group_menu(self.group.drop, self))
        self.chips = QWidget()
        self._flow = FlowLayout(parent=self.chips)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self.name = NameEdit()
        self.name.setPlaceholderText(self.tr("Name des Filters, dann Enter"))
        self.name.setAccessibleName(self.tr("Name des Filters"))
        self.name.setFixedWidth(240)
        self.name.hide()
        self.count = Badge(theme, "", "warn", "funnel")
        self.all = KeyButton(theme, self.tr("Alle zeigen"), kind="link", icon="x", small=True,
                             tip=self.tr("Filter aufheben"))  # fmt: skip
        self.all.show_key("Ctrl+Shift+A")
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 6)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(search, 0, top)
        row.addWidget(self.pick, 0, top)
        row.addWidget(self.group, 0, top)
        row.addWidget(self.name, 0, top)
        row.addWidget(self.chips, 1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.all, 0, top)
        self.body.addLayout(row)
        self.setAccessibleName(self.tr("Filter des Plans"))
        self.all.clicked.connect(filters.clear)
        self.name.returnPressed.connect(self._name_typed)
        self.name.left.connect(self.end_naming)
        filters.saved_changed.connect(self._show_current)
        self.show_filter(0)

    def show_filter(self, hits: int) -> None:
        """After each new set of rows: chips, count and grouping."""
        now, plan = self.filters.now, self.plan()
        wanted = chips(now, plan)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for chip in wanted:
            button = KeyButton(self.theme, short(chip.words), icon="x", small=True)
            button.setAccessibleName(self.tr("{filter} aufheben").format(filter=chip.words))
            button.setToolTip(plain_tooltip(self.tr("{filter} aufheben").format(filter=chip.words)))
            button.clicked.connect(partial(self._lift, chip.name, chip.value))
            self._flow.addWidget(button)
            button.show()
        self.chips.updateGeometry()
        words = count_words(hits, len(plan.measures)) if now.restricts else ""
        self.count.show_text(words)
        self.count.setToolTip(plain_tooltip(self.tr("{count} Vorgängen gezeigt").format(count=words)))
        self.count.setVisible(now.restricts)
        self.all.setVisible(now.restricts)
        self._show_current()
        grouping = grouping_words()[now.grouping]
        self.group.set_words(self.tr("nach {grouping}").format(grouping=grouping))
        self.group.setAccessibleName(self.tr("Gruppieren nach {grouping}").format(grouping=grouping))
        if words and words != self._told:
            announce(self, self.tr("Filter an: {count} Vorgängen").format(count=words))
        self._told = words

    def _lift(self, name: str, value: object) -> None:
        self.pick.setFocus()  # the chip goes away under the focus
        self.filters.lift(name, value)

    def _show_current(self) -> None:
        current = self.filters.current()
        self.pick.set_words(short(current.name) if current is not None else self.tr("Filter"))
        self.pick.setAccessibleName(
            self.tr("Filter „{name}“").format(name=current.name) if current is not None else self.tr("Filter wählen")
        )

    def open_menu(self) -> None:
        self.pick.click()

    def open_grouping(self) -> None:
        self.group.click()

    # Naming

    def begin_save(self) -> None:
        """Type the name under which the filter that is on shall be found again."""
        if not self.filters.plain:
            current = self.filters.current()
            self._begin(None, current.name if current is not None else "")

    def begin_rename(self, row: FilterRow) -> None:
        self._begin(row, row.name)

    def _begin(self, row: FilterRow | None, text: str) -> None:
        self._naming = row
        self.name.setText(text)
        self.name.selectAll()
        self.name.show()
        self.name.setFocus()

    def end_naming(self) -> None:
        self.name.hide()
        self.pick.setFocus()

    def _name_typed(self) -> None:
        name = self.name.text()
        if self._naming is None:
            self.filters.save(name, self.end_naming)
        else:
            self.filters.rename(self._naming, name, self.end_naming)
