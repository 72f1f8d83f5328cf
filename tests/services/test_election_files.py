"""The result of an election from a file of the keypads: counts and names, matched, never more than may vote."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smartaachen_desktop.exchange.election_files import read_election
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.vote_file import VoteSource
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.attendance import RecordDeparture
from smartaachen_desktop.services.election_matching import ElectionPreview, match_election
from smartaachen_desktop.services.elections import CorrectElection, RecordElection
from smartaachen_desktop.services.queries.meeting_parts import ElectionView
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.vote_matching import Fit
from tests.services.conftest import Room

A, B, C = "AWD, Fraktion A", "AWD, Fraktion B", "AWD, Fraktion C"
SAID = st.sampled_from([A, B, C, "Ja", "Nein", "Enthaltung", "ungültig", "", "X"])
SOURCE = VoteSource("Wahl 1.csv", "0a" * 32)


def voters(room: Room) -> tuple[ParticipantView, ...]:
    return room.view().entitled(room.items[4], room.clock())


def preview(room: Room, text: str, *candidates: str, seats: int = 1) -> ElectionPreview:
    file = read_election(text.encode(), "Wahl 1.csv")
    may = [who.id for who in voters(room)]
    return match_election(file, candidates, seats, room.view().participants, may, {})


def election(room: Room) -> ElectionView:
    return room.item(4).elections[-1]


def test_counts_by_candidate(running: Room) -> None:
    text = f'Vorschlag;Stimmen\n"{A}";7\n"Fraktion B AWD";3\nEnthaltung;1\nungültig;1\nnicht abgestimmt;2\nSumme;12\n'
    found = preview(running, text, A, B)
    assert found.candidates == ((A, 7), (B, 3))
    assert (found.no, found.abstentions, found.invalid, found.taken) == (0, 1, 1, 12)
    assert found.ballots(1, run_off=False).elected == (0,)


def test_with_one_candidate_yes_and_no_are_voices(running: Room) -> None:
    found = preview(running, "Option;Anzahl\nJa;8\nNein;3\nEnthaltung;1\n", A)
    assert (found.candidates, found.no, found.abstentions) == (((A, 8),), 3, 1)
    several = preview(running, "Option;Anzahl\nJa;8\nNein;3\n", A, B)
    assert (several.taken, several.number(Fit.NO_CANDIDATE)) == (0, 2)


def test_the_file_names_the_candidates_while_the_form_has_none(running: Room) -> None:
    found = preview(running, f'"{A}";7\n"{B}";5\nungültig;0\n')
    assert found.candidates == ((A, 7), (B, 5))
    stranger = preview(running, f'"{A}";7\n"{C}";5\n', A, B)
    assert (stranger.candidates, stranger.number(Fit.NO_CANDIDATE)) == (((A, 7), (B, 0)), 1)


def test_named_voices_count_only_of_those_who_may_vote_and_once(running: Room) -> None:
    names = [who.name for who in voters(running)]
    gone = next(who for who in voters(running) if who.name == names[3])
    running.do(RecordDeparture(gone.id))
    rows = [(names[0], A), (names[1], B), (names[2], "Enthaltung"), (names[3], A), ("Niemand", A), (names[4], ""),
            (names[5], A), (names[5], B), (names[6], "Irgendwer")]  # fmt: skip
    text = "Name;Vorschlag\n" + "".join(f'"{name}";"{said}"\n' for name, said in rows)
    found = preview(running, text, A, B)
    assert [row.fit for row in found.rows] == [
        Fit.TAKEN, Fit.TAKEN, Fit.TAKEN, Fit.BARRED, Fit.UNKNOWN, Fit.SILENT, Fit.DOUBLE, Fit.DOUBLE, Fit.NO_CANDIDATE,
    ]  # fmt: skip
    assert (found.candidates, found.abstentions) == (((A, 1), (B, 1)), 1)
    assert names[0] not in found.left
    assert names[4] in found.left


def test_with_several_seats_a_voter_names_so_many_but_nobody_twice(running: Room) -> None:
    first, second, third = [who.name for who in voters(running)][:3]
    rows = [(first, A), (first, B), (second, A), (second, A), (third, A), (third, B), (third, C)]
    text = "Name;Vorschlag\n" + "".join(f'"{name}";"{said}"\n' for name, said in rows)
    found = preview(running, text, A, B, C, seats=2)
    assert found.candidates == ((A, 1), (B, 1), (C, 0))
    assert found.number(Fit.DOUBLE) == 5


def test_of_a_secret_election_no_name_is_read(running: Room) -> None:
    file = read_election(f'Name;Vorschlag\n"{A}";"{B}"\n'.encode(), "Wahl 1.csv")
    with pytest.raises(InvalidInput, match="geheimen Wahl") as caught:
        file.check_method(VoteMethod.SECRET, "§ 50 Abs. 2 GO NRW")
    assert caught.value.code == "names_in_secret"
    file.check_method(VoteMethod.OPEN)
    read_election(b"A;3\nB;2\n", "Wahl 1.csv").check_method(VoteMethod.SECRET)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [("", "empty_file", None), ("Vorschlag;Stimmen\n", "no_rows", 1), ("Vorschlag;Stimmen\nA;x\n", "no_number", 2),
     ("Vorschlag;Stimmen\nA;1\nA;2\n", "double_option", 3), ("Vorschlag;Stimmen\nA;1\nSumme;9\n", "wrong_total", 3),
     ("Name;Vorschlag\n;A\n", "no_name", 2), ("A;B;C\n", "unknown_columns", 1), ("Vorschlag;Farbe\nA;1\n",
     "unknown_columns", 1)],
)  # fmt: skip
def test_what_cannot_be_read_names_the_line(text: str, code: str, line: int | None) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_election(text.encode(), "Wahl 1.csv")
    assert caught.value.code == code
    assert line is None or f"Zeile {line}" in caught.value.message


def test_more_voices_than_may_vote_are_never_taken(running: Room) -> None:
    found = preview(running, f'"{A}";9\n"{B}";9\n', A, B)
    with pytest.raises(RuleBroken, match="Mehr Stimmen"):
        found.ballots(1, run_off=False).check(len(voters(running)))


def test_the_minutes_know_keypads_and_file_the_public_only_the_keypads(running: Room) -> None:
    made = running.do(
        RecordElection(running.items[4], "Schriftführung", ((A, 8), (B, 3)), electronic=True, source=SOURCE)
    )["election"]
    assert (election(running).electronic, election(running).source_file) == (True, "Wahl 1.csv")
    shown = public_meeting(running.view()).item(running.items[4])
    assert shown is not None
    assert (shown.elections[0].electronic, shown.elections[0].source_file) == (True, "")
    running.do(CorrectElection(made, (7, 3)))
    assert (election(running).electronic, election(running).source_file) == (True, "")


def test_a_source_is_a_bare_name_with_a_checksum(running: Room) -> None:
    wrong = VoteSource("ordner/a.csv", "0a" * 32)
    command = RecordElection(running.items[4], "Schriftführung", ((A, 8),), source=wrong)
    assert running.refused(command) == "source_name"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(rows=st.lists(st.tuples(st.integers(0, 13), SAID), min_size=1, max_size=30), seats=st.integers(1, 3))
def test_no_file_brings_more_voices_than_those_entitled_have(
    running: Room, rows: list[tuple[int, str]], seats: int
) -> None:
    names = [who.name for who in running.view().participants]
    text = "Name;Vorschlag\n" + "".join(f'"{names[place]}";"{said}"\n' for place, said in rows)
    found = preview(running, text, A, B, C, seats=seats)
    taken: dict[UUID | None, list[str]] = {}
    for row in found.rows:
        if row.fit is Fit.TAKEN:
            taken.setdefault(row.who, []).append(row.said)
    assert set(taken) <= {who.id for who in voters(running)}
    assert all(len(said) <= seats and len(set(said)) == len(said) for said in taken.values())
    assert found.taken == sum(map(len, taken.values()))
    found.ballots(seats, run_off=False).check(len(voters(running)))
