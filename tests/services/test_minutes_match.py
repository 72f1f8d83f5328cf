"""Signed minutes beside the database they came from: journal, stored file, and each difference by its name."""

import copy
import json
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from smartaachen_desktop.documents import verification
from smartaachen_desktop.documents.signing.attached import read_attached
from smartaachen_desktop.documents.signing.certificates import load_certificates
from smartaachen_desktop.services.dispatcher import Dispatcher, system_clock
from smartaachen_desktop.services.queries.minutes_differences import Difference, compare, edition
from smartaachen_desktop.services.queries.minutes_match import JournalMatch, MinutesMatch, StoredMatch
from smartaachen_desktop.services.verification import CheckedFile, Problem, VerificationStatus
from smartaachen_desktop.services.verification_words import advice, match_sentences, summary
from tests.signed import NAME, SignedMinutes, signed_minutes


@pytest.fixture(scope="module")
def minutes() -> SignedMinutes:
    return signed_minutes()


@pytest.fixture(scope="module")
def attached(minutes: SignedMinutes) -> dict[str, Any]:
    found = read_attached(minutes.twice)
    assert found is not None
    return dict(found)


@pytest.fixture
def dispatcher(minutes: SignedMinutes, tmp_path: Path) -> Iterator[Dispatcher]:
    found = minutes.dispatcher(tmp_path / "awd.db")
    yield found
    found.database.close()


def checked(minutes: SignedMinutes, dispatcher: Dispatcher, pdf: bytes) -> CheckedFile:
    found = verification.check_file(NAME, pdf, load_certificates(minutes.issuer), system_clock())
    return verification.with_match(found, dispatcher.read(verification.question(found, pdf)))


def match(minutes: SignedMinutes, dispatcher: Dispatcher, pdf: bytes) -> MinutesMatch:
    found = checked(minutes, dispatcher, pdf).match
    assert found is not None
    return found


def tampered(dispatcher: Dispatcher, *statements: str) -> None:
    """Past the program, as with another tool: without triggers and journal."""
    raw: Any = dispatcher.database.engine.raw_connection()
    for statement in statements:
        raw.driver_connection.execute(statement)
    raw.driver_connection.commit()
    raw.close()


def test_both_editions_name_the_state_of_the_journal(minutes: SignedMinutes) -> None:
    for pdf, audience in ((minutes.twice, "public"), (minutes.internal, "internal")):
        data = read_attached(pdf)
        assert data is not None
        assert data["audience"] == audience
        assert len(data["journal_head"]) == 64
        assert data["journal_entry"] > 100
        assert edition(data).value == audience


def test_the_edition_of_older_minutes_is_told_from_their_data(minutes: SignedMinutes) -> None:
    for pdf, audience in ((minutes.twice, "public"), (minutes.internal, "internal")):
        data = dict(read_attached(pdf) or {})
        del data["audience"]
        if audience == "internal":
            next(item for item in data["items"] if not item["public"])["internal_title"] = "Intern"
        assert edition(data).value == audience


def test_untouched_minutes_agree(minutes: SignedMinutes, dispatcher: Dispatcher) -> None:
    found = checked(minutes, dispatcher, minutes.twice)
    assert found.status is VerificationStatus.PASSED
    assert found.match is not None
    assert (found.match.stored, found.match.journal) == (StoredMatch.SAME, JournalMatch.FOUND)
    assert found.match.differences == ()
    assert found.match.meeting == "AWD, 18.11.2021"
    assert "stimmen mit dieser Datenbank überein" in summary(found)
    assert match(minutes, dispatcher, minutes.internal).agrees is True


def test_an_earlier_state_lacks_a_signature(minutes: SignedMinutes, dispatcher: Dispatcher) -> None:
    """Cut back to the first signature, the file itself is in order; only the database knows of the second."""
    found = checked(minutes, dispatcher, minutes.once)
    assert found.verification.status is VerificationStatus.PASSED
    assert found.status is VerificationStatus.FAILED
    assert found.match is not None
    assert (found.match.stored, found.match.unsigned) == (StoredMatch.EARLIER, 1)
    assert "Unterschriften, die hier verzeichnet sind, fehlen in der Datei." in summary(found)
    assert match(minutes, dispatcher, minutes.base).unsigned == 2


def test_minutes_of_another_database_are_not_compared(minutes: SignedMinutes, tmp_path: Path) -> None:
    from tests.conftest import TestClock
    from tests.ready import blank_database

    database = blank_database(tmp_path / "leer.db")
    empty = Dispatcher(database, {}, actor="Schriftführung", clock=TestClock())
    found = checked(minutes, empty, minutes.twice)
    database.close()
    assert found.match is not None
    assert found.match.agrees is None
    assert found.status is VerificationStatus.PASSED
    assert "keine Sitzung" in " ".join(match_sentences(found.match))


def test_a_resolution_changed_past_the_program_is_named(minutes: SignedMinutes, dispatcher: Dispatcher) -> None:
    before = next(each for item in (read_attached(minutes.twice) or {})["items"] for each in item["resolutions"])
    identifier = before["id"].replace("-", "")
    tampered(
        dispatcher,
        *(f"DROP TRIGGER {name}" for name in triggers(dispatcher, "resolution")),
        f"UPDATE resolution SET text = 'Der Ausschuss lehnt ab.' WHERE replace(id, '-', '') = '{identifier}'",
    )
    found = checked(minutes, dispatcher, minutes.twice)
    assert found.status is VerificationStatus.FAILED
    assert found.match is not None
    assert found.match.differences == (
        Difference(f"Beschluss {before['number']}", "Wortlaut", before["text"], "Der Ausschuss lehnt ab."),
    )
    assert "Eine Angabe weicht von dieser Datenbank ab." in summary(found)
    assert any("Maßgeblich ist die unterschriebene Niederschrift" in each for each in advice(found))


