"""parties: which body a speaker is or speaks for, by what the documents say of it, and whether two are one.

"The company" and "Ilse Brandt" are one party once a text calls Helvara a drug maker and Brandt its head of research.
Names alone are names.py's; here two speakers are laid side by side who are heard on the same matter, so that "the
hospital" and "the clinic" are one unless their places or names are not. Rules: it knows texts, words and capitals, no
parse.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.evidence.apart import named_by_the_way
from claimcheck.evidence.bodies import NamedBody, bodies_named
from claimcheck.evidence.introductions import introductions
from claimcheck.evidence.kinds import FIELDS, KINDS, NATIONAL, PROVINCIAL, SERVING, SMALL_WORDS, kind_of, may_mean
from claimcheck.evidence.named import read_name
from claimcheck.evidence.names import NameMatch, name_in, same_name
from claimcheck.evidence.party import STEM, Party, lower_words, matter_of, meet, party_of, stand_in
from claimcheck.evidence.roles import GENERIC, SPOKES, TITLES
from claimcheck.text.body_words import CALLED_IN_TURN, FIRM, FIRM_ENDINGS, NAME_ENDINGS, PUBLIC, SITES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


# "Ms Aubert's lawyer", who speaks for her as well as for a firm.
_VOICE: Final = re.compile(rf"^(.{{2,60}}?)['’]s? (?:lawyers?|attorneys?|office|agent|{'|'.join(sorted(SPOKES))})$")


_RANKS: Final = {
    **dict.fromkeys("supreme top highest".split(), "supreme"),
    **dict.fromkeys("city municipal town borough".split(), "town"),
    **dict.fromkeys("state provincial".split(), "state"),
    **{word: word for word in "county federal lower appeals appeal district constitutional high regional".split()},
}
_SITE_OWNER: Final = re.compile(rf"^(?:the |its )?(?:(?:{'|'.join(SITES.split())})['’]s )?owners?$")
_REGIONS: Final = frozenset("european african asian american international world global".split())
_ARTICLE: Final = re.compile(r"^(?:the|a|an|its) ", re.IGNORECASE)
_REPORTS: Final = frozenset(
    "report survey study paper analysis document notice statement letter memo bulletin leaflet".split()
)


class Parties:
    """Who is one party, by what a set of documents says.

    Args:
        texts: The documents' texts; their order does not matter.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(sorted(set(texts)))
        self._known: dict[str, list[NamedBody]] = {}
        for text in self._texts:
            for body in bodies_named(text):
                self._known.setdefault(body.name, []).append(body)
        self._parties: dict[str, tuple[Party, ...]] = {}

    def same(self, a: str, b: str) -> NameMatch | None:
        """Why two speakers are one party, or None where nothing shows it; the order does not matter."""
        a, b = sorted((a, b), key=lambda name: (len(name), name))
        one, other = read_name(a), read_name(b)
        if one.person and other.person and not (one.plain or other.plain):
            return None  # two persons may differ, whomever they speak for
        if whose := _VOICE.match(b) or _VOICE.match(a):
            found = same_name(whose[1], a if whose.string == b else b)
            if found is not None:
                return found
        if self._has_published(a, b) or self._has_published(b, a):
            return NameMatch(how="party", evidence=f"“{a}” and “{b}”: one published the other")
        if (matter := matter_of(a)) and matter == matter_of(b) and not kind_of(matter) and a != b:
            return NameMatch(how="party", evidence=f"“{a}” and “{b}” are for one matter")
        if self._is_introduced_as(a, b) or self._is_introduced_as(b, a):
            return NameMatch(how="party", evidence=f"“{a}” and “{b}”: so the documents introduce the one")
        if self._is_head(a, b):
            return NameMatch(how="party", evidence=f"“{a}” is the only one that “{b}” can be short for")
        for p in self._of(a):
            for q in self._of(b):
                if _names_other(a, q) or _names_other(b, p):
                    continue
                if (why := self._why(p, q)) is not None:
                    return NameMatch(how="party", evidence=f"“{a}” and “{b}” are one party: {why}")
        return None

    def _has_published(self, work: str, maker: str) -> bool:
        """Whether the documents say that the maker published the "report" that speaks."""
        noun = re.sub(r"^the ", "", work)
        if noun not in _REPORTS or (maker.islower() and not kind_of(lower_words(maker))):
            return False
        told = re.compile(
            rf"\b{re.escape(maker)} (?:has |had )?"
            rf"(?:published|released|issued|presented|put out|put up|posted|sent|wrote|written) "
            rf"(?:its|a|an|the) (?:[\w-]{{1,20}} ){{0,3}}{noun}\b"
        )
        return any(told.search(text) for text in self._texts)

    def _is_introduced_as(self, role: str, name: str) -> bool:
        """Whether the documents introduce somebody in just the words of a role: "the head of the rescue"."""
        bare = _ARTICLE.sub("", role)
        if " " not in bare or not bare.islower() or name.islower():
            return False
        said = {phrase.removeprefix(f"{name}, ") for text in self._texts for phrase in introductions(text, name)}
        return bare in {_ARTICLE.sub("", phrase) for phrase in said}

    def _is_head(self, short: str, long: str) -> bool:
        """Whether a lone noun is the last word of the longer name and the documents put it to no other such body."""
        short, words = _ARTICLE.sub("", short), long.lower().split()
        if not short.islower() or short not in NAME_ENDINGS | KINDS.keys() or short != words[-1] or len(words) < 2:
            return False
        before = re.compile(rf"\b([\w-]{{3,30}}) {re.escape(short)}\b", re.IGNORECASE)
        found = {m[1].lower() for text in (*self._texts, long) for m in before.finditer(text)} - SMALL_WORDS
        return len({word[:STEM] for word in found}) == 1

    def _why(self, p: Party, q: Party) -> str | None:
        if p.vague or q.vague:
            vague, other = (p, q) if p.vague else (q, p)
            return f"“{vague.phrase}” and “{other.phrase}”" if self._may_stand(vague, other) else None
        if p.names and q.names:
            if _are_one_agency(p, q) or _are_one_agency(q, p):
                return f"“{p.phrase}” and “{q.phrase}”"
            pairs = [(m, n) for m in sorted(p.names) for n in sorted(q.names)]
            found = (same_name(m, n) for m, n in pairs)
            short = (f"“{m}” and “{n}”" for m, n in pairs if _is_short(m, n) or _is_short(n, m))
            return next((match.evidence for match in found if match is not None), next(short, None))
        if _are_one_agency(p, q) or _are_one_agency(q, p):
            return f"“{p.phrase}” and “{q.phrase}”"
        if _owns(p, q) or _owns(q, p):
            return f"“{p.phrase}” and “{q.phrase}”"
        kind = _shared(p, q)
        if not kind or _differ(p, q, kind) or ((p.names or q.names) and len(self._of_kind(kind)) > 1):
            return None
        return f"“{p.phrase}” and “{q.phrase}”"

    def _may_stand(self, vague: Party, body: Party) -> bool:
        """Whether "officials", "provincial authorities", "the service" may be the body."""
        named = vague.kinds | ({"institute"} if vague.matters else set())
        kinds = named & {k.partition("/")[0] for k in body.kinds}
        for field in vague.matters & FIELDS.keys():
            kinds &= FIELDS[field]
        if body.vague or not kinds or (vague.matters & PROVINCIAL and kinds <= NATIONAL):
            return False
        told = {w for name in (body.phrase, *body.names) for w in lower_words(name)} | body.matters
        matters = vague.matters - PROVINCIAL - FIELDS.keys()
        homes = told | body.places | self._homes(body.phrase)
        return (not matters or meet(matters, told)) and (not vague.places or meet(vague.places, homes))

    def _homes(self, phrase: str) -> set[str]:
        """The places by which the documents tell a body: "Sunderia's coast guard", "the coast guard of Sunderia"."""
        body = re.escape(_ARTICLE.sub("", phrase))
        body = f"(?i:{re.sub('ministry$', 'minist(?:ry|er)', body)})"
        placed = re.compile(rf"\b([A-Z][\w-]{{1,30}})(?:['’]s)? {body}\b|\b{body} (?:of|in) ([A-Z][\w-]{{2,30}})")
        return {(m[1] or m[2]).lower() for text in self._texts for m in placed.finditer(text)}

    def elsewhere(self, placed: str, other: str) -> bool:
        """Whether a body is of one place, "the Lebanese army", and the documents tell the other only of others."""
        for p in self._of(placed):
            for q in self._of(other) if p.places and not p.vague else ():
                homes = self._homes(q.phrase) if p.kinds & q.kinds & PUBLIC and not q.places else set()
                if homes and not meet(p.places, homes | set(lower_words(other))):
                    return True
        return False

    def _of_kind(self, kind: str) -> list[str]:
        """The bodies of a kind that the documents name, each once."""
        return _distinct([n for n, known in self._known.items() if any(may_mean(kind, b.kind) for b in known)])

    def _of(self, speaker: str) -> tuple[Party, ...]:
        if speaker not in self._parties:
            phrases = [speaker]
            for name in self._full_names(speaker):
                said = [p for text in self._texts for p in introductions(text, name)]
                known = re.compile(rf"\b{re.escape(name)} of ((?:the )?[A-Z][\w&-]*(?: [A-Z][\w&-]*)*)")
                of = (m[1] for text in self._texts for m in known.finditer(text))
                phrases += [f"spokesman for {body}" for body in of if body.removeprefix("the ") in self._known]
                own = rf",? ?{re.escape(name)},? ?"
                phrases += said if kind_of(lower_words(name)) else [re.sub(own, "", phrase) for phrase in said]
            whole = [phrase for phrase in dict.fromkeys(phrases) if phrase]
            found = (party_of(phrase, self._known) for phrase in whole)
            parties = [p for p in (*found, stand_in(speaker)) if p is not None]
            places = frozenset[str]().union(*(p.places for p in parties if p.kinds))
            self._parties[speaker] = tuple(replace(p, places=places) if p.kinds else p for p in parties)
        return self._parties[speaker]

    def _full_names(self, speaker: str) -> list[str]:
        """The name itself, or the one full name that the documents give for a lone surname."""
        title, _, rest = speaker.partition(" ")
        surname = rest if rest and title.lower().rstrip(".") in TITLES else speaker
        if " " in surname or not surname[:1].isupper():
            return [speaker]
        full = re.compile(rf"\b([A-Z][\w’'-]+) {re.escape(surname)}\b")
        found = {m[0] for text in self._texts for m in full.finditer(text) if m[1].lower() not in TITLES | SMALL_WORDS}
        return sorted(found) if len(found) == 1 else []


