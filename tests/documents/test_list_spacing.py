"""What follows a list stands as far below it as below a paragraph."""

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder


def test_a_list_ends_with_the_gap_of_a_paragraph() -> None:
    builder = DocumentBuilder()
    builder.markdown("Vorher.\n\n- eins\n- zwei")
    paragraph, first, last = builder.story
    assert first.getSpaceAfter() < last.getSpaceAfter() == paragraph.getSpaceAfter()
