"""Bytes to text: which encoding, and whether they are text at all.

Order: byte order mark, strict UTF-8, what the page declares, Windows-1252 where that gives prose, what
charset-normalizer finds where that gives prose. Damaged UTF-8 in a file is an error, for a claim must never be quoted
with letters that its author did not write; a page from the web is read as browsers do, with marks for the damage.
Knows the first bytes of the files that people save under a wrong name. Knows no disk.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from itertools import pairwise

from claimcheck.errors import UnreadableError

# First bytes of files that are not text, and what to call them.
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a sound, video or WebP file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-zip archive"),
    (b"\x28\xb5\x2f\xfd", "a zstandard archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"\x00\x00\x00\x18ftyp", "a video"),
    (b"\x00\x00\x00\x20ftyp", "a video"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or video file"),
    (b"bplist", "a property list or web archive"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED_WITHIN = 2048  # bytes; the HTML standard asks for the declaration in the first 1,024
CONTROL_SHARE = 0.02  # of control characters above which decoded text is no text; prose has none
SAMPLE = 65_536  # bytes that are looked at to tell an encoding; enough for the detector, bounded in time

_DECLARED = re.compile(rb"(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
# What prose in Windows-1252 holds beside letters; not the signs that another encoding's letters turn into ("³", "¿").
_PROSE_SIGNS = frozenset("‘’“”‚„–—…•·€£¥¢©®™°§«»½¼¾ \xa0\xad")
# Signs that other encodings have letters for, where they stand as signs do and no letter could: "km²", "5 × 3",
# "40 µg", "3ª", "¿Qué". Must not match "by³o" (Polish, misread), nor "¿e".
_SIGNS_IN_PLACE = re.compile(
    r"(?<![^\W\d_])[±×÷¶](?![^\W\d_])|(?<=[0-9])[ªº²³¹](?![^\W\d_])|(?<=\b[kcdm]m)[²³](?!\w)|(?<=\bm)[²³](?!\w)"
    r"|(?<![^\W\d_])µ(?=[gmlsFVA]\b)|(?<!\w)[¿¡](?=[^\W\d_a-z])"
)
# Letters of Icelandic on the bytes of Turkish ones ("Erdoðan"): nobody can tell which was meant.
_TURKISH_OR_ICELANDIC = frozenset("ðÐýÝþÞ")
# What the detector names for want of better: encodings of old Macs, DOS and mainframes, which no article is in now.
_FORGOTTEN = re.compile(r"mac|cp(?:037|4\d\d|5\d\d|7\d\d|8\d\d|10\d\d|11\d\d)\Z|hp|kz|ptcp", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_OTHER_ALPHABET = 0.5  # share of words beyond ASCII from which a text is in another alphabet, not English with accents
# Words in Western European languages that have no plain letter at all.
_FRENCH_Y = re.compile(r"(?<=[A-Za-z][aou])ÿ(?=s?\Z)")
_BARE_WORDS = frozenset("à é è ê ó ò ô ö ú ù í á å ø æ".split())
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, *, name: str, declared: str | None = None, lenient: bool = False) -> str:
    """The text of the bytes.

    Args:
        data: All bytes.
        name: What to call the input in an error.
        declared: An encoding that the carrier declares (a Content-Type header).
        lenient: Whether damaged UTF-8 is read with U+FFFD in place of the damage, as browsers do.

    Raises:
        UnreadableError: When the bytes are empty, are not text, or are text in no encoding that makes sense of them.
    """
    if not data.strip():
        raise UnreadableError(f"{name} is empty.", hint="Give a file with an article in it.")
    if kind := binary_kind(data):
        raise UnreadableError(f"{name} is {kind}, not text.", hint="Save the article as text or HTML and try again.")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(data[len(mark) :].decode(encoding, "replace"), name)
    if (wide := wide_encoding(data[:4])) is not None and len(data) % 2 == 0:
        return _checked(data.decode(wide, "replace"), name)
    try:
        return _checked(data.decode("utf-8"), name)
    except UnicodeDecodeError as error:
        text = _decode_other(data, declared, lenient=lenient)
        if text is None:
            raise UnreadableError(
                f"{name} is not readable text: its UTF-8 is broken at byte {error.start:,}, or it is in an "
                "encoding that nothing names.",
                hint="Save it again as UTF-8, or say its encoding in the page (<meta charset=…>).",
            ) from error
        return _checked(text, name)


def _decode_other(data: bytes, declared: str | None, *, lenient: bool) -> str | None:
    found = _DECLARED.search(data[:DECLARED_WITHIN])
    for encoding in (declared, found.group(1).decode("ascii") if found else None):
        text = _try(data, encoding)
        if text is not None:
            return text
    if _is_nearly_utf8(data):
        return data.decode("utf-8", "replace") if lenient else None
    from charset_normalizer import from_bytes  # noqa: PLC0415 - loaded when first needed

    western = _try(data, "cp1252")
    if western is not None and _is_prose(western[:SAMPLE], other_alphabet=False):
        if _TURKISH_OR_ICELANDIC.isdisjoint(western):
            return western
        return western if lenient else None
    best = from_bytes(data[:SAMPLE]).best()
    text = None if best is None or _FORGOTTEN.match(best.encoding) else _try(data, best.encoding)
    if text is not None and _is_prose(text[:SAMPLE], other_alphabet=True):
        return text
    return data.decode("cp1252", "replace") if lenient else None


def _is_prose(text: str, *, other_alphabet: bool) -> bool:
    """Whether what stands beyond ASCII is what prose has: letters inside words, and the usual signs.

    Broken bytes become boxes, halves of letters, or lone letters of another alphabet.
    """
    text = _SIGNS_IN_PLACE.sub(" ", text)
    beyond = {c for c in text if c > "\x7f"}
    if any(not (c.isalpha() or c in _PROSE_SIGNS or unicodedata.combining(c)) for c in beyond):
        return False
    words = _WORD.findall(text)
    foreign = [word for word in words if not word.isascii()]
    if len(foreign) > _OTHER_ALPHABET * len(words):
        return other_alphabet and 2 * sum(map(_is_mixed, foreign)) < len(foreign)
    return all(word in _BARE_WORDS or _is_western(word) for word in foreign)


def _is_mixed(word: str) -> bool:
    """Whether plain letters stand beside those of another alphabet, as in a Polish word read as Japanese."""
    return any(c <= "\x7f" for c in word) and not all(unicodedata.name(c, "").startswith("LATIN") for c in word)


def _is_western(word: str) -> bool:
    """Whether a word could be English or a Western name: Latin letters, half of them plain, no capital inside.

    Not "cafÃ" (half of a UTF-8 character), nor "ÿ", which stands for the byte FF far more often than for itself, but
    in French names after a vowel ("L'Haÿ", "Louÿs").
    """
    word = _FRENCH_Y.sub("y", word)
    return (
        sum(c <= "\x7f" for c in word) * 2 >= len(word)
        and all(unicodedata.name(c, "").startswith("LATIN") and c != "ÿ" for c in word)
        and not any(a.islower() and b.isupper() and b > "\x7f" for a, b in pairwise(word))
    )


def _try(data: bytes, encoding: str | None) -> str | None:
    """The text in that encoding; browsers read Latin-1 and ASCII as Windows-1252, so do we."""
    if not encoding:
        return None
    try:
        codec = codecs.lookup(encoding).name
        if codec in {"utf-8", "iso8859-1", "ascii"}:
            codec = "cp1252"
            if encoding.lower().replace("-", "") in {"utf8", "utf"}:
                return None
        return data.decode(codec)
    except (LookupError, UnicodeDecodeError, ValueError, AssertionError):
        return None


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether well-formed multi-byte characters outnumber the broken ones: UTF-8 with damage, not another encoding."""
    text = data[:SAMPLE].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(1 for c in text if c > "\x7f" and c != "\ufffd") > broken


