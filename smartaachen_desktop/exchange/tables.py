"""Lists as CSV that German spreadsheets open at once: semicolons, UTF-8 with a mark, no text read as a formula."""

from smartaachen_desktop.formats import amount, clock, day
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.attendance_report import AttendanceLine, sums
from smartaachen_desktop.services.queries.speaking_times import SpeakingTime, by_group
from smartaachen_desktop.services.queries.words import GROUP_NAMES


def attendance_table(lines: tuple[AttendanceLine, ...]) -> bytes:
    """One row a person and meeting, then one row a person with the sums. Amounts only where a body pays any."""
    paid = any(line.cents for line in lines)
    head = ["Datum", "Gremium", "Person", "Gruppe", "für", "Anwesend", "Minuten", "Sitzungen"]
    rows = [
        [day(line.day), line.body, line.name, GROUP_NAMES[line.group], line.on_behalf_of,
         ", ".join(f"{clock(start)}–{clock(end)}" for start, end in line.spans), line.minutes, 1,
         *([amount(line.cents, show_cents=True)] if paid else [])]
        for line in lines
    ]  # fmt: skip
    rows += [
        ["Summe", "", each.name, "", "", "", each.minutes, each.meetings,
         *([amount(each.cents, show_cents=True)] if paid else [])]
        for each in sums(lines)
    ]  # fmt: skip
    return to_csv([*head, "Sitzungsgeld in Euro"] if paid else head, rows)


def speaking_table(times: tuple[SpeakingTime, ...]) -> bytes:
    """Persons, then groups."""
    rows = [
        [kind, each.name, each.group, each.on_behalf_of, each.speeches, _length(each.seconds), each.questions,
         each.points]
        for kind, lines in (("Person", times), ("Gruppe", by_group(times)))
        for each in lines
    ]  # fmt: skip
    head = ["Art", "Person", "Gruppe", "für", "Redebeiträge", "Redezeit", "Zwischenfragen"]
    return to_csv([*head, "davon zur Geschäftsordnung"], rows)


def _length(seconds: int) -> str:
    """ "0:12:05", which spreadsheets read as a time."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
