#include "../../src/crc32.h"
#include "check.h"

void test_crc32(void)
{
    char hex[9];
    uint32_t crc = crc32_update(0, "123456789", 9);

    CHECK(crc == 0xCBF43926u);
    CHECK(crc32_update(crc32_update(0, "1234", 4), "56789", 5) == crc);
    CHECK(crc32_update(0, "", 0) == 0);
    crc32_hex(crc, hex);
    CHECK_TEXT(hex, "cbf43926");
}
