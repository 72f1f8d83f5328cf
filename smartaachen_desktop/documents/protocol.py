"""The protocol (Niederschrift) of a meeting, public or internal, in the look of Aachen's minutes (§ 52 GO NRW)."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.documents.attached import meeting_json, resolutions_json
from smartaachen_desktop.documents.delivery_list import write_deliveries
from smartaachen_desktop.documents.enclosures import enclosures
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.named import named
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build, lay_out
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.columns import Column, fitted
from smartaachen_desktop.documents.pdf.fonts import printable
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.pdf.styles import PAGE_HEIGHT
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.documents.places import write_rows
from smartaachen_desktop.documents.protocol_amounts import amounts_file, write_amounts
from smartaachen_desktop.documents.protocol_doors import write_part
from smartaachen_desktop.documents.protocol_remarks import (
    has_remarks,
    objections_of,
    outcome_words,
    write_objections,
    write_remarks,
)
from smartaachen_desktop.documents.protocol_votes import votes_csv, write_elections, write_motion
from smartaachen_desktop.documents.resolution_parts import (
    assignments_csv,
    write_assignments,
    write_draft,
    write_resolution,
)
from smartaachen_desktop.documents.wording import letters
from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.formats import day, local, time_of_day, weekday_date
from smartaachen_desktop.model.documents import Audience, SignatureLevel
from smartaachen_desktop.model.elections import joined
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.export_parts import Section
from smartaachen_desktop.services.exports import Made
from smartaachen_desktop.services.queries.closed_doors import item_runs
from smartaachen_desktop.services.queries.joint import all_seats
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.resolution_entries import meeting_entries
from smartaachen_desktop.services.queries.signers import Signer, signature_of, signers
from smartaachen_desktop.services.queries.words import GROUP_NAMES

_NO_MEMBERS = (MemberGroup.ADMINISTRATION, MemberGroup.GUEST)
_HANDWRITTEN = (SignatureLevel.HANDWRITTEN, SignatureLevel.REFUSED)


def build_protocol(data: ProtocolData, *, fields: bool = True) -> BuiltDocument:
    """The protocol as PDF. `fields` makes electronic signature fields; without, the boxes stay for handwriting."""
    writer = _Protocol(data, fields=fields)
    writer.write()
    return build(writer.builder, writer.meta())


def final_protocol(data: ProtocolData, stored: bytes | None, *, fields: bool = True) -> Made:
    """The signed PDF where there is one, else a fresh one; what was signed has been warned about before."""
    if stored is not None:
        return Made(data.file_name, stored)
    return named(build_protocol(data, fields=fields), data.file_name)


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """Where an item begins: page counted from 0, points below the page's upper edge."""

    item: UUID
    page: int
    top: float


def protocol_pages(data: ProtocolData) -> tuple[bytes, tuple[ItemPlace, ...], tuple[str, ...]]:
    """The pages alone, to look at while they are written, where each item begins, and what they cannot show."""
    writer = _Protocol(data, fields=False)
    writer.write()
    pdf, canvas = lay_out(writer.builder, writer.meta(attached=False))
    places: list[ItemPlace] = []
    headings = iter(canvas.outlines)
    for item, title in writer.headings:
        found = next((each for each in headings if each.title == title), None)
        if found is None:
            break
        places.append(ItemPlace(item, found.page, max(PAGE_HEIGHT - found.top, 0)))
    return pdf, tuple(places), writer.builder.warnings


