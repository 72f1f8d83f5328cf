"""What signs on the command line: a key file, a card (PKCS#11) or the keyring, with or without a time stamp."""

import argparse
import getpass
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from smartaachen_desktop.cli.passphrase import first_line
from smartaachen_desktop.model.documents import DOCUMENT_ROLE_NAMES, HEADS_A_BODY, DocumentRole
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.key_places import key_at
from smartaachen_desktop.services.signing import (
    FileKey,
    KeyringKey,
    SigningKey,
    StampWish,
    TokenCertificate,
    TokenKey,
    check_address,
)

Each = TypeVar("Each")
LONG, SHORT = "B-LTA", "B-T"
_CARD_WORDS = ("card", "karte")
_ROLES = {
    HEADS_A_BODY.lower(): DocumentRole.CHAIR,
    **{name.lower(): role for role, name in DOCUMENT_ROLE_NAMES.items()},
    **{role.value: role for role in DocumentRole},
}


@dataclass(frozen=True, slots=True)
class Hand:
    """Who signs with what; `words` name the key when it has signed."""

    role: DocumentRole
    key: SigningKey
    words: str


def add_signing(parser: argparse.ArgumentParser, roles: str = "chair oder secretary") -> None:
    parser.add_argument(
        "--sign",
        metavar="ROLLE=SCHLÜSSEL",
        action="append",
        default=[],
        help=f"unterschreiben als {roles}, mit DATEI.p12, card oder keyring:NAME",
    )
    parser.add_argument(
        "--key-passphrase-file", metavar="F", type=Path, help="Kennwort der .p12-Dateien, sonst gilt --passphrase-file"
    )
    parser.add_argument("--card-library", metavar="PFAD", help="Treiber der Karte (PKCS#11), wenn es mehrere gibt")
    parser.add_argument("--card", metavar="NAME", help="Name oder Seriennummer der Karte, wenn mehrere stecken")
    parser.add_argument("--card-key", metavar="KENNUNG", help="Kennung (CKA_ID) des Zertifikats, wenn es mehrere gibt")
    parser.add_argument(
        "--pin-file", metavar="F", help="Datei mit der PIN (erste Zeile), „-“ für die Eingabe; sonst wird sie erfragt"
    )
    parser.add_argument("--stamp", metavar="ADRESSE", help="Zeitstempeldienst (RFC 3161)")
    parser.add_argument(
        "--stamp-level",
        choices=(SHORT, LONG),
        default=LONG,
        help="B-LTA: nach der letzten Unterschrift auch, was eine spätere Prüfung braucht; B-T: der Zeitstempel allein",
    )


def roles_named(text: str) -> tuple[DocumentRole, ...]:
    """E.g. "secretary,chair"; each once, in the order in which they sign."""
    typed = [part.strip().lower() for part in text.split(",") if part.strip()]
    unknown = [part for part in typed if part not in _ROLES]
    if unknown or not typed:
        words = f"„{unknown[0]}“ ist keine Rolle." if unknown else "Bitte nennen Sie, wer unterschreibt."
        raise InvalidInput(
            "unknown_role", f"{words} Zur Wahl stehen: {', '.join(DocumentRole)}.", field="signature_fields"
        )
    named = {_ROLES[part] for part in typed}
    return tuple(role for role in DocumentRole if role in named)


def hands(options: argparse.Namespace) -> list[Hand]:
    """In the order in which they were named; every key is found before the first one signs."""
    return [_hand(text, options) for text in options.sign]


def secret_of(hand: Hand, options: argparse.Namespace, known: dict[str, str]) -> str:
    """Passphrase or PIN, never an argument; `known` keeps what was read, so that each is asked for once."""
    if isinstance(hand.key, KeyringKey):
        return ""
    if isinstance(hand.key, TokenKey):
        place = f"{hand.key.token} {hand.key.serial}"
        if place not in known:
            known[place] = _pin(hand, options)
        return known[place]
    path: Path | None = options.key_passphrase_file or options.passphrase_file
    if path is None:
        raise InvalidInput("passphrase_file", "Zum Unterschreiben fehlt --passphrase-file.", field="passphrase_file")
    return first_line(path)


