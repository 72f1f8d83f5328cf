"""`report`: what became of the resolutions, as PDF that passes every check."""

import subprocess
from pathlib import Path

import pytest

from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.cli.conftest import Base, call


def words(path: Path) -> str:
    return subprocess.run(("pdftotext", "-layout", path, "-"), capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("audience", ["public", "internal"])
def test_the_report_is_an_accessible_pdf(base: Base, tmp_path: Path, audience: str) -> None:
    out = tmp_path / "bericht.pdf"
    done = call("report", "--database", base.path, "--body", "awd", "--audience", audience, "--out", out)
    assert (done.status, done.err) == (0, "")
    assert done.out.strip() == f"Bericht: {out}"
    assert "Umsetzung der Beschlüsse" in words(out)
    assert "Es sind keine Beschlüsse offen." in words(out)
    for profile in ("3a", "ua1"):
        assert conformance_failures(out, profile) == []
    assert font_failures(out) == syntax_failures(out) == []


def test_an_unknown_body_is_named_with_the_known_ones(base: Base, tmp_path: Path) -> None:
    done = call("report", "--database", base.path, "--body", "Rat", "--out", tmp_path / "x.pdf")
    assert done.status != 0
    assert "AWD" in done.err
    assert not (tmp_path / "x.pdf").exists()
