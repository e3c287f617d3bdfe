"""Finding claims: the claim room's rooms in a row, from an article's text to its claims and disclaimers.

One parse per article; every part looks at the same Reading. The language model comes in as a port.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.article.block import BlockKind
from claimcheck.article.blocks import classify_blocks
from claimcheck.claims.acts import acts_of
from claimcheck.claims.attribution import attribute
from claimcheck.claims.bare_figures import is_bare, taken_over, with_noun
from claimcheck.claims.cast import Cast, cast_of
from claimcheck.claims.checkworthy import is_claim, worth_of
from claimcheck.claims.claim import Attribution, Claim, Claims, Disclaimer, Modality, Voice
from claimcheck.claims.coverage import targets_of
from claimcheck.claims.datelines import past_dateline
from claimcheck.claims.denied_asides import is_aside
from claimcheck.claims.disclaimers import FoundDisclaimer, detect
from claimcheck.claims.draft import Draft
from claimcheck.claims.lifting import is_lifted
from claimcheck.claims.modality import main_verb, modality_of
from claimcheck.claims.outlet_names import names_of
from claimcheck.claims.owned_reports import owned_reports
from claimcheck.claims.photo_pointers import pointers_in
from claimcheck.claims.quotations import find_quotations
from claimcheck.claims.reading import Reading
from claimcheck.claims.rejections import called_untrue, find_rejections, rejected_by, without_the_saying
from claimcheck.claims.segmentation import Statement, segment
from claimcheck.claims.speakers import speaker_of
from claimcheck.claims.stretches import with_commas
from claimcheck.claims.torn_subjects import with_subject
from claimcheck.claims.wording import edits_of, phrased, worded, wording_of
from claimcheck.text.quantities import find_quantities
from claimcheck.text.sentences import split_sentences
from claimcheck.text.times import find_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.article.article import Article
    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.claim import Act
    from claimcheck.claims.rejections import Rejection
    from claimcheck.claims.wording import Edits
    from claimcheck.text.parse import LanguageModel
    from claimcheck.text.quantity import Quantity
    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression


# What may stand between two sections of a bare text; the second short line of one may be taken for its dek.
_BETWEEN = (BlockKind.HEADING, BlockKind.DEK, BlockKind.TITLE)


def read(article: Article, model: LanguageModel) -> Reading:
    """The article with its paragraphs, parse, quotations, figures and days worked out once."""
    text = article.text
    blocks = classify_blocks(text, title=article.title, authors=article.authors)
    body = tuple(b.span for b in blocks if b.kind is BlockKind.BODY)
    sentences = [s for paragraph in body for s in _sentences(text, paragraph)]
    return Reading(
        article=article,
        paragraphs=body,
        headings=tuple(b.span for b in blocks if b.kind in _BETWEEN),
        parse=model.parse(text, sentences),
        quotations=find_quotations(text, body),
        quantities=find_quantities(text),
        times=find_times(text, published=article.published, dates=article.dates),
    )


def _sentences(text: str, paragraph: Span) -> list[Span]:
    """The paragraph's sentences, without a dateline before the first: a parser takes the place for who speaks."""
    first, *others = [s.shift(paragraph.start) for s in split_sentences(paragraph.of(text))]
    return [past_dateline(text, first), *others]


def find_claims(article: Article, model: LanguageModel) -> Claims:
    """The claims and disclaimers of an article, in order of appearance.

    Args:
        article: The article; boilerplate in its text is recognised and left aside.
        model: Whatever parses words.
    """
    return claims_in(read(article, model))


