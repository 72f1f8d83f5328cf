"""The result of a check in German sentences: first what it means, then the facts; the same in every place."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.services.plain import plain
from smartaachen_desktop.services.queries.minutes_match import JournalMatch, MinutesMatch, StoredMatch
from smartaachen_desktop.services.said import german, joined
from smartaachen_desktop.services.said_values import said_day, said_moment
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

HANDWRITING = german("Nur eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25).")


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
        (Fact.CHAIN, _chain(check.chain)),
        (Fact.LEVEL, _level(check)),
    )
    return tuple((fact, words) for fact, words in told if words)


def summary(checked: CheckedFile) -> str:
    """The one sentence a lay person reads first."""
    words = checked.verification.summary
    match = checked.match
    if match is None or match.agrees is None:
        return words
    if match.document:
        return joined((words, *_document(match)))
    if match.agrees:
        return joined((words, german("Ihre Angaben stimmen mit dieser Datenbank überein.")))
    return joined((words, _disagreement(match)))


def checked_record(checked: CheckedFile) -> dict[str, Any]:
    """As data: the fields of the signatures' check first, as they always were; file and database beside them."""
    whole: dict[str, Any] = plain(checked)
    found: dict[str, Any] = whole.pop("verification")
    told = {"summary": summary(checked), "advice": advice(checked), "status": checked.status}
    return {"file": whole.pop("name"), **found, **whole, **told}


def advice(checked: CheckedFile) -> tuple[str, ...]:
    """What to do, each once, the gravest first."""
    told = [checked.verification.advice, *(each.advice for each in checked.verification.signatures)]
    match = checked.match
    if match is not None and (match.differences or match.journal is JournalMatch.UNKNOWN):
        told.append(
            german(
                "Klären Sie die Abweichungen mit der Schriftführung: Maßgeblich ist die unterschriebene Niederschrift. "
                "Ob die Datenbank am Programm vorbei geändert wurde, sagt der Befehl „check“."
            )
        )
    if checked.status is VerificationStatus.PASSED:
        told.append(german("Nichts weiter. Legen Sie den Prüfbericht zur Akte, wenn die Prüfung belegt werden soll."))
    return tuple(dict.fromkeys(each for each in told if each))


def match_sentences(match: MinutesMatch) -> tuple[str, ...]:
    """How file and database compare, without the single differences."""
    if match.document:
        return (german("Hier als unterschrieben verzeichnet: {title}.", title=match.document), *_document(match))
    if not match.meeting:
        return (german("Zu dieser Datei gibt es in dieser Datenbank keine Sitzung; verglichen wurde nichts."),)
    return (
        german("Gehört zur Sitzung {meeting}.", meeting=match.meeting),
        *_stored(match),
        *_journal(match),
        _decisions(match),
    )


def chain_words(link: ChainLink) -> str:
    span = german("gültig {first} bis {last}", first=said_day(link.not_before), last=said_day(link.not_after))
    marks = [span]
    if link.self_issued:
        marks.append(german("selbst ausgestellt"))
    if link.anchor:
        marks.append(german("hier als vertrauenswürdig hinterlegt"))
    return joined((link.subject, " (", joined(marks, ", "), ")"), "")


def fingerprint_words(fingerprint: str) -> str:
    """In groups that can be read aloud and compared."""
    return " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4)).upper()


def _chain(links: Sequence[ChainLink]) -> str:
    if not links:
        return ""
    words: str = chain_words(links[0])
    for each in links[1:]:
        words = joined((words, german("ausgestellt von {issuer}", issuer=chain_words(each))), "\n")
    return words


def _who(check: SignatureCheck) -> str:
    if check.kind is SignatureKind.TIMESTAMP:
        return german("Zeitstempeldienst {subject}", subject=check.subject)
    who = check.who
    words = joined((who, joined(("(", check.role, ")"), ""))) if check.role and check.role not in who else who
    if not check.subject or check.subject == who:
        return words
    return german("{who}, laut Zertifikat {subject}", who=words, subject=check.subject)


def _time(check: SignatureCheck) -> str:
    if check.at is None:
        return check.place
    if check.kind is SignatureKind.SIGNATURE and check.place:
        return joined((check.place, _moment(check)), ", ")
    return _moment(check)


def _moment(check: SignatureCheck) -> str:
    assert check.at is not None
    if check.time_source is TimeSource.STAMPED:
        return german("{moment}, durch einen Zeitstempel belegt", moment=said_moment(check.at))
    if check.kind is SignatureKind.TIMESTAMP:
        return german("{moment} laut Zeitstempel, dem hier niemand vertraut", moment=said_moment(check.at))
    return german("{moment} laut eigener Angabe, nicht durch einen Zeitstempel belegt", moment=said_moment(check.at))


