"""The resolution a measure rests on: chosen from the adopted ones, opened by its number."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.plan.inputs import choice_box, choose
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.resolution_link import ResolutionLink
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.resolution_choices import ResolutionChoice


class AssignmentLink(KeyButton):
    """The assignment a measure came of; hidden where there is none."""

    wished = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, kind="link", icon="arrow-right", small=True, parent=parent)
        self._assignment: UUID | None = None
        self.clicked.connect(lambda: self.wished.emit(self._assignment))
        self.hide()

    def show_assignment(self, assignment: UUID | None, text: str) -> None:
        self._assignment = assignment
        self.set_words(self.tr("Zum Auftrag"))
        sentence = self.tr("Entstanden aus dem Auftrag „{text}“; öffnet ihn").format(text=text)
        self.setAccessibleName(sentence)
        self.setToolTip(plain_tooltip(sentence))
        self.setVisible(assignment is not None)


class ResolutionField(QWidget):
    """Below the choice the number that leads to it, and what follows where the resolution is non-public."""

    wanted = Signal(object)
    """The chosen resolution, None for none."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Beschluss"))
        self.box = choice_box(self.tr("Beschluss"))
        self.box.activated.connect(lambda _index: self.wanted.emit(self.box.currentData()))
        self.link = ResolutionLink(theme)
        self.origin = AssignmentLink(theme)
        self.hint = PlainLabel(
            theme, self.tr("Nichtöffentlich: Die Maßnahme fehlt auf der Wand und in öffentlichen Ausgaben."), "ink2",
            "small", wrap=True,
        )  # fmt: skip
        self.hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.link)
        column.addWidget(self.origin)
        column.addWidget(self.hint)
        self.setFocusProxy(self.box)

    def show_choices(self, choices: tuple[ResolutionChoice, ...]) -> None:
        kept = self.box.currentData()
        self.box.clear()
        self.box.addItem(self.tr("keiner"), None)
        for each in choices:
            name = f"{each.number}: {each.title}" if each.title else each.number
            self.box.addItem(name if each.public else self.tr("{name} (nichtöffentlich)").format(name=name), each.id)
        choose(self.box, kept)

    def show_measure(self, row: MeasureRow) -> None:
        choose(self.box, row.resolution_id)
        self.box.setToolTip(plain_tooltip(self.box.currentText() if row.resolution_id is not None else ""))
        self.link.show_resolution(row.resolution_id, row.resolution)
        self.hint.setVisible(not row.resolution_public)
        self.origin.show_assignment(row.assignment_id, row.assignment)
