"""The search knows what is non-public, so only the secretary's window may ask it."""

import re
from pathlib import Path

ASKING = {"gui/session.py", "gui/file_texts.py", "services/queries/search.py"}
_IMPORT = re.compile(r"queries\.search(?:_hits)?\b|queries import [^\n]*\bsearch(?:_hits)?\b")


def test_only_the_window_asks_the_search() -> None:
    package = Path(__file__).parents[2] / "smartaachen_desktop"
    asking = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if _IMPORT.search(path.read_text("utf-8"))
    }
    assert asking == ASKING
