def test_a_text_that_begins_with_it_has_nothing_before_to_stand_for(claims_of):
    (claim,) = claims_of("It could be up to 10,000 barrels.")
    assert claim.wording == "It could be up to 10,000 barrels"
