"""Manners: what something is done in line with, so that "according to" names no source: "according to plan, to age"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

# By which things are sorted, paid or shared out, by lemma: none of them says anything.
_MEASURES: Final = frozenset(
    """
    age size weight height length width depth distance volume shape colour color gender sex ethnicity race religion
    faith nationality rank seniority grade class type kind category income wealth wage salary earnings turnover price
    value cost mean ability skill merit talent experience performance speed season weather need demand taste mood
    wish preference fashion temperature severity urgency priority importance alphabet turn circumstance number
    quantity proportion location need habit usage availability
    """.split()
)
# What one follows, by lemma: it says something only where it stands apart ("According to the plan, …").
_FOLLOWED: Final = frozenset(
    """
    plan schedule timetable law rule regulation protocol procedure custom tradition rite ritual design drawing recipe
    formula pattern instruction specification standard principle criterion convention method script template wish
    norm guideline guidance order arrangement style tenet scripture conscience
    """.split()
)
_SET_OFF: Final = frozenset({",", ";", "(", "–", "—", "-"})
_TOLD: Final = frozenset({"acl", "relcl"})


def is_in_line_with(parse: Parse, i: int, obj: int) -> bool:
    """Whether the "according to" at ``i`` says in what way something is done.

    Args:
        parse: The article's.
        i: The token "according".
        obj: The head of what stands behind it.
    """
    lemma = parse.tokens[obj].lemma.lower()
    below = [parse.tokens[c] for c in parse.children(obj)]
    if lemma in _MEASURES:
        return not any(t.dep == "poss" and t.pos == "PROPN" for t in below)
    customs = parse.tokens[obj].text.lower() == "customs"  # the officers, who say so
    if customs or lemma not in _FOLLOWED or any(t.dep in _TOLD for t in below):
        return False  # "according to a plan seen by Anchor"
    apart = parse.tokens[i].text[0].isupper() or (i > 0 and parse.tokens[i - 1].text in _SET_OFF)
    return obj == i + 2 or not apart
