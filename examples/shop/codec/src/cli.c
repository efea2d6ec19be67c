#include "cli.h"

#include <stdlib.h>
#include <string.h>

#include "barcode.h"
#include "crc32.h"
#include "order_id.h"
#include "status.h"

enum { EXIT_OK = 0, EXIT_INVALID = 1, EXIT_USAGE = 2 };

static int usage(FILE *err)
{
    fputs("usage: shop-code digit PAYLOAD | verify CODE | isbn ISBN10\n"
          "       shop-code id SHOP SEQUENCE | read ID | crc < FILE\n",
          err);
    return EXIT_USAGE;
}

static int report(codec_status status, FILE *err)
{
    if (status == CODEC_OK)
        return EXIT_OK;
    fprintf(err, "shop-code: %s\n", codec_status_text(status));
    return EXIT_INVALID;
}

static int run_digit(const char *payload, FILE *out, FILE *err)
{
    int digit = 0;
    codec_status status = barcode_check_digit(payload, &digit);

    if (status == CODEC_OK)
        fprintf(out, "%d\n", digit);
    return report(status, err);
}

static int run_verify(const char *code, FILE *err)
{
    static const barcode_kind kinds[] = {BARCODE_EAN8, BARCODE_UPC_A, BARCODE_EAN13};

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strlen(code) == (size_t)kinds[i])
            return report(barcode_verify(kinds[i], code), err);
    }
    return report(CODEC_BAD_LENGTH, err);
}

static int run_isbn(const char *isbn, FILE *out, FILE *err)
{
    char code[14];
    codec_status status = barcode_from_isbn10(isbn, code, sizeof code);

    if (status == CODEC_OK)
        fprintf(out, "%s\n", code);
    return report(status, err);
}

static int run_id(const char *shop, const char *sequence, FILE *out, FILE *err)
{
    char text[ORDER_ID_SIZE];
    order_id id = {(unsigned)strtoul(shop, NULL, 10), (uint32_t)strtoul(sequence, NULL, 10)};
    codec_status status = order_id_format(id, text, sizeof text);

    if (status == CODEC_OK)
        fprintf(out, "%s\n", text);
    return report(status, err);
}

static int run_read(const char *text, FILE *out, FILE *err)
{
    order_id id;
    codec_status status = order_id_parse(text, &id);

    if (status == CODEC_OK)
        fprintf(out, "shop %u, order %lu\n", id.shop, (unsigned long)id.sequence);
    return report(status, err);
}

static int run_crc(FILE *in, FILE *out, FILE *err)
{
    unsigned char buffer[512];
    char hex[9];
    uint32_t crc = 0;
    size_t got;

    while ((got = fread(buffer, 1, sizeof buffer, in)) > 0)
        crc = crc32_update(crc, buffer, got);
    if (ferror(in)) {
        fputs("shop-code: cannot read the input\n", err);
        return EXIT_INVALID;
    }
    crc32_hex(crc, hex);
    fprintf(out, "%s\n", hex);
    return EXIT_OK;
}

int cli_run(int argc, char **argv, FILE *in, FILE *out, FILE *err)
{
    const char *command = argc > 1 ? argv[1] : "";

    if (argc == 3 && strcmp(command, "digit") == 0)
        return run_digit(argv[2], out, err);
    if (argc == 3 && strcmp(command, "verify") == 0)
        return run_verify(argv[2], err);
    if (argc == 3 && strcmp(command, "isbn") == 0)
        return run_isbn(argv[2], out, err);
    if (argc == 4 && strcmp(command, "id") == 0)
        return run_id(argv[2], argv[3], out, err);
    if (argc == 3 && strcmp(command, "read") == 0)
        return run_read(argv[2], out, err);
    if (argc == 2 && strcmp(command, "crc") == 0)
        return run_crc(in, out, err);
    return usage(err);
}
