"""The order of a meeting's states: no leap, no way out of the last."""

from datetime import UTC, datetime
from itertools import product

import pytest

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import RESULT_NAMES, STATE_NAMES, STEPS, Meeting, MeetingState, ResultCategory


def meeting(state: MeetingState) -> Meeting:
    return Meeting(state=state, scheduled_start=datetime(2021, 11, 18, 16, 30, tzinfo=UTC))


@pytest.mark.parametrize(("old", "new"), list(product(MeetingState, MeetingState)))
def test_only_the_known_steps_lead_on(old: MeetingState, new: MeetingState) -> None:
    record = meeting(old)
    if new in STEPS[old]:
        record.go_to(new)
        assert record.state is new
        return
    with pytest.raises(RuleBroken) as caught:
        record.go_to(new)
    assert record.state is old
    assert STATE_NAMES[old] in caught.value.message
    assert STATE_NAMES[new] in caught.value.message


def test_every_state_is_reached_and_the_seal_is_the_end() -> None:
    reached, todo = set(), [MeetingState.PLANNED]
    while todo:
        state = todo.pop()
        reached.add(state)
        todo += STEPS[state] - reached
    assert reached == set(MeetingState)
    assert STEPS[MeetingState.SIGNED] == frozenset()
    assert [state for state in MeetingState if MeetingState.SIGNED in STEPS[state]] == [MeetingState.APPROVED]


def test_acts_of_the_live_meeting_belong_to_it() -> None:
    assert [state for state in MeetingState if meeting(state).is_open] == [
        MeetingState.RUNNING,
        MeetingState.INTERRUPTED,
    ]


def test_every_word_has_its_german_name() -> None:
    assert set(STATE_NAMES) == set(MeetingState)
    assert set(RESULT_NAMES) == set(ResultCategory)
