"""Every kind of prepared change: its words, its effect, taking it back, what refuses it, and what the public sees."""

from datetime import date
from uuid import UUID

import pytest

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.protocol_changes import write_changes
from smartaachen_desktop.model.budget import AmountKind
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.plan import DependencyType, MeasureKind, MeasureStatus
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.budget import SetBudgetAmount
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.dependencies import AddDependency
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure
from smartaachen_desktop.services.proposal_ends import (
    ProposeDependency,
    ProposeDependencyEnd,
    ProposeLineEnd,
    ProposeMeasureEnd,
    ProposeNewLine,
)
from smartaachen_desktop.services.proposals import (
    ProposeAmount,
    ProposeMeasureChange,
    ProposeNewMeasure,
    ProposeTransfer,
    RenewProposedChange,
)
from smartaachen_desktop.services.queries.budget import BudgetLineRow, budget_view
from smartaachen_desktop.services.queries.change_words import change_words, effect_words, effects
from smartaachen_desktop.services.queries.journal_lines import entry_lines
from smartaachen_desktop.services.queries.meeting_parts import ChangeView
from smartaachen_desktop.services.queries.plan import MeasureRow, PlanView, plan_view
from smartaachen_desktop.services.queries.public import public_meeting, public_plan
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.report import followup_report, report_markdown
from smartaachen_desktop.services.resolutions import RecordResolution, RemoveResolution
from smartaachen_desktop.services.votes import RecordVote
from smartaachen_desktop.storage.journal import entries
from tests.services.conftest import Room, at


def plan(room: Room) -> PlanView:
    return room.dispatcher.read(plan_view)


def measure(room: Room, title: str = "Hackathon") -> MeasureRow:
    return next(row for row in plan(room).measures if row.title.startswith(title))


def lines(room: Room) -> dict[str, BudgetLineRow]:
    return {row.name.split()[0].rstrip(","): row for row in room.dispatcher.read(budget_view).lines}


def changes(room: Room) -> list[ChangeView]:
    return [change for motion in room.item(4).motions for change in motion.changes]


def sentences(room: Room) -> list[str]:
    return [words.sentence.replace("\N{NO-BREAK SPACE}", " ") for each in changes(room) for words in change_words(each)]


def resolve(room: Room) -> RecordResolution:
    vote = room.do(RecordVote(item=room.items[4], yes=9, no=2))["vote"]
    return RecordResolution(room.items[4], "Es wird beschlossen.", ResultCategory.ADOPTED_UNCHANGED, vote)


def adopt(room: Room) -> UUID:
    return room.do(resolve(room))["resolution"]


def step(room: Room, title: str) -> UUID:
    """A step below the hackathon."""
    parent, strategy = measure(room), plan(room).strategy_id
    assert strategy is not None
    return room.do(AddMeasure(strategy, title, parent=parent.id))["measure"]


def test_all_fields_of_a_measure_change_and_are_said(running: Room) -> None:
    hackathon = measure(running)
    wanted = ProposeMeasureChange(
        running.items[4], hackathon.id, title="Hackathon II", kind=MeasureKind.PROJECT, priority=3, progress=15,
        deliverable="Bericht", status=MeasureStatus.RUNNING,
    )  # fmt: skip
    running.do(wanted)
    said = sentences(running)
    assert f"{hackathon.title}, Titel: {hackathon.title} → Hackathon II" in said
    assert any(each.endswith("→ Projekt") for each in said)
    resolution = adopt(running)
    now = measure(running, "Hackathon II")
    assert (now.kind, now.priority, now.progress, now.deliverable) == (MeasureKind.PROJECT, 3, 15, "Bericht")
    running.do(RemoveResolution(resolution))
    assert measure(running) == hackathon


