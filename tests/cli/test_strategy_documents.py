"""`document` with the days, the year and the baseline that the documents of the strategy may be asked for."""

from pathlib import Path

import pytest

from tests.cli.conftest import Base, call
from tests.cli.test_report_pdf import words


def test_a_status_report_over_chosen_days(base: Base, tmp_path: Path) -> None:
    out = tmp_path / "status.pdf"
    days = ("--from", "01.07.2021", "--to", "30.11.2021")
    done = call("document", "status", "--database", base.path, "--body", "AWD", *days, "--out", out)
    assert (done.status, done.err) == (0, "")
    assert "01.07.2021 bis 30.11.2021" in words(out)


def test_an_annual_update_of_a_year_against_a_baseline(base: Base, tmp_path: Path) -> None:
    base.execute({"command": "TakeBaseline", "strategy": str(base.example.strategy), "name": "Auftakt"})
    out = tmp_path / "fortschreibung.pdf"
    options = ("--year", "2023", "--baseline", "Auftakt", "--audience", "internal", "--out", out)
    done = call("document", "annual", "--database", base.path, *options)
    assert (done.status, done.err) == (0, "")
    shown = words(out)
    assert "Fortschreibung 2023" in shown
    assert "Basisplan: Auftakt" in shown


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("status", "--body", "AWD", "--to", "01.01.2022"), "Es fehlt: --from."),
        (
            ("status", "--body", "AWD", "--from", "02.01.2022", "--to", "01.01.2022"),
            "Der letzte Tag liegt vor dem ersten.",
        ),
        (("annual", "--year", "1999"), "1999 ist kein Jahr zwischen 2000 und 2199."),
        (("annual", "--baseline", "Nie"), "Es gibt noch keinen Basisplan."),
        (("paper", "--paper", "X 1"), "Die Vorlage „X 1“ gibt es nicht."),
    ],
)
def test_what_cannot_be_is_said(base: Base, tmp_path: Path, options: tuple[str, ...], why: str) -> None:
    out = tmp_path / "x.pdf"
    done = call("document", options[0], "--database", base.path, *options[1:], "--out", out)
    assert done.status == 1
    assert why in done.err
    assert not out.exists()
