"""The words by which newsrooms mark what is not the story: one phrase a line, each a regular expression's branch.

Adding a phrase is one line here, with the test that shows it. A branch must need a mark that prose does not carry, must
be anchored by its user to a line's or sentence's beginning, and holds no nested quantifier, so that all are linear.
"""

from __future__ import annotations

MONTHS = (
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october "
    "nov november dec december"
)
DAYS = "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday"
ZONES = "am pm gmt utc bst est edt et cst cdt ct mst mdt pst pdt pt cet cest ist aest"
STAMP_VERBS = frozenset({"updated", "published", "posted", "modified", "reviewed", "created", "revised"})
STAMP_FILLERS = "last first on at a m p min mins minute minutes read hour hours hr hrs day days ago time the of reading"

# Labels of links to other stories. The user of these asks for a colon, bar, dash or the line's end after the label, so
# that "Related companies fell." stays body.
RELATED_LABELS = (
    r"related(?: (?:stories|story|articles?|coverage|content|links?|reading|video))?",
    r"read (?:more|next|also|on|this)",
    r"also read",
    r"more(?: on this| stories| from [^.:]{1,40})?",
    r"see (?:also|more)",
    r"(?:you )?(?:may|might) also like",
    r"recommended(?: for you| reading)?",
    r"don[’']t miss",
    r"in case you missed it",
    r"icymi",
    r"trending(?: now)?",
    r"most (?:read|popular|viewed)",
    r"up next",
    r"further reading",
    r"watch(?: now| live| below)?",
    r"listen(?: now)?",
    r"video",
    r"photos",
    r"gallery",
    r"in pictures",
)

_STORY = r"(?:story|article|piece|content|post)"
_RAN = r"(?:ran|published|appeared|posted|produced|provided|supplied|republished|reprinted|syndicated)"
# Where a story comes from; credits.py reads the name out of it.
STORY_CREDITS = (
    r"via (?-i:[A-Z])[^.()\n]{1,50}\)?$",
    rf"(?:this|the) (?:report|{_STORY}) (?:was |has been )?(?:first|originally) {_RAN}\b",
    rf"this {_STORY} (?:was |has been |is )?{_RAN} (?:by|in|on|at|from|with|under|courtesy)\b",
    r"(?:first|originally) (?:published|appeared|posted) (?:by|in|on|at)\b",
    r"re(?:published|printed) (?:from|with)\b",
    r"copyright (?:©|\(c\)|(?:19|20)\d\d|by |(?-i:[A-Z]))",
    r"©",
    r"\(c\) ?\d{4}",
)

# One sentence of self-promotion or small print; imperative or formula, so that reports about newsletters stay body.
PROMOTIONS = (
    r"sign up\b",
    r"subscribe\b",
    r"register (?:now|here|today|for (?:free|our))",
    r"join (?:our|the) (?:newsletter|mailing|whatsapp|conversation)",
    r"follow (?:us|our)\b",
    r"like us on",
    r"download (?:our|the) [^.]{0,30}app\b",
    r"get (?:the|our|all the|your) [^.]{0,60}(?:inbox|newsletter|alerts)",
    r"do you (?:work|live|know|have|want)\b[^?]{0,80}\?$",
    r"are you (?:affected|a)\b[^?]{0,80}\?$",
    r"(?:know|got|have) (?:something|a (?:story|tip|question|comment|view))\b[^?]{0,60}\?",
    r"(?:e-?mail|contact|write to|call|text|whatsapp) (?:us|the newsroom|our|newsdesk|[^ @]{1,60}@)",
    r"(?:for|to) (?:advertis(?:e|ing)|syndication|(?:press|media) (?:en|in)quiries)\b[^.]{0,60}\b(?:contact|call)\b",
    r"send (?:us |your )?(?:tips|an? e-?mail|letters?|stories)\b",
    r"if you (?:have|know|enjoyed|would like)\b[^.]{0,80}(?:contact|e-?mail|in touch|let us know|subscrib|sign up)",
    r"all rights reserved",
    r"(?:this|the) (?:material|content|story|article) may not be (?:published|reproduced|copied|used)",
    r"(?:this|the) (?:content|story|article) (?:has been|was) (?:shortened|edited|updated|corrected|amended|auto)",
    r"this (?:material|content|story|article) is (?:for (?:our )?subscribers|protected by|available (?:only|to))",
    r"this (?:is a (?:developing|breaking)|story (?:is developing|will be updated))",
    r"more (?:details|information|updates?)? ?(?:to (?:follow|come)|will (?:be added|follow))\b",
    r"(?:some |all )?names (?:have|has) been changed\b",
    r"advertisements?(?::|$)",
    r"sponsored(?: content)?$",
    r"share (?:this|on)\b",
    r"print this",
    r"copy link",
    r"comments?$",
    r"leave a comment",
    r"support (?:our|independent|quality) [^.]{0,30}journalism",
    r"(?:click|tap) (?:here|on|to)\b",
    r"(?:terms (?:of (?:use|service)|and conditions)|privacy policy)\s*(?:\||$)",
    r"we use cookies",
    r"thank you for reading",
    r"(?:story|article) continues (?:below|after)",
    r"\d+ comments?$",
    r"loading(?: |…|\.|$)",
    r"skip (?:to|advertisement|ad)\b",
    r"stay (?:tuned|with [^.]{1,40} for (?:updates|more|the latest))\b",
    r"listen to this article",
    r"your browser (?:does|is)",
)

# Labels of picture credits. Those of the second group must be followed by names alone, so that "Pictures from the
# airport showed damage." stays body; the colon of the first must not begin an address.
_PICTURES = r"(?:photo|photograph|image|picture|pic|video|screenshot|graphic|illustration|map|chart)s?(?: credit)?"
CREDIT_LABELS = (
    rf"(?:file |stock |handout )?{_PICTURES}\s*[:|](?!//)",
    r"credits?\s*:",
    r"courtesy\s*:",
    r"(?:pictured|source)\s*:(?!//)",
)
LOOSE_CREDIT_LABELS = (
    rf"(?:file |stock |handout )?{_PICTURES} (?:by|courtesy of|courtesy|via|from) ",
    r"courtesy of ",
)

# What stands alone in a caption's bracket.
PICTURE_SOURCES = frozenset(
    {
        "getty images",
        "getty",
        "shutterstock",
        "alamy",
        "istock",
        "unsplash",
        "wikimedia commons",
        "ap photo",
        "handout",
        "file",
        "file photo",
        "file image",
        "zuma press",
    }
)
# Words in lower case that a credit may hold between names.
CREDIT_LINKS = frozenset(
    "via for de del der van von la el al the of and by press kit photo image file handout courtesy through".split()
)
