"""`verify`: what the signatures of a PDF are worth."""

import argparse
from pathlib import Path
from typing import Any

from smartaachen_desktop.model.errors import InvalidInput

_EXIT = {"passed": 0, "failed": 1, "undetermined": 2}
_WORDS = {"passed": "bestanden", "failed": "nicht bestanden", "undetermined": "nicht entscheidbar"}


def add_parser(commands: Any) -> None:
    parser = commands.add_parser(
        "verify",
        help="Unterschriften einer PDF-Datei prüfen",
        description="Prüft jede Unterschrift. Rückgabewert 0: bestanden, 1: nicht bestanden, 2: nicht entscheidbar, "
        "etwa weil dem Zertifikat hier niemand vertraut.",
    )
    parser.add_argument("file", metavar="DATEI.pdf", type=Path, help="die zu prüfende Datei")
    parser.add_argument(
        "--trust", metavar="CA.pem", type=Path, action="append", default=[], help="Zertifikat, dem Sie vertrauen"
    )
    parser.add_argument("--json", action="store_true", help="als JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    from smartaachen_desktop.documents.signing.certificates import load_certificates
    from smartaachen_desktop.documents.signing.verify import verify

    trust = [certificate for path in options.trust for certificate in load_certificates(_read(path))]
    result = verify(_read(options.file), trust)
    if options.json:
        from smartaachen_desktop.services.plain import to_json

        print(to_json(result))
    else:
        print(f"{options.file.name}: {_WORDS[result.status]}. {result.summary}")
        for each in result.signatures:
            print(f"  {each.role or each.field}: {_WORDS[each.status]} · {each.explanation}")
    return _EXIT[result.status]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput("unreadable", f"Die Datei {path} ist nicht lesbar: {error.strerror}.") from error