def claims_in(reading: Reading, *, every_statement: bool = False) -> Claims:
    """The claims of a reading; with ``every_statement`` also what is no claim by itself, as a report is read."""
    found_said = (with_subject(reading, a) for a in attribute(reading))
    attributed = sorted([*found_said, *called_untrue(reading)], key=lambda a: a.content.start)
    found = detect(reading, attributed)
    attributed = sorted([*attributed, *owned_reports(reading, found)], key=lambda a: a.content.start)
    cast = cast_of(reading.text, reading.parse)
    speakers = _speakers(reading, cast, attributed)
    drafts = [
        Draft(
            statement=without_the_saying(reading, s),
            attribution=speakers.get(id(s.attributed)) if s.attributed else None,
            has_figure=_has_figure(reading, s.span),
        )
        for s in segment(reading, attributed, () if every_statement else found, speakers)
        if every_statement or is_claim(reading, s)
    ]
    coverage = [targets_of(d, drafts, reading, cast) for d in found]
    denials = _denials(reading, cast, drafts, [a for a in attributed if id(a) in speakers])
    names, denied = _names(drafts, denials)
    disclaimers = tuple(_disclaimer(reading, d, t, names) for d, t in zip(found, coverage, strict=True))
    told = _Told(reading, cast, tuple(drafts), disclaimers, _covering(coverage))
    replaced = {d.draft for d in denials}
    claims = [told.claim(i, name) for i, name in enumerate(names) if i not in replaced]
    claims += [told.denial(d, name) for d, name in zip(denials, denied, strict=True)]
    items = tuple(sorted(claims, key=lambda c: c.id))
    return Claims(article=reading.article, items=items, disclaimers=disclaimers)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Denial:
    """What somebody rejects by pointing at it: where, on whose word, and which of the drafts is meant.

    ``draft`` is the number of the draft that only points ("that is a lie") and gives way; None where there is none.
    """

    statement: Statement
    attribution: Attribution | None
    cue: str
    rejects: int
    draft: int | None


def _denials(reading: Reading, cast: Cast, drafts: Sequence[Draft], told: Sequence[Attributed]) -> list[_Denial]:
    """What somebody rejects by pointing at it, where somebody else told what is meant."""
    found = find_rejections(reading)
    raws = [_told_as(r, told) for r in found]
    voiced = _speakers(reading, cast, list({id(a): a for a in (*told, *filter(None, raws))}.values())) if found else {}
    made: list[_Denial] = []
    for rejection, raw in zip(found, raws, strict=True):
        attribution = voiced.get(id(raw))
        pointing = {d.draft for d in made if d.draft is not None}
        meant = rejected_by(reading, rejection, attribution, drafts, pointing) if attribution else ()
        if raw is not None and attribution and is_aside(raw):
            meant = _told_beside(raw, drafts, several=rejection.pointed.several)
        if raw is None or not meant:
            continue
        draft = _pointing_draft(reading, rejection, drafts)
        pointed = Statement(span=raw.content, sentence=rejection.sentence, attributed=raw)
        statement = pointed if draft is None else drafts[draft].statement
        made += [
            _Denial(statement=statement, attribution=attribution, cue=rejection.cue, rejects=one, draft=draft)
            for one in meant
        ]
    return made


def _told_beside(denial: Attributed, drafts: Sequence[Draft], *, several: bool) -> tuple[int, ...]:
    """The numbers of the drafts that the aside denies: what its sentence told before, of one "claim" the last."""
    before = [
        i
        for i, draft in enumerate(drafts)
        if draft.statement.sentence == denial.sentence and draft.statement.span.end <= denial.content.start
    ]
    return tuple(before if several else before[-1:])


def _told_as(rejection: Rejection, told: Sequence[Attributed]) -> Attributed | None:
    """The rejection as it was found where what is said was sought, else as its own words give it."""
    raw = rejection.attributed
    if raw is None:
        return next((a for a in told if a.content.overlaps(rejection.pointer)), None)
    return next((a for a in told if a.source == raw.source and a.content.overlaps(raw.content)), raw)


def _pointing_draft(reading: Reading, rejection: Rejection, drafts: Sequence[Draft]) -> int | None:
    """The draft that says nothing but the rejection, for the claim that takes its place."""
    raw = rejection.attributed
    for i, draft in enumerate(drafts):
        span = draft.statement.span
        if span.covers(rejection.pointer) if raw is None else rejection.pointer.covers(span):
            return i  # "that is a lie", "the claims made by the union"
        if raw is not None and raw.cue_span is not None and draft.attribution is None and span.covers(raw.cue_span):
            root = main_verb(reading.parse, span)
            return i if root is not None and reading.parse.tokens[root].span == raw.cue_span else None
    return None


