export const id = 9376;
export const ids = [9376];
export const modules = {

/***/ 99376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plannedChecks: () => (/* binding */ plannedChecks)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _shared_model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65851);


const LONGEST_LINE = 100_000;
function plannedChecks(checks, staged) {
    return checks.flatMap(({ files: globs, command }) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(globs.filter((glob) => !glob.startsWith('!')), { ..._shared_model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PATHS */ .p, ignore: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)) });
        const files = staged.filter((path) => matches(path));
        if (files.length === 0)
            return [];
        if (!command.includes('{files}'))
            return [{ command, line: command, files }];
        return batches(files).map((batch) => ({
            command,
            line: command.replaceAll('{files}', () => batch.map(quoted).join(' ')),
            files: batch,
        }));
    });
}
function batches(files) {
    const all = [];
    let length = LONGEST_LINE;
    for (const file of files) {
        length += quoted(file).length + 1;
        if (length > LONGEST_LINE) {
            all.push([]);
            length = quoted(file).length;
        }
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
