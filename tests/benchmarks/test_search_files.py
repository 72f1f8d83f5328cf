"""How long a search in ten thousand pages of attached files takes, as one types, beside that in the records."""

import random
from statistics import median
from time import perf_counter
from uuid import UUID

import pytest

from smartaachen_desktop.services.queries.found_words import excerpt, words_of
from smartaachen_desktop.services.queries.search_files import FileTexts, PageText
from tests.benchmarks.test_search import LIMIT_MS, TYPED, WORDS

FILES, PAGES, LONG = 500, 20, 300
"""A page has some three hundred words, every third one of the common ones."""

pytestmark = pytest.mark.bench


def test_search_in_files_as_one_types(capsys: pytest.CaptureFixture[str]) -> None:
    dice = random.Random(7)
    rare = ["".join(dice.choices("abdegiklmnorstuäöß", k=dice.randint(3, 14))) for _ in range(20_000)]
    texts, longest, began = FileTexts(), 0.0, perf_counter()
    for file in range(FILES):
        key = UUID(int=file)
        texts._pages[key] = []
        pages = tuple(
            PageText(page, " ".join(dice.choice(WORDS if dice.random() < 0.3 else rare) for _ in range(LONG)))
            for page in range(1, PAGES + 1)
        )
        while pages:
            start = perf_counter()
            pages = texts.take(key, pages)
            longest = max(longest, perf_counter() - start)
    filled = perf_counter() - began
    times: list[float] = []
    for query in TYPED * 5:
        start = perf_counter()
        for found in texts.find(query):
            excerpt((found.text,), words_of(query))
        times.append((perf_counter() - start) * 1000)
    kept, index = texts.kept(), texts._index.size()
    texts.close()
    with capsys.disabled():
        print(
            f"\nsearch in {FILES * PAGES} pages: p50 {median(times):.1f} ms, longest {max(times):.1f} ms; "
            f"indexed in {filled:.1f} s, longest portion {longest * 1000:.0f} ms; "
            f"index {index / 1e6:.0f} MB, texts for the excerpts {kept / 1e6:.0f} MB"
        )
    assert max(times) <= LIMIT_MS / 2  # the records are searched in the same breath
