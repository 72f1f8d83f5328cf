"""The words of the slides: on the wall, for screen readers, and in short for the header."""

from PySide6.QtCore import QCoreApplication

from smartaachen_desktop import formats
from smartaachen_desktop.model.meetings import RESULT_NAMES, ResultCategory
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.queries.words import ROLE_NAMES
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    BlackSlide,
    BreakSlide,
    BudgetSlide,
    Choice,
    ItemSlide,
    NeutralSlide,
    PlanSlide,
    PointSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wall", text)


def proposal() -> str:
    return _tr("Beschlussvorschlag")


def item_note(slide: ItemSlide) -> str:
    """Vorlage FB 02/0103/WP18 · Entscheidung."""
    paper = _tr("Vorlage {number}").format(number=slide.paper) if slide.paper else ""
    role = ROLE_NAMES[slide.role] if slide.role is not None else ""
    return " · ".join(part for part in (paper, role) if part)


def method(kind: VoteMethod) -> str:
    return {
        VoteMethod.OPEN: _tr("offene Abstimmung"),
        VoteMethod.ROLL_CALL: _tr("namentliche Abstimmung"),
        VoteMethod.SECRET: _tr("geheime Abstimmung"),
    }[kind]


def voting(slide: VoteSlide) -> str:
    if slide.method is None:
        return _tr("Abstimmung läuft")
    name = method(slide.method)
    return _tr("{method} läuft").format(method=name[0].upper() + name[1:])


def outcome(slide: ResultSlide) -> str:
    if slide.category in (ResultCategory.POSTPONED, ResultCategory.REFERRED, ResultCategory.WITHDRAWN):
        return _capital(RESULT_NAMES[slide.category])
    if slide.accepted is not None:
        return _tr("Angenommen") if slide.accepted else _tr("Abgelehnt")
    return _capital(RESULT_NAMES[slide.category]) if slide.category is not None else ""


def vote_foot(slide: ResultSlide) -> str:
    """12 Stimmen · offene Abstimmung."""
    if slide.tally is None or slide.method is None:
        return ""
    total = slide.tally.total
    votes = _tr("1 Stimme") if total == 1 else _tr("{n} Stimmen").format(n=total)
    return f"{votes} · {method(slide.method)}"


def counts(slide: ResultSlide) -> list[tuple[str, int, str]]:
    """Word, count and kind of each row; invalid votes only where there are any."""
    tally = slide.tally
    if tally is None:
        return []
    rows = [
        (_tr("Ja"), tally.yes, "yes"),
        (_tr("Nein"), tally.no, "no"),
        (_tr("Enthaltung"), tally.abstentions, "abstention"),
    ]
    return [*rows, (_tr("Ungültig"), tally.invalid, "invalid")] if tally.invalid else rows


def title_day(slide: TitleSlide) -> str:
    return formats.weekday_date(slide.start) if slide.start is not None else ""


def title_time(slide: TitleSlide) -> str:
    if slide.over:
        if slide.ended_at is None:
            return _tr("Die Sitzung ist geschlossen.")
        return _tr("Die Sitzung ist seit {time} geschlossen.").format(time=formats.time_of_day(slide.ended_at))
    return _tr("Beginn {time}").format(time=formats.time_of_day(slide.start))


def choice_name(choice: Choice) -> str:
    return {
        Choice.TITLE: _tr("Titel"),
        Choice.AGENDA: _tr("Tagesordnung"),
        Choice.ITEM: _tr("TOP"),
        Choice.VOTE: _tr("Abstimmung"),
        Choice.RESULT: _tr("Ergebnis"),
        Choice.PLAN: _tr("Projektplan"),
        Choice.BUDGET: _tr("Haushalt"),
        Choice.NEUTRAL: _tr("Neutral"),
    }[choice]


def caption(slide: Slide) -> str:
    """In short, for header and strip: "Ö 5 · Vorschlag"."""
    match slide:
        case ItemSlide():
            part = _tr("Vorschlag") if slide.proposal else _tr("TOP")
            return f"{slide.number} · {part}"
        case VoteSlide():
            return f"{slide.number} · {_tr('Abstimmung')}"
        case ResultSlide():
            return f"{slide.number} · {outcome(slide)}"
        case NeutralSlide():
            return _tr("Nichtöffentlich")
        case BlackSlide():
            return _tr("dunkel")
    names = {
        TitleSlide: _tr("Titel"),
        AgendaSlide: _tr("Tagesordnung"),
        PlanSlide: _tr("Projektplan"),
        BudgetSlide: _tr("Haushalt"),
        BreakSlide: _tr("Unterbrechung"),
    }
    return names.get(type(slide), "")


def spoken(slide: Slide) -> str:
    """The accessible name of the wall: what the public reads there, and nothing else."""
    match slide:
        case BlackSlide():
            return _tr("Wand dunkel")
        case NeutralSlide():
            return _tr("Wand: Nichtöffentlicher Teil")
        case ResultSlide():
            parts = [f"{slide.number} {slide.title}", outcome(slide), slide.detail]
            parts += [f"{word} {count}" for word, count, _kind in counts(slide)]
        case PointSlide():
            parts = [caption(slide), slide.title]
        case _:
            parts = [slide.body, caption(slide)]
    return _tr("Wand: {content}").format(content=", ".join(part for part in parts if part))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
