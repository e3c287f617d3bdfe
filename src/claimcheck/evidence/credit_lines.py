"""credit_lines: where a report hands a statement, or the whole story, to another outlet, and whom that one relies on.

"Archipelago Press reported", "according to the Tri-State Press Network", "the agency said, citing coast guard spokesman
Joel Arceta", "(via Fabline)". It knows wording and the outlets it is told of; it does not know what a statement claims.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.article.credits import AGENCY_NAMES, find_credit
from claimcheck.evidence.names import same_outlet
from claimcheck.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.article.article import Article
    from claimcheck.text.span import Span

# A name: capitalised words with joiners between, eight at most; bounded, so the work grows with the length alone.
_NAME: Final = r"((?:[Tt]he )?[A-Z0-9][\w’'&.-]{0,30}(?: (?:of |and |the |for |de )?[A-Z0-9&][\w’'&.-]{0,30}){0,7})"
_KINDS: Final = (
    "agency|newspaper|paper|daily|weekly|magazine|broadcaster|channel|station|site|website|outlet|network|wire"
)
_DESCRIBED: Final = rf"(?:(?:[Tt]he |[Ii]ts |[Oo]ur |[Aa]n? )?(?:[\w’'-]+ ){{0,3}}?(?:{_KINDS}|title|service) )?"
_VERB: Final = (
    r"(?:(?:has|have|had|first|also|earlier|itself|exclusively) ){0,2}"
    r"(?:reports?|reported|said|says|wrote|writes|learned|learnt|noted|notes|revealed|published|quoted|added|broke)\b"
)
# "Archipelago Press reported": the name right before a verb of reporting; must not begin inside a longer word.
_SAYS: Final = re.compile(rf"(?<![\w’']){_NAME},? {_VERB}")
_PER: Final = re.compile(
    r"(?:[Aa]ccording to|(?:[Rr]eported|[Qq]uoted) by|[Ff]irst reported (?:by|in)|[Rr]eports? (?:by|in|from)"
    r"|[Tt]old|[Cc]iting|[Vv]ia|[Qq]uoting|[Pp]er|(?:seen|reviewed|obtained|viewed|examined) by) "
    rf"{_DESCRIBED}(?:an? )?{_NAME}"
)
_SHORT_KINDS: Final = "agency|newspaper|paper|site|website|broadcaster|magazine|network|outlet|channel"
# "The agency said", "told the paper": which one, the sentences before tell. Not "the agency's spokesman said".
_UNNAMED_SAYS: Final = re.compile(
    rf"[Tt]he (?:[\w’'-]+ ){{0,3}}?(?:{_SHORT_KINDS}),? {_VERB}"
    rf"|\b(?:told|citing|according to) the (?:[\w’'-]+ ){{0,2}}?(?:{_SHORT_KINDS})\b(?![’'])"
)
# "the trade site Fabline reported": the name has no outlet's word, but the words before it do.
_KIND_SAYS: Final = re.compile(
    rf"(?:news agency|newspaper|trade site|news site|website|broadcaster|magazine|our sister title,?) {_NAME},? {_VERB}"
)
# "citing coast guard spokesman Joel Arceta": whom the outlet relies on, up to the next stop.
_CITING: Final = re.compile(
    r"\b(?:citing|quoting|which cited|who cited|attributing (?:it|that|this) to) ([^,;.!?\n]{2,100})"
)
# The last word of an outlet's name; words that end other bodies' names as well (agency, service, union) are left out.
_OUTLET_NOUNS: Final = frozenset(
    """times post news mail press herald journal tribune guardian wire daily ledger gazette chronicle observer telegraph
    examiner courier dispatch bulletin radio tv television broadcasting fm courant inquirer beacon argus advertiser
    newspaper""".split()
)
# "The news was first reported by the Ledger.": of the sentences before it.
_FIRST: Final = r"(?:was|were) (?:first|earlier|originally) (?:reported|published|revealed) (?:\w+ )?(?:by|in|on) "
_ALL_OF_IT: Final = re.compile(
    rf"(?:The (?:news|story|report|figures?|numbers|details|incident|plan|deal|move|talks)|It|This|That) {_FIRST}"
)
# "The payments were first reported by Reuters.", "Reuters first reported the payments.", "Reuters was first to report
# them.": of the sentence before it, or of those that speak of the payments. Must not match what is told in the sentence
# itself: "Reuters first reported that the payments were made".
_THAT_BEFORE: Final = (
    re.compile(rf"(?:The|These|Those|His|Her|Its|Their) (?:[\w’'-]{{1,25}} ){{0,3}}?(?P<noun>[a-z-]{{3,25}}) {_FIRST}"),
    re.compile(
        rf"{_NAME} (?:(?:had )?first reported|broke|(?:was|had been) (?:the )?first (?:outlet )?to report(?: on)?) "
        r"(?:(?:the|these|those|his|her|its|their) (?:[\w’'-]{1,25} ){0,3}?)?(?P<noun>(?!that\b)[a-z-]{2,25})"
        r"(?: (?:on|last|in|earlier)\b[^,;]{0,40})?\.?$"
    ),
)
_STEM: Final = 5  # letters by which "payments" and "payment" are known as one
_FAR: Final = 2  # sentences that "the agency said" may stand behind the last naming of the outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """That a sentence, or the whole report, is another outlet's.

    Args:
        outlet: The outlet credited, by its fullest known name.
        words: The words that show it.
        sentence: The sentence, or None where it is the whole report.
        source: Whom the credited outlet cites ("coast guard spokesman Joel Arceta"), or None.
    """

    outlet: str
    words: str
    sentence: Span | None = None
    source: str | None = None


def find_credits(report: Article, outlets: Sequence[str] = ()) -> tuple[Credit, ...]:
    """The credits of a report, that of the whole first, then in order of appearance.

    Args:
        report: The report; its own outlet is never credited.
        outlets: Names of outlets that are known, so that "the Mail" and "TPN" are understood.
    """
    known = tuple(dict.fromkeys(o for o in outlets if o and not _is_own(o, report.outlet)))
    found = [*_whole(report, known)]
    last: tuple[int, str] | None = None
    for i, sentence in enumerate(split_sentences(report.text)):
        words = sentence.of(report.text)
        near = last[1] if last is not None and i - last[0] <= _FAR else None
        outlet = _credited_in(words, near, report.outlet, known)
        if outlet is None:
            continue
        last = (i, outlet)
        if told := _told_before(report.text, split_sentences(report.text)[max(0, i - _FAR - 1) : i], words):
            found.extend(Credit(outlet=outlet, words=words, sentence=s) for s in told if not _has(found, s))
        citing = _CITING.search(words)
        source = citing[1].strip() if citing and same_outlet(citing[1], outlet) is None else None
        found.append(Credit(outlet=outlet, words=words, sentence=sentence, source=source))
    return tuple(found)


def _told_before(text: str, before: Sequence[Span], words: str) -> Sequence[Span]:
    """Those of the sentences before that a sentence credits to an outlet; none where it credits but itself."""
    if _ALL_OF_IT.match(words):
        return before
    match = next((m for pattern in _THAT_BEFORE if (m := pattern.match(words))), None)
    if match is None:
        return ()
    stem = match["noun"][:_STEM].lower()
    same = [s for s in before if len(stem) == _STEM and stem in s.of(text).lower()]
    return same or before[-1:]


def _has(found: Sequence[Credit], sentence: Span) -> bool:
    return any(c.sentence == sentence for c in found)


def _whole(report: Article, known: Sequence[str]) -> Iterator[Credit]:
    lines = [line for line in report.text.splitlines() if line.strip()]
    name = report.credit or find_credit(lines, outlet=report.outlet, authors=report.authors, known=tuple(known))
    if name is None or _is_own(name, report.outlet):
        return
    full = full_outlet(name, known)
    line = next((line for line in lines if name in line and len(line) < 300), "")
    yield Credit(outlet=full, words=line or f"credited to {name}")


def _credited_in(words: str, near: str | None, own: str | None, known: Sequence[str]) -> str | None:
    """The outlet that a sentence credits; ``near`` is the one that "the agency" means there."""
    found = (next(_named(words, pattern, own, known), None) for pattern in (_SAYS, _KIND_SAYS, _THAT_BEFORE[1]))
    named = next(filter(None, found), None)
    if named is None and near is not None and _UNNAMED_SAYS.search(words):
        return near
    return named or next(_named(words, _PER, own, known), None)


def _named(words: str, pattern: re.Pattern[str], own: str | None, known: Sequence[str]) -> Iterator[str]:
    for match in pattern.finditer(words):
        name = re.sub(r"(?:[’']s?|\.)+$", "", match[1])
        if _is_own(name, own):
            continue
        full = full_outlet(name, known)
        described = pattern is _KIND_SAYS or (pattern is _PER and _is_described(match[0], match[1]))
        if full in known or described or is_outlet_name(full):
            yield full


def _is_described(whole: str, name: str) -> bool:
    described = re.search(r"(?:news agency|newspaper|site|broadcaster|magazine|outlet) $", whole.removesuffix(name))
    return "irst reported " in whole or described is not None


def _is_own(name: str, own: str | None) -> bool:
    return own is not None and (same_outlet(name, own) is not None or _is_tail(name, own))


def _is_tail(name: str, full: str) -> bool:
    """Whether the name is "the Mail" for the Tarnside Evening Mail, "The Ledger" or "the Tribune"."""
    short = re.sub(r"^[Tt]he ", "", name).lower().split()
    long = full.lower().replace("’", "'").split()
    return (
        len(short) < len(long) and long[-len(short) :] == short and short[-1] in _OUTLET_NOUNS | {"weekly", "magazine"}
    )


def full_outlet(name: str, known: Sequence[str]) -> str:
    """The fullest known name of an outlet: from a list of names, else from the agencies', else the name itself.

    >>> full_outlet("the Mail", ["Tarn Evening Mail"]), full_outlet("AP", [])
    ('Tarn Evening Mail', 'Associated Press')
    """
    for outlet in known:
        if same_outlet(name, outlet):
            return outlet
    tails = [outlet for outlet in known if _is_tail(name, outlet)]
    if len(tails) == 1:
        return tails[0]
    return AGENCY_NAMES.get(name, re.sub(r"^the ", "", name))


# "a Reuters report", "Daily Herald investigation": the outlet before what it printed; must not match "a police report"
# (whoever asks tests the name).
_PRINTED: Final = re.compile(
    r"(?:[Aa]n? |[Tt]he )?([A-Z][\w’'&.-]{0,30}(?: [A-Z&][\w’'&.-]{0,30}){0,5}) (?:exclusive |news )?"
    r"(?:reports?|reporting|investigation|story|stories|article|articles|dispatch|exclusive|analysis|tally|count|review)"
)


def outlet_of_work(name: str, known: Sequence[str]) -> str | None:
    """The outlet that printed the report, story or count that is named as a source, or None where that is none.

    >>> outlet_of_work("a Reuters report", []), outlet_of_work("a Torvik report", [])
    ('Reuters', None)
    """
    printed = _PRINTED.fullmatch(name)
    if printed is None:
        return None
    outlet = full_outlet(re.sub(r"['’]s?$", "", printed[1]), known)
    return outlet if outlet in known or is_outlet_name(outlet) else None


def is_outlet_name(name: str) -> bool:
    """Whether a name is an outlet's by its last word, or an agency's that everybody knows.

    >>> is_outlet_name("Tarn Evening Mail"), is_outlet_name("Environment Agency"), is_outlet_name("Reuters")
    (True, False, True)
    """
    words = re.sub(r"^[Tt]he ", "", name.strip()).split()
    if not words:
        return False
    if " ".join(words) in AGENCY_NAMES or " ".join(words) in AGENCY_NAMES.values():
        return True
    return len(words) > 1 and words[-1].lower().rstrip(".,") in _OUTLET_NOUNS
