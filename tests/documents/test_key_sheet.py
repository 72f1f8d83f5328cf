"""The sheet of keys: what the window wishes comes out as a conforming PDF with every key."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

from smartaachen_desktop.app import read_document
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from tests.check_pdf import check

NOW = datetime(2021, 11, 18, 16, 0, tzinfo=UTC)
GROUPS = (("Überall", (("Suchen <b>oder</b> Befehl", "Strg+K"), ("Zurück", "Alt+←"))), ("Wand", (("Halten", "F7"),)))


def test_every_key_is_on_the_sheet(dispatcher: Dispatcher, tmp_path: Path) -> None:
    wish = DocumentWish(DocumentKind.KEYS, groups=GROUPS)
    name, content = dispatcher.read(lambda session: read_document(session, NOW, wish))()
    path = tmp_path / name
    path.write_bytes(content)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    text = " ".join(done.stdout.split())
    for words in ("Suchen <b>oder</b> Befehl", "Strg+K", "Alt+←", "Halten", "F7"):
        assert words in text
    assert check(path) == []