def _names(drafts: Sequence[Draft], denials: Sequence[_Denial]) -> tuple[list[str], list[str]]:
    """The ids of the drafts and of the denials, in order of appearance; a draft that gives way has its denial's."""
    replaced = {d.draft: k for k, d in reversed(list(enumerate(denials)))}
    slots = [(d.statement.span.start, False, i) for i, d in enumerate(drafts) if i not in replaced]
    slots += [(d.statement.span.start, True, k) for k, d in enumerate(denials)]
    ids = {(denial, n): f"c{place:02d}" for place, (_, denial, n) in enumerate(sorted(slots), start=1)}
    own = [ids[True, replaced[i]] if i in replaced else ids[False, i] for i in range(len(drafts))]
    return own, [ids[True, k] for k in range(len(denials))]


def _has_figure(reading: Reading, span: Span) -> bool:
    """Whether the stretch gives a figure, if only a bare one ("put the dead at 12"), and not only a day."""
    days = reading.times_in(span)
    bare = (t for t in reading.parse.within(span) if t.tag == "CD")
    return bool(reading.quantities_in(span)) or any(not any(d.span.overlaps(t.span) for d in days) for t in bare)


def _covering(coverage: Sequence[tuple[int, ...]]) -> dict[int, tuple[int, ...]]:
    """The numbers of the disclaimers that cover each claim, by the claim's number."""
    found: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
    for number, targets in enumerate(coverage):
        for target in targets:
            found[target] += (number,)
    return dict(found)


def _speakers(reading: Reading, cast: Cast, attributed: Sequence[Attributed]) -> dict[int, Attribution]:
    """The resolved attribution by the identity of its raw form; none where the outlet names itself."""
    outlet = names_of(reading.article)
    resolved = speaker_of(reading, cast, tuple(attributed))
    return {
        id(raw): made
        for raw, made in zip(attributed, resolved, strict=True)
        if made is not None
        and not outlet.is_own(made.speaker)
        and not (made.speaker_span and outlet.is_own(made.speaker_span.of(reading.text)) and not made.quoted)
    }


