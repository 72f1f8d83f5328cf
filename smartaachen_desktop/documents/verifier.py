"""What the window for checking signatures calls. pyHanko is loaded by the first check, not when the window is made."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from smartaachen_desktop.documents.named import named
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.letterhead import LetterheadView
from smartaachen_desktop.services.queries.minutes_match import MinutesMatch
from smartaachen_desktop.services.verification import ChainLink, CheckedFile
from smartaachen_desktop.services.watch import Watch


def check(name: str, pdf: bytes, folder: Path, watch: Watch | None) -> CheckedFile:
    """Against the issuers kept in `folder`; at once without a watch, with one everything."""
    from smartaachen_desktop.documents import verification
    from smartaachen_desktop.documents.signing.trust import kept

    changes = watch is not None
    return verification.check_file(name, pdf, kept(folder), system_clock(), changes=changes, watch=watch)


def question(checked: CheckedFile, pdf: bytes) -> Callable[[Session], MinutesMatch]:
    from smartaachen_desktop.documents import verification

    return verification.question(checked, pdf)


def with_match(checked: CheckedFile, match: MinutesMatch) -> CheckedFile:
    from smartaachen_desktop.documents import verification

    return verification.with_match(checked, match)


def report(files: Sequence[CheckedFile], head: LetterheadView) -> Made:
    from smartaachen_desktop.documents.verification_report import build_verification_report, report_name

    return named(build_verification_report(files, head), report_name(files))


def anchors(folder: Path) -> tuple[ChainLink, ...]:
    from smartaachen_desktop.documents.signing import trust

    return trust.names(trust.kept(folder))


def add_anchors(folder: Path, paths: Sequence[Path]) -> tuple[ChainLink, ...]:
    from smartaachen_desktop.documents.signing import trust

    return trust.keep(folder, [each for path in paths for each in trust.read_trust(path)])


def trust_top(folder: Path, pdf: bytes, fingerprint: str) -> tuple[ChainLink, ...]:
    from smartaachen_desktop.documents.signing import trust

    return trust.keep(folder, trust.in_document(pdf, fingerprint))


def forget(folder: Path, fingerprint: str) -> None:
    from smartaachen_desktop.documents.signing import trust

    trust.forget(folder, fingerprint)
