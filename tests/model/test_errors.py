"""What the user reads when something is refused."""

import pytest

from smartaachen_desktop.model.errors import MeetingSealed, UserError
from smartaachen_desktop.model.law import Law


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (UserError("a", "Das geht nicht."), "Das geht nicht."),
        (UserError("a", "Das geht nicht.", paragraph="§ 50 GO NRW"), "Das geht nicht. (§ 50 GO NRW)"),
        (UserError("a", "Das geht nicht.", remedy="Bitte warten."), "Das geht nicht. Bitte warten."),
    ],
)
def test_message_paragraph_and_remedy(error: UserError, sentence: str) -> None:
    assert error.sentence() == sentence
    assert str(error) == error.message


def test_the_seal_names_its_law_and_the_way_out() -> None:
    assert "§ 52 GO NRW" in MeetingSealed(Law.MINUTES).sentence()
    assert "nächste Niederschrift" in MeetingSealed(Law.MINUTES).sentence()
