"""A council paper (Vorlage) read from PDF or text by the rules of its form; nothing is guessed without saying so."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from smartaachen_desktop.exchange.council_paper_boxes import read_climate
from smartaachen_desktop.exchange.council_paper_head import read_head
from smartaachen_desktop.exchange.council_paper_lines import Cell, Line, page_lines, paragraphs, passage
from smartaachen_desktop.exchange.council_paper_money import read_finance
from smartaachen_desktop.exchange.council_paper_stations import read_stations
from smartaachen_desktop.exchange.council_paper_steps import read_steps
from smartaachen_desktop.exchange.council_paper_text import read_text, text_lines, text_pages
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.paper_draft import DraftValue, PaperDraft, Remark, SourceKind
from smartaachen_desktop.services.paper_files import LARGEST
from smartaachen_desktop.services.paper_reading import READABLE

SECTIONS: Mapping[str, str] = MappingProxyType(
    {
        "beratungsfolge": "stations",
        "beschlussvorschlag": "proposal",
        "finanzielle auswirkungen": "finance",
        "klimarelevanz": "climate",
        "erläuterungen": "explanation",
        "erläuterung": "explanation",
        "begründung": "explanation",
        "sachverhalt": "explanation",
    }
)


def read_paper_file(path: Path, tell: Callable[[float], None] = lambda _share: None) -> tuple[PaperDraft, bytes]:
    """The draft and the bytes of a file. Raises InvalidInput; nothing bigger than allowed is read at all."""
    if path.suffix.lower() not in READABLE:
        raise InvalidInput(
            "unknown_format", f"{path.name}: Diese Art Datei wird nicht als Vorlage gelesen.", field="file",
            remedy=f"Möglich sind {', '.join(READABLE)}. Office-Dateien speichern Sie zuerst als PDF.",
        )  # fmt: skip
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise InvalidInput(
            "unreadable", f"{path.name} lässt sich nicht öffnen: {error.strerror}.", field="file",
            remedy="Prüfen Sie, ob die Datei noch an ihrem Ort liegt.",
        ) from None  # fmt: skip
    return read_council_paper(content, path.name, tell), content


def read_council_paper(content: bytes, name: str, tell: Callable[[float], None] = lambda _share: None) -> PaperDraft:
    """Read a paper by what the file is, whatever its ending says."""
    if not content:
        raise InvalidInput("file_empty", f"{name}: Die Datei ist leer.", field="file")
    if len(content) > LARGEST:
        raise InvalidInput(
            "file_large", f"{name}: Die Datei ist größer als 25 MB.", field="file",
            remedy="Speichern Sie die Vorlage ohne ihre Anlagen als eigene Datei.",
        )  # fmt: skip
    text: tuple[str, ...] = ()
    if content[:1024].lstrip().startswith(b"%PDF-") or name.lower().endswith(".pdf"):
        from smartaachen_desktop.exchange.council_paper_pdf import pdf_words

        pages = pdf_words(content, name, lambda share: tell(0.8 * share))
        kind, count, lines = SourceKind.PDF, len(pages), page_lines(pages)
    else:
        text = text_pages(read_text(content, name))
        kind, count, lines = SourceKind.TEXT, len(text), text_lines(text)
    tell(0.85)
    draft = read_lines(lines, name, kind, count, tuple(row for page in text for row in page.split("\n")))
    tell(1.0)
    return draft


def read_lines(
    lines: Sequence[Line], name: str, kind: SourceKind, pages: int, text: tuple[str, ...] = ()
) -> PaperDraft:
    """The pure part: lines into values, each with its passage."""
    parts = _sections(lines)
    if not parts.keys() & {"stations", "proposal"}:
        raise InvalidInput(
            "no_paper", f"{name}: In der Datei steht weder „Beratungsfolge“ noch „Beschlussvorschlag“.", field="file",
            remedy="Das ist wohl keine Vorlage. Nehmen Sie sie von Hand auf, und legen Sie die Datei dazu.",
        )  # fmt: skip
    values, remarks = read_head(parts.get("head", ()))
    stations, told = read_stations(parts.get("stations", ()))
    remarks += told
    finance = read_finance(parts["finance"]) if "finance" in parts else None
    if finance is not None:
        values += finance.values
        remarks += finance.remarks
    if "climate" in parts:
        boxes, told = read_climate(parts["climate"])
        values += boxes
        remarks += told
    for section, words in (("proposal", "Beschlussvorschlag"), ("explanation", "Erläuterungen")):
        if parts.get(section):
            texts = [each.text for each in paragraphs(parts[section])]
            values.append(DraftValue(section, "\n\n".join(texts), passage(parts[section])))
        else:
            remarks.append(Remark(f"no_{section}", f"Der Abschnitt „{words}“ wurde in der Datei nicht gefunden."))
    dated = next((each.value for each in values if each.name == "dated"), None)
    steps = read_steps(paragraphs(parts.get("explanation", ())), dated)  # type: ignore[arg-type]
    return PaperDraft(
        name, kind, pages, tuple(values), tuple(stations), finance.lines if finance else (), tuple(steps),
        tuple(remarks), text,
    )  # fmt: skip


def _sections(lines: Sequence[Line]) -> dict[str, list[Line]]:
    """Lines by the section they stand in; the first heading of a name opens it, later ones are text."""
    found: dict[str, list[Line]] = {"head": []}
    here = "head"
    for line in lines:
        name, rest = _opens(line)
        climate_in_head = name == "climate" and not found.keys() & {"stations", "proposal"}
        if name and name not in found and not climate_in_head:
            here = name
            found[here] = [rest] if rest is not None else []
        else:
            found[here].append(line)
    return found


def _opens(line: Line) -> tuple[str, Line | None]:
    """The section a line opens, and what of it is already text."""
    text = line.text.strip()
    plain = text.rstrip(" :").casefold()
    if plain in SECTIONS:
        return SECTIONS[plain], None
    opening = re.match(r"(Beschlussvorschlag|Erläuterungen|Begründung|Sachverhalt):\s+\S", text)
    if opening is None:
        return "", None
    first, *more = line.cells
    rest = Cell(first.words[1:])
    cells = (rest, *more) if rest.words else tuple(more)
    return SECTIONS[opening[1].casefold()], Line(cells, gap=True)
