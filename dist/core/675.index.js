export const id = 675;
export const ids = [675];
export const modules = {

/***/ 40675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSuites: () => (/* binding */ planSuites)
/* harmony export */ });
/* harmony import */ var _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

function planSuites(request) {
    const { parts, configured, wanted } = request;
    const found = [...new Set(parts.flatMap(({ suites }) => suites.map(({ name }) => name)))];
    const meant = configured.filter(({ name, command, reports }) => command !== undefined || reports.length > 0 || found.includes(name));
    const known = meant.length > 0 ? meant.map(({ name }) => name) : found;
    const unknown = wanted.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw unknownSuite(unknown, known);
    if (known.length === 0)
        throw noSuites();
    const planned = [];
    for (const name of wanted.length > 0 ? wanted : known) {
        if (planned.some(({ names }) => names.includes(name)))
            continue;
        const own = configured.find((suite) => suite.name === name) ?? { name, reports: [] };
        planned.push(...(own.command === undefined ? ofParts(request, own) : [ofCommand(request, own, own.command)]));
    }
    return planned;
}
function ofCommand({ measured }, { name, reports }, command) {
    const suite = measured(name, command);
    return {
        title: name,
        names: [name],
        ...runOf([{ name, ...suite }]),
        coverage: suite.reports.length > 0 ? suite.reports : reports,
        ...(suite.junit.length > 0 || suite.recorded !== undefined ? {} : { records: [`reports/junit/**/*${name}*.xml`] }),
        looked: reports,
        folders: [''],
    };
}
function ofParts({ parts, configured }, { name, reports }) {
    const runs = parts.flatMap((part) => {
        const suites = runWith(part.suites, name);
        return suites.length === 0 ? [] : [{ part, suites }];
    });
    if (runs.length === 0)
        throw noCommand(name);
    return runs.map(({ part, suites }) => {
        const names = suites.map((suite) => suite.name);
        const own = names.join(' + ');
        return {
            title: runs.length === 1 ? own : `${own} (${part.ecosystem})`,
            names,
            ...runOf(suites),
            looked: [
                ...reports,
                ...configured.filter((one) => one.name !== name && names.includes(one.name)).flatMap((one) => one.reports),
            ],
            folders: part.found.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))),
        };
    });
}
function runWith(suites, name) {
    const named = suites.findIndex((suite) => suite.name === name);
    if (named < 0)
        return [];
    let from = named;
    while (from > 0 && suites[from].commands.length === 0)
        from--;
    const after = suites.slice(from + 1).findIndex(({ commands }) => commands.length > 0);
    return suites.slice(from, after < 0 ? suites.length : from + 1 + after);
}
function runOf(suites) {
    const [exclusive] = suites.flatMap((suite) => suite.exclusive ?? []);
    return {
        ...(exclusive === undefined ? {} : { exclusive }),
        commands: suites.flatMap(({ commands, recorded }) => recorded?.commands ?? commands),
        coverage: suites.flatMap(({ reports }) => reports),
        records: suites.flatMap(({ junit, recorded }) => recorded?.records ?? junit),
    };
}
function unknownSuite(name, known) {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'SUITE-UNKNOWN',
        reason: `there is no suite ${JSON.stringify(name)}`,
        hint: known.length === 0 ? 'None was found or configured.' : `There is: ${known.join(', ')}.`,
    });
}
function noSuites() {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'SUITE-NONE',
        reason: 'no tests were found, and reliability.yml names no suite',
        hint: 'Write a command for a suite below coverage-gate.suites in reliability.yml.',
    });
}
function noCommand(name) {
    return new _shared_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'SUITE-NO-COMMAND',
        reason: `nothing says how the suite ${JSON.stringify(name)} is run`,
        hint: `Give it a command in reliability.yml: coverage-gate.suites.${name}.command`,
    });
}


/***/ })

};
