"""The pages of a document about to leave the program, and the row that turns them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.paper_view import PaperView
from smartaachen_desktop.gui.theme import ThemeBox


class ExportPages(Pane):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="window", parent=parent)
        self.paper = PaperView(theme, self.tr("Vorschau"))
        self.paper.waiting = self.tr("Das Dokument wird gesetzt …")
        self.number = PlainLabel(theme, "", "ink2", tabular=True)
        self.body.addWidget(self.paper, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addStretch(1)
        for icon, name, act in (
            ("caret-left", self.tr("Seite zurück"), lambda: self.paper.turn(-1)),
            ("caret-right", self.tr("Seite vor"), lambda: self.paper.turn(1)),
            ("magnifying-glass-minus", self.tr("Verkleinern"), lambda: self.paper.set_zoom(self.paper.zoom - 1)),
            ("magnifying-glass-plus", self.tr("Vergrößern"), lambda: self.paper.set_zoom(self.paper.zoom + 1)),
        ):
            button = IconButton(theme, icon, name, kind="link")
            button.rapid = True
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
            if icon == "caret-left":
                row.addWidget(self.number)
        row.addStretch(1)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(row)
        self.paper.page_changed.connect(lambda _page, _count: self._tell())

    def show_pdf(self, pdf: bytes) -> None:
        self.paper.show_pdf(pdf)
        self._tell()

    def _tell(self) -> None:
        count = self.paper.count()
        words = self.tr("Seite {page} von {count}").format(page=self.paper.page() + 1, count=count) if count else ""
        self.number.setText(words)
