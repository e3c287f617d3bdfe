"""Coverage: which claims a disclaimer speaks of, by what its own words point at.

"This figure" is the figure just given, "neither count" the last two, "the video" what was said of the video, "the
mayor's account" what the mayor said, "the cap" the claim that speaks of capping. Most disclaimers look back; one that
opens a section looks forward. Where words point at nothing, the sentence before is meant.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.accusations import without_answers
from claimcheck.claims.figures_meant import HOW_MANY, Figures
from claimcheck.claims.in_turn import first_two, of_like_number
from claimcheck.claims.made_sure import all_but, is_left_alone, is_made_sure
from claimcheck.claims.named_object import named_object, parts_of
from claimcheck.claims.outlet_names import names_of
from claimcheck.claims.papers import Papers
from claimcheck.claims.pointing_words import (
    AHEAD,
    ALL,
    ALL_BUT,
    ASKS,
    CHOOSES,
    EXTENT,
    FROM_THERE,
    GIVES_NO_PROOF,
    GOES_ON,
    HAPPENED,
    IDENTITY,
    IGNORED,
    ITS_WORDS,
    NO_ONE,
    OF_MANY,
    OF_PAPERS,
    OF_SEVERAL,
    OWNED,
    PAIRING,
    RANKED,
    RIVAL,
    TAKES_UP,
    TWO,
    WHAT_WAS_SAID,
    WHICH,
    WHO_DID,
    WHOLE_ACCOUNTS,
    WHOSE,
    any_related,
    kind_of,
    owner_in,
    singular,
    speaks_of,
)
from claimcheck.claims.pronoun_owners import is_by_one, meant_by, with_own_doings
from claimcheck.claims.source_accounts import of_source
from claimcheck.claims.surroundings import REACH, Surroundings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.cast import Cast
    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.draft import Draft
    from claimcheck.claims.reading import Reading

_NEAR: Final = 3  # sentences: "the number" in a clause of its own is one given just before
_FAR: Final = 60  # sentences: a long article's length; what stands further off is not meant


def targets_of(found: FoundDisclaimer, drafts: Sequence[Draft], reading: Reading, cast: Cast) -> tuple[int, ...]:
    """The indices of the drafts that the disclaimer covers, in order; empty where nothing fits."""
    parts = [replace(found, object=part) for part in parts_of(found, reading)] or [found]
    parts += [replace(found, object=other) for other in found.also]
    named = {i for part in parts for i in _Coverage(part, drafts, reading, cast).targets()}
    named = of_source(found, named, drafts, reading.text)
    return tuple(sorted(all_but(named, found, drafts) if ALL_BUT.search(found.span.of(reading.text)) else named))


class _Coverage:
    """One disclaimer against all drafts."""

    def __init__(self, found: FoundDisclaimer, drafts: Sequence[Draft], reading: Reading, cast: Cast) -> None:
        self.found, self.drafts, self.reading = found, drafts, reading
        self.around = Surroundings(found, drafts, reading, cast)
        own = names_of(reading.article)
        self.named = named_object(found, reading)
        others = self.named.is_of_others  # "other clips": not those told of before
        earlier = [i for i, d in enumerate(drafts) if d.statement.span.start < found.span.start and not others]
        self.before = [i for i in earlier if not is_left_alone(self.around, i, own)]
        apart = [i for i in self.before if drafts[i].statement.sentence != found.sentence]
        self.earlier = self.before if found.whole else apart
        behind = (i for i, d in enumerate(drafts) if d.statement.span.start >= found.span.end)
        self.after = [i for i in behind if not is_made_sure(reading, drafts[i])]
        self.words, self.noun = self.named.words, self.named.noun
        self.papers = Papers(self.around, self.noun)
        self.figures = Figures(self.around, self.named)

    def _points_further_back(self) -> bool:
        """For "the group did not give its source, and we cannot confirm it": "it" is what was reported before."""
        same = [i for i in self.before if self.drafts[i].statement.sentence == self.found.sentence]
        told = any(self.drafts[i].attribution or self.drafts[i].has_figure or self._shows(i) for i in same)
        back = bool(kind_of(self.noun)) or any(TAKES_UP.search(self.around.said(i)) for i in same)
        said = any(self.drafts[i].statement.attributed for i in self.around.in_reach(self.earlier, _NEAR))
        return self.found.joined and self.named.is_pronoun and (back or said) and not told

    def _is_of_known_pictures(self) -> bool:
        """For "The footage, the source of which is unknown, has been viewed often": footage told of before."""
        lead = self.reading.text[self.found.sentence.start : self.found.span.start].lower()
        named = re.fullmatch(r"(?:the|this|that|these|those) (?:\w+ )?([a-z]+),?\s*", lead)
        if named is None or kind_of(named[1]) != "medium" or not self.earlier:
            return False
        self.words, self.noun = (*self.words, named[1]), named[1]
        self.papers = Papers(self.around, self.noun)
        return True

    def _is_beside_the_point(self, inside: set[int]) -> bool:
        """For "the club has 60 staff, and we could not confirm the loss": nobody's claim, and of nothing named."""
        owner = owner_in(self.named.text.lower())
        if any(self.around.belongs(i, owner) for i in self.earlier) and not any(
            self.around.belongs(i, owner) for i in inside
        ):
            return True  # "The neighbours refused to speak to the Times, which could not verify Shaw's account"
        untold = self.found.joined and not any(self.drafts[i].statement.attributed for i in inside)
        named = not kind_of(self.noun) and self.found.object is not None and not self.named.is_pronoun
        before = [i for i in self.around.in_reach(self.earlier, REACH) if self._shared(i) >= 1]
        return untold and named and bool(before) and all(self._shared(i) < 1 for i in inside)

    def _counts_elsewhere(self) -> bool:
        """For "two gates were shut, but we could not verify how many men walked out": not of the gates."""
        same = [i for i in self.before if self.drafts[i].statement.sentence == self.found.sentence]
        return bool(HOW_MANY.search(self.named.text)) and not any(self.figures.is_of(i) for i in same)

    def targets(self) -> set[int]:
        if told := self._inside_the_words():
            self.before = self.earlier
            told |= {i for i in self.around.in_reach(self.earlier, 1) if self._is_told(i) or self.around.is_shown(i)}
            shown = self.papers.told_after(self.after) if kind_of(self.noun) == "medium" else set()
            return told | shown | self._by_content(near=False) | self.around.gone_on(told, self.after)
        hung = self.around.of_the_source(self.after)
        chooses = bool(CHOOSES.search(self.named.own))
        back = chooses or self._points_further_back() or self._is_of_known_pictures() or self._counts_elsewhere()
        if not (self.found.whole or hung or back):
            inside = self._same_sentence() or self._rest_of_sentence()
            if inside and not self._is_beside_the_point(inside):
                return inside
        pointed_at = without_answers(self.around, self._around(hung))
        return hung | pointed_at | self.around.goes_on_from(hung, self.after)

    def _around(self, hung: set[int]) -> set[int]:
        """What the words point at outside the disclaimer's own sentence."""
        if CHOOSES.search(self.named.own) and self.earlier:
            return self.around.both_sides(self.earlier)
        if self._looks_forward() and not hung:
            return self._following()
        self.before = self.earlier
        return self._pointed_at(kind_of(self.noun)) if self.before else self._of_papers()

    def _pointed_at(self, kind: str) -> set[int]:
        """What was told before that the words point at."""
        if IDENTITY.match(self.named.text):
            return set()
        if kind == "" and OF_MANY.search(self.named.own):
            return self._accounts_together()
        if WHO_DID.search(self.named.text):
            blamed = self.around.blaming(self.before)
            return blamed if len(blamed) > 1 else blamed | self.around.both_sides(self.before)
        asked = self.named.text or self.found.sentence.of(self.reading.text)
        if HAPPENED.match(asked) or (kind == "" and TWO.search(self.named.own)):
            return self.around.of_the_place(self.named.text, self.before) or self.around.both_sides(self.before)
        if (told := WHAT_WAS_SAID.search(self.named.text or self.named.own)) is not None:
            who = set(re.findall(r"\w+", told["who"].lower())) - IGNORED
            theirs = [i for i in self.around.in_reach(self.before, REACH) if self.around.belongs(i, who)]
            return set(theirs or self._of_last_speaker()) or self.around.nearest_sentence(self.before)
        if bool(HOW_MANY.search(self.named.text)):
            counted = self.figures.counted(self.before)
            return counted | {i for i in self._by_content() if not counted or NO_ONE.search(self.around.said(i))}
        if (ranked := RANKED.search(self.named.text)) is not None:
            return self.around.of_rank(ranked["rank"].lower(), self.before, figures=kind == "figure")
        if of_it := self._of_papers():
            return of_it
        if kind == "figure":
            return self.figures.given(self.before, plural=self._plural())
        if kind == "account":
            return self._accounts()
        if found := self._by_content():
            return found
        two = ASKS.match(self.named.text) and self.around.are_two(self.before)
        return self.around.both_sides(self.before) if two else self._nearest_told()

    def _same_sentence(self) -> set[int]:
        same = [i for i in self.before if self.drafts[i].statement.sentence == self.found.sentence]
        same = [i for i in same if not self.around.is_of_verifier(i, told=kind_of(self.noun) == "account")]
        same = [i for i in same if not GIVES_NO_PROOF.search(self.around.said(i))]
        if kind_of(self.noun) == "medium" and self.earlier:  # "A clerk shared the memo, whose authenticity …"
            same = [i for i in same if not self.papers.is_done_with(i)]
        if shown := {i for i in same if self._shows(i)}:
            return shown
        told = [i for i in same if self._is_told(i) and not speaks_of(self.around.said(i), self.noun)]
        figure = kind_of(self.noun) == "figure" or (self.found.joined and kind_of(self.noun))
        if not told and figure and self.around.in_reach(self.earlier, _NEAR):
            return set()  # "he gave no proof, and we could not confirm the number": the number given before
        same = told or same
        return set(same) if self._plural() else set(same[-1:])

    def _is_told(self, i: int) -> bool:
        """Whether the claim may be what "the figure" or "the claim" means: it has a figure, or somebody says it."""
        draft = self.drafts[i]
        return draft.has_figure or (draft.attribution is not None and kind_of(self.noun) != "figure")

    def _shows(self, i: int) -> bool:
        """Whether it brings up the pictures that are disclaimed ("footage shows …; when it was filmed")."""
        first = re.findall(r"[a-z][\w-]*", self.around.said(i))[:3]
        return kind_of(self.noun) == "medium" and self.noun in first and first[0] not in {"the", "this", "that"}

    def _rest_of_sentence(self) -> set[int]:
        """For "in a claim that could not be verified, the rebels said …": what the sentence goes on to say."""
        told_before = kind_of(self.noun) == "account" and self.earlier and self.words[0] in {"the", "these", "those"}
        opens = GOES_ON.match(self.reading.text, self.found.span.end, self.found.sentence.end)
        rest = [i for i in self.after if self.drafts[i].statement.sentence == self.found.sentence]
        if opens and opens[0][0] == ":":  # "the figures: the ministry says …"; else why they could not be verified
            return {i for i in rest if self.drafts[i].statement.attributed or "following" in self.named.own}
        return set(rest) if opens and not told_before else set()

    def _inside_the_words(self) -> set[int]:
        """For "a report that the border had been closed could not be confirmed": the claim that its own words make."""
        return {i for i, d in enumerate(self.drafts) if self.found.span.covers(d.statement.span)}

    def _plural(self) -> bool:
        text = self.found.sentence.of(self.reading.text)
        return bool(PAIRING.search(text) or ALL.search(text)) or (
            bool(self.noun) and self.noun.endswith("s") and singular(self.noun) != self.noun
        )

    def _looks_forward(self) -> bool:
        if not self.after or self.around.is_of_what_follows():
            return bool(self.after)
        if not self.before:
            ahead = AHEAD.search(self.named.own)
            first = self.reading.parse.sentences[0] == self.found.sentence
            opens = first or self.reading.opens_section(self.found.sentence)
            plain = self.named.is_pronoun or bool(kind_of(self.noun)) or self.found.object is None
            points = plain or bool(EXTENT.search(self.named.own)) or self._asks_what_happened()
            behind = self.named.is_pronoun and self.found.stands_behind
            return bool(ahead) or (opens and points and not self._says_which() and not behind)
        return self._plural() and self.reading.opens_section(self.found.sentence)

    def _following(self) -> set[int]:
        """The claims of the rest of its paragraph, or of the next one where it stands alone."""
        if self._asks_what_happened() or (PAIRING.search(self.named.own) and not self.found.object):
            return first_two(self.around, self.after)
        there = self._all_that_follows()
        owner = owner_in(self.found.sentence.of(self.reading.text).lower())
        theirs = {i for i in there if self.around.belongs(i, owner)}
        figured = {i for i in theirs or there if self.drafts[i].has_figure} if kind_of(self.noun) == "figure" else set()
        return figured or theirs or there

    def _asks_what_happened(self) -> bool:
        """For "who fired first": who says so, and who says otherwise."""
        asks = ASKS.match(self.named.text) or HAPPENED.match(self.named.text) or WHO_DID.search(self.named.text)
        return kind_of(self.noun) == "" and bool(asks)

    def _all_that_follows(self) -> set[int]:
        if self.around.is_of_what_follows():
            return self.around.told_in_section(self.after)
        if kind_of(self.noun) == "medium" and (shown := self.papers.told_after(self.after)):
            return shown
        reading = self.reading
        here = reading.paragraph_index(self.found.span.start)
        first = self.drafts[self.after[0]].statement.span.start
        wanted = here if reading.paragraph_index(first) == here else reading.paragraph_index(first)
        if self.noun and not self._plural() and singular(self.noun) not in WHOLE_ACCOUNTS:
            sentence = self.drafts[self.after[0]].statement.sentence
            return {i for i in self.after if self.drafts[i].statement.sentence == sentence}
        there = {i for i in self.after if reading.paragraph_index(self.drafts[i].statement.span.start) == wanted}
        told = {i for i in there if self.drafts[i].statement.attributed}
        said = kind_of(self.noun) in {"account", "figure"} or bool(EXTENT.search(self.named.own))
        return told if told and said else there

    def _of_papers(self) -> set[int]:
        """What a document or pictures tell, where the words are about them or about being genuine."""
        kind = kind_of(self.noun)
        if kind != "medium" and not OF_PAPERS.search(self.named.text):
            return set()
        found = self.papers.told_before(self.before) if self.before else set()
        found |= self.papers.told_after(self.after)
        if found or kind != "medium" or not self.before:
            return found
        paired = PAIRING.search(self.named.own)
        return self.around.both_sides(self.before) if paired else self.around.nearest_sentence(self.before)

    def _accounts(self) -> set[int]:
        if ITS_WORDS.match(self.named.text) and kind_of(self.noun) == "account":
            return self._accounts_together()
        if self._says_which():
            if RIVAL.search(self.named.own):
                return self.around.both_sides(self.before)
            near = self._accounts_together() if self._plural() else self.around.nearest_sentence(self.before)
            return self._by_content() or near
        owner = owner_in(self.named.text.lower()) or self._beside_noun() or self._owner_before()
        whole = any(singular(w) in WHOLE_ACCOUNTS for w in self.words)
        if owner and not OWNED.search(self.named.text.lower()) and not FROM_THERE.search(self.named.text):
            owner = {w for w in owner if any(self.around.belongs(i, {w}) for i in self.before)}  # not "from the area"
        if owner and not any(self.around.belongs(i, owner) for i in self.before):
            found = self.around.telling(self.before) if whole else self._by_content()
            if self._plural() and FROM_THERE.search(self.named.text):  # "the reports from Dorn"
                return found | self._accounts_together()
            if self._plural():
                found = self.around.with_same_speakers(found, self.before)
            return found or of_like_number(self.around, self.named.text, self.before)
        pool = [i for i in self.before if owner and self.around.belongs(i, owner)] or self.before
        if self.words[0] in WHOSE:
            pool = self._of_last_speaker() or pool
            pool = sorted(with_own_doings(self.around, pool, whole=whole))
        pool = self.around.of_nth(self.named.text, pool)
        if PAIRING.search(self.named.own):
            return self.around.both_sides(pool)
        owned = owner or self.words[0] in WHOSE
        about = {"of", "about"} & set(self.named.text.split()[1:-1])
        if (owned and whole and not about) or (owner and self._plural()):
            return set(self.around.in_reach(pool, REACH)) or self.around.nearest_sentence(pool)
        if self._plural():
            return {i for i in self._accounts_together() if i in pool} or self.around.nearest_sentence(pool)
        told = [i for i in self.around.in_reach(pool, _NEAR) if self.drafts[i].statement.attributed]
        return self.around.with_begun(self.around.nearest_sentence(told or pool), pool)

    def _accounts_together(self) -> set[int]:
        """The claims of the preceding group that are told by somebody, where some are."""
        group = self.around.group(self.before)
        told = {i for i in group if self.around.is_told_of(i)}
        return self.around.with_narrated(told) or group

    def _owner_before(self) -> set[str]:
        """For "has not seen what the union's claim rests on, and could not verify it": whose it is, told before."""
        if self.found.object is None or not self.named.is_pronoun:
            return set()
        owner = owner_in(self.reading.text[self.found.sentence.start : self.found.object.start].lower())
        return owner if any(self.around.belongs(i, owner) for i in self.before) else set()

    def _beside_noun(self) -> set[str]:
        """The words beside the noun that name who spoke ("the Ukrainian account")."""
        words = {w for w in re.findall(r"[a-z][\w-]*", self.named.text.lower()) if w not in IGNORED}
        return {w for w in words - {self.noun} if any(self.around.belongs(i, {w}) for i in self.before)}

    def _of_last_speaker(self) -> list[int]:
        """What the last one said who said anything nearby: whom "his account" is that of."""
        said = [i for i in self.around.in_reach(self.before, REACH) if self.around.speaker(i) is not None]
        if said and OF_SEVERAL.search(self.named.text) and is_by_one(self.around, said[-1]):
            return sorted(self._accounts_together())  # "what they say happened": all of them
        return meant_by(self.around, self.named.text, said)

    def _says_which(self) -> bool:
        """For "the claim that X", "reports of X": the words after it tell which."""
        return bool(WHICH.search(self.named.text))

    def _by_content(self, *, near: bool = True) -> set[int]:
        """The claims whose sentence shares the most content words with the object; of half a word, the nearest.

        Close by, one word is enough, unless not ``near``; from further off at least half of the words must be shared.
        """
        far = self.around.in_reach(self.before, _FAR)
        close = self.around.in_reach(self.before, REACH) if self.found.by == "outlet" else far
        pools = ((close, 0.5), (far, max(2.0, (len(self.named.content) + 1) / 2)))
        for pool, needed in pools if near else pools[1:]:
            top = max((self._shared(i) for i in pool), default=0.0)
            if top >= needed:
                best = [i for i in pool if self._shared(i) == top]
                if all("no such" in self.around.said(i) for i in best):  # "Another had heard of no such order"
                    best = sorted(self.around.with_contrasted(set(best)))
                if ASKS.match(self.named.text):  # "whether shots were fired": who says so, and who says otherwise
                    best += self._others_told_of(pool, {self.around.speaker(i) for i in best})
                    best = sorted(self.around.with_contrasted(set(best)))
                return set(best) if top >= 1 else {best[-1]}
        return set()

    def _others_told_of(self, pool: Sequence[int], speakers: set[str | None]) -> list[int]:
        """What others than these speakers say of the same."""
        told = [i for i in pool if self.drafts[i].statement.attributed and self.around.speaker(i) not in speakers]
        return [i for i in told if self._shared(i) >= 1]

    def _shared(self, i: int) -> float:
        """How many content words of the object the claim shares; those of its sentence alone count half."""
        statement = self.drafts[i].statement
        inside, around = (self.around.content(span) for span in (statement.span, statement.sentence))
        exact = sum(0.1 for w in self.named.content if w in inside)  # "attack" is less like "attackers" than "attack"
        return exact + sum(
            1.0 if any_related(w, inside) else 0.5 if any_related(w, around) else 0.0 for w in self.named.content
        )

    def _nearest_told(self) -> set[int]:
        """The nearest sentence's claims; where the newsroom states them itself, what somebody said just before them."""
        told = [i for i in self.around.in_reach(self.before, _NEAR) if self.drafts[i].statement.attributed]
        return self.around.with_begun(self.around.nearest_sentence(told or self.before), self.before)
