"""Files that nobody vouches for: refused with a reason, and nothing of them reaches the plan."""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from smartaachen_desktop.exchange.plan_csv import write_csv
from smartaachen_desktop.exchange.plan_files import read_plan_file, write_plan_file
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan_draft import DraftMeasure, PlanDraft

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
NS = 'xmlns="http://schemas.microsoft.com/project"'


def project(tasks: str, head: str = "") -> bytes:
    return f"{HEAD}<Project {NS}>{head}<Tasks>{tasks}</Tasks></Project>".encode()


def task(uid: object, name: str = "Vorgang", more: str = "") -> str:
    return f"<Task><UID>{uid}</UID><Name>{name}</Name><OutlineLevel>1</OutlineLevel>{more}</Task>"


def link(uid: object) -> str:
    return f"<PredecessorLink><PredecessorUID>{uid}</PredecessorUID><Type>1</Type></PredecessorLink>"


def zip_bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (201 * 1024 * 1024))
    return target.getvalue()


def laughing_sheet() -> bytes:
    """A spreadsheet whose sheet declares entities."""
    good = write_plan_file(PlanDraft("", (DraftMeasure("1", "Umfrage"),)), ".xlsx")[0]
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as given, zipfile.ZipFile(target, "w") as made:
        for part in given.namelist():
            content = given.read(part)
            if part.endswith("sheet1.xml"):
                content = b'<!DOCTYPE w [<!ENTITY a "ha">]>' + content.replace(b"<v>", b"<v>&a;")
            made.writestr(part, content)
    return target.getvalue()


LAUGHS = HEAD + '<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Project>&b;</Project>'
OUTSIDE = HEAD + '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><Project>&a;</Project>'
FILES: dict[str, tuple[str, str, Callable[[], bytes]]] = {
    "billion laughs": ("plan.xml", "dtd_refused", LAUGHS.encode),
    "external entity": ("plan.gan", "dtd_refused", OUTSIDE.encode),
    "a million levels": (
        "plan.xml",
        "too_deep",
        lambda: f"<Project {NS}>".encode() + b"<a>" * 10**6 + b"</a>" * 10**6 + b"</Project>",
    ),
    "21 MB": ("plan.xml", "file_too_big", lambda: b" " * (21 * 1024 * 1024)),
    "21 MB of CSV": ("plan.csv", "file_too_big", lambda: b";" * (21 * 1024 * 1024)),
    "null bytes": ("plan.xml", "not_utf8", lambda: HEAD.encode() + b"<Project>\x00</Project>"),
    "null bytes in CSV": ("plan.csv", "not_utf8", lambda: b"Bezeichnung\n\x00"),
    "another encoding": ("plan.xml", "not_utf8", lambda: "<Project>ä</Project>".encode("latin-1")),
    "a declared encoding": ("plan.xml", "not_utf8", lambda: b'<?xml version="1.0" encoding="UTF-7"?><Project/>'),
    "broken": ("plan.xml", "broken_xml", lambda: b"<Project><Tasks></Project>"),
    "empty": ("plan.gan", "empty_file", lambda: b""),
    "another root": ("plan.xml", "wrong_root", lambda: b"<html/>"),
    "another program's root": ("plan.gan", "wrong_root", lambda: b"<project/>"),
    "ids used twice": ("plan.xml", "duplicate_id", lambda: project(task(1) + task(1, "Zweiter"))),
    "no id": ("plan.xml", "invalid_task", lambda: project("<Task><Name>x</Name></Task>")),
    "a circle": ("plan.xml", "link_cycle", lambda: project(task(1, more=link(2)) + task(2, more=link(1)))),
    "zip bomb": ("plan.xlsx", "zip_bomb", zip_bomb),
    "entities in a spreadsheet": ("plan.xlsx", "broken_xlsx", laughing_sheet),
    "no zip": ("plan.xlsx", "broken_xlsx", lambda: b"PK\x03\x04 kaputt"),
    "a table without heads": ("plan.csv", "no_heads", lambda: b"a;b\n1;2\n"),
    "an unknown ending": ("plan.mpp", "unknown_format", lambda: b"x"),
}


