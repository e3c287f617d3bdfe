"""What a line's own words give away: stamps, credits, related links, promotions, rules.

Knows one line at a time and no context; people's names are in name_lines.py, the neighbourhood in blocks.py. Everything
here needs a mark that prose does not carry, so that a real paragraph is never taken for furniture. Every pattern is
anchored and has no nested quantifier, hence linear.
"""

from __future__ import annotations

import re

from claimcheck.article.block import BlockKind

LONGEST_MARKED = 60  # words; furniture is short, and what is longer is read as body whatever it begins with
LONGEST_STAMP = 16  # words; two dates with times and zones have 14

_MONTHS = "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december"
_DAYS = "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday"
_ZONES = "am pm gmt utc bst est edt et cst cdt ct mst mdt pst pdt pt cet cest ist aest"
_STAMP_VERBS = {"updated", "published", "posted", "modified", "reviewed", "created", "revised"}
_STAMP_WORDS = {
    *f"{_MONTHS} {_DAYS} {_ZONES}".split(),
    *_STAMP_VERBS,
    *"last first on at a m p min mins minute minutes read hour hours hr hrs day days ago time the of reading".split(),
}
_NUMBER = re.compile(r"\d{1,4}(?:st|nd|rd|th)?|\d{1,2}h\d{0,2}|\d{1,2}(?:am|pm|min)")  # whole words only; not "KN-23" nor "10,000"
_WORD = re.compile(r"[^\W_]+")
_THOUSANDS = re.compile(r"\d,\d{3}")  # a figure, not a date

# "Related: …", "READ MORE: …"; must not match prose that merely begins with the word ("Related companies fell.").
_RELATED = re.compile(
    r"(?:related(?: (?:stories|story|articles?|coverage|content|links?|reading|video))?|read (?:more|next|also|on|this)|also read|more(?: on this| stories| from [^.:]{1,40})?"
    r"|see (?:also|more)|(?:you )?(?:may|might) also like|recommended(?: for you| reading)?|don[’']t miss|in case you missed it|icymi|trending(?: now)?"
    r"|most (?:read|popular|viewed)|up next|further reading|watch(?: now| live| below)?|listen(?: now)?|video|photos|gallery|in pictures)"
    r"\s*(?::|\||»|>|\s[-–—]\s|$)",
    re.IGNORECASE,
)
_READ_MORE = re.compile(r"(?:read (?:more|next|also)|see also|more from)\b[^.!?]{0,150}$", re.IGNORECASE)  # without a stop: a link

# Whole lines of credit for a picture. "Photo" needs its colon or "by", so that "Photo shops closed." stays body.
_CREDIT_LABEL = re.compile(
    r"\(?(?:(?:file |stock |handout )?(?:photo|photograph|image|picture|pic|photos|images|video|screenshot|graphic|illustration|map|chart)s?(?: credit)?"
    r"(?:\s*[:|]| (?:by|courtesy|via|from) )|credits?\s*:|courtesy(?: of\b|\s*:)|(?:pictured|source)\s*:)",
    re.IGNORECASE,
)
# Agencies and picture libraries that stand after "via" or a slash.
_VISUAL = {"getty images", "getty", "shutterstock", "alamy", "istock", "unsplash", "wikimedia commons", "ap photo", "handout", "file", "file photo", "file image", "zuma press"}
_LINKS = {"via", "for", "de", "del", "der", "van", "von", "la", "el", "al", "the", "of", "and", "by", "press", "kit", "photo", "image", "file", "handout", "courtesy", "through"}
LONGEST_CREDIT = 14  # words; "(Kim Lee, Ana Ruiz / POOL / AFP via Getty Images)" has 11

# Where a story comes from; credits.py reads the name out of it.
_STORY_CREDIT = re.compile(
    r"\(?(?:via [A-Z][^.()\n]{1,50}\)?$|(?:this|the) (?:story|article|report|piece|content|post) (?:was |has been |is )?(?:first |originally )?"
    r"(?:ran|published|appeared|posted|produced|provided|republished|reprinted|syndicated)\b|(?:first|originally) (?:published|appeared|posted) (?:by|in|on|at)\b"
    r"|republished (?:from|with)\b|reprinted (?:from|with)\b|copyright\b|©|\(c\) ?\d{4})",
    re.IGNORECASE,
)

