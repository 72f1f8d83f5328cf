"""The half-yearly review of the plan (Halbjahresbericht): what became of a baseline, field by field."""

from collections.abc import Sequence

from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.documents.places import build_signed
from smartaachen_desktop.formats import day, euros, local
from smartaachen_desktop.model.baseline_comparison import Difference, Fate
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.baselines import BaselineRow, ReviewData
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.review_words import change_words, dates_words
from smartaachen_desktop.services.queries.words import FATE_NAMES

CHANGE_COLUMNS = (
    Column("Nr.", width=38),
    Column("Maßnahme", 2),
    Column("im Basisplan", 1.3),
    Column("jetzt", 1.3),
    Column("Was sich änderte", 2),
)


def build_review(data: ReviewData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The review as PDF; the same data give the same bytes."""
    builder = DocumentBuilder()
    internal = data.audience is Audience.INTERNAL
    changed = [each for each in data.differences if each.fate is not Fate.SAME]
    write_letterhead(builder, data.letterhead)
    builder.title(
        "Halbjahresbericht zum Projektplan", data.title, "Interne Ausgabe" if internal else "Öffentliche Ausgabe"
    )
    counts = ", ".join(
        f"{sum(each.fate is fate for each in changed)} {FATE_NAMES[fate]}" for fate in Fate if fate is not Fate.SAME
    )
    builder.facts(
        [
            ("Basisplan", named(data.baseline, data.audience)),
            ("Verglichen mit", named(data.later, data.audience) if data.later else f"Plan vom {day(data.printed_at)}"),
            ("Maßnahmen", str(len(data.differences))),
            ("Davon", counts),
        ]
    )
    if not changed:
        builder.paragraph("Seit dem Basisplan hat sich im Projektplan nichts geändert.")
    for letter, name in data.fields.items():
        rows = [each for each in changed if each.now.field == letter]
        if rows:
            builder.section(name)
            builder.table(CHANGE_COLUMNS, [change_row(each, data) for each in rows])
            builder.space(8)
    if data.costs:
        _costs(builder, data)
    edition = "intern" if internal else "öffentlich"
    meta = HouseMeta(
        title=f"Halbjahresbericht zum Projektplan, {day(data.printed_at)}",
        author="Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"Projektplan · {day(data.printed_at)}",
        header_right=f"Halbjahresbericht, {edition}",
        attachments=(Attachment("vergleich.csv", _table(data), "text/csv", "Der Vergleich als Tabelle", "Data"),),
    )
    return build_signed(builder, meta, signers)


def named(row: BaselineRow, audience: Audience) -> str:
    """A name was typed for the house; the public reads only when and at which meeting the plan was kept."""
    name = row.name if audience is Audience.INTERNAL else ""
    taken = f"festgehalten am {day(row.taken_at)}"
    return ", ".join(part for part in (name, row.meeting if row.meeting not in name else "", taken) if part)


def change_row(each: Difference, data: ReviewData) -> Sequence[str | Cell]:
    """What became of one measure, in the columns above."""
    words = change_words(each)
    if resolution := data.resolutions.get(each.now.id):
        words += f" (zuletzt durch Beschluss {resolution})"
    return each.now.number, each.now.title, dates_words(each.before), dates_words(each.after), words


def _costs(builder: DocumentBuilder, data: ReviewData) -> None:
    builder.section("Kosten der Maßnahmen")
    money = (Column("Jahr", 1), Column("im Basisplan", 1), Column("jetzt", 1), Column("Unterschied", 1))
    rows = [(str(year), euros(old), euros(new), _signed(new - old)) for year, (old, new) in data.costs.items()]
    before, after = (sum(pair[side] for pair in data.costs.values()) for side in (0, 1))
    builder.table(money, [*rows, ("Summe", euros(before), euros(after), _signed(after - before))])


def _signed(cents: int) -> str:
    return f"+{euros(cents)}" if cents > 0 else euros(cents)


def _table(data: ReviewData) -> bytes:
    """The comparison as CSV, one line a measure, for other programs."""
    return to_csv(
        ("Nr.", "Handlungsfeld", "Maßnahme", "Verbleib", "im Basisplan", "jetzt", "Was sich änderte"),
        [
            (each.now.number, data.fields.get(each.now.field, each.now.field), each.now.title, FATE_NAMES[each.fate],
             dates_words(each.before), dates_words(each.after), change_words(each))
            for each in data.differences
        ],
    )  # fmt: skip
