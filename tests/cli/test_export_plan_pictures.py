"""`export plan` as SVG and PNG: valid, named, of the wished size, and refused where too large."""

from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.cli.conftest import Base, call
from tests.cli.test_export_plan import export
from tests.cli.test_no_qt import modules

SVG = "{http://www.w3.org/2000/svg}"


def root_of(path: Path) -> Element:
    root = parse(path).getroot()
    assert root is not None
    return root


@pytest.mark.usefixtures("qapp")
def test_the_svg_keeps_text_as_text_and_says_what_it_shows(base: Base, tmp_path: Path) -> None:
    out = tmp_path / "plan.svg"
    export(base, out, "--width", "1200")
    root = root_of(out)
    assert root.tag == f"{SVG}svg"
    assert root.get("width") == "1200"
    assert "Atkinson Hyperlegible" in root.get("font-family", "")
    assert (root.findtext(f"{SVG}title"), root[1].tag) == ("Projektplan SMART.Aachen", f"{SVG}desc")
    assert "Balkendiagramm" in str(root.findtext(f"{SVG}desc"))
    shown = [element.text for element in root.iter(f"{SVG}text")]
    for measure in ("Beteiligungs-App", "Smart-City-Dialoge im OecherLab"):
        assert measure in shown
    assert "digitalHUB" not in out.read_text()  # no contacts in the public edition
    renderer = QSvgRenderer(str(out))
    assert renderer.isValid()
    picture = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    points = [(x, y) for x in range(0, 1200, 3) for y in range(0, picture.height(), 3)]
    colours = {picture.pixelColor(*point).name() for point in points}
    assert {"#0072b2", "#009e73", "#d55e00"} <= colours  # the bars of all three fields
    dark = sum(picture.pixelColor(*point).lightness() < 30 for point in points)
    assert dark < len(points) / 20, "no area is painted black where clipping is not understood"


def test_strange_titles_stay_valid_xml(base: Base, tmp_path: Path) -> None:
    measure = str(base.example.measures["hackathon"])
    base.execute({"command": "ChangeMeasure", "measure": measure, "title": 'A <b> & "C" \ufffe ]]>'})
    out = tmp_path / "plan.svg"
    export(base, out)
    assert any(str(each.text).startswith('A <b> & "C"') for each in root_of(out).iter(f"{SVG}text"))


def test_the_png_has_the_wished_width_and_the_same_bytes_each_time(base: Base, tmp_path: Path) -> None:
    one, two = tmp_path / "one.png", tmp_path / "two.png"
    for out in (one, two):
        export(base, out, "--width", "1000", "--audience", "internal")
    assert one.read_bytes() == two.read_bytes()
    with Image.open(one) as picture:
        assert picture.width == 1000
        assert picture.info["Title"] == "Projektplan SMART.Aachen"
        colours = {colour for _count, colour in picture.getcolors(10**6) or ()}
    assert {(0, 114, 178), (0, 158, 115), (213, 94, 0)} <= colours


@pytest.mark.parametrize(("width", "sentence"), [("12000", "Bitte eine kleinere Breite"), ("100", "200 bis 30.000")])
def test_a_picture_that_is_too_large_or_too_small_is_refused(
    base: Base, tmp_path: Path, width: str, sentence: str
) -> None:
    out = tmp_path / "plan.png"
    done = call("export", "plan", "--database", base.path, "--out", out, "--width", width)
    assert done.status == 1
    assert sentence in done.err
    assert not out.exists()


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_no_window_is_needed(base: Base, tmp_path: Path, ending: str) -> None:
    loaded = modules("export", "plan", "--database", str(base.path), "--out", str(tmp_path / f"plan.{ending}"))
    assert loaded.isdisjoint(("PySide6", "shiboken6", "matplotlib"))
