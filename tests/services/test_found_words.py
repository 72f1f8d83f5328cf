"""Where searched words stand: the excerpt and its emphasis, the best page of a file, bounded in room and time."""

import unicodedata
from collections.abc import Iterator
from time import perf_counter
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.services.queries import search_files
from smartaachen_desktop.services.queries.found_words import AFTER, BEFORE, excerpt, fold, marks, words_of
from smartaachen_desktop.services.queries.search_files import FileTexts, PageText

FILLING = "Ein Satz über nichts. " * 30


def shown(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in marks(text, words_of(query))]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Der Ausschuß im Rathaus am Haus", "ausschuss haus", ["Ausschuß", "Haus"]),
        ("AUSSCHUSS, Ausschüsse, Schuss", "ausschuß", ["AUSSCHUSS", "Ausschüsse"]),
        ("beraten, berät", "BERAT", ["beraten", "berät"]),
        ("Straßenbau und strassenbau", "strass", ["Straßenbau", "strassenbau"]),
        ("FB 02/0103/WP18", "02/0103", ["02", "0103"]),
        ("İstanbul und Haus", "haus", ["Haus"]),
        ("C++ und .*", ".*", []),
        ("nichts", "", []),
    ],
)
def test_words_count_by_their_beginning_in_any_spelling(text: str, query: str, expected: list[str]) -> None:
    assert shown(text, query) == expected


def test_the_excerpt_is_where_most_words_stand_together() -> None:
    text = f"Quarzuhr. {FILLING}Der Ausschuss berät\nüber die Quarzuhr und die Pendel. {FILLING}"
    found = excerpt((FILLING, text), words_of("quarzuhr ausschuss"))
    assert [found.text[start:end] for start, end in found.marks] == ["Ausschuss", "Quarzuhr"]
    assert "berät über die" in found.text
    assert found.text.startswith("… ")
    assert found.text.endswith(" …")
    assert len(found.text) <= BEFORE + AFTER + 4


@given(st.text(st.characters(max_codepoint=255)) | st.text())
def test_folding_is_the_same_for_every_sign(text: str) -> None:
    """Most texts go a quicker way."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    assert fold(text) == "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@given(st.text(max_size=300), st.text(min_size=1, max_size=12))
def test_every_mark_begins_with_a_word_of_the_query(text: str, query: str) -> None:
    words = words_of(query)
    found = excerpt((text,), words)
    last = 0
    for start, end in found.marks:
        assert last <= start < end <= len(found.text)
        assert any(fold(found.text[start:end]).startswith(word) for word in words)
        last = end


@pytest.fixture
def texts() -> Iterator[FileTexts]:
    made = FileTexts()
    yield made
    made.close()


def put(texts: FileTexts, file: UUID, *pages: str, first: int = 1) -> None:
    texts._pages[file] = []
    left = tuple(PageText(number, page) for number, page in enumerate(pages, first))
    while left:
        left = texts.take(file, left)


def test_the_page_that_tells_most_of_all_words_is_shown(texts: FileTexts) -> None:
    file = UUID(int=1)
    put(texts, file, "Uhr Pendel Pendel Pendel", "nichts", "Uhr Pendel. Uhr Pendel.", "Uhr Pendel")
    (found,) = texts.find("uhr pendel")
    assert (found.page, found.further) == (3, 2)
    (found,) = texts.find("nichts")
    assert (found.page, found.further) == (2, 0)


def test_further_pages_are_counted_to_the_end_of_a_file(texts: FileTexts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_files, "MOST_LOOKED_AT", 3)
    for number in range(3):
        put(texts, UUID(int=number), *["Uhr"] * 10)
    (found,) = texts.find("uhr")
    assert (found.page, found.further) == (1, 9)


def test_texts_take_no_more_than_their_room_and_give_it_back(texts: FileTexts, monkeypatch: pytest.MonkeyPatch) -> None:
    texts._room = 100
    put(texts, UUID(int=1), "Uhr " + "".join(chr(0x4E00 + (number * 7919) % 20000) for number in range(400)))
    put(texts, UUID(int=2), "Uhr und Pendel")
    first, second = texts.find("uhr")[::-1]
    assert (first.file, first.text) == (UUID(int=1), ""), "found, without its text"
    assert second.text == "Uhr und Pendel"
    assert texts._room < 100
    list(texts._forget(UUID(int=2)))
    assert texts._room == 100
    assert texts._texts == {}


def test_a_very_long_text_holds_up_no_search(texts: FileTexts) -> None:
    for number in range(8):
        put(texts, UUID(int=number), "Füllwort " * 110_000 + "Quarzuhr", first=0)
    began = perf_counter()
    found = texts.find("fullwort quarzuhr")
    assert perf_counter() - began < 1.0
    assert len(found) == 8
    assert sum(len(each.text) for each in found) <= search_files.MOST_READ
