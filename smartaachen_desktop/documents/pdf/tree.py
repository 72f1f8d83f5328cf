"""The structure tree in the file: elements, their contents, links and the way back from a page to its elements."""

from urllib.parse import quote

from smartaachen_desktop.documents.pdf.appendix import Appendix, numbers, text_string
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.structure import CELLS, LinkArea, Node

_HIDDEN_BORDER = "/Border[0 0 0]"
_PRINT = 4
_ADDRESS = "%/:?#[]@!$&'*+,;=~"  # what an address may hold as it is; the rest is written as %xx


class TreeWriter:
    """Elements in reading order; empty ones are left out, except table cells, which hold their column."""

    def __init__(self, appendix: Appendix, canvas: TaggedCanvas) -> None:
        self._appendix, self._canvas = appendix, canvas
        self.elements: dict[Node, int] = {}
        self.annotations: dict[int, list[int]] = {}
        """Numbers of the links' annotations by page."""
        self._owners: list[list[int]] = [[0] * count for count in canvas.mcid_counts]
        self._single_owners: list[int] = []
        self._fields = {field.node for field in canvas.signature_fields}
        self._areas: dict[Node, list[LinkArea]] = {}
        for area in canvas.link_areas:
            self._areas.setdefault(area.node, []).append(area)

    def write(self, root: Node) -> int:
        """The number of the tree's root."""
        put = self._appendix
        tree = put.reserve()
        top = self._element(root, tree)
        entries = [
            f"{index} {put.new(f'[{self._references(owners)}]')} 0 R" for index, owners in enumerate(self._owners)
        ]
        pages = len(entries)
        entries += [f"{pages + index} {number} 0 R" for index, number in enumerate(self._single_owners)]
        parents = put.new(f"<</Nums[{' '.join(entries)}]>>")
        named = sorted((node.ident, number) for node, number in self.elements.items() if node.ident)
        names = "".join(f"{text_string(ident)} {number} 0 R " for ident, number in named)
        idents = f"/IDTree {put.new(f'<</Names[{names}]>>')} 0 R" if named else ""
        put.put(
            tree,
            f"<</Type/StructTreeRoot/K[{top} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {len(entries)}{idents}>>",
        )
        return tree

    @staticmethod
    def _references(owners: list[int]) -> str:
        return " ".join([f"{number} 0 R" if number else "null" for number in owners])

    def _element(self, node: Node, parent: int) -> int:
        number = self._appendix.reserve()
        kids: list[str] = []
        home = -1  # the page that needs no mention
        for page, mcid in self._canvas.marks.get(node, ()):
            self._owners[page][mcid] = number
            if home < 0:
                home = page
            kids.append(str(mcid) if page == home else f"<</Type/MCR/Pg {self._appendix.pages[page]} 0 R/MCID {mcid}>>")
        for child in node.children:
            written = self._element(child, number)
            if written:
                kids.append(f"{written} 0 R")
        if not kids and node.tag not in CELLS and node.tag != "Document" and node not in self._fields:
            self._appendix.release()
            return 0
        kids += [self._link(area, number) for area in self._areas.get(node, ())]
        body = f"<</Type/StructElem/S/{node.tag}/P {parent} 0 R"
        if home >= 0:
            body += f"/Pg {self._appendix.pages[home]} 0 R"
        if kids:
            body += f"/K[{' '.join(kids)}]"
        self.elements[node] = number
        self._appendix.put(number, f"{body}{_attributes(node)}>>")
        return number

    def _link(self, area: LinkArea, element: int) -> str:
        page = self._appendix.pages[area.page]
        key = len(self._owners) + len(self._single_owners)
        self._single_owners.append(element)
        annotation = self._appendix.new(
            f"<</Type/Annot/Subtype/Link/Rect[{numbers(area.box)}]{_HIDDEN_BORDER}/F {_PRINT}/P {page} 0 R"
            f"/StructParent {key}/Contents {text_string(area.node.title or '')}{self._goal(area.node)}>>"
        )
        self.annotations.setdefault(area.page, []).append(annotation)
        return f"<</Type/OBJR/Pg {page} 0 R/Obj {annotation} 0 R>>"

    def _goal(self, node: Node) -> str:
        if isinstance(node.target, str):
            return f"/A<</S/URI/URI {text_string(quote(node.target, safe=_ADDRESS))}>>"
        place = self._canvas.places.get(node.target) if node.target else None
        if place is None:
            raise ValueError("a link leads to something that was never drawn")
        return f"/Dest[{self._appendix.pages[place.page]} 0 R/XYZ 0 {numbers((place.top,))} null]"


def _attributes(node: Node) -> str:
    """Everything an element says about itself."""
    found = ""
    for key, value in (("Alt", node.alt), ("T", node.title if node.tag != "Link" else None), ("Lang", node.lang)):
        if value:
            found += f"/{key} {text_string(value)}"
    if node.ident:
        found += f"/ID {text_string(node.ident)}"
    attributes = ""
    if node.scope:
        attributes += f"/Scope/{node.scope}"
    if node.rows > 1:
        attributes += f"/RowSpan {node.rows}"
    if node.columns > 1:
        attributes += f"/ColSpan {node.columns}"
    if node.headers:
        attributes += f"/Headers[{' '.join(text_string(head.ident or '') for head in node.headers)}]"
    if attributes:
        found += f"/A<</O/Table{attributes}>>"
    elif node.numbering:
        found += f"/A<</O/List/ListNumbering/{node.numbering}>>"
    elif node.box:
        found += f"/A<</O/Layout/BBox[{numbers(node.box)}]>>"
    return found
