"""The head of the form: labels with their values in one or two columns, and the title."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from smartaachen_desktop.exchange.council_paper_lines import Cell, Line, passage
from smartaachen_desktop.formats import parse_day
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.paper_draft import (
    DraftDepartment,
    DraftValue,
    PaperValue,
    Passage,
    Remark,
)

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "Vorlage-Nr": "reference", "Vorlage-Nr.": "reference", "Vorlagen-Nr": "reference", "Vorlagen-Nr.": "reference",
        "Vorlagennummer": "reference", "Vorlage Nr.": "reference", "Drucksache": "reference",
        "Federführende Dienststelle": "lead_department", "Federführend": "lead_department",
        "Beteiligte Dienststelle/n": "participating", "Beteiligte Dienststellen": "participating",
        "Beteiligte Dienststelle": "participating", "Status": "public", "Datum": "dated",
        "Verfasser/in": "author", "Verfasser*in": "author", "Verfasser": "author", "Verfasserin": "author",
        "Ziele": "goals", "Betreff": "title", "Titel": "title", "Ratsantrag": "originating_motion",
        "AZ": "", "Aktenzeichen": "", "Klimarelevanz": "",
    }
)  # fmt: skip
"""Labels of the form by column of the paper; "" is read over: the climate boxes say more than their summary above."""
KINDS = frozenset({"vorlage", "beschlussvorlage", "mitteilungsvorlage", "verwaltungsvorlage", "ratsantrag"})
_LABEL = re.compile(
    r"(?<!\w)(" + "|".join(re.escape(each) for each in sorted(LABELS, key=len, reverse=True)) + r")\s*:(?!\w)"
)
_SUMMARY = re.compile(r"Klimarelevanz\b(?!:)")
_BARE = {label.casefold().rstrip("."): name for label, name in LABELS.items()}
_MOTION = re.compile(r"((?:Rats|Fraktions|Bürger)?antrag(?: Nr\.)? \d+\S*?)\s*(?=[:,;]|\s|$)", re.IGNORECASE)
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}")
COLUMN = 8.0
"""Points by which cells of one column may differ."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A label with the cells that answer it."""

    name: str
    text: str
    lines: tuple[Line, ...]


def read_head(lines: Sequence[Line]) -> tuple[list[DraftValue], list[Remark]]:
    """Everything above the Beratungsfolge."""
    lines = _whole_labels(lines)
    title = _title_lines(lines)
    found: dict[str, _Found] = {}
    for each in _labelled([line for line in lines if line not in title]):
        if each.name not in found or not found[each.name].text:
            found[each.name] = each
    if "title" not in found and title:
        found["title"] = _Found("title", " ".join(line.text for line in title), tuple(title))
    values: list[DraftValue] = []
    remarks: list[Remark] = []
    for name, each in found.items():
        source = _source(each)
        try:
            value = _value(name, each.text)
        except InvalidInput as error:
            remarks.append(Remark(error.code, error.message, source))
            continue
        if name and value not in (None, ""):
            values.append(DraftValue(name, value, source))
    if "originating_motion" not in found and "title" in found and (motion := _MOTION.match(found["title"].text)):
        values.append(DraftValue("originating_motion", motion[1], _source(found["title"])))
    if not any(each.name == "public" for each in values):
        values.append(
            DraftValue(
                "public", False, Passage(""), "Der Status steht nicht in der Datei; vorsichtshalber nichtöffentlich."
            )
        )  # fmt: skip
    for name, words in (("reference", "Vorlage-Nr."), ("title", "Betreff")):
        if not any(each.name == name for each in values):
            remarks.append(Remark(f"no_{name}", f"Die Angabe „{words}“ wurde in der Datei nicht gefunden."))
    return values, remarks


def _source(found: _Found) -> Passage:
    where = passage(found.lines)
    return Passage(found.text or where.text, where.places)


def _value(name: str, text: str) -> PaperValue | None:
    match name:
        case "dated":
            day = _DAY.search(text)
            return parse_day(day[0] if day else text) if text else None
        case "public":
            return _status(text) if text else None
        case "lead_department":
            return department(text) if text else None
        case _:
            return text


def _status(text: str) -> bool:
    words = re.sub(r"[\s-]", "", text.casefold())
    if words.startswith("nichtöffentlich"):
        return False
    if words.startswith("öffentlich"):
        return True
    raise InvalidInput("unknown_status", f"Status „{text}“: weder öffentlich noch nichtöffentlich.", field="public")


