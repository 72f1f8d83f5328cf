"""The result of a vote as a file of the room's voting keypads says it, before anybody is matched to it."""

import re
from dataclasses import dataclass, field

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.voting import Choice, VoteMethod

LONGEST_NAME = 200
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class VoteSource:
    """The file that a result was read from: its name without folders, and the SHA-256 of its bytes."""

    file_name: str
    sha256: str

    def check(self) -> None:
        name = self.file_name.strip()
        if not name or len(name) > LONGEST_NAME or "/" in name or "\\" in name:
            raise InvalidInput(
                "source_name", f"Der Name der Datei hat 1 bis {LONGEST_NAME} Zeichen und nennt keinen Ordner.",
                field="source",
            )  # fmt: skip
        if not _SHA256.fullmatch(self.sha256):
            raise InvalidInput(
                "source_sha256", "Die SHA-256-Summe der Datei besteht aus 64 Zeichen von 0 bis f.", field="source"
            )


@dataclass(frozen=True, slots=True)
class NamedVoice:
    """`choice` is None where somebody is listed without a voice."""

    line: int
    name: str
    choice: Choice | None


@dataclass(frozen=True, slots=True)
class OptionCount:
    """`choice` is None for those who gave no voice; they count for nothing."""

    line: int
    option: str
    choice: Choice | None
    count: int


@dataclass(frozen=True, slots=True)
class VoteFile:
    """Either voices by name or counts by option."""

    source: VoteSource
    voices: tuple[NamedVoice, ...] = ()
    counts: tuple[OptionCount, ...] = field(default=())

    @property
    def by_name(self) -> bool:
        return bool(self.voices)

    def check_method(self, method: VoteMethod, law: str = "") -> None:
        """Names belong to a roll call alone, and a roll call needs them; of a secret vote none may be known."""
        if self.by_name and method is VoteMethod.SECRET:
            raise InvalidInput(
                "names_in_secret",
                f"{self.source.file_name} nennt Namen; von einer geheimen Abstimmung wird kein Name gelesen.",
                remedy="Lesen Sie eine Datei ein, die nur die Zahlen enthält.",
                field="file",
                paragraph=law or None,
            )
        if self.by_name and method is not VoteMethod.ROLL_CALL:
            raise InvalidInput(
                "counts_needed",
                f"{self.source.file_name} nennt Namen; das gehört zu einer namentlichen Abstimmung.",
                remedy="Wählen Sie zuerst „namentlich“ oder lesen Sie eine Datei mit Zahlen ein.",
                field="file",
            )
        if not self.by_name and method is VoteMethod.ROLL_CALL:
            raise InvalidInput(
                "names_needed",
                f"{self.source.file_name} nennt nur Zahlen; eine namentliche Abstimmung braucht jede Stimme mit Namen.",
                remedy="Wählen Sie zuerst „offen“ oder „geheim“ oder lesen Sie eine Datei mit Namen ein.",
                field="file",
            )


@dataclass(frozen=True, slots=True)
class NamedBallot:
    """One voice in an open election. `said` is what stands there: a candidate, or with `choice` a word for a voice.

    Both are empty where somebody is listed without a voice.
    """

    line: int
    name: str
    said: str
    choice: Choice | None


@dataclass(frozen=True, slots=True)
class CandidateCount:
    """Voices for a candidate, or with `choice` of a kind. Empty words and no choice are those who gave no voice."""

    line: int
    said: str
    choice: Choice | None
    count: int
    silent: bool = False


@dataclass(frozen=True, slots=True)
class ElectionFile:
    """The result of a ballot: either voices by name or counts by candidate."""

    source: VoteSource
    ballots: tuple[NamedBallot, ...] = ()
    counts: tuple[CandidateCount, ...] = ()

    @property
    def by_name(self) -> bool:
        return bool(self.ballots)

    def check_method(self, method: VoteMethod, law: str = "") -> None:
        """Of a ballot with voting papers no name may be known."""
        if self.by_name and method is VoteMethod.SECRET:
            raise InvalidInput(
                "names_in_secret",
                f"{self.source.file_name} nennt, wer wie gewählt hat; von einer geheimen Wahl wird kein Name gelesen.",
                remedy="Lesen Sie eine Datei ein, die nur die Zahlen enthält.",
                field="file",
                paragraph=law or None,
            )
