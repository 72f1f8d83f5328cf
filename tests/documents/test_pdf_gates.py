"""The gates themselves: what must fail fails, any text is read as given, and bytes depend on nothing else."""

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.lists import Entry
from smartaachen_desktop.documents.pdf.prose import Footnote, Link, Words
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.documents.pdf.text import LINE_END
from tests.check_pdf import check, conformance_failures, structure_failures
from tests.documents.pdf_samples import META, elements, named, opened, read_aloud

ROOT = Path(__file__).parents[2]
HOSTILE = (
    "<b>fett</b> & <a href='x'>Verweis</a> &amp; &#65; ]]> <!-- --> <para>",
    "Emoji 👍🏽 und 👨‍👩‍👧, x\u0302 a\u0308 ẞ ☑ ✓ → ≤ № č ł ș \ufb01\ufb03",
    "\x00\x07\x1b[31m\ufffe\ue000\nzwei\r\ndrei\u2028vier",
    "\\(nicht\\) (zu <</S/P>> EMC endstream %% ) Tj",
    '"Zitat" und „Zitat“',
    "W" * 300,
)
LONG = "".join(f"{number:04d}x" for number in range(2000))


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A small file that passes."""
    builder = DocumentBuilder()
    builder.title("Prüfung")
    path = tmp_path / "plain.pdf"
    path.write_bytes(build(builder, META).content)
    assert check(path) == []
    return path


def test_a_missing_glyph_is_noticed(tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    node = builder.root.add("P")
    builder.story.append(TaggedParagraph.of(node, "\u2603\U0001f44d", styles.BODY_TEXT.style()))  # no face was chosen
    path = tmp_path / "notdef.pdf"
    path.write_bytes(build(builder, META).content)
    assert conformance_failures(path, "3a")
    assert conformance_failures(path, "ua1")


def test_an_untagged_link_is_noticed(plain: Path) -> None:
    with pikepdf.open(plain, allow_overwriting_input=True) as pdf:
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], F=4,
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://www.example.org/"),
        )  # fmt: skip
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(link)])
        pdf.save(plain, min_version="1.7")
    assert conformance_failures(plain, "ua1")


def test_an_archivable_file_is_not_taken_for_an_accessible_one(plain: Path) -> None:
    with pikepdf.open(plain, allow_overwriting_input=True) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        pdf.Root.Metadata.write(packet.replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))
        pdf.save(plain, min_version="1.7")
    assert conformance_failures(plain, "3a") == []
    assert conformance_failures(plain, "ua1")


def test_metadata_rewritten_by_a_signing_library_are_noticed(plain: Path) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(plain.read_bytes()))
    writer.root["/SMACNote"] = writer.root["/Lang"]
    writer.update_root()
    buffer = BytesIO()
    writer.write(buffer)
    plain.write_bytes(buffer.getvalue())
    assert conformance_failures(plain, "3a")


def test_a_file_without_tree_is_noticed(plain: Path) -> None:
    with pikepdf.open(plain, allow_overwriting_input=True) as pdf:
        del pdf.Root.StructTreeRoot
        pdf.save(plain, min_version="1.7")
    assert structure_failures(plain)
    assert conformance_failures(plain, "ua1")


def test_an_untagged_link_cannot_be_drawn() -> None:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    node = builder.root.add("P")
    text = '<a href="https://www.example.org/">da</a>'
    builder.story.append(TaggedParagraph.of(node, text, styles.BODY_TEXT.style()))
    with pytest.raises(ValueError, match="needs a node"):
        build(builder, META)


def fill(builder: DocumentBuilder, text: str) -> list[str]:
    """Every way of the text into the document, and what is to be read, in order."""
    shown = " ".join(fonts.printable(line) for line in LINE_END.split(text))
    builder.title("Titel")
    builder.section(text)
    builder.composed([Link(text, "https://www.example.org/"), Words(text, bold=True, lang="en"), Footnote(text), text])
    builder.bullets([Entry(text, [text])], ordered=True)
    builder.table(
        [Column(), Column(numeric=True)],
        [(Cell(text, columns=2, head=True),), (Cell(text, rows=2), text), ("unten",)],
        heads=[(Cell(text, columns=2),), (text, text)],
        caption=text,
    )
    called = ["Titel", shown, shown, shown, "1", shown, "1", shown, "1.", shown, "–", shown]
    return [*called, shown, shown, shown, shown, shown, shown, shown, "unten"]


def test_every_hostile_text_is_read_in_order_as_given() -> None:
    for text in HOSTILE:
        assert_read_as_given(text)


@settings(max_examples=5, deadline=None)
@given(st.text(st.characters(codec="utf-8").filter(lambda char: not fonts.is_rtl(char)), max_size=40))
def test_any_text_is_read_in_order_as_given(text: str) -> None:
    assert_read_as_given(text)


def assert_read_as_given(text: str) -> None:
    builder = DocumentBuilder()
    expected = fill(builder, text)
    strings = re.findall(r'^ *"(.*)"$', read_aloud(build(builder, META).content), re.MULTILINE)
    assert "".join("".join(strings).split()) == "".join("".join(expected).split())


@pytest.mark.parametrize("kind", ["composed", "entry", "head", "caption", "group", "tall", "note"])
def test_ten_thousand_letters_without_a_space_fit(kind: str, tmp_path: Path) -> None:
    builder = DocumentBuilder()
    builder.title("Titel")
    columns = (Column("A"), Column("B"))
    match kind:
        case "composed":
            builder.composed(["a", Link(LONG, "https://www.example.org/")])
        case "entry":
            builder.bullets([Entry("a", [LONG])])
        case "head":
            builder.table([Column(LONG), Column("B")], [("a", "b")])
        case "caption":
            builder.table(columns, [("a", "b")], caption=LONG)
        case "group":
            builder.table(columns, [(Cell(LONG, columns=2, head=True),), ("a", "b")])
        case "tall":
            builder.table(columns, [(Cell(LONG, rows=2), "b"), ("c",)])
        case "note":
            builder.composed(["a", Footnote(LONG)])
    path = tmp_path / "long.pdf"
    path.write_bytes(build(builder, META).content)
    assert check(path) == []
    strings = re.findall(r'^ *"(.*)"$', read_aloud(path.read_bytes()), re.MULTILINE)
    assert LONG in "".join("".join(strings).split())


@settings(max_examples=5, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=40))
@example("שלום (עולם) 12 \u202eمرحبا")
@example("W" * 300)
def test_any_text_in_any_piece_conforms(text: str) -> None:
    builder = DocumentBuilder()
    builder.title(text)
    builder.contents(text)
    fill(builder, text)
    with builder.landscape(), builder.section_of_tree():
        fill(builder, text)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.pdf"
        path.write_bytes(build(builder, META).content)
        assert check(path) == []


def test_text_from_right_to_left_is_read_as_it_was_written() -> None:
    text = "שלום (עולם) 12"
    builder = DocumentBuilder()
    fill(builder, text)
    with opened(build(builder, META).content) as pdf:
        told = [str(element.ActualText) for element in elements(pdf) if "/ActualText" in element]
        assert told == [text] * 14
        assert "/ActualText" not in named(pdf, "LBody")[0]  # else the list below it would be lost


def test_no_stream_ends_like_a_line() -> None:
    # One stream in 256 would by chance: validators then count a byte less than its length says.
    for number in range(150):
        builder = DocumentBuilder()
        builder.title(f"Prüfung {number}")
        assert b"\r\nendstream" not in build(builder, META).content


@pytest.fixture(scope="module")
def digests() -> set[str]:
    program = (
        "import hashlib\n"
        "from tests.documents.pdf_samples import META, fill_everything\n"
        "from tests.documents.test_pdf_figures import bars\n"
        "from smartaachen_desktop.documents.pdf.build import build\n"
        "from smartaachen_desktop.documents.pdf.builder import DocumentBuilder\n"
        "builder = DocumentBuilder(); fill_everything(builder); builder.chart(bars(), 'Säulen')\n"
        "print(hashlib.sha256(build(builder, META).content).hexdigest())\n"
    )
    found = set()
    for seed, zone in (("1", "UTC"), ("random", "Asia/Tokyo")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment, cwd=ROOT
        )
        found.add(done.stdout)
    return found


def test_everything_gives_the_same_bytes_in_every_process(digests: set[str]) -> None:
    assert len(digests) == 1


def test_signs_without_a_face_are_reported_from_every_kind_of_content() -> None:
    for fill_in in (
        lambda builder: builder.composed([Link("👍", "https://www.example.org/")]),
        lambda builder: builder.composed([Words("👍")]),
        lambda builder: builder.composed([Footnote("👍")]),
        lambda builder: builder.bullets([Entry("a", ["👍"])]),
        lambda builder: builder.table([Column("A")], [("b",)], caption="👍"),
        lambda builder: builder.table([Column("A")], [("b",)], heads=[("👍",)]),
        lambda builder: builder.heading("👍", 4),
        lambda builder: builder.contents("👍"),
    ):
        builder = DocumentBuilder()
        builder.title("Prüfung")
        fill_in(builder)
        built: BuiltDocument = build(builder, META)
        assert len(built.warnings) == 1
