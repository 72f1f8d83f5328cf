"""A secretary's own sentence about a vote never says anything else than the counts, however it says it."""

import pytest

from smartaachen_desktop.model.elections import Ballots, ElectionOutcome
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.voting import Tally, check_wording, fits

ADOPTED, REJECTED, UNANIMOUS = Tally(9, 2), Tally(2, 9), Tally(9, 0)


@pytest.mark.parametrize(
    ("wording", "tally"),
    [
        ("Der Antrag ist nicht angenommen.", REJECTED),
        ("Der Antrag ist nicht mit der erforderlichen Mehrheit angenommen.", REJECTED),
        ("Der Vorschlag wird nicht beschlossen.", REJECTED),
        ("Der Antrag ist nicht abgelehnt.", ADOPTED),
        ("Nicht einstimmig angenommen.", ADOPTED),
        ("Nicht geheim, sondern offen abgestimmt und angenommen.", ADOPTED),
        ("Einstimmig beschlossen.", UNANIMOUS),
        ("Abgelehnt mit 2 gegen 9 Stimmen.", REJECTED),
    ],
)
def test_a_sentence_that_agrees_is_taken(wording: str, tally: Tally) -> None:
    assert fits(wording, tally)


@pytest.mark.parametrize(
    ("wording", "tally"),
    [
        ("Der Antrag ist nicht angenommen.", ADOPTED),
        ("Der Vorschlag wird nicht beschlossen.", ADOPTED),
        ("Der Antrag ist nicht abgelehnt.", REJECTED),
        ("Nicht einstimmig beschlossen.", UNANIMOUS),
        ("Einstimmig angenommen.", ADOPTED),
        ("Angenommen.", REJECTED),
        ("Keine Mehrheit.", ADOPTED),
        ("9" * 5000, ADOPTED),
        (f"Angenommen mit {'1' * 4301} Stimmen.", ADOPTED),
    ],
)
def test_a_sentence_against_the_counts_is_refused_with_the_paragraph(wording: str, tally: Tally) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_wording(wording, tally, Law.VOTES)
    assert (caught.value.code, caught.value.paragraph) == ("against_counts", "§ 50 GO NRW")


def test_an_election_without_a_single_vote_elects_nobody() -> None:
    ballots = Ballots((0, 0, 0), abstentions=5, seats=2)
    assert (ballots.outcome, ballots.elected, ballots.tied) == (ElectionOutcome.REJECTED, (), ())
    assert ballots.sentence(["A", "B", "C"]) == "Niemand ist gewählt: Für keinen Vorschlag wurde gestimmt."


def test_a_seat_nobody_was_voted_for_stays_open() -> None:
    ballots = Ballots((4, 0, 0), seats=2)
    assert (ballots.outcome, ballots.elected, ballots.tied) == (ElectionOutcome.ELECTED, (0,), ())
    assert ballots.sentence(["A", "B", "C"]) == "Gewählt: A (4) bei 4 gültigen Stimmen. 1 Platz bleibt offen."
    assert Ballots((4, 2, 2), seats=2).outcome is ElectionOutcome.LOTS
