"""The words for votes and elections: under way, their outcome, and how many voted."""

from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.majorities import Base, Requirement, Share
from smartaachen_desktop.model.meetings import RESULT_NAMES, ResultCategory
from smartaachen_desktop.model.voting import Tally, VoteMethod
from smartaachen_desktop.services.slides import (
    ElectionSlide,
    ResultSlide,
    VoteSlide,
)
from smartaachen_desktop.services.slides_room import (
    BlockSlide,
)


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


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
