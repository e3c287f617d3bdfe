"""Ages: where an article gives somebody's age, and whom "the 49-year-old" means by it. It knows names by place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.mentions import Mentions

AGE_REACH: Final = 80
"""Characters before a name in which an age and what somebody is may stand."""

# Between "a 49-year-old" and the name that it is told of: "bus driver, ", "named "; nothing longer.
_LEADS_TO: Final = re.compile(r" |(?: [a-z-]+){0,2}, | (?:[a-z-]+ ){0,2}(?:named|called) ")
_THE_AGE: Final = re.compile(r"[Tt]he (\d{1,3})-year-old\b")


@lru_cache(maxsize=64)
def places_of_age(text: str, age: str) -> tuple[tuple[int, bool], ...]:
    """Where ", 49," or "(49)" begins, marked as behind a name, and where "a 49-year-old" ends."""
    behind = [(m.start(), True) for m in re.finditer(rf"(?<=\w)(?:, (?:aged )?| \(){age}(?=[,.)])", text)]
    before = [(m.end(), False) for m in re.finditer(rf"(?<![Tt]he )\b{age}-year-old\b", text)]
    return (*behind, *before)


def is_beside(text: str, at: int, name: Span, *, behind: bool) -> bool:
    """Whether the age at ``at`` is told of the name: ", 49," right behind it, or "a 49-year-old driver, " before it."""
    return name.end == at if behind else _LEADS_TO.fullmatch(text, at, max(at, name.start)) is not None


def beside_age(text: str, mentions: Mentions, phrase: Span) -> str | None:
    """The only one beside whose name the article puts the age of "the 49-year-old"; None where it puts it nowhere.

    The empty string where it stands beside no name, or beside several.
    """
    match = _THE_AGE.match(text, phrase.start)
    places = [p for p in places_of_age(text, match[1]) if p[0] < phrase.start] if match is not None else []
    names = set()
    for at, behind in places:
        near = mentions.overlapping(Span(max(0, at - AGE_REACH), at) if behind else Span(at, at + AGE_REACH))
        beside = [m.name for m in near if is_beside(text, at, m.span, behind=behind)]
        names.add(beside[0] if beside else "")
    return None if not places else names.pop() if len(names) == 1 else ""
