"""The search looks into the files of papers: by page, in whatever spelling, following what is removed and undone."""

import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.exchange.page_texts import page_texts
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.paper_files import AddPaperFile, RemovePaperFile, RenamePaperFile
from smartaachen_desktop.services.papers import AddPaper, RemovePaper
from smartaachen_desktop.services.queries import search_files
from smartaachen_desktop.services.queries.search import Hit, Search
from smartaachen_desktop.services.queries.search_files import numbered
from smartaachen_desktop.services.registry import HANDLERS
from tests.ready import encrypted_database, encrypted_key
from tests.services.conftest import Room

FILLING = "Ein Absatz über nichts Bestimmtes, damit die Seite voll wird. " * 12


def pdf(*paragraphs: str) -> bytes:
    """A document of the program's own, several pages long."""
    builder = DocumentBuilder()
    builder.section("Anlage")
    for words in paragraphs:
        builder.paragraph(words)
        for _ in range(8):
            builder.paragraph(FILLING)
    meta = DocumentMeta(title="Anlage", author="Verwaltung", created=datetime(2021, 11, 18, tzinfo=UTC), number="1")
    return build(builder, meta).content


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    return pdf("Am Anfang nichts.", "Der Ausschuß berät die Quarzuhr.", "Die Quarzuhr kehrt wieder.")


