from __future__ import annotations

import claimcheck


def told(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.content.of(text)) for a in claimcheck.find_attributions(text)]


def test_a_name_in_marks_after_the_cue_is_no_second_quotation() -> None:
    text = "“Nobody asked me about it,” Ana Ruiz said in May on the show “Here We Go Again.”"
    assert told(text) == [("Ana Ruiz", "Nobody asked me about it")]


def test_a_clause_of_time_after_the_cue_is_not_what_was_said() -> None:
    text = "“He did not report the loans,” Ana Ruiz said as some in the hall booed."
    assert told(text)[0] == ("Ana Ruiz", "He did not report the loans")


def test_each_quotation_goes_to_the_cue_beside_it() -> None:
    text = "“The bridge is closed,” Ana Ruiz wrote, adding, “The ferries are full by now.”"
    assert told(text) == [("Ana Ruiz", "The bridge is closed"), ("Ana Ruiz", "The ferries are full by now")]


def test_words_after_a_quotation_that_only_ends_a_sentence_keep_the_sentence() -> None:
    text = "The toll is “a gift to the rich,” Ana Ruiz said."
    assert told(text)[0][1].startswith("The toll is")
