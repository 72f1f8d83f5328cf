"""Files in the shape other programs write: what is taken, and what is said of the rest."""

from datetime import date
from pathlib import Path

from smartaachen_desktop.exchange.plan_files import read_plan_file
from smartaachen_desktop.model.plan import Constraint, DependencyType, MeasureKind, MeasureStatus
from smartaachen_desktop.model.plan_draft import DraftCost, DraftDayOff, DraftLink, Fate, PlanDraft

DATA = Path(__file__).parent / "data"


def told(draft: PlanDraft) -> dict[str, Fate]:
    return {each.place: each.fate for each in draft.findings}


def test_ms_project() -> None:
    draft = read_plan_file(DATA / "msproject.xml")
    survey, form, evaluation, report = draft.measures
    assert [each.title for each in draft.measures] == [
        "Befragung", "Fragebogen & Druck", "Auswertung", "Bericht liegt vor",
    ]  # fmt: skip
    assert (survey.parent, form.parent, report.parent) == (None, "7", None)
    assert (form.start, form.end, form.automatic) == (date(2022, 3, 1), date(2022, 3, 4), True)
    assert (form.constraint, form.constraint_day) == (Constraint.NOT_BEFORE, date(2022, 3, 1))
    assert (form.status, form.deadline, form.notes) == (MeasureStatus.DONE, date(2022, 3, 5), "mit Papier")
    assert (form.contact, form.partners, form.priority) == ("FB 02", "Druckerei", 3)
    assert form.costs == (DraftCost(2022, 1500_00),)
    assert (report.kind, report.start, report.end) == (MeasureKind.MILESTONE, date(2022, 3, 11), date(2022, 3, 11))
    assert evaluation.constraint is Constraint.SOON
    assert set(draft.links) == {
        DraftLink("3", "9", DependencyType.FS, 1), DraftLink("9", "10", DependencyType.FS, 1, elapsed=True),
    }  # fmt: skip
    assert draft.days_off == (DraftDayOff(date(2022, 12, 24), date(2022, 12, 31), "Betriebsruhe"),)
    assert [each.name for each in draft.baselines] == ["Basisplan aus msproject.xml"]
    found = told(draft)
    assert found["Kalender, Maitag"] is Fate.DROPPED
    assert found["FB 02, StandardRate"] is Fate.DROPPED
    assert found["1 Vorgänge, Aktenzeichen"] is Fate.DROPPED
    assert found["Auswertung, ConstraintType"] is Fate.APPROXIMATED
    assert found["Auswertung, Duration"] is Fate.APPROXIMATED
    assert found["Auswertung, Vorgänger"] is Fate.DROPPED
    assert found["Fragebogen & Druck, Work"] is Fate.DROPPED
    assert found["Fragebogen & Druck, Cost"] is Fate.APPROXIMATED
    assert not {"deliverable", "status", "field"} & draft.knows, "the file says nothing about these"


def test_project_libre_with_its_words_for_yes_and_no() -> None:
    draft = read_plan_file(DATA / "projectlibre.xml")
    assert draft.links == (DraftLink("1", "2", DependencyType.SS),)
    assert draft.days_off == (DraftDayOff(date(2022, 6, 17), date(2022, 6, 17), "arbeitsfrei"),)
    assert [each.end for each in draft.measures] == [date(2022, 6, 3), date(2022, 6, 8)]
    assert draft.findings == ()


def test_gantt_project_with_links_of_nested_tasks() -> None:
    draft = read_plan_file(DATA / "ganttproject.gan")
    assert set(draft.links) == {DraftLink("1", "2", lag_days=1), DraftLink("2", "3")}
    top, concept, agreement, release = draft.measures
    assert (concept.parent, release.parent, release.kind) == ("0", None, MeasureKind.MILESTONE)
    assert (concept.end, agreement.end) == (date(2022, 1, 7), date(2022, 1, 17)), "over the day of the move"
    assert (concept.contact, concept.costs, concept.priority) == ("FB 02", (DraftCost(2022, 1200_50),), 3)
    assert (release.constraint, release.constraint_day) == (Constraint.NOT_BEFORE, date(2022, 1, 18))
    assert (top.notes, top.automatic, concept.automatic, agreement.automatic) == ("Zuerst", True, False, True)
    found = told(draft)
    assert found["Konzept, Aktenzeichen"] is Fate.DROPPED
    assert found["Abstimmung, hardness"] is Fate.APPROXIMATED
