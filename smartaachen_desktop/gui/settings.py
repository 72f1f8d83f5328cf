"""What this machine remembers between starts: theme, last file, window size. No data of the strategy."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QUrl

LANGUAGES = {"de": "Deutsch", "en": "English"}
KEPT = 8
"""How many files and certificates are remembered."""


@dataclass(frozen=True)
class KnownCertificate:
    """A key used before: where it lies (services/key_places.py), who signed with it, what it said of itself."""

    path: str
    role: str
    label: str


class Settings:
    """A small INI file in the user's configuration folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """light, dark or system."""
        value = str(self._store.value("theme", "system"))
        return value if value in ("light", "dark") else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def language(self) -> str:
        """de or en; read once at start."""
        value = str(self._store.value("language", "de"))
        return value if value in LANGUAGES else "de"

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def spelling(self) -> bool:
        """Whether misspelt words are marked in the minutes' editor."""
        return str(self._store.value("spelling", "true")) == "true"

    @spelling.setter
    def spelling(self, wanted: bool) -> None:
        self._store.setValue("spelling", "true" if wanted else "false")

    @property
    def reopen(self) -> bool:
        return str(self._store.value("reopen", "true")) == "true"

    @reopen.setter
    def reopen(self, wanted: bool) -> None:
        self._store.setValue("reopen", "true" if wanted else "false")

    @property
    def recent(self) -> list[str]:
        """Locations, the newest first."""
        return self._list("recent")

    def remember(self, location: str) -> None:
        location = without_password(location)
        rest = [entry for entry in self.recent if entry != location]
        self._store.setValue("recent", [location, *rest][:KEPT])

    @property
    def certificates(self) -> list[KnownCertificate]:
        """Key stores used before, the last one first."""
        parts = [entry.split("\t") for entry in self._list("certificates")]
        return [KnownCertificate(*each) for each in parts if len(each) == 3]

    def remember_certificate(self, certificate: KnownCertificate) -> None:
        rest = [each for each in self.certificates if (each.path, each.role) != (certificate.path, certificate.role)]
        # the label is what a certificate says of itself: it must not part the entry
        entries = ["\t".join((each.path, each.role, " ".join(each.label.split()))) for each in (certificate, *rest)]
        self._store.setValue("certificates", entries[:KEPT])

    @property
    def stamp_url(self) -> str:
        """The time-stamp service (RFC 3161); empty for none."""
        return str(self._store.value("stamp/url", ""))

    @property
    def stamp_long_term(self) -> bool:
        """Whether the last signature brings along what a later check needs (B-LTA)."""
        return str(self._store.value("stamp/long_term", "true")) == "true"

    def keep_stamp(self, url: str, long_term: bool) -> None:
        self._store.setValue("stamp/url", url)
        self._store.setValue("stamp/long_term", "true" if long_term else "false")

    @property
    def token_driver(self) -> str:
        """The library for signature cards (PKCS#11); empty for all that are found."""
        return str(self._store.value("token_driver", ""))

    @token_driver.setter
    def token_driver(self, path: str) -> None:
        self._store.setValue("token_driver", path)

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def kept_list(self, key: str) -> list[str]:
        """What a view keeps about itself under its own key."""
        return self._list(key)

    def keep_list(self, key: str, entries: list[str]) -> None:
        if entries:
            self._store.setValue(key, entries)
        else:
            self._store.remove(key)

    def _list(self, key: str) -> list[str]:
        value = self._store.value(key, [])
        entries = [value] if isinstance(value, str) else value
        return [str(entry) for entry in entries] if isinstance(entries, list) else []


def without_password(location: str) -> str:
    """The address of a server may carry a password, which belongs into no settings file and on no screen."""
    if "://" not in location:
        return location
    url = QUrl(location)
    if not url.isValid() or not url.password():
        return location
    url.setPassword(None)  # type: ignore[arg-type] # a null string drops the colon too
    return url.toString()
