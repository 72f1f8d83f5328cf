"""The one pass after layout: structure tree, conformance metadata, attachments, signature fields, fixed bytes."""

import hashlib
import zlib
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.colour_profile import srgb_profile
from smartaachen_desktop.documents.pdf.metadata import PRODUCER, Attachment, DocumentMeta, one_line, pdf_date, xmp
from smartaachen_desktop.documents.pdf.structure import Bookmark, Node, SignatureField

_AMBIGUOUS_END = b"\r\nendstream"


def finish(raw: bytes, root: Node, canvas: TaggedCanvas, meta: DocumentMeta) -> bytes:
    """ReportLab's file as tagged PDF/A-3a and PDF/UA-1; equal input gives equal bytes."""
    with Pdf.open(BytesIO(raw)) as pdf:
        elements = _write_tree(pdf, root, canvas)
        _write_fields(pdf, canvas.signature_fields, elements)
        _write_outline(pdf, canvas.outlines)
        _write_identity(pdf, meta)
        _attach(pdf, meta)
        pdf.remove_unreferenced_resources()
        _compress(pdf)
        content = _saved(pdf, pikepdf.ObjectStreamMode.generate)
        for spare in range(1, 9):
            if _AMBIGUOUS_END not in content:
                return content
            # An object stream ends with CR: spare objects in a private key move all others along.
            pdf.Root[Name("/SMACSpare")] = Array([pdf.make_indirect(Dictionary()) for _ in range(spare)])
            content = _saved(pdf, pikepdf.ObjectStreamMode.generate)
        return content if _AMBIGUOUS_END not in content else _saved(pdf, pikepdf.ObjectStreamMode.disable)


def _saved(pdf: Pdf, mode: pikepdf.ObjectStreamMode) -> bytes:
    buffer = BytesIO()
    pdf.save(
        buffer,
        deterministic_id=True,
        object_stream_mode=mode,
        compress_streams=True,  # the object streams; ours are packed already
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        min_version="1.7",
    )
    return buffer.getvalue()


def _compress(pdf: Pdf) -> None:
    """Flate for every stream but the XMP packet, none of them ending with CR.

    Such an end runs into the line end before "endstream": validators then count one byte less than /Length says.
    White space behind page content, character maps and fonts changes nothing; attached data stay as they are.
    """
    for stream in pdf.objects:
        if not isinstance(stream, pikepdf.Stream) or stream.get(Name.Type) == Name.Metadata:
            continue
        data = stream.read_bytes()
        is_font = Name.Length1 in stream
        packed = zlib.compress(data, 9)
        if packed.endswith(b"\r") and stream.get(Name.Type) == Name.EmbeddedFile:
            packed += b"\n"  # whoever unpacks has met the end before it
        while packed.endswith(b"\r"):
            data += b"\0" if is_font else b"\n"
            packed = zlib.compress(data, 9)
        if is_font:
            stream.Length1 = len(data)
        stream.write(packed, filter=Name.FlateDecode)


def _write_tree(pdf: Pdf, root: Node, canvas: TaggedCanvas) -> dict[Node, pikepdf.Object]:
    """Structure elements in reading order; empty ones are left out except table cells, which hold their column."""
    pages = [page.obj for page in pdf.pages]
    elements: dict[Node, pikepdf.Object] = {}
    fields = {field.node for field in canvas.signature_fields}
    parents: list[list[pikepdf.Object | None]] = [[None] * count for count in canvas.mcid_counts]

    def write(node: Node, parent: pikepdf.Object) -> pikepdf.Object | None:
        marks = canvas.marks.get(node, [])
        element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{node.tag}"), P=parent))
        kids: list[pikepdf.Object | Dictionary] = []
        for page, mcid in marks:
            kids.append(Dictionary(Type=Name.MCR, Pg=pages[page], MCID=mcid))
            parents[page][mcid] = element
        for child in node.children:
            written = write(child, element)
            if written is not None:
                kids.append(written)
        if not kids and node.tag not in ("TD", "TH", "Document") and node not in fields:
            return None
        if kids:
            element.K = Array(kids)
        _write_attributes(element, node)
        elements[node] = element
        return element

    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tree.K = Array([write(root, tree)])
    numbers = Array()
    for index, owners in enumerate(parents):
        numbers.append(index)
        numbers.append(pdf.make_indirect(Array(owners)))
        pages[index].StructParents = index
        pages[index].Tabs = Name.S
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(parents)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    return elements


