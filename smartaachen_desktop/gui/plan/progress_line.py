"""Where the Statuslinie meets the bars of the window. No Qt."""

from datetime import date

from smartaachen_desktop.charts.status_line import reached
from smartaachen_desktop.gui.plan.rows import Bar, Shape
from smartaachen_desktop.gui.plan.timescale import TimeScale


def status_x(bar: Bar | None, scale: TimeScale, today: date) -> float | None:
    """None where it stays on today: nothing due yet, or everything done."""
    if bar is None or bar.shape is not Shape.BAR or bar.done or bar.open_end:
        return None
    return reached(scale.x(bar.start), scale.x(bar.stop), bar.progress, begun=bar.start <= today)
