"""The result of a check in German sentences: first what it means, then the facts; the same in every place."""

from collections.abc import Iterator
from enum import StrEnum

from smartaachen_desktop.formats import day, day_and_time
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.services.queries.minutes_match import JournalMatch, MinutesMatch, StoredMatch
from smartaachen_desktop.services.queries.words import LEVEL_NAMES
from smartaachen_desktop.services.verification import (
    ChainLink,
    ChangedAfter,
    CheckedFile,
    Problem,
    SignatureCheck,
    SignatureKind,
    TimeSource,
    VerificationStatus,
)

HANDWRITING = "Nur eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25)."


class Fact(StrEnum):
    """What is told of a signature, in this order; the value is its German label."""

    WHO = "Unterschrieben von"
    TIME = "Ort und Zeit"
    SIGNED = "Fassung"
    AFTER = "Danach"
    CHAIN = "Zertifikat"
    LEVEL = "Rechtlich"


def facts(check: SignatureCheck) -> tuple[tuple[Fact, str], ...]:
    """Empty ones are left out."""
    told = (
        (Fact.WHO, _who(check)),
        (Fact.TIME, _time(check)),
        (Fact.SIGNED, _signed(check)),
        (Fact.AFTER, _after(check)),
        (Fact.CHAIN, "\nausgestellt von ".join(chain_words(each) for each in check.chain)),
        (Fact.LEVEL, _level(check)),
    )
    return tuple((fact, words) for fact, words in told if words)


def summary(checked: CheckedFile) -> str:
    """The one sentence a lay person reads first."""
    words = checked.verification.summary
    match = checked.match
    if match is None or match.agrees is None:
        return words
    if match.agrees:
        return f"{words} Ihre Angaben stimmen mit dieser Datenbank überein."
    return f"{words} {_disagreement(match)}"


def advice(checked: CheckedFile) -> tuple[str, ...]:
    """What to do, each once, the gravest first."""
    told = [checked.verification.advice, *(each.advice for each in checked.verification.signatures)]
    match = checked.match
    if match is not None and (match.differences or match.journal is JournalMatch.UNKNOWN):
        told.append(
            "Klären Sie die Abweichungen mit der Schriftführung: Maßgeblich ist die unterschriebene Niederschrift. "
            "Ob die Datenbank am Programm vorbei geändert wurde, sagt der Befehl „check“."
        )
    if checked.status is VerificationStatus.PASSED:
        told.append("Nichts weiter. Legen Sie den Prüfbericht zur Akte, wenn die Prüfung belegt werden soll.")
    return tuple(dict.fromkeys(each for each in told if each))


def match_sentences(match: MinutesMatch) -> tuple[str, ...]:
    """How file and database compare, without the single differences."""
    if not match.meeting:
        return ("Zu dieser Datei gibt es in dieser Datenbank keine Sitzung; verglichen wurde nichts.",)
    return (f"Gehört zur Sitzung {match.meeting}.", *_stored(match), *_journal(match), _decisions(match))


def chain_words(link: ChainLink) -> str:
    span = f"gültig {day(link.not_before)} bis {day(link.not_after)}"
    marks = [span]
    if link.self_issued:
        marks.append("selbst ausgestellt")
    if link.anchor:
        marks.append("hier als vertrauenswürdig hinterlegt")
    return f"{link.subject} ({', '.join(marks)})"


