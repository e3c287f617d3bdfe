"""Pronoun owners: of those who spoke nearby, whose "his account", "her claims" or "their allegations" are.

It knows the claims around one disclaimer and by which words their speakers are named; that an account of somebody's is
meant at all, coverage.py decides.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from claimcheck.claims.accusations import ACCUSING, denies
from claimcheck.claims.genders import gender_of, gender_of_name
from claimcheck.claims.persons import gender_of_noun, is_person
from claimcheck.text.body_words import BODY_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.surroundings import Surroundings
    from claimcheck.text.parse import Token

_GENDERS: Final = {"his": "m", "he": "m", "her": "f", "she": "f", "their": "", "they": ""}
# "her account", "what he said"; must not match "the man's account of her death" nor "hers".
_PRONOUN: Final = re.compile(r"(?:what )?(his|he|her|she|their|they)\b", re.IGNORECASE)
# Who speaks for a body: what such a one says is the body's account, not his or hers. Must not match "speaker".
_SPEAKS_FOR: Final = re.compile(r"\bspokes\w+")
# Several who speak for a body, or rule; any other several people have an account of their own.
_OFFICIALS: Final = frozenset(
    "official officer minister lawmaker commander prosecutor general governor leader diplomat spokesman spokeswoman"
    " spokesperson policeman executive senator congressman chief".split()
)
# What goes on with the one who told it; must not match "heavy" nor "the".
_THEMSELVES: Final = re.compile(r"(?:he|she)\b")
_NEAR_THEM: Final = re.compile(r"(?:he|she|his|her)\b")


def meant_by(around: Surroundings, words: str, said: Sequence[int]) -> list[int]:
    """Those of the claims that somebody said, in order, which the pronoun's person or people said.

    Args:
        around: The claims around the disclaimer.
        words: What names the account ("her account of the night", "what he said").
        said: The claims nearby that have a speaker.
    """
    if not said:
        return []
    pronoun = _PRONOUN.match(words)
    gender = _GENDERS[pronoun[1].lower()] if pronoun is not None else None
    fitting = _of_one(around, said, gender) if gender else _of_several(around, said) if pronoun else list(said)
    accused = [i for i in fitting if not denies(around, i)] if ACCUSING.search(words) else []
    last = around.speaker((accused or fitting)[-1])
    return [i for i in said if around.speaker(i) == last]


def is_by_one(around: Surroundings, i: int) -> bool:
    """Whether one person says it who speaks for no body."""
    return around.is_one_person(i) and not _SPEAKS_FOR.search((around.speaker(i) or "").lower())


def _of_one(around: Surroundings, said: Sequence[int], gender: str) -> list[int]:
    """Those by one person who may be a man or a woman, as asked; those who are sure to be before all others."""
    people = [i for i in said if around.is_one_person(i)]
    known = _genders(around, people)
    fits = [i for i in people if known[around.speaker(i)] in {"", gender}]
    own = [i for i in fits if is_by_one(around, i)] or fits
    return [i for i in own if known[around.speaker(i)] == gender] or own or people or list(said)


def _genders(around: Surroundings, people: Sequence[int]) -> dict[str | None, str]:
    """What each of the speakers is shown to be, by a pronoun, a noun or a name ("a spokeswoman", "she said")."""
    shown: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
    for i in people:
        speaker, raw = around.speaker(i), around.drafts[i].statement.attributed
        member = around.cast.members.get(speaker or "")
        nouns = around.reading.parse.within(raw.source) if raw is not None and raw.source is not None else ()
        signs = {*map(gender_of_noun, nouns), gender_of_name(speaker or ""), member.gender if member else ""}
        signs.add(gender_of(Counter(t.text.lower() for t in nouns if t.tag != "PRP$")))  # "her lawyer" is no woman yet
        shown[speaker].update(signs - {""})
    return {who: max(signs, key=lambda g: signs[g], default="") for who, signs in shown.items()}


def _of_several(around: Surroundings, said: Sequence[int]) -> list[int]:
    """Those by several; where a body or somebody official spoke last, what people said before ("the refugees")."""
    heads = {i: _head(around, i) for i in said}
    several = [i for i, head in heads.items() if head is not None and _are_several(head)]
    if said[-1] in several:
        return list(said)
    people = {around.speaker(i) for i in several if (head := heads[i]) is not None and is_person(head)}
    return [i for i in said if around.speaker(i) in people] or list(said)


def with_own_doings(around: Surroundings, told: Sequence[int], *, whole: bool) -> set[int]:
    """Those claims and what is said right behind them of what the speaker did ("He gave the colonel's name.").

    Of a ``whole`` account, also what befell those near the speaker ("Her son was led off."), and what is narrated
    between two of the claims.
    """
    found, goes_on = set(told), _NEAR_THEM if whole else _THEMSELVES
    ends = max(told, default=-1) if whole else -1
    for k in range(1, len(around.drafts)):
        here, before = around.drafts[k].statement, around.drafts[k - 1].statement
        own = here.attributed is None and (k < ends or goes_on.match(around.said(k)))
        if k - 1 in found and own and around.adjoins(before.sentence, here.sentence):
            found.add(k)
    return found


def _head(around: Surroundings, i: int) -> Token | None:
    raw = around.drafts[i].statement.attributed
    return around.reading.parse.tokens[raw.source_head] if raw is not None and raw.source_head is not None else None


def _are_several(head: Token) -> bool:
    """Whether several say it for themselves: "the refugees", "the rebels", not "officials" nor "the police"."""
    plural = head.tag in {"NNS", "NNPS"} and head.lemma.lower() not in _OFFICIALS | BODY_NOUNS.keys()
    return plural or head.text.lower() == "they"
