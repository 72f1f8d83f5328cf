"""What files of other programs say and this one has no place for: said, each once; and files too big to read back."""

from dataclasses import replace
from datetime import date

import pytest

from smartaachen_desktop.exchange import plan_files
from smartaachen_desktop.exchange.ganttproject import read_gan
from smartaachen_desktop.exchange.mspdi_reader import read_mspdi
from smartaachen_desktop.exchange.plan_files import write_plan_file
from smartaachen_desktop.model.plan_draft import DraftMeasure, PlanDraft

DAY = "<Start>2022-03-01T08:00:00</Start><Finish>2022-03-04T17:00:00</Finish>"


def mspdi(task: str, *, more: str = "", head: str = "", calendars: str = "") -> bytes:
    return (
        f'<Project xmlns="http://schemas.microsoft.com/project"><CalendarUID>1</CalendarUID>{head}'
        "<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar></Calendar>"
        f"{calendars}</Calendars><Tasks><Task><UID>1</UID><Name>Umfrage</Name><OutlineNumber>1</OutlineNumber>"
        f"<OutlineLevel>1</OutlineLevel>{task}</Task></Tasks>{more}</Project>"
    ).encode()


def places(draft: PlanDraft) -> list[str]:
    return [each.place for each in draft.findings]


@pytest.mark.parametrize(
    ("task", "place"),
    [
        (f"{DAY}<ActualStart>2022-03-02T08:00:00</ActualStart>", "Umfrage, ActualStart"),
        (f"{DAY}<ActualFinish>2022-03-03T17:00:00</ActualFinish>", "Umfrage, ActualFinish"),
        ("<Start>2022-03-01T09:30:00</Start><Finish>2022-03-04T17:00:00</Finish>", "1 Vorgang, Start"),
        (f"{DAY}<Stop>2022-03-01T17:00:00</Stop><Resume>2022-03-03T08:00:00</Resume>", "1 Vorgang, Resume"),
        (f"<WBS>UM.1</WBS>{DAY}", "1 Vorgang, WBS"),
        (f"{DAY}<OutlineCode><FieldID>188744096</FieldID><ValueID>3</ValueID></OutlineCode>", "1 Vorgang, OutlineCode"),
    ],
)
def test_a_task_says_more_than_there_is_a_place_for(task: str, place: str) -> None:
    assert places(read_mspdi(mspdi(task), "plan.xml")) == [place]


@pytest.mark.parametrize(
    "task",
    [
        f"<WBS>1</WBS>{DAY}<ActualStart>2022-03-01T08:00:00</ActualStart><ActualFinish>NA</ActualFinish>",
        "<Start>2022-03-01T00:00:00</Start><Finish>2022-03-05T00:00:00</Finish>",
        # done until Friday evening, and on from Monday morning: nothing rests in between
        f"{DAY}<Stop>2022-03-04T17:00:00</Stop><Resume>2022-03-07T08:00:00</Resume>",
    ],
)
def test_what_says_nothing_more_is_not_told(task: str) -> None:
    assert places(read_mspdi(mspdi(task), "plan.xml")) == []


def test_a_project_whose_day_begins_at_seven_has_no_clock_times_of_its_own() -> None:
    head = "<DefaultStartTime>07:00:00</DefaultStartTime><DefaultFinishTime>15:30:00</DefaultFinishTime>"
    task = "<Start>2022-03-01T07:00:00</Start><Finish>2022-03-04T15:30:00</Finish>"
    assert places(read_mspdi(mspdi(task, head=head), "plan.xml")) == []


def test_people_with_calendars_addresses_and_work_that_rests() -> None:
    def amount(day: int, hours: int) -> str:
        return (
            f"<TimephasedData><Type>1</Type><Start>2022-03-0{day}T08:00:00</Start>"
            f"<Finish>2022-03-0{day}T17:00:00</Finish><Value>PT{hours}H0M0S</Value></TimephasedData>"
        )

    calendars = (
        "<Calendar><UID>2</UID><Name>Werkstatt</Name><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>1"
        "</BaseCalendarUID><WeekDays><WeekDay><DayType>6</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays>"
        "</Calendar><Calendar><UID>3</UID><Name>Druckerei</Name><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>1"
        "</BaseCalendarUID></Calendar>"
    )
    more = (
        "<Resources><Resource><UID>5</UID><Name>Werkstatt</Name><EmailAddress>werkstatt@example.org</EmailAddress>"
        "<CalendarUID>2</CalendarUID></Resource></Resources><Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>"
        f"5</ResourceUID>{amount(1, 8)}{amount(2, 0)}{amount(3, 8)}</Assignment></Assignments>"
    )
    draft = read_mspdi(mspdi(DAY, more=more, calendars=calendars), "plan.xml")
    assert places(draft) == ["Werkstatt, Calendar", "Werkstatt, EmailAddress", "1 Vorgang, TimephasedData"]
    even = more.replace("PT0H0M0S", "PT4H0M0S")
    assert places(read_mspdi(mspdi(DAY, more=even), "plan.xml")) == ["Werkstatt, EmailAddress"]


def test_gantt_project_with_vacations_rates_and_colours() -> None:
    content = """<project name="Probe" version="3.3.3300"><calendars/><tasks>
    <task id="1" name="Umfrage" color="#ff0000" start="2022-03-01" duration="3" complete="0">
    <task id="2" name="Druck" color="#8cb6ce" start="2022-03-01" duration="3" complete="0"/></task></tasks>
    <resources><resource id="0" name="Werkstatt" contacts="werkstatt@example.org" phone=""><rate name="standard"
    value="60.0"/></resource><resource id="1" name="Druckerei"><rate name="standard" value="0.0"/></resource>
    </resources><vacations><vacation start="2022-03-02" end="2022-03-03" resourceid="0"/><vacation start="2022-04-02"
    end="2022-04-03" resourceid="0"/></vacations></project>"""
    assert places(read_gan(content.encode(), "plan.gan")) == [
        "Werkstatt, vacation", "Werkstatt, rate", "Werkstatt, contacts", "1 Vorgang, color",
    ]  # fmt: skip


@pytest.mark.parametrize("ending", [".xml", ".csv", ".xlsx"])
def test_a_file_too_big_to_read_back_says_so_first(ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = PlanDraft("Probe", (DraftMeasure("1", "Umfrage", start=date(2022, 3, 1), end=date(2022, 3, 4)),))
    assert write_plan_file(draft, ending)[1].findings == ()
    monkeypatch.setattr(plan_files, "MOST_BYTES", 100)
    told = write_plan_file(replace(draft, findings=()), ending)[1].findings
    assert "liest nur Dateien bis" in told[0].what


def test_a_plain_task_takes_few_words() -> None:
    one = DraftMeasure("1", "Umfrage", start=date(2022, 3, 1), end=date(2022, 3, 4))
    sizes = [len(write_plan_file(PlanDraft("P", (one, *more)), ".xml")[0]) for more in ((), (replace(one, key="2"),))]
    assert sizes[1] - sizes[0] < 900, "ten thousand with their baselines must stay readable"
