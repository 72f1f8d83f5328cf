"""Charts of the budget as figures of matplotlib. Import this late: matplotlib is heavy.

Make them in the look of the paper they go to; every chart says in words what it shows, and no series is told by its
colour alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten, wrap

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from smartaachen_desktop.charts.drawing import COLOURS
from smartaachen_desktop.formats import amount, euros
from smartaachen_desktop.services.queries.budget import Amounts
from smartaachen_desktop.services.queries.budget_data import AmountTable

WIDTH = 6.45
_MOST_SERIES = 6
_MOST_BARS = 18
_LABEL = 30
_LEGEND = 76  # characters of the names in both columns
_MOST_FIGURES = 6  # more would stand in each other's way; the table has them all
_FILLS = (
    ("#0F5461", "", "#0F5461"),
    ("#FFFFFF", "////", "#0072B2"),
    ("#FFCC00", "", "#8A6D00"),
    ("#FFFFFF", r"\\\\", "#009E73"),
    ("#D55E00", "", "#D55E00"),
    ("#FFFFFF", "||||", "#43575C"),
    ("#D3DDDE", "", "#73888C"),
)
"""Fill, hatch and edge of a series: neighbours differ in pattern, not only in colour."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure and what it shows, in words."""

    figure: Figure
    alt: str


def planned_by_line(table: AmountTable) -> Chart:
    """The Ansätze of each year, one on the other by line."""
    rows = _grouped(table.rows)
    figure, axes = _axes(3.1)
    places = range(len(table.years))
    below = [0.0] * len(table.years)
    names = _legend([name for name, _cents in rows])
    for number, (_name, cents) in enumerate(rows):
        fill, hatch, edge = _FILLS[number]
        heights = [each / 100 for each in cents]
        axes.bar(places, heights, 0.56, bottom=below, color=fill, hatch=hatch, edgecolor=edge, linewidth=0.7,
                 label=names[number])  # fmt: skip
        below = [one + other for one, other in zip(below, heights, strict=True)]
    if len(table.years) <= _MOST_FIGURES:
        for place, total in zip(places, table.sums, strict=True):
            _figure_above(axes, place, total, weight="bold")
    _years(axes, table.years)
    figure.legend(loc="outside lower left", ncols=2 if len(rows) > 1 else 1)
    words = "; ".join(
        f"{year} zusammen {euros(total)}, davon "
        + ", ".join(f"{name} {euros(cents[place])}" for name, cents in rows if cents[place])
        for place, (year, total) in enumerate(zip(table.years, table.sums, strict=True))
    )
    return Chart(figure, f"Gestapelte Säulen der Ansätze je Jahr nach Haushaltspositionen: {words}.")


def planned_and_used(years: Sequence[int], sums: Sequence[Amounts]) -> Chart:
    """The Ansatz of each year beside what is spent and committed of it."""
    figure, axes = _axes(2.5)
    places = range(len(years))
    petrol = COLOURS["petrol"]
    left, right = [place - 0.2 for place in places], [place + 0.2 for place in places]
    spent = [each.spent / 100 for each in sums]
    axes.bar(left, [each.planned / 100 for each in sums], 0.36, color=COLOURS["sunken"], edgecolor=COLOURS["control"],
             linewidth=0.7, label="Ansatz")  # fmt: skip
    axes.bar(right, spent, 0.36, color=petrol, edgecolor=petrol, linewidth=0.7, label="Ist")
    axes.bar(right, [each.committed / 100 for each in sums], 0.36, bottom=spent, color="#FFFFFF", hatch="////",
             edgecolor=petrol, linewidth=0.7, label="gebunden")  # fmt: skip
    if 2 * len(years) <= _MOST_FIGURES:
        for x, each in zip(places, sums, strict=True):
            _figure_above(axes, x - 0.2, each.planned)
            _figure_above(axes, x + 0.2, each.spent + each.committed)
    _years(axes, years)
    figure.legend(loc="outside lower left", ncols=3)
    words = "; ".join(f"{year}: {_words(each)}" for year, each in zip(years, sums, strict=True))
    return Chart(figure, f"Säulen je Jahr, links der Ansatz, rechts Ist und gebundene Mittel: {words}.")


