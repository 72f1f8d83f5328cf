"""The writer of each revision."""

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter


class QuietWriter(IncrementalPdfFileWriter):
    """pyHanko writes XMP and Producer anew on each revision, which breaks PDF/A: leave them alone."""

    def _update_meta(self) -> None:
        pass
