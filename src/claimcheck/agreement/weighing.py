"""weighing: all that was found on a claim, by independent origins, into a verdict on content and one on attribution.

Rules: origins count, not passages: a second passage of one origin, a copy and a repetition add nothing. Order is
irrelevant. Who is the same origin as whom is asked of the caller's ``same``; what a passage says was settled in
stance.py.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.agreement.confidence import both, either, nothing_found
from claimcheck.agreement.finding import AttributionVerdict, Finding, Verdict
from claimcheck.agreement.judgement import Reason, Stance
from claimcheck.evidence.origin import Origin, Voucher

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claimcheck.agreement.finding import Evidence
    from claimcheck.claims.claim import Claim

_AGAINST = (Stance.CONTRADICTS, Stance.DENIES)
_ORDER = {Stance.SUPPORTS: 0, Stance.CONTRADICTS: 0, Stance.DENIES: 0, Stance.REPEATS: 1, Stance.SILENT: 2}


def same_name(a: Origin, b: Origin) -> bool:
    """Whether two origins bear the same name, case and "the" aside; two unnamed sources are never known to be one."""
    if a.anonymous or b.anonymous:
        return a == b and a.voucher is not Voucher.SPEAKER
    return _folded(a.name) == _folded(b.name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")


NOT_LOOKED = "nothing was looked at: no source was given, or none could be asked"


def not_looked_at(claim: Claim) -> Finding:
    """What is said of a claim where there was no source to ask, or none answered: nothing."""
    return Finding(
        claim=claim,
        verdict=Verdict.UNCORROBORATED,
        confidence=0.0,
        attribution_verdict=AttributionVerdict.UNCONFIRMED if claim.attribution else None,
        reasons=(NOT_LOOKED,),
        looked=False,
    )


def weigh(claim: Claim, evidence: Sequence[Evidence], *, same: Callable[[Origin, Origin], bool] = same_name) -> Finding:
    """The verdict on a claim by independent origins, with everything that was weighed, the deciding first.

    Args:
        claim: The claim.
        evidence: Passages with their stances; ``with_origin`` has already turned the claim's own origin into
            ``repeats``.
        same: Whether two origins are one.
    """
    ordered = _ordered(_settled(evidence, same))
    supporting = _origins(ordered, (Stance.SUPPORTS,), same)
    contradicting = _origins(ordered, _AGAINST, same)
    verdict, confidence = _verdict(supporting, contradicting, ordered)
    attribution = _attribution(claim, ordered, same)
    return Finding(
        claim=claim,
        verdict=verdict,
        confidence=confidence,
        attribution_verdict=attribution[0] if attribution else None,
        evidence=ordered,
        supporting=tuple(e.origin.name for e in supporting),
        contradicting=tuple(e.origin.name for e in contradicting),
        repeating=_names_beside(_origins(ordered, (Stance.REPEATS,), same), supporting),
        reasons=(*_reasons(supporting, contradicting, ordered), *(attribution[1:] if attribution else ())),
    )


def _key(e: Evidence) -> tuple[int, float, float, tuple[str, ...], str, str, int, int]:
    return (
        _ORDER[e.stance],
        -e.judgement.confidence if _ORDER[e.stance] < 2 else 0.0,
        -e.judgement.similarity,
        e.passage.report,
        e.stance.value,
        e.origin.name,
        e.passage.span.start,
        e.passage.span.end,
    )


def _ordered(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(sorted(evidence, key=_key))


def _settled(evidence: Sequence[Evidence], same: Callable[[Origin, Origin], bool]) -> list[Evidence]:
    """The same evidence, where one origin in one document speaks both ways: only its surer word stands."""
    out = []
    for e in evidence:
        rivals = [
            r for r in evidence if _crosses(e, r) and r.passage.report == e.passage.report and same(e.origin, r.origin)
        ]
        stronger = max(rivals, key=lambda r: r.judgement.confidence, default=None)
        if stronger is not None and stronger.judgement.confidence > e.judgement.confidence:
            reason = Reason(
                code="outweighed", detail=f"the same report says more clearly: {stronger.judgement.reasons[0].detail}"
            )
            e = replace(e, judgement=replace(e.judgement, stance=Stance.SILENT, reasons=(reason, *e.judgement.reasons)))  # noqa: PLW2901 - the settled one takes its place
        out.append(e)
    return out


def _crosses(a: Evidence, b: Evidence) -> bool:
    return (a.stance is Stance.SUPPORTS and b.stance in _AGAINST) or (
        b.stance is Stance.SUPPORTS and a.stance in _AGAINST
    )


def _origins(
    ordered: Sequence[Evidence], stances: tuple[Stance, ...], same: Callable[[Origin, Origin], bool]
) -> list[Evidence]:
    """The surest evidence of each origin with one of the stances."""
    found: list[Evidence] = []
    for e in ordered:
        if e.stance in stances and not any(_is_one_word(e, f, same) for f in found):
            found.append(e)
    return found


def _names_beside(repeating: Sequence[Evidence], supporting: Sequence[Evidence]) -> tuple[str, ...]:
    """The names of those that only repeat: a mirror may repeat somebody whom another report heard itself."""
    heard = {_folded(e.origin.name) for e in supporting}
    names = (next((n for n in (e.origin.name, e.root) if n and _folded(n) not in heard), "") for e in repeating)
    return tuple(filter(None, names))


def _is_one_word(e: Evidence, f: Evidence, same: Callable[[Origin, Origin], bool]) -> bool:
    """Whether two pieces of evidence are on one word: by number where that was settled for all of them together."""
    return same(e.origin, f.origin) if e.word is None or f.word is None else e.word == f.word


def _verdict(
    supporting: list[Evidence], contradicting: list[Evidence], ordered: Sequence[Evidence]
) -> tuple[Verdict, float]:
    for_it, against = (either([e.judgement.confidence for e in side]) for side in (supporting, contradicting))
    if supporting and contradicting:
        return Verdict.DISPUTED, both(for_it, against)
    if supporting:
        return Verdict.CORROBORATED, for_it
    if contradicting:
        return Verdict.CONTRADICTED, against
    return Verdict.UNCORROBORATED, nothing_found([e.judgement.similarity for e in ordered if e.stance is Stance.SILENT])


def _reasons(supporting: list[Evidence], contradicting: list[Evidence], ordered: Sequence[Evidence]) -> tuple[str, ...]:
    lines = [f"{e.origin.name} supports it: {e.judgement.reasons[0].detail}" for e in supporting]
    lines += [f"{e.origin.name} {_verb(e)} it: {e.judgement.reasons[0].detail}" for e in contradicting]
    if lines:
        return tuple(lines)
    if any(e.stance is Stance.REPEATS for e in ordered):
        return ("only reports that rest on the claim's own source say so",)
    return ("no other source says so or says otherwise",)


def _verb(e: Evidence) -> str:
    return "denies" if e.stance is Stance.DENIES else "contradicts"


def _attribution(
    claim: Claim, ordered: Sequence[Evidence], same: Callable[[Origin, Origin], bool]
) -> tuple[AttributionVerdict, str] | None:
    if claim.attribution is None:
        return None
    speaker = claim.attribution.speaker
    for e in ordered:
        if _disputes(e):
            return AttributionVerdict.DISPUTED, f"{e.passage.document}: {_first_words(e)}"
    if claim.attribution.anonymous:
        return AttributionVerdict.UNCONFIRMED, f"{speaker}: nobody else can have asked an unnamed source"
    asked = Origin(name=speaker, voucher=Voucher.SPEAKER)
    saying = [
        e
        for e in ordered
        if e.stance is Stance.REPEATS and (e.origin.voucher is Voucher.SPEAKER or same(asked, e.origin))
    ]
    heard = next((e for e in saying if not e.copied), None)
    if heard is not None:
        return AttributionVerdict.CONFIRMED, f"{heard.passage.document} reports {speaker} saying so"
    who = "only copies have" if saying else "no other report has"
    return AttributionVerdict.UNCONFIRMED, f"{who} {speaker} saying so"


def _disputes(e: Evidence) -> bool:
    """Whether the speaker says otherwise or denies having said it; with_origin leaves the sign in the reasons."""
    codes = {r.code for r in e.judgement.reasons}
    return "own-copy" not in codes and bool(codes & {"attribution-denied", "same-speaker"})


def _first_words(e: Evidence) -> str:
    return e.judgement.reasons[0].detail
