"""Each result has its own sign in the lists, so that what was rejected never looks adopted."""

from dataclasses import replace
from pathlib import Path

import pytest

from smartaachen_desktop.gui.meeting.agenda_rows import item_row
from smartaachen_desktop.gui.shared.result_signs import RESULT_SIGNS, sign_of_words
from smartaachen_desktop.model.meetings import ADOPTED, RESULT_NAMES, ItemState, ResultCategory
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.registry import HANDLERS
from tests.ready import OPENING, example_database


def test_only_what_was_adopted_has_a_check(tmp_path: Path) -> None:
    database, example = example_database(tmp_path / "file.db")
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung")
    item = dispatcher.read(lambda session: meeting_view(session, example.meeting)).items[4]
    database.close()
    signs = {
        result: item_row(replace(item, state=ItemState.DONE, result=result), OPENING).icon for result in ResultCategory
    }
    assert {result for result, sign in signs.items() if sign == "check"} == ADOPTED
    assert signs[ResultCategory.REJECTED] == "x"
    others = [sign for result, sign in signs.items() if result not in ADOPTED]
    assert len(set(others)) == len(others)
    assert item_row(replace(item, state=ItemState.DONE), OPENING).icon == "check"


@pytest.mark.parametrize(("words", "sign"), [("abgelehnt", "x"), ("verwiesen", "arrow-right"), ("wartet", "")])
def test_lists_that_know_only_the_words_show_the_same(words: str, sign: str) -> None:
    assert sign_of_words(words) == sign
    assert all(sign_of_words(name) == RESULT_SIGNS[result] for result, name in RESULT_NAMES.items())
