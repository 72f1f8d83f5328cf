"""By which a signature is known again, in whatever file it stands."""

import re
from collections.abc import Iterator
from hashlib import sha256

_CONTENTS = re.compile(rb"/Contents\s*<([0-9A-Fa-f]+)>")


def marks_of(pdf: bytes) -> Iterator[str]:
    for match in _CONTENTS.finditer(pdf):
        digits = match.group(1)
        yield mark_of(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()))


def mark_of(contents: bytes) -> str:
    """What names a signature: the SHA-256 of its bytes without the room left behind them."""
    return sha256(contents.rstrip(b"\0")).hexdigest()
