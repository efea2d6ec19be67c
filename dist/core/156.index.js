export const id = 156;
export const ids = [156];
export const modules = {

/***/ 46439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRecordFile)
/* harmony export */ });
/* unused harmony export RecordReader */
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44835);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98161);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47616);




class RecordReader {
    #yaml;
    #origin;
    #path;
    #values;
    constructor(yaml, origin, path, value, known) {
        this.#yaml = yaml;
        this.#origin = origin;
        this.#path = path;
        this.#values = (value ?? {});
        if (!isMapping(value))
            throw this.#wrong('CONFIG-TYPE', [], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, `Expected a mapping of ${known.join(', ')}.`);
        const unknown = Object.keys(value).find((key) => !known.includes(key));
        if (unknown === undefined)
            return;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(unknown, known);
        const hint = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(near)}?`;
        throw this.#wrong('CONFIG-UNKNOWN-KEY', [unknown], 'is not a known key', hint, 'key');
    }
    has(key) {
        return Object.hasOwn(this.#values, key);
    }
    text(key, { pattern, form }) {
        const value = this.#need(key);
        if (typeof value !== 'string')
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, `Expected ${form}.`);
        if (!pattern.test(value))
            throw this.wrong(key, `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`, `Expected ${form}.`);
        return value;
    }
    integer(key, most) {
        const value = this.#need(key);
        const hint = `Expected a whole number from 0 to ${most}.`;
        if (typeof value !== 'number')
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, hint);
        if (!Number.isSafeInteger(value) || value < 0 || value > most)
            throw this.wrong(key, `is ${value}`, hint);
        return value;
    }
    record(key, known) {
        return new RecordReader(this.#yaml, this.#origin, [...this.#path, key], this.#need(key), known);
    }
    records(key, known, most, skip = () => false) {
        const value = this.#need(key);
        if (!Array.isArray(value))
            throw this.#wrong('CONFIG-TYPE', [key], `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value)}`, 'Expected a list.');
        if (value.length > most)
            throw this.wrong(key, `has ${value.length} items`, `Expected at most ${most}.`);
        return value.flatMap((item, at) => skip(item) ? [] : [new RecordReader(this.#yaml, this.#origin, [...this.#path, key, String(at)], item, known)]);
    }
    position() {
        return this.#yaml.position(this.#path, 'value');
    }
    wrong(key, what, hint) {
        return this.#wrong('CONFIG-VALUE', [key], what, hint);
    }
    missing(key, hint) {
        return this.#wrong('CONFIG-MISSING-KEY', [], `has no ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}`, hint);
    }
    #need(key) {
        if (this.has(key))
            return this.#values[key];
        throw this.missing(key, `Add the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}.`);
    }
    #wrong(code, below, what, hint, part = 'value') {
        const path = [...this.#path, ...below];
        const name = path.length === 0 ? this.#origin.spelling : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path);
        return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(this.#origin, this.#yaml.position(path, part), code, `${name} ${what}`, hint);
    }
}
async function readRecordFile(text, path, known) {
    const origin = { spelling: path, path };
    const yaml = await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, origin);
    const version = isMapping(yaml.value) ? yaml.value['version'] : undefined;
    if (version !== undefined && version !== 1) {
        const reason = `version is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(version)}, and only version 1 is read here`;
        const hint = 'Use the release of reliability that the file was written for.';
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(origin, yaml.position(['version'], 'value'), 'CONFIG-VERSION', reason, hint);
    }
    const root = new RecordReader(yaml, origin, [], yaml.value ?? {}, ['version', ...known]);
    root.integer('version', 1);
    return root;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 30156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWaiverFile: () => (/* binding */ readWaiverFile)
/* harmony export */ });
/* harmony import */ var _policy_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44835);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98161);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46439);




const MOST_WAIVERS = 1000;
const KEYS = ['rule', 'path', 'fingerprint', 'reason', 'owner', 'expires'];
const RULE = {
    pattern: /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u,
    form: 'a rule such as coverage/below-threshold',
};
const FINGERPRINT = { pattern: /^[0-9a-f]{16}$/u, form: '16 hexadecimal digits in quotes, as in verdict.json' };
const PATH = { pattern: /^[^\p{Cc}\u2028\u2029]{1,300}$/u, form: 'a glob of at most 300 characters' };
const REASON = {
    pattern: /^(?=.*\p{L}.*\p{L}.*\p{L})[^\p{Cc}\u2028\u2029]{10,300}$/u,
    form: 'a reason of 10 to 300 characters in one line',
};
const OWNER = { pattern: /^[^\p{Cc}\u2028\u2029]{1,100}$/u, form: 'who answers for it, such as "@org/team"' };
const EXPIRES = { pattern: /^\d{4}-\d{2}-\d{2}$/u, form: 'the last day on which it holds, such as 2027-01-31' };
async function readWaiverFile(text, path, rules) {
    if (text.split('\n').every((line) => /^\s*(?:#|$)/u.test(line)))
        return [];
    const file = await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecordFile */ .m)(text, path, ['waivers']);
    return file.records('waivers', KEYS, MOST_WAIVERS).map((entry) => waiverOf(entry, rules));
}
function waiverOf(entry, rules) {
    if (!entry.has('rule') && !entry.has('fingerprint'))
        throw entry.missing('rule', 'Say what is waived: a rule, or the fingerprint of one finding.');
    if (entry.has('path') && !entry.has('rule'))
        throw entry.wrong('path', 'is given without a rule', 'A fingerprint says its finding alone; remove the path.');
    const expires = entry.text('expires', EXPIRES);
    if (!(0,_policy_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(expires))
        throw entry.wrong('expires', `is ${expires}, which is no day of the calendar`, `Expected ${EXPIRES.form}.`);
    const rule = entry.has('rule') ? entry.text('rule', RULE) : undefined;
    if (rule?.startsWith('waiver/') === true)
        throw entry.wrong('rule', `is ${rule}, which cannot be waived`, 'Renew the waiver that it is about, or remove it.');
    if (rule !== undefined && rules?.includes(rule) === false)
        throw unknownRule(entry, rule, rules);
    return {
        ...(rule === undefined ? {} : { rule }),
        ...(entry.has('fingerprint') ? { fingerprint: entry.text('fingerprint', FINGERPRINT) } : {}),
        ...(entry.has('path') ? { paths: [entry.text('path', PATH)] } : {}),
        reason: entry.text('reason', REASON),
        owner: entry.text('owner', OWNER),
        expires,
        line: entry.position().line,
    };
}
function unknownRule(entry, rule, rules) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(rule, rules);
    const hint = near === undefined ? 'docs/errors.md lists the rules.' : `Did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(near)}?`;
    return entry.wrong('rule', `is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(rule)}, which is no rule`, hint);
}


/***/ })

};
