from datetime import date

import pytest

from shop_worker.invoices import (
    InvalidOrder,
    Line,
    credit_note_for,
    format_number,
    invoice_for,
    lines_of,
    parse_number,
)
from shop_worker.money import Money

ORDER = {
    "id": "o-17",
    "customer": {"name": "Ada", "email": "ada@example.org"},
    "items": [
        {"title": "Teapot", "count": 2, "cents": 1999},
        {"title": "Tea, green", "count": 3, "cents": 450, "vat": "reduced"},
    ],
    "shipping": 490,
}


@pytest.fixture
def invoice():
    return invoice_for(ORDER, "I-2026-00007", date(2026, 3, 2))


def test_sums_lines_and_taxes(invoice):
    assert invoice.net == Money(2 * 1999 + 3 * 450 + 490)
    assert invoice.taxes() == {"standard": Money(760 + 93), "reduced": Money(95)}
    assert invoice.gross == Money(5838 + 948)


def test_pays_by_monday_when_the_day_is_a_weekend():
    assert invoice_for(ORDER, "I-2026-00008", date(2026, 3, 7)).due == date(2026, 3, 23)


def test_due_on_a_weekday_stays(invoice):
    assert invoice.due == date(2026, 3, 16)


def test_prepaid_orders_are_due_at_once():
    assert invoice_for({**ORDER, "prepaid": True}, "I-2026-00009", date(2026, 3, 2)).days_to_pay == 0


def test_no_shipping_line_without_shipping():
    assert [x.title for x in lines_of({**ORDER, "shipping": 0})] == ["Teapot", "Tea, green"]


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ([], "has no items"),
        ([{"title": "Cup", "count": 0, "cents": 100}], "count of 'Cup' is 0"),
        ([{"title": "Cup", "count": 1, "cents": 100, "vat": "luxury"}], "unknown tax class"),
    ],
)
def test_refuses_orders_that_cannot_be_billed(items, message):
    with pytest.raises(InvalidOrder, match=message):
        lines_of({"id": "o-1", "items": items})


def test_credit_note_takes_everything_back(invoice):
    note = credit_note_for(invoice, "C-2026-00001", date(2026, 4, 1))
    assert note.gross == -invoice.gross


def test_credit_note_of_a_credit_note_is_refused(invoice):
    note = credit_note_for(invoice, "C-2026-00001", date(2026, 4, 1))
    with pytest.raises(InvalidOrder):
        credit_note_for(note, "C-2026-00002", date(2026, 4, 1))


def test_numbers_round_trip():
    assert format_number("I", 2026, 42) == "I-2026-00042"
    assert parse_number("I-2026-00042") == ("I", 2026, 42)


def test_line_in_another_currency():
    assert Line("Mug", 2, Money(800, "USD")).tax == Money(304, "USD")
