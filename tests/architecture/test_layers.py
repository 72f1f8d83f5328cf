"""The arrows of the house point downwards; the contracts stand in pyproject.toml."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


def test_every_contract_is_kept() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout[-3000:]
    assert "0 broken" in done.stdout


def test_a_broken_contract_would_be_noticed(tmp_path: Path) -> None:
    package = tmp_path / "house"
    for layer, line in (("model", "import house.services"), ("services", "")):
        (package / layer).mkdir(parents=True)
        (package / layer / "__init__.py").write_text(line, "utf-8")
    (package / "__init__.py").touch()
    (tmp_path / "pyproject.toml").write_text(
        '[tool.importlinter]\nroot_package = "house"\n[[tool.importlinter.contracts]]\nname = "down"\n'
        'type = "layers"\ncontainers = ["house"]\nlayers = ["services", "model"]\n',
        "utf-8",
    )
    assert lint(tmp_path).returncode == 1
