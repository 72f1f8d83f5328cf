"""The letterhead of a body or of the strategy (Briefkopf): senders, mark, accent colour, texts of its letters."""

import enum
import re
import struct
import uuid
import zlib

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference
from smartaachen_desktop.model.errors import InvalidInput

LEAST_CONTRAST = 4.5
"""Of text on white paper (WCAG 2, level AA)."""
LARGEST_LOGO = 512 * 1024
LONGEST_SIDE = 2000
MOST_SENDERS = 4
LONGEST_FOOTER = 110
"""Signs; more do not fit on the line at the foot of a page."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_PNG = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}


class LetterheadMark(enum.StrEnum):
    """What stands at the right of the senders."""

    BUILT_IN = "built_in"
    LOGO = "logo"
    NONE = "none"


class Letterhead(Record):
    """Empty texts and an empty colour stand for the usual ones, so that those can still be improved.

    Without a body it is the strategy's, for documents that belong to no body; its id is that of the strategy, so that
    there is only one.
    """

    __tablename__ = "letterhead"
    __table_args__ = (UniqueConstraint("organization_id"),)
    organization_id: Mapped[uuid.UUID | None] = reference("organization.id", index=False, nullable=True)
    senders: Mapped[str]
    footer: Mapped[str]
    salutation: Mapped[str]
    closing: Mapped[str]
    accent: Mapped[str]
    mark: Mapped[LetterheadMark] = mapped_column(Word(LetterheadMark))
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)


def contrast_on_white(colour: str) -> float:
    """Contrast of "#0F5461" on white, from 1 to 21 (WCAG 2)."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def check_accent(colour: str) -> str:
    """The colour as "#0F5461", empty for the usual one. Raises InvalidInput if it cannot be read on paper."""
    colour = colour.strip()
    if not colour:
        return ""
    if not _COLOUR.fullmatch(colour):
        raise InvalidInput("colour", f"„{colour[:20]}“ ist keine Farbe.", field="accent", remedy="Beispiel: #0F5461")
    contrast = contrast_on_white(colour)
    if contrast < LEAST_CONTRAST:
        number = f"{contrast:.1f}".replace(".", ",")
        raise InvalidInput(
            "low_contrast",
            f"{colour.upper()} ist auf Papier zu hell (Kontrast {number}, nötig 4,5).",
            field="accent",
            remedy="Wählen Sie einen dunkleren Ton.",
        )
    return colour.upper()


def check_logo(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG that can be drawn. Raises InvalidInput."""
    if len(content) > LARGEST_LOGO:
        raise _logo("logo_size", "Das Logo ist größer als 512 KB.", "Verkleinern Sie das Bild.")
    if not content.startswith(_PNG):
        raise _logo("logo_kind", "Das Logo ist kein PNG-Bild.", "Speichern Sie es als PNG.")
    chunks = _chunks(content)
    kind, head = chunks[0] if chunks else (b"", b"")
    if kind != b"IHDR" or len(head) != 13 or chunks[-1][0] != b"IEND":
        raise _damaged()
    width, height, depth, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", head)
    if not 0 < width <= LONGEST_SIDE or not 0 < height <= LONGEST_SIDE:
        raise _logo(
            "logo_size", f"Das Logo ist {width} × {height} Bildpunkte groß.",
            f"Höchstens {LONGEST_SIDE} × {LONGEST_SIDE} sind möglich.",
        )  # fmt: skip
    if interlaced:
        raise _logo("logo_kind", "Das Logo ist als PNG mit Zeilensprung gespeichert.", "Speichern Sie es ohne.")
    if packing or filtering or depth not in _DEPTHS.get(colour, ()):
        raise _damaged()
    if colour == 3 and not any(name == b"PLTE" and data and len(data) % 3 == 0 for name, data in chunks):
        raise _damaged()
    row = 1 + (width * depth * _CHANNELS[colour] + 7) // 8
    pixels = _unpacked(b"".join(data for name, data in chunks if name == b"IDAT"), row * height)
    if len(pixels) != row * height or any(pixels[place] > 4 for place in range(0, len(pixels), row)):
        raise _damaged()
    return width, height


def _chunks(content: bytes) -> list[tuple[bytes, bytes]]:
    found, place = [], len(_PNG)
    while place + 12 <= len(content):
        (size,) = struct.unpack_from(">I", content, place)
        name, data = content[place + 4 : place + 8], content[place + 8 : place + 8 + size]
        check = content[place + 8 + size : place + 12 + size]
        if len(check) != 4 or zlib.crc32(name + data) != int.from_bytes(check, "big"):
            raise _damaged()
        found.append((name, data))
        place += 12 + size
        if name == b"IEND":
            break
    return found


def _unpacked(packed: bytes, size: int) -> bytes:
    """Never more than a byte beyond what the picture needs, whatever a few packed bytes claim to hold."""
    try:
        return zlib.decompressobj().decompress(packed, size + 1)
    except zlib.error:
        raise _damaged() from None


def _damaged() -> InvalidInput:
    return _logo("logo_damaged", "Das Logo ist beschädigt.", "Speichern Sie das Bild neu als PNG.")


def _logo(code: str, sentence: str, remedy: str) -> InvalidInput:
    return InvalidInput(code, sentence, field="logo", remedy=remedy)
