"""The words of the slides, on the wall and for screen readers; of votes `vote_words`, of the foot `foot_words`."""

from datetime import date

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import foot_words
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.queries.change_words import months_between
from smartaachen_desktop.services.queries.words import ROLE_NAMES
from smartaachen_desktop.services.slides import (
    AttendanceSlide,
    BodyCount,
    BreakSlide,
    ItemSlide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import (
    CountdownSlide,
    SpeakersSlide,
)


def proposal() -> str:
    return tr("Beschlussvorschlag")


def motion() -> str:
    return tr("Antrag")


def panel(slide: ItemSlide | VoteSlide) -> str:
    """What the wording is, above it."""
    said = proposal()
    if isinstance(slide, VoteSlide) and slide.motion:
        said = slide.motion if slide.text else motion()
    return tr("{wording} (geänderte Fassung)").format(wording=said) if slide.amended else said


def item_note(slide: ItemSlide) -> str:
    """Vorlage FB 02/0103/WP18 · Entscheidung."""
    paper = tr("Vorlage {number}").format(number=slide.paper) if slide.paper else ""
    role = ROLE_NAMES[slide.role] if slide.role is not None else ""
    return " · ".join(part for part in (paper, role) if part)


def present(slide: AttendanceSlide) -> str:
    return foot_words.attending(slide.present, slide.presence.members if slide.presence is not None else 0)


def body_count(body: BodyCount) -> str:
    """ "von 15 Stimmberechtigten anwesend, 9 nötig · beschlussfähig"."""
    said = foot_words.attending(body.present, body.presence.members if body.presence is not None else 0)
    said = tr("{present}, {n}\u00a0nötig").format(present=said, n=body.needed) if body.needed else said
    return " · ".join(part for part in (said, foot_words.quorum(body.presence)) if part)


def needed() -> str:
    return tr("für die Beschlussfähigkeit nötig")


def resume(slide: BreakSlide) -> str:
    if slide.resume_at is None:
        return ""
    return tr("weiter um {time}").format(time=formats.time_of_day(slide.resume_at))


def moved(before: date, after: date, *, months: bool = False) -> str:
    """46 Tage später; in months where no day is known."""
    by = months_between(before, after) if months else (after - before).days
    if not by:
        return ""
    if months:
        count = tr("1 Monat") if abs(by) == 1 else tr("{n} Monate").format(n=abs(by))
    else:
        count = tr("1 Tag") if abs(by) == 1 else tr("{n} Tage").format(n=abs(by))
    return tr("{days} später").format(days=count) if by > 0 else tr("{days} früher").format(days=count)


def title_day(slide: TitleSlide) -> str:
    return formats.weekday_date(slide.start) if slide.start is not None else ""


def title_cancelled(slide: TitleSlide) -> str:
    return tr("Die Sitzung am {day} entfällt.").format(day=title_day(slide))


def title_time(slide: TitleSlide) -> str:
    if slide.over:
        if slide.ended_at is None:
            return tr("Die Sitzung ist geschlossen.")
        return tr("Die Sitzung ist seit {time} geschlossen.").format(time=formats.time_of_day(slide.ended_at))
    return tr("Beginn {time}").format(time=formats.time_of_day(slide.start))


def countdown(slide: CountdownSlide) -> list[str]:
    """What for and until when; how long still changes every second, so it is not among the words."""
    if slide.countdown is None:
        return []
    return [slide.countdown.label, tr("bis {time}").format(time=formats.time_of_day(slide.countdown.until))]


def floor(slide: SpeakersSlide) -> str:
    """Who has the floor, and whether on a point of order."""
    return _on_order(slide.speaking) if slide.speaking and slide.procedural else slide.speaking


def queue(slide: SpeakersSlide) -> tuple[str, ...]:
    """Who waits, and who of them on a point of order."""
    return tuple(_on_order(name) if place in slide.points else name for place, name in enumerate(slide.waiting))


def _on_order(name: str) -> str:
    return tr("{name} (zur Geschäftsordnung)").format(name=name)


def interposed(slide: SpeakersSlide) -> str:
    """Who asks into the speech that goes on; nothing where nobody does."""
    return tr("Zwischenfrage: {name}").format(name=slide.question) if slide.question else ""
