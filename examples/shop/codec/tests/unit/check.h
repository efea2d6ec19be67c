/* The smallest test helper that still tells what failed and where. */
#ifndef SHOP_CHECK_H
#define SHOP_CHECK_H

#include <stdio.h>
#include <string.h>

extern int checks_done;
extern int checks_failed;

#define CHECK(condition)                                                       \
    do {                                                                       \
        checks_done++;                                                         \
        if (!(condition)) {                                                    \
            checks_failed++;                                                   \
            fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition); \
        }                                                                      \
    } while (0)

#define CHECK_TEXT(actual, expected) CHECK(strcmp((actual), (expected)) == 0)

void test_barcode(void);
void test_base32(void);
void test_crc32(void);
void test_order_id(void);
void test_cli(void);

#endif