def fingerprint_words(fingerprint: str) -> str:
    """In groups that can be read aloud and compared."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4)).upper()


def _who(check: SignatureCheck) -> str:
    if check.kind is SignatureKind.TIMESTAMP:
        return f"Zeitstempeldienst {check.subject}"
    who = check.who
    words = f"{who} ({check.role})" if check.role and check.role not in who else who
    return f"{words}, laut Zertifikat {check.subject}" if check.subject and check.subject != who else words


def _time(check: SignatureCheck) -> str:
    if check.at is None:
        return check.place
    if check.kind is SignatureKind.SIGNATURE and check.place:
        return f"{check.place}, {_moment(check)}"
    return _moment(check)


def _moment(check: SignatureCheck) -> str:
    assert check.at is not None
    if check.time_source is TimeSource.STAMPED:
        return f"{day_and_time(check.at)}, durch einen Zeitstempel belegt"
    if check.kind is SignatureKind.TIMESTAMP:
        return f"{day_and_time(check.at)} laut Zeitstempel, dem hier niemand vertraut"
    return f"{day_and_time(check.at)} laut eigener Angabe, nicht durch einen Zeitstempel belegt"


def _signed(check: SignatureCheck) -> str:
    if not check.revision:
        return ""
    pages = "1 Seite" if check.pages == 1 else f"{check.pages} Seiten"
    if check.covers_whole_document:
        return f"die ganze Datei ({pages})"
    return f"{check.revision} von {check.revisions} ({pages})"


def _after(check: SignatureCheck) -> str:
    if check.forbidden:
        return f"unzulässig geändert: {', '.join(check.forbidden)}"
    if check.problem in (Problem.ALTERED, Problem.REWRITTEN, Problem.FOREIGN, Problem.TRUNCATED, Problem.MALFORMED):
        return ""
    if check.changed_after is ChangedAfter.UNKNOWN:
        return "wird noch geprüft" if check.problem is Problem.PENDING else "nicht geprüft"
    if check.later:
        return ", ".join(check.later)
    return "nichts" if check.changed_after is ChangedAfter.NONE else ""


def _level(check: SignatureCheck) -> str:
    if check.level is None:
        return ""
    if check.level is SignatureLevel.QUALIFIED:
        return (
            "laut eigener Angabe des Zertifikats qualifiziert; ob der Aussteller auf der Vertrauensliste der EU steht, "
            "prüft dieses Programm nicht"
        )
    return LEVEL_NAMES[check.level]


def _disagreement(match: MinutesMatch) -> str:
    """The gravest of what speaks against the file."""
    count = len(match.differences)
    if count:
        many = "Eine Angabe weicht" if count == 1 else f"{count} Angaben weichen"
        return f"{many} von dieser Datenbank ab."
    if match.journal is JournalMatch.UNKNOWN:
        return "Aus dieser Datenbank stammt sie nicht: Den Stand des Journals, den sie nennt, gab es hier nie."
    if match.unsigned:
        return "Unterschriften, die hier verzeichnet sind, fehlen in ihr."
    return "Die hier unterschrieben abgelegte Niederschrift ist eine andere Datei."


def _stored(match: MinutesMatch) -> Iterator[str]:
    match match.stored:
        case StoredMatch.SAME:
            yield "Die Datei ist Zeichen für Zeichen die Niederschrift, die hier unterschrieben abgelegt ist."
        case StoredMatch.EARLIER:
            yield "Hier liegt eine spätere Fassung dieser Niederschrift, die mit dieser Datei beginnt."
        case StoredMatch.OTHER:
            yield "Die hier unterschrieben abgelegte Niederschrift ist eine andere Datei."
        case StoredMatch.NONE:
            yield "In dieser Ausgabe ist hier keine unterschriebene Niederschrift abgelegt."
    if match.unsigned == 1:
        yield "In der Datei fehlt eine Unterschrift, die hier verzeichnet ist."
    elif match.unsigned:
        yield f"In der Datei fehlen {match.unsigned} Unterschriften, die hier verzeichnet sind."


def _journal(match: MinutesMatch) -> Iterator[str]:
    if match.journal is JournalMatch.FOUND and match.entry_at is not None:
        yield (
            f"Der Stand des Journals, den die Datei nennt, ist hier Eintrag {match.entry} vom "
            f"{day_and_time(match.entry_at)}."
        )
    elif match.journal is JournalMatch.UNKNOWN:
        yield "Den Stand des Journals, den die Datei nennt, gab es in dieser Datenbank nie."
    else:
        yield "Die Datei nennt keinen Stand des Journals."


def _decisions(match: MinutesMatch) -> str:
    count = len(match.differences)
    if not count:
        return "Beschlüsse, Abstimmungen und Beratung stimmen mit dieser Datenbank überein."
    return "Eine Angabe weicht ab:" if count == 1 else f"{count} Angaben weichen ab:"
