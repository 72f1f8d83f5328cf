"""`export plan`: the plan over pages as an accessible PDF, its editions, and wishes that are refused."""

import subprocess
from pathlib import Path

import pikepdf
import pytest

from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.cli.conftest import Base, call, spawn
from tests.cli.test_report_pdf import words


def export(base: Base, out: Path, *options: str) -> None:
    done = call("export", "plan", "--database", base.path, "--out", out, *options)
    assert (done.status, done.err) == (0, "")
    assert done.out.strip() == f"Projektplan: {out}"


def info(path: Path, *options: str) -> str:
    return subprocess.run(("pdfinfo", *options, path), capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("options", "pages"),
    [
        ((), 1),
        (("--audience", "internal", "--pages", "2x2"), 4),
        (("--paper", "A3", "--portrait", "--zoom", "quarter"), 2),
        (("--paper", "A0", "--pages", "1x1", "--level", "1"), 1),
    ],
)
def test_the_plan_is_an_accessible_pdf(base: Base, tmp_path: Path, options: tuple[str, ...], pages: int) -> None:
    out = tmp_path / "plan.pdf"
    export(base, out, *options)
    for profile in ("3a", "ua1"):
        assert conformance_failures(out, profile) == []
    assert font_failures(out) == syntax_failures(out) == []
    shown = words(out)
    assert f"Blatt 1 von {pages}" in shown
    assert shown.count("Projektplan SMART.Aachen") == pages  # title on each
    assert "Beteiligungs-App" in shown


def test_each_page_repeats_table_and_axis_and_says_where_it_lies(base: Base, tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    export(base, out, "--pages", "2x2", "--audience", "internal")
    pages = words(out).split("\f")
    for number, (column, line) in enumerate(((1, 1), (2, 1), (1, 2), (2, 2))):
        page = pages[number]
        assert f"Blatt {number + 1} von 4 (Spalte {column}, Zeile {line})" in page
        assert "Vorgang" in page
        assert ("Workshop zum Visionsbild" in page) == (line == 1)
        assert ("Begleitforschung zur Wirkung" in page) == (line == 2)
        assert ("2022" in page.split("Strategieprozess")[0].split("Nr.")[0]) or column == 2
    assert "(Fortsetzung)" in pages[2]


def test_the_chart_is_a_described_figure_followed_by_a_table_of_all_rows(base: Base, tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    export(base, out, "--pages", "2x1", "--audience", "internal")
    tree = info(out, "-struct-text")
    assert tree.count("Figure") == 2
    assert tree.index("H1") < tree.index("Figure") < tree.index("Table")
    # every measure is a row with a head of its own
    measures = base.show("plan")["measures"]
    table = tree[tree.index("Table") :]
    for measure in measures:
        assert f'"{measure["title"].split()[0]}' in table
    with pikepdf.open(out) as pdf:
        alts = [str(each.Alt) for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each]
        (attached,) = pdf.attachments.values()
        rows = attached.get_file().read_bytes().decode().splitlines()
    assert len(rows) == 1 + len(measures)
    assert sorted("Blatt 1 von 2" in alt for alt in alts) == [False, True]


def test_the_public_edition_names_nobody(base: Base, tmp_path: Path) -> None:
    public, internal = tmp_path / "o.pdf", tmp_path / "i.pdf"
    export(base, public)
    export(base, internal, "--audience", "internal")
    assert "digitalHUB" in words(internal)
    for contact in ("digitalHUB", "FB 02", "Zuständig"):
        assert contact not in words(public)
    with pikepdf.open(public) as pdf:
        (attached,) = pdf.attachments.values()
        assert b"digitalHUB" not in attached.get_file().read_bytes()


def test_a_saved_filter_is_named_and_leaves_out(base: Base, tmp_path: Path) -> None:
    strategy = str(base.example.strategy)
    definition = {"statuses": ["idea"]}
    base.execute({"command": "SavePlanFilter", "strategy": strategy, "name": "Nur Ideen", "definition": definition})
    out = tmp_path / "plan.pdf"
    export(base, out, "--filter", "nur ideen", "--audience", "internal")
    shown = words(out)
    assert "Filter „Nur Ideen“: 1 von 20 Vorgängen; Stand: Idee" in shown
    assert "Beteiligungs-App" in shown
    assert "Workshop zum Visionsbild" not in shown
    export(base, out, "--filter", "Nur Ideen")
    assert "Nur Ideen" not in words(out), "a filter's name was typed for the house"
    assert "Filter: 1 von 20 Vorgängen; Stand: Idee" in words(out)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--pages", "0x3"), "sind keine Seiten"),
        (("--pages", "2", "--zoom", "year"), "Entweder die Seiten oder der Maßstab"),
        (("--from", "01.05.2023", "--to", "01.04.2023"), "Der letzte Tag liegt vor dem ersten."),
        (("--level", "0"), "Die oberste Ebene ist 1."),
        (("--filter", "Fehlt"), "Den Filter „Fehlt“ gibt es nicht."),
    ],
)
def test_a_wish_that_cannot_be_met_leaves_no_file(
    base: Base, tmp_path: Path, options: tuple[str, ...], sentence: str
) -> None:
    out = tmp_path / "plan.pdf"
    done = call("export", "plan", "--database", base.path, "--out", out, *options)
    assert done.status == 1
    assert sentence in done.err
    assert not out.exists()


def test_an_unknown_ending_names_the_known_ones(base: Base, tmp_path: Path) -> None:
    done = spawn("export", "plan", "--database", base.path, "--out", tmp_path / "plan.doc")
    assert done.status == 1
    assert ".pdf" in done.err
