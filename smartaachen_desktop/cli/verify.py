"""`verify`: what the signatures of PDF files are worth, and whether minutes say what the database says."""

import argparse
from pathlib import Path
from typing import Any

from smartaachen_desktop.app import Workspace, check_document
from smartaachen_desktop.cli.options import add_passphrase, open_database
from smartaachen_desktop.cli.writing import write_made
from smartaachen_desktop.documents.named import named
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.verification import STATUS_NAMES, CheckedFile, VerificationStatus, worst
from smartaachen_desktop.services.verification_words import advice, checked_record, facts, match_sentences, summary

_EXIT = {VerificationStatus.PASSED: 0, VerificationStatus.FAILED: 1, VerificationStatus.UNDETERMINED: 2}


def add_parser(commands: Any) -> None:
    parser = commands.add_parser(
        "verify",
        help="Unterschriften von PDF-Dateien prüfen",
        description="Prüft jede Unterschrift und, mit --database, ob die Angaben der Niederschrift die der Datenbank "
        "sind. Rückgabewert 0: bestanden, 1: nicht bestanden, 2: nicht entscheidbar, etwa weil dem Zertifikat hier "
        "niemand vertraut. Bei mehreren Dateien zählt das schlechteste Ergebnis.",
    )
    parser.add_argument("files", metavar="DATEI.pdf", type=Path, nargs="+", help="die zu prüfenden Dateien")
    parser.add_argument(
        "--trust",
        metavar="CA.pem",
        type=Path,
        action="append",
        default=[],
        help="Zertifikat, dem Sie vertrauen, oder ein Ordner voller Zertifikate",
    )
    parser.add_argument("--database", metavar="DB", help="Datei oder postgresql-Adresse, mit der verglichen wird")
    add_passphrase(parser)
    parser.add_argument("--report", metavar="BERICHT.pdf", type=Path, help="das Ergebnis als Prüfbericht speichern")
    parser.add_argument("--json", action="store_true", help="als JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.signing.trust import read_trust

    trust = [certificate for path in options.trust for certificate in read_trust(path)]
    workspace = open_database(options) if options.database else None
    try:
        answers = [_check(path, trust, workspace, alone=len(options.files) == 1) for path in options.files]
        head = workspace.dispatcher.read(lambda session: letterhead_of(session, None)) if workspace else USUAL
    finally:
        if workspace is not None:
            workspace.close()
    checked = [each for each in answers if isinstance(each, CheckedFile)]
    if options.json:
        told = [_plain(answer, path) for path, answer in zip(options.files, answers, strict=True)]
        print(to_json(told[0] if len(told) == 1 else told))
    else:
        for path, answer in zip(options.files, answers, strict=True):
            _print(path, answer)
    if options.report is not None and checked:
        _write_report(options.report, checked, head)
    status = worst(each.status if isinstance(each, CheckedFile) else VerificationStatus.FAILED for each in answers)
    return _EXIT[status]


def _check(path: Path, trust: list[Any], workspace: Workspace | None, *, alone: bool) -> CheckedFile | UserError:
    """A file that is no PDF does not keep the others from being checked."""
    try:
        content = _read(path)
        dispatcher = workspace.dispatcher if workspace is not None else None
        return check_document(path.name, content, trust, system_clock(), dispatcher)
    except UserError as error:
        if alone:
            raise
        return error


def _print(path: Path, answer: CheckedFile | UserError) -> None:
    if isinstance(answer, UserError):
        print(f"{path.name}: {STATUS_NAMES[VerificationStatus.FAILED]}. {answer.sentence()}")
        return
    print(f"{answer.name}: {STATUS_NAMES[answer.status]}. {summary(answer)}")
    for each in answer.verification.signatures:
        print(f"  {each.role or each.field}: {STATUS_NAMES[each.status]} · {each.explanation}")
        for fact, words in facts(each):
            print(f"    {fact.value}: {words.replace(chr(10), ', ')}")
    if answer.match is not None:
        print("  Datenbank:")
        for words in match_sentences(answer.match):
            print(f"    {words}")
        for one in answer.match.differences:
            print(f"    - {one.subject}, {one.what}: in der Datei „{one.document}“, hier „{one.database}“")
    for words in advice(answer):
        print(f"  Was zu tun ist: {words}")


def _plain(answer: CheckedFile | UserError, path: Path) -> dict[str, Any]:
    if isinstance(answer, UserError):
        return {"file": path.name, "status": VerificationStatus.FAILED, "error": answer.code, "summary": answer.message}
    return checked_record(answer)


def _write_report(path: Path, checked: list[CheckedFile], head: LetterheadView) -> None:
    from smartaachen_desktop.documents.verification_report import build_verification_report

    write_made(path, named(build_verification_report(checked, head), path.name), "Prüfbericht")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput("unreadable", f"Die Datei {path} ist nicht lesbar: {error.strerror}.") from error
