export const id = 6559;
export const ids = [6559];
export const modules = {

/***/ 6559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuredCommand: () => (/* binding */ measuredCommand)
/* harmony export */ });
/* harmony import */ var _model_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25886);
/* harmony import */ var _model_view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82);
/* harmony import */ var _go_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98609);
/* harmony import */ var _maven_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77676);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9338);
/* harmony import */ var _rust_tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18729);
/* harmony import */ var _scripts_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79955);
/* harmony import */ var _scripts_package_manager_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78450);
/* harmony import */ var _scripts_runners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58319);









const STARTERS = /^(?:(?:uv run(?: --\S+)*|poetry run|pipenv run|cross-env|env|\w+=\S+)\s+)*/u;
const SCRIPT_CALL = /^(?:npm (?:run |run-script )?|pnpm (?:run )?|yarn (?:run )?|bun run )([\w:.-]+)$/u;
function measuredCommand(view, suite, command) {
    const line = command.trim();
    const last = (line.split(/&&|;/u).at(-1) ?? '').trim().replace(STARTERS, '');
    if (/^(?:python3? -m )?pytest\b/u.test(last))
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredPytest */ ._)(view, suite, line);
    if (/^go test\b/u.test(last))
        return measuredGo(suite, line);
    if (/^cargo (?:test|nextest run|llvm-cov)\b/u.test(last))
        return (0,_rust_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .measuredCargo */ .jS)(view, suite, line);
    if (/^(?:mvn|(?:sh )?\.\/mvnw)\s/u.test(last))
        return (0,_maven_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredMaven */ .s)(view, line);
    return measuredScript(view, suite, line) ?? { commands: [line], reports: [], junit: [] };
}
function measuredGo(suite, line) {
    const record = (0,_model_part_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFile */ .mR)('go', suite);
    const at = line.lastIndexOf('go test');
    const call = `${line.slice(0, at)}go test -json ${(0,_go_js__WEBPACK_IMPORTED_MODULE_0__/* .goFlags */ .u)(suite)}${line.slice(at + 'go test'.length)}`;
    const commands = [`mkdir -p ${(0,_model_part_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFolder */ .t3)(suite)} ${_model_part_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft} && ${call} > ${record}`];
    return {
        commands,
        reports: [`${(0,_model_part_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFolder */ .t3)(suite)}/go.out`],
        junit: [],
        recorded: { commands, records: [record] },
    };
}
function measuredScript(view, suite, line) {
    const manifest = (0,_scripts_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W)(view, '') ?? noManifest();
    const [, name = ''] = SCRIPT_CALL.exec(line) ?? [];
    const text = manifest.scripts.get(name);
    const script = text === undefined ? { name: 'test', text: line } : { name, text };
    const known = (0,_scripts_package_manager_js__WEBPACK_IMPORTED_MODULE_7__/* .packageManagerOf */ .n)(view, '', manifest.packageManager);
    const direct = (flags) => `${line} ${flags}`.trim();
    const manager = text === undefined ? { ...known, script: (_, flags) => direct(flags) } : known;
    if ((0,_scripts_runners_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlaywright */ .WZ)(script.text))
        return browserTests((0,_scripts_runners_js__WEBPACK_IMPORTED_MODULE_4__/* .playwrightJunit */ .Ic)(suite, (flags) => manager.script(name, flags)));
    const runner = (0,_scripts_runners_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerOf */ .mv)(manifest, script.text);
    if (runner === undefined || (runner.id === 'c8' && text === undefined))
        return undefined;
    const { command, report, junit, recorded } = runner.line({
        manifest,
        manager,
        suite,
        script,
        hasSources: (0,_model_view_js__WEBPACK_IMPORTED_MODULE_8__/* .hasFolder */ .bU)(view, 'src'),
    });
    return {
        commands: [command],
        reports: [report],
        junit: junit === undefined ? [] : [junit],
        ...(recorded === undefined ? {} : { recorded: { commands: [recorded.command], records: [recorded.record] } }),
    };
}
function browserTests(line) {
    if (line === undefined)
        return { commands: [], reports: [], junit: [] };
    return { commands: [line.command], reports: [], junit: [line.record] };
}
function noManifest() {
    return {
        folder: '',
        scripts: new Map(),
        dependencies: new Set(),
        isWorkspace: false,
        packageManager: '',
        runnerConfig: '',
    };
}


/***/ })

};
