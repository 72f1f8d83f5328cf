"""A baseline stays as it was taken, and tells what became of the plan since."""

from datetime import date
from uuid import UUID

from smartaachen_desktop.model.baseline_comparison import Fate
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.plan import DatePrecision
from smartaachen_desktop.services import registry
from smartaachen_desktop.services.baselines import RemoveBaseline, TakeBaseline
from smartaachen_desktop.services.measure_costs import SetMeasureCost
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, RemoveMeasure
from smartaachen_desktop.services.queries.baselines import (
    BaselineOffer,
    ReviewData,
    baseline_offer,
    baseline_rows,
    baseline_state,
    review_data,
)
from smartaachen_desktop.services.queries.review_words import change_words
from tests.services.conftest import Room


def take(room: Room, name: str = "Auftakt") -> UUID:
    return room.do(TakeBaseline(room.example.strategy, name, room.example.meeting))["baseline"]


def review(room: Room, baseline: UUID, audience: Audience = Audience.INTERNAL) -> ReviewData:
    return room.dispatcher.read(lambda session: review_data(session, baseline, audience, room.clock()))


def words(data: ReviewData) -> dict[str, str]:
    return {each.now.title: change_words(each) for each in data.differences if each.fate is not Fate.SAME}


def test_what_became_of_the_plan(planned: Room) -> None:
    measures = planned.example.measures
    baseline = take(planned)
    planned.do(ChangeMeasure(measures["hackathon"], start=date(2022, 9, 15), end=date(2022, 12, 14)))
    planned.do(ChangeMeasure(measures["buergerfest"], start=date(2022, 9, 1), end=date(2022, 11, 30)))
    planned.do(ChangeMeasure(measures["digital"], progress=50))
    planned.do(SetMeasureCost(measures["digital"], 2022, 12_000_00))
    planned.do(RemoveMeasure(measures["zweites"]))
    planned.do(AddMeasure(planned.example.strategy, "Bericht an den Rat", start=date(2022, 12, 1)))
    found = review(planned, baseline)
    assert words(found) == {
        "Hackathon mit Senior*innen": "10 Arbeitstage später",
        "Smart.Aachen Bürgerfest": "3 Monate später",
        "Smart.Aachen.Digital ausbauen": "Stand 0 % → 50 %; 2022: +12.000,00\N{NO-BREAK SPACE}€",
        "Zweites Treffen des Steuergremiums": "entfallen",
        "Bericht an den Rat": "neu aufgenommen",
    }
    assert found.costs == {2022: (0, 12_000_00)}
    assert found.baseline.meeting == "AWD 18.11.2021"
    public = review(planned, baseline, Audience.PUBLIC)
    assert public.costs == {}
    assert "€" not in "".join(words(public).values())


def test_no_command_changes_a_baseline(planned: Room) -> None:
    baseline = take(planned)
    before = planned.dispatcher.read(lambda session: baseline_state(session, baseline))
    planned.do(RemoveMeasure(planned.example.measures["zweites"]))
    assert planned.dispatcher.read(lambda session: baseline_state(session, baseline)) == before
    naming = [kind.__name__ for kind in registry.HANDLERS if "Baseline" in kind.__name__]
    assert sorted(naming) == ["RemoveBaseline", "TakeBaseline"]


def test_names_are_given_once_and_an_empty_plan_is_not_kept(planned: Room) -> None:
    baseline = take(planned)
    assert planned.refused(TakeBaseline(planned.example.strategy, " auftakt ")) == "name_taken"
    assert planned.refused(TakeBaseline(planned.example.strategy, "  ")) == "empty_name"
    planned.do(RemoveBaseline(baseline))
    assert planned.dispatcher.read(baseline_rows) == ()
    planned.dispatcher.undo()
    assert [row.name for row in planned.dispatcher.read(baseline_rows)] == ["Auftakt"]


def test_months_stay_months(planned: Room) -> None:
    baseline = take(planned)
    planned.do(
        ChangeMeasure(
            planned.example.measures["workshop"],
            start=date(2022, 1, 20),
            end=date(2022, 1, 20),
            precision=DatePrecision.DAY,
        )
    )
    assert words(review(planned, baseline)) == {"Workshop zum Visionsbild": "Termin geändert"}


def test_a_baseline_comes_and_goes_after_the_minutes_are_signed(sealed: Room) -> None:
    offer = sealed.dispatcher.read(lambda session: baseline_offer(session, sealed.meeting))
    assert offer == BaselineOffer(sealed.example.strategy, "AWD 18.11.2021")
    sealed.do(TakeBaseline(offer.strategy, offer.name))
    again = sealed.dispatcher.read(lambda session: baseline_offer(session, sealed.meeting))
    assert again == BaselineOffer(sealed.example.strategy, "AWD 18.11.2021 (2)"), "the other is of no meeting"
    baseline = sealed.do(TakeBaseline(again.strategy, again.name, sealed.meeting))["baseline"]
    assert sealed.dispatcher.read(lambda session: baseline_offer(session, sealed.meeting)) is None
    sealed.do(RemoveBaseline(baseline))
    sealed.dispatcher.undo()
    assert baseline in [row.id for row in sealed.dispatcher.read(baseline_rows)]
