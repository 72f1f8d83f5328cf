"""What lies under the mouse, and what pulling it means. No widgets."""

from dataclasses import dataclass, replace
from datetime import date

from smartaachen_desktop.gui.plan.bars import outline
from smartaachen_desktop.gui.plan.edits import Grip, Snap, dragged, snap_of
from smartaachen_desktop.gui.plan.rows import Bar, Shape, bar_of
from smartaachen_desktop.gui.plan.scene import Scene

EDGE = 5.0
"""So near to its end a bar is resized instead of moved."""
HANDLE = (4.0, 15.0)
"""Behind its end lies the ring from which a link is pulled."""


@dataclass(frozen=True, slots=True)
class Pull:
    """A bar taken at `grip`; `from_x` is where the mouse went down."""

    row: int
    grip: Grip
    from_x: float
    from_y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """Dates being drawn for a measure that has none."""

    row: int
    begun: date


def row_at(scene: Scene, y: float) -> int:
    """The row under y, -1 outside."""
    row = int(y // scene.row_height)
    return row if 0 <= row < len(scene.rows.entries) else -1


def grip_at(scene: Scene, row: int, x: float) -> Grip | None:
    """Which part of the row's bar lies under x."""
    entry = scene.rows.entries[row] if row >= 0 else None
    if entry is None or entry.bar is None or entry.measure is None:
        return None
    bar = entry.bar
    left, right = outline(bar, scene.scale)
    if right + HANDLE[0] < x <= right + HANDLE[1]:
        return Grip.LINK
    if bar.shape is Shape.SUMMARY or not left - EDGE <= x <= right + HANDLE[0]:
        return None
    if bar.shape is not Shape.BAR or right - left < 3 * EDGE:
        return Grip.MOVE
    if x <= left + EDGE:
        return Grip.START
    if x >= right - EDGE and not bar.open_end:
        return Grip.END
    return Grip.MOVE


Dates = tuple[date, date | None]


def pulled_dates(scene: Scene, pull: Pull, x: float, *, by_day: bool = False) -> dict[int, Dates]:
    """The dates that the bars would get if they were let go here: the one that is pulled, and when it is moved all
    others that are chosen with it. Bars of which only the period is known go along by whole periods."""
    rows = [pull.row]
    if pull.grip is Grip.MOVE and pull.row in scene.chosen:
        rows += [row for row in sorted(scene.chosen) if row != pull.row]
    snap = Snap.DAY if by_day else snap_of(scene.scale.per_day)
    lead = scene.rows.entries[pull.row].measure
    dates = dragged(lead, pull.grip, scene.scale.days(x - pull.from_x), snap) if lead is not None else None
    if lead is None or dates is None or lead.start is None:
        return {}
    found = {pull.row: dates}
    moved = (dates[0] - lead.start).days
    for row in rows[1:]:
        measure = scene.rows.entries[row].measure
        if measure is not None and not measure.has_steps and (other := dragged(measure, Grip.MOVE, moved)) is not None:
            found[row] = other
    return found


def preview_bar(scene: Scene, row: int, dates: Dates) -> Bar | None:
    measure = scene.rows.entries[row].measure
    if measure is None:
        return None
    return bar_of(replace(measure, start=dates[0], end=dates[1]), scene.rows.last)
