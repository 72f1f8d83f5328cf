"""Laws of the files of voting keypads: what was read and is written as CSV reads the same, or it is refused."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.exchange.plan_columns import guarded
from smartaachen_desktop.exchange.vote_files import WORDS, read_votes
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.vote_file import VoteFile
from smartaachen_desktop.model.voting import Choice

SAID = {Choice.YES: "ja", Choice.NO: "nein", Choice.ABSTENTION: "Enthaltung", Choice.INVALID: "ungültig", None: ""}
CELLS = st.one_of(
    st.sampled_from(["Name", "Stimme", "Option", "Anzahl", *WORDS]),
    st.integers(0, 30).map(str),
    st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12),
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.lists(CELLS, min_size=1, max_size=3), max_size=8).map(
        lambda rows: "\n".join(";".join(row) for row in rows)
    ),
    st.lists(
        st.tuples(
            st.from_regex(r"[A-Z][a-zäöü]{1,6}(, [A-Z][a-z]{1,6})?", fullmatch=True), st.sampled_from(list(WORDS))
        ),
        min_size=1, max_size=8,
    ).map(lambda rows: "Name;Stimme\n" + "\n".join(";".join(row) for row in rows)),
    st.permutations(["ja;9", "nein;2", "Enthaltung;1", "ungültig;0", "keine Stimme;3"]).map("\n".join),
)  # fmt: skip


def written(file: VoteFile, mark: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark)
    if file.by_name:
        writer.writerow(("Name", "Stimme"))
        writer.writerows((guarded(each.name), SAID[each.choice]) for each in file.voices)
    else:
        writer.writerow(("Option", "Anzahl"))
        writer.writerows((guarded(each.option), each.count) for each in file.counts)
    return out.getvalue().encode()


def meaning(file: VoteFile) -> list[tuple[object, ...]]:
    names = [(each.name, each.choice) for each in file.voices]
    return [*names, *((each.option, each.choice, each.count) for each in file.counts)]


@given(TEXTS, st.sampled_from([";", ",", "\t"]), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_what_was_read_and_is_written_reads_the_same(text: str, mark: str, encoding: str) -> None:
    try:
        first = read_votes(text.encode(encoding, "replace"), "a.csv")
    except InvalidInput:
        return
    assert meaning(read_votes(written(first, mark), "b.csv")) == meaning(first)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_sentence(content: bytes) -> None:
    try:
        found = read_votes(content, "a.csv")
    except InvalidInput:
        return
    assert bool(found.voices) != bool(found.counts)
