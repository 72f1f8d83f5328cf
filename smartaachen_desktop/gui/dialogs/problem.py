"""A sentence that says what happened and what to do, where no window is there yet to show it in."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError


def show_problem(theme: ThemeBox, error: UserError) -> None:
    """Show a user error and wait until it is read."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "SMART.Aachen", error.message)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIconPixmap(theme.pixmap("warning", "warn", 32))
    box.setInformativeText(error.remedy or "")
    box.addButton(QCoreApplication.translate("Problem", "Verstanden"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
