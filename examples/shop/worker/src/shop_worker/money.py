"""Money as whole cents, so that sums never drift."""

from __future__ import annotations

from dataclasses import dataclass

_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£"}


class CurrencyMismatch(ValueError):
    """Two amounts of different currencies met in one sum."""


@dataclass(frozen=True, order=True)
class Money:
    """An amount in the smallest unit of its currency."""

    cents: int
    currency: str = "EUR"

    def __add__(self, other: Money) -> Money:
        self._same_currency(other)
        return Money(self.cents + other.cents, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same_currency(other)
        return Money(self.cents - other.cents, self.currency)

    def __mul__(self, count: int) -> Money:
        return Money(self.cents * count, self.currency)

    def __neg__(self) -> Money:
        return self * -1

    def share(self, percent: int) -> Money:
        """That many percent, rounded half up (away from zero)."""
        product = abs(self.cents) * percent
        rounded = (product + 50) // 100
        return Money(rounded if self.cents >= 0 else -rounded, self.currency)

    def format(self, language: str = "en") -> str:
        """The amount as people of that language write it."""
        sign = "-" if self.cents < 0 else ""
        whole, rest = divmod(abs(self.cents), 100)
        symbol = _SYMBOLS.get(self.currency, self.currency)
        if language == "de":
            digits = f"{whole:,}".replace(",", ".")
            return f"{sign}{digits},{rest:02d} {symbol}"
        if language == "fr":
            digits = f"{whole:,}".replace(",", "\u202f")
            return f"{sign}{digits},{rest:02d} {symbol}"
        return f"{sign}{symbol}{whole:,}.{rest:02d}"

    def _same_currency(self, other: Money) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}")


def total(amounts: list[Money], currency: str = "EUR") -> Money:
    """The sum of the amounts, zero for none."""
    result = Money(0, currency)
    for amount in amounts:
        result += amount
    return result
