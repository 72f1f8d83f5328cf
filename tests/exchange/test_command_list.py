"""The handbook lists every command of `execute` with its arguments, and none that there is not."""

import dataclasses
import re
from pathlib import Path

from smartaachen_desktop.services.registry import HANDLERS

PAGE = Path(__file__).parent.parent.parent / "docs" / "handbuch" / "befehlszeile.md"


def line_of(command: type) -> str:
    """ "- `EndBias`: Rückkehr nach Befangenheit. Nötig: `exclusion`. Wahlfrei: `at`."."""
    needed, free = [], []
    for field in dataclasses.fields(command):
        given = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        (needed if given else free).append(f"`{field.name}`")
    words = f"- `{command.__name__}`: {command.label}."  # type: ignore[attr-defined]
    words += f" Nötig: {', '.join(needed)}." if needed else ""
    return words + (f" Wahlfrei: {', '.join(free)}." if free else "")


def test_every_command_stands_in_the_handbook_with_its_arguments() -> None:
    listed = PAGE.read_text(encoding="utf-8").split("## Alle Befehle von `execute`")[1].split("\n## ")[0]
    joined = re.sub(r"\n  +", " ", listed)
    found = {line for line in joined.splitlines() if line.startswith("- `")}
    assert found == {line_of(command) for command in HANDLERS}
