# ruff: noqa: INP001 - scripts side by side, not a package
"""Pairs made from single news sentences: a figure, date, name, direction or negation changed, or nothing that matters.

Rules: each maker takes a sentence and gives the (claim, evidence, label) that follow from the change alone, or nothing
where the change does not apply. A claim is first shortened at random, under every label alike, so that neither
identity nor shortness gives the label away. Everything is drawn from the random.Random handed in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pool import REFUTE, SILENT, SUPPORT, Row, chance, key, lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from random import Random

    Made = tuple[str, str, int] | None

# fnc1 is an evaluation set; its bodies are not used. What is left: polnear, ecbplus, tempeval3, qags, aggrefact.
_BANNED_SOURCES = ("fnc1",)
_END = re.compile(r"(?<=[.!?])[\"”']?\s+(?=[\"“']?[A-Z])")
# A figure with its scale word; not part of a hyphenated or lettered name, a clock time or a score.
_FIGURE = re.compile(r"(?<![\w$£€.,:/-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w:/-]|[.,]\d)")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_NAME = re.compile(r"(?<=[a-z,] )(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]{2,}\b")
_AUX = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|should)\b(?! not|n't)")
_SAID = re.compile(r",? (?:[\w.’' -]{2,40}) (?:said|says|told reporters|announced|reported)(?: on \w+day)?\.?$")
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_OPPOSITE_PAIRS = (
    "rose fell, increased decreased, gained lost, won lost, opened closed, accepted rejected, approved rejected, "
    "more fewer, higher lower, before after, up down, north south, east west, arrived left, began ended, "
    "confirmed denied, increase decrease, rise fall, first last, largest smallest, highest lowest, male female, "
    "started stopped, bought sold, guilty innocent, alive dead, public private, early late, increasing decreasing, "
    "supported opposed, support oppose, failed succeeded, old young, strong weak, inside outside, above below, "
    "released detained, allowed banned, joined left, expanded shrank, widened narrowed, improved worsened"
)
_OPPOSITES = dict(pair.split() for pair in _OPPOSITE_PAIRS.split(", "))
_OPPOSITES |= {b: a for a, b in _OPPOSITES.items() if b not in _OPPOSITES}
_SYNONYMS = tuple(
    tuple(pair.split("/"))
    for pair in (
        "killed/slain, people/persons, children/kids, soldiers/troops, police/officers, said/stated, "
        "about/around, more than/over, nearly/almost, at least/no fewer than, up to/as many as, fewer than/less than, "
        "rose/increased, fell/dropped, bought/purchased, began/started, ended/finished, "
        "hurt/injured, died/lost their lives, "
        "firm/company, companies/firms, attack/assault, announced/made known, "
        "now/currently, also /, very /, recently /, "
        "however /, a number of/several, approximately/about, died/passed away, showed/revealed, big/large, "
        "get/receive, near/close to, because/since, but/yet, year/twelve months, help/aid, United States/US, "
        "per cent/percent"
    ).split(", ")
)
_SPEAKERS = (
    "Officials said, The ministry said, A spokeswoman said, Police said, The company said, Local media reported, "
    "The agency said in a statement, An analyst said, Two witnesses said"
).split(", ")
_NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()


def sentences_of_news(data: Path, banned: set[str]) -> Iterator[list[str]]:
    """Each article's sentences of 7 to 28 words, without any that an evaluation set holds."""
    for article in lines(data / "news_article_pool/articles.jsonl.gz"):
        if article["source"].startswith(_BANNED_SOURCES):
            continue
        flat = re.sub(r"\s+", " ", article["text"])
        yield [s for s in _END.split(flat) if 7 <= len(s.split()) <= 28 and s[-1] in '.!?"”' and key(s) not in banned]


def _shortened(sentence: str, random: Random) -> str:
    """The sentence, or a part of it that it entails: without the speaker, without what follows the first comma."""
    draw = random.random()
    if draw < 0.5 and (cut := _SAID.sub("", sentence)) != sentence and len(cut.split()) >= 5:
        return cut + "."
    if draw < 0.4:
        head = re.split(r", (?:which|who|while|after|where|according|as|with|but|including|a|the) ", sentence)[0]
        if 5 <= len(head.split()) < len(sentence.split()):
            return head.rstrip(".") + "."
    return sentence


