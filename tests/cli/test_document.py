"""`document`: the table of all kinds, and each of them by its word; what is missing is asked for with the choices."""

import base64
import io
import subprocess
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from smartaachen_desktop.app import document_types
from smartaachen_desktop.cli.document import word
from smartaachen_desktop.services.exports import DocumentType
from tests.cli.conftest import Base, Done, call
from tests.documents.finished import Finished, finished_meeting

TYPES = [each for each in document_types().values() if not each.from_window]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    made = finished_meeting(tmp_path_factory.mktemp("finished") / "beispiel.db")
    made.database.close()  # the command line opens it for itself
    return made


def document(base: Base, kind: str, out: Path, *options: str | Path) -> Done:
    return call("document", kind, "--database", base.path, "--out", out, *options)


def test_the_table_is_complete_in_both_forms() -> None:
    text = call("document", "--list").out
    for each in document_types().values():
        assert each.name in text
    rows = call("document", "--list", "--json").json()
    assert {row["kind"]: row["editions"] for row in rows} == {
        word(each): [edition.value for edition in each.editions] for each in document_types().values()
    }


@pytest.mark.parametrize("kind", TYPES, ids=word)
def test_every_kind_is_written(finished: Finished, tmp_path: Path, kind: DocumentType[Any]) -> None:
    out = tmp_path / f"dokument{kind.endings[0]}"
    done = call("document", word(kind), "--database", finished.path, "--out", out, *finished.options(kind))
    assert (done.status, done.err) == (0, "")
    assert out.stat().st_size
    assert str(out) in done.out


@pytest.mark.parametrize("option", [(), ("--meeting",), ("--meeting", "")])
def test_a_missing_meeting_is_asked_for_with_the_choices(base: Base, tmp_path: Path, option: tuple[str, ...]) -> None:
    done = document(base, "invitation", tmp_path / "x.pdf", *option)
    assert done.status == 1
    assert done.err.startswith("Bitte nennen Sie mit --meeting eine Sitzung. Zur Wahl stehen:\n")
    assert f"{base.example.meeting}  AWD 18.11.2021" in done.err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    ("kind", "file", "options", "why"),
    [
        ("brief", "x.pdf", (), "Das Dokument „brief“ gibt es nicht. Zur Wahl stehen: "),
        ("", "x.pdf", (), "Bitte nennen Sie die Art des Dokuments."),
        ("keys", "x.pdf", (), "„keys“ gibt es nicht"),
        ("invitation", "x.docx", (), "Die Datei endet auf .pdf."),
        ("run_sheet", "x.pdf", ("--audience", "public"), "nur als interne Ausgabe"),
        ("invitation", "x.pdf", ("--meeting", "00000000-0000-4000-8000-000000000000"), "gibt es nicht. Zur Wahl"),
        ("report", "x.pdf", ("--body", "Rat"), "Das Gremium „Rat“ gibt es nicht. Zur Wahl stehen:\n  AWD"),
        ("review", "x.pdf", (), "Halten Sie im Projektplan zuerst einen Basisplan fest."),
        ("circular", "x.pdf", (), "Es gibt noch keinen Umlaufbeschluss."),
    ],
)
def test_what_stops_it_is_said_and_nothing_is_written(
    base: Base, tmp_path: Path, kind: str, file: str, options: tuple[str, ...], why: str
) -> None:
    done = document(base, kind, tmp_path / file, *options)
    assert done.status == 1
    assert why in done.err
    assert not (tmp_path / file).exists()


def test_without_a_database_it_says_so(tmp_path: Path) -> None:
    done = call("document", "plan", "--out", tmp_path / "plan.pdf")
    assert (done.status, done.err.strip()) == (1, "Es fehlt: --database.")


def test_a_logo_comes_as_base64_and_every_document_carries_the_letterhead(base: Base, tmp_path: Path) -> None:
    logo = io.BytesIO()
    Image.new("RGB", (20, 10)).save(logo, "PNG")
    body = str(base.example.organizations["awd"])
    change = {"command": "ChangeLetterhead", "organization": body, "senders": "Rathaus"}
    answers = base.execute(
        {**change, "logo": base64.b64encode(logo.getvalue()).decode()}, {**change, "logo": "kein Base64!"}
    )
    assert [answer["ok"] for answer in answers] == [True, False]
    out = tmp_path / "tagesordnung.pdf"
    done = document(base, "agenda", out, "--meeting", str(base.example.meeting))
    assert (done.status, done.err) == (0, "")
    assert "Rathaus" in subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages[0].get_images()) == 1
