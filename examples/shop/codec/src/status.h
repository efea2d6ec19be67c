/* What the codec functions answer. */
#ifndef SHOP_STATUS_H
#define SHOP_STATUS_H

typedef enum {
    CODEC_OK = 0,
    CODEC_BAD_LENGTH,
    CODEC_BAD_SYMBOL,
    CODEC_BAD_CHECK,
    CODEC_OUT_OF_RANGE,
    CODEC_NO_SPACE
} codec_status;

/* A short English text for a status, never NULL. */
const char *codec_status_text(codec_status status);

#endif
