"""Figures of matplotlib on paper: vectors in our faces, described, with their data in a table."""

import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from matplotlib.figure import Figure
from reportlab.graphics.shapes import Drawing, Rect

from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.matplotlib_figure import paper_look
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.tables import Column
from tests.check_pdf import check

META = DocumentMeta("Prüfung", "Test", datetime(2021, 11, 22, 9, 0, tzinfo=UTC))


def bars() -> Figure:
    """Bars, hatches, curves, clipping, transparency, an arrow, a formula, marks and hostile labels."""
    with paper_look():
        figure = Figure(figsize=(6, 3.2), layout="constrained")
        axes = figure.add_subplot()
        axes.bar(["2021 $x$", "2022 ☑ שלום", "<b>&amp;"], [3, 4.5, 2], hatch=["//", "..", "*"], label="Personal 👍")
        axes.plot([0, 1, 2], [1, 3, 2], "o--", alpha=0.6, label="Verlauf")
        axes.fill_between([0, 1, 2], [0.5, 0.5, 1], alpha=0.3)
        axes.scatter([0, 1], [2, 2], s=5)
        axes.set_title("Ausgaben", weight="bold")
        axes.annotate("hier", (1, 3), (1.4, 4), arrowprops={"arrowstyle": "->"}, style="italic", rotation=30)
        axes.text(0, 4, r"$\frac{a}{b}$", parse_math=True)
        axes.legend()
    return figure


def document(figure: Figure | None = None) -> BuiltDocument:
    builder = DocumentBuilder()
    builder.title("Prüfung")
    builder.chart(
        figure or bars(),
        "Säulen der Ausgaben: 2021 drei, 2022 viereinhalb Millionen Euro.",
        caption="Abbildung 1: Ausgaben",
        columns=[Column("Jahr"), Column("Euro", numeric=True)],
        rows=[("2021", "3"), ("2022", "4,5")],
    )
    return build(builder, META)


@pytest.fixture(scope="module")
def built() -> BuiltDocument:
    return document()


def test_a_figure_conforms_and_holds_no_pixels(built: BuiltDocument, tmp_path: Path) -> None:
    path = tmp_path / "figure.pdf"
    path.write_bytes(built.content)
    assert check(path) == []
    shown = subprocess.run(["pdfimages", "-list", path], capture_output=True, text=True, check=True).stdout
    assert len(shown.splitlines()) == 2  # the head of an empty list


def test_labels_are_text_in_our_faces_and_reported_where_no_face_has_them(built: BuiltDocument) -> None:
    text = subprocess.run(["pdftotext", "-", "-"], input=built.content, capture_output=True, check=True).stdout.decode()
    assert "Ausgaben" in text
    assert "2021 $x$" in text
    assert "<b>&amp;" in text
    assert "Personal [THUMBS UP SIGN]" in text
    assert len(built.warnings) == 1


def test_a_figure_is_read_as_description_caption_and_table(built: BuiltDocument) -> None:
    with pikepdf.open(BytesIO(built.content)) as pdf:
        kids = list(pdf.Root.StructTreeRoot.K[0].K)
        figure = next(kid for kid in kids if kid.S == "/Figure")
        after = kids[kids.index(figure) + 1]
        assert str(figure.Alt).startswith("Säulen der Ausgaben")
        left, bottom, right, top = (float(value) for value in figure.A.BBox)
        assert (right - left, top - bottom) == pytest.approx((432, 230.4), abs=0.1)
        assert [str(kid.S) for kid in figure.K if not isinstance(kid, int)] == ["/Caption"]
        assert after.S == "/Table"


def test_the_same_figure_gives_the_same_bytes(built: BuiltDocument) -> None:
    assert document().content == built.content


def test_a_figure_is_as_it_was_after_drawing() -> None:
    figure = bars()
    before = figure.canvas, figure.dpi
    document(figure)
    assert (figure.canvas, figure.dpi) == before


def test_a_figure_too_large_for_the_page_shrinks() -> None:
    with paper_look():
        figure = Figure(figsize=(20, 40))
        figure.add_subplot().plot([1, 2])
    built = document(figure)
    with pikepdf.open(BytesIO(built.content)) as pdf:
        drawn = next(kid for kid in pdf.Root.StructTreeRoot.K[0].K if kid.S == "/Figure")
        left, bottom, right, top = (float(value) for value in drawn.A.BBox)
        assert (top - bottom) / (right - left) == pytest.approx(2, abs=0.01)
        assert top - bottom < 842


def test_pixels_are_refused() -> None:
    figure = Figure()
    figure.add_subplot().imshow([[1, 2], [3, 4]])
    with pytest.raises(ValueError, match="no pixels"):
        document(figure)


def test_a_drawing_of_reportlab_is_a_figure_too(tmp_path: Path) -> None:
    drawing = Drawing(100, 50)
    drawing.add(Rect(0, 0, 100, 50))
    builder = DocumentBuilder()
    builder.title("Prüfung")
    builder.figure(drawing, "Ein Rechteck", caption="Abbildung 2")
    path = tmp_path / "drawing.pdf"
    path.write_bytes(build(builder, META).content)
    assert check(path) == []
