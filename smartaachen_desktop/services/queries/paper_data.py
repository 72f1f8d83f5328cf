"""The snapshot that a council paper is printed from, already cut to its audience."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken, UnknownRecord
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect
from smartaachen_desktop.services.queries.budget_data import AmountTable, planned_table
from smartaachen_desktop.services.queries.editions import Edition
from smartaachen_desktop.services.queries.papers import PaperView, paper_view
from smartaachen_desktop.services.queries.public import planned_only, public_budget
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.words import COMPENSATION_NAMES, EFFECT_NAMES, RELEVANCE_NAMES, ROLE_NAMES


@dataclass(frozen=True, slots=True)
class PaperData:
    paper: PaperView
    edition: Edition

    @property
    def number(self) -> str:
        """The paper's own number; that of a non-public one stays inside the document."""
        return self.paper.reference if self.paper.public else "Vorlage, nichtöffentlich"

    @property
    def file_name(self) -> str:
        """E.g. Vorlage-FB-02-0103-WP18-2021-11-18-oeffentlich.pdf; a non-public paper tells nothing in its name."""
        return self.edition.file_name(f"Vorlage-{file_part(self.paper.reference)}" if self.paper.public else "Vorlage")

    @property
    def climate(self) -> str:
        """The short word in the head of the form."""
        relevance, effect = self.paper.climate_relevance, self.paper.co2_effect
        if relevance is ClimateRelevance.UNCLEAR and effect is Co2Effect.NOT_DETERMINABLE:
            return "Nicht ermittelbar"
        words = RELEVANCE_NAMES[relevance]
        return words[:1].upper() + words[1:]

    @property
    def money(self) -> AmountTable:
        return planned_table(self.paper.budget)

    @property
    def attached(self) -> Mapping[str, Any]:
        """The paper as data, in the words of the form."""
        paper = self.paper
        return {
            "vorlage": paper.reference,
            "betreff": paper.title,
            "status": "öffentlich" if paper.public else "nichtöffentlich",
            "datum": paper.dated,
            "federführende_dienststelle": paper.lead_department,
            "beteiligte_dienststellen": paper.participating,
            "verfasser_in": paper.author,
            "ratsantrag": paper.originating_motion,
            "ziele": paper.goals,
            "beratungsfolge": [
                {"datum": row.dated, "gremium": row.organization, "zuständigkeit": ROLE_NAMES[row.role]}
                for row in paper.consultations
            ],
            "beschlussvorschlag": paper.proposal,
            "finanzielle_auswirkungen": paper.has_financial_effects,
            "erläuterung_finanzen": paper.financial_note,
            "ansätze_in_cent": [
                {
                    "position": line.name,
                    **{str(year): each.planned for year, each in zip(paper.budget.years, line.amounts, strict=True)},
                }
                for line in paper.budget.lines
            ],
            "klimarelevanz": RELEVANCE_NAMES[paper.climate_relevance],
            "co2_effekt": EFFECT_NAMES[paper.co2_effect],
            "klimafolgenanpassung": RELEVANCE_NAMES[paper.climate_adaptation],
            "kompensation": COMPENSATION_NAMES[paper.compensation],
            "erläuterungen": paper.explanation,
            "anlagen": [each.file_name for each in paper.files],
        }


def paper_data(session: Session, paper: UUID, audience: Audience, printed_at: datetime) -> PaperData:
    """One read transaction gives everything. Raises RuleBroken for the public edition of a non-public paper."""
    view = paper_view(session, paper)
    if view is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {paper} (paper).", field="paper")
    budget = planned_only(view.budget)
    if audience is Audience.PUBLIC:
        if not view.public:
            raise RuleBroken(
                "paper_not_public",
                "Eine nichtöffentliche Vorlage hat keine öffentliche Ausgabe.",
                field="audience",
                remedy="Wählen Sie die interne Ausgabe.",
                paragraph="§ 48 GO NRW",
            )
        budget = planned_only(public_budget(view.budget, public_ground(session).targets))
    return PaperData(replace(view, budget=budget), Edition(audience, printed_at))
