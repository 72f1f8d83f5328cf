"""Laws of the placeholders in text blocks, whatever text and values they meet."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.markdown import plain
from smartaachen_desktop.model.texts import GAP, PLACEHOLDERS, check_placeholders, count_words, fill
from smartaachen_desktop.model.voting import Tally

NAMES = st.sampled_from(sorted(PLACEHOLDERS))
NO_BRACES = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), max_size=80)
BRACED = st.text(st.sampled_from(list("{}{} Datumx\n*\\1.-[]")), max_size=40)
VALUES = st.dictionaries(NAMES | st.text(max_size=5), st.text(max_size=30))


@given(NO_BRACES, VALUES)
def test_text_without_placeholders_stays_as_it_is(text: str, values: dict[str, str]) -> None:
    check_placeholders(text)
    assert fill(text, values) == text


@given(BRACED | st.text(max_size=60), VALUES)
def test_filling_never_raises(text: str, values: dict[str, str]) -> None:
    fill(text, values)


@given(BRACED)
def test_what_may_be_saved_leaves_no_brace(text: str) -> None:
    with contextlib.suppress(InvalidInput):
        check_placeholders(text)
        filled = fill(text, {})
        assert "{" not in filled
        assert "}" not in filled


@given(NAMES, st.text(st.sampled_from(list("aÄ *\\-1.)")), min_size=1, max_size=20))
def test_a_value_says_itself_in_the_minutes(name: str, value: str) -> None:
    value = f"x{value}x"
    assert plain(fill(f"Zu {{{name}}} wird beraten.", {name: value})) == f"Zu {value} wird beraten."
    assert plain(fill(f"{{{name}}} wird beraten.", {name: value})) == f"{value} wird beraten."


@given(NAMES)
def test_a_missing_value_leaves_a_gap(name: str) -> None:
    assert fill(f"Um {{{name}}}.", {}) == f"Um [{name}]."
    assert GAP.search(fill(f"{{ {name} }}", {name: "  "})) is not None


def test_an_unknown_placeholder_names_the_known_ones() -> None:
    with pytest.raises(InvalidInput) as caught:
        check_placeholders("Am {Wochentag} um {Uhrzeit}")
    assert caught.value.code == "unknown_placeholder"
    assert caught.value.sentence().startswith("„{Wochentag}“ ist kein Platzhalter. Möglich sind {Gremium}, {Datum}")
    with pytest.raises(InvalidInput) as caught:
        check_placeholders("Am {Datum um")
    assert caught.value.code == "single_brace"


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(9, 2, 1), "9 Ja gegen 2 Nein bei 1 Enthaltung"),
        (Tally(9, 0), "9 Ja gegen 0 Nein"),
        (Tally(3, 4, 2, 1), "3 Ja gegen 4 Nein bei 2 Enthaltungen und 1 ungültiger Stimme"),
        (Tally(3, 4, 0, 2), "3 Ja gegen 4 Nein bei 2 ungültigen Stimmen"),
        (Tally(0, 0), ""),
    ],
)
def test_counts_in_words(tally: Tally, words: str) -> None:
    assert count_words(tally) == words
