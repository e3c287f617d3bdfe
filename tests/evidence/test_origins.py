"""Who vouches for a statement, and when two statements have one origin."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Corpus, verify
from claimcheck.article.article import Article
from claimcheck.claims.claim import Attribution, Claim
from claimcheck.evidence.names import NameMatch
from claimcheck.evidence.one_word import count_origins, same_origin, words_of
from claimcheck.evidence.origin import Origin, Voucher
from claimcheck.evidence.origins import OriginMap, origin_of
from claimcheck.text.sentences import split_sentences
from claimcheck.text.span import Span

STORY = Article(
    outlet="Orrel Press",
    published="2024-05-07",
    url="https://www.orrelpress.example/hut",
    text="""ORREL — Firefighters brought 14 hikers down from the mountain on Tuesday after a storm cut off the hut.

The Valley Rescue Union (VRU) said 31 people had been at the hut that night. The ropes were rotten, the union said.

Two of the hikers had broken bones and were taken to the hospital in Brenn by helicopter shortly before nightfall.

A guide, who asked not to be named, said the path had been closed in vain.

Ruth Vance, a Pelham Cableways spokeswoman, denied it.""",
)


def statement(article: Article, quote: str, speaker: str | None = None, **fields: object) -> Claim:
    """The claim that stands at the quote, in the sentence that holds it."""
    start = article.text.index(quote)
    span = Span(start, start + len(quote))
    sentence = next(s for s in split_sentences(article.text) if s.covers(span))
    said = None
    if speaker is not None:
        plain = {"cue": "said", "quoted": False, "anonymous": False, "content": span}
        said = Attribution(speaker=speaker, **{**plain, **fields})
    return Claim(id="c01", article=article, span=span, sentence=sentence, wording=quote, attribution=said)


def report(text: str, outlet: str = "Fell Daily", published: str = "2024-05-08", **fields: str) -> Article:
    return Article(text=text, outlet=outlet, published=published, **fields)


OWN_VOICE = statement(STORY, "Firefighters brought 14 hikers down from the mountain on Tuesday")
BY_UNION = statement(STORY, "31 people had been at the hut that night", "Valley Rescue Union")
UNNAMED = statement(STORY, "the path had been closed in vain", "A guide", anonymous=True)


class TestOriginOfAStatement:
    def test_a_speaker_vouches_for_what_is_attributed_to_him(self) -> None:
        assert origin_of(BY_UNION).name == "Valley Rescue Union"
        assert origin_of(BY_UNION).voucher is Voucher.SPEAKER

    def test_an_outlet_vouches_for_what_it_says_itself(self) -> None:
        assert origin_of(OWN_VOICE) == Origin(name="Orrel Press", voucher=Voucher.OUTLET, family="orrelpress.example")

    def test_an_outlet_that_nobody_names_is_an_unnamed_origin(self) -> None:
        assert origin_of(statement(Article(text="Two men fell."), "Two men fell")).anonymous

    def test_a_chain_ends_at_the_first_source(self) -> None:
        said = statement(
            report("Fourteen are safe, Yonhap said, citing the VRU."), "Fourteen are safe", "Yonhap", chain=("VRU",)
        )
        assert origin_of(said).name == "VRU"

    def test_a_chain_is_read_from_the_sentence_where_the_attribution_has_none(self) -> None:
        text = "Fourteen are safe, Yonhap said, citing rescue chief Ada Holm."
        assert origin_of(statement(report(text), "Fourteen are safe", "Yonhap")).name == "rescue chief Ada Holm"

    def test_a_credited_outlet_vouches(self) -> None:
        origin = OriginMap(STORY).origin_of(
            statement(report("Fourteen are safe, Orrel Press reported."), "Fourteen are safe")
        )
        assert (origin.name, origin.voucher) == ("Orrel Press", Voucher.CREDIT)
        assert "Orrel Press reported" in origin.evidence

    def test_a_named_compiler_vouches(self) -> None:
        text = "Some 29 slept there, figures compiled by the Brenn Hut Board show."
        assert origin_of(statement(report(text), "Some 29 slept there")).name == "Brenn Hut Board"

    def test_an_office_is_traced_to_its_one_holder(self) -> None:
        text = "VRU Chairwoman Ada Holm was there. “All are safe,” the chairwoman said."
        assert origin_of(statement(report(text), "All are safe", "the chairwoman")).name == "Ada Holm"

    def test_an_unnamed_speaker_is_an_unnamed_origin(self) -> None:
        assert origin_of(UNNAMED).anonymous
        assert origin_of(statement(report("It fell, a port official said."), "It fell", "a port official")).anonymous


class TestOwnOrigin:
    def check(self, claim: Claim, text: str, quote: str, speaker: str | None = None, **fields: str) -> bool:
        other = report(text, **fields)
        vouching = OriginMap(STORY, [other]).vouch(claim, statement(other, quote, speaker))
        assert vouching.own == bool(vouching.reason)
        return vouching.own

    def test_the_same_speaker_elsewhere_only_repeats(self) -> None:
        assert self.check(BY_UNION, "Thirty-one slept there, the VRU said.", "Thirty-one slept there", "VRU")

    def test_a_person_who_speaks_for_the_same_body_only_repeats(self) -> None:
        text = "Sam Oyelo has a drum. He's president of the Valley Rescue Union, and says 31 slept there."
        assert self.check(BY_UNION, text, "31 slept there", "Sam Oyelo")

    def test_another_speaker_is_another_origin(self) -> None:
        assert not self.check(BY_UNION, "31 slept there, said Ada Holm, the cook.", "31 slept there", "Ada Holm")

    def test_another_outlets_own_voice_is_another_origin(self) -> None:
        assert not self.check(OWN_VOICE, "Our crew counted 14 people coming down.", "14 people coming down")
        assert not self.check(BY_UNION, "In the guest book stand 31 names.", "In the guest book stand 31 names")

    def test_an_unnamed_source_is_never_known_to_be_another_unnamed_source(self) -> None:
        other = report("The path was closed in vain, said a guide who would not be named.")
        said = statement(other, "The path was closed in vain", "a guide", anonymous=True)
        assert not OriginMap(STORY, [other]).vouch(UNNAMED, said).own

    def test_a_credit_to_the_articles_outlet_only_repeats(self) -> None:
        assert self.check(OWN_VOICE, "Fourteen hikers are safe, Orrel Press reported.", "Fourteen hikers are safe")

    def test_a_credit_to_the_articles_outlet_only_repeats_whomever_that_one_cites(self) -> None:
        text = "The ropes were sound, Orrel Press reported, citing Ruth Vance."
        assert self.check(BY_UNION, text, "The ropes were sound")

    def test_the_same_outlet_again_only_repeats(self) -> None:
        text = "Fourteen hikers are safe and well."
        assert self.check(OWN_VOICE, text, "Fourteen hikers are safe", outlet="The Orrel Press")

    def test_a_credit_line_makes_the_whole_report_the_articles(self) -> None:
        text = "Rescuers led 14 people down.\n\nThis story first appeared in Orrel Press."
        assert self.check(OWN_VOICE, text, "Rescuers led 14 people down")


class TestCopies:
    copy = report(STORY.text.replace("ORREL — ", ""), outlet="Fell Daily")

    def test_a_copy_vouches_for_nothing_of_its_own(self) -> None:
        vouching = OriginMap(STORY, [self.copy]).vouch(
            OWN_VOICE, statement(self.copy, "Firefighters brought 14 hikers down")
        )
        assert (vouching.own, vouching.copied, vouching.altered) == (True, True, False)
        assert vouching.same_sentence
        assert (vouching.origin.name, vouching.origin.voucher) == ("Orrel Press", Voucher.COPY)

    def test_a_copy_with_a_changed_figure_is_altered_and_still_a_copy(self) -> None:
        changed = report(STORY.text.replace("14 hikers", "41 hikers"))
        vouching = OriginMap(STORY, [changed]).vouch(
            OWN_VOICE, statement(changed, "Firefighters brought 41 hikers down")
        )
        assert (vouching.own, vouching.copied, vouching.altered) == (True, True, True)
        assert not vouching.same_sentence

    def test_a_copy_of_another_report_has_that_reports_origin(self) -> None:
        first = report(
            "Our crew on the ridge watched as 14 men and women came down the gully in single file. "
            "The last of them reached the road at ten past four, and each had a blanket, soup and dry boots.",
            outlet="Ridge Radio",
            published="2024-05-07",
        )
        second = report(first.text, outlet="Valley Echo", published="2024-05-09")
        origins = OriginMap(STORY, [second, first])
        said = [statement(a, "14 men and women came down the gully") for a in (first, second)]
        assert [origins.origin_of(s).name for s in said] == ["Ridge Radio", "Ridge Radio"]
        assert len(count_origins(origins.origin_of(s) for s in said)) == 1

    def test_a_speaker_in_a_copy_is_still_the_speaker(self) -> None:
        said = statement(self.copy, "31 people had been at the hut that night", "Valley Rescue Union")
        assert OriginMap(STORY, [self.copy]).origin_of(said).voucher is Voucher.SPEAKER

    def test_the_order_of_the_reports_never_matters(self) -> None:
        others = [
            self.copy,
            report(STORY.text, outlet="Valley Echo", published="2024-05-06"),
            report(STORY.text.replace("14", "15"), outlet="Ridge Radio", published="2024-05-06"),
        ]
        said = statement(self.copy, "Firefighters brought 14 hikers down")
        found = {OriginMap(STORY, order).vouch(OWN_VOICE, said) for order in permutations(others)}
        assert len(found) == 1


class TestSameOrigin:
    def test_the_spy_agency_of_a_capital_is_that_states(self) -> None:
        a = Origin(name="Seoul's spy agency", voucher=Voucher.SPEAKER)
        b = Origin(name="South Korea's National Intelligence Service", voucher=Voucher.SPEAKER)
        assert same_origin(a, b) is not None

    def test_an_agency_quoted_and_an_agency_credited_are_one(self) -> None:
        a = Origin(name="Yonhap", voucher=Voucher.CREDIT)
        b = Origin(name="Yonhap News Agency", voucher=Voucher.SPEAKER)
        assert same_origin(a, b) is not None

    def test_two_unnamed_origins_are_never_one(self) -> None:
        a = Origin(name="a guide", voucher=Voucher.SPEAKER, anonymous=True)
        assert same_origin(a, a) is None

    def test_an_unnamed_source_is_one_in_copies_of_one_text_only(self) -> None:
        first = report("The ropes were rotten when the storm came up the valley, a guide who lives there said.")
        copy = report(first.text, outlet="Valley Echo", published="2024-05-09")
        other = report("The ropes were rotten, a guide said.", outlet="Ridge Radio")
        origins = OriginMap(STORY, [copy, first, other])
        a, b, c = (
            origins.origin_of(statement(d, "The ropes were rotten", "a guide", anonymous=True))
            for d in (first, copy, other)
        )
        assert origins.same(a, b) is not None
        assert origins.same(a, c) is None

    def test_an_outlet_without_a_name_is_one_with_itself_and_no_other(self) -> None:
        a, b = (Origin(name="an outlet", voucher=Voucher.OUTLET, anonymous=True, text=t) for t in ("1", "2"))
        assert same_origin(a, a) is not None
        assert same_origin(a, b) is None

    def test_the_root_of_several_names_is_the_fullest(self) -> None:
        names = [Origin(name=n, voucher=Voucher.SPEAKER) for n in ("VRU", "Valley Rescue Union", "Lars Vik")]
        words = words_of(names[2], names[:2], [], OriginMap(STORY).same)
        assert [words[n] for n in names] == [(1, "Valley Rescue Union"), (1, "Valley Rescue Union"), (0, "Lars Vik")]

    def test_the_claims_own_origin_may_have_the_shorter_name(self) -> None:
        own, other = (Origin(name=n, voucher=Voucher.SPEAKER) for n in ("VRU", "Valley Rescue Union"))
        assert words_of(own, [other], [], same_origin)[other] == (0, "Valley Rescue Union")

    def test_two_are_not_one_for_being_each_the_same_as_a_third(self) -> None:
        own, police, ministry, either = (
            Origin(name=n, voucher=Voucher.SPEAKER) for n in ("Lars Vik", "the police", "the ministry", "officials")
        )
        joins = {frozenset({police, either}), frozenset({ministry, either})}

        def same(a: Origin, b: Origin) -> NameMatch | None:
            return NameMatch(how="party", evidence=".") if frozenset({a, b}) in joins else None

        for told, silent in (([police, ministry, either], []), ([police, ministry], [either])):
            words = words_of(own, told, silent, same)
            assert len({words[o][0] for o in (own, police, ministry)}) == 3
            assert words[either][0] in {words[police][0], words[ministry][0]}

    def test_what_the_documents_say_of_a_name_joins_it_to_its_body(self) -> None:
        origins = OriginMap(STORY)
        person = Origin(name="Ruth Vance", voucher=Voucher.SPEAKER)
        assert origins.same(person, Origin(name="Pelham Cableways", voucher=Voucher.SPEAKER)) is not None
        assert origins.same(person, Origin(name="Valley Rescue Union", voucher=Voucher.SPEAKER)) is None


class TestCountOrigins:
    def test_one_outlet_and_one_agency_under_two_names_are_two_origins(self) -> None:
        groups = count_origins(
            [
                Origin(name="Fell Daily", voucher=Voucher.OUTLET),
                Origin(name="Yonhap", voucher=Voucher.CREDIT),
                Origin(name="Yonhap News Agency", voucher=Voucher.CREDIT),
            ]
        )
        assert [g[0].name for g in groups] == ["Yonhap News Agency", "Fell Daily"]

    @given(st.permutations(["Ada Holm", "Holm", "Lars Vik", "VRU", "Valley Rescue Union", "Captain Ada Holm"]))
    def test_the_order_never_matters(self, names: list[str]) -> None:
        groups = count_origins(Origin(name=n, voucher=Voucher.SPEAKER) for n in names)
        assert [tuple(o.name for o in g) for g in groups] == [
            ("Valley Rescue Union", "VRU"),
            ("Captain Ada Holm", "Ada Holm", "Holm"),
            ("Lars Vik",),
        ]

    @given(st.lists(st.text(min_size=1).filter(str.strip), max_size=6))
    def test_a_duplicate_adds_no_origin(self, names: list[str]) -> None:
        origins = [Origin(name=n, voucher=Voucher.OUTLET) for n in names]
        assert count_origins(origins) == count_origins(origins * 2)


@pytest.mark.parametrize("url", ["https://[bad/x", "https://www.orrelpress.example/other", ""])
def test_an_outlet_without_a_name_is_known_by_its_address(url: str) -> None:
    article = Article(text="A bridge fell. It was old.", url="https://orrelpress.example/bridge")
    other = Article(text="The bridge fell at noon.", url=url)
    vouching = OriginMap(article, [other]).vouch(
        statement(article, "A bridge fell"), statement(other, "The bridge fell")
    )
    assert vouching.own == ("orrelpress" in url)


@pytest.mark.parametrize(
    "said",
    [
        "Two volunteers died, according to the company's chief executive, Jon Vale.",
        "Two volunteers died, the Swiss company said.",
        "Two volunteers died, the firm's medical chief, Lena Ott, told reporters.",
        "“Two volunteers died,” said Corvane's Jon Vale.",
        "Jon Vale, who heads Corvane, said that two volunteers had died.",
        "Corvane's statement speaks of two dead volunteers.",
    ],
)
def test_who_speaks_for_the_firm_however_it_is_called_is_the_firm(tmp_path, said):
    article, reports = tmp_path / "article.md", tmp_path / "reports"
    reports.mkdir()
    head = "---\ntitle: Vaccine trial stopped\noutlet: {}\npublished: 2024-05-09\n---\n\n{}\n\n{}\n"
    made = "A trial of the vaccine Sevarix was stopped. It is made by Corvane Biotech, a company in Basel."
    article.write_text(head.format("The Daily Ledger", made, "Two volunteers died, Corvane said."))
    (reports / "report.md").write_text(head.format("Hourly", "Corvane Biotech makes the vaccine Sevarix.", said))
    found = next(f for f in verify(article, [Corpus(reports)], judge="none").findings if "died" in f.claim.quote)
    assert [e.stance.value for e in found.evidence if e.passage.quote in said] == ["repeats"]


FIRM_CHIEF = "Volta Cables cut its forecast on Monday. Chief executive Oskar Lind spoke. Norden Wire was there."


def are_one(text: str, a: str, b: str) -> bool:
    """Whether two speakers are one origin where a text says of them what it says."""
    known = OriginMap(Article(text=text or "It rained.", outlet="Orrel Press"))
    one, other = (Origin(name=name, voucher=Voucher.SPEAKER, evidence=f"{name} said") for name in (a, b))
    return known.same(one, other) is not None


@pytest.mark.parametrize(
    ("text", "a", "b"),
    [
        (FIRM_CHIEF, "Oskar Lind", "Volta Cables"),
        ("Harbour Steel lost money in its third year. Finance chief Ulla Berg spoke.", "Ulla Berg", "Harbour Steel"),
        ("Shares in Merchants Trust fell. Chief executive Ida Moe spoke.", "Ida Moe", "Merchants Trust"),
        ("UN human rights chief Ines Orta spoke.", "Ines Orta", "UN human rights office"),
        ("", "UN High Commissioner for Refugees Filippo Arden", "UN refugee agency"),
        ("", "UN High Commissioner for Human Rights", "UN human rights office"),
        ("", "Forecasters at the National Storm Center", "National Storm Center"),
        ("The group Clean Rivers was there.", "campaigners at Clean Rivers", "Clean Rivers"),
        ("The council posted a notice on the gate.", "notice", "council"),
        ("Lorne Water put up a notice at the dam.", "notice", "Lorne Water"),
    ],
)
def test_who_speaks_for_a_body_by_office_or_by_what_it_put_up_is_one_with_it(text: str, a: str, b: str) -> None:
    assert are_one(text, a, b)


@pytest.mark.parametrize(
    ("text", "a", "b"),
    [
        (FIRM_CHIEF, "Oskar Lind", "Norden Wire"),
        ("", "UN High Commissioner for Human Rights Ines Orta", "UN High Commissioner for Refugees Filippo Arden"),
        ("", "UN High Commissioner for Human Rights", "UN refugee agency"),
        ("", "campaigners at Clean Rivers", "campaigners at Open Moor"),
        ("The ministry posted a notice on the gate.", "notice", "council"),
    ],
)
def test_those_of_two_bodies_are_two(text: str, a: str, b: str) -> None:
    assert not are_one(text, a, b)


def test_forecasters_at_the_center_are_of_the_center_named_before() -> None:
    text = "The National Storm Center warned of floods. Forecasters at the center said 20 cm of rain had fallen."
    report = Article(text=text, outlet="Orrel Press")
    origin = origin_of(statement(report, "20 cm of rain had fallen", "Forecasters at the center"))
    assert origin.name == "Forecasters at the National Storm Center"


def test_who_has_it_from_the_outlet_that_the_article_cites_only_repeats_it() -> None:
    ours = Article(
        outlet="Morning Bell",
        text="Sorvik Motors plans a plant in Poland, Nordfisk Trade reported, citing company sources.",
    )
    theirs = report("Sorvik Motors is planning a plant in Poland, Nordfisk Trade said.", outlet="Vistula Voice")
    another = report("Sorvik Motors is planning a plant in Poland, the mayor of Katow said.", outlet="Oder News")
    map_ = OriginMap(ours, [theirs, another])
    claim = statement(ours, "Sorvik Motors plans a plant", "Nordfisk Trade", chain=("company sources",))
    assert map_.vouch(claim, statement(theirs, "Sorvik Motors is planning", "Nordfisk Trade")).own
    assert not map_.vouch(claim, statement(another, "Sorvik Motors is planning", "the mayor of Katow")).own


def test_a_state_in_an_acronym_may_stand_with_all_its_letters() -> None:
    def origin(name: str) -> Origin:
        return Origin(name=name, voucher=Voucher.SPEAKER)

    assert same_origin(origin("US Geological Survey"), origin("USGS")) is not None
    assert same_origin(origin("UN Relief Agency"), origin("UNRA")) is not None
    assert same_origin(origin("US Coast Guard"), origin("USGS")) is None
