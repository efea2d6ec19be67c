/* Crockford's base 32: no I, L, O or U, so that ids can be read out loud. */
#ifndef SHOP_BASE32_H
#define SHOP_BASE32_H

#include <stddef.h>
#include <stdint.h>

#include "status.h"

/* The value (0-31) of one symbol, or -1. Lower case, O, I and L are accepted. */
int base32_value(char symbol);

/* Writes `value` with exactly `symbols` symbols and a closing NUL. */
codec_status base32_encode(uint64_t value, size_t symbols, char *out, size_t size);

/* Reads symbols up to the NUL; hyphens are skipped. */
codec_status base32_decode(const char *text, uint64_t *value);

#endif
