#include "check.h"

int checks_done;
int checks_failed;

int main(void)
{
    test_barcode();
    test_base32();
    test_crc32();
    test_order_id();
    test_cli();
    printf("%d passed, %d failed\n", checks_done - checks_failed, checks_failed);
    return checks_failed == 0 ? 0 : 1;
}
