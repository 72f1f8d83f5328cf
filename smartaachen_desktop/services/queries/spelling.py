"""Words that the strategy itself brings: names, offices, titles and abbreviations are no misspellings."""

import re
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.people import Department, Membership, Organization, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.strategy import FieldOfAction, GuidingPrinciple, Strategy

WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[-*:'’](?=[^\W\d_]))*")
"""A word of German text, with hyphens, an apostrophe and the gender sign inside."""
KINDS = (
    "department", "person", "organization", "membership", "measure", "paper", "budget_line", "strategy",
    "field_of_action", "guiding_principle",
)  # fmt: skip
"""A change of one of these may bring new words."""
_COLUMNS = (
    Department.code, Department.name, Person.name, Person.office, Organization.name, Organization.short_name,
    Membership.role, Membership.on_behalf_of, Measure.title, Measure.partners, Paper.title, BudgetLine.name,
    Strategy.title, FieldOfAction.name, GuidingPrinciple.name,
)  # fmt: skip


def strategy_words(session: Session) -> frozenset[str]:
    """Every word of names and titles, also in the genitive ("Aachens")."""
    found: set[str] = set()
    for column in _COLUMNS:
        found.update(words(session.scalars(select(column).distinct())))
    return frozenset(found | {f"{word}s" for word in found if word[:1].isupper()})


def words(texts: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for text in texts:
        for word in WORD.findall(text):
            found.add(word)
            found.update(re.split(r"[-*:]", word))
    return found
