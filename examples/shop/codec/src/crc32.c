#include "crc32.h"

#define POLYNOMIAL 0xEDB88320u

static uint32_t table[256];
static int table_ready;

static void build_table(void)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t value = byte;

        for (int bit = 0; bit < 8; bit++)
            value = (value & 1u) != 0 ? POLYNOMIAL ^ (value >> 1) : value >> 1;
        table[byte] = value;
    }
    table_ready = 1;
}

uint32_t crc32_update(uint32_t crc, const void *data, size_t size)
{
    const unsigned char *bytes = data;

    if (!table_ready)
        build_table();
    crc = ~crc;
    for (size_t i = 0; i < size; i++)
        crc = table[(crc ^ bytes[i]) & 0xFFu] ^ (crc >> 8);
    return ~crc;
}

void crc32_hex(uint32_t crc, char out[9])
{
    static const char digits[] = "0123456789abcdef";

    for (int i = 7; i >= 0; i--, crc >>= 4)
        out[i] = digits[crc & 0xFu];
    out[8] = '\0';
}
