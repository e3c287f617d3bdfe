"""introductions: the phrases in which a text presents a name ("Walt Kamara, president of the Freight Workers Union").

A name alone seldom says whom somebody speaks for; the text says it once, near the name. It knows patterns of words, no
parse, and looks only near a name's mentions. It does not decide whether two names are one (names.py).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.evidence.bodies import bodies_named
from claimcheck.evidence.kinds import KINDS, TITLE_KINDS
from claimcheck.evidence.named import read_name
from claimcheck.evidence.places import split_places
from claimcheck.evidence.roles import NOT_IN_OFFICE, VOICES
from claimcheck.evidence.subjects import body_in_front
from claimcheck.text.body_words import BODY_NOUNS, FIRM, FIRMS, LEGISLATORS, NAME_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

_MENTIONS: Final = 12  # mentions looked at: names are presented early
_BACK: Final = 110  # characters before a name that can present it
_AHEAD: Final = 140  # characters behind it
_SENTENCES: Final = 400  # characters: this sentence and the one before
_LONGEST_BODY: Final = 8  # words of a body before a role
_ROLES: Final = "|".join(sorted((re.escape(v) for v in VOICES), key=len, reverse=True))
# The end of a sentence or clause that a presentation cannot cross; "Capt." has too few letters to be one.
_EDGE: Final = re.compile(r"(?<=[a-z]{5})[.!?]['”\"’]?\s|[\n“”\";:()—]|(?<=[0-9])\.\s")
# Words that cannot stand in a body's name before a role ("told the coast guard's spokesman").
_STOPPERS: Final = frozenset(
    """said says told asked added by as when where that who which at in on with from after before while but or nor
    according also his her their to for met called named quoted citing quoting is was were are
    has had have be been briefing""".split()
)
_OFFICES: Final = f"{_ROLES}|{'|'.join(sorted(LEGISLATORS))}"
# "coast guard spokesman " or "the trust's medical director, Dr " right before the name, title or not.
_ROLE_BEFORE: Final = re.compile(
    rf"\b((?:{_OFFICES})(?: (?:of|for) [a-z]+(?: [a-z]+)?)?)(?:,| is| was)? (?:[A-Z][a-z]+\.? ){{0,2}}$",
    re.IGNORECASE,
)
# ", president of the Union," right behind it; ends at the next comma, stop or verb of speech.
_AFTER: Final = re.compile(r",? ?(?:,|who is|who was) ((?:who )?[^,.;:!?\n]{3,90})")
_FORMER: Final = re.compile(rf"\b(?:{'|'.join(sorted(NOT_IN_OFFICE))})[ -]$", re.IGNORECASE)  # right before a role
_OF: Final = re.compile(r" (?:of|from|at) ((?:the )?[A-Z][\w&’'-]*(?: (?:of|and|for|the|&|[A-Z][\w&’'-]*)){0,8})")
_SPEECH: Final = re.compile(
    r" (?:said|says|told|added|wrote|warned|stood|spoke|joined|has|had|is|was|and|but)\b.*", re.DOTALL
)
# "He's president of the Union" in the sentence behind the one that names somebody.
_PRONOUN: Final = re.compile(
    rf"[.!?]['”\"]? (?:He|She)(?:[’']s| is| was) ((?:the |its )?(?:{_ROLES})) (?:of|for|at) ([^.,;\n]{{3,80}})",
    re.IGNORECASE,
)
_STATE_BEFORE: Final = re.compile(r"([A-Z][\w.]*(?: [A-Z][\w.]*)?)[’']s $")
_BODY_AFTER: Final = re.compile(
    r"(?: of (?:the )?([A-Z]\w+(?: [A-Z]\w+)?))?(?: \(([A-Z][A-Za-z]{1,7})\)|, or (?:the )?([A-Z]{2,8})\b)?"
)
_BARE: Final = re.compile(r"(Party|Union|Company|Club|Council)(?= [a-z])")
_ANYBODY: Final = frozenset("group organisation organization body party".split())
_GENERIC: Final = re.compile(r"\b[Tt]he ([a-z]+)(?=[’']s? |\b)")


@lru_cache(maxsize=1024)  # one name is asked for once per claim and statement
def introductions(text: str, name: str) -> tuple[str, ...]:
    """The phrases in which the text presents the name, each with the name in it, in order of appearance.

    >>> introductions("Tobias Renn, a spokesman for Kestrion, said no.", "Tobias Renn")
    ('Tobias Renn, a spokesman for Kestrion',)
    """
    name = " ".join(name.split())
    if len(name) < 2 or name.islower():
        return ()
    found: list[str] = []
    for start, end in _mentions(text, name):
        found += [_resolved(text, start, phrase) for phrase in _around(text, start, end, name)]
    return tuple(dict.fromkeys(found))


def _mentions(text: str, name: str) -> Iterator[tuple[int, int]]:
    for i, match in enumerate(re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)):
        if i == _MENTIONS:
            return
        yield match.span()


def _around(text: str, start: int, end: int, name: str) -> Iterator[str]:
    before = _cut_before(text[max(0, start - _BACK) : start])
    ahead = text[end : end + _AHEAD]
    yield from _told_before(text, start, before, name)
    yield from _with_role(before, name)
    if (match := _OF.match(ahead)) and any(w.lower() in NAME_ENDINGS for w in match[1].split()):
        yield f"{name} of {match[1].strip()}"
    elif match and (role := _ROLE_BEFORE.search(before)):  # "chief executive Olaf Stern of Medora"
        former = _FORMER.search(before[: role.start()])
        yield f"{name}, {former[0].lower() if former else ''}{role[1]} of {match[1].strip()}"
    if match := _AFTER.match(ahead):
        phrase = f"{name}, {_SPEECH.sub('', match[1].removeprefix('who is ')).strip()}"
        if not match[1].startswith(("his ", "her ", "their ")) and _has_office(phrase, name):
            yield phrase
    if (led := _LEADS.match(text, end)) and read_name(name).person:
        yield f"{name}, head of the {led[1]}"
    if match := _PRONOUN.search(ahead):
        yield f"{name}, {match[1].strip()} of {match[2].strip()}"
    yield from _as_body(before, ahead, name)


def _told_before(text: str, start: int, before: str, name: str) -> Iterator[str]:
    """What the words before the name say of it."""
    if (owned := _ITS.search(before)) and (owner := owner_before(text, start - len(before) + owned.start())):
        yield f"{owned[1]} of {owner}, {name}"
    yield from _of_the_subject(text, start, name)
    if (bare := _BARE_CHIEF.search(before)) and (owner := _firm_in_sentence_before(text, start - len(bare[1]) - 1)):
        yield f"{bare[1]} of {owner}, {name}"
    if (of := _ROLE_OF_BODY.search(before)) and not _STOPPERS & set(of[2].lower().split()):
        yield f"{name}, {of[1]} of {of[2]}"
    if title := _TITLE_BEFORE.search(before):
        yield f"{title[1]} {name}"
    if _IT_LED_BY.search(before) and (owner := owner_before(text, start)):
        yield f"{name}, head of {owner}"
    if (its := _ITS_OWN.search(before)) and read_name(name).person:
        if its["client"]:
            yield f"his lawyer {name}"
        elif owner := owner_before(text, start - len(before) + its.start()):
            yield f"spokesman of {owner}, {name}"
    if led := _LED_BY.search(before):
        yield f"{name}, head of the {led[1] or led[2]}"
    if whose := _OWNER.search(before):
        yield f"{whose[1]}'s {name}" if whose[1] else f"{name}, spokesman for the {whose[2]}"


def _of_the_subject(text: str, start: int, name: str) -> Iterator[str]:
    """The body that the sentence is about, where the name has an office and no body ("…, chief executive Pia Lund")."""
    back = max(0, start - _SENTENCES)
    first = max((m.end() for m in _SENTENCE_START.finditer(text, back, start)), default=back)
    end = start + len(name)
    role = _OFFICE_BEFORE.search(text[first:start]) or _OFFICE_BEHIND.match(text, end)
    if role is not None and read_name(name).person:
        owner = body_in_front(text, text[first:start])
        if owner is not None:
            yield f"{role[1].lower()} of {owner}, {name}"


def _firm_in_sentence_before(text: str, position: int) -> str | None:
    """The body named in the sentence before, or what that sentence says of its own ("Volta cut its forecast.")."""
    before = re.split(r"(?<=[.!?])\s", text[max(0, position - _SENTENCES) : position].rstrip())[-1]
    about = _ABOUT.match(before)
    return owner_before(text, position) or (about[1] if about else None)


def _has_office(phrase: str, name: str) -> bool:
    """Whether the phrase gives the name's own role; not ", his spokeswoman Ana Ruiz"."""
    read = read_name(phrase)
    office = bool(read.role) or bool((LEGISLATORS | {"governor", "mayor"}) & set(phrase.lower().split()))
    return office and (not read.person or read.person[-1] in name.lower())


