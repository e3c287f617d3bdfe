"""extract_page: a page's HTML to its body's paragraphs and metadata. The only place that imports lxml and trafilatura.

trafilatura finds the main text; what is hidden from readers, and boxes that news sites name as such, are cut before it
looks. Its downloads and its metadata are not used: the first ignore our rules for addresses, the second cost seconds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.hidden_text import hidden_elements
from claimcheck.adapters.page_limits import guarded
from claimcheck.adapters.page_metadata import read_metadata
from claimcheck.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.article.metadata import Metadata

LEAST_WORDS = 25  # of an extracted body; with fewer, a longer body in the page's JSON-LD is taken instead
MAIN_SHARE = 0.4  # of the paragraphs' letters; what holds more is the article itself, whatever its class says
HIDDEN_SHARE = 0.8  # the same of what is hidden: only a page that a script has yet to show holds so much unseen
LEAST_CELL = 8  # words of a table cell that is read as a paragraph; shorter ones are figures without a sentence

# Class or id words of boxes that are not the story. Whole words between hyphens, underscores and spaces, so that "ad"
# is not found in "header". Must not hold words that sites give to the story's own parts ("content", "story").
_BOX = re.compile(
    r"(?:^|[\s_-])(?:newsletter|nl|promo|inline-promo|author-?(?:box|bio|info|card|profile)|about-?author|bio|byline|dek|standfirst|stamp|dateline-?bar|share|sharebar|social-?share"
    r"|related|read-?next|recirc|most-?read|comments?|discussion|disqus|advert(?:isement)?|ads?|sponsor(?:ed)?|cookie|consent|breadcrumbs?|caption|credit|topbar|masthead)(?:$|[\s_-])",
    re.IGNORECASE,
)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_NEVER_READ = (
    "noscript",
    "template",
    "figcaption",
    "button",
    "select",
    "textarea",
    "dialog",
    "iframe",
    "object",
    "embed",
)
_BLOCKS = {"p", "head", "quote", "list", "item", "table", "row", "cell", "code", "div", "fw"}


def extract_page(page: str, *, name: str) -> tuple[list[str], Metadata]:
    """The body's paragraphs, headings among them, and what the page says of its article.

    Args:
        page: The decoded HTML.
        name: What to call it in an error.

    Raises:
        UnreadableError: When the page is too large to parse or holds no text.
    """
    whole, page = page, _XML_DECLARATION.sub("", guarded(page, name)).replace("\x00", "")
    tree = _parse(page, name)
    known, carried = read_metadata(tree)
    _prune(tree, whole)
    paragraphs = _paragraphs_of(tree)
    if sum(len(p.split()) for p in paragraphs) < LEAST_WORDS:
        plain = _plain_paragraphs(page, whole, name)
        paragraphs = max(
            (_unglued(paragraphs, plain), _split_carried(carried), plain), key=lambda ps: sum(map(len, ps))
        )
    if not any(c.isalnum() for p in paragraphs for c in p):
        raise UnreadableError(
            f"{name} holds no text of an article.",
            hint="The page may build its text with scripts; save it from the browser and try again.",
        )
    return paragraphs, known


def _parse(page: str, name: str) -> Any:  # noqa: ANN401 - lxml ships no types
    from lxml import etree, html  # noqa: PLC0415 - loaded when first needed

    try:
        return html.document_fromstring(page, parser=html.HTMLParser(remove_comments=True, remove_pis=True))
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableError(
            f"{name} cannot be parsed as HTML.", hint="Save the article's text alone and give that."
        ) from error


def _paragraphs_of(tree: Any) -> list[str]:  # noqa: ANN401 - as above
    import logging  # noqa: PLC0415 - as above

    from trafilatura import bare_extraction  # noqa: PLC0415 - as above

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it could not do is for us to report
    try:
        document = bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except Exception:  # noqa: BLE001 - a parser of hostile pages: whatever it raises, the plain paragraphs remain
        return []
    body = getattr(document, "body", None)
    return [] if body is None else [p for p in _blocks(body) if p]


def _blocks(element: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    """The paragraphs below an element of trafilatura's tree, in order; line breaks part them."""
    if element.tag == "row":
        cells = [" ".join(c.itertext()).strip() for c in element]
        yield from (c for c in cells if len(c.split()) >= LEAST_CELL)
        return
    pieces: list[str] = [element.text or ""]
    for child in element:
        if child.tag in _BLOCKS:
            yield from _lines(pieces)
            pieces = []
            yield from _blocks(child)
        elif child.tag == "lb":
            pieces.append("\n")
        elif child.tag != "graphic":
            pieces.append("".join(child.itertext()))
        pieces.append(child.tail or "")
    yield from _lines(pieces)


def _lines(pieces: list[str]) -> Iterator[str]:
    for line in "".join(pieces).split("\n"):
        if words := " ".join(line.split()):
            yield words


def _prune(tree: Any, page: str) -> None:  # noqa: ANN401 - as above
    """Cut what readers do not see and what sites themselves mark as a box beside the story."""
    total = sum(len(p.text_content()) for p in tree.iter("p"))
    doomed = [(e, MAIN_SHARE) for e in tree.iter() if isinstance(e.tag, str) and _is_box(e)]
    for element, most in [*doomed, *((e, HIDDEN_SHARE) for e in hidden_elements(tree, page))]:
        parent = element.getparent()
        if parent is None or element.tag in {"html", "body", "head"}:
            continue
        if total and sum(len(p.text_content()) for p in element.iter("p")) > most * total:
            continue
        element.drop_tree()


def _is_box(element: Any) -> bool:  # noqa: ANN401 - as above
    if element.tag in _NEVER_READ or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    return any(_BOX.search(value) for key in ("class", "id") if (value := element.get(key)))


def _unglued(paragraphs: list[str], plain: list[str]) -> list[str]:
    """The paragraphs, where one holds whole <p> of the page parted into these and what stands before and after them.

    Of very short pages trafilatura gives all text as one, headline and date in front of the first sentence.
    """
    whole = frozenset(plain)
    parted: list[str] = []
    for paragraph in paragraphs:
        left = paragraph
        for inner in plain if paragraph not in whole else ():
            before, found, after = left.partition(inner)
            if found and len(inner.split()) >= LEAST_CELL:
                parted += [before.strip()] if before.strip() else []
                parted.append(inner)
                left = after
        parted += [left.strip()] if left.strip() else []
    return parted


def _split_carried(body: str) -> list[str]:
    """The paragraphs of a body that the page's JSON-LD carries, tags dropped."""
    return [words for line in _ANY_TAG.sub("\n", body).split("\n") if (words := " ".join(line.split()))]


def _plain_paragraphs(page: str, whole: str, name: str) -> list[str]:
    """The text of all <p>, boxes left out: for pages in which trafilatura finds nothing."""
    tree = _parse(page, name)
    _prune(tree, whole)
    found = [" ".join(p.text_content().split()) for p in tree.iter("p")]
    if not any(found):
        for silent in list(tree.iter("script", "style", "head", "nav", "footer")):
            silent.drop_tree()
        found = [" ".join(line.split()) for line in tree.text_content().split("\n")]
    return [p for p in found if p]
