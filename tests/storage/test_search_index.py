"""The index of words finds what a plain look through all texts finds, in the same order, whatever came and went."""

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.storage.search_index import SearchIndex

WORDS = ("haus", "haushalt", "straße", "zug")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)
STEPS = st.lists(st.tuples(st.integers(0, 5), st.none() | st.tuples(TEXTS, TEXTS)), max_size=25)
QUERIES = ("h", "ha", "haus", "haushalts", "strass", "haus zug", "z h", "nichts")


def looked_through(rows: dict[int, tuple[str, str]], query: str, most: int) -> list[int]:
    """The newest first, those with all words in the title before the others."""

    def holds(text: str) -> bool:
        found = text.replace("ß", "ss").split()
        return all(any(each.startswith(word) for each in found) for word in query.split())

    newest = list(reversed(rows))
    titles = [key for key in newest if holds(rows[key][0])]
    return (titles + [key for key in newest if key not in titles and holds(" ".join(rows[key]))])[:most]


@given(STEPS, st.integers(1, 4))
def test_it_finds_what_is_there(steps: list[tuple[int, tuple[str, str] | None]], most: int) -> None:
    index = SearchIndex[int]()
    rows: dict[int, tuple[str, str]] = {}
    for key, texts in steps:
        rows.pop(key, None)
        if texts is None:
            index.remove([key])
        else:
            rows[key] = texts
            index.put([(key, *texts)])
    assert len(index) == len(rows)
    for query in QUERIES:
        assert index.find(query, most) == looked_through(rows, query, most)
        assert list(index.each(query)) == [key for key in reversed(rows) if key in looked_through(rows, query, 99)]
    index.close()