# "Corvane's Jon Vale"; a state's people are told apart by whoever reads the name.
_OWNER: Final = re.compile(
    r"(?:\b([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})"
    rf"|\b[Tt]he ({'|'.join(sorted(BODY_NOUNS, key=len, reverse=True))})"
    r"(?=[’']s (?:(?!critic|rival|client|customer|opponent|victim|former)[a-z-]+ ){0,2}$))[’']s (?:[a-z-]+ ){0,2}$"
)
# "Its chairman, Rolf Ek", "whose director is Marie Claes": whoever the words before are about. Must not match "its own
# chairman".
_ITS: Final = re.compile(
    rf"\b(?:its|their|whose|the) ((?:[a-z-]+ )?(?:{_ROLES}|lawyer|secretary|treasurer|coach|manager|author|chief"
    r" [a-z]+)(?: (?:of|for) [a-z]+)?)(?:,| is| was)? (?:the (?:[a-z]+ ){1,2})?(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?$",
    re.IGNORECASE,
)
# "the head of the disaster agency, Sutopo Nugro": role and body before the name. Must not match over a verb's comma.
_ROLE_OF_BODY: Final = re.compile(
    rf"\b({_ROLES}|governor|mayor|bishop) (?:of|for|at) (?:the )?([\w’'&-]{{2,30}}(?: [\w’'&-]{{2,30}}){{0,5}}),?"
    r" (?:[A-Z][a-z]{1,3}\.? )?$",
    re.IGNORECASE,
)
# "Chief executive Oskar Lind" opening a sentence: of the firm it is about. Must not match "the chief executive".
_BARE_CHIEF: Final = re.compile(
    r"(?:^|[a-z][.!?]['”\"]? )(Chief executive(?: officer)?|Managing director|Finance (?:chief|director)|CEO|CFO|"
    r"Chairman|Chairwoman|Spokesman|Spokeswoman|Spokesperson) $"
)
# ", chief executive Pia Lund said", "Pia Lund, a spokeswoman.": of the body that the sentence is about. Must not match
# "union spokeswoman Pia Lund" nor "Pia Lund, a spokeswoman for the union".
_LONE_OFFICE: Final = (
    r"((?:[Cc]hief executive(?: officer)?|[Mm]anaging director|[Ff]inance (?:chief|director)|CEO|CFO"
    r"|[Ss]pokes(?:man|woman|person)|[Cc]hair(?:man|woman)))"
)
_OFFICE_BEFORE: Final = re.compile(rf", (?:said )?{_LONE_OFFICE} \Z")
_OFFICE_BEHIND: Final = re.compile(rf", (?:an?|the) {_LONE_OFFICE}(?=[.,;] |[.,;]?$)", re.MULTILINE)
_SENTENCE_START: Final = re.compile(r"\n|[a-z0-9%)][.!?]['”\"]? (?=[A-Z“\"])")
# "Volta Cables cut its forecast on Monday."; must not match a sentence that says nothing of "its".
_ABOUT: Final = re.compile(r"(?:The )?([A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3}) [^.!?\n]{0,120}?\bits\b")
_TITLE_BEFORE: Final = re.compile(rf"\b({'|'.join(sorted(TITLE_KINDS))})\.?(?: is| was)? $", re.IGNORECASE)
# "the study was led by Anna Petrov"; must not match a march.
# "Its researcher, Deka Noor,", "His lawyer is Mona Fisch": whatever one is called by what is one's own.
_ITS_OWN: Final = re.compile(
    r"\b(?:(?:[Ii]ts|[Ww]hose) (?:[a-z-]+ ){0,2}(?:lawyer|researcher|activist|analyst|engineer|representative)"
    r"|(?P<client>[Hh]is|[Hh]er) (?:lawyer|attorney|barrister))(?:,| is| was)? $"
)
_IT_LED_BY: Final = re.compile(r"^It (?:is|was) (?:led|headed|run|chaired) by (?:[A-Z][a-z]+ )?$")
_LED_BY: Final = re.compile(
    r"\b(study|trial|research|survey|inquiry|team)[^.,;]{0,60}? (?:led|headed|run|written|chaired) by"
    r" (?:[A-Z][a-z]+ )?$"
    rf"|\b({'|'.join(sorted(KINDS, key=len, reverse=True))}|board) (?:is|was) (?:led|headed|chaired|run) by"
    r" (?:[A-Z][a-z]+\.? )?$"
)
# "Ines Varga commands the coast guard's northern district", "Ana Ruiz, who is leading the inquiry", "Ana Ruiz, the
# engineer in charge of the rescue".
_LEADS: Final = re.compile(
    r"(?:(?:, who)? (?:commands|leads|heads|chairs|runs|directs"
    r"|(?:is|was) (?:(?:command|lead|head|chair|runn|direct|overse)(?:e?ing)|in charge of|in command of))"
    r"|,(?: (?:the|an?)(?: [\w-]{2,20}){1,3}?)? (?:in charge of|in command of|at the head of)) (?:the |its )?"
    r"((?:[\w-]{2,30} ){0,3}?[\w-]{2,30})(?=['’.,;]| in | of )"
)
_CAPITALS: Final = re.compile(r"[A-Z][\w&’'-]*(?: (?:(?:of|and|for|the|&) )?[A-Z][\w&’'-]*)*")


