"""One file from its bytes to everything that is said of it: signatures, attached data, the database beside them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from cryptography import x509
from sqlalchemy.orm import Session

from smartaachen_desktop.documents.signing.attached import read_attached
from smartaachen_desktop.documents.signing.trust import names
from smartaachen_desktop.documents.signing.verdict import DOCUMENT, MINUTES, WORDS, judge_document
from smartaachen_desktop.documents.signing.verify import verify, verify_integrity
from smartaachen_desktop.services.queries.minutes_match import MinutesMatch, minutes_match
from smartaachen_desktop.services.said import german, joined
from smartaachen_desktop.services.verification import CheckedFile, Problem, SignatureKind, VerificationStatus


def check_file(
    name: str,
    pdf: bytes,
    trust: Sequence[x509.Certificate],
    now: datetime,
    *,
    changes: bool = True,
    watch: Callable[[float], None] | None = None,
) -> CheckedFile:
    """Without `changes` at once, but what came after a signature stays pending. Call it in a job."""
    found = verify(pdf, trust, moment=now, watch=watch) if changes else verify_integrity(pdf, trust, moment=now)
    anchors = tuple(each.subject for each in names(trust))
    return CheckedFile(name, len(pdf), sha256(pdf).hexdigest(), now, found, anchors=anchors)


def question(checked: CheckedFile, pdf: bytes) -> Callable[[Session], MinutesMatch]:
    """The query that compares the file with a database. The file is read here, so that the query is quick."""
    attached = read_attached(pdf)
    signatures = sum(each.kind is SignatureKind.SIGNATURE for each in checked.verification.signatures)
    # of a signature that does not fit, the database may know where it comes from
    wrong = (Problem.ALTERED, Problem.REWRITTEN)
    failed = tuple(each.mark for each in checked.verification.signatures if each.problem in wrong and each.mark)
    return lambda session: minutes_match(session, attached, pdf, signatures=signatures, failed=failed)


def with_match(checked: CheckedFile, match: MinutesMatch) -> CheckedFile:
    """With what the database says; a signature found under another document is called what it is."""
    found = checked.verification
    if not match.foreign:
        return replace(checked, match=match)
    words, advice = WORDS[Problem.FOREIGN]
    signatures = tuple(
        replace(
            each,
            problem=Problem.FOREIGN,
            status=VerificationStatus.FAILED,
            explanation=joined((words, german("Dort steht sie unter: {place}.", place=match.foreign[each.mark]))),
            advice=advice,
        )
        if each.mark in match.foreign
        else each
        for each in found.signatures
    )
    noun = MINUTES if found.summary.startswith(MINUTES) else DOCUMENT
    judged = judge_document(
        signatures, found.open_fields, None, noun=noun, pages=found.pages, revisions=found.revisions
    )
    return replace(checked, verification=judged, match=match)
