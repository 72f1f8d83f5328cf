"""Resident memory with the example on screen."""

import statistics

import pytest

from tests.benchmarks.conftest import Start

pytestmark = pytest.mark.bench
LIMIT_MEBIBYTES = 150


def test_memory_after_the_start(starts: tuple[list[Start], list[Start]]) -> None:
    ours, bare = (statistics.median(each.mebibytes for each in found) for found in starts)
    print(f"\nmemory: {ours:.0f} MB, bare window {bare:.0f} MB (limit {LIMIT_MEBIBYTES} MB)")
    assert ours < LIMIT_MEBIBYTES
