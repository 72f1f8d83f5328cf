READABLE = {".pdf": "PDF", ".txt": "Text", ".md": "Text (Markdown)"}
