"""The shell: views built on first sight, keys, header in two modes, messages, command palette."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.dialogs.palette import CommandPalette, Deliver, PaletteEntry, rank
from smartaachen_desktop.gui.header import HeaderState, ItemState, MeetingState, WallState
from smartaachen_desktop.gui.main_window import MainWindow, ViewEntry
from smartaachen_desktop.gui.shared.lamp import Lamp, LampState
from smartaachen_desktop.gui.shell import FRAME
from smartaachen_desktop.gui.shell import Shell as EarlyShell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme

LABELS = ("Sitzung", "Projektplan", "Haushalt", "Handlungsfelder", "Beschlüsse\n& Aufträge", "Vorlagen",
          "Gremien\n& Personen", "Verlauf")  # fmt: skip
RUNNING = HeaderState(
    "Ausschuss für Wissenschaft und Digitalisierung",
    meeting=MeetingState(
        "Sitzung läuft",
        facts="seit 16:30 Uhr · 18.11.2021 · öffentlicher Teil",
        item=ItemState("Ö 5", "18:12", "von 25 min", 0.73),
        lamps=(
            Lamp(LampState.ENOUGH, "12 / 9", "beschlussfähig"),
            Lamp(LampState.ENOUGH, "7 : 5", "Rat : Bürger*innen", "Mehrheit der Ratsmitglieder"),
        ),
    ),
    wall=WallState(True, "Ö 5 · Vorschlag"),
)
IDLE = HeaderState("Projektplan SMART.Aachen", "3 Handlungsfelder", next_meeting="Steuergremium · September 2022")


class Shell:
    """A window with eight empty views that counts how often each was built."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, name: str) -> None:
        self.box = ThemeBox(qapp, load_theme(name))
        self.built: list[str] = []
        entries = [ViewEntry(f"v{n}", label, "leaf", self.factory(n)) for n, label in enumerate(LABELS, start=1)]
        self.window = MainWindow(self.box, entries)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def factory(self, number: int):  # type: ignore[no-untyped-def]
        def build() -> QWidget:
            self.built.append(f"v{number}")
            return QLabel(f"Ansicht {number}")

        return build


@pytest.fixture(params=["light", "dark"])
def shell(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Shell:
    return Shell(qapp, qtbot, request.param)


def test_views_are_built_on_first_sight_only(shell: Shell) -> None:
    assert shell.built == []
    shell.window.show_view("v2")
    shell.window.show_view("v1")
    shell.window.show_view("v2")
    assert shell.built == ["v2", "v1"]
    assert shell.window.view("v3") is None
    with pytest.raises(KeyError):
        shell.window.show_view("v9")


def test_ctrl_and_number_change_the_view(shell: Shell, qtbot: QtBot) -> None:
    heard: list[str] = []
    shell.window.view_changed.connect(heard.append)
    for number in range(1, 9):
        qtbot.keyClick(shell.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    assert heard == [f"v{number}" for number in range(1, 9)]
    assert shell.window.rail.buttons["v8"].isChecked()
    assert not shell.window.rail.buttons["v1"].isChecked()


def test_the_rail_is_reached_and_worked_by_key(shell: Shell, qtbot: QtBot) -> None:
    button = shell.window.rail.buttons["v4"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert shell.window.current_key() == "v4"
    assert shell.window.rail.buttons["v5"].accessibleName() == "Beschlüsse & Aufträge"


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "undo_requested"),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier, "redo_requested"),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "palette_requested"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help_requested"),
    ],
)
def test_the_keys_of_the_shell(
    shell: Shell, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    with qtbot.waitSignal(getattr(shell.window, signal), timeout=1000):
        qtbot.keyClick(shell.window, key, modifier)


def test_the_header_has_two_modes(shell: Shell) -> None:
    header = shell.window.header
    shell.window.set_header(IDLE)
    assert header.search.isVisible()
    assert not header.pill.isVisible()
    shell.window.set_header(RUNNING)
    assert not header.search.isVisible()
    assert header.pill.text() == "Sitzung läuft"
    assert header.wall.accessibleName() == "Auf der Wand: Ö 5 · Vorschlag"


def test_words_beside_the_thumbnail_go_first(shell: Shell, qtbot: QtBot) -> None:
    shell.window.set_header(RUNNING)
    shell.window.resize(1440, 900)
    wide = shell.window.header.wall.sizeHint().width()
    shell.window.resize(1280, 800)
    assert shell.window.header.wall.sizeHint().width() == 102 < wide


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1440, 900), (1920, 1080)])
def test_nothing_in_the_header_is_cut(shell: Shell, qtbot: QtBot, size: tuple[int, int]) -> None:
    shell.window.set_header(RUNNING)
    shell.window.set_clock("17:05")
    shell.window.show_saved("17:05:12")
    shell.window.resize(*size)
    header = shell.window.header
    qtbot.waitUntil(lambda: header.width() == size[0] - shell.box.current.size.rail)
    for cell, lamp in header._lamps:
        qtbot.waitUntil(lambda lamp=lamp: lamp.width() >= lamp.sizeHint().width())  # type: ignore[misc]
        assert cell.geometry().right() <= header.width()
    assert header.clock.mapTo(header, header.clock.rect().topRight()).x() <= header.width() - 15
    assert header.title.width() >= 90


