from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

CORPORA = Path(__file__).parents[2] / "corpora"


@pytest.mark.parametrize(
    "text",
    [
        "How many boats can one bay hold?",
        "It is high time somebody did something.",
        "The days ahead will be harder still.",
        "Who wins is anybody's guess.",
        "“I will remember that sound until I die,” Tom Hale said.",
        "He called it a “first step” towards ruin.",
        "There are weeks when you would rather stay at home.",
    ],
)
def test_rhetoric_and_questions_are_no_claims(claims_of: Callable[..., Claims], text: str) -> None:
    assert list(claims_of(text)) == []


def test_clauses_with_subjects_of_their_own_are_claims_of_their_own(claims_of: Callable[..., Claims]) -> None:
    text = "The driver was fined $400 on Monday, and the truck was towed to Lowport."
    assert [c.quote for c in claims_of(text)] == [
        "The driver was fined $400 on Monday",
        "the truck was towed to Lowport",
    ]


def test_the_dateline_is_no_part_of_the_claim(claims_of: Callable[..., Claims]) -> None:
    text = "LOWPORT, Portugal (Coastwire) — Divers found 14 bodies on Tuesday."
    assert [c.quote for c in claims_of(text)] == ["Divers found 14 bodies on Tuesday"]


def test_the_wording_stands_alone(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The National Port Authority (NPA) answers for the bay. On Tuesday, the authority said it spent $3 million "
        "on new cranes last month."
    )
    claim = claims_of(text, published="2024-10-28")[-1]
    assert (
        claim.wording == "The National Port Authority spent $3 million on new cranes last month (1–30 September 2024)"
    )


def test_the_outlet_speaking_of_itself_is_its_own_voice(claims_of: Callable[..., Claims]) -> None:
    text = "The yard has held talks about a sale, The Harbour Times has learned."
    claims = claims_of(text, outlet="The Harbour Times")
    assert [c.attribution for c in claims] == [None]


@pytest.mark.parametrize("name", sorted(p.name for p in CORPORA.iterdir() if p.is_dir()))
def test_the_offsets_of_every_corpus_article_slice_back(name: str) -> None:
    article = claimcheck.read_article(next((CORPORA / name).glob("article.*")))
    claims = claimcheck.find_claims(article)
    assert claims
    for claim in claims:
        assert claim.quote == article.text[claim.span.start : claim.span.end]
        assert all(q.text == q.span.of(article.text) for q in claim.quantities)
        assert all(t.text == t.span.of(article.text) for t in claim.times)
    for disclaimer in claims.disclaimers:
        assert disclaimer.text == disclaimer.span.of(article.text)


@pytest.mark.parametrize("name", sorted(p.name for p in CORPORA.iterdir() if p.is_dir()))
def test_no_word_of_a_wording_is_made_up(name: str) -> None:
    article = claimcheck.read_article(next((CORPORA / name).glob("article.*")))
    known = set(article.text.lower().replace("’", "'").split())
    known = {w.strip(".,;:()“”\"'") for w in known}
    months = "january february march april may june july august september october november december".split()
    for claim in claimcheck.find_claims(article):
        words = claim.wording.lower().replace("’", "'").replace("(", " ").replace(")", " ").split()
        bare = [w.strip(".,;:“”\"'") for w in words]
        assert [w for w in bare if w.isalpha() and w not in known and w not in months] == []


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_claims_that_slice_back(text: str) -> None:
    for claim in claimcheck.find_claims(text):
        assert claim.quote == text[claim.span.start : claim.span.end]


@pytest.mark.parametrize(
    "text", ["", "\x00\x00", "🛳️" * 50, "مرحبا بالعالم. هذا نص.", "a" * 20_000, "“" * 500, "1 " * 2_000]
)
def test_odd_text_is_read_without_error(text: str) -> None:
    claimcheck.find_claims(text)


