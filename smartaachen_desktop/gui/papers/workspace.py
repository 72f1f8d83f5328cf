"""The view of council papers: list at the left, the chosen paper as a sheet at the right."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.papers.add_form import AddForm
from smartaachen_desktop.gui.papers.file_acts import FileActs
from smartaachen_desktop.gui.papers.list_pane import ListPane
from smartaachen_desktop.gui.papers.reading import PaperReading
from smartaachen_desktop.gui.papers.sheet import Sheet
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import flush_fields
from smartaachen_desktop.gui.shared.text_help import TextHelp
from smartaachen_desktop.services.changes import Changes, Outcome
from smartaachen_desktop.services.papers import AddPaper, RemovePaper
from smartaachen_desktop.services.queries.papers import PaperView, paper_views
from smartaachen_desktop.services.queries.people import PeopleView, people_view

KINDS = ("paper", "paper_file", "consultation", "budget_line", "budget_amount", "organization", "department")


def _load(session: Session) -> tuple[tuple[PaperView, ...], PeopleView]:
    return paper_views(session), people_view(session)


class PapersWorkspace(View):
    """Vorlagen and Ratsanträge."""

    document_wished = Signal(object)
    """A DocumentWish."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        TextHelp(context, self).watch(self)
        theme = context.theme
        self.papers: tuple[PaperView, ...] | None = None
        self.outbox = Outbox(context.bridge, self)
        self._wanted: UUID | None = None
        self._wanted_file: UUID | None = None
        self.pane = ListPane(theme)
        self.sheet = Sheet(theme, self.outbox)
        self.form = AddForm(theme)
        # from the outside in: whoever comes with children of its own into a parent is dressed anew with all of them
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        ground = Pane(theme)
        whole.addWidget(ground)
        self.pages = QStackedWidget()
        ground.body.addWidget(self.pages)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.pages.addWidget(split)
        split.addWidget(self.pane)
        right = QWidget()
        split.addWidget(right)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self.sheet, 1)
        split.setStretchFactor(1, 1)
        self.pane.setMinimumWidth(240)
        split.setSizes([288, 880])
        self.empty = EmptyView(
            theme, "file-text", self.tr("Noch keine Vorlage"),
            self.tr("Vorlagen und Ratsanträge mit Beratungsfolge, Beschlussvorschlag und Auswirkungen stehen hier."),
            self.tr("Vorlage aufnehmen"),
        )  # fmt: skip
        self.empty_read = KeyButton(theme, self.tr("Vorlage aus Datei lesen"), kind="link", icon="file-arrow-down")
        self.empty_read.hide()
        self.empty.add_way(self.empty_read)
        self.pages.addWidget(self.empty)
        self.setFocusProxy(self.pane)
        self.pane.picked.connect(self._show_paper)
        self.pane.add_wished.connect(self.open_form)
        self.empty.pressed.connect(self.open_form)
        self.form.sent.connect(self._add)
        self.form.closed.connect(self._form_closed)
        self.sheet.removal_wished.connect(self._remove)
        self.sheet.document_wished.connect(self.document_wished)
        self.sheet.page.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._file_in_view())
        self.files = FileActs(context, self.sheet.files, self.outbox, self)
        self.reading = PaperReading(self, (self.pane, self.empty))
        self.pane.read_wished.connect(self.reading.begin)
        self.empty_read.clicked.connect(self.pane.read_wished)

    def refresh(self) -> None:
        self.context.bridge.query(_load, self._show, owner=self)

    def flush(self) -> None:
        """Send what is typed and not on its way yet."""
        flush_fields(self)

    def on_changes(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()

    def focus_record(self, record_id: UUID) -> None:
        self._wanted, self._wanted_file = record_id, None
        if self.papers is not None and any(each.id == record_id for each in self.papers):
            self._show_chosen()

    def focus_target(self, kind: str, record_id: UUID) -> None:
        """A file: its paper, with the file in view and the focus on it."""
        if kind != "paper_file":
            super().focus_target(kind, record_id)
            return
        self._wanted_file = record_id
        if self.papers is not None:
            self._show_chosen()

    def want(self, record_id: UUID | None) -> None:
        """Show a paper as soon as it is read."""
        self._wanted = record_id
        self.refresh()

    def _show(self, loaded: tuple[tuple[PaperView, ...], PeopleView]) -> None:
        self.papers, people = loaded
        self.sheet.offer(people)
        self.pane.show_papers(self.papers)
        self._show_chosen()
        self._show_page()
        count = len(self.papers)
        words = self.tr("1 Vorlage") if count == 1 else self.tr("{n} Vorlagen").format(n=count)
        closed = sum(not each.public for each in self.papers)
        if closed:
            words += " · " + self.tr("{n} nichtöffentlich").format(n=closed)
        self.headline.emit(self.tr("Vorlagen"), words)

    def _show_chosen(self) -> None:
        file = self._wanted_file
        home = next((each.id for each in self.papers or () for row in each.files if row.id == file), None)
        if home is not None:
            self._wanted, self._wanted_file = home, None
        if self._wanted is not None and self.pane.choose(self._wanted):
            self._wanted = None
        paper = self.pane.current()
        shown = self.sheet.shown
        if paper is None and shown is not None:
            # the search hides it; the sheet stays with it
            paper = next((each for each in self.papers or () if each.id == shown.id), None)
        if paper is not None:
            self._show_paper(paper)
            if file is not None and home == paper.id:
                self._show_file(file)

    def _show_file(self, file: UUID) -> None:
        self.sheet.files.line(file).open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._file_in_view()

    def _file_in_view(self) -> None:
        """The sheet grows while it is laid out, so this follows until the focus leaves the file."""

        def show() -> None:
            line = next((each for each in self.sheet.files.lines if each.open_button.hasFocus()), None)
            if line is not None:
                self.sheet.page.ensureWidgetVisible(line, 0, 40)

        QTimer.singleShot(0, self, show)

    def _show_paper(self, paper: PaperView) -> None:
        self.sheet.show_paper(paper)
        self.files.paper = paper.id

    def _show_page(self) -> None:
        self.pages.setCurrentIndex(0 if self.papers or self.form.isVisibleTo(self) else 1)
        self.sheet.setVisible(bool(self.papers))

    def open_form(self) -> None:
        self.pages.setCurrentIndex(0)
        self.form.open_form()

    def _form_closed(self) -> None:
        self._show_page()
        self.pane.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, command: AddPaper) -> None:
        def added(outcome: Outcome) -> None:
            self._wanted = outcome.ids["paper"]
            self.form.close_form()
            self.refresh()

        self.outbox.send(command, done=added, failed=self.form.refuse)

    def _remove(self, paper: PaperView | None) -> None:
        if paper is None:
            return
        words = self.tr("Vorlage {number} gelöscht.").format(number=paper.reference)
        self.outbox.send(RemovePaper(paper.id), done=lambda _outcome: self.context.messages.show_toast(words))
