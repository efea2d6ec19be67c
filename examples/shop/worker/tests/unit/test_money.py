import pytest

from shop_worker.money import CurrencyMismatch, Money, total


def test_adds_and_subtracts_cents():
    assert Money(199) + Money(1) == Money(200)
    assert Money(199) - Money(200) == Money(-1)


def test_refuses_to_mix_currencies():
    with pytest.raises(CurrencyMismatch, match="EUR and USD"):
        Money(1) + Money(1, "USD")


@pytest.mark.parametrize(
    ("cents", "percent", "expected"),
    [(1000, 19, 190), (50, 19, 10), (50, 7, 4), (-50, 7, -4), (0, 19, 0)],
)
def test_share_rounds_half_away_from_zero(cents, percent, expected):
    assert Money(cents).share(percent) == Money(expected)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "-€1,234.05"), ("de", "-1.234,05 €")],
)
def test_formats_for_the_reader(language, expected):
    assert Money(-123405).format(language) == expected


def test_unknown_currency_keeps_its_code():
    assert Money(250, "CHF").format("de") == "2,50 CHF"


def test_total_of_nothing_is_zero():
    assert total([], "USD") == Money(0, "USD")
    assert total([Money(1), Money(2)]) == Money(3)
