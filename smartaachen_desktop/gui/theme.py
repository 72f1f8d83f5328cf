"""Themes: colour roles and sizes read from TOML, and the box that tells widgets when the theme changes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from smartaachen_desktop.gui.fonts import Fonts, TypeSize, load_fonts
from smartaachen_desktop.gui.icons import Icons
from smartaachen_desktop.gui.stylesheet import palette, stylesheet

THEMES = ("light", "dark", "wall", "wall_dark", "wall_contrast")


@dataclass(frozen=True)
class Space:
    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the name of the token
    xl: int
    xxl: int


@dataclass(frozen=True)
class Radius:
    progress: int
    check: int
    control: int
    card: int
    pill: int


@dataclass(frozen=True)
class Size:
    rail: int
    header: int
    toolbar: int
    status: int
    section_head: int
    row: int
    row_dense: int
    row_two_lines: int
    gantt_row: int
    control: int
    control_small: int
    target_min: int


@dataclass(frozen=True)
class Width:
    agenda: int
    attendance: int
    detail: int
    focus: int
    focus_gap: int
    icon: int
    icon_rail: int


@dataclass(frozen=True)
class WallSizes:
    """Pixels at a wall height of 1080; scale them with the height."""

    min: int
    body: int
    proposal: int
    title: int
    result: int


@dataclass(frozen=True)
class Motion:
    max_ms: int
    wall_ms: int


@dataclass(frozen=True)
class Theme:
    """Everything a view needs to know to look right."""

    name: str
    dark: bool
    colours: Mapping[str, str]
    space: Space
    radius: Radius
    size: Size
    width: Width
    wall: WallSizes
    motion: Motion
    type: Mapping[str, TypeSize]

    def hex(self, role: str) -> str:
        return self.colours[role]

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """A fresh colour of the role, so that nobody can change the theme's own."""
        colour = QColor(self._colours[role])
        if alpha < 1.0:
            colour.setAlphaF(alpha)
        return colour

    @cached_property
    def _colours(self) -> dict[str, QColor]:
        return {role: QColor(value) for role, value in self.colours.items()}

    @cached_property
    def fonts(self) -> Fonts:
        return Fonts(self.type)


Part = TypeVar("Part")


def _part(cls: type[Part], table: Mapping[str, Any]) -> Part:
    return cls(**{field.name: table[field.name] for field in fields(cls)})  # type: ignore[arg-type]


def theme_name(chosen: str) -> str:
    """The theme that a setting means; "system" follows the desktop."""
    if chosen != "system":
        return chosen
    return "dark" if QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def load_theme(name: str) -> Theme:
    """Read one theme and the sizes all themes share."""
    folder = files("smartaachen_desktop").joinpath("_generated", "data", "themes")
    tokens = tomllib.loads(folder.joinpath("tokens.toml").read_text(encoding="utf-8"))
    colours = tomllib.loads(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(
        name=colours["name"],
        dark=colours["dark"],
        colours=MappingProxyType(colours["colour"]),
        space=_part(Space, tokens["space"]),
        radius=_part(Radius, tokens["radius"]),
        size=_part(Size, tokens["size"]),
        width=_part(Width, tokens["width"]),
        wall=_part(WallSizes, tokens["wall"]),
        motion=_part(Motion, tokens["motion"]),
        type=MappingProxyType({key: TypeSize(*value) for key, value in tokens["type"].items()}),
    )


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application: style, palette, fonts, style sheet."""
    load_fonts()
    if not app.styleSheet():  # it comes with the style, and setting that again polishes every widget, too
        app.setStyle("Fusion")
    fonts = theme.fonts
    marks = files("smartaachen_desktop").joinpath("_generated", "data", "themes", "marks", theme.name)
    sheet = stylesheet(theme.colours, str(marks).replace("\\", "/"))
    app.setPalette(palette(theme.colours))
    if app.font() != fonts.base():  # it takes the fonts of classes away, also from what shows already
        app.setFont(fonts.base())
    if app.styleSheet() != sheet:  # to polish every widget anew takes a second
        app.setStyleSheet(sheet)
    classes = {
        "QTableView": fonts.table(),
        "QTreeView": fonts.table(),
        "QListView": fonts.table(),
        "QHeaderView": fonts.base("small", bold=True, tabular=True),
        "QToolTip": fonts.base("small"),
    }
    for name, font in classes.items():
        app.setFont(font, name)  # type: ignore[arg-type] # the stub wants bytes, the call wants str


class ThemeBox(QObject):
    """Holds the current theme. Painted widgets take this box and repaint on `changed`."""

    changed = Signal(object)

    def __init__(self, app: QApplication, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.icons = Icons()
        self.current = theme
        apply_theme(app, theme)

    def switch(self, theme: Theme) -> None:
        """Change the theme while everything stays open."""
        self.current = theme
        apply_theme(self._app, theme)
        self.changed.emit(theme)

    @property
    def fonts(self) -> Fonts:
        return self.current.fonts

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        return self.current.colour(role, alpha)

    def hex(self, role: str) -> str:
        return self.current.hex(role)

    def icon(self, name: str, role: str | QColor = "ink2", size: int = 16) -> QIcon:
        """An icon in the colour of a role; ask again after `changed`."""
        colour = role if isinstance(role, QColor) else self.current.colour(role)
        return self.icons.icon(name, colour, self.current.colour("disabled"), size)

    def pixmap(self, name: str, role: str | QColor = "ink2", size: int = 16, scale: float = 1.0) -> QPixmap:
        colour = role if isinstance(role, QColor) else self.current.colour(role)
        return self.icons.pixmap(name, colour, size, scale)
