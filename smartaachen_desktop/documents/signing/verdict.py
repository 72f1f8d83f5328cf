"""The judgement on one signature and on the whole document, and its German sentences for people without the trade."""

from collections.abc import Sequence
from dataclasses import dataclass

from pyhanko.sign.ades.report import AdESIndeterminate
from pyhanko.sign.validation.status import SignatureCoverageLevel

from smartaachen_desktop.services.said import Said, german, joined
from smartaachen_desktop.services.verification import (
    ChangedAfter,
    Problem,
    SignatureCheck,
    SignatureKind,
    Verification,
    VerificationStatus,
    worst,
)

_OUT_OF_TIME = (
    AdESIndeterminate.EXPIRED,
    AdESIndeterminate.NOT_YET_VALID,
    AdESIndeterminate.OUT_OF_BOUNDS_NO_POE,
    AdESIndeterminate.OUT_OF_BOUNDS_NOT_REVOKED,
)
_REVOKED = (AdESIndeterminate.REVOKED_NO_POE, AdESIndeterminate.REVOKED_CA_NO_POE)
OPEN = (Problem.UNSEALED, Problem.UNTRUSTED, Problem.OUT_OF_TIME, Problem.REVOKED, Problem.WRONG_USAGE,
        Problem.TOO_LARGE, Problem.PENDING, Problem.ENCRYPTED, Problem.UNSIGNED)  # fmt: skip
"""Problems that leave the question open; every other one answers it."""

WORDS: dict[Problem, tuple[Said, Said]] = {
    Problem.ALTERED: (
        german(
            "Der Inhalt wurde nach dem Unterschreiben verändert: Mindestens ein Zeichen der "
            "Datei ist nicht mehr so, wie "
            "es unterschrieben wurde."
        ),
        german("Verwenden Sie diese Datei nicht. Holen Sie die Niederschrift aus der Datenbank oder aus dem Archiv."),
    ),
    Problem.REWRITTEN: (
        german(
            "Die Unterschrift gehört zu einer anderen Datei: Das Dokument wurde danach neu "
            "geschrieben, etwa mit einer "
            "ausgetauschten Seite, oder die Unterschrift wurde hierher kopiert."
        ),
        german(
            "Verwenden Sie diese Datei nicht. Vergleichen Sie sie Seite für Seite mit der "
            "Niederschrift aus der Datenbank."
        ),
    ),
    Problem.FOREIGN: (
        german("Diese Unterschrift stammt aus einem anderen Dokument und wurde hierher kopiert."),
        german("Verwenden Sie diese Datei nicht und melden Sie den Fund: Das geschieht nicht aus Versehen."),
    ),
    Problem.TRUNCATED: (
        german("Die Datei ist abgeschnitten: Ihr Ende fehlt, wahrscheinlich wurde sie unvollständig übertragen."),
        german("Lassen Sie sich die Datei noch einmal geben oder laden Sie sie neu herunter."),
    ),
    Problem.APPENDED: (
        german("Hinter der letzten Unterschrift wurden Daten an das Dokument angefügt."),
        german("Verwenden Sie die Datei nur in der unterschriebenen Fassung; sie liegt in der Datenbank."),
    ),
    Problem.UNSEALED: (
        german(
            "Hinter der letzten Unterschrift kamen Einträge hinzu, die niemand unterschrieben hat; zu sehen ist davon "
            "nichts."
        ),
        german(
            "Vergleichen Sie die Datei mit der Niederschrift in der Datenbank; maßgeblich ist, was unterschrieben ist."
        ),
    ),
    Problem.FORBIDDEN: (
        german("Das Dokument wurde nach dieser Unterschrift unzulässig geändert."),
        german(
            "Verwenden Sie diese Datei nicht. Die unterschriebene Fassung steckt noch in ihr "
            "und liegt in der Datenbank."
        ),
    ),
    Problem.UNCOVERED: (
        german("Die Unterschrift deckt das Dokument nicht vollständig ab."),
        german("Verwenden Sie diese Datei nicht: Über den Rest sagt die Unterschrift nichts."),
    ),
    Problem.MALFORMED: (
        german("Die Unterschrift selbst ist beschädigt oder nicht regelgerecht aufgebaut."),
        german("Lassen Sie sich die Datei noch einmal geben; bleibt es dabei, muss neu unterschrieben werden."),
    ),
    Problem.REMOVED: (
        german(
            "Aus dem Dokument wurde eine Unterschrift entfernt: Sie steckt noch in der Datei, ihr Feld ist aber leer."
        ),
        german("Verwenden Sie diese Datei nicht. Holen Sie die Niederschrift aus der Datenbank."),
    ),
    Problem.UNREADABLE: (
        german("Das Dokument ist beschädigt: Seine Unterschriften lassen sich nicht mehr lesen."),
        german("Lassen Sie sich die Datei noch einmal geben."),
    ),
    Problem.ENCRYPTED: (
        german("Das Dokument ist mit einem Kennwort verschlüsselt und lässt sich so nicht prüfen."),
        german(
            "Bitten Sie um eine Datei ohne Kennwort. Speichern Sie die vorliegende nicht "
            "selbst ohne Kennwort: Das bricht "
            "ihre Unterschriften."
        ),
    ),
    Problem.UNSIGNED: (
        german("Das Dokument enthält keine elektronische Unterschrift."),
        german(
            "Es kann ein Entwurf sein, ein Ausdruck zum Unterschreiben von Hand oder eine "
            "Datei, der die Unterschriften "
            "genommen wurden. Fragen Sie nach der unterschriebenen Fassung."
        ),
    ),
    Problem.UNTRUSTED: (
        german("Der Aussteller des Zertifikats ist hier nicht als vertrauenswürdig hinterlegt."),
        german(
            "Wenn Sie den Aussteller kennen, nehmen Sie sein Zertifikat unter „Vertrauen“ "
            "auf und prüfen Sie noch einmal."
        ),
    ),
    Problem.OUT_OF_TIME: (
        german(
            "Das Zertifikat ist zum Zeitpunkt der Prüfung nicht gültig, und kein Zeitstempel belegt, dass früher "
            "unterschrieben wurde."
        ),
        german("Entscheiden Sie nach den Umständen; die Niederschrift in der Datenbank ist ein weiterer Beleg."),
    ),
    Problem.REVOKED: (
        german("Das Zertifikat wurde widerrufen."),
        german("Fragen Sie die Person, die unterschrieben hat, ob die Unterschrift von ihr stammt."),
    ),
    Problem.WRONG_USAGE: (
        german("Das Zertifikat ist nicht zum Unterschreiben bestimmt."),
        german("Bitten Sie um eine Unterschrift mit einem Zertifikat zum Unterschreiben."),
    ),
    Problem.TOO_LARGE: (
        german("Das Dokument ist zu umfangreich für die Prüfung, was danach hinzukam."),
        german(
            "Die unterschriebene Fassung selbst ist unverändert. Vergleichen Sie die Datei mit der aus der Datenbank."
        ),
    ),
    Problem.PENDING: (
        german("Bis zur unterschriebenen Fassung unverändert; was danach hinzukam, wird noch geprüft."),
        german("Warten Sie das Ende der Prüfung ab."),
    ),
}


