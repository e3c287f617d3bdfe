"""Outlet names: by which words an article speaks of its own newsroom: its name, its acronym, "we", "this newspaper".

It knows one article's outlet, wire credit and authors; whose sentence is a disclaimer is decided in disclaimers.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from claimcheck.claims.lexicon import MEDIA_WORDS

if TYPE_CHECKING:
    from claimcheck.article.article import Article

_SELF: Final = re.compile(
    r"^(?:we|i|(?-i:[Uu]s)|our (?:newsroom|reporters?|correspondents?|team|newspaper|own|staff)\b.*|"
    r"this (?:newspaper|paper|website|site|publication|outlet|news organi[sz]ation|magazine|agency|"
    r"news agency|reporter|journalist|"
    r"writer|broadcaster|station|programme|program|blog)\b.*|the (?:writer|author) of this (?:article|story)|"
    r"(?:a|the) reporters? (?:for|from|at|of) this .*)$",
    re.IGNORECASE,
)
# The last words of outlets' names that stand for the whole with an article ("the Mail", "the Journal").
_GENERIC: Final = frozenset(
    "online news media group network press service company international agency verify magazine channel".split()
)
# "The Star (Malaysia)", "El País in English", "Channel 6": what tells it from others of its name.
_TOLD_APART: Final = re.compile(r"\s?\([^()]{1,40}\)|\sin (?:English|Arabic|French|Spanish)$|\s\d{1,3}$", re.IGNORECASE)
# Editions of one newsroom, which calls itself by the name alone ("Al Jazeera English", "BBC Africa").
_EDITIONS: Final = frozenset(
    "english arabic africa asia europe pacific world uk us usa america international online daily weekly today".split()
)
# "nobody at the Courier", "none of the Courier's reporters"; must not match "one of those who …".
_NOBODY_AT: Final = re.compile(r"^(?:nobody|no one|no-one|none|anyone|anybody) (?:at|of|from|in) ", re.IGNORECASE)
# "a reporter for the Courier", "the Courier's staff"; must not match "a reporter who".
_STAFF_OF: Final = re.compile(
    r"(?:an? |its |the )?(?:reporters?|journalists?|correspondents?|staff|analysts?|team) (?:for|from|at|of|with) (.+)"
)
_WHOSE_STAFF: Final = re.compile(
    r"(.+?)(?:['’]s?)? (?:reporters?|correspondents?|journalists?|photographers?|staff|news(?:room)?|verification)"
)
# The end of an outlet's name that is its address: "Scroll.in", "Daily Sun.co.ke"; must not match "St. Ives".
_ADDRESS: Final = re.compile(r"(?<=\w)\.(?:com?|org|net|in|news|media|info|tv|fm|uk|us|eu|au|ca|za|ng|ke|gh|pk|bd)\b")
_ACCENTS: Final = re.compile(r"[\u0300-\u036f]")  # "EL PAÍS" is El Pais
_DATELINE: Final = re.compile(r"^[A-Z][^\n(]{0,60}\(([A-Z][A-Za-z. ]{1,20})\)\s*[—–-]")


@dataclass(frozen=True, slots=True)
class OutletNames:
    """The names, in lower case without an article, by which the outlet may call itself."""

    names: frozenset[str]

    @property
    def known(self) -> bool:
        """Whether the article's outlet is known at all."""
        return bool(self.names)

    def names_itself(self, phrase: str) -> bool:
        """Whether a phrase is one of the outlet's names; "we" is not: within somebody's words it is theirs."""
        return self._is_name(_bare(phrase)) or _initials(phrase) in self.names

    def _is_name(self, bare: str) -> bool:
        first, _, last = bare.rpartition(" ")  # "BBC Verify" is the BBC's, "RFE/RL" is RFE
        site = {_ADDRESS.sub("", bare)} if "." in bare else set[str]()  # "Dawn.com" is Dawn
        joined = {bare.replace(" ", ""), "the" + bare.replace(" ", "")}  # "TheCourier", "northernpost.com"
        named = {bare, _bare(bare), *bare.split("/"), *site, *joined} | (
            {first} if last in _GENERIC | _EDITIONS else set()
        )
        return bool(named & self.names)

    def is_own(self, phrase: str) -> bool:
        """Whether a phrase stands for the outlet, its newsroom or its reporter."""
        bare = _NOBODY_AT.sub("", _bare(phrase))
        if _SELF.match(phrase.strip()) or self._is_name(bare) or _initials(phrase) in self.names:
            return True
        staff, owner = _STAFF_OF.match(bare), _WHOSE_STAFF.match(bare)
        return any(self._is_name(_bare(found[1])) for found in (staff, owner) if found)


