/* The shop-code command: one sub-command a call, answers on `out`. */
#ifndef SHOP_CLI_H
#define SHOP_CLI_H

#include <stdio.h>

/* Runs the command and returns its exit code: 0 ok, 1 invalid code, 2 usage. */
int cli_run(int argc, char **argv, FILE *in, FILE *out, FILE *err);

#endif
