"""`review`: the half-yearly review as PDF that passes every check, the same bytes from the same data."""

from pathlib import Path

import pytest

from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.cli.conftest import Base, call
from tests.cli.test_report_pdf import words


@pytest.mark.parametrize("audience", ["public", "internal"])
def test_the_review_is_an_accessible_pdf(base: Base, tmp_path: Path, audience: str) -> None:
    measure = str(base.example.measures["hackathon"])
    base.execute(
        {"command": "TakeBaseline", "strategy": str(base.example.strategy), "name": "Auftakt intern"},
        {"command": "ChangeMeasure", "measure": measure, "start": "2022-09-15", "end": "2022-12-14"},
        {"command": "SetMeasureCost", "measure": measure, "year": 2022, "cents": "4.000,00"},
    )
    out = tmp_path / "halbjahr.pdf"
    done = call("review", "--database", base.path, "--audience", audience, "--out", out)
    assert (done.status, done.err) == (0, "")
    shown = words(out)
    assert "Halbjahresbericht zum Projektplan" in shown
    assert "10 Arbeitstage" in shown
    assert ("Auftakt intern" in shown) == ("4.000,00" in shown) == (audience == "internal")
    for profile in ("3a", "ua1"):
        assert conformance_failures(out, profile) == []
    assert font_failures(out) == syntax_failures(out) == []


def test_without_a_baseline_it_says_what_to_do(base: Base, tmp_path: Path) -> None:
    done = call("review", "--database", base.path, "--out", tmp_path / "x.pdf")
    assert done.status != 0
    assert "Halten Sie im Projektplan zuerst einen Basisplan fest." in done.err
    assert not (tmp_path / "x.pdf").exists()
