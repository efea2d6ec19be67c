"""Renders the mails that go with an invoice."""

from __future__ import annotations

import html
from dataclasses import dataclass
from email.message import EmailMessage

from .invoices import Invoice

_WORDS = {
    "en": {
        "subject": "Your invoice {number}",
        "hello": "Hello {name},",
        "thanks": "thank you for your order {order}.",
        "total": "Total",
        "tax": "incl. {rate} tax",
        "due": "Please pay by {day}.",
        "paid": "Your payment has arrived. Nothing is left to do.",
        "day": "%d %B %Y",
    },
    "de": {
        "subject": "Ihre Rechnung {number}",
        "hello": "Guten Tag {name},",
        "thanks": "vielen Dank für Ihre Bestellung {order}.",
        "total": "Summe",
        "tax": "inkl. {rate} Steuer",
        "due": "Bitte zahlen Sie bis zum {day}.",
        "paid": "Ihre Zahlung ist eingegangen. Es bleibt nichts zu tun.",
        "day": "%d.%m.%Y",
    },
}


class InvalidAddress(ValueError):
    """An address that no mail server would take."""


@dataclass(frozen=True)
class Recipient:
    """Whom a mail goes to, and in which language."""

    name: str
    address: str
    language: str = "en"

    def words(self) -> dict[str, str]:
        """The phrases of the language, English when there are none."""
        return _WORDS.get(self.language.partition("-")[0], _WORDS["en"])


def check_address(address: str) -> str:
    """The address as it is, when it can be one."""
    local, at, host = address.rpartition("@")
    if not at or not local or "." not in host:
        raise InvalidAddress(address)
    if any(c in address for c in "\r\n"):
        raise InvalidAddress("line break in an address")
    return address


def plain_text(invoice: Invoice, to: Recipient) -> str:
    """The mail for people who read text."""
    words, language = to.words(), to.language.partition("-")[0]
    rows = [words["hello"].format(name=to.name), "", words["thanks"].format(order=invoice.order), ""]
    width = max(len(line.title) for line in invoice.lines)
    for line in invoice.lines:
        rows.append(f"{line.count:>3} x {line.title:<{width}}  {line.net.format(language):>12}")
    rows.append(f"{words['total']:>{width + 6}}  {invoice.gross.format(language):>12}")
    for name, tax in invoice.taxes().items():
        rows.append(f"  {words['tax'].format(rate=name)}: {tax.format(language)}")
    rows += ["", closing(invoice, to)]
    return "\n".join(rows) + "\n"


def html_text(invoice: Invoice, to: Recipient) -> str:
    """The same mail as a page; every name in it is escaped."""
    language = to.language.partition("-")[0]
    rows = "".join(
        f"<tr><td>{line.count}</td><td>{html.escape(line.title)}</td>"
        f"<td>{html.escape(line.net.format(language))}</td></tr>"
        for line in invoice.lines
    )
    return (
        f"<p>{html.escape(to.words()['hello'].format(name=to.name))}</p>"
        f"<table>{rows}</table><p>{html.escape(closing(invoice, to))}</p>"
    )


def closing(invoice: Invoice, to: Recipient) -> str:
    """The last sentence: when to pay, or that all is paid."""
    words = to.words()
    if invoice.days_to_pay == 0:
        return words["paid"]
    return words["due"].format(day=invoice.due.strftime(words["day"]))


def mail_for(invoice: Invoice, to: Recipient, sender: str) -> EmailMessage:
    """The mail, ready for a transport."""
    message = EmailMessage()
    message["From"] = check_address(sender)
    message["To"] = check_address(to.address)
    message["Subject"] = to.words()["subject"].format(number=invoice.number)
    message.set_content(plain_text(invoice, to))
    message.add_alternative(html_text(invoice, to), subtype="html")
    return message
