"""Every act of the meeting has one key, found on the F1 sheet, in the palette, the tooltips and the handbook."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QStackedLayout, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.key_list import key_groups
from smartaachen_desktop.gui.meeting.acts_table import act_groups, meeting_acts
from smartaachen_desktop.gui.meeting.vote_state import ELECTION
from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench
from smartaachen_desktop.gui.projector.keys import KEYS
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.buttons import KeyButton, german_key
from smartaachen_desktop.gui.shared.keyed import KeyedList
from smartaachen_desktop.gui.shared.late import LateParts
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.meetings import CloseMeeting
from tests.gui.meeting_desk import ALT, CONTROL, Key, MeetingDesk

SHIFT = Qt.KeyboardModifier.ShiftModifier
HANDBOOK = Path(__file__).parent.parent.parent / "docs" / "handbuch" / "tasten.md"
SPOKEN = {"↵": "Enter", "Leer": "Leertaste"}
TEXT_KEYS = (
    "Copy", "Cut", "Paste", "Undo", "Redo", "SelectAll", "Delete", "DeleteStartOfWord", "DeleteEndOfWord",
    "DeleteEndOfLine", "DeleteCompleteLine", "MoveToNextWord", "MoveToPreviousWord", "MoveToStartOfLine",
    "MoveToEndOfLine", "MoveToStartOfDocument", "MoveToEndOfDocument", "SelectNextWord", "SelectPreviousWord",
    "SelectStartOfDocument", "SelectEndOfDocument", "SelectNextPage", "SelectPreviousPage", "Deselect",
    "InsertLineSeparator", "InsertParagraphSeparator", "Backspace",
)  # fmt: skip


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(qtbot, qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def desktop(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, dispatcher: Dispatcher, example: Example
) -> Iterator[Desktop]:
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    made = Desktop(dispatcher, shell, Settings(tmp_path / "settings"), signing_services())
    qtbot.waitUntil(lambda: bench_of(made).view is not None, timeout=5000)
    yield made
    made.close()


def bench_of(desktop: Desktop) -> MeetingWorkbench:
    bench = desktop.window.view("meeting")
    assert isinstance(bench, MeetingWorkbench)
    return bench


def sheet(desktop: Desktop) -> set[str]:
    return {german_key(key) for _, lines in key_groups(desktop.window) for _, keys in lines for key in keys.split(", ")}


def owner_of(shortcut: QShortcut | QAbstractButton) -> tuple[QWidget, bool]:
    """The widget a shortcut holds in, and whether it holds in the whole window."""
    if isinstance(shortcut, QAbstractButton):
        return shortcut, True
    parent = shortcut.parent()
    assert isinstance(parent, QWidget)
    return parent, shortcut.context() is Qt.ShortcutContext.WindowShortcut


def keys_in(window: QWidget) -> list[tuple[str, QWidget, bool]]:
    found: list[tuple[str, QWidget, bool]] = []
    for shortcut in window.findChildren(QShortcut):
        found.append((shortcut.key().toString(), *owner_of(shortcut)))
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            found.append((button.shortcut().toString(), *owner_of(button)))
    return found


def above(widget: QWidget) -> list[QWidget]:
    """From the window down to the widget itself."""
    found: list[QWidget] = [widget]
    while (parent := found[0].parentWidget()) is not None:
        found.insert(0, parent)
    return found


def never_seen_together(one: QWidget, other: QWidget) -> bool:
    """On different pages of one stack: the views, the list of meetings and the bench, the sheets of a view."""
    for holder, next_one, next_other in zip(above(one), above(one)[1:], above(other)[1:], strict=False):
        if next_one is not next_other:
            return isinstance(holder, QStackedWidget) or isinstance(holder.layout(), QStackedLayout)
    return False


def test_no_two_shortcuts_hold_at_once_and_each_is_on_the_sheet(desktop: Desktop) -> None:
    window = desktop.window
    for view in window.keys():  # noqa: SIM118 - not a dict
        window.show_view(view)
    found = keys_in(window) + [
        (key.toString(), window, True) for action in window.shell_actions for key in action.shortcuts()
    ]
    names = [key for key, _, _ in found]
    assert {"F6", "F7", "Ctrl+N", "Alt+A", "Ctrl+K", "Ctrl+Shift+F11", "Shift+F4", "Ins"} <= set(names)
    for (key, one, wide), (other_key, other, other_wide) in combinations(found, 2):
        if key == other_key and not never_seen_together(one, other):
            nested = one is other or one.isAncestorOf(other) or other.isAncestorOf(one)
            clash = nested or wide or other_wide
            assert not clash, (key, one, other)
    missing = {german_key(key) for key in names if "Enter" not in key} - sheet(desktop)
    assert missing == set()


def test_every_key_inside_a_list_is_on_the_sheet(desktop: Desktop) -> None:
    bench = bench_of(desktop)
    while late := [each for each in bench.findChildren(QWidget) if isinstance(each, LateParts) and not each.built]:
        for each in late:
            getattr(each, "any", None)  # the first part that is asked for brings them all
    lists = bench.findChildren(KeyedList)
    taken = {german_key(QKeySequence(key).toString()) for each in lists for key in each._keys}
    assert {"K", "Entf", "F2", "Ü"} <= taken
    assert taken - sheet(desktop) == set()


def test_no_act_takes_a_key_from_a_text(qapp: QApplication) -> None:
    standard = {
        key.toString() for name in TEXT_KEYS for key in QKeySequence.keyBindings(QKeySequence.StandardKey[name])
    }
    acts = {act.id: act.keys for act in meeting_acts() if act.keys in standard} | {
        act: key for act, key in KEYS.items() if key in standard
    }
    assert set(acts) <= {"record"}  # Ctrl+Enter is told on by the editors
    every = [act.keys for act in meeting_acts()] + list(KEYS.values())
    assert len(every) == len(set(every))
    plain = [keys for keys in every if "+" not in keys and not keys.startswith("F")]
    assert plain == []  # letters alone belong to lists


def test_the_handbook_has_every_line_of_the_sheet(desktop: Desktop) -> None:
    text = HANDBOOK.read_text(encoding="utf-8")
    for title, lines in key_groups(desktop.window):
        assert f"## {title}\n" in text
        part = text.split(f"## {title}\n")[1].split("\n## ")[0]
        for name, keys in lines:
            spoken = ", ".join(german_key(key) for key in keys.split(", "))
            for sign, word in SPOKEN.items():
                spoken = spoken.replace(sign, word)
            assert f"| {spoken} | {name} |" in part, title


def test_buttons_say_their_key_whatever_else_they_say(desk: MeetingDesk) -> None:
    bench = desk.bench
    for act in meeting_acts():
        if act.button is not None:
            button = act.button(bench)
            assert german_key(act.keys) in button.toolTip() or button._key, act.id
    assert "(Strg+N)" in bench.agenda.add_button.toolTip()
    desk.begin()
    assert "(Alt+A)" in bench.middle.vote.add_button.toolTip()
    assert "Alt+G" in bench.middle.vote.method.toolTip()
    assert "Alt+K" in bench.middle.resolution.category.toolTip()
    assert "Alt+V" in bench.middle.resolution.effective.toolTip()


def test_a_key_in_a_tooltip_survives_reasons(qapp: QApplication, qtbot: QtBot) -> None:
    box = ThemeBox(qapp, load_theme("light"))
    button = KeyButton(box, "Gast <b>", icon="plus")
    qtbot.addWidget(button)
    button.show_key("Ctrl+G")
    assert button.toolTip() == "<span>Gast &lt;b&gt;</span> (Strg+G)"
    assert button.accessibleDescription() == "Strg+G"
    button.set_blocked("Versiegelt.")
    assert button.toolTip() == "<span>Versiegelt.</span> (Strg+G)"
    capped = KeyButton(box, "TOP", "F6")
    qtbot.addWidget(capped)
    capped.show_key("F6")
    assert capped.toolTip() == ""


def test_a_meeting_by_keys_alone(desk: MeetingDesk) -> None:
    bench, middle, control_shift = desk.bench, desk.bench.middle, CONTROL | SHIFT
    desk.press(bench.agenda.list, Key.Key_S, control_shift)
    desk.until(lambda: desk.stored().state is MeetingState.RUNNING)
    desk.settle()
    desk.press(bench.agenda.list, Key.Key_K, control_shift)
    desk.until(lambda: all(who.present for who in desk.stored().participants))
    desk.call("Ö 5")
    desk.press(bench.agenda.list, Key.Key_A, ALT)
    form = middle.vote.form
    desk.until(form.isVisible)
    form.close_form()
    desk.press(bench.agenda.list, Key.Key_N, ALT)
    desk.until(middle.vote.roll.isVisible)
    assert middle.vote.method.current() == VoteMethod.ROLL_CALL.value
    desk.press(bench.agenda.list, Key.Key_L, ALT)
    assert middle.vote.method.current() == ELECTION
    desk.press(bench.agenda.list, Key.Key_G, ALT)
    assert middle.vote.method.current() == VoteMethod.SECRET.value
    desk.until(middle.vote.counts.steppers["yes"].edit.hasFocus)
    desk.press(middle.vote.counts.steppers["yes"].edit, Key.Key_E)
    desk.press(middle.vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").motions))
    desk.settle()
    desk.press(middle.resolution.edit, Key.Key_V, ALT)
    desk.until(middle.resolution.effective.edit.hasFocus)
    desk.press(middle.resolution.effective.edit, Key.Key_T, ALT)
    desk.until(middle.vote.wording.isVisible)
    desk.press(middle.discussion.edit, Key.Key_B, ALT)
    desk.until(middle.vote.counts.isVisible)
    desk.press(bench.agenda.list, Key.Key_F6)
    desk.until(lambda: desk.item("Ö 5").state is ItemState.DONE)
    desk.settle()
    desk.press(bench.agenda.list, Key.Key_F6, control_shift)
    desk.until(lambda: desk.stored().state is MeetingState.CLOSED)
    desk.settle()
    for state in (MeetingState.DRAFT, MeetingState.APPROVED):
        desk.press(bench.agenda.list, Key.Key_F12, SHIFT)
        desk.until(lambda state=state: desk.stored().state is state)  # type: ignore[misc]
        desk.settle()
    desk.press(bench.agenda.list, Key.Key_F12, control_shift)
    reason = middle.after.versions.form.reason
    desk.until(reason.hasFocus)
    desk.press(reason, Key.Key_Return)
    desk.until(lambda: desk.stored().state is MeetingState.DRAFT)
    assert desk.said.banners == []


def test_items_and_lists_by_key(desk: MeetingDesk) -> None:
    bench, middle = desk.bench, desk.bench.middle
    desk.choose("Ö 5")
    desk.press(bench.agenda.list, Key.Key_N, CONTROL)
    desk.until(bench.agenda.form.isVisible)
    bench.agenda.form.close_form()
    desk.press(bench.agenda.list, Key.Key_N, CONTROL | SHIFT)
    desk.until(bench.agenda.form.isVisible)
    bench.agenda.form.close_form()
    desk.press(bench.agenda.list, Key.Key_G, CONTROL)
    desk.until(bench.people.guest_form.isVisible)
    shown: list[tuple[object, str]] = []
    bench.show_on_wall.connect(lambda item, part: shown.append((item, part)))
    desk.press(middle.discussion.edit, Key.Key_Z, ALT)
    assert shown == [(desk.item("Ö 5").id, "proposal")]
    edit = middle.discussion.edit
    desk.type_discussion("Erstens")
    desk.press(edit, Key.Key_Minus, CONTROL)
    assert edit.text() == "- Erstens"
    desk.press(edit, Key.Key_NumberSign, CONTROL)
    assert edit.text() == "1. Erstens"
    desk.press(bench.agenda.list, Key.Key_F, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "vertagt" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_missing_quorum_is_established_and_taken_back_by_one_key(desk: MeetingDesk) -> None:
    bench = desk.bench
    desk.click(bench.middle.head.meeting_button)
    desk.person("Fraktion A, Platz 2")
    desk.press(bench.people.list, Key.Key_K)
    desk.until(lambda: any(who.present for who in desk.stored().participants))
    desk.settle()
    desk.press(bench.people.list, Key.Key_Q, ALT)
    desk.until(bench.people.clock_form.isVisible)
    bench.people.clock_form.submit()
    desk.until(lambda: desk.stored().quorum_lost_at is not None)
    desk.settle()
    desk.click(bench.people.all_button)
    desk.press(bench.people.list, Key.Key_Q, ALT)
    desk.until(lambda: desk.stored().quorum_lost_at is None)


def test_an_act_that_is_not_possible_says_why(desk: MeetingDesk) -> None:
    desk.choose("Ö 5")
    before = desk.stored().journal_head
    for key, modifier in ((Key.Key_F6, CONTROL | SHIFT), (Key.Key_G, ALT), (Key.Key_B, ALT), (Key.Key_I, ALT)):
        desk.press(desk.bench.agenda.list, key, modifier)
    assert [what for _, what, _ in desk.said.banners] == [
        "Die Sitzung läuft nicht.",
        "Abgestimmt wird nur in laufender Sitzung.",
        "Zu diesem Antrag ist keine Abstimmung festgestellt, die sich ändern ließe.",
        "Der Bericht gehört zum Punkt „Umsetzung der Beschlüsse“.",
    ]
    assert desk.stored().journal_head == before


@pytest.mark.parametrize("stage", ["planned", "running", "closed", "list"])
def test_no_act_of_the_palette_ever_crashes(desk: MeetingDesk, stage: str) -> None:
    bench = desk.bench
    if stage in ("running", "closed"):
        desk.begin()
    if stage == "closed":
        desk.run(CloseMeeting(desk.stored().id))
    if stage == "list":
        bench.show_list()
    for act in meeting_acts():
        if act.id in ("all_meetings", "step_meeting", "close_meeting"):
            continue
        act.perform(bench)
        while isinstance(menu := QApplication.activePopupWidget(), QWidget):
            menu.close()
        if bench.timeline is not None:
            bench.timeline.close()
        desk.settle()
    assert desk.crashes == []


def test_the_palette_finds_meeting_wall_and_slides(desktop: Desktop, qtbot: QtBot) -> None:
    bench, session = bench_of(desktop), desktop.session
    entries = {entry.name: entry for entry in session._actions()}
    for group in act_groups():
        for act in group.acts:
            assert entries[act.name].shortcut == german_key(act.keys)
            assert entries[act.name].group == group.title
    assert entries["Wand öffnen oder schließen"].shortcut == "F11"
    assert "Text größer" not in entries  # the wall is closed: there is nothing to enlarge
    entries["Auf die Wand: Tagesordnung"].run()
    assert desktop.wall.wall.choice is not None
    desktop.window.show_view("plan")
    entries["Tagesordnungspunkt aufnehmen"].run()
    assert desktop.window.current_key() == "meeting"
    assert bench.agenda.form.isVisibleTo(bench)
    entries["Sitzung schließen"].run()
    banner = desktop.window.banner("refused")
    assert banner is not None
    bench.show_list()
    qtbot.waitUntil(lambda: bench.view is None)
    names = [entry.name for entry in session._actions()]
    assert "Sitzung anlegen" in names
    assert "Antrag aufnehmen" not in names


def test_the_board_goes_on_the_wall_by_its_button(desktop: Desktop, qtbot: QtBot) -> None:
    board = desktop.window.show_view("board")
    toolbar = board.toolbar  # type: ignore[attr-defined]
    toolbar.wall.click()
    assert desktop.wall.wall.choice is not None
    assert desktop.wall.wall.choice.value == "board"


def test_keys_work_from_the_header_too(desktop: Desktop, qtbot: QtBot) -> None:
    bench, window = bench_of(desktop), desktop.window
    outside = next(
        each for each in window.header.findChildren(QAbstractButton) if each.isVisibleTo(window) and each.isEnabled()
    )
    outside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(window.window()):
        window.window().show()
        window.window().activateWindow()
    outside.setFocus()
    qtbot.waitUntil(outside.hasFocus)
    qtbot.keyClick(outside, Key.Key_T, CONTROL)
    qtbot.waitUntil(lambda: bench.timeline is not None and bench.timeline.isVisible())
