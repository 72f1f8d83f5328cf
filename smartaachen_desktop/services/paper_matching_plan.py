"""Budget lines and steps that a paper proposes, compared with budget and plan."""

from collections.abc import Iterator
from uuid import UUID

from smartaachen_desktop.formats import span
from smartaachen_desktop.model.paper_draft import DraftStep, PaperDraft
from smartaachen_desktop.model.plan_draft import Share
from smartaachen_desktop.services.paper_proposals import (
    Choices,
    Entry,
    Input,
    Proposal,
    ProposalKind,
    folded_key,
    sentences,
)
from smartaachen_desktop.services.queries.paper_ground import PaperGround
from smartaachen_desktop.services.queries.papers import PaperView
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.words import COST_NAMES, KIND_NAMES

SIMILAR = 12
"""Signs that two titles share at their begin to be taken for one and the same."""
Rhythm = tuple[int | None, int | None]
RHYTHMS: tuple[tuple[Rhythm, str], ...] = (
    ((None, None), "einmalig"), ((7, None), "wöchentlich"), ((14, None), "alle zwei Wochen"),
    ((42, None), "alle sechs Wochen"), ((None, 1), "monatlich"), ((None, 3), "vierteljährlich"),
    ((None, 6), "halbjährlich"), ((None, 12), "jährlich"),
)  # fmt: skip


def budget_lines(
    draft: PaperDraft, ground: PaperGround, paper: PaperView | None, *, public: bool
) -> Iterator[Proposal]:
    for number, each in enumerate(draft.lines, 1):
        same_name = [line for line in ground.lines if folded_key(line.name) == folded_key(each.name)]
        mine = [line for line in same_name if paper is not None and line.paper_id == paper.id]
        line = next(iter([*mine, *same_name]), None)
        changed = line is None or any(line.amounts.get(year) != cents for year, cents in each.amounts)
        entries = (
            Entry("name", "Bezeichnung", line.name if line is not None else each.name),
            Entry(
                "group", "Kostenart", line.group if line is not None else each.group, Input.CHOICE,
                tuple(COST_NAMES.items()),
            ),
            *(Entry(f"amount.{year}", f"Ansatz {year}", cents, Input.MONEY) for year, cents in each.amounts),
        )  # fmt: skip
        note = "Es ändert sich der Ansatz der vorhandenen Position." if line is not None and changed else ""
        if not public and line is not None and line not in mine:
            note = sentences(note, "Die vorhandene Position kann öffentlich sein, die Vorlage ist es nicht.")
        yield Proposal(
            f"line.{number}", ProposalKind.LINE, each.name, entries, each.source,
            Share.NEW if line is None else Share.CHANGED if changed else Share.SAME,
            accepted=changed and (public or line is None or line in mine), note=note,
            record=line.id if line is not None else None,
        )  # fmt: skip


def steps(draft: PaperDraft, ground: PaperGround, *, public: bool) -> Iterator[Proposal]:
    people: Choices = ((None, "ohne"), *ground.people)
    measures: Choices = (
        (None, "als neuer Eintrag"),
        *((one.id, f"{one.number} {one.title}") for one in ground.measures),
    )
    for each in draft.steps:
        row = _known(each.title, ground)
        exact = row is not None and folded_key(row.title) == folded_key(each.title)
        rhythm: Rhythm = (each.series_days, each.series_months)
        same = row is not None and _same_step(each, row)
        notes = [] if each.sure else ["Im Text beiläufig genannt; bitte prüfen."]
        if row is not None and not same:
            named = "" if exact else f" als „{row.title}“"
            notes.append(f"Steht schon im Plan{named}: {span(row.start, row.end, row.precision)}.")
        if not public:
            notes.append("Der Projektplan ist öffentlich, die Vorlage ist es nicht.")
        # what the paper does not say of a measure stays as it is in the plan
        when = (each.start, each.end, each.precision)
        if row is not None and (each.start is None or row.automatic):
            when = (row.start, row.end, row.precision)
        if row is not None and rhythm == (None, None):
            rhythm = (row.series_days, row.series_months)
        contact = row.contact_id if row is not None and row.contact_id is not None else _contact(each, ground)
        entries = (
            Entry("measure", "Im Plan", row.id if row is not None else None, Input.CHOICE, measures),
            Entry("title", "Bezeichnung", row.title if row is not None else each.title),
            Entry("kind", "Art", row.kind if row is not None else each.kind, Input.CHOICE, tuple(KIND_NAMES.items())),
            Entry("when", "Termin", when, Input.SPAN),
            Entry("rhythm", "Wiederholung", rhythm, Input.CHOICE, _rhythms(rhythm)),
            Entry("contact", "Kontakt", contact, Input.CHOICE, people),
            Entry("partners", "Beteiligte", each.partners or (row.partners if row is not None else "")),
            Entry(
                "deliverable", "Ergebnis", each.deliverable or (row.deliverable if row is not None else ""), Input.TEXT
            ),
            Entry("notes", "Notiz", each.notes or (row.notes if row is not None else ""), Input.TEXT),
        )  # fmt: skip
        yield Proposal(
            f"step.{each.key}", ProposalKind.STEP, each.title, entries, each.source,
            Share.NEW if row is None else Share.SAME if same else Share.CHANGED,
            accepted=each.sure and not same and public and (row is None or exact), note=" ".join(notes),
            record=row.id if row is not None else None,
            parent=f"step.{each.parent}" if each.parent is not None else None,
        )  # fmt: skip


def _known(title: str, ground: PaperGround) -> MeasureRow | None:
    """The measure of that title, else one whose title begins alike."""
    key = folded_key(title)
    keys = [(folded_key(each.title), each) for each in ground.measures]
    for mine, each in keys:
        if mine == key:
            return each
    alike = [
        each
        for mine, each in keys
        if min(len(mine), len(key)) >= SIMILAR and (mine.startswith(key) or key.startswith(mine))
    ]
    return alike[0] if len(alike) == 1 else None


def _same_step(each: DraftStep, row: MeasureRow) -> bool:
    """Whether the paper says nothing that the plan does not say as well."""
    when = each.start is None or (each.start, each.end, each.precision) == (row.start, row.end, row.precision)
    rhythm = (each.series_days, each.series_months)
    again = rhythm in ((None, None), (row.series_days, row.series_months))
    return when and again and each.partners in ("", row.partners) and each.deliverable in ("", row.deliverable)


def _rhythms(rhythm: Rhythm) -> Choices:
    if any(value == rhythm for value, _words in RHYTHMS):
        return RHYTHMS
    days, months = rhythm
    words = f"alle {days} Tage" if days is not None else f"alle {months} Monate"
    return (*RHYTHMS, (rhythm, words))


def _contact(each: DraftStep, ground: PaperGround) -> UUID | None:
    """The first of those involved who is known here by that very name."""
    names = {folded_key(name): key for key, name in reversed(ground.people)}
    return next((names[key] for part in each.partners.split(",") if (key := folded_key(part)) in names), None)
