"""Chains: whom a source relies on in turn, where the words inside what it says tell ("according to the governor").

It looks at one content and gives the heads of the phrases that name the next voucher.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import ANONYMOUS_HEADS, PAPERS
from claimcheck.claims.modality import main_verb
from claimcheck.claims.stance_words import EVIDENCE
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token

_SOURCES: Final = EVIDENCE | ANONYMOUS_HEADS | PAPERS | frozenset({"police", "authority", "medium"})
"""What somebody may cite for what happened, by lemma."""

_TELLING: Final = frozenset("tell inform assure notify brief advise warn".split())
_WIRES: Final = frozenset("phone telephone email e-mail letter mail post text radio fax message".split())  # by what
# "that, according to the governor, ": at the head of a content; must not match an "according to" further on.
_ACCORDING: Final = re.compile(r"(?:that,?\s+)?(?P<words>according\s+to)\s+[^,]{2,60},\s+")
# "citing two officials, that", "which cited court papers,": at the head too; must not match a "quoting" further on.
_CITING: Final = re.compile(
    r"(?:citing|quoting|which (?:cite[sd]|quote[sd]))\s+[^,]{2,60},\s+(?:that\s+)?", re.IGNORECASE
)
# The same right behind the verb.
_THAT_ACCORDING: Final = re.compile(r"\s+that,?\s+according\s+to\s+[^,]{2,60},\s")


def sets_off(text: str, start: int, end: int) -> bool:
    """Whether "that, according to X," stands right after a verb of speech, which parsers hang anywhere."""
    return _THAT_ACCORDING.match(text, start, end) is not None


def past_reliance(text: str, content: Span) -> Span:
    """The content without "that, according to X," or "citing X, that" at its head."""
    match = _ACCORDING.match(text, content.start, content.end) or _CITING.match(text, content.start, content.end)
    return Span(match.end(), content.end) if match and match.end() < content.end else content


# ", citing officials": at the end of a content; must not match "citing" at its head.
_CITING_LAST: Final = re.compile(r",\s(?:citing|quoting)\s")


def before_reliance(reading: Reading, content: Span) -> Span:
    """The content without "citing two officials" at its end; not without "citing high costs", which is no source."""
    match = next(_CITING_LAST.finditer(reading.text, content.start + 1, content.end), None)
    verb = reading.parse.indices(Span(match.start() + 2, match.end() - 1)) if match else ()
    if match is None or not verb:
        return content
    source = relies(reading.parse, verb[0])
    return Span(content.start, match.start()) if source and match.start() > content.start else content


_REASONS: Final = frozenset(
    """
    shortage cost concern lack need risk reason fear safety security pressure difficulty weather condition demand loss
    price problem issue health illness injury failure threat uncertainty weakness delay war conflict violence slowdown
    decline rise increase drop growth inflation privacy rule law policy term act article example precedent case
    """.split()
)
"""What somebody cites as a reason, by lemma: nobody tells of it."""


def is_reason(token: Token) -> bool:
    """For "citing a shortage of nurses": no source."""
    return token.pos == "NOUN" and token.lemma.lower() in _REASONS


def relies(parse: Parse, i: int) -> bool:
    """Whether the "citing" at ``i`` has a source for its object, not a reason ("citing high costs")."""
    cited = (c for c in parse.children(i) if parse.tokens[c].dep == "dobj" and not _is_freed(parse, c))
    return any(parse.tokens[c].pos == "PROPN" or parse.tokens[c].lemma.lower() in _SOURCES for c in cited)


def _is_freed(parse: Parse, i: int) -> bool:
    """For "the release of prisoners": no paper."""
    return parse.tokens[i].lemma == "release" and any(parse.tokens[c].text == "of" for c in parse.children(i))


def told_by(reading: Reading, content: Span) -> Iterator[int]:
    """Who told the source: the X of "according to X," at the head, or of "he had been told by X that"."""
    parse = reading.parse
    match = _ACCORDING.match(reading.text, content.start, content.end)
    if match:
        inside = parse.indices(Span(match.start("words"), match.end()))
        to = (i for i in inside if parse.tokens[i].text.lower() == "to")
        yield from (c for i in to for c in parse.children(i) if parse.tokens[c].dep == "pobj")
    root = main_verb(parse, content)
    if root is None or parse.tokens[root].lemma.lower() not in _TELLING:
        return
    agents = [c for c in parse.children(root) if parse.tokens[c].dep == "agent"]
    told = (g for c in agents for g in parse.children(c) if parse.tokens[g].dep == "pobj")
    yield from (g for g in told if parse.tokens[g].lemma.lower() not in _WIRES)
