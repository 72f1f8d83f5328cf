"""A decision changes the plan: prepared with the motion, effective with the resolution, taken back as one."""

from datetime import date

import pytest

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.plan import DatePrecision, Horizon, MeasureKind, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.budget import RemoveBudgetLine, SetBudgetAmount
from smartaachen_desktop.services.motions import AddMotion, RemoveMotion
from smartaachen_desktop.services.plan import ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.proposals import (
    ProposeAmount,
    ProposeCardMove,
    ProposeMeasureChange,
    ProposeNewMeasure,
    ProposeTransfer,
    RemoveProposedChange,
    RenewProposedChange,
)
from smartaachen_desktop.services.queries.budget import BudgetView, budget_view
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.plan import MeasureRow, plan_view
from smartaachen_desktop.services.queries.public import public_plan
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.resolutions import ChangeResolution, RecordResolution, RemoveResolution
from smartaachen_desktop.services.votes import CorrectVote, RecordVote
from smartaachen_desktop.storage import journal
from tests.services.conftest import Room


def measure(room: Room, title: str = "Hackathon") -> MeasureRow:
    rows = room.dispatcher.read(plan_view).measures
    return next(row for row in rows if row.title.startswith(title))


def budget(room: Room) -> BudgetView:
    return room.dispatcher.read(budget_view)


def amounts(room: Room, year: int) -> dict[str, int]:
    view = budget(room)
    at = view.years.index(year)
    return {row.name: row.amounts[at].planned for row in view.lines}


def changes(room: Room, item: int = 4) -> list[ChangeView]:
    return [change for motion in room.item(item).motions for change in motion.changes]


def decide(room: Room, item: int = 4, category: ResultCategory = ResultCategory.ADOPTED_UNCHANGED) -> str:
    """Vote and record the resolution; gives its number."""
    vote = room.do(RecordVote(item=room.items[item], yes=9, no=2))["vote"]
    room.do(RecordResolution(item=room.items[item], text="Es wird beschlossen.", category=category, vote=vote))
    return room.item(item).resolutions[-1].number


def prepare(room: Room) -> None:
    """A move, a transfer, a card and a new milestone, all on the main motion of the fifth item."""
    item, hackathon = room.items[4], measure(room)
    lines = {row.name: row.id for row in budget(room).lines}
    source = next(key for name, key in lines.items() if name.startswith("Projekte"))
    target = next(key for name, key in lines.items() if name.startswith("Strategie"))
    room.do(
        ProposeMeasureChange(
            item, hackathon.id, start=date(2022, 10, 17), end=date(2023, 1, 13), precision=DatePrecision.DAY
        )
    )
    room.do(ProposeTransfer(item, source, 2022, target, 2022, 160_000))
    field = next(each.id for each in room.dispatcher.read(plan_view).fields if each.letter != hackathon.letter)
    room.do(ProposeCardMove(item, hackathon.id, field, horizon=Horizon.LONG))
    room.do(ProposeNewMeasure(item, "Abschlussbericht", kind=MeasureKind.MILESTONE, start=date(2023, 2, 1)))


def test_prepared_changes_change_nothing_yet(running: Room) -> None:
    before = (running.dispatcher.read(plan_view), budget(running))
    prepare(running)
    assert (running.dispatcher.read(plan_view), budget(running)) == before
    kinds = [change.kind for change in changes(running)]
    assert kinds == [
        ChangeKind.MEASURE, ChangeKind.TRANSFER, ChangeKind.CARD, ChangeKind.NEW_MEASURE,
    ]  # fmt: skip
    moved, transfer, card, new = changes(running)
    source, target = transfer.sides
    assert moved.moves
    assert (moved.after_start, moved.after_end) == (date(2022, 10, 17), date(2023, 1, 13))
    assert (source.before_cents, source.after_cents) == (3_000_000, 2_840_000)
    assert (target.before_cents, target.after_cents, target.difference) == (2_000_000, 2_160_000, 160_000)
    assert (source.year_planned, source.left) == (17_500_000, 3_000_000)
    assert card.before_column != card.after_column
    assert (new.name, new.after_start) == ("Abschlussbericht", date(2023, 2, 1))
    assert not any(change.stale for change in changes(running))


def test_the_resolution_lets_them_take_effect_and_one_undo_takes_all_back(running: Room) -> None:
    prepare(running)
    vote = running.do(RecordVote(item=running.items[4], yes=9, no=2))["vote"]
    before = (running.dispatcher.read(plan_view), budget(running))
    category = ResultCategory.ADOPTED_UNCHANGED
    taken = running.outcome(RecordResolution(running.items[4], "Es wird beschlossen.", category, vote))
    number = running.item(4).resolutions[0].number
    hackathon = measure(running)
    assert (hackathon.start, hackathon.end, hackathon.horizon) == (date(2022, 10, 17), date(2023, 1, 13), Horizon.LONG)
    assert hackathon.resolution == number
    assert measure(running, "Abschlussbericht").resolution == number
    assert sum(amounts(running, 2022).values()) == 17_500_000
    line = next(row for row in budget(running).lines if row.name.startswith("Strategie"))
    assert line.resolutions[budget(running).years.index(2022)] == number
    assert line.resolutions[budget(running).years.index(2023)] == ""
    assert all(change.resolution_id == taken.ids["resolution"] for change in changes(running))
    with running.dispatcher.database.connection() as connection:
        assert taken.entry is not None
        assert journal.entry(connection, taken.entry).authority == taken.ids["resolution"]
    after = (running.dispatcher.read(plan_view), budget(running))

    running.dispatcher.undo()
    assert (running.dispatcher.read(plan_view), budget(running)) == before
    assert running.item(4).resolutions == ()
    assert not any(change.applied_at for change in changes(running))
    running.dispatcher.redo()
    assert (running.dispatcher.read(plan_view), budget(running)) == after