# One sentence of self-promotion or small print; imperative or formula, so that reports about newsletters stay body.
_PROMO = re.compile(
    r"(?:sign up|subscribe|register|join (?:our|the) (?:newsletter|mailing|whatsapp|conversation)|follow (?:us|our)\b|like us on|download (?:our|the) [^.]{0,30}app\b"
    r"|get (?:the|our|all the|your) [^.]{0,60}(?:inbox|newsletter|alerts)|(?:do you (?:work|live|know|have|want)\b[^?]{0,80}\?|are you (?:affected|a)\b[^?]{0,80}\?)$"
    r"|(?:know|got|have) (?:something|a (?:story|tip|question|comment|view))\b[^?]{0,60}\?|(?:e-?mail|contact|write to|call|text|whatsapp) (?:us|the newsroom|our|newsdesk|[^ ]+@)"
    r"|send (?:us |your )?(?:tips|an? e-?mail|letters?|stories)\b|if you (?:have|know|enjoyed|would like)\b[^.]{0,80}(?:contact|e-?mail|get in touch|let us know|subscrib|sign up)"
    r"|all rights reserved|(?:this|the) (?:material|content|story|article) (?:may not|is (?:for|protected|available)|has been (?:shortened|edited|updated|corrected|amended|automatically))"
    r"|this (?:is a (?:developing|breaking)|story (?:is developing|will be updated))|advertisement\b|sponsored(?: content)?$|share (?:this|on)\b|print this|copy link|comments?$|leave a comment"
    r"|support (?:our|independent|quality) [^.]{0,30}journalism|(?:click|tap) (?:here|on|to)\b|terms (?:of|and)|privacy policy|cookie|we use cookies|thank you for reading"
    r"|(?:story|article) continues (?:below|after)|\d+ comments?$|loading|skip (?:to|advertisement|ad)\b|stay (?:with|tuned)\b|listen to this article|your browser)",
    re.IGNORECASE,
)
_SENTENCE_GAP = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9©(])")
_RULE = re.compile(r"[\W_]+")  # no letter, no digit
_YEAR = re.compile(r"(?:19|20)\d\d")
_LOOSE_FIGURE = re.compile(r"\d[\d,.]*")


def line_kind(line: str) -> BlockKind | None:
    """What the line's own words show it to be, or None where they show nothing.

    >>> line_kind("Updated: March 14, 2023, 9:40 p.m.")
    <BlockKind.STAMP: 'stamp'>
    """
    if _RULE.fullmatch(line):
        return BlockKind.RULE
    if len(line) > 12 * LONGEST_MARKED or len(line.split()) > LONGEST_MARKED:
        return None
    if is_stamp(line):
        return BlockKind.STAMP
    if _RELATED.match(line) or _READ_MORE.match(line):
        return BlockKind.RELATED
    if _is_promo(line):
        return BlockKind.PROMO
    return _credit_kind(line)


def is_stamp(line: str) -> bool:
    """Whether the line holds nothing but a date, a clock time, a reading time or "updated" and the like."""
    words = [w.lower() for w in _WORD.findall(line)]
    if not words or len(words) > LONGEST_STAMP or _THOUSANDS.search(line):
        return False
    if not all(w in _STAMP_WORDS or _NUMBER.fullmatch(w) for w in words):
        return False
    return any(w in _STAMP_VERBS for w in words) or (":" in line and words[0][0].isdigit()) or "read" in words[1:] or "ago" in words


def is_date_line(line: str) -> bool:
    """Whether the line is a bare date: a stamp beside a headline, a heading inside a chronicle."""
    words = [w.lower() for w in _WORD.findall(line)]
    months = set(_MONTHS.split())
    return (
        2 <= len(words) <= LONGEST_STAMP
        and any(w in months for w in words)
        and any(w.isdigit() for w in words)
        and all(w in _STAMP_WORDS or _NUMBER.fullmatch(w) for w in words)
    )


def _is_promo(line: str) -> bool:
    sentences = [s.strip("•*–—-| ") for s in _SENTENCE_GAP.split(line)]
    marked = [bool(_PROMO.match(s)) or bool(_STORY_CREDIT.match(s)) for s in sentences]
    if not any(_PROMO.match(s) for s in sentences):
        return False
    # All sentences are small print, or it opens as an appeal and what follows is short ("… Email newsdesk@… in confidence.").
    return all(marked) or (marked[0] and len(line.split()) <= 30 and not _LOOSE_FIGURE.search(line.replace("24/7", "")))


def _credit_kind(line: str) -> BlockKind | None:
    if _STORY_CREDIT.match(line):
        return BlockKind.CREDIT
    if _CREDIT_LABEL.match(line) and len(line.split()) <= 20:
        return BlockKind.CREDIT
    if line.endswith(")"):
        start = line.rfind("(")
        if start >= 0 and is_picture_credit(line[start + 1 : -1]):
            return BlockKind.CAPTION if start else BlockKind.CREDIT
        return None
    if line[-1:] in ".!?”\"":
        return None
    start = max(line.rfind(mark) for mark in (". ", "? ", "! ", ".” ", '." ')) + 1
    # The stop before the credit ends a sentence: "… on Oct. 17, 2024. ANA RUIZ/AFP via Getty Images".
    if is_picture_credit(line[start:].lstrip("”\" ")):
        return BlockKind.CAPTION if start else BlockKind.CREDIT
    return None


def is_picture_credit(words_of_credit: str) -> bool:
    """Whether a bracket's content or a caption's last words name who made the picture: "Ana Ruiz/AFP via Getty Images".

    Units with a slash ("96 km/h"), dates ("9/11") and alternatives ("and/or") are not credits: a credit holds
    capitalised names and no figure but a year.
    """
    content = words_of_credit.strip()
    words = [w.strip(",.;:&") for w in re.split(r"[\s/]+", content)]
    words = [w for w in words if w]
    if not words or len(words) > LONGEST_CREDIT:
        return False
    if content.lower() in _VISUAL or (_CREDIT_LABEL.match(content) and len(words) >= 2):
        return True
    if not all(w[0].isupper() or w[0] in "@©" or w.lower() in _LINKS or _YEAR.fullmatch(w) for w in words):
        return False
    lower = [w.lower() for w in words]
    return ("/" in content and len(words) >= 2) or "via" in lower[:-1] or "photo" in lower or "getty" in lower
