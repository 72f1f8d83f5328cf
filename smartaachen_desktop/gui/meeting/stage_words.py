"""How the workbench names an item, for a stage item has no number."""

from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.queries.meeting_items import ItemView


def number_of(item: ItemView) -> str:
    """The number, or "Regiepunkt"."""
    return item.number or tr("Regiepunkt")


def name_of(item: ItemView) -> str:
    """For a sentence: the number, or a stage item's heading in quotes."""
    return item.number or f"„{item.title}“"
