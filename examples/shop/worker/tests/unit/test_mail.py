from datetime import date

import pytest

from shop_worker.invoices import Invoice, Line
from shop_worker.mail import InvalidAddress, Recipient, check_address, html_text, mail_for, plain_text
from shop_worker.money import Money

INVOICE = Invoice(
    number="I-2026-00007",
    order="o-17",
    customer="Ada",
    day=date(2026, 3, 2),
    lines=(Line("Teapot <large>", 2, Money(1999)), Line("Tea", 1, Money(450), "reduced")),
)


def test_plain_text_in_english():
    text = plain_text(INVOICE, Recipient("Ada", "ada@example.org"))
    assert "Hello Ada," in text
    assert "  2 x Teapot <large>        €39.98" in text
    assert "incl. reduced tax: €0.32" in text
    assert text.endswith("Please pay by 16 March 2026.\n")


def test_german_for_austria_too():
    text = plain_text(INVOICE, Recipient("Ada", "ada@example.org", "de-AT"))
    assert "39,98 €" in text
    assert "bis zum 16.03.2026." in text


def test_unknown_language_falls_back_to_english():
    assert "Hello" in plain_text(INVOICE, Recipient("Ada", "ada@example.org", "eo"))


def test_html_escapes_titles():
    assert "Teapot &lt;large&gt;" in html_text(INVOICE, Recipient("Ada", "ada@example.org"))


def test_mail_has_both_parts():
    mail = mail_for(INVOICE, Recipient("Ada", "ada@example.org"), "billing@shop.example")
    assert mail["Subject"] == "Your invoice I-2026-00007"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]


@pytest.mark.parametrize("address", ["ada", "@example.org", "ada@localhost"])
def test_refuses_what_is_no_address(address):
    with pytest.raises(InvalidAddress):
        check_address(address)
