"""A whole run: job files, a store on disk and a mail server that stumbles."""

import json
from datetime import date

import pytest

from shop_worker.jobs import Worker
from shop_worker.retry import Policy
from shop_worker.store import Store


class MailServer:
    """Keeps the mails; refuses the first ones."""

    def __init__(self, refuse=0):
        self.refuse, self.mails = refuse, []

    def send(self, mail):
        if self.refuse:
            self.refuse -= 1
            raise ConnectionError("421 try again later")
        self.mails.append(mail)


def order(number, language="en", **more):
    return {
        "id": f"o-{number}",
        "customer": {"name": "Grace Hopper", "email": "grace@example.org", "language": language},
        "items": [
            {"title": "Nanosecond of wire", "count": 3, "cents": 1180},
            {"title": "Manual", "count": 1, "cents": 2500, "vat": "reduced"},
        ],
        "shipping": 490,
        **more,
    }


@pytest.fixture
def jobs(tmp_path):
    folder = tmp_path / "jobs"
    folder.mkdir()

    def put(name, content):
        (folder / name).write_text(content if isinstance(content, str) else json.dumps(content))

    put("01.json", order(1))
    put("02.json", order(2, "de"))
    put("03.json", "{ torn")
    put("04.json", order(1))
    put("05.json", order(5, items=[]))
    return folder


def test_a_day_of_billing(tmp_path, jobs):
    server = MailServer(refuse=2)
    with Store(tmp_path / "invoices.db") as store:
        worker = Worker(store, server.send, Policy(tries=3), today=lambda: date(2026, 3, 6))
        assert worker.drain(jobs) == {"done": 2, "skipped": 1, "failed": 2}
    assert [mail["Subject"] for mail in server.mails] == [
        "Your invoice I-2026-00001",
        "Ihre Rechnung I-2026-00002",
    ]
    english, german = (mail.get_body(("plain",)).get_content() for mail in server.mails)
    assert "Please pay by 20 March 2026." in english
    assert "35,40 €" in german


def test_numbers_go_on_after_a_restart(tmp_path):
    for number in (1, 2):
        with Store(tmp_path / "invoices.db") as store:
            worker = Worker(store, MailServer().send, today=lambda: date(2026, 3, 6))
            invoice = worker.bill(order(number, prepaid=True))
    assert invoice.number == "I-2026-00002"


def test_an_outage_fails_the_job_but_keeps_the_number(tmp_path, jobs):
    server = MailServer(refuse=99)
    with Store(tmp_path / "invoices.db") as store:
        worker = Worker(store, server.send, Policy(tries=2), today=lambda: date(2026, 3, 6))
        counts = worker.drain(jobs)
        assert counts["done"] == 0
        assert store.count() == 2


def test_a_refused_tax_class_takes_no_number(tmp_path):
    with Store(tmp_path / "invoices.db") as store:
        worker = Worker(store, MailServer().send)
        bad = order(9, items=[{"title": "Yacht", "count": 1, "cents": 1, "vat": "luxury"}])
        with pytest.raises(Exception, match="unknown tax class"):
            worker.bill(bad)
        assert store.count() == 0
