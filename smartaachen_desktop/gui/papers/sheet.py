"""One paper in the form of the city, edited in place."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.gui.papers.climate import Climate
from smartaachen_desktop.gui.papers.consultations import Consultations
from smartaachen_desktop.gui.papers.files import Files
from smartaachen_desktop.gui.papers.finance import Finance
from smartaachen_desktop.gui.papers.parts import Choice, EdgeFrame, Section, cell
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.document_menu import DocumentMenu
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import Combo, LineField, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.papers import AddConsultation, ChangePaper, RemoveConsultation
from smartaachen_desktop.services.queries.papers import PaperView
from smartaachen_desktop.services.queries.people import PeopleView

WIDTH = 980


class Sheet(Pane):
    """Head, Beratungsfolge, proposal, money, climate, explanation."""

    removal_wished = Signal(object)
    document_wished = Signal(object)
    """A DocumentWish."""

    def __init__(self, theme: ThemeBox, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="window", parent=parent)
        self.outbox = outbox
        self.shown: PaperView | None = None
        self._make_fields()
        self.body.addWidget(self._title_bar())
        self.body.addWidget(Rule(theme))
        inside = QWidget()
        inside.setProperty("ground", "none")
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 24)
        column.setSpacing(12)
        self.consultations = Consultations(theme)
        self.finance = Finance(theme)
        self.climate = Climate(theme)
        self.files = Files(theme)
        self.setAcceptDrops(True)
        for part in (
            self._head(),
            self.consultations,
            self._text_section(self.tr("Beschlussvorschlag"), self.proposal, edge=True),
            self.finance,
            self.climate,
            self._text_section(self.tr("Erläuterungen"), self.explanation),
            self.files,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.page = QScrollArea()
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.page.setWidget(inside)
        self.body.addWidget(self.page, 1)
        self._connect()

    def _make_fields(self) -> None:
        theme = self.theme
        self.reference = LineField(theme, self.tr("Vorlage-Nr."))
        self.status = Combo(self.tr("Status"), [(True, self.tr("öffentlich")), (False, self.tr("nichtöffentlich"))])
        self.dated = DateEdit(theme, self.tr("Datum"))
        self.dated.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.name = LineField(theme, self.tr("Betreff"))
        self.lead = Combo(self.tr("Federführende Dienststelle"))
        self.participating = LineField(theme, self.tr("Beteiligte Dienststelle/n"))
        self.author = LineField(theme, self.tr("Verfasser*in"))
        self.motion = LineField(theme, self.tr("Ratsantrag"))
        self.goals = LineField(theme, self.tr("Ziele"))
        self.proposal = TextField(theme, self.tr("Beschlussvorschlag"), least=3)
        self.explanation = TextField(theme, self.tr("Erläuterungen"), least=6)

    def _title_bar(self) -> QWidget:
        theme = self.theme
        self.heading = PlainLabel(theme, "", size="title", bold=True, elide=True)
        self.facts = PlainLabel(theme, "", "ink2", "table", tabular=True, elide=True)
        self.lock = Badge(theme, self.tr("nichtöffentlich"), "warn", "lock-simple")
        self.documents = DocumentMenu(theme)
        _internal, self.public_edition = self.documents.offer(self.tr("Vorlage als PDF"), self._wish)
        self.remove_button = KeyButton(theme, self.tr("Löschen"), kind="link", icon="trash", small=True)
        self.remove_button.clicked.connect(lambda: self.removal_wished.emit(self.shown))
        bar = QWidget()
        bar.setAutoFillBackground(True)
        bar.setProperty("ground", "surface")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(70)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.facts)
        row.addLayout(words, 1)
        row.addWidget(self.lock)
        row.addWidget(self.documents)
        row.addWidget(self.remove_button)
        return bar

    def _head(self) -> QWidget:
        theme = self.theme
        section = Section(theme, self.tr("Vorlage"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column, stretch in enumerate((3, 2, 2)):
            grid.setColumnStretch(column, stretch)
        grid.addLayout(cell(theme, self.tr("Betreff"), self.name), 0, 0, 1, 3)
        for column, (label, field) in enumerate(
            ((self.tr("Vorlage-Nr."), self.reference), (self.tr("Status"), self.status), (self.tr("Datum"), self.dated))
        ):
            grid.addLayout(cell(theme, label, field), 1, column)
        for column, (label, field) in enumerate(
            (
                (self.tr("Federführende Dienststelle"), self.lead),
                (self.tr("Verfasser*in"), self.author),
                (self.tr("Ratsantrag"), self.motion),
            )
        ):
            grid.addLayout(cell(theme, label, field), 2, column)
        grid.addLayout(cell(theme, self.tr("Beteiligte Dienststelle/n"), self.participating), 3, 0)
        grid.addLayout(cell(theme, self.tr("Ziele"), self.goals), 3, 1, 1, 2)
        section.body.addLayout(grid)
        return section

    def _text_section(self, title: str, field: TextField, *, edge: bool = False) -> QWidget:
        section = Section(self.theme, title)
        section.body.addWidget(EdgeFrame(self.theme, field) if edge else field)
        return section

    def _connect(self) -> None:
        lines = {
            "reference": self.reference, "title": self.name, "participating": self.participating,
            "author": self.author, "originating_motion": self.motion, "goals": self.goals,
        }  # fmt: skip
        for column, line in lines.items():
            line.committed.connect(lambda text, field=line, name=column: self._change(field, **{name: text or ""}))
        self.dated.committed.connect(lambda value: self._change(self.dated, dated=value))
        for column, combo in {"public": self.status, "lead_department": self.lead}.items():
            combo.picked.connect(lambda value, field=combo, name=column: self._change(field, **{name: value}))
        texts = {"proposal": self.proposal, "explanation": self.explanation, "financial_note": self.finance.note}
        for column, text in texts.items():
            text.wished.connect(
                lambda key, words, field=text, name=column: self.outbox.send(ChangePaper(key, **{name: words}), field)
            )
        for column, choice in self._choices().items():
            choice.picked.connect(lambda value, name=column: self._change(None, **{name: value}))
        self.consultations.added.connect(self._add_consultation)
        self.consultations.removed.connect(lambda key: self.outbox.send(RemoveConsultation(key)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.files.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files may be dropped anywhere on the sheet; it shows where they went."""
        self.files.dropEvent(event)
        if event.isAccepted():
            self.page.ensureWidgetVisible(self.files)

    def _choices(self) -> dict[str, Choice]:
        climate = self.climate
        return {
            "has_financial_effects": self.finance.effects,
            "climate_relevance": climate.relevance,
            "co2_effect": climate.effect,
            "climate_adaptation": climate.adaptation,
            "compensation": climate.compensation,
        }

    def _change(self, field: LineField | DateEdit | Combo | None, **values: Any) -> None:
        if self.shown is not None:
            self.outbox.send(ChangePaper(self.shown.id, **values), field)

    def _wish(self, audience: Audience) -> None:
        if self.shown is not None:
            self.document_wished.emit(DocumentWish(DocumentKind.PAPER, self.shown.id, audience))

    def _add_consultation(self, body: UUID | None, role: ConsultationRole, dated: Any) -> None:
        if self.shown is not None and body is not None:
            self.outbox.send(
                AddConsultation(self.shown.id, body, role, dated),
                done=lambda _outcome: self.consultations.finish(),
                failed=self.consultations.refuse,
            )

    def offer(self, people: PeopleView) -> None:
        self.lead.fill(
            [
                (None, self.tr("keine")),
                *((each.id, f"{each.code} · {each.name}".rstrip(" ·")) for each in people.departments),
            ]
        )
        self.consultations.offer(people.organizations)

    def show_paper(self, paper: PaperView) -> None:
        """Show a paper; of the paper already shown, what is being typed stays."""
        if self.shown is None or self.shown.id != paper.id:
            self.consultations.form.hide()
            self.page.verticalScrollBar().setValue(0)
            self.files.error.show_error("")
        self.files.show_files(paper.files)
        self.heading.setText(paper.title)
        facts = (paper.reference, paper.lead_department)
        self.facts.setText(" · ".join(part for part in facts if part))
        self.lock.setVisible(not paper.public)
        self.public_edition.setEnabled(paper.public)
        values = (
            (self.reference, paper.reference), (self.status, paper.public), (self.dated, paper.dated),
            (self.name, paper.title), (self.lead, paper.lead_department_id), (self.participating, paper.participating),
            (self.author, paper.author), (self.motion, paper.originating_motion), (self.goals, paper.goals),
            (self.proposal, paper.proposal), (self.explanation, paper.explanation),
            (self.finance.note, paper.financial_note),
        )  # fmt: skip
        for field, value in values:
            self.outbox.show(field, paper.id, value)
        for name, choice in self._choices().items():
            choice.set_value(getattr(paper, name))
        self.consultations.show_rows(paper.consultations)
        self.finance.show_budget(paper.budget)
        self.shown = paper
