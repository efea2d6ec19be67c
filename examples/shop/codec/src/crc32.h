/* CRC-32 (IEEE 802.3, reflected), as used for order ids and label files. */
#ifndef SHOP_CRC32_H
#define SHOP_CRC32_H

#include <stddef.h>
#include <stdint.h>

/* Feeds `size` bytes to a running checksum; start with `crc` = 0. */
uint32_t crc32_update(uint32_t crc, const void *data, size_t size);

/* The checksum as eight lower-case hex digits; `out` holds nine bytes. */
void crc32_hex(uint32_t crc, char out[9]);

#endif
