"""The words of an item's time and of who is present, for the foot of its slides and for slides of their own."""

from datetime import datetime

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.quorum import LampState
from smartaachen_desktop.services.slides_foot import ItemTimer, Presence


def attending(present: int, members: int) -> str:
    """ "von 15 Stimmberechtigten anwesend" where it is known of how many."""
    if members:
        return tr("von {n}\u00a0Stimmberechtigten anwesend").format(n=members)
    return tr("Stimmberechtigte*r anwesend") if present == 1 else tr("Stimmberechtigte anwesend")


def quorum(presence: Presence | None) -> str:
    """Whether those present are enough; nothing where no number is asked for."""
    if presence is None or presence.state is None:
        return ""
    return {
        LampState.ENOUGH: tr("beschlussfähig"),
        LampState.EXACTLY: tr("beschlussfähig"),
        LampState.TOO_FEW: tr("zu wenige anwesend"),
        LampState.ESTABLISHED: tr("nicht beschlussfähig"),
    }[presence.state]


def reached(presences: tuple[Presence, ...]) -> bool | None:
    """None where nothing is said about it."""
    states = [each.state for each in presences]
    if not states or None in states:
        return None
    return all(each in (LampState.ENOUGH, LampState.EXACTLY) for each in states)


def presence_words(presences: tuple[Presence, ...]) -> tuple[str, ...]:
    """ "12 von 15 anwesend · beschlussfähig", and shorter where there is less room."""
    counts = [
        tr("{n} von {total}").format(n=each.present, total=each.members) if each.members else f"{each.present}"
        for each in presences
    ]
    named = [f"{each.name} {count}".strip() for each, count in zip(presences, counts, strict=True)]
    short = tr("{counts} anwesend").format(counts=", ".join(named))
    said = quorum(presences[0]) if len(presences) == 1 else ""
    if len(presences) > 1 and reached(presences):
        said = tr("beide beschlussfähig")
    names = (f"{short} · {said}", f"{', '.join(named)} · {said}", short) if said else (short,)
    return (*names, ", ".join(named), ", ".join(counts))


def time_is_up() -> str:
    return tr("Zeit ist um")


def item_time(timer: ItemTimer, now: datetime) -> str:
    """By the minute: "noch 12 min", "3 min über Plan", "seit 8 min" without a plan."""
    spent = timer.spent(now) // 60
    if not timer.minutes:
        return tr("seit {n}\u00a0min").format(n=spent)
    left = timer.left(now)
    if left > 0:
        return tr("noch {n}\u00a0min").format(n=-(-left // 60))
    return overrun(spent - timer.minutes) if left <= -60 else time_is_up()


def overrun(minutes: int) -> str:
    return tr("{n}\u00a0min über Plan").format(n=minutes)


def timer_heading() -> str:
    return tr("Zeit des Punktes")


def timer_word(timer: ItemTimer, now: datetime) -> str:
    """Above the figure."""
    if not timer.minutes:
        return tr("seit Beginn")
    return tr("über Plan") if timer.over(now) else tr("noch")


def timer_foot(timer: ItemTimer, now: datetime) -> str:
    """ "18:12 von 25 min"; without a plan that there is none."""
    if not timer.minutes:
        return tr("ohne geplante Zeit")
    spent = formats.elapsed(timer.spent(now))
    return tr("{spent} von {planned}\u00a0min").format(spent=spent, planned=timer.minutes)


def counted(presences: tuple[Presence, ...]) -> str:
    """For a screen reader; nothing where nobody is counted."""
    return presence_words(presences)[0] if presences else ""
