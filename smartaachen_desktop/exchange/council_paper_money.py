"""The financial effects of the form: the note, and the table of years with its sums checked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from smartaachen_desktop.exchange.council_paper_boxes import read_box
from smartaachen_desktop.exchange.council_paper_lines import Line, Word, paragraphs, passage
from smartaachen_desktop.formats import euros, parse_money
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.paper_draft import DraftLine, DraftValue, Passage, Remark

_YEAR = re.compile(r"(?:20|21)\d\d")
_YEAR_CELL = re.compile(r"(?:Ansatz |Jahr )?(?:20|21)\d\d|gesamt\w*|summe\w*|insgesamt", re.IGNORECASE)
_TOTAL = re.compile(r"(?:gesamt\w*|summe\w*|insgesamt)\b", re.IGNORECASE)
_MONEY = re.compile(r"[+\-−–]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d{1,2}|-+|–))?(?:€|T€)?")
_UNIT = re.compile(r"€|EUR|Euro|T€|TEUR")
_THOUSANDS = re.compile(r"in (?:T€|TEUR|Tausend)|Angaben in T", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finance:
    values: tuple[DraftValue, ...]
    lines: tuple[DraftLine, ...]
    remarks: tuple[Remark, ...]


def read_finance(lines: Sequence[Line]) -> Finance:
    """JA or NEIN, the note, and the table with its sums checked."""
    values: list[DraftValue] = []
    remarks: list[Remark] = []
    value, remark = read_box(lines, "has_financial_effects", {"JA": True, "NEIN": False}, "Finanzielle Auswirkungen")
    values += [value] if value is not None else []
    remarks += [remark] if remark is not None else []
    tables, note = _tables(lines)
    remarks += _outside(lines, tables, note)
    if note:
        text = "\n\n".join(each.text for each in paragraphs(note))
        values.append(DraftValue("financial_note", text, passage(note)))
    found: dict[str, DraftLine] = {}
    for table in tables:
        for each in table.read():
            before = found.get(each.name)
            if before is not None and not {year for year, _cents in before.amounts} & {
                year for year, _c in each.amounts
            }:
                source = Passage(
                    f"{before.source.text}\n{each.source.text}", (*before.source.places, *each.source.places)
                )
                found[each.name] = replace(before, amounts=(*before.amounts, *each.amounts), source=source)
            elif before is not None:
                remarks.append(Remark("line_twice", f"„{each.name}“ steht zweimal in der Tabelle.", each.source))
            else:
                found[each.name] = each
        remarks += table.remarks
    return Finance(tuple(values), tuple(found.values()), tuple(remarks))


def _outside(lines: Sequence[Line], tables: Sequence["_Table"], note: Sequence[Line]) -> list[Remark]:
    """Amounts that no table of years holds, as on other forms of the city."""
    held = [line for table in tables for line in table.lines]
    left = [line for line in lines if line not in held and len(_amounts(line)) > (line in note)]
    if not left:
        return []
    return [Remark("amounts_outside", "Diese Beträge stehen in keiner Tabelle mit Jahren; sie fehlen.", passage(left))]


def _tables(lines: Sequence[Line]) -> tuple[list["_Table"], list[Line]]:
    """The tables, each with its head of years, and the note around them."""
    heads = [number for number, line in enumerate(lines) if _years(line)]
    thousands = any(_THOUSANDS.search(line.text) for line in lines)
    parts: list[tuple[list[Line], list[Line]]] = []
    note: list[Line] = []
    begin = next((n for n, line in enumerate(lines) if line.text.casefold().startswith("weitere erläuterungen")), None)
    if begin is not None:
        note = [*lines[begin + 1 : heads[0] if heads else None]]
    for head, after in pairwise([*heads, len(lines)]):
        rows = list(lines[head + 1 : after])
        last = max((n for n, line in enumerate(rows) if _amounts(line)), default=-1)
        if last >= 0 and last + 1 < len(rows) and _fallen(rows[last + 1], _amounts(rows[last])):
            last += 1
        if after < len(lines) and _goes_on(lines[head], lines[after]):
            last = len(rows) - 1  # the last name before the break may have more lines than its amounts
        if parts and _goes_on(parts[-1][0][-1], lines[head]):
            parts[-1][0].append(lines[head])
            parts[-1][1].extend(rows[: last + 1])
        else:
            parts.append(([lines[head]], rows[: last + 1]))
        note += rows[last + 1 :]
    tables = [_Table(found, rows, thousands) for found, rows in parts]
    return tables, [line for line in note if not _THOUSANDS.fullmatch(line.text)]


def _goes_on(head: Line, later: Line) -> bool:
    """Whether the later head is the same one, repeated on the next page."""
    return later.place.page > head.place.page and [year for year, _ in _years(later)] == [
        year for year, _ in _years(head)
    ]


def _years(line: Line) -> list[tuple[int | None, Word]]:
    """The columns of a table's head: a year, or None for the sum of a row."""
    if not all(_YEAR_CELL.fullmatch(cell.text) for cell in line.cells[1:]) and not all(
        _YEAR.fullmatch(word.text) or _TOTAL.fullmatch(word.text) for word in line.words
    ):
        return []
    found: list[tuple[int | None, Word]] = []
    for word in line.words:
        if _YEAR.fullmatch(word.text):
            found.append((int(word.text), word))
        elif found and _TOTAL.fullmatch(word.text):
            found.append((None, word))
    alone = sum(len(cell.words) for cell in line.cells) <= 2 * len(found) + 3
    return found if alone else []


