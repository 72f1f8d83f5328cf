"""Paragraphs of several pieces: links, words of another language, footnotes. No mark-up is read from user text."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.content import Content
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import markup

_SCHEMES = ("http", "https", "mailto", "tel")
_NOTE_INDENT = 14.0


@dataclass(frozen=True, slots=True)
class Words:
    """Part of a paragraph; `lang` ("en", "fr-FR") where it is not the document's language."""

    text: str
    bold: bool = False
    italic: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address or to a node; `purpose` says where if the words do not."""

    text: str
    target: str | Node
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A raised number here, and its text where `notes` is called next or at the end."""

    text: str


Piece = str | Words | Link | Footnote


class Prose(Content):
    """Paragraphs of pieces and the notes they call."""

    def __init__(self) -> None:
        super().__init__()
        self._open_notes: list[tuple[int, str, Node, Node]] = []
        self._note_count = 0

    def composed(self, pieces: Sequence[Piece], look: Look = styles.BODY_TEXT) -> Node:
        """One paragraph; its pieces are read in their order."""
        paragraph = self.here.add("P")
        nodes: dict[str, Node] = {}
        text = "".join(self._piece(paragraph, piece, nodes, look) for piece in pieces)
        self.story.append(TaggedParagraph.of(paragraph, text, look.style(), pieces=nodes))
        return paragraph

    def notes(self) -> None:
        """The footnotes called since the last time, below a short rule; done by itself at the end."""
        if not self._open_notes:
            return
        self.rule(styles.RULE_THIN, colour=styles.CONTROL, before=8, after=4)
        for number, text, node, body in self._open_notes:
            self.here.children.append(node)
            style = Look(size=styles.SMALL, colour=styles.INK2, left=_NOTE_INDENT, after=2)
            mark = (node.children[0], str(number), Look(size=styles.SMALL, colour=styles.INK2))
            self.story.append(TaggedParagraph.of(body, self._markup(text), style.style(), label=mark))
        self._open_notes = []

    def close(self) -> None:
        self.notes()
        super().close()

    def _piece(self, paragraph: Node, piece: Piece, nodes: dict[str, Node], look: Look) -> str:
        match piece:
            case Footnote():
                node, text = self._call(paragraph, piece)
            case Link():
                node = self._link(paragraph, piece)
                shown = markup(piece.text, bold=look.bold, report=self.report)
                text = f'<u><font color="{styles.PETROL.hexval()}">{shown}</font></u>'
            case Words():
                node = paragraph.add("Span", lang=piece.lang or None)
                text = markup(piece.text, bold=piece.bold or look.bold, italic=piece.italic, report=self.report)
            case _:
                node, text = paragraph.add("Span"), markup(piece, bold=look.bold, report=self.report)
        words = fonts.printable(piece if isinstance(piece, str) else piece.text)
        if not isinstance(piece, Footnote) and fonts.is_rtl(words):
            node.actual = words  # drawn from right to left, read as it was written
        name = str(len(nodes))
        nodes[name] = node
        return f'<a href="#{name}" color="{look.colour.hexval()}" underline="0">{text}</a>' if text else ""

    def _link(self, parent: Node, link: Link) -> Node:
        if isinstance(link.target, str):
            if urlsplit(link.target).scheme.lower() not in _SCHEMES:
                raise ValueError(f"no address a reader may follow: {link.target!r}")
        else:
            link.target.is_target = True
        purpose = self._plain(link.purpose or link.text) or "–"
        return parent.add("Link", target=link.target, title=purpose)

    def _call(self, paragraph: Node, footnote: Footnote) -> tuple[Node, str]:
        self._note_count += 1
        number = self._note_count
        note = Node("Note", ident=f"note-{number}")
        note.add("Lbl")
        body = note.add("P")
        body.is_target = True
        self._open_notes.append((number, footnote.text, note, body))
        call = paragraph.add("Reference").add("Link", target=body, title=f"Fußnote {number}")
        return call, f"<super>{number}</super>"
