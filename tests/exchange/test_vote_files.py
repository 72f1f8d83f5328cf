"""Files of the room's voting keypads: what is read, and which files are refused with line and reason."""

import hashlib
from pathlib import Path

import pytest

from smartaachen_desktop.exchange.vote_files import MOST_BYTES, MOST_LINES, NOTHING_READ, read_vote_file, read_votes
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.vote_file import NamedVoice
from smartaachen_desktop.model.voting import Choice, VoteMethod

YES, NO, ABSTENTION, INVALID = Choice


def voices(text: str, encoding: str = "utf-8") -> list[tuple[str, Choice | None]]:
    return [(each.name, each.choice) for each in read_votes(text.encode(encoding), "a.csv").voices]


def counts(text: str) -> dict[Choice | None, int]:
    return {each.choice: each.count for each in read_votes(text.encode(), "a.csv").counts}


def refusal(content: bytes | str, name: str = "a.csv") -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        read_votes(content.encode() if isinstance(content, str) else content, name)
    assert caught.value.message.startswith(name)
    assert caught.value.field == "file"
    assert caught.value.remedy == NOTHING_READ
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("mark", [";", ",", "\t"])
def test_encodings_and_separators(encoding: str, mark: str) -> None:
    text = f'Name{mark}Stimme\r\n"Plätze, Größe"{mark}ungültig\r\nPlatz 2{mark}JA\r\n'
    assert voices(text, encoding) == [("Plätze, Größe", INVALID), ("Platz 2", YES)]


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("ja Ja J yes Y 1 dafür", YES),
        ("nein N no 0 dagegen", NO),
        ("Enthaltung E abstain", ABSTENTION),
        ("ungültig U invalid", INVALID),
    ],
)
def test_words_of_a_voice_in_both_languages(words: str, choice: Choice) -> None:
    assert voices("".join(f"P {place};{word}\n" for place, word in enumerate(words.split()))) == [
        (f"P {place}", choice) for place, _word in enumerate(words.split())
    ]


def test_who_gave_no_voice_is_listed_without_one() -> None:
    assert voices("Name;Vote\nA;\nB;nicht abgestimmt\n\n;\nC;no\n") == [("A", None), ("B", None), ("C", NO)]


def test_columns_are_found_by_their_heads() -> None:
    text = "Gerät;Nachname;Vorname;Fraktion;Stimme\n7;Zwei;Platz;A;e\n"
    assert voices(text) == [("Platz Zwei", ABSTENTION)]
    assert voices("Name;Vorname;Vote\nZwei;Platz;y\n") == [("Platz Zwei", YES)]
    assert voices("sep=,\nAmt,Votum\nVorsitz,ja\n") == [("Vorsitz", YES)]


def test_counts_with_and_without_heads() -> None:
    expected = {YES: 9, NO: 2, ABSTENTION: 1}
    assert counts("ja;9\nnein;2\nEnthaltung;1\n") == expected
    assert (
        counts("Option;Anzahl;Prozent\nJa-Stimmen;9;75,0\nNein-Stimmen;2;16,7\nEnthaltungen;1;8,3\nSumme;12;\n")
        == expected
    )
    assert counts("choice,votes\nyes,9\nno,2\nabstain,1\nnot voted,3\ntotal,15") == {**expected, None: 3}


