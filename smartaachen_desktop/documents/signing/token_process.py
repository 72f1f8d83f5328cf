"""The process that talks to a card's driver: it may hang or crash without taking the meeting along.

`python -m smartaachen_desktop.documents.signing.token_process DRIVER` reads one JSON line and writes one.
The PIN comes by the pipe only, never as an argument.
"""

import json
import os
import sys
from typing import Any

import pkcs11
from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass, TokenFlag


def main() -> int:
    # Drivers print what they like: only the answer reaches the pipe.
    answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    request = json.loads(sys.stdin.readline())
    try:
        answer = _answer(sys.argv[1], request)
    except pkcs11.PKCS11Error as error:
        answer = {"error": type(error).__name__}
    with answer_to:
        answer_to.write(json.dumps(answer))
    return 0


def _answer(driver: str, request: dict[str, Any]) -> dict[str, Any]:
    try:
        library = pkcs11.lib(driver)
    except (pkcs11.PKCS11Error, RuntimeError, OSError):  # no library, not for this machine, or another kind
        return {"error": "DriverUnreadable"}
    tokens = [slot.get_token() for slot in library.get_slots(token_present=True)]
    ready = [token for token in tokens if TokenFlag.TOKEN_INITIALIZED in token.flags]
    if request["do"] == "tokens":
        return {"tokens": [_told(token) for token in ready]}
    wanted = [each for each in ready if (_serial(each), each.label) == (request["serial"], request["token"])]
    if not wanted:
        return {"error": "TokenNotPresent"}
    if request["do"] == "certificates":
        return {"certificates": _certificates(wanted[0])}
    return _sign(wanted[0], request)


def _serial(token: pkcs11.Token) -> str:
    return token.serial.decode("ascii", "replace").strip()


def _told(token: pkcs11.Token) -> dict[str, Any]:
    return {
        "serial": _serial(token),
        "label": token.label,
        "maker": token.manufacturer_id,
        "pin_pad": TokenFlag.PROTECTED_AUTHENTICATION_PATH in token.flags,
        "locked": TokenFlag.USER_PIN_LOCKED in token.flags,
        "last_try": TokenFlag.USER_PIN_FINAL_TRY in token.flags,
        "failed_before": TokenFlag.USER_PIN_COUNT_LOW in token.flags,
    }


def _certificates(token: pkcs11.Token) -> list[dict[str, str]]:
    with token.open() as session:
        return [
            {"id": bytes(each[Attribute.ID]).hex(), "der": bytes(each[Attribute.VALUE]).hex()}
            for each in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})
        ]


def _sign(token: pkcs11.Token, request: dict[str, Any]) -> dict[str, Any]:
    """`digest` for an EC key, the DigestInfo around it for an RSA key: every card knows these two mechanisms."""
    if TokenFlag.USER_PIN_LOCKED in token.flags:
        return {"error": "PinLocked"}
    # An empty PIN would cost one of the few tries.
    pad = TokenFlag.PROTECTED_AUTHENTICATION_PATH in token.flags
    if not pad and not request["pin"]:
        return {"error": "PinMissing"}
    with token.open(user_pin=pkcs11.PROTECTED_AUTH if pad else request["pin"]) as session:
        key: Any = session.get_key(object_class=ObjectClass.PRIVATE_KEY, id=bytes.fromhex(request["id"]))
        again = {"pin": request["pin"]} if not pad and _asks_each_time(key) else {}
        rsa = key.key_type is KeyType.RSA
        data = bytes.fromhex(request["digest_info" if rsa else "digest"])
        made = key.sign(data, mechanism=Mechanism.RSA_PKCS if rsa else Mechanism.ECDSA, **again)
        return {"signature": made.hex(), "rsa": rsa}


def _asks_each_time(key: Any) -> bool:
    """Keys of qualified certificates want the PIN anew for each signature."""
    try:
        return bool(key[Attribute.ALWAYS_AUTHENTICATE])
    except pkcs11.PKCS11Error:
        return False


if __name__ == "__main__":
    sys.exit(main())
