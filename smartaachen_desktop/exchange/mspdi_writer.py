"""A plan as MS Project's XML (MSPDI), in the order its schema asks for.

What MS Project has no field for stands in custom fields named in the head, so that a file read back loses nothing.
Values that every reader assumes where there are none (0, no, none) are left out: a big plan with its baselines would
otherwise be bigger than what may be read back.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from xml.sax.saxutils import escape

from smartaachen_desktop.exchange import mspdi_fields as names
from smartaachen_desktop.exchange.mspdi_fields import BEGIN, END, FIELDS
from smartaachen_desktop.model.calendar import holidays_of
from smartaachen_desktop.model.plan import Constraint, DatePrecision, MeasureKind
from smartaachen_desktop.model.plan_draft import (
    DraftDates,
    DraftLink,
    DraftMeasure,
    Fate,
    Findings,
    PlanDraft,
    costs_text,
)
from smartaachen_desktop.model.working_time import WorkCalendar
from smartaachen_desktop.services.queries.words import HORIZON_NAMES, KIND_NAMES, PRECISION_NAMES, STATUS_NAMES

MOST_YEARS = 60
_FORBIDDEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535, *range(55296, 57344)))


def write_mspdi(draft: PlanDraft) -> tuple[bytes, PlanDraft]:
    """The file, and the draft with what another program may lose of it among its findings."""
    found = Findings()
    writer = _Writer(draft, found)
    content = "\n".join(writer.project()).encode()
    return content, replace(draft, findings=(*draft.findings, *found.all()))


class _Writer:
    def __init__(self, draft: PlanDraft, findings: Findings) -> None:
        self.draft, self.findings = draft, findings
        days = [day for each in draft.measures for day in (each.start, each.end) if day]
        self.first = min(days, default=date(2022, 1, 3))
        self.last = max(days, default=self.first)
        off = [each.first + timedelta(n) for each in draft.days_off for n in range((each.last - each.first).days + 1)]
        self.calendar = WorkCalendar(self.first, off)
        self.uids = {each.key: number for number, each in enumerate(draft.measures, 1)}
        self.parents = {each.parent for each in draft.measures if each.parent is not None}
        self.links: dict[str, list[DraftLink]] = {}
        for link in draft.links:
            self.links.setdefault(link.successor, []).append(link)
        self.contacts = list(dict.fromkeys(each.contact for each in draft.measures if each.contact))
        self.baselines: dict[str, list[tuple[int, DraftDates]]] = {}
        for number, baseline in enumerate(draft.baselines[: names.MOST_BASELINES]):
            for entry in baseline.entries:
                self.baselines.setdefault(entry.key, []).append((number, entry))
        for baseline in draft.baselines[names.MOST_BASELINES :]:
            findings.add(
                Fate.DROPPED, baseline.name, "MS Project kennt elf Basispläne; dieser steht nicht in der Datei."
            )

    def project(self) -> Iterator[str]:
        title = _text(self.draft.title)
        yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        yield f'<Project xmlns="{names.NAMESPACE}">'
        yield f"<SaveVersion>14</SaveVersion><Name>{title}</Name><Title>{title}</Title>"
        yield f"<Company>{names.OWN_NAME}</Company><ScheduleFromStart>1</ScheduleFromStart>"
        yield f"<StartDate>{_at(self.first, BEGIN)}</StartDate><FinishDate>{_at(self.last, END)}</FinishDate>"
        yield "<CurrencyDigits>2</CurrencyDigits><CurrencySymbol>€</CurrencySymbol><CurrencyCode>EUR</CurrencyCode>"
        yield f"<CalendarUID>1</CalendarUID><DefaultStartTime>{BEGIN}</DefaultStartTime>"
        yield f"<DefaultFinishTime>{END}</DefaultFinishTime><MinutesPerDay>480</MinutesPerDay>"
        yield "<MinutesPerWeek>2400</MinutesPerWeek><DaysPerMonth>20</DaysPerMonth>"
        yield "<DefaultTaskType>1</DefaultTaskType><DurationFormat>7</DurationFormat>"
        yield "<NewTasksEffortDriven>0</NewTasksEffortDriven><NewTasksEstimated>0</NewTasksEstimated>"
        yield "<WeekStartDay>1</WeekStartDay>"
        yield "<NewTasksAreManual>1</NewTasksAreManual>"
        yield from self._definitions()
        yield from self._calendar()
        yield "<Tasks>"
        counts: list[int] = []
        levels: dict[str, int] = {}
        for measure in self.draft.measures:
            level = levels[measure.parent] + 1 if measure.parent is not None else 1
            levels[measure.key] = level
            counts = counts[:level] if len(counts) >= level else [*counts, 0]
            counts[level - 1] += 1
            yield "".join(self._task(measure, level, ".".join(map(str, counts))))
        yield "</Tasks>"
        yield from self._people()
        yield "</Project>"

    def _definitions(self) -> Iterator[str]:
        yield "<ExtendedAttributes>"
        for number, (name, alias) in enumerate(names.ALIASES.items(), 1):
            yield _definition(FIELDS[name], f"Text{number}", alias)
        for number, baseline in enumerate(self.draft.baselines[: names.MOST_BASELINES]):
            alias = names.BASELINE_ALIAS.format(number=number, name=baseline.name)
            if len(alias) > names.LONGEST_ALIAS:
                self.findings.add(
                    Fate.APPROXIMATED, baseline.name,
                    f"Der Name ist für MS Project zu lang; dort endet er nach {names.LONGEST_ALIAS} Zeichen.",
                )  # fmt: skip
            field = names.FIRST_BASELINE_TEXT + number
            yield _definition(names.text_field(field), f"Text{field}", alias)
            meeting = names.MEETING_ALIAS.format(number=number, name=baseline.meeting)
            if baseline.meeting and len(meeting) <= names.LONGEST_ALIAS:
                yield _definition(names.flag_field(number + 1), f"Flag{number + 1}", meeting)
            elif baseline.meeting:
                self.findings.add(
                    Fate.DROPPED, baseline.name, f"Die Sitzung „{baseline.meeting}“ steht nicht in der Datei."
                )
        yield "</ExtendedAttributes>"

    def _calendar(self) -> Iterator[str]:
        times = "".join(
            f"<WorkingTime><FromTime>{start}</FromTime><ToTime>{end}</ToTime></WorkingTime>"
            for start, end in ((BEGIN, names.NOON), (names.AFTER_NOON, END))
        )
        yield "<Calendars><Calendar><UID>1</UID><Name>Nordrhein-Westfalen</Name><IsBaseCalendar>1</IsBaseCalendar>"
        yield "<BaseCalendarUID>-1</BaseCalendarUID><WeekDays>"
        for day in range(1, 8):
            working = 2 <= day <= 6
            hours = f"<WorkingTimes>{times}</WorkingTimes>" if working else ""
            yield f"<WeekDay><DayType>{day}</DayType><DayWorking>{working:d}</DayWorking>{hours}</WeekDay>"
        free = list(self._free_days())
        for first, last, _name in free:
            yield f"<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking>{_period(first, last)}</WeekDay>"
        yield "</WeekDays><Exceptions>"
        for first, last, name in free:
            yield (
                f"<Exception><EnteredByOccurrences>0</EnteredByOccurrences>{_period(first, last)}"
                f"<Occurrences>{(last - first).days + 1}</Occurrences><Name>{_text(name)}</Name><Type>1</Type>"
                "<DayWorking>0</DayWorking></Exception>"
            )
        yield "</Exceptions></Calendar></Calendars>"

    def _free_days(self) -> Iterator[tuple[date, date, str]]:
        """Holidays in the years of the plan, then the days off of its own."""
        for year in range(self.first.year, min(self.last.year + 1, self.first.year + MOST_YEARS) + 1):
            for day, name in sorted(holidays_of(year).items()):
                yield day, day, names.HOLIDAY.format(name=name)
        for off in self.draft.days_off:
            yield off.first, off.last, off.name

    def _task(self, measure: DraftMeasure, level: int, number: str) -> Iterator[str]:
        uid = self.uids[measure.key]
        milestone = measure.kind is MeasureKind.MILESTONE
        yield f"<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{_text(measure.title)}</Name>"
        yield f"<Manual>{not measure.automatic:d}</Manual><Type>1</Type>"
        yield f"<WBS>{number}</WBS><OutlineNumber>{number}</OutlineNumber><OutlineLevel>{level}</OutlineLevel>"
        yield f"<Priority>{names.PRIORITIES[measure.priority]}</Priority>"
        last, days = self._length(measure)
        if measure.start is not None:
            yield f"<Start>{_at(measure.start, END if milestone else BEGIN)}</Start><Finish>{_at(last, END)}</Finish>"
            yield f"<Duration>{_hours(days)}</Duration><DurationFormat>7</DurationFormat>"
        if milestone:
            yield "<Milestone>1</Milestone>"
        if measure.key in self.parents:
            yield "<Summary>1</Summary>"
        yield from self._state(measure, last, days)
        if measure.constraint_day is not None:
            at = END if measure.constraint is Constraint.NOT_AFTER else BEGIN
            yield f"<ConstraintType>{names.CONSTRAINTS[measure.constraint]}</ConstraintType>"
            yield f"<ConstraintDate>{_at(measure.constraint_day, at)}</ConstraintDate>"
        if measure.deadline is not None:
            yield f"<Deadline>{_at(measure.deadline, END)}</Deadline>"
        if measure.notes:
            yield f"<Notes>{_text(measure.notes)}</Notes>"
        for link in self.links.get(measure.key, ()):
            yield self._link(link)
        yield from self._attributes(measure)
        for place, entry in self.baselines.get(measure.key, ()):
            yield self._baseline(place, entry, milestone)
        yield "</Task>"

    def _state(self, measure: DraftMeasure, last: date, days: int) -> Iterator[str]:
        """What it costs, and how far it is."""
        cost = sum(each.cents for each in measure.costs)
        if cost:
            yield f"<FixedCost>{cost}</FixedCost><FixedCostAccrual>3</FixedCostAccrual>"
        if measure.progress:
            yield f"<PercentComplete>{measure.progress}</PercentComplete>"
        if cost:
            yield f"<Cost>{cost}</Cost>"
        if measure.start is None:
            return
        if measure.progress:
            begin = END if measure.kind is MeasureKind.MILESTONE else BEGIN
            yield f"<ActualStart>{_at(measure.start, begin)}</ActualStart>"
        if measure.progress == 100:
            yield f"<ActualFinish>{_at(last, END)}</ActualFinish>"
        done = round(days * measure.progress / 100)
        if done:
            yield f"<ActualDuration>{_hours(done)}</ActualDuration>"
        yield f"<RemainingDuration>{_hours(days - done)}</RemainingDuration>"

    def _length(self, measure: DraftMeasure) -> tuple[date, int]:
        """The last day and the working days; an open end is written as one day, a milestone has none."""
        start = measure.start or self.first
        if measure.kind is MeasureKind.MILESTONE:
            return start, 0
        last = measure.end or start
        return last, max(self.calendar.working_days(start, last), 1)

    def _link(self, link: DraftLink) -> str:
        days = link.lag_days * (names.ELAPSED_DAY if link.elapsed else names.WORKING_DAY)
        lag = f"<LinkLag>{days}</LinkLag><LagFormat>{8 if link.elapsed else 7}</LagFormat>"
        return (
            f"<PredecessorLink><PredecessorUID>{self.uids[link.predecessor]}</PredecessorUID>"
            f"<Type>{names.LINK_TYPES[link.type]}</Type>{lag if days or link.elapsed else ''}</PredecessorLink>"
        )

    def _attributes(self, measure: DraftMeasure) -> Iterator[str]:
        end = ""
        if measure.start is not None and measure.end is None:
            end = "offen"
        elif measure.end is not None and measure.kind is MeasureKind.MILESTONE and measure.end != measure.start:
            end = measure.end.isoformat()
        series = f"{measure.series_days} Tage" if measure.series_days is not None else ""
        if measure.series_months is not None:
            series = f"{measure.series_months} Monate"
        values = {
            "id": str(measure.id) if measure.id else "", "kind": KIND_NAMES[measure.kind],
            "status": STATUS_NAMES[measure.status], "horizon": HORIZON_NAMES[measure.horizon],
            "field": measure.field,
            "precision": "" if measure.precision is DatePrecision.DAY else PRECISION_NAMES[measure.precision],
            "end": end, "series": series, "deliverable": measure.deliverable, "partners": measure.partners,
            "funding": measure.funding, "department": measure.department, "budget_line": measure.budget_line,
            "costs": costs_text(measure.costs), "contact": measure.contact,
            "resolution": measure.resolution,
        }  # fmt: skip
        for name, value in values.items():
            if not value:
                continue
            if len(value) > names.LONGEST_CUSTOM_TEXT:
                self.findings.add(
                    Fate.APPROXIMATED, f"{measure.title}, {names.ALIASES[name]}",
                    f"MS Project kürzt Texte in eigenen Feldern auf {names.LONGEST_CUSTOM_TEXT} Zeichen.",
                )  # fmt: skip
            yield (
                f"<ExtendedAttribute><FieldID>{FIELDS[name]}</FieldID><Value>{_text(value)}</Value></ExtendedAttribute>"
            )

    def _baseline(self, number: int, entry: DraftDates, milestone: bool) -> str:
        times = ""
        if entry.start is not None:
            last = entry.end or entry.start
            days = 0 if milestone else max(self.calendar.working_days(entry.start, last), 1)
            # no Finish is an open end
            finish = f"<Finish>{_at(last, END)}</Finish>" if entry.end is not None else ""
            times = (
                f"<Start>{_at(entry.start, END if milestone else BEGIN)}</Start>{finish}"
                f"<Duration>{_hours(days)}</Duration>"
            )
        cost = f"<Cost>{entry.cents}</Cost>" if entry.cents else ""
        return f"<Baseline><Number>{number}</Number>{times}{cost}</Baseline>"

    def _people(self) -> Iterator[str]:
        resources = {name: number for number, name in enumerate(self.contacts, 1)}
        yield "<Resources>"
        for name, number in resources.items():
            yield (
                f"<Resource><UID>{number}</UID><ID>{number}</ID><Name>{_text(name)}</Name><Type>1</Type>"
                "<IsNull>0</IsNull><MaxUnits>1</MaxUnits></Resource>"
            )
        yield "</Resources><Assignments>"
        assigned = [each for each in self.draft.measures if each.contact]
        for number, measure in enumerate(assigned, 1):
            yield (
                f"<Assignment><UID>{number}</UID><TaskUID>{self.uids[measure.key]}</TaskUID>"
                f"<ResourceUID>{resources[measure.contact]}</ResourceUID><Units>0</Units></Assignment>"
            )
        yield "</Assignments>"


def _definition(field: str, name: str, alias: str) -> str:
    return (
        f"<ExtendedAttribute><FieldID>{field}</FieldID><FieldName>{name}</FieldName>"
        f"<Alias>{_text(alias[: names.LONGEST_ALIAS])}</Alias></ExtendedAttribute>"
    )


def _period(first: date, last: date) -> str:
    begin, end = _at(first, "00:00:00"), _at(last, "23:59:00")
    return f"<TimePeriod><FromDate>{begin}</FromDate><ToDate>{end}</ToDate></TimePeriod>"


def _at(day: date, clock: str) -> str:
    return f"{day.isoformat()}T{clock}"


def _hours(days: int) -> str:
    return f"PT{days * 8}H0M0S"


def _text(words: str) -> str:
    return escape(words.translate(_FORBIDDEN), {"\r": "&#13;"})
