"""The names a file mentions, as the records they mean here."""

from typing import Any
from uuid import UUID

from smartaachen_desktop.model.plan_draft import DraftMeasure, Fate, Findings
from smartaachen_desktop.services.queries.plan import PROCESS_LETTER, MeasureRow
from smartaachen_desktop.services.queries.plan_import import ImportGround, folded


class Names:
    """Looks names up; what nobody is called here is told once for each measure."""

    def __init__(self, ground: ImportGround, findings: Findings) -> None:
        self._ground, self._findings = ground, findings
        self._fields: dict[str, UUID | None] = {"": None, folded(PROCESS_LETTER): None}
        for each in reversed(ground.plan.fields):
            self._fields[folded(each.name)] = each.id
            self._fields[folded(each.letter)] = each.id
        self._told: set[str] = set()

    def person(self, each: DraftMeasure, values: dict[str, Any], row: MeasureRow | None) -> UUID | None:
        """Somebody unknown stays by name, among the partners: people are not made on the way."""
        name = each.contact.strip()
        found = self._ground.people.get(folded(name))
        if not name or found is not None:
            return found
        partners = values.get("partners", row.partners if row else "")
        if folded(name) not in folded(partners):
            values["partners"] = f"{partners}, {name}" if partners else name
            self._findings.add(
                Fate.CHANGED, f"{each.title}, Kontakt",
                f"„{name}“ steht hier nicht unter den Personen und ist jetzt unter Beteiligte vermerkt.",
            )  # fmt: skip
        return None

    def department(self, each: DraftMeasure) -> UUID | None:
        name = each.department.strip()
        found = self._ground.departments.get(folded(name))
        if name and found is None:
            self._findings.add(Fate.DROPPED, f"{each.title}, Dienststelle", f"„{name}“ gibt es hier nicht.")
        return found if name else None

    def line(self, title: str, name: str) -> UUID | None:
        found = self._ground.lines.get(folded(name))
        if name.strip() and found is None and f"{title}/{name}" not in self._told:
            self._told.add(f"{title}/{name}")
            self._findings.add(Fate.DROPPED, f"{title}, Haushaltsposition", f"„{name}“ gibt es hier nicht.")
        return found if name.strip() else None

    def field(self, each: DraftMeasure) -> UUID | None:
        name = each.field.strip()
        if folded(name) not in self._fields and name not in self._told:
            self._told.add(name)
            self._findings.add(
                Fate.CHANGED, f"{each.title}, Handlungsfeld",
                f"„{name}“ gibt es hier nicht; solche Maßnahmen stehen jetzt im Strategieprozess.",
            )  # fmt: skip
        return self._fields.get(folded(name))
