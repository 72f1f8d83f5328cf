"""After the meeting, by hand: each gap jumps to where it is mended; scans, lists, remarks with page and line."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import protocol_pdf, read_protocol
from smartaachen_desktop.gui.meeting.timeline import END
from smartaachen_desktop.gui.meeting.timeline_rows import Kind
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.services import meetings
from smartaachen_desktop.services.exports import DocumentKind
from smartaachen_desktop.services.minutes import NoteHandSignature
from smartaachen_desktop.services.queries.readiness import Gap, Part
from tests.gui.meeting_desk import Key, MeetingDesk
from tests.gui.test_meeting_after import draft


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


def test_an_open_interruption_jumps_to_its_end_in_the_timeline(desk: MeetingDesk) -> None:
    desk.begin()
    desk.run(meetings.InterruptMeeting(desk.stored().id, "Pause"))
    desk.settle()
    desk.bench.middle.after.open_part("check")
    gap = next(each for each in desk.bench.middle.after.check.list.keyed.rows if each.code == "open_break")
    desk.bench.middle.after.check.list.choose((gap.code, gap.item_id, gap.sentence))
    desk.press(desk.bench.middle.after.check.list, Key.Key_Return)
    desk.until(lambda: desk.bench.timeline is not None and desk.bench.timeline.isVisible())
    timeline = desk.bench.timeline
    assert timeline is not None
    index = timeline.table.currentIndex()
    row = timeline.model.rows[index.row()]
    assert (row.kind, row.end, index.column()) == (Kind.BREAK, None, END)
    asked: list[object] = []
    desk.bench.document_wished.connect(asked.append)
    desk.click(timeline.proof)
    assert [wish.kind for wish in asked] == [DocumentKind.ATTENDANCE]  # type: ignore[attr-defined]
    assert not timeline.speaking.isEnabled(), "nobody has spoken yet"
    timeline.close()


PLACES = (Part.DETAILS, Part.PEOPLE, Part.ITEM, Part.DISCUSSION, Part.VOTE, Part.RESOLUTION, Part.COMMENTS)


@pytest.mark.parametrize("part", PLACES)
def test_a_part_has_a_place(desk: MeetingDesk, part: Part) -> None:
    """No jump of the check list leads nowhere."""
    draft(desk)
    middle, item = desk.bench.middle, desk.bench.item()
    assert item is not None
    middle.after.toggle()
    before = QApplication.focusWidget()
    middle.after._jump(Gap("x", "x", part, item.id))
    if part is Part.DETAILS:
        desk.until(middle.details.isVisible)
    elif part is Part.COMMENTS:
        assert middle.after.comments.isVisible()
    else:
        desk.until(lambda: QApplication.focusWidget() is not before)


def test_a_scan_is_taken_in_shown_and_refused_when_broken(desk: MeetingDesk, tmp_path: Path) -> None:
    draft(desk)
    desk.run(meetings.ApproveMinutes(desk.stored().id))
    desk.settle()
    after = desk.bench.middle.after
    after.open_part("scans")
    assert not after.scans.add.isEnabled()
    for role in SignerRole:
        desk.run(NoteHandSignature(desk.stored().id, role, date(2021, 11, 18)))
    desk.until(after.scans.add.isEnabled)
    whole = protocol_pdf(*read_protocol(desk.dispatcher, desk.stored().id, Audience.INTERNAL), fields=False)
    good, bad = tmp_path / "gut.pdf", tmp_path / "halb.pdf"
    good.write_bytes(whole)
    bad.write_bytes(whole[: len(whole) // 2])
    after.scans.ask_file = lambda: bad
    desk.click(after.scans.add)
    desk.until(lambda: "beschädigt" in after.scans.error.text())
    after.scans.ask_file = lambda: good
    desk.click(after.scans.add)
    desk.until(lambda: len(desk.stored().scans) == 1)
    desk.settle()
    shown: list[Path] = []
    after.scans.viewer.show = shown.append
    desk.until(lambda: bool(after.scans.list.keyed.rows))
    after.scans.list.choose(desk.stored().scans[0].id)
    desk.click(after.scans.open)
    desk.until(lambda: bool(shown))
    assert shown[0].read_bytes() == whole


def test_a_remark_names_page_and_line(desk: MeetingDesk) -> None:
    draft(desk)
    comments = desk.bench.middle.after.comments
    desk.bench.middle.after.open_part("comments")
    desk.click(comments.add)
    for field, text in ((comments.form.author, "AWD, Fraktion C"), (comments.form.text, "Ein Wort fehlt."),
                        (comments.form.page, "3"), (comments.form.line, "17")):  # fmt: skip
        desk.write(field, text)
    desk.click(comments.form.button)
    desk.until(lambda: bool(desk.stored().comments))
    desk.settle()
    assert (desk.stored().comments[0].page, desk.stored().comments[0].line) == (3, 17)
    assert "(Seite 3, Zeile 17)" in str(comments.list.keyed.index(0).data())