def _signed(check: SignatureCheck) -> str:
    if not check.revision:
        return ""
    pages = german("1 Seite") if check.pages == 1 else german("{count} Seiten", count=check.pages)
    if check.covers_whole_document:
        return german("die ganze Datei ({pages})", pages=pages)
    return german("{number} von {count} ({pages})", number=check.revision, count=check.revisions, pages=pages)


def _after(check: SignatureCheck) -> str:
    if check.forbidden:
        return german("unzulässig geändert: {parts}", parts=joined(check.forbidden, ", "))
    if check.problem in (Problem.ALTERED, Problem.REWRITTEN, Problem.FOREIGN, Problem.TRUNCATED, Problem.MALFORMED):
        return ""
    if check.problem is Problem.APPENDED:
        return german("angefügte Daten")
    if check.changed_after is ChangedAfter.UNKNOWN:
        return german("wird noch geprüft") if check.problem is Problem.PENDING else german("nicht geprüft")
    if check.later:
        return joined(check.later, ", ")
    return german("nichts") if check.changed_after is ChangedAfter.NONE else ""


def _level(check: SignatureCheck) -> str:
    if check.level is None:
        return ""
    if check.level is SignatureLevel.QUALIFIED:
        return german(
            "laut eigener Angabe des Zertifikats qualifiziert; ob der Aussteller auf der Vertrauensliste der EU steht, "
            "prüft dieses Programm nicht"
        )
    if check.level is SignatureLevel.SELF_ISSUED:
        return german("Zertifikat selbst ausgestellt, nicht qualifiziert")
    return german("Zertifikat eines Ausstellers, nicht qualifiziert")


def _disagreement(match: MinutesMatch) -> str:
    """The gravest of what speaks against the file."""
    count = len(match.differences)
    if count:
        if count == 1:
            return german("Eine Angabe weicht von dieser Datenbank ab.")
        return german("{count} Angaben weichen von dieser Datenbank ab.", count=count)
    if match.journal is JournalMatch.UNKNOWN:
        return german("Aus dieser Datenbank stammt sie nicht: Den Stand des Journals, den sie nennt, gab es hier nie.")
    if match.unsigned:
        return german("Unterschriften, die hier verzeichnet sind, fehlen in der Datei.")
    return german("Die hier unterschrieben abgelegte Niederschrift ist eine andere Datei.")


def _stored(match: MinutesMatch) -> Iterator[str]:
    match match.stored:
        case StoredMatch.SAME:
            yield german("Die Datei ist Zeichen für Zeichen die Niederschrift, die hier unterschrieben abgelegt ist.")
        case StoredMatch.EARLIER:
            yield german("Hier liegt eine spätere Fassung dieser Niederschrift, die mit dieser Datei beginnt.")
        case StoredMatch.OTHER:
            yield german("Die hier unterschrieben abgelegte Niederschrift ist eine andere Datei.")
        case StoredMatch.NONE:
            yield german("In dieser Ausgabe ist hier keine unterschriebene Niederschrift abgelegt.")
    if match.unsigned == 1:
        yield german("In der Datei fehlt eine Unterschrift, die hier verzeichnet ist.")
    elif match.unsigned:
        yield german("In der Datei fehlen {count} Unterschriften, die hier verzeichnet sind.", count=match.unsigned)


def _document(match: MinutesMatch) -> Iterator[str]:
    """A document that is no minutes beside the one that lies signed here."""
    match match.stored:
        case StoredMatch.SAME:
            yield german("Zeichen für Zeichen so liegt es in dieser Datenbank.")
        case StoredMatch.EARLIER:
            yield german("In dieser Datenbank liegt eine spätere Fassung mit weiteren Unterschriften.")
        case StoredMatch.LATER:
            yield german("Die Datei trägt weitere Unterschriften, die in dieser Datenbank nicht verzeichnet sind.")
        case _:
            yield german("In dieser Datenbank liegt es unterschrieben in einer anderen Fassung.")


def _journal(match: MinutesMatch) -> Iterator[str]:
    if match.journal is JournalMatch.FOUND and match.entry_at is not None:
        yield german(
            "Der Stand des Journals, den die Datei nennt, ist hier Eintrag {entry} vom {moment}.",
            entry=match.entry, moment=said_moment(match.entry_at),
        )  # fmt: skip
    elif match.journal is JournalMatch.UNKNOWN:
        yield german("Den Stand des Journals, den die Datei nennt, gab es in dieser Datenbank nie.")
    else:
        yield german("Die Datei nennt keinen Stand des Journals.")


def _decisions(match: MinutesMatch) -> str:
    count = len(match.differences)
    if not count:
        return german("Beschlüsse, Abstimmungen und Beratung stimmen mit dieser Datenbank überein.")
    return german("Eine Angabe weicht ab:") if count == 1 else german("{count} Angaben weichen ab:", count=count)
