"""The letterhead of a body: what is taken, what is refused with a remedy, and every document of the body carries it."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.letterhead import LetterheadMark, check_accent, check_logo, contrast_on_white
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.letterheads import ChangeLetterhead, ResetLetterhead
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from tests.check_pdf import conformance_failures
from tests.services.conftest import Room
from tests.services.test_invitation import made, pdf_text


def png(mode: str, size: tuple[int, int] = (60, 24)) -> bytes:
    """A picture of one of the kinds that drawing programs write."""
    picture = Image.linear_gradient("L").resize(size).convert("RGBA")
    out = io.BytesIO()
    (picture if mode == "RGBA" else picture.convert(mode)).save(out, "PNG")
    return out.getvalue()


def body(room: Room, name: str = "awd") -> LetterheadView:
    return room.dispatcher.read(lambda session: letterhead_of(session, room.example.organizations[name]))


def change(room: Room, **values: object) -> ChangeLetterhead:
    return ChangeLetterhead(room.example.organizations["awd"], **values)  # type: ignore[arg-type]


@given(st.integers(0, 0xFFFFFF))
def test_a_colour_is_taken_exactly_where_it_can_be_read_on_paper(number: int) -> None:
    colour = f"#{number:06x}"
    assert 1 <= contrast_on_white(colour) <= 21.001
    if contrast_on_white(colour) >= 4.5:
        assert check_accent(colour) == colour.upper()
    else:
        with pytest.raises(InvalidInput) as caught:
            check_accent(colour)
        assert (caught.value.code, caught.value.field) == ("low_contrast", "accent")
        assert caught.value.remedy


def test_known_contrasts() -> None:
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#FFFFFF") == pytest.approx(1)
    assert contrast_on_white("#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16"])
def test_every_usual_png_is_taken(mode: str) -> None:
    assert check_logo(png(mode)) == (60, 24)


@given(st.data())
def test_a_damaged_png_is_refused_and_never_crashes(data: st.DataObject) -> None:
    content = bytearray(png("RGB"))
    end = content.index(b"IEND") - 4
    content[data.draw(st.integers(0, end - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(InvalidInput):
        check_logo(bytes(content))
    with pytest.raises(InvalidInput):
        check_logo(bytes(content[: data.draw(st.integers(0, end))]))


def test_what_is_refused_says_what_to_do(planned: Room) -> None:
    jpeg = io.BytesIO()
    Image.new("RGB", (8, 8)).save(jpeg, "JPEG")
    for command, code in (
        (change(planned, accent="gelb"), "colour"),
        (change(planned, accent="#FFCC00"), "low_contrast"),
        (change(planned, senders="\n".join("abcde")), "too_many_lines"),
        (change(planned, footer="x" * 111), "too_long"),
        (change(planned, mark=LetterheadMark.LOGO), "no_logo"),
        (change(planned, logo=jpeg.getvalue()), "logo_kind"),
        (change(planned, logo=png("L", (2001, 4))), "logo_size"),
        (change(planned, logo=b"\x89PNG\r\n\x1a\n" + bytes(600_000)), "logo_size"),
    ):
        assert planned.refused(command) == code
    assert body(planned) == USUAL


def test_it_is_kept_per_body_undone_and_put_back(planned: Room) -> None:
    logo = png("RGBA")
    planned.do(change(planned, senders=" Stadt Aachen \n\n Sitzungsdienst ", footer="Postfach  10", accent="#7a1f3d"))
    planned.do(change(planned, logo=logo))
    assert body(planned) == LetterheadView(
        ("Stadt Aachen", "Sitzungsdienst"), "Postfach 10", accent="#7A1F3D", mark=LetterheadMark.LOGO, logo=logo
    )
    assert body(planned, "steuergremium") == USUAL
    planned.do(change(planned, logo=None))
    assert (body(planned).mark, body(planned).logo) == (LetterheadMark.BUILT_IN, None)
    planned.dispatcher.undo()
    assert body(planned).logo == logo
    planned.do(ResetLetterhead(planned.example.organizations["awd"]))
    assert body(planned) == USUAL


def test_every_document_of_a_meeting_carries_it(planned: Room) -> None:
    planned.do(change(planned, senders="Rathaus\nSitzungsdienst", footer="Postfach im Rathaus"))
    kinds = [DocumentKind.INVITATION, DocumentKind.AGENDA, DocumentKind.RUN_SHEET, DocumentKind.ATTENDANCE_SHEET,
             DocumentKind.PROTOCOL, DocumentKind.DELIVERIES]  # fmt: skip
    for kind in kinds:
        text = pdf_text(made(planned, kind, Audience.INTERNAL)[1])
        assert "Sitzungsdienst" in text, kind
        assert "Postfach im Rathaus" in text, kind
        assert "Stadt Aachen" not in text.splitlines(), kind
    wish = DocumentWish(DocumentKind.REPORT, planned.example.organizations["steuergremium"])
    job = planned.dispatcher.read(
        lambda session: document_types()[DocumentKind.REPORT].job(session, planned.clock(), wish)
    )
    assert "Sitzungsdienst" not in pdf_text(job()[1]), "another body has its own"


def test_the_status_report_and_papers_it_decides_carry_it(planned: Room, tmp_path: Path) -> None:
    planned.do(change(planned, senders="Rathaus\nSitzungsdienst", footer="Postfach im Rathaus", logo=png("RGBA")))
    bodies = planned.example.organizations
    for kind, record, carried in (
        (DocumentKind.STATUS, bodies["awd"], True), (DocumentKind.STATUS, bodies["steuergremium"], False),
        (DocumentKind.PAPER, planned.example.paper, True),
    ):  # fmt: skip
        wish = DocumentWish(kind, record, Audience.PUBLIC)
        job = planned.dispatcher.read(
            lambda session, wish=wish: document_types()[wish.kind].job(session, planned.clock(), wish)  # type: ignore[misc]
        )
        path = tmp_path / "dokument.pdf"
        path.write_bytes(job()[1])
        text = pdf_text(path.read_bytes())
        assert ("Sitzungsdienst" in text, "Postfach im Rathaus" in text) == (carried, carried), kind
        assert [conformance_failures(path, profile) for profile in ("3a", "ua1")] == [[], []]


def test_the_letters_use_its_salutation_and_closing(planned: Room) -> None:
    usual = pdf_text(made(planned, DocumentKind.INVITATION)[1])
    assert "Sehr geehrte Mitglieder" in usual
    assert "Mit freundlichen Grüßen" in usual
    planned.do(change(planned, salutation="Guten Tag,", closing="Hochachtungsvoll"))
    own = pdf_text(made(planned, DocumentKind.INVITATION)[1])
    assert "Guten Tag," in own
    assert "Hochachtungsvoll" in own
    assert "Mit freundlichen Grüßen" not in own
    agenda = pdf_text(made(planned, DocumentKind.AGENDA)[1])
    assert "Guten Tag," not in agenda
    assert "lade ich Sie ein" not in agenda
    assert "Ratsantrag 185/18" in agenda


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "I;16"])
def test_with_a_logo_it_still_passes_every_check(planned: Room, tmp_path: Path, mode: str) -> None:
    planned.do(change(planned, logo=png(mode), accent="#7A1F3D", footer="Postfach im Rathaus"))
    content = made(planned, DocumentKind.AGENDA)[1]
    path = tmp_path / "tagesordnung.pdf"
    path.write_bytes(content)
    assert [conformance_failures(path, profile) for profile in ("3a", "ua1")] == [[], []]
    assert made(planned, DocumentKind.AGENDA)[1] == content, "the same data give the same bytes"
