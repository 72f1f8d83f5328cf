"""All documents of a meeting in one folder: each whole, the public part apart and silent about the other one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from smartaachen_desktop.app import document_types, read_document
from smartaachen_desktop.documents.pdf.files import write_file
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.bundle import FOLDERS, INDEX, Entry, Job, entries, write_all
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, Made
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.watch import Watch
from tests.secret_meeting import MARKER, SecretMeeting, secret_meeting
from tests.services.conftest import at
from tests.services.test_public import run


@pytest.fixture
def room(dispatcher: Dispatcher) -> SecretMeeting:
    made = secret_meeting(dispatcher)
    for _state in made.walk():
        pass
    return made


def jobs_of(dispatcher: Dispatcher, room: SecretMeeting) -> list[Job]:
    view = dispatcher.read(lambda session: meeting_view(session, room.meeting))

    def make(entry: Entry) -> Job:
        wish = DocumentWish(entry.type.kind, entry.record, entry.audience)
        return Job(entry, dispatcher.read(lambda session: read_document(session, at("18:30"), wish)))

    kinds = (DocumentKind.AGENDA, DocumentKind.PROTOCOL, DocumentKind.CALENDAR, DocumentKind.ATTENDANCE_SHEET)
    return [make(each) for each in entries(list(document_types().values()), view) if each.type.kind in kinds]


def put_into(folder: Path) -> Callable[[str, bytes], None]:
    def put(name: str, content: bytes) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, content)

    return put


def test_the_public_folder_can_be_handed_on_as_it_is(
    dispatcher: Dispatcher, room: SecretMeeting, tmp_path: Path
) -> None:
    view = dispatcher.read(lambda session: meeting_view(session, room.meeting))
    written = write_all(jobs_of(dispatcher, room), view, put_into(tmp_path / "aus"), Watch())
    assert written.missing == ()
    public = tmp_path / "aus" / FOLDERS[Audience.PUBLIC]
    names = {path.name for path in public.iterdir()}
    assert names == {
        INDEX, "Tagesordnung-PA-2021-11-18-oeffentlich.pdf", "Niederschrift-PA-2021-11-18-oeffentlich.pdf",
        "Einladung-PA-2021-11-18.ics",
    }  # fmt: skip
    index = (public / INDEX).read_text("utf-8")
    assert all(name in index for name in names - {INDEX})
    assert "intern" not in index
    assert MARKER not in index + " ".join(names)
    for path in public.glob("*.pdf"):
        text = run("pdftotext", path, "-")
        assert text.count(MARKER) <= text.count(f"{MARKER} öffentlicher Betreff") + text.count(
            f"{MARKER} Ausgeschlossene"
        ), path.name
    internal = tmp_path / "aus" / FOLDERS[Audience.INTERNAL]
    assert {path.name for path in internal.glob("Niederschrift*")} == {"Niederschrift-PA-2021-11-18-intern.pdf"}


def test_what_cannot_be_made_does_not_keep_the_others(
    dispatcher: Dispatcher, room: SecretMeeting, tmp_path: Path
) -> None:
    view = dispatcher.read(lambda session: meeting_view(session, room.meeting))
    first, *rest = jobs_of(dispatcher, room)

    def refuse() -> Made:
        raise UserError("none", "Es gibt keinen Nachtrag.")

    written = write_all([Job(first.entry, refuse), *rest], view, put_into(tmp_path / "aus"), Watch())
    assert [why for _, why in written.missing] == ["Es gibt keinen Nachtrag."]
    assert len(written.files) == len(rest)


def test_stopped_in_the_middle_what_lies_there_is_whole(
    dispatcher: Dispatcher, room: SecretMeeting, tmp_path: Path
) -> None:
    view = dispatcher.read(lambda session: meeting_view(session, room.meeting))
    watch, put = Watch(), put_into(tmp_path / "aus")

    def put_and_stop(name: str, content: bytes) -> None:
        put(name, content)
        watch.cancel()

    with pytest.raises(UserError) as stopped:
        write_all(jobs_of(dispatcher, room), view, put_and_stop, watch)
    assert stopped.value.code == "cancelled"
    assert stopped.value.message == "Abgebrochen: 1 Dokument ist geschrieben, jedes vollständig."
    (path,) = [each for each in (tmp_path / "aus").rglob("*") if each.is_file()]
    assert path.read_bytes().startswith(b"%PDF-")


def test_what_was_decided_comes_as_extracts_and_non_public_ones_stay_inside(
    dispatcher: Dispatcher, room: SecretMeeting
) -> None:
    view = dispatcher.read(lambda session: meeting_view(session, room.meeting))
    extracts = [
        each for each in entries(list(document_types().values()), view) if each.type.kind is DocumentKind.EXTRACT
    ]
    assert {each.record for each in extracts if each.audience is Audience.PUBLIC} == {room.public}
    assert room.closed in {each.record for each in extracts if each.audience is Audience.INTERNAL}
