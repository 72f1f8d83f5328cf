"""Where a key lies, as one line of the settings: what is written is read again."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.key_places import in_keyring, key_at, on_card, place_of
from smartaachen_desktop.services.signing import KeyringKey, TokenKey, check_address

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(words, words, words, st.binary(max_size=20))
def test_a_card_is_found_again(module: str, serial: str, token: str, identifier: bytes) -> None:
    key = TokenKey(module, serial, token, identifier.hex())
    place = place_of(key)
    assert key_at(place) == key
    assert "\t" not in place, "the settings part their entries by it"
    assert "\n" not in place
    assert on_card(place)
    assert not in_keyring(place)


@given(st.uuids())
def test_a_name_in_the_keyring_is_found_again(name: object) -> None:
    place = place_of(KeyringKey(str(name)))
    assert key_at(place) == KeyringKey(str(name))
    assert in_keyring(place)


def test_anything_else_is_a_file() -> None:
    assert key_at("/home/amt/sitzungsleitung.p12") == Path("/home/amt/sitzungsleitung.p12")


@given(st.text(max_size=40).filter(lambda text: not text.strip().lower().startswith("http")))
def test_whatever_is_no_address_is_refused_by_a_sentence(text: str) -> None:
    with pytest.raises(UserError) as caught:
        check_address(text)
    assert caught.value.code == "bad_address"


@pytest.mark.parametrize("url", ["https://zeit.example/tsa", "http://127.0.0.1:3161"])
def test_addresses_of_the_web_are_taken(url: str) -> None:
    check_address(url)