@pytest.mark.parametrize("case", FILES)
def test_it_is_refused_with_file_and_reason(case: str, tmp_path: Path) -> None:
    name, code, make = FILES[case]
    path = tmp_path / name
    path.write_bytes(make())
    begin = time.process_time()
    with pytest.raises(InvalidInput) as refusal:
        read_plan_file(path)
    assert refusal.value.code == code
    assert name in refusal.value.message
    assert time.process_time() - begin < 5


@pytest.mark.parametrize(
    ("more", "element"),
    [
        ("<Start>9999-12-31T00:00:00</Start>", "Start"),
        ("<Start>gestern</Start>", "Start"),
        ("<Start>2022-03-01T08:00:00</Start><Duration>PT99999999999H0M0S</Duration>", "Duration"),
        ("<Start>2022-03-08T08:00:00</Start><Finish>2022-03-01T17:00:00</Finish>", "Finish"),
        ("<PercentComplete>700</PercentComplete>", "PercentComplete"),
        ("<Cost>1e999</Cost>", "Cost"),
        ("<Deadline>2022-13-01T00:00:00</Deadline>", "Deadline"),
        (link(77), "Vorgänger"),
        (link(1), "Vorgänger"),
        ("<PredecessorLink><PredecessorUID>x</PredecessorUID></PredecessorLink>", "PredecessorLink"),
    ],
)
def test_a_bad_value_is_told_with_its_place(more: str, element: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.xml"
    path.write_bytes(project(task(1, "Umfrage", more)))
    draft = read_plan_file(path)
    assert [each.place for each in draft.findings] == [f"Umfrage, {element}"]
    assert draft.measures[0].end is None
    assert draft.links == ()


def test_tables_calculate_nothing(tmp_path: Path) -> None:
    nasty = ["=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "'=x", "\t=1"]
    draft = PlanDraft("", tuple(DraftMeasure(str(n), f"M{n}", notes=text) for n, text in enumerate(nasty, 1)))
    lines = write_csv(draft)[0].decode("utf-8-sig").split("\r\n")
    assert not any(cell.strip('"')[:1] in "=+-@\t" for line in lines for cell in line.split(";") if cell.strip('"'))
    path = tmp_path / "plan.xlsx"
    path.write_bytes(write_plan_file(draft, ".xlsx")[0])
    from openpyxl import load_workbook

    cells = [cell for row in load_workbook(path).active.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert [each.notes for each in read_plan_file(path).measures] == nasty


def test_a_formula_is_taken_as_its_stored_value(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Bezeichnung", "Notizen"])
    book.active.append(["Umfrage", "=1+1"])
    book.save(tmp_path / "plan.xlsx")
    assert [each.notes for each in read_plan_file(tmp_path / "plan.xlsx").measures] == [""]


def test_a_hand_made_table(tmp_path: Path) -> None:
    text = (
        "Nr.;Bezeichnung;Beginn;Kosten je Jahr;Vorgänger;Farbe\n1;Müllkonzept;Juli 2022;2022: 4.000,00 €;;rot\n"
        "2;Umsetzung;1.9.2022;viel;1EA+3 T;\n"
    )
    path = tmp_path / "plan.csv"
    path.write_bytes(text.encode("cp1252"))
    draft = read_plan_file(path)
    first, second = draft.measures
    assert (str(first.start), str(first.end), first.precision) == ("2022-07-01", "2022-07-31", "month")
    assert first.costs[0].cents == 4000_00
    assert (draft.links[0].lag_days, second.costs) == (3, ())
    assert [each.place for each in draft.findings] == ["plan.csv", "Spalte Farbe", "Zeile 3, Kosten je Jahr"]