def test_the_status_bar_offers_the_way_back(shell: Shell, qtbot: QtBot) -> None:
    status = shell.window.status
    assert not status.undo.isVisible()
    shell.window.set_last_step("Nein auf 2 gesetzt")
    assert status.undo.isVisible()
    with qtbot.waitSignal(shell.window.undo_requested, timeout=500):
        status.undo.click()
    shell.window.set_selection("10 Hackathon", "63 Arbeitstage")
    assert not status.undo.isVisible()


def test_banners_replace_one_another_by_subject(shell: Shell) -> None:
    window = shell.window
    window.show_banner("warn", "Die Wand fehlt.", subject="wall")
    window.show_banner("bad", "Die Wand fehlt immer noch.", "Beamer einstecken.", subject="wall")
    banner = window.banner("wall")
    assert banner is not None
    assert banner.message.what == "Die Wand fehlt immer noch."
    banner.closed.emit()
    assert window.banner("wall") is None


def test_the_toast_undoes(shell: Shell, qtbot: QtBot) -> None:
    shell.window.show_toast("Auftrag gelöscht.")
    toast = shell.window.toast()
    assert toast is not None
    assert shell.window.rect().contains(toast.geometry())
    with qtbot.waitSignal(shell.window.undo_requested, timeout=500):
        toast.button.click()
    assert shell.window.toast() is None


def test_live_switching_recolours_the_shell(shell: Shell) -> None:
    other = "light" if shell.box.current.dark else "dark"
    shell.box.switch(load_theme(other))
    image = shell.window.grab().toImage()
    assert image.pixelColor(400, 2).name().upper() == load_theme(other).hex("surface")
    assert image.pixelColor(2, 600).name().upper() == load_theme(other).hex("rail")


def palette_of(shell: Shell, ran: list[str]) -> CommandPalette:
    names = ("Sitzung eröffnen", "Sitzung beenden", "Anwesenheit: Person kommt", "Protokoll erzeugen")
    entries = [PaletteEntry(name, lambda name=name: ran.append(name)) for name in names]  # type: ignore[misc]

    def search(query: str, deliver: Deliver) -> None:
        deliver([PaletteEntry(f"Vorlage {query}", lambda: ran.append("paper"), group="Vorlage")])

    return CommandPalette(shell.box, lambda: entries, search, shell.window)


def test_the_palette_filters_and_runs(shell: Shell, qtbot: QtBot) -> None:
    ran: list[str] = []
    palette = palette_of(shell, ran)
    palette.open_over(shell.window)
    assert palette.model.rowCount() == 4
    qtbot.keyClicks(palette.edit, "sitz be")
    assert [entry.name for entry in palette.model.entries] == ["Sitzung beenden", "Vorlage sitz be"]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert ran == ["Sitzung beenden"]
    assert not palette.isVisible()
    palette.open_over(shell.window)
    qtbot.keyClicks(palette.edit, "sitz be")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert ran == ["Sitzung beenden", "paper"]
    palette.open_over(shell.window)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert len(ran) == 2


def test_late_results_of_an_older_query_are_dropped(shell: Shell, qtbot: QtBot) -> None:
    waiting: list[tuple[str, Deliver]] = []
    palette = CommandPalette(
        shell.box, lambda: [], lambda query, deliver: waiting.append((query, deliver)), shell.window
    )
    palette.open_over(shell.window)
    qtbot.keyClicks(palette.edit, "ab")
    for query, deliver in reversed(waiting):
        deliver([PaletteEntry(f"Treffer {query}", lambda: None)])
    assert [entry.name for entry in palette.model.entries] == ["Treffer ab"]
    palette.close()


def test_ranking_puts_beginnings_first() -> None:
    assert rank("Sitzung beenden", "sitz") == 0
    assert rank("Nächste Sitzung", "sitz") == 1
    assert rank("Protokoll der Ratssitzung", "sitz") == 2
    assert rank("Verlauf", "sitz") is None


def test_a_view_asked_for_while_the_file_is_opened_comes_first(qapp: QApplication, qtbot: QtBot) -> None:
    window = EarlyShell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.wanted == "plan"
    window.makers["plan"] = QLabel
    window.ready()
    assert isinstance(window.show_view(window.wanted), QLabel)


@pytest.mark.parametrize(("room", "maximized"), [(QSize(2560, 1440), False), (QSize(1024, 700), True)])
def test_a_window_remembered_from_a_larger_screen_fits_the_smaller_one(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, room: QSize, maximized: bool
) -> None:
    before = EarlyShell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(before)
    screen = SimpleNamespace(availableSize=lambda: room)
    monkeypatch.setattr(EarlyShell, "screen", lambda _self: screen)
    window = EarlyShell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(window)
    window.show_at(before.saveGeometry())
    assert window.isMaximized() is maximized


def test_a_screen_of_1024_by_700_holds_the_window_with_its_frame(qapp: QApplication, qtbot: QtBot) -> None:
    window = EarlyShell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(window)
    window.show()
    room = QSize(1024 - 2, 700 - FRAME)
    assert window.minimumSize().boundedTo(room) == window.minimumSize()
    window.resize(room)
    assert window.status.geometry().bottom() == room.height() - 1
