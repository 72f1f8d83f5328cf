"""The meeting workbench: conducts one meeting, or lists all of them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from smartaachen_desktop.gui.context import View, ViewContext
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.acts_table import AGENDA
from smartaachen_desktop.gui.meeting.agenda_pane import AgendaPane
from smartaachen_desktop.gui.meeting.bench_list import BenchList
from smartaachen_desktop.gui.meeting.bench_sides import NARROWEST, BenchSides
from smartaachen_desktop.gui.meeting.bench_telling import BenchTelling
from smartaachen_desktop.gui.meeting.bench_wiring import bind_keys, connect
from smartaachen_desktop.gui.meeting.bench_wishes import BenchWishes
from smartaachen_desktop.gui.meeting.chooser import MeetingChooser
from smartaachen_desktop.gui.meeting.item_pane import ItemPane
from smartaachen_desktop.gui.meeting.loading import LIVE, Loaded, Reading
from smartaachen_desktop.gui.meeting.people_pane import PeoplePane
from smartaachen_desktop.gui.meeting.why_fixed import why_fixed
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.model.vote_file import ElectionFile, VoteFile
from smartaachen_desktop.services.archive import ArchiveMeeting, UnarchiveMeeting
from smartaachen_desktop.services.changes import Changes
from smartaachen_desktop.services.meetings import InviteToMeeting
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.timeline import TimelineDialog

CHOICE_KINDS = (
    "person", "department", "organization", "membership", "paper", "measure", "field_of_action", "budget_line",
    "budget_amount", "text_block",
)  # fmt: skip
MEETING_KINDS = (
    "meeting", "agenda_item", "interruption", "participant", "presence", "exclusion", "motion", "vote", "ballot",
    "resolution", "assignment", "signature", "speech", "resting_vote", "quorum_finding", "election", "candidate",
    "proposed_change", "progress_note", "comment", "objection", "delivery", "minutes_scan",
    "meeting_series", "standing_item", "paper_file",
)  # fmt: skip


class MeetingWorkbench(View):
    """Agenda, item and people around one meeting. The window gives it the wall strip and shows `header_changed`."""

    header_changed = Signal(object)
    """A gui.header.HeaderState without the wall; None while the list of meetings is shown."""
    current_item_changed = Signal(object, object, bool)
    """Meeting, running item or None, and whether it is public. Looking at the list of meetings changes nothing."""
    show_on_wall = Signal(object, str)
    """Item and what of it: "proposal"."""
    sign_requested = Signal(object)
    verify_requested = Signal(object)
    document_wished = Signal(object)
    """A services.exports.DocumentWish."""
    bundle_wished = Signal(object)
    carry_wished = Signal(object)
    take_file_wished = Signal()
    """A meeting whose documents shall all be written."""
    voting_changed = Signal(object, object, bool, object, object)
    """Item, motion or None, whether its vote is being taken, how (open, by name, secret), and the body."""
    election_changed = Signal(object, str, object, object)
    """Item, office, names and method of the election being taken; an empty office when it is over."""
    block_changed = Signal(object, object, object, object)
    """Item, the items of one vote on several that is being taken, how, and the body; none when it is over."""
    urgency_changed = Signal(object, str)
    """The running item and the heading of the one whose urgency is being voted on; empty when it is over."""
    meeting_changed = Signal(object)
    """The meeting on the bench, None for the list."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.acts = Acts(context, self)
        self.view: MeetingView | None = None
        self._meeting: UUID | None = None
        self._item: UUID | None = None
        self._listing = self._stale = False
        self.reading = Reading(self.acts, lambda: (self._meeting, self._listing), self._show, self)
        self.wishes = BenchWishes(self)
        self._telling = BenchTelling(self)
        self._proper: tuple[MeetingView, MeetingView] | None = None
        """What is read, and the same without stage items."""
        # from the outside in: whoever comes with children of its own into a parent is dressed anew with all of them
        self.list_page = BenchList(self.acts, self)
        self.list_page.chosen.connect(self.open_meeting)
        self.list_page.take_file.connect(self.take_file_wished)
        bench = QWidget(self)
        self.stack = QStackedLayout(self)
        self.stack.setSizeConstraint(QStackedLayout.SizeConstraint.SetNoConstraint)
        self.stack.addWidget(self.list_page)
        self.stack.addWidget(bench)
        row = QHBoxLayout(bench)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sides = BenchSides(self, bench)
        self.agenda = AgendaPane(self.acts, bench)
        self.middle = ItemPane(self.acts, bench)
        self.people = PeoplePane(self.acts, bench)
        self.timeline: TimelineDialog | None = None
        self.sides.lay_out(row)
        self.side = self.sides.preview
        self._bench = bench
        connect(self)
        bind_keys(self, bench)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)

    @property
    def chooser(self) -> MeetingChooser:
        """The list of meetings."""
        return self.list_page.chooser

    def equip_preview(self, command: Sequence[str]) -> None:
        """How the process is started that lays out the minutes; without it there is no preview."""
        self.side.equip(command)

    def equip_reading(
        self, read: Callable[[Path], VoteFile], read_election: Callable[[Path], ElectionFile], jobs: JobRunner
    ) -> None:
        """What reads results of votes and elections from files; without it that is not offered."""
        self.middle.vote.files.equip(read, read_election, jobs)

    @property
    def can_preview(self) -> bool:
        return self.side.can_preview

    @property
    def previewing(self) -> bool:
        return self.side.previewing

    def toggle_preview(self) -> None:
        self.side.toggle()

    def preview_act(self, what: str) -> None:
        self.side.act(what)

    def set_wall_strip(self, widget: QWidget) -> None:
        """The projector's thumbnails and buttons, under the agenda."""
        self.agenda.set_wall_strip(widget)

    def flush(self) -> None:
        """Send what is still being typed; the window calls it before it closes the database."""
        self.middle.flush()

    # reading

    def refresh(self) -> None:
        self.reading.refresh()

    def on_changes(self, changes: Changes) -> None:
        if changes.touches(*CHOICE_KINDS):
            self.reading.forget_choices()
        if changes.touches("paper", "paper_file"):
            self.middle.proposal.files.forget()
        if changes.touches("baseline", "measure"):
            self.middle.closing.baseline.refresh()
        if changes.touches(*MEETING_KINDS):
            self.middle.earlier.forget()
            self.refresh()
        elif changes.touches(*CHOICE_KINDS):
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True  # only names to choose from: time enough when they are looked at

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _show(self, loaded: Loaded) -> None:
        if loaded.choices is not None:
            for part in (self.agenda, self.middle, self.people):
                part.offer(loaded.choices)
        self.list_page.take(loaded.rows, loaded.choices)
        self.middle.objections.offer_meetings(loaded.rows)
        if self._listing:
            self._show_list()
        elif self._meeting == loaded.wanted:
            # else the wish changed while this was read; the next reading is under way
            if loaded.view is None:
                self._show_list()
            else:
                self._show_meeting(loaded.view)
            if loaded.item is not None:
                self.choose_item(loaded.item)

    def _show_list(self) -> None:
        self._meeting, self.view = None, None
        self.side.put_away()
        self.chooser.show()
        self.stack.setCurrentWidget(self.list_page)
        self._second.stop()
        self.headline.emit(self.tr("Sitzungen"), "")
        self.header_changed.emit(None)

    def _show_meeting(self, view: MeetingView) -> None:
        before, self.view = self.view, view
        fresh = before is None or before.id != view.id
        self._meeting = view.id
        current, was = view.current, before.current if before is not None and not fresh else None
        if current is not None and (fresh or was is None or was.id != current.id):
            self._item = current.id
        elif fresh or self._item is None or view.item(self._item) is None:
            self._item = self._first_item(view)
        self.stack.setCurrentWidget(self._bench)
        self._show_parts()
        live = view.state in LIVE
        if live and not self._second.isActive():
            self._second.start()
        elif not live:
            self._second.stop()
        if fresh:
            self._first_focus()
            self.meeting_changed.emit(view.id)
        self._telling.header()
        self._telling.current()

    def _first_focus(self) -> None:
        """Hands go to the agenda, unless they are busy elsewhere."""
        focus = self.window().focusWidget()
        if focus is None or focus is self.agenda.back_button or self.list_page.isAncestorOf(focus):
            self.agenda.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _first_item(view: MeetingView) -> UUID | None:
        waiting = [item.id for item in view.items if item.state is ItemState.OPEN]
        every = [item.id for item in view.items]
        return next(iter(waiting + every), None)

    def _show_parts(self) -> None:
        if self.view is not None:
            writable = not why_fixed(self.view)
            self.agenda.show_meeting(self.view, self.context.clock(), writable)
            self._show_item()
            if self.timeline is not None:
                self.timeline.follow(self.view, writable)

    def _show_item(self) -> None:
        """What depends on the chosen item."""
        view, item = self.view, self.item()
        if view is not None:
            why = why_fixed(view)
            self.agenda.choose(self._item)
            self.middle.show_item(view, item, not why, why)
            proper = None if item is None or item.is_stage() else item
            if self._proper is None or self._proper[0] is not view:
                self._proper = view, view.without_stage()
            self.people.show_meeting(self._proper[1], proper, not why, why)
            self.side.show_meeting(view, proper.id if proper is not None else None)
            self.sides.show_meeting(view, item)

    # acting

    def item(self) -> ItemView | None:
        """The item in the middle."""
        return self.view.item(self._item) if self.view is not None and self._item is not None else None

    def shown_item(self) -> UUID | None:
        return self._item

    def shown_id(self) -> UUID:
        """Of the item in the middle, for acts that were checked to have one."""
        assert self._item is not None
        return self._item

    def obstacle(self) -> str:
        """Why nothing of the meeting can be changed; empty while it can."""
        return why_fixed(self.view) if self.view is not None else ""

    def refuse(self, why: str) -> None:
        """Say why an act is not possible; the next act that goes through takes the sentence away."""
        self.context.messages.show_banner("info", why, "", subject="refused")

    def choose_item(self, item: UUID) -> None:
        if item != self._item:
            self.middle.flush()
            self._item = item
            self._show_item()

    def open_meeting(self, meeting: UUID) -> None:
        """Put a meeting on the bench."""
        self.middle.flush()
        if meeting != self._meeting:
            self._item = None
        self._meeting, self._listing = meeting, False
        self.refresh()

    def show_list(self) -> None:
        """Back to all meetings; nothing of the open one is lost."""
        self.middle.flush()
        chosen = self._meeting
        self._listing, self._meeting = True, None
        self.chooser.choose(chosen)
        self._show_list()
        self.meeting_changed.emit(None)
        self.chooser.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def ask_copy(self) -> None:
        """Copy the open meeting: back in the list, where the form asks for the date."""
        view = self.view
        if view is not None:
            self.show_list()
            self.chooser.copy_from(view.id, view.short_name, view.scheduled_start)

    def focus_record(self, record_id: UUID) -> None:
        """A meeting or an agenda item of any meeting."""
        if self.view is not None and self.view.item(record_id) is not None:
            self.choose_item(record_id)
        else:
            self.open_meeting(record_id)

    def show_added(self, item: UUID) -> None:
        """A new item is looked at next, unless the meeting runs: there the item under discussion stays."""
        if self.view is not None and self.view.state not in LIVE:
            self.focus_record(item)

    def show_words(self, record_id: UUID, query: str) -> None:
        self.middle.discussion.found.seek(record_id, query)

    def after_item(self, item: UUID) -> None:
        """An item ended: show the next one waiting in its part, so that F6 can call it."""
        view = self.view
        if view is None or item != self._item:
            return
        order = [each.id for each in view.items]
        later = view.items[order.index(item) + 1 :] if item in order else ()
        following = next((each.id for each in later if each.state is ItemState.OPEN), None)
        if following is not None and self.reading.busy:
            self.middle.flush()
            self._item = following  # the reading under way shows it
        elif following is not None:
            self.choose_item(following)

    def edit_item(self, item: UUID) -> None:
        self.sides.ask(AGENDA)
        self.agenda.edit(item)

    def add_item(self) -> None:
        self.sides.ask(AGENDA)
        self.agenda.add()

    def change_details(self) -> None:
        if self.view is not None and not why_fixed(self.view):
            self.middle.details.change(self.view)

    def show_timeline(self) -> None:
        """Attendance over the clock, made when it is first asked for."""
        if self.view is not None:
            if self.timeline is None:
                from smartaachen_desktop.gui.meeting.timeline import TimelineDialog

                self.timeline = TimelineDialog(self.acts, self)
                self.timeline.wished.connect(self.document_wished)
            self.timeline.open_for(self.view, not why_fixed(self.view))

    def invite(self) -> None:
        if self.view is not None:
            self.acts.do(InviteToMeeting(self.view.id))

    def ask_forward(self) -> None:
        """Into another meeting; before, during and after this one."""
        item = self.item()
        if self.view is not None and item is not None:
            self.middle.forward.ask(self.view, item)

    def archive(self) -> None:
        """Put the meeting into the archive, or take it out again."""
        view = self.view
        if view is not None:
            away = view.archived_at is None
            words = self.tr("Sitzung im Archiv.") if away else self.tr("Sitzung aus dem Archiv genommen.")
            command = ArchiveMeeting(view.id) if away else UnarchiveMeeting(view.id)
            self.acts.do(command, done=lambda _: self.acts.note(words))

    # telling

    def _tick(self) -> None:
        if self.view is not None:
            self.agenda.tick(self.context.clock())
            self._telling.header()

    def minimumSizeHint(self) -> QSize:
        """The sides fold: what stands now never keeps the window wide."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sides.fit()
