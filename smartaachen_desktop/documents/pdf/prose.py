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
_NOTES_SHARE = 0.3
"""Of a page; notes of one paragraph that are longer stand below it."""


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
    """A raised number here, and its text at the foot of the page."""

    text: str


Piece = str | Words | Link | Footnote


class Prose(Content):
    """Paragraphs of pieces and the notes they call."""

    def __init__(self) -> None:
        super().__init__()
        self.footnote_word = "Fußnote"
        """In the titles of the links to notes."""
        self._note_count = 0

    def composed(self, pieces: Sequence[Piece], look: Look = styles.BODY_TEXT) -> Node:
        """One paragraph; its pieces are read in their order, its notes behind it, wherever they stand."""
        paragraph = self.here.add("P")
        nodes: dict[str, Node] = {}
        notes: dict[str, TaggedParagraph] = {}
        text = "".join(self._piece(paragraph, piece, nodes, notes, look) for piece in pieces)
        shown = TaggedParagraph.of(paragraph, text, look.style(), pieces=nodes)
        self.story.append(shown)
        if sum(note.wrap(self._width, 0)[1] for note in notes.values()) <= self._page_height * _NOTES_SHARE:
            shown.notes = notes
        elif notes:  # too much for the foot of a page
            self.rule(styles.RULE_THIN, colour=styles.CONTROL, before=8, after=4)
            self.story += notes.values()
        return paragraph

    def _piece(
        self,
        paragraph: Node,
        piece: Piece,
        nodes: dict[str, Node],
        notes: dict[str, TaggedParagraph],
        look: Look,
    ) -> str:
        match piece:
            case Footnote():
                node, text, notes[str(len(nodes))] = self._call(paragraph, piece)
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

    def _call(self, paragraph: Node, footnote: Footnote) -> tuple[Node, str, TaggedParagraph]:
        self._note_count += 1
        number = self._note_count
        note = self.here.add("Note", ident=f"note-{number}")
        label, body = note.add("Lbl"), note.add("P")
        body.is_target = True
        call = paragraph.add("Reference").add("Link", target=body, title=f"{self.footnote_word} {number}")
        look = Look(size=styles.SMALL, colour=styles.INK2, left=_NOTE_INDENT, after=2)
        mark = (label, str(number), Look(size=styles.SMALL, colour=styles.INK2))
        text = self._markup(footnote.text)
        return call, f"<super>{number}</super>", TaggedParagraph.of(body, text, look.style(), label=mark)
