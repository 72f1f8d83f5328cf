"""The sheet Briefkopf: what is typed is stored for that body, what is refused says why, a logo comes from a file."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.gui.people.letterhead_pane import LetterheadPane
from smartaachen_desktop.gui.people.workspace import PeopleWorkspace
from smartaachen_desktop.gui.theme import load_theme
from smartaachen_desktop.model.letterhead import LetterheadMark
from smartaachen_desktop.services.letterheads import ChangeLetterhead
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from tests.gui.desk import Desk, lend

People = Desk[PeopleWorkspace]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[People]:
    for made in lend(qtbot, qapp, tmp_path, PeopleWorkspace):
        made.load_example()
        made.show()
        made.view.sheets.show_sheet("letterhead")
        yield made


def pane(desk: People) -> LetterheadPane:
    return desk.view.sheets.letterhead


def stored(desk: People, body: str = "awd") -> LetterheadView:
    assert desk.example is not None
    organization = desk.example.organizations[body]
    return desk.read(lambda session: letterhead_of(session, organization))


def enter(desk: People, field: object, text: str) -> None:
    field.edit.setText(text)  # type: ignore[attr-defined]
    field.edit.setModified(True)  # type: ignore[attr-defined]
    field.commit()  # type: ignore[attr-defined]
    desk.settle()


def test_everything_typed_is_stored_for_this_body_alone(desk: People) -> None:
    shown = pane(desk)
    desk.type(shown.senders.edit, "Stadt Aachen")
    desk.view.flush()
    for field, text in (
        (shown.footer, "Postfach im Rathaus"), (shown.salutation, "Guten Tag,"), (shown.closing, "Freundliche Grüße"),
        (shown.accent, "#7a1f3d"),
    ):  # fmt: skip
        enter(desk, field, text)
    assert stored(desk) == LetterheadView(
        ("Stadt Aachen",), "Postfach im Rathaus", "Guten Tag,", "Freundliche Grüße", "#7A1F3D"
    )
    assert stored(desk, "steuergremium") == USUAL
    assert "10,0 : 1" in shown.contrast.text()
    desk.click(shown.reset)
    desk.until(lambda: stored(desk) == USUAL)
    desk.settle()
    assert shown.accent.edit.text() == ""
    assert not shown.reset.isEnabled()


def test_a_colour_too_pale_is_refused_at_once(desk: People) -> None:
    enter(desk, pane(desk).accent, "#FFCC00")
    assert "zu hell" in pane(desk).accent.error.text()
    assert stored(desk) == USUAL


def test_every_tone_offered_can_be_read(desk: People) -> None:
    shown = pane(desk)
    shown.tones.drop.aboutToShow.emit()
    for action in shown.tones.drop.actions()[1:]:
        action.trigger()
        desk.settle()
        assert stored(desk).accent == shown.accent.edit.text() != ""
    shown.tones.drop.actions()[0].trigger()
    desk.settle()
    assert stored(desk).accent == ""


def test_a_logo_is_taken_from_a_file_and_goes_again(desk: People, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (60, 24), (122, 31, 61, 255)).save(out, "PNG")
    path, other = tmp_path / "logo.png", tmp_path / "logo.jpg"
    path.write_bytes(out.getvalue())
    other.write_bytes(b"\xff\xd8kein PNG")
    shown = pane(desk)
    shown.ask = lambda: other
    desk.click(shown.logo_button)
    desk.settle()
    assert "kein PNG" in shown.logo_error.text()
    shown.ask = lambda: tmp_path / "fehlt.png"
    desk.click(shown.logo_button)
    assert "fehlt.png ist nicht lesbar" in shown.logo_error.text()
    shown.ask = lambda: path
    shown.mark.picked.emit(LetterheadMark.LOGO)  # one's own logo needs a picture first
    desk.settle()
    assert stored(desk).logo == out.getvalue()
    assert shown.mark.value() is LetterheadMark.LOGO
    assert not shown.logo_error.text()
    desk.click(shown.no_logo)
    desk.settle()
    assert (stored(desk).logo, shown.mark.value()) == (None, LetterheadMark.BUILT_IN)


def test_the_picture_of_the_head_is_paper_in_every_look(desk: People) -> None:
    assert desk.example is not None
    desk.run(ChangeLetterhead(desk.example.organizations["awd"], senders="Rathaus", accent="#7A1F3D"))
    look = pane(desk).look
    assert "Rathaus" in look.accessibleName()
    pictures = []
    for name in ("light", "dark"):
        desk.theme.switch(load_theme(name))
        picture = look.grab().toImage()
        pictures.append(picture.copy(picture.rect().adjusted(4, 4, -4, -4)))
    assert pictures[0] == pictures[1]
