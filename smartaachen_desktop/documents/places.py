"""Places to sign at the end of a document, rows of two; the minutes and all others write them alike."""

from collections.abc import Callable, Sequence

from smartaachen_desktop.documents.pdf.build import BuiltDocument, Sheet, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.wording import signatures as wording
from smartaachen_desktop.services.queries.document_signers import DocumentSigner


def write_rows(builder: DocumentBuilder, lead: Callable[[], None], places: Sequence[SignaturePlace]) -> None:
    """`lead` writes what stays on one page with the first row. In the order of signing: the last place locks.

    The last words of the document go along: a page with nothing but signatures would go with whatever it is put behind.
    """
    with builder.together(last_words=True):
        lead()
        builder.signatures(places[:2])
    for start in range(2, len(places), 2):
        with builder.together():
            builder.space(12)
            builder.signatures(places[start : start + 2])


def write_places(builder: DocumentBuilder, signers: Sequence[DocumentSigner], lead: Callable[[], None]) -> None:
    """All of them on one page, the last one, together with what `lead` writes."""
    places = [SignaturePlace(each.title, each.name, each.field, each.last) for each in signers]
    with builder.together():
        write_rows(builder, lead, places)


def build_signed(
    builder: DocumentBuilder,
    meta: DocumentMeta,
    signers: Sequence[DocumentSigner],
    words: str = "",
    sheets: Sequence[Sheet] = (),
) -> BuiltDocument:
    """The document with its places, if anybody signs, below a sentence or a heading.

    What is signed is named there, too: a page with nothing but signatures would go with whatever it is put behind.
    """

    def lead() -> None:
        if words:
            builder.space(4)
            builder.paragraph(words)
        else:
            builder.section(wording.heading(signers))
        builder.small(wording.signed_sentence(meta.title, meta.number))

    if signers:
        write_places(builder, signers, lead)
    return build(builder, meta, sheets)
