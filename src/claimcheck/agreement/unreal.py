"""unreal: what a sentence tells only of a work of fiction, a joke, an exercise, made-up pictures or a withdrawn report.

Rules: knows the words that open such a frame and that the claim's content stands within it; a claim that opens such a
frame itself is left alone. It never says that the content is false.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.agreement.words import terms

_WORDS: Final = r"(?: [\w’'-]{1,20})"
# What only tells stories. Not "series" and "game", which are played, nor "documentary", "show", "drama at sea".
_WORK: Final = (
    r"(?:novels?|films?|movies?|thrillers?|sitcoms?|soap operas?|musicals?|stage plays?|screenplays?|cartoons?"
    r"|video ?games?|computer games?|comics?|comic books?|graphic novels?|short stor(?:y|ies)|fairy tales?"
    r"|film scripts?"
    r"|bestsellers?|mini-?series|(?:tv|television|netflix|hbo|streaming|crime|fantasy|hit|science[ -]fiction|sci-fi)"
    r" (?:series|drama|dramas|saga|comedy|show)|(?:\w{1,15} )?episodes?|nightmares?|dreams?"
    r"|(?:fictional|fictitious|imaginary|imagined|invented|hypothetical|made-up)(?: [\w’'-]{1,20}){1,2})"
)
# "In the novel,", "In a film by Berg,"; every part is bounded. Not "In the film industry,", "In a film shot by a
# soldier,", which is footage, nor "In the documentary film,".
_IN_A_WORK: Final = re.compile(
    r"(?:\A[\W_]{0,3}|\b(?:that|and|but|,) )(?P<frame>in (?:the|a|an|one|this|that|his|her|their|its)"
    rf"(?: (?!documentary\b)[\w’'-]{{1,20}}){{0,3}}? {_WORK})"
    r"(?=,| (?:by|about|of|called|titled|entitled|named|based|starring|directed by|written by|from|which"
    r"|that) [^,;]{1,80},"
    r"| [“\"‘][^,;]{1,60},)",
    re.IGNORECASE,
)
# "… is arrested in the TV series": at the end of a clause. Not "starred in the film", of which the next pattern tells.
_WITHIN_A_WORK: Final = re.compile(
    r"\b(?P<frame>in (?:the|a|an|one|his|her|their)(?: (?!documentary\b)[\w’'-]{1,20}){0,3}? "
    rf"{_WORK})(?=[.,;]|\Z| (?:by|called|titled|entitled|based on|starring|directed by|written by|of (?:the|a|an|his"
    rf"|her)) )",
    re.IGNORECASE,
)
_PERFORMED: Final = re.compile(
    r"\b(?:star(?:s|red|ring)?|appear(?:s|ed|ing)?|play(?:s|ed|ing)?|featur(?:es|ed|ing)|cast|roles?|parts?|sings?|sang"
    r"|perform(?:s|ed|ing)?|direct(?:s|ed|ing)?|us(?:es|ed|ing)|shown|quot(?:es|ed)|writ(?:es|ten)|wrote|describ(?:es"
    r"|ed)"
    r"|sa(?:id|ys)|invest(?:s|ed)?|money|award|oscar|copyright|cut|scene)\b",
    re.IGNORECASE,
)
# Who speaks in jest. Not "the comedy club said", nor a magazine's own name.
_IN_JEST: Final = re.compile(
    rf"\b(?:satirical|satire|parody|spoof|troll|imposter|impostor|fan[ -]fiction|joke){_WORDS}{{0,2}}?"
    r" (?:web ?sites?|sites?|accounts?|newspapers?|papers?|magazines?|outlets?|articles?|stor(?:y|ies)|posts?|pieces?"
    r"|sketch(?:es)?|videos?|shows?|programmes?|programs?|columns?|pages?|profiles?|publications?|blogs?|tweets?"
    r"|reports?"
    r"|broadcasts?|news|headlines?)\b"
    r"|\bas (?:an?|part of an?|the)(?: [\w’'-]{1,20}){0,2}? (?:jokes?|pranks?|hoax|gag|spoof)\b"
    r"|\b(?:joked|quipped|jested|joking|jokingly (?:said|says|wrote|claimed|announced|told))\b",
    re.IGNORECASE,
)
_APRIL: Final = re.compile(r"\bApril Fool(?:s|['’]s|s['’])?\b", re.IGNORECASE)
# Pictures and voices that nobody took: told as such, and what they show behind it. Not "after a fake video spread".
_MADE_PICTURES: Final = re.compile(
    r"(?<!after )(?<!after a )(?<!after an )(?<!since a )(?<!over a )"
    r"\b(?:(?:(?:ai|a\.i\.)[ -](?:generated|made|created|produced|manipulated)|deep-?fake[ds]?|computer-generated"
    r"|doctored"
    r"|manipulated|digitally altered|altered|faked?|fabricated|synthetic|cloned)"
    rf"{_WORDS}{{0,2}}? (?:videos?|clips?|images?|pictures?|photos?|photographs?|audio|recordings?|footage|voices?"
    rf"|songs?"
    r"|screenshots?)|deep-?fakes?)"
    rf"(?=,|{_WORDS}{{0,5}}? (?:shows?|showed|showing|shown|depict(?:s|ed|ing)?|portray(?:s|ed|ing)?"
    r"|purport(?:s|ed|ing)?|appear(?:s|ed|ing)? to|seem(?:s|ed)? to|suggest(?:s|ed|ing)?|claim(?:s|ed|ing)?"
    r"|says?|said|saying|announc(?:es|ed|ing)|in which|where)\b)",
    re.IGNORECASE,
)
# What is played through. Whatever is told of it is played where the word says so; of an exercise only a hostile deed
# is, for people die in exercises.
_PLAYED: Final = re.compile(
    rf"\b(?:mock|simulated|pretend|make-believe|staged|fake){_WORDS}{{0,1}}? (?:attacks?|raids?|assaults?|invasions?"
    r"|battles?|arrests?|executions?|trials?|elections?|funerals?|weddings?|rescues?|evacuations?|strikes?|robber(?:y"
    r"|ies)"
    r"|kidnappings?|hijackings?|explosions?|crash(?:es)?|landings?)\b"
    rf"|\b(?:in|during|at|for|as part of) (?:a|an|the|their|its)(?: [\w’'-]{{1,20}}){{0,3}}? (?:simulations?"
    rf"|rehearsals?"
    r"|re-?enactments?|role[- ]plays?|thought experiments?)\b",
    re.IGNORECASE,
)
_EXERCISE: Final = re.compile(
    r"\b(?:in|during|at|as part of) (?:a|an|the|their|its|this|joint|annual)(?: [\w’'-]{1,20}){0,3}? (?:exercises?"
    r"|drills?"
    r"|war ?games?|man(?:oeuvres|euvers))\b(?! of\b)",
    re.IGNORECASE,
)
_HOSTILE: Final = frozenset(
    terms("attack shoot capture abduct invade hijack storm ambush detonate seize bomb raid occupy besiege")
)
# Whose word was withdrawn, before what it said. Every part is bounded; not "withdrew its claim for damages".
_SAYING: Final = (
    r"(?:stud(?:y|ies)|reports?|papers?|articles?|stor(?:y|ies)|claims?|allegations?|accusations?|statements?|posts?"
    r"|tweets?|suggestions?|assertions?|testimon(?:y|ies)|confessions?|remarks?|findings?|research|broadcasts?"
    r"|theor(?:y|ies))"
)
_TELLING: Final = (
    rf"{_WORDS}{{0,4}}? (?:that|which|who|saying|claiming|alleging|suggesting|finding|showing|linking|reporting"
    rf"|asserting"
    r"|stating|accusing|about|of how)\b"
)
_WITHDREW: Final = re.compile(
    r"\b(?:retract(?:s|ed|ing)?|withdr(?:ew|aws?|awn|awing)|(?:took|takes?|taken|taking) (?:back|down)|disavow(?:s|ed)"
    r"|recant(?:s|ed|ing)?|walked back|apologi[sz](?:es|ed|ing) for"
    r"|(?:pull(?:s|ed)|delet(?:es|ed|ing)|remov(?:es|ed|ing))(?= (?:its|his|her|their|our|my|the|a|an)\b))"
    rf" (?:its|his|her|their|our|my|the|a|an|two|several)?{_WORDS}{{0,2}}? ?{_SAYING}{_TELLING}"
    r"|\b(?:apologi[sz](?:es|ed|ing)|regret(?:s|ted)?) (?:for )?(?:having )?(?:saying|said|claiming|claimed|reporting"
    r"|reported|suggesting|suggested|stating|writing) that\b"
    r"|\b(?:debunked|discredited|retracted|withdrawn|fraudulent|disproved|disproven|refuted)"
    rf"(?: (?!the\b|a\b|an\b|its\b|his\b|her\b|their\b|those\b|these\b|any\b)[\w’'-]{{1,20}})? {_SAYING}\b",
    re.IGNORECASE,
)
# "The study that linked the pill to cancer was retracted": the content stands before.
_WAS_WITHDRAWN: Final = re.compile(
    rf"\b{_SAYING} (?:that|which|saying|claiming|alleging|suggesting|linking|by)\b[^.;]{{3,160}}? (?:was|were|has been"
    r"|have been|had been|is|are)(?: \w{2,12}){0,2}? (?:retracted|withdrawn|taken down|debunked|discredited|disproved"
    r"|disproven|deleted|refuted)\b",
    re.IGNORECASE,
)
_NEW_CLAUSE: Final = re.compile(r"[;—–]|, (?:but|and|while|though) ")


def only_made_up(claim: str, text: str) -> str | None:
    """The words by which a sentence tells the claim's content as fiction, a joke, an exercise or made up, or None.

    >>> only_made_up("The queen fled", "In the novel, the queen fled to Sarn")
    'In the novel'
    >>> only_made_up("The queen fled", "In the film industry, the queen who fled is a legend")
    >>> only_made_up("A soldier was killed", "A soldier was killed during an exercise")
    """
    for pattern in (_IN_A_WORK, _IN_JEST, _MADE_PICTURES):
        if words := _passed_on(pattern, claim, text):
            return words
    ours = set(terms(claim))
    for pattern in (_PLAYED, _APRIL, *((_EXERCISE,) if ours & _HOSTILE else ())):
        found = pattern.search(text)
        if found and not pattern.search(claim):
            return str(found[0])
    found = _WITHIN_A_WORK.search(text)
    if found and not (_WITHIN_A_WORK.search(claim) or _PERFORMED.search(text) or ours & set(terms(found[0]))):
        return str(found["frame"])
    return None


def only_withdrawn(claim: str, text: str) -> str | None:
    """The words by which a sentence says that whoever told the claim's content took it back, or None.

    >>> only_withdrawn("The dam leaks", "The Courier has retracted its report that the dam leaks")
    'retracted its report that'
    >>> only_withdrawn("The firm lost", "The firm withdrew its claim for damages and lost")
    """
    found = _passed_on(_WITHDREW, claim, text)
    if found:
        return found
    behind = _WAS_WITHDRAWN.search(text)
    if behind is None or _WAS_WITHDRAWN.search(claim) or set(terms(claim)) & set(terms(text[behind.end() :])):
        return None
    return behind[0]


def _passed_on(words: re.Pattern[str], claim: str, text: str) -> str | None:
    """The words, where all that the sentence has of the claim follows them, with no new clause between."""
    match = words.search(text)
    if match is None or words.search(claim):
        return None
    ours, before, after = (set(terms(part)) for part in (claim, text[: match.start()], text[match.start() :]))
    if ours & before - after or _NEW_CLAUSE.search(text, match.end()):
        return None
    return (match["frame"] if "frame" in words.groupindex else match[0]).strip()
