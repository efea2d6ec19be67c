#!/bin/sh
# Drives the built command as a shell user would. usage: run.sh ./shop-code
set -u
command=$1
passed=0
failed=0

# expect CODE "expected first line" arguments...
expect() {
    wanted_code=$1 wanted_text=$2
    shift 2
    text=$("$command" "$@" 2>&1 < "${input:-/dev/null}" | head -n 1)
    "$command" "$@" > /dev/null 2>&1 < "${input:-/dev/null}"
    code=$?
    if [ "$code" = "$wanted_code" ] && [ "$text" = "$wanted_text" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "shop-code $*: $code \"$text\", wanted $wanted_code \"$wanted_text\"" >&2
    fi
}

expect 0 1 digit 400638133393
expect 0 7 digit 7351353
expect 1 "shop-code: wrong length" digit 12
expect 1 "shop-code: symbol that is not allowed" digit 73513a3
expect 0 "" verify 4006381333931
expect 1 "shop-code: check digit does not match" verify 73513538
expect 1 "shop-code: wrong length" verify 73
expect 0 9780306406157 isbn 0-306-40615-2
expect 0 9780804429573 isbn 080442957X
expect 1 "shop-code: check digit does not match" isbn 0306406153
expect 1 "shop-code: wrong length" isbn 03064
expect 1 "shop-code: symbol that is not allowed" isbn X306406152
expect 1 "shop-code: wrong length" isbn 03064061522
expect 0 "shop 12, order 345678" read "$("$command" id 12 345678)"
expect 0 "shop 12, order 345678" read "$("$command" id 12 345678 | tr 01 ol)"
expect 1 "shop-code: number out of range" id 1024 1
expect 1 "shop-code: check digit does not match" read 0000-0000-00
expect 1 "shop-code: symbol that is not allowed" read "what?"
expect 1 "shop-code: wrong length" read --
expect 1 "shop-code: number out of range" read 0000-0000-0000-0
expect 1 "shop-code: symbol that is not allowed" verify 7351a537
expect 2 "usage: shop-code digit PAYLOAD | verify CODE | isbn ISBN10" help

input=$(mktemp)
printf 123456789 > "$input"
expect 0 cbf43926 crc
rm -f "$input"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