def test_a_new_step_stands_below_its_measure_and_carries_the_number(running: Room) -> None:
    hackathon = measure(running)
    running.do(
        ProposeNewMeasure(running.items[4], " Auswertung ", parent=hackathon.id, kind=MeasureKind.ACTIVITY,
                          start=date(2022, 10, 1))
    )  # fmt: skip
    head, *rest = sentences(running)
    assert head.startswith("Auswertung: nicht im Plan → Aktivität, ")
    assert rest == [f"Auswertung, Teil von: {hackathon.title}"], "what was not there has no before"
    resolution = adopt(running)
    made = measure(running, "Auswertung")
    assert (made.parent_id, made.field_id) == (hackathon.id, hackathon.field_id)
    assert made.resolution == running.item(4).resolutions[0].number
    running.do(ChangeMeasure(made.id, notes="seither ergänzt"))
    assert running.refused(RemoveResolution(resolution)) == "changed_since"


def test_a_measure_is_deleted_with_its_steps_and_comes_back_whole(running: Room) -> None:
    first, hackathon = step(running, "Ausschreibung"), measure(running)
    other = measure(running, "OecherLab") if any(
        row.title.startswith("OecherLab") for row in plan(running).measures) else plan(running).measures[0]  # fmt: skip
    running.do(AddDependency(other.id, first))
    before = plan(running)
    running.do(ProposeMeasureEnd(running.items[4], hackathon.id, delete=True))
    (change,) = changes(running)
    assert [each.title for each in change.steps] == ["Ausschreibung"]
    assert any("1 Schritt: Ausschreibung → gelöscht" in each for each in sentences(running))
    promised = sentences(running)
    resolution = adopt(running)
    assert not {hackathon.id, first} & {row.id for row in plan(running).measures}
    assert sentences(running) == promised
    shown = public_meeting(running.view(), running.dispatcher.read(public_ground).targets)
    public = next(item for item in shown.items if item.id == running.items[4])
    assert [each.name for motion in public.motions for each in motion.changes] == [hackathon.title]
    running.do(RemoveResolution(resolution))
    assert plan(running) == before


def test_a_stopped_measure_stops_its_steps_but_not_what_is_done(running: Room) -> None:
    going, done = step(running, "Ausschreibung"), step(running, "Vorstudie")
    running.do(ChangeMeasure(done, status=MeasureStatus.DONE))
    before = plan(running)
    running.do(ProposeMeasureEnd(running.items[4], measure(running).id))
    resolution = adopt(running)
    states = {row.id: (row.status, bool(row.resolution)) for row in plan(running).measures}
    assert states[measure(running).id] == states[going] == (MeasureStatus.STOPPED, True)
    assert states[done] == (MeasureStatus.DONE, False)
    running.do(RemoveResolution(resolution))
    assert plan(running) == before


def test_a_circle_is_spelled_out_when_it_is_prepared_and_when_it_takes_effect(running: Room) -> None:
    strategy = plan(running).strategy_id
    assert strategy is not None
    item = running.items[4]
    first, second, third = (running.do(AddMeasure(strategy, name))["measure"] for name in ("Eins", "Zwei", "Drei"))
    running.do(ProposeDependency(item, first, second))
    running.do(ProposeDependency(item, second, third, DependencyType.SS, 5))
    with pytest.raises(UserError, match="Kreis: „Eins“ → „Zwei“ → „Drei“ → „Eins“") as refused:
        running.do(ProposeDependency(item, third, first))
    assert refused.value.code == "dependency_cycle"
    assert "Drei, Vorgänger: keine Abhängigkeit → Zwei (Anfang–Anfang, 5 Tage Abstand)" in sentences(running)
    decision = resolve(running)
    running.do(AddDependency(third, first))
    before = plan(running)
    with pytest.raises(UserError, match="Kreis: „Drei“ → „Eins“ → „Zwei“ → „Drei“") as refused:
        running.do(decision)
    assert refused.value.code == "change_impossible"
    assert plan(running) == before


def test_dependencies_come_and_go_with_the_resolution(running: Room) -> None:
    item, (first, second) = running.items[4], [row.id for row in plan(running).measures][-2:]
    link = running.do(AddDependency(first, second, DependencyType.SS, 3))["dependency"]
    before = plan(running)
    running.do(ProposeDependencyEnd(item, link))
    running.do(ProposeDependency(item, second, first))
    resolution = adopt(running)
    pairs = {(each.predecessor_id, each.successor_id) for each in plan(running).links}
    assert (second, first) in pairs
    assert (first, second) not in pairs
    assert next(row for row in plan(running).measures if row.id == first).resolution
    running.do(RemoveResolution(resolution))
    assert plan(running) == before