def owner_before(text: str, position: int) -> str | None:
    """Whom "its" stands for at a position: the first body that the words or the sentence before name, or None."""
    here = [m.end() for m in re.finditer(r"[.!?]['”\"]?\s+", text[max(0, position - _SENTENCES) : position])]
    first = max(0, position - _SENTENCES) + (here[-2] if len(here) > 1 else 0)
    for match in _CAPITALS.finditer(text, first, position):
        name = re.sub(r"^(?:The|A|An|In|At|On|But|And) ", "", match[0])
        words = name.lower().split()
        leads = not text[first : match.start()].strip(' \n“"') and text.startswith(", which", match.end())
        if len(words) > 1 and (leads or any(w in NAME_ENDINGS for w in words)):
            return name
    return _told_or_called(text, first, position)


def _told_or_called(text: str, first: int, position: int) -> str | None:
    """The first name in a stretch that the text anywhere calls a body, else the first noun for a body."""
    told = text[first:position]
    known = {at: body.name for body in bodies_named(text) if (at := told.find(body.name)) >= 0}
    if known:
        return known[min(known)]
    noun = next((w for w in re.findall(r"[a-z]+", told.lower()) if w in KINDS or w == "paper"), None)
    return f"the {noun}" if noun else None


def _cut_before(before: str) -> str:
    edges = list(_EDGE.finditer(before))
    return before[edges[-1].end() :] if edges else before


