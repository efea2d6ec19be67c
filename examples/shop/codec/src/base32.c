#include "base32.h"

#include <ctype.h>
#include <string.h>

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

int base32_value(char symbol)
{
    int upper = toupper((unsigned char)symbol);
    const char *found;

    switch (upper) {
    case '\0':
        return -1;
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    default:
        found = strchr(alphabet, upper);
        return found == NULL ? -1 : (int)(found - alphabet);
    }
}

codec_status base32_encode(uint64_t value, size_t symbols, char *out, size_t size)
{
    if (symbols + 1 > size)
        return CODEC_NO_SPACE;
    out[symbols] = '\0';
    while (symbols-- > 0) {
        out[symbols] = alphabet[value & 31u];
        value >>= 5;
    }
    return value == 0 ? CODEC_OK : CODEC_OUT_OF_RANGE;
}

codec_status base32_decode(const char *text, uint64_t *value)
{
    uint64_t result = 0;
    size_t count = 0;

    for (; *text != '\0'; text++) {
        int digit;

        if (*text == '-')
            continue;
        digit = base32_value(*text);
        if (digit < 0)
            return CODEC_BAD_SYMBOL;
        if (++count > 12)
            return CODEC_OUT_OF_RANGE;
        result = result << 5 | (uint64_t)digit;
    }
    if (count == 0)
        return CODEC_BAD_LENGTH;
    *value = result;
    return CODEC_OK;
}
