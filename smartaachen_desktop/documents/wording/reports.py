"""Texts of reports: the annual update of the strategy, its tables, the report of a check."""

NO_VISION = "Es ist noch kein Leitbild eingetragen."
NO_FIELD = "Es ist noch kein Handlungsfeld eingetragen."
NO_FIELD_NOR_MEASURE = "Es gibt noch kein Handlungsfeld und keine Maßnahme."
NO_MEASURE = "Noch keine Maßnahme."
PLAN_UNCHANGED = "Der Projektplan ist unverändert."
NO_AMOUNTS = "Es gibt noch keine Haushaltsposition mit einem Betrag."

CHECK_SUBTITLE = "Prüfung elektronischer Unterschriften"
NO_ANCHORS = "keinem Aussteller"
CHECKED_OFFLINE = (
    "Geprüft wurde ohne Netz: Ob ein Zertifikat inzwischen widerrufen wurde, ist nur bekannt, soweit es in der "
    "Datei selbst steht. Die drei Antworten (bestanden, nicht entscheidbar, nicht bestanden) folgen ETSI "
    "EN 319 102-1."
)


def no_baseline_sentence(year: int) -> str:
    return (
        f"Zum Vergleich fehlt ein Basisplan aus {year} oder früher. Was neu ist und was entfiel, lässt sich "
        "daher nicht sagen."
    )


def compared_sentence(baseline: str, later: str) -> str:
    return f"Basisplan: {baseline}. Verglichen mit: {later}."


def no_amounts_sentence(year: int) -> str:
    return f"Ab {year} ist noch kein Ansatz eingetragen."


def no_resolution_sentence(year: int) -> str:
    return f"{year} wurde kein Beschluss gefasst."


def advice_sentence(words: str) -> str:
    return f"Was zu tun ist: {words}"


def open_fields_sentence(count: int) -> str:
    return f"Offene Unterschriftsfelder: {count}."