@pytest.mark.parametrize("category", [ResultCategory.POSTPONED, ResultCategory.REFERRED, ResultCategory.NOTED])
def test_other_results_leave_the_plan_alone(running: Room, category: ResultCategory) -> None:
    prepare(running)
    before = running.dispatcher.read(plan_view)
    running.do(RecordResolution(running.items[4], "Es wird vertagt.", category))
    assert running.dispatcher.read(plan_view) == before
    assert not any(change.applied_at for change in changes(running))


def test_an_adopted_amendment_brings_its_changes_a_rejected_one_does_not(running: Room) -> None:
    item, hackathon = running.items[4], measure(running)
    running.do(ProposeMeasureChange(item, hackathon.id, priority=1, status=MeasureStatus.RUNNING))
    good = running.do(AddMotion(item, "Vorziehen", kind=MotionKind.AMENDMENT))["motion"]
    bad = running.do(AddMotion(item, "Streichen", kind=MotionKind.AMENDMENT))["motion"]
    running.do(ProposeMeasureChange(item, hackathon.id, good, priority=3))
    running.do(ProposeMeasureChange(item, hackathon.id, bad, status=MeasureStatus.STOPPED))
    running.do(RecordVote(item=item, yes=8, no=2, motion=good))
    running.do(RecordVote(item=item, yes=2, no=8, motion=bad))
    decide(running, category=ResultCategory.ADOPTED_CHANGED)
    assert (measure(running).priority, measure(running).status) == (3, MeasureStatus.RUNNING)


def test_an_impossible_change_stops_the_resolution_whole(running: Room) -> None:
    prepare(running)
    line = next(row for row in budget(running).lines if row.name.startswith("Strategie"))
    vote = running.do(RecordVote(item=running.items[4], yes=9, no=2))["vote"]
    running.do(RemoveBudgetLine(line.id))
    before = running.dispatcher.read(plan_view)
    category = ResultCategory.ADOPTED_UNCHANGED
    assert running.refused(RecordResolution(running.items[4], "Beschluss.", category, vote)) == "change_impossible"
    assert running.dispatcher.read(plan_view) == before
    assert [change.possible for change in changes(running)] == [True, False, True, True]


def test_what_changed_meanwhile_is_shown_and_becomes_the_before(running: Room) -> None:
    prepare(running)
    hackathon = measure(running)
    running.do(ChangeMeasure(hackathon.id, start=date(2022, 9, 5)))
    moved = changes(running)[0]
    assert moved.stale
    assert moved.before_start == date(2022, 9, 5)
    running.do(RenewProposedChange(moved.id))
    decide(running)
    assert changes(running)[0].before_start == date(2022, 9, 5)
    running.do(ChangeMeasure(hackathon.id, start=date(2022, 11, 1)))
    assert changes(running)[0].before_start == date(2022, 9, 5)  # the resolution's before stays


def test_a_second_change_of_the_same_thing_takes_the_firsts_place(running: Room) -> None:
    item, hackathon = running.items[4], measure(running)
    running.do(ProposeMeasureChange(item, hackathon.id, priority=1))
    running.do(ProposeMeasureChange(item, hackathon.id, priority=3, progress=10))
    (only,) = changes(running)
    assert {field.label: field.after for field in only.fields} == {"Priorität": "3", "Fortschritt in %": "10"}


def test_changes_go_with_their_motion_and_stay_once_it_was_voted_on(running: Room) -> None:
    item, hackathon = running.items[4], measure(running)
    motion = running.do(AddMotion(item, "Vorziehen", kind=MotionKind.AMENDMENT))["motion"]
    change = running.do(ProposeMeasureChange(item, hackathon.id, motion, priority=3))["change"]
    running.do(RemoveMotion(motion))
    assert changes(running) == []
    running.dispatcher.undo()
    running.do(RecordVote(item=item, yes=8, no=2, motion=motion))
    assert running.refused(RemoveProposedChange(change)) == "already_voted"
    assert running.refused(ProposeMeasureChange(item, hackathon.id, motion, priority=1)) == "already_voted"


