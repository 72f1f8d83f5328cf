"""What the window's header shows of a meeting."""

from dataclasses import replace
from datetime import datetime

from smartaachen_desktop import formats
from smartaachen_desktop.gui.header import HeaderState, ItemState
from smartaachen_desktop.gui.header import MeetingState as HeaderMeeting
from smartaachen_desktop.gui.shared.lamp import Lamp, LampState
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model import quorum as rules
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.meetings import MeetingView

LAMPS = {
    rules.LampState.ENOUGH: LampState.ENOUGH,
    rules.LampState.EXACTLY: LampState.EXACT,
    rules.LampState.TOO_FEW: LampState.TOO_FEW,
    rules.LampState.ESTABLISHED: LampState.ESTABLISHED,
}


def header_state(view: MeetingView, now: datetime) -> HeaderState:
    """A running or interrupted meeting fills the header; any other is title, date and state."""
    day = formats.day(view.scheduled_start)
    if view.state not in (MeetingState.RUNNING, MeetingState.INTERRUPTED):
        return HeaderState(view.organization, f"{day} · {view.state_name}")
    current = view.current
    ended = [(item.ended_at, item.public) for item in view.without_stage().items if item.ended_at]
    public = (
        current.public if current is not None else max(ended, default=(now, True))[1]
    )  # between two items: the last
    part = tr("öffentlicher Teil") if public else tr("nichtöffentlicher Teil")
    since = tr("seit {time}").format(time=formats.time_of_day(view.started_at))
    running = view.state is MeetingState.RUNNING
    if not running and view.interruptions:
        since = tr("seit {time}").format(time=formats.time_of_day(view.interruptions[-1].started_at))
    item = None
    if current is not None:
        seconds, planned = current.seconds(now), current.planned_minutes
        item = ItemState(
            current.number or tr("Regie"),
            formats.elapsed(seconds),
            _rest(seconds, planned),
            seconds / (planned * 60) if planned else 0.0,
            _short_rest(seconds, planned),
        )
    meeting = HeaderMeeting(
        pill=tr("Sitzung läuft") if running else tr("unterbrochen"),
        pill_kind="now" if running else "warn",
        pill_icon="play" if running else "pause",
        facts=f"{since} · {day} · {part}",
        short_facts=f"{since} · {day}",
        item=item,
        lamps=lamps(view, now),
    )
    return HeaderState(view.short_name if view.joint else view.organization, meeting=meeting)


def _rest(seconds: float, planned: int) -> str:
    """What is left of the planned minutes, or by how much they are overrun."""
    if not planned:
        return ""
    left = planned - int(seconds // 60)
    if left > 0:
        return tr("noch {n} min").format(n=left)
    if not left:
        return tr("Zeit ist um")
    return tr("{n} min über Plan").format(n=-left)


def _short_rest(seconds: float, planned: int) -> str:
    over = int(seconds // 60) - planned
    return tr("+{n} min").format(n=over) if planned and over > 0 else ""


def lamps(view: MeetingView, now: datetime) -> tuple[Lamp, ...]:
    """The quorum, and for a council committee the members of the council against the expert citizens.

    Of a joint meeting one lamp a body, which is the worse of its two.
    """
    if view.joint:
        return tuple(_worse(body.short_name, lamps(body, now)) for body in view.bodies)
    found = view.quorum(now)
    words = {
        rules.LampState.ENOUGH: tr("beschlussfähig"),
        rules.LampState.EXACTLY: tr("genau ausreichend"),
        rules.LampState.TOO_FEW: tr("zu wenige anwesend"),
        rules.LampState.ESTABLISHED: tr("beschlussunfähig"),
    }
    count = f"{found.present} / {found.needed}" if found.needed else f"{found.present}"
    source = view.cites(Law.SECOND_CALL if view.second_call else Law.QUORUM)
    source = source or tr("eigene Regeln des Gremiums")
    first = Lamp(LAMPS[found.state], count, words[found.state], tr("Beschlussfähigkeit"), source)
    if not found.citizens_rule:
        return (first,)
    state = LampState.ENOUGH if found.citizens_ok else LampState.TOO_FEW
    name = tr("Ratsmitglieder gegen sachkundige Bürger*innen")
    return (
        first,
        Lamp(state, f"{found.council} : {found.citizens}", tr("Rat : Bürger*innen"), name, view.cites(Law.CITIZENS)),
    )


def _worse(body: str, found: tuple[Lamp, ...]) -> Lamp:
    """Where the quorum is given but the council members are not the majority, that is what the lamp tells."""
    bad = found[0].state in (LampState.TOO_FEW, LampState.ESTABLISHED)
    lamp = next((each for each in found[1:] if each.state is LampState.TOO_FEW and not bad), found[0])
    return replace(lamp, word=f"{body}: {lamp.word}", name=f"{body}: {lamp.name}")
