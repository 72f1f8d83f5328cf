"""Keys made here and kept in the keyring of the system (package `keyring`, optional), never in a file."""

import base64
import binascii
import importlib
import json
import secrets
import uuid
from collections.abc import Callable
from typing import Protocol, cast

from smartaachen_desktop.documents.signing.key_store import KeyStore, open_key_store
from smartaachen_desktop.model.errors import UserError

SERVICE = "SMART.Aachen Desktop"


class Backend(Protocol):
    """keyring.backend.KeyringBackend, as far as needed."""

    @property
    def priority(self) -> float: ...

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...


class KeyringStore:
    """One entry a key: the PKCS#12 store and its random passphrase. Without a backend everything is refused."""

    def __init__(self, backend: Backend | None) -> None:
        self._backend = backend

    def why_not(self) -> str:
        """Why no key can be kept here; empty when one can."""
        if self._backend is None:
            return "Auf diesem Rechner ist kein Schlüsselbund erreichbar."
        return ""

    def keep(self, make: Callable[[str], bytes]) -> str:
        """Make a key store, keep it, and tell its name."""
        backend = self._reachable()
        name, passphrase = str(uuid.uuid4()), secrets.token_urlsafe(24)
        entry = {"passphrase": passphrase, "key_store": base64.b64encode(make(passphrase)).decode()}
        try:
            backend.set_password(SERVICE, name, json.dumps(entry))
            kept = backend.get_password(SERVICE, name)
        except Exception as error:  # each backend has errors of its own
            raise self._locked() from error
        if kept is None or json.loads(kept) != entry:
            raise self._locked()
        return name

    def open(self, name: str) -> KeyStore:
        backend = self._reachable()
        try:
            entry = backend.get_password(SERVICE, name)
        except Exception as error:
            raise self._locked() from error
        if entry is None:
            raise UserError(
                "no_key",
                "Der Schlüssel liegt nicht mehr im Schlüsselbund dieses Rechners.",
                field="certificate",
                remedy="Bitte ein anderes Zertifikat wählen oder ein neues anlegen.",
            )
        try:
            parts = json.loads(entry)
            return open_key_store(base64.b64decode(parts["key_store"]), parts["passphrase"])
        except (ValueError, KeyError, TypeError, binascii.Error, UserError) as error:
            raise UserError(
                "broken_key",
                "Der Eintrag im Schlüsselbund ist beschädigt.",
                field="certificate",
                remedy="Bitte ein anderes Zertifikat wählen oder ein neues anlegen.",
            ) from error

    def _reachable(self) -> Backend:
        if self._backend is None:
            raise UserError(
                "no_keyring",
                self.why_not(),
                field="certificate",
                remedy="Bitte ein Zertifikat mit Kennwort in einer Datei anlegen.",
            )
        return self._backend

    @staticmethod
    def _locked() -> UserError:
        return UserError(
            "keyring_locked",
            "Der Schlüsselbund dieses Rechners ist gesperrt oder nimmt nichts an.",
            field="certificate",
            remedy="Bitte entsperren und noch einmal versuchen, oder ein Zertifikat in einer Datei nehmen.",
        )


def system_keyring() -> KeyringStore:
    """The keyring of this session; empty where the package or a safe backend is missing."""
    try:
        backend = cast(Backend, importlib.import_module("keyring").get_keyring())
    except ImportError:
        return KeyringStore(None)
    # Below 1 stand backends that keep nothing, or keep it readable for everybody.
    return KeyringStore(backend if backend.priority >= 1 else None)
