from claimcheck.article.markdown import without_markdown


def test_marks_go_and_words_stay():
    text = '# Flood\n\n![map](a.png)\n\n> The **river** _rose_ [fast](https://a.example "t").\n\n---\n\n## Now ##'
    assert without_markdown(text).split() == ["Flood", "The", "river", "rose", "fast.", "Now"]


def test_stars_and_lines_inside_words_stay():
    assert without_markdown("2*3*4 snake_case_name 5 * 6") == "2*3*4 snake_case_name 5 * 6"
