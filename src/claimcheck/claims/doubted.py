"""Doubted: what a sentence that only disclaims tells by the way, in the words that name what is unverified.

"Reports that the border had been closed could not be confirmed", "we could not verify the video, which shows a tank".
It knows one disclaimer and the parse of its sentence; whether the same was told before, segmentation.py knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import is_passive
from claimcheck.claims.lexicon import SPEECH
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.text.parse import Parse

_REPORTS: Final = frozenset("claim report allegation rumor rumour assertion statement suggestion accusation".split())
_REACH: Final = 8  # tokens from "reports" to its "that": who reported and where stands between
_SHOWING: Final = frozenset("show depict portray capture picture list order name indicate purport appear seem".split())
_NOW: Final = frozenset({"VBZ", "VBP"})


def told_in(parse: Parse, disclaimer: FoundDisclaimer) -> Span | None:
    """The clause that tells something, or None: behind "that" without it, or with its "which"."""
    inside = parse.indices(disclaimer.sentence)
    for i in inside:
        token = parse.tokens[i]
        before = range(max(inside.start, i - _REACH), i)
        told = any(parse.tokens[k].lemma.lower() in _REPORTS and parse.tokens[k].pos == "NOUN" for k in before)
        opens = token.dep == "mark" or any(parse.tokens[c].dep == "nsubj" and c > i for c in parse.children(token.head))
        if token.text == "that" and opens and told:
            below = [k for k in parse.subtree(token.head) if k > i]
            return Span(token.end, parse.tokens[max(below)].end) if below else None
        if token.text == "which" and _tells(parse, i, disclaimer):
            return parse.subtree_span(token.head)
    return None


def _tells(parse: Parse, i: int, disclaimer: FoundDisclaimer) -> bool:
    """For "the video, which shows …": what is doubted says or shows it; not "which was posted on Sunday"."""
    verb = parse.tokens[parse.tokens[i].head]
    doubted = disclaimer.object is not None and disclaimer.object.covers(parse.tokens[i].span)
    speaks = verb.dep == "relcl" and verb.tag in _NOW and verb.lemma.lower() in SPEECH | _SHOWING
    beside = doubted and parse.tokens[i - 1].text == "," and parse.tokens[i].dep == "nsubj"
    return beside and speaks and not is_passive(parse, parse.tokens[i].head)
