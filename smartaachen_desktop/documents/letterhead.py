"""The letterhead of a body on its documents, of the strategy on those without a body; else the usual one."""

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.wording import letters
from smartaachen_desktop.model.letterhead import LetterheadMark
from smartaachen_desktop.services.queries.letterhead import LetterheadView


def write_letterhead(builder: DocumentBuilder, head: LetterheadView, department: str = "") -> None:
    """Senders, mark, colour and foot; without own senders the city and the department that keeps the minutes."""
    lines = list(head.senders) or [line for line in (letters.SENDER, department) if line]
    builder.dress(head.accent, head.footer)
    logo = head.logo if head.mark is LetterheadMark.LOGO else None
    builder.letterhead(lines, mark=head.mark is LetterheadMark.BUILT_IN, logo=logo)


def salutation(head: LetterheadView) -> str:
    return head.salutation or letters.SALUTATION


def write_closing(builder: DocumentBuilder, head: LetterheadView, chair: str) -> None:
    """The end of a letter, kept on one page."""
    builder.space(6)
    with builder.together():
        builder.paragraph(head.closing or letters.CLOSING)
        builder.paragraph(chair or letters.CHAIR)
