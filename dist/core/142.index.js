export const id = 142;
export const ids = [142];
export const modules = {

/***/ 40142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChecks: () => (/* binding */ runChecks)
/* harmony export */ });
/* harmony import */ var _shared_change_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93736);
/* harmony import */ var _shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(270);


const NOT_STARTED = [126, 127, -1];
function runChecks(io, checks, write) {
    let [failed, unknown] = [0, 0];
    const other = unstagedFiles(io);
    for (const { command, line, files } of checks) {
        const shown = (0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(command);
        const unseen = files.filter((path) => other.has(path));
        for (const path of unseen)
            write(`? ${shown}: ${(0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(path)} is staged otherwise than it lies there, so it was not looked at\n`);
        const { status, stdout, stderr } = io.run('sh', ['-c', line]);
        if (status !== 0)
            write(`${new TextDecoder().decode(stdout)}${stderr}`);
        if (NOT_STARTED.includes(status))
            write(`? ${shown}: could not be started (${status})\n`);
        else if (status !== 0)
            write(`✗ ${shown} (${status})\n`);
        const now = unstagedFiles(io);
        const rewritten = files.filter((path) => now.has(path) && !other.has(path));
        for (const path of rewritten)
            write(`✗ ${shown}: rewrote ${(0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(path)}; look at it and stage it again\n`);
        if (NOT_STARTED.includes(status))
            unknown++;
        else if (status !== 0 || rewritten.length > 0)
            failed++;
        if (unseen.length > 0)
            unknown++;
    }
    return { failed, unknown };
}
function unstagedFiles(io) {
    const { stdout } = (0,_shared_change_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .g)(io, ['diff', '--name-only', '-z', '--no-ext-diff']);
    return new Set(new TextDecoder().decode(stdout).split('\0'));
}


/***/ })

};
