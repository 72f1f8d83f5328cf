"""A filter in words: what can be chosen, and the chips that say what is on."""

from collections.abc import Mapping

from smartaachen_desktop.gui.plan.rows import Entry
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.plan_filters import FilterDefinition, Grouping, Only
from smartaachen_desktop.services.queries import filter_words
from smartaachen_desktop.services.queries.filter_words import FilterNames, Offered, Restriction
from smartaachen_desktop.services.queries.plan import PlanView

LONGEST = 44


def only_words() -> dict[Only, str]:
    return {
        Only.HALF_YEAR: tr("dieses Halbjahr"),
        Only.OPEN: tr("nicht erledigt"),
        Only.OVERDUE: tr("überfällig"),
        Only.WITHOUT_CONTACT: tr("ohne Kontakt"),
        Only.CRITICAL: tr("kritisch"),
        Only.CONTRADICTED: tr("mit Widerspruch"),
    }


def grouping_words() -> dict[Grouping, str]:
    return {
        Grouping.FIELD: tr("Handlungsfeld"),
        Grouping.CONTACT: tr("Kontakt"),
        Grouping.DEPARTMENT: tr("Dienststelle"),
        Grouping.STATUS: tr("Stand"),
        Grouping.HORIZON: tr("Horizont"),
    }


def dimensions() -> dict[str, str]:
    """The sets of a filter with a menu of their own."""
    return {
        "fields_of_action": tr("Handlungsfeld"),
        "kinds": tr("Art"),
        "statuses": tr("Stand"),
        "horizons": tr("Horizont"),
        "contacts": tr("Kontakt"),
        "departments": tr("Dienststelle"),
        "lines": tr("Haushaltsposition"),
    }


def names() -> FilterNames:
    """In the language of the screen."""
    return FilterNames(
        only_words(), dimensions(), tr("Text: {words}"), tr("Strategieprozess"), tr("nicht mehr im Plan")
    )  # fmt: skip


def offered(plan: PlanView) -> Mapping[str, Offered]:
    """What can be chosen of each set."""
    return filter_words.offered(plan, names())


def chips(definition: FilterDefinition, plan: PlanView) -> list[Restriction]:
    """What is on; pressing a chip lifts it."""
    return filter_words.restrictions(definition, plan, names())


def short(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def count_words(hits: int, total: int) -> str:
    return tr("{n} von {all}").format(n=hits, all=total)


def group_count(entry: Entry) -> str:
    """How many measures a group shows, and of how many where the filter leaves some out."""
    return str(entry.count) if entry.count == entry.all_of else count_words(entry.count, entry.all_of)
