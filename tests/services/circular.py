"""A circular vote of the example's Steuergremium, for the tests of its rules, its window and its leaks."""

import subprocess
from datetime import date
from pathlib import Path
from uuid import UUID

from smartaachen_desktop.model.circular import CircularChoice, CircularState
from smartaachen_desktop.services.circular import RecordCircularAnswer, StartCircularVote
from smartaachen_desktop.services.queries.circular import CircularRow, circular_rows
from tests.services.conftest import Room

ASKED, LAST = date(2021, 11, 2), date(2021, 11, 16)
"""Before the day of the example's meeting, 18.11.2021: the last day is over then."""


def start(room: Room, **changes: object) -> UUID:
    values = {"subject": "Ort der Ausstellung", "question": "Die Ausstellung findet im OecherLab statt.",
              "answer_by": LAST, "asked_on": ASKED}  # fmt: skip
    command = StartCircularVote(organization=room.example.organizations["steuergremium"], **{**values, **changes})  # type: ignore[arg-type]
    return room.do(command)["circular"]


def row(room: Room, circular: UUID) -> CircularRow:
    return next(each for each in room.dispatcher.read(circular_rows) if each.id == circular)


def answer(room: Room, circular: UUID, letters: str, on: date = ASKED) -> None:
    """One letter a member in their order: j, n, e, w; "-" leaves one out."""
    choices = dict(zip("jnew", CircularChoice, strict=True))
    for view, letter in zip(row(room, circular).answers, letters, strict=False):
        if letter != "-":
            room.do(RecordCircularAnswer(view.id, choices[letter], on))


def state(room: Room, circular: UUID) -> CircularState:
    return row(room, circular).state


def pdf_text(content: bytes, folder: Path) -> str:
    """The text of a PDF with its metadata, as other programs read them."""
    path = folder / "dokument.pdf"
    path.write_bytes(content)
    commands = (("pdftotext", "-layout", path, "-"), ("pdfinfo", path), ("pdfinfo", "-meta", path))
    return "\n".join(subprocess.run(each, capture_output=True, text=True, check=True).stdout for each in commands)