class Reader:
    """A search and the reading of files beside it, as the window does it."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        self.dispatcher, self.finder = dispatcher, Search()
        self.read: list[UUID] = []
        while dispatcher.read(self.finder.fill):
            pass

    def files(self) -> None:
        while (file := self.dispatcher.read(self.finder.next_file)) is not None:
            self.read.append(file.id)
            pages = numbered(page_texts(file.content, file.media_type), file.media_type)
            while pages:
                pages = self.finder.take(file.id, pages)

    def find(self, query: str) -> list[Hit]:
        return list(self.dispatcher.read(lambda session: self.finder.find(session, query)))


@pytest.fixture
def reader(running: Room) -> Iterator[Reader]:
    made = Reader(running.dispatcher)
    yield made
    made.finder.close()


def attach(room: Room, content: bytes, name: str = "Gutachten.pdf") -> UUID:
    return room.do(AddPaperFile(room.example.paper, name, content))["file"]


def test_the_hit_names_file_page_and_paper(running: Room, reader: Reader, long_pdf: bytes) -> None:
    file = attach(running, long_pdf)
    assert reader.find("quarzuhr") == []  # nobody waited for the text
    reader.files()
    (hit,) = reader.find("quarzuhr")  # one for the file, at the best place, the first of equal ones
    assert (hit.kind, hit.id, hit.group) == ("paper_file", file, "Anlage · FB 02/0103/WP18")
    page = next(at for at, text in enumerate(page_texts(long_pdf, "application/pdf"), 1) if "Quarzuhr" in text)
    assert page > 1
    assert hit.name == "Gutachten.pdf"
    assert hit.page == page
    assert hit.excerpt.startswith(f"S. {page}, 1 weitere Seite · ")
    assert "Der Ausschuß berät die Quarzuhr." in hit.excerpt
    assert [hit.excerpt[start:end] for start, end in hit.marks] == ["Quarzuhr"]


@pytest.mark.parametrize("asked", ["ausschuss", "Ausschuß", "AUSSCHUSS quarz", "berat", "berät quarzuhr"])
def test_spelling_does_not_matter_inside_files(running: Room, reader: Reader, long_pdf: bytes, asked: str) -> None:
    file = attach(running, long_pdf)
    reader.files()
    assert file in {hit.id for hit in reader.find(asked) if hit.kind == "paper_file"}


def test_removed_files_are_not_found_and_undo_brings_them_back(running: Room, reader: Reader, long_pdf: bytes) -> None:
    file = attach(running, long_pdf)
    reader.files()
    running.do(RemovePaperFile(file))
    assert reader.find("quarzuhr") == []
    reader.files()
    running.dispatcher.undo()
    reader.files()
    assert [hit.id for hit in reader.find("quarzuhr")] == [file]
    running.dispatcher.undo()  # now the file was never taken
    assert reader.find("quarzuhr") == []
    reader.files()
    assert len(reader.finder._texts._index) == 0, "its pages have left the index"
    running.dispatcher.redo()
    reader.files()
    assert [hit.id for hit in reader.find("quarzuhr")] == [file]


def test_a_file_goes_with_its_paper(running: Room, reader: Reader, long_pdf: bytes) -> None:
    paper = running.do(AddPaper(reference="FB 99/0001/WP18", title="Uhren", dated=None))["paper"]
    file = running.do(AddPaperFile(paper, "Uhren.pdf", long_pdf))["file"]
    reader.files()
    running.do(RemovePaper(paper))
    assert reader.find("quarzuhr") == []
    running.dispatcher.undo()
    reader.files()
    assert [hit.id for hit in reader.find("quarzuhr")] == [file]


def test_a_file_removed_while_it_was_read_leaves_no_trace(running: Room, reader: Reader) -> None:
    file = attach(running, b"Quarzuhr", "Notiz.txt")
    handed = running.dispatcher.read(reader.finder.next_file)
    assert handed is not None
    running.do(RemovePaperFile(file))
    assert running.dispatcher.read(reader.finder.next_file) is None
    assert reader.finder.take(file, numbered(("Quarzuhr",), "text/plain")) == ()
    assert len(reader.finder._texts._index) == 0


def test_texts_have_no_pages_and_a_new_name_needs_no_new_reading(running: Room, reader: Reader) -> None:
    file = attach(running, "Die Quarzuhr für den Ausschuß".encode("cp1252"), "Notiz.txt")
    reader.files()
    running.do(RenamePaperFile(file, "Vermerk.txt"))
    reader.files()
    assert reader.read == [file]
    (hit,) = reader.find("ausschuss quarzuhr")
    assert hit.name == "Vermerk.txt"
    assert (hit.excerpt, hit.page) == ("Die Quarzuhr für den Ausschuß", 0)


def test_many_pages_come_in_portions_and_behind_what_was_written_down(
    running: Room, reader: Reader, monkeypatch: pytest.MonkeyPatch, long_pdf: bytes
) -> None:
    monkeypatch.setattr(search_files, "PORTION", 100)
    monkeypatch.setattr(search_files, "MOST_FILES", 2)
    files = {attach(running, long_pdf, f"Gutachten {number}.pdf") for number in range(4)}
    running.do(RecordDiscussion(running.items[6], "Über die Quarzuhr wird berichtet."))
    reader.files()
    assert set(reader.read) == files
    found = reader.find("quarzuhr")
    assert [hit.kind for hit in found] == ["item", "paper_file", "paper_file"]


def test_broken_locked_and_empty_files_stop_nothing(running: Room, reader: Reader, long_pdf: bytes) -> None:
    attach(running, b"%PDF-1.7\nkein Inhalt", "kaputt.pdf")
    attach(running, long_pdf[: len(long_pdf) // 3], "abgebrochen.pdf")
    attach(running, b"\x00\x01\x02 Quarzuhr", "binaer.txt")
    whole = attach(running, long_pdf, "ganz.pdf")
    reader.files()
    assert len(reader.read) == 4
    assert [hit.id for hit in reader.find("quarzuhr")] == [whole]
    assert [hit.name for hit in reader.find("kaputt")] == ["kaputt.pdf"]  # by its name, as ever


def test_an_encrypted_database_leaves_no_word_of_its_files_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, long_pdf: bytes
) -> None:
    spill = tmp_path / "tmp"
    spill.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(spill))
    encrypted_key(tmp_path / "geheim.db", "Ein langes Kennwort")
    database = encrypted_database(tmp_path / "geheim.db", "Ein langes Kennwort")
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung")
    paper = dispatcher.execute(AddPaper(reference="FB 1", title="Uhren", dated=None, public=False)).ids["paper"]
    dispatcher.execute(AddPaperFile(paper, "Uhren.pdf", long_pdf))
    dispatcher.execute(AddPaperFile(paper, "Uhren.txt", b"Quarzuhr"))
    reader = Reader(dispatcher)
    reader.files()
    assert {hit.name for hit in reader.find("quarzuhr")} == {"Uhren.pdf", "Uhren.txt"}
    there = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert there
    assert not any(path.parent == spill for path in there)
    assert not any(b"uarzuhr" in path.read_bytes() for path in there)
    with database.connection() as connection:
        journal = str(connection.exec_driver_sql("SELECT changes FROM journal").all())
    assert "Uhren.txt" in journal
    assert "quarzuhr" not in journal.casefold()
    reader.finder.close()
    database.close()
    gc.collect()
