from __future__ import annotations

import claimcheck


def test_sentences_of_one_quotation_are_one_content() -> None:
    text = "“We closed the bridge. The ferries are full. The roads are blocked,” Ana Ruiz said."
    (found,) = claimcheck.find_attributions(text)
    assert found.content.of(text) == "We closed the bridge. The ferries are full. The roads are blocked"
    assert found.parts == ()


def test_what_lies_inside_anothers_words_becomes_a_link_of_its_chain() -> None:
    text = "The Harbour Wire reported that Ana Ruiz said the bridge is closed."
    (found,) = claimcheck.find_attributions(text)
    assert found.speaker == "Harbour Wire"
    assert found.chain == ("Ana Ruiz",)


def test_indirect_speech_and_a_quotation_after_it_stay_apart() -> None:
    text = "Ana Ruiz said the bridge is closed. “The ferries are full and the roads are blocked.”"
    assert len(claimcheck.find_attributions(text)) == 2


def test_quotations_of_two_speakers_are_not_joined() -> None:
    text = "“The bridge is closed,” Ana Ruiz said. “The ferries are full now,” Tom Hale said."
    assert [a.speaker for a in claimcheck.find_attributions(text)] == ["Ana Ruiz", "Tom Hale"]


def test_a_quotation_goes_on_over_paragraphs_where_its_mark_is_left_open() -> None:
    text = (
        "“We closed the bridge on Monday,” Ana Ruiz said. “The ferries are full.\n\n“We will open the bridge in May.”"
    )
    (found,) = claimcheck.find_attributions(text)
    assert found.parts[-1].of(text) == "The ferries are full.\n\n“We will open the bridge in May"
