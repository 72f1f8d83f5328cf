"""What a paper that was read would make of the database: pure, nothing is written."""

import hashlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.paper_draft import DraftDepartment, DraftStation, PaperDraft, Passage
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.plan_draft import Share
from smartaachen_desktop.services.paper_files import MEDIA_TYPES
from smartaachen_desktop.services.paper_matching_plan import budget_lines, steps
from smartaachen_desktop.services.paper_proposals import (
    Choices,
    Entry,
    Input,
    Proposal,
    ProposalKind,
    folded_key,
    meeting_words,
    sentences,
)
from smartaachen_desktop.services.queries.paper_ground import MeetingGround, PaperGround
from smartaachen_desktop.services.queries.papers import PaperView
from smartaachen_desktop.services.queries.public import NON_PUBLIC_HEADING
from smartaachen_desktop.services.queries.words import (
    COMPENSATION_NAMES,
    EFFECT_NAMES,
    RELEVANCE_NAMES,
    ROLE_NAMES,
)

PUBLIC_CHOICES: Choices = ((True, "öffentlich"), (False, "nichtöffentlich"))
FIELDS: dict[str, tuple[str, Input, Choices]] = {
    "reference": ("Vorlage-Nr.", Input.LINE, ()),
    "title": ("Betreff", Input.LINE, ()),
    "dated": ("Datum", Input.DAY, ()),
    "public": ("Status", Input.CHOICE, PUBLIC_CHOICES),
    "lead_department": ("Federführende Dienststelle", Input.CHOICE, ()),
    "participating": ("Beteiligte Dienststelle/n", Input.LINE, ()),
    "author": ("Verfasser*in", Input.LINE, ()),
    "originating_motion": ("Ratsantrag", Input.LINE, ()),
    "goals": ("Ziele", Input.LINE, ()),
    "proposal": ("Beschlussvorschlag", Input.TEXT, ()),
    "has_financial_effects": ("Finanzielle Auswirkungen", Input.CHOICE, ((True, "JA"), (False, "NEIN"))),
    "financial_note": ("Weitere Erläuterungen", Input.TEXT, ()),
    "climate_relevance": ("Relevanz für den Klimaschutz", Input.CHOICE, tuple(RELEVANCE_NAMES.items())),
    "co2_effect": ("Effekt auf die CO₂-Emissionen", Input.CHOICE, tuple(EFFECT_NAMES.items())),
    "climate_adaptation": ("Relevanz für die Klimafolgenanpassung", Input.CHOICE, tuple(RELEVANCE_NAMES.items())),
    "compensation": ("Kompensation der CO₂-Emissionen", Input.CHOICE, tuple(COMPENSATION_NAMES.items())),
    "explanation": ("Erläuterungen", Input.TEXT, ()),
}
MOTION_TITLE = "Beschlussvorschlag der Verwaltung"


def proposals(draft: PaperDraft, ground: PaperGround, content: bytes = b"") -> tuple[Proposal, ...]:
    """All proposals in the order of the form."""
    paper = known_paper(draft, ground)
    public = is_public(draft, paper)
    found = [*paper_fields(draft, ground, paper), *stations(draft, ground, paper)]
    found += agenda(draft, ground, paper, public=public)
    if ground.strategy_id is not None:
        found += budget_lines(draft, ground, paper, public=public)
        found += steps(draft, ground, public=public)
    if content and PurePosixPath(draft.file_name).suffix.lower() in MEDIA_TYPES:
        there = paper is not None and (paper.id, hashlib.sha256(content).hexdigest()) in ground.files
        found.append(
            Proposal(
                "file", ProposalKind.FILE, "Die Datei zur Vorlage legen",
                (Entry("file_name", "Dateiname", draft.file_name),), Passage(""),
                Share.SAME if there else Share.NEW, accepted=not there,
            )
        )  # fmt: skip
    return tuple(found)


def known_paper(draft: PaperDraft, ground: PaperGround) -> PaperView | None:
    """The paper of the same number."""
    number = draft.value("reference")
    if number is None:
        return None
    return next((each for each in ground.papers if folded_key(each.reference) == folded_key(str(number.value))), None)


def is_public(draft: PaperDraft, paper: PaperView | None) -> bool:
    """As public as the file says; where it says nothing, as the paper is, and a new one is not."""
    said = draft.value("public")
    if said is not None and (said.source.places or paper is None):
        return bool(said.value)
    return paper.public if paper is not None else False


def paper_fields(draft: PaperDraft, ground: PaperGround, paper: PaperView | None) -> Iterator[Proposal]:
    for name, (label, input_, listed) in FIELDS.items():
        found = draft.value(name)
        if found is None or (paper is not None and not found.source.places):
            continue
        value: Any = found.value
        choices = listed
        note = found.note
        before: Any = getattr(paper, name, None) if paper is not None else None
        if isinstance(value, DraftDepartment):
            value, choices, note = _department(value, ground)
            before = paper.lead_department_id if paper is not None else None
        share = Share.NEW if paper is None else Share.SAME if value == before else Share.CHANGED
        entry = Entry(name, label, value, input_, choices)
        if share is Share.CHANGED:
            old = Entry(name, label, before, input_, choices).words
            note = sentences(note, f"Bisher: {_shortened(old)}" if old else "Bisher leer.")
        yield Proposal(
            f"paper.{name}", ProposalKind.PAPER, label, (entry,), found.source, share, accepted=share is not Share.SAME,
            note=note, record=paper.id if paper is not None else None,
        )  # fmt: skip