@pytest.mark.parametrize("name", sorted(p.name for p in CORPORA.iterdir() if p.is_dir()))
def test_what_is_no_claim_is_kept_out_of_every_corpus(name: str) -> None:
    gold = json.loads((CORPORA / name / "gold.json").read_text(encoding="utf-8"))
    article = claimcheck.read_article(next((CORPORA / name).glob("article.*")))
    found = [c.quote for c in claimcheck.find_claims(article)]
    assert [(n, q) for n in gold["not_claims"] for q in found if n.strip(" .") in q] == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "“The school was not shut, and the pupils have moved to a new building,” the mayor said.",
            ["The school was not shut", "the pupils have moved to a new building"],
        ),
        (
            "The insurer said the alarm had not been switched off that night; it had been broken for weeks.",
            ["the alarm had not been switched off that night", "it had been broken for weeks"],
        ),
        (
            "The bridge was closed on Monday, the mayor said; two trains were stopped in Brell.",
            ["The bridge was closed on Monday", "two trains were stopped in Brell"],
        ),
        (
            "Some 20,000 people marched, according to the organisers; the road to Brell is closed until Monday.",
            ["Some 20,000 people marched", "the road to Brell is closed until Monday"],
        ),
        (
            "The Mail reported, citing an internal memo, that the ministry expects 6,000 detentions a year.",
            ["the ministry expects 6,000 detentions a year"],
        ),
        (
            "According to the Mail, which quoted court papers, Tom Hale was arrested in May.",
            ["Tom Hale was arrested in May"],
        ),
        ("Five men died, police said.", ["Five men died"]),
        (
            "Among the dead were Ana Ruiz, who was 5; Bo Lee, who was 8; and Cem Aydin, a driver.",
            ["Among the dead were Ana Ruiz, who was 5; Bo Lee, who was 8; and Cem Aydin, a driver"],
        ),
    ],
)
def test_a_clause_ends_where_the_next_begins(claims_of: Callable[..., Claims], text: str, quotes: list[str]) -> None:
    assert [c.quote for c in claims_of(text)] == quotes


def test_what_follows_a_semicolon_is_not_the_organisers_word(claims_of: Callable[..., Claims]) -> None:
    first, second = claims_of("Some 20,000 people marched, according to the organisers; the road to Brell is closed.")
    assert first.attribution is not None
    assert (first.attribution.speaker, second.attribution) == ("organisers", None)


def test_what_goes_before_a_clause_that_only_says_when_is_told_too(claims_of):
    text = "The airline grounded 40 planes when inspectors reported that nine of them had cracks."
    assert [c.quote for c in claims_of(text)] == ["The airline grounded 40 planes", "nine of them had cracks"]


def test_how_much_it_was_is_an_open_question(claims_of):
    assert [c.quote for c in claims_of("The mill has not said how much acid escaped from its tanks on Friday.")] == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "A firm was fined $400 after inspectors found that boats on two of its ships could not be launched.",
            ["A firm was fined $400", "boats on two of its ships could not be launched"],
        ),
        (
            "The court heard that engineers had reported a fault in June, but that repairs were put off by the firm.",
            ["engineers had reported a fault in June", "repairs were put off by the firm"],
        ),
        (
            "Ruiz said the counter had recorded 112 visitors in May, and accused Hale of making up numbers.",
            ["the counter had recorded 112 visitors in May"],
        ),
    ],
)
def test_neither_what_was_said_nor_what_it_is_hung_on_is_lost(
    claims_of: Callable[..., Claims], text: str, quotes: list[str]
) -> None:
    assert [c.quote for c in claims_of(text)] == quotes


