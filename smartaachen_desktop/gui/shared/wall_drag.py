"""What a drag carries that may be let go on the wall's strip, whatever view it began in."""

from uuid import UUID

from PySide6.QtCore import QByteArray, QMimeData

ITEM = "application/x-smartaachen-agenda-item"


def carry_item(data: QMimeData, item: UUID) -> None:
    data.setData(ITEM, QByteArray(item.bytes))


def carried_item(data: QMimeData) -> UUID | None:
    content = bytes(data.data(ITEM).data())
    return UUID(bytes=content) if len(content) == 16 else None