def test_an_adopted_resolution_with_effects_is_not_reworded_away(running: Room) -> None:
    prepare(running)
    decide(running)
    resolution = running.item(4).resolutions[0].id
    refused = running.refused(ChangeResolution(resolution, category=ResultCategory.POSTPONED))
    assert refused == "changes_applied"
    running.do(ChangeResolution(resolution, text="Anders gefasst."))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda item, each, line: ProposeMeasureChange(item, each.id), "no_change"),
        (lambda item, each, line: ProposeMeasureChange(item, each.id, priority=9), "priority_range"),
        (lambda item, each, line: ProposeMeasureChange(item, each.id, title=" "), "empty_title"),
        (lambda item, each, line: ProposeNewMeasure(item, " "), "empty_title"),
        (lambda item, each, line: ProposeCardMove(item, each.id, each.field_id), "no_change"),
        (lambda item, each, line: ProposeAmount(item, line.id, 2022, line.amounts[0].planned), "no_change"),
        (lambda item, each, line: ProposeAmount(item, line.id, 2022, -1), "amount_negative"),
        (lambda item, each, line: ProposeAmount(item, line.id, 1999, 5), "year_range"),
        (lambda item, each, line: ProposeTransfer(item, line.id, 2022, line.id, 2022, 5), "same_line"),
        (lambda item, each, line: ProposeTransfer(item, line.id, 2022, line.id, 2023, 10**9), "not_enough"),
        (lambda item, each, line: ProposeTransfer(item, line.id, 2022, line.id, 2023, 0), "amount_negative"),
    ],
)
def test_nonsense_is_refused_when_it_is_prepared(running: Room, make: object, code: str) -> None:
    line = budget(running).lines[0]
    assert running.refused(make(running.items[4], measure(running), line)) == code  # type: ignore[operator]
    assert changes(running) == []


def test_a_removed_measure_and_its_change(running: Room) -> None:
    prepare(running)
    running.do(RemoveMeasure(measure(running).id))
    moved, *_rest = changes(running)
    assert not moved.possible


def test_what_a_closed_resolution_changed_is_not_shown_to_the_public(running: Room) -> None:
    closed = next(index for index, item in enumerate(running.view().items) if not item.public)
    item = running.view().items[closed].id
    running.do(StartItem(item=item))
    hackathon, line = measure(running), budget(running).lines[0]
    running.do(ProposeMeasureChange(item, hackathon.id, start=date(2022, 9, 5)))
    running.do(ProposeAmount(item, line.id, 2022, 1))
    vote = running.do(RecordVote(item=item, yes=9, no=2))["vote"]
    running.do(RecordResolution(item, "Geheim.", ResultCategory.ADOPTED_UNCHANGED, vote))
    shown = public_plan(running.dispatcher.read(plan_view))
    assert hackathon.id not in {row.id for row in shown.measures}
    told = next(row for row in running.dispatcher.read(public_ground).lines if row.id == line.id)
    assert told.amounts == line.amounts, "as if nothing had been decided"
    running.do(SetBudgetAmount(line.id, 2023, 5))
    told = next(row for row in running.dispatcher.read(public_ground).lines if row.id == line.id)
    assert (told.amounts[0], told.amounts[1].planned) == (line.amounts[0], 5)


def test_a_resolution_taken_back_takes_its_effects_along_and_can_be_decided_anew(running: Room) -> None:
    before = (running.dispatcher.read(plan_view).measures, amounts(running, 2022))
    prepare(running)
    decide(running)
    vote = running.item(4).resolutions[-1].vote_id
    assert vote is not None
    running.do(RemoveResolution(running.item(4).resolutions[-1].id))
    assert running.item(4).resolutions == ()
    assert running.item(4).result is None
    after = running.dispatcher.read(plan_view).measures
    assert [(row.title, row.start, row.end, row.field_id, row.horizon, row.resolution) for row in after] == [
        (row.title, row.start, row.end, row.field_id, row.horizon, row.resolution) for row in before[0]
    ]
    assert amounts(running, 2022) == before[1]
    assert all(change.applied_at is None for change in changes(running))
    running.do(CorrectVote(vote=vote, yes=2, no=9))
    running.do(RecordResolution(item=running.items[4], text="Abgelehnt.", category=ResultCategory.REJECTED, vote=vote))
    assert amounts(running, 2022) == before[1]


def test_a_result_changed_to_adopted_lets_the_changes_take_effect(running: Room) -> None:
    prepare(running)
    vote = running.do(RecordVote(item=running.items[4], yes=9, no=2))["vote"]
    running.do(RecordResolution(item=running.items[4], text="Vertagt.", category=ResultCategory.POSTPONED, vote=vote))
    assert all(change.applied_at is None for change in changes(running))
    running.do(ChangeResolution(running.item(4).resolutions[0].id, category=ResultCategory.ADOPTED_UNCHANGED))
    assert all(change.applied_at is not None for change in changes(running))


def test_what_was_changed_again_since_keeps_the_resolution(running: Room) -> None:
    prepare(running)
    decide(running)
    running.do(ChangeMeasure(measure(running).id, start=date(2022, 11, 1)))
    assert running.refused(RemoveResolution(running.item(4).resolutions[-1].id)) == "changed_since"
