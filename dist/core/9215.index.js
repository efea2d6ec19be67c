export const id = 9215;
export const ids = [9215];
export const modules = {

/***/ 99215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protectedPaths: () => (/* binding */ protectedPaths)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _shared_model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65851);


const PROTECTED = [
    '**/.env',
    '**/.env.*',
    '**/id_{rsa,dsa,ecdsa,ed25519}',
    '**/*.{p12,pfx,jks,keystore,kdbx}',
    '**/.{netrc,pgpass,htpasswd,git-credentials}',
];
const EXAMPLES = ['**/*.{example,sample,template,dist}', '**/*.{example,sample,template}.*'];
function protectedPaths(paths, more) {
    const own = picomatch__WEBPACK_IMPORTED_MODULE_1__([...PROTECTED], { ..._shared_model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PATHS */ .p, ignore: [...EXAMPLES] });
    const named = more.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...more], _shared_model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PATHS */ .p);
    return paths.filter((path) => own(path) || named(path));
}


/***/ })

};
