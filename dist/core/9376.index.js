export const id = 9376;
export const ids = [9376];
export const modules = {

/***/ 99376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plannedChecks: () => (/* binding */ plannedChecks)
/* harmony export */ });
/* harmony import */ var _shared_policy_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84254);

const LONGEST_LINE = 100_000;
function plannedChecks(checks, staged) {
    return checks.flatMap(({ files: globs, command }) => {
        const files = staged.filter((0,_shared_policy_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(globs));
        if (files.length === 0)
            return [];
        const times = command.split('{files}').length - 1;
        if (times === 0)
            return [{ command, line: command, files }];
        return batches(files, LONGEST_LINE / times).map((batch) => ({
            command,
            line: command.replaceAll('{files}', () => batch.map(quoted).join(' ')),
            files: batch,
        }));
    });
}
function batches(files, most) {
    const all = [];
    let left = 0;
    for (const file of files) {
        const needed = quoted(file).length + 1;
        if (needed > left) {
            all.push([]);
            left = most;
        }
        left -= needed;
        all.at(-1)?.push(file);
    }
    return all;
}
function quoted(path) {
    const plain = path.startsWith('-') ? `./${path}` : path;
    return /^[\w./@%+=:,-]+$/u.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
