"""Klimarelevanz: the boxes of the city's form as radio rows, and the compensation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smartaachen_desktop.gui.papers.parts import Choice, Section, question
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.words import COMPENSATION_NAMES, EFFECT_NAMES, RELEVANCE_NAMES


class Climate(Section):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Klimarelevanz"), parent=parent)
        self.relevance = Choice(theme, self.tr("Relevanz für den Klimaschutz"), RELEVANCE_NAMES.items())
        self.effect = Choice(theme, self.tr("Effekt auf die CO₂-Emissionen"), EFFECT_NAMES.items())
        self.adaptation = Choice(theme, self.tr("Relevanz für die Klimafolgenanpassung"), RELEVANCE_NAMES.items())
        self.compensation = Choice(
            theme, self.tr("Kompensation der CO₂-Emissionen"), COMPENSATION_NAMES.items(), upright=True
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 190)
        head = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        rows = (
            (self.tr("Klimaschutz"), None),
            (self.tr("Die Maßnahme hat folgende Relevanz:"), self.relevance),
            (self.tr("Der Effekt auf die CO₂-Emissionen ist:"), self.effect),
            (self.tr("Klimafolgenanpassung"), None),
            (self.tr("Die Maßnahme hat folgende Relevanz:"), self.adaptation),
            (self.tr("Kompensation"), None),
            (self.tr("Zusätzliche CO₂-Emissionen werden ausgeglichen:"), self.compensation),
        )
        for number, (words, choice) in enumerate(rows):
            if choice is None:
                grid.addWidget(PlainLabel(theme, words, "ink2", "table", bold=True), number, 0, 1, 2)
                if number:
                    grid.setRowMinimumHeight(number, 30)
            else:
                align = head if choice is self.compensation else Qt.AlignmentFlag.AlignVCenter
                label = question(theme, words)
                if choice is self.compensation:
                    label.setContentsMargins(0, 3, 0, 0)
                grid.addWidget(label, number, 0, align)
                grid.addWidget(choice, number, 1)
        self.body.addLayout(grid)
