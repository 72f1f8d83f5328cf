"""Feedback by field of action on paper, in every document that tells it."""

from collections.abc import Sequence

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Column, Row
from smartaachen_desktop.formats import day
from smartaachen_desktop.services.queries.feedback import FeedbackRow, FieldFeedback
from smartaachen_desktop.services.queries.words import SOURCE_NAMES

_COLUMNS = (Column("Tag", width=70), Column("Quelle", width=76), Column("Rückmeldung", 1))


def write_feedback(builder: DocumentBuilder, fields: Sequence[FieldFeedback], *, internal: bool) -> None:
    """A table per field; the internal edition says what the public one leaves out."""
    for field in fields:
        builder.sub_head(field.title)
        builder.table(_COLUMNS, [_row(row, internal=internal) for row in field.rows])
        builder.space(6)


def _row(row: FeedbackRow, *, internal: bool) -> Row:
    notes = [f"zu „{row.measure}“"] if row.measure else []
    notes += ["nicht öffentlich"] if internal and not row.public else []
    text = f"{row.text}\n({', '.join(notes)})" if notes else row.text
    return day(row.given_on), SOURCE_NAMES[row.source], text
