"""The words of the slides: on the wall, for screen readers, and in short for the header."""

from datetime import date

from smartaachen_desktop import formats
from smartaachen_desktop.gui.projector import foot_words
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.majorities import Base, Requirement, Share
from smartaachen_desktop.model.meetings import RESULT_NAMES, ResultCategory
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.queries.change_words import months_between
from smartaachen_desktop.services.queries.words import ROLE_NAMES
from smartaachen_desktop.services.slides import (
    AgendaSlide,
    AmendmentSlide,
    AttendanceSlide,
    BlackSlide,
    BoardSlide,
    BodyCount,
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


def method(kind: VoteMethod) -> str:
    return {
        VoteMethod.OPEN: tr("offene Abstimmung"),
        VoteMethod.ROLL_CALL: tr("namentliche Abstimmung"),
        VoteMethod.SECRET: tr("geheime Abstimmung"),
    }[kind]


def election_method(kind: VoteMethod) -> str:
    return {
        VoteMethod.OPEN: tr("offene Wahl"),
        VoteMethod.ROLL_CALL: tr("namentliche Wahl"),
        VoteMethod.SECRET: tr("geheime Wahl"),
    }[kind]


def voting(slide: VoteSlide) -> str:
    if slide.method is None:
        return voting_short(slide)
    name = election_method(slide.method) if slide.election else method(slide.method)
    return tr("{method} läuft").format(method=name[0].upper() + name[1:])


def voting_short(slide: VoteSlide) -> str:
    """Without the method, where there is no room for it."""
    return tr("Wahl läuft") if slide.election else tr("Abstimmung läuft")


def present(slide: AttendanceSlide) -> str:
    return foot_words.attending(slide.present, slide.presence.members if slide.presence is not None else 0)


def body_count(body: BodyCount) -> str:
    """ "von 15 Stimmberechtigten anwesend, 9 nötig · beschlussfähig"."""
    said = foot_words.attending(body.present, body.presence.members if body.presence is not None else 0)
    said = tr("{present}, {n}\u00a0nötig").format(present=said, n=body.needed) if body.needed else said
    return " · ".join(part for part in (said, foot_words.quorum(body.presence)) if part)


def needed() -> str:
    return tr("für die Beschlussfähigkeit nötig")


def entitled(slide: VoteSlide | BlockSlide) -> str:
    """12 Stimmberechtigte."""
    if not slide.entitled:
        return ""
    return tr("1 Stimmberechtigte*r") if slide.entitled == 1 else tr("{n} Stimmberechtigte").format(n=slide.entitled)


def block_heading(slide: BlockSlide) -> str:
    return tr("Gemeinsame Abstimmung über {n} Punkte").format(n=len(slide.rows))


def block_note(slide: BlockSlide) -> str:
    """Offene Abstimmung läuft · 12 Stimmberechtigte; afterwards 12 Stimmen · offene Abstimmung."""
    if slide.tally is not None and slide.method is not None:
        return _cast(slide.tally, slide.method)
    kind = method(slide.method) if slide.method is not None else ""
    said = _capital(tr("{method} läuft").format(method=kind)) if kind else tr("Abstimmung läuft")
    return " · ".join(part for part in (said, entitled(slide)) if part)


def block_manner(slide: BlockSlide) -> str:
    if slide.tally is None:
        return ""
    return tr("Stimmengleichheit") if slide.tally.yes == slide.tally.no else slide.tally.manner


def _cast(tally: Tally, kind: VoteMethod) -> str:
    votes = tr("1 Stimme") if tally.total == 1 else tr("{n} Stimmen").format(n=tally.total)
    return f"{votes} · {method(kind)}"


def majority(tally: Tally | None) -> str:
    """A majority that is not the simple one, what it is measured by, and what was reached of that."""
    if tally is None or tally.requirement is Requirement.SIMPLE:
        return ""
    shares = {
        Share.HALF: tr("mehr als die Hälfte"), Share.TWO_THIRDS: tr("zwei Drittel"),
        Share.THREE_QUARTERS: tr("drei Viertel"), Share.FOUR_FIFTHS: tr("vier Fünftel"),
    }  # fmt: skip
    bases = {
        Base.VALID: tr("der Ja- und Nein-Stimmen"), Base.CAST: tr("aller abgegebenen Stimmen"),
        Base.PRESENT: tr("der Anwesenden"), Base.STATUTORY: tr("der Mitglieder"),
    }  # fmt: skip
    needs = f"{shares[tally.requirement.share]} {bases[tally.requirement.base]}"
    said = tr("nötig: {majority}, mindestens {n} von {all}").format(
        majority=needs, n=tally.needed, all=tally.measured_by
    )
    return tr("{needed}; erreicht: {share}").format(needed=said, share=tally.reached) if tally.reached else said


def resume(slide: BreakSlide) -> str:
    if slide.resume_at is None:
        return ""
    return tr("weiter um {time}").format(time=formats.time_of_day(slide.resume_at))


def election_outcome(slide: ElectionSlide) -> str:
    """Gewählt: AWD, Fraktion A."""
    names = [each.name for each in slide.candidates if each.elected]
    return tr("Gewählt: {names}").format(names=", ".join(names)) if names else tr("Niemand gewählt")


def election_foot(slide: ElectionSlide) -> str:
    """12 Stimmen · geheime Wahl · 2. Wahlgang · Losentscheid."""
    kind = election_method(slide.method)
    votes = tr("1 Stimme") if slide.cast == 1 else tr("{n} Stimmen").format(n=slide.cast)
    ballot = tr("{n}. Wahlgang").format(n=slide.round) if slide.round > 1 else ""
    return " · ".join(part for part in (votes, kind, ballot, tr("Losentscheid") if slide.by_lot else "") if part)


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


def outcome(slide: ResultSlide) -> str:
    if slide.category in (ResultCategory.POSTPONED, ResultCategory.REFERRED, ResultCategory.WITHDRAWN):
        return _capital(RESULT_NAMES[slide.category])
    if slide.accepted is not None:
        return accepted(slide.accepted)
    return _capital(RESULT_NAMES[slide.category]) if slide.category is not None else ""


def vote_foot(slide: ResultSlide) -> str:
    """12 Stimmen · offene Abstimmung."""
    if slide.tally is None or slide.method is None:
        return ""
    return _cast(slide.tally, slide.method)


def accepted(yes: bool) -> str:
    return tr("Angenommen") if yes else tr("Abgelehnt")


def tally_rows(tally: Tally | None) -> list[tuple[str, int, str]]:
    """Word, count and kind of each row; invalid votes only where there are any."""
    if tally is None:
        return []
    rows = [
        (tr("Ja"), tally.yes, "yes"),
        (tr("Nein"), tally.no, "no"),
        (tr("Enthaltung"), tally.abstentions, "abstention"),
    ]
    return [*rows, (tr("Ungültig"), tally.invalid, "invalid")] if tally.invalid else rows


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


def countdown(slide: CountdownSlide) -> list[str]:
    """What for and until when; how long still changes every second, so it is not among the words."""
    if slide.countdown is None:
        return []
    return [slide.countdown.label, tr("bis {time}").format(time=formats.time_of_day(slide.countdown.until))]


def caption(slide: Slide) -> str:
    """In short, for header and strip: "Ö 5 · Vorschlag"."""
    match slide:
        case ItemSlide():
            part = tr("Vorschlag") if slide.proposal else tr("TOP")
            return f"{slide.number} · {part}"
        case VoteSlide():
            return f"{slide.number} · {tr('Wahl') if slide.election else tr('Abstimmung')}"
        case ResultSlide():
            return f"{slide.number} · {outcome(slide)}"
        case BlockSlide():
            return accepted(slide.accepted is True) if slide.tally is not None else tr("Gemeinsame Abstimmung")
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


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
