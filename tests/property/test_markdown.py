"""Laws of the restrained Markdown, whatever text it meets."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from smartaachen_desktop.model.markdown import LIST, clean, escape, level, pieces, plain

MARKISH = st.text(st.sampled_from(list("*\\-•.)1a \tÄ_\U0001f3db\n")), max_size=30)
ANY = st.text(st.characters(exclude_characters="\r"), max_size=60)
TEXT = MARKISH | ANY


@given(TEXT)
@settings(max_examples=150)
def test_escaped_text_says_itself_and_is_no_markdown(text: str) -> None:
    escaped = escape(text)
    assert plain(escaped) == text
    for line in escaped.split("\n"):
        assert LIST.match(line) is None
        assert not any(piece.bold or piece.italic for piece in pieces(line))


@given(TEXT)
def test_pieces_cover_the_line_without_gap(text: str) -> None:
    for line in text.split("\n"):
        found = pieces(line)
        assert "".join(line[piece.start : piece.end] for piece in found) == line
        assert all(set(line[piece.start : piece.end]) <= set("*\\") for piece in found if piece.mark)


WORDS = st.sampled_from(["Ansatz", "Bürger*innen", "§ 49", "(Anlage)", "2,5 %"])


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_words_between_marks_are_bold_or_italic(words: list[str]) -> None:
    text = " ".join(words)
    for mark, look in (("**", (True, False)), ("*", (False, True)), ("***", (True, True))):
        line = f"vor {mark}{escape(text)}{mark} nach"
        assert plain(line) == f"vor {text} nach"
        found = [each for each in pieces(line) if not each.mark and (each.bold or each.italic)]
        assert "".join(line[each.start : each.end] for each in found) == text
        assert {(each.bold, each.italic) for each in found} == {look}


@given(TEXT)
def test_clean_text_stays_clean_and_is_never_changed_again(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in once if sign != "\n")
    assert not set(once) & set("\u00ad\u200b\ufeff\u202e\u2066\t\r\u2028\u2029\ufffc")


def test_what_minutes_need() -> None:
    assert clean("Haus\u00adhalt\u200b § 49\ufeff\r\nneu\x00") == "Haushalt § 49\nneu"
    assert clean("\u200d👩\u200d🚒") == "👩\u200d🚒"
    assert escape("Bürger*innen und Kolleg*innen") == "Bürger*innen und Kolleg*innen"
    assert escape("- kein Punkt") == "\\- kein Punkt"
    assert escape("18. November") == "18\\. November"
    assert escape("a *b* c") == "a \\*b\\* c"
    assert escape("\\\\server\\ablage") == "\\\\server\\ablage"
    assert (level("- a"), level("  - a"), level("1. a"), level("\t2) a"), level("a")) == (0, 1, 0, 1, None)
    inner = [(each.bold, each.italic) for each in pieces("**fett *kursiv***") if not each.mark]
    assert inner == [(True, False), (True, True)]


def test_hostile_lines_are_read_in_time() -> None:
    many = ("*a " * 60_000, "a* " * 60_000, "*a* " * 50_000, "\\" * 100_000 + "*", "\\*" * 80_000, "** " * 60_000)
    for hostile in many:
        assert plain(escape(hostile)) == hostile
