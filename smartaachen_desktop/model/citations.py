"""Where a rule stands: GO NRW binds committees of the council; a body with own rules goes by what it names itself."""

from collections.abc import Sequence
from typing import Protocol

from smartaachen_desktop.model.people import RuleProfile

UNNAMED = "eigene Regeln des Gremiums"
"""Where a source has to be named and the body names none."""


class Body(Protocol):
    """What is asked of a body, stored or read."""

    @property
    def rule_profile(self) -> RuleProfile: ...
    @property
    def rules_source(self) -> str: ...


def citation(profile: RuleProfile, paragraph: str, source: str = "") -> str:
    """The paragraph for a committee, the source for a body with own rules; empty where that names none."""
    return paragraph if profile is RuleProfile.COUNCIL_COMMITTEE else source.strip()


def cited_for(bodies: Sequence[Body], paragraph: str) -> str:
    """The same for one or two bodies that meet together: the law where one of them is a committee."""
    body = next((each for each in bodies if each.rule_profile is RuleProfile.COUNCIL_COMMITTEE), bodies[0])
    return citation(body.rule_profile, paragraph, body.rules_source)


def in_brackets(cited: str) -> str:
    """Behind a sentence: " (§ 50 GO NRW)"; empty where nothing is cited."""
    return f" ({cited})" if cited else ""


def unbroken(cited: str) -> str:
    """For a label that wraps: a sign stays with its number."""
    return cited.replace("§ ", "§\u00a0").replace("Abs. ", "Abs.\u00a0").replace("GO NRW", "GO\u00a0NRW")