def stamp_wish(options: argparse.Namespace) -> StampWish | None:
    if not options.stamp:
        return None
    check_address(options.stamp)
    return StampWish(options.stamp, long_term=options.stamp_level == LONG)


def _hand(text: str, options: argparse.Namespace) -> Hand:
    role, _equals, place = text.partition("=")
    who = _ROLES.get(role.strip().lower())
    if who is None or not place:
        raise InvalidInput(
            "invalid_signer", f"„{text}“ ist nicht lesbar. Beispiel: chair=sitzungsleitung.p12", field="sign"
        )
    if place.lower() in _CARD_WORDS:
        found = _on_card(options)
        return Hand(who, found.key, f"Karte {found.key.token}, {found.facts.subject}")
    key = key_at(place)
    if isinstance(key, Path):
        return Hand(who, _file(key), key.name)
    if isinstance(key, KeyringKey) and not key.name:
        raise InvalidInput(
            "invalid_signer",
            f"In „{text}“ fehlt der Name des Schlüssels.",
            field="sign",
            remedy="Nach „keyring:“ steht, unter welchem Namen er im Schlüsselbund liegt.",
        )
    return Hand(who, key, place)


def _file(path: Path) -> FileKey:
    try:
        return FileKey(path.read_bytes())
    except OSError as error:
        raise InvalidInput("unreadable", f"Die Datei {path} ist nicht lesbar: {error.strerror}.") from error


def _on_card(options: argparse.Namespace) -> TokenCertificate:
    """The one that is meant; what is not named must be the only one of its kind."""
    from smartaachen_desktop.documents.signing.tokens import find_drivers, list_certificates, list_tokens

    drivers = [options.card_library] if options.card_library else [each.path for each in find_drivers()]
    if not drivers:
        raise InvalidInput(
            "no_driver",
            "Es ist kein Treiber für Karten (PKCS#11) zu finden.",
            field="card_library",
            remedy="Nennen Sie ihn mit --card-library.",
        )
    tokens = [token for driver in drivers for token in list_tokens(driver)]
    token = _chosen(
        tokens, options.card, lambda each: (each.label, each.serial), "card", "Es steckt keine Karte.", "Karte"
    )
    if token.warning:
        print(token.warning, file=sys.stderr)
    held = [each for each in list_certificates(token, system_clock()) if options.card_key or not each.problem]
    return _chosen(
        held,
        options.card_key,
        lambda each: (each.key.identifier, each.facts.subject),
        "card-key",
        f"Auf der Karte „{token.label}“ ist kein Zertifikat, das unterschreiben kann.",
        "Zertifikat",
    )


def _chosen(
    found: list[Each], typed: str | None, names: Callable[[Each], tuple[str, str]], option: str, nothing: str, what: str
) -> Each:
    wanted = (typed or "").strip().casefold()
    fitting = [each for each in found if not wanted or wanted in [name.casefold() for name in names(each)]]
    if len(fitting) == 1:
        return fitting[0]
    field = option.replace("-", "_")
    if not found:
        raise InvalidInput(f"no_{field}", nothing, field=field)
    lines = "".join(f"\n  {'  '.join(names(each))}" for each in (fitting or found))
    problem = f"„{typed}“ gibt es nicht als {what}." if not fitting else f"Bitte nennen Sie mit --{option}, was gilt."
    raise InvalidInput(f"which_{field}", f"{problem} Zur Wahl stehen:{lines}", field=field)


def _pin(hand: Hand, options: argparse.Namespace) -> str:
    """From a file, from the input, or typed at the terminal without an echo."""
    if options.pin_file == "-":
        return sys.stdin.readline().rstrip("\r\n")
    if options.pin_file:
        return first_line(Path(options.pin_file))
    if not sys.stdin.isatty():
        raise InvalidInput(
            "no_pin", "Die PIN der Karte fehlt.", field="pin_file", remedy="Nennen Sie eine Datei mit --pin-file."
        )
    return getpass.getpass(f"PIN ({hand.words}): ")