def used_by_line(lines: Sequence[tuple[str, Amounts]]) -> Chart:
    """Each line over all years: what of its Ansatz is spent and committed."""
    rows = list(lines)
    if len(rows) > _MOST_BARS:
        rest = rows[_MOST_BARS - 1 :]
        together = sum((each for _name, each in rest), Amounts())
        rows = [*rows[: _MOST_BARS - 1], (f"{len(rest)} weitere Positionen", together)]
    figure, axes = _axes(0.75 + 0.4 * len(rows))
    places = [-place for place in range(len(rows))]
    petrol = COLOURS["petrol"]
    spent = [each.spent / 100 for _name, each in rows]
    axes.barh(places, [each.planned / 100 for _name, each in rows], 0.7, color=COLOURS["sunken"],
              edgecolor=COLOURS["control"], linewidth=0.7, label="Ansatz")  # fmt: skip
    axes.barh(places, spent, 0.4, color=petrol, edgecolor=petrol, linewidth=0.7, label="Ist")
    axes.barh(places, [each.committed / 100 for _name, each in rows], 0.4, left=spent, color="#FFFFFF", hatch="////",
              edgecolor=petrol, linewidth=0.7, label="gebunden")  # fmt: skip
    for place, (_name, each) in zip(places, rows, strict=True):
        share = f"{used_percent(each)} %" if each.planned else "ohne Ansatz"
        end = max(each.planned, each.spent + each.committed, 0) / 100
        axes.annotate(share, (end, place), (4, 0), textcoords="offset points", va="center")
    axes.set_yticks(places, ["\n".join(wrap(name, _LABEL, max_lines=2, placeholder=" …")) for name, _each in rows])
    axes.tick_params(axis="y", length=0)
    axes.xaxis.set_major_locator(MaxNLocator(5))
    axes.xaxis.set_major_formatter(FuncFormatter(_thousands))
    axes.set_xlabel("Euro")
    axes.margins(x=0.12)
    figure.legend(loc="outside lower left", ncols=3)
    words = "; ".join(f"{name}: {_words(each)}" for name, each in rows)
    return Chart(figure, f"Balken je Haushaltsposition über alle Jahre, in Prozent steht das Ausgeschöpfte: {words}.")


def used_percent(amounts: Amounts) -> int:
    """Spent and committed as share of the Ansatz, rounded down so that 100 % means all of it."""
    return (amounts.spent + amounts.committed) * 100 // amounts.planned if amounts.planned else 0


def _grouped(rows: Sequence[tuple[str, tuple[int, ...]]]) -> list[tuple[str, tuple[int, ...]]]:
    """The largest lines by themselves, the others together."""
    if len(rows) <= _MOST_SERIES + 1:
        return list(rows)
    largest = set(sorted(range(len(rows)), key=lambda place: -sum(rows[place][1]))[:_MOST_SERIES])
    rest = [cents for place, (_name, cents) in enumerate(rows) if place not in largest]
    sums = tuple(sum(column) for column in zip(*rest, strict=True))
    return [*(rows[place] for place in sorted(largest)), (f"{len(rest)} weitere Positionen", sums)]


def _legend(names: Sequence[str]) -> list[str]:
    """Whole where both columns have room for them."""
    half = (len(names) + 1) // 2
    room = sum(max(map(len, part), default=0) for part in (names[:half], names[half:]))
    return [name if room <= _LEGEND else shorten(name, _LEGEND // 2, placeholder=" …") for name in names]


def _axes(height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(WIDTH, height), layout="constrained")
    return figure, figure.add_subplot()


def _years(axes: Axes, years: Sequence[int]) -> None:
    axes.set_xticks(range(len(years)), [str(year) for year in years])
    axes.set_xlim(-0.6, len(years) - 0.4)
    axes.tick_params(axis="x", length=0)
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(_thousands))
    axes.set_ylabel("Euro")
    axes.margins(y=0.12)


def _figure_above(axes: Axes, x: float, cents: int, *, weight: str = "normal") -> None:
    top = (x, max(cents, 0) / 100)
    axes.annotate(amount(cents), top, (0, 3), textcoords="offset points", ha="center", weight=weight)


def _thousands(value: float, _place: object) -> str:
    return amount(round(value * 100))


def _words(amounts: Amounts) -> str:
    left = amounts.available
    last = f"überzogen um {euros(-left)}" if left < 0 else f"verfügbar {euros(left)}"
    return f"Ansatz {euros(amounts.planned)}, Ist {euros(amounts.spent)}, gebunden {euros(amounts.committed)}, {last}"
