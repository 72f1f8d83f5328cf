"""Printing and exporting the plan: format, paper, pages, period, level, edition, and a look at the pages."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.charts.plan_baseline import kept_days
from smartaachen_desktop.charts.plan_layout import Layout, paper_layout
from smartaachen_desktop.charts.plan_rows import build_rows, deepest
from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, caption
from smartaachen_desktop.gui.plan.filter_words import chips
from smartaachen_desktop.gui.plan.print_map import PageMap
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.baseline_comparison import Kept
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.plan_filters import FilterDefinition
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.plan_paper import Paper, PaperOptions, PlanFormat, PlanWish, Zoom
from smartaachen_desktop.services.queries.baselines import BaselineRow
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.plan_filters import filtered
from smartaachen_desktop.services.queries.plan_times import PlanTimes
from smartaachen_desktop.services.queries.public import public_plan

FIT, WHOLE, GRID = "fit", "whole", "grid"


class PlanPrintDialog(QDialog):
    """`wished` carries a DocumentWish; the window shows it and asks where it goes."""

    wished = Signal(object)

    def __init__(
        self, theme: ThemeBox, plan: PlanView, times: PlanTimes, today: date, kept: FilterDefinition | None = None,
        parent: QWidget | None = None, filter_name: str = "", baseline: BaselineRow | None = None,
        stood: Collection[Kept] = (), status_line: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self._plan, self._times, self._today, self._kept = (
            theme,
            plan,
            times,
            today,
            kept or FilterDefinition(),
        )
        self._filter_name, self._shown_baseline, self._stood = filter_name, baseline, stood
        self.setWindowTitle(self.tr("Projektplan drucken"))
        self.format = self._choice(
            self.tr("Format"),
            [(self.tr("PDF, zum Drucken"), PlanFormat.PDF), (self.tr("SVG, Zeichnung"), PlanFormat.SVG),
             (self.tr("PNG, Bild"), PlanFormat.PNG)],
        )  # fmt: skip
        self.edition = self._choice(
            self.tr("Ausgabe"), [(self.tr("öffentlich"), Audience.PUBLIC), (self.tr("intern"), Audience.INTERNAL)]
        )
        self.paper = self._choice(self.tr("Papier"), [(each.value, each) for each in Paper])
        self.direction = self._choice(
            self.tr("Ausrichtung"), [(self.tr("Querformat"), True), (self.tr("Hochformat"), False)]
        )
        self.extent = self._choice(
            self.tr("Umfang"),
            [(self.tr("eine Seite breit"), FIT), (self.tr("auf eine Seite"), WHOLE),
             (self.tr("Seiten breit × hoch"), GRID), (self.tr("Maßstab Monat"), Zoom.MONTH),
             (self.tr("Maßstab Quartal"), Zoom.QUARTER), (self.tr("Maßstab Jahr"), Zoom.YEAR)],
        )  # fmt: skip
        self.wide, self.high = self._count(self.tr("Seiten breit")), self._count(self.tr("Seiten hoch"))
        self.first = self._day(self.tr("Von"))
        self.last = self._day(self.tr("Bis"))
        levels: list[tuple[str, int | None]] = [(self.tr("alle Ebenen"), None), (self.tr("nur oberste Ebene"), 1)]
        levels += [(self.tr("bis Ebene {level}").format(level=each), each) for each in range(2, deepest(plan))]
        self.level = self._choice(self.tr("Gliederung"), levels)
        self.width_px = NumberBox()
        self.width_px.setRange(200, 30_000)
        self.width_px.setSingleStep(100)
        self.width_px.setValue(1600)
        self.width_px.setSuffix(self.tr(" Pixel"))
        self.width_px.setAccessibleName(self.tr("Bildbreite"))
        words = self.tr("Nur gefilterte Vorgänge: {words}").format(words=self._kept_words())
        self.filter = QCheckBox(words.replace("&", "&&"))
        self.filter.setChecked(self._kept.restricts)
        self.filter.setVisible(self._kept.restricts)
        words = self.tr("Mit dem Basisplan „{name}“").format(name=baseline.name if baseline else "")
        self.baseline = QCheckBox(words.replace("&", "&&"))
        self.baseline.setChecked(baseline is not None)
        self.baseline.setVisible(baseline is not None)
        self.status_line = QCheckBox(self.tr("Mit der Statuslinie"))
        self.status_line.setChecked(status_line)
        self.map = PageMap(theme)
        self.words = PlainLabel(theme, "", "ink2")
        self.error = ErrorLine(theme)
        self._arrange()
        self.filter.toggled.connect(self._refresh)
        self.baseline.toggled.connect(self._refresh)
        self._refresh()

    # Building

    def _choice(self, name: str, entries: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, value in entries:
            box.addItem(words, value)
        box.currentIndexChanged.connect(lambda _index: self._refresh())
        return box

    def _count(self, name: str) -> NumberBox:
        box = NumberBox()
        box.setRange(1, 99)
        box.setAccessibleName(name)
        box.setValue(2)
        box.valueChanged.connect(lambda _value: self._refresh())
        return box

    def _day(self, name: str) -> CheckedEdit[date]:
        edit: CheckedEdit[date] = CheckedEdit(
            self.theme, name, formats.parse_day, formats.day, example=self.tr("ganzer Plan")
        )
        edit.edited.connect(lambda _text: self._refresh())
        return edit

    def _arrange(self) -> None:
        theme = self.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            DialogHead(theme, self.tr("Projektplan drucken"), self.tr("Als PDF über mehrere Seiten oder als Bild."))
        )
        form, grid = QWidget(), QGridLayout()
        form.setProperty("ground", "surface")
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        rows: list[list[tuple[str, QWidget]]] = [
            [(self.tr("&Format"), self.format), (self.tr("Aus&gabe"), self.edition), (self.tr("&Papier"), self.paper)],
            [(self.tr("Aus&richtung"), self.direction), (self.tr("&Umfang"), self.extent),
             (self.tr("G&liederung"), self.level)],
            [(self.tr("Seiten &breit"), self.wide), (self.tr("Seiten &hoch"), self.high),
             (self.tr("Bildbr&eite"), self.width_px)],
            [(self.tr("&Von"), self.first), (self.tr("B&is"), self.last)],
        ]  # fmt: skip
        for row, fields in enumerate(rows):
            for place, (name, field) in enumerate(fields):
                words = caption(theme, name, field)
                words.setContentsMargins(0, 8 if row else 0, 0, 0)
                grid.addWidget(words, 2 * row, place)
                grid.addWidget(field, 2 * row + 1, place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.filter, 8, 0, 1, 3)
        grid.addWidget(self.baseline, 9, 0, 1, 3)
        grid.addWidget(self.status_line, 10, 0, 1, 3)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        body = QVBoxLayout(form)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(grid)
        below = QVBoxLayout()
        below.setContentsMargins(24, 0, 24, 16)
        below.addWidget(self.map)
        below.addWidget(self.words)
        below.addWidget(self.error)
        body.addLayout(below)
        column.addWidget(form, 1)
        foot = DialogFoot(theme)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", bind=False)
        self.save = KeyButton(theme, self.tr("Weiter …"), "Enter", kind="primary", bind=False)
        for button in (self.cancel, self.save):
            button.setAutoDefault(False)  # Enter in a field must press the primary button only
        self.save.setDefault(True)
        foot.right.addWidget(self.cancel)
        foot.right.addWidget(self.save)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._wish)
        column.addWidget(foot)
        self.resize(640, 640)

    # What is chosen

    def audience(self) -> Audience:
        return Audience(self.edition.currentData())

    def options(self) -> PaperOptions:
        extent = self.extent.currentData()
        grid = extent == GRID
        return PaperOptions(
            paper=Paper(self.paper.currentData()),
            landscape=bool(self.direction.currentData()),
            wide=self.wide.value() if grid else 1,
            high=self.high.value() if grid else 1 if extent == WHOLE else None,
            zoom=None if extent in (FIT, WHOLE, GRID) else Zoom(extent),
            first=self.first.read()[0],
            last=self.last.read()[0],
            level=self.level.currentData(),
            status_line=self.status_line.isChecked(),
        )

    def _kept_words(self) -> str:
        return "; ".join(chip.words for chip in chips(self._kept, self._plan))

    def _definition(self) -> FilterDefinition | None:
        return self._kept if self._kept.restricts and self.filter.isChecked() else None

    def _baseline(self) -> UUID | None:
        shown = self._shown_baseline if self.audience() is Audience.INTERNAL and self.baseline.isChecked() else None
        return shown.id if shown is not None else None

    def _layout(self) -> Layout:
        """As the document will lay it out. Raises UserError."""
        options = self.options()
        plan = self._plan if self.audience() is Audience.INTERNAL else public_plan(self._plan)
        definition = self._definition()
        kept = filtered(plan, definition, self._times, self._today).shown if definition else None
        days, also = (options.first, options.last), kept_days(self._stood if self._baseline() else ())
        rows = build_rows(plan, self._times, self._today, options.level, kept, days, also)
        return paper_layout(rows, options, contacts=self.audience() is Audience.INTERNAL)

    def _mistake(self) -> str:
        """What keeps the wish from being met, in a sentence."""
        for field in (self.first, self.last):
            if words := field.read()[1]:
                return words
        first, last = self.first.read()[0], self.last.read()[0]
        if first is not None and last is not None and last < first:
            return self.tr("Der letzte Tag liegt vor dem ersten.")
        return ""

    def _refresh(self) -> None:
        if not hasattr(self, "save"):
            return  # still being built
        on_paper = self.format.currentData() == PlanFormat.PDF
        for field in (self.paper, self.direction):
            field.setEnabled(on_paper)
        grid = on_paper and self.extent.currentData() == GRID
        self.wide.setEnabled(grid)
        self.high.setEnabled(grid)
        self.width_px.setEnabled(not on_paper)
        self.baseline.setEnabled(self.audience() is Audience.INTERNAL)
        layout, mistake = None, self._mistake()
        words = self.tr("Ein Bild mit allen Vorgängen.")
        if not mistake and on_paper:
            try:
                layout = self._layout()
            except UserError as error:
                mistake = error.sentence()
            else:
                words = self._count_words(layout)
        self.words.setText("" if mistake else words)
        self.map.setVisible(on_paper)
        self.map.show_layout(layout, "" if mistake else words)
        self.error.show_error(mistake)
        self.save.set_blocked(mistake)

    def _count_words(self, layout: Layout) -> str:
        paper = self.paper.currentData()
        if layout.count == 1:
            return self.tr("Eine Seite {paper}. Danach folgt die Tabelle.").format(paper=paper)
        words = self.tr("{count} Seiten {paper}: {wide} breit, {high} hoch. Danach folgt die Tabelle.")
        return words.format(count=layout.count, paper=paper, wide=layout.wide, high=layout.high)

    def _wish(self) -> None:
        definition = self._definition()
        wish = PlanWish(
            PlanFormat(self.format.currentData()), self.options(), self.width_px.value(), definition,
            self._filter_name if definition else "", self._baseline(),
        )  # fmt: skip
        self.accept()
        self.wished.emit(DocumentWish(DocumentKind.PLAN, audience=self.audience(), plan=wish))
