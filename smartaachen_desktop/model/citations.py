"""Where a rule stands: GO NRW binds committees of the council; a body with own rules goes by what it names itself."""

from smartaachen_desktop.model.people import RuleProfile

UNNAMED = "eigene Regeln des Gremiums"
"""Where a source has to be named and the body names none."""


def citation(profile: RuleProfile, paragraph: str, source: str = "") -> str:
    """The paragraph for a committee, the source for a body with own rules; empty where that names none."""
    return paragraph if profile is RuleProfile.COUNCIL_COMMITTEE else source.strip()


def in_brackets(cited: str) -> str:
    """Behind a sentence: " (§ 50 GO NRW)"; empty where nothing is cited."""
    return f" ({cited})" if cited else ""
