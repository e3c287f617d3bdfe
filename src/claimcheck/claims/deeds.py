"""Deeds: what somebody denies or admits to have done, told by a participle: "denied ever taking the money".

It finds the participle, and gives it a subject and a verb of its own: "the treasurer was taking the money", "the firm
had received it". Only words without content are added. Where "it" or "they" did it, whoever denies it is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.predicates import called, is_plural

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

_DENYING: Final = frozenset(
    "denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss disputed disputes".split()
)
_BETWEEN: Final = 4  # words: "as false the allegation that"
_BESIDE_NOUN: Final = frozenset({"compound", "amod"})


def deed_in(parse: Parse, span: Span) -> Token | None:
    """The participle with which the stretch begins, perhaps behind an adverb, or None.

    A parser takes "withholding safety reports" for reports of a kind; "wrongdoing" alone is none.
    """
    words = [t for t in parse.within(span) if t.pos not in {"PUNCT", "SPACE"}]
    first = next((t for t in words if t.tag != "RB"), None)
    if first is None:
        return None
    beside_noun = first.dep in _BESIDE_NOUN
    return first if (first.tag == "VBG" and not beside_noun) or _is_misread(parse, first) else None


def _is_misread(parse: Parse, first: Token) -> bool:
    """Whether the parser has it before an object's noun; must not match "denied building permits had been sold"."""
    noun = first
    while noun.dep in _BESIDE_NOUN and parse.tokens[noun.head] is not noun:  # a parse of another kind may end anyhow
        noun = parse.tokens[noun.head]
    return first.text.lower().endswith("ing") and noun is not first and noun.dep == "dobj"


def as_done(reading: Reading, span: Span, attribution: Attribution) -> dict[tuple[int, int], str]:
    """The edits that make a sentence of the deed in ``span``, done by whose it is by the attribution."""
    deed = deed_in(reading.parse, span)
    if deed is None:
        return {}
    before = reading.parse.within(span)
    adverbs = [t.text for t in before if t.start < deed.start and t.tag == "RB" and t.text.lower() != "ever"]
    if deed.text.lower() == "having":
        helped, end = "had", deed.end
    else:
        helped, end = ("were" if is_plural(reading, attribution) else "was"), deed.start
    words = " ".join((called(reading.text, attribution), helped, *adverbs))
    return {(span.start, end): words if end == deed.end else f"{words} "}


def is_denied_deed(reading: Reading, pronoun: int, span: Span, attribution: Attribution) -> bool:
    """For "the army rejected the charge that it shelled the town": its own deed; not "denied it was raining".

    Nor "denied that the ship had sunk and that it leaked": right behind the cue nothing else can be meant.
    """
    parse, cue = reading.parse, attribution.cue_span
    token, verb = parse.tokens[pronoun], parse.tokens[pronoun].head
    opens = parse.indices(span).start == pronoun and cue is not None
    between = reading.text[cue.end : token.start].split() if cue is not None else []
    does = token.dep == "nsubj" and any(parse.tokens[c].dep == "dobj" for c in parse.children(verb))
    return opens and does and len(between) <= _BETWEEN and bool(_DENYING & set(attribution.cue.lower().split()))
