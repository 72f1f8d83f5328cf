"""The sheets of a body: members, agenda template, series of meetings, text blocks, backlog, letterhead."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from smartaachen_desktop.gui.people.blocks_pane import BlocksPane
from smartaachen_desktop.gui.people.letterhead_pane import LetterheadPane
from smartaachen_desktop.gui.people.members import Members
from smartaachen_desktop.gui.people.series_pane import SeriesPane
from smartaachen_desktop.gui.people.template_pane import TemplatePane
from smartaachen_desktop.gui.people.topics_pane import TopicsPane
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.preparation import BodyPreparation

SHEETS = ("members", "template", "topics", "series", "blocks", "letterhead")


class BodySheets(Pane):
    """The chosen sheet stays when another body is chosen."""

    turned = Signal()

    def __init__(self, theme: ThemeBox, members: Members, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.members, self.template, self.series = members, TemplatePane(theme, outbox), SeriesPane(theme)
        self.blocks = BlocksPane(theme, outbox)
        self.topics = TopicsPane(theme, outbox)
        self.letterhead = LetterheadPane(theme, outbox)
        self.choice = SegmentedControl(
            theme,
            (
                ("members", self.tr("Mitglieder")),
                ("template", self.tr("Tagesordnung")),
                ("topics", self.tr("Themen")),
                ("series", self.tr("Serien")),
                ("blocks", self.tr("Bausteine")),
                ("letterhead", self.tr("Briefkopf")),
            ),
            self.tr("Blatt des Gremiums"),
            shrinks=True,
        )
        self.stack = QStackedWidget()
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 10, 4, 2)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.body.addWidget(head)
        self.body.addWidget(self.stack, 1)
        for sheet in (members, self.template, self.topics, self.series, self.blocks, self.letterhead):
            self.stack.addWidget(sheet)
        self.choice.chosen.connect(self.show_sheet)
        self.setFocusProxy(self.stack)

    def show_sheet(self, key: str) -> None:
        """`members`, `template`, `topics`, `series`, `blocks` or `letterhead`."""
        self.choice.set_current(key)
        self.stack.setCurrentIndex(SHEETS.index(key))
        self.turned.emit()

    def show_body(self, organization: UUID, name: str, shown: BodyPreparation) -> None:
        self.template.show_body(organization, shown)
        self.topics.show_body(organization, shown)
        self.series.show_body(organization, shown)
        self.blocks.show_body(organization, shown)
        self.letterhead.show_body(organization, name, shown.letterhead, shown.strategy_letterhead)