def _shared(p: Party, q: Party) -> str:
    """The kind by which one without a name may be the other, or the empty string."""
    for nameless, other in ((p, q), (q, p)):
        for kind in sorted(nameless.kinds) if not nameless.names else ():
            if any(may_mean(kind, k) for k in other.kinds):
                return kind
            root = kind.partition("/")[0]  # "the lift operator", of a lift company
            if root == FIRM in other.kinds and kind != "firm/maker" and nameless.matters & other.matters:
                return kind
    return ""


def _is_short(short: str, name: str) -> bool:
    """Whether a lone name is the first word of a firm's: "Sundquay" of "Sundquay Terminals"."""
    words = name.split()
    firm = len(words) > 1 and words[-1].lower() in FIRM_ENDINGS
    return firm and short == words[0] and short.lower() not in GENERIC and short.lower() not in KINDS


def _differ(p: Party, q: Party, kind: str) -> bool:
    """Whether two bodies of a kind are told apart by what they are for or by their places."""
    if kind != FIRM and p.matters and q.matters and p.matters.isdisjoint(q.matters):
        return True
    ranks = [_ranks(p), _ranks(q)]
    if all(ranks) and ranks[0].isdisjoint(ranks[1]):
        return True
    if kind != FIRM and (_of_other_region(p, q) or _of_other_region(q, p)):
        return True
    if kind.startswith(FIRM) and any(
        (one.matters & SERVING) - set(lower_words(other.phrase)) - other.matters for one, other in ((p, q), (q, p))
    ):
        return True
    if kind not in PUBLIC or not p.places or not q.places:
        return False
    return not meet(p.places, q.places)


