"""The key of an encrypted file: a random data key, wrapped by passphrase and by a printed recovery key.

A changed passphrase re-wraps the data key; the file itself is never re-encrypted for it. A file to carry has no key
file beside it: its data key is stretched out of the passphrase with the salt that each encrypted file begins with.
"""

import base64
import contextlib
import json
import os
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from smartaachen_desktop.model.errors import StorageRefused

ARGON2 = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 4}
KEY, SALT = 32, 16
MARK = b"SAK1"
"""The salt of a file without a key file begins with it; the other twelve bytes are random."""
MARKED = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 4}
"""How such a file is stretched. It has no room for these figures, as key files do: others need another mark."""
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
MIN_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class NewKey:
    """A fresh data key and the recovery key to print; the latter is shown once and kept nowhere."""

    data_key: bytes
    recovery_key: str


def key_file(database: Path) -> Path:
    """The file beside an encrypted database that holds its wrapped key."""
    return database.with_name(database.name + ".key")


def create_key(database: Path, passphrase: str) -> NewKey:
    """Make a data key for a new database and write its key file."""
    check_passphrase(passphrase)
    refuse_left_over(database)
    data_key = secrets.token_bytes(KEY)
    recovery = "-".join("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(6))
    wraps = [_wrap("passphrase", data_key, passphrase), _wrap("recovery", data_key, recovery)]
    _write(key_file(database), {"version": 1, "wraps": wraps})
    return NewKey(data_key, recovery)


def create_inner_key(passphrase: str) -> NewKey:
    """A data key for a new database that shall be one file. It holds the salt, too, which the file begins with then."""
    check_passphrase(passphrase)
    salt = MARK + secrets.token_bytes(SALT - len(MARK))
    key = _stretch(_one_spelling(passphrase), _inner(salt))
    words = base64.b32encode(key).decode().rstrip("=")
    return NewKey(key + salt, "-".join(words[at : at + 5] for at in range(0, len(words), 5)))


def holds_its_key(database: Path) -> bool:
    """Is it encrypted without a key file?"""
    if key_file(database).exists():
        return False
    try:
        with database.open("rb") as stream:
            return stream.read(len(MARK)) == MARK
    except OSError:
        return False


def is_encrypted(database: Path) -> bool:
    return key_file(database).exists() or holds_its_key(database)


def unlock(database: Path, secret: str) -> bytes:
    """The data key of `database`, by passphrase or recovery key.

    Raises StorageRefused("wrong_passphrase") when neither fits.
    """
    if holds_its_key(database):
        return _unlock_inner(database, secret)
    # only an encrypted file needs it; the window starts without
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for wrap in _read(key_file(database))["wraps"]:
        # older key files were closed with the passphrase as it was typed
        for typed in dict.fromkeys((_one_spelling(secret), secret)):
            try:
                candidate = secret.strip().upper() if wrap["kind"] == "recovery" else typed
                key = _stretch(candidate, wrap)
                return AESGCM(key).decrypt(_bytes(wrap["nonce"]), _bytes(wrap["key"]), b"data key")
            except InvalidTag:
                continue
            except (KeyError, TypeError, ValueError, _hashing_error()):
                raise _damaged(key_file(database)) from None
    raise _wrong()


def _unlock_inner(database: Path, secret: str) -> bytes:
    with database.open("rb") as stream:
        salt = stream.read(SALT)
    # neither 0 nor 1 is ever printed, but who copies by hand takes O and I for them
    printed = "".join(secret.upper().split()).translate(str.maketrans("01", "OI", "-"))
    with contextlib.suppress(ValueError):
        key = base64.b32decode(printed + "=" * (-len(printed) % 8))
        if len(key) == KEY and _opens(database, key + salt):
            return key + salt
    key = _stretch(_one_spelling(secret), _inner(salt))
    if _opens(database, key + salt):
        return key + salt
    raise _wrong()


def _inner(salt: bytes) -> dict[str, Any]:
    return {"salt": _text(salt), **MARKED}


def _opens(database: Path, data_key: bytes) -> bool:
    """Asks the first page alone; takes no lock and writes nothing."""
    connection = sqlcipher.connect(f"{database.absolute().as_uri()}?immutable=1", uri=True)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher.DatabaseError:
        return False
    finally:
        connection.close()
    return True


def _wrong() -> StorageRefused:
    return StorageRefused(
        "wrong_passphrase", "Das Kennwort passt nicht.", remedy="Prüfen Sie Feststelltaste und Tastaturbelegung."
    )


def change_passphrase(database: Path, old_secret: str, new_passphrase: str) -> None:
    """Wrap the same data key by a new passphrase; the recovery key stays valid."""
    check_passphrase(new_passphrase)
    if holds_its_key(database):
        raise StorageRefused(
            "key_inside",
            f"{database.name} trägt den Schlüssel in sich; das Kennwort dieser Datei bleibt.",
            remedy="Schreiben Sie die Sitzung mit einem neuen Kennwort in eine neue Datei.",
        )
    data_key = unlock(database, old_secret)
    content = _read(key_file(database))
    kept = [wrap for wrap in content["wraps"] if wrap["kind"] != "passphrase"]
    _write(key_file(database), {**content, "wraps": [_wrap("passphrase", data_key, new_passphrase), *kept]})


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that protects nothing."""
    if len(passphrase) < MIN_PASSPHRASE:
        raise StorageRefused("short_passphrase", f"Das Kennwort braucht mindestens {MIN_PASSPHRASE} Zeichen.")


def _wrap(kind: str, data_key: bytes, secret: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrap: dict[str, Any] = {"kind": kind, "salt": _text(secrets.token_bytes(16)), **ARGON2}
    nonce = secrets.token_bytes(12)
    sealed = AESGCM(_stretch(_one_spelling(secret), wrap)).encrypt(nonce, data_key, b"data key")
    return {**wrap, "nonce": _text(nonce), "key": _text(sealed)}


def _one_spelling(secret: str) -> str:
    """Keyboards of different systems write "ü" as one sign or as two."""
    return unicodedata.normalize("NFC", secret)


def _hashing_error() -> type[Exception]:
    from argon2.exceptions import HashingError

    return HashingError


def _stretch(secret: str, wrap: dict[str, Any]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret.encode(),
        _bytes(wrap["salt"]),
        time_cost=wrap["time_cost"],
        memory_cost=wrap["memory_cost"],
        parallelism=wrap["parallelism"],
        hash_len=KEY,
        type=Type.ID,
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads(path.read_text("utf-8"))
        if content["version"] != 1 or not content["wraps"]:
            raise KeyError("version")
    except FileNotFoundError:
        raise StorageRefused(
            "key_missing", f"Die Schlüsseldatei {path.name} fehlt.", remedy="Sie gehört neben die Datenbank."
        ) from None
    except (ValueError, KeyError, TypeError):
        raise _damaged(path) from None
    return content


def _damaged(path: Path) -> StorageRefused:
    return StorageRefused("key_damaged", f"Die Schlüsseldatei {path.name} ist beschädigt.")


def refuse_left_over(database: Path) -> None:
    """Refuse a new database beside the key file of another: a plain one would ask for its passphrase, and an encrypted
    one would destroy that key."""
    path = key_file(database)
    if path.exists():
        raise StorageRefused(
            "key_left",
            f"Neben {database.name} liegt noch die Schlüsseldatei einer anderen Datenbank; es wurde nichts geändert.",
            remedy=f"Bitte wählen Sie einen anderen Namen oder bewahren Sie {path.name} anderswo auf.",
        )


def copy_key(database: Path, copy: Path) -> None:
    """The key file of `database` once more beside `copy`, as closed to others as itself."""
    _write(key_file(copy), _read(key_file(database)))


def _write(path: Path, content: dict[str, Any]) -> None:
    temporary = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            json.dump(content, stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError as error:
        raise StorageRefused("key_unwritable", f"{path} lässt sich nicht schreiben: {error.strerror}.") from error


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
