"""The short names of slides: for header, strip and menus."""

from smartaachen_desktop.gui.projector import foot_words, vote_words
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    AttendanceSlide,
    BlackSlide,
    BoardSlide,
    BreakSlide,
    BudgetSlide,
    ChangesSlide,
    Choice,
    ContactSlide,
    ElectionSlide,
    ItemSlide,
    NeutralSlide,
    NoticeSlide,
    PlanSlide,
    PointSlide,
    ResultSlide,
    Slide,
    TitleSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import (
    BlockSlide,
    ClockSlide,
    CountdownSlide,
    FileSlide,
    SpeakersSlide,
    TimerSlide,
)


def choice_name(choice: Choice) -> str:
    return {
        Choice.TITLE: tr("Titel"),
        Choice.AGENDA: tr("Tagesordnung"),
        Choice.ITEM: tr("TOP"),
        Choice.AMENDMENT: tr("Änderungsantrag"),
        Choice.CHANGES: tr("Was der Antrag ändert"),
        Choice.VOTE: tr("Abstimmung"),
        Choice.RESULT: tr("Ergebnis"),
        Choice.FILE: tr("Datei der Vorlage"),
        Choice.SPEAKERS: tr("Redeliste"),
        Choice.TIMER: foot_words.timer_heading(),
        Choice.PLAN: tr("Projektplan"),
        Choice.BOARD: tr("Handlungsfelder"),
        Choice.CONTACTS: tr("Kontaktsystem"),
        Choice.BUDGET: tr("Haushalt"),
        Choice.ATTENDANCE: tr("Anwesenheit"),
        Choice.NOTICE: tr("Hinweis"),
        Choice.COUNTDOWN: tr("Countdown"),
        Choice.NEUTRAL: tr("Neutral"),
    }[choice]


def file_choice(name: str) -> str:
    return tr("Datei: {name}").format(name=name)


def caption(slide: Slide) -> str:
    """In short, for header and strip: "Ö 5 · Vorschlag"."""
    match slide:
        case ItemSlide():
            part = tr("Vorschlag") if slide.proposal else tr("TOP")
            return f"{slide.number} · {part}"
        case VoteSlide():
            return f"{slide.number} · {tr('Wahl') if slide.election else tr('Abstimmung')}"
        case ResultSlide():
            return f"{slide.number} · {vote_words.outcome(slide)}"
        case BlockSlide():
            return (
                vote_words.accepted(slide.accepted is True) if slide.tally is not None else tr("Gemeinsame Abstimmung")
            )
        case PointSlide():
            said: dict[type[Slide], str] = {
                AmendmentSlide: tr("Änderungsantrag"), ChangesSlide: tr("Änderungen"), ElectionSlide: tr("Wahl"),
                SpeakersSlide: tr("Redeliste"), FileSlide: tr("Datei"), TimerSlide: tr("Zeit"),
            }  # fmt: skip
            return f"{slide.number} · {said[type(slide)]}"
        case NeutralSlide():
            return tr("Nichtöffentlich")
        case BlackSlide():
            return tr("dunkel")
    names = {
        TitleSlide: tr("Titel"),
        AgendaSlide: tr("Tagesordnung"),
        PlanSlide: tr("Projektplan"),
        BudgetSlide: tr("Haushalt"),
        BoardSlide: tr("Handlungsfelder"),
        ContactSlide: tr("Kontaktsystem"),
        BreakSlide: tr("Unterbrechung"),
        AttendanceSlide: tr("Anwesenheit"),
        NoticeSlide: tr("Hinweis"),
        CountdownSlide: tr("Countdown"),
        ClockSlide: tr("Uhr"),
    }
    return names.get(type(slide), "")