DOCUMENT, MINUTES = german("Das Dokument"), german("Die Niederschrift")
_ELSEWHERE: dict[Problem, Said] = {
    Problem.ALTERED: german(
        "Verwenden Sie diese Datei nicht. Holen Sie das Dokument von der Stelle, die es unterschrieben hat."
    ),
    Problem.REWRITTEN: german(
        "Verwenden Sie diese Datei nicht. Vergleichen Sie sie Seite für Seite mit dem Dokument der Stelle, die es "
        "unterschrieben hat."
    ),
    Problem.APPENDED: german(
        "Verwenden Sie die Datei nur in der unterschriebenen Fassung; die Stelle, die unterschrieben hat, hat sie."
    ),
    Problem.UNSEALED: german(
        "Vergleichen Sie die Datei mit der unterschriebenen Fassung; maßgeblich ist, was unterschrieben ist."
    ),
    Problem.FORBIDDEN: german("Verwenden Sie diese Datei nicht. Die unterschriebene Fassung steckt noch in ihr."),
    Problem.REMOVED: german(
        "Verwenden Sie diese Datei nicht. Holen Sie das Dokument von der Stelle, die es unterschrieben hat."
    ),
    Problem.OUT_OF_TIME: german("Entscheiden Sie nach den Umständen, oder fragen Sie, wer unterschrieben hat."),
    Problem.TOO_LARGE: german("Die unterschriebene Fassung selbst ist unverändert."),
}
"""What to do with documents that are no minutes: not each lies in a database."""


def words_of(problem: Problem, noun: str) -> tuple[Said, Said]:
    """What it is, and what to do."""
    words, advice = WORDS[problem]
    return words, advice if noun == MINUTES else _ELSEWHERE.get(problem, advice)


@dataclass(frozen=True)
class Found:
    """What the library found out about one signature."""

    intact: bool
    valid: bool
    trusted: bool
    framed: bool
    """Its gap in the file is where it stands."""
    coverage: SignatureCoverageLevel
    changed: ChangedAfter
    last: bool
    """No signature and no time stamp came after it."""
    allowed: bool
    too_large: bool
    trust_problem: object


def problem_of(found: Found) -> Problem | None:
    """The gravest one."""
    whole = found.coverage is SignatureCoverageLevel.ENTIRE_FILE
    questions = (
        (not found.framed, Problem.REWRITTEN),
        (not found.intact, Problem.ALTERED),
        (not found.valid, Problem.MALFORMED),
        (found.coverage < SignatureCoverageLevel.ENTIRE_REVISION, Problem.UNCOVERED),
        (found.changed is ChangedAfter.NONE and not whole, Problem.APPENDED),
        (found.changed is ChangedAfter.OTHER or not found.allowed, Problem.FORBIDDEN),
        (found.last and found.changed is ChangedAfter.SIGNATURES and not whole, Problem.UNSEALED),
        (found.too_large, Problem.TOO_LARGE),
        (found.changed is ChangedAfter.UNKNOWN, Problem.PENDING),
        (not found.trusted, _untrusted(found.trust_problem)),
    )
    return next((problem for holds, problem in questions if holds), None)


