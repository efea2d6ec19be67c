export const id = 6490;
export const ids = [6490];
export const modules = {

/***/ 16490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BASELINE_CODES)
/* harmony export */ });
const BASELINE_CODES = [
    {
        code: 'BASELINE-NONE',
        meaning: 'No commit before the measured one, as far as the clone shows them, has measurements in the store.',
        next: 'Let one complete run of the default branch keep its measurements (it does so even when this is all that it lacks), and fetch deeper (fetch-depth).',
    },
    {
        code: 'BASELINE-UNSET',
        meaning: 'A rule compares with earlier runs (regression, carry-forward), but no store is named that keeps them.',
        next: 'Name one in reliability.yml, for example baseline: git-ref:refs/reliability/baseline.',
    },
    {
        code: 'BASELINE-COMMIT-MISSING',
        meaning: 'The commit of the baseline is not in the clone and could not be fetched, so that what changed since is not known.',
        next: 'Fetch more: fetch-depth on GitHub, GIT_DEPTH on GitLab, fetchDepth on Azure; the message says how much.',
    },
    {
        code: 'BASELINE-DAMAGED',
        meaning: 'The entry of the nearest commit is cut off, changed, too large, says that it is of another commit, or its lines do not add up to its totals.',
        next: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    },
    {
        code: 'BASELINE-FOREIGN',
        meaning: 'The git ref of the baseline holds something else than entries: links, unknown names, files that are too large.',
        next: 'Name a ref that nothing else uses, or delete the ref (git push origin :REF) to begin again.',
    },
    {
        code: 'BASELINE-DENIED',
        meaning: 'The store refuses this job: no credentials, wrong ones, or ones that may only read.',
        next: 'Give the job the right that docs/baselines.md names for the store: contents: write for a git ref on GitHub.',
    },
    {
        code: 'BASELINE-UNREACHABLE',
        meaning: 'The store did not answer in time, or not at all.',
        next: 'Check its address and the network of the job, then run the job again.',
    },
    {
        code: 'BASELINE-CONTENDED',
        meaning: 'So many jobs wrote to the same git ref at once that this one never had its turn.',
        next: 'Run the job again, or give each pipeline a ref of its own.',
    },
    {
        code: 'BASELINE-UNREADABLE',
        meaning: 'The store failed in another way while it was read.',
        next: 'The message says what it answered.',
    },
    {
        code: 'BASELINE-UNSAVED',
        meaning: 'The store failed in another way while it was written.',
        next: 'The message says what it answered.',
    },
];


/***/ })

};
