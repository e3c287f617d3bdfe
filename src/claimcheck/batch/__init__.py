"""A folder of articles: checked, kept in a store, resumed after a kill."""

from claimcheck.batch.runner import BatchResult, verify_folder

__all__ = ["BatchResult", "verify_folder"]
