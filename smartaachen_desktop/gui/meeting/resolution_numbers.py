"""The menu behind a resolution's number: the other ones of the item, a further one, taking back, the extract."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QMenu

from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.meeting_items import ItemView, ResolutionView


@dataclass(frozen=True)
class NumberActs:
    """What the card does: show a resolution or, with None, a further draft; take back; the extract as a document."""

    choose: Callable[[UUID | None], None]
    take_back: Callable[[], None]
    extract: Callable[[Audience], None]


def fill_numbers(
    menu: QMenu, item: ItemView, shown: ResolutionView | None, acts: NumberActs, *, writable: bool
) -> None:
    menu.clear()
    for each in item.resolutions:
        menu.addAction(mnemonic_safe(each.number), partial(acts.choose, each.id))
    menu.addSeparator()
    if writable:
        menu.addAction(tr("Weiterer Beschluss"), lambda: acts.choose(None))
    if writable and shown is not None:
        words = tr("{number} zurücknehmen").format(number=shown.number)
        menu.addAction(mnemonic_safe(words), acts.take_back)
    if item.resolutions:
        menu.addSeparator()
        menu.addAction(tr("Beschlussauszug als PDF …"), partial(acts.extract, Audience.INTERNAL))
        public = menu.addAction(tr("Beschlussauszug, öffentliche Ausgabe …"), partial(acts.extract, Audience.PUBLIC))
        public.setEnabled(item.public)
