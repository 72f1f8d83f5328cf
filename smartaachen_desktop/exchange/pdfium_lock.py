"""PDFium keeps one state for the whole process and is not made for two threads."""

import threading

PDFIUM = threading.Lock()
"""Held around its calls. It belongs to the library, not to a reader: a paper may be read while files are indexed."""
