"""Texts of the form of a council paper (Vorlage)."""

NO_TITLE = "Ohne Betreff"
NO_PROPOSAL = "Noch kein Beschlussvorschlag."
NO_STATION = "Noch keine Beratung vorgesehen."
CLIMATE_PROTECTION = "Zur Relevanz der Maßnahme für den Klimaschutz"
CLIMATE_ADAPTATION = "Zur Relevanz der Maßnahme für die Klimafolgenanpassung"
RELEVANCE = "Die Maßnahme hat folgende Relevanz:"
CO2_EFFECT = "Der Effekt auf die CO₂-Emissionen ist:"
COMPENSATION = "Eine Kompensation der zusätzlich entstehenden CO₂-Emissionen erfolgt:"


def sensitivity(*, public: bool) -> str:
    return "öffentlich" if public else "nichtöffentlich"