def _write_attributes(element: pikepdf.Object, node: Node) -> None:
    if node.alt:
        element.Alt = String(node.alt)
    if node.title:
        element.T = String(node.title)
    if node.scope:
        element.A = Dictionary(O=Name.Table, Scope=Name(f"/{node.scope}"))
    if node.numbering:
        element.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{node.numbering}"))
    if node.box:
        element.A = Dictionary(O=Name.Layout, BBox=Array([round(value, 2) for value in node.box]))


def _write_fields(pdf: Pdf, fields: list[SignatureField], elements: dict[Node, pikepdf.Object]) -> None:
    if not fields:
        return
    tree = pdf.Root.StructTreeRoot
    widgets = Array()
    for field in fields:
        page = pdf.pages[field.page].obj
        left, bottom, right, top = field.box
        element = elements[field.node]
        empty = pdf.make_stream(
            b"", Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, right - left, top - bottom]))
        )
        key = int(tree.ParentTreeNextKey)
        widget = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(field.name),
                TU=String(one_line(field.tooltip)),
                Rect=Array([left, bottom, right, top]),
                F=4,
                P=page,
                AP=Dictionary(N=empty),
                StructParent=key,
            )
        )
        if field.lock:
            widget.Lock = pdf.make_indirect(Dictionary(Type=Name.SigFieldLock, Action=Name.All, P=1))
        # Not in an array: pyHanko's difference analysis looks for Form.K.Obj when a later signature fills the field.
        element.K = Dictionary(Type=Name.OBJR, Pg=page, Obj=widget)
        element.Alt = String(one_line(field.tooltip))
        tree.ParentTree.Nums.append(key)
        tree.ParentTree.Nums.append(element)
        tree.ParentTreeNextKey = key + 1
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(widget)
        widgets.append(widget)
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=widgets))


def _write_outline(pdf: Pdf, bookmarks: list[Bookmark]) -> None:
    with pdf.open_outline() as outline:
        stack: list[pikepdf.OutlineItem] = []
        for mark in bookmarks:
            item = pikepdf.OutlineItem(mark.title, mark.page, "XYZ", left=0, top=round(mark.top, 1), zoom=0)
            del stack[mark.level :]
            (stack[-1].children if stack else outline.root).append(item)
            stack.append(item)


def _write_identity(pdf: Pdf, meta: DocumentMeta) -> None:
    root = pdf.Root
    root.Lang = String("de-DE")
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    packet = pdf.make_stream(xmp(meta), Dictionary(Type=Name.Metadata, Subtype=Name.XML))
    root.Metadata = packet
    profile = pdf.make_stream(srgb_profile(), Dictionary(N=3))
    root.OutputIntents = Array(
        [
            pdf.make_indirect(
                Dictionary(
                    Type=Name.OutputIntent,
                    S=Name.GTS_PDFA1,
                    OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
                    Info=String("sRGB IEC61966-2.1"),
                    DestOutputProfile=profile,
                )
            )
        ]
    )
    date = String(pdf_date(meta.created))
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(one_line(meta.title)),
            Author=String(one_line(meta.author)),
            Subject=String(one_line(meta.subject)),
            Creator=String(PRODUCER),
            Producer=String(PRODUCER),
            CreationDate=date,
            ModDate=date,
        )
    )


def _attach(pdf: Pdf, meta: DocumentMeta) -> None:
    if not meta.attachments:
        return
    names, associated = Array(), Array()
    for attachment in sorted(meta.attachments, key=lambda entry: entry.name):
        spec = pdf.make_indirect(_file_spec(pdf, attachment, pdf_date(meta.created)))
        names.append(String(attachment.name))
        names.append(spec)
        associated.append(spec)
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))
    pdf.Root.AF = associated


def _file_spec(pdf: Pdf, attachment: Attachment, date: str) -> Dictionary:
    content = attachment.content
    stream = pdf.make_stream(
        content,
        Dictionary(
            Type=Name.EmbeddedFile,
            Subtype=Name(f"/{attachment.media_type}"),
            Params=Dictionary(
                Size=len(content),
                ModDate=String(date),
                CheckSum=String(hashlib.md5(content, usedforsecurity=False).digest()),
            ),
        ),
    )
    return Dictionary(
        Type=Name.Filespec,
        F=String(attachment.name),
        UF=String(attachment.name),
        Desc=String(attachment.description),
        AFRelationship=Name(f"/{attachment.relationship}"),
        EF=Dictionary(F=stream, UF=stream),
    )
