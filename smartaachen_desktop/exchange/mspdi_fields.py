"""What MS Project's XML (MSPDI) calls things, and where it keeps what it does not know of itself."""

from smartaachen_desktop.model.plan import Constraint, DependencyType

NAMESPACE = "http://schemas.microsoft.com/project"
MINUTES_PER_DAY = 480
ELAPSED_DAY = 14400
"""Lag is written in tenths of a minute."""
WORKING_DAY = MINUTES_PER_DAY * 10
BEGIN, NOON, AFTER_NOON, END = "08:00:00", "12:00:00", "13:00:00", "17:00:00"
OWN_NAME = "SMART.Aachen"

_TEXTS = (
    188743731, 188743734, 188743737, 188743740, 188743743, 188743746, 188743747, 188743748, 188743749, 188743750,
    *range(188743997, 188744017),
)  # fmt: skip
"""Field ids of Text1 to Text30 of a task."""


_FLAGS = (*range(188743752, 188743762), *range(188743972, 188743982))
"""Field ids of Flag1 to Flag20 of a task."""


def text_field(number: int) -> str:
    return str(_TEXTS[number - 1])


def flag_field(number: int) -> str:
    return str(_FLAGS[number - 1])


ALIASES = {
    "id": "Kennung", "kind": "Art", "status": "Status", "horizon": "Horizont", "field": "Handlungsfeld",
    "precision": "Genauigkeit", "end": "Ende laut Plan", "series": "Wiederholung", "deliverable": "Ergebnis",
    "partners": "Beteiligte", "funding": "Förderung", "department": "Dienststelle",
    "budget_line": "Haushaltsposition", "costs": "Kosten je Jahr", "contact": "Kontakt", "resolution": "Beschluss",
}  # fmt: skip
"""Our values in custom text fields: Text1 is the first of them, and so on."""
FIELDS = {name: text_field(number) for number, name in enumerate(ALIASES, 1)}
FIRST_BASELINE_TEXT = 20
MOST_BASELINES = 11
BASELINE_ALIAS = "Basisplan {number}: {name}"
MEETING_ALIAS = "Sitzung {number}: {name}"
"""The head of Flag1 and so on names the meeting of a baseline, for MS Project keeps no more than a number of it."""
LONGEST_CUSTOM_TEXT = 255
"""MS Project cuts longer custom texts when it saves."""
LONGEST_ALIAS = 50

LINK_TYPES = {DependencyType.FF: 0, DependencyType.FS: 1, DependencyType.SF: 2, DependencyType.SS: 3}
CONSTRAINTS = {Constraint.SOON: 0, Constraint.FIXED: 2, Constraint.NOT_BEFORE: 4, Constraint.NOT_AFTER: 7}
PRIORITIES = {1: 250, 2: 500, 3: 750}
HOLIDAY = "{name} (Feiertag)"
ELAPSED_FORMATS = frozenset({4, 6, 8, 10, 12, 36, 38, 40, 42, 44})
PERCENT_FORMATS = frozenset({19, 20, 51, 52})
