"""Background worker of the shop: invoices, mails and retries."""

__all__ = ["__version__"]

__version__ = "1.4.0"
