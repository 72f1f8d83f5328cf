"""After the meeting, by hand: check list, remarks on the draft, distribution list, objections to sealed minutes."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.model.aftermath import Channel, CommentState, ObjectionKind
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services import agenda, meetings, minutes
from smartaachen_desktop.services.aftermath import RaiseObjection
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from tests.gui.meeting_desk import Key, MeetingDesk, click_row


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def draft(desk: MeetingDesk) -> None:
    """The example's meeting, opened, one item touched, closed; the draft begun."""
    desk.begin()
    desk.clock.forward(minutes=30)
    desk.bench.middle.head.close_meeting()
    desk.until(lambda: desk.stored().state is MeetingState.CLOSED)
    desk.settle()
    desk.click(desk.bench.middle.closing.button)
    assert desk.stored().state is MeetingState.DRAFT


def test_a_draft_is_put_out_from_the_bar_until_it_is_released(desk: MeetingDesk) -> None:
    draft(desk)
    bar, asked = desk.bench.middle.closing, []
    desk.bench.sign_requested.connect(asked.append)
    desk.click(bar.draft)
    assert asked == [desk.stored().id]
    assert desk.stored().state is MeetingState.DRAFT
    desk.click(bar.button)
    assert not bar.draft.isVisible()


def test_the_check_list_names_gaps_and_jumps_to_them(desk: MeetingDesk) -> None:
    draft(desk)
    middle = desk.bench.middle
    assert not middle.after.isVisible()
    found = middle.after.check.list.keyed.rows
    assert middle.closing.check.words() == f"Prüfliste: {len(found)} offen"
    desk.press(desk.bench.agenda.list, Key.Key_F12)
    desk.until(middle.after.check.list.hasFocus)
    untouched = next(gap for gap in middle.after.check.list.keyed.rows if gap.code == "item_untouched")
    assert untouched.item_id != desk.bench.item().id  # type: ignore[union-attr]
    middle.after.check.list.choose((untouched.code, untouched.item_id, untouched.sentence))
    desk.press(middle.after.check.list, Key.Key_Return)
    desk.until(lambda: desk.bench.item().id == untouched.item_id)  # type: ignore[union-attr]
    empty = next(gap for gap in middle.after.check.list.keyed.rows if gap.code == "item_empty")
    click_row(desk.qtbot, middle.after.check.list, (empty.code, empty.item_id, empty.sentence))
    desk.until(middle.discussion.edit.hasFocus)
    desk.write(middle.discussion.edit, "Es wird berichtet.")
    desk.until(lambda: empty not in middle.after.check.list.keyed.rows)
    desk.press(middle.discussion.edit, Key.Key_F12)
    assert not middle.after.isVisible()


def test_remarks_on_the_draft_are_settled_by_key(desk: MeetingDesk) -> None:
    draft(desk)
    middle = desk.bench.middle
    comments = middle.after.comments
    middle.after.open_part("comments")
    desk.click(comments.add)
    desk.until(comments.form.author.hasFocus)
    desk.write(comments.form.author, "AWD, Fraktion C")
    desk.write(comments.form.text, "Ein Wort fehlt.")
    desk.click(comments.form.button)
    desk.until(lambda: bool(desk.stored().comments))
    desk.settle()
    item = desk.bench.item()
    assert item is not None
    assert desk.stored().comments[0].item_id == item.id
    comments.list.choose(desk.stored().comments[0].id)
    desk.click(comments.answer)
    desk.write(comments.answer_form.answer, "Wird so belassen.")
    desk.click(comments.answer_form.button)
    desk.until(lambda: desk.stored().comments[0].answer == "Wird so belassen.")
    desk.settle()
    row = desk.stored().comments[0]
    click_row(desk.qtbot, comments.list, row.id)
    comments.list.setFocus()
    desk.press(comments.list, Key.Key_N)
    desk.until(lambda: desk.stored().comments[0].state is CommentState.REFUSED)
    desk.settle()
    desk.press(comments.list, Key.Key_U)
    desk.until(lambda: desk.stored().comments[0].state is CommentState.ACCEPTED)
    desk.settle()
    desk.press(comments.list, Key.Key_Delete)
    desk.until(lambda: not desk.stored().comments)
    desk.settle()
    desk.click(middle.closing.button)  # released: the text stands
    assert desk.stored().state is MeetingState.APPROVED
    assert not comments.add.isEnabled()


