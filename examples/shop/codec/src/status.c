#include "status.h"

const char *codec_status_text(codec_status status)
{
    switch (status) {
    case CODEC_OK:
        return "ok";
    case CODEC_BAD_LENGTH:
        return "wrong length";
    case CODEC_BAD_SYMBOL:
        return "symbol that is not allowed";
    case CODEC_BAD_CHECK:
        return "check digit does not match";
    case CODEC_OUT_OF_RANGE:
        return "number out of range";
    case CODEC_NO_SPACE:
        return "output buffer too small";
    }
    return "unknown status";
}
