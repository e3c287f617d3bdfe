"""Fact checks: what an article only quotes to put it to the test ("CLAIM: …"), and what it finds ("Rating: False").

A checker's article holds the very words that it rejects; read as a report, it would bear them out. It knows the labels
and ratings that fact-checking outlets use (AP, Full Fact, PolitiFact, Reuters, AFP and those of ClaimReview's
``alternateName``), at the beginning of a line; not what any claim is about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.article.article import Article


class Rating(StrEnum):
    """What a fact check finds; ``open`` where it finds both, neither, or the article does not say."""

    TRUE = "true"
    FALSE = "false"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A claim that an article puts to the test.

    Args:
        span: Its paragraph, label and all.
        rating: What was found.
        words: The rating as it stands there, or an empty string.
    """

    span: Span
    rating: Rating
    words: str = ""


_MARK: Final = r"[#*_\s]{0,8}"
# "CLAIM:", "The claim", "What was claimed:", "Viral claim 2 –" at the start of a line, with a colon or dash or alone on
# it. Must not match "Claims of torture were made", "Claimants: 40". Bounded throughout.
_CLAIM: Final = re.compile(
    rf"{_MARK}(?:(?:the|a|viral|online) )?(?:claim(?: under review)?|claim reviewed|rumou?r|myth"
    rf"|what (?:was|is being|is|people) claim(?:ed|ing)?|what (?:the )?(?:post|posts|video) (?:says?|claims?))"
    rf"(?: (?:no\.? ?)?\d{{1,2}})?{_MARK}(?::|[—–]|$){_MARK}",
    re.IGNORECASE,
)
# "AP'S ASSESSMENT:", "Our verdict", "RATING:", "Truth rating:"; the rating stands behind it or on the next line.
_VERDICT: Final = re.compile(
    rf"{_MARK}(?:[\w.’'&-]{{1,20}} ){{0,4}}(?:assessment|verdict|rating|ruling|conclusion|status){_MARK}"
    rf"(?::|[—–]|$){_MARK}",
    re.IGNORECASE,
)
# A rating alone on its line: "FALSE", "Probably false".
_ALONE: Final = re.compile(
    rf"{_MARK}(?:(?:probably|mostly|partly|largely) )?"
    rf"(?:false|true|mixture|unproven|undetermined|fake|hoax|misleading|incorrect|correct)[.!]?{_MARK}",
    re.IGNORECASE,
)
# What is shown of the rumour itself: "Example: [Collected via email, May 2015]", and the line behind it.
_EXAMPLE: Final = re.compile(rf"{_MARK}examples?:", re.IGNORECASE)
# "We rate this claim Mostly False."
_WE_RATE: Final = re.compile(
    r"\bwe (?:rate|rated|judge|judged|find|found|rule|ruled) (?:(?:this|that|the|his|her|their|its|it) ?)"
    r"(?:claim |statement |post |video |image )?(?:to be |as |is )?[“\"']?",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    r"(?:partly|partially|half|mixture|mixed|misleading|missing|lacks?|needs?|out of context|satire|unproven"
    r"|unverified|disputed|outdated|research in progress|in the middle|neither)\b",
    re.IGNORECASE,
)
_FALSE: Final = re.compile(
    r"(?:mostly |probably |largely |totally |completely |this is |it is |entirely )?"
    r"(?:false|fake|untrue|incorrect|wrong|inaccurate|fabricated"
    r"|altered|doctored|manipulated|(?:a )?hoax|baseless|unfounded|unsupported|debunked|pants on fire"
    r"|not true|not correct|not the case|no evidence|no(?=[.,!\n]|$)"
    r"|digitally altered|miscaptioned|old video|staged)\b",
    re.IGNORECASE,
)
_TRUE: Final = re.compile(
    r"(?:mostly |probably |largely |this is |it is |broadly )?"
    r"(?:true|correct|accurate|right|authentic|genuine|confirmed|yes)\b",
    re.IGNORECASE,
)