def _with_role(before: str, name: str) -> Iterator[str]:
    match = _ROLE_BEFORE.search(before)
    if match is None:
        return
    kept: list[str] = []
    for word in reversed(before[: match.start()].split()):
        if len(kept) == _LONGEST_BODY or word.lower() in _STOPPERS or word.endswith(","):
            break
        if word.endswith(".") and word[:1].islower():
            break  # another sentence's end
        kept.append(word)
        if word.lower() in {"the", "a", "an", "its"}:
            break
    yield " ".join([*reversed(kept), match[1], name])


def _as_body(before: str, ahead: str, name: str) -> Iterator[str]:
    """The name with the state it belongs to and its acronym, where the text gives them."""
    state = _STATE_BEFORE.search(before)
    match = _BODY_AFTER.match(ahead)
    of, *acronyms = match.groups() if match else (None, None)
    acronym = next((a for a in acronyms if a), None)
    owner = state[1] if state and _is_state(state[1]) else of if of and _is_state(of) else None
    if owner or acronym:
        yield (f"{owner}'s " if owner else "") + name + (f" ({acronym})" if acronym else "")


def _is_state(words: str) -> bool:
    rest, places = split_places(tuple(words.lower().rstrip(".").split()))
    return bool(places) and not rest


def _resolved(text: str, position: int, phrase: str) -> str:
    """The phrase with "the union" replaced by the last body named before that ends in Union, "the firm" by its name."""
    match = _GENERIC.search(phrase)
    full = full_body(text, position, match[1]) if match and match[1] in NAME_ENDINGS else None
    if match and full is None and match[1] in FIRMS:
        full = firm_of(text, position)
    if (match is None and (match := _BARE.match(phrase))) or (
        full is None and match and match[1] in _ANYBODY
    ):  # "Party chairwoman Lena Marsh"
        full = owner_before(text, position)
    return phrase if match is None or full is None else phrase[: match.start()] + "the " + full + phrase[match.end() :]


