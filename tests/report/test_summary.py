from claimcheck.report.summary import claims_summary_lines, counts_line, heard_line, problems_line, summary_lines


def test_the_summary_says_what_the_outlet_could_not_verify_and_who_speaks_to_it(report):
    assert summary_lines(report)[1] == (
        "The outlet itself could not verify: “Up to 4,200 households were left in the dark” (Northern Wire). "
        "Supported by the county (in Sound Herald); contradicted by Halden Energi (in Fjord Post); "
        "denied by Mayor Aune (in Coast Daily); repeated by Vale Ledger."
    )


def test_the_counts_come_first(report):
    assert counts_line(report) == summary_lines(report)[0]
    assert counts_line(report).startswith("6 claims: 1 corroborated, 1 contradicted, 1 disputed, 3 uncorroborated; 1 ")


def test_what_could_not_be_looked_at_is_said_apart_from_what_was_not_found(report):
    assert problems_line(report).startswith("2 things could not be looked at:")
    assert heard_line(report.findings[1]) == "No report that was looked at says so or says otherwise."


def test_an_article_without_disclaimers_is_said_to_have_none(empty_report):
    assert summary_lines(empty_report) == (
        "0 claims.",
        "The outlet says of none of these claims that it could not verify it.",
    )


def test_claims_alone_have_their_summary(report):
    assert claims_summary_lines(report.claims) == (
        "6 claims.",
        "The outlet itself could not verify: “Up to 4,200 households were left in the dark” (Northern Wire).",
    )
