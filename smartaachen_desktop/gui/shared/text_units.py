"""Places in a text as Qt counts them."""

import re
from collections.abc import Callable

LONGEST = 20_000
"""Signs of one paragraph beyond which it is shown as typed: each key would read all of it again."""
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def units(text: str) -> Callable[[int], int]:
    """Qt's positions (UTF-16 units) for Python's (code points)."""
    if text.isascii() or not _ASTRAL.search(text):
        return lambda position: position
    return lambda position: len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
