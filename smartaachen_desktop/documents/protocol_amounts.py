"""The amounts of a paper below the resolution on it, as the minutes print them and as a table."""

from collections.abc import Iterator

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.columns import Column
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.protocol_changes import changes_amounts
from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.formats import amount, csv_amount
from smartaachen_desktop.model.documents import Audience
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


def write_amounts(builder: DocumentBuilder, data: ProtocolData, item: ItemView) -> None:
    paper = shown_amounts(data, item)
    if paper is None:
        return
    budget = paper.budget
    builder.sub_head(wording.amounts_heading(changed=changes_amounts(item)))
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
    state = wording.amounts_state(changed=changes_amounts(item))
    for line in paper.budget.lines:
        for year, each in zip(paper.budget.years, line.amounts, strict=True):
            yield item.number, paper.reference, state, line.name, year, csv_amount(each.planned)
