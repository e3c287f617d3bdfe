"""bylines: who wrote or took what is told, in a sentence of the story, as "Anna Berg wrote this report".

Such names say nothing of the event. Knows the words that newsrooms use for it; lines that stand by themselves are
mostly gone before a text comes here (article/line_marks.py).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_NAME: Final = r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){0,3}"
_NAMES: Final = rf"(?<![\w’'-]){_NAME}(?:(?:,|,? and) {_NAME}){{0,4}}"
_STORY: Final = r"(?:report|article|story|piece|dispatch|analysis|coverage)"
_JOBS: Final = r"(?:reporter|correspondent|journalist|columnist|stringer|staff writer|editor|photographer|contributor)"
_LABEL: Final = (
    r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Tt]ranslation|[Pp]hotography|[Pp]hotos?|[Pp]ictures?|[Tt]ext"
    r"|[Ww]ritten|[Cc]ompiled|[Ee]dited)"
)
_MADE: Final = r"(?:wrote|written|reported|filed|compiled|edited|produced|translated)"
_START: Final = r"(?:^|(?<=[.!?]\s))"
_END: Final = r"(?=[.,;]?\s*(?:$|\n))"
# Must not match "Anna Berg reported that", "Berg wrote the report on the dam" (only "this report"), nor "by Monday".
_BYLINE: Final = re.compile(
    rf"{_NAMES},?(?: also| both)? (?:{_MADE}|contributed(?: reporting)? (?:to|for)|helped report) this {_STORY}\b"
    r"[^.!?\n]{0,60}"
    rf"|{_NAMES}(?: also)? contributed (?:reporting|research)\b[^.!?\n]{{0,60}}"
    rf"|\b[Tt]his {_STORY} was {_MADE} by {_NAMES}[^.!?\n]{{0,60}}"
    rf"|{_START}(?:(?:[Aa]dditional |[Ff]urther )?{_LABEL} )?(?:[Bb]y:?|BY) {_NAMES}(?: in {_NAME})?{_END}"
    rf"|{_START}{_NAMES} (?:is|are) (?:an?|the|our) (?:[\w’'-]+ ){{0,4}}?{_JOBS}s?\b"
    rf"(?:,? (?:at|for|with|in|of|based in|covering)[^.!?\n]{{0,60}})?{_END}",
    re.MULTILINE,
)


@lru_cache(maxsize=1_000)  # every claim meets every statement of a report
def without_bylines(text: str) -> str:
    """The text with blanks in place of such words; as long as it was.

    >>> without_bylines("The dam broke. Anna Berg wrote this report.").rstrip(" .")
    'The dam broke'
    """
    return _BYLINE.sub(lambda found: " " * len(found[0]), text)