def test_a_transfer_is_one_change_with_two_sides_that_stay_balanced(running: Room) -> None:
    item, at_start = running.items[4], lines(running)
    source, target = at_start["Projekte"], at_start["Strategieumsetzung"]
    running.do(ProposeTransfer(item, source.id, 2022, target.id, 2023, 160_000))
    running.do(ProposeTransfer(item, source.id, 2022, at_start["ÖA"].id, 2022, 40_000))
    first, second = changes(running)
    assert [(side.before_cents, side.after_cents) for side in first.sides] == [
        (3_000_000, 2_840_000), (2_000_000, 2_160_000),
    ]  # fmt: skip
    assert second.sides[0].before_cents == 2_840_000  # stands on the one before
    assert [words.left for words in change_words(first)] == [
        "verfügbar 30.000,00 € → 28.400,00 €".replace(" €", "\N{NO-BREAK SPACE}€"),
        "verfügbar 20.000,00 € → 21.600,00 €".replace(" €", "\N{NO-BREAK SPACE}€"),
    ]
    assert sum(each.after - each.before for each in effects([first, second])) == 0
    assert [each.year for each in effects([first, second])] == [2022, 2023]
    running.do(ProposeTransfer(item, source.id, 2022, target.id, 2023, 100_000))
    assert len(changes(running)) == 2  # the same two sides: the first one's place
    total = running.dispatcher.read(budget_view).total.planned
    resolution = adopt(running)
    assert running.dispatcher.read(budget_view).total.planned == total
    assert lines(running)["Projekte"].amounts[0].planned == 2_860_000
    running.do(RemoveResolution(resolution))
    assert lines(running) == at_start


def test_an_amendment_stands_on_the_main_motion(running: Room) -> None:
    item, line = running.items[4], lines(running)["Projekte"]
    running.do(ProposeAmount(item, line.id, 2022, 2_500_000))
    amendment = running.do(AddMotion(item, "Mehr kürzen", kind=MotionKind.AMENDMENT))["motion"]
    running.do(ProposeTransfer(item, line.id, 2022, lines(running)["ÖA"].id, 2022, 500_000, amendment))
    assert changes(running)[1].sides[0].before_cents == 2_500_000
    too_much = ProposeTransfer(item, line.id, 2022, lines(running)["ÖA"].id, 2023, 2_100_000, amendment)
    assert running.refused(too_much) == "not_enough"


def test_a_new_line_comes_with_its_years_and_is_seen_before_the_vote(running: Room) -> None:
    at_start = lines(running)
    running.do(ProposeNewLine(running.items[4], "Sensorik", ((2023, 250_000), (2026, 100_000))))
    assert sentences(running) == [
        "Sensorik, Ansatz 2023: nicht im Haushalt → 2.500,00 €",
        "Sensorik, Ansatz 2026: nicht im Haushalt → 1.000,00 €",
    ]
    said = [effect_words(each).replace("\N{NO-BREAK SPACE}", " ") for each in effects(changes(running))]
    assert said == [
        "Summe 2023: 170.000,00 € → 172.500,00 € (+2.500)", "Summe 2026: 0,00 € → 1.000,00 € (+1.000)",
    ]  # fmt: skip
    resolution = adopt(running)
    number = running.item(4).resolutions[0].number
    assert [each for each in lines(running)["Sensorik"].resolutions if each] == [number, number]
    running.do(RemoveResolution(resolution))
    assert lines(running) == at_start


def test_a_line_goes_with_its_amounts_unless_money_was_spent(running: Room) -> None:
    item, line = running.items[4], lines(running)["Projekte"]
    running.do(SetBudgetAmount(line.id, 2022, 1, AmountKind.SPENT))
    assert running.refused(ProposeLineEnd(item, line.id)) == "line_in_use"
    running.do(SetBudgetAmount(line.id, 2022, 0, AmountKind.SPENT))
    at_start = lines(running)
    running.do(ProposeLineEnd(item, line.id))
    assert len(changes(running)[0].sides) == 3
    resolution = adopt(running)
    assert "Projekte" not in lines(running)
    running.do(RemoveResolution(resolution))
    assert lines(running) == at_start


