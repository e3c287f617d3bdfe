"""classify_blocks: which paragraphs tell the story and which are furniture.

Puts together what a line says of itself (line_marks), the people's names (name_lines) and where the line stands. The
rule of doubt: a paragraph that closes like prose and carries no mark is BODY. Knows nothing of HTML, files or claims.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.article.block import Block, BlockKind
from claimcheck.article.line_marks import is_date_line, line_kind
from claimcheck.article.name_lines import is_bio, is_name, is_role, is_sign_off, names_in_byline, people_in
from claimcheck.article.paragraphs import ends_like_prose, paragraph_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_HEADING = 10  # words; longer lines without a stop are as often sentences that lost it
LONGEST_DEK = 45  # words; a standfirst of two sentences has about 40
HEAD_LINES = 12  # lines before the story that are looked at as its head; title, dek, caption, names, stamps, shares
MOST_HEAD = (
    5  # unmarked lines before the story that can be its head: section, headline, dek, name, place; more are a list
)
LEAST_PROSE = 6  # words of a line that counts as the story's beginning; shorter ones ("Good morning.") prove nothing
LIST_RUN = 3  # unpunctuated lines in a row that are a list, and thus body, rather than headings

LEAST_TWIN = (
    20  # letters of a line that is compared with its neighbour; shorter ones repeat by chance ("Yes," he said.)
)
LONGEST_LINK_LIST = 10  # links under one label; a longer run without stops is a list of the story's own
LONGEST_LABEL = 5  # words of a label over a list of links: "More from our newsroom"
BULLETS = "•*-–·▪●"

_NOT_LETTERS = re.compile(r"[\W_]+")


def classify_blocks(text: str, *, title: str = "", authors: Sequence[str] = ()) -> tuple[Block, ...]:
    r"""The paragraphs of a text in order, each with its kind; their spans cover all that is not white space.

    Args:
        text: Any text; paragraphs are lines, or stretches between blank lines where lines are hard-wrapped.
        title: The headline where known; the same words again are TITLE.
        authors: Names where known; helps to tell names and bios.

    >>> [b.kind.value for b in classify_blocks("By Ana Ruiz\nThe bridge over the river closed on Monday.")]
    ['byline', 'body']
    """
    return _Reading(text, title, tuple(a for a in authors if a.strip())).blocks()


class _Reading:
    """One pass over one text; ``kinds`` fills up from strong signs to weak ones."""

    def __init__(self, text: str, title: str, authors: tuple[str, ...]) -> None:
        self.spans = paragraph_spans(text)
        self.lines = [" ".join(span.of(text).split("\n")) for span in self.spans]
        self.kinds: list[BlockKind | None] = [line_kind(line) for line in self.lines]
        self.title = _letters(title)
        self.authors = authors

    def blocks(self) -> tuple[Block, ...]:
        self._mark_titles()
        self._mark_twins()
        self._mark_link_lists()
        self._mark_names()
        start = self._story_start()
        self._mark_head(start)
        self._mark_tail(start)
        self._mark_headings(start)
        return tuple(Block(s, k or BlockKind.BODY) for s, k in zip(self.spans, self.kinds, strict=True))

    def _mark_titles(self) -> None:
        """The headline again near the top; without a known headline, a first line that returns there."""
        keys = [_letters(line) for line in self.lines[:HEAD_LINES]]
        returns = bool(keys) and keys[0] in keys[1:] and not self.lines[0].endswith(".")
        title = self.title or (keys[0] if returns else "")
        for i, key in enumerate(keys):
            if title and key == title:
                self.kinds[i] = BlockKind.TITLE

    def _mark_twins(self) -> None:
        """A caption printed twice, once with its credit in brackets, is a caption both times; so is a known one's like.

        Of a paragraph that is simply there twice in a row, the first stays: it may be the story's.
        """
        keys = [_letters(line) for line in self.lines]
        captions = {key for key, kind in zip(keys, self.kinds, strict=True) if kind is BlockKind.CAPTION}
        for i, key in enumerate(keys):
            if len(key) < LEAST_TWIN or self.kinds[i] is not None:
                continue
            again = i > 0 and self.lines[i] == self.lines[i - 1]
            beside = [
                j for j in (i - 1, i + 1) if 0 <= j < len(keys) and keys[j] == key and self.lines[j] != self.lines[i]
            ]
            if key in captions or again or beside:
                self.kinds[i] = BlockKind.CAPTION

    def _mark_link_lists(self) -> None:
        """Lines without a stop right after a bare label such as "Read next" are its links."""
        for i, kind in enumerate(self.kinds):
            previous = i > 0 and self.kinds[i - 1] is BlockKind.RELATED and not ends_like_prose(self.lines[i - 1])
            if kind is None and previous and not self._is_prose(i) and self._label_above(i):
                self.kinds[i] = BlockKind.RELATED

    def _label_above(self, i: int) -> bool:
        """Whether the run of related lines above begins with a label that names no link itself."""
        top = max(0, i - LONGEST_LINK_LIST)
        while i > top and self.kinds[i - 1] is BlockKind.RELATED:
            i -= 1
        return len(self.lines[i].split()) <= LONGEST_LABEL

    def _mark_names(self) -> None:
        """Bylines, known authors' names alone, roles under a name."""
        known = {_letters(a) for a in self.authors} | {
            _letters(" and ".join(self.authors)),
            _letters("".join(self.authors)),
        } - {""}
        for i, line in enumerate(self.lines):
            if self.kinds[i] is not None:
                continue
            at_an_end = i < HEAD_LINES or i >= len(self.lines) - HEAD_LINES
            byline = at_an_end and names_in_byline(line)
            author = _letters(line) in known and not ends_like_prose(line)
            role = i > 0 and self.kinds[i - 1] is BlockKind.BYLINE and is_role(line)
            if byline or author or role:
                self.kinds[i] = BlockKind.BYLINE

    def _is_prose(self, i: int) -> bool:
        return self.kinds[i] is None and ends_like_prose(self.lines[i])

    def _story_start(self) -> int:
        """The first paragraph of the story; the number of lines where there is none."""
        starts = [i for i in range(len(self.lines)) if self._is_prose(i) and len(self.lines[i].split()) >= LEAST_PROSE]
        if len(starts) < 2:
            return starts[0] if starts else len(self.lines)
        first, second = starts[0], starts[1]
        between = self.kinds[first + 1 : second]
        stamps_go_on = BlockKind.STAMP in self.kinds[second:]  # a running report, whose entries each carry a time
        signs = {BlockKind.TITLE, BlockKind.BYLINE} | (set() if stamps_go_on else {BlockKind.STAMP})
        if first < HEAD_LINES and len(self.lines[first].split()) <= LONGEST_DEK and signs.intersection(between):
            return second
        return first

    def _mark_head(self, start: int) -> None:
        """What stands before the story: names, dates, the line under the headline."""
        if start == len(self.lines):
            return
        if self.kinds[:start].count(None) > MOST_HEAD:
            return
        for i in range(start):
            line = self.lines[i]
            if self.kinds[i] is not None or line[0] in BULLETS or len(line.split()) > LONGEST_DEK:
                continue
            if is_date_line(line):
                self.kinds[i] = BlockKind.STAMP
            elif is_name(line) and self._is_person(i):
                self.kinds[i] = BlockKind.BYLINE
            elif not ends_like_prose(line) or len(line.split()) >= LEAST_PROSE:
                self.kinds[i] = BlockKind.DEK

    def _is_person(self, i: int) -> bool:
        """Whether a name-shaped line in the head is a byline: a stamp or role follows, or it comes again."""
        following = self.lines[i + 1] if i + 1 < len(self.lines) else ""
        return (
            self.kinds[i + 1 : i + 2] in ([BlockKind.STAMP], [BlockKind.BYLINE])
            or is_role(following)
            or self.lines[i] in self.lines[i + 1 :]
        )

    def _mark_tail(self, start: int) -> None:
        """What stands after the story: names, roles, bios, dates; stops at the first line that is none of these."""
        bylines = (self.lines[i] for i in range(start) if self.kinds[i] is BlockKind.BYLINE)
        authors = self.authors + tuple(name for line in bylines for name in people_in(names_in_byline(line) or line))
        below = False  # whether a bio or role stands below: then a name above it is its title
        for i in range(len(self.lines) - 1, start, -1):
            line = self.lines[i]
            if self.kinds[i] is not None:
                continue
            body = "\n".join(self.lines[j] for j in range(start, i) if self._is_prose(j))
            if is_sign_off(line) or is_bio(line, authors, body):
                self.kinds[i], below = BlockKind.BIO, True
            elif is_role(line) and is_name(self.lines[i - 1]):
                self.kinds[i], below = BlockKind.BYLINE, True
            elif (is_name(line) and below) or (is_name(line.rstrip(".")) and any(line.startswith(a) for a in authors)):
                self.kinds[i] = BlockKind.BYLINE
            elif is_date_line(line):
                self.kinds[i] = BlockKind.STAMP
            else:
                return

    def _mark_headings(self, start: int) -> None:
        """Short lines without a stop, one or two in a row, with prose after them; longer runs are lists."""
        run: list[int] = []
        for i in range(min(start, len(self.lines)), len(self.lines)):
            if self.kinds[i] is not None:
                continue
            if not ends_like_prose(self.lines[i]):
                run.append(i)
                continue
            if len(run) < LIST_RUN:
                for j in run:
                    if self._is_heading(self.lines[j]):
                        self.kinds[j] = BlockKind.HEADING
            run = []

    @staticmethod
    def _is_heading(line: str) -> bool:
        return line[0] not in BULLETS and not line[0].islower() and len(line.split()) <= LONGEST_HEADING


def _letters(line: str) -> str:
    """The line's letters and figures alone, for comparing lines that differ in brackets, marks or case."""
    return _NOT_LETTERS.sub("", line).lower()
