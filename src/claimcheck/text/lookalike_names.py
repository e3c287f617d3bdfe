"""Names with digits: models, routes, articles of treaties, telephone numbers, addresses, "Air Force One".

It knows designators and capitals; it leaves alone what a unit or a plural noun follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.airliners import max_model
from claimcheck.text.cardinals import SCALES, SMALL
from claimcheck.text.currencies import name_after, sign_before
from claimcheck.text.lexicon import NOT_HEADS, NOT_JOINED, STOPS, VERBS
from claimcheck.text.nouns import head_after
from claimcheck.text.numbered_names import DESIGNATORS, army_unit, highway, listed, opens_list
from claimcheck.text.units import counted_next, measure_after

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words

# These are followed by versions with a point ("iOS 8.2").
_VERSIONED = frozenset("ios android windows firefox python version section article".split())

_STREETS = frozenset(
    "street st road rd avenue ave lane ln drive dr boulevard blvd place square court way terrace close crescent "
    "highway hwy parkway row quay plaza "
    "mews alley walk hill".split()
)

_PHONE_WORDS = frozenset("call phone tel telephone text dial dialed dialled called calling calls hotline fax".split())

_OLDEST_YOUTH = 23  # the oldest age class of youth teams in any sport that news reports

_EMERGENCY = frozenset({"911", "999", "112", "000", "111", "101", "988"})

# What ties a name to its digits.
_TIES = frozenset("-–/_#@&’'=")
# News writes counts of this length with separators or a scale word.
_LONGEST_PLAIN = 9

_OPENING = frozenset(
    "only just nearly about almost roughly over under up at least more fewer exactly another kills kill police".split()
)


def code(words: Words, n: Numeral) -> int | None:
    """Digits that open with a zero ("007", "05"), or run on too long without separators to be a count."""
    raw = words.raw[n.start]
    if raw[0] == "0" and raw[1:2].isdigit() and raw[2:3] == "." and not sign_before(words, n.start):
        return n.stop  # a clock time: "at 06.45"
    coded = n.plain and ((len(raw) > 1 and raw[0] == "0") or len(raw) > _LONGEST_PLAIN)
    if not coded or sign_before(words, n.start) or words.raw[n.stop] == ":":
        return None
    j = n.stop
    while len(raw) > 2 and words.raw[j].isdigit():
        j += 1  # the rest of a telephone number
    return j


def glued_letters(words: Words, n: Numeral) -> int | None:
    """Names of letters and digits: "KN-23", "G20", "A320", "U-2", "COVID-19", "3D", "19th", "1990s", "4x4".

    Not "RM5" or "30km".
    """
    i, j = n.start, n.stop
    if words.glued(i) and words.letters(i - 1) and not sign_before(words, i):
        return rest_of_name(words, j)
    if words.glued(i) and words.glued(i - 1) and words.raw[i - 1] in _TIES and words.letters(i - 2):
        return None if _range_word(words, i - 2) or sign_before(words, i) else rest_of_name(words, j)
    if words.glued(j) and words.raw[j] == "(" and len(words.low[j + 1]) == 1 and words.raw[j + 2] == ")":
        return j + 3  # "401(k)"
    if words.raw[j] in ("'", "’") and words.low[j + 1] == "s" and words.glued(j) and words.glued(j + 1):
        return j + 2  # "the 80's"
    named = words.raw[j] == "-" and words.glued(j) and words.glued(j + 1) and words.capital(j + 1)
    if named and (len(words.raw[j + 1]) == 1 or words.low[j + 1] in SMALL):
        return j + 2  # "7-Eleven", "3-D"
    if words.raw[i - 1] in ("#", "№") or (
        words.raw[i - 1] in ("'", "’", "‘") and words.glued(i) and words.low[j] == "s"
    ):
        return rest_of_name(words, j)
    if words.glued(j) and words.letters(j):
        low = words.low[j]
        if low in ("st", "nd", "rd", "th", "s", "x", "d", "g", "k's", "'s") and not (low == "g" and not n.plain):
            if (low == "g" and n.value > 6) or (low == "st" and (n.value % 10 != 1 or n.value % 100 == 11)):
                return None  # "45g" weighs, "5G" is a network; "14st" are stones
            return rest_of_name(words, j)
        if not _known_after(words, j):
            return rest_of_name(words, j)
    return None


def _known_after(words: Words, j: int) -> bool:
    """Whether letters glued to digits are a measure, currency or scale ("30km", "115USD", "5bn")."""
    if words.low[j] in SCALES or suffix_letter(words, j) or words.low[j] in ("yo", "year"):
        return True
    return measure_after(words, j) is not None or name_after(words, j, 0, scaled=True) is not None


def _range_word(words: Words, i: int) -> bool:
    """Whether a word before a hyphen is a unit or scale, as in "$5m-10m" or "5km-10km"."""
    measured = words.glued(i) or measure_after(words, i) is not None  # "40 F-16 jets" has none
    if words.number[i - 1] and measured:
        return True
    return words.low[i] in ("sub", "plus", "minus", "by", "to", "or", "magnitude") or words.low[i] in SCALES


def suffix_letter(words: Words, j: int) -> bool:
    """Whether the letter at ``j`` can scale the number before it, or is pence or cents."""
    return words.low[j] in ("m", "k", "b", "t", "bn", "mn", "tn", "p", "c")


def rest_of_name(words: Words, j: int) -> int:
    """The token after the last one glued on ("A320neo", "F-16C", "COVID-19")."""
    while (
        words.glued(j)
        and (words.number[j] or words.letters(j) or (words.raw[j] in "-–_/+" and words.glued(j + 1)))
        and j < words.count
    ):
        j += 1
    return j


def strings_of_digits(words: Words, n: Numeral) -> int | None:
    """Telephone numbers, ISO and slashed dates, versions, 24/7.

    Three groups joined by marks, or two that are no fraction.
    """
    j = n.stop
    if words.raw[j] == words.raw[j + 2] == "/" and words.number[j + 1] and words.number[j + 3]:
        return j + 4  # "10 / 25 / 11", as some converters leave it
    if words.raw[n.start - 1] == "(" and words.raw[j] == ")" and _dialled(words, j + 1):
        return j + 4  # "(212) 555-0148"
    groups = 1
    while words.raw[j] in ("-", "–", "/", ".", "−") and words.glued(j) and words.number[j + 1] and words.glued(j + 1):
        groups += 1
        slash = words.raw[j] == "/"
        j += 2
    if groups >= 3:
        return j
    if groups == 2 and slash:
        return j
    if words.raw[n.start - 1] == "+" and words.glued(n.start) and len(words.raw[n.start]) <= 3 and words.number[j]:
        while words.number[j] or (words.raw[j] in "-()" and words.number[j + 1]):
            j += 1
        return j
    if _short_code(words, n):
        return j
    if words.low[n.start - 1] in _PHONE_WORDS and (n.value > 999 or words.raw[n.start] in _EMERGENCY):
        while words.number[j] or (words.raw[j] in "-()" and words.number[j + 1]):
            j += 1
        return j
    return None


def _short_code(words: Words, n: Numeral) -> bool:
    """Such as "text HELP to 60060", "PIN 201301": where a message or a letter goes."""
    size = len(words.raw[n.start]) if n.plain else 0
    if words.raw[n.start - 1] in ("PIN", "PO", "ZIP"):
        return size >= _CODE
    word = words.raw[n.start - 2].strip("'’")
    sent = words.low[n.start - 1] == "to" and word.isupper() and len(word) > 1
    return (
        sent
        and _CODE <= size <= _LONGEST_CODE
        and words.low[n.start - 3 - (words.raw[n.start - 3] in _QUOTES)] in _TEXTED
    )


_CODE, _LONGEST_CODE = 4, 6  # digits
_TEXTED = frozenset("text texting texted sms send sending message keyword word".split())


def _dialled(words: Words, k: int) -> bool:
    """Whether the two groups of a telephone number stand at token ``k``."""
    tied = words.raw[k + 1] == "-" and words.glued(k + 1) and words.glued(k + 2)
    return tied and words.raw[k].isdigit() and words.raw[k + 2].isdigit()


def name(words: Words, n: Numeral) -> int | None:
    """Such as "Boeing 737", "Article 4", "Group of 7", "page 3", "number 10", "Fortune 500", "S&P 500", "Catch 22"."""
    if not n.plain:
        return _name(words, n)
    if (unit := army_unit(words, n.stop)) is not None and not _headline(words, n.start):
        return unit
    if highway(words, n.start):
        return n.stop
    stop = n.stop if opens_list(words, n.start - 1, n.stop) else _name(words, n)
    return stop if stop is None else listed(words, n.start - 1, stop)


def _name(words: Words, n: Numeral) -> int | None:
    i, j = n.start, n.stop
    prior = i - 2 if words.low[i - 1] == "of" and words.raw[i - 2] == "Group" else i - 1  # no "group of 30 to 40 men"
    if words.raw[i - 1] == "." and words.glued(i - 1):
        prior = i - 2 if words.low[i - 2] in ("no", "nos", "fig", "vol", "pp", "p") else i - 1
    low = words.low[prior]
    if low == "under" and n.value > _OLDEST_YOUTH:
        return None  # "is under 150"; youth teams are "under 21"
    if n.plain and (_one_model(words, i, j) or low in ("size", "sizes") or words.raw[i - 1] in ("AM", "FM")):
        return j
    if (model := max_model(words, i)) is not None:
        return model
    if low in DESIGNATORS and (n.plain or (low in _VERSIONED and n.value < 100)):
        capital = not words.raw[prior].islower()
        if capital or not head_after(words, j, many=n.value != 1):
            return j
    if n.plain and len(words.raw[i]) < 3 and words.raw[j] in ("News", "Sports", "Network", "Televisión"):
        return j + 1  # a channel
    if n.plain and len(words.raw[i]) == 5 and len(words.raw[i - 1]) == 2 and words.raw[i - 1].isupper():
        return j  # the postal code after a state: "PA 19104"
    if n.plain and len(words.raw[i - 1]) == 1 and words.capital(i - 1) and low not in ("a", "i"):
        return j  # "S&P 500 stocks", "Type R 5"
    inner = words.letters(i - 1) and words.raw[i - 1][0].islower() and not words.raw[i - 1].islower()
    if inner and n.plain:
        return j  # "iPad 3"
    if not n.plain or not words.capital(i - 1) or low in STOPS or not words.letters(i - 1) or len(words.raw[i]) > 4:
        return None
    if words.opens(i - 1) and (low in VERBS or low.endswith(("ed", "ing", "ly")) or low in _OPENING):
        return None
    head = head_after(words, j, many=n.value != 1)
    return j if head is None or (words.capital(j) and not _headline(words, i)) else None


# After "the" and a number these show that it names one thing ("the 737 was grounded").
_ONE = frozenset("is was has isn't wasn't hasn't does".split())


def _one_model(words: Words, i: int, j: int) -> bool:
    """Whether a number is used like the name of one thing: "his 757 to Ohio", "the 737 is", "rated it a 7".

    "the 300 were", "a 40-bed ward" and "its 12 ships" count.
    """
    before = words.low[i - 1]
    if len(words.raw[i]) in (3, 4) and _named_thing(words, i, j):
        return True
    if before == "the":
        return words.low[j] in _ONE and len(words.raw[i]) in (3, 4)
    if before not in ("his", "her", "my", "a", "an", "this", "that") or len(words.raw[i]) > 3:
        return False
    if words.raw[j] in ("-", "–") or words.number[j + 1] or words.low[j] in ("or", "and", "more"):
        return False
    return not counted_next(words, j)


def _named_thing(words: Words, i: int, j: int) -> bool:
    """Whether a singular noun follows, as after no count above one: "the 8088 chip", "his old 486 laptop"."""
    low = words.low[j]
    if not words.letters(j) or low in STOPS or low in VERBS or low in NOT_HEADS or low.endswith(("ed", "ly", "ing")):
        return False
    return words.letters(i - 1) and _opened(words, i) and not counted_next(words, j)


def _opened(words: Words, i: int) -> bool:
    """Whether an article opens the phrase of the number at ``i``: not "the herd counts 430 gnu", with a verb."""
    for k in range(i - 1, max(i - 5, -1), -1):
        low = words.low[k]
        if low in _ARTICLES:
            return True
        told = low.endswith(("ed", "s")) and words.low[k - 1] not in _ARTICLES
        if told or low in VERBS or low in STOPS:
            return False
    return False


_ARTICLES = frozenset("the a an his her its this that".split())


def _headline(words: Words, i: int) -> bool:
    """Whether the words around are all capitalised, so that a capital says nothing."""
    around = [k for k in range(max(0, i - 6), min(words.count, i + 7)) if words.letters(k) and len(words.raw[k]) > 3]
    return len(around) >= 3 and all(words.capital(k) for k in around)


def street(words: Words, n: Numeral) -> int | None:
    """Such as "10 Downing Street", "9 E 71st St", "49 Zorro Ranch Road"."""
    start = n.stop + (
        words.glued(n.stop) and words.letters(n.stop) and len(words.raw[n.stop]) == 1
    )  # "221b Baker Street"
    if not n.plain or not words.capital(start):
        return None
    for k in range(start, start + 5):
        if not (words.capital(k) or words.number[k] or words.low[k] in ("st", "nd", "rd", "th", ".")):
            return None
        if k > start and words.low[k] in _STREETS and words.capital(k):
            return k + 1
    return None


def _title(words: Words, i: int, j: int) -> bool:
    """Whether it opens a title within a sentence: 'for “Nine Doors”'; not 'he said: “Two Americans died.”'."""
    return words.raw[i - 1] in _QUOTES and words.letters(i - 2) and words.letters(j) and words.capital(j)


_QUOTES = frozenset('"“‘«„')


def word_name(words: Words, n: Numeral) -> int | None:
    """Such as "Air Force One", "Channel Four", "the Big Five", "chapter two", "Three Mile Island".

    A capital within a sentence, or a designator.
    """
    i, j = n.start, n.stop
    prior = i - 2 if words.low[i - 1] == "of" and words.raw[i - 2] == "Group" else i - 1  # no "group of 30 to 40 men"
    if words.low[prior] in DESIGNATORS and (words.capital(i) or head_after(words, j, many=n.value != 1) is None):
        return j
    if words.capital(i) and not _headline(words, i) and (not words.opens(i) or _title(words, i, j)):
        return j
    if words.raw[i - 1] == "-" and words.glued(i) and words.low[i - 2] in ("top", "final", "last", "big"):
        return j  # "a top-six team"
    joined = words.raw[j] in ("-", "–") and words.glued(j) and words.low[j + 1] in NOT_JOINED
    return j + 2 if joined else None
