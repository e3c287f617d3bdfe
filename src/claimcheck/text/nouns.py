"""Nouns: the head noun that a number counts, found without a parser, and singular and plural forms.

It knows word classes by closed lists (lexicon.py) and endings, reads at most eight words ahead, and would rather give
no noun than a wrong one. It does not know what is counted in measures or money: units.py and currencies.py come
first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.text.lexicon import (
    ATTRIBUTIVE,
    NOT_HEADS,
    NOT_PLURAL,
    OWNERS,
    PORTIONS,
    SAME_COUNTS,
    STATES,
    STOPS,
    VERBS,
    ZERO_PLURALS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.words import Words

# Without "of" these may stand between a share and its noun ("half the vote"); "one-third this year" has none.
_PLAIN_OWNERS = frozenset("the its his her their our all my your".split())
_SOFTENERS = frozenset("nearly about roughly some almost approximately over".split())
_WHEN = frozenset("last next this that past each every".split())  # "5,400 doses of vaccine last week"
_REGULARLY = frozenset("annually daily weekly monthly yearly hourly nightly".split())
_ORDERED = frozenset("first last next past previous top other remaining final same".split())
_TIMES = frozenset("year month week day season summer autumn winter spring time".split())
_FARTHEST = 8  # words from a number to its noun; the longest in the corpora have five between them
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse", "oxen": "ox", "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium",
    "alumni": "alumnus",
    "larvae": "larva", "wives": "wife", "lives": "life", "knives": "knife", "wolves": "wolf", "leaves": "leaf",
    "shelves": "shelf",
    "halves": "half", "thieves": "thief", "loaves": "loaf", "calves": "calf", "scarves": "scarf", "crises": "crisis",
    "buses": "bus",
    "analyses": "analysis", "gases": "gas", "movies": "movie", "cookies": "cookie", "ties": "tie", "pies": "pie",
    "zombies": "zombie",
    "calories": "calorie", "shoes": "shoe", "toes": "toe", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato",
    "torpedoes": "torpedo", "viruses": "virus", "bonuses": "bonus", "campuses": "campus", "statuses": "status",
    "lenses": "lens",
    "axes": "axe", "headquarters": "headquarters", "series": "series", "species": "species", "hertz": "hertz",
    "gross": "gross", "millennia": "millennium",
    "headcount": "headcount", "corps": "corps", "censuses": "census", "dice": "die", "means": "means",
    "passersby": "passerby",
    "folks": "folk", "selfies": "selfie", "rookies": "rookie", "caches": "cache", "aches": "ache",
    "headaches": "headache",
}  # fmt: skip
_PLURALS = {one: many for many, one in _IRREGULAR.items()} | {"person": "people", "folk": "folk"}


_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve".split())


class Head(NamedTuple):
    """What is counted: ``unit`` (plural, lower case) and the token after its last word."""

    unit: str
    stop: int


def singular(noun: str) -> str:
    """The singular of a lower-case noun.

    >>> singular("bodies"), singular("women"), singular("boxes"), singular("crew"), singular("firemen")
    ('body', 'woman', 'box', 'crew', 'fireman')
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("calories"):
        return noun[:-1]
    if noun.endswith("men") and len(noun) > 4:
        return noun[:-2] + "an"
    if noun.endswith(("children", "people")):
        return noun[:-3] if noun.endswith("children") else noun[:-6] + "person"
    if not noun.endswith("s") or noun in NOT_PLURAL or noun.endswith(("ss", "us", "is")) or len(noun) < 3:
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return noun[:-2]
    return noun[:-1]


