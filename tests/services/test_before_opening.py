"""A body resolves and takes note in session: before the opening an item is postponed or withdrawn at most."""

import pytest

from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.agenda import BEFORE_OPENING, WITHOUT_RESOLUTION, SetItemResult
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.meetings import CloseMeeting, OpenMeeting
from smartaachen_desktop.services.resolutions import RecordResolution
from tests.services.conftest import Room


@pytest.mark.parametrize("category", ResultCategory)
def test_nothing_is_resolved_before_the_opening(planned: Room, category: ResultCategory) -> None:
    assert planned.refused(RecordResolution(planned.items[4], "Es wird beschlossen.", category)) == "not_opened"


def test_the_refusal_says_what_to_do(planned: Room) -> None:
    with pytest.raises(UserError) as caught:
        planned.do(RecordResolution(planned.items[4], "Ja.", ResultCategory.ADOPTED_UNCHANGED))
    assert caught.value.sentence() == (
        "Die Sitzung ist noch nicht eröffnet; beschlossen wird erst in der Sitzung. "
        "Eröffnen Sie zuerst die Sitzung. Ein Punkt, der nicht drankommt, ist vertagt oder zurückgezogen."
    )


@pytest.mark.parametrize("result", WITHOUT_RESOLUTION)
def test_a_result_without_resolution_before_and_after_the_opening(planned: Room, result: ResultCategory) -> None:
    command = SetItemResult(planned.items[6], result)
    if result in BEFORE_OPENING:
        planned.do(command)
        planned.do(SetItemResult(planned.items[6], None))
    else:
        assert planned.refused(command) == "not_opened"
    planned.do(RecordArrivals(planned.council()), "16:28")
    planned.do(OpenMeeting(planned.meeting), "16:30")
    planned.do(command)
    assert planned.item(6).result is result


def test_a_resolution_can_be_written_down_after_the_meeting(running: Room) -> None:
    running.do(CloseMeeting(running.meeting), "18:02")
    running.do(RecordResolution(running.items[4], "Zur Kenntnis genommen.", ResultCategory.NOTED))
    assert running.item(4).result is ResultCategory.NOTED
