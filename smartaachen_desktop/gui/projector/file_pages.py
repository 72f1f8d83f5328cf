"""Pages of a paper's PDF file, or a picture of it as one page, made off the GUI thread. Loads QtPdf on first use."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.errors import InvalidInput, UserError
from smartaachen_desktop.services.queries.wall import WallFile
from smartaachen_desktop.services.slides_room import FileSlide

Key = tuple[UUID | None, str]
Fetch = Callable[[UUID, Callable[[bytes | None], None], Callable[[UserError], None]], None]
KEPT = 4
"""Pictures; one as wide as a 4K wall takes some 70 MB."""
MOST_PIXELS = 40_000_000
PDF = b"%PDF-"


class FilePages(QObject):
    """Files are fetched once, by `fetch`, and let go of when the wall must not know them any more."""

    ready = Signal()
    failed = Signal(object)
    """The sentence for the secretary's window; the file is asked for anew next time."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._jobs = JobRunner(self)
        self._jobs.crashed.connect(self._crashed)
        self._contents: dict[Key, bytes] = {}
        self._sizes: dict[Key, tuple[QSizeF, ...]] = {}
        self._pictures: dict[tuple[Key, int], QImage] = {}
        self._asked: set[tuple[object, ...]] = set()

    def sizes(self, slide: FileSlide) -> tuple[QSizeF, ...]:
        """Of all pages, in points; nothing before the file is open."""
        return self._sizes.get(_key(slide), ())

    def picture(self, slide: FileSlide, page: int) -> QImage:
        return self._pictures.get((_key(slide), page), QImage())

    def is_open(self, slide: FileSlide) -> bool:
        """Whether its pages are known; if not they are fetched, and `ready` or `failed` follows."""
        key = _key(slide)
        if key in self._sizes:
            return True
        if slide.file is not None and (key,) not in self._asked:
            self._asked.add((key,))
            self._fetch(slide.file, lambda content: self._open(slide, content), lambda error: self._fail(key, error))
        return False

    def has(self, slide: FileSlide, page: int, width: int) -> bool:
        """Whether the page is painted `width` pixels wide; if not it will be."""
        key = _key(slide)
        width = _bounded(width, self._sizes[key][page])
        if self.picture(slide, page).width() == width:
            return True
        asked = (key, page, width)
        if asked not in self._asked:
            self._asked.add(asked)
            content = self._contents[key]

            def done(picture: QImage) -> None:
                self._asked.discard(asked)
                self._keep_picture(key, page, picture)

            self._jobs.run(
                lambda: render_page(content, slide.name, page, width), done, lambda error: self._fail(key, error),
                owner=self,
            )  # fmt: skip
        return False

    def keep(self, files: tuple[WallFile, ...]) -> None:
        """Forget every file that is not among those the public may see."""
        known = {(each.id, each.version) for each in files}
        for key in [key for key in self._contents if key not in known]:
            self._forget(key)

    def close(self) -> None:
        self._jobs.close()

    def _open(self, slide: FileSlide, content: bytes | None) -> None:
        key = _key(slide)
        if content is None:
            self._forget(key)
            return
        self._contents[key] = content
        self._jobs.run(
            lambda: page_sizes(content, slide.name), lambda sizes: self._opened(key, sizes),
            lambda error: self._fail(key, error), owner=self,
        )  # fmt: skip

    def _opened(self, key: Key, sizes: tuple[QSizeF, ...]) -> None:
        if key in self._contents:
            self._sizes[key] = sizes
            self.ready.emit()

    def _keep_picture(self, key: Key, page: int, picture: QImage) -> None:
        if key not in self._contents:
            return
        self._pictures.pop((key, page), None)
        self._pictures[key, page] = picture
        for old in list(self._pictures)[:-KEPT]:
            del self._pictures[old]
        self.ready.emit()

    def _fail(self, key: Key, error: UserError) -> None:
        self._forget(key)
        self.failed.emit(error)

    def _forget(self, key: Key) -> None:
        self._contents.pop(key, None)
        self._sizes.pop(key, None)
        self._asked = {each for each in self._asked if each[0] != key}
        self._pictures = {place: picture for place, picture in self._pictures.items() if place[0] != key}

    def _crashed(self, error: BaseException) -> None:
        raise error


