"""The version, in one place: the package's, the reports' provenance and the user agent read it from here."""

VERSION = "0.1.0"
