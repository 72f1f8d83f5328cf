"""The PDF layer against real tools: conformance, embedding, text as it was given, same bytes from same data."""

import errno
import hashlib
import os
import subprocess
import sys
import unicodedata
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from smartaachen_desktop.documents.named import named
from smartaachen_desktop.documents.pdf import fonts
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.files import write_file
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.documents.pdf.text import LINE_END, Block, blocks, inline
from smartaachen_desktop.model.errors import UserError
from tests.check_pdf import conformance_failures, font_failures, syntax_failures

META = DocumentMeta("Prüfung", "Test", datetime(2021, 11, 22, 9, 0, tzinfo=UTC))
TITLE = "Prüfung"
ROOT = Path(__file__).parents[2]


def build_text(text: str) -> BuiltDocument:
    builder = DocumentBuilder()
    builder.title(TITLE)
    builder.paragraph(text)
    return build(builder, META)


def written(content: bytes, folder: Path, name: str = "document.pdf") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def shown_text(content: bytes) -> str:
    """What pdftotext reads between header and footer, without white space."""
    area = ["-r", "72", "-x", "0", "-y", "40", "-W", "595", "-H", "735"]
    done = subprocess.run(["pdftotext", *area, "-", "-"], input=content, capture_output=True, check=True)
    return "".join(done.stdout.decode().split())


def expected_text(text: str) -> str:
    return "".join((TITLE + " ".join(map(fonts.printable, LINE_END.split(text)))).split())


def test_a_protocol_conforms_to_both_standards(protocol: BuiltDocument, tmp_path: Path) -> None:
    path = written(protocol.content, tmp_path)
    assert conformance_failures(path, "3a") == []
    assert conformance_failures(path, "ua1") == []
    assert font_failures(path) == []
    assert syntax_failures(path) == []


def test_the_gate_notices_a_plain_reportlab_file(tmp_path: Path) -> None:
    buffer = BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(100, 100, "Text")
    canvas.save()
    path = written(buffer.getvalue(), tmp_path)
    assert conformance_failures(path, "3a")
    assert conformance_failures(path, "ua1")
    assert font_failures(path)


def test_reading_order_follows_the_document(protocol: BuiltDocument, tmp_path: Path) -> None:
    path = written(protocol.content, tmp_path)
    tree = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True).stdout
    position = 0
    wanted = ["H1", "Niederschrift", "H2", "Anwesende", "Table", "TH", "H2", "Ratsantrag", "H3", "Beratung", "L", "Lbl"]
    for word in [*wanted, "LBody", "H2", "Mitteilungen"]:
        position = tree.index(word, position)
    assert tree.count("Ratsmitglieder") == 1  # the repeated head of page 2 is an artifact
    assert "Seite" not in tree


def test_data_travels_as_associated_files(protocol: BuiltDocument) -> None:
    with pikepdf.open(BytesIO(protocol.content)) as pdf:
        assert sorted(pdf.attachments) == ["abstimmungen.csv", "niederschrift.json"]
        assert pdf.attachments["niederschrift.json"].get_file().read_bytes() == b'{"nummer": 5}'
        assert len(pdf.Root.AF) == 2
        assert str(pdf.Root.Lang) == "de-DE"
        assert str(pdf.docinfo.Title) == "Niederschrift <AWD> & mehr"


def test_signature_fields_stand_where_the_boxes_are(protocol: BuiltDocument) -> None:
    with pikepdf.open(BytesIO(protocol.content)) as pdf:
        fields = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        assert set(fields) == {"chair", "secretary"}
        assert "/Lock" not in fields["chair"]
        assert fields["secretary"].Lock.Action == "/All"
        left, bottom, right, top = (float(value) for value in fields["chair"].Rect)
        assert (top - bottom) / 72 * 25.4 == pytest.approx(32, abs=1)
        assert 60 < left < right < 310


_HOSTILE = st.text(
    st.characters(codec="utf-8").filter(lambda char: unicodedata.bidirectional(char) not in ("R", "AL", "AN")),
    max_size=60,
)


@settings(max_examples=20, deadline=None)
@given(_HOSTILE)
@example("<b>fett</b> & <a href='x'>Verweis</a> &amp; &#65; ]]> <!-- --> <para>")
@example("Emoji 👍🏽 und 👨‍👩‍👧, x\u0302 a\u0308 ẞ ☑ ✓ → ≤ № č ł ș")
@example("\x00\x07\x1b[31m\ufffe\ue000")
@example("Bürger*innen **nicht fett** - # `x` [y](z)")
@example("1\u202f000\xa0Euro\u2003und\u2028mehr\tTab")
@example("a\u0300\u0301\u0302\u0323" * 20)
def test_any_text_is_shown_as_given(text: str) -> None:
    assert shown_text(build_text(text).content) == expected_text(text)