def test_a_force_of_two_counties_speaks_with_its_whole_name(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("Two people have died in Port Merrow, Devon and Cornwall Police have confirmed.")
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Devon and Cornwall Police"


def test_neither_a_party_nor_an_act_is_the_council_or_the_company(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Council leader Marcus Thorne (Con) said savings of $9 million were due. The council's counter broke on Monday."
    )
    assert claims_of(text)[-1].wording.startswith("The council's counter")
    text = "Kestrel Lines broke the Merchant Shipping Act. Moira Kerr said the company had shown two mates out."
    assert claims_of(text)[-1].wording == "Kestrel Lines had shown two mates out"


def test_an_age_is_nobodys(claims_of: Callable[..., Claims]) -> None:
    text = "Tom Hale was there on Monday. The victims, a man in his 60s and two boys, were from Lowport."
    assert "in his 60s" in claims_of(text)[-1].wording


def test_a_report_that_the_verifier_has_not_confirmed_is_not_what_it_says_itself(
    claims_of: Callable[..., Claims],
) -> None:
    text = (
        "We're hearing that a surfer may be missing off Gannet Beach. The coastguard says it has launched a helicopter "
        "but has not confirmed the report."
    )
    claims = claims_of(text)
    assert [claims.disclaimers[0].targets] == [(claims[0].id,)]


def test_the_number_of_something_counts_it(claims_of):
    (claim,) = claims_of("Trade unions put the number of lost jobs at 31,000.")
    assert [(q.low, q.unit) for q in claim.quantities] == [(31_000, "jobs")]


def test_a_verb_taken_for_an_adjective_still_states_something(claims_of):
    text = "On January 11 one of its four gates jammed, letting water into 260 houses in the district."
    assert len(claims_of(text)) == 1


@pytest.mark.parametrize(
    ("text", "quote", "wording"),
    [
        (
            "Rebels said on Tuesday they had captured the town of Telmek.",
            "they had captured the town of Telmek",
            "Rebels had captured the town of Telmek",
        ),
        ("The army denied that Telmek had fallen.", "Telmek had fallen", "Telmek had fallen"),
        (
            "The National Farmers' Union says as much as a fifth of the crop could be lost.",
            "as much as a fifth of the crop could be lost",
            "As much as a fifth of the crop could be lost",
        ),
        (
            "The Canal Trust said it had asked the council for railings since 2021.",
            "it had asked the council for railings since 2021",
            "The Canal Trust had asked the council for railings since 2021",
        ),
        (
            "Ilya Brod denied that observers had been barred from any count, as the opposition alleges.",
            "observers had been barred from any count",
            "Observers had been barred from any count",
        ),
        (
            "Bakers expect a loaf to cost $2 by 25 December 2025.",
            "a loaf to cost $2 by 25 December 2025",
            "A loaf will cost $2 by 25 December 2025",
        ),
        (
            "The Medicines Agency said it had been informed of the leak by its Danish office.",
            "it had been informed of the leak by its Danish office",
            "The Medicines Agency had been informed of the leak by its Danish office",
        ),
    ],
)
def test_what_was_said_is_whole_and_no_more(
    claims_of: Callable[..., Claims], text: str, quote: str, wording: str
) -> None:
    (claim,) = claims_of(text)
    assert (claim.quote, claim.wording) == (quote, wording)
    assert claim.attribution is not None


def test_what_analysts_at_one_firm_say_of_the_company_is_of_another(claims_of: Callable[..., Claims]) -> None:
    text = "Norvax shut its plant. Analysts at Brandt & Co said it would cost the company 40 million euros."
    assert "Brandt" not in claims_of(text)[-1].wording


def test_the_company_is_the_one_that_the_article_is_about(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Norvax shut its plant on Monday. The fault came from a line installed by the German supplier Hartmann. "
        "The company said it would sue."
    )
    assert [c.attribution.speaker for c in claims_of(text) if c.attribution] == ["Norvax"]


def test_he_is_not_she_who_says_so(claims_of: Callable[..., Claims]) -> None:
    text = "Judge Paula Wynn remanded Daniel Oke. She refused bail, saying there was a risk he would not return."
    assert claims_of(text)[-1].wording == "There was a risk Daniel Oke would not return"


def test_when_it_was_filmed_is_asked_of_the_video(claims_of: Callable[..., Claims]) -> None:
    text = (
        "“They have robbed us on Sunday,” Elena Maric said.\n\nA video shared online appears to show a man with a box. "
        "The Harbour Times could not verify where or when it was filmed."
    )
    claims = claims_of(text, outlet="The Harbour Times")
    assert [c.quote[:7] for c in claims if c.self_unverified] == ["A video"]


def test_a_number_put_beside_a_list_of_people_counts_people(claims_of: Callable[..., Claims]) -> None:
    text = "At least 47 people were arrested, including two pilots, police said. Open Cell put the number at 130."
    assert claims_of(text)[-1].wording == "130 people were arrested"


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "The firm has cut 300 jobs and closed two plants, according to the union.",
            ["The firm has cut 300 jobs and closed two plants"],
        ),
        (
            "The road was shut on Monday, and two people were hurt, according to police.",
            ["The road was shut on Monday", "two people were hurt"],
        ),
    ],
)
def test_of_two_verbs_and_of_two_clauses_none_is_lost(
    claims_of: Callable[..., Claims], text: str, quotes: list[str]
) -> None:
    assert [c.quote for c in claims_of(text)] == quotes


def test_a_figure_ends_before_what_its_source_goes_on_to_say(claims_of: Callable[..., Claims]) -> None:
    text = "About 340 officers took part, a union said. The ministry put the figure at 210 and said all were calm."
    assert [c.wording for c in claims_of(text)][:2] == ["About 340 officers took part", "210 officers took part"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry has not announced a ban on plastic bags.",
        "The ministry never confirmed the death of two miners.",
    ],
)
def test_what_nobody_announced_is_no_claim_of_its_own(text: str, claims_of) -> None:
    assert [c.wording for c in claims_of(text)] in ([], [text.rstrip(".")])
