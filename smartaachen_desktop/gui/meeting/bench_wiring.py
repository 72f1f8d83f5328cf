"""Between the panes of the workbench: which signal leads where, and the acts' keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts_table import meeting_acts
from smartaachen_desktop.gui.meeting.mending import mend

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench


def connect(bench: MeetingWorkbench) -> None:
    """Which wish of which pane leads where."""
    agenda, middle = bench.agenda, bench.middle
    middle.help.watch(bench)
    agenda.picked.connect(bench.choose_item)
    bench.people.timeline_button.clicked.connect(bench.show_timeline)
    agenda.entered.connect(lambda: middle.discussion.edit.setFocus(Qt.FocusReason.OtherFocusReason))
    agenda.form.added.connect(bench.show_added)
    agenda.back.connect(bench.show_list)
    agenda.details.connect(bench.change_details)
    agenda.invite.connect(bench.invite)
    agenda.cancel.connect(middle.cancellation.step)
    agenda.run_sheet.connect(bench.wishes.run_sheet)
    agenda.carry.connect(bench.wishes.carry)
    agenda.take_file.connect(bench.take_file_wished)
    agenda.agenda_sheet.connect(bench.wishes.agenda)
    agenda.archive.connect(bench.archive)
    agenda.copy.connect(bench.ask_copy)
    middle.start_hint.details_asked.connect(bench.change_details)
    middle.head.forward_asked.connect(bench.ask_forward)
    middle.show_on_wall.connect(bench.show_on_wall)
    middle.edit_item.connect(bench.edit_item)
    middle.add_item.connect(bench.add_item)
    middle.closing.sign_requested.connect(bench.sign_requested)
    middle.after.jump.connect(partial(mend, bench))
    middle.after.verify_wanted.connect(bench.verify_requested)
    middle.changes.jump_asked.connect(bench.context.open_target)
    middle.head.item_finished.connect(bench.after_item)
    middle.head.item_called.connect(middle.to_discussion)
    middle.invitation.wished.connect(bench.document_wished)
    middle.cancellation.wished.connect(bench.document_wished)
    middle.after.wished.connect(bench.document_wished)
    middle.resolution.wished.connect(bench.document_wished)
    middle.vote.voting_changed.connect(bench.voting_changed)
    middle.vote.election_changed.connect(bench.election_changed)
    middle.vote.block.voting_changed.connect(bench.block_changed)
    bench.agenda.urgency.voting_changed.connect(bench.urgency_changed)
    middle.vote.voted.connect(lambda item, _accepted: middle.after_vote(item))


def bind_keys(bench: MeetingWorkbench, within: QWidget) -> None:
    """The table's acts by key; their buttons say the key."""
    for act in meeting_acts():
        if act.button is not None:
            act.button(bench).show_key(act.keys)
        if act.bound:
            # from the header too, where a dialog or the search has left the focus; a letter alone is typed there
            whole = len(act.keys) > 1
            context = Qt.ShortcutContext
            scope = context.WindowShortcut if whole else context.WidgetWithChildrenShortcut
            shortcut = QShortcut(QKeySequence(act.keys), within, context=scope)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(act.perform, bench))
