"""Public files are compared with the non-public part before they are written, whatever made them."""

from pathlib import Path

import pytest

from smartaachen_desktop.app import document_types, read_document, read_everything
from smartaachen_desktop.cli.main import main
from smartaachen_desktop.documents.hidden_text import hidden_texts
from smartaachen_desktop.model.attendance import BiasReason
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.bundle import Entry, Job, entries, write_all
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.leak_check import ClosedText, closed_texts, leaks, plain_content
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.words import BIAS_NAMES
from smartaachen_desktop.services.watch import Watch
from tests.secret_meeting import MARKER, SecretMeeting, secret_meeting
from tests.services.conftest import Room, at


@pytest.fixture
def over(dispatcher: Dispatcher) -> SecretMeeting:
    made = secret_meeting(dispatcher)
    for _state in made.walk():
        pass
    return made


def set_of(dispatcher: Dispatcher, over: SecretMeeting) -> list[Entry]:
    """Minutes of both editions, extracts, the list of resolutions and the data."""
    view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
    kinds = (
        DocumentKind.PROTOCOL, DocumentKind.EXTRACT, DocumentKind.RESOLUTIONS, DocumentKind.MEETING_DATA,
        DocumentKind.CALENDAR,
    )  # fmt: skip
    return [each for each in entries(list(document_types().values()), view) if each.type.kind in kinds]


def job(dispatcher: Dispatcher, entry: Entry, edition: Audience | None = None) -> Job:
    wish = DocumentWish(entry.type.kind, entry.record, edition or entry.audience)
    return Job(entry, dispatcher.read(lambda session: read_document(session, at("18:30"), wish)))


def test_what_must_not_leave_is_known_sentence_by_sentence(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    closed = dispatcher.read(lambda session: closed_texts(session, over.meeting))
    told = " | ".join(each.text for each in closed)
    for wanted in ("Beratung", "Antragstext", "Hinweis zum öffentlichen Punkt", "Anmerkung", "Dringlichkeit",
                   "Vorschlag des Unterpunkts", "Regiehinweis"):  # fmt: skip
        assert f"{MARKER} {wanted}" in told, wanted
    assert f"{MARKER} öffentlicher Betreff" not in told, "the public heading of a non-public item is public"
    assert any(each.where.startswith("N 1") for each in closed)


def test_the_set_leaves_with_a_word_about_the_comparison(dispatcher: Dispatcher, over: SecretMeeting) -> None:
    view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
    closed = dispatcher.read(lambda session: closed_texts(session, over.meeting))
    jobs = [job(dispatcher, entry) for entry in set_of(dispatcher, over)]
    saved: dict[str, bytes] = {}
    written = write_all(jobs, view, saved.__setitem__, Watch(), closed, read_everything)
    assert written.missing == ()
    assert not written.leaked
    public = [name for audience, _what, name in written.files if audience is Audience.PUBLIC]
    assert {Path(name).suffix for name in public} == {".pdf", ".json", ".ics"}
    assert written.checked == (
        f"{len(public)} öffentliche Dateien mit {len(closed)} nichtöffentlichen Textstellen verglichen: "
        "Nichts davon steht darin."
    )


@pytest.mark.parametrize("kind", [DocumentKind.RESOLUTIONS, DocumentKind.MEETING_DATA])
def test_a_public_file_with_a_non_public_sentence_is_withheld(
    dispatcher: Dispatcher, over: SecretMeeting, kind: DocumentKind
) -> None:
    """The control: what an edition would leak if its rules failed."""
    view = dispatcher.read(lambda session: meeting_view(session, over.meeting))
    closed = dispatcher.read(lambda session: closed_texts(session, over.meeting))
    entry = next(
        each for each in set_of(dispatcher, over) if each.type.kind is kind and each.audience is Audience.PUBLIC
    )
    saved: dict[str, bytes] = {}
    jobs = [job(dispatcher, entry, Audience.INTERNAL)]
    written = write_all(jobs, view, saved.__setitem__, Watch(), closed, read_everything)
    assert written.leaked
    assert saved == {}
    ((name, why),) = written.missing
    assert name == entry.name
    assert why.startswith("Enthält nichtöffentlichen Text (")
    assert "steht etwas davon" in written.checked


def test_minutes_are_read_with_the_files_inside_them(planned: Room) -> None:
    ground = AddAgendaItem(planned.meeting, "Grundstücke", public=False, internal_title="Ankauf")
    closed_item = planned.do(ground)["item"]
    sentence = "Der Kaufpreis beträgt nach der Schätzung des Gutachters 250.000 Euro."
    planned.do(RecordDiscussion(closed_item, sentence))
    closed = planned.dispatcher.read(lambda session: closed_texts(session, planned.meeting))
    for audience, leaked in ((Audience.INTERNAL, True), (Audience.PUBLIC, False)):
        wish = DocumentWish(DocumentKind.PROTOCOL, planned.meeting, audience)
        made = planned.dispatcher.read(lambda session, wish=wish: read_document(session, at("18:30"), wish))()
        everything = read_everything(*made)
        assert bool(leaks(made[0], everything, closed)) is leaked
        only_inside = " ".join(read_everything(name, found) for name, found in hidden_texts(made[1]))
        assert bool(leaks("x", only_inside, closed)) is leaked, "sitzung.json alone would tell"


def test_line_breaks_hyphens_and_escapes_hide_nothing() -> None:
    closed = [ClosedText("N 1", "Das Grundstück wird für 250.000 Euro angekauft.")]
    for text in (
        "Das Grund-\nstück wird für\n250.000 Euro ange\u00adkauft.",
        plain_content("a.json", b'{"t": "Das Grundst\\u00fcck wird f\\u00fcr 250.000 Euro\\nangekauft."}'),
        plain_content("a.ics", "Das Grundstück wird\r\n  für 250.000\\nEuro angekauft.".encode()),
    ):
        assert leaks("x.pdf", text, closed), text
    assert not leaks("x.pdf", "Das Grundstück wird verpachtet.", closed)


def test_what_stands_in_the_public_part_as_well_is_no_leak(planned: Room) -> None:
    shared = "Die Verwaltung berichtet über den Stand der Dinge."
    closed = planned.do(AddAgendaItem(planned.meeting, "Personal", public=False))["item"]
    planned.do(RecordDiscussion(planned.items[4], shared))
    planned.do(RecordDiscussion(closed, f"{shared} Das Angebot liegt bei 90.000 Euro im Jahr."))
    who = planned.council()[0]
    planned.do(DeclareBias(item=planned.items[4], participant=who, reason=BiasReason.RELATIVE))
    texts = {each.text for each in planned.dispatcher.read(lambda session: closed_texts(session, planned.meeting))}
    assert shared not in texts
    assert "Das Angebot liegt bei 90.000 Euro im Jahr." in texts
    assert BIAS_NAMES[BiasReason.RELATIVE] in texts, "the reason of a bias stays inside, on public items too"


def test_the_command_line_writes_the_set_and_tells(
    planned: Room, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    planned.dispatcher.database.close()
    call = ["export", "documents", "--database", str(tmp_path / "beispiel.db"), "--meeting", str(planned.meeting)]
    assert main([*call, "--public-only", "--out", str(tmp_path / "aus")]) == 0
    assert "Nichts davon steht darin." in capsys.readouterr().out
    assert (tmp_path / "aus" / "oeffentlich" / "Sitzung-AWD-2021-11-18-oeffentlich.json").exists()
    assert not (tmp_path / "aus" / "intern").exists()
