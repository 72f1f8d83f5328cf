"""Where the cells of a table lie when some cover several rows or columns, and which heads each of them has."""

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that differs from its row; it covers `rows` × `columns` places, which the rows below leave out.

    `head` makes it a head of its rows; over the whole width it heads the rows below, up to the next of its kind.
    """

    text: str
    bold: bool = False
    quiet: bool = False  # paler, as labels are
    rows: int = 1
    columns: int = 1
    head: bool = False
    lead: str = ""  # a bold line of its own above the text


Row = Sequence[str | Cell]


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell and its upper left place."""

    cell: Cell
    row: int
    column: int

    def shares_columns(self, other: "Placed") -> bool:
        """Whether one stands above the other."""
        return self.column < other.column + other.cell.columns and other.column < self.column + self.cell.columns

    def shares_rows(self, other: "Placed") -> bool:
        """Whether both stand in one row."""
        return self.row < other.row + other.cell.rows and other.row < self.row + self.cell.rows


def as_cell(value: str | Cell) -> Cell:
    """A plain text is a cell like its row."""
    return value if isinstance(value, Cell) else Cell(value)


def lay_out(rows: Sequence[Row], width: int) -> list[list[Placed]]:
    """Each row's own cells; every place must be covered exactly once."""
    taken: set[tuple[int, int]] = set()
    found: list[list[Placed]] = []
    for index, row in enumerate(rows):
        line: list[Placed] = []
        column = 0
        for cell in map(as_cell, row):
            while (index, column) in taken:
                column += 1
            places = {
                (index + down, column + right) for down in range(cell.rows) for right in range(cell.columns)
            }  # fmt: skip
            if not places or column + cell.columns > width or index + cell.rows > len(rows) or places & taken:
                raise ValueError("a cell reaches beyond the table or into another")
            taken |= places
            line.append(Placed(cell, index, column))
            column += cell.columns
        if any((index, place) not in taken for place in range(width)):
            raise ValueError("every row needs one cell per column")
        found.append(line)
    return found


def without_row_spans(rows: list[list[Placed]]) -> list[list[Placed]]:
    """The same table with one row for each cell; the places a cell covered are empty."""
    found: list[list[Placed]] = [[] for _ in rows]
    for line in rows:
        for placed in line:
            for down in range(placed.cell.rows):
                text = placed.cell.text if not down else ""
                found[placed.row + down].append(
                    Placed(replace(placed.cell, text=text, rows=1), placed.row + down, placed.column)
                )
    return [sorted(line, key=lambda placed: placed.column) for line in found]


def is_simple(heads: list[list[Placed]], body: list[list[Placed]], *, row_heads: bool) -> bool:
    """Whether the heads of a cell follow from its row and column alone."""
    return len(heads) < 2 and not any(
        placed.cell.rows > 1 or placed.cell.columns > 1 or (placed.cell.head and not (row_heads and not placed.column))
        for line in [*heads, *body]
        for placed in line
    )
