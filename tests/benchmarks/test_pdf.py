"""The tagged layer against plain, untagged ReportLab with the same content, in the same run, by processor time."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.check_pdf import check

pytestmark = pytest.mark.bench
SHORT_SECONDS = 0.3
LONG_TIMES, MEMORY_TIMES = 1.5, 2.0
SHORT, LONG = 9, 283
"""Agenda items; each fills about a page."""
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Run:
    """One document of one process."""

    pages: int
    seconds: float
    mebibytes: float


def run(kind: str, items: int, folder: Path) -> Run:
    """A process of its own: its memory is that of one document."""
    path = folder / f"{kind}.pdf"
    command = [sys.executable, "-m", "tests.benchmarks.pdf_maker", kind, str(items), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    pages, seconds, mebibytes = done.stdout.split()
    return Run(int(pages), float(seconds), float(mebibytes))


def test_a_short_protocol(tmp_path: Path) -> None:
    best = min((run("tagged", SHORT, tmp_path) for _ in range(3)), key=lambda each: each.seconds)
    print(f"\n{best.pages} pages: {best.seconds:.2f} s (limit {SHORT_SECONDS} s)")
    assert best.pages >= 10
    assert best.seconds <= SHORT_SECONDS


def test_a_long_protocol(tmp_path: Path) -> None:
    turns = [(run("tagged", LONG, tmp_path), run("plain", LONG, tmp_path)) for _ in range(2)]
    tagged, plain = (min(each, key=lambda run: run.seconds) for each in zip(*turns, strict=True))
    assert tagged.pages >= 284
    assert abs(tagged.pages - plain.pages) <= 3
    times, memory = tagged.seconds / plain.seconds, tagged.mebibytes / plain.mebibytes
    print(
        f"\n{tagged.pages} pages: {tagged.seconds:.2f} s, plain {plain.seconds:.2f} s, {times:.2f} times "
        f"(limit {LONG_TIMES}); {tagged.mebibytes:.0f} MB, {memory:.2f} times (limit {MEMORY_TIMES})"
    )
    assert times <= LONG_TIMES
    assert memory <= MEMORY_TIMES
    assert check(tmp_path / "tagged.pdf") == []
