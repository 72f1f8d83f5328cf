"""Where a key lies, as one line for the settings: a file's path, a card (RFC 7512), or a name in the keyring."""

from pathlib import Path
from urllib.parse import parse_qs, quote, unquote

from smartaachen_desktop.services.signing import KeyringKey, TokenKey

_CARD, _KEYRING = "pkcs11:", "keyring:"


def place_of(key: TokenKey | KeyringKey) -> str:
    if isinstance(key, KeyringKey):
        return _KEYRING + key.name
    pairs = bytes.fromhex(key.identifier)
    identifier = "".join(f"%{byte:02x}" for byte in pairs)
    token, serial, module = (quote(each, safe="/") for each in (key.token, key.serial, key.module))
    return f"{_CARD}token={token};serial={serial};id={identifier}?module-path={module}"


def key_at(place: str) -> TokenKey | KeyringKey | Path:
    """What a place means; a path is still to be read."""
    if place.startswith(_KEYRING):
        return KeyringKey(place.removeprefix(_KEYRING))
    if not place.startswith(_CARD):
        return Path(place)
    attributes, _mark, query = place.removeprefix(_CARD).partition("?")
    found = dict(part.split("=", 1) for part in attributes.split(";") if "=" in part)
    identifier = found.get("id", "").replace("%", "")
    module = parse_qs(query).get("module-path", [""])[0]
    return TokenKey(module, unquote(found.get("serial", "")), unquote(found.get("token", "")), identifier)


def on_card(place: str) -> bool:
    return place.startswith(_CARD)


def in_keyring(place: str) -> bool:
    return place.startswith(_KEYRING)
