"""Where in the project plan something shall stand: the fields of action as a menu, for the keyboard too."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.queries.strategy import FieldRow, field_rows


def ask_field(context: ViewContext, anchor: QWidget, chosen: Callable[[UUID | None], None]) -> None:
    """Open the menu below `anchor`; `chosen` gets the field, None for the strategy process. Esc chooses nothing."""

    def show(fields: tuple[FieldRow, ...]) -> None:
        menu = QMenu(tr("In den Projektplan übernehmen"), anchor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("In den Projektplan übernehmen"))
        entries: list[tuple[UUID | None, str]] = [(None, tr("Strategieprozess"))]
        entries += [(field.id, f"{field.letter} · {field.name}") for field in fields]
        for key, name in entries:
            menu.addAction(mnemonic_safe(name)).triggered.connect(lambda _checked=False, field=key: chosen(field))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    context.bridge.query(field_rows, show, owner=anchor)