def _amounts(line: Line) -> list[tuple[str, Word]]:
    """Amounts with their place; a year or a share in a name is none."""
    found: list[tuple[str, Word]] = []
    words = line.words
    for at, word in enumerate(words):
        unit = _UNIT.fullmatch(words[at + 1].text) if at + 1 < len(words) else None
        if _MONEY.fullmatch(word.text) and (unit or re.search(r"[.,]\d|€", word.text) or _alone(line, word)):
            text = re.sub(r",(-+|–)", ",00", word.text).replace("–", "-")
            found.append((text + (unit[0] if unit else ""), word))
    return found


def _fallen(line: Line, amounts: Sequence[tuple[str, Word]]) -> dict[int, Word]:
    """Units without an amount of their own: they fell from amounts that fill their columns, and stand below them.

    By the number of the amount. Beside them there may be more of the row's name.
    """
    if _amounts(line):
        return {}
    return {
        number: word
        for number, (text, amount) in enumerate(amounts)
        for word in line.words
        if _UNIT.fullmatch(word.text)
        and not _UNIT.search(text)
        and amount.column <= word.centre <= amount.column + amount.width
    }


def _alone(line: Line, word: Word) -> bool:
    """A bare number is an amount only in a cell of its own."""
    return any(cell.words == (word,) for cell in line.cells[1:])


class _Table:
    def __init__(self, heads: Sequence[Line], rows: Sequence[Line], thousands: bool) -> None:
        """`heads` are one head and its repetitions on later pages."""
        self._heads, self._rows, self._thousands = heads, rows, thousands
        self._columns = _years(heads[0])
        self.remarks: list[Remark] = []

    @property
    def lines(self) -> list[Line]:
        return [*self._heads, *self._rows]

    def read(self) -> list[DraftLine]:
        found: list[DraftLine] = []
        stated: tuple[dict[int | None, int], Passage] | None = None
        for name, amounts, source in self._named():
            if _TOTAL.match(name):
                stated = amounts, source
                continue
            years = tuple((year, cents) for year, cents in amounts.items() if year is not None)
            total = amounts.get(None)
            if total is not None and total != sum(cents for _year, cents in years):
                self._differs(f"„{name}“, Summe der Zeile", total, sum(cents for _year, cents in years), source)
            for year, _word in self._columns:
                if year is not None and year not in amounts:
                    self.remarks.append(Remark("no_amount", f"„{name}“: Für {year} steht kein Betrag da.", source))
            group = CostGroup.STAFF if "personal" in name.casefold() else CostGroup.MATERIAL
            found.append(DraftLine(name, group, years, source))
        if stated is not None:
            for year, cents in stated[0].items():
                rows = sum(amount for line in found for when, amount in line.amounts if year in (when, None))
                if rows != cents:
                    self._differs(f"Summe {year}" if year else "Gesamtsumme", cents, rows, stated[1])
        return found

    def _differs(self, what: str, stated: int, rows: int, source: Passage) -> None:
        told = f"{what}: In der Vorlage steht {euros(stated)}, die Zeilen ergeben {euros(rows)}."
        self.remarks.append(Remark("sum_differs", told, source))

    def _named(self) -> Iterator[tuple[str, dict[int | None, int], Passage]]:
        """Rows with names, also where a name runs over several lines beside its amounts."""
        rows: list[tuple[list[str], list[tuple[str, Word]], list[Line]]] = []
        waiting: list[Line] = []
        for line in self._rows:
            fallen = _fallen(line, rows[-1][1]) if rows and not waiting else {}
            for number, unit in fallen.items():
                text, word = rows[-1][1][number]
                rows[-1][1][number] = text + unit.text, word
            amounts = _amounts(line)
            name = _name_of(line, amounts, tuple(fallen.values()))
            if fallen and not name:
                continue
            if not amounts:
                if rows and not waiting and rows[-1][0]:
                    rows[-1][0].append(name)
                    rows[-1][2].append(line)
                else:
                    waiting.append(line)
            else:
                names = [*(each.text for each in waiting), *([name] if name else [])]
                rows.append((names, amounts, [*waiting, line]))
                waiting = []
        for names, amounts, lines in rows:
            source = passage(lines)
            yield " ".join(names).strip(" :") or "ohne Bezeichnung", self._by_year(amounts, source), source

    def _by_year(self, amounts: Sequence[tuple[str, Word]], source: Passage) -> dict[int | None, int]:
        found: dict[int | None, int] = {}
        exact = len(amounts) == len(self._columns)
        for number, (text, word) in enumerate(amounts):
            year = self._columns[number][0] if exact else self._nearest(word)
            try:
                cents = parse_money(text) * (1000 if self._thousands and "T" not in text else 1)
            except InvalidInput as error:
                self.remarks.append(Remark(error.code, error.message, source))
                continue
            if cents < 0 or year in found:
                what = "ist negativ" if cents < 0 else "steht neben einem zweiten"
                self.remarks.append(
                    Remark("amount_odd", f"Der Betrag {text} für {year or 'die Summe'} {what}.", source)
                )
                continue
            found[year] = cents
        return found

    def _nearest(self, word: Word) -> int | None:
        return min(self._columns, key=lambda each: abs(each[1].centre - word.centre))[0]


def _name_of(line: Line, amounts: Sequence[tuple[str, Word]], fallen: Sequence[Word]) -> str:
    before = takewhile(lambda word: not amounts or word is not amounts[0][1], line.words)
    return " ".join(word.text for word in before if word not in fallen).strip()
