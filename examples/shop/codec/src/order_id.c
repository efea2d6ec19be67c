#include "order_id.h"

#include <string.h>

#include "base32.h"
#include "crc32.h"

enum { BODY_SYMBOLS = 8, CHECK_SYMBOLS = 2, SEQUENCE_BITS = 30 };

/* The two check symbols: the low ten bits of the body's CRC. */
static codec_status check_symbols(const char *body, char out[CHECK_SYMBOLS + 1])
{
    uint32_t crc = crc32_update(0, body, BODY_SYMBOLS);

    return base32_encode(crc & 1023u, CHECK_SYMBOLS, out, CHECK_SYMBOLS + 1);
}

codec_status order_id_format(order_id id, char *out, size_t size)
{
    char body[BODY_SYMBOLS + 1];
    char check[CHECK_SYMBOLS + 1];
    uint64_t number = (uint64_t)id.shop << SEQUENCE_BITS | id.sequence;
    codec_status status;

    if (size < ORDER_ID_SIZE)
        return CODEC_NO_SPACE;
    if (id.shop > 1023 || id.sequence >> SEQUENCE_BITS != 0)
        return CODEC_OUT_OF_RANGE;
    status = base32_encode(number, BODY_SYMBOLS, body, sizeof body);
    if (status == CODEC_OK)
        status = check_symbols(body, check);
    if (status != CODEC_OK)
        return status;

    memcpy(out, body, 4);
    out[4] = '-';
    memcpy(out + 5, body + 4, 4);
    out[9] = '-';
    memcpy(out + 10, check, CHECK_SYMBOLS + 1);
    return CODEC_OK;
}

codec_status order_id_parse(const char *text, order_id *id)
{
    char canonical[ORDER_ID_SIZE];
    uint64_t given;
    uint64_t expected;
    uint64_t number;
    codec_status status = base32_decode(text, &given);

    if (status != CODEC_OK)
        return status;
    if (given >> 5 * (BODY_SYMBOLS + CHECK_SYMBOLS) != 0)
        return CODEC_BAD_LENGTH;
    number = given >> 5 * CHECK_SYMBOLS;
    id->shop = (unsigned)(number >> SEQUENCE_BITS);
    id->sequence = (uint32_t)(number & ((1u << SEQUENCE_BITS) - 1));

    status = order_id_format(*id, canonical, sizeof canonical);
    if (status == CODEC_OK)
        status = base32_decode(canonical, &expected);
    if (status != CODEC_OK)
        return status;
    return expected == given ? CODEC_OK : CODEC_BAD_CHECK;
}
