"""`export plan --baseline`: only in the internal edition, and by a name that there is."""

from pathlib import Path

from tests.cli.conftest import Base, call


def test_on_the_command_line(base: Base, tmp_path: Path) -> None:
    base.execute({"command": "TakeBaseline", "strategy": str(base.example.strategy), "name": "Auftakt"})
    out = tmp_path / "plan.svg"
    arguments = ("export", "plan", "--database", base.path, "--out", out, "--baseline")
    refused = call(*arguments, "Auftakt")
    assert (refused.status, out.exists()) == (1, False)
    assert "Einen Basisplan zeigt nur die interne Ausgabe." in refused.err
    assert call(*arguments, "fehlt", "--audience", "internal").status == 1
    assert call(*arguments, "Auftakt", "--audience", "internal").status == 0
    assert "Basisplan „Auftakt“" in out.read_text("utf-8")