def _key(slide: FileSlide) -> Key:
    return slide.file, slide.version


def _bounded(width: int, size: QSizeF) -> int:
    """A page of strange shape is painted smaller rather than filling the memory."""
    ratio = size.height() / max(size.width(), 1.0)
    return max(min(width, int((MOST_PIXELS / max(ratio, 0.01)) ** 0.5)), 1)


def page_sizes(content: bytes, name: str) -> tuple[QSizeF, ...]:
    if not content.startswith(PDF):
        return (QSizeF(_Photograph(content, name).size),)
    with _Opened(content, name) as pdf:
        return tuple(pdf.document.pagePointSize(page) for page in range(pdf.document.pageCount()))


def render_page(content: bytes, name: str, page: int, width: int) -> QImage:
    """A page `width` pixels wide on white, with its annotations."""
    if not content.startswith(PDF):
        return _photograph(content, name, width)
    from PySide6.QtPdf import QPdfDocumentRenderOptions

    with _Opened(content, name) as pdf:
        size = pdf.document.pagePointSize(page)
        pixels = QSize(width, max(round(width * size.height() / max(size.width(), 1.0)), 1))
        options = QPdfDocumentRenderOptions()
        options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
        drawn = pdf.document.render(page, pixels, options)
    if drawn.isNull():
        raise _broken(name)
    picture = QImage(pixels, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return picture


class _Photograph:
    """Only its head is read at first: the size as it will be seen, upright."""

    def __init__(self, content: bytes, name: str) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.reader = QImageReader(self._buffer)
        self.reader.setAutoTransform(True)
        size = self.reader.size()
        if not size.isValid() or size.isEmpty():
            raise _broken(name)
        quarter = QImageIOHandler.Transformation.TransformationRotate90.value
        self._turned = bool(self.reader.transformation().value & quarter)
        self.size = size.transposed() if self._turned else size

    def read(self, pixels: QSize) -> QImage:
        """At the size it is shown in, so that a camera's picture does not fill the memory."""
        self.reader.setScaledSize(pixels.transposed() if self._turned else pixels)
        return self.reader.read()


def _photograph(content: bytes, name: str, width: int) -> QImage:
    photograph = _Photograph(content, name)
    size = photograph.size
    pixels = QSize(width, max(round(width * size.height() / size.width()), 1))
    drawn = photograph.read(pixels)
    if drawn.isNull():
        raise _broken(name)
    picture = QImage(pixels, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return picture


class _Opened:
    """A document that lives within one job: opened, read and closed in one thread."""

    def __init__(self, content: bytes, name: str) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)
        if self.document.error() is QPdfDocument.Error.IncorrectPassword:
            raise InvalidInput(
                "file_locked",
                tr("{name} ist mit einem Kennwort geschützt. Die Wand bleibt, wie sie ist.").format(name=name),
                remedy=tr("Nehmen Sie eine Fassung ohne Kennwort in die Vorlage auf."),
            )
        if self.document.status() is not QPdfDocument.Status.Ready or not self.document.pageCount():
            raise _broken(name)

    def __enter__(self) -> "_Opened":
        return self

    def __exit__(self, *_error: object) -> None:
        self.document.close()


def _broken(name: str) -> InvalidInput:
    return InvalidInput(
        "file_broken",
        tr("{name} lässt sich nicht öffnen, die Datei ist beschädigt. Die Wand bleibt, wie sie ist.").format(name=name),
        remedy=tr("Nehmen Sie die Datei neu in die Vorlage auf."),
    )
