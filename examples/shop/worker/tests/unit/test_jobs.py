import json
from datetime import date

import pytest

from shop_worker.jobs import Worker
from shop_worker.retry import Permanent, Policy
from shop_worker.store import AlreadyDone, Store

ORDER = {
    "id": "o-17",
    "customer": {"name": "Ada", "email": "ada@example.org", "language": "de"},
    "items": [{"title": "Teapot", "count": 1, "cents": 1999}],
}


@pytest.fixture
def sent():
    return []


@pytest.fixture
def worker(sent):
    with Store() as store:
        yield Worker(store, sent.append, Policy(tries=2), today=lambda: date(2026, 3, 2))


def test_bills_an_order_once(worker, sent):
    assert worker.bill(ORDER).number == "I-2026-00001"
    with pytest.raises(AlreadyDone):
        worker.bill(ORDER)
    assert [mail["To"] for mail in sent] == ["ada@example.org"]


def test_a_refused_order_takes_no_number(worker):
    with pytest.raises(Permanent):
        worker.bill({**ORDER, "items": []})
    assert worker.bill(ORDER).number == "I-2026-00001"
    assert worker.store.count() == 1


def test_drains_a_folder(worker, tmp_path):
    (tmp_path / "1.json").write_text(json.dumps(ORDER))
    (tmp_path / "2.json").write_text(json.dumps(ORDER))
    (tmp_path / "3.json").write_text(json.dumps({**ORDER, "id": "o-18", "items": []}))
    assert worker.drain(tmp_path) == {"done": 1, "skipped": 1, "failed": 1}
    assert sorted(x.name for x in tmp_path.iterdir()) == ["1.done", "2.skipped", "3.failed"]


def test_a_dead_mail_server_fails_the_job(worker, tmp_path):
    def down(_):
        raise ConnectionError("down")

    worker.send = down
    (tmp_path / "1.json").write_text(json.dumps(ORDER))
    assert worker.drain(tmp_path) == {"done": 0, "skipped": 0, "failed": 1}
