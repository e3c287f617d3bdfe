"""First person: what "we", "our" and "my" of who is quoted become once a name says who speaks.

"We shut our mill" becomes "Norvax shut its mill". Only words without content are put in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.definite_articles import with_article
from claimcheck.claims.spoken_for import spoken_for

if TYPE_CHECKING:
    from claimcheck.claims.cast import Cast
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

    Edits = dict[tuple[int, int], str]

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
# What the word after "I" and "we" becomes after a name; only words that carry no content of their own.
_THIRD_PERSON: Final = {
    "have": "has",
    "am": "is",
    "are": "is",
    "do": "does",
    **{mark + short: f" {full}" for mark in "'’" for short, full in (("ve", "has"), ("m", "is"), ("re", "is"))},
}
_SHORTENED: Final = {mark + short: f" {full}" for mark in "'’" for short, full in (("d", "would"), ("ll", "will"))}


def agrees(reading: Reading, i: int, edits: Edits) -> bool:
    """Make the verb of "I" or "we" at token ``i`` fit a name; False where that would need another word."""
    parse = reading.parse
    if parse.tokens[i].dep not in _SUBJECTS:
        return False
    verb = parse.tokens[i].head
    present = [k for k in (*parse.children(verb), verb) if k > i and parse.tokens[k].tag in {"VBP", "VBZ"}]
    first = next((parse.tokens[k] for k in present if parse.tokens[k].dep in {"aux", "auxpass"} or k == verb), None)
    following = parse.tokens[i + 1] if i + 1 < len(parse.tokens) else None
    if following is not None and following.text.lower() in _SHORTENED and following.tag == "MD":
        edits[following.start, following.end] = _SHORTENED[following.text.lower()]
    if first is None:
        return True  # past tense, or a modal
    fitting = _THIRD_PERSON.get(first.text.lower())
    if fitting is not None:
        edits[first.start, first.end] = fitting
    return fitting is not None


_OF_BODY: Final = {"we": "it", "us": "it", "our": "its", "ours": "its", "ourselves": "itself"}
_OF_ONE: Final = {
    "m": {"i": "he", "me": "him", "my": "his", "mine": "his", "myself": "himself"},
    "f": {"i": "she", "me": "her", "my": "her", "mine": "hers", "myself": "herself"},
}


def name_self(reading: Reading, span: Span, i: int, gender: str, edits: Edits) -> None:
    """What else the speaker says of himself behind the pronoun at token ``i``, in whose place a name stands.

    Args:
        reading: The article.
        span: The claim.
        i: The token in whose place the name stands.
        gender: The speaker's, "m" or "f"; nothing for a body, or where it is not known.
        edits: What stands instead of which stretches; these are added.
    """
    tokens = reading.parse.tokens
    table = _OF_BODY if tokens[i].text.lower() in _OF_BODY else _OF_ONE.get(gender, {})
    for k in reading.parse.indices(span):
        pronoun = table.get(tokens[k].text.lower(), "") if k > i and tokens[k].pos in {"PRON", "DET"} else ""
        if pronoun and (tokens[k].dep not in _SUBJECTS or agrees(reading, k, edits)):
            edits[tokens[k].start, tokens[k].end] = pronoun


def name_body(reading: Reading, cast: Cast, span: Span, i: int, attribution: Attribution, edits: Edits) -> bool:
    """The "we" or "our" at token ``i`` becomes the body for which the speaker speaks; False where none is known."""
    body = spoken_for(reading, cast, attribution)
    token = reading.parse.tokens[i]
    ours = token.text.lower() == "our"
    if not body or body in span.of(reading.text) or not (ours or agrees(reading, i, edits)):
        return False
    noun = reading.parse.tokens[token.head] if ours else None
    whole = noun is not None and noun.lemma.lower() == body.split()[-1].lower()  # "our hospital": Brell Hospital
    end = noun.end if noun is not None and whole else token.end
    edits[token.start, end] = with_article(reading.text, body) + ("’s" if ours and not whole else "")
    name_self(reading, span, i, "", edits)
    return True


__all__ = ["agrees", "name_body", "name_self"]
