"""Tries again what may work later, and gives up on what never will."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


class Permanent(Exception):
    """An error that another try cannot mend."""


class GaveUp(Exception):
    """Every try failed; the cause is the last error."""

    def __init__(self, tries: int) -> None:
        super().__init__(f"gave up after {tries} tries")
        self.tries = tries


@dataclass(frozen=True)
class Policy:
    """How often to try, and how long to wait in between."""

    tries: int = 5
    first: float = 0.5
    factor: float = 2.0
    longest: float = 30.0
    jitter: float = 0.0

    def __post_init__(self) -> None:
        if self.tries < 1:
            raise ValueError("a policy needs at least one try")
        if not 0 <= self.jitter < 1:
            raise ValueError("jitter is a share from 0 up to 1")

    def waits(self, roll: Callable[[], float] = random.random) -> Iterator[float]:
        """The pause after each failed try but the last."""
        pause = self.first
        for _ in range(self.tries - 1):
            yield min(pause, self.longest) * (1 - self.jitter * roll())
            pause *= self.factor

    def run(
        self,
        action: Callable[[], T],
        *,
        sleep: Callable[[float], None] = time.sleep,
        on_retry: Callable[[int, Exception], None] | None = None,
    ) -> T:
        """The action's result, or GaveUp from the last error."""
        waits = self.waits()
        attempt = 0
        while True:
            attempt += 1
            try:
                return action()
            except Permanent:
                raise
            except Exception as error:
                pause = next(waits, None)
                if pause is None:
                    raise GaveUp(attempt) from error
                if on_retry is not None:
                    on_retry(attempt, error)
                sleep(pause)
