import pytest

import claimcheck
from claimcheck.agreement.denial import called_false
from claimcheck.agreement.set_right import set_right
from claimcheck.agreement.unreal import only_made_up, only_withdrawn
from claimcheck.agreement.untrue import called_untrue
from claimcheck.text.span import Span

SILENT, DENIES, SUPPORTS = claimcheck.Stance.SILENT, claimcheck.Stance.DENIES, claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    "report",
    [
        "In the novel, the regent abdicated.",
        "In a film by Karl Mosk, the regent abdicated.",
        "The regent abdicated in the last episode of the sitcom.",
        "A spoof website wrote that the regent abdicated.",
        "A presenter joked that the regent had abdicated.",
        "As an April Fool's prank, the Courier wrote that the regent abdicated.",
        "A deepfake video showed that the regent abdicated.",
        "“The regent abdicated.” That is what a bogus letter said on Monday.",
        "The Courier has retracted its report that the regent abdicated.",
        "The channel apologised for saying that the regent abdicated.",
        "A debunked article claimed that the regent abdicated.",
    ],
)
def test_what_is_made_up_or_taken_back_is_no_support(report):
    assert claimcheck.compare("The regent abdicated.", report).stance is not SUPPORTS


@pytest.mark.parametrize(
    "report",
    [
        "It is a myth that the regent abdicated.",
        "The abdication of the regent was a hoax.",
        "The regent was wrongly reported to have abdicated.",
        "A newspaper said the regent abdicated. The story is false.",
        "Some believed that the regent abdicated. He did not.",
        "Fact check: The regent abdicated. False.",
        "Claim: The regent abdicated. Verdict: Mostly false.",
        "Myth: The regent abdicated. Fact: He is on holiday.",
    ],
)
def test_what_is_called_false_is_denied(report):
    judged = claimcheck.compare("The regent abdicated.", report)
    assert judged.stance is DENIES
    assert "same-act" not in {r.code for r in judged.reasons}


@pytest.mark.parametrize(
    "report",
    [
        "It is a myth that the regent abdicated.",
        "A newspaper said the regent abdicated. The story is false.",
        "Reports that the regent abdicated are false.",
    ],
)
def test_what_is_called_false_does_not_contradict_that_it_is_not_so(report):
    assert claimcheck.compare("The regent did not abdicate.", report).stance in (SILENT, SUPPORTS)


@pytest.mark.parametrize(
    "report",
    [
        "Claim: The regent abdicated. Verdict: True.",
        "Fact check: The regent abdicated on Monday, the palace said.",
        "The regent abdicated after a fake video of her was shared.",
        "The regent abdicated, the palace said. It was the first time.",
        "The regent, who once played in a film, abdicated.",
    ],
)
def test_what_holds_beside_such_words_is_borne_out(report):
    assert claimcheck.compare("The regent abdicated.", report).stance is SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Ruiz won a prize", "Ruiz won a prize for his part in the film"),
        ("The film was banned", "In the film industry, it was known that the film was banned"),
        ("A gunner was killed", "A gunner was killed during an exercise"),
        ("Troops attacked the port", "Troops attacked the port in the exercise of their orders"),
        ("In the novel, Ruiz flees", "In the novel, Ruiz flees"),
    ],
)
def test_what_only_has_to_do_with_a_work_or_an_exercise_is_told(claim, report):
    assert only_made_up(claim, report) is None


def test_troops_in_an_exercise_attack_nobody():
    assert only_made_up("Troops attacked the port", "During a drill, troops attacked the port")


def test_a_claim_for_damages_and_a_deleted_post_take_nothing_back():
    assert only_withdrawn("The firm lost", "The firm withdrew its claim for damages and lost") is None
    assert only_withdrawn("Ruiz quit", "In a now-deleted tweet Ruiz said that he had quit") is None
    assert only_withdrawn("Fish oil heals", "The study that found that fish oil heals was retracted")


def test_what_was_found_beside_a_hoax_is_not_called_false():
    core = frozenset({"#find"})
    assert called_untrue("A bomb was found", "Police, who found a bomb, said the letter was a hoax", core) is None


def corrected(text, claim="Nine men died"):
    sentence = Span(0, text.index(".") + 1)
    return set_right(text, sentence, Span(text.index("nine"), text.index("nine") + 13), claim)


@pytest.mark.parametrize(
    "text",
    [
        "Early reports said that nine men died. In fact, nobody was hurt.",
        "Police first said that nine men died. They later lowered the toll to six.",
        "Police initially said nine men died but later revised the toll to six.",
        "At first the navy said nine men died. That number has since been corrected.",
    ],
)
def test_an_earlier_word_that_is_corrected_is_nobodys_any_more(text):
    assert corrected(text)
    assert claimcheck.compare("Nine men died.", text).stance is not SUPPORTS


@pytest.mark.parametrize(
    "text",
    [
        "Police said that nine men died. They later lowered a flag.",
        "Police first said that nine men died. Two of them were guards.",
    ],
)
def test_an_earlier_word_that_nobody_corrects_stands(text):
    assert corrected(text) is None


@pytest.mark.parametrize(
    "unit",
    [
        "in the novel, ",
        "satirical ",
        "a fake video ",
        "retracted its report ",
        "the study that ",
        "It is a myth that ",
        "was a hoax ",
        "early reports said ",
        "but later revised ",
        "In the a ",
        "in the 's",
    ],
)
def test_reading_what_is_no_fact_is_linear(unit, assert_linear):
    def read(times):
        text = unit * times
        only_made_up("The regent attacked", text)
        only_withdrawn("The regent abdicated", text)
        called_untrue("The regent abdicated", text, frozenset())
        called_false("The regent abdicated", text)
        set_right(text, Span(0, len(text)), Span(0, len(text)), "The regent abdicated")

    assert_linear(read, 40_000 // len(unit))
