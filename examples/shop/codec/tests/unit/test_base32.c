#include "../../src/base32.h"
#include "check.h"

static void reads_symbols_people_mix_up(void)
{
    CHECK(base32_value('0') == 0);
    CHECK(base32_value('o') == 0);
    CHECK(base32_value('l') == 1);
    CHECK(base32_value('I') == 1);
    CHECK(base32_value('z') == 31);
    CHECK(base32_value('U') == -1);
    CHECK(base32_value('\0') == -1);
}

static void writes_fixed_width(void)
{
    char text[5];

    CHECK(base32_encode(1234, 4, text, sizeof text) == CODEC_OK);
    CHECK_TEXT(text, "016J");
    CHECK(base32_encode(1u << 20, 4, text, sizeof text) == CODEC_OUT_OF_RANGE);
    CHECK(base32_encode(1, 5, text, sizeof text) == CODEC_NO_SPACE);
}

static void reads_numbers(void)
{
    uint64_t value = 0;

    CHECK(base32_decode("0-16j", &value) == CODEC_OK);
    CHECK(value == 1234);
    CHECK(base32_decode("16U", &value) == CODEC_BAD_SYMBOL);
    CHECK(base32_decode("--", &value) == CODEC_BAD_LENGTH);
    CHECK(base32_decode("0000000000000", &value) == CODEC_OUT_OF_RANGE);
}

void test_base32(void)
{
    reads_symbols_people_mix_up();
    writes_fixed_width();
    reads_numbers();
}
