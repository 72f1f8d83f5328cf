"""The command line loads what its subcommand needs and nothing heavier."""

import subprocess
import sys

import pytest

from tests.cli.conftest import Base

pytestmark = pytest.mark.slow

HEAVY = ("PySide6", "shiboken6", "matplotlib", "reportlab", "pyhanko", "pikepdf", "numpy")
RUN = """
import sys
from smartaachen_desktop.cli.main import main
status = main(sys.argv[1:])
print("modules", *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(status)
"""


def modules(*arguments: str, stdin: bytes = b"") -> set[str]:
    done = subprocess.run([sys.executable, "-c", RUN, *arguments], input=stdin, capture_output=True, check=True)
    (line,) = [line for line in done.stderr.decode().splitlines() if line.startswith("modules ")]
    return set(line.split()[1:])


@pytest.mark.parametrize("command", [("execute",), ("show", "plan"), ("show", "plan", "--json"), ("check",)])
def test_no_heavy_library_is_loaded(base: Base, command: tuple[str, ...]) -> None:
    loaded = modules(*command, "--database", str(base.path), stdin=b'{"command": "AddPerson", "name": "Gast"}\n')
    assert "sqlalchemy" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_verifying_needs_no_window(base: Base) -> None:
    loaded = modules("protocol", "--database", str(base.path), "--meeting", str(base.example.meeting),
                     "--out", str(base.path.parent / "entwurf.pdf"))  # fmt: skip
    assert "reportlab" in loaded  # so the list does name what is loaded
    assert loaded.isdisjoint(("PySide6", "shiboken6", "matplotlib"))