class _Protocol:
    """Writes one protocol, part by part, in reading order."""

    def __init__(self, data: ProtocolData, *, fields: bool) -> None:
        self.data = data
        self.meeting = data.meeting
        self.fields = fields
        self.builder = DocumentBuilder()
        self.headings: list[tuple[UUID, str]] = []
        """Items with the words of their headings, in order."""
        self.without = data.parts.without

    def meta(self, *, attached: bool = True) -> HouseMeta:
        meeting = self.meeting
        part = letters.short_edition(self.data.audience is Audience.INTERNAL)
        date = day(meeting.started_at or meeting.scheduled_start)
        draft = meeting.state not in (MeetingState.APPROVED, MeetingState.SIGNED)
        return HouseMeta(
            title=f"Niederschrift {meeting.organization}, {date}, {part}",
            author=meeting.secretary or "Schriftführung",
            created=local(self.data.printed_at),
            number=self.data.number,
            header_left=f"{meeting.organization} · {date}",
            header_right=", ".join(
                words for words in ("Niederschrift", part, wording.version_words(self.data)) if words
            ),
            watermark="Entwurf" if draft else "",
            line_numbers=draft,  # so that a remark can name its line
            attachments=self._attachments() if attached else (),
        )

    def write(self) -> None:
        self._head()
        for section, write in (
            (Section.ATTENDANCE, self._attendance), (Section.QUORUM, self._quorum), (Section.AGENDA, self._agenda)
        ):  # fmt: skip
            if section not in self.without:
                write()
        for place, run in enumerate(item_runs(self.meeting.items)):
            write_part(self.builder, run, self.meeting, first=not place, times=self.data.parts.items is None)
            for item in run.items:
                self._item(item)
        write_objections(self.builder, objections_of(self.meeting, None))
        self._end()
        if self.meeting.deliveries and Section.DELIVERIES not in self.without:  # none in the public edition
            self.builder.section("Verteiler")
            write_deliveries(self.builder, self.meeting)

    def _head(self) -> None:
        meeting, builder = self.meeting, self.builder
        write_letterhead(builder, self.data.letterhead, meeting.department)
        internal = self.data.audience is Audience.INTERNAL
        note = letters.INTERNAL_EDITION if internal else letters.PUBLIC_PART
        title = "Niederschrift" if self.data.parts.complete else "Niederschrift (Auszug)"
        builder.title(title, meeting.organization, note)
        version = wording.version_words(self.data)
        if meeting.joint:
            names = joined([body.organization for body in meeting.bodies])
            builder.paragraph(wording.joint_sentence(names))
        start = meeting.started_at or meeting.scheduled_start
        facts: list[tuple[str, str | Cell]] = [
            *((("Entwurf", version),) if version else ()),
            ("Sitzungstermin", Cell(weekday_date(start), bold=True)),
            ("Sitzungsbeginn", time_of_day(meeting.started_at) or "noch nicht eröffnet"),
            ("Sitzungsende", time_of_day(meeting.ended_at) or "noch nicht geschlossen"),
            ("Ort, Raum", ", ".join(part for part in (meeting.place, meeting.room) if part) or "nicht eingetragen"),
            ("Sitzungsleitung", meeting.chair or "nicht eingetragen"),
            ("Schriftführung", meeting.secretary or "nicht eingetragen"),
        ]
        facts += [
            ("Unterbrechung", wording.interruption_sentence(each.started_at, each.ended_at, each.reason))
            for each in meeting.interruptions
        ]
        builder.facts(facts)

    def _attendance(self) -> None:
        self.builder.section("Anwesende")
        if not any(who.stays for who in self.meeting.participants):
            self.builder.paragraph(wording.NOBODY_PRESENT)
        for body, people in all_seats(self.meeting):
            of = f" ({body})" if body else ""
            for group in MemberGroup:
                self._people(f"{GROUP_NAMES[group]}{of}", [who for who in people if who.stays and who.group is group])
            absent = [who for who in people if not who.stays and who.group not in _NO_MEMBERS]
            self._people(f"Abwesend{of}", absent)

    def _people(self, title: str, people: list[ParticipantView]) -> None:
        if not people:
            return
        rows = []
        for who in people:
            note = wording.presence_note(who, self.meeting)
            if not who.stays:
                note = "entschuldigt" if who.excused else "nicht entschuldigt"
            rows.append((who.name, who.on_behalf_of, note))
        self.builder.table((Column(title, 1.25), Column("für", 0.75), Column("Anmerkung", 1.4)), rows)
        self.builder.space(8)

    def _quorum(self) -> None:
        sentences = wording.quorum_sentences(self.meeting)
        if sentences:
            self.builder.section("Beschlussfähigkeit")
            for sentence in sentences:
                self.builder.paragraph(sentence)

    def _agenda(self) -> None:
        self.builder.section("Tagesordnung")
        rows = []
        for item in self.meeting.items:
            results = "; ".join(f"{each.body}: {each.result}".removeprefix(": ") for each in item.resolutions)
            rows.append((item.number, item.heading, results or outcome_words(item, self.meeting)))
        if rows:
            number = fitted("TOP", (row[0] for row in rows), 42)
            self.builder.table((number, Column("Betreff", 2.2), Column("Ergebnis", 1)), rows)
        else:
            self.builder.paragraph(wording.NO_ITEMS)

    def _item(self, item: ItemView) -> None:
        builder = self.builder
        closed = not item.public and self.data.audience is Audience.PUBLIC
        heading = item.title if closed else item.heading
        self.headings.append((item.id, " ".join(printable(f"{item.number} {heading}").split())))
        if closed:
            builder.item(item.number, item.title, "nichtöffentlich", strong=False)
            return
        decided = item.motions or item.elections or item.resolutions
        draft = self.data.drafts.get(item.id, "").strip()
        has_text = item.discussion.strip() or decided or draft or item.assignments or item.exclusions
        if not has_text and not has_remarks(item, self.meeting):
            builder.item(item.number, item.heading, outcome_words(item, self.meeting), strong=False)
            return
        builder.item(item.number, item.heading, item.paper_reference)
        with builder.indented():
            write_remarks(builder, item, self.meeting)
            self._discussion(item)
            write_objections(builder, objections_of(self.meeting, item))
            self._decisions(item)
            if (outcome := outcome_words(item, self.meeting)) and not item.resolutions:
                builder.paragraph(f"Ergebnis: {outcome}.")
            write_amounts(builder, self.data, item)
            write_assignments(builder, item)

    def _discussion(self, item: ItemView) -> None:
        missing = wording.absence_sentence(item, self.meeting)
        if not item.discussion.strip() and not item.exclusions:
            if missing:
                self.builder.small(missing)
            return
        self.builder.sub_head("Beratung")
        self.builder.markdown(item.discussion)
        for bias in item.exclusions:
            internal = self.data.audience is Audience.INTERNAL
            self.builder.paragraph(wording.bias_sentence(bias, item, self.meeting, internal=internal))
        if missing:
            self.builder.small(missing)

    def _decisions(self, item: ItemView) -> None:
        """Motions and elections in their order, then the resolutions with the votes they come from."""
        builder = self.builder
        told = {each.vote_id for each in item.resolutions}
        for motion in item.motions:
            if motion.vote is None or motion.vote.id not in told:
                write_motion(builder, motion, self.meeting)
        write_elections(builder, item, self.meeting)
        for each in item.resolutions:
            write_resolution(builder, item, each, self.meeting, changes=Section.CHANGES not in self.without)
        if (draft := self.data.drafts.get(item.id, "")).strip():
            write_draft(builder, draft)

    def _end(self) -> None:
        """In the order of signing, so that the last place locks what stands before it."""
        if not self.data.parts.complete:
            self.builder.space(10)
            self.builder.small(wording.PART_ONLY)
            return
        write_rows(self.builder, self._closing, [self._place(signer) for signer in signers(self.meeting)])

    def _closing(self) -> None:
        self.builder.space(10)
        self.builder.paragraph(wording.closing_sentence(self.meeting))
        self.builder.space(18)

    def _place(self, signer: Signer) -> SignaturePlace:
        noted = signature_of(self.meeting, signer)
        refused = noted is not None and noted.level is SignatureLevel.REFUSED
        by_hand = not self.fields or (noted is not None and noted.level in _HANDWRITTEN)
        return SignaturePlace(
            signer.title,
            signer.name or "nicht eingetragen",
            field=None if by_hand else signer.field,
            last=signer.last and not by_hand,
            note=wording.signature_note(noted) if self.fields or refused else "",
        )

    def _attachments(self) -> tuple[Attachment, ...]:
        data = self._data_files() if self.data.parts.complete and self.data.parts.data else ()
        return (*data, *enclosures(self.data.enclosed, [each.name for each in data]))

    def _data_files(self) -> tuple[Attachment, ...]:
        data, entries = self.data, tuple(meeting_entries(self.meeting))
        amounts = amounts_file(data)
        return (
            meeting_json(data.attached, data.audience, data.number, data.printed_at, data.journal_entry),
            resolutions_json(entries, data.audience, data.number, data.printed_at),
            Attachment("abstimmungen.csv", votes_csv(self.meeting), "text/csv", "Alle Abstimmungen"),
            Attachment("auftraege.csv", assignments_csv(self.meeting), "text/csv", "Alle Aufträge"),
            *((amounts,) if amounts is not None else ()),
        )