@pytest.mark.parametrize("kind", ["amount", "transfer", "measure", "delete"])
def test_what_changed_meanwhile_is_never_overwritten_unasked(running: Room, kind: str) -> None:
    item, hackathon, line = running.items[4], measure(running), lines(running)["Projekte"]
    other = lines(running)["ÖA"].id
    wanted: dict[str, tuple[Command, Command]] = {
        "amount": (ProposeAmount(item, line.id, 2022, 5), SetBudgetAmount(line.id, 2022, 2_900_000)),
        "transfer": (ProposeTransfer(item, other, 2022, line.id, 2022, 5), SetBudgetAmount(line.id, 2022, 2_900_000)),
        "measure": (ProposeMeasureChange(item, hackathon.id, progress=50), ChangeMeasure(hackathon.id, progress=20)),
        "delete": (
            ProposeMeasureEnd(item, hackathon.id, delete=True),
            ChangeMeasure(hackathon.id, title="Hackathon X"),
        ),
    }
    prepare, meanwhile = wanted[kind]
    change = running.do(prepare)["change"]
    assert not changes(running)[0].stale
    running.do(meanwhile)
    (stale,) = changes(running)
    assert stale.stale
    assert stale.was
    decision = resolve(running)
    assert running.refused(decision) == "changed_meanwhile"
    running.do(RenewProposedChange(change))
    assert not changes(running)[0].stale
    promised = sentences(running)
    running.do(decision)
    assert sentences(running) == promised


def test_the_report_says_what_a_resolution_changed(running: Room) -> None:
    running.do(ProposeNewLine(running.items[4], "Sensorik", ((2023, 250_000),)))
    running.do(ProposeMeasureEnd(running.items[4], measure(running).id))
    adopt(running)
    body = running.view().organization_id
    for internal in (True, False):
        report = running.dispatcher.read(
            lambda session, internal=internal: followup_report(session, body, at("18:00"), internal=internal)
        )
        text = report_markdown(report)
        assert "Beschlossene Änderung: Sensorik, Ansatz 2023: nicht im Haushalt" in text
        assert "→ eingestellt" in text


def test_nothing_of_a_non_public_item_is_told(running: Room) -> None:
    closed = next(item.id for item in running.view().items if not item.public)
    running.do(StartItem(item=closed))
    hackathon, line = measure(running), lines(running)["Projekte"]
    others = [row for row in plan(running).measures if row.id != hackathon.id]
    for wanted in (
        ProposeNewLine(closed, "Geheime Position", ((2023, 250_000),)),
        ProposeNewMeasure(closed, "Geheime Maßnahme", parent=hackathon.id),
        ProposeDependency(closed, others[-1].id, others[-2].id),
        ProposeTransfer(closed, line.id, 2022, lines(running)["ÖA"].id, 2022, 77_700),
        ProposeMeasureEnd(closed, hackathon.id),
    ):
        running.do(wanted)
    links = {each.id for each in plan(running).links}

    def told() -> str:
        ground = running.dispatcher.read(public_ground)
        report = running.dispatcher.read(
            lambda session: followup_report(session, running.view().organization_id, at("18:00"), internal=False)
        )
        return repr((public_meeting(running.view(), ground.targets), ground.plan, ground.lines, report))

    assert "Geheime" not in told()
    assert all(not motion.changes for item in public_meeting(running.view()).items for motion in item.motions)
    vote = running.do(RecordVote(item=closed, yes=9, no=2))["vote"]
    running.do(RecordResolution(closed, "Still.", ResultCategory.ADOPTED_UNCHANGED, vote))
    assert "Geheime" not in told()
    assert "77700" not in told()
    assert {each.id for each in public_plan(plan(running)).links} <= links
    assert hackathon.id not in {row.id for row in public_plan(plan(running)).measures}


