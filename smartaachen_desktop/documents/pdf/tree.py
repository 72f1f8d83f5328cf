"""The structure tree in the file: elements, their contents, links and the way back from a page to its elements."""

from smartaachen_desktop.documents.pdf.appendix import Appendix, numbers, text_string
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.structure import CELLS, LinkArea, Node, SignatureField


class TreeWriter:
    """Elements in reading order; empty ones are left out, except table cells, which hold their column."""

    def __init__(self, appendix: Appendix, canvas: TaggedCanvas) -> None:
        self._appendix, self._marks = appendix, canvas.marks
        self._idents: dict[str, int] = {}
        self._owners: list[list[int]] = [[0] * count for count in canvas.mcid_counts]
        annotated: list[LinkArea | SignatureField] = [*canvas.link_areas, *canvas.signature_fields]
        self._annotation_owners = [0] * len(annotated)
        self._objects: dict[Node, list[tuple[int, str]]] = {}
        """Annotations of a node: their place among all, and how an element names them."""
        left = [iter(numbers) for numbers in appendix.annotations]
        for index, each in enumerate(annotated):
            reference = (
                f"<</Type/OBJR/Pg {appendix.pages[each.page]} 0 R/Obj {next(left[each.page])} 0 R>>"
            )  # fmt: skip
            self._objects.setdefault(each.node, []).append((index, reference))

    def write(self, root: Node) -> None:
        """Fill the tree the file announces."""
        put = self._appendix
        top = self._element(root, put.tree)
        owners = [put.new(f"[{self._references(each)}]") for each in self._owners]
        entries = " ".join(
            f"{key} {number} 0 R" for key, number in enumerate([*owners, *self._annotation_owners])
        )  # fmt: skip
        count = len(owners) + len(self._annotation_owners)
        names = "".join(f"{text_string(name)} {number} 0 R " for name, number in sorted(self._idents.items()))
        idents = f"/IDTree {put.new(f'<</Names[{names}]>>')} 0 R" if names else ""
        put.put(
            put.tree,
            f"<</Type/StructTreeRoot/K[{top} 0 R]/ParentTree {put.new(f'<</Nums[{entries}]>>')} 0 R"
            f"/ParentTreeNextKey {count}{idents}>>",
        )

    @staticmethod
    def _references(owners: list[int]) -> str:
        return " ".join([f"{number} 0 R" if number else "null" for number in owners])

    def _element(self, node: Node, parent: int) -> int:
        number = self._appendix.reserve()
        kids: list[str] = []
        home = -1  # the page that needs no mention
        for page, mcid in self._marks.get(node, ()):
            self._owners[page][mcid] = number
            if home < 0:
                home = page
            kids.append(str(mcid) if page == home else f"<</Type/MCR/Pg {self._appendix.pages[page]} 0 R/MCID {mcid}>>")
        for child in node.children:
            written = self._element(child, number)
            if written:
                kids.append(f"{written} 0 R")
        for index, reference in self._objects.get(node, ()):
            self._annotation_owners[index] = number
            kids.append(reference)
        if not kids and node.tag not in CELLS and node.tag != "Document":
            self._appendix.release()
            return 0
        body = f"<</Type/StructElem/S/{node.tag}/P {parent} 0 R"
        if home >= 0:
            body += f"/Pg {self._appendix.pages[home]} 0 R"
        if node.tag == "Form":
            # Not in an array: pyHanko's difference analysis looks for Form.K.Obj when a later signature fills it.
            body += f"/K {kids[0]}"
        elif kids:
            body += f"/K[{' '.join(kids)}]"
        if node.ident:
            self._idents[node.ident] = number
        self._appendix.put(number, f"{body}{_attributes(node)}>>")
        return number


def _attributes(node: Node) -> str:
    """Everything an element says about itself."""
    found = ""
    title = None if node.tag == "Link" else node.title  # a link's is the description of its annotation
    for key, value in (("Alt", node.alt), ("T", title), ("ActualText", node.actual), ("Lang", node.lang)):
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
