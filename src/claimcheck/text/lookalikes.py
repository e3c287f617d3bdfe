"""Lookalikes: numbers that count nothing: dates, years, clock times, names and models with digits, ages in apposition, scores,
list numbers, telephone numbers, ordinals, addresses, and "one" as a pronoun.

It judges one numeral by the tokens around it, without a parser. Each rule is a function of its own, tried in order; every rule says
what it catches and, where it could go too far, what it leaves alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.currencies import name_after, sign_before
from claimcheck.text.lexicon import STOPS, VERBS
from claimcheck.text.nouns import head_after, is_plural
from claimcheck.text.numerals import SCALES
from claimcheck.text.units import measure_after

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_YEAR_CUES = frozenset(
    "in since by of until till from for during early late mid before after between through to and the a an this that fiscal year circa summer winter spring autumn "
    "fall season around about born died as over than 's , ( - – — / christmas easter back around or at on both".split()
)
# A number right after one of these names a thing; both as a capitalised and as a plain word.
_DESIGNATORS = frozenset(
    "article articles chapter section sections page pages verse clause paragraph appendix annex table figure fig item no no. nos number "
    "channel local route highway interstate junction exit gate platform line room flight bus train day phase stage level tier category cat type class grade step "
    "rule act amendment title part volume vol episode version model mark mk boeing airbus falcon apollo soyuz iphone galaxy windows xbox playstation "
    "android ios formula area district ward precinct unit building block lot suite apartment apt box zone sector pier terminal camp "
    "resolution bill proposition prop measure form schedule world fortune nasdaq ftse dax cac nikkei russell s&p stoxx hang-seng top radio studio "
    "group case file docket id code covid sars psalm john luke matthew corinthians genesis exodus level band bay berth lane wave round week game "
    "question point isaiah euro olympiad super opus op symphony regiment battalion brigade squadron no.1 firefox python python3 "
    "ps generation gen series season under divisions division league tesla mazda mach".split()
)
# These are followed by versions with a point ("iOS 8.2").
_VERSIONED = frozenset("ios android windows firefox python version section article".split())
_STREETS = frozenset(
    "street st road rd avenue ave lane ln drive dr boulevard blvd place square court way terrace close crescent highway hwy parkway row quay plaza "
    "mews alley walk hill".split()
)
_NAME_AGE_VERBS = frozenset("is was turned turns turning aged age ages".split())
_PHONE_WORDS = frozenset("call phone tel telephone text dial hotline fax".split())
# News writes counts of this length with separators or a scale word.
_LONGEST_PLAIN = 9


def skip_lookalike(words: Words, numeral: Numeral) -> int | None:
    """The token after a number that counts nothing, or None when the numeral may be a quantity."""
    if numeral.digits:
        return _digits(words, numeral)
    return _worded(words, numeral)


def _digits(words: Words, n: Numeral) -> int | None:
    stop = _code(words, n) or _clock(words, n) or _glued_letters(words, n) or _strings_of_digits(words, n)
    if stop is not None:
        return stop
    if sign_before(words, n.start):
        return None
    if not n.scaled:
        stop = _dates(words, n)
        if stop is not None:
            return stop
    if _age_old(words, n.stop) and n.value <= 120:
        return n.stop + 4
    if measure_after(words, n.stop) or n.scaled or n.share or name_after(words, n.stop, n.value, scaled=False):
        return None
    return _year(words, n) or _name(words, n) or _list_number(words, n) or _age(words, n) or _score(words, n) or _street(words, n)


def _worded(words: Words, n: Numeral) -> int | None:
    low = words.low[n.start]
    if n.share or n.vague:
        # "several times", "a few occasions" say how often, not how many
        return n.stop + 1 if n.vague and words.low[n.stop] in ("times", "occasions") and not n.scaled else None
    if words.low[n.stop] == "o'clock":
        return n.stop + 1
    if _age_old(words, n.stop):
        return n.stop + 4
    if measure_after(words, n.stop):
        return None
    return _pronoun(words, n, low) or _word_name(words, n) or _age(words, n) or _list_word(words, n) or _word_score(words, n)


def _code(words: Words, n: Numeral) -> int | None:
    """Digits that open with a zero ("007", "05"), or run on too long without separators to be a count."""
    raw = words.raw[n.start]
    code = n.plain and ((len(raw) > 1 and raw[0] == "0") or len(raw) > _LONGEST_PLAIN)
    return n.stop if code and not sign_before(words, n.start) and words.raw[n.stop] != ":" else None


def _clock(words: Words, n: Numeral) -> int | None:
    """ "5am", "9 p.m.", "06:05", "9:30:15", "7.05am", "5 o'clock", "12 noon"; also both ends of "9-11 a.m."."""
    j = n.stop
    if words.low[j] in ("am", "pm", "a.m.", "p.m.", "o'clock", "noon", "midnight", "hrs-gmt", "a.m", "p.m"):
        return j + 1
    spaced = words.raw[j] == ":" and len(words.raw[j + 1]) == 2 and n.plain and n.value < 24
    if words.raw[j] == ":" and words.number[j + 1] and ((words.glued(j) and words.glued(j + 1)) or spaced):
        while words.raw[j] in (":", ".") and words.number[j + 1] and (words.glued(j) or spaced):
            j, spaced = j + 2, False
        return j + 1 if words.low[j] in ("am", "pm", "a.m.", "p.m.") else j
    joined = words.raw[j] in ("-", "–") or words.low[j] in ("to", "and", "or")
    if joined and words.number[j + 1]:
        after = j + 2 + 2 * (words.raw[j + 2] == ":")
        if words.low[after] in ("am", "pm", "a.m.", "p.m."):
            return after + 1
    return None


def _glued_letters(words: Words, n: Numeral) -> int | None:
    """Names of letters and digits: "KN-23", "G20", "A320", "U-2", "COVID-19", "3D", "19th", "1990s", "4x4"; not "RM5" or "30km"."""
    i, j = n.start, n.stop
    if words.glued(i) and words.letters(i - 1) and not sign_before(words, i):
        return _rest_of_name(words, j)
    if words.glued(i) and words.raw[i - 1] in ("-", "–", "/", "_", "#", "@", "&", "’", "'") and words.glued(i - 1):
        if words.letters(i - 2) and not _range_word(words, i - 2):
            return _rest_of_name(words, j)
    if words.raw[j] == "(" and words.glued(j) and len(words.raw[j + 1]) == 1 and words.letters(j + 1) and words.raw[j + 2] == ")":
        return j + 3  # "401(k)"
    if words.raw[j] in ("'", "’") and words.low[j + 1] == "s" and words.glued(j) and words.glued(j + 1):
        return j + 2  # "the 80's"
    if words.raw[i - 1] in ("#", "№") or (words.raw[i - 1] in ("'", "’", "‘") and words.glued(i) and words.low[j] == "s"):
        return _rest_of_name(words, j)
    if words.glued(j) and words.letters(j):
        low = words.low[j]
        if low in ("st", "nd", "rd", "th", "s", "x", "d", "g", "k's", "'s") and not (low == "g" and not n.plain):
            if low == "g" and n.value > 6:
                return None  # "45g" weighs, "5G" is a network
            return _rest_of_name(words, j)
        if not _known_after(words, j):
            return _rest_of_name(words, j)
    return None


def _known_after(words: Words, j: int) -> bool:
    """Whether letters glued to digits are a measure, currency or scale ("30km", "115USD", "5bn")."""
    if words.low[j] in SCALES or _suffix(words, j) or words.low[j] in ("yo", "year"):
        return True
    return measure_after(words, j) is not None or name_after(words, j, 0, scaled=True) is not None


def _range_word(words: Words, i: int) -> bool:
    """Whether a word before a hyphen is a unit or scale, as in "$5m-10m" or "5km-10km"."""
    return words.number[i - 1] or words.low[i] in ("sub", "plus", "minus") or words.low[i] in SCALES


def _suffix(words: Words, j: int) -> bool:
    return words.low[j] in ("m", "k", "b", "t", "bn", "mn", "tn", "p", "c")


def _rest_of_name(words: Words, j: int) -> int:
    """The token after the last one glued on ("A320neo", "F-16C", "COVID-19")."""
    while words.glued(j) and (words.number[j] or words.letters(j) or (words.raw[j] in "-–_/" and words.glued(j + 1))) and j < words.count:
        j += 1
    return j


def _strings_of_digits(words: Words, n: Numeral) -> int | None:
    """Telephone numbers, ISO and slashed dates, versions, 24/7: three groups joined by marks, or two that are no fraction."""
    j = n.stop
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
    if words.low[n.start - 1] in _PHONE_WORDS and n.value > 99:
        while words.number[j] or (words.raw[j] in "-()" and words.number[j + 1]):
            j += 1
        return j
    return None


def _dates(words: Words, n: Numeral) -> int | None:
    """ "Oct. 28", "June 30", "28 October 2024", "June of 2018", "Oct. 3-5", "the 28 of May"."""
    i, j = n.start, n.stop
    before = words.low[i - 2] if words.raw[i - 1] in (".", "of", ",") else words.low[i - 1]
    at = i - 2 if words.raw[i - 1] in (".", "of", ",") else i - 1
    if before in _MONTHS and (words.capital(at) or before not in ("may", "march", "mar", "dec")) and n.plain and (n.value <= 31 or 1000 <= n.value <= 2999):
        if (words.raw[j] in ("-", "–") or words.low[j] in ("to", "and", "or", "through")) and words.raw[j + 1].isdigit() and len(words.raw[j + 1]) < 3:
            j += 0 if words.letters(j) and _counted(words, j + 2) else 2
        if words.raw[j] == "," and words.number[j + 1] and len(words.raw[j + 1]) == 4:
            j += 2
        return j
    if n.plain and n.value <= 31 and words.low[j] in _MONTHS and (words.capital(j) or words.low[j] not in ("may", "march", "mar", "dec")) and (words.low[j] not in ("may", "march") or words.low[i - 1] not in ("the",)):
        at = j + 1 + (words.raw[j + 1] == ".")
        return at + 1 if words.number[at] and len(words.raw[at]) == 4 else at
    if n.plain and n.value <= 31 and words.raw[j] in ("-", "–") and words.number[j + 1] and words.low[j + 2] in _MONTHS:
        return j + 3
    return None


def _year(words: Words, n: Numeral) -> int | None:
    """A year: four plain digits 1500–2099 that no unit follows; "2,024 people" has a comma, "2000 people" a round number."""
    if not n.plain or len(words.raw[n.start]) != 4 or not 1500 <= n.value <= 2099:
        return _far_year(words, n)
    j = n.stop
    cue = words.low[n.start - 1] in _YEAR_CUES or words.capital(n.start - 1)
    if words.raw[j] in ("-", "–") and words.number[j + 1] and n.value % 50 == 0 and _counted(words, j + 2):
        return None  # "2000 - 2500 calories"
    if head_after(words, j, many=True) and not cue and (n.value % 50 == 0 or n.value < 1900):
        return None
    if words.low[n.start - 1] in ("than", "about", "over", "some", "around", "nearly", "least", "to") and is_plural(words.low[j]) and n.value % 50 == 0:
        return None
    while words.raw[j] in ("-", "–", "/") and words.glued(j) and words.number[j + 1]:
        j += 2
    if words.low[j] in ("and", "to", "or") and words.raw[j + 1].isdigit() and len(words.raw[j + 1]) == 4 and not _counted(words, j + 2):
        j += 2
    return j


def _far_year(words: Words, n: Numeral) -> int | None:
    """ "in 1066", "A.D. 1000 and 1260", "by 2120", "500 B.C."."""
    i, j = n.start, n.stop
    if n.plain and words.low[j] in ("bc", "ad", "b.c.", "a.d.", "bce", "ce"):
        return j + 1
    era = words.low[i - 1] in ("bc", "ad", "b.c.", "a.d.", "bce", "ce")
    if not n.plain or len(words.raw[i]) != 4 or not 1000 <= n.value <= 2199:
        return j if era and n.plain else None
    if not era and (words.low[i - 1] not in ("in", "by", "since", "until", "around") or _counted(words, j)):
        return None
    return j + 2 if words.low[j] in ("and", "to") and words.raw[j + 1].isdigit() else j


def _counted(words: Words, j: int) -> bool:
    """Whether a measure or noun follows."""
    return measure_after(words, j) is not None or head_after(words, j, many=True) is not None


def _name(words: Words, n: Numeral) -> int | None:
    """ "Boeing 737", "Article 4", "Group of 7", "page 3", "number 10", "Fortune 500", "S&P 500", "Catch 22"."""
    i, j = n.start, n.stop
    prior = i - 2 if words.low[i - 1] == "of" and words.low[i - 2] == "group" else i - 1
    if words.raw[i - 1] == "." and words.glued(i - 1):
        prior = i - 2 if words.low[i - 2] in ("no", "nos", "fig", "vol", "pp", "p") else i - 1
    low = words.low[prior]
    if low in _DESIGNATORS and (n.plain or (low in _VERSIONED and n.value < 100)):
        capital = not words.raw[prior].islower()
        if capital or not head_after(words, j, many=n.value != 1):
            return j
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


_OPENING = frozenset("only just nearly about almost roughly over under up at least more fewer exactly another kills kill police".split())


def _headline(words: Words, i: int) -> bool:
    """Whether the words around are all capitalised, so that a capital says nothing."""
    around = [k for k in range(max(0, i - 6), min(words.count, i + 7)) if words.letters(k) and len(words.raw[k]) > 3]
    return len(around) >= 3 and all(words.capital(k) for k in around)


def _list_number(words: Words, n: Numeral) -> int | None:
    """ "1. First", "2) Then", "(3) and": a small number at the start of a line or in brackets alone."""
    i, j = n.start, n.stop
    if n.plain and n.value < 100 and words.raw[j] in (".", ")") and (words.glued(j) or words.raw[j] == ")"):
        opens = i == 0 or "\n" in words.text[words.end[i - 1] : words.start[i]]
        if opens or (words.raw[i - 1] == "(" and words.raw[j] == ")") or (words.raw[j] == ")" and not _bracket_open(words, i)):
            return j + 1
    return None


def _bracket_open(words: Words, i: int) -> bool:
    return "(" in words.raw[max(0, i - 12) : i]


def _age_old(words: Words, j: int) -> bool:
    """Whether "-year-old" or its like follows, in any of its spellings: "54-year-old", "54 year-old", "three-month-old"."""
    at = j + 1 if words.raw[j] in ("-", "‑") else j
    return words.low[at] in ("year", "month", "week", "day") and words.raw[at + 1] in ("-", "‑") and words.low[at + 2] in ("old", "olds")


def _age(words: Words, n: Numeral) -> int | None:
    """ "Smith, 54,", "aged 54", "is 71 and", "turned 40", "(54)"; not "The dead, 54, were"."""
    i, j = n.start, n.stop
    if not n.value.is_integer() or n.value > 120:
        return None
    if words.low[j] in ("to", "and", "or", "-") and _age_old(words, j + 2):
        return j + 6  # "5- to 15-year-olds" and the like
    if words.low[i - 1] in ("aged", "age", "ages") or (words.low[i - 1] in ("of", "between") and words.low[i - 2] in ("age", "ages", "aged")):
        while words.raw[j] in ("-", "–", ",") or words.low[j] in ("to", "and", "or", "between"):
            if not words.number[j + 1] or len(words.raw[j + 1]) > 2:
                break
            j += 2
        return j
    at = i - 2 if words.low[i - 1] in ("now", "then", "just") else i - 1
    if words.raw[at] == "," and not words.glued(i) and words.letters(at - 1) and words.low[at - 1] not in STOPS:
        if words.raw[j] in (",", ".", ";", ")", ":") or (at < i - 1 and words.letters(j)):
            return j
        if words.low[j] == "and" and words.raw[j + 1].isdigit() and words.raw[j + 2] in (",", "."):
            return j + 2  # "John and Brian Meza, 22 and 19,"
    if words.low[i - 1] == "at" and words.low[i - 2] in ("died", "dead", "dies", "death"):
        return j if head_after(words, j, many=True) is None else None
    if words.raw[i - 1] == "(" and words.raw[j] == ")" and words.capital(i - 2):
        return j
    if words.low[i - 1] in _NAME_AGE_VERBS and not words.letters(j) | words.number[j]:
        return j if words.low[i - 2] in ("he", "she", "who", "i") or words.capital(i - 2) else None
    if words.low[i - 1] in ("is", "was", "turned", "turns") and words.low[j] in ("and", "but", "when", "now", "at", "then"):
        return j if words.low[i - 2] in ("he", "she", "who", "i") or words.capital(i - 2) else None
    return j if words.low[i - 1] in ("he's", "she's", "i'm") and head_after(words, j, many=True) is None else None


def _score(words: Words, n: Numeral) -> int | None:
    """ "3-1", "21–17", "won 6-4, 6-3", "a 5-4 ruling", "52 to 48", "50-50"; "10-15 people" is a range and is left alone."""
    j = n.stop
    if n.plain and _vote(words, n):
        return j + 2 if words.low[j] == "to" else j + 4
    if not (n.plain and words.raw[j] in ("-", "–") and words.glued(j) and words.number[j + 1] and words.glued(j + 1)):
        return None
    if not words.raw[j + 1].isdigit():
        return None
    other, after = float(words.raw[j + 1][:9]), j + 2
    if words.glued(after) and words.letters(after) and measure_after(words, after) is None and not _suffix(words, after):
        return _rest_of_name(words, after)
    counted = measure_after(words, after) or head_after(words, after, many=True) or words.low[after] in SCALES or words.raw[after] in "€£$"
    hyphen = words.raw[after] == "-" and words.letters(after + 1)
    return None if (counted or hyphen) and n.value < other else after


def _vote(words: Words, n: Numeral) -> bool:
    """ "5-to-4", "by 52 to 48", "a vote of 90 to 10"."""
    i, j = n.start, n.stop
    if words.raw[j] == "-" and words.low[j + 1] == "to" and words.raw[j + 2] == "-" and words.number[j + 3]:
        return not _counted(words, j + 4)
    cue = not {"vote", "voted", "votes", "voting", "by"}.isdisjoint(words.low[max(0, i - 4) : i])
    other = words.raw[j + 1]
    return cue and words.low[j] == "to" and other.isdigit() and len(other) < 5 and n.value > int(other) and not _counted(words, j + 2)


def _street(words: Words, n: Numeral) -> int | None:
    """ "10 Downing Street", "9 E 71st St", "49 Zorro Ranch Road"."""
    if not n.plain or not words.capital(n.stop):
        return None
    for k in range(n.stop, n.stop + 5):
        if not (words.capital(k) or words.number[k] or words.low[k] in ("st", "nd", "rd", "th", ".")):
            return None
        if k > n.stop and words.low[k] in _STREETS and words.capital(k):
            return k + 1
    return None


def _pronoun(words: Words, n: Numeral, low: str) -> int | None:
    """ "one of", "no one", "the one who", "one can", "one day": "one" counts only with a noun, and "two" with a noun or "of"."""
    if n.stop - n.start != 1 or n.value > 2:
        return None
    j, before, after = n.stop, words.low[n.start - 1], words.low[n.stop]
    if low == "zero":
        return j if head_after(words, j, many=True) is None else None
    if low == "one":
        idle = before in _NOT_ONE or after in ("of", "another", "day", "thing", "by", "that", "or", "and", "'s", "who", "is", "in", "time", "way", "hand", "point")
        if words.low[j : j + 2] == ["or", "two"]:
            return None
        if idle or words.raw[j] in ("-", "–") and words.low[j + 1] in _NOT_JOINED:
            return j
    if words.raw[j] in ("-", "–") and words.glued(j) and words.letters(j + 1):
        return j + 2 if words.low[j + 1] in _NOT_JOINED else None
    if after == "of" and low == "two":
        return None
    return None if head_after(words, j, many=low == "two") else j


_NOT_ONE = frozenset(
    "no this that the each every any some another which anyone last next first big only other good new bad better best better-known number day former "
    "latter loved little old right wrong easy tough hard nice great single square".split()
)
# "one-time", "two-way", "one-off": words that count nothing.
_NOT_JOINED = frozenset("time way off sided on to by for handed stop term-limit shot liner up down nil all and thirds third half".split())


def _word_name(words: Words, n: Numeral) -> int | None:
    """ "Air Force One", "Channel Four", "the Big Five", "chapter two", "Three Mile Island": a capital within a sentence, or a designator."""
    i, j = n.start, n.stop
    prior = i - 2 if words.low[i - 1] == "of" and words.low[i - 2] == "group" else i - 1
    if words.low[prior] in _DESIGNATORS and (words.capital(i) or head_after(words, j, many=n.value != 1) is None):
        return j
    if words.capital(i) and not words.opens(i) and not _headline(words, i):
        return j
    joined = words.raw[j] in ("-", "–") and words.glued(j) and words.low[j + 1] in _NOT_JOINED
    return j + 2 if joined else None


def _list_word(words: Words, n: Numeral) -> int | None:
    """ "one, a significant …", "Two, yet another": numbering within a speech; and bare small words after "the", "all", "these"."""
    i, j = n.start, n.stop
    if n.value > 10 or n.stop - n.start != 1 or head_after(words, j, many=n.value != 1):
        return None
    if words.raw[j] in (",", ":", ".") and (words.opens(i) or words.low[i - 1] in ("and", ",", ";")):
        return j
    return j if words.low[i - 1] in ("the", "all", "these", "those", "other", "last", "first", "top", "bottom", "big", "final", "but", "back", "a") else None


def _word_score(words: Words, n: Numeral) -> int | None:
    """ "fifty-fifty", "two-nil", "four-four-two", "five to four" votes are scores."""
    j = n.stop
    return j + 2 if words.raw[j] == "-" and words.low[j + 1] in ("nil", "fifty", "one", "love", "all") else None
