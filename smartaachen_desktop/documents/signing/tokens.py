"""Cards and sticks (PKCS#11): which drivers and tokens there are, what they hold, a signature by one of their keys."""

import hashlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from asn1crypto import algos, core
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from smartaachen_desktop.documents.signing.certificates import describe_certificate
from smartaachen_desktop.documents.signing.key_store import check_usable
from smartaachen_desktop.documents.signing.token_errors import cancelled, token_error
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.signing import Driver, Token, TokenCertificate, TokenKey

LOOK_DEADLINE = 20.0
SIGN_DEADLINE = 120.0
"""Seconds: somebody may have to type the PIN at the reader."""

_FOLDERS = ("/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu")
_DRIVERS = (
    ("opensc-pkcs11.so", "OpenSC"),
    ("pkcs11/opensc-pkcs11.so", "OpenSC"),
    ("libykcs11.so", "YubiKey"),
    ("libeToken.so", "SafeNet eToken"),
    ("libIDPrimePKCS11.so", "Thales IDPrime"),
    ("libsiecap11.so", "CardOS API"),
    ("libcvP11.so", "cryptovision sc/interface"),
    ("softhsm/libsofthsm2.so", "SoftHSM"),
    ("libsofthsm2.so", "SoftHSM"),
)


def find_drivers(folders: Sequence[str] = _FOLDERS) -> tuple[Driver, ...]:
    """Drivers at their usual places, each file once."""
    found: dict[Path, Driver] = {}
    for name, words in _DRIVERS:
        for folder in folders:
            path = Path(folder) / name
            if path.is_file():
                found.setdefault(path.resolve(), Driver(str(path), words))
    return tuple(found.values())


def list_tokens(module: str) -> tuple[Token, ...]:
    """What is plugged in now."""
    answer = _ask(module, {"do": "tokens"}, LOOK_DEADLINE)
    return tuple(
        Token(module, each["serial"], each["label"], each["maker"], each["pin_pad"], each["locked"], _warning(each))
        for each in answer["tokens"]
    )


def _warning(told: dict[str, Any]) -> str:
    if told["locked"]:
        return "Die PIN ist gesperrt."
    if told["last_try"]:
        return "Letzter Versuch: Nach einer weiteren falschen PIN ist die Karte gesperrt."
    return "Die PIN wurde zuletzt falsch eingegeben." if told["failed_before"] else ""


def list_certificates(token: Token, at: datetime) -> tuple[TokenCertificate, ...]:
    """What can be signed with; certificates of issuers are left out. No PIN is needed to look."""
    found = []
    for identifier, certificate in _certificates(TokenKey(token.module, token.serial, token.label, "")):
        if _issues(certificate):
            continue
        try:
            check_usable(certificate, at)
            problem = ""
        except UserError as error:
            problem = error.message
        key = TokenKey(token.module, token.serial, token.label, identifier)
        found.append(TokenCertificate(key, describe_certificate(certificate), problem))
    return tuple(sorted(found, key=lambda each: bool(each.problem)))


def token_certificate(key: TokenKey) -> tuple[x509.Certificate, tuple[x509.Certificate, ...]]:
    """The key's certificate and the others on the token, which may belong to its issuers."""
    held = _certificates(key)
    own = next((each for identifier, each in held if identifier == key.identifier and not _issues(each)), None)
    if own is None:
        raise token_error("NoSuchKey")
    return own, tuple(each for _identifier, each in held if each is not own and _issues(each))


def sign_with_token(key: TokenKey, pin: str, data: bytes, cancel: threading.Event) -> bytes:
    """SHA-256 with the token's key; RSA by PKCS#1 v1.5, EC in DER as CMS wants it."""
    digest = hashlib.sha256(data).digest()
    info = algos.DigestInfo(
        {"digest_algorithm": {"algorithm": "sha256", "parameters": core.Null()}, "digest": digest}
    ).dump()
    request = {"do": "sign", "serial": key.serial, "token": key.token, "id": key.identifier, "pin": pin}
    answer = _ask(key.module, {**request, "digest": digest.hex(), "digest_info": info.hex()}, SIGN_DEADLINE, cancel)
    made = bytes.fromhex(answer["signature"])
    if answer["rsa"]:
        return made
    half = len(made) // 2
    return encode_dss_signature(int.from_bytes(made[:half]), int.from_bytes(made[half:]))


def _certificates(key: TokenKey) -> list[tuple[str, x509.Certificate]]:
    request = {"do": "certificates", "serial": key.serial, "token": key.token}
    held = []
    for each in _ask(key.module, request, LOOK_DEADLINE)["certificates"]:
        try:
            held.append((each["id"], x509.load_der_x509_certificate(bytes.fromhex(each["der"]))))
        except ValueError:  # a broken one beside good ones
            continue
    return held


def _issues(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False


def _ask(
    module: str, request: dict[str, Any], deadline: float, cancel: threading.Event | None = None
) -> dict[str, Any]:
    """One question to the driver in a process of its own."""
    if not Path(module).exists():
        raise token_error("DriverMissing", Path(module).name)
    command = [sys.executable, "-m", "smartaachen_desktop.documents.signing.token_process", module]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            said = _talk(process, json.dumps(request) + "\n", time.monotonic() + deadline, cancel)
        finally:
            process.kill()  # of no effect when it ended by itself
    if not said:
        raise token_error("DriverBroken", Path(module).name)
    answer: dict[str, Any] = json.loads(said)
    if "error" in answer:
        raise token_error(str(answer["error"]), Path(module).name)
    return answer


def _talk(process: "subprocess.Popen[str]", line: str, until: float, cancel: threading.Event | None) -> str:
    words: str | None = line
    while True:
        try:
            return process.communicate(words, timeout=0.1)[0]
        except subprocess.TimeoutExpired:
            words = None  # communicate() keeps what it has begun to send
        if cancel is not None and cancel.is_set():
            raise cancelled()
        if time.monotonic() > until:
            raise token_error("Silent")
