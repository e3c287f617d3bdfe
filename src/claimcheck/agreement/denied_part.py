"""denied_part: which part of a statement its "not" turns, and whether the claim speaks of that or only of the rest.

Rules: knows clauses, acts and words; only ever says that a "not" is about something else, never that it denies.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negator
from claimcheck.agreement.parties import Part, same_party
from claimcheck.agreement.same_acts import VAGUE, is_vague, same_doing
from claimcheck.agreement.words import terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Claim
    from claimcheck.text.quantity import Quantity

# Where a clause of its own begins: "was tired, so there was no point in staying". Must not match the commas of a list
# nor "no doctors and nurses", which a single "no" reaches.
_CLAUSES: Final = re.compile(
    r"[;:—–]|,? (?:so|because|while|though|although|whereas|which|who|whom|when|even when) |, (?:and|but) | but "
    r"|, (?=(?:he|she|it|they|we|there|this|that) )",
    re.IGNORECASE,
)
# Must not match "not only 40", nor a "not" of another clause.
_NO_BEFORE: Final = re.compile(
    r"(?:\bnot|n['’]t|\bnever)(?! (?:only|just|more|less|fewer|until|before)\b)[^.;:,—–]{0,40}$", re.IGNORECASE
)
_NO_BEHIND: Final = re.compile(r"^(?: \w{1,12}){0,2} (?:is|was|are|were)(?:n['’]t| not)\b", re.IGNORECASE)
_ROOT: Final = 6  # letters that "inspected" and "inspection" have in common; chosen by hand
# A claim that itself calls something untrue; must not match "falsely accused", "a fake passport".
_UNTRUE: Final = re.compile(
    r"\b(?:hoax(?:es)?|rumou?rs?|rubbished|debunk(?:s|ed)?|(?:is|was|are|were|be|been|proved|called it) (?:\w{2,12} )?"
    r"(?:false|fake|untrue|bogus|fabricated)|(?:fake|false|bogus) (?:\w{2,12} )?"
    r"(?:news|reports?|stor(?:y|ies)|claims?))\b",
    re.IGNORECASE,
)


def stands_apart(pair: Pair) -> bool:
    """Whether most of what the two share stands in clauses of the statement's that no "not" is in.

    For "was tired of the food" beside "was tired of the food, so there was no point in staying".
    """
    parts = _CLAUSES.split(pair.statement.wording)
    within = {t for part in parts if negator(part) is not None for t in terms(part)}
    outside = {t for part in parts if negator(part) is None for t in terms(part)} - within
    if not within:
        return False  # it is a verb that rejects ("denied that …")
    return 2 * len(pair.like.core & outside) > len(pair.like.core)


def main_terms(claim: Claim) -> frozenset[str]:
    """The terms for what the claim mainly says is done, or has or is: its verbs, and the noun behind a vague one."""
    return frozenset(t for act in claim.acts if not act.aside for t in _done(act))


def _done(act: Act) -> tuple[str, ...]:
    if not VAGUE & set(tokens(act.doing)):
        return terms(act.doing)
    heads = terms(act.object.names[0])[-1:] if act.object is not None else ()
    return (*terms(act.doing), *heads, *(t for other in act.others for t in terms(other)))


def rejects_another(pair: Pair) -> bool:
    """Whether the statement rejects quite another doing: "none of the bodies belongs to" for "were pulled out"."""
    ours = [act for act in pair.claim.acts if not act.aside]
    undone = [act for act in pair.statement.acts if act.rejected]
    if not ours or not undone or any(is_vague(act) for act in (*ours[:1], *undone)):
        return False
    said, asked = set(terms(pair.statement.wording)) | pair.beside.alike, set(terms(pair.claim.wording))
    met = any(
        same_doing(pair, a, b) or same_doing(pair, b, a) or same_party(pair, a.object, b.object) is Part.SAME
        for a in ours
        for b in undone
    )
    return not (
        met
        or said & {t for a in ours[:1] for t in terms(a.doing)}
        or {_root(t) for t in asked} & {_root(t) for b in undone for t in terms(b.doing)}
    )


def stands_in_the_no(pair: Pair, figure: Quantity) -> bool:
    """Whether a "not" reaches the statement's figure itself: "is not worth $72 million", "the figure is not right"."""
    text, sentence = pair.statement.article.text, pair.statement.sentence
    before, after = text[sentence.start : figure.span.start], text[figure.span.end : sentence.end]
    return bool(_NO_BEFORE.search(before) or _NO_BEHIND.match(after))


def _root(term: str) -> str:
    return term[:_ROOT]


def only_is(statement: Claim) -> bool:
    """Whether all that the statement rejects is that something is something: "the act is not the means"."""
    undone = [act for act in statement.acts if act.rejected]
    return bool(undone) and all(VAGUE & set(tokens(act.doing)) for act in undone)


def calls_untrue(pair: Pair) -> bool:
    """Whether the claim itself calls something untrue, and the statement does not reject just that.

    For "fell for a death hoax" beside "is not dead": both say the same.
    """
    found = _UNTRUE.search(pair.claim.wording)
    return found is not None and (
        negator(pair.statement.wording) is None or not set(terms(found[0])) & set(terms(pair.statement.wording))
    )