def _department(value: DraftDepartment, ground: PaperGround) -> tuple[UUID | str, Choices, str]:
    choices: Choices = tuple((each.id, f"{each.code} · {each.name}".rstrip(" ·")) for each in ground.departments)
    known = next((each for each in ground.departments if folded_key(each.code) == folded_key(value.code)), None)
    if known is None and value.name:
        known = next((each for each in ground.departments if folded_key(each.name) == folded_key(value.name)), None)
    if known is not None:
        return known.id, choices, ""
    new = f"„{value.words}“ neu aufnehmen"
    return value.words, (*choices, (value.words, new)), "Diese Dienststelle gibt es hier noch nicht; sie wird angelegt."


def stations(draft: PaperDraft, ground: PaperGround, paper: PaperView | None) -> Iterator[Proposal]:
    used: set[UUID] = set()
    for number, each in enumerate(draft.stations, 1):
        body, choices = _body(each.body, ground)
        there = [row for row in (paper.consultations if paper is not None else ()) if row.id not in used]
        exact = next((row for row in there if (row.organization_id, row.dated) == (body, each.dated)), None)
        row = exact or next((row for row in there if row.organization_id == body), None)
        if row is not None:
            used.add(row.id)
        role = each.role or (row.role if row is not None else ConsultationRole.NOTICE)
        same = row is not None and (row.dated, row.role) == (each.dated, role)
        note = "" if each.role is not None else "Die Zuständigkeit war nicht zu lesen; bitte prüfen."
        if isinstance(body, str):
            note = sentences(note, "Dieses Gremium gibt es hier noch nicht; es wird ohne Mitglieder angelegt.")
        entries = (
            Entry("body", "Gremium", body, Input.CHOICE, choices),
            Entry("dated", "Datum", each.dated, Input.DAY),
            Entry("role", "Zuständigkeit", role, Input.CHOICE, tuple(ROLE_NAMES.items())),
        )
        yield Proposal(
            f"station.{number}", ProposalKind.STATION, each.body, entries, each.source,
            Share.NEW if row is None else Share.SAME if same else Share.CHANGED,
            accepted=not same and not isinstance(body, str) and each.role is not None, note=note,
            record=row.id if row is not None else None,
        )  # fmt: skip


def _body(name: str, ground: PaperGround) -> tuple[UUID | str, Choices]:
    choices: Choices = tuple((each.id, each.name) for each in ground.bodies)
    key = folded_key(name)
    known = next((each for each in ground.bodies if key in (folded_key(each.name), folded_key(each.short_name))), None)
    if known is not None:
        return known.id, choices
    return name, (*choices, (name, f"„{name}“ neu aufnehmen"))


def agenda(draft: PaperDraft, ground: PaperGround, paper: PaperView | None, *, public: bool) -> Iterator[Proposal]:
    """The item and its main motion, in the meeting that the Beratungsfolge names where it is planned."""
    title, wording = draft.value("title"), draft.value("proposal")
    if title is None:
        return
    meeting, station = _meeting_of(draft, ground)
    choices: Choices = tuple((each.id, meeting_words(each.body, each.start)) for each in ground.meetings)
    there = meeting.item_of(paper.id) if meeting is not None and paper is not None else None
    role = station.role if station is not None and station.role is not None else ConsultationRole.NOTICE
    text = str(wording.value) if wording is not None else ""
    head = str(title.value) if public else NON_PUBLIC_HEADING
    inner = "" if public else str(title.value)
    note = "Steht dort schon ein Punkt zu dieser Vorlage, wird er geändert."
    if meeting is None:
        note = "Zu Gremium und Datum der Beratungsfolge ist keine Sitzung geplant; wählen Sie eine."
    if not ground.meetings:
        note = "Es ist noch keine Sitzung geplant; legen Sie zuerst eine an."
    pick = Entry("meeting", "Sitzung", meeting.id if meeting is not None else None, Input.CHOICE, choices)
    same = there is not None and (there.title, there.internal_title, there.public, there.role, there.proposal) == (
        head, inner, public, role, text,
    )  # fmt: skip
    source = station.source if station is not None else title.source
    yield Proposal(
        "item", ProposalKind.ITEM, str(title.value),
        (
            pick, Entry("title", "Überschrift" if public else "Öffentliche Überschrift", head),
            Entry("internal_title", "Interne Überschrift", inner),
            Entry("public", "Teil", public, Input.CHOICE, PUBLIC_CHOICES),
            Entry("role", "Zuständigkeit", role, Input.CHOICE, tuple(ROLE_NAMES.items())),
            Entry("proposal", "Beschlussvorschlag", text, Input.TEXT),
        ),
        Passage(source.text, (*source.places, *(title.source.places if source is not title.source else ()))),
        Share.NEW if there is None else Share.SAME if same else Share.CHANGED,
        accepted=meeting is not None and there is None, note=note,
    )  # fmt: skip
    if wording is not None:
        motion = there.motion if there is not None else None
        yield Proposal(
            "motion", ProposalKind.MOTION, MOTION_TITLE,
            (pick, Entry("title", "Bezeichnung", MOTION_TITLE), Entry("text", "Wortlaut", text, Input.TEXT)),
            wording.source,
            Share.NEW if motion is None else Share.SAME if motion == (MOTION_TITLE, text) else Share.CHANGED,
            accepted=meeting is not None and there is None,
        )  # fmt: skip


def _meeting_of(draft: PaperDraft, ground: PaperGround) -> tuple[MeetingGround | None, DraftStation | None]:
    for station in draft.stations:
        body, _choices = _body(station.body, ground)
        for each in ground.meetings:
            if each.organization_id == body and local(each.start).date() == station.dated:
                return each, station
    return None, draft.stations[0] if draft.stations else None


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 160 else words[:160].rsplit(" ", 1)[0] + " …"
