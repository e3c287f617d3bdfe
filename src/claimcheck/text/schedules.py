"""Schedules: the present tense in which news tells what is to come ("the polls close on Thursday").

A pattern for tense.py, no more. Photographs are told in the present too ("a man walks past on Friday"), so only what is
arranged beforehand stands here: ballots, games, courts, shows, sales. Every repetition is bounded.
"""

from __future__ import annotations

# What is set for a day, as a subject in the plural; must not match "stocks close higher on Friday", which they did.
_OPENING = (
    r"(?i:polls|polling\s+(?:stations|places)|nominations|applications|entries|tickets|booths|doors|gates|schools|classes"
    r"|ballots|bookings|games|olympics|talks|celebrations|hearings|trials|submissions|exams)\s+"
    r"(?:open|close|reopen|end|start|run)"
)
# "Kenyans vote on", "members vote this"; "the Commons vote on Friday" is a noun.
_VOTING = r"(?!Commons|Lords)[A-Za-z]{2,20}(?:s|people)\s+vote(?=\s)"
# A club or country in the plural, as British papers have it ("Norra face Tarn"). Not "saw Norra face Tarn on Sunday".
_PLAYING = (
    r"(?<!saw\s)(?<!see\s)(?<!watch\s)(?<!watched\s)(?<!help\s)(?<!helped\s)(?<!let\s)(?<!made\s)(?<!make\s)(?<!did\s)"
    r"[A-Z][\w’'-]{1,20}\s(?:face|play|take\s+on|travel\s+to|entertain)(?=\s+(?:(?:at|in|away|host)\b|[A-Z]))"
)
SCHEDULED = (
    rf"{_OPENING}|{_VOTING}|{_PLAYING}"
    r"|(?:go|goes)\s+on\s+(?:sale|trial|show|display|strike|general\s+sale|air)|(?:goes|go)\s+to\s+trial|stands?\s+trial"
    r"|takes?\s+place|takes?\s+on(?=\s+[A-Z])|kicks?\s+off|tees?\s+off|gets?\s+under\s*way"
    r"|turns\s+\d{2,3}(?=\s)|airs|premieres|debuts|reopens|concludes|runs(?=\s+(?:(?:from|until|till|through|on)\s+)?\Z)"
    r"|(?:appears?|is|are|back)\s+in\s+court|plays(?=\s+(?:at|in|host|away|[A-Z]))"
    r"|faces\s+(?:(?:a|an|the)\s+)?(?:[a-z]{3,15}\s)?(?:vote|hearing|sentencing|trial|court|retrial|[A-Z])"
    r"|(?:[Tt]here\s(?:is|are)|[Tt]here[’']s)\s(?:(?:an?|another|no)\s)?(?:[a-z-]{3,15}\s)?"
    r"(?:votes?|hearings?|meetings?|ballots?|elections?|debates?|talks|rally|rallies|services?|summit|match|matches|games?)\b"
    r"|re(?:convenes?|turns?(?=\sto\s(?:court|work|parliament|school)\b))"
    r"|(?:visits|travels\s+to|flies\s+to)(?=\s+(?:the\s+)?[A-Z])"
)
