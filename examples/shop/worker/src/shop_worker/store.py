"""Keeps invoice numbers gapless and remembers which orders are done."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from .invoices import Invoice, format_number

_SCHEMA = """
CREATE TABLE IF NOT EXISTS counters (kind TEXT, year INTEGER, count INTEGER, PRIMARY KEY (kind, year));
CREATE TABLE IF NOT EXISTS documents (number TEXT PRIMARY KEY, ref TEXT UNIQUE, cents INTEGER);
"""


class AlreadyDone(Exception):
    """The order has its document already."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class Store:
    """A small SQLite file, one per worker."""

    def __init__(self, path: Path | str = ":memory:") -> None:
        self._db = sqlite3.connect(path)
        self._db.executescript(_SCHEMA)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def next_number(self, kind: str, year: int) -> str:
        """Takes the next number; it counts only once save() has written it."""
        self._db.execute(
            "INSERT INTO counters VALUES (?, ?, 1)"
            " ON CONFLICT (kind, year) DO UPDATE SET count = count + 1",
            (kind, year),
        )
        query = "SELECT count FROM counters WHERE kind = ? AND year = ?"
        (count,) = self._db.execute(query, (kind, year)).fetchone()
        return format_number(kind, year, count)

    def save(self, ref: str, invoice: Invoice) -> None:
        """Writes the document and its number together, or neither."""
        try:
            self._db.execute(
                "INSERT INTO documents VALUES (?, ?, ?)",
                (invoice.number, ref, invoice.gross.cents),
            )
        except sqlite3.Error:
            self._db.rollback()
            raise
        self._db.commit()

    def undo(self) -> None:
        """Gives a number back that was taken but not saved."""
        self._db.rollback()

    def require_new(self, ref: str) -> None:
        """Raises AlreadyDone when the reference has a document."""
        query = "SELECT number FROM documents WHERE ref = ?"
        row = self._db.execute(query, (ref,)).fetchone()
        if row is not None:
            raise AlreadyDone(row[0])

    def count(self) -> int:
        (count,) = self._db.execute("SELECT count(*) FROM documents").fetchone()
        return count
