"""From the start of the process to the first painted window, against a bare window with one empty table."""

import statistics

import pytest

from tests.benchmarks.conftest import Start

pytestmark = pytest.mark.bench
LIMIT_RATIO = 3.0


def test_start_against_a_bare_window(starts: tuple[list[Start], list[Start]]) -> None:
    ours, bare = (statistics.median(each.seconds for each in found) for found in starts)
    print(f"\nstart: {ours:.2f} s, bare window {bare:.2f} s, ratio {ours / bare:.2f} (limit {LIMIT_RATIO})")
    assert ours / bare < LIMIT_RATIO
