"""Chart of the measures by field of action and status. Import this late: matplotlib is heavy."""

from collections import Counter
from collections.abc import Sequence
from textwrap import wrap

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from smartaachen_desktop.charts.budget_charts import WIDTH, Chart
from smartaachen_desktop.model.plan import MeasureKind, MeasureStatus
from smartaachen_desktop.services.queries.measures_data import FieldSection
from smartaachen_desktop.services.queries.words import STATUS_NAMES

_LOOKS = {
    MeasureStatus.DONE: ("#0F5461", ""),
    MeasureStatus.RUNNING: ("#FFCC00", ""),
    MeasureStatus.PLANNED: ("#FFFFFF", "////"),
    MeasureStatus.IDEA: ("#FFFFFF", ""),
    MeasureStatus.STOPPED: ("#D3DDDE", "xxxx"),
}
_EDGE = "#0F5461"


def measures_by_status(sections: Sequence[FieldSection]) -> Chart:
    """How many measures of each field are done, running, planned; milestones are no measures."""
    figure = Figure(figsize=(WIDTH, 0.75 + 0.42 * len(sections)), layout="constrained")
    axes = figure.add_subplot()
    places = [-place for place in range(len(sections))]
    counts = [
        Counter(row.status for row in section.rows if row.kind is not MeasureKind.MILESTONE) for section in sections
    ]
    left = [0] * len(sections)
    for status, (fill, hatch) in _LOOKS.items():
        numbers = [each[status] for each in counts]
        if not any(numbers):
            continue
        axes.barh(places, numbers, 0.56, left=left, color=fill, hatch=hatch, edgecolor=_EDGE, linewidth=0.7,
                  label=STATUS_NAMES[status])  # fmt: skip
        for place, start, number in zip(places, left, numbers, strict=True):
            if number:
                ink = "#FFFFFF" if status is MeasureStatus.DONE else "#10262B"
                box = {"boxstyle": "round,pad=0.15", "facecolor": "#FFFFFF", "edgecolor": "none"} if hatch else None
                axes.text(start + number / 2, place, str(number), ha="center", va="center", color=ink, bbox=box)
        left = [start + number for start, number in zip(left, numbers, strict=True)]
    axes.set_yticks(places, ["\n".join(wrap(section.title, 30, max_lines=2, placeholder=" …")) for section in sections])
    axes.tick_params(axis="y", length=0)
    axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    axes.set_xlabel("Maßnahmen")
    if any(left):
        figure.legend(loc="outside lower left", ncols=5)
    words = "; ".join(f"{section.title}: {_words(count)}" for section, count in zip(sections, counts, strict=True))
    return Chart(figure, f"Gestapelte Balken der Maßnahmen je Handlungsfeld nach ihrem Stand: {words}.")


def _words(count: Counter[MeasureStatus]) -> str:
    return ", ".join(f"{count[each]} {STATUS_NAMES[each]}" for each in _LOOKS if count[each]) or "keine"
