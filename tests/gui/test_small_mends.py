"""Small things that went wrong once: each shown at the part that did it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.history.model import KINDS
from smartaachen_desktop.gui.meeting import markdown_acts
from smartaachen_desktop.gui.meeting.markdown_edit import MarkdownEdit
from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.people.series_pane import SeriesStrip
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.name_completion import NameCompletion
from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.shared.stepper import Stepper
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.meetings import PlanMeeting
from smartaachen_desktop.services.people import ChangeOrganization
from tests.gui.desk import Desk, lend
from tests.gui.meeting_desk import MeetingDesk


@pytest.fixture
def box(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def papers(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk[PapersWorkspace]]:
    yield from lend(qtbot, qapp, tmp_path, PapersWorkspace)


def test_the_filter_of_the_history_knows_every_table() -> None:
    listed = [kind for kinds in KINDS.values() for kind in kinds]
    assert sorted(listed) == sorted(RECORDS)


def test_a_brace_in_a_short_name_is_a_sign_like_any_other(desk: MeetingDesk) -> None:
    view = desk.stored()
    desk.run(ChangeOrganization(view.organization_id, short_name="A{W}D"))
    later = desk.run(PlanMeeting(view.organization_id, view.scheduled_start + timedelta(days=30))).ids["meeting"]
    desk.choose("Ö 5")
    desk.run(ForwardItem(desk.item("Ö 5").id, later, False))
    assert "A{W}D" in desk.bench.middle.head.trail.links[0].words()


@pytest.mark.parametrize("typed", ["+", "1."])
def test_signs_that_are_no_number_count_for_nothing(box: ThemeBox, qtbot: QtBot, typed: str) -> None:
    stepper = Stepper(box, "Ja")
    qtbot.addWidget(stepper)
    stepper.edit.setText(typed)
    stepper.edit.textEdited.emit(typed)
    assert stepper.value() == 0


def test_arrows_pass_a_closed_segment(box: ThemeBox, qtbot: QtBot) -> None:
    control = SegmentedControl(box, [("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")], "Wahl")
    qtbot.addWidget(control)
    control.close_segments(["b", "d"])
    qtbot.keyClick(control, Qt.Key.Key_Right)
    assert control.current() == "c"
    qtbot.keyClick(control, Qt.Key.Key_Right)
    assert control.current() == "c"
    qtbot.keyClick(control, Qt.Key.Key_Left)
    assert control.current() == "a"
    qtbot.keyClick(control, Qt.Key.Key_End)
    assert control.current() == "c"


def test_a_cut_label_tells_its_own_words(box: ThemeBox, qtbot: QtBot) -> None:
    label = PlainLabel(box, "Ein langer Satz, der hier nicht hineinpasst", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert "Ein langer Satz" in label.toolTip()
    label.setText("Ein anderer Satz, der auch nicht hineinpasst")
    assert "Ein anderer Satz" in label.toolTip()
    label.setText("kurz")
    assert label.toolTip() == ""


@pytest.mark.parametrize("typed", ["Groß", "\U0001f3db Groß"])
def test_a_completed_name_takes_no_sign_from_what_stands_before_it(box: ThemeBox, qtbot: QtBot, typed: str) -> None:
    edit = MarkdownEdit(box, "Beratung")
    qtbot.addWidget(edit)
    edit.show()
    completion = NameCompletion(box, edit)
    completion.offer([Offer("Groß, Leitung", "Gast")])
    edit.setPlainText(f"Frau {typed}")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    completion._typed()
    completion._take(Offer("Groß, Leitung", "Gast"))
    assert edit.toPlainText() == f"Frau {typed.replace('Groß', 'Groß, Leitung')}"


def test_tab_leaves_the_editor_where_the_entry_is_nested_already(box: ThemeBox, qtbot: QtBot) -> None:
    edit = MarkdownEdit(box, "Beratung")
    qtbot.addWidget(edit)
    edit.setPlainText("- eins\n  - zwei")
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    assert not markdown_acts.nest(cursor, deeper=True)
    assert markdown_acts.nest(cursor, deeper=False)


def test_a_put_away_strip_forgets_dates_and_choices(box: ThemeBox, qtbot: QtBot) -> None:
    strip = SeriesStrip(box)
    qtbot.addWidget(strip)
    strip.open_form()
    strip.first_day.edit.setText("kein Tag")
    assert not strip.first_day.commit()
    strip.close_form()
    assert (strip.first_day.edit.text(), strip.first_day.error.text()) == ("", "")


def test_enter_and_escape_serve_the_form_of_a_station(papers: Desk[PapersWorkspace]) -> None:
    papers.load_example()
    papers.show()
    part = papers.view.sheet.consultations
    part.add_button.click()
    papers.type(part.when.edit, "01.02.2022")
    before = len(part._rows or ())
    papers.press(part.when.edit, Qt.Key.Key_Return)
    papers.settle()
    assert len(part._rows or ()) == before + 1
    part.add_button.click()
    papers.press(part.when.edit, Qt.Key.Key_Escape)
    assert not part.form.isVisible()
    assert QApplication.focusWidget() is part.add_button


def test_choices_are_not_read_while_the_meeting_is_hidden(desk: MeetingDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    from smartaachen_desktop.gui.meeting import loading
    from smartaachen_desktop.services.people import AddPerson

    reads: list[bool] = []
    load = loading.load

    def counted(*args: object, **named: bool) -> object:
        reads.append(named["with_choices"])
        return load(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "load", counted)
    desk.bench.hide()
    desk.run(AddPerson("Neue Person"))
    assert reads == []
    desk.bench.show()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()
    assert reads == [True]
