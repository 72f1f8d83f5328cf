"""The view of resolutions and assignments: filters, list, details."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from smartaachen_desktop.formats import day, local
from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.followup.add_form import AddForm
from smartaachen_desktop.gui.followup.assignment_acts import AssignmentActs
from smartaachen_desktop.gui.followup.assignment_detail import AssignmentDetail
from smartaachen_desktop.gui.followup.circular_detail import CircularDetail
from smartaachen_desktop.gui.followup.circular_form import CircularForm
from smartaachen_desktop.gui.followup.details import ResolutionDetail
from smartaachen_desktop.gui.followup.filter_bar import FilterBar
from smartaachen_desktop.gui.followup.lists import FollowUpList, Row, key_of
from smartaachen_desktop.gui.followup.report_menu import ReportMenu
from smartaachen_desktop.gui.followup.rows import Filter, Loaded, load
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.fold import FoldingBar
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import flush_fields
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.shared.text_help import TextHelp
from smartaachen_desktop.model.circular import CircularState
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.assignments import AddAssignment
from smartaachen_desktop.services.changes import Changes, Outcome
from smartaachen_desktop.services.circular import StartCircularVote
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.circular import CircularRow
from smartaachen_desktop.services.queries.followup import ResolutionRow

RESOLUTIONS, ASSIGNMENTS, CIRCULARS = "resolutions", "assignments", "circulars"
KINDS = (
    "resolution",
    "circular_vote",
    "circular_answer",
    "assignment",
    "proposed_change",
    "measure",
    "progress_note",
    "meeting",
    "agenda_item",
    "person",
    "department",
    "organization",
    "signature",
)
DETAIL = 380


class FollowUpWorkspace(View):
    """Resolutions and assignments (Beschlusskontrolle)."""

    report_wished = Signal(object, object)
    """The body whose report "Umsetzung der Beschlüsse" is wanted as PDF, and for whom."""
    document_wished = Signal(object)
    """A services.exports.DocumentWish."""
    status_wished = Signal(object)
    """The body whose status report is wanted; its days are asked for."""
    meeting_wished = Signal()
    """To the meetings, where resolutions come from."""
    note_wished = Signal(object, object)
    """The circular vote whose Vermerk is wanted as PDF, and for whom."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        TextHelp(context, self).watch(self)
        self.theme = context.theme
        self.loaded: Loaded | None = None
        self.outbox = Outbox(context.bridge, self)
        self.acts = AssignmentActs(context, self.outbox, self)
        self._wanted: UUID | None = None
        self._arrange()
        self._connect()

    # Arrangement

    def _arrange(self) -> None:
        theme = self.theme
        # from the outside in: whoever comes with children of its own into a parent is dressed anew with all of them
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        page = Pane(theme)
        whole.addWidget(page)
        self.filters = FilterBar(theme)
        page.body.addWidget(self._toolbar())
        page.body.addWidget(self.filters)
        page.body.addWidget(Rule(theme))
        self.form = AddForm(theme)
        self.circular_form = CircularForm(theme)
        page.body.addWidget(self.form)
        page.body.addWidget(self.circular_form)
        self.pages = QStackedWidget()
        page.body.addWidget(self.pages, 1)
        self.list = FollowUpList(theme, self.tr("Beschlüsse"))
        self.resolution = ResolutionDetail(theme, self.outbox)
        self.assignment = AssignmentDetail(theme, self.outbox)
        self.circular = CircularDetail(theme, self.outbox)
        self.details = QStackedWidget()
        self.split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.pages.addWidget(split)
        split.addWidget(self.list)
        split.addWidget(self.details)
        for each in (self.resolution, self.assignment, self.circular):
            self.details.addWidget(each)
        split.setStretchFactor(0, 1)
        self.details.setMinimumWidth(320)
        split.setSizes([788, DETAIL])
        self.no_resolutions = EmptyView(
            theme, "check-square-offset", self.tr("Noch keine Beschlüsse"),
            self.tr("Beschlüsse entstehen in der Sitzung: Abstimmung, Wortlaut und Ergebnis stehen danach hier."),
            self.tr("Zur Sitzung"), button_icon="microphone",
        )  # fmt: skip
        self.no_assignments = EmptyView(
            theme, "check-square-offset", self.tr("Noch keine Aufträge"),
            self.tr("Aufträge entstehen in der Sitzung beim Beschluss oder hier von Hand."), self.tr("Auftrag anlegen"),
        )  # fmt: skip
        self.no_match = EmptyView(
            theme, "funnel", self.tr("Nichts passt zum Filter"),
            self.tr("Suche, Gremium und Stand zusammen lassen nichts übrig."), self.tr("Filter aufheben"),
            button_icon="x",
        )  # fmt: skip
        self.no_circulars = EmptyView(
            theme, "check-square-offset", self.tr("Noch kein Umlaufbeschluss"),
            self.tr("Gremien mit eigenen Regeln können außerhalb einer Sitzung beschließen; alle werden gefragt."),
            self.tr("Umlaufbeschluss beginnen"),
        )  # fmt: skip
        for page_ in (self.no_resolutions, self.no_assignments, self.no_circulars, self.no_match):
            self.pages.addWidget(page_)
        self.setFocusProxy(self.list)

    def _toolbar(self) -> QWidget:
        theme = self.theme
        kinds = (
            (RESOLUTIONS, self.tr("Beschlüsse")),
            (ASSIGNMENTS, self.tr("Aufträge")),
            (CIRCULARS, self.tr("Im Umlauf")),
        )
        self.segments = SegmentedControl(theme, kinds, self.tr("Anzeige"))
        self.add_button = KeyButton(theme, self.tr("Auftrag"), "Ins", kind="primary", icon="plus", bind=True)
        self.circular_button = KeyButton(
            theme, self.tr("Umlaufbeschluss …"), "Shift+Ins", icon="users-three", bind=True
        )
        self.report_button = ReportMenu(theme)
        acts = (self.segments, self.add_button, self.circular_button)
        return FoldingBar(theme.current.size.toolbar + 4, acts, (self.filters.order, self.report_button))

    def _connect(self) -> None:
        self.segments.chosen.connect(lambda _key: self._switched())
        self.add_button.clicked.connect(lambda _checked: self.open_form())
        self.no_resolutions.pressed.connect(self.meeting_wished)
        self.no_assignments.pressed.connect(self.add_button.click)
        self.circular_button.clicked.connect(lambda _checked: self.open_circular_form())
        self.no_circulars.pressed.connect(self.circular_button.click)
        self.no_match.pressed.connect(self.clear_filter)
        self.filters.changed.connect(self._show_rows)
        self.report_button.report_wished.connect(self._ask_report)
        self.report_button.book_wished.connect(self.wish_book)
        self.report_button.status_wished.connect(lambda: self.status_wished.emit(self._body()))
        self.resolution.document_wished.connect(self.document_wished)
        self.list.picked.connect(self._show_detail)
        self.list.toggled.connect(self.acts.toggle)
        self.list.removal_wished.connect(self.acts.remove)
        self.list.opened.connect(self._enter_detail)
        self.form.sent.connect(self._add)
        self.form.closed.connect(lambda: self.add_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.circular_form.sent.connect(self._start)
        self.circular_form.closed.connect(lambda: self.circular_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.circular.note_wished.connect(self.note_wished)
        self.assignment.removal_wished.connect(self.acts.remove)
        self.assignment.measure_wished.connect(self.acts.to_measure)
        self.assignment.measure_opened.connect(lambda key: self.context.open_target("measure", key))
        self.assignment.note_wished.connect(self.acts.to_note)
        self.list.note_wished.connect(self.acts.to_note)
        self.list.measure_wished.connect(lambda row: self.acts.to_measure(row, self.assignment.plan_button))
        self.resolution.assignment_wished.connect(self.open_form)
        self.resolution.assignment_picked.connect(self.focus_record)
        for detail in (self.resolution, self.assignment, self.circular):
            detail.meeting_wished.connect(self._open_place)

    # Reading

    def refresh(self) -> None:
        self.context.bridge.query(load, self._show, owner=self)

    def flush(self) -> None:
        """Send what is typed and not on its way yet."""
        flush_fields(self)

    def on_changes(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()

    def today(self) -> date:
        return local(self.context.clock()).date()

    def mode(self) -> str:
        return self.segments.current()

    def _show(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.filters.offer(loaded)
        self._show_rows()
        if self._wanted is not None:
            self.focus_record(self._wanted)

    def _switched(self) -> None:
        names = {
            RESOLUTIONS: self.tr("Beschlüsse"), ASSIGNMENTS: self.tr("Aufträge"), CIRCULARS: self.tr("Umlaufbeschlüsse")
        }  # fmt: skip
        self.list.setAccessibleName(names[self.mode()])
        self._show_rows()

    def _show_rows(self) -> None:
        loaded, today = self.loaded, self.today()
        if loaded is None:
            return
        mode = self.mode()
        self.filters.show_kind(assignments=mode == ASSIGNMENTS, resolutions=mode == RESOLUTIONS)
        chosen = self.filters.filter()
        rows: list[Row]
        every: Sequence[Row]
        if mode == RESOLUTIONS:
            rows, every, empty = [*chosen.resolutions(loaded)], loaded.followup.resolutions, self.no_resolutions
        elif mode == ASSIGNMENTS:
            rows, every, empty = [*chosen.assignments(loaded, today)], loaded.followup.assignments, self.no_assignments
        else:
            rows, every, empty = [*chosen.circulars(loaded)], loaded.followup.circulars, self.no_circulars
        self.filters.setVisible(bool(every))  # nothing yet is nothing to filter
        self.list.show_rows(rows, today)
        if self._wanted is not None and self.list.choose(self._wanted):
            self._wanted = None
        if self.list.current_row() is None and rows:
            self.list.choose(key_of(rows[0]))
        self.pages.setCurrentWidget(self.split if rows else (self.no_match if every else empty))
        if (row := self.list.current_row()) is not None:
            self._show_detail(row)
        self._tell(loaded, today)

    def _show_detail(self, row: Row) -> None:
        if self.loaded is None:
            return
        if isinstance(row, ResolutionRow):
            self.resolution.show_row(row, self.loaded)
            self.details.setCurrentWidget(self.resolution)
            return
        if isinstance(row, CircularRow):
            self.circular.show_row(row, self.today())
            self.details.setCurrentWidget(self.circular)
            return
        late = ""
        if row.overdue(self.today()) and row.assignment.due is not None:
            late = self.tr("überfällig seit {day}").format(day=day(row.assignment.due))
        self.assignment.show_row(row, self.loaded, late, self.today())
        self.details.setCurrentWidget(self.assignment)

    def _tell(self, loaded: Loaded, today: date) -> None:
        resolutions, tasks = loaded.followup.resolutions, loaded.followup.assignments
        open_tasks = len(Filter(status="open").assignments(loaded, today))
        late = len(Filter(status="overdue").assignments(loaded, today))
        parts = [
            self.tr("1 Beschluss") if len(resolutions) == 1 else self.tr("{n} Beschlüsse").format(n=len(resolutions)),
            self.tr("{open} von {all} Aufträgen offen").format(open=open_tasks, all=len(tasks)),
        ]
        if late:
            parts.append(self.tr("{n} überfällig").format(n=late))
        if waiting := sum(row.state is CircularState.OPEN for row in loaded.followup.circulars):
            parts.append(self.tr("{n} im Umlauf").format(n=waiting))
        self.headline.emit(self.tr("Beschlüsse und Aufträge"), " · ".join(parts))

    def focus_record(self, record_id: UUID) -> None:
        """A resolution, an assignment or a circular vote; filters that hide it are lifted."""
        loaded = self.loaded
        self._wanted = record_id
        if loaded is None:
            return  # it is shown as soon as the first answer comes
        if any(row.id == record_id for row in loaded.followup.resolutions):
            self.segments.set_current(RESOLUTIONS)
        elif any(row.assignment.id == record_id for row in loaded.followup.assignments):
            self.segments.set_current(ASSIGNMENTS)
        elif any(row.id == record_id for row in loaded.followup.circulars):
            self.segments.set_current(CIRCULARS)
        else:
            return
        self.clear_filter()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_filter(self) -> None:
        self.filters.reset()
        self._switched()

    def _body(self) -> UUID | None:
        """The filtered body, else the one whose resolution is chosen, else the first."""
        if self.loaded is None:
            return None
        row = self.list.current_row()
        of_row = row.organization_id if row is not None else None
        first = next((each.id for each in self.loaded.people.organizations), None)
        found: UUID | None = self.filters.body.value() or of_row or first
        return found

    def _ask_report(self, audience: Audience) -> None:
        if (body := self._body()) is not None:
            self.report_wished.emit(body, audience)

    def wish_book(self, audience: Audience) -> None:
        """The resolutions of the body's year: the chosen resolution's, else the latest."""
        if (body := self._body()) is None:
            return
        row = self.list.current_row()
        mine = isinstance(row, ResolutionRow) and row.organization_id == body
        year = row.day.year if mine and isinstance(row, ResolutionRow) else None
        self.document_wished.emit(DocumentWish(DocumentKind.RESOLUTION_BOOK, body, audience, year=year))

    def _enter_detail(self) -> None:
        targets: dict[str, QWidget] = {
            RESOLUTIONS: self.resolution.text, ASSIGNMENTS: self.assignment.note, CIRCULARS: self.circular.answers
        }  # fmt: skip
        targets[self.mode()].setFocus(Qt.FocusReason.TabFocusReason)

    def _open_place(self, place: tuple[str, UUID] | None) -> None:
        if place is None:
            return
        if place[0] in ("circular", "resolution"):
            self.focus_record(place[1])
        else:
            self.context.open_target(*place)

    # Changing

    def open_form(self, resolution: ResolutionRow | None = None) -> None:
        if self.loaded is not None:
            self.circular_form.hide()  # one at a time: a low window has no room for both; what was typed stays
            self.form.open_for(self.loaded.people, resolution)

    def open_circular_form(self) -> None:
        if self.loaded is not None:
            self.form.hide()
            self.circular_form.open_for(self.loaded.people, self.today())

    def _start(self, command: StartCircularVote) -> None:
        def started(outcome: Outcome) -> None:
            self.circular_form.close_form()
            self._wanted = outcome.ids["circular"]
            self.segments.set_current(CIRCULARS)
            self.clear_filter()
            self.refresh()
            self.circular.answers.setFocus(Qt.FocusReason.OtherFocusReason)

        self.outbox.send(command, done=started, failed=self.circular_form.refuse)

    def _add(self, command: AddAssignment) -> None:
        def added(outcome: Outcome) -> None:
            self.form.close_form()
            self._wanted = outcome.ids["assignment"]
            self.segments.set_current(ASSIGNMENTS)
            self.clear_filter()
            self.refresh()

        self.outbox.send(command, done=added, failed=self.form.refuse)
