"""Files of a paper: what is taken, under which name, and what is refused."""

from uuid import UUID

import pytest

from smartaachen_desktop.services import papers
from smartaachen_desktop.services.paper_files import LARGEST, AddPaperFile, RemovePaperFile, RenamePaperFile, file_name
from smartaachen_desktop.services.queries.papers import PaperFileRow, file_content, paper_view
from tests.services.conftest import Room

PDF = b"%PDF-1.7\nInhalt"


def files(room: Room) -> tuple[PaperFileRow, ...]:
    paper = room.dispatcher.read(lambda session: paper_view(session, room.example.paper))
    assert paper is not None
    return paper.files


def add(room: Room, name: str = "Vorlage.pdf", content: bytes = PDF) -> UUID:
    return room.do(AddPaperFile(room.example.paper, name, content))["file"]


def test_a_file_comes_back_byte_for_byte(planned: Room) -> None:
    file = add(planned)
    assert [(row.file_name, row.media_type, row.size) for row in files(planned)] == [
        ("Vorlage.pdf", "application/pdf", len(PDF))
    ]
    assert planned.dispatcher.read(lambda session: file_content(session, file)) == ("Vorlage.pdf", PDF)
    planned.do(RemovePaperFile(file))
    assert files(planned) == ()
    planned.dispatcher.undo()
    assert planned.dispatcher.read(lambda session: file_content(session, file))[1] == PDF


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("leer.pdf", b"", "file_empty"),
        ("falsch.pdf", b"MZ\x90", "file_kind"),
        ("programm.exe", b"MZ\x90", "file_kind"),
        ("ohne", PDF, "file_kind"),
        ("bild.png", PDF, "file_kind"),
        ("tabelle.xlsx", PDF, "file_kind"),
        ("gross.pdf", PDF + b" " * LARGEST, "file_large"),
    ],
)
def test_what_is_not_taken(planned: Room, name: str, content: bytes, code: str) -> None:
    assert planned.refused(AddPaperFile(planned.example.paper, name, content)) == code


def test_the_same_file_is_taken_once(planned: Room) -> None:
    add(planned)
    assert planned.refused(AddPaperFile(planned.example.paper, "Vorlage.pdf", PDF)) == "file_there"
    add(planned, "Anlage.pdf")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Akten\\Vorlage.PDF", "Vorlage.pdf"),
        ('a<b>:"c|?*.pdf', "a-b---c---.pdf"),
        ("Rechnung\u202efdp.pdf", "Rechnungfdp.pdf"),
        (".pdf.pdf", "pdf.pdf"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("Übersicht.pdf", "Übersicht.pdf"),
    ],
)
def test_names_that_every_system_can_write(typed: str, stored: str) -> None:
    assert file_name(typed) == stored


def test_a_file_keeps_its_kind_when_it_is_renamed(planned: Room) -> None:
    file = add(planned)
    planned.do(RenamePaperFile(file, "Anlage 1"))
    assert files(planned)[0].file_name == "Anlage 1.pdf"
    assert planned.refused(RenamePaperFile(file, "Anlage.png")) == "other_kind"


def test_files_go_with_their_paper(planned: Room) -> None:
    paper = planned.do(papers.AddPaper("FB 02/1", "Neu"))["paper"]
    file = planned.do(AddPaperFile(paper, "Vorlage.pdf", PDF))["file"]
    planned.do(papers.RemovePaper(paper))
    planned.dispatcher.undo()
    assert planned.dispatcher.read(lambda session: file_content(session, file))[1] == PDF
