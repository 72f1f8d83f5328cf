"""What this machine remembers between starts: theme, last file, window size. No data of the strategy."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """A small INI file in the user's configuration folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
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
    def reopen(self) -> bool:
        return str(self._store.value("reopen", "true")) == "true"

    @reopen.setter
    def reopen(self, wanted: bool) -> None:
        self._store.setValue("reopen", "true" if wanted else "false")

    @property
    def recent(self) -> list[str]:
        """Locations, the newest first."""
        value = self._store.value("recent", [])
        entries = [value] if isinstance(value, str) else value
        return [str(entry) for entry in entries] if isinstance(entries, list) else []

    def remember(self, location: str) -> None:
        rest = [entry for entry in self.recent if entry != location]
        self._store.setValue("recent", [location, *rest][:8])

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def language(self) -> str:
        """de or en."""
        return "en" if str(self._store.value("language", "de")) == "en" else "de"

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)
