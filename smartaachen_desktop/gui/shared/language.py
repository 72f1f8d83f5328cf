"""Texts that belong to no widget, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from smartaachen_desktop.services.said import Said


def tr(text: str) -> str:
    """Translate a text outside of a QObject: lupdate files every bare `tr("…")` under the empty context."""
    return QCoreApplication.translate("", text)


def told(words: str) -> str:
    """A sentence of a layer below in the language of the interface; other text stays as it is."""
    if not isinstance(words, Said):
        return words
    if not words.wording:
        return words.between.join(told(each) for each in words.parts)
    text = tr(words.wording)
    if not words.values:
        return text
    return text.format(**{name: told(each) if isinstance(each, str) else each for name, each in words.values.items()})
