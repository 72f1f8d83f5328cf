"""Turn forms, translations and resources into smartaachen_desktop/_generated.

    ui/**/*.ui                  → ui_<name>.py            (uic)
    resources/translations/*.ts → data/translations/*.qm  (lrelease)
    resources/**                → data/**                 (copied)

Only what changed is written, each file in one step, so that a running program never reads half a file.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

TARGET = Path("smartaachen_desktop") / "_generated"
MANIFEST = ".manifest.json"
TEMPORARY = ".tmp-"
INIT = '"""Written by packaging/generate.py from ui/ and resources/: change those, never these files."""\n'


class GenerateError(Exception):
    """An input cannot be turned into its output; the message names the file."""


@dataclass(frozen=True)
class Step:
    """One output, the input it is made from and how."""

    output: str
    source: bytes
    recipe: str
    make: Callable[[Path], object]

    @property
    def key(self) -> str:
        return hashlib.sha256(self.recipe.encode() + b"\0" + self.source).hexdigest()


def qt_tool(name: str) -> Path:
    """Return one of Qt's tools from inside the installed PySide6; importing PySide6 itself is not needed."""
    spec = importlib.util.find_spec("PySide6")
    for package in (spec.submodule_search_locations or []) if spec else []:
        for folder in ("Qt/libexec", "Qt/bin", "."):
            for suffix in ("", ".exe"):
                candidate = Path(package, folder, name + suffix)
                if candidate.is_file():
                    return candidate
    raise GenerateError(f"{name} not found: PySide6-Essentials is not installed for {sys.executable}")


def _run(source: Path, tool: str, *arguments: str) -> None:
    result = subprocess.run([qt_tool(tool), *arguments], capture_output=True, text=True, check=False)
    if result.returncode:
        raise GenerateError(f"{source}: {tool} failed\n{result.stdout}{result.stderr}".rstrip())


def _visible_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not any(part.startswith((".", "__")) for part in path.relative_to(folder).parts):
            yield path


def _form(path: Path) -> Step:
    def make(target: Path) -> None:
        _run(path, "uic", "-g", "python", str(path), "-o", str(target))

    return Step(f"ui_{path.stem}.py", path.read_bytes(), f"uic {_qt()}", make)


def _translation(path: Path) -> Step:
    def make(target: Path) -> None:
        _run(path, "lrelease", "-silent", str(path), "-qm", str(target))

    return Step(f"data/translations/{path.stem}.qm", path.read_bytes(), f"lrelease {_qt()}", make)


def _qt() -> str:
    """Qt's version, so that another one writes its outputs anew."""
    return version("PySide6-Essentials")


def _copy(output: str, content: bytes) -> Step:
    def make(target: Path) -> None:
        target.write_bytes(content)

    return Step(output, content, "copy", make)


def steps(root: Path) -> list[Step]:
    """Everything that belongs into _generated; empty or missing inputs are fine."""
    found = [_copy("__init__.py", INIT.encode())]
    found += [_form(path) for path in _visible_files(root / "ui") if path.suffix == ".ui"]
    resources = root / "resources"
    for path in _visible_files(resources):
        if path.suffix == ".ts":
            found.append(_translation(path))
        else:
            found.append(_copy(f"data/{path.relative_to(resources).as_posix()}", path.read_bytes()))
    outputs = [step.output for step in found]
    if twice := {output for output in outputs if outputs.count(output) > 1}:
        raise GenerateError(f"two inputs make {', '.join(sorted(twice))}: rename one")
    return found


def _write(target: Path, make: Callable[[Path], object]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=target.suffix, dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        make(temporary)
        temporary.chmod(0o644)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _read_manifest(path: Path) -> dict[str, str]:
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}


def generate(root: Path) -> list[str]:
    """Bring _generated up to date and return the outputs written or removed."""
    target = root / TARGET
    done = _read_manifest(target / MANIFEST)
    wanted = {step.output: step for step in steps(root)}
    changed = []
    for output, step in wanted.items():
        if done.get(output) != step.key or not (target / output).is_file():
            _write(target / output, step.make)
            changed.append(output)
    for path in list(_visible_files(target)):
        output = path.relative_to(target).as_posix()
        if output not in wanted:
            path.unlink(missing_ok=True)
            changed.append(output)
    if changed or not (target / MANIFEST).is_file():
        text = json.dumps({output: step.key for output, step in wanted.items()}, indent=1)
        _write(target / MANIFEST, lambda path: path.write_text(text, encoding="utf-8"))
    return changed


def main() -> int:
    parser = argparse.ArgumentParser(description="Write smartaachen_desktop/_generated from ui/ and resources/.")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    arguments = parser.parse_args()
    try:
        changed = generate(arguments.root)
    except GenerateError as error:
        print(error, file=sys.stderr)
        return 1
    for output in changed:
        print(f"generated {TARGET.as_posix()}/{output}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
