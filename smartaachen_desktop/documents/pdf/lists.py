"""Lists: of the restrained Markdown, and of any depth."""

from collections.abc import Sequence
from dataclasses import dataclass

from smartaachen_desktop.documents.pdf.content import Content
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import Block, inline, markup

INDENT = 16.0
_DEEPEST = 12  # deeper entries stand below these: a column of words has to remain
_BULLETS = ("•", "–")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list with a list below it."""

    text: str
    below: Sequence["str | Entry"] = ()
    ordered: bool = False  # the list below


class Lists(Content):
    """Lists of both kinds."""

    def bullets(self, entries: Sequence[str | Entry], *, ordered: bool = False) -> None:
        """A list of plain texts, as deep as it is."""
        self._list(self.here, entries, ordered, 0)

    def _list(self, parent: Node, entries: Sequence[str | Entry], ordered: bool, depth: int) -> None:
        node = parent.add("L", numbering="Decimal" if ordered else "Disc")
        for number, entry in enumerate(entries, 1):
            one = entry if isinstance(entry, Entry) else Entry(entry)
            item = node.add("LI")
            label = f"{number}." if ordered else _BULLETS[depth % len(_BULLETS)]
            mark = (item.add("Lbl"), label, Look(right=ordered))
            body = item.add("LBody")
            look = Look(left=(1 + min(depth, _DEEPEST)) * INDENT, after=1.5)
            text = markup(one.text, report=self.report)
            self.story.append(TaggedParagraph.of(body, text, look.style(), label=mark))
            if one.below:
                self._list(body, one.below, one.ordered, depth + 1)

    def _blocks(self, found: Sequence[Block], *, edge: bool) -> None:
        left = INDENT if edge else 0.0
        current: Node | None = None
        above: Node | None = None  # the entry a nested list belongs to
        nested: Node | None = None
        for index, block in enumerate(found):
            traits: dict[str, object] = {"edge": self._accent, "joined": index > 0} if edge else {}
            if block.label is None:
                before = 4 if index and (edge or current) else 0
                current = above = nested = None
                node, look = self.here.add("P"), Look(left=left, before=before, after=0 if edge else 5)
            else:
                decimal = block.label != "•"
                kind = "Decimal" if decimal else "Disc"
                deep = block.level > 0 and above is not None
                if deep and above is not None:
                    if nested is None or nested.numbering != kind:
                        nested = above.add("L", numbering=kind)
                    entry = nested.add("LI")
                else:
                    nested = None
                    if current is None or current.numbering != kind:
                        current = self.here.add("L", numbering=kind)
                    entry = current.add("LI")
                traits["label"] = (entry.add("Lbl"), block.label, Look(right=decimal))
                node = entry.add("LBody")
                above = above if deep else node
                ends = index + 1 == len(found) or found[index + 1].label is None
                look = Look(
                    left=left + (1 + deep) * INDENT,
                    before=2 if edge and index else 0,
                    after=0 if edge else 5 if ends else 1.5,
                )
            self.story.append(TaggedParagraph.of(node, inline(block.text, report=self.report), look.style(), **traits))
