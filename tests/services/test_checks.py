"""The checks find what was changed past the program; one tampering each."""

import pytest
from sqlalchemy import text

from smartaachen_desktop.services.checks import findings
from tests.services.conftest import Room


def test_a_used_database_is_in_order(sealed: Room) -> None:
    assert findings(sealed.dispatcher.database) == []


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE vote SET yes = 20", "Stimmen, aber nur 12"),
        ("UPDATE vote SET accepted = 0", "passt nicht zu den Stimmen"),
        ("UPDATE presence SET left_at = '2021-11-18 10:00:00.000000'", "Anwesenheit endet vor ihrem Beginn"),
        ("UPDATE meeting SET ended_at = '2021-11-18 10:00:00.000000'", "Sitzung endet vor ihrem Beginn"),
        ("UPDATE measure SET title = 'anders'", "weichen"),
        ("UPDATE resolution SET text = 'anders'", "„resolution“ weichen 1 Einträge"),
        ("UPDATE stored_document SET content = x'00'", "weichen"),
        ("DELETE FROM signature", "„signature“ weichen 2 Einträge"),
        ("DROP TRIGGER journal_no_update", "journal_no_update"),
        ("UPDATE meeting SET state = 'weg'", "nicht lesbar"),
        ("DROP TABLE ballot", "nicht lesbar"),
    ],
)
def test_tampering_is_found(sealed: Room, statement: str, finding: str) -> None:
    with sealed.dispatcher.database.connection() as connection:
        connection.execute(text(statement))
    assert any(finding in each for each in findings(sealed.dispatcher.database))
