"""How the lined-up slides are called in the secretary's window."""

from smartaachen_desktop.gui.projector import captions
from smartaachen_desktop.gui.projector.queue_list import StopRow
from smartaachen_desktop.services.queries.wall import WallSource
from smartaachen_desktop.services.slides import Choice, NoticeSlide, PlanSlide, PointSlide
from smartaachen_desktop.services.slides_room import FileSlide
from smartaachen_desktop.services.wall_queue import Stop, WallQueue, offers

ICONS = {
    Choice.NOTICE: "chat-text", Choice.FILE: "file-text", Choice.PLAN: "chart-bar-horizontal",
    Choice.BUDGET: "currency-eur", Choice.BOARD: "columns", Choice.AGENDA: "list-numbers",
}  # fmt: skip


def stop_row(stop: Stop, source: WallSource, note: str = "") -> StopRow | None:
    """None for what can't be shown."""
    slide = stop.slide(source)
    if slide is None:
        return None
    name, title = captions.caption(slide), ""
    match slide:
        case NoticeSlide():
            title = slide.text
        case FileSlide():
            title = slide.name
        case PlanSlide(highlight=measure, plan=plan) if measure is not None and plan is not None:
            title = next((row.title for row in plan.measures if row.id == measure), "")
        case PointSlide():
            title = slide.title
    return StopRow(stop, name, title, note, ICONS.get(stop.choice, "monitor"))


def queue_rows(queue: WallQueue, source: WallSource) -> tuple[StopRow, ...]:
    rows = (stop_row(stop, source, f"{place + 1}.") for place, stop in enumerate(queue))
    return tuple(row for row in rows if row is not None)


def offer_rows(source: WallSource) -> tuple[StopRow, ...]:
    return tuple(row for stop in offers(source) if (row := stop_row(stop, source)) is not None)
