"""The strategy with its principles and fields; principles move and go, and undo puts them back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from smartaachen_desktop.model.errors import InvalidInput, UnknownRecord
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.queries.strategy import StrategyView, strategy_view
from smartaachen_desktop.services.strategy import (
    AddFieldOfAction,
    AddGuidingPrinciple,
    ChangeFieldOfAction,
    ChangeGuidingPrinciple,
    ChangeStrategy,
    CreateStrategy,
    MoveGuidingPrinciple,
    RemoveGuidingPrinciple,
)
from smartaachen_desktop.storage.database import Database, create_database
from tests.services.conftest import Room

NAMES = ["resilient", "datensouverän", "innovativ", "partizipativ"]


class Paper:
    """A strategy with four principles in a file of its own."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        self.dispatcher = dispatcher
        self.strategy = dispatcher.execute(CreateStrategy(title="SMART.Aachen")).ids["strategy"]
        self.principles = [self.add(name) for name in NAMES]

    def add(self, name: str) -> UUID:
        return self.dispatcher.execute(AddGuidingPrinciple(strategy=self.strategy, name=name)).ids["principle"]

    def view(self) -> StrategyView:
        view = self.dispatcher.read(strategy_view)
        assert view is not None
        return view

    def names(self) -> list[str]:
        return [principle.name for principle in self.view().principles]


@pytest.fixture
def paper(tmp_path: Path, make_dispatcher: Callable[[Database], Dispatcher]) -> Iterator[Paper]:
    database = create_database(str(tmp_path / "leitbild.db"))
    yield Paper(make_dispatcher(database))
    database.close()


@pytest.mark.parametrize(
    ("which", "position", "after"),
    [
        (3, 0, ["partizipativ", "resilient", "datensouverän", "innovativ"]),
        (0, 1, ["datensouverän", "resilient", "innovativ", "partizipativ"]),
        (1, 99, ["resilient", "innovativ", "partizipativ", "datensouverän"]),
        (2, -4, ["innovativ", "resilient", "datensouverän", "partizipativ"]),
    ],
)
def test_a_principle_moves_and_undo_puts_it_back(paper: Paper, which: int, position: int, after: list[str]) -> None:
    paper.dispatcher.execute(MoveGuidingPrinciple(principle=paper.principles[which], position=position))
    assert paper.names() == after
    paper.dispatcher.undo()
    assert paper.names() == NAMES
    paper.dispatcher.redo()
    assert paper.names() == after


def test_a_removed_principle_leaves_the_order_and_comes_back(paper: Paper) -> None:
    paper.dispatcher.execute(ChangeGuidingPrinciple(principle=paper.principles[1], statement="Daten für alle."))
    paper.dispatcher.execute(RemoveGuidingPrinciple(principle=paper.principles[1]))
    assert paper.names() == ["resilient", "innovativ", "partizipativ"]
    paper.dispatcher.undo()
    assert paper.names() == NAMES
    assert paper.view().principles[1].statement == "Daten für alle."


def test_after_a_removal_moving_and_adding_still_count_from_the_order_shown(paper: Paper) -> None:
    paper.dispatcher.execute(RemoveGuidingPrinciple(principle=paper.principles[0]))
    paper.add("offen")
    paper.dispatcher.execute(MoveGuidingPrinciple(principle=paper.principles[3], position=1))
    assert paper.names() == ["datensouverän", "partizipativ", "innovativ", "offen"]


def test_unknown_principles_are_refused(paper: Paper) -> None:
    for command in (RemoveGuidingPrinciple(principle=uuid4()), MoveGuidingPrinciple(principle=uuid4(), position=0)):
        with pytest.raises(UnknownRecord):
            paper.dispatcher.execute(command)
    assert paper.names() == NAMES


def test_names_and_letters_must_be_there(paper: Paper) -> None:
    field = paper.dispatcher.execute(AddFieldOfAction(strategy=paper.strategy, name="Klima", letter="k")).ids["field"]
    before = paper.view()
    assert before.fields[0].letter == "K"
    refused: tuple[Command, ...] = (
        ChangeStrategy(strategy=paper.strategy, title=" "),
        AddGuidingPrinciple(strategy=paper.strategy, name=""),
        ChangeGuidingPrinciple(principle=paper.principles[0], name="\t"),
        ChangeFieldOfAction(field=field, name=""),
        AddFieldOfAction(strategy=paper.strategy, name="", letter="D"),
        AddFieldOfAction(strategy=paper.strategy, name="Digitales", letter="DK"),
        AddFieldOfAction(strategy=paper.strategy, name="Digitales", letter="1"),
    )
    for command in refused:
        with pytest.raises(InvalidInput):
            paper.dispatcher.execute(command)
    assert paper.view() == before


def test_a_letter_names_one_field(planned: Room) -> None:
    add = AddFieldOfAction(strategy=planned.example.strategy, name="Noch eines", letter="d")
    assert planned.refused(add) == "letter_taken"
