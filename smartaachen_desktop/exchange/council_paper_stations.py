"""The Beratungsfolge of the form: which body deals with the paper, when, in which role."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from smartaachen_desktop.exchange.council_paper_lines import Cell, Line, passage
from smartaachen_desktop.formats import parse_day
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.paper_draft import DraftStation, Remark
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.services.queries.words import ROLE_NAMES

ROLES: Mapping[str, ConsultationRole] = MappingProxyType(
    {
        **{words.casefold(): role for role, words in ROLE_NAMES.items()},
        "beschluss": ConsultationRole.DECISION, "beschlussfassung": ConsultationRole.DECISION,
        "zur kenntnisnahme": ConsultationRole.NOTICE, "empfehlungsbeschluss": ConsultationRole.RECOMMENDATION,
        "anhörung/empfehlung": ConsultationRole.RECOMMENDATION, "beratung": ConsultationRole.PRELIMINARY,
    }
)  # fmt: skip
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}")


def read_stations(lines: Sequence[Line]) -> tuple[list[DraftStation], list[Remark]]:
    """The rows of the Beratungsfolge below their head."""
    head = next((line for line in lines if _is_head(line)), None)
    rows = lines[lines.index(head) + 1 :] if head is not None else lines
    columns = _columns(head) if head is not None else {}
    found: list[DraftStation] = []
    remarks: list[Remark] = []
    for row in _gathered(rows, columns):
        texts = {name: " ".join(cell.text for _line, cell in cells).strip() for name, cells in row.items()}
        used = {line for cells in row.values() for line, _cell in cells}
        source = passage(line for line in rows if line in used)
        dated = None
        if texts.get("dated"):
            try:
                dated = parse_day(texts["dated"])
            except InvalidInput as error:
                remarks.append(Remark(error.code, f"Beratungsfolge: {error.message}", source))
        body, word = texts.get("body", ""), texts.get("role", "")
        role = ROLES.get(word.casefold())
        if role is None:
            told = f"Die Zuständigkeit „{word}“ ist nicht bekannt." if word else "Die Zuständigkeit fehlt."
            remarks.append(Remark("unknown_role", f"Beratungsfolge, {body or 'ohne Gremium'}: {told}", source))
        if body:
            found.append(DraftStation(body, dated, role, source))
    return found, remarks


_STATION_HEADS = {"datum": "dated", "sitzungsdatum": "dated", "gremium": "body", "ausschuss": "body",
                  "zuständigkeit": "role", "beratung": "role", "rolle": "role"}  # fmt: skip
_Row = dict[str, list[tuple[Line, Cell]]]


def _is_head(line: Line) -> bool:
    return "body" in (names := {_STATION_HEADS.get(cell.text.casefold().rstrip(" :")) for cell in line.cells}) and bool(
        names & {"dated", "role"}
    )


def _columns(head: Line) -> dict[str, float]:
    found = {}
    for cell in head.cells:
        name = _STATION_HEADS.get(cell.text.casefold().rstrip(" :"))
        if name is not None:
            found[name] = cell.column
    return found


def _gathered(lines: Iterable[Line], columns: Mapping[str, float]) -> list[_Row]:
    """Rows with the lines that a long name runs over. A row begins with its date, or where the role stands."""
    rows: list[_Row] = []
    waiting: _Row = {}
    for line in lines:
        here: _Row = {}
        for at, cell in enumerate(line.cells):
            here.setdefault(_column_of(cell, at, line, columns), []).append((line, cell))
        begins = any("dated" in here and _DAY.fullmatch(cell.text) for _line, cell in here.get("dated", ())) or (
            "role" in here and "body" in here
        )
        if begins:
            if "body" not in here and waiting:
                here = _merged(waiting, here)
            elif waiting and rows:
                rows[-1] = _merged(rows[-1], waiting)
            waiting = {}
            rows.append(here)
        elif rows and "body" in rows[-1]:
            rows[-1] = _merged(rows[-1], here)
        else:
            waiting = _merged(waiting, here)
            if rows:
                rows[-1], waiting = _merged(rows[-1], waiting), {}
    return rows


def _merged(first: _Row, second: _Row) -> _Row:
    return {name: [*first.get(name, ()), *second.get(name, ())] for name in {**first, **second}}


def _column_of(cell: Cell, at: int, line: Line, columns: Mapping[str, float]) -> str:
    if columns:
        return min(columns, key=lambda name: abs(columns[name] - cell.column))
    if _DAY.fullmatch(cell.text):
        return "dated"
    return "role" if at == len(line.cells) - 1 and at > 0 else "body"