def test_the_distribution_list_after_the_seal(desk: MeetingDesk) -> None:
    draft(desk)
    middle = desk.bench.middle
    desk.click(middle.closing.button)
    for role in SignerRole:
        desk.run(minutes.SignMinutes(desk.stored().id, role, b"%PDF", "Niederschrift.pdf"))
    assert desk.stored().sealed
    deliveries = middle.after.deliveries
    middle.after.open_part("deliveries")
    desk.click(deliveries.fill)
    assert len(desk.stored().deliveries) == len(desk.stored().participants)
    desk.click(deliveries.add)
    desk.write(deliveries.form.recipient, "Ratsinformation")
    deliveries.form.channel.set_value(Channel.PORTAL)
    desk.click(deliveries.form.button)
    added = desk.stored().deliveries[-1]
    assert (added.recipient, added.channel, added.audience) == ("Ratsinformation", Channel.PORTAL, Audience.PUBLIC)
    desk.click(deliveries.mark)
    assert {row.sent_on for row in desk.stored().deliveries} == {date(2021, 11, 18)}
    assert not deliveries.mark.isEnabled()
    deliveries.list.choose(added.id)
    deliveries.list.setFocus()
    desk.press(deliveries.list, Key.Key_Delete)
    desk.until(lambda: added.id not in {row.id for row in desk.stored().deliveries})


def test_an_objection_is_raised_on_the_item_about_the_minutes(desk: MeetingDesk) -> None:
    draft(desk)
    desk.click(desk.bench.middle.closing.button)
    sealed = desk.stored()
    for role in SignerRole:
        desk.run(minutes.SignMinutes(sealed.id, role, b"%PDF", "Niederschrift.pdf"))
    later = desk.run(meetings.PlanMeeting(sealed.organization_id, datetime(2022, 1, 20, 16, tzinfo=UTC))).ids["meeting"]
    item = desk.run(agenda.AddAgendaItem(later, "Genehmigung der Niederschrift")).ids["item"]
    desk.bench.open_meeting(later)
    desk.until(lambda: desk.bench.view is not None and desk.bench.view.id == later)
    desk.settle()
    card = desk.bench.middle.objections
    assert not card.isVisible()  # an item like any other
    kind = ObjectionKind.ADDENDUM
    desk.run(RaiseObjection(later, sealed.id, "Schriftführung", "Die Uhrzeit lautet 17:05 Uhr.", kind, item))
    assert card.isVisible()
    desk.click(card.add_button)
    desk.until(card.form.against.hasFocus)
    desk.until(lambda: sealed.items[4].id in card.form.about.values())
    card.form.about.set_value(sealed.items[4].id)
    desk.write(card.form.raised_by, "AWD, Fraktion C")
    desk.write(card.form.text, "Eine Frage fehlt.")
    desk.write(card.form.outcome, "Wird nachgetragen.")
    desk.click(card.form.button)
    raised = desk.read(lambda session: meeting_view(session, later)).objections
    assert [(each.kind, each.raised_by, each.against_id) for each in raised] == [
        (kind, "Schriftführung", sealed.id),
        (ObjectionKind.OBJECTION, "AWD, Fraktion C", sealed.id),
    ]
    assert raised[1].against_number == "Ö 5"
    click_row(desk.qtbot, card.list, raised[0].id)
    card.list.setFocus()
    desk.press(card.list, Key.Key_F2)
    assert card.form.text.toPlainText() == "Die Uhrzeit lautet 17:05 Uhr."
    desk.press(card.form.raised_by, Qt.Key.Key_Escape)
    card.list.setFocus()
    desk.press(card.list, Key.Key_Delete)
    desk.until(lambda: len(desk.read(lambda session: meeting_view(session, later)).objections) == 1)