def department(text: str) -> DraftDepartment:
    """ "FB 02 - Fachbereich Wirtschaft" or "FB 02"."""
    code, _dash, name = re.sub(r"\s+[-–—·]\s+", "\t", text, count=1).partition("\t")
    return DraftDepartment(code.strip(), name.strip())


def _title_lines(lines: Sequence[Line]) -> list[Line]:
    """Bold lines over the whole width without a label; where there are none, what stands last and apart."""
    candidates = [line for line in lines if not _has_label(line) and line.text.casefold().strip(" :") not in KINDS]
    left = min((cell.column for line in lines for cell in line.cells), default=0.0) + COLUMN
    bold = [line for line in candidates if line.heading and len(line.cells) == 1 and line.cells[0].column <= left]
    if not bold:
        apart = [line for line in candidates if line.gap and len(line.cells) == 1]
        return apart[-1:]
    block: list[Line] = []
    for line in reversed(lines[: lines.index(bold[-1]) + 1]):  # the last one: a letterhead may be bold as well
        if line not in bold:
            break
        block.insert(0, line)
    return block


def _whole_labels(lines: Sequence[Line]) -> list[Line]:
    """A label that runs over two lines of its column becomes one cell of the first."""
    found: list[Line] = []
    for line in lines:
        above = found[-1] if found else None
        rest = []
        for cell in line.cells:
            at = _begun(above, cell)
            if above is None or at is None:
                rest.append(cell)
                continue
            whole = Cell((*above.cells[at].words, *cell.words))
            above = found[-1] = replace(above, cells=(*above.cells[:at], whole, *above.cells[at + 1 :]))
        if rest:
            found.append(replace(line, cells=tuple(rest)))
    return found


def _begun(above: Line | None, cell: Cell) -> int | None:
    """The cell above that begins the label which this one ends."""
    for at, upper in enumerate(above.cells if above is not None else ()):
        words = f"{upper.text} {cell.text}".casefold().rstrip(" :.")
        if words in _BARE and abs(upper.column - cell.column) <= COLUMN:
            return at
    return None


def _has_label(line: Line) -> bool:
    return any(_bare(cell) is not None or _LABEL.search(cell.text) for cell in line.cells)


def _bare(cell: Cell) -> str | None:
    """What a cell names that is nothing but a label; "" is a label, too."""
    return _BARE.get(cell.text.casefold().rstrip(" :."))


def _labelled(lines: Sequence[Line]) -> Iterator[_Found]:
    """Labels with their values, column by column."""
    for stream in _streams(lines):
        name: str | None = None
        words: list[str] = []
        at: list[Line] = []
        for cell in stream:
            pieces = _pieces(cell)
            for label, rest in pieces:
                if label is not None:
                    if name is not None:
                        yield _Found(name, " ".join(words).strip(), tuple(at))
                    name, words, at = label, [], [Line((cell,))]
                if rest and name is not None:
                    words.append(rest)
                    piece = Line((cell,))
                    if piece not in at:
                        at.append(piece)
        if name is not None:
            yield _Found(name, " ".join(words).strip(), tuple(at))


def _pieces(cell: Cell) -> list[tuple[str | None, str]]:
    text, bare = cell.text, _bare(cell)
    if bare is not None:
        return [(bare, "")]
    if _SUMMARY.match(text):
        return [("", text)]
    marks = list(_LABEL.finditer(text))
    if not marks:
        return [(None, text)]
    found: list[tuple[str | None, str]] = []
    if before := text[: marks[0].start()].strip():
        found.append((None, before))
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        found.append((LABELS[mark[1]], text[mark.end() : after.start() if after else len(text)].strip()))
    return found


def _streams(lines: Sequence[Line]) -> Iterator[list[Cell]]:
    """Cells in reading order, by the column whose label stands at their left."""
    starts: list[float] = []
    for line in lines:
        for cell in line.cells:
            is_label = _bare(cell) is not None or _LABEL.match(cell.text)
            if is_label and not any(abs(cell.column - start) <= COLUMN for start in starts):
                starts.append(cell.column)
    starts.sort()
    for number, start in enumerate(starts or [0.0]):
        end = starts[number + 1] if number + 1 < len(starts) else float("inf")
        first = number == 0
        yield [
            cell
            for line in lines
            for cell in line.cells
            if (first or cell.column >= start - COLUMN) and cell.column < end - COLUMN
        ]
