/* Order ids such as 00C0-0AS5-4F: shop and sequence number with a checksum. */
#ifndef SHOP_ORDER_ID_H
#define SHOP_ORDER_ID_H

#include <stddef.h>
#include <stdint.h>

#include "status.h"

enum { ORDER_ID_SIZE = 13 };

typedef struct {
    unsigned shop;     /* 0 to 1023 */
    uint32_t sequence; /* 0 to 2^30 - 1 */
} order_id;

codec_status order_id_format(order_id id, char *out, size_t size);

codec_status order_id_parse(const char *text, order_id *id);

#endif
