"""Money moved by a non-public resolution: the public sees the Ansätze as if it had not been, the secretary marked."""

from uuid import UUID

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.budget import SetBudgetAmount
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.proposals import ProposeAmount, ProposeTransfer
from smartaachen_desktop.services.queries.budget import BudgetLineRow, BudgetView, budget_view
from smartaachen_desktop.services.queries.budget_data import budget_data
from smartaachen_desktop.services.queries.paper_data import paper_data
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.resolutions import RecordResolution
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, at

SECRET = 77_700


def row(budget: BudgetView, name: str) -> BudgetLineRow:
    return next(each for each in budget.lines if each.name.startswith(name))


def public(room: Room) -> BudgetView:
    return room.dispatcher.read(lambda session: budget_data(session, Audience.PUBLIC, at("18:00")).budget)


def decide(room: Room, item: UUID) -> None:
    vote = room.do(RecordVote(item=item, yes=9, no=2))["vote"]
    room.do(RecordResolution(item, "So beschlossen.", ResultCategory.ADOPTED_UNCHANGED, vote))


def moved_secretly(room: Room) -> None:
    closed = next(item.id for item in room.view().items if not item.public)
    whole = room.dispatcher.read(budget_view)
    room.do(StartItem(item=closed))
    room.do(ProposeTransfer(closed, row(whole, "Projekte").id, 2022, row(whole, "ÖA").id, 2023, SECRET))
    decide(room, closed)


def test_the_public_sees_the_amounts_as_before_the_secretary_marked(running: Room) -> None:
    before = public(running)
    moved_secretly(running)
    whole = running.dispatcher.read(budget_view)
    source = row(whole, "Projekte")
    assert source.amounts[0].planned == 3_000_000 - SECRET
    assert source.resolutions[0].endswith(", nichtöffentlich")
    assert [each.amounts for each in public(running).lines] == [each.amounts for each in before.lines]
    assert public(running).sums == before.sums
    paper = running.dispatcher.read(
        lambda session: paper_data(session, running.example.paper, Audience.PUBLIC, at("18:00"))
    )
    told = to_json((public(running), paper.attached, paper.paper))
    hidden = next(each for each in source.resolution_ids if each is not None)
    for secret in (str(3_000_000 - SECRET), str(3_000_000 + SECRET), str(hidden), "nichtöffentlich"):
        assert secret not in told, secret
    assert "3000000" in told


def test_a_public_resolution_on_the_same_amount_tells_nothing_of_the_secret_one(running: Room) -> None:
    whole = running.dispatcher.read(budget_view)
    moved_secretly(running)
    opened = running.items[4]
    running.do(StartItem(item=opened))
    running.do(ProposeTransfer(opened, row(whole, "Projekte").id, 2022, row(whole, "ÖA").id, 2022, 100_000))
    decide(running, opened)
    assert row(public(running), "Projekte").amounts[0].planned == 2_900_000
    ground = running.dispatcher.read(public_ground)
    told = to_json((public_meeting(running.view(), ground.targets), public(running)))
    for secret in (3_000_000 - SECRET, 2_900_000 - SECRET):
        assert str(secret) not in told


def test_an_amount_set_publicly_is_the_public_one(running: Room) -> None:
    whole = running.dispatcher.read(budget_view)
    moved_secretly(running)
    running.do(StartItem(item=running.items[4]))
    running.do(ProposeAmount(running.items[4], row(whole, "Projekte").id, 2022, 2_500_000))
    decide(running, running.items[4])
    assert row(public(running), "Projekte").amounts[0].planned == 2_500_000


def test_an_amount_set_by_hand_since_is_left_out_for_nobody_knows_what_of_it_is_public(running: Room) -> None:
    moved_secretly(running)
    source = row(running.dispatcher.read(budget_view), "Projekte")
    running.do(SetBudgetAmount(source.id, 2022, 2_800_000))
    assert source.id not in {each.id for each in public(running).lines}