def _of_other_region(world: Party, local: Party) -> bool:
    """For "the world chess federation" and that of Arland, the European Space Agency and Norland's."""
    own = {*lower_words(world.phrase), *_words(world.names)}
    there = local.places | _words(local.names)
    return bool(own & _REGIONS) and bool(there) and not meet(own, there)


def _owns(owner: Party, firm: Party) -> bool:
    """For "the mine's owner" and who runs the mine; a ship's or tunnel's owner is often another."""
    bare = _SITE_OWNER.match(owner.phrase)
    return bare is not None and "firm/operator" in firm.kinds


def _names_other(speaker: str, party: Party) -> bool:
    """For "the firm that guards Orlo's plant" and Orlo, whoever speaks for it, or what is no more than a company."""
    any_firm = party.kinds == {FIRM} and not party.matters & SERVING and bool(named_by_the_way(speaker))
    return any_firm or any(name_in(name, speaker) for name in (party.phrase, *party.names))


def _ranks(party: Party) -> set[str]:
    """The words that tell courts of two ranks, banks of two kinds or police of two levels apart."""
    return {_RANKS[w] for w in lower_words(party.phrase) if w in _RANKS}


def _words(names: Iterable[str]) -> set[str]:
    return {w for name in names for w in lower_words(name) if len(w) > 2}


def _are_one_agency(p: Party, q: Party) -> bool:
    """For "the EU's food watchdog" and "European Food Office": what it is for, and where, is in the other's name."""
    short, whole = lower_words(p.phrase), lower_words(q.phrase)
    if len(short) < 2 or len(whole) < 2 or short[-1] == whole[-1]:
        return False
    in_turn = any({short[-1], whole[-1]} <= nouns for nouns in CALLED_IN_TURN)
    return in_turn and all(w in SMALL_WORDS or meet({w}, whole[:-1]) for w in short[:-1])


def _distinct(names: Sequence[str]) -> list[str]:
    """The names, each body once: "Helvara" and "Helvara AG" are one."""
    found: list[str] = []
    for name in sorted(names, key=len):
        if not any(same_name(name, other) for other in found):
            found.append(name)
    return found
