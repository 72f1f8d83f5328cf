"""The tagged layer without the product: lifted out with what it names, it makes a document in another language."""

import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest

from smartaachen_desktop import __version__
from smartaachen_desktop.documents import pdf as layer
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from tests.check_pdf import check

PACKAGE = "smartaachen_desktop"
SCRIPT = """
import sys
sys.path.insert(0, ".")
from datetime import UTC, datetime
from pathlib import Path
import smartaachen_desktop
assert Path(smartaachen_desktop.__file__).is_relative_to(Path.cwd()), smartaachen_desktop.__file__
from smartaachen_desktop.documents.pdf import files
from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.prose import Footnote, Link
from smartaachen_desktop.documents.pdf.tables import Column
builder = DocumentBuilder()
builder.footnote_word = "Footnote"
builder.title("Annual report")
builder.contents("Contents")
builder.section("Expenses")
builder.composed(["See the ", Link("budget", "https://www.example.org/"), Footnote("As of May"), "."])
builder.markdown("**Bold** and *italic*")
builder.table([Column("Year"), Column("Euro", numeric=True)], [("2022", "4.5")], caption="Table 1")
meta = DocumentMeta(
    "Annual report", "Office", datetime(2022, 5, 3, tzinfo=UTC), lang="en-GB", producer="Other <Program> 1",
    printed_words="Printed on", page_word="Page",
)
built = build(builder, meta)
assert built.warnings == ()
files.write_file(Path("report.pdf"), built.content)
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made in a process of its own, which knows of the package no more than was copied."""
    folder = tmp_path_factory.mktemp("alone")
    assert layer.__doc__ is not None
    assert layer.__file__ is not None
    source = Path(layer.__file__).parent
    root = source.parent.parent
    shutil.copytree(source, folder / PACKAGE / "documents" / "pdf", ignore=shutil.ignore_patterns("__pycache__"))
    for name in set(re.findall(r"\bmodel\.\w+", layer.__doc__)):
        path = Path(*name.split(".")).with_suffix(".py")
        (folder / PACKAGE / path).parent.mkdir(exist_ok=True)
        shutil.copy(root / path, folder / PACKAGE / path)
    for package in (PACKAGE, f"{PACKAGE}/documents", f"{PACKAGE}/model"):
        (folder / package / "__init__.py").touch()
    done = subprocess.run([sys.executable, "-I", "-c", SCRIPT], cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "report.pdf"


def test_it_makes_an_accessible_document_elsewhere(report: Path) -> None:
    assert check(report) == []


def test_it_speaks_the_language_it_is_told(report: Path) -> None:
    text = subprocess.run(["pdftotext", "-layout", report, "-"], capture_output=True, text=True, check=True).stdout
    assert "Printed on 03.05.2022" in text
    assert "Page 1/1" in text
    assert not {"Ausdruck", "Seite", "Fußnote"} & set(text.split())
    with pikepdf.open(report) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert str(pdf.docinfo.Producer) == str(pdf.docinfo.Creator) == "Other <Program> 1"
        packet = pdf.Root.Metadata.read_bytes().decode()
    assert "<rdf:li>en-GB</rdf:li>" in packet
    assert "Other &lt;Program&gt; 1" in packet
    assert "SMART.Aachen" not in packet
    raw = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", report, "-"], capture_output=True, check=True
    ).stdout
    assert b"Footnote 1" in raw or "Footnote 1".encode("utf-16-be") in raw
    assert b"SMART.Aachen" not in raw


def test_what_nobody_says_stays_german_and_ours() -> None:
    created = datetime(2021, 11, 22, tzinfo=UTC)
    plain, ours = DocumentMeta("T", "A", created), HouseMeta("T", "A", created)
    assert (ours.lang, ours.page_word, ours.printed_line()) == ("de-DE", "Seite", "Ausdruck vom 22.11.2021")
    assert (plain.lang, plain.page_word, plain.printed_line()) == ("de-DE", "Seite", "Ausdruck vom 22.11.2021")
    assert ours.producer == f"SMART.Aachen Desktop {__version__}"
    assert "SMART" not in plain.producer
