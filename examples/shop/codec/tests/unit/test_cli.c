#include "../../src/cli.h"
#include "../../src/status.h"
#include "check.h"

#include <stdlib.h>

static char answer[256];

/* Runs one command line and keeps the first line that it wrote anywhere. */
static int run(int argc, char **argv, const char *input)
{
    FILE *in = tmpfile();
    FILE *both = tmpfile();
    int code;

    if (in == NULL || both == NULL)
        abort();
    fputs(input, in);
    rewind(in);
    code = cli_run(argc, argv, in, both, both);
    rewind(both);
    if (fgets(answer, sizeof answer, both) == NULL)
        answer[0] = '\0';
    answer[strcspn(answer, "\n")] = '\0';
    fclose(in);
    fclose(both);
    return code;
}

#define RUN(input, ...)                                                        \
    run((int)(sizeof((char *[]){"shop-code", __VA_ARGS__}) / sizeof(char *)),  \
        (char *[]){"shop-code", __VA_ARGS__, NULL}, input)

static void answers(void)
{
    CHECK(RUN("", "digit", "400638133393") == 0);
    CHECK_TEXT(answer, "1");
    CHECK(RUN("", "verify", "4006381333931") == 0);
    CHECK(RUN("", "isbn", "0-306-40615-2") == 0);
    CHECK_TEXT(answer, "9780306406157");
    CHECK(RUN("123456789", "crc") == 0);
    CHECK_TEXT(answer, "cbf43926");
    CHECK(RUN("", "id", "12", "345678") == 0);
    CHECK(RUN("", "read", answer) == 0);
    CHECK_TEXT(answer, "shop 12, order 345678");
}

static void refuses(void)
{
    CHECK(RUN("", "verify", "123") == 1);
    CHECK_TEXT(answer, "shop-code: wrong length");
    CHECK(RUN("", "digit", "40063813339x") == 1);
    CHECK_TEXT(answer, "shop-code: symbol that is not allowed");
    CHECK(RUN("", "id", "1024", "1") == 1);
    CHECK_TEXT(answer, "shop-code: number out of range");
    CHECK(RUN("", "help") == 2);
    CHECK_TEXT(codec_status_text(CODEC_OK), "ok");
    CHECK_TEXT(codec_status_text(CODEC_BAD_CHECK), "check digit does not match");
    CHECK_TEXT(codec_status_text(CODEC_NO_SPACE), "output buffer too small");
}

void test_cli(void)
{
    answers();
    refuses();
}
