"""The window that checks signatures, in English: no German word but the record's own, of a good and a tampered file."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop import app as root
from smartaachen_desktop.model.meetings import RESULT_NAMES
from tests.gui.test_translation import MESSAGES, english, shown
from tests.gui.test_verify_window import Room, minutes, open_window
from tests.signed import NAME, SignedMinutes

__all__ = ["english", "minutes"]
WORD = re.compile("[A-Za-zÄÖÜäöüß]{3,}")
ENGLISH = {word.lower() for texts in MESSAGES.values() for text in texts for word in WORD.findall(text)}
GERMAN = {word.lower() for _, source in MESSAGES for word in WORD.findall(source)} - ENGLISH
NAMES = ("SMART.Aachen Beispiel-Aussteller (selbst ausgestellt)", "Sitzungsleitung AWD", "Schriftführung AWD", NAME)
"""Of certificates and files."""


@pytest.fixture
def room(
    english: list[QTranslator], qtbot: QtBot, qapp: QApplication, minutes: SignedMinutes, tmp_path: Path
) -> Iterator[Room]:
    dispatcher = minutes.dispatcher(tmp_path / "awd.db")
    services = root.verify_services()
    (tmp_path / "ca.pem").write_bytes(minutes.issuer)
    services.add_anchors(tmp_path / "vertrauen", [tmp_path / "ca.pem"])
    window, bridge = open_window(qtbot, qapp, dispatcher, tmp_path, services)
    yield Room(qtbot, window, tmp_path, minutes, bridge)
    window.end()
    bridge.close()
    dispatcher.database.close()


def data_of(pdf: bytes) -> dict[str, Any]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return dict(json.loads(opened.attachments["sitzung.json"].get_file().read_bytes()))


def forged(pdf: bytes) -> bytes:
    """The draft with other data inside: a difference of every kind."""
    data = data_of(pdf)
    meeting = data["meeting"]
    meeting.update(started_at="2021-11-18T15:01:00+00:00", room="", place="Bonn")
    items = meeting["items"]
    items[0]["number"], items[0]["discussion"] = "X", ""
    items.pop(2)
    items.append({**items[0], "id": "00000000-0000-4000-8000-000000000000", "number": "Y", "title": "Z"})
    decided = [item for item in items if item["resolutions"]]
    decided[0]["resolutions"][0].update(
        number="0", text="", category="rejected", manner="", effective_from="2021-12-01"
    )  # fmt: skip
    decided[1]["resolutions"].clear()
    for item in items:
        for motion in item["motions"]:
            motion["vote"] = None
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.attachments["sitzung.json"] = json.dumps(data).encode()
        target = io.BytesIO()
        opened.save(target)
    return target.getvalue()


def altered(pdf: bytes) -> bytes:
    """Another byte in the comment below the first line: the file opens, the signatures do not hold."""
    content = bytearray(pdf)
    content[content.index(b"%", 1) + 1] ^= 1
    return bytes(content)


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def german_words(texts: set[str], record: set[str]) -> set[str]:
    """Left when what the record, the council and the certificates say is taken out."""
    found = set()
    for text in texts:
        rest = text
        for own in sorted({*record, *NAMES, *RESULT_NAMES.values()}, key=len, reverse=True):
            rest = rest.replace(own, " ")
        found |= {word for word in WORD.findall(rest) if word.lower() in GERMAN or re.search("[ÄÖÜäöüß]", word)}
        found |= set(re.findall(r"\d\d\.\d\d\.\d{4}|\bUhr\b", rest))
    return found


def test_no_german_word_is_shown_of_a_good_and_of_a_tampered_file(room: Room) -> None:
    base = data_of(room.minutes.base)
    record = {each for each in strings(base) if len(each) > 2}
    contents = {
        "good.pdf": room.minutes.twice, "once.pdf": room.minutes.once, "altered.pdf": altered(room.minutes.twice),
        "forged.pdf": forged(room.minutes.base), "letter.pdf": b"no PDF",
    }  # fmt: skip
    paths = [room.file(name, content) for name, content in contents.items()]
    room.window.add_files([*paths, room.folder / "missing.pdf"])
    assert german_words(shown(room.window), record) == set()
    room.until_checked()
    for row, entry in enumerate(room.window.entries):
        room.window.list.setCurrentRow(row)
        texts = shown(room.window) | {str(room.window.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))}
        assert german_words(texts, record) == set(), entry.name


def test_offices_times_and_single_differences_are_said_in_english(room: Room) -> None:
    room.window.add_files([room.file("good.pdf", room.minutes.twice)])
    room.until_checked()
    words = room.words()
    assert "2. Secretary" in words
    assert "Signature Secretary" in words
    assert "Belongs to the meeting AWD, 2021-11-18." in words
    assert re.search(r"Aachen, \d{4}-\d\d-\d\d, \d\d:\d\d by its own statement", words)
    room.window.add_files([room.file("forged.pdf", forged(room.minutes.base))])
    room.window.list.setCurrentRow(1)
    room.until_checked()
    words = room.words()
    for told in (
        "Meeting: Start", "16:01", "Meeting: Place", "Item Y: Agenda item", "not there", "not contained", "Wording",
        "Resolution 0: Number", "Can be carried out from", "2021-12-01", "no vote", "Yes 9, No 2, Abstentions 1",
        "Vote on “", "empty",
    ):  # fmt: skip
        assert told in words, told
