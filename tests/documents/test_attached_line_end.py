"""Attached data whose packed form ends with a carriage return: validators would count one byte less than is there."""

import io
import subprocess
import zlib
from dataclasses import replace
from itertools import count
from pathlib import Path

import pikepdf

from smartaachen_desktop.documents.pdf.build import build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from tests.check_pdf import conformance_failures, syntax_failures
from tests.documents.conftest import META


def test_the_data_stay_and_the_file_conforms(tmp_path: Path) -> None:
    texts = (f'{{"nummer": {number}}}'.encode() for number in count())
    data = next(text for text in texts if zlib.compress(text, 9).endswith(b"\r"))
    builder = DocumentBuilder()
    builder.title("Daten")
    meta = replace(META, attachments=(Attachment("daten.json", data, "application/json", "Daten"),))
    content = build(builder, meta).content
    path = tmp_path / "daten.pdf"
    path.write_bytes(content)
    assert [conformance_failures(path, profile) for profile in ("3a", "ua1")] == [[], []]
    assert syntax_failures(path) == []
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert pdf.attachments["daten.json"].get_file().read_bytes() == data
    taken = tmp_path / "daten.json"
    subprocess.run(["pdfdetach", "-save", "1", "-o", taken, path], check=True)
    assert taken.read_bytes() == data, "as other programs read it"