def status_of(problem: Problem | None) -> VerificationStatus:
    if problem is None:
        return VerificationStatus.PASSED
    return VerificationStatus.UNDETERMINED if problem in OPEN else VerificationStatus.FAILED


def explain(
    problem: Problem | None, changed: ChangedAfter, level: str, forbidden: Sequence[str], noun: str = DOCUMENT
) -> tuple[str, str]:
    """Explanation and what to do."""
    after = ""
    if changed is ChangedAfter.SIGNATURES:
        after = german("Danach kamen nur zulässige Einträge wie weitere Unterschriften hinzu.")
    level = joined((level, "."), "") if level else ""
    if problem is None:
        return joined((german("Unverändert, und dem Aussteller wird vertraut."), level, after)), ""
    words, advice = words_of(problem, noun)
    if problem is Problem.FORBIDDEN and forbidden:
        return joined((words, german("Geändert: {parts}.", parts=joined(forbidden, ", ")))), advice
    if problem in (Problem.UNTRUSTED, Problem.OUT_OF_TIME, Problem.REVOKED, Problem.WRONG_USAGE):
        return joined((german("Unverändert, aber: {words}", words=words), level, after)), advice
    return words, advice


def judge_document(
    checks: Sequence[SignatureCheck],
    open_fields: Sequence[str],
    problem: Problem | None,
    *,
    noun: str = DOCUMENT,
    pages: int = 0,
    revisions: int = 0,
) -> Verification:
    """The worst of the signatures, with what concerns the file as a whole; the summary sentence comes first."""
    status = worst(each.status for each in checks) if checks else status_of(problem)
    if problem is not None:
        status = worst((status, status_of(problem)))
    if problem is None and (bad := [each for each in checks if each.status is status]):
        problem = bad[0].problem
    summary, advice = _summary(status, checks, open_fields, problem, noun)
    return Verification(
        status=status,
        signatures=tuple(checks),
        open_fields=tuple(open_fields),
        summary=summary,
        advice=advice,
        problem=problem,
        pending=any(each.problem is Problem.PENDING for each in checks),
        pages=pages,
        revisions=revisions,
    )


def _summary(
    status: VerificationStatus,
    checks: Sequence[SignatureCheck],
    open_fields: Sequence[str],
    problem: Problem | None,
    noun: str,
) -> tuple[str, str]:
    rest = _open_words(open_fields) if checks else ""
    count = sum(each.kind is SignatureKind.SIGNATURE for each in checks)
    if status is VerificationStatus.PASSED:
        if count == 1:
            good = german("{document} ist unverändert, und die Unterschrift ist gültig.", document=noun)
        else:
            good = german(
                "{document} ist unverändert, und alle {count} Unterschriften sind gültig.", document=noun, count=count
            )
        return joined((good, rest)), ""
    words, advice = words_of(problem, noun) if problem is not None else ("", "")
    if status is VerificationStatus.FAILED:
        if problem in (Problem.REMOVED, Problem.TRUNCATED, Problem.UNREADABLE) or not checks:
            return words, advice
        if noun.startswith("Die "):
            changed = german("{document} ist nicht so, wie sie unterschrieben wurde.", document=noun)
        else:
            changed = german("{document} ist nicht so, wie es unterschrieben wurde.", document=noun)
        return joined((changed, words)), advice
    if problem is Problem.PENDING:
        return joined((noun, words), ": "), advice
    if not checks:
        empty = german("Die Felder dafür sind leer.") if problem is Problem.UNSIGNED and open_fields else ""
        return joined((words, empty)), advice
    if problem is Problem.UNSEALED:
        return joined((german("{document} selbst ist unverändert.", document=noun), words, rest)), advice
    doubt = german(
        "{document} ist unverändert, aber nicht jeder Unterschrift kann hier vertraut werden.", document=noun
    )
    return joined((doubt, words, rest)), advice


def _open_words(open_fields: Sequence[str]) -> str:
    if not open_fields:
        return ""
    if len(open_fields) == 1:
        return german("Ein Unterschriftsfeld ist noch offen.")
    return german("{count} Unterschriftsfelder sind noch offen.", count=len(open_fields))


def _untrusted(problem: object) -> Problem:
    if problem in _OUT_OF_TIME:
        return Problem.OUT_OF_TIME
    if problem in _REVOKED:
        return Problem.REVOKED
    if problem is AdESIndeterminate.CHAIN_CONSTRAINTS_FAILURE:
        return Problem.WRONG_USAGE
    return Problem.UNTRUSTED
