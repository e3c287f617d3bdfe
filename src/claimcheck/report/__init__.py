"""The report room: findings as people and programs read them."""

from claimcheck.report.report import Provenance, Report

__all__ = ["Provenance", "Report"]
