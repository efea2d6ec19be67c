export const id = 5558;
export const ids = [5558];
export const modules = {

/***/ 75558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectBehaviour: () => (/* binding */ collectBehaviour)
/* harmony export */ });
/* harmony import */ var _pages_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30262);
/* harmony import */ var _pages_page_browser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5939);
/* harmony import */ var _pages_page_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78959);
/* harmony import */ var _pages_source_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31130);
/* harmony import */ var _site_open_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5734);
/* harmony import */ var _site_site_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81760);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81427);







const LARGEST_PROFILE_BYTES = 16 << 20;
async function collectBehaviour(context, options) {
    const profile = profileAt(context, options);
    const site = await (0,_site_open_site_js__WEBPACK_IMPORTED_MODULE_3__/* .openSite */ .c)(context, options.site);
    const opened = await (0,_pages_page_browser_js__WEBPACK_IMPORTED_MODULE_0__/* .openPageBrowser */ .i)(context, options.browser);
    const { origin } = await (0,_site_site_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .siteOrigin */ .i)(context, opened.host, site);
    const pages = [];
    const problems = [];
    for (const page of options.pages) {
        context.progress(`Behaviour of ${page}`);
        const found = await opened.whileOpen(pageOf(context, site, origin, opened, page));
        if ('deeds' in found)
            pages.push(found);
        else
            problems.push(found);
    }
    const { name, version } = opened.browser;
    return { facts: { browser: { name, version }, profile, pages, problems }, detail: undefined };
}
function profileAt({ io }, { profile: path }) {
    if (io.status(path).kind === 'missing')
        return null;
    return (0,_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .readProfile */ .er)(path, io.readText(path, LARGEST_PROFILE_BYTES) ?? '');
}
async function pageOf(context, site, origin, { browser, host }, page) {
    const { status } = await site.get(page);
    if (status >= 400)
        return notLoaded(page, `it answers with status ${status}`);
    const first = await (0,_pages_page_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPage */ .w)(browser, host, origin, page);
    const second = first.fault === undefined ? await (0,_pages_page_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPage */ .w)(browser, host, origin, page) : first;
    if (second.fault !== undefined)
        return notLoaded(page, second.fault);
    const keys = ({ deeds }) => new Set(deeds.map(keyOf));
    const [before, after] = [keys(first), keys(second)];
    const placed = async (raw, load) => {
        const { kind, what, place } = raw;
        const text = place === undefined ? undefined : load.sources.get(place.url);
        const found = place === undefined ? undefined : await (0,_pages_source_place_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcePlace */ .$)(context, site, origin, place, text);
        return { kind, what, ...(found === undefined ? {} : { place: found }) };
    };
    const of = (load, wanted) => Promise.all(load.deeds.filter((deed) => wanted(keyOf(deed))).map((deed) => placed(deed, load)));
    return {
        page,
        deeds: sorted(await of(second, (key) => before.has(key))),
        unstable: sorted([
            ...(await of(first, (key) => !after.has(key))),
            ...(await of(second, (key) => !before.has(key))),
        ]),
    };
}
function keyOf({ kind, what }) {
    return `${kind} ${what}`;
}
function sorted(deeds) {
    return [...deeds].sort((a, b) => _pages_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .G.indexOf(a.kind) - _pages_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .KINDS */ .G.indexOf(b.kind) || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0));
}
function notLoaded(page, why) {
    return {
        code: 'BEHAVIOUR-NOT-LOADED',
        reason: `what the page ${page} does could not be noted: ${why}`,
        hint: 'Open it by hand, and mend it, or leave it out of pages.',
    };
}


/***/ })

};