@lru_cache(maxsize=1_000)  # asked of each statement of a report
def names_of(article: Article) -> OutletNames:
    """By which names the article's newsroom, or the wire that it carries, may call itself."""
    names: set[str] = set()
    for name in (" ".join((given or "").split()) for given in (article.outlet, article.credit)):
        if name:
            names |= {
                form
                for part in (name, *name.split("/"))
                for told in (part, _TOLD_APART.sub("", part), _ADDRESS.sub("", part))
                for form in _forms(told)
            }
    dateline = _DATELINE.match(article.text.lstrip())
    if dateline:
        names.add(_bare(dateline[1]))
    names |= {_bare(author) for author in article.authors if author.strip()}
    return OutletNames(frozenset(n for n in names if n))


# "the Daily Spar", "a local paper": some newsroom; must not match "post" nor "on paper".
_NEWSROOM: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(w.capitalize() for w in MEDIA_WORDS if w.isalpha()))})\b"
    r"|\ban? (?:[\w-]{2,20} ){0,2}(?:news)?(?:paper|magazine|website|broadcaster|station)\b"
)
_NAME_LONG: Final = 40  # characters before such a word in which the rest of a name stands


def names_another(text: str, outlet: OutletNames) -> bool:
    """Whether a text names a newsroom that is not the outlet, whom "the paper" might mean."""
    return any(not _is_within_own(text, match, outlet) for match in _NEWSROOM.finditer(text))


def _is_within_own(text: str, match: re.Match[str], outlet: OutletNames) -> bool:
    """Whether the word belongs to one of the outlet's own names: the "Daily" of the "Daily Gazette"."""
    around = text[max(0, match.start() - _NAME_LONG) : match.end() + _NAME_LONG].lower()
    return any(match[0].lower() in name.split() and name in around for name in outlet.names)


def _initials(phrase: str) -> str:
    """The initials of a name, where they may be what an outlet is known by: "The Associated Press" for the AP."""
    words = re.findall(r"[\w’'.&]+", re.sub(r"^(?:the)\s+", "", phrase.strip(), flags=re.IGNORECASE))
    full = len(words) > 1 and all(w[0].isupper() for w in words)
    sure = full and (len(words) > 2 or words[-1].lower() in MEDIA_WORDS)  # "AP" may be an Action Party
    return "".join(w[0] for w in words).lower() if sure else ""


def _forms(name: str) -> set[str]:
    bare = _bare(name)
    words = re.findall(r"[\w’'.&-]+", re.sub(r"^(?:the)\s+", "", name.strip(), flags=re.IGNORECASE))
    forms = {bare, bare.removesuffix(".com"), bare.replace(" ", ""), "the" + bare.replace(" ", "")}
    parts = [p for w in words for p in re.split(r"-(?=[A-Z])", w) if p]  # "Agence France-Presse" is AFP
    for initials in {"".join(p[0] for p in parts if p[0].isupper()).lower(), "".join(p[0] for p in parts).lower()}:
        if len(initials) >= 2:
            forms |= {initials, ".".join(initials) + "."}
    capitals = "".join(c for w in words for c in w if c.isupper()).lower()  # "Channel NewsAsia" is CNA
    if len(capitals) > len(words) > 1:
        forms.add(capitals)
    if "and" in words[1:] and words[0].lower() not in _GENERIC:
        forms.add(" ".join(words[: words.index("and")]).lower())  # "The Globe and Mail" is the Globe
    if len(words) > 1 and words[-1].lower() not in _GENERIC | _EDITIONS:
        forms |= {words[-1].lower(), words[-1].lower() + "online"}
    if len(words) > 2:
        forms.add(" ".join(words[-2:]).lower())
    while len(words) > 1 and words[-1].lower() in _GENERIC | _EDITIONS:
        words.pop()  # "Yonhap News Agency" is Yonhap
        forms.add(" ".join(words).lower())
    return forms


def _bare(phrase: str) -> str:
    plain = re.sub(r"[\"“”()]", "", _ACCENTS.sub("", normalize("NFKD", phrase))).strip(" ,.;:'’").lower()
    return re.sub(r"^(?:the|a|an)\s+", "", plain)
