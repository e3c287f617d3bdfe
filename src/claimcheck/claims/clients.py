"""Clients: whom a lawyer speaks for, so that "her client" and the "he" of a lawyer's words become a name.

"Duric's lawyer, Ana Hahn, said her client would appeal": it knows words for lawyers and the names around them, and
gives nothing where the article does not say whose lawyer it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.cast import Cast, Mention
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

_LAWYER: Final = r"(?:(?:defen[cs]e|trial|\w{3,15}) )?(?:lawyer|attorney|solicitor|barrister|counsel|advocate)"
# Right behind a name: "Duric’s lawyer, "; and right before one: ", a lawyer for ". Must not match "lawyers of the
# firm".
_OWNED: Final = re.compile(rf"['’]s {_LAWYER},? ", re.IGNORECASE)
_SERVES: Final = re.compile(rf"\b{_LAWYER} (?:for|representing|acting for|who represents) (?:the \w{{2,15}} )?\Z")
_REACH: Final = 80  # characters before a name in which "a lawyer for" stands with the lawyer's own name
_LOOKED_BACK: Final = 200  # namings: a long article's; bounded so that long texts stay linear
_AHEAD: Final = (
    8  # namings behind what is said: whose lawyer it was may follow ("…, said Ana Hahn, who represents Duric")
)
_PRONOUNS: Final = {"he": ("m", ""), "she": ("f", ""), "his": ("m", "’s"), "her": ("f", "’s")}
_OWNERS: Final = frozenset({"his", "her", "their", "my", "our"})


def client_of(reading: Reading, cast: Cast, attribution: Attribution) -> str:
    """The full name of the person for whom the speaker is a lawyer, or nothing."""
    last = bisect_left(cast.mentions, attribution.content.end, key=lambda m: m.span.start)
    near = cast.mentions[max(0, last - _LOOKED_BACK) : last + _AHEAD]
    served = (m for m in near if cast.members[m.name].person and m.name != attribution.speaker)
    return next((m.name for m in served if _serves(reading.text, attribution, m)), "")


def _serves(text: str, attribution: Attribution, client: Mention) -> bool:
    """Whether the speaker stands beside the client's name as a lawyer's."""
    end = client.span.end - (2 if text.endswith(("'s", "’s"), client.span.start, client.span.end) else 0)
    owned = _OWNED.match(text, end)
    if owned is not None:
        return text.startswith(attribution.speaker, owned.end()) or _holds(attribution, client.span.start, owned.end())
    before = text[max(0, client.span.start - _REACH) : client.span.start]
    serves = _SERVES.search(before)
    return serves is not None and (
        attribution.speaker in before[: serves.start()] or _holds(attribution, client.span.start, client.span.end)
    )


def _holds(attribution: Attribution, start: int, end: int) -> bool:
    """Whether the source phrase itself is so described ("a lawyer for Duric said")."""
    phrase = attribution.speaker_span
    return phrase is not None and phrase.start < end and start < phrase.end


def said_of_client(
    reading: Reading, cast: Cast, span: Span, attribution: Attribution, client: str
) -> Iterator[tuple[tuple[int, int], str]]:
    """The first stretch of a lawyer's words that stands for the client, with the name to put there; none or one."""
    parse, member = reading.parse, cast.members[client]
    lawyer = cast.members.get(attribution.speaker)
    own = "" if lawyer is None or attribution.quoted else lawyer.gender  # "she said she had" may mean herself
    for i in parse.indices(span):
        token = parse.tokens[i]
        low = token.text.lower()
        owner = next((c for c in parse.children(i) if parse.tokens[c].text.lower() in _OWNERS), None)
        if low == "client" and owner is not None:
            yield (parse.tokens[owner].start, token.end), client
            return
        if token.dep == "poss" and parse.tokens[token.head].text.lower() == "client":
            continue
        gender, ending = _PRONOUNS.get(low, ("", ""))
        fits = gender and gender != own and member.gender in {"", gender}
        if fits and token.pos in {"PRON", "DET"} and (ending == "" or token.dep == "poss"):
            yield (token.start, token.end), client + ending
            return
        if token.pos == "PROPN":
            return  # "Kessel lied, and he knew it": somebody else is named


__all__ = ["client_of", "said_of_client"]
