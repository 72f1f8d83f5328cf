"""The one pass after layout: structure tree, conformance metadata, attachments, signature fields, fixed bytes."""

import hashlib
import zlib
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from smartaachen_desktop.documents.pdf.annotations import write_annotations
from smartaachen_desktop.documents.pdf.appendix import Appendix
from smartaachen_desktop.documents.pdf.bookmarks import write_outline
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.colour_profile import srgb_profile
from smartaachen_desktop.documents.pdf.metadata import Attachment, DocumentMeta, one_line, pdf_date, xmp
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.tree import TreeWriter

_AMBIGUOUS_END = b"\r\nendstream"


def finish(raw: bytes, root: Node, canvas: TaggedCanvas, meta: DocumentMeta) -> bytes:
    """ReportLab's file as tagged PDF/A-3a and PDF/UA-1; equal input gives equal bytes."""
    with Pdf.open(BytesIO(raw)) as pdf:
        write_annotations(pdf, canvas)
        for index, page in enumerate(pdf.pages):
            page.obj.StructParents = index
            page.obj.Tabs = Name.S
        # Announced here, filled below: pikepdf would need kilobytes for each of thousands of elements.
        pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        if canvas.outlines:
            pdf.Root.Outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines))
        _write_identity(pdf, meta)
        _attach(pdf, meta)
        pdf.remove_unreferenced_resources()
        _compress(pdf)
        content = _without_ambiguous_ends(pdf)
    appendix = Appendix(content)
    TreeWriter(appendix, canvas).write(root)
    write_outline(appendix, canvas.outlines)
    return appendix.written()


def _without_ambiguous_ends(pdf: Pdf) -> bytes:
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


def _write_identity(pdf: Pdf, meta: DocumentMeta) -> None:
    root = pdf.Root
    root.Lang = String(one_line(meta.lang))
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
            Creator=String(one_line(meta.producer)),
            Producer=String(one_line(meta.producer)),
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