def triggers(dispatcher: Dispatcher, table: str) -> list[str]:
    def query(session: Any) -> list[str]:
        statement = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        return [row[0] for row in session.connection().exec_driver_sql(statement, (table,))]

    return dispatcher.read(query)


def test_a_journal_that_was_rewritten_is_noticed(minutes: SignedMinutes, dispatcher: Dispatcher) -> None:
    entry = match(minutes, dispatcher, minutes.twice).entry
    tampered(
        dispatcher,
        *(f"DROP TRIGGER {name}" for name in triggers(dispatcher, "journal")),
        f"UPDATE journal SET actor = 'niemand' WHERE seq = {entry}",
    )
    found = match(minutes, dispatcher, minutes.twice)
    assert (found.journal, found.agrees) == (JournalMatch.UNKNOWN, False)


def test_a_state_the_journal_never_had_is_noticed(minutes: SignedMinutes, dispatcher: Dispatcher) -> None:
    pdf = with_data(minutes.internal, lambda data: data.update(journal_head="f" * 64))
    assert match(minutes, dispatcher, pdf).journal is JournalMatch.UNKNOWN
    older = with_data(minutes.internal, lambda data: data.pop("journal_entry"))
    assert match(minutes, dispatcher, older).journal is JournalMatch.FOUND


def with_data(pdf: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    flat = dict(read_attached(pdf) or {})
    change(flat)
    data = {name: flat.pop(name, None) for name in ("audience", "journal_entry")} | {"meeting": flat}
    with pikepdf.open(BytesIO(pdf)) as file:
        file.attachments["sitzung.json"] = pikepdf.AttachedFileSpec(file, json.dumps(data).encode())
        output = BytesIO()
        file.save(output)
    return output.getvalue()


@pytest.mark.parametrize("content", ["[]", '"x"', '{"id": 5}', '{"id": "x", "items": 3}', "{", ""])
def test_attached_data_may_be_anything(minutes: SignedMinutes, dispatcher: Dispatcher, content: str) -> None:
    with pikepdf.open(BytesIO(minutes.base)) as file:
        file.attachments["sitzung.json"] = pikepdf.AttachedFileSpec(file, content.encode())
        output = BytesIO()
        file.save(output)
    assert match(minutes, dispatcher, output.getvalue()).agrees is None


def item_with_resolution(data: dict[str, Any]) -> dict[str, Any]:
    return next(item for item in data["items"] if item["resolutions"] and item["motions"])


CHANGES: list[tuple[str, Callable[[dict[str, Any]], object]]] = [
    ("Nummer", lambda data: item_with_resolution(data)["resolutions"][0].update(number="AWD 1999/9")),
    ("Wortlaut", lambda data: item_with_resolution(data)["resolutions"][0].update(text="Anders.")),
    ("Ergebnis", lambda data: item_with_resolution(data)["resolutions"][0].update(category="rejected")),
    ("Ergebnis", lambda data: item_with_resolution(data)["resolutions"][0].update(manner="einstimmig?")),
    ("Beschluss", lambda data: item_with_resolution(data).update(resolutions=[])),
    ("Abstimmung über", lambda data: item_with_resolution(data)["motions"][0]["vote"].update(yes=99)),
    ("Betreff", lambda data: item_with_resolution(data).update(title="Anderer Betreff")),
    ("Beratung", lambda data: item_with_resolution(data).update(discussion="Anders.")),
    ("Beginn", lambda data: data.update(started_at="2021-11-18T10:00:00+00:00")),
    ("Ort", lambda data: data.update(place="Anderswo")),
    ("Tagesordnungspunkt", lambda data: data["items"].pop()),
]


@pytest.mark.parametrize(("what", "change"), CHANGES, ids=[f"{n}-{each[0]}" for n, each in enumerate(CHANGES)])
@pytest.mark.parametrize("turned", [False, True])
def test_every_single_difference_is_named_once(
    attached: dict[str, Any], what: str, change: Callable[[dict[str, Any]], object], turned: bool
) -> None:
    other = copy.deepcopy(attached)
    change(other)
    sides = (other, attached) if turned else (attached, other)
    (found,) = compare(*sides)
    assert found.what.startswith(what)
    assert found.document != found.database


def test_the_same_data_differ_in_nothing(attached: dict[str, Any]) -> None:
    assert list(compare(attached, copy.deepcopy(attached))) == []


def test_a_signature_from_another_document_of_the_database_is_called_so(
    minutes: SignedMinutes, dispatcher: Dispatcher
) -> None:
    """A foreign file with the chair's signature of these minutes copied into its field."""
    start = minutes.once.index(b"/Contents <") + len(b"/Contents ")
    end = minutes.once.index(b">", start) + 1
    stolen = minutes.once[start:end]
    forged = bytearray(minutes.once)
    forged[20] ^= 1  # another document as far as the database can tell
    assert bytes(forged[start:end]) == stolen
    found = checked(minutes, dispatcher, bytes(forged))
    assert found.verification.signatures[0].problem is Problem.FOREIGN
    assert "AWD, 18.11.2021" in found.verification.signatures[0].explanation
    assert "stammt aus einem anderen Dokument" in summary(found)
