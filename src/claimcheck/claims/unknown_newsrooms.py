"""Unknown newsrooms: what shows that a name is a newsroom's where the outlet is not known and no list has the name.

Newsrooms verify claims, figures and pictures, mostly "independently", and hardly appear in their own story otherwise;
whoever acts or speaks in it is somebody else, and so are places, persons, firms and public bodies. It knows one
disclaimer's words and the article's text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import ANONYMOUS_HEADS, MEDIA_WORDS, TITLES
from claimcheck.claims.pointing_words import PRONOUNS, kind_of
from claimcheck.text.body_words import BODY_NOUNS, FIRM_ENDINGS, LEGAL_FORMS, PARTY_ENDINGS, PUBLIC_ENDINGS, SPEAKING

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_BODIES: Final = (
    (BODY_NOUNS.keys() | SPEAKING.keys() | FIRM_ENDINGS | LEGAL_FORMS | PARTY_ENDINGS | PUBLIC_ENDINGS)
    | TITLES
    | ANONYMOUS_HEADS
) - MEDIA_WORDS
# Bodies, armed groups and firms whose one-word names say nothing of what they are, and that are asked to verify things.
_KNOWN_OTHERS: Final = frozenset(
    """
    kyiv moscow beijing tehran damascus ankara riyadh doha kremlin pentagon vatican taliban hamas hezbollah fatah
    houthis isis boko shabaab wagner nato un eu unicef unhcr unesco ocha iaea osce interpol europol amnesty oxfam
    bellingcat airwars frontex mossad centcom fema nasa fifa uefa google meta facebook twitter x tiktok youtube
    telegram whatsapp instagram apple microsoft amazon openai tesla spacex boeing airbus uber netflix samsung huawei
    binance coinbase
    """.split()
)
_WELL_KNOWN: Final = frozenset(
    name.strip()
    for name in """
    rappler, news24, nation, hindu, daily maverick, irrawaddy, firstpost, dawn, dawn.com, punch, vanguard, scroll,
    scroll.in, theprint, the print, ndtv, caravan, quint, wire, newslaundry, sabc, enca, groundup, premium times,
    sahara reporters, citizen, standard, east african, africa report, monitor, new vision, peoples gazette, thecable,
    the cable, mail & guardian, mada masr, al-monitor, middle east eye, new arab, l’orient today, naharnet, rudaw,
    kurdistan 24, iran international, anadolu, bianet, meduza, mediazona, novaya gazeta, bellona, ukrinform, suspilne,
    ukrainska pravda, radio free europe, rfe/rl, rferl, rfe, deutsche welle, dw, rfi, france 24, le monde, le figaro,
    libération, mediapart, der spiegel, spiegel, die zeit, die welt, bild, el país, el pais, el mundo, la repubblica,
    corriere della sera, nos, nrk, svt, yle, rte, rté, itv, pa, pa media, economist, financial times, ft, spectator,
    insider, business insider, propublica, pbs, msnbc, usa today, nikkei, nikkei asia, nhk, jiji, kbs, mbc,
    straits times, cna, channel newsasia, scmp, south china morning post, caixin, sixth tone, benarnews, tempo,
    kompas, jakarta post, malaysiakini, bangkok post, vnexpress, inquirer.net, gma news, abs-cbn, stuff, rnz, 9news,
    sbs, ani, ians, ary, geo, express tribune, daily star, prothom alo, kantipur, globo, folha, estadão, infobae,
    clarín, la nación, el universal, animal político, cbc, ctv, toronto star, sky, sky news, gb news, forbes, fortune,
    wired, techcrunch, verge, bleepingcomputer, bleeping computer, the block, coindesk, euronews, euractiv
    """.split(",")
)
"""Names of newsrooms, in lower case and without an article, that no word of theirs shows to be that."""

_SURE: Final = frozenset({"verify", "authenticate", "corroborate", "validate", "substantiate"})
_ALONE: Final = frozenset("independently immediately separately otherwise".split())
_GENUINE: Final = frozenset("authenticity accuracy veracity provenance genuineness truth content contents".split())
_OBJECTS: Final = frozenset({"dobj", "pobj"})
_OTHER_KINDS: Final = frozenset({"GPE", "NORP", "LOC", "FAC", "PERSON"})
_LOOKED_AT: Final = 20_000  # characters of the text: a long article's; bounds the work for each disclaimer
# What a newsroom does in its own story, behind its name.
_OWN_WORK: Final = (
    r"(?:['’]s)? (?:could|cannot|can|(?:is|was|were|has|have|had) (?:(?:also|so far|as yet|been) )?"
    r"(?:not|unable|seen|contacted|approached|reached|asked|reviewed|verified|sought|viewed|obtained|learned|learnt)\b"
    r"|reviewed|understands|contacted|approached|reporters?|correspondents?|journalists?|analysis|investigation)"
)
_BEFORE_OWN: Final = r"\b(?:told|by|with|to) (?:the )?"


def is_unknown_newsroom(reading: Reading, i: int, head: int, phrase: str) -> bool:
    """Whether the phrase, whose head did not verify what hangs on token ``i``, is a newsroom's name by all it shows.

    Args:
        reading: The article.
        i: The word of verifying.
        head: The head of the phrase.
        phrase: Who did not verify, as written.
    """
    the, _, rest = phrase.strip().partition(" ")
    bare = rest if the.lower() == "the" else phrase.strip()
    words = bare.split()
    lower = [w.lower() for w in words]
    if not 1 <= len(words) <= 4 or not all(w[0].isupper() or w[0].isdigit() for w in words):
        return False
    named = not _KNOWN_OTHERS.isdisjoint(lower) or not _BODIES.isdisjoint(lower)
    unsure = len(words) > 1 or (bare.isupper() and not bare.endswith("TV"))
    if bare.lower() in _WELL_KNOWN:
        return True
    if named or (unsure and MEDIA_WORDS.isdisjoint(lower)) or not _checks_reports(reading.parse, i):
        return False
    return not _is_other_kind(reading, head, lower) and not _does_more(reading.text[:_LOOKED_AT], bare)


def _checks_reports(parse: Parse, i: int) -> bool:
    """Whether it would have verified something "independently", or a claim, a figure, pictures or just "this"."""
    below = parse.children(i)
    if any(parse.tokens[c].text.lower() in _ALONE for c in below):
        return True
    objects = (parse.tokens[k] for c in below if parse.tokens[c].dep in _OBJECTS for k in (c, *parse.children(c)))
    told = any(kind_of(t.lemma.lower()) or t.lemma.lower() in _GENUINE or t.text.lower() in PRONOUNS for t in objects)
    return told and parse.tokens[i].lemma.lower() in _SURE


def _is_other_kind(reading: Reading, head: int, lower: list[str]) -> bool:
    """Whether the language model takes the name for a place's, a people's or a person's."""
    token = reading.parse.tokens[head]
    sentence = reading.parse.sentence_at(token.start) or token.span
    kinds = (e.label for e in reading.parse.entities_in(sentence) if e.span.overlaps(token.span))
    return MEDIA_WORDS.isdisjoint(lower) and any(kind in _OTHER_KINDS for kind in kinds)


def _does_more(text: str, name: str) -> bool:
    """Whether the article names it apart from what newsrooms do in their own stories: it acts, speaks or is a place."""
    quoted = re.escape(name)
    all_of_it = len(re.findall(rf"(?<!\w){quoted}(?!\w)", text))
    own = rf"{_BEFORE_OWN}{quoted}(?!\w)|(?<!\w){quoted}{_OWN_WORK}"
    return all_of_it > len(re.findall(own, text))
