"""Links and signature fields on their pages; the structure tree refers to them by their order."""

from urllib.parse import quote

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.metadata import one_line
from smartaachen_desktop.documents.pdf.structure import LinkArea, SignatureField

_PRINT = 4
_ADDRESS = "%/:?#[]@!$&'*+,;=~"  # what an address may hold as it is; the rest is written as %xx


def write_annotations(pdf: Pdf, canvas: TaggedCanvas) -> None:
    """Their keys in the parent tree follow those of the pages: links first, then fields."""
    key = len(canvas.mcid_counts)
    for area in canvas.link_areas:
        _put(pdf, area.page, _link(pdf, area, canvas, key))
        key += 1
    widgets = Array()
    for field in canvas.signature_fields:
        widget = _widget(pdf, field, key)
        _put(pdf, field.page, widget)
        widgets.append(widget)
        key += 1
    if canvas.signature_fields:
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=widgets))


def _put(pdf: Pdf, page: int, annotation: Object) -> None:
    found = pdf.pages[page].obj
    if Name.Annots not in found:
        found.Annots = Array()
    found.Annots.append(annotation)


def _link(pdf: Pdf, area: LinkArea, canvas: TaggedCanvas, key: int) -> Object:
    node = area.node
    annotation = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=_rectangle(area.box),
        Border=Array([0, 0, 0]),
        F=_PRINT,
        P=pdf.pages[area.page].obj,
        StructParent=key,
        Contents=String(node.title or ""),
    )
    if isinstance(node.target, str):
        annotation.A = Dictionary(S=Name.URI, URI=String(quote(node.target, safe=_ADDRESS)))
    else:
        place = canvas.places.get(node.target) if node.target else None
        if place is None:
            raise ValueError("a link leads to something that was never drawn")
        annotation.Dest = Array([pdf.pages[place.page].obj, Name.XYZ, 0, round(place.top, 2), None])
    return pdf.make_indirect(annotation)


def _widget(pdf: Pdf, field: SignatureField, key: int) -> Object:
    left, bottom, right, top = field.box
    empty = pdf.make_stream(
        b"", Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, right - left, top - bottom]))
    )
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(field.name),
            TU=String(one_line(field.tooltip)),
            Rect=_rectangle(field.box),
            F=_PRINT,
            P=pdf.pages[field.page].obj,
            AP=Dictionary(N=empty),
            StructParent=key,
        )
    )
    if field.lock:
        widget.Lock = pdf.make_indirect(Dictionary(Type=Name.SigFieldLock, Action=Name.All, P=1))
    return widget


def _rectangle(box: tuple[float, float, float, float]) -> Array:
    return Array([round(value, 2) for value in box])
