"""find_credit: whose story this is, where it is not the outlet's own.

Reads datelines "(AP) —", bylines of agencies, "(via X)", "first published by our sister title, the X", copyright lines.
Knows a few agencies' acronyms and how an acronym is made from a name; an acronym of the outlet itself is no credit.
"""

from __future__ import annotations

import re

from claimcheck.article.name_lines import names_in_byline
from claimcheck.article.outlets import COPYRIGHT, is_organisation, organisation_in

HEAD_PARAGRAPHS = 12  # paragraphs in which a dateline is looked for; captions and names can stand before it
LONGEST_LINE = 60  # words of a line that can be a credit

AGENCY_NAMES = {
    "AP": "Associated Press",
    "AFP": "Agence France-Presse",
    "PA": "PA Media",
    "UPI": "United Press International",
    "EFE": "EFE",
    "DPA": "dpa",
    "ANI": "ANI",
    "PTI": "Press Trust of India",
    "CP": "The Canadian Press",
    "AAP": "Australian Associated Press",
    "IPS": "Inter Press Service",
    "RNS": "Religion News Service",
    "Reuters": "Reuters",
    "Xinhua": "Xinhua",
    "Bloomberg": "Bloomberg",
    "TASS": "TASS",
    "Interfax": "Interfax",
    "Kyodo": "Kyodo",
    "Anadolu": "Anadolu",
    "CNN": "CNN",
    "Yonhap": "Yonhap",
}
# A dateline: up to eight words of place and date, all capitalised or figures, then one to four words in brackets, then
# a dash. Must not match prose with a bracket in its middle ("The company (Kestrion) – once a giant – fell.").
_DATELINE = re.compile(
    r"^(?:(?:[A-Z0-9][\w.’'-]{0,30},?|de|of|la|del) ){0,8}\(([A-Z][\w.&’'-]{0,30}(?: [\w.&’'-]{1,30}){0,3})\)\s?[—–-]"
)
# The same without a dash: only before a capital, and only an agency that everybody knows, or behind a day.
_DATELINE_BARE = re.compile(
    r"^((?:(?:[A-Z0-9][\w.’'-]{0,30},?|de|of|la|del) ){1,8})\(([A-Z][\w.&’'-]{0,30})\),? (?=[A-Z0-9“\"])"
)
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\b")
# A name of one to six capitalised words, bounded in length, joiners between.
# A stop belongs to it only inside ("News.com") or after an abbreviation ("St. Oswald Herald").
_WORD = r"(?:(?:St|Ft|Mt|Dr|U\.S|U\.K)\.|[A-Z0-9][\w’'&-]{0,30}(?:\.\w{1,12}){0,3})"
_NAME = rf"(?:the )?((?:The )?{_WORD}(?: (?:(?:of|and|the|for|de) )?(?:&|{_WORD})){{0,5}})"
_SISTER = r"(?:our (?:sister|partner|parent)[ -](?:title|paper|site|newspaper|publication|outlet|station),? )?"
_FIRST_RUN = re.compile(
    r"(?:[Ff]irst|[Oo]riginally) (?:ran|published|appeared|posted|reported|produced|written)"
    r"(?: by| in| on| at| for){1,2} " + _SISTER + _NAME
)
_REPUBLISHED = re.compile(
    r"(?:[Rr]e(?:published|printed|produced)|[Ss]yndicated|provided|supplied|produced|distributed)(?: here)?"
    r"(?: with permission)?(?: from| by| courtesy of){1,2} " + _SISTER + _NAME
)
# How a line of credit opens; without it, "first reported by" in the story's own prose would make a credit of a source.
_CREDIT_LINE = re.compile(
    r"\(?(?:this (?:story|article|report|piece|content|post)|the (?:story|article|report)|first|originally|re(?:publish"
    r"|print)ed|\w{1,20} (?:story|article))\b",
    re.IGNORECASE,
)
_VIA = re.compile(r"^\(?(?:[Vv]ia|VIA):? " + _NAME + r"\)?\.?$")
_SOURCE = re.compile(r"^\(?(?:[Ss]ource|SOURCE): " + _NAME + r"\)?\.?$")  # "Source: NATO" is a chart's
# "Reporting by the Ledger"; "Reporting by Ana Ruiz" matches too, and is no organisation.
_REPORTING = re.compile(r"^\(?(?:[Rr]eporting|[Rr]eported|[Tt]ext|[Ww]ritten) by (?:staff of )?" + _NAME + r"\)?\.?$")
_SMALL_PRINT = re.compile(r"©|\([cC]\)|[Aa]ll rights reserved|[Cc]opyright (?:19|20)\d\d")  # not "Copyright Office"
_ALL_RIGHTS = re.compile(r"all rights reserved", re.IGNORECASE)
_AFTER_NAME = re.compile(r"(?:[.,]| All| Ltd\.?| LLC| Inc\.?){1,4}$")


