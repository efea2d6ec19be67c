#include "barcode.h"

#include <ctype.h>
#include <string.h>

enum { ISBN10_DIGITS = 10, EAN13_SIZE = 14 };

codec_status barcode_check_digit(const char *payload, int *digit)
{
    size_t length = strlen(payload);
    int sum = 0;
    int weight = 3;

    if (length != BARCODE_EAN8 - 1 && length != BARCODE_UPC_A - 1 && length != BARCODE_EAN13 - 1)
        return CODEC_BAD_LENGTH;

    /* The digit next to the check digit always weighs 3. */
    for (size_t i = length; i-- > 0; weight = 4 - weight) {
        if (!isdigit((unsigned char)payload[i]))
            return CODEC_BAD_SYMBOL;
        sum += (payload[i] - '0') * weight;
    }
    *digit = (10 - sum % 10) % 10;
    return CODEC_OK;
}

codec_status barcode_verify(barcode_kind kind, const char *code)
{
    char payload[EAN13_SIZE];
    size_t length = strlen(code);
    int expected = 0;
    codec_status status;

    if (length != (size_t)kind)
        return CODEC_BAD_LENGTH;
    memcpy(payload, code, length - 1);
    payload[length - 1] = '\0';

    status = barcode_check_digit(payload, &expected);
    if (status != CODEC_OK)
        return status;
    return code[length - 1] - '0' == expected ? CODEC_OK : CODEC_BAD_CHECK;
}

/* Copies the ten symbols of an ISBN-10 without its hyphens. */
static codec_status isbn10_symbols(const char *isbn, char symbols[ISBN10_DIGITS])
{
    int count = 0;

    for (; *isbn != '\0'; isbn++) {
        if (*isbn == '-' || *isbn == ' ')
            continue;
        if (count == ISBN10_DIGITS)
            return CODEC_BAD_LENGTH;
        if (!isdigit((unsigned char)*isbn) && !(count == ISBN10_DIGITS - 1 && *isbn == 'X'))
            return CODEC_BAD_SYMBOL;
        symbols[count++] = *isbn;
    }
    return count == ISBN10_DIGITS ? CODEC_OK : CODEC_BAD_LENGTH;
}

codec_status barcode_from_isbn10(const char *isbn, char *out, size_t size)
{
    char symbols[ISBN10_DIGITS];
    int sum = 0;
    int digit = 0;
    codec_status status = isbn10_symbols(isbn, symbols);

    if (status != CODEC_OK)
        return status;
    if (size < EAN13_SIZE)
        return CODEC_NO_SPACE;
    for (int i = 0; i < ISBN10_DIGITS; i++)
        sum += (symbols[i] == 'X' ? 10 : symbols[i] - '0') * (ISBN10_DIGITS - i);
    if (sum % 11 != 0)
        return CODEC_BAD_CHECK;

    memcpy(out, "978", 3);
    memcpy(out + 3, symbols, ISBN10_DIGITS - 1);
    out[12] = '\0';
    status = barcode_check_digit(out, &digit);
    if (status != CODEC_OK)
        return status;
    out[12] = (char)('0' + digit);
    out[13] = '\0';
    return CODEC_OK;
}