# All on one line: "Fact check: The dam broke. False.", "Claim: … Verdict: False.", "Myth: … Fact: …". The label, and
# what rates it behind the end of a sentence. Bounded by the line; not "True to his word, …", "Wrong answers came in".
_IN_LINE: Final = re.compile(
    rf"{_MARK}(?:fact[ -]?check(?:ing)?|true or false\??|claim check|rumou?r check){_MARK}[:—–|-]{_MARK}", re.IGNORECASE
)
_RATED_IN_LINE: Final = re.compile(
    r"(?<=[.!?”\"'’]) (?:[*_]{0,2}(?:our |the |ap['’]s )?(?:verdict|rating|ruling|assessment|conclusion|finding|answer"
    r"|status|result|truth rating)[*_]{0,2}\s?[:—–-] ?[*_]{0,2}"
    r"|(?:this|that|the claim|it)(?: is|['’]s) (?=(?:\w{2,12} )?(?:false|true|fake)[.!])"
    r"|(?=(?:(?:mostly|partly|largely|probably|half|totally|completely|entirely) )?"
    r"(?:false|true|fake|hoax|misleading|incorrect|correct|wrong|unproven|untrue|not true)[.!](?:\s|$)))",
    re.IGNORECASE,
)
# What a myth is set against; it finds the myth false.
_MYTH: Final = re.compile(rf"{_MARK}(?:myth|rumou?r|fiction){_MARK}(?: (?:no\.? ?)?\d{{1,2}})?:", re.IGNORECASE)
_FACT: Final = re.compile(
    r"(?:(?<=[.!?”\"'’]) |\A[#*_\s]{0,8})(?:the )?(?:facts?|reality|truth)[*_]{0,2}:", re.IGNORECASE
)
_ANSWER: Final = re.compile(r"(?:fact[ -]?check: ?)?(?P<words>no,|false:|fake:|hoax:|fake news:)", re.IGNORECASE)


@lru_cache(maxsize=256)  # each statement of an article asks
def find_checked(text: str, title: str = "") -> tuple[Checked, ...]:
    r"""The claims that the text puts to the test, in order; none in an article that is no fact check.

    A title that answers ("No, this is not the dam") rates what the text itself gives no rating.

    >>> [c.rating.value for c in find_checked("CLAIM: The dam broke.\n\nASSESSMENT: False. It stands.")]
    ['false']
    >>> find_checked("The claim was made on Monday.")
    ()
    """
    claims: list[Span] = []
    found: list[Checked] = []
    lines = list(_lines(text))
    for n, line in enumerate(lines):
        following = lines[n + 1] if n + 1 < len(lines) else None
        if rated := _rated_in_line(text, line, following):
            found.append(rated)
        elif label := _CLAIM.match(text, line.start, line.end):
            alone = label.end() >= line.end
            claims.append(line.cover(following) if alone and following else line)
        elif found and _EXAMPLE.match(text, line.start, line.end):
            span = line.cover(following) if following else line
            found.append(Checked(span=span, rating=found[-1].rating, words=found[-1].words))
        elif claims and _ALONE.fullmatch(text, line.start, line.end):
            found += _rated(text, claims, line.start)
            claims = []
        elif claims and (label := _VERDICT.match(text, line.start, line.end)):
            where = following if label.end() >= line.end and following else Span(label.end(), line.end + 1)
            found += _rated(text, claims, where.start)
            claims = []
        elif claims and (label := _WE_RATE.search(text, line.start, line.end)):
            found += _rated(text, claims, label.end())
            claims = []
    answer = _ANSWER.match(title)
    if answer:
        return (*found, *(Checked(span=span, rating=Rating.FALSE, words=answer["words"]) for span in claims))
    return (*found, *(Checked(span=span, rating=Rating.OPEN) for span in claims))


def checked_at(article: Article, span: Span) -> Checked | None:
    """The claim under test that the stretch of the article is part of, or None."""
    return next((c for c in find_checked(article.text, article.title or "") if c.span.overlaps(span)), None)


def _lines(text: str) -> Iterator[Span]:
    for match in re.finditer(r"\S[^\n]*", text):
        yield Span(*match.span())


def _rated_in_line(text: str, line: Span, following: Span | None) -> Checked | None:
    """A claim that is labelled and rated on one line, or a myth with the facts behind it or on the next; else None."""
    myth = _MYTH.match(text, line.start, line.end)
    if myth is not None:
        within = _FACT.search(text, myth.end(), line.end)
        fact = within or (_FACT.match(text[following.start : following.end]) if following else None)
        span = Span(line.start, within.start()) if within else line
        return Checked(span=span, rating=Rating.FALSE, words=myth[0].strip(" #*_:")) if fact else None
    label = _IN_LINE.match(text, line.start, line.end) or _CLAIM.match(text, line.start, line.end)
    verdict = _RATED_IN_LINE.search(text, label.end(), line.end) if label else None
    if verdict is None:
        return None
    rating, words = _rating(text, verdict.end())
    return Checked(span=Span(line.start, verdict.start()), rating=rating, words=words)


def _rated(text: str, claims: list[Span], at: int) -> list[Checked]:
    rating, words = _rating(text, at)
    return [Checked(span=span, rating=rating, words=words) for span in claims]


def _rating(text: str, at: int) -> tuple[Rating, str]:
    at += len(text[at : at + 8]) - len(text[at : at + 8].lstrip("#*_ “\"'"))
    for pattern, rating in ((_OPEN, Rating.OPEN), (_FALSE, Rating.FALSE), (_TRUE, Rating.TRUE)):
        if match := pattern.match(text, at):
            return rating, match[0]
    return Rating.OPEN, ""
