"""What lies under the mouse, and what pulling it means. No widgets."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from smartaachen_desktop.gui.plan.bars import outline
from smartaachen_desktop.gui.plan.edits import Grip, Snap, dragged, snap_of, snapped
from smartaachen_desktop.gui.plan.rows import Bar, Shape, bar_of
from smartaachen_desktop.gui.plan.scene import Scene
from smartaachen_desktop.model.plan import DatePrecision

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
    if not left - EDGE <= x <= right + HANDLE[0]:
        return None
    if bar.shape is not Shape.BAR or right - left < 3 * EDGE:
        return Grip.MOVE
    if x <= left + EDGE:
        return Grip.START
    if x >= right - EDGE and not bar.open_end:
        return Grip.END
    return Grip.MOVE


Dates = tuple[date, date | None]


def pulled_dates(scene: Scene, pull: Pull, x: float, *, by_day: bool = False) -> dict[UUID, Dates]:
    """The dates that the measures would get if the bar were let go here: the one that is pulled, and when it is moved
    all others that are chosen with it and the steps below. What is known only to the period goes by whole periods."""
    entry = scene.rows.entries[pull.row]
    lead, bar = entry.measure, entry.bar
    if lead is None or bar is None:
        return {}
    snap = Snap.DAY if by_day else snap_of(scene.scale.per_day)
    days, calendar = scene.scale.days(x - pull.from_x), scene.working_days
    dates = dragged(lead, pull.grip, days, calendar, snap)
    if pull.grip is not Grip.MOVE:
        return {} if dates is None else {lead.id: dates}
    numbers = [pull.row]
    if pull.row in scene.chosen:
        numbers += [row for row in sorted(scene.chosen) if row != pull.row]
    chosen = [measure for row in numbers if (measure := scene.rows.entries[row].measure) is not None]
    if dates is not None and lead.start is not None and lead.precision is not DatePrecision.DAY:
        moved = (dates[0] - lead.start).days
    else:
        begin = lead.start or bar.start
        moved = (snapped(begin, days, snap) - begin).days
    found: dict[UUID, Dates] = {}
    for measure in scene.together(chosen):
        new = dates if measure is lead else dragged(measure, Grip.MOVE, moved, calendar)
        if new is not None:
            found[measure.id] = new
    return found


def preview_bar(scene: Scene, key: UUID, dates: Dates) -> tuple[int, Bar] | None:
    """The row of a measure and its bar with these dates, if it is shown."""
    row = scene.rows.index.get(key, -1)
    measure = scene.rows.entries[row].measure if row >= 0 else None
    bar = bar_of(replace(measure, start=dates[0], end=dates[1]), scene.rows.last) if measure is not None else None
    return None if bar is None else (row, bar)
