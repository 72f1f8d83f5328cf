"""What the keys of the minutes' editor do to lines of Markdown: bold, italic, lists of two levels."""

import re

from PySide6.QtGui import QTextBlock, QTextCursor

from smartaachen_desktop.model.markdown import LIST, NESTED, level

_STARS_BEFORE, _STARS_AFTER = re.compile(r"\**$"), re.compile(r"^\**")
_WORD_BEFORE, _WORD_AFTER = re.compile(r"\w*$"), re.compile(r"^\w*")
INDENT = " " * NESTED


def surround(cursor: QTextCursor, mark: str) -> None:
    """Make the chosen words bold or italic, or plain again; without a choice the marks come around the caret.

    Whole words and single lines only, as the minutes print no others.
    """
    if not cursor.hasSelection():
        if not _step_out(cursor, mark):
            cursor.insertText(mark + mark)
            cursor.setPosition(cursor.position() - len(mark))
        return
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    before = document.characterCount()
    cursor.beginEditBlock()
    first, last = document.findBlock(start).blockNumber(), document.findBlock(end).blockNumber()
    spans = [_span(document.findBlockByNumber(number), start, end) for number in range(first, last + 1)]
    found = [span for span in spans if span is not None]
    undo = bool(found) and all(_has(each, mark) for each in found)
    for block, left, right in reversed(found):
        if undo:
            _replace(cursor, block, (right, right + len(mark)), "")
            _replace(cursor, block, (left - len(mark), left), "")
        elif not _has((block, left, right), mark):
            _replace(cursor, block, (right, right), mark)
            _replace(cursor, block, (left, left), mark)
    cursor.endEditBlock()
    if found:
        grown = document.characterCount() - before
        shift = (-len(mark) if undo else len(mark)) if grown else 0
        cursor.setPosition(found[0][0].position() + found[0][1] + shift)
        tail = found[-1][0].position() + found[-1][2] + (shift if len(found) == 1 else 0)
        cursor.setPosition(tail + (shift if len(found) > 1 else 0), QTextCursor.MoveMode.KeepAnchor)


def make_list(cursor: QTextCursor, *, numbered: bool) -> None:
    """Turn the chosen paragraphs into a list, one list into the other, or a list of that kind back into plain ones."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    blocks = [document.findBlockByNumber(number) for number in range(first, last + 1)]
    found = [LIST.match(block.text()) for block in blocks]
    same = all(item is not None and item[2][0].isdigit() == numbered for item in found)
    cursor.beginEditBlock()
    counts = [0, 0]
    for block, item in zip(blocks, found, strict=True):
        if not block.text().strip() and len(blocks) > 1:
            continue
        depth = level(block.text()) or 0
        counts[depth] += 1
        counts[1] *= depth
        sign = "" if same else f"{counts[depth]}. " if numbered else "- "
        span = (item.start(2), item.end()) if item else (0, 0)
        if same and item:
            span = (0, item.end())
        _replace(cursor, block, span, sign)
    cursor.endEditBlock()


def nest(cursor: QTextCursor, *, deeper: bool) -> bool:
    """Indent the entries of a list, or bring them back. False where there is none, or nothing to change."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    blocks = [document.findBlockByNumber(number) for number in range(first, last + 1)]
    found = [LIST.match(block.text()) for block in blocks]
    if any(item is None for item in found):
        return False
    behind = found[0].end() if found[0] else 0
    if not cursor.hasSelection() and cursor.positionInBlock() > behind:
        return False
    if all(deeper == bool(level(block.text())) for block in blocks):
        return False  # nothing is left to do: the key leaves the field
    cursor.beginEditBlock()
    for block, item in zip(blocks, found, strict=True):
        if item is not None and deeper != bool(level(block.text())):
            sign = item[2]
            if sign[0].isdigit() and deeper:
                sign = f"1{sign[-1]}"
            _replace(cursor, block, (0, item.end(2)), (INDENT if deeper else "") + sign)
    cursor.endEditBlock()
    return True


def next_item(cursor: QTextCursor) -> bool:
    """Enter inside a list begins the next entry; in an empty one it goes up a level, at last out of the list."""
    text = cursor.block().text()
    found = LIST.match(text)
    if found is None or cursor.hasSelection() or cursor.positionInBlock() < found.end():
        return False
    if found.end() == len(text):
        _replace(cursor, cursor.block(), (0, found.end()), f"{found[2]}{found[3]}" if level(text) else "")
        return True
    sign = found[2]
    following = f"{int(sign[:-1]) + 1}{sign[-1]}" if sign[:-1].isdigit() else sign
    cursor.insertText(f"\n{found[1]}{following}{found[3]}")
    return True


def _span(block: QTextBlock, start: int, end: int) -> tuple[QTextBlock, int, int] | None:
    """The chosen part of a line in Qt's positions: whole words without the marks around them."""
    text = _wide(block.text())
    item = LIST.match(text)
    least = item.end() if item else 0
    left = min(max(start - block.position(), least), len(text))
    right = max(min(end - block.position(), len(text)), left)
    chosen = text[left:right]
    left += len(chosen) - len(chosen.lstrip(" *"))
    right -= len(chosen) - len(chosen.rstrip(" *")) if chosen.strip(" *") else 0
    if left >= right:
        return None
    left = max(left - len(_before(_WORD_BEFORE, text[:left])), least)
    right += len(_after(_WORD_AFTER, text[right:]))
    return block, left, right


def _has(span: tuple[QTextBlock, int, int], mark: str) -> bool:
    block, left, right = span
    text = _wide(block.text())
    runs = len(_before(_STARS_BEFORE, text[:left])), len(_after(_STARS_AFTER, text[right:]))
    return all(run >= 2 if mark == "**" else run % 2 == 1 for run in runs)


def _step_out(cursor: QTextCursor, mark: str) -> bool:
    """The same key again ends the bold or italic words: the caret goes behind their closing mark."""
    line = _wide(cursor.block().text())
    before, after = line[: cursor.positionInBlock()], line[cursor.positionInBlock() :]
    run = len(_after(_STARS_AFTER, after))
    opened = before.count("**") if mark == "**" else before.replace("**", "").count("*")
    if run not in (len(mark), 3) or opened % 2 == 0:
        return False
    cursor.setPosition(cursor.position() + len(mark))
    if before.endswith(mark):  # nothing was written between them
        cursor.setPosition(cursor.position() - 2 * len(mark), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    return True


def _replace(cursor: QTextCursor, block: QTextBlock, span: tuple[int, int], text: str) -> None:
    cursor.setPosition(block.position() + span[0])
    cursor.setPosition(block.position() + span[1], QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


def _wide(text: str) -> str:
    """With two signs for each beyond the BMP, so that its positions are Qt's."""
    return "".join(sign if ord(sign) < 0x10000 else "\ue000\ue000" for sign in text)


def _before(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[0] if found else ""


def _after(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.match(text)
    return found[0] if found else ""
