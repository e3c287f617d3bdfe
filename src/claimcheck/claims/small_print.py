"""Small print: what a newsroom says of itself and to its readers inside a paragraph of the story.

Whole paragraphs of it are known by their words (article/line_marks.py); here it is a sentence of the outlet's own
voice. It knows the outlet's names and one statement; what the newsroom found out in the past stays a claim.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.article.block import BlockKind
from claimcheck.article.line_marks import line_kind
from claimcheck.article.name_lines import is_sign_off
from claimcheck.claims.outlet_names import names_of

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse

_SPEAKING: Final = frozenset({"we", "i", "us", "our", "my"})
# What one reads, by which a text speaks of itself: not "report" nor "study", which are others' more often.
_READ: Final = frozenset(
    "article story page explainer newsletter column series podcast blog site website magazine briefing edition".split()
)
# What crime reports add of any accused; must not match "was presumed innocent of the theft until May".
_PRESUMED: Final = re.compile(
    r"\bpresumed (?:to be )?innocent(?: in [\w ]{1,30}?)? (?:until|unless)\b"
    r"|\b(?:arrest|charge|indictment|complaint|information)s? (?:is|are) (?:not|merely|only|just|simply) (?:an? )?"
    r"(?:convictions?|accusations?|allegations?|evidence|proof|indication|formal)\b"
)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_FINDING: Final = frozenset("reveal disclose understand report find know see show say tell".split())


def is_small_print(reading: Reading, statement: Statement, root: int) -> bool:
    """Whether the outlet speaks of its own work: "This magazine is published weekly", "We are taking a short break".

    Not what it can reveal, has learned or did ("we asked 40 councils"), nor "we" within a quotation.
    """
    text, sentence = reading.text, statement.sentence
    if _PRESUMED.search(text, statement.span.start, statement.span.end):
        return True
    if statement.attributed is not None or any(q.span.overlaps(sentence) for q in reading.quotations):
        return False
    if is_sign_off(sentence.of(text)) or line_kind(sentence.of(text)) is BlockKind.PROMO:
        return True
    parse = reading.parse
    if parse.tokens[root].lemma.lower() in _FINDING or not _is_present(parse, root):
        return False
    subject = next((c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS), None)
    if subject is None:
        return False
    below = [parse.tokens[k] for k in (*parse.subtree(subject), *_objects(parse, root))]
    if any(t.text.lower() in _SPEAKING for t in below):
        return not reading.quantities_in(statement.span)
    return _is_own(reading, subject)


def _is_present(parse: Parse, root: int) -> bool:
    """Whether it is true now or will be, not done: neither "closed" nor "has closed"."""
    helpers = [parse.tokens[c] for c in parse.children(root) if parse.tokens[c].dep in {"aux", "auxpass"}]
    first = helpers[0] if helpers else parse.tokens[root]
    perfect = first.lemma.lower() == "have" and parse.tokens[root].tag == "VBN"
    return first.tag in {"VBZ", "VBP", "MD", "VB"} and not perfect


def _objects(parse: Parse, root: int) -> list[int]:
    return [k for c in parse.children(root) if parse.tokens[c].dep == "dobj" for k in parse.subtree(c)]


def _is_own(reading: Reading, subject: int) -> bool:
    """Whether the subject is the outlet, something of its own, or this very text: "the views expressed here"."""
    parse, own = reading.parse, names_of(reading.article)
    if own.names_itself(parse.subtree_span(subject).of(reading.text)):
        return True
    if any(_is_this_text(parse, k) or parse.tokens[k].text.lower() == "here" for k in parse.subtree(subject)):
        return True
    owners = (c for c in parse.children(subject) if parse.tokens[c].dep == "poss")
    return any(own.names_itself(_without_s(parse.subtree_span(c).of(reading.text))) for c in owners)


def _is_this_text(parse: Parse, noun: int) -> bool:
    """For "this article", "this newsletter"."""
    this = any(parse.tokens[c].text.lower() == "this" for c in parse.children(noun))
    return this and parse.tokens[noun].lemma.lower() in _READ


def _without_s(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


__all__ = ["is_small_print"]