def _written(value: float, like: str) -> str:
    """A figure in the style of another."""
    if "." in like:
        return f"{value:.{len(like.split('.')[1])}f}"
    return f"{round(value):,}" if "," in like else str(round(value))


def _round(value: float, random: Random) -> float:
    digits = len(str(int(abs(value)))) if value >= 1 else 1
    return round(value, -max(0, digits - random.choice((1, 2))))


def _other_figure(claim: str, random: Random) -> tuple[str, re.Match[str], float] | None:
    found = list(_FIGURE.finditer(claim))
    if not found:
        return None
    match = random.choice(found)
    return claim, match, float(match[1].replace(",", ""))


def _swap(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]


def figure_changed(sentence: str, random: Random) -> Made:
    """Another figure: refute."""
    drawn = _other_figure(_shortened(sentence, random), random)
    if drawn is None:
        return None
    claim, match, value = drawn
    if _YEAR.fullmatch(match[1]):
        new = value + random.choice((-20, -9, -3, -2, -1, 1, 2, 4, 7, 12))
    else:
        new = value * random.choice((0.2, 0.4, 0.5, 0.6, 0.75, 1.3, 1.5, 2, 3, 5, 10))
        new = _round(new, random) if value > 30 else new
    written = _written(new, match[1])
    pair = (_swap(claim, match, written), sentence, REFUTE) if written != match[1] else None
    return (pair[1], pair[0], REFUTE) if pair and claim == sentence and random.random() < 0.5 else pair


def figure_bounded(sentence: str, random: Random) -> Made:
    """A bound, or a rounded figure, in the place of the figure: support where the figure lies within, else refute."""
    drawn = _other_figure(_shortened(sentence, random), random)
    if drawn is None:
        return None
    claim, match, value = drawn
    hedged = re.search(
        r"(?:than|least|about|some|around|to|nearly|over|under|almost)$", claim[: match.start()].rstrip()
    )
    if _YEAR.fullmatch(match[1]) or value < 5 or hedged or re.search(r"[A-Z]\w+ $", claim[: match.start()]):
        return None
    lower, higher = _round(value * random.uniform(0.4, 0.9), random), _round(value * random.uniform(1.2, 2.5), random)
    if not lower < value < higher:
        return None
    above = random.choice(("more than", "over", "at least", "upwards of"))
    below = random.choice(("fewer than", "less than", "under", "up to", "at most"))
    choices: list[tuple[str, float, int]] = [(above, lower, SUPPORT), (below, higher, SUPPORT)]
    choices += [(above, higher, REFUTE), (below, lower, REFUTE)]
    near = _round(value, random)
    if abs(near - value) <= 0.06 * value and near != value:
        choices.append((random.choice(("about", "around", "some", "roughly")), near, SUPPORT))
    word, figure, label = random.choice(choices)
    return _swap(claim, match, f"{word} {_written(figure, match[1])}"), sentence, label


def figure_hedged(sentence: str, random: Random) -> Made:
    """The evidence says "about" or "some" of the claim's figure: support."""
    drawn = _other_figure(sentence, random)
    if drawn is None or _YEAR.fullmatch(drawn[1][1]) or drawn[2] < 5:
        return None
    claim, match, _ = drawn
    if re.search(r"[A-Z]\w+ $", claim[: match.start()]):
        return None
    hedge = random.choice(("about", "around", "roughly", "some", "nearly"))
    return _shortened(claim, random), _swap(claim, match, f"{hedge} {match[1]}"), SUPPORT


def figure_rewritten(sentence: str, random: Random) -> Made:
    """The same figure in other letters: "3" and "three", "%" and "percent": support."""
    claim = _shortened(sentence, random)
    new = re.sub(r" ?%", " percent", claim) if "%" in claim else re.sub(r" per ?cent\b", "%", claim)
    for i, word in enumerate(_NUMBER_WORDS, start=2):
        if random.random() < 0.7:
            new = re.sub(rf"(?<![\w-]){word}(?![\w-])", str(i), new)
        else:
            new = re.sub(rf"(?<![\w,.:$£€/-]){i}(?![\w,.:%/-])", word, new)
    new = re.sub(r"\b(\d+)(?:\.(\d))? million\b", lambda m: f"{m[1]},{(m[2] or '0')}00,000", new)
    return (new, sentence, SUPPORT) if new != claim else None