@lru_cache(maxsize=256)
def full_body(text: str, position: int, noun: str) -> str | None:
    """The last body named before a position whose name ends in the noun ("union"), or None.

    >>> full_body("The Public Care Union is angry. The union's secretary spoke.", 31, "union")
    'Public Care Union'
    """
    pattern = re.compile(rf"\b((?:[A-Z][\w’'&-]* (?:(?:and|of|for|the) )?){{1,7}}{re.escape(noun.capitalize())})\b")
    matches = pattern.findall(text[max(0, position - 4000) : position])
    return re.sub(r"^(?:The|A|An) ", "", matches[-1]) if matches else None


@lru_cache(maxsize=1024)  # asked for once a statement that "the company" makes
def firm_of(text: str, position: int) -> str | None:
    """The one firm that the text names before a position, or None where it names none or several.

    >>> firm_of("Corvane Biotech, a company in Basel, stopped the trial. The company said so.", 56)
    'Corvane Biotech'
    """
    found = {body.name for body in bodies_named(text) if body.start < position and body.kind.startswith(FIRM)}
    whole = {name for name in found if not any(name != other and name in other for other in found)}
    return whole.pop() if len(whole) == 1 else None


def office_holder(texts: tuple[str, ...], office: str) -> str | None:
    """The one person whom the texts present in the office ("Brandt Hill's mayor"), or None where none or several are.

    Args:
        texts: The text in which the office speaks first; the others are asked only where it names no holder.
        office: The words for the office, without a person's name.

    >>> office_holder(("NATO Secretary-General Mark Rutte spoke. The secretary-general left.",), "secretary-general")
    'Mark Rutte'
    """
    words = re.sub(r"^(?:the|a|an|its|their|his|her) ", "", office.strip(), flags=re.IGNORECASE)
    if not words or len(words) > _BACK:
        return None
    for text in texts:
        found = {match[1] or match[2] or match[3] for match in _holders(words).finditer(text)}
        found = {name for name in found if name and read_name(name).person}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


@lru_cache(maxsize=256)
def _holders(office: str) -> re.Pattern[str]:
    """The office before a full name, with or without comma and title, or behind the name and a comma."""
    name = r"([A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){0,2} [A-Z][\w’'-]+)"
    said = re.escape(office)
    return re.compile(
        rf"(?<![\w-])(?i:{said})(?: (?:of|for|in) [\w ’'-]{{2,40}})?(?:,| is| was)? (?:[A-Z][a-z]{{1,4}}\. )?{name}"
        rf"|\b{name}, (?:who is )?(?:the |a |an )?(?i:{said})\b"
        rf"|\b{name}, who (?:leads|heads|runs) {re.escape(office.partition(' of ')[2] or chr(0))}\b"
    )
