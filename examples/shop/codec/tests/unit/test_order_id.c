#include "../../src/order_id.h"
#include "check.h"

static void writes_and_reads_back(void)
{
    order_id id = {12, 345678};
    order_id back = {0, 0};
    char text[ORDER_ID_SIZE];

    CHECK(order_id_format(id, text, sizeof text) == CODEC_OK);
    CHECK(strlen(text) == ORDER_ID_SIZE - 1);
    CHECK(order_id_parse(text, &back) == CODEC_OK);
    CHECK(back.shop == 12 && back.sequence == 345678);
}

static void refuses_what_does_not_fit(void)
{
    char text[ORDER_ID_SIZE];

    CHECK(order_id_format((order_id){1024, 1}, text, sizeof text) == CODEC_OUT_OF_RANGE);
    CHECK(order_id_format((order_id){1, 1u << 30}, text, sizeof text) == CODEC_OUT_OF_RANGE);
    CHECK(order_id_format((order_id){1, 1}, text, 4) == CODEC_NO_SPACE);
}

static void finds_typing_errors(void)
{
    order_id id = {7, 99};
    char text[ORDER_ID_SIZE];

    CHECK(order_id_format(id, text, sizeof text) == CODEC_OK);
    text[3] = text[3] == '0' ? '1' : '0';
    CHECK(order_id_parse(text, &id) == CODEC_BAD_CHECK);
    CHECK(order_id_parse("not an id!", &id) == CODEC_BAD_SYMBOL);
    CHECK(order_id_parse("ZZZZ-ZZZZ-ZZZ", &id) == CODEC_BAD_LENGTH);
}

void test_order_id(void)
{
    writes_and_reads_back();
    refuses_what_does_not_fit();
    finds_typing_errors();
}
