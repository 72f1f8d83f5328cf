"""What is done with a finished file: shown in its folder, printed. Each on Windows, macOS and Linux."""

import contextlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QProcess, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QTextLayout, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from smartaachen_desktop.gui.dialogs.frame import open_path
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.errors import UserError

FINEST = 600
"""Dots an inch; a page of A4 takes 140 MB then."""
MOST_PAGES = 9_999
"""Of a text, whose pages are known when it is printed."""


def folder_command(path: Path, system: str = sys.platform) -> tuple[str, ...]:
    """The command that opens the file's folder with the file chosen."""
    if system == "win32":
        return ("explorer", f"/select,{path}")
    if system == "darwin":
        return ("open", "-R", str(path))
    return (
        "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1.ShowItems",
        f"array:string:{path.absolute().as_uri()}", "string:",
    )  # fmt: skip


def show_in_folder(path: Path) -> None:
    """With the file chosen where the system can do that, else the folder alone."""
    program, *rest = folder_command(path)
    if sys.platform in ("win32", "darwin"):
        QProcess.startDetached(program, rest)
        return
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        done = subprocess.run([program, *rest], capture_output=True, timeout=2, check=False)
        if done.returncode == 0:
            return
    open_path(path.parent)


def ask_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """The system's own dialog; None when it was left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Drucken"))
    dialog.setMinMax(1, max(pages, 1))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_pages(pdf: bytes, printer: QPrinter, tell: Callable[[float], None]) -> int:
    """Every chosen page at the printer's resolution; for a job. `tell` raises to stop. Returns the pages printed."""
    from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        count = document.pageCount()
        first = printer.fromPage() or 1
        pages = range(max(first, 1), min(printer.toPage() or count, count) + 1)
        if not pages:
            raise UserError("no_pages", tr("Diese Seiten gibt es nicht."), remedy=tr("Bitte wählen Sie andere Seiten."))
        options = QPdfDocumentRenderOptions()
        options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
        printer.setFullPage(True)
        printer.setResolution(min(printer.resolution(), FINEST))
        painter = QPainter()
        for number, page in enumerate(pages):
            tell(number / len(pages))
            size = document.pagePointSize(page - 1)
            layout = QPageLayout.Orientation.Landscape if size.width() > size.height() else (
                QPageLayout.Orientation.Portrait
            )  # fmt: skip
            printer.setPageSize(QPageSize(size if size.width() <= size.height() else size.transposed(),
                                          QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))  # fmt: skip
            printer.setPageOrientation(layout)
            if not painter.isActive():
                if not painter.begin(printer):
                    raise _silent()
            elif not printer.newPage():
                raise _silent()
            paper = QRectF(painter.viewport())
            scale = min(paper.width() / size.width(), paper.height() / size.height())
            pixels = QSize(round(size.width() * scale), round(size.height() * scale))
            drawn = document.render(page - 1, pixels, options)
            sheet = QImage(pixels, QImage.Format.Format_RGB32)
            sheet.fill(Qt.GlobalColor.white)
            with_page = QPainter(sheet)
            with_page.drawImage(0, 0, drawn)
            with_page.end()
            painter.drawImage(paper.topLeft(), sheet)
        painter.end()
        tell(1.0)
        return len(pages)
    except BaseException:
        printer.abort()
        raise
    finally:
        document.close()


def print_text(text: str, printer: QPrinter, tell: Callable[[float], None]) -> int:
    """A text on as many of the chosen pages as it needs; for a job, so without a QTextDocument, which wants a timer."""
    first, last = printer.fromPage() or 1, printer.toPage() or MOST_PAGES
    painter = QPainter()
    if not painter.begin(printer):
        raise _silent()
    try:
        room, font = QRectF(painter.viewport()), QFont(painter.font().family(), 10)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        page, printed, y = 1, 0, 0.0
        paragraphs = text.split("\n")
        for number, paragraph in enumerate(paragraphs):
            tell(number / len(paragraphs))
            layout = QTextLayout(paragraph.expandtabs(4) or " ", font, printer)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(room.width())
                if y + line.height() > room.height():
                    page, y = page + 1, 0.0
                if first <= page <= last:
                    if page - first + 1 > max(printed, 1) and not printer.newPage():
                        raise _silent()
                    printed = page - first + 1
                    line.draw(painter, QPointF(0, y - line.y()))
                y += line.height()
            layout.endLayout()
        painter.end()
        tell(1.0)
        return printed
    except BaseException:
        printer.abort()
        raise


def _silent() -> UserError:
    return UserError(
        "printer", tr("Der Drucker antwortet nicht."), remedy=tr("Bitte prüfen Sie ihn oder wählen Sie einen anderen.")
    )