def _checked(text: str, name: str) -> str:
    sample = text[:SAMPLE]
    if len(_CONTROLS.findall(sample)) > CONTROL_SHARE * len(sample):
        raise UnreadableError(
            f"{name} is a binary file, not text.", hint="Save the article as text or HTML and try again."
        )
    return text


def wide_encoding(head: bytes) -> str | None:
    """UTF-16 or UTF-32 where the first four bytes show it, by a mark or by the zeros beside plain letters; else None.

    >>> wide_encoding("{ }".encode("utf-16-le")), wide_encoding(b"{ } ")
    ('utf-16-le', None)
    """
    marked = next((encoding for mark, encoding in _BOMS if head.startswith(mark) and mark != codecs.BOM_UTF8), None)
    if marked is not None:
        return marked.removesuffix("-le").removesuffix("-be")  # so that the mark itself is not read as a letter
    zeros = [byte == 0 for byte in head[:4]]
    if zeros == [False, True, False, True]:
        return "utf-16-le"
    return "utf-16-be" if zeros == [True, False, True, False] else None


def binary_kind(data: bytes) -> str | None:
    """What the first bytes show the file to be, where it is a well-known kind that is not text."""
    head = data[:32].lstrip(b"\r\n ") if data[:4] not in (b"\x00\x00\x00\x18", b"\x00\x00\x00\x20") else data[:32]
    return next((kind for mark, kind in _SIGNATURES if head.startswith(mark)), None)
