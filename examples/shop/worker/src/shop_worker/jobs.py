"""Takes jobs from a folder and works them off one by one."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .invoices import InvalidOrder, invoice_for
from .mail import InvalidAddress, Recipient, mail_for
from .retry import GaveUp, Permanent, Policy
from .store import AlreadyDone, Store

if TYPE_CHECKING:
    from .invoices import Invoice

log = logging.getLogger(__name__)


@dataclass
class Worker:
    """Turns paid orders into invoices and mails."""

    store: Store
    send: Callable[[EmailMessage], None]
    policy: Policy = field(default_factory=Policy)
    today: Callable[[], date] = date.today
    sender: str = "billing@shop.example"

    def bill(self, order: dict[str, Any]) -> Invoice:
        """Writes and mails the invoice of one order."""
        self.store.require_new(order["id"])
        day = self.today()
        try:
            invoice = invoice_for(order, self.store.next_number("I", day.year), day)
            message = mail_for(invoice, _recipient(order["customer"]), self.sender)
        except (InvalidOrder, InvalidAddress, KeyError) as error:
            self.store.undo()
            raise Permanent(str(error)) from error
        self.store.save(order["id"], invoice)
        self.policy.run(lambda: self.send(message), sleep=_no_sleep, on_retry=_log_retry)
        return invoice

    def drain(self, folder: Path) -> dict[str, int]:
        """Works off every job file of the folder, oldest name first."""
        counts = {"done": 0, "skipped": 0, "failed": 0}
        for path in sorted(folder.glob("*.json")):
            outcome = self._one(path)
            counts[outcome] += 1
            path.rename(path.with_suffix(f".{outcome}"))
        return counts

    def _one(self, path: Path) -> str:
        try:
            order = json.loads(path.read_text(encoding="utf-8"))
            invoice = self.bill(order)
        except AlreadyDone as done:
            log.info("%s: has %s already", path.name, done.number)
            return "skipped"
        except Permanent as error:
            log.error("%s: %s", path.name, error)
            return "failed"
        except json.JSONDecodeError as error:
            log.error("%s: not JSON: %s", path.name, error)
            return "failed"
        except GaveUp as error:
            log.error("%s: mail not sent: %s", path.name, error)
            return "failed"
        log.info("%s: %s", path.name, invoice.number)
        return "done"


def _recipient(customer: dict[str, Any]) -> Recipient:
    return Recipient(customer["name"], customer["email"], customer.get("language", "en"))


def _log_retry(attempt: int, error: Exception) -> None:
    log.warning("try %d failed: %s", attempt, error)


def _no_sleep(_: float) -> None:
    """Job files are tried again at once; the next drain is pause enough."""