def test_lines_are_those_of_the_file_and_the_source_is_its_bytes(tmp_path: Path) -> None:
    content = b'\n\nName;Stimme\n"Platz\n 1";ja\n\nPlatz 2;nein\n'
    path = tmp_path / "Abstimmung 3.csv"
    path.write_bytes(content)
    found = read_vote_file(path)
    assert found.voices == (NamedVoice(4, "Platz 1", YES), NamedVoice(7, "Platz 2", NO))
    assert (found.source.file_name, found.source.sha256) == (path.name, hashlib.sha256(content).hexdigest())
    found.source.check()


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        ("", "empty_file", ""),
        ("\n;;\n", "empty_file", ""),
        ("Name;Stimme\n", "no_rows", "Zeile 1"),
        (b"PK\x03\x04\x14\x00\x06", "no_text", "Zeile 1"),
        ("Name;Stimme\nA;ja".encode("utf-16"), "no_text", "Zeile 1"),
        (b"ja;9\nnein;\x81", "no_text", "Zeile 2"),
        ("A;vielleicht\n", "unknown_choice", "Zeile 1"),
        ("A;ja\nB;2\n", "unknown_choice", "Zeile 2"),
        ("A;ja\nB;-\n", "unknown_choice", "Zeile 2"),
        ("A;ja\n;ja\n", "no_name", "Zeile 2"),
        ("A;ja;x\n", "unknown_columns", "Zeile 1"),
        ("A;ja\nB;nein;x\n", "unknown_columns", "Zeile 2"),
        ("Name;Fraktion\nA;B\n", "unknown_columns", "Zeile 1"),
        (f"A;ja\n{'x;' * 10_000}x", "too_many_columns", "Zeile 2"),
        (f"A;ja\n{'x' * 600};ja", "long_cell", "Zeile 2"),
        (f"A;ja\n{'x' * 200_000};ja", "long_cell", "Zeile 2"),
        ('A;ja\n"B;ja\nC;nein', "broken_csv", "Zeile 2"),
        ("ja;9\nnein;-2\n", "no_number", "Zeile 2"),
        ("ja;9\nnein;zwei\n", "no_number", "Zeile 2"),
        ("ja;9\nnein;1e3\n", "no_number", "Zeile 2"),
        (f"ja;9\nnein;{'9' * 400}\n", "no_number", "Zeile 2"),
        ("ja;9\nyes;3\n", "double_option", "Zeile 2"),
        ("ja;9\nvielleicht;3\n", "unknown_choice", "Zeile 2"),
        ("ja;9\nnein;2\nSumme;12\n", "wrong_total", "Zeile 3"),
        ("Option;Anzahl\nnicht abgestimmt;4\n", "no_rows", "Zeile 2"),
        ("ja;1\n" * (MOST_LINES + 1), "too_many_lines", f"Zeile {MOST_LINES + 1}"),
        (b"x" * (MOST_BYTES + 1), "file_too_big", ""),
    ],
)
def test_a_refused_file_names_line_and_reason(content: bytes | str, code: str, place: str) -> None:
    error = refusal(content)
    assert error.code == code
    assert error.message.startswith(f"a.csv, {place}:" if place else "a.csv:")


def test_a_folder_or_a_file_that_is_gone(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "fehlt.csv"):
        with pytest.raises(InvalidInput) as caught:
            read_vote_file(path)
        assert caught.value.code == "unreadable"


@pytest.mark.parametrize("name", ["a\\b.csv", "a\nb.csv", "a\udcfc.csv", "x" * 300 + ".csv", " "])
def test_a_name_that_could_not_be_stored_is_made_storable(name: str) -> None:
    source = read_votes(b"ja;1", name).source
    source.check()
    assert source.file_name.encode()


def test_what_would_be_a_formula_comes_back_as_written() -> None:
    assert voices("Name;Stimme\n'=A;ja\n") == [("=A", YES)]


@pytest.mark.parametrize(
    ("content", "method", "code"),
    [
        ("A;ja", VoteMethod.SECRET, "names_in_secret"),
        ("A;ja", VoteMethod.OPEN, "counts_needed"),
        ("ja;1", VoteMethod.ROLL_CALL, "names_needed"),
    ],
)
def test_names_belong_to_a_roll_call_alone(content: str, method: VoteMethod, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_votes(content.encode(), "a.csv").check_method(method)
    assert caught.value.code == code


def test_the_fitting_way_of_voting_is_accepted() -> None:
    read_votes(b"A;ja", "a.csv").check_method(VoteMethod.ROLL_CALL)
    for method in (VoteMethod.OPEN, VoteMethod.SECRET):
        read_votes(b"ja;1", "a.csv").check_method(method)
