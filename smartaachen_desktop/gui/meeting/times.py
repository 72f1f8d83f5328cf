"""Clock times typed by hand, and how the workbench writes spans."""

import re
from datetime import datetime

from PySide6.QtWidgets import QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared.inputs import CheckedEdit
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import InvalidInput

_CLOCK = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?(?:\s*Uhr)?")


def parse_clock(text: str) -> tuple[int, int]:
    """Hour and minute from "17:31", "17.31 Uhr", and as hands in a hurry type it: "1731", "17"."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None or not (int(match[1]) < 24 and int(match[2] or 0) < 60):
        raise InvalidInput("invalid_time", f"„{text}“ ist keine Uhrzeit. Beispiel: 17:31", field="at")
    return int(match[1]), int(match[2] or 0)


def write_clock(value: tuple[int, int]) -> str:
    return f"{value[0]:02}:{value[1]:02}"


def at_clock(day: datetime, value: tuple[int, int]) -> datetime:
    """The moment in UTC of a clock time on the local day of `day`."""
    local = formats.local(day)
    return formats.utc(local.replace(hour=value[0], minute=value[1], second=0, microsecond=0))


class ClockEdit(CheckedEdit[tuple[int, int]]):
    """A time of day as 17:31."""

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parse_clock, write_clock, example="17:31", parent=parent)


def minutes(seconds: float) -> str:
    """How long a finished item took: "4 min"."""
    return f"{round(seconds / 60)} min"
