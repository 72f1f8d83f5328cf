"""The agenda as rows: what each item says of itself, and when the meeting will end by what is planned."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.times import minutes
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.result_signs import result_sign
from smartaachen_desktop.gui.shared.rows import RowState
from smartaachen_desktop.model.meetings import ItemState
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


@dataclass(frozen=True)
class AgendaRow:
    """One line: a part's head, or an item with what stands at its right."""

    key: UUID | str
    text: str
    note: str = ""
    state: RowState = RowState.NONE
    number: str = ""
    icon: str = ""
    small: str = ""
    course: ItemState | None = None
    public: bool = True
    tip: str = ""
    depth: int = 0
    parent: UUID | None = None
    stage: bool = False


def agenda_rows(view: MeetingView, now: datetime) -> list[AgendaRow]:
    """Both parts with their heads; the non-public one only where there is any."""
    rows: list[AgendaRow] = []
    for public, title, icon in (
        (True, tr("Öffentlicher Teil"), ""),
        (False, tr("Nichtöffentlicher Teil"), "lock-simple"),
    ):
        items = [item for item in view.items if item.public is public]
        if not items:
            continue
        proper = [item for item in items if not item.is_stage()]
        done = sum(item.state is ItemState.DONE for item in proper)
        note = tr("{done} von {all} erledigt").format(done=done, all=len(proper)) if done or public else ""
        rows.append(AgendaRow(f"head-{public}", title, note, RowState.HEAD, icon=icon, public=public))
        rows += [item_row(item, now) for item in items if item.state is not ItemState.PARKED]
    parked = [item_row(item, now) for item in view.items if item.state is ItemState.PARKED]
    if parked:
        rows.append(AgendaRow("head-parked", tr("Geparkt"), str(len(parked)), RowState.HEAD, icon="pause-circle"))
    return rows + parked


def item_row(item: ItemView, now: datetime) -> AgendaRow:
    state, note = RowState.NONE if item.public else RowState.NON_PUBLIC, f"{item.planned_minutes} min"
    icon, small = "clock" if item.public else "lock-simple", ""
    number, words = item.number, [item.name()]
    if item.is_stage():
        number, icon, small = tr("Regie"), "megaphone-simple", tr("nur intern")
        words.append(tr("Regiepunkt, nur intern"))
    match item.state:
        case ItemState.DONE:
            state, icon, note = state | RowState.DONE, result_sign(item.result), minutes(item.seconds(now))
            words.append(item.outcome or tr("erledigt"))
        case ItemState.RUNNING:
            state, icon, note = state | RowState.RUNNING, "play-fill", formats.elapsed(item.seconds(now))
            small = small or item.paper_reference
            words.append(tr("läuft"))
        case ItemState.PARKED:
            icon, note = "pause-circle", minutes(item.seconds(now)) if item.spent_seconds else ""
            words.append(tr("geparkt"))
    if item.state is ItemState.RUNNING and 0 < item.planned_minutes * 60 < item.seconds(now):
        words.append(tr("überzogen"))
        small = " · ".join(part for part in (small, tr("überzogen")) if part)
    if item.added_at is not None:
        words.append(tr("Nachtrag"))
    if item.urgency_vote_id is not None:
        words.append(tr("durch Dringlichkeit aufgenommen"))
        small = " · ".join(part for part in (small, tr("Dringlichkeit")) if part)
    if not item.public:
        words.append(tr("nichtöffentlich"))
    return AgendaRow(
        item.id, item.heading, note, state, number, icon, small, item.state, item.public, " · ".join(words),
        item.depth if item.state is not ItemState.PARKED else 0, item.parent_id, item.is_stage(),
    )  # fmt: skip


def end_forecast(items: Sequence[ItemView], now: datetime) -> float:
    """Seconds from now until everything planned is through."""
    rest = 0.0
    for item in items:
        if item.state is ItemState.OPEN:
            rest += item.planned_minutes * 60
        elif item.state is ItemState.RUNNING:
            rest += max(item.planned_minutes * 60 - item.seconds(now), 0)
    return rest


def expected_end(view: MeetingView, now: datetime) -> datetime:
    """Of a meeting that waits from its scheduled start, or from now on the day itself once that has passed."""
    start = now
    if view.started_at is None:
        late = now > view.scheduled_start and formats.local(now).date() == formats.local(view.scheduled_start).date()
        start = now if late else view.scheduled_start
    return start + timedelta(seconds=end_forecast(view.items, now))
