"""The view of bodies and people: what is chosen at the left is shown and edited at the right."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.people.directory import Departments, People
from smartaachen_desktop.gui.people.directory_acts import DirectoryActs
from smartaachen_desktop.gui.people.facts import Facts
from smartaachen_desktop.gui.people.forms import BodyStrip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.member_acts import MemberActs
from smartaachen_desktop.gui.people.members import Members
from smartaachen_desktop.gui.people.preparing import PreparationPane
from smartaachen_desktop.gui.people.sheets import BodySheets
from smartaachen_desktop.gui.people.side import Side, SideEntry
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import flush_fields
from smartaachen_desktop.gui.shared.text_help import TextHelp
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.backlog import AddTopic
from smartaachen_desktop.services.changes import Changes, Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.people import AddOrganization, RemoveMembership
from smartaachen_desktop.services.queries.papers import paper_labels
from smartaachen_desktop.services.queries.people import MemberRow, OrganizationRow, PeopleView, people_view
from smartaachen_desktop.services.queries.preparation import BodyPreparation, preparations
from smartaachen_desktop.services.series import AddSeries, PlanSeriesMeetings
from smartaachen_desktop.services.templates import AddStandingItem
from smartaachen_desktop.services.text_blocks import AddTextBlock

PEOPLE, DEPARTMENTS = "people", "departments"
KINDS = (
    "organization", "membership", "person", "department", "standing_item", "meeting_series", "meeting",
    "text_block", "letterhead", "topic", "paper", "agenda_item",
)  # fmt: skip

WIDE = 1100
"""From here on the facts stand beside every sheet."""


Read = tuple[PeopleView, dict[UUID, BodyPreparation], tuple[tuple[UUID, str, bool], ...]]


def _read(session: Session) -> Read:
    return people_view(session), preparations(session), paper_labels(session)


class PeopleWorkspace(View):
    """Gremien with their members, all people, all departments."""

    document_wished = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        TextHelp(context, self).watch(self)
        self.theme = context.theme
        self.view: PeopleView | None = None
        self._preparations: dict[UUID, BodyPreparation] = {}
        self.outbox = Outbox(context.bridge, self)
        self._wanted: UUID | None = None
        self._wanted_member: UUID | None = None
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        theme = self.theme
        self.side = Side(theme)
        self.members, self.facts = Members(theme), Facts(theme, self.outbox)
        self.facts.wished.connect(self.document_wished)
        self.sheets = BodySheets(theme, self.members, self.outbox)
        self.people, self.departments = People(theme), Departments(theme)
        self.body_form = BodyStrip(theme)
        self.nothing = EmptyView(
            theme, "users-three", self.tr("Noch kein Gremium"),
            self.tr("Ausschuss, Steuergremium und Jour fixe mit Mitgliedern und Regeln stehen hier."),
            self.tr("Gremium aufnehmen"),
        )  # fmt: skip
        # from the outside in: whoever comes with children of its own into a parent is dressed anew with all of them
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        whole.addWidget(split)
        split.addWidget(self.side)
        right = QWidget()
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        self.side.setMinimumWidth(214)
        split.setSizes([256, 912])
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = Pane(theme)
        column.addWidget(self.body_form)
        column.addWidget(ground, 1)
        self.pages = QStackedWidget()
        ground.body.addWidget(self.pages)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setChildrenCollapsible(False)
        self.pages.addWidget(body)
        body.addWidget(self.sheets)
        body.addWidget(self.facts)
        body.setStretchFactor(0, 1)
        self.sheets.setMinimumWidth(430)  # every sheet can be chosen, also at 1024 pixels
        self.facts.setMinimumWidth(264)
        body.setSizes([580, 320])
        self.sheets.turned.connect(self._fit)
        for each in (self.people, self.departments, self.nothing):
            self.pages.addWidget(each)
        self.setFocusProxy(self.side)

    def _fit(self) -> None:
        """The facts belong to the members; other sheets get their room where it is scarce."""
        members = self.sheets.stack.currentWidget() is self.members
        self.facts.setVisible(members or self.width() >= WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.side.picked.connect(self._show_page)
        self.side.add_wished.connect(self.body_form.open_form)
        self.nothing.pressed.connect(self.body_form.open_form)
        self.body_form.sent.connect(self._add_body)
        self.body_form.closed.connect(self.side.add_button.setFocus)
        self.members.removal_wished.connect(self._remove_member)
        acts = MemberActs(self.context, self.members, self._send, self.bodies, self.current_body, self)
        acts.added.connect(self._member_added)
        for pane in (self.sheets.template, self.sheets.topics, self.sheets.series, self.sheets.blocks):
            pane.wished.connect(lambda command, shown=pane: self._prepare(command, shown))
        DirectoryActs(self.context, self.people, self.departments, self._send, self)

    # Reading

    def refresh(self) -> None:
        bridge = self.context.bridge
        bridge.query(_read, self._loaded, owner=self)

    def flush(self) -> None:
        """Send what is typed and not on its way yet."""
        flush_fields(self)
        for grid in self.findChildren(Grid):
            grid.flush()

    def on_changes(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()

    def _loaded(self, answer: Read) -> None:
        view, self._preparations, papers = answer
        self.sheets.topics.offer(view.people, papers)
        self.view = view
        self.side.show_entries(self._entries(view))
        wanted = self._wanted if self._wanted is not None else self.side.current()
        if wanted is not None and self.side.choose(wanted):
            self._wanted = None
        elif view.organizations:
            self.side.choose(view.organizations[0].id)
            wanted = view.organizations[0].id
        self._show_page(self.side.current())
        if self._wanted is not None:
            self.focus_record(self._wanted)
        parts = (
            self.tr("1 Gremium")
            if len(view.organizations) == 1
            else self.tr("{n} Gremien").format(n=len(view.organizations)),
            self.tr("1 Person") if len(view.people) == 1 else self.tr("{n} Personen").format(n=len(view.people)),
        )
        self.headline.emit(self.tr("Gremien und Personen"), " · ".join(parts))

    def _entries(self, view: PeopleView) -> list[SideEntry]:
        bodies = [
            SideEntry(
                body.id,
                body.short_name or body.name,
                body.name,
                str(sum(member.ended is None for member in body.members)),
                "users-three",
            )
            for body in view.organizations
        ]
        return [
            SideEntry(None, self.tr("Gremien"), note=self.tr("Mitglieder") if bodies else ""),
            *bodies,
            SideEntry(None, self.tr("Verzeichnis")),
            SideEntry(PEOPLE, self.tr("Alle Personen"), note=str(len(view.people)), icon="address-book"),
            SideEntry(DEPARTMENTS, self.tr("Dienststellen"), note=str(len(view.departments)), icon="buildings"),
        ]

    def current_body(self) -> OrganizationRow | None:
        key = self.side.current()
        return next((body for body in self.bodies() if body.id == key), None)

    def bodies(self) -> tuple[OrganizationRow, ...]:
        return self.view.organizations if self.view is not None else ()

    def _show_page(self, key: UUID | str | None) -> None:
        if self.view is None:
            return
        body = self.current_body()
        if key == PEOPLE:
            self.people.show_view(self.view)
            self.pages.setCurrentWidget(self.people)
        elif key == DEPARTMENTS:
            self.departments.show_view(self.view)
            self.pages.setCurrentWidget(self.departments)
        elif body is not None:
            self.members.show_body(body, self.view.people)
            self.facts.show_body(body)
            self.sheets.show_body(body.id, body.name, self._preparations.get(body.id, BodyPreparation()))
            if self._wanted_member is not None and self.members.grid.choose(self._wanted_member):
                self._wanted_member = None
            self.pages.setCurrentIndex(0)
        else:
            self.pages.setCurrentWidget(self.nothing)

    def focus_record(self, record_id: UUID) -> None:
        """A body, a topic of its backlog, or a person in the directory."""
        view, self._wanted = self.view, None
        body = self._body_of_topic(record_id)
        if view is None:
            self._wanted = record_id  # it is shown as soon as the first answer comes
        elif any(body.id == record_id for body in view.organizations):
            self.side.choose(record_id)
            self._show_page(record_id)
        elif body is not None:
            self.side.choose(body)
            self.sheets.show_sheet("topics")
            self._show_page(body)
            self.sheets.topics.grid.choose(record_id)
            self.sheets.topics.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif any(person.id == record_id for person in view.people):
            self.side.choose(PEOPLE)
            self._show_page(PEOPLE)
            self.people.focus_line(record_id)
            self.people.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body_of_topic(self, topic: UUID) -> UUID | None:
        shown = self._preparations.items()
        return next((body for body, each in shown if any(row.id == topic for row in each.topics)), None)

    def focus_target(self, kind: str, record_id: UUID) -> None:
        """Text blocks and backlog of a body stand in sheets of their own."""
        sheet = {"text_blocks": "blocks", "topics": "topics"}.get(kind)
        if sheet is not None:
            self.sheets.show_sheet(sheet)
        self.focus_record(record_id)

    # Changing

    def _send(
        self,
        command: Command,
        error: ErrorLine | None = None,
        done: Callable[[Outcome], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Refusals are said beside the table or the form they belong to."""
        if error is not None:
            error.show_error("")
            failed = failed or (lambda broken: error.show_error(broken.sentence()))
        self.outbox.send(command, done=done, failed=failed)

    def _toast(self, words: str) -> Callable[[Outcome], None]:
        return lambda _outcome: self.context.messages.show_toast(words)

    def _add_body(self) -> None:
        form = self.body_form

        def added(outcome: Outcome) -> None:
            self._wanted = outcome.ids["organization"]
            form.close_form()
            self.refresh()

        command = AddOrganization(form.name.text(), form.short_name.text(), form.profile.value())
        self._send(command, done=added, failed=form.refuse)

    def _prepare(self, command: Command, pane: PreparationPane) -> None:
        """A wish of a sheet; refusals are said there, in the strip while it is open."""
        strip = pane.form.isVisibleTo(pane)
        adding = isinstance(command, AddStandingItem | AddSeries | AddTextBlock | AddTopic)

        def done(outcome: Outcome) -> None:
            if adding:
                pane.added(next(iter(outcome.ids.values()), None))
            if isinstance(command, PlanSeriesMeetings):
                self.context.messages.show_toast(self.tr("{n} Sitzungen geplant.").format(n=command.count))

        failed = pane.form.refuse if adding and strip else lambda error: pane.error.show_error(error.sentence())
        self._send(command, done=done, failed=failed)

    def _member_added(self, membership: UUID) -> None:
        self._wanted_member = membership
        self.refresh()

    def _remove_member(self, member: MemberRow) -> None:
        words = self.tr("Mitgliedschaft von {name} gelöscht.").format(name=member.name)
        self._send(RemoveMembership(member.id), self.members.error, self._toast(words))
