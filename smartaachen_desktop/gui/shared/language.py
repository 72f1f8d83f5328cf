"""Texts that belong to no widget, in the language of the interface."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate a text outside of a QObject: lupdate files every bare `tr("…")` under the empty context."""
    return QCoreApplication.translate("", text)
