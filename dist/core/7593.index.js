export const id = 7593;
export const ids = [7593];
export const modules = {

/***/ 17593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(270);
/* harmony import */ var _shared_report_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77398);


const LEAST_COLUMNS = 24;
const MOST_FILES = 3;
function renderSummary({ parts, choice, files, addition, plan }, options) {
    const { color, dryRun, warnings } = options;
    const columns = Math.max(LEAST_COLUMNS, options.columns);
    const strong = (text) => (color ? `\u001b[1m${text}\u001b[0m` : text);
    const muted = (text) => (color ? `\u001b[2m${text}\u001b[0m` : text);
    const notes = [...warnings, ...new Set(parts.flatMap((part) => part.notes))];
    const [config, ...ci] = files;
    const written = [
        [config?.path ?? '', thresholds(plan)],
        ...ci.map((file) => [file.path, `${choice.platform.title} (${choice.because})`]),
    ];
    const blocks = [
        [strong('Found'), ...parts.flatMap((part) => entry(part.title, places(part), columns, muted))],
        [
            strong(dryRun ? 'Would write' : 'Written'),
            ...written.flatMap(([path, what]) => entry(path, what, columns, muted)),
        ],
        notes.length === 0 ? [] : [strong('Good to know'), ...notes.flatMap((note) => bullet('-', note, columns))],
        dryRun ? [] : [strong('Next'), ...next(plan, addition, columns)],
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function places({ found }) {
    const more = found.length - MOST_FILES;
    return more > 0 ? `${found.slice(0, MOST_FILES).join(', ')} and ${more} more` : found.join(', ');
}
function thresholds(plan) {
    const names = ['unit', 'integration', 'e2e'].filter((name) => measured(plan, name));
    return names.map((name) => `${name} ${plan.lines(name)} % of lines`).join(', ');
}
function measured({ parts }, name) {
    return parts.some(({ suites }) => suites.some((suite) => suite.name === name && suite.reports.length > 0));
}
function next(plan, addition, columns) {
    const suites = plan.parts.flatMap((part) => part.suites.filter(({ reports }) => reports.length > 0));
    const [first, ...others] = suites.flatMap((suite) => suite.commands);
    const gate = `npx reliability ${plan.gates[0]?.id ?? ''}`;
    const more = others.length > 0 ? ` (the first of ${others.length + 1} commands of the pipeline)` : '';
    const copied = (text) => `       ${(0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(text.replace(/\s*\\\n\s*/gu, ' '))}`;
    return [
        ...bullet('1.', `Try it here, once what it needs is installed${more}:`, columns),
        copied(first ?? ''),
        copied(gate),
        ...bullet('2.', 'Look at the thresholds: what is below them today fails. Keep reports out of git: coverage/, reports/, reliability-report/.', columns),
        ...bullet('3.', `Commit, and open a proposal: the gate answers there.${addition === undefined ? '' : ` Before, add to ${addition.path}:`}`, columns),
        ...(addition?.lines ?? []).map((line) => `       ${(0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(line)}`),
    ];
}
function entry(name, said, columns, muted) {
    const [left, right] = [(0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(name), (0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(said)];
    if ((0,_shared_report_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(left) + (0,_shared_report_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(right) + 5 <= columns)
        return [`  ${left}  ${muted(right)}`];
    return [`  ${left}`, ...(0,_shared_report_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C1)(right, columns - 4).map((line) => `    ${muted(line)}`)];
}
function bullet(mark, text, columns) {
    const indent = mark.length + 3;
    return (0,_shared_report_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C1)((0,_shared_report_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(text), columns - indent).map((line, at) => at === 0 ? `  ${mark} ${line}` : ' '.repeat(indent) + line);
}


/***/ })

};