@settings(max_examples=4, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=40))
@example("<b>\n\u202f&amp;\x00👍 שלום (א) **x** " + "W" * 200)
@example("W" * 1500)
def test_any_text_anywhere_conforms(text: str) -> None:
    builder = DocumentBuilder()
    builder.letterhead([text])
    builder.title(text, text, text)
    builder.facts([(text, text)])
    builder.item(text, text, text)
    builder.markdown(text)
    builder.resolution(text)
    builder.table([Column(text), Column(text, numeric=True)], [(text, text)], total=(text, text))
    builder.item(text, text, text, strong=False)
    builder.signatures([SignaturePlace(text, text, "one", note=text), SignaturePlace(text, text)])
    meta = DocumentMeta(text, text, META.created, number=text, header_left=text, header_right=text, watermark=text)
    with TemporaryDirectory() as folder:
        path = written(build(builder, meta).content, Path(folder))
        assert conformance_failures(path, "3a") == []
        assert conformance_failures(path, "ua1") == []
        assert font_failures(path) == []


def test_ten_thousand_letters_without_a_space_fit(tmp_path: Path) -> None:
    text = "Sitzung" * 1430
    built = build_text(text)
    assert shown_text(built.content) == expected_text(text)
    builder = DocumentBuilder()
    builder.title(TITLE)
    builder.table([Column("Titel"), Column("Text")], [("lang", text)])
    table = build(builder, META)
    assert shown_text(table.content).count("Sitzung") >= 1400  # columns are read beside each other here
    assert table.pages > 1
    assert conformance_failures(written(table.content, tmp_path), "ua1") == []


def test_hebrew_is_drawn_from_right_to_left() -> None:
    assert fonts.visual("שלום 12 (עולם)") == "(םלוע) 12 םולש"
    shown = shown_text(build_text("שלום עולם").content)
    assert shown.translate(dict.fromkeys(range(0x202A, 0x202F))) == expected_text("שלום עולם")


def test_a_sign_without_font_is_named_and_reported() -> None:
    built = build_text("gut 👍")
    assert "gut[THUMBSUPSIGN]" in shown_text(built.content)
    assert built.warnings == ("THUMBS UP SIGN",)
    assert named(built, "a.pdf").warnings == (
        "Das Zeichen THUMBS UP SIGN hat keine Schrift; im Dokument steht sein Name in eckigen Klammern.",
    )


def test_markdown_is_restrained() -> None:
    assert blocks("Ein *Satz*\nweiter\n\n- eins\n- zwei\n3. drei\n# kein Titel") == [
        Block("Ein *Satz*\nweiter"),
        Block("eins", "•"),
        Block("zwei", "•"),
        Block("drei\n# kein Titel", "3."),
    ]
    assert "Italic" not in inline("Bürger*innen und Einwohner*innen")
    assert inline("so **fett** da").count("Text-Bold") == 1
    assert "Italic" not in inline("\\*wörtlich\\*")
    assert blocks("- eins\n  - darin\n  2) auch\n18\\. November") == [
        Block("eins", "•"),
        Block("darin", "•", 1),
        Block("auch\n18\\. November", "2)", 1),
    ]
    assert inline("18\\. November") == inline("18. November")


def test_the_same_data_give_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.documents.conftest import META, fill_protocol\n"
        "from smartaachen_desktop.documents.pdf.build import build\n"
        "from smartaachen_desktop.documents.pdf.builder import DocumentBuilder\n"
        "import hashlib; builder = DocumentBuilder(); fill_protocol(builder)\n"
        "print(hashlib.sha256(build(builder, META).content).hexdigest())\n"
    )
    hashes = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment, cwd=ROOT
        )
        hashes.add(done.stdout)
    assert len(hashes) == 1


def test_another_text_gives_other_bytes() -> None:
    digests = {hashlib.sha256(build_text(text).content).hexdigest() for text in ("a", "b", "a")}
    assert len(digests) == 2


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "Niederschrift.pdf"
    path.write_bytes(b"alt")
    write_file(path, b"neu")
    assert path.read_bytes() == b"neu"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_said_in_german(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_file(tmp_path / "fehlt" / "x.pdf", b"neu")
    assert caught.value.code == "no_folder"
    assert "nicht gespeichert" in caught.value.message


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Niederschrift.pdf"
    path.write_bytes(b"alt")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError) as caught:
        write_file(path, b"neu")
    assert caught.value.code == "disk_full"
    assert path.read_bytes() == b"alt"
    assert list(tmp_path.iterdir()) == [path]
