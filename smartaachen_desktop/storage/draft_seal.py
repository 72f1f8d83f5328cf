"""Seals texts that lie beside an encrypted database for a while, with a key that only its data key gives."""

import hashlib
import hmac
import secrets

_PURPOSE = b"SMART.Aachen drafts"
_NONCE = 12


class DraftSeal:
    """What it seals is readable by whoever can open the database, and by nobody else."""

    def __init__(self, data_key: bytes) -> None:
        # only an encrypted file needs it; the window starts without
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(hmac.digest(data_key, _PURPOSE, hashlib.sha256))

    def close(self, content: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, content, _PURPOSE)

    def open(self, sealed: bytes) -> bytes:
        """Raises ValueError for what was sealed for another database, changed or cut."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], _PURPOSE)
        except InvalidTag:
            raise ValueError("not sealed for this database") from None
