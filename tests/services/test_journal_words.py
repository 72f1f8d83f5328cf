"""The history in plain German: every column has a word, and each entry says what it was about."""

from datetime import UTC, datetime
from enum import EnumType

from smartaachen_desktop.model.plan import DependencyType
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.cancelling import CancelMeeting
from smartaachen_desktop.services.meetings import OpenMeeting, PlanMeeting
from smartaachen_desktop.services.queries.journal import journal_rows
from smartaachen_desktop.services.queries.words import COLUMN_NAMES, SILENT, word
from tests.services.conftest import Room


def test_every_column_that_changes_has_a_german_word() -> None:
    columns = {column.name for record in RECORDS.values() for column in record.__table__.columns} - {"id"}
    assert columns - COLUMN_NAMES.keys() - SILENT == set()


def test_every_value_of_a_choice_has_a_german_word() -> None:
    columns = [column for record in RECORDS.values() for column in record.__table__.columns]
    types = [column.type for column in columns if column.name not in SILENT]
    kinds = {kind for each in types for kind in vars(each).values() if isinstance(kind, EnumType)}
    assert DependencyType in kinds
    assert [value for kind in kinds for value in kind if word(value) == value.value] == []


def test_acts_on_a_meeting_name_it(planned: Room) -> None:
    organization = planned.example.organizations["awd"]
    later = planned.do(PlanMeeting(organization, datetime(2022, 1, 20, 16, 0, tzinfo=UTC)))["meeting"]
    planned.do(CancelMeeting(later, reason="Der Raum ist belegt."))
    planned.do(OpenMeeting(planned.example.meeting))
    planned.do(StartItem(planned.items[2]))
    rows = planned.dispatcher.read(lambda session: journal_rows(session, limit=4))
    assert [(row.label, row.subject) for row in rows] == [
        ("Tagesordnungspunkt aufgerufen", "Einwohnerfragestunde"),
        ("Sitzung eröffnet", "AWD 18.11.2021"),
        ("Sitzung abgesagt", "AWD 20.01.2022"),
        ("Sitzung geplant", "AWD 20.01.2022"),
    ]
    assert "Grund der Absage (intern): leer → Der Raum ist belegt." in rows[2].lines
