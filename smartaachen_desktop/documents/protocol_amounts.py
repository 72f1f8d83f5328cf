"""The amounts of a paper below the resolution on it, as the minutes print them and as a table."""

from collections.abc import Iterator
from dataclasses import replace

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.columns import Column
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.protocol_changes import set_amounts
from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.formats import amount, csv_amount
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.budget import Amounts, BudgetView
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.papers import PaperView
from smartaachen_desktop.services.queries.protocol import ProtocolData

_HEAD = ("TOP", "Vorlage", "Stand", "Haushaltsposition", "Jahr", "Ansatz in Euro")


def shown_amounts(data: ProtocolData, item: ItemView) -> PaperView | None:
    """The paper whose amounts stand at the item; none before a resolution, none behind closed doors in public."""
    paper = data.papers.get(item.paper_id) if item.paper_id else None
    if paper is None or not paper.budget.lines or not item.resolutions:
        return None
    return paper if item.public or data.audience is Audience.INTERNAL else None


def amounts_then(data: ProtocolData, item: ItemView, budget: BudgetView) -> tuple[BudgetView, bool]:
    """The paper's lines as they stood when the item was resolved on, and whether a resolution had changed them.

    What a later item of the meeting moved away again does not belong to this one.
    """
    place = next(number for number, each in enumerate(data.meeting.items) if each.id == item.id)
    later = [side for each in reversed(data.meeting.items[place + 1 :]) for side in reversed(set_amounts(each))]
    before = {(side.line_id, side.year): side.before_cents for side in later}  # of several the first one wins
    lines = tuple(
        replace(
            line,
            amounts=tuple(
                replace(each, planned=before.get((line.id, year), each.planned))
                for year, each in zip(budget.years, line.amounts, strict=True)
            ),
        )
        for line in budget.lines
    )
    sums = tuple(sum((line.amounts[place] for line in lines), Amounts()) for place in range(len(budget.years)))
    own = {line.id for line in lines}
    changed = any(side.line_id in own for each in data.meeting.items[: place + 1] for side in set_amounts(each))
    return replace(budget, lines=lines, sums=sums), changed or bool(set_amounts(item))


def write_amounts(builder: DocumentBuilder, data: ProtocolData, item: ItemView) -> None:
    paper = shown_amounts(data, item)
    if paper is None:
        return
    budget, changed = amounts_then(data, item, paper.budget)
    builder.sub_head(wording.amounts_heading(changed=changed))
    columns = (Column("Euro"), *(Column(str(year), numeric=True) for year in budget.years))
    rows = [(line.name, *(amount(each.planned, show_cents=True) for each in line.amounts)) for line in budget.lines]
    total = ("Summe", *(amount(each.planned, show_cents=True) for each in budget.sums))
    builder.table(columns, rows, total=total)


def amounts_file(data: ProtocolData) -> Attachment | None:
    """haushalt.csv, one row a line and year of what is printed; none where nothing is."""
    rows = [row for item in data.meeting.items for row in _rows(data, item)]
    return table_file("haushalt.csv", "Die Haushaltsansätze der Vorlagen", _HEAD, rows) if rows else None


def _rows(data: ProtocolData, item: ItemView) -> Iterator[tuple[object, ...]]:
    paper = shown_amounts(data, item)
    if paper is None:
        return
    budget, changed = amounts_then(data, item, paper.budget)
    state = wording.amounts_state(changed=changed)
    for line in budget.lines:
        for year, each in zip(budget.years, line.amounts, strict=True):
            yield item.number, paper.reference, state, line.name, year, csv_amount(each.planned)