def figure_of_a_part(sentence: str, random: Random) -> Made:
    """So many at a time, a day or each, against so many: silent."""
    match = re.search(rf"{_FIGURE.pattern} [a-z]{{4,}}s\b", sentence)
    if match is None or _YEAR.fullmatch(match[1]):
        return None
    rate = random.choice(("at a time", "per day", "a week", "each", "an hour", "in each batch"))
    changed = sentence[: match.end()] + " " + rate + sentence[match.end() :]
    pair = (_shortened(sentence, random), changed) if random.random() < 0.5 else (changed, sentence)
    return (*pair, SILENT)


def figure_dropped(sentence: str, random: Random) -> Made:
    """The claim gives a figure of which the evidence knows nothing: silent; the other way round: support."""
    match = re.search(rf"{_FIGURE.pattern} (?=[a-z]{{4,}}s\b)", sentence)
    if match is None or _YEAR.fullmatch(match[1]):
        return None
    vague = sentence[: match.start()] + random.choice(("several ", "many ", "")) + sentence[match.end() :]
    return (sentence, vague, SILENT) if random.random() < 0.6 else (vague, sentence, SUPPORT)


def date_changed(sentence: str, random: Random) -> Made:
    """Another weekday or month: refute."""
    claim = _shortened(sentence, random)
    for words in (_DAYS, _MONTHS):
        there = [w for w in words if re.search(rf"\b{w}\b", claim)]
        if there:
            old = random.choice(there)
            return re.sub(rf"\b{old}\b", random.choice([w for w in words if w != old]), claim), sentence, REFUTE
    return None


def direction_changed(sentence: str, random: Random) -> Made:
    """An opposite in the place of a word: refute."""
    claim = _shortened(sentence, random)
    there = [w for w in claim.split() if w in _OPPOSITES]
    if not there:
        return None
    old = random.choice(there)
    changed = re.sub(rf"\b{old}\b", _OPPOSITES[old], claim, count=1)
    return (changed, sentence, REFUTE) if random.random() < 0.6 or claim != sentence else (sentence, changed, REFUTE)


def negated(sentence: str, random: Random) -> Made:
    """A "not" put in on one side: refute; on both: support."""
    claim = _shortened(sentence, random)
    match = _AUX.search(claim)
    if match is None or re.search(r"\b(?:not|no|never|n't|only|denied)\b", claim):
        return None
    short = {"will": "won't", "can": "can't"}.get(match[1], match[1] + "n't")
    inserted = random.choice((f"{match[1]} not", f"{match[1]} not", short, f"{match[1]} never"))
    no = _swap(claim, match, inserted)
    draw = random.random()
    if draw < 0.2:
        return no, _swap(claim, match, f"{match[1]} not"), SUPPORT
    return (no, sentence, REFUTE) if draw < 0.6 else (claim, no, REFUTE)


def denied(sentence: str, random: Random) -> Made:
    """Somebody denies the claim, or says that there is no sign of it: refute."""
    claim = _shortened(sentence, random)
    inner = claim[0].lower() + claim[1:].rstrip(".") if claim.split()[0] in {"The", "A", "An", "In", "It"} else claim
    inner = inner.rstrip(".")
    frame = random.choice(
        (
            "A spokesman denied that {}.",
            "It is not true that {}.",
            "The ministry rejected reports that {}.",
            "There is no evidence that {}, the police said.",
            "The claim that {} is false, officials said.",
        )
    )
    return claim, frame.format(inner), REFUTE


def loosened(sentence: str, random: Random) -> Made:
    """A word of little weight taken out, or a synonym put in: support."""
    claim = _shortened(sentence, random)
    new = claim
    for old, other in _SYNONYMS:
        if random.random() < 0.7:
            new = re.sub(rf"\b{old}\b", other, new)
    return (new, sentence, SUPPORT) if new != claim else None


