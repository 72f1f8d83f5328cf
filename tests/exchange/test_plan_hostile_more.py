"""More files nobody vouches for, of every kind that is read: refused with file, place and reason, or told by row."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from smartaachen_desktop.exchange.plan_files import read_plan_file
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.plan_draft import MOST_MEASURES
from tests.exchange.test_plan_hostile import NS, project, task

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(1, 256)) * 10


def gan(tasks: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><project name="P"><tasks>{tasks}</tasks></project>'.encode()


def gan_task(key: object, name: str = "Vorgang", inside: str = "", start: str = "2022-03-01") -> str:
    return f'<task id="{key}" name="{name}" start="{start}" duration="3">{inside}</task>'


def depend(key: object) -> str:
    return f'<depend id="{key}" type="2" difference="0" hardness="Strong"/>'


def sheet(*rows: tuple[object, ...]) -> bytes:
    book, target = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(target)
    return target.getvalue()


def table(*rows: str) -> bytes:
    return "\n".join(["Nr.;Bezeichnung;Beginn;Ende;Vorgänger", *rows]).encode()


def nested(depth: int) -> str:
    return "".join(f'<task id="{n}" name="T{n}" start="2022-03-01">' for n in range(depth)) + "</task>" * depth


def outlines(depth: int) -> str:
    levels = range(1, depth + 1)
    return "".join(f"<Task><UID>{n}</UID><Name>T{n}</Name><OutlineLevel>{n}</OutlineLevel></Task>" for n in levels)


REFUSED: dict[str, tuple[str, str, str, Callable[[], bytes]]] = {
    "ids twice in .gan": ("plan.gan", "duplicate_id", "Kennung 1", lambda: gan(gan_task(1) + gan_task(1, "Zweiter"))),
    "no id in .gan": ("plan.gan", "invalid_task", "„Ohne“", lambda: gan('<task name="Ohne" start="2022-03-01"/>')),
    "a circle in .gan": ("plan.gan", "link_cycle", "„A“ → „B“ → „A“",
                         lambda: gan(gan_task(1, "A", depend(2)) + gan_task(2, "B", depend(1)))),
    "levels in .gan": ("plan.gan", "too_deep", "100 Ebenen", lambda: gan(nested(120))),
    "elements in .gan": ("plan.gan", "too_deep", "Zeile 1", lambda: gan(nested(300))),
    "levels in XML": ("plan.xml", "too_deep", "100 Ebenen", lambda: project(outlines(200))),
    "too many in XML": ("plan.xml", "too_many_tasks", "100000",
                        lambda: project("".join(task(n) for n in range(1, MOST_MEASURES + 2)))),
    "too many in .gan": ("plan.gan", "too_many_tasks", "100000",
                         lambda: gan("".join(f'<task id="{n}" name="T"/>' for n in range(MOST_MEASURES + 1)))),
    "a level that is no number": ("plan.xml", "invalid_task", "„A“",
                                  lambda: project(task(1, "A").replace("<OutlineLevel>1", "<OutlineLevel>x"))),
    "no tasks in XML": ("plan.xml", "no_tasks", "keinen einzigen Vorgang", f"<Project {NS}/>".encode),
    "no rows in CSV": ("plan.csv", "no_tasks", "keinen einzigen Vorgang", table),
    ".gan named XML": ("plan.xml", "wrong_root", "„project“", lambda: gan(gan_task(1))),
    "XML named .gan": ("plan.gan", "wrong_root", "GanttProject", lambda: project(task(1))),
    "spreadsheet named CSV": ("plan.csv", "not_utf8", "Nullbytes", lambda: sheet(("Bezeichnung",), ("A",))),
    "CSV named spreadsheet": ("plan.xlsx", "broken_xlsx", "Excel", lambda: table("1;A;;;")),
    "a picture named XML": ("plan.xml", "not_utf8", "Byte 0", lambda: PNG),
    "a picture named .gan": ("plan.gan", "not_utf8", "Byte 0", lambda: PNG),
    "a picture named spreadsheet": ("plan.xlsx", "broken_xlsx", "Excel", lambda: PNG),
    "a picture named CSV": ("plan.csv", "no_heads", "Bezeichnung", lambda: PNG),
    "numbers twice in CSV": ("plan.csv", "duplicate_id", "Zeile 3", lambda: table("1;A;;;", "1;B;;;")),
    "numbers twice in a spreadsheet": ("plan.xlsx", "duplicate_id", "Zeile 3",
                                       lambda: sheet(("Nr.", "Bezeichnung"), ("1", "A"), ("1", "B"))),
    "a circle in CSV": ("plan.csv", "link_cycle", "schließen einen Kreis",
                        lambda: table("1;A;;;2EA", "2;B;;;1EA")),
    "a circle in a spreadsheet": ("plan.xlsx", "link_cycle", "schließen einen Kreis", lambda: sheet(
        ("Nr.", "Bezeichnung", "Vorgänger"), ("1", "A", "2EA"), ("2", "B", "1EA"))),
    "an empty spreadsheet": ("plan.xlsx", "no_heads", "Bezeichnung", sheet),
    "a document type in CSV": ("plan.csv", "no_heads", "Bezeichnung", lambda: b'<!DOCTYPE a [<!ENTITY b "c">]>'),
    "UTF-16": ("plan.csv", "not_utf8", "UTF-8", lambda: "Bezeichnung\nA\n".encode("utf-16")),
    "a name without end": ("plan.csv", "text_too_long", "100000 Zeichen", lambda: table(f"1;{'A' * 200_000};;;")),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_naming_file_place_and_reason(case: str, tmp_path: Path) -> None:
    name, code, place, make = REFUSED[case]
    path = tmp_path / name
    path.write_bytes(make())
    with pytest.raises(InvalidInput) as refusal:
        read_plan_file(path)
    assert refusal.value.code == code
    assert name in refusal.value.message
    assert place in refusal.value.message


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("plan.gan", gan(gan_task(1, "A", depend(77))), ("77, Vorgänger", "gibt es in der Datei nicht")),
        ("plan.gan", gan(gan_task(1, "A", depend(1))), ("A, Vorgänger", "auf sich selbst")),
        ("plan.gan", gan(gan_task(1, "A", depend(2) + gan_task(2, "B"))), ("B, Vorgänger", "liegen ineinander")),
        ("plan.gan", gan(gan_task(1, "A", start="2022-02-30")), ("A, start", "kein gültiges Datum")),
        ("plan.gan", gan(gan_task(1, "")), ("1, name", "heißt jetzt „Vorgang 1“")),
        ("plan.xml", project(task(1, "")), ("Vorgang 1, Name", "Ohne Bezeichnung")),
        ("plan.csv", table("1;;;;"), ("Zeile 2", "Ohne Bezeichnung")),
        ("plan.csv", table("1;A;30.2.2022;;"), ("Zeile 2, Beginn", "kein gültiger Zeitpunkt")),
        ("plan.csv", table("1;A;1.3.2022;1.2.2022;"), ("Zeile 2, Ende", "vor dem Beginn")),
        ("plan.csv", table("1;A;;;9EA"), ("A, Vorgänger", "gibt es in der Datei nicht")),
        ("plan.csv", table("1;A;;;quatsch"), ("Zeile 2, Vorgänger", "keine Abhängigkeit")),
    ],
)  # fmt: skip
def test_what_is_odd_is_told_with_its_place(name: str, content: bytes, told: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    draft = read_plan_file(path)
    (finding,) = draft.findings
    assert finding.place == told[0]
    assert told[1] in finding.what
    assert all(each.title for each in draft.measures)
