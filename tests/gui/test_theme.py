"""Themes hold what the design promises: contrast, fonts with even digits, live switching, a cheap start."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.fonts import FAMILY
from smartaachen_desktop.gui.theme import THEMES, ThemeBox, load_theme
from tests.gui.meeting_desk import MeetingDesk

TEXT_PAIRS = [
    ("ink", "surface"), ("ink", "window"), ("ink", "select"), ("ink", "accent_soft"), ("ink2", "surface"),
    ("ink2", "window"), ("ink2", "sunken"), ("ink2", "select"), ("ink2", "accent_soft"), ("petrol", "surface"),
    ("petrol", "select"), ("on_petrol", "petrol"), ("on_accent", "accent"), ("rail_ink", "rail"),
    ("rail_ink", "rail_active"), ("ok", "surface"), ("ok", "ok_soft"), ("warn", "surface"), ("warn", "warn_soft"),
    ("bad", "surface"), ("bad", "bad_soft"), ("d_text", "d_soft"), ("k_text", "k_soft"), ("w_text", "w_soft"),
]  # fmt: skip
LINE_PAIRS = [
    ("control", "surface"), ("control", "window"), ("focus", "surface"), ("focus", "window"), ("d_line", "surface"),
    ("k_line", "surface"), ("w_line", "surface"), ("d_fill", "surface"), ("k_fill", "surface"), ("w_fill", "surface"),
]  # fmt: skip


@pytest.fixture
def box(qapp: QApplication) -> ThemeBox:
    return ThemeBox(qapp, load_theme("light"))


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4) for part in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_and_lines_keep_their_contrast(name: str) -> None:
    theme = load_theme(name)
    weak = [
        (pair, limit)
        for pairs, limit in ((TEXT_PAIRS, 4.5), (LINE_PAIRS, 3.0))
        for pair in pairs
        if contrast(theme.colour(pair[0]), theme.colour(pair[1])) < limit
    ]
    assert weak == []


def test_every_theme_has_the_same_roles() -> None:
    roles = {name: set(load_theme(name).colours) for name in THEMES}
    assert all(each == roles["light"] for each in roles.values())


def test_a_colour_handed_out_cannot_change_the_theme() -> None:
    theme = load_theme("light")
    theme.colour("ink").setRgb(1, 2, 3)
    assert theme.colour("ink").name().upper() == theme.hex("ink")


def test_an_unknown_role_is_an_error() -> None:
    with pytest.raises(KeyError):
        load_theme("light").colour("no_such_role")


def test_the_typeface_is_there(box: ThemeBox) -> None:
    for font in (box.fonts.base(), box.fonts.bold(), box.fonts.base(italic=True)):
        assert QFontInfo(font).family() == FAMILY
    assert QFontInfo(box.fonts.bold()).bold()
    assert QFontInfo(box.fonts.base(italic=True)).italic()


def digit_widths(font: QFont) -> set[float]:
    metrics = QFontMetrics(font)
    return {metrics.horizontalAdvance(digit * 20) for digit in "0123456789"}


def test_numbers_have_digits_of_equal_width_and_text_has_not(box: ThemeBox) -> None:
    assert len(digit_widths(box.fonts.number())) == 1
    assert len(digit_widths(box.fonts.table())) == 1
    assert len(digit_widths(box.fonts.base())) > 1


def test_tables_under_the_style_sheet_keep_even_digits(box: ThemeBox) -> None:
    table = QTableWidget(1, 1)
    table.ensurePolished()
    assert len(digit_widths(table.font())) == 1
    assert table.font().pixelSize() == 13


def test_switching_repaints_and_tells(box: ThemeBox, qapp: QApplication) -> None:
    heard: list[str] = []
    box.changed.connect(lambda theme: heard.append(theme.name))
    button = QPushButton("Zeigen")
    button.resize(80, 32)
    light = button.grab().toImage().pixelColor(6, 16).name()
    box.switch(load_theme("dark"))
    dark = button.grab().toImage().pixelColor(6, 16).name()
    assert heard == ["dark"]
    assert light.upper() == "#FFFFFF"
    assert dark.upper() == load_theme("dark").hex("surface")


def test_what_shows_already_keeps_its_font_when_the_theme_changes(box: ThemeBox, qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.show()
    before = table.font().pixelSize()
    box.switch(load_theme("dark"))
    assert table.font().pixelSize() == before == box.fonts.table().pixelSize()


def test_icons_are_drawn_in_the_colour_of_their_role(box: ThemeBox) -> None:
    image: QImage = box.pixmap("ph.leaf", "petrol", 64).toImage()
    inked = [image.pixelColor(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255]
    assert len(inked) > 50
    assert all(abs(pixel.green() - box.colour("petrol").green()) < 6 for pixel in inked)


def test_the_same_icon_is_drawn_once(box: ThemeBox) -> None:
    assert box.icon("gear", "ink") is box.icon("gear", "ink")
    assert box.icon("gear", "ink") is not box.icon("gear", "petrol")


def test_an_unknown_icon_shows_a_question_mark_and_a_line_in_the_log(
    box: ThemeBox, caplog: pytest.LogCaptureFixture
) -> None:
    drawn, question = (box.icon(name).pixmap(16, 16).toImage() for name in ("no-such-icon", "question"))
    assert drawn == question
    assert "no-such-icon" in caplog.text


def test_the_shell_imports_nothing_heavy() -> None:
    code = (
        "import sys, smartaachen_desktop.gui.main_window, smartaachen_desktop.gui.dialogs.palette;"
        "print([m for m in ('matplotlib', 'reportlab', 'pyhanko', 'pikepdf', 'qtawesome', 'pydantic', 'numpy')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_first_shown_after_a_switch_has_the_colours_of_now(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = MeetingDesk(qtbot, qapp, tmp_path)
    desk.begin()
    form, hint = desk.bench.middle.vote.form, desk.bench.middle.leader_hint
    desk.theme.switch(load_theme("dark"))
    desk.bench.middle.vote.panel.add()
    hint.show()
    for pane, role in ((form, "sunken"), (hint, "warn_soft")):
        assert pane.palette().color(pane.backgroundRole()) == desk.theme.colour(role)
    ink = hint.sentence.palette().color(hint.sentence.foregroundRole())
    assert ink == desk.theme.colour("ink")
    desk.close()
