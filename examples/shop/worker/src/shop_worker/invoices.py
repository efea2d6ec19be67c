"""Invoices and credit notes made from paid orders."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from .money import Money, total

#: Value added tax in percent by goods class.
VAT = {"standard": 19, "reduced": 7, "zero": 0}

_NUMBER = re.compile(r"^(?P<kind>[IC])-(?P<year>\d{4})-(?P<count>\d{5,})$")


class InvalidOrder(ValueError):
    """The order can never become an invoice, however often it is tried."""


@dataclass(frozen=True)
class Line:
    """One position of an invoice."""

    title: str
    count: int
    price: Money
    vat: str = "standard"

    @property
    def net(self) -> Money:
        return self.price * self.count

    @property
    def tax(self) -> Money:
        return self.net.share(VAT[self.vat])


@dataclass(frozen=True)
class Invoice:
    """A numbered document for one order."""

    number: str
    order: str
    customer: str
    day: date
    lines: tuple[Line, ...] = field(default_factory=tuple)
    days_to_pay: int = 14

    @property
    def currency(self) -> str:
        return self.lines[0].price.currency if self.lines else "EUR"

    @property
    def net(self) -> Money:
        return total([line.net for line in self.lines], self.currency)

    @property
    def gross(self) -> Money:
        return self.net + total([line.tax for line in self.lines], self.currency)

    @property
    def due(self) -> date:
        """The day to pay by; a weekend moves on to Monday."""
        day = self.day + timedelta(days=self.days_to_pay)
        while day.weekday() > 4:
            day += timedelta(days=1)
        return day

    def taxes(self) -> dict[str, Money]:
        """The tax of each class that occurs, largest rate first."""
        result = {}
        for name in sorted(VAT, key=VAT.__getitem__, reverse=True):
            amounts = [line.tax for line in self.lines if line.vat == name]
            if amounts:
                result[name] = total(amounts, self.currency)
        return result


def format_number(kind: str, year: int, count: int) -> str:
    """I-2026-00042 for an invoice, C-2026-00042 for a credit note."""
    return f"{kind}-{year}-{count:05d}"


def parse_number(number: str) -> tuple[str, int, int]:
    """The reverse of format_number."""
    match = _NUMBER.match(number)
    if match is None:
        raise ValueError(f"not an invoice number: {number!r}")
    return match["kind"], int(match["year"]), int(match["count"])


def lines_of(order: dict[str, Any]) -> tuple[Line, ...]:
    """The positions of an order as the api sends it."""
    currency = order.get("currency", "EUR")
    lines = []
    for item in order.get("items", []):
        vat = item.get("vat", "standard")
        if vat not in VAT:
            raise InvalidOrder(f"unknown tax class {vat!r}")
        if item["count"] < 1:
            raise InvalidOrder(f"count of {item['title']!r} is {item['count']}")
        lines.append(Line(item["title"], item["count"], Money(item["cents"], currency), vat))
    if not lines:
        raise InvalidOrder(f"order {order['id']} has no items")
    if order.get("shipping"):
        lines.append(Line("Shipping", 1, Money(order["shipping"], currency)))
    return tuple(lines)


def invoice_for(order: dict[str, Any], number: str, day: date) -> Invoice:
    """The invoice of a paid order."""
    return Invoice(
        number=number,
        order=order["id"],
        customer=order["customer"]["name"],
        day=day,
        lines=lines_of(order),
        days_to_pay=0 if order.get("prepaid") else 14,
    )


def credit_note_for(invoice: Invoice, number: str, day: date) -> Invoice:
    """The document that takes an invoice back in full."""
    kind, _, _ = parse_number(invoice.number)
    if kind != "I":
        raise InvalidOrder(f"{invoice.number} is a credit note itself")
    lines = tuple(Line(x.title, x.count, -x.price, x.vat) for x in invoice.lines)
    return Invoice(number, invoice.order, invoice.customer, day, lines, days_to_pay=0)