def _disclaimer(reading: Reading, found: FoundDisclaimer, targets: tuple[int, ...], names: list[str]) -> Disclaimer:
    return Disclaimer(
        span=found.span,
        text=found.span.of(reading.text),
        by=found.by,
        targets=tuple(names[i] for i in targets),
        lifted=is_lifted(reading, found),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of the drafts of one article when they are made into claims."""

    reading: Reading
    cast: Cast
    drafts: tuple[Draft, ...]
    disclaimers: tuple[Disclaimer, ...]
    covering: dict[int, tuple[int, ...]]

    def claim(self, i: int, name: str) -> Claim:
        """The claim of the draft with that number."""
        reading, draft = self.reading, self.drafts[i]
        statement, raw = draft.statement, draft.statement.attributed
        times = self._times(i)
        modality, cue = modality_of(reading.parse, statement.span, raw.lemma if raw else "")
        if raw is not None and raw.lemma and cue == raw.lemma:
            cue = raw.weighty or raw.cue or cue  # the word as it stands in the text
        edits, lead = self._edits(i, times)
        wording, quantities = self._said(i, worded(reading.text, statement.span, {**edits, **lead}))
        covering = self.covering.get(i, ())
        return Claim(
            id=name,
            article=reading.article,
            span=statement.span,
            sentence=statement.sentence,
            wording=wording,
            modality=modality,
            modality_cue=cue,
            attribution=draft.attribution,
            quantities=quantities,
            times=times,
            worth=worth_of(reading, statement, alone=not any(self._beside(i))),
            disclaimers=covering,
            self_unverified=self._is_unverified(covering),
            acts=self._acts(i, statement, times, denied=modality is Modality.DENIED),
        )

    def _is_unverified(self, covering: Sequence[int]) -> bool:
        return any(d.by is Voice.OUTLET and not d.lifted for d in (self.disclaimers[k] for k in covering))

    def _acts(
        self, i: int, statement: Statement, times: tuple[TimeExpression, ...], *, denied: bool
    ) -> tuple[Act, ...]:
        edits, _ = self._edits(i, times)
        return acts_of(
            self.reading.parse,
            statement.span,
            times,
            lambda s: phrased(self.reading.text, s, edits),
            statement.shared,
            denied=denied,
        )

    def denial(self, denial: _Denial, name: str) -> Claim:
        """The claim that what a draft states is not so, worded as that draft is."""
        rejected = self.drafts[denial.rejects].statement
        told = self.claim(denial.rejects, name)
        covering = self.covering.get(denial.draft, ()) if denial.draft is not None else ()
        return replace(
            told,
            span=denial.statement.span,
            sentence=denial.statement.sentence,
            modality=Modality.DENIED,
            modality_cue=denial.cue,
            attribution=denial.attribution,
            disclaimers=covering,
            self_unverified=self._is_unverified(covering),
            acts=self._acts(denial.rejects, rejected, told.times, denied=True),
        )

    def _edits(self, i: int, times: tuple[TimeExpression, ...]) -> tuple[Edits, Edits]:
        """What the wording puts in place of other words, and before all of them: the subject that a joined verb has."""
        statement, attribution = self.drafts[i].statement, self.drafts[i].attribution
        shared, text = statement.shared, self.reading.text
        pointers = {(p.start, p.end): "" for p in pointers_in(text, statement.sentence)}
        if shared is None:
            gone = {with_commas(text, statement.span, clause): "" for clause in statement.left_out}
            return edits_of(self.reading, self.cast, statement.span, attribution, times) | gone | pointers, {}
        first = edits_of(self.reading, self.cast, shared.clause, attribution, times) | pointers
        edits = first | edits_of(self.reading, self.cast, statement.span, attribution, times, pronouns=False)
        subject = phrased(text, shared.subject, first)
        at = statement.span.start
        return edits, {(at, at): f"{subject} {shared.auxiliary}"}

    def _said(self, i: int, wording: str) -> tuple[str, tuple[Quantity, ...]]:
        """The wording and the figures; a number given alone counts what the statement right before it counts."""
        reading, draft = self.reading, self.drafts[i]
        span = draft.statement.span
        gone = draft.statement.left_out
        figures = (q for q in reading.quantities_in(span) if not any(clause.covers(q.span) for clause in gone))
        quantities = tuple(with_noun(reading.text, q) for q in figures)
        if i and draft.attribution is not None and is_bare(span.of(reading.text), quantities) and self._follows(i):
            before = self.drafts[i - 1]
            told = wording_of(reading, self.cast, before.statement.span, before.attribution, self._times(i - 1))
            counted = tuple(with_noun(reading.text, q) for q in reading.quantities_in(before.statement.span))
            filled = taken_over(quantities[0], told, counted)
            if filled is not None:
                return filled[0], (filled[1],)
        return wording, quantities

    def _follows(self, i: int) -> bool:
        """Whether the statement stands in the sentence of the one before it, or in the next, in one paragraph."""
        before, here = self.drafts[i - 1].statement.sentence, self.drafts[i].statement.sentence
        between = self.reading.text[before.end : here.start]
        return before == here or (not between.strip() and "\n" not in between)

    def _times(self, i: int) -> tuple[TimeExpression, ...]:
        """The days inside the claim, and those of its sentence that belong to no other claim (when it was said)."""
        statement = self.drafts[i].statement
        rivals = [s.span for s in self._beside(i) if s.span != statement.span]
        days = [t for t in self.reading.times_in(statement.sentence) if not self._is_about_source(statement, t)]
        own = any(statement.span.overlaps(time.span) for time in days)
        setting = statement.shared.setting if statement.shared and not own else None
        return tuple(
            time
            for time in days
            if (statement.span.overlaps(time.span) and not any(c.covers(time.span) for c in statement.left_out))
            or not any(r.overlaps(time.span) for r in rivals)
            or (setting and setting.overlaps(time.span))
        )

    def _is_about_source(self, statement: Statement, time: TimeExpression) -> bool:
        """For "The agency, which halted the trial in April, said …": the day tells of the agency, not of saying."""
        raw = statement.attributed
        if raw is None or raw.source is None or raw.cue_span is None or statement.span.overlaps(time.span):
            return False
        parse = self.reading.parse
        if not raw.source.start < time.span.start < raw.cue_span.start:
            return False
        i = parse.indices(time.span).start
        return any(parse.tokens[k].dep == "relcl" for k in parse.ancestors(i))

    def _beside(self, i: int) -> Iterator[Statement]:
        """The statements of the same sentence; drafts stand in order, so they are neighbours."""
        sentence = self.drafts[i].statement.sentence
        for step in (-1, 1):
            k = i + step
            while 0 <= k < len(self.drafts) and self.drafts[k].statement.sentence == sentence:
                yield self.drafts[k].statement
                k += step
