"""The smallest window the application promises: nothing scrolls sideways, no word is cut, every pane comes back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.launch import load_language
from smartaachen_desktop.gui.main_window import MINIMUM
from smartaachen_desktop.gui.meeting.acts_table import AGENDA, PEOPLE, meeting_acts
from smartaachen_desktop.gui.meeting.bench_sides import TEXT, TEXT_BY_PREVIEW
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from tests.gui.meeting_desk import MeetingDesk
from tests.gui.meeting_states import joint_states, states
from tests.gui.narrow import cut, sideways

VIEW = QSize(912, 600)
LEAST = MINIMUM - QSize(112, 100)
"""What rail, header and status bar leave of the smallest window."""
"""What rail, header and status bar leave of the smallest window."""


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    made.bench.resize(VIEW)
    made.settle()
    yield made
    made.close()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    made = load_language(qapp, "en")
    yield
    for translator in made:
        qapp.removeTranslator(translator)


def look_at(desk: MeetingDesk, name: str) -> None:
    bench = desk.bench
    desk.qtbot.wait(1)  # the cards fold a turn of the event loop after a state has changed
    assert bench.size() == VIEW, name
    assert bench.middle.width() >= TEXT, name
    assert bench.middle.minimumSizeHint().width() <= TEXT_BY_PREVIEW, name
    room = bench.middle.area.viewport().width() - (bench.middle.width() - TEXT_BY_PREVIEW)
    assert bench.middle.cards.minimumSizeHint().width() <= room, f"{name}: too wide beside the preview"
    assert sideways(bench) == [], name
    assert cut(bench) == [], name


@pytest.mark.parametrize("course", [states, joint_states])
def test_every_state_of_a_meeting_fits(desk: MeetingDesk, course: Callable[[MeetingDesk], Iterator[str]]) -> None:
    seen = 0
    for name in course(desk):
        look_at(desk, name)
        seen += 1
    assert seen > 5


@pytest.mark.usefixtures("english")
def test_the_longer_words_of_english_fit_as_well(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    desk = MeetingDesk(qtbot, qapp, tmp_path)
    try:
        desk.bench.resize(VIEW)
        for name in joint_states(desk):
            look_at(desk, name)
    finally:
        desk.close()


def test_in_a_window_of_1280_both_panes_are_whole(desk: MeetingDesk) -> None:
    desk.bench.resize(1168, 700)
    for name in joint_states(desk):
        assert shown(desk) == BOTH, name
        assert cut(desk.bench) == [], name
        assert sideways(desk.bench) == [], name


def perform(desk: MeetingDesk, act_id: str) -> None:
    next(act for act in meeting_acts() if act.id == act_id).perform(desk.bench)


def shown(desk: MeetingDesk) -> tuple[bool, bool, bool, bool]:
    """Agenda, its strip, attendance, its strip."""
    bench = desk.bench
    strips = bench.sides.strips
    return (
        bench.agenda.isVisible(), strips[AGENDA].isVisible(), bench.people.isVisible(), strips[PEOPLE].isVisible()
    )  # fmt: skip


BOTH, AGENDA_ONLY, PEOPLE_ONLY, NONE = (
    (True, False, True, False), (True, False, False, True), (False, True, True, False), (False, True, False, True)
)  # fmt: skip


def test_the_panes_take_turns_where_there_is_room_for_one(desk: MeetingDesk) -> None:
    bench = desk.bench
    assert shown(desk) == AGENDA_ONLY
    desk.click(bench.sides.strips[PEOPLE])
    assert shown(desk) == PEOPLE_ONLY
    assert bench.people.list.hasFocus()
    perform(desk, "to_agenda")
    assert shown(desk) == AGENDA_ONLY
    assert bench.agenda.list.hasFocus()
    perform(desk, "fold_agenda")
    assert shown(desk) == (False, True, True, False), "the place it left is enough for the other pane"
    assert bench.middle.discussion.edit.hasFocus()
    perform(desk, "fold_people")
    assert shown(desk) == NONE
    perform(desk, "add_item")
    assert shown(desk) == AGENDA_ONLY
    assert bench.agenda.form.isVisible()
    bench.resize(1168, 700)
    assert shown(desk) == AGENDA_ONLY, "folded by hand it stays so in a wider window"
    perform(desk, "fold_people")
    assert shown(desk) == BOTH


def test_the_strip_says_what_its_pane_would(desk: MeetingDesk) -> None:
    bench = desk.bench
    desk.click(bench.middle.head.meeting_button)
    bench.people.acts.all_present()
    desk.settle()
    strip = bench.sides.strips[PEOPLE]
    assert "17 anwesend, 9 nötig" in strip.accessibleDescription()
    assert not strip._wrong
    for who in desk.stored().participants[:12]:
        bench.people.list.choose(who.id)
        bench.people.acts.leave()
        desk.settle()
    assert strip._wrong
    assert "Alt+Umschalt+P" in strip.toolTip()


def test_folded_panes_are_remembered(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings")

    class Remembering(MeetingDesk):
        def _make(self, context: ViewContext) -> MeetingWorkbench:
            return super()._make(replace(context, settings=settings))

    for expected in (BOTH, AGENDA_ONLY):
        folder = tmp_path / str(expected[2])
        folder.mkdir()
        desk = Remembering(qtbot, qapp, folder)
        assert shown(desk) == expected
        if expected is BOTH:
            desk.click(desk.bench.people.fold_button)
        desk.close()


def test_no_view_keeps_the_window_wider_than_it_promises(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, dispatcher: Dispatcher, example: Example,
    request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(tmp_path / "settings"), signing_services())
    # or, when a step below fails, its clock would go on in the tests after it
    request.addfinalizer(desktop.close)
    shell.resize(1440, 900)
    desktop.show()
    bench = shell.view("meeting")
    assert isinstance(bench, MeetingWorkbench)
    qtbot.waitUntil(lambda: bench.view is not None, timeout=5000)
    for key in shell.keys():  # noqa: SIM118 - not a dict
        view = shell.show_view(key)
        settled: list[object] = []
        for _ in range(2):
            desktop.session.bridge.query(lambda _session: True, settled.append)
        qtbot.waitUntil(lambda: len(settled) == 2, timeout=5000)  # noqa: B023 - at once
        shell.resize(MINIMUM)
        qtbot.wait(1)
        assert (shell.size(), view.size()) == (MINIMUM, LEAST), key
        assert shell.status.geometry().bottom() == MINIMUM.height() - 1, key
        assert sideways(shell) == [], key
        assert cut(shell) == [], key
