import pytest

SAID_BEHIND = (
    (
        "Rubble killed two clerks and hurt at least nine people in town, its warden, Ivo Tam, told a briefing.",
        "Ivo Tam",
    ),
    (
        "The plant may have shed as many as 200 jobs since May, the Coast Weekly reported, a tally it kept.",
        "Coast Weekly",
    ),
    (
        "The walkout cost the port nine million euros, the Daily Post reported on Sunday, a sum it rejects.",
        "Daily Post",
    ),
    (
        "Nurses at the clinic have counted nine deaths since the raid, the head of surgery, Ana Lis, told the Echo.",
        "Ana Lis",
    ),
    (
        "The talks in Sarn will not take place on May 4, a diplomat involved in them said.",
        "a diplomat involved in them",
    ),
    ("The fire has killed 12 people, a doctor who treated the wounded told the paper.", "doctor"),
    ("Over 34 days the judges heard 58 witnesses, court records show.", "court records"),
    ("An inspection of the home was never ordered, the council's minutes show.", "council's minutes"),
    (
        "Ten were taken to hospital, two with life-threatening burns, a spokesman for the harbour, Ivo Tam, said.",
        "Ivo Tam",
    ),
    ("The toll could reach 90, the mayor of Sarn, Petra Holm, told a crowd outside the church.", "Petra Holm"),
)


@pytest.mark.parametrize(("sentence", "speaker"), SAID_BEHIND)
def test_a_source_behind_a_clause_vouches_for_it(claims_of, sentence, speaker):
    claims = claims_of(sentence)
    assert {c.attribution.speaker for c in claims} == {speaker}
    assert all(speaker not in c.wording for c in claims)


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm bought 40 ships, the largest order reported in years.",
        "The firm sold 40 ships, the report, the fleet.",
    ],
)
def test_a_participle_behind_a_comma_is_no_source(claims_of, sentence):
    assert all(c.attribution is None for c in claims_of(sentence))


def test_what_follows_that_is_said_and_not_what_stands_before(claims_of):
    claims = claims_of("At the port, the minister told reporters that 40 ships were sold.")
    assert [c.attribution.speaker for c in claims] == ["minister"]
    assert "40 ships" in claims[0].wording
