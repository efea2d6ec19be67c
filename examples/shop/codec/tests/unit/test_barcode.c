#include "../../src/barcode.h"
#include "check.h"

static int digit_of(const char *payload)
{
    int digit = -1;

    return barcode_check_digit(payload, &digit) == CODEC_OK ? digit : -1;
}

static void finds_check_digits(void)
{
    CHECK(digit_of("400638133393") == 1);
    CHECK(digit_of("7351353") == 7);
    CHECK(digit_of("03600029145") == 2);
    CHECK(digit_of("12345") == -1);
    CHECK(digit_of("40063813339x") == -1);
}

static void verifies_whole_codes(void)
{
    CHECK(barcode_verify(BARCODE_EAN13, "4006381333931") == CODEC_OK);
    CHECK(barcode_verify(BARCODE_EAN8, "73513537") == CODEC_OK);
    CHECK(barcode_verify(BARCODE_EAN8, "73513538") == CODEC_BAD_CHECK);
    CHECK(barcode_verify(BARCODE_UPC_A, "4006381333931") == CODEC_BAD_LENGTH);
    CHECK(barcode_verify(BARCODE_EAN8, "7351 537") == CODEC_BAD_SYMBOL);
}

static void converts_isbn(void)
{
    char code[14];

    CHECK(barcode_from_isbn10("0-306-40615-2", code, sizeof code) == CODEC_OK);
    CHECK_TEXT(code, "9780306406157");
    CHECK(barcode_from_isbn10("080442957X", code, sizeof code) == CODEC_OK);
    CHECK_TEXT(code, "9780804429573");
    CHECK(barcode_from_isbn10("0306406153", code, sizeof code) == CODEC_BAD_CHECK);
    CHECK(barcode_from_isbn10("03064", code, sizeof code) == CODEC_BAD_LENGTH);
    CHECK(barcode_from_isbn10("03064061522", code, sizeof code) == CODEC_BAD_LENGTH);
    CHECK(barcode_from_isbn10("X306406152", code, sizeof code) == CODEC_BAD_SYMBOL);
    CHECK(barcode_from_isbn10("0306406152", code, 13) == CODEC_NO_SPACE);
}

void test_barcode(void)
{
    finds_check_digits();
    verifies_whole_codes();
    converts_isbn();
}
