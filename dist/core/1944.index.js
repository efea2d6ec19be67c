export const id = 1944;
export const ids = [1944];
export const modules = {

/***/ 31944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SecretScan: () => (/* binding */ SecretScan),
/* harmony export */   entropyOf: () => (/* binding */ entropyOf)
/* harmony export */ });
const ALLOWED_HERE = 'gitleaks:allow';
class SecretScan {
    #rules;
    #compiled = new Map();
    constructor(rules) {
        this.#rules = rules;
    }
    find(path, text, before = '') {
        if (this.#any(this.#rules.allowedPaths, path))
            return [];
        const small = text.toLowerCase();
        const found = new Map();
        for (const rule of this.#rules.rules) {
            if (rule.keywords.length > 0 && !rule.keywords.some((word) => small.includes(word)))
                continue;
            if (rule.path !== undefined && !this.#regex(rule.path).test(path))
                continue;
            for (const match of text.matchAll(this.#regex(rule.regex, 'g'))) {
                const secret = secretOf(rule, match);
                if (before.includes(secret) || this.#isNone(rule, path, secret, match[0], lineAt(text, match.index)))
                    continue;
                const at = match.index + match[0].indexOf(secret);
                const key = `${at}`;
                if (!found.has(key))
                    found.set(key, { rule: rule.id, path, line: text.slice(0, at).split('\n').length });
            }
        }
        return [...found.values()].sort((a, b) => a.line - b.line);
    }
    #isNone(rule, path, secret, match, line) {
        if (secret === '' || line.includes(ALLOWED_HERE))
            return true;
        if (rule.entropy !== undefined && entropyOf(secret) <= rule.entropy)
            return true;
        const small = secret.toLowerCase();
        if (this.#any(this.#rules.allowedValues, secret))
            return true;
        if (this.#rules.stopwords.some((word) => small.includes(word)))
            return true;
        return (rule.allowed ?? []).some((one) => this.#allows(one, path, { secret, match, line }));
    }
    #allows(allowance, path, texts) {
        const { regexes, on, paths, stopwords, all } = allowance;
        const small = (texts['secret'] ?? '').toLowerCase();
        const said = [
            ...(regexes.length > 0 ? [this.#any(regexes, texts[on] ?? '')] : []),
            ...(paths.length > 0 ? [this.#any(paths, path)] : []),
            ...(stopwords.length > 0 ? [stopwords.some((word) => small.includes(word))] : []),
        ];
        return said.length > 0 && (all ? said.every(Boolean) : said.some(Boolean));
    }
    #any(sources, text) {
        return sources.some((source) => this.#regex(source).test(text));
    }
    #regex(source, flags = '') {
        const key = `${flags}/${source}`;
        const known = this.#compiled.get(key) ?? new RegExp(source, flags);
        this.#compiled.set(key, known);
        return known;
    }
}
function secretOf({ group }, match) {
    if (group !== undefined)
        return match[group] ?? '';
    return match.slice(1).find((part) => part !== undefined && part !== '') ?? match[0];
}
function lineAt(text, index) {
    const end = text.indexOf('\n', index);
    return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? text.length : end);
}
function entropyOf(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    const length = [...text].length;
    return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
}


/***/ })

};
