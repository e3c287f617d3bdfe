"""Doubted: what a sentence that only disclaims tells by the way, in the words that name what is unverified.

"Reports that the border had been closed could not be confirmed", "we could not confirm that it was closed", "we could
not verify the video, which shows a tank". It knows one disclaimer and the parse of its sentence; whether the same was
told before, segmentation.py knows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import is_passive
from claimcheck.claims.lexicon import SPEECH
from claimcheck.claims.verifying import VERIFYING, asks_whether_genuine
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

REPORTS: Final = frozenset("claim report allegation rumor rumour assertion statement suggestion accusation".split())
"""Nouns, by lemma, whose "that" tells what is claimed."""

REACH: Final = 8
"""Tokens from "reports" to its "that": who reported and where stands between."""

_SHOWING: Final = frozenset("show depict portray capture picture list order name indicate purport appear seem".split())
_NOW: Final = frozenset({"VBZ", "VBP"})
_PROVING: Final = VERIFYING | {"prove", "establish"}
_CLAUSES: Final = frozenset({"ccomp", "csubj", "csubjpass"})
_WH: Final = frozenset({"WP", "WDT", "WRB", "WP$"})
_ASKING: Final = frozenset({"whether", "if"})
# "…, as police say": whose claim is asked about; must not match "as the talks went on".
_AS_THEY_SAY: Final = re.compile(
    r",? as [\w .’'-]{1,40}? (?:say|claim|assert|allege|insist|maintain|suggest|report|state)(?:s|ed)?\b"
    r"|,? as [\w .’'-]{1,40}? said\b"
)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})


def told_in(reading: Reading, disclaimer: FoundDisclaimer) -> Span | None:
    """The clause that tells something, or None: behind "that" or "whether" without it, or with its "which"."""
    parse = reading.parse
    inside = parse.indices(disclaimer.sentence)
    for i in inside:
        token = parse.tokens[i]
        before = range(max(inside.start, i - REACH), i)
        told = any(parse.tokens[k].lemma.lower() in REPORTS and parse.tokens[k].pos == "NOUN" for k in before)
        opens = token.dep == "mark" or any(parse.tokens[c].dep == "nsubj" and c > i for c in parse.children(token.head))
        if token.text == "that" and opens and told:
            below = [k for k in parse.subtree(token.head) if k > i]
            return Span(token.end, parse.tokens[max(below)].end) if below else None
        if token.text == "which" and _tells(parse, i, disclaimer):
            return parse.subtree_span(token.head)
    return next(_unproven(reading, disclaimer), None)


def _unproven(reading: Reading, disclaimer: FoundDisclaimer) -> Iterator[Span]:
    """For "could not confirm that X", "could not verify whether X, as police say": X, unless about being genuine."""
    parse = reading.parse
    for i in parse.indices(disclaimer.object) if disclaimer.object else ():
        head = parse.tokens[i].head
        before = parse.tokens[i].dep == "ccomp" and i < head  # "the road is shut; this could not be verified"
        if (
            before
            or parse.tokens[i].dep not in _CLAUSES
            or not any(parse.tokens[c].dep in _SUBJECTS for c in parse.children(i))
        ):
            continue
        below = sorted(parse.subtree(i))
        first, end = parse.tokens[below[0]], parse.tokens[below[-1]].end
        said = _AS_THEY_SAY.search(reading.text, first.start, disclaimer.object.end if disclaimer.object else end)
        stated = parse.tokens[head].lemma.lower() in _PROVING and (
            first.text.lower() == "that" or (first.dep in _SUBJECTS | {"det"} and first.tag not in _WH)
        )
        if (stated or (first.text.lower() in _ASKING and said)) and not asks_whether_genuine(parse, head):
            start = first.end if first.text.lower() in {"that", *_ASKING} else first.start
            told = trimmed(reading.text, start, said.start() if said else end)
            if told is not None:
                yield told


def _tells(parse: Parse, i: int, disclaimer: FoundDisclaimer) -> bool:
    """For "the video, which shows …": what is doubted says or shows it; not "which was posted on Sunday"."""
    verb = parse.tokens[parse.tokens[i].head]
    doubted = disclaimer.object is not None and disclaimer.object.covers(parse.tokens[i].span)
    speaks = verb.dep == "relcl" and verb.tag in _NOW and verb.lemma.lower() in SPEECH | _SHOWING
    beside = doubted and parse.tokens[i - 1].text == "," and parse.tokens[i].dep == "nsubj"
    return beside and speaks and not is_passive(parse, parse.tokens[i].head)
