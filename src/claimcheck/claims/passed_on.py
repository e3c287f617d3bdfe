"""Passed on: what one source says that another said: "two ships had sunk, the ministry said, according to the Mail".

What was said is the statement; the one who passes it on speaks, and relies on the one who said so first. It knows the
attributions of one sentence.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import DENIAL_CUES, DISTANCING_CUES, QUOTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.attributed import Attributed
    from claimcheck.text.parse import Parse

_BESIDE: Final = 20  # letters beside source, cue and content: an addressee or a day stands there, no clause
_OF_ITSELF: Final = frozenset({"report", "announce"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_WEIGHTY: Final = DENIAL_CUES | DISTANCING_CUES
"""Words of the first source by which what it says is doubted or denied, whoever passes it on."""


def passed_on(parse: Parse, found: Sequence[Attributed]) -> list[Attributed]:
    """The attributions, each that only passes on another one put in that one's place, with its source relied on."""
    made, gone = list(found), set()
    for k, outer in enumerate(found):
        inner = [i for i, item in enumerate(found) if i != k and _is_passed_on(parse, outer, item)]
        if len(inner) == 1 and inner[0] not in gone:
            first = found[inner[0]]
            made[k] = _joined(parse, outer, first)
            gone.add(inner[0])
    return [item for k, item in enumerate(made) if k not in gone]


def _is_passed_on(parse: Parse, outer: Attributed, inner: Attributed) -> bool:
    """Whether the outer content is no more than that the inner source says the inner content."""
    if inner.source is None or inner.cue_span is None or outer.clause or inner.clause or inner.lemma not in QUOTERS:
        return False
    if _is_a_thing_of_it(parse, inner):
        return False
    phrase = inner.cue_span.cover(inner.source)
    if not (outer.content.covers(inner.content) and outer.content.covers(phrase)) or phrase.overlaps(inner.content):
        return False
    own = (inner.content, phrase)
    beside = [t for t in parse.within(outer.content) if not any(span.overlaps(t.span) for span in own)]
    plain = not any(t.pos in {"VERB", "AUX", "NUM"} or t.dep in {"nsubj", "mark", "cc"} for t in beside)
    return plain and sum(len(t.text) for t in beside) <= _BESIDE


def _is_a_thing_of_it(parse: Parse, item: Attributed) -> bool:
    """For "he said it announced a fund": whose fund, the pronoun says."""
    told = item.lemma in _OF_ITSELF and not any(t.tag in _FINITE for t in parse.within(item.content))
    return told and item.source_head is not None and parse.tokens[item.source_head].pos == "PRON"


def _joined(parse: Parse, outer: Attributed, inner: Attributed) -> Attributed:
    named = inner.source_head is not None and parse.tokens[inner.source_head].pos != "PRON"
    return replace(
        outer,
        content=inner.content,
        quoted=inner.quoted,
        lemma=inner.lemma if inner.lemma in _WEIGHTY else outer.lemma,
        weighty=inner.weighty or inner.cue if inner.lemma in _WEIGHTY else outer.weighty,
        chain=(*outer.chain, inner.source_head) if named and inner.source_head is not None else outer.chain,
    )