def find_credit(
    paragraphs: list[str], *, outlet: str | None = None, authors: tuple[str, ...] = (), known: tuple[str, ...] = ()
) -> str | None:
    """The agency or outlet whose story this is, or None where it is the outlet's own.

    Args:
        paragraphs: All paragraphs in order, furniture included.
        outlet: The publication; its own name or acronym is no credit.
        known: Outlets that are known beside the agencies.
        authors: The author fields as given, unsplit: "Ana Ruiz, Tarn Press Network" names an agency.

    >>> find_credit(["MANILA (AP) — The ferry sank.", "Divers went down."], outlet="Tarn Ledger")
    'Associated Press'
    """
    named = [*_in_lines(paragraphs), *_in_authors(paragraphs, authors), *_copyrights(paragraphs)]
    dateline = _dateline(paragraphs, known)
    if dateline and (outlet is None or not same_outlet(dateline, outlet)):
        # The acronym's full name stands elsewhere on the page or in the table of agencies.
        full = next((n for n in named if same_outlet(dateline, n)), AGENCY_NAMES.get(dateline, dateline))
        named.append(full)
    for name in named:
        if outlet is None or not same_outlet(name, outlet):
            return name
    return None


def _in_lines(paragraphs: list[str]) -> list[str]:
    found = []
    for line in paragraphs:
        if len(line.split()) > LONGEST_LINE:
            continue
        for pattern in (_FIRST_RUN, _REPUBLISHED):
            match = pattern.search(line)
            if match and _CREDIT_LINE.match(line):
                found.append(_tidy(match.group(1)))
        if match := _VIA.match(line):
            found.append(_tidy(match.group(1)))
        if (match := _REPORTING.match(line)) and (is_organisation(match.group(1)) or match.group(1) in AGENCY_NAMES):
            found.append(_tidy(match.group(1)))
        if (match := _SOURCE.match(line)) and (is_organisation(match.group(1)) or match.group(1) in AGENCY_NAMES):
            found.append(_tidy(match.group(1)))
    return found


def _in_authors(paragraphs: list[str], authors: tuple[str, ...]) -> list[str]:
    found = []
    bylines = [names for line in paragraphs if len(line.split()) <= LONGEST_LINE and (names := names_in_byline(line))]
    for author in (*authors, *bylines):
        if organisation := organisation_in(author):
            found.append(organisation)
        elif is_organisation(author):
            found.append(author.strip())
    return found


def _copyrights(paragraphs: list[str]) -> list[str]:
    lines = (line for line in paragraphs if len(line.split()) <= LONGEST_LINE and _SMALL_PRINT.search(line))
    names = [(line, _tidy(match.group(1))) for line in lines if (match := COPYRIGHT.search(line))]
    # "© Kim Lee" is a picture's; a story's copyright names an outlet or claims all rights.
    return [name for line, name in names if is_organisation(name) or _ALL_RIGHTS.search(line)]


def _dateline(paragraphs: list[str], known: tuple[str, ...]) -> str | None:
    for line in paragraphs[:HEAD_PARAGRAPHS]:
        if match := _DATELINE.match(line):
            return match.group(1)
        bare = _DATELINE_BARE.match(line)
        if bare is None:
            continue
        if bare.group(2) in {*AGENCY_NAMES, *known} or _MONTH.search(bare.group(1)):
            return bare.group(2)
    return None


def _tidy(name: str) -> str:
    return _AFTER_NAME.sub("", name)


def same_outlet(one: str, other: str) -> bool:
    """Whether two names can denote one outlet: equal but for "The", one's words within the other's, or an acronym.

    >>> same_outlet("TPN", "Tri-State Press Network"), same_outlet("ArchPress", "Archipelago Press")
    (True, True)
    >>> same_outlet("AP", "The Tarn Post")
    False
    """
    a, b = sorted((_words(one), _words(other)), key=len)
    if not a or not b:
        return False
    if a == b or set(a) <= set(b) or "".join(a) == "".join(b):
        return True
    return len(a) == 1 and _abbreviates(a[0], b)


def _words(name: str) -> list[str]:
    return [w for w in re.split(r"[^\w&]+", name.lower()) if w and w not in {"the", "of", "and"}]


def _abbreviates(short: str, words: list[str]) -> bool:
    """Whether ``short`` is made of the beginnings of the words in order, one word of a compound left out at most."""
    if short in ("".join(w[0] for w in words), "".join(w[0] for w in words[:1] + words[2:])):
        return len(short) >= 2
    return len(short) >= 5 and _clipped(short, words)


def _clipped(short: str, words: list[str]) -> bool:
    """Beginnings of at least two letters of every word, one after the other: "archpress" from Archipelago Press."""
    if not words:
        return not short
    head, rest = words[0], words[1:]
    return any(
        short[:n] == head[:n] and _clipped(short[n:], rest)
        for n in range(min(len(short), len(head)), 1, -1)
        if short[:n] == head[:n]
    )
