"""Lines that only name people of the newsroom: bylines, names alone, roles and bios.

Knows how a name and a byline look, and the names that the metadata gives. Does not know where in the article a line
stands; blocks.py does, and asks for the weaker signs only at an article's ends.
"""

from __future__ import annotations

import re

LONGEST_BYLINE = 18  # words; two names with outlet and role have about 14
LONGEST_NAME = 6  # words with particles ("María del Carmen de la Cruz"); four without
LONGEST_BIO = 90  # words; longer ones tell a story and stay

_PARTICLES = frozenset("de del della der di da dos van von la le al bin ibn el y e ter ten".split())
_JOINERS = frozenset("and & with in at for of the".split())
_CALENDAR = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
        "august september october november december"
    ).split()
)
ROLES = frozenset(
    (
        "reporter correspondent editor writer journalist columnist author contributor photographer producer staff "
        "bureau chief newsroom desk freelance freelancer critic presenter broadcaster intern fellow analyst "
        "blogger cartoonist team anchor host"
    ).split()
)
# Words of which outlets' names are made; a person's name holds none of them.
OUTLET_WORDS = frozenset(
    (
        "times post news mail press herald journal tribune guardian wire daily ledger gazette chronicle observer "
        "telegraph network radio tv television broadcasting examiner standard star sun mirror express echo "
        "sentinel dispatch courier record review magazine weekly bulletin monitor inquirer register beacon argus "
        "advertiser reporter today online media agency reuters bbc cnn afp ap npr bloomberg xinhua tass yonhap "
        "interfax politico axios courant evening morning fm newsroom independent"
    ).split()
)
# Nouns that make a sentence about its subject a bio; "author" and "analyst" alone are too common in the news itself.
_PRESS_NOUN = re.compile(
    r"\b(?:journalist|reporter|correspondent|columnist|editor|contributor|photojournalist|videojournalist"
    r"|(?:staff|features?|sports?|senior|freelance|science|business) writer|bureau chief|news anchor"
    r"|content producer)\b",
    re.IGNORECASE,
)
# What the trade's people do; only believed of a known author.
_BIO_VERB = re.compile(
    r"(?:covers|reports (?:on|from|for)|writes (?:about|on|for)|reported from|edits|joined|contributed|graduated"
    r"|has (?:covered|reported|written|worked)|previously (?:worked|covered|wrote|reported)|lives in|holds a|worked"
    r"|spent|tweets|can be (?:reached|contacted|followed)|is based (?:in|at)|is on (?:twitter|x))\b",
    re.IGNORECASE,
)
_OTHER_TRADE = re.compile(r"\b(?:writer|author|founder|fellow|professor|producer)\b")  # likewise
# Sign-offs by form: "Reporting by X; Editing by Y", "Follow X on …", "With files from X".
_SIGN_OFF = re.compile(
    r"\(?(?:(?:additional |with )?(?:reporting|writing|editing|photography|translation|edited|written|compiled"
    r"|produced) by\b|(?:follow|reach|contact|e-?mail) (?:[A-Z][\w’'-]{0,30} ){1,3}(?:at|on|via)\b"
    r"|with (?:additional )?(?:files|reporting|inputs?|contributions) (?:from|by)\b)",
    re.IGNORECASE,
)
# "X contributed to this report", "X reported from Y": one sentence and nothing else.
_CONTRIBUTED = re.compile(
    r"[^.!?]{3,150} (?:contributed (?:to|reporting)|also contributed|reported from [A-Z][^.]{1,60}|contributed from)\b"
    r"[^.!?]{0,80}\.?"
)
_SUBJECT = re.compile(r"((?:[A-Z][\w’'.-]{0,30} ){1,4})(?:is|was|has been) (?:an?|the|our|[A-Z][^.]{0,40}[’']s?)\s")
_FIRST_SENTENCE_END = re.compile(r"(?<=[a-z’')\]])[.!?](?:\s|$)")
_PERSON_GAP = re.compile(r",|;|\||•|·|\band\b|&|\b(?:in|for|at|with|of)\b")
_NAME_GAP = re.compile(r",| and | & |\|")
_BYLINE = re.compile(r"(?:by|words(?: by)?\s*:|written by|author\s*:|from)\s+", re.IGNORECASE)


def is_name(line: str) -> bool:
    """Whether the line looks like one or more people's names and nothing else: two to four capitalised words each.

    >>> is_name("Cora Mabanta and Dean Yulo"), is_name("Ukraine"), is_name("On the pier")
    (True, False, False)
    """
    parts = [p.split() for p in _NAME_GAP.split(line)]
    parts = [p for p in parts if p]
    return bool(parts) and len(parts) <= 5 and all(_one_name(p) for p in parts)


