"""Signing of documents that are no minutes: from the export dialogue, from the list of signed ones, from a file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from smartaachen_desktop.gui.dialogs.sign_document import SignDocumentDialog
from smartaachen_desktop.gui.dialogs.signed_documents import SignedDocumentsDialog
from smartaachen_desktop.gui.dialogs.signing_services import SigningServices
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.session import Session
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.services.queries.document_signers import USUAL_PLACE

AnyDialog = TypeVar("AnyDialog", bound=QDialog)


class SignDesk(QObject):
    """`folder` says where files go; `check` opens a file in the window that checks signatures, where there is one."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        services: SigningServices,
        settings: Settings,
        folder: Callable[[], Path],
        check: Callable[[str, bytes], object] | None,
    ) -> None:
        super().__init__(session.window)
        self._session, self._jobs, self._services, self._settings = session, jobs, services, settings
        self._folder, self._check = folder, check

    @Slot(str, bytes, str)
    def sign(self, name: str, pdf: bytes, place: str, over: QWidget | None = None) -> SignDocumentDialog:
        """A document as it is shown, or as the last one signed it."""
        session = self._session
        dialog = SignDocumentDialog(
            session.theme, session.bridge, self._jobs, self._services, name, pdf, place,
            folder=self._folder(), settings=self._settings, parent=over or session.window,
        )  # fmt: skip
        return self._open(dialog)

    @Slot()
    def show_signed(self) -> SignedDocumentsDialog:
        """Those kept here."""
        session = self._session
        dialog = SignedDocumentsDialog(
            session.theme, session.bridge, self._jobs, self._services.save, self._folder(), session.window,
            receipt=self._services.receipt,
        )  # fmt: skip

        def sign(name: str, pdf: bytes) -> None:
            self.sign(name, pdf, USUAL_PLACE, dialog).finished.connect(lambda _result: dialog.reload())

        def check(name: str, pdf: bytes) -> None:
            dialog.accept()  # it would keep everything else from being used
            if self._check is not None:
                self._check(name, pdf)

        dialog.sign_wished.connect(sign)
        dialog.check_wished.connect(check)
        dialog.check_button.setVisible(self._check is not None)
        return self._open(dialog)

    @staticmethod
    def _open(dialog: AnyDialog) -> AnyDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
