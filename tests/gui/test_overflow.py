"""Tools that have no room go into a menu with their names, and come back when there is room again."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.plan.toolbar import PlanToolbar
from smartaachen_desktop.gui.theme import ThemeBox, load_theme


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> PlanToolbar:
    made = PlanToolbar(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(made)
    made.resize(1800, 48)
    made.show()
    return made


@pytest.mark.parametrize("width", [640, 912, 1168, 1600])
def test_nothing_stands_beyond_the_edge_and_all_of_it_is_reached(bar: PlanToolbar, width: int) -> None:
    bar.resize(width, 48)
    tools = (bar.zoom, bar.whole, bar.today, bar.baseline, bar.looks, bar.paper, bar.wall, bar.milestone)
    shown = [tool for tool in tools if tool.isVisible()]
    if width >= 912:  # the narrowest window leaves the plan so much
        assert all(tool.geometry().right() <= width for tool in [*shown, bar.overflow.more] if tool.isVisible())
    bar.overflow.more.drop.aboutToShow.emit()
    named = {action.text() for action in bar.overflow.more.drop.actions()}
    assert len(named) == len(tools) - len(shown)
    assert "" not in named
    assert bar.overflow.more.isVisible() is bool(named)
    assert bar.overflow.more.accessibleName()


def test_a_folded_tool_does_what_it_did(bar: PlanToolbar, qtbot: QtBot) -> None:
    bar.baseline.drop.addAction("Basisplan festhalten")
    bar.resize(700, 48)
    bar.overflow.more.drop.aboutToShow.emit()
    actions = {action.text(): action for action in bar.overflow.more.drop.actions()}
    with qtbot.waitSignal(bar.today.clicked):
        actions["Heute"].trigger()
    menu = actions["Basisplan"].menu()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Basisplan festhalten"]  # type: ignore[attr-defined]
    bar.resize(1800, 48)
    assert bar.overflow.folded() == []
    assert bar.today.isVisible()


@pytest.mark.parametrize(
    ("width", "words"),
    [(912, ["", "", "", ""]), (1168, ["Ansicht", "", "", ""]), (1328, ["Ansicht", "Basisplan", "Wand", ""]),
     (1600, ["Ansicht", "Basisplan", "Wand", "Meilenstein"])],
)  # fmt: skip
def test_icons_that_say_least_get_their_words_first(bar: PlanToolbar, width: int, words: list[str]) -> None:
    bar.resize(width, 48)
    assert [tool.words() for tool in (bar.looks, bar.baseline, bar.wall, bar.milestone)] == words
    assert bar.looks.accessibleName() == "Ansicht"