def plural(noun: str) -> str:
    """The plural of a lower-case noun or noun group; a word that is plural already stays.

    >>> plural("body"), plural("man"), plural("box"), plural("crew"), plural("square foot"), plural("day")
    ('bodies', 'men', 'boxes', 'crew', 'square feet', 'days')
    """
    *before, last = noun.split(" ")
    if noun.startswith("part per "):
        return "parts" + noun[4:]
    if before and before[-1] == "per":
        return " ".join([plural(noun.split(" ", maxsplit=1)[0]), *noun.split(" ")[1:]])
    if last in _PLURALS:
        last = _PLURALS[last]
    elif last.endswith("man") and last not in ("human", "german", "roman", "woman", "ottoman", "talisman"):
        last = last[:-2] + "en"
    elif is_plural(last) or last in ZERO_PLURALS or not last.isalpha() or last.endswith("hertz"):
        pass
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    elif last.endswith(("s", "x", "ch", "sh", "z")):
        last += "es"
    else:
        last += "s"
    return " ".join([*before, last])


# Words in -men that are no men.
_NOT_MEN = frozenset("specimen regimen abdomen acumen omen stamen semen lumen yemen ramen examen bitumen hymen".split())


def is_plural(low: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if low in ZERO_PLURALS or (low.endswith("men") and low[-5:-3] and low not in _NOT_MEN):
        return True
    if (
        not low.endswith("s")
        or len(low) < 3
        or low in NOT_PLURAL
        or (low.endswith(("ss", "us", "'s", "sis")) and low not in ("menus", "gurus"))
    ):
        return False
    return low not in STOPS


def same_count(a: str, b: str) -> bool:
    """Whether two singular nouns count the same things in news ("troop", "soldier")."""
    return a == b or any(a in group and b in group for group in SAME_COUNTS)


def head_after(words: Words, j: int, *, many: bool) -> Head | None:
    """The noun counted by a number that ends before token ``j``; ``many`` when the number is above one.

    ``None`` when the words after the number count nothing ("12 died", "Twelve are missing").
    """
    found = _plural_head(words, j) if many else _singular_head(words, j)
    if found is None:
        return None
    unit, stop = found
    return _with_content(words, _joined(words, stop) or unit, stop, many=many)


# Last parts of compounds that say nothing alone ("sit-ups", "run-ins").
_PARTICLES = frozenset("ups ins outs offs downs backs overs ons ups".split())


def _joined(words: Words, stop: int) -> str | None:
    """The whole of a compound whose last part alone would be no noun of its own: "sit-ups", "T-shirts"."""
    k = stop - 1
    if words.raw[k - 1] != "-" or not (words.glued(k - 1) and words.glued(k) and words.letters(k - 2)):
        return None
    first = words.low[k - 2]
    part = words.low[k] in _PARTICLES or len(first) == 1 or first in STOPS
    return f"{first}-{words.low[k]}" if part else None


def models_after(words: Words, j: int) -> Head | None:
    """The model or age that is counted where no noun follows: "10 C-17s", "two F-35s", "300 over-65s"."""
    tied = all(words.glued(k) for k in range(j + 1, j + 4))
    aged = words.low[j] in ("over", "under")
    if (
        tied
        and (words.capital(j) or aged)
        and words.raw[j + 1] == "-"
        and words.number[j + 2]
        and words.low[j + 3] == "s"
    ):
        return Head(f"{words.low[j]}-{words.raw[j + 2]}s", j + 4)
    return None


def counted_after(words: Words, j: int) -> Head | None:
    """The noun after "of" in "hundreds of people", "14 of the bodies", "millions of rounds of ammunition"."""
    at = j + 1
    while words.low[at] in OWNERS or words.low[at] in _ORDERED or words.low[at] in _SOFTENERS:
        at += 1
    if words.number[at] or words.low[at] in _NUMBERS:
        of_all = head_after(
            words, at + 1, many=True
        )  # "10 of the first 11 contests": the inner number is read on its own
        return None if of_all is None else Head(of_all.unit, j)
    whole = whole_after(words, j)
    if whole is not None and words.capital(whole.stop - 1) and not is_plural(whole.unit):
        return None  # "thousands of Army, Navy and Air Force troops", "4,000 of Fresh & Easy's staff"
    if whole is None or (words.low[at - 1] in _WHEN and whole.unit in _TIMES):
        return None  # "the 300 of last year"
    return _with_content(words, plural(whole.unit), whole.stop, many=True)


def _with_content(words: Words, unit: str, stop: int, *, many: bool) -> Head:
    """The noun with what it is a portion of, if it is a container or a piece."""
    if unit in PORTIONS and words.low[stop] == "of" and words.letters(stop + 1):
        content = _content(words, stop + 1)
        if content is not None:
            many_of = unit if many else plural(unit)
            return Head(f"{many_of} of {content.unit}", content.stop)
    return Head(unit if many else plural(unit), stop)


def whole_after(words: Words, j: int) -> Head | None:
    """The noun after a share and an optional "of": "of the voters", "its global workforce".

    The number of the noun is kept.
    """
    first = j
    j += words.low[j] == "of"
    owners = _PLAIN_OWNERS if j == first else OWNERS
    while words.low[j] in owners or (words.low[j].endswith(("'s", "s'")) and words.letters(j + 1)):
        j += 1
    if words.low[j] in ("a", "an"):
        j += 1
    if j > first and (words.number[j] or words.low[j] in _NUMBERS):
        counted = head_after(words, j + 1, many=True)
        return Head(counted.unit, first) if counted else None  # "half of the 40 seats": the 40 is read on its own
    if words.low[j - 1] in ("those", "these") and _participle(words.low[j]):
        return None  # "a fifth of those polled"
    return head_after(words, j, many=True) if j == first else _content(words, j)


def _content(words: Words, j: int) -> Head | None:
    """The head of a phrase that may be singular, plural or a mass ("voters", "global output", "ammunition")."""
    last = None
    for k in range(j, min(j + 5, words.count)):
        low = words.low[k]
        if not words.letters(k) or _ends(words, k) or low in VERBS or low in _NUMBERS:
            break
        if last is not None and (_participle(low) or low in _WHEN or low in _REGULARLY):
            break
        if low.endswith("ly") and last is None:
            continue
        last = k
        follows = words.low[k + 1]
        if is_plural(low) and not (is_plural(follows) and low in ATTRIBUTIVE and follows not in STATES):
            break  # also in "left thousands of people homeless"
    if last is None or words.low[last] in NOT_HEADS or words.low[last].endswith("'s"):
        return None
    return Head(words.low[last], last + 1)


def _participle(low: str) -> bool:
    return (
        low.endswith(("ed", "ing"))
        and len(low) > 4
        and low not in ("building", "meeting", "hearing", "wedding", "king")
    )


def _plural_head(words: Words, j: int) -> tuple[str, int] | None:
    """The first plural noun of the phrase, or a later one where the first only describes it."""
    state = best = None
    for k in _phrase(words, j):
        low = words.low[k]
        many = is_plural(low) or (low == "head" and words.low[k + 1] == "of" and best is None)  # "900 head of cattle"
        if low in VERBS and not many and words.raw[k - 1] == "-" and words.glued(k):
            continue  # "so-called advisers"
        # A first word in -s cannot be a verb after a number above one, so it is a noun ("12 calls").
        if (best is not None and not many) or (low in VERBS and (not many or best is not None)):
            break
        if not many or low in NOT_HEADS:
            continue
        if best is not None and words.low[best] not in ATTRIBUTIVE and not words.capital(best):
            break
        if low not in STATES:
            best = k
        elif k == j or state is not None:
            state = k if state is None else state
        else:
            break
    best = best if best is not None else state
    if best is None and words.capital(j) and words.low[j].endswith("ese") and _alone(words, j + 1):
        best = j  # "450 Japanese are there"
    return None if best is None else (words.low[best], best + 1)


def _alone(words: Words, k: int) -> bool:
    """Whether no noun follows at token ``k``."""
    low = words.low[k]
    return not (words.letters(k) or words.number[k]) or low in STOPS or low in VERBS or low.endswith("ed")


def _phrase(words: Words, j: int) -> Iterator[int]:
    """The words of the phrase from token ``j`` that may be its noun; of "coal-fired" only the last part."""
    for k in range(j, min(j + _FARTHEST, words.count)):
        low = words.low[k]
        if not words.letters(k):
            if not _inside(words, k):
                return
        elif _ends(words, k):
            if low not in ("and", "or") or not _joins(words, k, j):
                return
        elif not (words.glued(k + 1) and words.raw[k + 1] == "-" and words.letters(k + 2)):
            yield k


def _ends(words: Words, k: int) -> bool:
    """Whether a closed-class word ends the phrase; "US" before a small word is a name, "by-elections" a noun."""
    if words.raw[k + 1] == "-" and words.glued(k + 1) and words.glued(k + 2) and words.letters(k + 2):
        return False
    return words.low[k] in STOPS and not (
        len(words.raw[k]) > 1 and words.raw[k].isupper() and words.raw[k + 1].islower()
    )


def _inside(words: Words, k: int) -> bool:
    """Whether the mark at ``k`` stands inside the phrase: a hyphen within a word, or an opening quote before a word."""
    if words.raw[k] == "-" and words.glued(k) and words.low[k + 1] in ("and", "or"):
        return True
    if words.raw[k] in '“‘"' and words.letters(k + 1):
        return words.letters(k - 1) or words.number[k - 1]  # "300 “human magnets”"
    if words.raw[k] in "-–&/" and words.letters(k + 1):
        return words.raw[k] == "&" or (words.glued(k) and words.glued(k + 1))
    if words.raw[k] == "-" and words.number[k + 1]:
        return words.glued(k) and words.glued(k + 1) and words.capital(k - 1)
    if words.raw[k] == "." and words.capital(k - 1) and words.glued(k) and len(words.raw[k - 1]) < 4:
        return words.capital(k + 1)  # "12 St. Louis officers"
    named = k - 1 - (words.raw[k - 1] == "-" and words.glued(k))  # "F-16 jets", "Model 3 sedans"
    return words.number[k] and words.capital(named) and words.letters(k + 1) and not words.glued(k + 1)


def _joins(words: Words, k: int, j: int) -> bool:
    """Whether "and" joins modifiers: "Kia and Hyundai vehicles", "senior and junior officers"."""
    if words.raw[k - 1] == "-":
        return words.letters(k + 1)  # "coal- and gas-fired plants"
    if k == j or words.low[k + 1] in STOPS or not words.letters(k + 1):
        return False
    if (words.capital(k - 1) and words.capital(k + 1)) or words.low[k - 1] in NOT_HEADS:
        return True
    nxt = words.low[k + 1]
    return is_plural(words.low[k + 2]) and not is_plural(nxt) and nxt not in VERBS and not nxt.endswith("ed")


_AUXILIARIES = frozenset("must will would can could may might shall should has had is was does did".split())


def _singular_head(words: Words, j: int) -> tuple[str, int] | None:
    """The last word of the phrase after "one" (or 1), before a verb or a closed-class word."""
    last = None
    for k in range(j, min(j + 6, words.count)):
        low = words.low[k]
        if not words.letters(k):
            if _inside(words, k) and not words.number[k]:
                continue
            break
        if _ends(words, k) or low in VERBS or low.endswith("n't"):
            break
        noun_so_far = last is not None and words.low[last] not in NOT_HEADS and not _adjective(words.low[last])
        if noun_so_far and words.capital(k) and words.low[k + 1] in _AUXILIARIES:
            break  # "one less vote Clinton must match"
        if noun_so_far and (_participle(low) or (is_plural(low) and low not in ZERO_PLURALS) or low.endswith("ly")):
            break
        if k == j and is_plural(low) and low not in ATTRIBUTIVE and low not in ZERO_PLURALS:
            return None  # a verb: "if one spots trouble"
        if low.endswith(("ly", "'s")):
            continue
        last = k
    if (
        last is None
        or words.low[last] in NOT_HEADS
        or words.low[last].endswith(("ed", "."))
        or is_plural(words.low[last])
    ):
        return None
    return words.low[last], last + 1


def _adjective(low: str) -> bool:
    return low.endswith(("ed", "ing", "ous", "ful", "ive", "able", "ible", "less", "ical", "ish", "ern", "ese", "ian"))