def said_by(sentence: str, random: Random) -> Made:
    """The evidence is attributed to somebody: still support."""
    speaker = random.choice(_SPEAKERS)
    evidence = f"{speaker} that {sentence}" if random.random() < 0.5 else f"{sentence.rstrip('.')}, {speaker.lower()}."
    return _shortened(sentence, random), evidence, SUPPORT


def shortened(sentence: str, random: Random) -> Made:
    """A part of the sentence: support; the whole against a part: silent."""
    part = _shortened(sentence, random)
    if part == sentence:
        return None
    if random.random() < 0.6 or len(sentence.split()) < len(part.split()) + 6:
        return part, sentence, SUPPORT
    return sentence, part, SILENT


def name_changed(sentence: str, other: str, random: Random) -> Made:
    """A name from another article in the place of one: silent."""
    claim = _shortened(sentence, random)
    ours = [m for m in _NAME.finditer(claim) if m[0] not in _DAYS + _MONTHS]
    theirs = [m[0] for m in _NAME.finditer(other) if m[0] not in _DAYS + _MONTHS]
    if not ours or not theirs:
        return None
    match, name = random.choice(ours), random.choice(theirs)
    return (_swap(claim, match, name), sentence, SILENT) if name not in sentence else None


_MAKERS: tuple[tuple[Callable[[str, Random], Made], float], ...] = (
    (figure_changed, 0.8),
    (figure_bounded, 1.0),
    (figure_hedged, 0.5),
    (figure_rewritten, 0.7),
    (figure_of_a_part, 0.6),
    (figure_dropped, 0.6),
    (date_changed, 0.3),
    (direction_changed, 0.4),
    (negated, 0.25),
    (denied, 0.08),
    (loosened, 0.8),
    (said_by, 0.4),
    (shortened, 0.9),
)


def _neighbour(sentence: str, others: list[str]) -> str | None:
    """The other sentence of the article that shares most words, but not nearly all."""
    words = set(sentence.lower().split())
    scored = [(len(words & set(o.lower().split())) / len(words), o) for o in others if o != sentence]
    fit = [pair for pair in scored if pair[0] < 0.6]
    return max(fit)[1] if fit else None


def make_pairs(data: Path, banned: set[str], random: Random, *, first: int, last: int) -> list[Row]:
    """Rows from the sentences of these places in a fixed random order, those with a figure before most others."""
    articles = [found for found in sentences_of_news(data, banned) if len(found) > 3]
    every = [(s, found) for found in articles for s in found if s.count('"') + s.count("“") < 2]
    every.sort(key=lambda pair: (_FIGURE.search(pair[0]) is None and chance(pair[0]) > 0.12, chance("made", pair[0])))
    rows: list[Row] = []
    for sentence, found in every[first:last]:
        for make, share in _MAKERS:
            made = make(sentence, random) if random.random() < share else None
            if made:
                rows.append(Row(*made, f"made_{make.__name__}"))
        if random.random() < 0.6 and (made := name_changed(sentence, random.choice(random.choice(articles)), random)):
            rows.append(Row(*made, "made_name_changed"))
        if random.random() < 0.3 and (near := _neighbour(sentence, found)):
            rows.append(Row(_shortened(sentence, random), near, SILENT, "made_neighbour"))
    return rows


def strangers(rows: list[Row], random: Random, *, count: int) -> list[Row]:
    """A claim of one row with the evidence of another, half of them naming the same name: silent.

    Without these the judge takes a passage on another matter for a contradiction, as SNLI's labels do.
    """
    by_name: dict[str, list[Row]] = {}
    for row in rows:
        for name in {match[0] for match in _NAME.finditer(row.evidence)}:
            by_name.setdefault(name, []).append(row)
    found: list[Row] = []
    while len(found) < count:
        one, other = random.choice(rows), random.choice(rows)
        names = [m[0] for m in _NAME.finditer(one.claim) if m[0] in by_name]
        if len(found) % 2 and names:
            other = random.choice(by_name[random.choice(names)])
        if key(one.evidence) != key(other.evidence) and key(one.claim) not in key(other.evidence):
            found.append(Row(one.claim, other.evidence, SILENT, "made_strangers"))
    return found