def people_in(names: str) -> tuple[str, ...]:
    """The people that a byline names, in order; outlets, roles and places left out.

    >>> people_in("Cora Mabanta and Dean Yulo, Staff Reporters"), people_in("OWEN HALL")
    (('Cora Mabanta', 'Dean Yulo'), ('Owen Hall',))
    """
    found: list[str] = []
    for part in _PERSON_GAP.split(names):
        words = part.strip(" .").split()
        if not _one_name(words) or any(_singular(w) in ROLES or w.lower() in OUTLET_WORDS for w in words):
            continue
        name = " ".join(words)
        found.append(name.title() if name.isupper() else name)
    return tuple(dict.fromkeys(found))


def _singular(word: str) -> str:
    return word.lower().rstrip("s")


def _one_name(words: list[str]) -> bool:
    if not 2 <= len(words) <= LONGEST_NAME or any(w.lower().strip(".") in _CALENDAR for w in words):
        return False
    plain = [w for w in words if w.lower() not in _PARTICLES]
    return 2 <= len(plain) <= 4 and all(_capital_word(w) for w in plain)


def _capital_word(word: str) -> bool:
    core = word.replace("’", "").replace("'", "").replace("-", "")
    return core[:1].isupper() and core.rstrip(".").isalpha()


def names_in_byline(line: str) -> str | None:
    """What follows "By" in a byline, or None where the line is none.

    Must not match "By Tuesday", "By the end of the week" or any sentence: all words but joiners are capitalised and
    no calendar word opens it.
    """
    opening = _BYLINE.match(line)
    if opening is None:
        return None
    rest = line[opening.end() :]
    if ":" in opening.group():
        return rest if is_name(rest) else None
    words = rest.split()
    if not words or len(words) > LONGEST_BYLINE or line[-1] in ".!?:" or line[:2] not in {"By", "BY"}:
        return None
    if words[0].lower().strip(",") in _CALENDAR | _JOINERS:
        return None
    for word in words:
        core = word.strip(",|.()-–—·•;:")
        known = core.lower() in _PARTICLES | _JOINERS | ROLES or not core
        if not known and not core[0].isupper() and "@" not in core and ".com" not in core:
            return None
    return " ".join(words)


def is_role(line: str) -> bool:
    """Whether the line is a newsroom role alone: "Author", "Health Reporter", "Staff writer"."""
    words = [w.strip(",.|") for w in line.split()]
    return (
        1 <= len(words) <= 4
        and words[-1].lower() in ROLES
        and all(w[:1].isupper() or w.lower() in ROLES for w in words)
    )


def is_sign_off(line: str) -> bool:
    """Whether the line says who reported, edited or can be reached, in one of the forms that newsrooms use."""
    return len(line.split()) <= 40 and bool(_SIGN_OFF.match(line) or _CONTRIBUTED.fullmatch(line))


def is_bio(line: str, authors: tuple[str, ...], body: str) -> bool:
    """Whether the paragraph describes one of the article's authors.

    A known author as subject (whole name, first name or surname) needs a verb of the trade; an unknown name needs a
    noun of the trade in its first sentence and must not have been part of the story.

    Args:
        line: The paragraph; the caller makes sure that it stands at an end of the article.
        authors: Known names.
        body: The story before it.
    """
    if len(line.split()) > LONGEST_BIO:
        return False
    first = _FIRST_SENTENCE_END.split(line, maxsplit=1)[0]
    for author in authors:
        for name in {author, *author.split()}:
            if len(name) > 1 and first.startswith(name) and _author_predicate(first[len(name) :]):
                return True
    subject = _SUBJECT.match(first)
    if subject is None or not _PRESS_NOUN.search(first):
        return False
    surname = subject.group(1).split()[-1]
    return len(subject.group(1).split()) >= 2 and surname not in body


def _author_predicate(rest: str) -> bool:
    rest = rest.lstrip()
    if rest[:1] == "," or rest.startswith(("is a ", "is an ", "is the ", "is our ", "is based", "was a ")):
        return any(pattern.search(rest) for pattern in (_PRESS_NOUN, _BIO_VERB, _OTHER_TRADE))
    return bool(_BIO_VERB.match(rest) or (rest.startswith("is ") and _PRESS_NOUN.search(rest)))
