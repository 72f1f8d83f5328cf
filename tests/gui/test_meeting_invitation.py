"""Before the meeting: the period of notice, the documents, the note that it went out, and the files of an item."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.dialogs.export_dialog import ExportDialog
from smartaachen_desktop.gui.meeting.invitation_bar import InvitationBar
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.paper_files import AddPaperFile
from smartaachen_desktop.services.people import ChangeOrganization
from tests.gui.meeting_desk import MeetingDesk
from tests.ready import pour_example

PDF = b"%PDF-1.7\nInhalt"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def plan(desk: MeetingDesk, day: int) -> InvitationBar:
    """A meeting of the AWD on that day of December 2021; today is the 18th of November."""
    assert desk.example is not None
    start = datetime(2021, 12, day, 15, 30, tzinfo=UTC)
    outcome = desk.run(PlanMeeting(desk.example.organizations["awd"], start, from_template=True))
    desk.bench.focus_record(outcome.ids["meeting"])
    desk.until(lambda: desk.bench.view is not None and desk.bench.view.state is MeetingState.PLANNED)
    desk.settle()
    return desk.bench.middle.invitation


def set_notice(desk: MeetingDesk, days: int) -> None:
    assert desk.example is not None
    desk.run(ChangeOrganization(desk.example.organizations["awd"], notice_days=days))


def test_the_bar_says_whether_the_invitation_is_in_time(desk: MeetingDesk) -> None:
    bar = plan(desk, 1)
    assert "keine Ladungsfrist hinterlegt" in bar.sentence.text()
    set_notice(desk, 12)
    assert "heute bis zur Sitzung 12 volle Tage" in bar.sentence.text()
    assert "spätestens am 18.11.2021." in bar.sentence.text()
    assert not bar._icon.isVisible()
    set_notice(desk, 13)
    assert "spätestens am 17.11.2021: nicht eingehalten" in bar.sentence.text()
    assert bar._icon.isVisible()


def test_noting_the_invitation_is_one_step_that_can_be_taken_back(desk: MeetingDesk) -> None:
    bar = plan(desk, 1)
    desk.click(bar.note)
    assert desk.stored().state is MeetingState.INVITED
    assert desk.stored().invited_at == desk.clock.now
    assert "Eingeladen am 18.11.2021 (bis zur Sitzung 12 volle Tage)" in bar.sentence.text()
    assert not bar.note.isVisible()
    desk.bridge.undo()
    desk.settle()
    assert desk.stored().state is MeetingState.PLANNED
    assert bar.note.isVisible()


def test_an_invitation_that_went_out_earlier_is_noted_with_its_day(desk: MeetingDesk) -> None:
    bar = plan(desk, 1)
    bar.day.edit.setText("19.11.2021")
    desk.click(bar.note)
    assert desk.stored().state is MeetingState.PLANNED
    assert "Zukunft" in bar.day.error.text()
    bar.day.edit.setText("10.11.2021")
    desk.click(bar.note)
    assert "Eingeladen am 10.11.2021 (bis zur Sitzung 20 volle Tage)" in bar.sentence.text()


def test_the_bar_goes_when_the_meeting_is_opened(desk: MeetingDesk) -> None:
    assert desk.bench.middle.invitation.isVisible()
    desk.click(desk.bench.middle.head.meeting_button)
    assert not desk.bench.middle.invitation.isVisible()


def test_each_button_wishes_its_document(desk: MeetingDesk) -> None:
    wishes: list[object] = []
    desk.bench.document_wished.connect(wishes.append)
    bar, meeting = desk.bench.middle.invitation, desk.stored().id
    for button in (bar.internal, bar.public, bar.calendar):
        desk.click(button)
    assert wishes == [
        DocumentWish(DocumentKind.INVITATION, meeting, Audience.INTERNAL),
        DocumentWish(DocumentKind.INVITATION, meeting, Audience.PUBLIC),
        DocumentWish(DocumentKind.CALENDAR, meeting, Audience.PUBLIC),
    ]


def test_both_files_are_written_where_the_user_says(
    qtbot: QtBot, qapp: QApplication, dispatcher: Dispatcher, tmp_path: Path
) -> None:
    pour_example(dispatcher.database)
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(tmp_path / "config"), signing_services())
    desktop.show()
    bench = desktop.window.show_view("meeting")
    assert isinstance(bench, MeetingWorkbench)
    qtbot.waitUntil(bench.middle.invitation.isVisible)
    name = tmp_path / "Einladung-AWD-2021-11-18"
    bench.middle.invitation.public.click()
    pdf = name.with_name(name.name + "-oeffentlich.pdf")
    (dialog,) = desktop.window.findChildren(ExportDialog)
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=20000)
    assert dialog.form.target().name == pdf.name
    dialog.form.name.setText(str(pdf))
    dialog.primary.click()
    qtbot.waitUntil(pdf.exists, timeout=20000)
    qtbot.waitUntil(lambda: not dialog.job.running)
    dialog.close()
    bench.middle.invitation.calendar.click()
    calendar = desktop.window.findChildren(ExportDialog)[-1]
    qtbot.waitUntil(lambda: calendar.made is not None, timeout=20000)
    assert calendar.form.target() == name.with_suffix(".ics"), "where the last one went"
    calendar.primary.click()
    qtbot.waitUntil(lambda: calendar.saved is not None, timeout=20000)
    assert pdf.read_bytes().startswith(b"%PDF-1.7")
    assert name.with_suffix(".ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    desktop.close()


def test_an_item_opens_the_files_of_its_paper(desk: MeetingDesk) -> None:
    assert desk.example is not None
    desk.choose("Ö 5")
    files = desk.bench.middle.proposal.files
    assert not files.isVisible()
    desk.run(AddPaperFile(desk.example.paper, "Anlage & Plan.pdf", PDF))
    desk.until(files.isVisible)
    shown: list[Path] = []
    files.viewer.show = shown.append
    (action,) = files.drop.actions()
    assert action.text() == "Anlage && Plan.pdf (1 KB)"
    action.trigger()
    desk.until(lambda: bool(shown))
    assert shown[0].read_bytes() == PDF
    assert shown[0].parent.stat().st_mode & 0o777 == 0o700
    desk.choose("Ö 6")
    desk.until(lambda: not files.isVisible())
