"""What postgres.py says to the database: its tables, its searches, and what a query leaves out, as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from claimcheck.evidence.passage import plain_outlet

if TYPE_CHECKING:
    from claimcheck.evidence.passage import Query

FORMAT: Final = 1  # of the tables below

_TABLES: Final = """
CREATE EXTENSION IF NOT EXISTS vector;
CREATE SCHEMA IF NOT EXISTS claimcheck;
CREATE TABLE IF NOT EXISTS claimcheck.about (format integer NOT NULL, model text NOT NULL);
CREATE TABLE IF NOT EXISTS claimcheck.documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, content text NOT NULL,
    sha256 text NOT NULL, published date, outlet text NOT NULL, language text NOT NULL, article text NOT NULL,
    words tsvector NOT NULL);
CREATE INDEX IF NOT EXISTS documents_words ON claimcheck.documents USING gin (words);
CREATE TABLE IF NOT EXISTS claimcheck.vectors (sha256 bytea PRIMARY KEY, vector halfvec({dimensions}) NOT NULL);
CREATE INDEX IF NOT EXISTS vectors_near ON claimcheck.vectors USING hnsw (vector halfvec_cosine_ops);
CREATE TABLE IF NOT EXISTS claimcheck.passages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document bigint NOT NULL REFERENCES claimcheck.documents ON DELETE CASCADE,
    first integer NOT NULL, last integer NOT NULL, context_first integer NOT NULL, context_last integer NOT NULL,
    vector bytea NOT NULL REFERENCES claimcheck.vectors, words tsvector NOT NULL);
CREATE INDEX IF NOT EXISTS passages_document ON claimcheck.passages (document);
CREATE INDEX IF NOT EXISTS passages_vector ON claimcheck.passages (vector);
CREATE INDEX IF NOT EXISTS passages_words ON claimcheck.passages USING gin (words)
"""

# Each gives numbers and scores, best first. Weights D, C, B, A: the sentence and the lead stand in their context too,
# so both fields count alike. Rank 1 divides by the logarithm of the length.
SEARCHES: Final = {
    "meaning": """SELECT p.id, 1 - (v.vector <=> %(vector)s) FROM claimcheck.vectors v
JOIN claimcheck.passages p ON p.vector = v.sha256 JOIN claimcheck.documents d ON d.id = p.document
WHERE {condition} ORDER BY v.vector <=> %(vector)s LIMIT %(depth)s""",
    "passages": """SELECT p.id, ts_rank(array[0, 0, 1, 1]::real[], p.words, asked, 1) AS rank
FROM claimcheck.passages p JOIN claimcheck.documents d ON d.id = p.document, to_tsquery('english', %(words)s) asked
WHERE p.words @@ asked AND {condition} ORDER BY rank DESC, p.id LIMIT %(depth)s""",
    "documents": """SELECT d.id, ts_rank(array[0, 0, 1, 1]::real[], d.words, asked, 1) AS rank
FROM claimcheck.documents d, to_tsquery('english', %(words)s) asked
WHERE d.words @@ asked AND {condition} ORDER BY rank DESC, d.id LIMIT %(depth)s""",
}
PLACES: Final = """SELECT p.id, p.document, d.name, p.first, 1 - (v.vector <=> %(vector)s) FROM claimcheck.passages p
JOIN claimcheck.documents d ON d.id = p.document JOIN claimcheck.vectors v ON v.sha256 = p.vector
WHERE p.id = ANY(%(rows)s)"""
"""Number, document, its name, where the sentence begins and the cosine, of each of the passages."""


def schema(dimensions: int) -> list[str]:
    """The statements that make the tables where they are not there."""
    return [statement for part in _TABLES.split(";") if (statement := part.strip().format(dimensions=dimensions))]


def filters(query: Query) -> tuple[str, dict[str, Any]]:
    """What keeps a document d, as Query.leaves_out has it, and the values it names."""
    conditions: list[str] = ["true"]
    values: dict[str, Any] = {}
    if query.exclude:
        anothers = " OR (d.outlet <> '' AND d.outlet <> %(own)s)" if query.own else ""
        conditions.append(f"(d.sha256 <> ALL(%(exclude)s){anothers})")
        values["exclude"] = sorted(query.exclude)
        values["own"] = plain_outlet(query.own or "")
    if query.until is not None:
        conditions.append("(d.published IS NULL OR d.published <= %(until)s)")
        values["until"] = query.until
    if query.since is not None:
        conditions.append("(d.published IS NULL OR d.published >= %(since)s)")
        values["since"] = query.since
    if not query.undated:
        conditions.append("d.published IS NOT NULL")
    if query.outlets:
        conditions.append("d.outlet = ANY(%(outlets)s)")
        values["outlets"] = sorted(query.outlets)
    if query.language is not None:
        conditions.append("(d.language = %(language)s OR starts_with(d.language, %(language)s || '-'))")
        values["language"] = query.language.lower()
    return " AND ".join(conditions), values