def test_a_step_only_the_closed_part_knows_is_not_named_with_its_measure(running: Room) -> None:
    closed = next(item.id for item in running.view().items if not item.public)
    hackathon = measure(running)
    running.do(StartItem(item=closed))
    running.do(ProposeNewMeasure(closed, "Geheimer Schritt", parent=hackathon.id))
    vote = running.do(RecordVote(item=closed, yes=9, no=2))["vote"]
    running.do(RecordResolution(closed, "Still.", ResultCategory.ADOPTED_UNCHANGED, vote))
    running.do(ProposeMeasureEnd(running.items[4], hackathon.id, delete=True))
    for effective in (False, True):
        if effective:
            adopt(running)
        shown = public_meeting(running.view(), running.dispatcher.read(public_ground).targets)
        public = next(item for item in shown.items if item.id == running.items[4])
        (change,) = (each for motion in public.motions for each in motion.changes)
        assert (change.kind, change.steps) == (ChangeKind.REMOVE_MEASURE, ())
    assert "Geheimer" not in repr(shown)


def test_the_minutes_and_the_history_say_every_kind(running: Room) -> None:
    item, rows = running.items[4], lines(running)
    step(running, "Ausschreibung")
    first, second = [row.id for row in plan(running).measures][-2:]
    for wanted in (
        ProposeNewLine(item, "Sensorik", ((2023, 250_000),)),
        ProposeTransfer(item, rows["ÖA"].id, 2022, rows["Strategieumsetzung"].id, 2022, 100_000),
        ProposeLineEnd(item, rows["Projekte"].id),
        ProposeDependency(item, second, first),
        ProposeMeasureEnd(item, measure(running).id, delete=True),
    ):
        running.do(wanted)
    adopt(running)
    builder = DocumentBuilder()
    view = running.item(4)
    write_changes(builder, view, view.resolutions[0])
    assert len(sentences(running)) >= 8
    with running.dispatcher.database.connection() as connection:
        said = [line for entry in entries(connection) for line in entry_lines(entry, {})]
    assert any("Umschichtung" in line and "1.000,00" in line for line in said)
    assert any("Schritte: Ausschreibung" in line for line in said)


def test_taking_back_restores_what_moved_along(running: Room) -> None:
    """An automatic measure gets its working day and its constraint, what waits for it moves: all of it comes back."""
    strategy = running.example.strategy
    first = running.do(AddMeasure(strategy, "Erstens", start=date(2022, 2, 7), end=date(2022, 2, 9), automatic=True))
    then = running.do(AddMeasure(strategy, "Danach", start=date(2022, 2, 7), end=date(2022, 2, 8), automatic=True))
    running.do(AddDependency(first["measure"], then["measure"]))
    keys = {first["measure"], then["measure"]}

    def state() -> list[MeasureRow]:
        return [row for row in running.dispatcher.read(plan_view).measures if row.id in keys]

    before = state()
    saturday = date(2022, 3, 5)
    running.do(ProposeMeasureChange(running.items[4], first["measure"], start=saturday, end=date(2022, 3, 9)))
    adopt(running)
    number = running.item(4).resolutions[-1].number
    moved = state()
    assert [row.start for row in moved] == [date(2022, 3, 7), date(2022, 3, 10)]
    assert {row.resolution for row in moved} == {number}
    running.do(RemoveResolution(running.item(4).resolutions[-1].id))
    assert state() == before


def test_a_link_taken_back_gives_back_the_dates(running: Room) -> None:
    strategy = running.example.strategy
    first = running.do(AddMeasure(strategy, "Erstens", start=date(2022, 2, 7), end=date(2022, 2, 9)))["measure"]
    then = running.do(AddMeasure(strategy, "Danach", start=date(2022, 2, 7), end=date(2022, 2, 8), automatic=True))
    running.do(ProposeDependency(running.items[4], first, then["measure"]))
    adopt(running)
    assert running.dispatcher.read(plan_view).measures != ()
    rows = {row.title: row for row in running.dispatcher.read(plan_view).measures}
    assert rows["Danach"].start == date(2022, 2, 10)
    running.do(RemoveResolution(running.item(4).resolutions[-1].id))
    rows = {row.title: row for row in running.dispatcher.read(plan_view).measures}
    assert (rows["Danach"].start, rows["Danach"].resolution) == (date(2022, 2, 7), "")
