"""What every document says of itself: for whom it is and when it was printed."""

from dataclasses import dataclass
from datetime import date, datetime

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.documents import Audience


@dataclass(frozen=True, slots=True)
class Edition:
    """`printed_at` is part of the data, so that the same data give the same bytes."""

    audience: Audience
    printed_at: datetime

    @property
    def internal(self) -> bool:
        return self.audience is Audience.INTERNAL

    @property
    def today(self) -> date:
        return local(self.printed_at).date()

    @property
    def title(self) -> str:
        return "Interne Ausgabe" if self.internal else "Öffentliche Ausgabe"

    @property
    def word(self) -> str:
        return "intern" if self.internal else "öffentlich"

    def number(self, name: str) -> str:
        """E.g. Haushalt/2022-06-30/öffentlich."""
        return f"{name}/{self.today:%Y-%m-%d}/{self.word}"

    def file_name(self, name: str, suffix: str = ".pdf") -> str:
        """E.g. Haushalt-2022-06-30-oeffentlich.pdf."""
        return f"{name}-{self.today:%Y-%m-%d}-{'intern' if self.internal else 'oeffentlich'}{suffix}"
