"""Whose count a sentence hands on."""

from __future__ import annotations

import pytest

from claimcheck.evidence.compilers import compiler_of, describer_of, maker_of, relied_on


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("312 were put off, figures compiled by the North Fells Health Board show.", "North Fells Health Board"),
        ("Data collected by Linkwell put it at a third.", "Linkwell"),
        ("Linkwell's tally shows a third.", "Linkwell"),
        ("The Dockers Union's count is 300.", "Dockers Union"),
        ("The party has 31 percent, a poll by Median shows.", "Median"),
    ],
)
def test_the_body_that_counted_is_named(sentence: str, name: str) -> None:
    found = compiler_of(sentence, 0, sentence)
    assert found is not None
    assert found[0] == name
    assert found[1] in sentence


def test_the_unions_number_is_that_of_the_union_named_before() -> None:
    text = "The Dockers Union is cross. The union's number for starting pay is $17 an hour."
    assert compiler_of(text, 28, text[28:]) == ("Dockers Union", "The union's number for")


@pytest.mark.parametrize(
    "sentence", ["The company's figure is lower.", "A letter written by Ann Mell shows it.", "It's the data."]
)
def test_nobody_who_counted_is_named(sentence: str) -> None:
    assert compiler_of(sentence, 0, sentence) is None


@pytest.mark.parametrize(
    ("speaker", "maker"),
    [
        ("a study by the Brenn Hut Board", "Brenn Hut Board"),
        ("poll conducted by Ridge Research", "Ridge Research"),
        ("an internal audit from Pelham Cableways", "Pelham Cableways"),
        ("survey of Estavians", None),
        ("report on the Brenn dam", None),
        ("a guide by the road", None),
        ("Ada Holm", None),
    ],
)
def test_a_work_that_speaks_is_its_makers_word(speaker: str, maker: str | None) -> None:
    assert maker_of(speaker) == maker


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The European mission described the vote in Sarn as largely free.", "European mission"),
        ("Opposition leaders called the count a sham and left the hall.", "Opposition leaders"),
        ("The vote was described as free by the mission.", None),
        ("The party that lost called the count a sham.", None),
        ("She found the door open.", None),
    ],
)
def test_what_somebody_calls_something_is_that_ones_word(sentence: str, who: str | None) -> None:
    found = describer_of(sentence)
    assert (found[0] if found else None) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The traffic police had this advice: the road will stay closed.", "traffic police"),
        ("Prosecutors accuse her of giving insulin to six patients.", "Prosecutors"),
        ("Parents were told in a letter from the board that the beams had rotted.", "board"),
        ("The figure of 340 job losses is Brenno's.", "Brenno"),
        ("The figure comes from Corvane.", "Corvane"),
        ("It emerged from a statement by the fire brigade that the gate was shut.", "fire brigade"),
        ("Airtone put the number of people whose data were taken at 2.1 million.", "Airtone"),
        ("The figure is 40 lower than last year.", None),
        ("He was accused of theft.", None),
        ("A letter from the board lay on the table.", None),
    ],
)
def test_who_tells_others_vouches_for_it(sentence: str, who: str | None) -> None:
    found = describer_of(sentence)
    assert (found[0] if found else None) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Ten are ill, the mayor said, referring to a report by the fire brigade.", "fire brigade"),
        ("Ten are ill, says the WHO, which relies on the health ministry's figures.", "health ministry"),
        ("Ten are ill, the agency said, based on figures from Corvane.", "Corvane"),
        ("Ten are ill, the mayor said.", None),
    ],
)
def test_whom_a_speaker_relies_on_is_read(sentence: str, who: str | None) -> None:
    assert relied_on(sentence) == who


def test_a_report_in_a_paper_is_the_papers() -> None:
    assert maker_of("A report in Al-Nahar") == "Al-Nahar"
    assert maker_of("a report in May") is None


def test_figures_on_a_bodys_website_are_its_own() -> None:
    sentence = "Prado was ahead by five points, figures on the electoral commission's website show."
    assert compiler_of(sentence, 0, sentence)[0] == "electoral commission"  # type: ignore[index]
    assert compiler_of("", 0, "A page on the website shows a map.") is None
