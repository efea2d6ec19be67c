/* Check digits of the bar codes printed on shelf labels. */
#ifndef SHOP_BARCODE_H
#define SHOP_BARCODE_H

#include <stddef.h>

#include "status.h"

typedef enum { BARCODE_EAN8 = 8, BARCODE_UPC_A = 12, BARCODE_EAN13 = 13 } barcode_kind;

/* The check digit (0-9) that belongs to `payload`, the code without its last digit. */
codec_status barcode_check_digit(const char *payload, int *digit);

/* Whether `code` is a complete, valid bar code of the given kind. */
codec_status barcode_verify(barcode_kind kind, const char *code);

/* Writes the 13-digit form of an ISBN-10 (hyphens allowed) to `out`. */
codec_status barcode_from_isbn10(const char *isbn, char *out, size_t size);

#endif
