"""The command line as its users call it, in a process of its own or, for many small calls, in this one."""

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from smartaachen_desktop.app import create_example
from smartaachen_desktop.cli.main import main
from smartaachen_desktop.services.example import Example
from tests.conftest import TestClock


@dataclass(frozen=True)
class Done:
    """What a call left: status, output and errors."""

    status: int
    out: str
    err: str

    def answers(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    def json(self) -> Any:
        return json.loads(self.out)


def spawn(*arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> Done:
    """Run `smartaachen-desktop` with these arguments in a process of its own; a traceback fails every test."""
    done = subprocess.run(
        [sys.executable, "-m", "smartaachen_desktop", *(str(each) for each in arguments)],
        input=stdin, capture_output=True, timeout=120, check=False, env={**os.environ, **(env or {})},
    )  # fmt: skip
    result = Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert "Traceback" not in result.err, result.err
    return result


def call(*arguments: str | Path, stdin: bytes = b"") -> Done:
    """The same in this process: for the many calls whose start is not the matter."""
    streams = {name: io.TextIOWrapper(io.BytesIO(), "utf-8") for name in ("stdout", "stderr")}
    with (
        patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8")),
        contextlib.redirect_stdout(streams["stdout"]),
        contextlib.redirect_stderr(streams["stderr"]),
    ):
        try:
            status = main([str(each) for each in arguments])
        except SystemExit as stop:
            status = int(stop.code or 0)
    for stream in streams.values():
        stream.flush()
    out, err = (stream.buffer.getvalue().decode("utf-8") for stream in streams.values())  # type: ignore[attr-defined]
    return Done(status, out, err)


def lines(*commands: dict[str, Any] | str | bytes) -> bytes:
    """JSON lines as `execute` reads them; text and bytes go in as they are."""

    def line(command: dict[str, Any] | str | bytes) -> bytes:
        if isinstance(command, bytes):
            return command
        return (command if isinstance(command, str) else json.dumps(command)).encode()

    return b"".join(line(command) + b"\n" for command in commands)


@dataclass(frozen=True)
class Base:
    """A closed database file with the example."""

    path: Path
    example: Example

    def execute(self, *commands: dict[str, Any] | str | bytes) -> list[dict[str, Any]]:
        done = call("execute", "--database", self.path, stdin=lines(*commands))
        assert done.err == ""
        return done.answers()

    def show(self, *what: str) -> Any:
        done = call("show", "--database", self.path, *what, "--json")
        assert done.status == 0, done.err
        return done.json()

    def copy(self, target: Path) -> "Base":
        return Base(Path(shutil.copy(self.path, target)), self.example)


@pytest.fixture(scope="session")
def made_example(tmp_path_factory: pytest.TempPathFactory) -> Base:
    path = tmp_path_factory.mktemp("example") / "beispiel.db"
    workspace, example, _recovery = create_example(str(path), clock=TestClock())
    workspace.close()
    return Base(path, example)


@pytest.fixture
def base(made_example: Base, tmp_path: Path) -> Base:
    """The example, fresh for each test."""
    return made_example.copy(tmp_path / "beispiel.db")


@dataclass(frozen=True)
class Demo:
    """The one demo run of the session; tests read its files and leave them alone."""

    folder: Path
    done: Done

    @property
    def protocol(self) -> Path:
        return self.folder / "Niederschrift-AWD-2021-11-18-oeffentlich.pdf"

    @property
    def trust(self) -> Path:
        return self.folder / "schluessel" / "ca.pem"


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo") / "aus gabe"
    return Demo(folder, spawn("demo", "--out", folder))
