export const id = 9384;
export const ids = [9384];
export const modules = {

/***/ 59384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "reliability.yml", "description": "Configuration of the reliability gates. Every key is optional.", "type": "object", "properties": { "version": { "title": "the version, 1", "description": "Version of this format.", "type": "integer", "enum": [1] }, "coverage-gate": { "title": "a mapping", "description": "Fails a pull request when unit, integration or end-to-end tests cover less of the code than they must.", "type": ["object", "null"], "properties": { "unit-reports": { "title": "a list of globs", "description": "Coverage reports of the unit tests; with no reports named for any suite, conventional places are searched.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "integration-reports": { "title": "a list of globs", "description": "Coverage reports of the integration tests; with no reports named for any suite, conventional places are searched.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "e2e-reports": { "title": "a list of globs", "description": "Coverage reports of the end-to-end tests; with no reports named for any suite, conventional places are searched.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "unit-lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of lines that the unit tests must cover, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", "default": 95 }, "integration-lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of lines that the integration tests must cover, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", "default": 90 }, "e2e-lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of lines that the end-to-end tests must cover, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", "default": 80 }, "suites": { "title": "a name of 1 to 64 letters, digits, dots, underscores and hyphens that starts with a letter or digit", "type": "object", "patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": { "title": "a mapping", "description": "One suite: its reports, and what they must cover.", "type": "object", "properties": { "reports": { "title": "at least 1 glob", "description": "The coverage reports of this suite; several are merged.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "command": { "title": "text", "description": "What `reliability test` runs, a line for a shell; coverage and JUnit are switched on where it ends in a known runner. When not given, the tests that are found.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of lines covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "branches": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of branches covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "functions": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of functions covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "statements": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of statements covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "shards": { "title": "a number from 1 to 1000, or a list of names of letters, digits, dots, underscores and hyphens", "description": "How many shards the tests are split into, or their names; `{shard}` in reports stands for 1, 2, … or the name. A shard without a report makes the verdict inconclusive.", "type": ["integer", "array"], "minimum": 1, "maximum": 1000, "minItems": 1, "items": { "title": "the name of a shard, as text", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" } }, "root": { "title": "text", "description": "Directory, relative to the repository root, that relative paths in the reports start at.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "min-matched": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of the paths in the reports that must be files of the repository.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" } }, "additionalProperties": false } }, "additionalProperties": false, "description": "Suites by name, with the reports, thresholds (`lines`, `branches`, `functions`, `statements`), `shards`, `root` and `min-matched` of each." }, "combined": { "title": "a mapping", "description": "What all suites together must cover, by metric: a line counts as covered when any suite runs it.", "type": "object", "properties": { "lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of lines covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "branches": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of branches covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "functions": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of functions covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "statements": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of statements covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" } }, "additionalProperties": false }, "paths": { "title": "a list of rules, each with \"match\" and thresholds", "type": "array", "items": { "title": "a mapping", "description": "What some files must cover on their own.", "type": "object", "required": ["match"], "properties": { "match": { "title": "a glob", "description": "The files.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "suites": { "title": "at least 1 word", "description": "The suites that this rule is for; when not given, all of them.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a word", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of lines covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "branches": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of branches covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "functions": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of functions covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "statements": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of statements covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" } }, "additionalProperties": false }, "description": "Thresholds of parts of the repository; for each suite, the first rule that matches a file is the one that counts it." }, "patch": { "title": "a mapping", "description": "What the lines that a change adds or rewrites must cover, by all suites together; compared with the exact base, from local git. Without it the number is shown when the base is at hand.", "type": "object", "properties": { "lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of the changed lines covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "branches": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of the branches on changed lines covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" } }, "additionalProperties": false }, "owners": { "title": "a mapping", "description": "What the files of each owner in CODEOWNERS must cover, by all suites together; a file of several owners counts for each.", "type": "object", "properties": { "lines": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of lines covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "branches": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of branches covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "functions": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of functions covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "statements": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of statements covered, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" } }, "additionalProperties": false }, "owners-report": { "title": "true or false", "description": "Also write owners-report.md and owners-report.json: what each owner covers, the largest gaps, what changed in about a week, and waivers that end soon.", "default": false, "type": "boolean" }, "ratchet": { "title": "a mapping", "description": "A file of floors for suites, paths and owners that coverage may not fall below. They only rise; lowering one takes a written reason and somebody who answers for it.", "type": "object", "required": ["file"], "properties": { "file": { "title": "text", "description": "The file, relative to the working directory; it belongs to the repository.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" } }, "additionalProperties": false }, "update-floors": { "title": "true or false", "description": "After a run that passes, also write the floors that rose into the file of `ratchet`; else they are only written beside the reports.", "default": false, "type": "boolean" }, "regression": { "title": "a mapping", "description": "How far lines may fall below the nearest baseline of the base branch, removed code accounted for: of each suite and of all together. Needs `baseline` in reliability.yml; without one to compare with, the verdict is inconclusive.", "type": "object", "required": ["max-drop"], "properties": { "max-drop": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Percentage points that may be lost; 0: none.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" } }, "additionalProperties": false }, "carry-forward": { "title": "a list of rules, each with \"suite\" and \"max-commits\"", "type": "array", "items": { "title": "a mapping", "description": "What may be taken from an earlier run.", "type": "object", "required": ["suite", "max-commits"], "properties": { "suite": { "title": "a name of 1 to 64 letters, digits, dots, underscores and hyphens that starts with a letter or digit", "description": "The suite whose tests do not run every time.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "paths": { "title": "at least 1 glob", "description": "The files that may be carried; when not given, all of the suite.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "max-commits": { "title": "a whole number from 1 to 200", "description": "How many commits back the earlier run may be at most.", "type": "integer", "minimum": 1, "maximum": 200 } }, "additionalProperties": false }, "description": "What may be taken from the nearest earlier run that was kept, when this run did not measure it: lines of files that are exactly as they were then. Files that changed since count as uncovered. Nothing, unless a rule says so." }, "gaps": { "title": "a mapping", "description": "Which untested sources fail the gate (`fail-on`), how many importers make a file a hub (`hub`), and when imports and history are looked at to say which test to write next (`analyse`).", "type": "object", "properties": { "fail-on": { "title": "a list of new-untested-hub, untested-hub, new-untested-source, unreached-source, untested-source", "description": "Kinds of untested sources that fail the gate.", "type": ["array", "string"], "items": { "title": "a kind of untested source", "type": "string", "enum": ["new-untested-hub", "untested-hub", "new-untested-source", "unreached-source", "untested-source"] } }, "hub": { "title": "a whole number from 1 to 10000", "description": "How many files that import a file directly make it a hub; 5 when not given.", "type": "integer", "minimum": 1, "maximum": 10000 }, "analyse": { "title": "auto or always or never", "description": "When imports and history are looked at: when there is a gap and at most 2000 sources, always, or only for `fail-on`.", "type": "string", "enum": ["auto", "always", "never"] } }, "additionalProperties": false }, "ignore": { "title": "a list of globs", "description": "Files that are not measured, for example generated ones.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "min-matched": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of the paths in the reports that must be files of the repository; below it the verdict is inconclusive.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", "default": 90 }, "unmeasured": { "title": "fail or warn or ignore", "description": "What it means when source files of a measured module hold code but are in no report: `fail` gives no verdict until they are measured or ignored, `warn` names them, `ignore` does not look.", "default": "fail", "type": "string", "enum": ["fail", "warn", "ignore"] }, "save-baseline": { "title": "auto or always or never", "description": "When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.", "default": "auto", "type": "string", "enum": ["auto", "always", "never"] }, "max-annotations": { "title": "a whole number from 0 to 5000", "description": "How many findings are shown at their lines, the most important ones first; the reports always hold all of them.", "default": 200, "type": "integer", "minimum": 0, "maximum": 5000 }, "max-discussions": { "title": "a whole number from 0 to 20", "description": "How many of the most important findings also open a discussion at their changed line of a GitLab merge request.", "default": 0, "type": "integer", "minimum": 0, "maximum": 20 }, "comment": { "title": "true or false", "description": "Keep one comment on the pull request up to date.", "default": true, "type": "boolean" }, "key": { "title": "at most 64 letters, digits, spaces and . _ / -", "description": "Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.", "type": "string", "pattern": "^[A-Za-z0-9._/ -]{0,64}$", "default": "" }, "output": { "title": "text", "description": "Folder that the reports are written to, in a folder of their own for each gate.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", "default": "reliability-report" }, "on-inconclusive": { "title": "fail or warn", "description": "What happens when something could not be measured: `fail`, or `warn` and go on.", "default": "fail", "type": "string", "enum": ["fail", "warn"] } }, "additionalProperties": false }, "determinism": { "title": "a mapping", "description": "Builds many times with what must not matter varied, and fails when two builds differ, with the cause.", "type": ["object", "null"], "properties": { "build": { "title": "text", "description": "The command that builds, a line for the shell; it runs in a fresh copy of the working directory each time.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "artifacts": { "title": "a list of globs", "description": "What the build writes and must write alike each time; removed from the copy before it runs.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "runs": { "title": "a whole number from 2 to 100000", "description": "How many builds are compared. 2 say little: the report says what so many builds can rule out.", "default": 10, "type": "integer", "minimum": 2, "maximum": 100000 }, "vary": { "title": "a list of words", "description": "What differs from build to build: `all` that can be varied on this machine, names (each of which must then be varied), `!name` to leave one out, or `none`.", "type": ["array", "string"], "items": { "title": "a word", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", "default": ["all"] }, "ignore": { "title": "a list of globs", "description": "Artifacts that are not compared, for example logs.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "leave-out": { "title": "a list of globs", "description": "Files of the working directory that builds do without, to make copying faster.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "modes": { "title": "executable or all or ignore", "description": "Which permissions are compared: whether a file is `executable`, `all` of them, or `ignore`.", "default": "executable", "type": "string", "enum": ["executable", "all", "ignore"] }, "mtimes": { "title": "true or false", "description": "Also compare when files were last written.", "default": false, "type": "boolean" }, "caches": { "title": "off or keep", "description": "What happens to caches that would hand the result of one build to the next: `off` leaves them out of the copy and gives each build empty ones, `keep` does not, and says so.", "default": "off", "type": "string", "enum": ["off", "keep"] }, "committed": { "title": "true or false", "description": "Also compare what was built with what is committed, new and missing files included: for repositories that commit their build.", "default": false, "type": "boolean" }, "bisect": { "title": "true or false", "description": "When builds differ, build on with fewer variations until it is known which one makes the difference.", "default": true, "type": "boolean" }, "time-limit": { "title": "a whole number from 1 to 86400", "description": "Seconds that one build may take before it is ended.", "default": 1800, "type": "integer", "minimum": 1, "maximum": 86400 }, "max-annotations": { "title": "a whole number from 0 to 5000", "description": "How many findings are shown at their lines, the most important ones first; the reports always hold all of them.", "default": 200, "type": "integer", "minimum": 0, "maximum": 5000 }, "max-discussions": { "title": "a whole number from 0 to 20", "description": "How many of the most important findings also open a discussion at their changed line of a GitLab merge request.", "default": 0, "type": "integer", "minimum": 0, "maximum": 20 }, "comment": { "title": "true or false", "description": "Keep one comment on the pull request up to date.", "default": true, "type": "boolean" }, "key": { "title": "at most 64 letters, digits, spaces and . _ / -", "description": "Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.", "type": "string", "pattern": "^[A-Za-z0-9._/ -]{0,64}$", "default": "" }, "output": { "title": "text", "description": "Folder that the reports are written to, in a folder of their own for each gate.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", "default": "reliability-report" }, "on-inconclusive": { "title": "fail or warn", "description": "What happens when something could not be measured: `fail`, or `warn` and go on.", "default": "fail", "type": "string", "enum": ["fail", "warn"] } }, "additionalProperties": false }, "regression-gate": { "title": "a mapping", "description": "One verdict over failing, flaky, slower and vanished tests, sizes, warnings and vulnerabilities, against budgets and the last baseline.", "type": ["object", "null"], "properties": { "test-reports": { "title": "a list of globs", "description": "Test reports of any tool; the same as `reports` in `tests`.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "tests": { "title": "a mapping", "description": "Test reports of any tool (`reports`), and what they may say: how many tests may fail, be flaky, skipped, removed or slow. What is compared with the nearest baseline (`max-removed`, `max-newly-skipped`, `max-new-flaky`, `max-slowdown`) needs `baseline` in reliability.yml.", "type": "object", "required": ["reports"], "properties": { "reports": { "title": "at least 1 glob", "description": "The test reports; several are one run.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "duplicates": { "title": "retry or separate", "description": "What a test means that is twice in one part of a report, first failed and then passed: another try of it (flaky), or a test of its own; retry when not given.", "type": "string", "enum": ["retry", "separate"] }, "max-failed": { "title": "a whole number from 0 to 10000000", "description": "How many tests may fail; 0 when not given.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "max-flaky": { "title": "a whole number from 0 to 10000000", "description": "How many tests may pass only on another try; not judged when not given.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "max-new-flaky": { "title": "a whole number from 0 to 10000000", "description": "How many of them may have been without flakes in all earlier runs that are kept.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "max-skipped": { "title": "a whole number from 0 to 10000000", "description": "How many tests may be skipped.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "max-newly-skipped": { "title": "a whole number from 0 to 10000000", "description": "How many tests may be skipped that ran in the baseline.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "max-removed": { "title": "a whole number from 0 to 10000000", "description": "How many tests of the baseline may be gone; renamed ones are not.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "min-tests": { "title": "a whole number from 1 to 10000000", "description": "How many tests there must be at least; 1 when not given.", "type": "integer", "minimum": 1, "maximum": 10000000 }, "min-reports": { "title": "a whole number from 1 to 10000000", "description": "How many report files there must be at least, one for each shard for example.", "type": "integer", "minimum": 1, "maximum": 10000000 }, "max-duration": { "title": "a duration such as 500ms, 30s, 5m or 1.5h", "description": "How long all tests together may take, the sum of their times.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, "max-test-duration": { "title": "a duration such as 500ms, 30s, 5m or 1.5h", "description": "How long one test may take.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, "max-slowdown": { "title": "a growth in percent such as 20%", "description": "By how much all tests together, or one test, may be slower than the slowest of the last runs, in percent; and by more than `min-slowdown`.", "type": ["number", "string"], "minimum": 0, "maximum": 99999, "maxDecimals": 3, "pattern": "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, "min-slowdown": { "title": "a duration such as 500ms, 30s, 5m or 1.5h", "description": "What is slower by less than this is not slower; 1s when not given.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, "quarantine": { "title": "text", "description": "A file of tests that are known to be flaky and do not count for a time.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "release-after": { "title": "a whole number from 1 to 10000000", "description": "How many runs in a row a quarantined test must pass to be let go; 20.", "type": "integer", "minimum": 1, "maximum": 10000000 }, "categories": { "title": "a mapping of names to categories", "description": "Kinds of tests by their reports, and the shares of all tests that they must or may have.", "type": "object", "patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": { "title": "a mapping", "description": "Tests of one kind.", "type": "object", "required": ["match"], "properties": { "match": { "title": "at least 1 glob", "description": "Globs of their reports; the first category that matches a report counts its tests.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "min-share": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Least share of all tests, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, "max-share": { "title": "a percentage from 0 to 100 with at most 3 decimals", "description": "Largest share of all tests, in percent.", "type": ["number", "string"], "minimum": 0, "maximum": 100, "maxDecimals": 3, "pattern": "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" } }, "additionalProperties": false } }, "additionalProperties": false } }, "additionalProperties": false }, "sizes": { "title": "a mapping", "description": "Files that are weighed (`files`), as they are or compressed, alone and in `groups`; budgets (`max-size`, `max-total`) and growth since the nearest baseline (`max-growth`).", "type": "object", "required": ["files"], "properties": { "files": { "title": "at least 1 glob", "description": "The files that are weighed.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "compression": { "title": "none or gzip or brotli", "description": "How files are weighed: as they are, or as a server would send them; none when not given.", "type": "string", "enum": ["none", "gzip", "brotli"] }, "groups": { "title": "a mapping of names to globs", "description": "Files that are weighed as one, for example all that one page loads.", "type": "object", "patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": { "title": "at least 1 glob", "description": "The files of the group, among `files`.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" } }, "additionalProperties": false }, "bundles": { "title": "at least 1 glob", "description": "What bundlers say of their entries: the metafile of esbuild, the stats of webpack, the manifest of Vite. What an entry loads at once is weighed as one, and so is that with what it loads later.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "max-size": { "title": "an amount of bytes such as 500B, 200kB, 200KiB or 1.5MiB", "description": "What one file, or one group, may weigh.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, "max-total": { "title": "an amount of bytes such as 500B, 200kB, 200KiB or 1.5MiB", "description": "What all files together may weigh.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, "max-growth": { "title": "a growth in percent such as 20%", "description": "By how much one file, one group, or all together may be larger than in the baseline, in percent; and by more than `min-growth`.", "type": ["number", "string"], "minimum": 0, "maximum": 99999, "maxDecimals": 3, "pattern": "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, "min-growth": { "title": "an amount of bytes such as 500B, 200kB, 200KiB or 1.5MiB", "description": "What is larger by no more than this is not larger; 0B when not given.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" } }, "additionalProperties": false }, "images": { "title": "a mapping", "description": "Container images that are weighed (`files`: folders of OCI layouts, archives of `docker save`), with the layers that grew; budgets (`max-size`) and growth since the nearest baseline (`max-growth`).", "type": "object", "required": ["files"], "properties": { "files": { "title": "at least 1 glob", "description": "Folders that hold an OCI layout, and archives as docker save writes them.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "max-size": { "title": "an amount of bytes such as 500B, 200kB, 200KiB or 1.5MiB", "description": "What all layers of one image may weigh.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, "max-growth": { "title": "a growth in percent such as 20%", "description": "By how much an image may be larger than in the baseline, in percent; and by more than `min-growth`.", "type": ["number", "string"], "minimum": 0, "maximum": 99999, "maxDecimals": 3, "pattern": "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, "min-growth": { "title": "an amount of bytes such as 500B, 200kB, 200KiB or 1.5MiB", "description": "What is larger by no more than this is not larger; 0B when not given.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" } }, "additionalProperties": false }, "warnings": { "title": "a mapping", "description": "What linters and compilers say (`reports`), and how much of it may be new since the nearest baseline (`max-new`) or there at all (`max-total`). Known by the text of its line, so that what only moved is not new.", "type": "object", "required": ["reports"], "properties": { "reports": { "title": "at least 1 glob", "description": "The reports; several are one run.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "level": { "title": "error or warning or note", "description": "The least grave that counts; warning when not given.", "type": "string", "enum": ["error", "warning", "note"] }, "max-new": { "title": "a whole number from 0 to 10000000", "description": "How many may be new since the baseline.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "max-total": { "title": "a whole number from 0 to 10000000", "description": "How many there may be.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "min-reports": { "title": "a whole number from 1 to 10000000", "description": "How many report files there must be at least; 1 when not given.", "type": "integer", "minimum": 1, "maximum": 10000000 } }, "additionalProperties": false }, "vulnerabilities": { "title": "a mapping", "description": "What scanners for vulnerabilities say (`reports`): how many this change may bring (`max-new`), told from those that were only published since the nearest baseline, and how many there may be of each severity (`max`).", "type": "object", "required": ["reports"], "properties": { "reports": { "title": "at least 1 glob", "description": "The reports; several are one run, and what they call by different names is joined.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "level": { "title": "critical or high or medium or low", "description": "The least grave that counts; low when not given. One of unknown severity always counts.", "type": "string", "enum": ["critical", "high", "medium", "low"] }, "max-new": { "title": "a whole number from 0 to 10000000", "description": "How many this change may bring, compared with the baseline.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "max": { "title": "a mapping", "description": "How many there may be of each severity, and of all. One of unknown severity counts for the gravest severity that is named here, unless `unknown` is.", "type": "object", "properties": { "critical": { "title": "a whole number from 0 to 10000000", "description": "How many of critical severity there may be.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "high": { "title": "a whole number from 0 to 10000000", "description": "How many of high severity there may be.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "medium": { "title": "a whole number from 0 to 10000000", "description": "How many of medium severity there may be.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "low": { "title": "a whole number from 0 to 10000000", "description": "How many of low severity there may be.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "unknown": { "title": "a whole number from 0 to 10000000", "description": "How many of unknown severity there may be.", "type": "integer", "minimum": 0, "maximum": 10000000 }, "total": { "title": "a whole number from 0 to 10000000", "description": "How many of all severities there may be.", "type": "integer", "minimum": 0, "maximum": 10000000 } }, "additionalProperties": false }, "fail-on-published": { "title": "true or false", "description": "Whether one that was published since the baseline, of a package and version that was there before, fails too; else it is told.", "type": "boolean" }, "unaudited": { "title": "a list of globs", "description": "Names of packages, or globs over them, that scanners need not know: those of the project itself. Others that a scanner could not look at leave all of it inconclusive.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "min-reports": { "title": "a whole number from 1 to 10000000", "description": "How many report files there must be at least; 1 when not given.", "type": "integer", "minimum": 1, "maximum": 10000000 } }, "additionalProperties": false }, "benchmarks": { "title": "a mapping", "description": "Reports of benchmarks (`reports`): `limits` for single metrics, and changes since the history that the baseline keeps (`compare`), told from noise.", "type": "object", "required": ["reports"], "properties": { "reports": { "title": "at least 1 glob", "description": "The reports. Several with the same metrics are several runs of this commit.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "limits": { "title": "a mapping of metrics to limits", "description": "By the name of the metric or a glob over names, what it may be at most or must be at least.", "type": "object", "additionalProperties": { "title": "a limit such as 500ms, <= 500ms or >= 1000/s", "description": "What the metric may be.", "type": "string", "pattern": "^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$" } }, "compare": { "title": "true or false", "description": "Whether metrics are compared with the history; true when not given.", "type": "boolean" }, "min-change": { "title": "a growth in percent such as 20%", "description": "A smaller change is none, however sure it is; 3 % when not given.", "type": ["number", "string"], "minimum": 0, "maximum": 99999, "maxDecimals": 3, "pattern": "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, "on-suspect": { "title": "warn or inconclusive", "description": "What a change is that too few runs have shown yet, outside of the default branch; inconclusive when not given.", "type": "string", "enum": ["warn", "inconclusive"] }, "more-is-better": { "title": "a list of globs", "description": "Globs over metrics of which more is better, where the report does not say so.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "exact": { "title": "a list of globs", "description": "Globs over metrics without noise, where any change beyond min-change counts at once.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "machine": { "title": "text", "description": "What the machine is known by, instead of its system, processor, cores and memory: only runs on the same machine are compared.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" } }, "additionalProperties": false }, "ab": { "title": "text", "description": "A command that is run in turns on this commit and on its base, and compared; the same as `command` in `comparison`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "ab-build": { "title": "text", "description": "What makes a copy of a commit ready for `ab`; the same as `build` in `comparison`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "ab-base": { "title": "text", "description": "The commit that `ab` compares with; the same as `base` in `comparison`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "comparison": { "title": "a mapping", "description": "A command (`command`) that is run in clean copies of this commit and of its base, again and again in turns, and compared pair by pair: by the CPU time of all its processes, or by the `reports` that it writes. Needs no baseline.", "type": "object", "required": ["command"], "properties": { "command": { "title": "text", "description": "What is measured, a line for the shell; the same as the option `ab`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "build": { "title": "text", "description": "What makes a copy ready, run once in each: npm ci && npm run build.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "base": { "title": "text", "description": "The commit that is compared with; where the change began, when not given.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "reports": { "title": "a list of globs", "description": "Benchmark reports that each run writes, relative to its own folder.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "pairs": { "title": "a whole number from 6 to 200", "description": "How many pairs of runs the first look has; 10 when not given.", "type": "integer", "minimum": 6, "maximum": 200 }, "most-pairs": { "title": "a whole number from 6 to 200", "description": "How many there may be where a metric is a suspect, or its noise hides what would have to be seen; 60 when not given.", "type": "integer", "minimum": 6, "maximum": 200 }, "min-change": { "title": "a growth in percent such as 20%", "description": "A smaller change is none, however sure it is; 2 % when not given.", "type": ["number", "string"], "minimum": 0, "maximum": 99999, "maxDecimals": 3, "pattern": "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, "max-uncertainty": { "title": "a growth in percent such as 20%", "description": "A metric that may be worse by more than this, for all that is known, is inconclusive; 20 % when not given.", "type": ["number", "string"], "minimum": 0, "maximum": 99999, "maxDecimals": 3, "pattern": "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, "time-limit": { "title": "a duration such as 500ms, 30s, 5m or 1.5h", "description": "How long the build, or one run, may take; 10m.", "type": "string", "pattern": "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, "seed": { "title": "a whole number from 0 to 2147483647", "description": "Decides which side runs first in which pair; 1 when not given.", "type": "integer", "minimum": 0, "maximum": 2147483647 }, "more-is-better": { "title": "a list of globs", "description": "Globs over metrics of which more is better, where no report says so.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "exact": { "title": "a list of globs", "description": "Globs over metrics without noise, where any change beyond min-change counts.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" } }, "additionalProperties": false }, "load": { "title": "a mapping", "description": "Reports of load tests (`reports`): `limits` for single metrics, and changes since the history that the baseline keeps (`compare`), told from noise.", "type": "object", "required": ["reports"], "properties": { "reports": { "title": "at least 1 glob", "description": "The reports. Several with the same metrics are several runs of this commit.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "limits": { "title": "a mapping of metrics to limits", "description": "By the name of the metric or a glob over names, what it may be at most or must be at least.", "type": "object", "additionalProperties": { "title": "a limit such as 500ms, <= 500ms or >= 1000/s", "description": "What the metric may be.", "type": "string", "pattern": "^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$" } }, "compare": { "title": "true or false", "description": "Whether metrics are compared with the history; false when not given.", "type": "boolean" }, "min-change": { "title": "a growth in percent such as 20%", "description": "A smaller change is none, however sure it is; 3 % when not given.", "type": ["number", "string"], "minimum": 0, "maximum": 99999, "maxDecimals": 3, "pattern": "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, "on-suspect": { "title": "warn or inconclusive", "description": "What a change is that too few runs have shown yet, outside of the default branch; inconclusive when not given.", "type": "string", "enum": ["warn", "inconclusive"] }, "more-is-better": { "title": "a list of globs", "description": "Globs over metrics of which more is better, where the report does not say so.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "exact": { "title": "a list of globs", "description": "Globs over metrics without noise, where any change beyond min-change counts at once.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "machine": { "title": "text", "description": "What the machine is known by, instead of its system, processor, cores and memory: only runs on the same machine are compared.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" } }, "additionalProperties": false }, "save-baseline": { "title": "auto or always or never", "description": "When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.", "default": "auto", "type": "string", "enum": ["auto", "always", "never"] }, "max-annotations": { "title": "a whole number from 0 to 5000", "description": "How many findings are shown at their lines, the most important ones first; the reports always hold all of them.", "default": 200, "type": "integer", "minimum": 0, "maximum": 5000 }, "max-discussions": { "title": "a whole number from 0 to 20", "description": "How many of the most important findings also open a discussion at their changed line of a GitLab merge request.", "default": 0, "type": "integer", "minimum": 0, "maximum": 20 }, "comment": { "title": "true or false", "description": "Keep one comment on the pull request up to date.", "default": true, "type": "boolean" }, "key": { "title": "at most 64 letters, digits, spaces and . _ / -", "description": "Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.", "type": "string", "pattern": "^[A-Za-z0-9._/ -]{0,64}$", "default": "" }, "output": { "title": "text", "description": "Folder that the reports are written to, in a folder of their own for each gate.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", "default": "reliability-report" }, "on-inconclusive": { "title": "fail or warn", "description": "What happens when something could not be measured: `fail`, or `warn` and go on.", "default": "fail", "type": "string", "enum": ["fail", "warn"] } }, "additionalProperties": false }, "anomaly-scan": { "title": "a mapping", "description": "Attacks the built application and its plugins, on this machine only, and says which of their defences do not hold.", "type": ["object", "null"], "properties": { "site-directory": { "title": "text", "description": "Short for `site: { directory: … }`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "site-headers": { "title": "text", "description": "Short for `site: { headers: … }`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "site": { "title": "a mapping", "description": "The built application: a folder (`directory`) with the file that its host reads for headers (`headers`), or a command (`serve`) that serves it on this machine (`url`).", "type": "object", "properties": { "directory": { "title": "text", "description": "The folder that the build writes; relative to the working directory.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "headers": { "title": "text", "description": "What the host reads for headers: `_headers`, vercel.json, staticwebapp.config.json, .htaccess or a configuration of nginx; when not given, the usual places are looked at.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "serve": { "title": "text", "description": "The command that serves the application; it is ended with all that it started.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "url": { "title": "text", "description": "Where it serves, on this machine only: `http://127.0.0.1:4173`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "ready-timeout": { "title": "a whole number from 1 to 600", "description": "How many seconds it may take until it answers; 60 when not given.", "type": "integer", "minimum": 1, "maximum": 600 } }, "additionalProperties": false }, "pages": { "title": "a list of words", "description": "Paths of pages that are looked at and attacked in any case, beside those that are found.", "type": ["array", "string"], "items": { "title": "a word", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", "default": ["/"] }, "max-pages": { "title": "a whole number from 1 to 100000", "description": "How many pages are looked at, at most.", "default": 2000, "type": "integer", "minimum": 1, "maximum": 100000 }, "attacks": { "title": "true or false", "description": "Run the attacks in a real browser, against the policy of the pages; else only the text of the policy is read.", "default": true, "type": "boolean" }, "browser": { "title": "text", "description": "The Chromium that attacks are run in; when not given, one is looked for.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "vectors": { "title": "a list of words", "description": "Which attacks are run, by class or id; all when not given.", "type": ["array", "string"], "items": { "title": "a word", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "min-live-vectors": { "title": "a whole number from 0 to 1000", "description": "How many attacks must be proved to work without any defence, so that blocking them means something.", "default": 100, "type": "integer", "minimum": 0, "maximum": 1000 }, "max-executed": { "title": "a whole number from 0 to 1000", "description": "How many attacks may get through; more fail the gate. Those that are waived, and those that no policy can stop, do not count.", "default": 0, "type": "integer", "minimum": 0, "maximum": 1000 }, "policy-fail-on": { "title": "high or medium or low", "description": "Which weaknesses of the policy that can be read off without a browser fail the gate: `high` ones, also `medium` ones, or all (`low`).", "default": "high", "type": "string", "enum": ["high", "medium", "low"] }, "profile": { "title": "text", "description": "The file of what the pages are known to do (hosts, scripts, text run as code, storage, workers); it belongs to the repository, and what is not in it fails.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "update-profile": { "title": "true or false", "description": "Write what the pages do now into the file of `profile`, instead of comparing with it.", "default": false, "type": "boolean" }, "bundles": { "title": "a mapping", "description": "Built scripts (`files`) in which ways are looked for by which a text becomes code or markup; those of your own code that are not in the file of known ones (`known`, a sinks.json of an earlier run) fail beyond `max-new`.", "type": "object", "required": ["files"], "properties": { "files": { "title": "at least 1 glob", "description": "The scripts; their source maps lie beside them, or in them.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "known": { "title": "text", "description": "A sinks.json of an earlier run that belongs to the repository; without it, no sink fails.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "max-new": { "title": "a whole number from 0 to 10000", "description": "How many may be new; 0 when not given.", "type": "integer", "minimum": 0, "maximum": 10000 } }, "additionalProperties": false }, "libraries": { "title": "a mapping", "description": "Built scripts (`files`) in which libraries and their versions are looked for; those with a known vulnerability fail, from `fail-on` on. `data` names a newer jsrepository.json of Retire.js than the extract that is built in.", "type": "object", "required": ["files"], "properties": { "files": { "title": "at least 1 glob", "description": "The scripts; their source maps lie beside them, or in them.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "data": { "title": "text", "description": "A jsrepository.json of Retire.js; without it, the extract that is built in.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "fail-on": { "title": "critical, high, medium or low", "description": "Vulnerabilities of this severity, and graver ones, fail; medium when not given.", "type": "string", "enum": ["critical", "high", "medium", "low"] }, "max-age-days": { "title": "a whole number from 1 to 3650", "description": "Data that are older make a notice; 180 when not given.", "type": "integer", "minimum": 1, "maximum": 3650 } }, "additionalProperties": false }, "plugins": { "title": "text", "description": "The adapter that starts your own plugin host, for example `reliability.plugins.mjs`: every known way out of a sandbox is tried in it, and it must hold (docs/gates/anomaly-plugins.md). Its code is run.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "plugin-fail-on": { "title": "a list of words", "description": "What of a plugin fails the run, outside of what the adapter grants: `escape`, `denial-of-service`, `capability`.", "type": ["array", "string"], "items": { "title": "a word", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", "default": ["escape", "denial-of-service"] }, "plugin-vectors": { "title": "a list of words", "description": "Only these vectors, by id (`P07`), to try one again; without it, all.", "type": ["array", "string"], "items": { "title": "a word", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "min-live-plugin-vectors": { "title": "a whole number from 1 to 1000", "description": "How many vectors at least must work without any defence, so that holding them says something; not asked of a run that names `plugin-vectors`.", "default": 50, "type": "integer", "minimum": 1, "maximum": 1000 }, "twin": { "title": "true or false", "description": "Load the pages with their policy and without it, and fail when the policy stops something that the application itself does.", "default": false, "type": "boolean" }, "sinks": { "title": "a mapping of names", "description": "Ways by which data of others reaches your own pages, each with a name: a `parameter` of the address, its `fragment`, a `field` of a form, a `message`. Payloads are sent through them, with your headers and without your policy.", "type": "object", "additionalProperties": { "title": "a mapping", "description": "One way.", "type": "object", "required": ["page"], "properties": { "page": { "title": "text", "description": "The path of the page.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "parameter": { "title": "text", "description": "The name of the parameter of the address that holds the data.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "fragment": { "title": "text", "description": "What is behind # in the address, with {data} where the data is: `{data}`, `tab={data}`.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "field": { "title": "text", "description": "A CSS selector of the field of a form that the data is written into.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "press": { "title": "text", "description": "A CSS selector of what is clicked then; when not given, the form of the field is sent.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "message": { "title": "text", "description": "What another window posts to the page, with {data} where the data is; JSON becomes the object that it describes.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" } }, "additionalProperties": false } }, "save-baseline": { "title": "auto or always or never", "description": "When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.", "default": "auto", "type": "string", "enum": ["auto", "always", "never"] }, "max-annotations": { "title": "a whole number from 0 to 5000", "description": "How many findings are shown at their lines, the most important ones first; the reports always hold all of them.", "default": 200, "type": "integer", "minimum": 0, "maximum": 5000 }, "max-discussions": { "title": "a whole number from 0 to 20", "description": "How many of the most important findings also open a discussion at their changed line of a GitLab merge request.", "default": 0, "type": "integer", "minimum": 0, "maximum": 20 }, "comment": { "title": "true or false", "description": "Keep one comment on the pull request up to date.", "default": true, "type": "boolean" }, "key": { "title": "at most 64 letters, digits, spaces and . _ / -", "description": "Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.", "type": "string", "pattern": "^[A-Za-z0-9._/ -]{0,64}$", "default": "" }, "output": { "title": "text", "description": "Folder that the reports are written to, in a folder of their own for each gate.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", "default": "reliability-report" }, "on-inconclusive": { "title": "fail or warn", "description": "What happens when something could not be measured: `fail`, or `warn` and go on.", "default": "fail", "type": "string", "enum": ["fail", "warn"] } }, "additionalProperties": false }, "certify": { "title": "a mapping", "description": "Runs every gate that reliability.yml configures, or the coverage gate without one, and gives one verdict.", "type": ["object", "null"], "properties": { "max-annotations": { "title": "a whole number from 0 to 5000", "description": "How many findings are shown at their lines, the most important ones first; the reports always hold all of them.", "default": 200, "type": "integer", "minimum": 0, "maximum": 5000 }, "max-discussions": { "title": "a whole number from 0 to 20", "description": "How many of the most important findings also open a discussion at their changed line of a GitLab merge request.", "default": 0, "type": "integer", "minimum": 0, "maximum": 20 }, "comment": { "title": "true or false", "description": "Keep one comment on the pull request up to date.", "default": true, "type": "boolean" }, "key": { "title": "at most 64 letters, digits, spaces and . _ / -", "description": "Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.", "type": "string", "pattern": "^[A-Za-z0-9._/ -]{0,64}$", "default": "" }, "output": { "title": "text", "description": "Folder that the reports are written to, in a folder of their own for each gate.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", "default": "reliability-report" }, "on-inconclusive": { "title": "fail or warn", "description": "What happens when something could not be measured: `fail`, or `warn` and go on.", "default": "fail", "type": "string", "enum": ["fail", "warn"] } }, "additionalProperties": false }, "baseline": { "title": "git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX", "description": "Where measurements of the main branch are kept, to show what changed since: git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX. docs/baselines.md says which to choose.", "type": "string", "pattern": "^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$" }, "waivers": { "title": "the path of a YAML file, such as .reliability/waivers.yml", "description": "File of the findings that somebody answers for, for a time, relative to the working directory. docs/waivers.md says what is in it.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$" }, "alerts": { "title": "a list of at most 10 alerts", "description": "Who is told when a gate does not pass on the default branch. docs/alerts.md says what is sent, and how the addresses stay secret.", "type": "array", "maxItems": 10, "items": { "title": "a mapping", "description": "One place to tell.", "type": "object", "required": ["to", "url-from"], "properties": { "to": { "title": "one of slack, teams, webhook", "description": "The form of the message.", "type": "string", "enum": ["slack", "teams", "webhook"] }, "url-from": { "title": "the name of an environment variable", "description": "Name of the environment variable that holds the address.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,127}$" } }, "additionalProperties": false } }, "hooks": { "title": "a mapping", "description": "What `reliability hooks run` does before a commit besides looking for secrets; docs/hooks.md.", "type": "object", "properties": { "protected": { "title": "a list of globs", "description": "Files that nobody commits.", "type": ["array", "string"], "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "checks": { "title": "a list of at most 50 checks", "description": "Commands of the repository that look at what is staged: formatters, linters.", "type": "array", "maxItems": 50, "items": { "title": "a mapping", "description": "One command.", "type": "object", "required": ["files", "command"], "properties": { "files": { "title": "at least 1 glob", "description": "The files it is for; it runs when one of them is staged.", "type": ["array", "string"], "minItems": 1, "items": { "title": "a glob", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, "pattern": "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, "command": { "title": "text", "description": "A line for a shell, which fails with another status than 0; {files} stands for the staged files.", "type": "string", "pattern": "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" } }, "additionalProperties": false } }, "gates": { "title": "a list of gates", "description": "Gates that run before every commit: fast ones.", "type": "array", "items": { "title": "one of coverage-gate, determinism, regression-gate, anomaly-scan, certify", "type": "string", "enum": ["coverage-gate", "determinism", "regression-gate", "anomaly-scan", "certify"] } } }, "additionalProperties": false } }, "additionalProperties": false };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", "u");
const pattern6 = new RegExp("^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern46 = new RegExp("^[A-Za-z0-9._/ -]{0,64}$", "u");
const pattern63 = new RegExp("^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$", "u");
const pattern65 = new RegExp("^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", "u");
const pattern82 = new RegExp("^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$", "u");
const pattern99 = new RegExp("^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$", "u");
const pattern165 = new RegExp("^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$", "u");
const pattern166 = new RegExp("^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$", "u");
const pattern167 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema11, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err1 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.version.type, parentSchema: schema11.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!(data0 === 1)) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema11.properties.version.enum }, schema: schema11.properties.version.enum, parentSchema: schema11.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data["coverage-gate"] !== undefined) {
            let data1 = data["coverage-gate"];
            if ((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)) {
                const err3 = { instancePath: instancePath + "/coverage-gate", schemaPath: "#/properties/coverage-gate/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].type }, schema: schema11.properties["coverage-gate"].type, parentSchema: schema11.properties["coverage-gate"], data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (!(func2.call(schema11.properties["coverage-gate"].properties, key1))) {
                        const err4 = { instancePath: instancePath + "/coverage-gate", schemaPath: "#/properties/coverage-gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema11.properties["coverage-gate"], data: data1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data1["unit-reports"] !== undefined) {
                    let data2 = data1["unit-reports"];
                    if ((!(Array.isArray(data2))) && (typeof data2 !== "string")) {
                        const err5 = { instancePath: instancePath + "/coverage-gate/unit-reports", schemaPath: "#/properties/coverage-gate/properties/unit-reports/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["unit-reports"].type }, schema: schema11.properties["coverage-gate"].properties["unit-reports"].type, parentSchema: schema11.properties["coverage-gate"].properties["unit-reports"], data: data2 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    if (typeof data2 === "string") {
                        if (!pattern0.test(data2)) {
                            const err6 = { instancePath: instancePath + "/coverage-gate/unit-reports", schemaPath: "#/properties/coverage-gate/properties/unit-reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["coverage-gate"].properties["unit-reports"], data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data2)) {
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data3 = data2[i0];
                            if (typeof data3 === "string") {
                                if (!pattern1.test(data3)) {
                                    const err7 = { instancePath: instancePath + "/coverage-gate/unit-reports/" + i0, schemaPath: "#/properties/coverage-gate/properties/unit-reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties["unit-reports"].items, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err8 = { instancePath: instancePath + "/coverage-gate/unit-reports/" + i0, schemaPath: "#/properties/coverage-gate/properties/unit-reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties["unit-reports"].items.type, parentSchema: schema11.properties["coverage-gate"].properties["unit-reports"].items, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data1["integration-reports"] !== undefined) {
                    let data4 = data1["integration-reports"];
                    if ((!(Array.isArray(data4))) && (typeof data4 !== "string")) {
                        const err9 = { instancePath: instancePath + "/coverage-gate/integration-reports", schemaPath: "#/properties/coverage-gate/properties/integration-reports/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["integration-reports"].type }, schema: schema11.properties["coverage-gate"].properties["integration-reports"].type, parentSchema: schema11.properties["coverage-gate"].properties["integration-reports"], data: data4 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (typeof data4 === "string") {
                        if (!pattern0.test(data4)) {
                            const err10 = { instancePath: instancePath + "/coverage-gate/integration-reports", schemaPath: "#/properties/coverage-gate/properties/integration-reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["coverage-gate"].properties["integration-reports"], data: data4 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data4)) {
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data5 = data4[i1];
                            if (typeof data5 === "string") {
                                if (!pattern1.test(data5)) {
                                    const err11 = { instancePath: instancePath + "/coverage-gate/integration-reports/" + i1, schemaPath: "#/properties/coverage-gate/properties/integration-reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties["integration-reports"].items, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/coverage-gate/integration-reports/" + i1, schemaPath: "#/properties/coverage-gate/properties/integration-reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties["integration-reports"].items.type, parentSchema: schema11.properties["coverage-gate"].properties["integration-reports"].items, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data1["e2e-reports"] !== undefined) {
                    let data6 = data1["e2e-reports"];
                    if ((!(Array.isArray(data6))) && (typeof data6 !== "string")) {
                        const err13 = { instancePath: instancePath + "/coverage-gate/e2e-reports", schemaPath: "#/properties/coverage-gate/properties/e2e-reports/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["e2e-reports"].type }, schema: schema11.properties["coverage-gate"].properties["e2e-reports"].type, parentSchema: schema11.properties["coverage-gate"].properties["e2e-reports"], data: data6 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if (typeof data6 === "string") {
                        if (!pattern0.test(data6)) {
                            const err14 = { instancePath: instancePath + "/coverage-gate/e2e-reports", schemaPath: "#/properties/coverage-gate/properties/e2e-reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["coverage-gate"].properties["e2e-reports"], data: data6 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data6)) {
                        const len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data7 = data6[i2];
                            if (typeof data7 === "string") {
                                if (!pattern1.test(data7)) {
                                    const err15 = { instancePath: instancePath + "/coverage-gate/e2e-reports/" + i2, schemaPath: "#/properties/coverage-gate/properties/e2e-reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties["e2e-reports"].items, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/coverage-gate/e2e-reports/" + i2, schemaPath: "#/properties/coverage-gate/properties/e2e-reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties["e2e-reports"].items.type, parentSchema: schema11.properties["coverage-gate"].properties["e2e-reports"].items, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data1["unit-lines"] !== undefined) {
                    let data8 = data1["unit-lines"];
                    if ((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")) {
                        const err17 = { instancePath: instancePath + "/coverage-gate/unit-lines", schemaPath: "#/properties/coverage-gate/properties/unit-lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["unit-lines"].type }, schema: schema11.properties["coverage-gate"].properties["unit-lines"].type, parentSchema: schema11.properties["coverage-gate"].properties["unit-lines"], data: data8 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 > 100 || isNaN(data8)) {
                            const err18 = { instancePath: instancePath + "/coverage-gate/unit-lines", schemaPath: "#/properties/coverage-gate/properties/unit-lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties["unit-lines"], data: data8 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (data8 < 0 || isNaN(data8)) {
                            const err19 = { instancePath: instancePath + "/coverage-gate/unit-lines", schemaPath: "#/properties/coverage-gate/properties/unit-lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties["unit-lines"], data: data8 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data8))) {
                            const err20 = { instancePath: instancePath + "/coverage-gate/unit-lines", schemaPath: "#/properties/coverage-gate/properties/unit-lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties["unit-lines"], data: data8 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    if (typeof data8 === "string") {
                        if (!pattern6.test(data8)) {
                            const err21 = { instancePath: instancePath + "/coverage-gate/unit-lines", schemaPath: "#/properties/coverage-gate/properties/unit-lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties["unit-lines"], data: data8 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                }
                if (data1["integration-lines"] !== undefined) {
                    let data9 = data1["integration-lines"];
                    if ((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")) {
                        const err22 = { instancePath: instancePath + "/coverage-gate/integration-lines", schemaPath: "#/properties/coverage-gate/properties/integration-lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["integration-lines"].type }, schema: schema11.properties["coverage-gate"].properties["integration-lines"].type, parentSchema: schema11.properties["coverage-gate"].properties["integration-lines"], data: data9 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 > 100 || isNaN(data9)) {
                            const err23 = { instancePath: instancePath + "/coverage-gate/integration-lines", schemaPath: "#/properties/coverage-gate/properties/integration-lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties["integration-lines"], data: data9 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        if (data9 < 0 || isNaN(data9)) {
                            const err24 = { instancePath: instancePath + "/coverage-gate/integration-lines", schemaPath: "#/properties/coverage-gate/properties/integration-lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties["integration-lines"], data: data9 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data9))) {
                            const err25 = { instancePath: instancePath + "/coverage-gate/integration-lines", schemaPath: "#/properties/coverage-gate/properties/integration-lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties["integration-lines"], data: data9 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (typeof data9 === "string") {
                        if (!pattern6.test(data9)) {
                            const err26 = { instancePath: instancePath + "/coverage-gate/integration-lines", schemaPath: "#/properties/coverage-gate/properties/integration-lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties["integration-lines"], data: data9 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                }
                if (data1["e2e-lines"] !== undefined) {
                    let data10 = data1["e2e-lines"];
                    if ((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")) {
                        const err27 = { instancePath: instancePath + "/coverage-gate/e2e-lines", schemaPath: "#/properties/coverage-gate/properties/e2e-lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["e2e-lines"].type }, schema: schema11.properties["coverage-gate"].properties["e2e-lines"].type, parentSchema: schema11.properties["coverage-gate"].properties["e2e-lines"], data: data10 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 > 100 || isNaN(data10)) {
                            const err28 = { instancePath: instancePath + "/coverage-gate/e2e-lines", schemaPath: "#/properties/coverage-gate/properties/e2e-lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties["e2e-lines"], data: data10 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        if (data10 < 0 || isNaN(data10)) {
                            const err29 = { instancePath: instancePath + "/coverage-gate/e2e-lines", schemaPath: "#/properties/coverage-gate/properties/e2e-lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties["e2e-lines"], data: data10 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data10))) {
                            const err30 = { instancePath: instancePath + "/coverage-gate/e2e-lines", schemaPath: "#/properties/coverage-gate/properties/e2e-lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties["e2e-lines"], data: data10 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    if (typeof data10 === "string") {
                        if (!pattern6.test(data10)) {
                            const err31 = { instancePath: instancePath + "/coverage-gate/e2e-lines", schemaPath: "#/properties/coverage-gate/properties/e2e-lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties["e2e-lines"], data: data10 };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.suites !== undefined) {
                    let data11 = data1.suites;
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        for (const key2 in data11) {
                            if (!(pattern9.test(key2))) {
                                const err32 = { instancePath: instancePath + "/coverage-gate/suites", schemaPath: "#/properties/coverage-gate/properties/suites/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.suites, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        for (const key3 in data11) {
                            if (pattern9.test(key3)) {
                                let data12 = data11[key3];
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    for (const key4 in data12) {
                                        if (!(func2.call(schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties, key4))) {
                                            const err33 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data12 };
                                            if (vErrors === null) {
                                                vErrors = [err33];
                                            }
                                            else {
                                                vErrors.push(err33);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data12.reports !== undefined) {
                                        let data13 = data12.reports;
                                        if ((!(Array.isArray(data13))) && (typeof data13 !== "string")) {
                                            const err34 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reports", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.type }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports, data: data13 };
                                            if (vErrors === null) {
                                                vErrors = [err34];
                                            }
                                            else {
                                                vErrors.push(err34);
                                            }
                                            errors++;
                                        }
                                        if (typeof data13 === "string") {
                                            if (!pattern0.test(data13)) {
                                                const err35 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reports", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports, data: data13 };
                                                if (vErrors === null) {
                                                    vErrors = [err35];
                                                }
                                                else {
                                                    vErrors.push(err35);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (Array.isArray(data13)) {
                                            if (data13.length < 1) {
                                                const err36 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reports", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports, data: data13 };
                                                if (vErrors === null) {
                                                    vErrors = [err36];
                                                }
                                                else {
                                                    vErrors.push(err36);
                                                }
                                                errors++;
                                            }
                                            const len3 = data13.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                                let data14 = data13[i3];
                                                if (typeof data14 === "string") {
                                                    if (!pattern1.test(data14)) {
                                                        const err37 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reports/" + i3, schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.items, data: data14 };
                                                        if (vErrors === null) {
                                                            vErrors = [err37];
                                                        }
                                                        else {
                                                            vErrors.push(err37);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err38 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reports/" + i3, schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.items.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.items, data: data14 };
                                                    if (vErrors === null) {
                                                        vErrors = [err38];
                                                    }
                                                    else {
                                                        vErrors.push(err38);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    if (data12.command !== undefined) {
                                        let data15 = data12.command;
                                        if (typeof data15 === "string") {
                                            if (!pattern1.test(data15)) {
                                                const err39 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/command", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/command/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.command, data: data15 };
                                                if (vErrors === null) {
                                                    vErrors = [err39];
                                                }
                                                else {
                                                    vErrors.push(err39);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err40 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/command", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/command/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.command.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.command, data: data15 };
                                            if (vErrors === null) {
                                                vErrors = [err40];
                                            }
                                            else {
                                                vErrors.push(err40);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data12.lines !== undefined) {
                                        let data16 = data12.lines;
                                        if ((!((typeof data16 == "number") && (isFinite(data16)))) && (typeof data16 !== "string")) {
                                            const err41 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines.type }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines, data: data16 };
                                            if (vErrors === null) {
                                                vErrors = [err41];
                                            }
                                            else {
                                                vErrors.push(err41);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data16 == "number") && (isFinite(data16))) {
                                            if (data16 > 100 || isNaN(data16)) {
                                                const err42 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines, data: data16 };
                                                if (vErrors === null) {
                                                    vErrors = [err42];
                                                }
                                                else {
                                                    vErrors.push(err42);
                                                }
                                                errors++;
                                            }
                                            if (data16 < 0 || isNaN(data16)) {
                                                const err43 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines, data: data16 };
                                                if (vErrors === null) {
                                                    vErrors = [err43];
                                                }
                                                else {
                                                    vErrors.push(err43);
                                                }
                                                errors++;
                                            }
                                            if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data16))) {
                                                const err44 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines, data: data16 };
                                                if (vErrors === null) {
                                                    vErrors = [err44];
                                                }
                                                else {
                                                    vErrors.push(err44);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (typeof data16 === "string") {
                                            if (!pattern6.test(data16)) {
                                                const err45 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/lines", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines, data: data16 };
                                                if (vErrors === null) {
                                                    vErrors = [err45];
                                                }
                                                else {
                                                    vErrors.push(err45);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data12.branches !== undefined) {
                                        let data17 = data12.branches;
                                        if ((!((typeof data17 == "number") && (isFinite(data17)))) && (typeof data17 !== "string")) {
                                            const err46 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches.type }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches, data: data17 };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data17 == "number") && (isFinite(data17))) {
                                            if (data17 > 100 || isNaN(data17)) {
                                                const err47 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches, data: data17 };
                                                if (vErrors === null) {
                                                    vErrors = [err47];
                                                }
                                                else {
                                                    vErrors.push(err47);
                                                }
                                                errors++;
                                            }
                                            if (data17 < 0 || isNaN(data17)) {
                                                const err48 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches, data: data17 };
                                                if (vErrors === null) {
                                                    vErrors = [err48];
                                                }
                                                else {
                                                    vErrors.push(err48);
                                                }
                                                errors++;
                                            }
                                            if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data17))) {
                                                const err49 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches, data: data17 };
                                                if (vErrors === null) {
                                                    vErrors = [err49];
                                                }
                                                else {
                                                    vErrors.push(err49);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (typeof data17 === "string") {
                                            if (!pattern6.test(data17)) {
                                                const err50 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/branches", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches, data: data17 };
                                                if (vErrors === null) {
                                                    vErrors = [err50];
                                                }
                                                else {
                                                    vErrors.push(err50);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data12.functions !== undefined) {
                                        let data18 = data12.functions;
                                        if ((!((typeof data18 == "number") && (isFinite(data18)))) && (typeof data18 !== "string")) {
                                            const err51 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions.type }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions, data: data18 };
                                            if (vErrors === null) {
                                                vErrors = [err51];
                                            }
                                            else {
                                                vErrors.push(err51);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data18 == "number") && (isFinite(data18))) {
                                            if (data18 > 100 || isNaN(data18)) {
                                                const err52 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions, data: data18 };
                                                if (vErrors === null) {
                                                    vErrors = [err52];
                                                }
                                                else {
                                                    vErrors.push(err52);
                                                }
                                                errors++;
                                            }
                                            if (data18 < 0 || isNaN(data18)) {
                                                const err53 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions, data: data18 };
                                                if (vErrors === null) {
                                                    vErrors = [err53];
                                                }
                                                else {
                                                    vErrors.push(err53);
                                                }
                                                errors++;
                                            }
                                            if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data18))) {
                                                const err54 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions, data: data18 };
                                                if (vErrors === null) {
                                                    vErrors = [err54];
                                                }
                                                else {
                                                    vErrors.push(err54);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (typeof data18 === "string") {
                                            if (!pattern6.test(data18)) {
                                                const err55 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/functions", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions, data: data18 };
                                                if (vErrors === null) {
                                                    vErrors = [err55];
                                                }
                                                else {
                                                    vErrors.push(err55);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data12.statements !== undefined) {
                                        let data19 = data12.statements;
                                        if ((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")) {
                                            const err56 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements.type }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements, data: data19 };
                                            if (vErrors === null) {
                                                vErrors = [err56];
                                            }
                                            else {
                                                vErrors.push(err56);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data19 == "number") && (isFinite(data19))) {
                                            if (data19 > 100 || isNaN(data19)) {
                                                const err57 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements, data: data19 };
                                                if (vErrors === null) {
                                                    vErrors = [err57];
                                                }
                                                else {
                                                    vErrors.push(err57);
                                                }
                                                errors++;
                                            }
                                            if (data19 < 0 || isNaN(data19)) {
                                                const err58 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements, data: data19 };
                                                if (vErrors === null) {
                                                    vErrors = [err58];
                                                }
                                                else {
                                                    vErrors.push(err58);
                                                }
                                                errors++;
                                            }
                                            if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data19))) {
                                                const err59 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements, data: data19 };
                                                if (vErrors === null) {
                                                    vErrors = [err59];
                                                }
                                                else {
                                                    vErrors.push(err59);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (typeof data19 === "string") {
                                            if (!pattern6.test(data19)) {
                                                const err60 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/statements", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements, data: data19 };
                                                if (vErrors === null) {
                                                    vErrors = [err60];
                                                }
                                                else {
                                                    vErrors.push(err60);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data12.shards !== undefined) {
                                        let data20 = data12.shards;
                                        if ((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (!(Array.isArray(data20)))) {
                                            const err61 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shards", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.type }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards, data: data20 };
                                            if (vErrors === null) {
                                                vErrors = [err61];
                                            }
                                            else {
                                                vErrors.push(err61);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data20 == "number") && (isFinite(data20))) {
                                            if (data20 > 1000 || isNaN(data20)) {
                                                const err62 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shards", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, schema: 1000, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards, data: data20 };
                                                if (vErrors === null) {
                                                    vErrors = [err62];
                                                }
                                                else {
                                                    vErrors.push(err62);
                                                }
                                                errors++;
                                            }
                                            if (data20 < 1 || isNaN(data20)) {
                                                const err63 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shards", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards, data: data20 };
                                                if (vErrors === null) {
                                                    vErrors = [err63];
                                                }
                                                else {
                                                    vErrors.push(err63);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (Array.isArray(data20)) {
                                            if (data20.length < 1) {
                                                const err64 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shards", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards, data: data20 };
                                                if (vErrors === null) {
                                                    vErrors = [err64];
                                                }
                                                else {
                                                    vErrors.push(err64);
                                                }
                                                errors++;
                                            }
                                            const len4 = data20.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                                let data21 = data20[i4];
                                                if (typeof data21 === "string") {
                                                    if (!pattern9.test(data21)) {
                                                        const err65 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shards/" + i4, schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.items, data: data21 };
                                                        if (vErrors === null) {
                                                            vErrors = [err65];
                                                        }
                                                        else {
                                                            vErrors.push(err65);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err66 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/shards/" + i4, schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.items.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.items, data: data21 };
                                                    if (vErrors === null) {
                                                        vErrors = [err66];
                                                    }
                                                    else {
                                                        vErrors.push(err66);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    if (data12.root !== undefined) {
                                        let data22 = data12.root;
                                        if (typeof data22 === "string") {
                                            if (!pattern1.test(data22)) {
                                                const err67 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/root", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/root/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.root, data: data22 };
                                                if (vErrors === null) {
                                                    vErrors = [err67];
                                                }
                                                else {
                                                    vErrors.push(err67);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err68 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/root", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/root/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.root.type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.root, data: data22 };
                                            if (vErrors === null) {
                                                vErrors = [err68];
                                            }
                                            else {
                                                vErrors.push(err68);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data12["min-matched"] !== undefined) {
                                        let data23 = data12["min-matched"];
                                        if ((!((typeof data23 == "number") && (isFinite(data23)))) && (typeof data23 !== "string")) {
                                            const err69 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-matched", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"].type }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"].type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"], data: data23 };
                                            if (vErrors === null) {
                                                vErrors = [err69];
                                            }
                                            else {
                                                vErrors.push(err69);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data23 == "number") && (isFinite(data23))) {
                                            if (data23 > 100 || isNaN(data23)) {
                                                const err70 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-matched", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"], data: data23 };
                                                if (vErrors === null) {
                                                    vErrors = [err70];
                                                }
                                                else {
                                                    vErrors.push(err70);
                                                }
                                                errors++;
                                            }
                                            if (data23 < 0 || isNaN(data23)) {
                                                const err71 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-matched", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"], data: data23 };
                                                if (vErrors === null) {
                                                    vErrors = [err71];
                                                }
                                                else {
                                                    vErrors.push(err71);
                                                }
                                                errors++;
                                            }
                                            if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data23))) {
                                                const err72 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-matched", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"], data: data23 };
                                                if (vErrors === null) {
                                                    vErrors = [err72];
                                                }
                                                else {
                                                    vErrors.push(err72);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (typeof data23 === "string") {
                                            if (!pattern6.test(data23)) {
                                                const err73 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-matched", schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"], data: data23 };
                                                if (vErrors === null) {
                                                    vErrors = [err73];
                                                }
                                                else {
                                                    vErrors.push(err73);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err74 = { instancePath: instancePath + "/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].type, parentSchema: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err74];
                                    }
                                    else {
                                        vErrors.push(err74);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/coverage-gate/suites", schemaPath: "#/properties/coverage-gate/properties/suites/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.suites.type, parentSchema: schema11.properties["coverage-gate"].properties.suites, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
                if (data1.combined !== undefined) {
                    let data24 = data1.combined;
                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                        for (const key5 in data24) {
                            if (!((((key5 === "lines") || (key5 === "branches")) || (key5 === "functions")) || (key5 === "statements"))) {
                                const err76 = { instancePath: instancePath + "/coverage-gate/combined", schemaPath: "#/properties/coverage-gate/properties/combined/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.combined, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err76];
                                }
                                else {
                                    vErrors.push(err76);
                                }
                                errors++;
                            }
                        }
                        if (data24.lines !== undefined) {
                            let data25 = data24.lines;
                            if ((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")) {
                                const err77 = { instancePath: instancePath + "/coverage-gate/combined/lines", schemaPath: "#/properties/coverage-gate/properties/combined/properties/lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.combined.properties.lines.type }, schema: schema11.properties["coverage-gate"].properties.combined.properties.lines.type, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.lines, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                            if ((typeof data25 == "number") && (isFinite(data25))) {
                                if (data25 > 100 || isNaN(data25)) {
                                    const err78 = { instancePath: instancePath + "/coverage-gate/combined/lines", schemaPath: "#/properties/coverage-gate/properties/combined/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.lines, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err78];
                                    }
                                    else {
                                        vErrors.push(err78);
                                    }
                                    errors++;
                                }
                                if (data25 < 0 || isNaN(data25)) {
                                    const err79 = { instancePath: instancePath + "/coverage-gate/combined/lines", schemaPath: "#/properties/coverage-gate/properties/combined/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.lines, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data25))) {
                                    const err80 = { instancePath: instancePath + "/coverage-gate/combined/lines", schemaPath: "#/properties/coverage-gate/properties/combined/properties/lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.lines, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err80];
                                    }
                                    else {
                                        vErrors.push(err80);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data25 === "string") {
                                if (!pattern6.test(data25)) {
                                    const err81 = { instancePath: instancePath + "/coverage-gate/combined/lines", schemaPath: "#/properties/coverage-gate/properties/combined/properties/lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.lines, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err81];
                                    }
                                    else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.branches !== undefined) {
                            let data26 = data24.branches;
                            if ((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")) {
                                const err82 = { instancePath: instancePath + "/coverage-gate/combined/branches", schemaPath: "#/properties/coverage-gate/properties/combined/properties/branches/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.combined.properties.branches.type }, schema: schema11.properties["coverage-gate"].properties.combined.properties.branches.type, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.branches, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                            if ((typeof data26 == "number") && (isFinite(data26))) {
                                if (data26 > 100 || isNaN(data26)) {
                                    const err83 = { instancePath: instancePath + "/coverage-gate/combined/branches", schemaPath: "#/properties/coverage-gate/properties/combined/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.branches, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err83];
                                    }
                                    else {
                                        vErrors.push(err83);
                                    }
                                    errors++;
                                }
                                if (data26 < 0 || isNaN(data26)) {
                                    const err84 = { instancePath: instancePath + "/coverage-gate/combined/branches", schemaPath: "#/properties/coverage-gate/properties/combined/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.branches, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err84];
                                    }
                                    else {
                                        vErrors.push(err84);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data26))) {
                                    const err85 = { instancePath: instancePath + "/coverage-gate/combined/branches", schemaPath: "#/properties/coverage-gate/properties/combined/properties/branches/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.branches, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err85];
                                    }
                                    else {
                                        vErrors.push(err85);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data26 === "string") {
                                if (!pattern6.test(data26)) {
                                    const err86 = { instancePath: instancePath + "/coverage-gate/combined/branches", schemaPath: "#/properties/coverage-gate/properties/combined/properties/branches/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.branches, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.functions !== undefined) {
                            let data27 = data24.functions;
                            if ((!((typeof data27 == "number") && (isFinite(data27)))) && (typeof data27 !== "string")) {
                                const err87 = { instancePath: instancePath + "/coverage-gate/combined/functions", schemaPath: "#/properties/coverage-gate/properties/combined/properties/functions/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.combined.properties.functions.type }, schema: schema11.properties["coverage-gate"].properties.combined.properties.functions.type, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.functions, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                            if ((typeof data27 == "number") && (isFinite(data27))) {
                                if (data27 > 100 || isNaN(data27)) {
                                    const err88 = { instancePath: instancePath + "/coverage-gate/combined/functions", schemaPath: "#/properties/coverage-gate/properties/combined/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.functions, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                                if (data27 < 0 || isNaN(data27)) {
                                    const err89 = { instancePath: instancePath + "/coverage-gate/combined/functions", schemaPath: "#/properties/coverage-gate/properties/combined/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.functions, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data27))) {
                                    const err90 = { instancePath: instancePath + "/coverage-gate/combined/functions", schemaPath: "#/properties/coverage-gate/properties/combined/properties/functions/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.functions, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data27 === "string") {
                                if (!pattern6.test(data27)) {
                                    const err91 = { instancePath: instancePath + "/coverage-gate/combined/functions", schemaPath: "#/properties/coverage-gate/properties/combined/properties/functions/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.functions, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err91];
                                    }
                                    else {
                                        vErrors.push(err91);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.statements !== undefined) {
                            let data28 = data24.statements;
                            if ((!((typeof data28 == "number") && (isFinite(data28)))) && (typeof data28 !== "string")) {
                                const err92 = { instancePath: instancePath + "/coverage-gate/combined/statements", schemaPath: "#/properties/coverage-gate/properties/combined/properties/statements/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.combined.properties.statements.type }, schema: schema11.properties["coverage-gate"].properties.combined.properties.statements.type, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.statements, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err92];
                                }
                                else {
                                    vErrors.push(err92);
                                }
                                errors++;
                            }
                            if ((typeof data28 == "number") && (isFinite(data28))) {
                                if (data28 > 100 || isNaN(data28)) {
                                    const err93 = { instancePath: instancePath + "/coverage-gate/combined/statements", schemaPath: "#/properties/coverage-gate/properties/combined/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.statements, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err93];
                                    }
                                    else {
                                        vErrors.push(err93);
                                    }
                                    errors++;
                                }
                                if (data28 < 0 || isNaN(data28)) {
                                    const err94 = { instancePath: instancePath + "/coverage-gate/combined/statements", schemaPath: "#/properties/coverage-gate/properties/combined/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.statements, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err94];
                                    }
                                    else {
                                        vErrors.push(err94);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data28))) {
                                    const err95 = { instancePath: instancePath + "/coverage-gate/combined/statements", schemaPath: "#/properties/coverage-gate/properties/combined/properties/statements/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.statements, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err95];
                                    }
                                    else {
                                        vErrors.push(err95);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data28 === "string") {
                                if (!pattern6.test(data28)) {
                                    const err96 = { instancePath: instancePath + "/coverage-gate/combined/statements", schemaPath: "#/properties/coverage-gate/properties/combined/properties/statements/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.combined.properties.statements, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err96];
                                    }
                                    else {
                                        vErrors.push(err96);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err97 = { instancePath: instancePath + "/coverage-gate/combined", schemaPath: "#/properties/coverage-gate/properties/combined/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.combined.type, parentSchema: schema11.properties["coverage-gate"].properties.combined, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                }
                if (data1.paths !== undefined) {
                    let data29 = data1.paths;
                    if (Array.isArray(data29)) {
                        const len5 = data29.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data30 = data29[i5];
                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                if (data30.match === undefined) {
                                    const err98 = { instancePath: instancePath + "/coverage-gate/paths/" + i5, schemaPath: "#/properties/coverage-gate/properties/paths/items/required", keyword: "required", params: { missingProperty: "match" }, schema: schema11.properties["coverage-gate"].properties.paths.items.required, parentSchema: schema11.properties["coverage-gate"].properties.paths.items, data: data30 };
                                    if (vErrors === null) {
                                        vErrors = [err98];
                                    }
                                    else {
                                        vErrors.push(err98);
                                    }
                                    errors++;
                                }
                                for (const key6 in data30) {
                                    if (!((((((key6 === "match") || (key6 === "suites")) || (key6 === "lines")) || (key6 === "branches")) || (key6 === "functions")) || (key6 === "statements"))) {
                                        const err99 = { instancePath: instancePath + "/coverage-gate/paths/" + i5, schemaPath: "#/properties/coverage-gate/properties/paths/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.paths.items, data: data30 };
                                        if (vErrors === null) {
                                            vErrors = [err99];
                                        }
                                        else {
                                            vErrors.push(err99);
                                        }
                                        errors++;
                                    }
                                }
                                if (data30.match !== undefined) {
                                    let data31 = data30.match;
                                    if (typeof data31 === "string") {
                                        if (!pattern1.test(data31)) {
                                            const err100 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/match", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/match/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.match, data: data31 };
                                            if (vErrors === null) {
                                                vErrors = [err100];
                                            }
                                            else {
                                                vErrors.push(err100);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err101 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/match", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/match/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.paths.items.properties.match.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.match, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err101];
                                        }
                                        else {
                                            vErrors.push(err101);
                                        }
                                        errors++;
                                    }
                                }
                                if (data30.suites !== undefined) {
                                    let data32 = data30.suites;
                                    if ((!(Array.isArray(data32))) && (typeof data32 !== "string")) {
                                        const err102 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/suites", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/suites/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.paths.items.properties.suites.type }, schema: schema11.properties["coverage-gate"].properties.paths.items.properties.suites.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.suites, data: data32 };
                                        if (vErrors === null) {
                                            vErrors = [err102];
                                        }
                                        else {
                                            vErrors.push(err102);
                                        }
                                        errors++;
                                    }
                                    if (typeof data32 === "string") {
                                        if (!pattern0.test(data32)) {
                                            const err103 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/suites", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/suites/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.suites, data: data32 };
                                            if (vErrors === null) {
                                                vErrors = [err103];
                                            }
                                            else {
                                                vErrors.push(err103);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (Array.isArray(data32)) {
                                        if (data32.length < 1) {
                                            const err104 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/suites", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/suites/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.suites, data: data32 };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                        const len6 = data32.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                            let data33 = data32[i6];
                                            if (typeof data33 === "string") {
                                                if (!pattern1.test(data33)) {
                                                    const err105 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/suites/" + i6, schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/suites/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.suites.items, data: data33 };
                                                    if (vErrors === null) {
                                                        vErrors = [err105];
                                                    }
                                                    else {
                                                        vErrors.push(err105);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err106 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/suites/" + i6, schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/suites/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.paths.items.properties.suites.items.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.suites.items, data: data33 };
                                                if (vErrors === null) {
                                                    vErrors = [err106];
                                                }
                                                else {
                                                    vErrors.push(err106);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                if (data30.lines !== undefined) {
                                    let data34 = data30.lines;
                                    if ((!((typeof data34 == "number") && (isFinite(data34)))) && (typeof data34 !== "string")) {
                                        const err107 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/lines", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.paths.items.properties.lines.type }, schema: schema11.properties["coverage-gate"].properties.paths.items.properties.lines.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.lines, data: data34 };
                                        if (vErrors === null) {
                                            vErrors = [err107];
                                        }
                                        else {
                                            vErrors.push(err107);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data34 == "number") && (isFinite(data34))) {
                                        if (data34 > 100 || isNaN(data34)) {
                                            const err108 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/lines", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.lines, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err108];
                                            }
                                            else {
                                                vErrors.push(err108);
                                            }
                                            errors++;
                                        }
                                        if (data34 < 0 || isNaN(data34)) {
                                            const err109 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/lines", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.lines, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err109];
                                            }
                                            else {
                                                vErrors.push(err109);
                                            }
                                            errors++;
                                        }
                                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data34))) {
                                            const err110 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/lines", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.lines, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err110];
                                            }
                                            else {
                                                vErrors.push(err110);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (typeof data34 === "string") {
                                        if (!pattern6.test(data34)) {
                                            const err111 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/lines", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.lines, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err111];
                                            }
                                            else {
                                                vErrors.push(err111);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data30.branches !== undefined) {
                                    let data35 = data30.branches;
                                    if ((!((typeof data35 == "number") && (isFinite(data35)))) && (typeof data35 !== "string")) {
                                        const err112 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/branches", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/branches/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.paths.items.properties.branches.type }, schema: schema11.properties["coverage-gate"].properties.paths.items.properties.branches.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.branches, data: data35 };
                                        if (vErrors === null) {
                                            vErrors = [err112];
                                        }
                                        else {
                                            vErrors.push(err112);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data35 == "number") && (isFinite(data35))) {
                                        if (data35 > 100 || isNaN(data35)) {
                                            const err113 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/branches", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.branches, data: data35 };
                                            if (vErrors === null) {
                                                vErrors = [err113];
                                            }
                                            else {
                                                vErrors.push(err113);
                                            }
                                            errors++;
                                        }
                                        if (data35 < 0 || isNaN(data35)) {
                                            const err114 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/branches", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.branches, data: data35 };
                                            if (vErrors === null) {
                                                vErrors = [err114];
                                            }
                                            else {
                                                vErrors.push(err114);
                                            }
                                            errors++;
                                        }
                                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data35))) {
                                            const err115 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/branches", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/branches/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.branches, data: data35 };
                                            if (vErrors === null) {
                                                vErrors = [err115];
                                            }
                                            else {
                                                vErrors.push(err115);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (typeof data35 === "string") {
                                        if (!pattern6.test(data35)) {
                                            const err116 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/branches", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/branches/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.branches, data: data35 };
                                            if (vErrors === null) {
                                                vErrors = [err116];
                                            }
                                            else {
                                                vErrors.push(err116);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data30.functions !== undefined) {
                                    let data36 = data30.functions;
                                    if ((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "string")) {
                                        const err117 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/functions", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/functions/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.paths.items.properties.functions.type }, schema: schema11.properties["coverage-gate"].properties.paths.items.properties.functions.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.functions, data: data36 };
                                        if (vErrors === null) {
                                            vErrors = [err117];
                                        }
                                        else {
                                            vErrors.push(err117);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data36 == "number") && (isFinite(data36))) {
                                        if (data36 > 100 || isNaN(data36)) {
                                            const err118 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/functions", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.functions, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err118];
                                            }
                                            else {
                                                vErrors.push(err118);
                                            }
                                            errors++;
                                        }
                                        if (data36 < 0 || isNaN(data36)) {
                                            const err119 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/functions", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.functions, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err119];
                                            }
                                            else {
                                                vErrors.push(err119);
                                            }
                                            errors++;
                                        }
                                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data36))) {
                                            const err120 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/functions", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/functions/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.functions, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err120];
                                            }
                                            else {
                                                vErrors.push(err120);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (typeof data36 === "string") {
                                        if (!pattern6.test(data36)) {
                                            const err121 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/functions", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/functions/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.functions, data: data36 };
                                            if (vErrors === null) {
                                                vErrors = [err121];
                                            }
                                            else {
                                                vErrors.push(err121);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data30.statements !== undefined) {
                                    let data37 = data30.statements;
                                    if ((!((typeof data37 == "number") && (isFinite(data37)))) && (typeof data37 !== "string")) {
                                        const err122 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/statements", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/statements/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.paths.items.properties.statements.type }, schema: schema11.properties["coverage-gate"].properties.paths.items.properties.statements.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.statements, data: data37 };
                                        if (vErrors === null) {
                                            vErrors = [err122];
                                        }
                                        else {
                                            vErrors.push(err122);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data37 == "number") && (isFinite(data37))) {
                                        if (data37 > 100 || isNaN(data37)) {
                                            const err123 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/statements", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.statements, data: data37 };
                                            if (vErrors === null) {
                                                vErrors = [err123];
                                            }
                                            else {
                                                vErrors.push(err123);
                                            }
                                            errors++;
                                        }
                                        if (data37 < 0 || isNaN(data37)) {
                                            const err124 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/statements", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.statements, data: data37 };
                                            if (vErrors === null) {
                                                vErrors = [err124];
                                            }
                                            else {
                                                vErrors.push(err124);
                                            }
                                            errors++;
                                        }
                                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data37))) {
                                            const err125 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/statements", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/statements/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.statements, data: data37 };
                                            if (vErrors === null) {
                                                vErrors = [err125];
                                            }
                                            else {
                                                vErrors.push(err125);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (typeof data37 === "string") {
                                        if (!pattern6.test(data37)) {
                                            const err126 = { instancePath: instancePath + "/coverage-gate/paths/" + i5 + "/statements", schemaPath: "#/properties/coverage-gate/properties/paths/items/properties/statements/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.paths.items.properties.statements, data: data37 };
                                            if (vErrors === null) {
                                                vErrors = [err126];
                                            }
                                            else {
                                                vErrors.push(err126);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err127 = { instancePath: instancePath + "/coverage-gate/paths/" + i5, schemaPath: "#/properties/coverage-gate/properties/paths/items/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.paths.items.type, parentSchema: schema11.properties["coverage-gate"].properties.paths.items, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err127];
                                }
                                else {
                                    vErrors.push(err127);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err128 = { instancePath: instancePath + "/coverage-gate/paths", schemaPath: "#/properties/coverage-gate/properties/paths/type", keyword: "type", params: { type: "array" }, schema: schema11.properties["coverage-gate"].properties.paths.type, parentSchema: schema11.properties["coverage-gate"].properties.paths, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err128];
                        }
                        else {
                            vErrors.push(err128);
                        }
                        errors++;
                    }
                }
                if (data1.patch !== undefined) {
                    let data38 = data1.patch;
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                        for (const key7 in data38) {
                            if (!((key7 === "lines") || (key7 === "branches"))) {
                                const err129 = { instancePath: instancePath + "/coverage-gate/patch", schemaPath: "#/properties/coverage-gate/properties/patch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.patch, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err129];
                                }
                                else {
                                    vErrors.push(err129);
                                }
                                errors++;
                            }
                        }
                        if (data38.lines !== undefined) {
                            let data39 = data38.lines;
                            if ((!((typeof data39 == "number") && (isFinite(data39)))) && (typeof data39 !== "string")) {
                                const err130 = { instancePath: instancePath + "/coverage-gate/patch/lines", schemaPath: "#/properties/coverage-gate/properties/patch/properties/lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.patch.properties.lines.type }, schema: schema11.properties["coverage-gate"].properties.patch.properties.lines.type, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.lines, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                            if ((typeof data39 == "number") && (isFinite(data39))) {
                                if (data39 > 100 || isNaN(data39)) {
                                    const err131 = { instancePath: instancePath + "/coverage-gate/patch/lines", schemaPath: "#/properties/coverage-gate/properties/patch/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.lines, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err131];
                                    }
                                    else {
                                        vErrors.push(err131);
                                    }
                                    errors++;
                                }
                                if (data39 < 0 || isNaN(data39)) {
                                    const err132 = { instancePath: instancePath + "/coverage-gate/patch/lines", schemaPath: "#/properties/coverage-gate/properties/patch/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.lines, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err132];
                                    }
                                    else {
                                        vErrors.push(err132);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data39))) {
                                    const err133 = { instancePath: instancePath + "/coverage-gate/patch/lines", schemaPath: "#/properties/coverage-gate/properties/patch/properties/lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.lines, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data39 === "string") {
                                if (!pattern6.test(data39)) {
                                    const err134 = { instancePath: instancePath + "/coverage-gate/patch/lines", schemaPath: "#/properties/coverage-gate/properties/patch/properties/lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.lines, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err134];
                                    }
                                    else {
                                        vErrors.push(err134);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data38.branches !== undefined) {
                            let data40 = data38.branches;
                            if ((!((typeof data40 == "number") && (isFinite(data40)))) && (typeof data40 !== "string")) {
                                const err135 = { instancePath: instancePath + "/coverage-gate/patch/branches", schemaPath: "#/properties/coverage-gate/properties/patch/properties/branches/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.patch.properties.branches.type }, schema: schema11.properties["coverage-gate"].properties.patch.properties.branches.type, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.branches, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err135];
                                }
                                else {
                                    vErrors.push(err135);
                                }
                                errors++;
                            }
                            if ((typeof data40 == "number") && (isFinite(data40))) {
                                if (data40 > 100 || isNaN(data40)) {
                                    const err136 = { instancePath: instancePath + "/coverage-gate/patch/branches", schemaPath: "#/properties/coverage-gate/properties/patch/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.branches, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                                if (data40 < 0 || isNaN(data40)) {
                                    const err137 = { instancePath: instancePath + "/coverage-gate/patch/branches", schemaPath: "#/properties/coverage-gate/properties/patch/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.branches, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err137];
                                    }
                                    else {
                                        vErrors.push(err137);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data40))) {
                                    const err138 = { instancePath: instancePath + "/coverage-gate/patch/branches", schemaPath: "#/properties/coverage-gate/properties/patch/properties/branches/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.branches, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data40 === "string") {
                                if (!pattern6.test(data40)) {
                                    const err139 = { instancePath: instancePath + "/coverage-gate/patch/branches", schemaPath: "#/properties/coverage-gate/properties/patch/properties/branches/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.patch.properties.branches, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err139];
                                    }
                                    else {
                                        vErrors.push(err139);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err140 = { instancePath: instancePath + "/coverage-gate/patch", schemaPath: "#/properties/coverage-gate/properties/patch/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.patch.type, parentSchema: schema11.properties["coverage-gate"].properties.patch, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                }
                if (data1.owners !== undefined) {
                    let data41 = data1.owners;
                    if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                        for (const key8 in data41) {
                            if (!((((key8 === "lines") || (key8 === "branches")) || (key8 === "functions")) || (key8 === "statements"))) {
                                const err141 = { instancePath: instancePath + "/coverage-gate/owners", schemaPath: "#/properties/coverage-gate/properties/owners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.owners, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err141];
                                }
                                else {
                                    vErrors.push(err141);
                                }
                                errors++;
                            }
                        }
                        if (data41.lines !== undefined) {
                            let data42 = data41.lines;
                            if ((!((typeof data42 == "number") && (isFinite(data42)))) && (typeof data42 !== "string")) {
                                const err142 = { instancePath: instancePath + "/coverage-gate/owners/lines", schemaPath: "#/properties/coverage-gate/properties/owners/properties/lines/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.owners.properties.lines.type }, schema: schema11.properties["coverage-gate"].properties.owners.properties.lines.type, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.lines, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err142];
                                }
                                else {
                                    vErrors.push(err142);
                                }
                                errors++;
                            }
                            if ((typeof data42 == "number") && (isFinite(data42))) {
                                if (data42 > 100 || isNaN(data42)) {
                                    const err143 = { instancePath: instancePath + "/coverage-gate/owners/lines", schemaPath: "#/properties/coverage-gate/properties/owners/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.lines, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err143];
                                    }
                                    else {
                                        vErrors.push(err143);
                                    }
                                    errors++;
                                }
                                if (data42 < 0 || isNaN(data42)) {
                                    const err144 = { instancePath: instancePath + "/coverage-gate/owners/lines", schemaPath: "#/properties/coverage-gate/properties/owners/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.lines, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err144];
                                    }
                                    else {
                                        vErrors.push(err144);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data42))) {
                                    const err145 = { instancePath: instancePath + "/coverage-gate/owners/lines", schemaPath: "#/properties/coverage-gate/properties/owners/properties/lines/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.lines, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err145];
                                    }
                                    else {
                                        vErrors.push(err145);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data42 === "string") {
                                if (!pattern6.test(data42)) {
                                    const err146 = { instancePath: instancePath + "/coverage-gate/owners/lines", schemaPath: "#/properties/coverage-gate/properties/owners/properties/lines/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.lines, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err146];
                                    }
                                    else {
                                        vErrors.push(err146);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data41.branches !== undefined) {
                            let data43 = data41.branches;
                            if ((!((typeof data43 == "number") && (isFinite(data43)))) && (typeof data43 !== "string")) {
                                const err147 = { instancePath: instancePath + "/coverage-gate/owners/branches", schemaPath: "#/properties/coverage-gate/properties/owners/properties/branches/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.owners.properties.branches.type }, schema: schema11.properties["coverage-gate"].properties.owners.properties.branches.type, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.branches, data: data43 };
                                if (vErrors === null) {
                                    vErrors = [err147];
                                }
                                else {
                                    vErrors.push(err147);
                                }
                                errors++;
                            }
                            if ((typeof data43 == "number") && (isFinite(data43))) {
                                if (data43 > 100 || isNaN(data43)) {
                                    const err148 = { instancePath: instancePath + "/coverage-gate/owners/branches", schemaPath: "#/properties/coverage-gate/properties/owners/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.branches, data: data43 };
                                    if (vErrors === null) {
                                        vErrors = [err148];
                                    }
                                    else {
                                        vErrors.push(err148);
                                    }
                                    errors++;
                                }
                                if (data43 < 0 || isNaN(data43)) {
                                    const err149 = { instancePath: instancePath + "/coverage-gate/owners/branches", schemaPath: "#/properties/coverage-gate/properties/owners/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.branches, data: data43 };
                                    if (vErrors === null) {
                                        vErrors = [err149];
                                    }
                                    else {
                                        vErrors.push(err149);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data43))) {
                                    const err150 = { instancePath: instancePath + "/coverage-gate/owners/branches", schemaPath: "#/properties/coverage-gate/properties/owners/properties/branches/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.branches, data: data43 };
                                    if (vErrors === null) {
                                        vErrors = [err150];
                                    }
                                    else {
                                        vErrors.push(err150);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data43 === "string") {
                                if (!pattern6.test(data43)) {
                                    const err151 = { instancePath: instancePath + "/coverage-gate/owners/branches", schemaPath: "#/properties/coverage-gate/properties/owners/properties/branches/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.branches, data: data43 };
                                    if (vErrors === null) {
                                        vErrors = [err151];
                                    }
                                    else {
                                        vErrors.push(err151);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data41.functions !== undefined) {
                            let data44 = data41.functions;
                            if ((!((typeof data44 == "number") && (isFinite(data44)))) && (typeof data44 !== "string")) {
                                const err152 = { instancePath: instancePath + "/coverage-gate/owners/functions", schemaPath: "#/properties/coverage-gate/properties/owners/properties/functions/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.owners.properties.functions.type }, schema: schema11.properties["coverage-gate"].properties.owners.properties.functions.type, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.functions, data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err152];
                                }
                                else {
                                    vErrors.push(err152);
                                }
                                errors++;
                            }
                            if ((typeof data44 == "number") && (isFinite(data44))) {
                                if (data44 > 100 || isNaN(data44)) {
                                    const err153 = { instancePath: instancePath + "/coverage-gate/owners/functions", schemaPath: "#/properties/coverage-gate/properties/owners/properties/functions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.functions, data: data44 };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                                if (data44 < 0 || isNaN(data44)) {
                                    const err154 = { instancePath: instancePath + "/coverage-gate/owners/functions", schemaPath: "#/properties/coverage-gate/properties/owners/properties/functions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.functions, data: data44 };
                                    if (vErrors === null) {
                                        vErrors = [err154];
                                    }
                                    else {
                                        vErrors.push(err154);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data44))) {
                                    const err155 = { instancePath: instancePath + "/coverage-gate/owners/functions", schemaPath: "#/properties/coverage-gate/properties/owners/properties/functions/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.functions, data: data44 };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data44 === "string") {
                                if (!pattern6.test(data44)) {
                                    const err156 = { instancePath: instancePath + "/coverage-gate/owners/functions", schemaPath: "#/properties/coverage-gate/properties/owners/properties/functions/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.functions, data: data44 };
                                    if (vErrors === null) {
                                        vErrors = [err156];
                                    }
                                    else {
                                        vErrors.push(err156);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data41.statements !== undefined) {
                            let data45 = data41.statements;
                            if ((!((typeof data45 == "number") && (isFinite(data45)))) && (typeof data45 !== "string")) {
                                const err157 = { instancePath: instancePath + "/coverage-gate/owners/statements", schemaPath: "#/properties/coverage-gate/properties/owners/properties/statements/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.owners.properties.statements.type }, schema: schema11.properties["coverage-gate"].properties.owners.properties.statements.type, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.statements, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err157];
                                }
                                else {
                                    vErrors.push(err157);
                                }
                                errors++;
                            }
                            if ((typeof data45 == "number") && (isFinite(data45))) {
                                if (data45 > 100 || isNaN(data45)) {
                                    const err158 = { instancePath: instancePath + "/coverage-gate/owners/statements", schemaPath: "#/properties/coverage-gate/properties/owners/properties/statements/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.statements, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err158];
                                    }
                                    else {
                                        vErrors.push(err158);
                                    }
                                    errors++;
                                }
                                if (data45 < 0 || isNaN(data45)) {
                                    const err159 = { instancePath: instancePath + "/coverage-gate/owners/statements", schemaPath: "#/properties/coverage-gate/properties/owners/properties/statements/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.statements, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err159];
                                    }
                                    else {
                                        vErrors.push(err159);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data45))) {
                                    const err160 = { instancePath: instancePath + "/coverage-gate/owners/statements", schemaPath: "#/properties/coverage-gate/properties/owners/properties/statements/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.statements, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err160];
                                    }
                                    else {
                                        vErrors.push(err160);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data45 === "string") {
                                if (!pattern6.test(data45)) {
                                    const err161 = { instancePath: instancePath + "/coverage-gate/owners/statements", schemaPath: "#/properties/coverage-gate/properties/owners/properties/statements/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.owners.properties.statements, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err161];
                                    }
                                    else {
                                        vErrors.push(err161);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err162 = { instancePath: instancePath + "/coverage-gate/owners", schemaPath: "#/properties/coverage-gate/properties/owners/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.owners.type, parentSchema: schema11.properties["coverage-gate"].properties.owners, data: data41 };
                        if (vErrors === null) {
                            vErrors = [err162];
                        }
                        else {
                            vErrors.push(err162);
                        }
                        errors++;
                    }
                }
                if (data1["owners-report"] !== undefined) {
                    let data46 = data1["owners-report"];
                    if (typeof data46 !== "boolean") {
                        const err163 = { instancePath: instancePath + "/coverage-gate/owners-report", schemaPath: "#/properties/coverage-gate/properties/owners-report/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["coverage-gate"].properties["owners-report"].type, parentSchema: schema11.properties["coverage-gate"].properties["owners-report"], data: data46 };
                        if (vErrors === null) {
                            vErrors = [err163];
                        }
                        else {
                            vErrors.push(err163);
                        }
                        errors++;
                    }
                }
                if (data1.ratchet !== undefined) {
                    let data47 = data1.ratchet;
                    if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                        if (data47.file === undefined) {
                            const err164 = { instancePath: instancePath + "/coverage-gate/ratchet", schemaPath: "#/properties/coverage-gate/properties/ratchet/required", keyword: "required", params: { missingProperty: "file" }, schema: schema11.properties["coverage-gate"].properties.ratchet.required, parentSchema: schema11.properties["coverage-gate"].properties.ratchet, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err164];
                            }
                            else {
                                vErrors.push(err164);
                            }
                            errors++;
                        }
                        for (const key9 in data47) {
                            if (!(key9 === "file")) {
                                const err165 = { instancePath: instancePath + "/coverage-gate/ratchet", schemaPath: "#/properties/coverage-gate/properties/ratchet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.ratchet, data: data47 };
                                if (vErrors === null) {
                                    vErrors = [err165];
                                }
                                else {
                                    vErrors.push(err165);
                                }
                                errors++;
                            }
                        }
                        if (data47.file !== undefined) {
                            let data48 = data47.file;
                            if (typeof data48 === "string") {
                                if (!pattern1.test(data48)) {
                                    const err166 = { instancePath: instancePath + "/coverage-gate/ratchet/file", schemaPath: "#/properties/coverage-gate/properties/ratchet/properties/file/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.ratchet.properties.file, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err166];
                                    }
                                    else {
                                        vErrors.push(err166);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err167 = { instancePath: instancePath + "/coverage-gate/ratchet/file", schemaPath: "#/properties/coverage-gate/properties/ratchet/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.ratchet.properties.file.type, parentSchema: schema11.properties["coverage-gate"].properties.ratchet.properties.file, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err167];
                                }
                                else {
                                    vErrors.push(err167);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err168 = { instancePath: instancePath + "/coverage-gate/ratchet", schemaPath: "#/properties/coverage-gate/properties/ratchet/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.ratchet.type, parentSchema: schema11.properties["coverage-gate"].properties.ratchet, data: data47 };
                        if (vErrors === null) {
                            vErrors = [err168];
                        }
                        else {
                            vErrors.push(err168);
                        }
                        errors++;
                    }
                }
                if (data1["update-floors"] !== undefined) {
                    let data49 = data1["update-floors"];
                    if (typeof data49 !== "boolean") {
                        const err169 = { instancePath: instancePath + "/coverage-gate/update-floors", schemaPath: "#/properties/coverage-gate/properties/update-floors/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["coverage-gate"].properties["update-floors"].type, parentSchema: schema11.properties["coverage-gate"].properties["update-floors"], data: data49 };
                        if (vErrors === null) {
                            vErrors = [err169];
                        }
                        else {
                            vErrors.push(err169);
                        }
                        errors++;
                    }
                }
                if (data1.regression !== undefined) {
                    let data50 = data1.regression;
                    if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                        if (data50["max-drop"] === undefined) {
                            const err170 = { instancePath: instancePath + "/coverage-gate/regression", schemaPath: "#/properties/coverage-gate/properties/regression/required", keyword: "required", params: { missingProperty: "max-drop" }, schema: schema11.properties["coverage-gate"].properties.regression.required, parentSchema: schema11.properties["coverage-gate"].properties.regression, data: data50 };
                            if (vErrors === null) {
                                vErrors = [err170];
                            }
                            else {
                                vErrors.push(err170);
                            }
                            errors++;
                        }
                        for (const key10 in data50) {
                            if (!(key10 === "max-drop")) {
                                const err171 = { instancePath: instancePath + "/coverage-gate/regression", schemaPath: "#/properties/coverage-gate/properties/regression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.regression, data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err171];
                                }
                                else {
                                    vErrors.push(err171);
                                }
                                errors++;
                            }
                        }
                        if (data50["max-drop"] !== undefined) {
                            let data51 = data50["max-drop"];
                            if ((!((typeof data51 == "number") && (isFinite(data51)))) && (typeof data51 !== "string")) {
                                const err172 = { instancePath: instancePath + "/coverage-gate/regression/max-drop", schemaPath: "#/properties/coverage-gate/properties/regression/properties/max-drop/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.regression.properties["max-drop"].type }, schema: schema11.properties["coverage-gate"].properties.regression.properties["max-drop"].type, parentSchema: schema11.properties["coverage-gate"].properties.regression.properties["max-drop"], data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err172];
                                }
                                else {
                                    vErrors.push(err172);
                                }
                                errors++;
                            }
                            if ((typeof data51 == "number") && (isFinite(data51))) {
                                if (data51 > 100 || isNaN(data51)) {
                                    const err173 = { instancePath: instancePath + "/coverage-gate/regression/max-drop", schemaPath: "#/properties/coverage-gate/properties/regression/properties/max-drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties.regression.properties["max-drop"], data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err173];
                                    }
                                    else {
                                        vErrors.push(err173);
                                    }
                                    errors++;
                                }
                                if (data51 < 0 || isNaN(data51)) {
                                    const err174 = { instancePath: instancePath + "/coverage-gate/regression/max-drop", schemaPath: "#/properties/coverage-gate/properties/regression/properties/max-drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties.regression.properties["max-drop"], data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err174];
                                    }
                                    else {
                                        vErrors.push(err174);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data51))) {
                                    const err175 = { instancePath: instancePath + "/coverage-gate/regression/max-drop", schemaPath: "#/properties/coverage-gate/properties/regression/properties/max-drop/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties.regression.properties["max-drop"], data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err175];
                                    }
                                    else {
                                        vErrors.push(err175);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data51 === "string") {
                                if (!pattern6.test(data51)) {
                                    const err176 = { instancePath: instancePath + "/coverage-gate/regression/max-drop", schemaPath: "#/properties/coverage-gate/properties/regression/properties/max-drop/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties.regression.properties["max-drop"], data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err176];
                                    }
                                    else {
                                        vErrors.push(err176);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err177 = { instancePath: instancePath + "/coverage-gate/regression", schemaPath: "#/properties/coverage-gate/properties/regression/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.regression.type, parentSchema: schema11.properties["coverage-gate"].properties.regression, data: data50 };
                        if (vErrors === null) {
                            vErrors = [err177];
                        }
                        else {
                            vErrors.push(err177);
                        }
                        errors++;
                    }
                }
                if (data1["carry-forward"] !== undefined) {
                    let data52 = data1["carry-forward"];
                    if (Array.isArray(data52)) {
                        const len7 = data52.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                            let data53 = data52[i7];
                            if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                if (data53.suite === undefined) {
                                    const err178 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7, schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/required", keyword: "required", params: { missingProperty: "suite" }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].items.required, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items, data: data53 };
                                    if (vErrors === null) {
                                        vErrors = [err178];
                                    }
                                    else {
                                        vErrors.push(err178);
                                    }
                                    errors++;
                                }
                                if (data53["max-commits"] === undefined) {
                                    const err179 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7, schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/required", keyword: "required", params: { missingProperty: "max-commits" }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].items.required, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items, data: data53 };
                                    if (vErrors === null) {
                                        vErrors = [err179];
                                    }
                                    else {
                                        vErrors.push(err179);
                                    }
                                    errors++;
                                }
                                for (const key11 in data53) {
                                    if (!(((key11 === "suite") || (key11 === "paths")) || (key11 === "max-commits"))) {
                                        const err180 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7, schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items, data: data53 };
                                        if (vErrors === null) {
                                            vErrors = [err180];
                                        }
                                        else {
                                            vErrors.push(err180);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.suite !== undefined) {
                                    let data54 = data53.suite;
                                    if (typeof data54 === "string") {
                                        if (!pattern9.test(data54)) {
                                            const err181 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/suite", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/suite/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.suite, data: data54 };
                                            if (vErrors === null) {
                                                vErrors = [err181];
                                            }
                                            else {
                                                vErrors.push(err181);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err182 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/suite", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/suite/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.suite.type, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.suite, data: data54 };
                                        if (vErrors === null) {
                                            vErrors = [err182];
                                        }
                                        else {
                                            vErrors.push(err182);
                                        }
                                        errors++;
                                    }
                                }
                                if (data53.paths !== undefined) {
                                    let data55 = data53.paths;
                                    if ((!(Array.isArray(data55))) && (typeof data55 !== "string")) {
                                        const err183 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/paths", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/paths/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths.type }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths.type, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths, data: data55 };
                                        if (vErrors === null) {
                                            vErrors = [err183];
                                        }
                                        else {
                                            vErrors.push(err183);
                                        }
                                        errors++;
                                    }
                                    if (typeof data55 === "string") {
                                        if (!pattern0.test(data55)) {
                                            const err184 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/paths", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/paths/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths, data: data55 };
                                            if (vErrors === null) {
                                                vErrors = [err184];
                                            }
                                            else {
                                                vErrors.push(err184);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (Array.isArray(data55)) {
                                        if (data55.length < 1) {
                                            const err185 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/paths", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths, data: data55 };
                                            if (vErrors === null) {
                                                vErrors = [err185];
                                            }
                                            else {
                                                vErrors.push(err185);
                                            }
                                            errors++;
                                        }
                                        const len8 = data55.length;
                                        for (let i8 = 0; i8 < len8; i8++) {
                                            let data56 = data55[i8];
                                            if (typeof data56 === "string") {
                                                if (!pattern1.test(data56)) {
                                                    const err186 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/paths/" + i8, schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths.items, data: data56 };
                                                    if (vErrors === null) {
                                                        vErrors = [err186];
                                                    }
                                                    else {
                                                        vErrors.push(err186);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err187 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/paths/" + i8, schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths.items.type, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties.paths.items, data: data56 };
                                                if (vErrors === null) {
                                                    vErrors = [err187];
                                                }
                                                else {
                                                    vErrors.push(err187);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                if (data53["max-commits"] !== undefined) {
                                    let data57 = data53["max-commits"];
                                    if (!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) {
                                        const err188 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/max-commits", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/max-commits/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties["max-commits"].type, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties["max-commits"], data: data57 };
                                        if (vErrors === null) {
                                            vErrors = [err188];
                                        }
                                        else {
                                            vErrors.push(err188);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data57 == "number") && (isFinite(data57))) {
                                        if (data57 > 200 || isNaN(data57)) {
                                            const err189 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/max-commits", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/max-commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties["max-commits"], data: data57 };
                                            if (vErrors === null) {
                                                vErrors = [err189];
                                            }
                                            else {
                                                vErrors.push(err189);
                                            }
                                            errors++;
                                        }
                                        if (data57 < 1 || isNaN(data57)) {
                                            const err190 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7 + "/max-commits", schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/properties/max-commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items.properties["max-commits"], data: data57 };
                                            if (vErrors === null) {
                                                vErrors = [err190];
                                            }
                                            else {
                                                vErrors.push(err190);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err191 = { instancePath: instancePath + "/coverage-gate/carry-forward/" + i7, schemaPath: "#/properties/coverage-gate/properties/carry-forward/items/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].items.type, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"].items, data: data53 };
                                if (vErrors === null) {
                                    vErrors = [err191];
                                }
                                else {
                                    vErrors.push(err191);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err192 = { instancePath: instancePath + "/coverage-gate/carry-forward", schemaPath: "#/properties/coverage-gate/properties/carry-forward/type", keyword: "type", params: { type: "array" }, schema: schema11.properties["coverage-gate"].properties["carry-forward"].type, parentSchema: schema11.properties["coverage-gate"].properties["carry-forward"], data: data52 };
                        if (vErrors === null) {
                            vErrors = [err192];
                        }
                        else {
                            vErrors.push(err192);
                        }
                        errors++;
                    }
                }
                if (data1.gaps !== undefined) {
                    let data58 = data1.gaps;
                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                        for (const key12 in data58) {
                            if (!(((key12 === "fail-on") || (key12 === "hub")) || (key12 === "analyse"))) {
                                const err193 = { instancePath: instancePath + "/coverage-gate/gaps", schemaPath: "#/properties/coverage-gate/properties/gaps/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, schema: false, parentSchema: schema11.properties["coverage-gate"].properties.gaps, data: data58 };
                                if (vErrors === null) {
                                    vErrors = [err193];
                                }
                                else {
                                    vErrors.push(err193);
                                }
                                errors++;
                            }
                        }
                        if (data58["fail-on"] !== undefined) {
                            let data59 = data58["fail-on"];
                            if ((!(Array.isArray(data59))) && (typeof data59 !== "string")) {
                                const err194 = { instancePath: instancePath + "/coverage-gate/gaps/fail-on", schemaPath: "#/properties/coverage-gate/properties/gaps/properties/fail-on/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"].type }, schema: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"].type, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"], data: data59 };
                                if (vErrors === null) {
                                    vErrors = [err194];
                                }
                                else {
                                    vErrors.push(err194);
                                }
                                errors++;
                            }
                            if (Array.isArray(data59)) {
                                const len9 = data59.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                    let data60 = data59[i9];
                                    if (typeof data60 !== "string") {
                                        const err195 = { instancePath: instancePath + "/coverage-gate/gaps/fail-on/" + i9, schemaPath: "#/properties/coverage-gate/properties/gaps/properties/fail-on/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"].items.type, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"].items, data: data60 };
                                        if (vErrors === null) {
                                            vErrors = [err195];
                                        }
                                        else {
                                            vErrors.push(err195);
                                        }
                                        errors++;
                                    }
                                    if (!(((((data60 === "new-untested-hub") || (data60 === "untested-hub")) || (data60 === "new-untested-source")) || (data60 === "unreached-source")) || (data60 === "untested-source"))) {
                                        const err196 = { instancePath: instancePath + "/coverage-gate/gaps/fail-on/" + i9, schemaPath: "#/properties/coverage-gate/properties/gaps/properties/fail-on/items/enum", keyword: "enum", params: { allowedValues: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"].items.enum }, schema: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"].items.enum, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties["fail-on"].items, data: data60 };
                                        if (vErrors === null) {
                                            vErrors = [err196];
                                        }
                                        else {
                                            vErrors.push(err196);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data58.hub !== undefined) {
                            let data61 = data58.hub;
                            if (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) {
                                const err197 = { instancePath: instancePath + "/coverage-gate/gaps/hub", schemaPath: "#/properties/coverage-gate/properties/gaps/properties/hub/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["coverage-gate"].properties.gaps.properties.hub.type, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties.hub, data: data61 };
                                if (vErrors === null) {
                                    vErrors = [err197];
                                }
                                else {
                                    vErrors.push(err197);
                                }
                                errors++;
                            }
                            if ((typeof data61 == "number") && (isFinite(data61))) {
                                if (data61 > 10000 || isNaN(data61)) {
                                    const err198 = { instancePath: instancePath + "/coverage-gate/gaps/hub", schemaPath: "#/properties/coverage-gate/properties/gaps/properties/hub/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, schema: 10000, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties.hub, data: data61 };
                                    if (vErrors === null) {
                                        vErrors = [err198];
                                    }
                                    else {
                                        vErrors.push(err198);
                                    }
                                    errors++;
                                }
                                if (data61 < 1 || isNaN(data61)) {
                                    const err199 = { instancePath: instancePath + "/coverage-gate/gaps/hub", schemaPath: "#/properties/coverage-gate/properties/gaps/properties/hub/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties.hub, data: data61 };
                                    if (vErrors === null) {
                                        vErrors = [err199];
                                    }
                                    else {
                                        vErrors.push(err199);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data58.analyse !== undefined) {
                            let data62 = data58.analyse;
                            if (typeof data62 !== "string") {
                                const err200 = { instancePath: instancePath + "/coverage-gate/gaps/analyse", schemaPath: "#/properties/coverage-gate/properties/gaps/properties/analyse/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.gaps.properties.analyse.type, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties.analyse, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err200];
                                }
                                else {
                                    vErrors.push(err200);
                                }
                                errors++;
                            }
                            if (!(((data62 === "auto") || (data62 === "always")) || (data62 === "never"))) {
                                const err201 = { instancePath: instancePath + "/coverage-gate/gaps/analyse", schemaPath: "#/properties/coverage-gate/properties/gaps/properties/analyse/enum", keyword: "enum", params: { allowedValues: schema11.properties["coverage-gate"].properties.gaps.properties.analyse.enum }, schema: schema11.properties["coverage-gate"].properties.gaps.properties.analyse.enum, parentSchema: schema11.properties["coverage-gate"].properties.gaps.properties.analyse, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err201];
                                }
                                else {
                                    vErrors.push(err201);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err202 = { instancePath: instancePath + "/coverage-gate/gaps", schemaPath: "#/properties/coverage-gate/properties/gaps/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["coverage-gate"].properties.gaps.type, parentSchema: schema11.properties["coverage-gate"].properties.gaps, data: data58 };
                        if (vErrors === null) {
                            vErrors = [err202];
                        }
                        else {
                            vErrors.push(err202);
                        }
                        errors++;
                    }
                }
                if (data1.ignore !== undefined) {
                    let data63 = data1.ignore;
                    if ((!(Array.isArray(data63))) && (typeof data63 !== "string")) {
                        const err203 = { instancePath: instancePath + "/coverage-gate/ignore", schemaPath: "#/properties/coverage-gate/properties/ignore/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties.ignore.type }, schema: schema11.properties["coverage-gate"].properties.ignore.type, parentSchema: schema11.properties["coverage-gate"].properties.ignore, data: data63 };
                        if (vErrors === null) {
                            vErrors = [err203];
                        }
                        else {
                            vErrors.push(err203);
                        }
                        errors++;
                    }
                    if (typeof data63 === "string") {
                        if (!pattern0.test(data63)) {
                            const err204 = { instancePath: instancePath + "/coverage-gate/ignore", schemaPath: "#/properties/coverage-gate/properties/ignore/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["coverage-gate"].properties.ignore, data: data63 };
                            if (vErrors === null) {
                                vErrors = [err204];
                            }
                            else {
                                vErrors.push(err204);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data63)) {
                        const len10 = data63.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                            let data64 = data63[i10];
                            if (typeof data64 === "string") {
                                if (!pattern1.test(data64)) {
                                    const err205 = { instancePath: instancePath + "/coverage-gate/ignore/" + i10, schemaPath: "#/properties/coverage-gate/properties/ignore/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.ignore.items, data: data64 };
                                    if (vErrors === null) {
                                        vErrors = [err205];
                                    }
                                    else {
                                        vErrors.push(err205);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err206 = { instancePath: instancePath + "/coverage-gate/ignore/" + i10, schemaPath: "#/properties/coverage-gate/properties/ignore/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.ignore.items.type, parentSchema: schema11.properties["coverage-gate"].properties.ignore.items, data: data64 };
                                if (vErrors === null) {
                                    vErrors = [err206];
                                }
                                else {
                                    vErrors.push(err206);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data1["min-matched"] !== undefined) {
                    let data65 = data1["min-matched"];
                    if ((!((typeof data65 == "number") && (isFinite(data65)))) && (typeof data65 !== "string")) {
                        const err207 = { instancePath: instancePath + "/coverage-gate/min-matched", schemaPath: "#/properties/coverage-gate/properties/min-matched/type", keyword: "type", params: { type: schema11.properties["coverage-gate"].properties["min-matched"].type }, schema: schema11.properties["coverage-gate"].properties["min-matched"].type, parentSchema: schema11.properties["coverage-gate"].properties["min-matched"], data: data65 };
                        if (vErrors === null) {
                            vErrors = [err207];
                        }
                        else {
                            vErrors.push(err207);
                        }
                        errors++;
                    }
                    if ((typeof data65 == "number") && (isFinite(data65))) {
                        if (data65 > 100 || isNaN(data65)) {
                            const err208 = { instancePath: instancePath + "/coverage-gate/min-matched", schemaPath: "#/properties/coverage-gate/properties/min-matched/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["coverage-gate"].properties["min-matched"], data: data65 };
                            if (vErrors === null) {
                                vErrors = [err208];
                            }
                            else {
                                vErrors.push(err208);
                            }
                            errors++;
                        }
                        if (data65 < 0 || isNaN(data65)) {
                            const err209 = { instancePath: instancePath + "/coverage-gate/min-matched", schemaPath: "#/properties/coverage-gate/properties/min-matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties["min-matched"], data: data65 };
                            if (vErrors === null) {
                                vErrors = [err209];
                            }
                            else {
                                vErrors.push(err209);
                            }
                            errors++;
                        }
                        if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data65))) {
                            const err210 = { instancePath: instancePath + "/coverage-gate/min-matched", schemaPath: "#/properties/coverage-gate/properties/min-matched/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["coverage-gate"].properties["min-matched"], data: data65 };
                            if (vErrors === null) {
                                vErrors = [err210];
                            }
                            else {
                                vErrors.push(err210);
                            }
                            errors++;
                        }
                    }
                    if (typeof data65 === "string") {
                        if (!pattern6.test(data65)) {
                            const err211 = { instancePath: instancePath + "/coverage-gate/min-matched", schemaPath: "#/properties/coverage-gate/properties/min-matched/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["coverage-gate"].properties["min-matched"], data: data65 };
                            if (vErrors === null) {
                                vErrors = [err211];
                            }
                            else {
                                vErrors.push(err211);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.unmeasured !== undefined) {
                    let data66 = data1.unmeasured;
                    if (typeof data66 !== "string") {
                        const err212 = { instancePath: instancePath + "/coverage-gate/unmeasured", schemaPath: "#/properties/coverage-gate/properties/unmeasured/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.unmeasured.type, parentSchema: schema11.properties["coverage-gate"].properties.unmeasured, data: data66 };
                        if (vErrors === null) {
                            vErrors = [err212];
                        }
                        else {
                            vErrors.push(err212);
                        }
                        errors++;
                    }
                    if (!(((data66 === "fail") || (data66 === "warn")) || (data66 === "ignore"))) {
                        const err213 = { instancePath: instancePath + "/coverage-gate/unmeasured", schemaPath: "#/properties/coverage-gate/properties/unmeasured/enum", keyword: "enum", params: { allowedValues: schema11.properties["coverage-gate"].properties.unmeasured.enum }, schema: schema11.properties["coverage-gate"].properties.unmeasured.enum, parentSchema: schema11.properties["coverage-gate"].properties.unmeasured, data: data66 };
                        if (vErrors === null) {
                            vErrors = [err213];
                        }
                        else {
                            vErrors.push(err213);
                        }
                        errors++;
                    }
                }
                if (data1["save-baseline"] !== undefined) {
                    let data67 = data1["save-baseline"];
                    if (typeof data67 !== "string") {
                        const err214 = { instancePath: instancePath + "/coverage-gate/save-baseline", schemaPath: "#/properties/coverage-gate/properties/save-baseline/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties["save-baseline"].type, parentSchema: schema11.properties["coverage-gate"].properties["save-baseline"], data: data67 };
                        if (vErrors === null) {
                            vErrors = [err214];
                        }
                        else {
                            vErrors.push(err214);
                        }
                        errors++;
                    }
                    if (!(((data67 === "auto") || (data67 === "always")) || (data67 === "never"))) {
                        const err215 = { instancePath: instancePath + "/coverage-gate/save-baseline", schemaPath: "#/properties/coverage-gate/properties/save-baseline/enum", keyword: "enum", params: { allowedValues: schema11.properties["coverage-gate"].properties["save-baseline"].enum }, schema: schema11.properties["coverage-gate"].properties["save-baseline"].enum, parentSchema: schema11.properties["coverage-gate"].properties["save-baseline"], data: data67 };
                        if (vErrors === null) {
                            vErrors = [err215];
                        }
                        else {
                            vErrors.push(err215);
                        }
                        errors++;
                    }
                }
                if (data1["max-annotations"] !== undefined) {
                    let data68 = data1["max-annotations"];
                    if (!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) {
                        const err216 = { instancePath: instancePath + "/coverage-gate/max-annotations", schemaPath: "#/properties/coverage-gate/properties/max-annotations/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["coverage-gate"].properties["max-annotations"].type, parentSchema: schema11.properties["coverage-gate"].properties["max-annotations"], data: data68 };
                        if (vErrors === null) {
                            vErrors = [err216];
                        }
                        else {
                            vErrors.push(err216);
                        }
                        errors++;
                    }
                    if ((typeof data68 == "number") && (isFinite(data68))) {
                        if (data68 > 5000 || isNaN(data68)) {
                            const err217 = { instancePath: instancePath + "/coverage-gate/max-annotations", schemaPath: "#/properties/coverage-gate/properties/max-annotations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000 }, schema: 5000, parentSchema: schema11.properties["coverage-gate"].properties["max-annotations"], data: data68 };
                            if (vErrors === null) {
                                vErrors = [err217];
                            }
                            else {
                                vErrors.push(err217);
                            }
                            errors++;
                        }
                        if (data68 < 0 || isNaN(data68)) {
                            const err218 = { instancePath: instancePath + "/coverage-gate/max-annotations", schemaPath: "#/properties/coverage-gate/properties/max-annotations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties["max-annotations"], data: data68 };
                            if (vErrors === null) {
                                vErrors = [err218];
                            }
                            else {
                                vErrors.push(err218);
                            }
                            errors++;
                        }
                    }
                }
                if (data1["max-discussions"] !== undefined) {
                    let data69 = data1["max-discussions"];
                    if (!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) {
                        const err219 = { instancePath: instancePath + "/coverage-gate/max-discussions", schemaPath: "#/properties/coverage-gate/properties/max-discussions/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["coverage-gate"].properties["max-discussions"].type, parentSchema: schema11.properties["coverage-gate"].properties["max-discussions"], data: data69 };
                        if (vErrors === null) {
                            vErrors = [err219];
                        }
                        else {
                            vErrors.push(err219);
                        }
                        errors++;
                    }
                    if ((typeof data69 == "number") && (isFinite(data69))) {
                        if (data69 > 20 || isNaN(data69)) {
                            const err220 = { instancePath: instancePath + "/coverage-gate/max-discussions", schemaPath: "#/properties/coverage-gate/properties/max-discussions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema11.properties["coverage-gate"].properties["max-discussions"], data: data69 };
                            if (vErrors === null) {
                                vErrors = [err220];
                            }
                            else {
                                vErrors.push(err220);
                            }
                            errors++;
                        }
                        if (data69 < 0 || isNaN(data69)) {
                            const err221 = { instancePath: instancePath + "/coverage-gate/max-discussions", schemaPath: "#/properties/coverage-gate/properties/max-discussions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["coverage-gate"].properties["max-discussions"], data: data69 };
                            if (vErrors === null) {
                                vErrors = [err221];
                            }
                            else {
                                vErrors.push(err221);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.comment !== undefined) {
                    let data70 = data1.comment;
                    if (typeof data70 !== "boolean") {
                        const err222 = { instancePath: instancePath + "/coverage-gate/comment", schemaPath: "#/properties/coverage-gate/properties/comment/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["coverage-gate"].properties.comment.type, parentSchema: schema11.properties["coverage-gate"].properties.comment, data: data70 };
                        if (vErrors === null) {
                            vErrors = [err222];
                        }
                        else {
                            vErrors.push(err222);
                        }
                        errors++;
                    }
                }
                if (data1.key !== undefined) {
                    let data71 = data1.key;
                    if (typeof data71 === "string") {
                        if (!pattern46.test(data71)) {
                            const err223 = { instancePath: instancePath + "/coverage-gate/key", schemaPath: "#/properties/coverage-gate/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._/ -]{0,64}$" }, schema: "^[A-Za-z0-9._/ -]{0,64}$", parentSchema: schema11.properties["coverage-gate"].properties.key, data: data71 };
                            if (vErrors === null) {
                                vErrors = [err223];
                            }
                            else {
                                vErrors.push(err223);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err224 = { instancePath: instancePath + "/coverage-gate/key", schemaPath: "#/properties/coverage-gate/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.key.type, parentSchema: schema11.properties["coverage-gate"].properties.key, data: data71 };
                        if (vErrors === null) {
                            vErrors = [err224];
                        }
                        else {
                            vErrors.push(err224);
                        }
                        errors++;
                    }
                }
                if (data1.output !== undefined) {
                    let data72 = data1.output;
                    if (typeof data72 === "string") {
                        if (!pattern1.test(data72)) {
                            const err225 = { instancePath: instancePath + "/coverage-gate/output", schemaPath: "#/properties/coverage-gate/properties/output/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["coverage-gate"].properties.output, data: data72 };
                            if (vErrors === null) {
                                vErrors = [err225];
                            }
                            else {
                                vErrors.push(err225);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err226 = { instancePath: instancePath + "/coverage-gate/output", schemaPath: "#/properties/coverage-gate/properties/output/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties.output.type, parentSchema: schema11.properties["coverage-gate"].properties.output, data: data72 };
                        if (vErrors === null) {
                            vErrors = [err226];
                        }
                        else {
                            vErrors.push(err226);
                        }
                        errors++;
                    }
                }
                if (data1["on-inconclusive"] !== undefined) {
                    let data73 = data1["on-inconclusive"];
                    if (typeof data73 !== "string") {
                        const err227 = { instancePath: instancePath + "/coverage-gate/on-inconclusive", schemaPath: "#/properties/coverage-gate/properties/on-inconclusive/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["coverage-gate"].properties["on-inconclusive"].type, parentSchema: schema11.properties["coverage-gate"].properties["on-inconclusive"], data: data73 };
                        if (vErrors === null) {
                            vErrors = [err227];
                        }
                        else {
                            vErrors.push(err227);
                        }
                        errors++;
                    }
                    if (!((data73 === "fail") || (data73 === "warn"))) {
                        const err228 = { instancePath: instancePath + "/coverage-gate/on-inconclusive", schemaPath: "#/properties/coverage-gate/properties/on-inconclusive/enum", keyword: "enum", params: { allowedValues: schema11.properties["coverage-gate"].properties["on-inconclusive"].enum }, schema: schema11.properties["coverage-gate"].properties["on-inconclusive"].enum, parentSchema: schema11.properties["coverage-gate"].properties["on-inconclusive"], data: data73 };
                        if (vErrors === null) {
                            vErrors = [err228];
                        }
                        else {
                            vErrors.push(err228);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.determinism !== undefined) {
            let data74 = data.determinism;
            if ((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)) {
                const err229 = { instancePath: instancePath + "/determinism", schemaPath: "#/properties/determinism/type", keyword: "type", params: { type: schema11.properties.determinism.type }, schema: schema11.properties.determinism.type, parentSchema: schema11.properties.determinism, data: data74 };
                if (vErrors === null) {
                    vErrors = [err229];
                }
                else {
                    vErrors.push(err229);
                }
                errors++;
            }
            if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                for (const key13 in data74) {
                    if (!(func2.call(schema11.properties.determinism.properties, key13))) {
                        const err230 = { instancePath: instancePath + "/determinism", schemaPath: "#/properties/determinism/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, schema: false, parentSchema: schema11.properties.determinism, data: data74 };
                        if (vErrors === null) {
                            vErrors = [err230];
                        }
                        else {
                            vErrors.push(err230);
                        }
                        errors++;
                    }
                }
                if (data74.build !== undefined) {
                    let data75 = data74.build;
                    if (typeof data75 === "string") {
                        if (!pattern1.test(data75)) {
                            const err231 = { instancePath: instancePath + "/determinism/build", schemaPath: "#/properties/determinism/properties/build/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.determinism.properties.build, data: data75 };
                            if (vErrors === null) {
                                vErrors = [err231];
                            }
                            else {
                                vErrors.push(err231);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err232 = { instancePath: instancePath + "/determinism/build", schemaPath: "#/properties/determinism/properties/build/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.build.type, parentSchema: schema11.properties.determinism.properties.build, data: data75 };
                        if (vErrors === null) {
                            vErrors = [err232];
                        }
                        else {
                            vErrors.push(err232);
                        }
                        errors++;
                    }
                }
                if (data74.artifacts !== undefined) {
                    let data76 = data74.artifacts;
                    if ((!(Array.isArray(data76))) && (typeof data76 !== "string")) {
                        const err233 = { instancePath: instancePath + "/determinism/artifacts", schemaPath: "#/properties/determinism/properties/artifacts/type", keyword: "type", params: { type: schema11.properties.determinism.properties.artifacts.type }, schema: schema11.properties.determinism.properties.artifacts.type, parentSchema: schema11.properties.determinism.properties.artifacts, data: data76 };
                        if (vErrors === null) {
                            vErrors = [err233];
                        }
                        else {
                            vErrors.push(err233);
                        }
                        errors++;
                    }
                    if (typeof data76 === "string") {
                        if (!pattern0.test(data76)) {
                            const err234 = { instancePath: instancePath + "/determinism/artifacts", schemaPath: "#/properties/determinism/properties/artifacts/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties.determinism.properties.artifacts, data: data76 };
                            if (vErrors === null) {
                                vErrors = [err234];
                            }
                            else {
                                vErrors.push(err234);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data76)) {
                        const len11 = data76.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data77 = data76[i11];
                            if (typeof data77 === "string") {
                                if (!pattern1.test(data77)) {
                                    const err235 = { instancePath: instancePath + "/determinism/artifacts/" + i11, schemaPath: "#/properties/determinism/properties/artifacts/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.determinism.properties.artifacts.items, data: data77 };
                                    if (vErrors === null) {
                                        vErrors = [err235];
                                    }
                                    else {
                                        vErrors.push(err235);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err236 = { instancePath: instancePath + "/determinism/artifacts/" + i11, schemaPath: "#/properties/determinism/properties/artifacts/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.artifacts.items.type, parentSchema: schema11.properties.determinism.properties.artifacts.items, data: data77 };
                                if (vErrors === null) {
                                    vErrors = [err236];
                                }
                                else {
                                    vErrors.push(err236);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data74.runs !== undefined) {
                    let data78 = data74.runs;
                    if (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) {
                        const err237 = { instancePath: instancePath + "/determinism/runs", schemaPath: "#/properties/determinism/properties/runs/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.determinism.properties.runs.type, parentSchema: schema11.properties.determinism.properties.runs, data: data78 };
                        if (vErrors === null) {
                            vErrors = [err237];
                        }
                        else {
                            vErrors.push(err237);
                        }
                        errors++;
                    }
                    if ((typeof data78 == "number") && (isFinite(data78))) {
                        if (data78 > 100000 || isNaN(data78)) {
                            const err238 = { instancePath: instancePath + "/determinism/runs", schemaPath: "#/properties/determinism/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, schema: 100000, parentSchema: schema11.properties.determinism.properties.runs, data: data78 };
                            if (vErrors === null) {
                                vErrors = [err238];
                            }
                            else {
                                vErrors.push(err238);
                            }
                            errors++;
                        }
                        if (data78 < 2 || isNaN(data78)) {
                            const err239 = { instancePath: instancePath + "/determinism/runs", schemaPath: "#/properties/determinism/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema11.properties.determinism.properties.runs, data: data78 };
                            if (vErrors === null) {
                                vErrors = [err239];
                            }
                            else {
                                vErrors.push(err239);
                            }
                            errors++;
                        }
                    }
                }
                if (data74.vary !== undefined) {
                    let data79 = data74.vary;
                    if ((!(Array.isArray(data79))) && (typeof data79 !== "string")) {
                        const err240 = { instancePath: instancePath + "/determinism/vary", schemaPath: "#/properties/determinism/properties/vary/type", keyword: "type", params: { type: schema11.properties.determinism.properties.vary.type }, schema: schema11.properties.determinism.properties.vary.type, parentSchema: schema11.properties.determinism.properties.vary, data: data79 };
                        if (vErrors === null) {
                            vErrors = [err240];
                        }
                        else {
                            vErrors.push(err240);
                        }
                        errors++;
                    }
                    if (typeof data79 === "string") {
                        if (!pattern0.test(data79)) {
                            const err241 = { instancePath: instancePath + "/determinism/vary", schemaPath: "#/properties/determinism/properties/vary/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties.determinism.properties.vary, data: data79 };
                            if (vErrors === null) {
                                vErrors = [err241];
                            }
                            else {
                                vErrors.push(err241);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data79)) {
                        const len12 = data79.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                            let data80 = data79[i12];
                            if (typeof data80 === "string") {
                                if (!pattern1.test(data80)) {
                                    const err242 = { instancePath: instancePath + "/determinism/vary/" + i12, schemaPath: "#/properties/determinism/properties/vary/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.determinism.properties.vary.items, data: data80 };
                                    if (vErrors === null) {
                                        vErrors = [err242];
                                    }
                                    else {
                                        vErrors.push(err242);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err243 = { instancePath: instancePath + "/determinism/vary/" + i12, schemaPath: "#/properties/determinism/properties/vary/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.vary.items.type, parentSchema: schema11.properties.determinism.properties.vary.items, data: data80 };
                                if (vErrors === null) {
                                    vErrors = [err243];
                                }
                                else {
                                    vErrors.push(err243);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data74.ignore !== undefined) {
                    let data81 = data74.ignore;
                    if ((!(Array.isArray(data81))) && (typeof data81 !== "string")) {
                        const err244 = { instancePath: instancePath + "/determinism/ignore", schemaPath: "#/properties/determinism/properties/ignore/type", keyword: "type", params: { type: schema11.properties.determinism.properties.ignore.type }, schema: schema11.properties.determinism.properties.ignore.type, parentSchema: schema11.properties.determinism.properties.ignore, data: data81 };
                        if (vErrors === null) {
                            vErrors = [err244];
                        }
                        else {
                            vErrors.push(err244);
                        }
                        errors++;
                    }
                    if (typeof data81 === "string") {
                        if (!pattern0.test(data81)) {
                            const err245 = { instancePath: instancePath + "/determinism/ignore", schemaPath: "#/properties/determinism/properties/ignore/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties.determinism.properties.ignore, data: data81 };
                            if (vErrors === null) {
                                vErrors = [err245];
                            }
                            else {
                                vErrors.push(err245);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data81)) {
                        const len13 = data81.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                            let data82 = data81[i13];
                            if (typeof data82 === "string") {
                                if (!pattern1.test(data82)) {
                                    const err246 = { instancePath: instancePath + "/determinism/ignore/" + i13, schemaPath: "#/properties/determinism/properties/ignore/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.determinism.properties.ignore.items, data: data82 };
                                    if (vErrors === null) {
                                        vErrors = [err246];
                                    }
                                    else {
                                        vErrors.push(err246);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err247 = { instancePath: instancePath + "/determinism/ignore/" + i13, schemaPath: "#/properties/determinism/properties/ignore/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.ignore.items.type, parentSchema: schema11.properties.determinism.properties.ignore.items, data: data82 };
                                if (vErrors === null) {
                                    vErrors = [err247];
                                }
                                else {
                                    vErrors.push(err247);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data74["leave-out"] !== undefined) {
                    let data83 = data74["leave-out"];
                    if ((!(Array.isArray(data83))) && (typeof data83 !== "string")) {
                        const err248 = { instancePath: instancePath + "/determinism/leave-out", schemaPath: "#/properties/determinism/properties/leave-out/type", keyword: "type", params: { type: schema11.properties.determinism.properties["leave-out"].type }, schema: schema11.properties.determinism.properties["leave-out"].type, parentSchema: schema11.properties.determinism.properties["leave-out"], data: data83 };
                        if (vErrors === null) {
                            vErrors = [err248];
                        }
                        else {
                            vErrors.push(err248);
                        }
                        errors++;
                    }
                    if (typeof data83 === "string") {
                        if (!pattern0.test(data83)) {
                            const err249 = { instancePath: instancePath + "/determinism/leave-out", schemaPath: "#/properties/determinism/properties/leave-out/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties.determinism.properties["leave-out"], data: data83 };
                            if (vErrors === null) {
                                vErrors = [err249];
                            }
                            else {
                                vErrors.push(err249);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data83)) {
                        const len14 = data83.length;
                        for (let i14 = 0; i14 < len14; i14++) {
                            let data84 = data83[i14];
                            if (typeof data84 === "string") {
                                if (!pattern1.test(data84)) {
                                    const err250 = { instancePath: instancePath + "/determinism/leave-out/" + i14, schemaPath: "#/properties/determinism/properties/leave-out/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.determinism.properties["leave-out"].items, data: data84 };
                                    if (vErrors === null) {
                                        vErrors = [err250];
                                    }
                                    else {
                                        vErrors.push(err250);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err251 = { instancePath: instancePath + "/determinism/leave-out/" + i14, schemaPath: "#/properties/determinism/properties/leave-out/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties["leave-out"].items.type, parentSchema: schema11.properties.determinism.properties["leave-out"].items, data: data84 };
                                if (vErrors === null) {
                                    vErrors = [err251];
                                }
                                else {
                                    vErrors.push(err251);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data74.modes !== undefined) {
                    let data85 = data74.modes;
                    if (typeof data85 !== "string") {
                        const err252 = { instancePath: instancePath + "/determinism/modes", schemaPath: "#/properties/determinism/properties/modes/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.modes.type, parentSchema: schema11.properties.determinism.properties.modes, data: data85 };
                        if (vErrors === null) {
                            vErrors = [err252];
                        }
                        else {
                            vErrors.push(err252);
                        }
                        errors++;
                    }
                    if (!(((data85 === "executable") || (data85 === "all")) || (data85 === "ignore"))) {
                        const err253 = { instancePath: instancePath + "/determinism/modes", schemaPath: "#/properties/determinism/properties/modes/enum", keyword: "enum", params: { allowedValues: schema11.properties.determinism.properties.modes.enum }, schema: schema11.properties.determinism.properties.modes.enum, parentSchema: schema11.properties.determinism.properties.modes, data: data85 };
                        if (vErrors === null) {
                            vErrors = [err253];
                        }
                        else {
                            vErrors.push(err253);
                        }
                        errors++;
                    }
                }
                if (data74.mtimes !== undefined) {
                    let data86 = data74.mtimes;
                    if (typeof data86 !== "boolean") {
                        const err254 = { instancePath: instancePath + "/determinism/mtimes", schemaPath: "#/properties/determinism/properties/mtimes/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties.determinism.properties.mtimes.type, parentSchema: schema11.properties.determinism.properties.mtimes, data: data86 };
                        if (vErrors === null) {
                            vErrors = [err254];
                        }
                        else {
                            vErrors.push(err254);
                        }
                        errors++;
                    }
                }
                if (data74.caches !== undefined) {
                    let data87 = data74.caches;
                    if (typeof data87 !== "string") {
                        const err255 = { instancePath: instancePath + "/determinism/caches", schemaPath: "#/properties/determinism/properties/caches/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.caches.type, parentSchema: schema11.properties.determinism.properties.caches, data: data87 };
                        if (vErrors === null) {
                            vErrors = [err255];
                        }
                        else {
                            vErrors.push(err255);
                        }
                        errors++;
                    }
                    if (!((data87 === "off") || (data87 === "keep"))) {
                        const err256 = { instancePath: instancePath + "/determinism/caches", schemaPath: "#/properties/determinism/properties/caches/enum", keyword: "enum", params: { allowedValues: schema11.properties.determinism.properties.caches.enum }, schema: schema11.properties.determinism.properties.caches.enum, parentSchema: schema11.properties.determinism.properties.caches, data: data87 };
                        if (vErrors === null) {
                            vErrors = [err256];
                        }
                        else {
                            vErrors.push(err256);
                        }
                        errors++;
                    }
                }
                if (data74.committed !== undefined) {
                    let data88 = data74.committed;
                    if (typeof data88 !== "boolean") {
                        const err257 = { instancePath: instancePath + "/determinism/committed", schemaPath: "#/properties/determinism/properties/committed/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties.determinism.properties.committed.type, parentSchema: schema11.properties.determinism.properties.committed, data: data88 };
                        if (vErrors === null) {
                            vErrors = [err257];
                        }
                        else {
                            vErrors.push(err257);
                        }
                        errors++;
                    }
                }
                if (data74.bisect !== undefined) {
                    let data89 = data74.bisect;
                    if (typeof data89 !== "boolean") {
                        const err258 = { instancePath: instancePath + "/determinism/bisect", schemaPath: "#/properties/determinism/properties/bisect/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties.determinism.properties.bisect.type, parentSchema: schema11.properties.determinism.properties.bisect, data: data89 };
                        if (vErrors === null) {
                            vErrors = [err258];
                        }
                        else {
                            vErrors.push(err258);
                        }
                        errors++;
                    }
                }
                if (data74["time-limit"] !== undefined) {
                    let data90 = data74["time-limit"];
                    if (!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) {
                        const err259 = { instancePath: instancePath + "/determinism/time-limit", schemaPath: "#/properties/determinism/properties/time-limit/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.determinism.properties["time-limit"].type, parentSchema: schema11.properties.determinism.properties["time-limit"], data: data90 };
                        if (vErrors === null) {
                            vErrors = [err259];
                        }
                        else {
                            vErrors.push(err259);
                        }
                        errors++;
                    }
                    if ((typeof data90 == "number") && (isFinite(data90))) {
                        if (data90 > 86400 || isNaN(data90)) {
                            const err260 = { instancePath: instancePath + "/determinism/time-limit", schemaPath: "#/properties/determinism/properties/time-limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, schema: 86400, parentSchema: schema11.properties.determinism.properties["time-limit"], data: data90 };
                            if (vErrors === null) {
                                vErrors = [err260];
                            }
                            else {
                                vErrors.push(err260);
                            }
                            errors++;
                        }
                        if (data90 < 1 || isNaN(data90)) {
                            const err261 = { instancePath: instancePath + "/determinism/time-limit", schemaPath: "#/properties/determinism/properties/time-limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties.determinism.properties["time-limit"], data: data90 };
                            if (vErrors === null) {
                                vErrors = [err261];
                            }
                            else {
                                vErrors.push(err261);
                            }
                            errors++;
                        }
                    }
                }
                if (data74["max-annotations"] !== undefined) {
                    let data91 = data74["max-annotations"];
                    if (!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) {
                        const err262 = { instancePath: instancePath + "/determinism/max-annotations", schemaPath: "#/properties/determinism/properties/max-annotations/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.determinism.properties["max-annotations"].type, parentSchema: schema11.properties.determinism.properties["max-annotations"], data: data91 };
                        if (vErrors === null) {
                            vErrors = [err262];
                        }
                        else {
                            vErrors.push(err262);
                        }
                        errors++;
                    }
                    if ((typeof data91 == "number") && (isFinite(data91))) {
                        if (data91 > 5000 || isNaN(data91)) {
                            const err263 = { instancePath: instancePath + "/determinism/max-annotations", schemaPath: "#/properties/determinism/properties/max-annotations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000 }, schema: 5000, parentSchema: schema11.properties.determinism.properties["max-annotations"], data: data91 };
                            if (vErrors === null) {
                                vErrors = [err263];
                            }
                            else {
                                vErrors.push(err263);
                            }
                            errors++;
                        }
                        if (data91 < 0 || isNaN(data91)) {
                            const err264 = { instancePath: instancePath + "/determinism/max-annotations", schemaPath: "#/properties/determinism/properties/max-annotations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.determinism.properties["max-annotations"], data: data91 };
                            if (vErrors === null) {
                                vErrors = [err264];
                            }
                            else {
                                vErrors.push(err264);
                            }
                            errors++;
                        }
                    }
                }
                if (data74["max-discussions"] !== undefined) {
                    let data92 = data74["max-discussions"];
                    if (!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))) {
                        const err265 = { instancePath: instancePath + "/determinism/max-discussions", schemaPath: "#/properties/determinism/properties/max-discussions/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.determinism.properties["max-discussions"].type, parentSchema: schema11.properties.determinism.properties["max-discussions"], data: data92 };
                        if (vErrors === null) {
                            vErrors = [err265];
                        }
                        else {
                            vErrors.push(err265);
                        }
                        errors++;
                    }
                    if ((typeof data92 == "number") && (isFinite(data92))) {
                        if (data92 > 20 || isNaN(data92)) {
                            const err266 = { instancePath: instancePath + "/determinism/max-discussions", schemaPath: "#/properties/determinism/properties/max-discussions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema11.properties.determinism.properties["max-discussions"], data: data92 };
                            if (vErrors === null) {
                                vErrors = [err266];
                            }
                            else {
                                vErrors.push(err266);
                            }
                            errors++;
                        }
                        if (data92 < 0 || isNaN(data92)) {
                            const err267 = { instancePath: instancePath + "/determinism/max-discussions", schemaPath: "#/properties/determinism/properties/max-discussions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.determinism.properties["max-discussions"], data: data92 };
                            if (vErrors === null) {
                                vErrors = [err267];
                            }
                            else {
                                vErrors.push(err267);
                            }
                            errors++;
                        }
                    }
                }
                if (data74.comment !== undefined) {
                    let data93 = data74.comment;
                    if (typeof data93 !== "boolean") {
                        const err268 = { instancePath: instancePath + "/determinism/comment", schemaPath: "#/properties/determinism/properties/comment/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties.determinism.properties.comment.type, parentSchema: schema11.properties.determinism.properties.comment, data: data93 };
                        if (vErrors === null) {
                            vErrors = [err268];
                        }
                        else {
                            vErrors.push(err268);
                        }
                        errors++;
                    }
                }
                if (data74.key !== undefined) {
                    let data94 = data74.key;
                    if (typeof data94 === "string") {
                        if (!pattern46.test(data94)) {
                            const err269 = { instancePath: instancePath + "/determinism/key", schemaPath: "#/properties/determinism/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._/ -]{0,64}$" }, schema: "^[A-Za-z0-9._/ -]{0,64}$", parentSchema: schema11.properties.determinism.properties.key, data: data94 };
                            if (vErrors === null) {
                                vErrors = [err269];
                            }
                            else {
                                vErrors.push(err269);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err270 = { instancePath: instancePath + "/determinism/key", schemaPath: "#/properties/determinism/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.key.type, parentSchema: schema11.properties.determinism.properties.key, data: data94 };
                        if (vErrors === null) {
                            vErrors = [err270];
                        }
                        else {
                            vErrors.push(err270);
                        }
                        errors++;
                    }
                }
                if (data74.output !== undefined) {
                    let data95 = data74.output;
                    if (typeof data95 === "string") {
                        if (!pattern1.test(data95)) {
                            const err271 = { instancePath: instancePath + "/determinism/output", schemaPath: "#/properties/determinism/properties/output/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.determinism.properties.output, data: data95 };
                            if (vErrors === null) {
                                vErrors = [err271];
                            }
                            else {
                                vErrors.push(err271);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err272 = { instancePath: instancePath + "/determinism/output", schemaPath: "#/properties/determinism/properties/output/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties.output.type, parentSchema: schema11.properties.determinism.properties.output, data: data95 };
                        if (vErrors === null) {
                            vErrors = [err272];
                        }
                        else {
                            vErrors.push(err272);
                        }
                        errors++;
                    }
                }
                if (data74["on-inconclusive"] !== undefined) {
                    let data96 = data74["on-inconclusive"];
                    if (typeof data96 !== "string") {
                        const err273 = { instancePath: instancePath + "/determinism/on-inconclusive", schemaPath: "#/properties/determinism/properties/on-inconclusive/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.determinism.properties["on-inconclusive"].type, parentSchema: schema11.properties.determinism.properties["on-inconclusive"], data: data96 };
                        if (vErrors === null) {
                            vErrors = [err273];
                        }
                        else {
                            vErrors.push(err273);
                        }
                        errors++;
                    }
                    if (!((data96 === "fail") || (data96 === "warn"))) {
                        const err274 = { instancePath: instancePath + "/determinism/on-inconclusive", schemaPath: "#/properties/determinism/properties/on-inconclusive/enum", keyword: "enum", params: { allowedValues: schema11.properties.determinism.properties["on-inconclusive"].enum }, schema: schema11.properties.determinism.properties["on-inconclusive"].enum, parentSchema: schema11.properties.determinism.properties["on-inconclusive"], data: data96 };
                        if (vErrors === null) {
                            vErrors = [err274];
                        }
                        else {
                            vErrors.push(err274);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["regression-gate"] !== undefined) {
            let data97 = data["regression-gate"];
            if ((!(data97 && typeof data97 == "object" && !Array.isArray(data97))) && (data97 !== null)) {
                const err275 = { instancePath: instancePath + "/regression-gate", schemaPath: "#/properties/regression-gate/type", keyword: "type", params: { type: schema11.properties["regression-gate"].type }, schema: schema11.properties["regression-gate"].type, parentSchema: schema11.properties["regression-gate"], data: data97 };
                if (vErrors === null) {
                    vErrors = [err275];
                }
                else {
                    vErrors.push(err275);
                }
                errors++;
            }
            if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                for (const key14 in data97) {
                    if (!(func2.call(schema11.properties["regression-gate"].properties, key14))) {
                        const err276 = { instancePath: instancePath + "/regression-gate", schemaPath: "#/properties/regression-gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, schema: false, parentSchema: schema11.properties["regression-gate"], data: data97 };
                        if (vErrors === null) {
                            vErrors = [err276];
                        }
                        else {
                            vErrors.push(err276);
                        }
                        errors++;
                    }
                }
                if (data97["test-reports"] !== undefined) {
                    let data98 = data97["test-reports"];
                    if ((!(Array.isArray(data98))) && (typeof data98 !== "string")) {
                        const err277 = { instancePath: instancePath + "/regression-gate/test-reports", schemaPath: "#/properties/regression-gate/properties/test-reports/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties["test-reports"].type }, schema: schema11.properties["regression-gate"].properties["test-reports"].type, parentSchema: schema11.properties["regression-gate"].properties["test-reports"], data: data98 };
                        if (vErrors === null) {
                            vErrors = [err277];
                        }
                        else {
                            vErrors.push(err277);
                        }
                        errors++;
                    }
                    if (typeof data98 === "string") {
                        if (!pattern0.test(data98)) {
                            const err278 = { instancePath: instancePath + "/regression-gate/test-reports", schemaPath: "#/properties/regression-gate/properties/test-reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties["test-reports"], data: data98 };
                            if (vErrors === null) {
                                vErrors = [err278];
                            }
                            else {
                                vErrors.push(err278);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data98)) {
                        const len15 = data98.length;
                        for (let i15 = 0; i15 < len15; i15++) {
                            let data99 = data98[i15];
                            if (typeof data99 === "string") {
                                if (!pattern1.test(data99)) {
                                    const err279 = { instancePath: instancePath + "/regression-gate/test-reports/" + i15, schemaPath: "#/properties/regression-gate/properties/test-reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties["test-reports"].items, data: data99 };
                                    if (vErrors === null) {
                                        vErrors = [err279];
                                    }
                                    else {
                                        vErrors.push(err279);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err280 = { instancePath: instancePath + "/regression-gate/test-reports/" + i15, schemaPath: "#/properties/regression-gate/properties/test-reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties["test-reports"].items.type, parentSchema: schema11.properties["regression-gate"].properties["test-reports"].items, data: data99 };
                                if (vErrors === null) {
                                    vErrors = [err280];
                                }
                                else {
                                    vErrors.push(err280);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data97.tests !== undefined) {
                    let data100 = data97.tests;
                    if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                        if (data100.reports === undefined) {
                            const err281 = { instancePath: instancePath + "/regression-gate/tests", schemaPath: "#/properties/regression-gate/properties/tests/required", keyword: "required", params: { missingProperty: "reports" }, schema: schema11.properties["regression-gate"].properties.tests.required, parentSchema: schema11.properties["regression-gate"].properties.tests, data: data100 };
                            if (vErrors === null) {
                                vErrors = [err281];
                            }
                            else {
                                vErrors.push(err281);
                            }
                            errors++;
                        }
                        for (const key15 in data100) {
                            if (!(func2.call(schema11.properties["regression-gate"].properties.tests.properties, key15))) {
                                const err282 = { instancePath: instancePath + "/regression-gate/tests", schemaPath: "#/properties/regression-gate/properties/tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.tests, data: data100 };
                                if (vErrors === null) {
                                    vErrors = [err282];
                                }
                                else {
                                    vErrors.push(err282);
                                }
                                errors++;
                            }
                        }
                        if (data100.reports !== undefined) {
                            let data101 = data100.reports;
                            if ((!(Array.isArray(data101))) && (typeof data101 !== "string")) {
                                const err283 = { instancePath: instancePath + "/regression-gate/tests/reports", schemaPath: "#/properties/regression-gate/properties/tests/properties/reports/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.tests.properties.reports.type }, schema: schema11.properties["regression-gate"].properties.tests.properties.reports.type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.reports, data: data101 };
                                if (vErrors === null) {
                                    vErrors = [err283];
                                }
                                else {
                                    vErrors.push(err283);
                                }
                                errors++;
                            }
                            if (typeof data101 === "string") {
                                if (!pattern0.test(data101)) {
                                    const err284 = { instancePath: instancePath + "/regression-gate/tests/reports", schemaPath: "#/properties/regression-gate/properties/tests/properties/reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties.reports, data: data101 };
                                    if (vErrors === null) {
                                        vErrors = [err284];
                                    }
                                    else {
                                        vErrors.push(err284);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data101)) {
                                if (data101.length < 1) {
                                    const err285 = { instancePath: instancePath + "/regression-gate/tests/reports", schemaPath: "#/properties/regression-gate/properties/tests/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.reports, data: data101 };
                                    if (vErrors === null) {
                                        vErrors = [err285];
                                    }
                                    else {
                                        vErrors.push(err285);
                                    }
                                    errors++;
                                }
                                const len16 = data101.length;
                                for (let i16 = 0; i16 < len16; i16++) {
                                    let data102 = data101[i16];
                                    if (typeof data102 === "string") {
                                        if (!pattern1.test(data102)) {
                                            const err286 = { instancePath: instancePath + "/regression-gate/tests/reports/" + i16, schemaPath: "#/properties/regression-gate/properties/tests/properties/reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties.reports.items, data: data102 };
                                            if (vErrors === null) {
                                                vErrors = [err286];
                                            }
                                            else {
                                                vErrors.push(err286);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err287 = { instancePath: instancePath + "/regression-gate/tests/reports/" + i16, schemaPath: "#/properties/regression-gate/properties/tests/properties/reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.tests.properties.reports.items.type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.reports.items, data: data102 };
                                        if (vErrors === null) {
                                            vErrors = [err287];
                                        }
                                        else {
                                            vErrors.push(err287);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data100.duplicates !== undefined) {
                            let data103 = data100.duplicates;
                            if (typeof data103 !== "string") {
                                const err288 = { instancePath: instancePath + "/regression-gate/tests/duplicates", schemaPath: "#/properties/regression-gate/properties/tests/properties/duplicates/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.tests.properties.duplicates.type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.duplicates, data: data103 };
                                if (vErrors === null) {
                                    vErrors = [err288];
                                }
                                else {
                                    vErrors.push(err288);
                                }
                                errors++;
                            }
                            if (!((data103 === "retry") || (data103 === "separate"))) {
                                const err289 = { instancePath: instancePath + "/regression-gate/tests/duplicates", schemaPath: "#/properties/regression-gate/properties/tests/properties/duplicates/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties.tests.properties.duplicates.enum }, schema: schema11.properties["regression-gate"].properties.tests.properties.duplicates.enum, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.duplicates, data: data103 };
                                if (vErrors === null) {
                                    vErrors = [err289];
                                }
                                else {
                                    vErrors.push(err289);
                                }
                                errors++;
                            }
                        }
                        if (data100["max-failed"] !== undefined) {
                            let data104 = data100["max-failed"];
                            if (!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) {
                                const err290 = { instancePath: instancePath + "/regression-gate/tests/max-failed", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-failed/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-failed"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-failed"], data: data104 };
                                if (vErrors === null) {
                                    vErrors = [err290];
                                }
                                else {
                                    vErrors.push(err290);
                                }
                                errors++;
                            }
                            if ((typeof data104 == "number") && (isFinite(data104))) {
                                if (data104 > 10000000 || isNaN(data104)) {
                                    const err291 = { instancePath: instancePath + "/regression-gate/tests/max-failed", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-failed"], data: data104 };
                                    if (vErrors === null) {
                                        vErrors = [err291];
                                    }
                                    else {
                                        vErrors.push(err291);
                                    }
                                    errors++;
                                }
                                if (data104 < 0 || isNaN(data104)) {
                                    const err292 = { instancePath: instancePath + "/regression-gate/tests/max-failed", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-failed"], data: data104 };
                                    if (vErrors === null) {
                                        vErrors = [err292];
                                    }
                                    else {
                                        vErrors.push(err292);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["max-flaky"] !== undefined) {
                            let data105 = data100["max-flaky"];
                            if (!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) {
                                const err293 = { instancePath: instancePath + "/regression-gate/tests/max-flaky", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-flaky/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-flaky"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-flaky"], data: data105 };
                                if (vErrors === null) {
                                    vErrors = [err293];
                                }
                                else {
                                    vErrors.push(err293);
                                }
                                errors++;
                            }
                            if ((typeof data105 == "number") && (isFinite(data105))) {
                                if (data105 > 10000000 || isNaN(data105)) {
                                    const err294 = { instancePath: instancePath + "/regression-gate/tests/max-flaky", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-flaky/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-flaky"], data: data105 };
                                    if (vErrors === null) {
                                        vErrors = [err294];
                                    }
                                    else {
                                        vErrors.push(err294);
                                    }
                                    errors++;
                                }
                                if (data105 < 0 || isNaN(data105)) {
                                    const err295 = { instancePath: instancePath + "/regression-gate/tests/max-flaky", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-flaky"], data: data105 };
                                    if (vErrors === null) {
                                        vErrors = [err295];
                                    }
                                    else {
                                        vErrors.push(err295);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["max-new-flaky"] !== undefined) {
                            let data106 = data100["max-new-flaky"];
                            if (!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) {
                                const err296 = { instancePath: instancePath + "/regression-gate/tests/max-new-flaky", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-new-flaky/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-new-flaky"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-new-flaky"], data: data106 };
                                if (vErrors === null) {
                                    vErrors = [err296];
                                }
                                else {
                                    vErrors.push(err296);
                                }
                                errors++;
                            }
                            if ((typeof data106 == "number") && (isFinite(data106))) {
                                if (data106 > 10000000 || isNaN(data106)) {
                                    const err297 = { instancePath: instancePath + "/regression-gate/tests/max-new-flaky", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-new-flaky/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-new-flaky"], data: data106 };
                                    if (vErrors === null) {
                                        vErrors = [err297];
                                    }
                                    else {
                                        vErrors.push(err297);
                                    }
                                    errors++;
                                }
                                if (data106 < 0 || isNaN(data106)) {
                                    const err298 = { instancePath: instancePath + "/regression-gate/tests/max-new-flaky", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-new-flaky/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-new-flaky"], data: data106 };
                                    if (vErrors === null) {
                                        vErrors = [err298];
                                    }
                                    else {
                                        vErrors.push(err298);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["max-skipped"] !== undefined) {
                            let data107 = data100["max-skipped"];
                            if (!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))) {
                                const err299 = { instancePath: instancePath + "/regression-gate/tests/max-skipped", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-skipped/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-skipped"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-skipped"], data: data107 };
                                if (vErrors === null) {
                                    vErrors = [err299];
                                }
                                else {
                                    vErrors.push(err299);
                                }
                                errors++;
                            }
                            if ((typeof data107 == "number") && (isFinite(data107))) {
                                if (data107 > 10000000 || isNaN(data107)) {
                                    const err300 = { instancePath: instancePath + "/regression-gate/tests/max-skipped", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-skipped"], data: data107 };
                                    if (vErrors === null) {
                                        vErrors = [err300];
                                    }
                                    else {
                                        vErrors.push(err300);
                                    }
                                    errors++;
                                }
                                if (data107 < 0 || isNaN(data107)) {
                                    const err301 = { instancePath: instancePath + "/regression-gate/tests/max-skipped", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-skipped"], data: data107 };
                                    if (vErrors === null) {
                                        vErrors = [err301];
                                    }
                                    else {
                                        vErrors.push(err301);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["max-newly-skipped"] !== undefined) {
                            let data108 = data100["max-newly-skipped"];
                            if (!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))) {
                                const err302 = { instancePath: instancePath + "/regression-gate/tests/max-newly-skipped", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-newly-skipped/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-newly-skipped"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-newly-skipped"], data: data108 };
                                if (vErrors === null) {
                                    vErrors = [err302];
                                }
                                else {
                                    vErrors.push(err302);
                                }
                                errors++;
                            }
                            if ((typeof data108 == "number") && (isFinite(data108))) {
                                if (data108 > 10000000 || isNaN(data108)) {
                                    const err303 = { instancePath: instancePath + "/regression-gate/tests/max-newly-skipped", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-newly-skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-newly-skipped"], data: data108 };
                                    if (vErrors === null) {
                                        vErrors = [err303];
                                    }
                                    else {
                                        vErrors.push(err303);
                                    }
                                    errors++;
                                }
                                if (data108 < 0 || isNaN(data108)) {
                                    const err304 = { instancePath: instancePath + "/regression-gate/tests/max-newly-skipped", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-newly-skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-newly-skipped"], data: data108 };
                                    if (vErrors === null) {
                                        vErrors = [err304];
                                    }
                                    else {
                                        vErrors.push(err304);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["max-removed"] !== undefined) {
                            let data109 = data100["max-removed"];
                            if (!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) {
                                const err305 = { instancePath: instancePath + "/regression-gate/tests/max-removed", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-removed/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-removed"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-removed"], data: data109 };
                                if (vErrors === null) {
                                    vErrors = [err305];
                                }
                                else {
                                    vErrors.push(err305);
                                }
                                errors++;
                            }
                            if ((typeof data109 == "number") && (isFinite(data109))) {
                                if (data109 > 10000000 || isNaN(data109)) {
                                    const err306 = { instancePath: instancePath + "/regression-gate/tests/max-removed", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-removed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-removed"], data: data109 };
                                    if (vErrors === null) {
                                        vErrors = [err306];
                                    }
                                    else {
                                        vErrors.push(err306);
                                    }
                                    errors++;
                                }
                                if (data109 < 0 || isNaN(data109)) {
                                    const err307 = { instancePath: instancePath + "/regression-gate/tests/max-removed", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-removed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-removed"], data: data109 };
                                    if (vErrors === null) {
                                        vErrors = [err307];
                                    }
                                    else {
                                        vErrors.push(err307);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["min-tests"] !== undefined) {
                            let data110 = data100["min-tests"];
                            if (!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) {
                                const err308 = { instancePath: instancePath + "/regression-gate/tests/min-tests", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-tests/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["min-tests"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-tests"], data: data110 };
                                if (vErrors === null) {
                                    vErrors = [err308];
                                }
                                else {
                                    vErrors.push(err308);
                                }
                                errors++;
                            }
                            if ((typeof data110 == "number") && (isFinite(data110))) {
                                if (data110 > 10000000 || isNaN(data110)) {
                                    const err309 = { instancePath: instancePath + "/regression-gate/tests/min-tests", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-tests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-tests"], data: data110 };
                                    if (vErrors === null) {
                                        vErrors = [err309];
                                    }
                                    else {
                                        vErrors.push(err309);
                                    }
                                    errors++;
                                }
                                if (data110 < 1 || isNaN(data110)) {
                                    const err310 = { instancePath: instancePath + "/regression-gate/tests/min-tests", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-tests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-tests"], data: data110 };
                                    if (vErrors === null) {
                                        vErrors = [err310];
                                    }
                                    else {
                                        vErrors.push(err310);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["min-reports"] !== undefined) {
                            let data111 = data100["min-reports"];
                            if (!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))) {
                                const err311 = { instancePath: instancePath + "/regression-gate/tests/min-reports", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-reports/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["min-reports"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-reports"], data: data111 };
                                if (vErrors === null) {
                                    vErrors = [err311];
                                }
                                else {
                                    vErrors.push(err311);
                                }
                                errors++;
                            }
                            if ((typeof data111 == "number") && (isFinite(data111))) {
                                if (data111 > 10000000 || isNaN(data111)) {
                                    const err312 = { instancePath: instancePath + "/regression-gate/tests/min-reports", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-reports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-reports"], data: data111 };
                                    if (vErrors === null) {
                                        vErrors = [err312];
                                    }
                                    else {
                                        vErrors.push(err312);
                                    }
                                    errors++;
                                }
                                if (data111 < 1 || isNaN(data111)) {
                                    const err313 = { instancePath: instancePath + "/regression-gate/tests/min-reports", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-reports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-reports"], data: data111 };
                                    if (vErrors === null) {
                                        vErrors = [err313];
                                    }
                                    else {
                                        vErrors.push(err313);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["max-duration"] !== undefined) {
                            let data112 = data100["max-duration"];
                            if (typeof data112 === "string") {
                                if (!pattern63.test(data112)) {
                                    const err314 = { instancePath: instancePath + "/regression-gate/tests/max-duration", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-duration/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-duration"], data: data112 };
                                    if (vErrors === null) {
                                        vErrors = [err314];
                                    }
                                    else {
                                        vErrors.push(err314);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err315 = { instancePath: instancePath + "/regression-gate/tests/max-duration", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-duration/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-duration"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-duration"], data: data112 };
                                if (vErrors === null) {
                                    vErrors = [err315];
                                }
                                else {
                                    vErrors.push(err315);
                                }
                                errors++;
                            }
                        }
                        if (data100["max-test-duration"] !== undefined) {
                            let data113 = data100["max-test-duration"];
                            if (typeof data113 === "string") {
                                if (!pattern63.test(data113)) {
                                    const err316 = { instancePath: instancePath + "/regression-gate/tests/max-test-duration", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-test-duration/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-test-duration"], data: data113 };
                                    if (vErrors === null) {
                                        vErrors = [err316];
                                    }
                                    else {
                                        vErrors.push(err316);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err317 = { instancePath: instancePath + "/regression-gate/tests/max-test-duration", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-test-duration/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-test-duration"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-test-duration"], data: data113 };
                                if (vErrors === null) {
                                    vErrors = [err317];
                                }
                                else {
                                    vErrors.push(err317);
                                }
                                errors++;
                            }
                        }
                        if (data100["max-slowdown"] !== undefined) {
                            let data114 = data100["max-slowdown"];
                            if ((!((typeof data114 == "number") && (isFinite(data114)))) && (typeof data114 !== "string")) {
                                const err318 = { instancePath: instancePath + "/regression-gate/tests/max-slowdown", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-slowdown/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.tests.properties["max-slowdown"].type }, schema: schema11.properties["regression-gate"].properties.tests.properties["max-slowdown"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-slowdown"], data: data114 };
                                if (vErrors === null) {
                                    vErrors = [err318];
                                }
                                else {
                                    vErrors.push(err318);
                                }
                                errors++;
                            }
                            if ((typeof data114 == "number") && (isFinite(data114))) {
                                if (data114 > 99999 || isNaN(data114)) {
                                    const err319 = { instancePath: instancePath + "/regression-gate/tests/max-slowdown", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-slowdown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-slowdown"], data: data114 };
                                    if (vErrors === null) {
                                        vErrors = [err319];
                                    }
                                    else {
                                        vErrors.push(err319);
                                    }
                                    errors++;
                                }
                                if (data114 < 0 || isNaN(data114)) {
                                    const err320 = { instancePath: instancePath + "/regression-gate/tests/max-slowdown", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-slowdown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-slowdown"], data: data114 };
                                    if (vErrors === null) {
                                        vErrors = [err320];
                                    }
                                    else {
                                        vErrors.push(err320);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data114))) {
                                    const err321 = { instancePath: instancePath + "/regression-gate/tests/max-slowdown", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-slowdown/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-slowdown"], data: data114 };
                                    if (vErrors === null) {
                                        vErrors = [err321];
                                    }
                                    else {
                                        vErrors.push(err321);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data114 === "string") {
                                if (!pattern65.test(data114)) {
                                    const err322 = { instancePath: instancePath + "/regression-gate/tests/max-slowdown", schemaPath: "#/properties/regression-gate/properties/tests/properties/max-slowdown/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, schema: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties["max-slowdown"], data: data114 };
                                    if (vErrors === null) {
                                        vErrors = [err322];
                                    }
                                    else {
                                        vErrors.push(err322);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100["min-slowdown"] !== undefined) {
                            let data115 = data100["min-slowdown"];
                            if (typeof data115 === "string") {
                                if (!pattern63.test(data115)) {
                                    const err323 = { instancePath: instancePath + "/regression-gate/tests/min-slowdown", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-slowdown/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-slowdown"], data: data115 };
                                    if (vErrors === null) {
                                        vErrors = [err323];
                                    }
                                    else {
                                        vErrors.push(err323);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err324 = { instancePath: instancePath + "/regression-gate/tests/min-slowdown", schemaPath: "#/properties/regression-gate/properties/tests/properties/min-slowdown/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.tests.properties["min-slowdown"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["min-slowdown"], data: data115 };
                                if (vErrors === null) {
                                    vErrors = [err324];
                                }
                                else {
                                    vErrors.push(err324);
                                }
                                errors++;
                            }
                        }
                        if (data100.quarantine !== undefined) {
                            let data116 = data100.quarantine;
                            if (typeof data116 === "string") {
                                if (!pattern1.test(data116)) {
                                    const err325 = { instancePath: instancePath + "/regression-gate/tests/quarantine", schemaPath: "#/properties/regression-gate/properties/tests/properties/quarantine/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties.quarantine, data: data116 };
                                    if (vErrors === null) {
                                        vErrors = [err325];
                                    }
                                    else {
                                        vErrors.push(err325);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err326 = { instancePath: instancePath + "/regression-gate/tests/quarantine", schemaPath: "#/properties/regression-gate/properties/tests/properties/quarantine/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.tests.properties.quarantine.type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.quarantine, data: data116 };
                                if (vErrors === null) {
                                    vErrors = [err326];
                                }
                                else {
                                    vErrors.push(err326);
                                }
                                errors++;
                            }
                        }
                        if (data100["release-after"] !== undefined) {
                            let data117 = data100["release-after"];
                            if (!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))) {
                                const err327 = { instancePath: instancePath + "/regression-gate/tests/release-after", schemaPath: "#/properties/regression-gate/properties/tests/properties/release-after/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.tests.properties["release-after"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["release-after"], data: data117 };
                                if (vErrors === null) {
                                    vErrors = [err327];
                                }
                                else {
                                    vErrors.push(err327);
                                }
                                errors++;
                            }
                            if ((typeof data117 == "number") && (isFinite(data117))) {
                                if (data117 > 10000000 || isNaN(data117)) {
                                    const err328 = { instancePath: instancePath + "/regression-gate/tests/release-after", schemaPath: "#/properties/regression-gate/properties/tests/properties/release-after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["release-after"], data: data117 };
                                    if (vErrors === null) {
                                        vErrors = [err328];
                                    }
                                    else {
                                        vErrors.push(err328);
                                    }
                                    errors++;
                                }
                                if (data117 < 1 || isNaN(data117)) {
                                    const err329 = { instancePath: instancePath + "/regression-gate/tests/release-after", schemaPath: "#/properties/regression-gate/properties/tests/properties/release-after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.tests.properties["release-after"], data: data117 };
                                    if (vErrors === null) {
                                        vErrors = [err329];
                                    }
                                    else {
                                        vErrors.push(err329);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data100.categories !== undefined) {
                            let data118 = data100.categories;
                            if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                for (const key16 in data118) {
                                    if (!(pattern9.test(key16))) {
                                        const err330 = { instancePath: instancePath + "/regression-gate/tests/categories", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories, data: data118 };
                                        if (vErrors === null) {
                                            vErrors = [err330];
                                        }
                                        else {
                                            vErrors.push(err330);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key17 in data118) {
                                    if (pattern9.test(key17)) {
                                        let data119 = data118[key17];
                                        if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                                            if (data119.match === undefined) {
                                                const err331 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/required", keyword: "required", params: { missingProperty: "match" }, schema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].required, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data119 };
                                                if (vErrors === null) {
                                                    vErrors = [err331];
                                                }
                                                else {
                                                    vErrors.push(err331);
                                                }
                                                errors++;
                                            }
                                            for (const key18 in data119) {
                                                if (!(((key18 === "match") || (key18 === "min-share")) || (key18 === "max-share"))) {
                                                    const err332 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data119 };
                                                    if (vErrors === null) {
                                                        vErrors = [err332];
                                                    }
                                                    else {
                                                        vErrors.push(err332);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data119.match !== undefined) {
                                                let data120 = data119.match;
                                                if ((!(Array.isArray(data120))) && (typeof data120 !== "string")) {
                                                    const err333 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/match", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/match/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match.type }, schema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match.type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match, data: data120 };
                                                    if (vErrors === null) {
                                                        vErrors = [err333];
                                                    }
                                                    else {
                                                        vErrors.push(err333);
                                                    }
                                                    errors++;
                                                }
                                                if (typeof data120 === "string") {
                                                    if (!pattern0.test(data120)) {
                                                        const err334 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/match", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/match/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match, data: data120 };
                                                        if (vErrors === null) {
                                                            vErrors = [err334];
                                                        }
                                                        else {
                                                            vErrors.push(err334);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (Array.isArray(data120)) {
                                                    if (data120.length < 1) {
                                                        const err335 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/match", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/match/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match, data: data120 };
                                                        if (vErrors === null) {
                                                            vErrors = [err335];
                                                        }
                                                        else {
                                                            vErrors.push(err335);
                                                        }
                                                        errors++;
                                                    }
                                                    const len17 = data120.length;
                                                    for (let i17 = 0; i17 < len17; i17++) {
                                                        let data121 = data120[i17];
                                                        if (typeof data121 === "string") {
                                                            if (!pattern1.test(data121)) {
                                                                const err336 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + i17, schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/match/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match.items, data: data121 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err336];
                                                                }
                                                                else {
                                                                    vErrors.push(err336);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err337 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/match/" + i17, schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/match/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match.items.type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.match.items, data: data121 };
                                                            if (vErrors === null) {
                                                                vErrors = [err337];
                                                            }
                                                            else {
                                                                vErrors.push(err337);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                            }
                                            if (data119["min-share"] !== undefined) {
                                                let data122 = data119["min-share"];
                                                if ((!((typeof data122 == "number") && (isFinite(data122)))) && (typeof data122 !== "string")) {
                                                    const err338 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-share/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-share"].type }, schema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-share"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-share"], data: data122 };
                                                    if (vErrors === null) {
                                                        vErrors = [err338];
                                                    }
                                                    else {
                                                        vErrors.push(err338);
                                                    }
                                                    errors++;
                                                }
                                                if ((typeof data122 == "number") && (isFinite(data122))) {
                                                    if (data122 > 100 || isNaN(data122)) {
                                                        const err339 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-share"], data: data122 };
                                                        if (vErrors === null) {
                                                            vErrors = [err339];
                                                        }
                                                        else {
                                                            vErrors.push(err339);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data122 < 0 || isNaN(data122)) {
                                                        const err340 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-share"], data: data122 };
                                                        if (vErrors === null) {
                                                            vErrors = [err340];
                                                        }
                                                        else {
                                                            vErrors.push(err340);
                                                        }
                                                        errors++;
                                                    }
                                                    if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data122))) {
                                                        const err341 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-share/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-share"], data: data122 };
                                                        if (vErrors === null) {
                                                            vErrors = [err341];
                                                        }
                                                        else {
                                                            vErrors.push(err341);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (typeof data122 === "string") {
                                                    if (!pattern6.test(data122)) {
                                                        const err342 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/min-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-share/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-share"], data: data122 };
                                                        if (vErrors === null) {
                                                            vErrors = [err342];
                                                        }
                                                        else {
                                                            vErrors.push(err342);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            if (data119["max-share"] !== undefined) {
                                                let data123 = data119["max-share"];
                                                if ((!((typeof data123 == "number") && (isFinite(data123)))) && (typeof data123 !== "string")) {
                                                    const err343 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/max-share/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["max-share"].type }, schema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["max-share"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["max-share"], data: data123 };
                                                    if (vErrors === null) {
                                                        vErrors = [err343];
                                                    }
                                                    else {
                                                        vErrors.push(err343);
                                                    }
                                                    errors++;
                                                }
                                                if ((typeof data123 == "number") && (isFinite(data123))) {
                                                    if (data123 > 100 || isNaN(data123)) {
                                                        const err344 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/max-share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["max-share"], data: data123 };
                                                        if (vErrors === null) {
                                                            vErrors = [err344];
                                                        }
                                                        else {
                                                            vErrors.push(err344);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data123 < 0 || isNaN(data123)) {
                                                        const err345 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/max-share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["max-share"], data: data123 };
                                                        if (vErrors === null) {
                                                            vErrors = [err345];
                                                        }
                                                        else {
                                                            vErrors.push(err345);
                                                        }
                                                        errors++;
                                                    }
                                                    if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data123))) {
                                                        const err346 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/max-share/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["max-share"], data: data123 };
                                                        if (vErrors === null) {
                                                            vErrors = [err346];
                                                        }
                                                        else {
                                                            vErrors.push(err346);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (typeof data123 === "string") {
                                                    if (!pattern6.test(data123)) {
                                                        const err347 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-share", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/max-share/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$" }, schema: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["max-share"], data: data123 };
                                                        if (vErrors === null) {
                                                            vErrors = [err347];
                                                        }
                                                        else {
                                                            vErrors.push(err347);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err348 = { instancePath: instancePath + "/regression-gate/tests/categories/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data119 };
                                            if (vErrors === null) {
                                                vErrors = [err348];
                                            }
                                            else {
                                                vErrors.push(err348);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err349 = { instancePath: instancePath + "/regression-gate/tests/categories", schemaPath: "#/properties/regression-gate/properties/tests/properties/categories/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.tests.properties.categories.type, parentSchema: schema11.properties["regression-gate"].properties.tests.properties.categories, data: data118 };
                                if (vErrors === null) {
                                    vErrors = [err349];
                                }
                                else {
                                    vErrors.push(err349);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err350 = { instancePath: instancePath + "/regression-gate/tests", schemaPath: "#/properties/regression-gate/properties/tests/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.tests.type, parentSchema: schema11.properties["regression-gate"].properties.tests, data: data100 };
                        if (vErrors === null) {
                            vErrors = [err350];
                        }
                        else {
                            vErrors.push(err350);
                        }
                        errors++;
                    }
                }
                if (data97.sizes !== undefined) {
                    let data124 = data97.sizes;
                    if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                        if (data124.files === undefined) {
                            const err351 = { instancePath: instancePath + "/regression-gate/sizes", schemaPath: "#/properties/regression-gate/properties/sizes/required", keyword: "required", params: { missingProperty: "files" }, schema: schema11.properties["regression-gate"].properties.sizes.required, parentSchema: schema11.properties["regression-gate"].properties.sizes, data: data124 };
                            if (vErrors === null) {
                                vErrors = [err351];
                            }
                            else {
                                vErrors.push(err351);
                            }
                            errors++;
                        }
                        for (const key19 in data124) {
                            if (!((((((((key19 === "files") || (key19 === "compression")) || (key19 === "groups")) || (key19 === "bundles")) || (key19 === "max-size")) || (key19 === "max-total")) || (key19 === "max-growth")) || (key19 === "min-growth"))) {
                                const err352 = { instancePath: instancePath + "/regression-gate/sizes", schemaPath: "#/properties/regression-gate/properties/sizes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.sizes, data: data124 };
                                if (vErrors === null) {
                                    vErrors = [err352];
                                }
                                else {
                                    vErrors.push(err352);
                                }
                                errors++;
                            }
                        }
                        if (data124.files !== undefined) {
                            let data125 = data124.files;
                            if ((!(Array.isArray(data125))) && (typeof data125 !== "string")) {
                                const err353 = { instancePath: instancePath + "/regression-gate/sizes/files", schemaPath: "#/properties/regression-gate/properties/sizes/properties/files/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.sizes.properties.files.type }, schema: schema11.properties["regression-gate"].properties.sizes.properties.files.type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.files, data: data125 };
                                if (vErrors === null) {
                                    vErrors = [err353];
                                }
                                else {
                                    vErrors.push(err353);
                                }
                                errors++;
                            }
                            if (typeof data125 === "string") {
                                if (!pattern0.test(data125)) {
                                    const err354 = { instancePath: instancePath + "/regression-gate/sizes/files", schemaPath: "#/properties/regression-gate/properties/sizes/properties/files/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.files, data: data125 };
                                    if (vErrors === null) {
                                        vErrors = [err354];
                                    }
                                    else {
                                        vErrors.push(err354);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data125)) {
                                if (data125.length < 1) {
                                    const err355 = { instancePath: instancePath + "/regression-gate/sizes/files", schemaPath: "#/properties/regression-gate/properties/sizes/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.files, data: data125 };
                                    if (vErrors === null) {
                                        vErrors = [err355];
                                    }
                                    else {
                                        vErrors.push(err355);
                                    }
                                    errors++;
                                }
                                const len18 = data125.length;
                                for (let i18 = 0; i18 < len18; i18++) {
                                    let data126 = data125[i18];
                                    if (typeof data126 === "string") {
                                        if (!pattern1.test(data126)) {
                                            const err356 = { instancePath: instancePath + "/regression-gate/sizes/files/" + i18, schemaPath: "#/properties/regression-gate/properties/sizes/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.files.items, data: data126 };
                                            if (vErrors === null) {
                                                vErrors = [err356];
                                            }
                                            else {
                                                vErrors.push(err356);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err357 = { instancePath: instancePath + "/regression-gate/sizes/files/" + i18, schemaPath: "#/properties/regression-gate/properties/sizes/properties/files/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.sizes.properties.files.items.type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.files.items, data: data126 };
                                        if (vErrors === null) {
                                            vErrors = [err357];
                                        }
                                        else {
                                            vErrors.push(err357);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data124.compression !== undefined) {
                            let data127 = data124.compression;
                            if (typeof data127 !== "string") {
                                const err358 = { instancePath: instancePath + "/regression-gate/sizes/compression", schemaPath: "#/properties/regression-gate/properties/sizes/properties/compression/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.sizes.properties.compression.type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.compression, data: data127 };
                                if (vErrors === null) {
                                    vErrors = [err358];
                                }
                                else {
                                    vErrors.push(err358);
                                }
                                errors++;
                            }
                            if (!(((data127 === "none") || (data127 === "gzip")) || (data127 === "brotli"))) {
                                const err359 = { instancePath: instancePath + "/regression-gate/sizes/compression", schemaPath: "#/properties/regression-gate/properties/sizes/properties/compression/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties.sizes.properties.compression.enum }, schema: schema11.properties["regression-gate"].properties.sizes.properties.compression.enum, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.compression, data: data127 };
                                if (vErrors === null) {
                                    vErrors = [err359];
                                }
                                else {
                                    vErrors.push(err359);
                                }
                                errors++;
                            }
                        }
                        if (data124.groups !== undefined) {
                            let data128 = data124.groups;
                            if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                                for (const key20 in data128) {
                                    if (!(pattern9.test(key20))) {
                                        const err360 = { instancePath: instancePath + "/regression-gate/sizes/groups", schemaPath: "#/properties/regression-gate/properties/sizes/properties/groups/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.groups, data: data128 };
                                        if (vErrors === null) {
                                            vErrors = [err360];
                                        }
                                        else {
                                            vErrors.push(err360);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key21 in data128) {
                                    if (pattern9.test(key21)) {
                                        let data129 = data128[key21];
                                        if ((!(Array.isArray(data129))) && (typeof data129 !== "string")) {
                                            const err361 = { instancePath: instancePath + "/regression-gate/sizes/groups/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/sizes/properties/groups/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].type }, schema: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data129 };
                                            if (vErrors === null) {
                                                vErrors = [err361];
                                            }
                                            else {
                                                vErrors.push(err361);
                                            }
                                            errors++;
                                        }
                                        if (typeof data129 === "string") {
                                            if (!pattern0.test(data129)) {
                                                const err362 = { instancePath: instancePath + "/regression-gate/sizes/groups/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/sizes/properties/groups/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data129 };
                                                if (vErrors === null) {
                                                    vErrors = [err362];
                                                }
                                                else {
                                                    vErrors.push(err362);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (Array.isArray(data129)) {
                                            if (data129.length < 1) {
                                                const err363 = { instancePath: instancePath + "/regression-gate/sizes/groups/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/sizes/properties/groups/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"], data: data129 };
                                                if (vErrors === null) {
                                                    vErrors = [err363];
                                                }
                                                else {
                                                    vErrors.push(err363);
                                                }
                                                errors++;
                                            }
                                            const len19 = data129.length;
                                            for (let i19 = 0; i19 < len19; i19++) {
                                                let data130 = data129[i19];
                                                if (typeof data130 === "string") {
                                                    if (!pattern1.test(data130)) {
                                                        const err364 = { instancePath: instancePath + "/regression-gate/sizes/groups/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i19, schemaPath: "#/properties/regression-gate/properties/sizes/properties/groups/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].items, data: data130 };
                                                        if (vErrors === null) {
                                                            vErrors = [err364];
                                                        }
                                                        else {
                                                            vErrors.push(err364);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err365 = { instancePath: instancePath + "/regression-gate/sizes/groups/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i19, schemaPath: "#/properties/regression-gate/properties/sizes/properties/groups/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].items.type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.groups.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].items, data: data130 };
                                                    if (vErrors === null) {
                                                        vErrors = [err365];
                                                    }
                                                    else {
                                                        vErrors.push(err365);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err366 = { instancePath: instancePath + "/regression-gate/sizes/groups", schemaPath: "#/properties/regression-gate/properties/sizes/properties/groups/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.sizes.properties.groups.type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.groups, data: data128 };
                                if (vErrors === null) {
                                    vErrors = [err366];
                                }
                                else {
                                    vErrors.push(err366);
                                }
                                errors++;
                            }
                        }
                        if (data124.bundles !== undefined) {
                            let data131 = data124.bundles;
                            if ((!(Array.isArray(data131))) && (typeof data131 !== "string")) {
                                const err367 = { instancePath: instancePath + "/regression-gate/sizes/bundles", schemaPath: "#/properties/regression-gate/properties/sizes/properties/bundles/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.sizes.properties.bundles.type }, schema: schema11.properties["regression-gate"].properties.sizes.properties.bundles.type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.bundles, data: data131 };
                                if (vErrors === null) {
                                    vErrors = [err367];
                                }
                                else {
                                    vErrors.push(err367);
                                }
                                errors++;
                            }
                            if (typeof data131 === "string") {
                                if (!pattern0.test(data131)) {
                                    const err368 = { instancePath: instancePath + "/regression-gate/sizes/bundles", schemaPath: "#/properties/regression-gate/properties/sizes/properties/bundles/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.bundles, data: data131 };
                                    if (vErrors === null) {
                                        vErrors = [err368];
                                    }
                                    else {
                                        vErrors.push(err368);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data131)) {
                                if (data131.length < 1) {
                                    const err369 = { instancePath: instancePath + "/regression-gate/sizes/bundles", schemaPath: "#/properties/regression-gate/properties/sizes/properties/bundles/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.bundles, data: data131 };
                                    if (vErrors === null) {
                                        vErrors = [err369];
                                    }
                                    else {
                                        vErrors.push(err369);
                                    }
                                    errors++;
                                }
                                const len20 = data131.length;
                                for (let i20 = 0; i20 < len20; i20++) {
                                    let data132 = data131[i20];
                                    if (typeof data132 === "string") {
                                        if (!pattern1.test(data132)) {
                                            const err370 = { instancePath: instancePath + "/regression-gate/sizes/bundles/" + i20, schemaPath: "#/properties/regression-gate/properties/sizes/properties/bundles/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.bundles.items, data: data132 };
                                            if (vErrors === null) {
                                                vErrors = [err370];
                                            }
                                            else {
                                                vErrors.push(err370);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err371 = { instancePath: instancePath + "/regression-gate/sizes/bundles/" + i20, schemaPath: "#/properties/regression-gate/properties/sizes/properties/bundles/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.sizes.properties.bundles.items.type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties.bundles.items, data: data132 };
                                        if (vErrors === null) {
                                            vErrors = [err371];
                                        }
                                        else {
                                            vErrors.push(err371);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data124["max-size"] !== undefined) {
                            let data133 = data124["max-size"];
                            if (typeof data133 === "string") {
                                if (!pattern82.test(data133)) {
                                    const err372 = { instancePath: instancePath + "/regression-gate/sizes/max-size", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-size/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-size"], data: data133 };
                                    if (vErrors === null) {
                                        vErrors = [err372];
                                    }
                                    else {
                                        vErrors.push(err372);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err373 = { instancePath: instancePath + "/regression-gate/sizes/max-size", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-size/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.sizes.properties["max-size"].type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-size"], data: data133 };
                                if (vErrors === null) {
                                    vErrors = [err373];
                                }
                                else {
                                    vErrors.push(err373);
                                }
                                errors++;
                            }
                        }
                        if (data124["max-total"] !== undefined) {
                            let data134 = data124["max-total"];
                            if (typeof data134 === "string") {
                                if (!pattern82.test(data134)) {
                                    const err374 = { instancePath: instancePath + "/regression-gate/sizes/max-total", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-total/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-total"], data: data134 };
                                    if (vErrors === null) {
                                        vErrors = [err374];
                                    }
                                    else {
                                        vErrors.push(err374);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err375 = { instancePath: instancePath + "/regression-gate/sizes/max-total", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-total/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.sizes.properties["max-total"].type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-total"], data: data134 };
                                if (vErrors === null) {
                                    vErrors = [err375];
                                }
                                else {
                                    vErrors.push(err375);
                                }
                                errors++;
                            }
                        }
                        if (data124["max-growth"] !== undefined) {
                            let data135 = data124["max-growth"];
                            if ((!((typeof data135 == "number") && (isFinite(data135)))) && (typeof data135 !== "string")) {
                                const err376 = { instancePath: instancePath + "/regression-gate/sizes/max-growth", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-growth/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.sizes.properties["max-growth"].type }, schema: schema11.properties["regression-gate"].properties.sizes.properties["max-growth"].type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-growth"], data: data135 };
                                if (vErrors === null) {
                                    vErrors = [err376];
                                }
                                else {
                                    vErrors.push(err376);
                                }
                                errors++;
                            }
                            if ((typeof data135 == "number") && (isFinite(data135))) {
                                if (data135 > 99999 || isNaN(data135)) {
                                    const err377 = { instancePath: instancePath + "/regression-gate/sizes/max-growth", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-growth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-growth"], data: data135 };
                                    if (vErrors === null) {
                                        vErrors = [err377];
                                    }
                                    else {
                                        vErrors.push(err377);
                                    }
                                    errors++;
                                }
                                if (data135 < 0 || isNaN(data135)) {
                                    const err378 = { instancePath: instancePath + "/regression-gate/sizes/max-growth", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-growth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-growth"], data: data135 };
                                    if (vErrors === null) {
                                        vErrors = [err378];
                                    }
                                    else {
                                        vErrors.push(err378);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data135))) {
                                    const err379 = { instancePath: instancePath + "/regression-gate/sizes/max-growth", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-growth/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-growth"], data: data135 };
                                    if (vErrors === null) {
                                        vErrors = [err379];
                                    }
                                    else {
                                        vErrors.push(err379);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data135 === "string") {
                                if (!pattern65.test(data135)) {
                                    const err380 = { instancePath: instancePath + "/regression-gate/sizes/max-growth", schemaPath: "#/properties/regression-gate/properties/sizes/properties/max-growth/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, schema: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["max-growth"], data: data135 };
                                    if (vErrors === null) {
                                        vErrors = [err380];
                                    }
                                    else {
                                        vErrors.push(err380);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data124["min-growth"] !== undefined) {
                            let data136 = data124["min-growth"];
                            if (typeof data136 === "string") {
                                if (!pattern82.test(data136)) {
                                    const err381 = { instancePath: instancePath + "/regression-gate/sizes/min-growth", schemaPath: "#/properties/regression-gate/properties/sizes/properties/min-growth/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["min-growth"], data: data136 };
                                    if (vErrors === null) {
                                        vErrors = [err381];
                                    }
                                    else {
                                        vErrors.push(err381);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err382 = { instancePath: instancePath + "/regression-gate/sizes/min-growth", schemaPath: "#/properties/regression-gate/properties/sizes/properties/min-growth/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.sizes.properties["min-growth"].type, parentSchema: schema11.properties["regression-gate"].properties.sizes.properties["min-growth"], data: data136 };
                                if (vErrors === null) {
                                    vErrors = [err382];
                                }
                                else {
                                    vErrors.push(err382);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err383 = { instancePath: instancePath + "/regression-gate/sizes", schemaPath: "#/properties/regression-gate/properties/sizes/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.sizes.type, parentSchema: schema11.properties["regression-gate"].properties.sizes, data: data124 };
                        if (vErrors === null) {
                            vErrors = [err383];
                        }
                        else {
                            vErrors.push(err383);
                        }
                        errors++;
                    }
                }
                if (data97.images !== undefined) {
                    let data137 = data97.images;
                    if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                        if (data137.files === undefined) {
                            const err384 = { instancePath: instancePath + "/regression-gate/images", schemaPath: "#/properties/regression-gate/properties/images/required", keyword: "required", params: { missingProperty: "files" }, schema: schema11.properties["regression-gate"].properties.images.required, parentSchema: schema11.properties["regression-gate"].properties.images, data: data137 };
                            if (vErrors === null) {
                                vErrors = [err384];
                            }
                            else {
                                vErrors.push(err384);
                            }
                            errors++;
                        }
                        for (const key22 in data137) {
                            if (!((((key22 === "files") || (key22 === "max-size")) || (key22 === "max-growth")) || (key22 === "min-growth"))) {
                                const err385 = { instancePath: instancePath + "/regression-gate/images", schemaPath: "#/properties/regression-gate/properties/images/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.images, data: data137 };
                                if (vErrors === null) {
                                    vErrors = [err385];
                                }
                                else {
                                    vErrors.push(err385);
                                }
                                errors++;
                            }
                        }
                        if (data137.files !== undefined) {
                            let data138 = data137.files;
                            if ((!(Array.isArray(data138))) && (typeof data138 !== "string")) {
                                const err386 = { instancePath: instancePath + "/regression-gate/images/files", schemaPath: "#/properties/regression-gate/properties/images/properties/files/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.images.properties.files.type }, schema: schema11.properties["regression-gate"].properties.images.properties.files.type, parentSchema: schema11.properties["regression-gate"].properties.images.properties.files, data: data138 };
                                if (vErrors === null) {
                                    vErrors = [err386];
                                }
                                else {
                                    vErrors.push(err386);
                                }
                                errors++;
                            }
                            if (typeof data138 === "string") {
                                if (!pattern0.test(data138)) {
                                    const err387 = { instancePath: instancePath + "/regression-gate/images/files", schemaPath: "#/properties/regression-gate/properties/images/properties/files/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.images.properties.files, data: data138 };
                                    if (vErrors === null) {
                                        vErrors = [err387];
                                    }
                                    else {
                                        vErrors.push(err387);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data138)) {
                                if (data138.length < 1) {
                                    const err388 = { instancePath: instancePath + "/regression-gate/images/files", schemaPath: "#/properties/regression-gate/properties/images/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.images.properties.files, data: data138 };
                                    if (vErrors === null) {
                                        vErrors = [err388];
                                    }
                                    else {
                                        vErrors.push(err388);
                                    }
                                    errors++;
                                }
                                const len21 = data138.length;
                                for (let i21 = 0; i21 < len21; i21++) {
                                    let data139 = data138[i21];
                                    if (typeof data139 === "string") {
                                        if (!pattern1.test(data139)) {
                                            const err389 = { instancePath: instancePath + "/regression-gate/images/files/" + i21, schemaPath: "#/properties/regression-gate/properties/images/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.images.properties.files.items, data: data139 };
                                            if (vErrors === null) {
                                                vErrors = [err389];
                                            }
                                            else {
                                                vErrors.push(err389);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err390 = { instancePath: instancePath + "/regression-gate/images/files/" + i21, schemaPath: "#/properties/regression-gate/properties/images/properties/files/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.images.properties.files.items.type, parentSchema: schema11.properties["regression-gate"].properties.images.properties.files.items, data: data139 };
                                        if (vErrors === null) {
                                            vErrors = [err390];
                                        }
                                        else {
                                            vErrors.push(err390);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data137["max-size"] !== undefined) {
                            let data140 = data137["max-size"];
                            if (typeof data140 === "string") {
                                if (!pattern82.test(data140)) {
                                    const err391 = { instancePath: instancePath + "/regression-gate/images/max-size", schemaPath: "#/properties/regression-gate/properties/images/properties/max-size/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.images.properties["max-size"], data: data140 };
                                    if (vErrors === null) {
                                        vErrors = [err391];
                                    }
                                    else {
                                        vErrors.push(err391);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err392 = { instancePath: instancePath + "/regression-gate/images/max-size", schemaPath: "#/properties/regression-gate/properties/images/properties/max-size/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.images.properties["max-size"].type, parentSchema: schema11.properties["regression-gate"].properties.images.properties["max-size"], data: data140 };
                                if (vErrors === null) {
                                    vErrors = [err392];
                                }
                                else {
                                    vErrors.push(err392);
                                }
                                errors++;
                            }
                        }
                        if (data137["max-growth"] !== undefined) {
                            let data141 = data137["max-growth"];
                            if ((!((typeof data141 == "number") && (isFinite(data141)))) && (typeof data141 !== "string")) {
                                const err393 = { instancePath: instancePath + "/regression-gate/images/max-growth", schemaPath: "#/properties/regression-gate/properties/images/properties/max-growth/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.images.properties["max-growth"].type }, schema: schema11.properties["regression-gate"].properties.images.properties["max-growth"].type, parentSchema: schema11.properties["regression-gate"].properties.images.properties["max-growth"], data: data141 };
                                if (vErrors === null) {
                                    vErrors = [err393];
                                }
                                else {
                                    vErrors.push(err393);
                                }
                                errors++;
                            }
                            if ((typeof data141 == "number") && (isFinite(data141))) {
                                if (data141 > 99999 || isNaN(data141)) {
                                    const err394 = { instancePath: instancePath + "/regression-gate/images/max-growth", schemaPath: "#/properties/regression-gate/properties/images/properties/max-growth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema11.properties["regression-gate"].properties.images.properties["max-growth"], data: data141 };
                                    if (vErrors === null) {
                                        vErrors = [err394];
                                    }
                                    else {
                                        vErrors.push(err394);
                                    }
                                    errors++;
                                }
                                if (data141 < 0 || isNaN(data141)) {
                                    const err395 = { instancePath: instancePath + "/regression-gate/images/max-growth", schemaPath: "#/properties/regression-gate/properties/images/properties/max-growth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.images.properties["max-growth"], data: data141 };
                                    if (vErrors === null) {
                                        vErrors = [err395];
                                    }
                                    else {
                                        vErrors.push(err395);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data141))) {
                                    const err396 = { instancePath: instancePath + "/regression-gate/images/max-growth", schemaPath: "#/properties/regression-gate/properties/images/properties/max-growth/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.images.properties["max-growth"], data: data141 };
                                    if (vErrors === null) {
                                        vErrors = [err396];
                                    }
                                    else {
                                        vErrors.push(err396);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data141 === "string") {
                                if (!pattern65.test(data141)) {
                                    const err397 = { instancePath: instancePath + "/regression-gate/images/max-growth", schemaPath: "#/properties/regression-gate/properties/images/properties/max-growth/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, schema: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.images.properties["max-growth"], data: data141 };
                                    if (vErrors === null) {
                                        vErrors = [err397];
                                    }
                                    else {
                                        vErrors.push(err397);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data137["min-growth"] !== undefined) {
                            let data142 = data137["min-growth"];
                            if (typeof data142 === "string") {
                                if (!pattern82.test(data142)) {
                                    const err398 = { instancePath: instancePath + "/regression-gate/images/min-growth", schemaPath: "#/properties/regression-gate/properties/images/properties/min-growth/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.images.properties["min-growth"], data: data142 };
                                    if (vErrors === null) {
                                        vErrors = [err398];
                                    }
                                    else {
                                        vErrors.push(err398);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err399 = { instancePath: instancePath + "/regression-gate/images/min-growth", schemaPath: "#/properties/regression-gate/properties/images/properties/min-growth/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.images.properties["min-growth"].type, parentSchema: schema11.properties["regression-gate"].properties.images.properties["min-growth"], data: data142 };
                                if (vErrors === null) {
                                    vErrors = [err399];
                                }
                                else {
                                    vErrors.push(err399);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err400 = { instancePath: instancePath + "/regression-gate/images", schemaPath: "#/properties/regression-gate/properties/images/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.images.type, parentSchema: schema11.properties["regression-gate"].properties.images, data: data137 };
                        if (vErrors === null) {
                            vErrors = [err400];
                        }
                        else {
                            vErrors.push(err400);
                        }
                        errors++;
                    }
                }
                if (data97.warnings !== undefined) {
                    let data143 = data97.warnings;
                    if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                        if (data143.reports === undefined) {
                            const err401 = { instancePath: instancePath + "/regression-gate/warnings", schemaPath: "#/properties/regression-gate/properties/warnings/required", keyword: "required", params: { missingProperty: "reports" }, schema: schema11.properties["regression-gate"].properties.warnings.required, parentSchema: schema11.properties["regression-gate"].properties.warnings, data: data143 };
                            if (vErrors === null) {
                                vErrors = [err401];
                            }
                            else {
                                vErrors.push(err401);
                            }
                            errors++;
                        }
                        for (const key23 in data143) {
                            if (!(((((key23 === "reports") || (key23 === "level")) || (key23 === "max-new")) || (key23 === "max-total")) || (key23 === "min-reports"))) {
                                const err402 = { instancePath: instancePath + "/regression-gate/warnings", schemaPath: "#/properties/regression-gate/properties/warnings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.warnings, data: data143 };
                                if (vErrors === null) {
                                    vErrors = [err402];
                                }
                                else {
                                    vErrors.push(err402);
                                }
                                errors++;
                            }
                        }
                        if (data143.reports !== undefined) {
                            let data144 = data143.reports;
                            if ((!(Array.isArray(data144))) && (typeof data144 !== "string")) {
                                const err403 = { instancePath: instancePath + "/regression-gate/warnings/reports", schemaPath: "#/properties/regression-gate/properties/warnings/properties/reports/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.warnings.properties.reports.type }, schema: schema11.properties["regression-gate"].properties.warnings.properties.reports.type, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties.reports, data: data144 };
                                if (vErrors === null) {
                                    vErrors = [err403];
                                }
                                else {
                                    vErrors.push(err403);
                                }
                                errors++;
                            }
                            if (typeof data144 === "string") {
                                if (!pattern0.test(data144)) {
                                    const err404 = { instancePath: instancePath + "/regression-gate/warnings/reports", schemaPath: "#/properties/regression-gate/properties/warnings/properties/reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.warnings.properties.reports, data: data144 };
                                    if (vErrors === null) {
                                        vErrors = [err404];
                                    }
                                    else {
                                        vErrors.push(err404);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data144)) {
                                if (data144.length < 1) {
                                    const err405 = { instancePath: instancePath + "/regression-gate/warnings/reports", schemaPath: "#/properties/regression-gate/properties/warnings/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties.reports, data: data144 };
                                    if (vErrors === null) {
                                        vErrors = [err405];
                                    }
                                    else {
                                        vErrors.push(err405);
                                    }
                                    errors++;
                                }
                                const len22 = data144.length;
                                for (let i22 = 0; i22 < len22; i22++) {
                                    let data145 = data144[i22];
                                    if (typeof data145 === "string") {
                                        if (!pattern1.test(data145)) {
                                            const err406 = { instancePath: instancePath + "/regression-gate/warnings/reports/" + i22, schemaPath: "#/properties/regression-gate/properties/warnings/properties/reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.warnings.properties.reports.items, data: data145 };
                                            if (vErrors === null) {
                                                vErrors = [err406];
                                            }
                                            else {
                                                vErrors.push(err406);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err407 = { instancePath: instancePath + "/regression-gate/warnings/reports/" + i22, schemaPath: "#/properties/regression-gate/properties/warnings/properties/reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.warnings.properties.reports.items.type, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties.reports.items, data: data145 };
                                        if (vErrors === null) {
                                            vErrors = [err407];
                                        }
                                        else {
                                            vErrors.push(err407);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data143.level !== undefined) {
                            let data146 = data143.level;
                            if (typeof data146 !== "string") {
                                const err408 = { instancePath: instancePath + "/regression-gate/warnings/level", schemaPath: "#/properties/regression-gate/properties/warnings/properties/level/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.warnings.properties.level.type, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties.level, data: data146 };
                                if (vErrors === null) {
                                    vErrors = [err408];
                                }
                                else {
                                    vErrors.push(err408);
                                }
                                errors++;
                            }
                            if (!(((data146 === "error") || (data146 === "warning")) || (data146 === "note"))) {
                                const err409 = { instancePath: instancePath + "/regression-gate/warnings/level", schemaPath: "#/properties/regression-gate/properties/warnings/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties.warnings.properties.level.enum }, schema: schema11.properties["regression-gate"].properties.warnings.properties.level.enum, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties.level, data: data146 };
                                if (vErrors === null) {
                                    vErrors = [err409];
                                }
                                else {
                                    vErrors.push(err409);
                                }
                                errors++;
                            }
                        }
                        if (data143["max-new"] !== undefined) {
                            let data147 = data143["max-new"];
                            if (!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))) {
                                const err410 = { instancePath: instancePath + "/regression-gate/warnings/max-new", schemaPath: "#/properties/regression-gate/properties/warnings/properties/max-new/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.warnings.properties["max-new"].type, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["max-new"], data: data147 };
                                if (vErrors === null) {
                                    vErrors = [err410];
                                }
                                else {
                                    vErrors.push(err410);
                                }
                                errors++;
                            }
                            if ((typeof data147 == "number") && (isFinite(data147))) {
                                if (data147 > 10000000 || isNaN(data147)) {
                                    const err411 = { instancePath: instancePath + "/regression-gate/warnings/max-new", schemaPath: "#/properties/regression-gate/properties/warnings/properties/max-new/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["max-new"], data: data147 };
                                    if (vErrors === null) {
                                        vErrors = [err411];
                                    }
                                    else {
                                        vErrors.push(err411);
                                    }
                                    errors++;
                                }
                                if (data147 < 0 || isNaN(data147)) {
                                    const err412 = { instancePath: instancePath + "/regression-gate/warnings/max-new", schemaPath: "#/properties/regression-gate/properties/warnings/properties/max-new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["max-new"], data: data147 };
                                    if (vErrors === null) {
                                        vErrors = [err412];
                                    }
                                    else {
                                        vErrors.push(err412);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data143["max-total"] !== undefined) {
                            let data148 = data143["max-total"];
                            if (!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))) {
                                const err413 = { instancePath: instancePath + "/regression-gate/warnings/max-total", schemaPath: "#/properties/regression-gate/properties/warnings/properties/max-total/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.warnings.properties["max-total"].type, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["max-total"], data: data148 };
                                if (vErrors === null) {
                                    vErrors = [err413];
                                }
                                else {
                                    vErrors.push(err413);
                                }
                                errors++;
                            }
                            if ((typeof data148 == "number") && (isFinite(data148))) {
                                if (data148 > 10000000 || isNaN(data148)) {
                                    const err414 = { instancePath: instancePath + "/regression-gate/warnings/max-total", schemaPath: "#/properties/regression-gate/properties/warnings/properties/max-total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["max-total"], data: data148 };
                                    if (vErrors === null) {
                                        vErrors = [err414];
                                    }
                                    else {
                                        vErrors.push(err414);
                                    }
                                    errors++;
                                }
                                if (data148 < 0 || isNaN(data148)) {
                                    const err415 = { instancePath: instancePath + "/regression-gate/warnings/max-total", schemaPath: "#/properties/regression-gate/properties/warnings/properties/max-total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["max-total"], data: data148 };
                                    if (vErrors === null) {
                                        vErrors = [err415];
                                    }
                                    else {
                                        vErrors.push(err415);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data143["min-reports"] !== undefined) {
                            let data149 = data143["min-reports"];
                            if (!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))) {
                                const err416 = { instancePath: instancePath + "/regression-gate/warnings/min-reports", schemaPath: "#/properties/regression-gate/properties/warnings/properties/min-reports/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.warnings.properties["min-reports"].type, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["min-reports"], data: data149 };
                                if (vErrors === null) {
                                    vErrors = [err416];
                                }
                                else {
                                    vErrors.push(err416);
                                }
                                errors++;
                            }
                            if ((typeof data149 == "number") && (isFinite(data149))) {
                                if (data149 > 10000000 || isNaN(data149)) {
                                    const err417 = { instancePath: instancePath + "/regression-gate/warnings/min-reports", schemaPath: "#/properties/regression-gate/properties/warnings/properties/min-reports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["min-reports"], data: data149 };
                                    if (vErrors === null) {
                                        vErrors = [err417];
                                    }
                                    else {
                                        vErrors.push(err417);
                                    }
                                    errors++;
                                }
                                if (data149 < 1 || isNaN(data149)) {
                                    const err418 = { instancePath: instancePath + "/regression-gate/warnings/min-reports", schemaPath: "#/properties/regression-gate/properties/warnings/properties/min-reports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.warnings.properties["min-reports"], data: data149 };
                                    if (vErrors === null) {
                                        vErrors = [err418];
                                    }
                                    else {
                                        vErrors.push(err418);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err419 = { instancePath: instancePath + "/regression-gate/warnings", schemaPath: "#/properties/regression-gate/properties/warnings/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.warnings.type, parentSchema: schema11.properties["regression-gate"].properties.warnings, data: data143 };
                        if (vErrors === null) {
                            vErrors = [err419];
                        }
                        else {
                            vErrors.push(err419);
                        }
                        errors++;
                    }
                }
                if (data97.vulnerabilities !== undefined) {
                    let data150 = data97.vulnerabilities;
                    if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                        if (data150.reports === undefined) {
                            const err420 = { instancePath: instancePath + "/regression-gate/vulnerabilities", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/required", keyword: "required", params: { missingProperty: "reports" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.required, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities, data: data150 };
                            if (vErrors === null) {
                                vErrors = [err420];
                            }
                            else {
                                vErrors.push(err420);
                            }
                            errors++;
                        }
                        for (const key24 in data150) {
                            if (!(((((((key24 === "reports") || (key24 === "level")) || (key24 === "max-new")) || (key24 === "max")) || (key24 === "fail-on-published")) || (key24 === "unaudited")) || (key24 === "min-reports"))) {
                                const err421 = { instancePath: instancePath + "/regression-gate/vulnerabilities", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities, data: data150 };
                                if (vErrors === null) {
                                    vErrors = [err421];
                                }
                                else {
                                    vErrors.push(err421);
                                }
                                errors++;
                            }
                        }
                        if (data150.reports !== undefined) {
                            let data151 = data150.reports;
                            if ((!(Array.isArray(data151))) && (typeof data151 !== "string")) {
                                const err422 = { instancePath: instancePath + "/regression-gate/vulnerabilities/reports", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/reports/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports.type }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports, data: data151 };
                                if (vErrors === null) {
                                    vErrors = [err422];
                                }
                                else {
                                    vErrors.push(err422);
                                }
                                errors++;
                            }
                            if (typeof data151 === "string") {
                                if (!pattern0.test(data151)) {
                                    const err423 = { instancePath: instancePath + "/regression-gate/vulnerabilities/reports", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports, data: data151 };
                                    if (vErrors === null) {
                                        vErrors = [err423];
                                    }
                                    else {
                                        vErrors.push(err423);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data151)) {
                                if (data151.length < 1) {
                                    const err424 = { instancePath: instancePath + "/regression-gate/vulnerabilities/reports", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports, data: data151 };
                                    if (vErrors === null) {
                                        vErrors = [err424];
                                    }
                                    else {
                                        vErrors.push(err424);
                                    }
                                    errors++;
                                }
                                const len23 = data151.length;
                                for (let i23 = 0; i23 < len23; i23++) {
                                    let data152 = data151[i23];
                                    if (typeof data152 === "string") {
                                        if (!pattern1.test(data152)) {
                                            const err425 = { instancePath: instancePath + "/regression-gate/vulnerabilities/reports/" + i23, schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports.items, data: data152 };
                                            if (vErrors === null) {
                                                vErrors = [err425];
                                            }
                                            else {
                                                vErrors.push(err425);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err426 = { instancePath: instancePath + "/regression-gate/vulnerabilities/reports/" + i23, schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports.items.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.reports.items, data: data152 };
                                        if (vErrors === null) {
                                            vErrors = [err426];
                                        }
                                        else {
                                            vErrors.push(err426);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data150.level !== undefined) {
                            let data153 = data150.level;
                            if (typeof data153 !== "string") {
                                const err427 = { instancePath: instancePath + "/regression-gate/vulnerabilities/level", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/level/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.level.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.level, data: data153 };
                                if (vErrors === null) {
                                    vErrors = [err427];
                                }
                                else {
                                    vErrors.push(err427);
                                }
                                errors++;
                            }
                            if (!((((data153 === "critical") || (data153 === "high")) || (data153 === "medium")) || (data153 === "low"))) {
                                const err428 = { instancePath: instancePath + "/regression-gate/vulnerabilities/level", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties.vulnerabilities.properties.level.enum }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.level.enum, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.level, data: data153 };
                                if (vErrors === null) {
                                    vErrors = [err428];
                                }
                                else {
                                    vErrors.push(err428);
                                }
                                errors++;
                            }
                        }
                        if (data150["max-new"] !== undefined) {
                            let data154 = data150["max-new"];
                            if (!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))) {
                                const err429 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max-new", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max-new/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["max-new"].type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["max-new"], data: data154 };
                                if (vErrors === null) {
                                    vErrors = [err429];
                                }
                                else {
                                    vErrors.push(err429);
                                }
                                errors++;
                            }
                            if ((typeof data154 == "number") && (isFinite(data154))) {
                                if (data154 > 10000000 || isNaN(data154)) {
                                    const err430 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max-new", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max-new/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["max-new"], data: data154 };
                                    if (vErrors === null) {
                                        vErrors = [err430];
                                    }
                                    else {
                                        vErrors.push(err430);
                                    }
                                    errors++;
                                }
                                if (data154 < 0 || isNaN(data154)) {
                                    const err431 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max-new", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max-new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["max-new"], data: data154 };
                                    if (vErrors === null) {
                                        vErrors = [err431];
                                    }
                                    else {
                                        vErrors.push(err431);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data150.max !== undefined) {
                            let data155 = data150.max;
                            if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                for (const key25 in data155) {
                                    if (!((((((key25 === "critical") || (key25 === "high")) || (key25 === "medium")) || (key25 === "low")) || (key25 === "unknown")) || (key25 === "total"))) {
                                        const err432 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max, data: data155 };
                                        if (vErrors === null) {
                                            vErrors = [err432];
                                        }
                                        else {
                                            vErrors.push(err432);
                                        }
                                        errors++;
                                    }
                                }
                                if (data155.critical !== undefined) {
                                    let data156 = data155.critical;
                                    if (!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))) {
                                        const err433 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/critical", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/critical/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.critical.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.critical, data: data156 };
                                        if (vErrors === null) {
                                            vErrors = [err433];
                                        }
                                        else {
                                            vErrors.push(err433);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data156 == "number") && (isFinite(data156))) {
                                        if (data156 > 10000000 || isNaN(data156)) {
                                            const err434 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/critical", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.critical, data: data156 };
                                            if (vErrors === null) {
                                                vErrors = [err434];
                                            }
                                            else {
                                                vErrors.push(err434);
                                            }
                                            errors++;
                                        }
                                        if (data156 < 0 || isNaN(data156)) {
                                            const err435 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/critical", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.critical, data: data156 };
                                            if (vErrors === null) {
                                                vErrors = [err435];
                                            }
                                            else {
                                                vErrors.push(err435);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data155.high !== undefined) {
                                    let data157 = data155.high;
                                    if (!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))) {
                                        const err436 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/high", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/high/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.high.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.high, data: data157 };
                                        if (vErrors === null) {
                                            vErrors = [err436];
                                        }
                                        else {
                                            vErrors.push(err436);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data157 == "number") && (isFinite(data157))) {
                                        if (data157 > 10000000 || isNaN(data157)) {
                                            const err437 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/high", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.high, data: data157 };
                                            if (vErrors === null) {
                                                vErrors = [err437];
                                            }
                                            else {
                                                vErrors.push(err437);
                                            }
                                            errors++;
                                        }
                                        if (data157 < 0 || isNaN(data157)) {
                                            const err438 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/high", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.high, data: data157 };
                                            if (vErrors === null) {
                                                vErrors = [err438];
                                            }
                                            else {
                                                vErrors.push(err438);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data155.medium !== undefined) {
                                    let data158 = data155.medium;
                                    if (!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))) {
                                        const err439 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/medium", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/medium/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.medium.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.medium, data: data158 };
                                        if (vErrors === null) {
                                            vErrors = [err439];
                                        }
                                        else {
                                            vErrors.push(err439);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data158 == "number") && (isFinite(data158))) {
                                        if (data158 > 10000000 || isNaN(data158)) {
                                            const err440 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/medium", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.medium, data: data158 };
                                            if (vErrors === null) {
                                                vErrors = [err440];
                                            }
                                            else {
                                                vErrors.push(err440);
                                            }
                                            errors++;
                                        }
                                        if (data158 < 0 || isNaN(data158)) {
                                            const err441 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/medium", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.medium, data: data158 };
                                            if (vErrors === null) {
                                                vErrors = [err441];
                                            }
                                            else {
                                                vErrors.push(err441);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data155.low !== undefined) {
                                    let data159 = data155.low;
                                    if (!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))) {
                                        const err442 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/low", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/low/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.low.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.low, data: data159 };
                                        if (vErrors === null) {
                                            vErrors = [err442];
                                        }
                                        else {
                                            vErrors.push(err442);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data159 == "number") && (isFinite(data159))) {
                                        if (data159 > 10000000 || isNaN(data159)) {
                                            const err443 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/low", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.low, data: data159 };
                                            if (vErrors === null) {
                                                vErrors = [err443];
                                            }
                                            else {
                                                vErrors.push(err443);
                                            }
                                            errors++;
                                        }
                                        if (data159 < 0 || isNaN(data159)) {
                                            const err444 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/low", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.low, data: data159 };
                                            if (vErrors === null) {
                                                vErrors = [err444];
                                            }
                                            else {
                                                vErrors.push(err444);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data155.unknown !== undefined) {
                                    let data160 = data155.unknown;
                                    if (!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))) {
                                        const err445 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/unknown", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/unknown/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.unknown.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.unknown, data: data160 };
                                        if (vErrors === null) {
                                            vErrors = [err445];
                                        }
                                        else {
                                            vErrors.push(err445);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data160 == "number") && (isFinite(data160))) {
                                        if (data160 > 10000000 || isNaN(data160)) {
                                            const err446 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/unknown", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/unknown/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.unknown, data: data160 };
                                            if (vErrors === null) {
                                                vErrors = [err446];
                                            }
                                            else {
                                                vErrors.push(err446);
                                            }
                                            errors++;
                                        }
                                        if (data160 < 0 || isNaN(data160)) {
                                            const err447 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/unknown", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.unknown, data: data160 };
                                            if (vErrors === null) {
                                                vErrors = [err447];
                                            }
                                            else {
                                                vErrors.push(err447);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data155.total !== undefined) {
                                    let data161 = data155.total;
                                    if (!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))) {
                                        const err448 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/total", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/total/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.total.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.total, data: data161 };
                                        if (vErrors === null) {
                                            vErrors = [err448];
                                        }
                                        else {
                                            vErrors.push(err448);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data161 == "number") && (isFinite(data161))) {
                                        if (data161 > 10000000 || isNaN(data161)) {
                                            const err449 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/total", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.total, data: data161 };
                                            if (vErrors === null) {
                                                vErrors = [err449];
                                            }
                                            else {
                                                vErrors.push(err449);
                                            }
                                            errors++;
                                        }
                                        if (data161 < 0 || isNaN(data161)) {
                                            const err450 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max/total", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.properties.total, data: data161 };
                                            if (vErrors === null) {
                                                vErrors = [err450];
                                            }
                                            else {
                                                vErrors.push(err450);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                const err451 = { instancePath: instancePath + "/regression-gate/vulnerabilities/max", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/max/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.max, data: data155 };
                                if (vErrors === null) {
                                    vErrors = [err451];
                                }
                                else {
                                    vErrors.push(err451);
                                }
                                errors++;
                            }
                        }
                        if (data150["fail-on-published"] !== undefined) {
                            let data162 = data150["fail-on-published"];
                            if (typeof data162 !== "boolean") {
                                const err452 = { instancePath: instancePath + "/regression-gate/vulnerabilities/fail-on-published", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/fail-on-published/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["fail-on-published"].type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["fail-on-published"], data: data162 };
                                if (vErrors === null) {
                                    vErrors = [err452];
                                }
                                else {
                                    vErrors.push(err452);
                                }
                                errors++;
                            }
                        }
                        if (data150.unaudited !== undefined) {
                            let data163 = data150.unaudited;
                            if ((!(Array.isArray(data163))) && (typeof data163 !== "string")) {
                                const err453 = { instancePath: instancePath + "/regression-gate/vulnerabilities/unaudited", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/unaudited/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.vulnerabilities.properties.unaudited.type }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.unaudited.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.unaudited, data: data163 };
                                if (vErrors === null) {
                                    vErrors = [err453];
                                }
                                else {
                                    vErrors.push(err453);
                                }
                                errors++;
                            }
                            if (typeof data163 === "string") {
                                if (!pattern0.test(data163)) {
                                    const err454 = { instancePath: instancePath + "/regression-gate/vulnerabilities/unaudited", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/unaudited/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.unaudited, data: data163 };
                                    if (vErrors === null) {
                                        vErrors = [err454];
                                    }
                                    else {
                                        vErrors.push(err454);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data163)) {
                                const len24 = data163.length;
                                for (let i24 = 0; i24 < len24; i24++) {
                                    let data164 = data163[i24];
                                    if (typeof data164 === "string") {
                                        if (!pattern1.test(data164)) {
                                            const err455 = { instancePath: instancePath + "/regression-gate/vulnerabilities/unaudited/" + i24, schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/unaudited/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.unaudited.items, data: data164 };
                                            if (vErrors === null) {
                                                vErrors = [err455];
                                            }
                                            else {
                                                vErrors.push(err455);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err456 = { instancePath: instancePath + "/regression-gate/vulnerabilities/unaudited/" + i24, schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/unaudited/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.unaudited.items.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties.unaudited.items, data: data164 };
                                        if (vErrors === null) {
                                            vErrors = [err456];
                                        }
                                        else {
                                            vErrors.push(err456);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data150["min-reports"] !== undefined) {
                            let data165 = data150["min-reports"];
                            if (!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))) {
                                const err457 = { instancePath: instancePath + "/regression-gate/vulnerabilities/min-reports", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/min-reports/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["min-reports"].type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["min-reports"], data: data165 };
                                if (vErrors === null) {
                                    vErrors = [err457];
                                }
                                else {
                                    vErrors.push(err457);
                                }
                                errors++;
                            }
                            if ((typeof data165 == "number") && (isFinite(data165))) {
                                if (data165 > 10000000 || isNaN(data165)) {
                                    const err458 = { instancePath: instancePath + "/regression-gate/vulnerabilities/min-reports", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/min-reports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000000 }, schema: 10000000, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["min-reports"], data: data165 };
                                    if (vErrors === null) {
                                        vErrors = [err458];
                                    }
                                    else {
                                        vErrors.push(err458);
                                    }
                                    errors++;
                                }
                                if (data165 < 1 || isNaN(data165)) {
                                    const err459 = { instancePath: instancePath + "/regression-gate/vulnerabilities/min-reports", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/properties/min-reports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities.properties["min-reports"], data: data165 };
                                    if (vErrors === null) {
                                        vErrors = [err459];
                                    }
                                    else {
                                        vErrors.push(err459);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err460 = { instancePath: instancePath + "/regression-gate/vulnerabilities", schemaPath: "#/properties/regression-gate/properties/vulnerabilities/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.vulnerabilities.type, parentSchema: schema11.properties["regression-gate"].properties.vulnerabilities, data: data150 };
                        if (vErrors === null) {
                            vErrors = [err460];
                        }
                        else {
                            vErrors.push(err460);
                        }
                        errors++;
                    }
                }
                if (data97.benchmarks !== undefined) {
                    let data166 = data97.benchmarks;
                    if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
                        if (data166.reports === undefined) {
                            const err461 = { instancePath: instancePath + "/regression-gate/benchmarks", schemaPath: "#/properties/regression-gate/properties/benchmarks/required", keyword: "required", params: { missingProperty: "reports" }, schema: schema11.properties["regression-gate"].properties.benchmarks.required, parentSchema: schema11.properties["regression-gate"].properties.benchmarks, data: data166 };
                            if (vErrors === null) {
                                vErrors = [err461];
                            }
                            else {
                                vErrors.push(err461);
                            }
                            errors++;
                        }
                        for (const key26 in data166) {
                            if (!((((((((key26 === "reports") || (key26 === "limits")) || (key26 === "compare")) || (key26 === "min-change")) || (key26 === "on-suspect")) || (key26 === "more-is-better")) || (key26 === "exact")) || (key26 === "machine"))) {
                                const err462 = { instancePath: instancePath + "/regression-gate/benchmarks", schemaPath: "#/properties/regression-gate/properties/benchmarks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.benchmarks, data: data166 };
                                if (vErrors === null) {
                                    vErrors = [err462];
                                }
                                else {
                                    vErrors.push(err462);
                                }
                                errors++;
                            }
                        }
                        if (data166.reports !== undefined) {
                            let data167 = data166.reports;
                            if ((!(Array.isArray(data167))) && (typeof data167 !== "string")) {
                                const err463 = { instancePath: instancePath + "/regression-gate/benchmarks/reports", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/reports/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.benchmarks.properties.reports.type }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.reports.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.reports, data: data167 };
                                if (vErrors === null) {
                                    vErrors = [err463];
                                }
                                else {
                                    vErrors.push(err463);
                                }
                                errors++;
                            }
                            if (typeof data167 === "string") {
                                if (!pattern0.test(data167)) {
                                    const err464 = { instancePath: instancePath + "/regression-gate/benchmarks/reports", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.reports, data: data167 };
                                    if (vErrors === null) {
                                        vErrors = [err464];
                                    }
                                    else {
                                        vErrors.push(err464);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data167)) {
                                if (data167.length < 1) {
                                    const err465 = { instancePath: instancePath + "/regression-gate/benchmarks/reports", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.reports, data: data167 };
                                    if (vErrors === null) {
                                        vErrors = [err465];
                                    }
                                    else {
                                        vErrors.push(err465);
                                    }
                                    errors++;
                                }
                                const len25 = data167.length;
                                for (let i25 = 0; i25 < len25; i25++) {
                                    let data168 = data167[i25];
                                    if (typeof data168 === "string") {
                                        if (!pattern1.test(data168)) {
                                            const err466 = { instancePath: instancePath + "/regression-gate/benchmarks/reports/" + i25, schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.reports.items, data: data168 };
                                            if (vErrors === null) {
                                                vErrors = [err466];
                                            }
                                            else {
                                                vErrors.push(err466);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err467 = { instancePath: instancePath + "/regression-gate/benchmarks/reports/" + i25, schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.reports.items.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.reports.items, data: data168 };
                                        if (vErrors === null) {
                                            vErrors = [err467];
                                        }
                                        else {
                                            vErrors.push(err467);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data166.limits !== undefined) {
                            let data169 = data166.limits;
                            if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                                for (const key27 in data169) {
                                    let data170 = data169[key27];
                                    if (typeof data170 === "string") {
                                        if (!pattern99.test(data170)) {
                                            const err468 = { instancePath: instancePath + "/regression-gate/benchmarks/limits/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/limits/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$" }, schema: "^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.limits.additionalProperties, data: data170 };
                                            if (vErrors === null) {
                                                vErrors = [err468];
                                            }
                                            else {
                                                vErrors.push(err468);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err469 = { instancePath: instancePath + "/regression-gate/benchmarks/limits/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/limits/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.limits.additionalProperties.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.limits.additionalProperties, data: data170 };
                                        if (vErrors === null) {
                                            vErrors = [err469];
                                        }
                                        else {
                                            vErrors.push(err469);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err470 = { instancePath: instancePath + "/regression-gate/benchmarks/limits", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/limits/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.limits.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.limits, data: data169 };
                                if (vErrors === null) {
                                    vErrors = [err470];
                                }
                                else {
                                    vErrors.push(err470);
                                }
                                errors++;
                            }
                        }
                        if (data166.compare !== undefined) {
                            let data171 = data166.compare;
                            if (typeof data171 !== "boolean") {
                                const err471 = { instancePath: instancePath + "/regression-gate/benchmarks/compare", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/compare/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.compare.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.compare, data: data171 };
                                if (vErrors === null) {
                                    vErrors = [err471];
                                }
                                else {
                                    vErrors.push(err471);
                                }
                                errors++;
                            }
                        }
                        if (data166["min-change"] !== undefined) {
                            let data172 = data166["min-change"];
                            if ((!((typeof data172 == "number") && (isFinite(data172)))) && (typeof data172 !== "string")) {
                                const err472 = { instancePath: instancePath + "/regression-gate/benchmarks/min-change", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/min-change/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.benchmarks.properties["min-change"].type }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties["min-change"].type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["min-change"], data: data172 };
                                if (vErrors === null) {
                                    vErrors = [err472];
                                }
                                else {
                                    vErrors.push(err472);
                                }
                                errors++;
                            }
                            if ((typeof data172 == "number") && (isFinite(data172))) {
                                if (data172 > 99999 || isNaN(data172)) {
                                    const err473 = { instancePath: instancePath + "/regression-gate/benchmarks/min-change", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/min-change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["min-change"], data: data172 };
                                    if (vErrors === null) {
                                        vErrors = [err473];
                                    }
                                    else {
                                        vErrors.push(err473);
                                    }
                                    errors++;
                                }
                                if (data172 < 0 || isNaN(data172)) {
                                    const err474 = { instancePath: instancePath + "/regression-gate/benchmarks/min-change", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/min-change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["min-change"], data: data172 };
                                    if (vErrors === null) {
                                        vErrors = [err474];
                                    }
                                    else {
                                        vErrors.push(err474);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data172))) {
                                    const err475 = { instancePath: instancePath + "/regression-gate/benchmarks/min-change", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/min-change/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["min-change"], data: data172 };
                                    if (vErrors === null) {
                                        vErrors = [err475];
                                    }
                                    else {
                                        vErrors.push(err475);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data172 === "string") {
                                if (!pattern65.test(data172)) {
                                    const err476 = { instancePath: instancePath + "/regression-gate/benchmarks/min-change", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/min-change/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, schema: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["min-change"], data: data172 };
                                    if (vErrors === null) {
                                        vErrors = [err476];
                                    }
                                    else {
                                        vErrors.push(err476);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data166["on-suspect"] !== undefined) {
                            let data173 = data166["on-suspect"];
                            if (typeof data173 !== "string") {
                                const err477 = { instancePath: instancePath + "/regression-gate/benchmarks/on-suspect", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/on-suspect/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties["on-suspect"].type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["on-suspect"], data: data173 };
                                if (vErrors === null) {
                                    vErrors = [err477];
                                }
                                else {
                                    vErrors.push(err477);
                                }
                                errors++;
                            }
                            if (!((data173 === "warn") || (data173 === "inconclusive"))) {
                                const err478 = { instancePath: instancePath + "/regression-gate/benchmarks/on-suspect", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/on-suspect/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties.benchmarks.properties["on-suspect"].enum }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties["on-suspect"].enum, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["on-suspect"], data: data173 };
                                if (vErrors === null) {
                                    vErrors = [err478];
                                }
                                else {
                                    vErrors.push(err478);
                                }
                                errors++;
                            }
                        }
                        if (data166["more-is-better"] !== undefined) {
                            let data174 = data166["more-is-better"];
                            if ((!(Array.isArray(data174))) && (typeof data174 !== "string")) {
                                const err479 = { instancePath: instancePath + "/regression-gate/benchmarks/more-is-better", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/more-is-better/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.benchmarks.properties["more-is-better"].type }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties["more-is-better"].type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["more-is-better"], data: data174 };
                                if (vErrors === null) {
                                    vErrors = [err479];
                                }
                                else {
                                    vErrors.push(err479);
                                }
                                errors++;
                            }
                            if (typeof data174 === "string") {
                                if (!pattern0.test(data174)) {
                                    const err480 = { instancePath: instancePath + "/regression-gate/benchmarks/more-is-better", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/more-is-better/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["more-is-better"], data: data174 };
                                    if (vErrors === null) {
                                        vErrors = [err480];
                                    }
                                    else {
                                        vErrors.push(err480);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data174)) {
                                const len26 = data174.length;
                                for (let i26 = 0; i26 < len26; i26++) {
                                    let data175 = data174[i26];
                                    if (typeof data175 === "string") {
                                        if (!pattern1.test(data175)) {
                                            const err481 = { instancePath: instancePath + "/regression-gate/benchmarks/more-is-better/" + i26, schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/more-is-better/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["more-is-better"].items, data: data175 };
                                            if (vErrors === null) {
                                                vErrors = [err481];
                                            }
                                            else {
                                                vErrors.push(err481);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err482 = { instancePath: instancePath + "/regression-gate/benchmarks/more-is-better/" + i26, schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/more-is-better/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties["more-is-better"].items.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties["more-is-better"].items, data: data175 };
                                        if (vErrors === null) {
                                            vErrors = [err482];
                                        }
                                        else {
                                            vErrors.push(err482);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data166.exact !== undefined) {
                            let data176 = data166.exact;
                            if ((!(Array.isArray(data176))) && (typeof data176 !== "string")) {
                                const err483 = { instancePath: instancePath + "/regression-gate/benchmarks/exact", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/exact/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.benchmarks.properties.exact.type }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.exact.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.exact, data: data176 };
                                if (vErrors === null) {
                                    vErrors = [err483];
                                }
                                else {
                                    vErrors.push(err483);
                                }
                                errors++;
                            }
                            if (typeof data176 === "string") {
                                if (!pattern0.test(data176)) {
                                    const err484 = { instancePath: instancePath + "/regression-gate/benchmarks/exact", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/exact/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.exact, data: data176 };
                                    if (vErrors === null) {
                                        vErrors = [err484];
                                    }
                                    else {
                                        vErrors.push(err484);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data176)) {
                                const len27 = data176.length;
                                for (let i27 = 0; i27 < len27; i27++) {
                                    let data177 = data176[i27];
                                    if (typeof data177 === "string") {
                                        if (!pattern1.test(data177)) {
                                            const err485 = { instancePath: instancePath + "/regression-gate/benchmarks/exact/" + i27, schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/exact/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.exact.items, data: data177 };
                                            if (vErrors === null) {
                                                vErrors = [err485];
                                            }
                                            else {
                                                vErrors.push(err485);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err486 = { instancePath: instancePath + "/regression-gate/benchmarks/exact/" + i27, schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/exact/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.exact.items.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.exact.items, data: data177 };
                                        if (vErrors === null) {
                                            vErrors = [err486];
                                        }
                                        else {
                                            vErrors.push(err486);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data166.machine !== undefined) {
                            let data178 = data166.machine;
                            if (typeof data178 === "string") {
                                if (!pattern1.test(data178)) {
                                    const err487 = { instancePath: instancePath + "/regression-gate/benchmarks/machine", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/machine/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.machine, data: data178 };
                                    if (vErrors === null) {
                                        vErrors = [err487];
                                    }
                                    else {
                                        vErrors.push(err487);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err488 = { instancePath: instancePath + "/regression-gate/benchmarks/machine", schemaPath: "#/properties/regression-gate/properties/benchmarks/properties/machine/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.benchmarks.properties.machine.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks.properties.machine, data: data178 };
                                if (vErrors === null) {
                                    vErrors = [err488];
                                }
                                else {
                                    vErrors.push(err488);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err489 = { instancePath: instancePath + "/regression-gate/benchmarks", schemaPath: "#/properties/regression-gate/properties/benchmarks/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.benchmarks.type, parentSchema: schema11.properties["regression-gate"].properties.benchmarks, data: data166 };
                        if (vErrors === null) {
                            vErrors = [err489];
                        }
                        else {
                            vErrors.push(err489);
                        }
                        errors++;
                    }
                }
                if (data97.ab !== undefined) {
                    let data179 = data97.ab;
                    if (typeof data179 === "string") {
                        if (!pattern1.test(data179)) {
                            const err490 = { instancePath: instancePath + "/regression-gate/ab", schemaPath: "#/properties/regression-gate/properties/ab/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.ab, data: data179 };
                            if (vErrors === null) {
                                vErrors = [err490];
                            }
                            else {
                                vErrors.push(err490);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err491 = { instancePath: instancePath + "/regression-gate/ab", schemaPath: "#/properties/regression-gate/properties/ab/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.ab.type, parentSchema: schema11.properties["regression-gate"].properties.ab, data: data179 };
                        if (vErrors === null) {
                            vErrors = [err491];
                        }
                        else {
                            vErrors.push(err491);
                        }
                        errors++;
                    }
                }
                if (data97["ab-build"] !== undefined) {
                    let data180 = data97["ab-build"];
                    if (typeof data180 === "string") {
                        if (!pattern1.test(data180)) {
                            const err492 = { instancePath: instancePath + "/regression-gate/ab-build", schemaPath: "#/properties/regression-gate/properties/ab-build/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties["ab-build"], data: data180 };
                            if (vErrors === null) {
                                vErrors = [err492];
                            }
                            else {
                                vErrors.push(err492);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err493 = { instancePath: instancePath + "/regression-gate/ab-build", schemaPath: "#/properties/regression-gate/properties/ab-build/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties["ab-build"].type, parentSchema: schema11.properties["regression-gate"].properties["ab-build"], data: data180 };
                        if (vErrors === null) {
                            vErrors = [err493];
                        }
                        else {
                            vErrors.push(err493);
                        }
                        errors++;
                    }
                }
                if (data97["ab-base"] !== undefined) {
                    let data181 = data97["ab-base"];
                    if (typeof data181 === "string") {
                        if (!pattern1.test(data181)) {
                            const err494 = { instancePath: instancePath + "/regression-gate/ab-base", schemaPath: "#/properties/regression-gate/properties/ab-base/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties["ab-base"], data: data181 };
                            if (vErrors === null) {
                                vErrors = [err494];
                            }
                            else {
                                vErrors.push(err494);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err495 = { instancePath: instancePath + "/regression-gate/ab-base", schemaPath: "#/properties/regression-gate/properties/ab-base/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties["ab-base"].type, parentSchema: schema11.properties["regression-gate"].properties["ab-base"], data: data181 };
                        if (vErrors === null) {
                            vErrors = [err495];
                        }
                        else {
                            vErrors.push(err495);
                        }
                        errors++;
                    }
                }
                if (data97.comparison !== undefined) {
                    let data182 = data97.comparison;
                    if (data182 && typeof data182 == "object" && !Array.isArray(data182)) {
                        if (data182.command === undefined) {
                            const err496 = { instancePath: instancePath + "/regression-gate/comparison", schemaPath: "#/properties/regression-gate/properties/comparison/required", keyword: "required", params: { missingProperty: "command" }, schema: schema11.properties["regression-gate"].properties.comparison.required, parentSchema: schema11.properties["regression-gate"].properties.comparison, data: data182 };
                            if (vErrors === null) {
                                vErrors = [err496];
                            }
                            else {
                                vErrors.push(err496);
                            }
                            errors++;
                        }
                        for (const key28 in data182) {
                            if (!(func2.call(schema11.properties["regression-gate"].properties.comparison.properties, key28))) {
                                const err497 = { instancePath: instancePath + "/regression-gate/comparison", schemaPath: "#/properties/regression-gate/properties/comparison/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.comparison, data: data182 };
                                if (vErrors === null) {
                                    vErrors = [err497];
                                }
                                else {
                                    vErrors.push(err497);
                                }
                                errors++;
                            }
                        }
                        if (data182.command !== undefined) {
                            let data183 = data182.command;
                            if (typeof data183 === "string") {
                                if (!pattern1.test(data183)) {
                                    const err498 = { instancePath: instancePath + "/regression-gate/comparison/command", schemaPath: "#/properties/regression-gate/properties/comparison/properties/command/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.command, data: data183 };
                                    if (vErrors === null) {
                                        vErrors = [err498];
                                    }
                                    else {
                                        vErrors.push(err498);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err499 = { instancePath: instancePath + "/regression-gate/comparison/command", schemaPath: "#/properties/regression-gate/properties/comparison/properties/command/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.comparison.properties.command.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.command, data: data183 };
                                if (vErrors === null) {
                                    vErrors = [err499];
                                }
                                else {
                                    vErrors.push(err499);
                                }
                                errors++;
                            }
                        }
                        if (data182.build !== undefined) {
                            let data184 = data182.build;
                            if (typeof data184 === "string") {
                                if (!pattern1.test(data184)) {
                                    const err500 = { instancePath: instancePath + "/regression-gate/comparison/build", schemaPath: "#/properties/regression-gate/properties/comparison/properties/build/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.build, data: data184 };
                                    if (vErrors === null) {
                                        vErrors = [err500];
                                    }
                                    else {
                                        vErrors.push(err500);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err501 = { instancePath: instancePath + "/regression-gate/comparison/build", schemaPath: "#/properties/regression-gate/properties/comparison/properties/build/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.comparison.properties.build.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.build, data: data184 };
                                if (vErrors === null) {
                                    vErrors = [err501];
                                }
                                else {
                                    vErrors.push(err501);
                                }
                                errors++;
                            }
                        }
                        if (data182.base !== undefined) {
                            let data185 = data182.base;
                            if (typeof data185 === "string") {
                                if (!pattern1.test(data185)) {
                                    const err502 = { instancePath: instancePath + "/regression-gate/comparison/base", schemaPath: "#/properties/regression-gate/properties/comparison/properties/base/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.base, data: data185 };
                                    if (vErrors === null) {
                                        vErrors = [err502];
                                    }
                                    else {
                                        vErrors.push(err502);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err503 = { instancePath: instancePath + "/regression-gate/comparison/base", schemaPath: "#/properties/regression-gate/properties/comparison/properties/base/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.comparison.properties.base.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.base, data: data185 };
                                if (vErrors === null) {
                                    vErrors = [err503];
                                }
                                else {
                                    vErrors.push(err503);
                                }
                                errors++;
                            }
                        }
                        if (data182.reports !== undefined) {
                            let data186 = data182.reports;
                            if ((!(Array.isArray(data186))) && (typeof data186 !== "string")) {
                                const err504 = { instancePath: instancePath + "/regression-gate/comparison/reports", schemaPath: "#/properties/regression-gate/properties/comparison/properties/reports/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.comparison.properties.reports.type }, schema: schema11.properties["regression-gate"].properties.comparison.properties.reports.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.reports, data: data186 };
                                if (vErrors === null) {
                                    vErrors = [err504];
                                }
                                else {
                                    vErrors.push(err504);
                                }
                                errors++;
                            }
                            if (typeof data186 === "string") {
                                if (!pattern0.test(data186)) {
                                    const err505 = { instancePath: instancePath + "/regression-gate/comparison/reports", schemaPath: "#/properties/regression-gate/properties/comparison/properties/reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.reports, data: data186 };
                                    if (vErrors === null) {
                                        vErrors = [err505];
                                    }
                                    else {
                                        vErrors.push(err505);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data186)) {
                                const len28 = data186.length;
                                for (let i28 = 0; i28 < len28; i28++) {
                                    let data187 = data186[i28];
                                    if (typeof data187 === "string") {
                                        if (!pattern1.test(data187)) {
                                            const err506 = { instancePath: instancePath + "/regression-gate/comparison/reports/" + i28, schemaPath: "#/properties/regression-gate/properties/comparison/properties/reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.reports.items, data: data187 };
                                            if (vErrors === null) {
                                                vErrors = [err506];
                                            }
                                            else {
                                                vErrors.push(err506);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err507 = { instancePath: instancePath + "/regression-gate/comparison/reports/" + i28, schemaPath: "#/properties/regression-gate/properties/comparison/properties/reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.comparison.properties.reports.items.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.reports.items, data: data187 };
                                        if (vErrors === null) {
                                            vErrors = [err507];
                                        }
                                        else {
                                            vErrors.push(err507);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data182.pairs !== undefined) {
                            let data188 = data182.pairs;
                            if (!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))) {
                                const err508 = { instancePath: instancePath + "/regression-gate/comparison/pairs", schemaPath: "#/properties/regression-gate/properties/comparison/properties/pairs/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.comparison.properties.pairs.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.pairs, data: data188 };
                                if (vErrors === null) {
                                    vErrors = [err508];
                                }
                                else {
                                    vErrors.push(err508);
                                }
                                errors++;
                            }
                            if ((typeof data188 == "number") && (isFinite(data188))) {
                                if (data188 > 200 || isNaN(data188)) {
                                    const err509 = { instancePath: instancePath + "/regression-gate/comparison/pairs", schemaPath: "#/properties/regression-gate/properties/comparison/properties/pairs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.pairs, data: data188 };
                                    if (vErrors === null) {
                                        vErrors = [err509];
                                    }
                                    else {
                                        vErrors.push(err509);
                                    }
                                    errors++;
                                }
                                if (data188 < 6 || isNaN(data188)) {
                                    const err510 = { instancePath: instancePath + "/regression-gate/comparison/pairs", schemaPath: "#/properties/regression-gate/properties/comparison/properties/pairs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 6 }, schema: 6, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.pairs, data: data188 };
                                    if (vErrors === null) {
                                        vErrors = [err510];
                                    }
                                    else {
                                        vErrors.push(err510);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data182["most-pairs"] !== undefined) {
                            let data189 = data182["most-pairs"];
                            if (!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))) {
                                const err511 = { instancePath: instancePath + "/regression-gate/comparison/most-pairs", schemaPath: "#/properties/regression-gate/properties/comparison/properties/most-pairs/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.comparison.properties["most-pairs"].type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["most-pairs"], data: data189 };
                                if (vErrors === null) {
                                    vErrors = [err511];
                                }
                                else {
                                    vErrors.push(err511);
                                }
                                errors++;
                            }
                            if ((typeof data189 == "number") && (isFinite(data189))) {
                                if (data189 > 200 || isNaN(data189)) {
                                    const err512 = { instancePath: instancePath + "/regression-gate/comparison/most-pairs", schemaPath: "#/properties/regression-gate/properties/comparison/properties/most-pairs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, schema: 200, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["most-pairs"], data: data189 };
                                    if (vErrors === null) {
                                        vErrors = [err512];
                                    }
                                    else {
                                        vErrors.push(err512);
                                    }
                                    errors++;
                                }
                                if (data189 < 6 || isNaN(data189)) {
                                    const err513 = { instancePath: instancePath + "/regression-gate/comparison/most-pairs", schemaPath: "#/properties/regression-gate/properties/comparison/properties/most-pairs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 6 }, schema: 6, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["most-pairs"], data: data189 };
                                    if (vErrors === null) {
                                        vErrors = [err513];
                                    }
                                    else {
                                        vErrors.push(err513);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data182["min-change"] !== undefined) {
                            let data190 = data182["min-change"];
                            if ((!((typeof data190 == "number") && (isFinite(data190)))) && (typeof data190 !== "string")) {
                                const err514 = { instancePath: instancePath + "/regression-gate/comparison/min-change", schemaPath: "#/properties/regression-gate/properties/comparison/properties/min-change/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.comparison.properties["min-change"].type }, schema: schema11.properties["regression-gate"].properties.comparison.properties["min-change"].type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["min-change"], data: data190 };
                                if (vErrors === null) {
                                    vErrors = [err514];
                                }
                                else {
                                    vErrors.push(err514);
                                }
                                errors++;
                            }
                            if ((typeof data190 == "number") && (isFinite(data190))) {
                                if (data190 > 99999 || isNaN(data190)) {
                                    const err515 = { instancePath: instancePath + "/regression-gate/comparison/min-change", schemaPath: "#/properties/regression-gate/properties/comparison/properties/min-change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["min-change"], data: data190 };
                                    if (vErrors === null) {
                                        vErrors = [err515];
                                    }
                                    else {
                                        vErrors.push(err515);
                                    }
                                    errors++;
                                }
                                if (data190 < 0 || isNaN(data190)) {
                                    const err516 = { instancePath: instancePath + "/regression-gate/comparison/min-change", schemaPath: "#/properties/regression-gate/properties/comparison/properties/min-change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["min-change"], data: data190 };
                                    if (vErrors === null) {
                                        vErrors = [err516];
                                    }
                                    else {
                                        vErrors.push(err516);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data190))) {
                                    const err517 = { instancePath: instancePath + "/regression-gate/comparison/min-change", schemaPath: "#/properties/regression-gate/properties/comparison/properties/min-change/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["min-change"], data: data190 };
                                    if (vErrors === null) {
                                        vErrors = [err517];
                                    }
                                    else {
                                        vErrors.push(err517);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data190 === "string") {
                                if (!pattern65.test(data190)) {
                                    const err518 = { instancePath: instancePath + "/regression-gate/comparison/min-change", schemaPath: "#/properties/regression-gate/properties/comparison/properties/min-change/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, schema: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["min-change"], data: data190 };
                                    if (vErrors === null) {
                                        vErrors = [err518];
                                    }
                                    else {
                                        vErrors.push(err518);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data182["max-uncertainty"] !== undefined) {
                            let data191 = data182["max-uncertainty"];
                            if ((!((typeof data191 == "number") && (isFinite(data191)))) && (typeof data191 !== "string")) {
                                const err519 = { instancePath: instancePath + "/regression-gate/comparison/max-uncertainty", schemaPath: "#/properties/regression-gate/properties/comparison/properties/max-uncertainty/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.comparison.properties["max-uncertainty"].type }, schema: schema11.properties["regression-gate"].properties.comparison.properties["max-uncertainty"].type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["max-uncertainty"], data: data191 };
                                if (vErrors === null) {
                                    vErrors = [err519];
                                }
                                else {
                                    vErrors.push(err519);
                                }
                                errors++;
                            }
                            if ((typeof data191 == "number") && (isFinite(data191))) {
                                if (data191 > 99999 || isNaN(data191)) {
                                    const err520 = { instancePath: instancePath + "/regression-gate/comparison/max-uncertainty", schemaPath: "#/properties/regression-gate/properties/comparison/properties/max-uncertainty/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["max-uncertainty"], data: data191 };
                                    if (vErrors === null) {
                                        vErrors = [err520];
                                    }
                                    else {
                                        vErrors.push(err520);
                                    }
                                    errors++;
                                }
                                if (data191 < 0 || isNaN(data191)) {
                                    const err521 = { instancePath: instancePath + "/regression-gate/comparison/max-uncertainty", schemaPath: "#/properties/regression-gate/properties/comparison/properties/max-uncertainty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["max-uncertainty"], data: data191 };
                                    if (vErrors === null) {
                                        vErrors = [err521];
                                    }
                                    else {
                                        vErrors.push(err521);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data191))) {
                                    const err522 = { instancePath: instancePath + "/regression-gate/comparison/max-uncertainty", schemaPath: "#/properties/regression-gate/properties/comparison/properties/max-uncertainty/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["max-uncertainty"], data: data191 };
                                    if (vErrors === null) {
                                        vErrors = [err522];
                                    }
                                    else {
                                        vErrors.push(err522);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data191 === "string") {
                                if (!pattern65.test(data191)) {
                                    const err523 = { instancePath: instancePath + "/regression-gate/comparison/max-uncertainty", schemaPath: "#/properties/regression-gate/properties/comparison/properties/max-uncertainty/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, schema: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["max-uncertainty"], data: data191 };
                                    if (vErrors === null) {
                                        vErrors = [err523];
                                    }
                                    else {
                                        vErrors.push(err523);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data182["time-limit"] !== undefined) {
                            let data192 = data182["time-limit"];
                            if (typeof data192 === "string") {
                                if (!pattern63.test(data192)) {
                                    const err524 = { instancePath: instancePath + "/regression-gate/comparison/time-limit", schemaPath: "#/properties/regression-gate/properties/comparison/properties/time-limit/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$" }, schema: "^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["time-limit"], data: data192 };
                                    if (vErrors === null) {
                                        vErrors = [err524];
                                    }
                                    else {
                                        vErrors.push(err524);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err525 = { instancePath: instancePath + "/regression-gate/comparison/time-limit", schemaPath: "#/properties/regression-gate/properties/comparison/properties/time-limit/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.comparison.properties["time-limit"].type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["time-limit"], data: data192 };
                                if (vErrors === null) {
                                    vErrors = [err525];
                                }
                                else {
                                    vErrors.push(err525);
                                }
                                errors++;
                            }
                        }
                        if (data182.seed !== undefined) {
                            let data193 = data182.seed;
                            if (!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))) {
                                const err526 = { instancePath: instancePath + "/regression-gate/comparison/seed", schemaPath: "#/properties/regression-gate/properties/comparison/properties/seed/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties.comparison.properties.seed.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.seed, data: data193 };
                                if (vErrors === null) {
                                    vErrors = [err526];
                                }
                                else {
                                    vErrors.push(err526);
                                }
                                errors++;
                            }
                            if ((typeof data193 == "number") && (isFinite(data193))) {
                                if (data193 > 2147483647 || isNaN(data193)) {
                                    const err527 = { instancePath: instancePath + "/regression-gate/comparison/seed", schemaPath: "#/properties/regression-gate/properties/comparison/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, schema: 2147483647, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.seed, data: data193 };
                                    if (vErrors === null) {
                                        vErrors = [err527];
                                    }
                                    else {
                                        vErrors.push(err527);
                                    }
                                    errors++;
                                }
                                if (data193 < 0 || isNaN(data193)) {
                                    const err528 = { instancePath: instancePath + "/regression-gate/comparison/seed", schemaPath: "#/properties/regression-gate/properties/comparison/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.seed, data: data193 };
                                    if (vErrors === null) {
                                        vErrors = [err528];
                                    }
                                    else {
                                        vErrors.push(err528);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data182["more-is-better"] !== undefined) {
                            let data194 = data182["more-is-better"];
                            if ((!(Array.isArray(data194))) && (typeof data194 !== "string")) {
                                const err529 = { instancePath: instancePath + "/regression-gate/comparison/more-is-better", schemaPath: "#/properties/regression-gate/properties/comparison/properties/more-is-better/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.comparison.properties["more-is-better"].type }, schema: schema11.properties["regression-gate"].properties.comparison.properties["more-is-better"].type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["more-is-better"], data: data194 };
                                if (vErrors === null) {
                                    vErrors = [err529];
                                }
                                else {
                                    vErrors.push(err529);
                                }
                                errors++;
                            }
                            if (typeof data194 === "string") {
                                if (!pattern0.test(data194)) {
                                    const err530 = { instancePath: instancePath + "/regression-gate/comparison/more-is-better", schemaPath: "#/properties/regression-gate/properties/comparison/properties/more-is-better/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["more-is-better"], data: data194 };
                                    if (vErrors === null) {
                                        vErrors = [err530];
                                    }
                                    else {
                                        vErrors.push(err530);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data194)) {
                                const len29 = data194.length;
                                for (let i29 = 0; i29 < len29; i29++) {
                                    let data195 = data194[i29];
                                    if (typeof data195 === "string") {
                                        if (!pattern1.test(data195)) {
                                            const err531 = { instancePath: instancePath + "/regression-gate/comparison/more-is-better/" + i29, schemaPath: "#/properties/regression-gate/properties/comparison/properties/more-is-better/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["more-is-better"].items, data: data195 };
                                            if (vErrors === null) {
                                                vErrors = [err531];
                                            }
                                            else {
                                                vErrors.push(err531);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err532 = { instancePath: instancePath + "/regression-gate/comparison/more-is-better/" + i29, schemaPath: "#/properties/regression-gate/properties/comparison/properties/more-is-better/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.comparison.properties["more-is-better"].items.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties["more-is-better"].items, data: data195 };
                                        if (vErrors === null) {
                                            vErrors = [err532];
                                        }
                                        else {
                                            vErrors.push(err532);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data182.exact !== undefined) {
                            let data196 = data182.exact;
                            if ((!(Array.isArray(data196))) && (typeof data196 !== "string")) {
                                const err533 = { instancePath: instancePath + "/regression-gate/comparison/exact", schemaPath: "#/properties/regression-gate/properties/comparison/properties/exact/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.comparison.properties.exact.type }, schema: schema11.properties["regression-gate"].properties.comparison.properties.exact.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.exact, data: data196 };
                                if (vErrors === null) {
                                    vErrors = [err533];
                                }
                                else {
                                    vErrors.push(err533);
                                }
                                errors++;
                            }
                            if (typeof data196 === "string") {
                                if (!pattern0.test(data196)) {
                                    const err534 = { instancePath: instancePath + "/regression-gate/comparison/exact", schemaPath: "#/properties/regression-gate/properties/comparison/properties/exact/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.exact, data: data196 };
                                    if (vErrors === null) {
                                        vErrors = [err534];
                                    }
                                    else {
                                        vErrors.push(err534);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data196)) {
                                const len30 = data196.length;
                                for (let i30 = 0; i30 < len30; i30++) {
                                    let data197 = data196[i30];
                                    if (typeof data197 === "string") {
                                        if (!pattern1.test(data197)) {
                                            const err535 = { instancePath: instancePath + "/regression-gate/comparison/exact/" + i30, schemaPath: "#/properties/regression-gate/properties/comparison/properties/exact/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.exact.items, data: data197 };
                                            if (vErrors === null) {
                                                vErrors = [err535];
                                            }
                                            else {
                                                vErrors.push(err535);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err536 = { instancePath: instancePath + "/regression-gate/comparison/exact/" + i30, schemaPath: "#/properties/regression-gate/properties/comparison/properties/exact/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.comparison.properties.exact.items.type, parentSchema: schema11.properties["regression-gate"].properties.comparison.properties.exact.items, data: data197 };
                                        if (vErrors === null) {
                                            vErrors = [err536];
                                        }
                                        else {
                                            vErrors.push(err536);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err537 = { instancePath: instancePath + "/regression-gate/comparison", schemaPath: "#/properties/regression-gate/properties/comparison/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.comparison.type, parentSchema: schema11.properties["regression-gate"].properties.comparison, data: data182 };
                        if (vErrors === null) {
                            vErrors = [err537];
                        }
                        else {
                            vErrors.push(err537);
                        }
                        errors++;
                    }
                }
                if (data97.load !== undefined) {
                    let data198 = data97.load;
                    if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
                        if (data198.reports === undefined) {
                            const err538 = { instancePath: instancePath + "/regression-gate/load", schemaPath: "#/properties/regression-gate/properties/load/required", keyword: "required", params: { missingProperty: "reports" }, schema: schema11.properties["regression-gate"].properties.load.required, parentSchema: schema11.properties["regression-gate"].properties.load, data: data198 };
                            if (vErrors === null) {
                                vErrors = [err538];
                            }
                            else {
                                vErrors.push(err538);
                            }
                            errors++;
                        }
                        for (const key29 in data198) {
                            if (!((((((((key29 === "reports") || (key29 === "limits")) || (key29 === "compare")) || (key29 === "min-change")) || (key29 === "on-suspect")) || (key29 === "more-is-better")) || (key29 === "exact")) || (key29 === "machine"))) {
                                const err539 = { instancePath: instancePath + "/regression-gate/load", schemaPath: "#/properties/regression-gate/properties/load/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, schema: false, parentSchema: schema11.properties["regression-gate"].properties.load, data: data198 };
                                if (vErrors === null) {
                                    vErrors = [err539];
                                }
                                else {
                                    vErrors.push(err539);
                                }
                                errors++;
                            }
                        }
                        if (data198.reports !== undefined) {
                            let data199 = data198.reports;
                            if ((!(Array.isArray(data199))) && (typeof data199 !== "string")) {
                                const err540 = { instancePath: instancePath + "/regression-gate/load/reports", schemaPath: "#/properties/regression-gate/properties/load/properties/reports/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.load.properties.reports.type }, schema: schema11.properties["regression-gate"].properties.load.properties.reports.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.reports, data: data199 };
                                if (vErrors === null) {
                                    vErrors = [err540];
                                }
                                else {
                                    vErrors.push(err540);
                                }
                                errors++;
                            }
                            if (typeof data199 === "string") {
                                if (!pattern0.test(data199)) {
                                    const err541 = { instancePath: instancePath + "/regression-gate/load/reports", schemaPath: "#/properties/regression-gate/properties/load/properties/reports/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties.reports, data: data199 };
                                    if (vErrors === null) {
                                        vErrors = [err541];
                                    }
                                    else {
                                        vErrors.push(err541);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data199)) {
                                if (data199.length < 1) {
                                    const err542 = { instancePath: instancePath + "/regression-gate/load/reports", schemaPath: "#/properties/regression-gate/properties/load/properties/reports/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["regression-gate"].properties.load.properties.reports, data: data199 };
                                    if (vErrors === null) {
                                        vErrors = [err542];
                                    }
                                    else {
                                        vErrors.push(err542);
                                    }
                                    errors++;
                                }
                                const len31 = data199.length;
                                for (let i31 = 0; i31 < len31; i31++) {
                                    let data200 = data199[i31];
                                    if (typeof data200 === "string") {
                                        if (!pattern1.test(data200)) {
                                            const err543 = { instancePath: instancePath + "/regression-gate/load/reports/" + i31, schemaPath: "#/properties/regression-gate/properties/load/properties/reports/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties.reports.items, data: data200 };
                                            if (vErrors === null) {
                                                vErrors = [err543];
                                            }
                                            else {
                                                vErrors.push(err543);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err544 = { instancePath: instancePath + "/regression-gate/load/reports/" + i31, schemaPath: "#/properties/regression-gate/properties/load/properties/reports/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.load.properties.reports.items.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.reports.items, data: data200 };
                                        if (vErrors === null) {
                                            vErrors = [err544];
                                        }
                                        else {
                                            vErrors.push(err544);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data198.limits !== undefined) {
                            let data201 = data198.limits;
                            if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
                                for (const key30 in data201) {
                                    let data202 = data201[key30];
                                    if (typeof data202 === "string") {
                                        if (!pattern99.test(data202)) {
                                            const err545 = { instancePath: instancePath + "/regression-gate/load/limits/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/load/properties/limits/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$" }, schema: "^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties.limits.additionalProperties, data: data202 };
                                            if (vErrors === null) {
                                                vErrors = [err545];
                                            }
                                            else {
                                                vErrors.push(err545);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err546 = { instancePath: instancePath + "/regression-gate/load/limits/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/regression-gate/properties/load/properties/limits/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.load.properties.limits.additionalProperties.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.limits.additionalProperties, data: data202 };
                                        if (vErrors === null) {
                                            vErrors = [err546];
                                        }
                                        else {
                                            vErrors.push(err546);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err547 = { instancePath: instancePath + "/regression-gate/load/limits", schemaPath: "#/properties/regression-gate/properties/load/properties/limits/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.load.properties.limits.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.limits, data: data201 };
                                if (vErrors === null) {
                                    vErrors = [err547];
                                }
                                else {
                                    vErrors.push(err547);
                                }
                                errors++;
                            }
                        }
                        if (data198.compare !== undefined) {
                            let data203 = data198.compare;
                            if (typeof data203 !== "boolean") {
                                const err548 = { instancePath: instancePath + "/regression-gate/load/compare", schemaPath: "#/properties/regression-gate/properties/load/properties/compare/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["regression-gate"].properties.load.properties.compare.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.compare, data: data203 };
                                if (vErrors === null) {
                                    vErrors = [err548];
                                }
                                else {
                                    vErrors.push(err548);
                                }
                                errors++;
                            }
                        }
                        if (data198["min-change"] !== undefined) {
                            let data204 = data198["min-change"];
                            if ((!((typeof data204 == "number") && (isFinite(data204)))) && (typeof data204 !== "string")) {
                                const err549 = { instancePath: instancePath + "/regression-gate/load/min-change", schemaPath: "#/properties/regression-gate/properties/load/properties/min-change/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.load.properties["min-change"].type }, schema: schema11.properties["regression-gate"].properties.load.properties["min-change"].type, parentSchema: schema11.properties["regression-gate"].properties.load.properties["min-change"], data: data204 };
                                if (vErrors === null) {
                                    vErrors = [err549];
                                }
                                else {
                                    vErrors.push(err549);
                                }
                                errors++;
                            }
                            if ((typeof data204 == "number") && (isFinite(data204))) {
                                if (data204 > 99999 || isNaN(data204)) {
                                    const err550 = { instancePath: instancePath + "/regression-gate/load/min-change", schemaPath: "#/properties/regression-gate/properties/load/properties/min-change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, schema: 99999, parentSchema: schema11.properties["regression-gate"].properties.load.properties["min-change"], data: data204 };
                                    if (vErrors === null) {
                                        vErrors = [err550];
                                    }
                                    else {
                                        vErrors.push(err550);
                                    }
                                    errors++;
                                }
                                if (data204 < 0 || isNaN(data204)) {
                                    const err551 = { instancePath: instancePath + "/regression-gate/load/min-change", schemaPath: "#/properties/regression-gate/properties/load/properties/min-change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties.load.properties["min-change"], data: data204 };
                                    if (vErrors === null) {
                                        vErrors = [err551];
                                    }
                                    else {
                                        vErrors.push(err551);
                                    }
                                    errors++;
                                }
                                if (!/^-?\d+(?:\.\d{1,3})?$/.test(String(data204))) {
                                    const err552 = { instancePath: instancePath + "/regression-gate/load/min-change", schemaPath: "#/properties/regression-gate/properties/load/properties/min-change/maxDecimals", keyword: "maxDecimals", params: {}, schema: 3, parentSchema: schema11.properties["regression-gate"].properties.load.properties["min-change"], data: data204 };
                                    if (vErrors === null) {
                                        vErrors = [err552];
                                    }
                                    else {
                                        vErrors.push(err552);
                                    }
                                    errors++;
                                }
                            }
                            if (typeof data204 === "string") {
                                if (!pattern65.test(data204)) {
                                    const err553 = { instancePath: instancePath + "/regression-gate/load/min-change", schemaPath: "#/properties/regression-gate/properties/load/properties/min-change/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$" }, schema: "^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$", parentSchema: schema11.properties["regression-gate"].properties.load.properties["min-change"], data: data204 };
                                    if (vErrors === null) {
                                        vErrors = [err553];
                                    }
                                    else {
                                        vErrors.push(err553);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data198["on-suspect"] !== undefined) {
                            let data205 = data198["on-suspect"];
                            if (typeof data205 !== "string") {
                                const err554 = { instancePath: instancePath + "/regression-gate/load/on-suspect", schemaPath: "#/properties/regression-gate/properties/load/properties/on-suspect/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.load.properties["on-suspect"].type, parentSchema: schema11.properties["regression-gate"].properties.load.properties["on-suspect"], data: data205 };
                                if (vErrors === null) {
                                    vErrors = [err554];
                                }
                                else {
                                    vErrors.push(err554);
                                }
                                errors++;
                            }
                            if (!((data205 === "warn") || (data205 === "inconclusive"))) {
                                const err555 = { instancePath: instancePath + "/regression-gate/load/on-suspect", schemaPath: "#/properties/regression-gate/properties/load/properties/on-suspect/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties.load.properties["on-suspect"].enum }, schema: schema11.properties["regression-gate"].properties.load.properties["on-suspect"].enum, parentSchema: schema11.properties["regression-gate"].properties.load.properties["on-suspect"], data: data205 };
                                if (vErrors === null) {
                                    vErrors = [err555];
                                }
                                else {
                                    vErrors.push(err555);
                                }
                                errors++;
                            }
                        }
                        if (data198["more-is-better"] !== undefined) {
                            let data206 = data198["more-is-better"];
                            if ((!(Array.isArray(data206))) && (typeof data206 !== "string")) {
                                const err556 = { instancePath: instancePath + "/regression-gate/load/more-is-better", schemaPath: "#/properties/regression-gate/properties/load/properties/more-is-better/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.load.properties["more-is-better"].type }, schema: schema11.properties["regression-gate"].properties.load.properties["more-is-better"].type, parentSchema: schema11.properties["regression-gate"].properties.load.properties["more-is-better"], data: data206 };
                                if (vErrors === null) {
                                    vErrors = [err556];
                                }
                                else {
                                    vErrors.push(err556);
                                }
                                errors++;
                            }
                            if (typeof data206 === "string") {
                                if (!pattern0.test(data206)) {
                                    const err557 = { instancePath: instancePath + "/regression-gate/load/more-is-better", schemaPath: "#/properties/regression-gate/properties/load/properties/more-is-better/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties["more-is-better"], data: data206 };
                                    if (vErrors === null) {
                                        vErrors = [err557];
                                    }
                                    else {
                                        vErrors.push(err557);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data206)) {
                                const len32 = data206.length;
                                for (let i32 = 0; i32 < len32; i32++) {
                                    let data207 = data206[i32];
                                    if (typeof data207 === "string") {
                                        if (!pattern1.test(data207)) {
                                            const err558 = { instancePath: instancePath + "/regression-gate/load/more-is-better/" + i32, schemaPath: "#/properties/regression-gate/properties/load/properties/more-is-better/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties["more-is-better"].items, data: data207 };
                                            if (vErrors === null) {
                                                vErrors = [err558];
                                            }
                                            else {
                                                vErrors.push(err558);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err559 = { instancePath: instancePath + "/regression-gate/load/more-is-better/" + i32, schemaPath: "#/properties/regression-gate/properties/load/properties/more-is-better/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.load.properties["more-is-better"].items.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties["more-is-better"].items, data: data207 };
                                        if (vErrors === null) {
                                            vErrors = [err559];
                                        }
                                        else {
                                            vErrors.push(err559);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data198.exact !== undefined) {
                            let data208 = data198.exact;
                            if ((!(Array.isArray(data208))) && (typeof data208 !== "string")) {
                                const err560 = { instancePath: instancePath + "/regression-gate/load/exact", schemaPath: "#/properties/regression-gate/properties/load/properties/exact/type", keyword: "type", params: { type: schema11.properties["regression-gate"].properties.load.properties.exact.type }, schema: schema11.properties["regression-gate"].properties.load.properties.exact.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.exact, data: data208 };
                                if (vErrors === null) {
                                    vErrors = [err560];
                                }
                                else {
                                    vErrors.push(err560);
                                }
                                errors++;
                            }
                            if (typeof data208 === "string") {
                                if (!pattern0.test(data208)) {
                                    const err561 = { instancePath: instancePath + "/regression-gate/load/exact", schemaPath: "#/properties/regression-gate/properties/load/properties/exact/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties.exact, data: data208 };
                                    if (vErrors === null) {
                                        vErrors = [err561];
                                    }
                                    else {
                                        vErrors.push(err561);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data208)) {
                                const len33 = data208.length;
                                for (let i33 = 0; i33 < len33; i33++) {
                                    let data209 = data208[i33];
                                    if (typeof data209 === "string") {
                                        if (!pattern1.test(data209)) {
                                            const err562 = { instancePath: instancePath + "/regression-gate/load/exact/" + i33, schemaPath: "#/properties/regression-gate/properties/load/properties/exact/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties.exact.items, data: data209 };
                                            if (vErrors === null) {
                                                vErrors = [err562];
                                            }
                                            else {
                                                vErrors.push(err562);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err563 = { instancePath: instancePath + "/regression-gate/load/exact/" + i33, schemaPath: "#/properties/regression-gate/properties/load/properties/exact/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.load.properties.exact.items.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.exact.items, data: data209 };
                                        if (vErrors === null) {
                                            vErrors = [err563];
                                        }
                                        else {
                                            vErrors.push(err563);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data198.machine !== undefined) {
                            let data210 = data198.machine;
                            if (typeof data210 === "string") {
                                if (!pattern1.test(data210)) {
                                    const err564 = { instancePath: instancePath + "/regression-gate/load/machine", schemaPath: "#/properties/regression-gate/properties/load/properties/machine/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.load.properties.machine, data: data210 };
                                    if (vErrors === null) {
                                        vErrors = [err564];
                                    }
                                    else {
                                        vErrors.push(err564);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err565 = { instancePath: instancePath + "/regression-gate/load/machine", schemaPath: "#/properties/regression-gate/properties/load/properties/machine/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.load.properties.machine.type, parentSchema: schema11.properties["regression-gate"].properties.load.properties.machine, data: data210 };
                                if (vErrors === null) {
                                    vErrors = [err565];
                                }
                                else {
                                    vErrors.push(err565);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err566 = { instancePath: instancePath + "/regression-gate/load", schemaPath: "#/properties/regression-gate/properties/load/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["regression-gate"].properties.load.type, parentSchema: schema11.properties["regression-gate"].properties.load, data: data198 };
                        if (vErrors === null) {
                            vErrors = [err566];
                        }
                        else {
                            vErrors.push(err566);
                        }
                        errors++;
                    }
                }
                if (data97["save-baseline"] !== undefined) {
                    let data211 = data97["save-baseline"];
                    if (typeof data211 !== "string") {
                        const err567 = { instancePath: instancePath + "/regression-gate/save-baseline", schemaPath: "#/properties/regression-gate/properties/save-baseline/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties["save-baseline"].type, parentSchema: schema11.properties["regression-gate"].properties["save-baseline"], data: data211 };
                        if (vErrors === null) {
                            vErrors = [err567];
                        }
                        else {
                            vErrors.push(err567);
                        }
                        errors++;
                    }
                    if (!(((data211 === "auto") || (data211 === "always")) || (data211 === "never"))) {
                        const err568 = { instancePath: instancePath + "/regression-gate/save-baseline", schemaPath: "#/properties/regression-gate/properties/save-baseline/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties["save-baseline"].enum }, schema: schema11.properties["regression-gate"].properties["save-baseline"].enum, parentSchema: schema11.properties["regression-gate"].properties["save-baseline"], data: data211 };
                        if (vErrors === null) {
                            vErrors = [err568];
                        }
                        else {
                            vErrors.push(err568);
                        }
                        errors++;
                    }
                }
                if (data97["max-annotations"] !== undefined) {
                    let data212 = data97["max-annotations"];
                    if (!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))) {
                        const err569 = { instancePath: instancePath + "/regression-gate/max-annotations", schemaPath: "#/properties/regression-gate/properties/max-annotations/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties["max-annotations"].type, parentSchema: schema11.properties["regression-gate"].properties["max-annotations"], data: data212 };
                        if (vErrors === null) {
                            vErrors = [err569];
                        }
                        else {
                            vErrors.push(err569);
                        }
                        errors++;
                    }
                    if ((typeof data212 == "number") && (isFinite(data212))) {
                        if (data212 > 5000 || isNaN(data212)) {
                            const err570 = { instancePath: instancePath + "/regression-gate/max-annotations", schemaPath: "#/properties/regression-gate/properties/max-annotations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000 }, schema: 5000, parentSchema: schema11.properties["regression-gate"].properties["max-annotations"], data: data212 };
                            if (vErrors === null) {
                                vErrors = [err570];
                            }
                            else {
                                vErrors.push(err570);
                            }
                            errors++;
                        }
                        if (data212 < 0 || isNaN(data212)) {
                            const err571 = { instancePath: instancePath + "/regression-gate/max-annotations", schemaPath: "#/properties/regression-gate/properties/max-annotations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties["max-annotations"], data: data212 };
                            if (vErrors === null) {
                                vErrors = [err571];
                            }
                            else {
                                vErrors.push(err571);
                            }
                            errors++;
                        }
                    }
                }
                if (data97["max-discussions"] !== undefined) {
                    let data213 = data97["max-discussions"];
                    if (!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))) {
                        const err572 = { instancePath: instancePath + "/regression-gate/max-discussions", schemaPath: "#/properties/regression-gate/properties/max-discussions/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["regression-gate"].properties["max-discussions"].type, parentSchema: schema11.properties["regression-gate"].properties["max-discussions"], data: data213 };
                        if (vErrors === null) {
                            vErrors = [err572];
                        }
                        else {
                            vErrors.push(err572);
                        }
                        errors++;
                    }
                    if ((typeof data213 == "number") && (isFinite(data213))) {
                        if (data213 > 20 || isNaN(data213)) {
                            const err573 = { instancePath: instancePath + "/regression-gate/max-discussions", schemaPath: "#/properties/regression-gate/properties/max-discussions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema11.properties["regression-gate"].properties["max-discussions"], data: data213 };
                            if (vErrors === null) {
                                vErrors = [err573];
                            }
                            else {
                                vErrors.push(err573);
                            }
                            errors++;
                        }
                        if (data213 < 0 || isNaN(data213)) {
                            const err574 = { instancePath: instancePath + "/regression-gate/max-discussions", schemaPath: "#/properties/regression-gate/properties/max-discussions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["regression-gate"].properties["max-discussions"], data: data213 };
                            if (vErrors === null) {
                                vErrors = [err574];
                            }
                            else {
                                vErrors.push(err574);
                            }
                            errors++;
                        }
                    }
                }
                if (data97.comment !== undefined) {
                    let data214 = data97.comment;
                    if (typeof data214 !== "boolean") {
                        const err575 = { instancePath: instancePath + "/regression-gate/comment", schemaPath: "#/properties/regression-gate/properties/comment/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["regression-gate"].properties.comment.type, parentSchema: schema11.properties["regression-gate"].properties.comment, data: data214 };
                        if (vErrors === null) {
                            vErrors = [err575];
                        }
                        else {
                            vErrors.push(err575);
                        }
                        errors++;
                    }
                }
                if (data97.key !== undefined) {
                    let data215 = data97.key;
                    if (typeof data215 === "string") {
                        if (!pattern46.test(data215)) {
                            const err576 = { instancePath: instancePath + "/regression-gate/key", schemaPath: "#/properties/regression-gate/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._/ -]{0,64}$" }, schema: "^[A-Za-z0-9._/ -]{0,64}$", parentSchema: schema11.properties["regression-gate"].properties.key, data: data215 };
                            if (vErrors === null) {
                                vErrors = [err576];
                            }
                            else {
                                vErrors.push(err576);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err577 = { instancePath: instancePath + "/regression-gate/key", schemaPath: "#/properties/regression-gate/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.key.type, parentSchema: schema11.properties["regression-gate"].properties.key, data: data215 };
                        if (vErrors === null) {
                            vErrors = [err577];
                        }
                        else {
                            vErrors.push(err577);
                        }
                        errors++;
                    }
                }
                if (data97.output !== undefined) {
                    let data216 = data97.output;
                    if (typeof data216 === "string") {
                        if (!pattern1.test(data216)) {
                            const err578 = { instancePath: instancePath + "/regression-gate/output", schemaPath: "#/properties/regression-gate/properties/output/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["regression-gate"].properties.output, data: data216 };
                            if (vErrors === null) {
                                vErrors = [err578];
                            }
                            else {
                                vErrors.push(err578);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err579 = { instancePath: instancePath + "/regression-gate/output", schemaPath: "#/properties/regression-gate/properties/output/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties.output.type, parentSchema: schema11.properties["regression-gate"].properties.output, data: data216 };
                        if (vErrors === null) {
                            vErrors = [err579];
                        }
                        else {
                            vErrors.push(err579);
                        }
                        errors++;
                    }
                }
                if (data97["on-inconclusive"] !== undefined) {
                    let data217 = data97["on-inconclusive"];
                    if (typeof data217 !== "string") {
                        const err580 = { instancePath: instancePath + "/regression-gate/on-inconclusive", schemaPath: "#/properties/regression-gate/properties/on-inconclusive/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["regression-gate"].properties["on-inconclusive"].type, parentSchema: schema11.properties["regression-gate"].properties["on-inconclusive"], data: data217 };
                        if (vErrors === null) {
                            vErrors = [err580];
                        }
                        else {
                            vErrors.push(err580);
                        }
                        errors++;
                    }
                    if (!((data217 === "fail") || (data217 === "warn"))) {
                        const err581 = { instancePath: instancePath + "/regression-gate/on-inconclusive", schemaPath: "#/properties/regression-gate/properties/on-inconclusive/enum", keyword: "enum", params: { allowedValues: schema11.properties["regression-gate"].properties["on-inconclusive"].enum }, schema: schema11.properties["regression-gate"].properties["on-inconclusive"].enum, parentSchema: schema11.properties["regression-gate"].properties["on-inconclusive"], data: data217 };
                        if (vErrors === null) {
                            vErrors = [err581];
                        }
                        else {
                            vErrors.push(err581);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["anomaly-scan"] !== undefined) {
            let data218 = data["anomaly-scan"];
            if ((!(data218 && typeof data218 == "object" && !Array.isArray(data218))) && (data218 !== null)) {
                const err582 = { instancePath: instancePath + "/anomaly-scan", schemaPath: "#/properties/anomaly-scan/type", keyword: "type", params: { type: schema11.properties["anomaly-scan"].type }, schema: schema11.properties["anomaly-scan"].type, parentSchema: schema11.properties["anomaly-scan"], data: data218 };
                if (vErrors === null) {
                    vErrors = [err582];
                }
                else {
                    vErrors.push(err582);
                }
                errors++;
            }
            if (data218 && typeof data218 == "object" && !Array.isArray(data218)) {
                for (const key31 in data218) {
                    if (!(func2.call(schema11.properties["anomaly-scan"].properties, key31))) {
                        const err583 = { instancePath: instancePath + "/anomaly-scan", schemaPath: "#/properties/anomaly-scan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, schema: false, parentSchema: schema11.properties["anomaly-scan"], data: data218 };
                        if (vErrors === null) {
                            vErrors = [err583];
                        }
                        else {
                            vErrors.push(err583);
                        }
                        errors++;
                    }
                }
                if (data218["site-directory"] !== undefined) {
                    let data219 = data218["site-directory"];
                    if (typeof data219 === "string") {
                        if (!pattern1.test(data219)) {
                            const err584 = { instancePath: instancePath + "/anomaly-scan/site-directory", schemaPath: "#/properties/anomaly-scan/properties/site-directory/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties["site-directory"], data: data219 };
                            if (vErrors === null) {
                                vErrors = [err584];
                            }
                            else {
                                vErrors.push(err584);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err585 = { instancePath: instancePath + "/anomaly-scan/site-directory", schemaPath: "#/properties/anomaly-scan/properties/site-directory/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties["site-directory"].type, parentSchema: schema11.properties["anomaly-scan"].properties["site-directory"], data: data219 };
                        if (vErrors === null) {
                            vErrors = [err585];
                        }
                        else {
                            vErrors.push(err585);
                        }
                        errors++;
                    }
                }
                if (data218["site-headers"] !== undefined) {
                    let data220 = data218["site-headers"];
                    if (typeof data220 === "string") {
                        if (!pattern1.test(data220)) {
                            const err586 = { instancePath: instancePath + "/anomaly-scan/site-headers", schemaPath: "#/properties/anomaly-scan/properties/site-headers/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties["site-headers"], data: data220 };
                            if (vErrors === null) {
                                vErrors = [err586];
                            }
                            else {
                                vErrors.push(err586);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err587 = { instancePath: instancePath + "/anomaly-scan/site-headers", schemaPath: "#/properties/anomaly-scan/properties/site-headers/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties["site-headers"].type, parentSchema: schema11.properties["anomaly-scan"].properties["site-headers"], data: data220 };
                        if (vErrors === null) {
                            vErrors = [err587];
                        }
                        else {
                            vErrors.push(err587);
                        }
                        errors++;
                    }
                }
                if (data218.site !== undefined) {
                    let data221 = data218.site;
                    if (data221 && typeof data221 == "object" && !Array.isArray(data221)) {
                        for (const key32 in data221) {
                            if (!(((((key32 === "directory") || (key32 === "headers")) || (key32 === "serve")) || (key32 === "url")) || (key32 === "ready-timeout"))) {
                                const err588 = { instancePath: instancePath + "/anomaly-scan/site", schemaPath: "#/properties/anomaly-scan/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, schema: false, parentSchema: schema11.properties["anomaly-scan"].properties.site, data: data221 };
                                if (vErrors === null) {
                                    vErrors = [err588];
                                }
                                else {
                                    vErrors.push(err588);
                                }
                                errors++;
                            }
                        }
                        if (data221.directory !== undefined) {
                            let data222 = data221.directory;
                            if (typeof data222 === "string") {
                                if (!pattern1.test(data222)) {
                                    const err589 = { instancePath: instancePath + "/anomaly-scan/site/directory", schemaPath: "#/properties/anomaly-scan/properties/site/properties/directory/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.directory, data: data222 };
                                    if (vErrors === null) {
                                        vErrors = [err589];
                                    }
                                    else {
                                        vErrors.push(err589);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err590 = { instancePath: instancePath + "/anomaly-scan/site/directory", schemaPath: "#/properties/anomaly-scan/properties/site/properties/directory/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.site.properties.directory.type, parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.directory, data: data222 };
                                if (vErrors === null) {
                                    vErrors = [err590];
                                }
                                else {
                                    vErrors.push(err590);
                                }
                                errors++;
                            }
                        }
                        if (data221.headers !== undefined) {
                            let data223 = data221.headers;
                            if (typeof data223 === "string") {
                                if (!pattern1.test(data223)) {
                                    const err591 = { instancePath: instancePath + "/anomaly-scan/site/headers", schemaPath: "#/properties/anomaly-scan/properties/site/properties/headers/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.headers, data: data223 };
                                    if (vErrors === null) {
                                        vErrors = [err591];
                                    }
                                    else {
                                        vErrors.push(err591);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err592 = { instancePath: instancePath + "/anomaly-scan/site/headers", schemaPath: "#/properties/anomaly-scan/properties/site/properties/headers/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.site.properties.headers.type, parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.headers, data: data223 };
                                if (vErrors === null) {
                                    vErrors = [err592];
                                }
                                else {
                                    vErrors.push(err592);
                                }
                                errors++;
                            }
                        }
                        if (data221.serve !== undefined) {
                            let data224 = data221.serve;
                            if (typeof data224 === "string") {
                                if (!pattern1.test(data224)) {
                                    const err593 = { instancePath: instancePath + "/anomaly-scan/site/serve", schemaPath: "#/properties/anomaly-scan/properties/site/properties/serve/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.serve, data: data224 };
                                    if (vErrors === null) {
                                        vErrors = [err593];
                                    }
                                    else {
                                        vErrors.push(err593);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err594 = { instancePath: instancePath + "/anomaly-scan/site/serve", schemaPath: "#/properties/anomaly-scan/properties/site/properties/serve/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.site.properties.serve.type, parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.serve, data: data224 };
                                if (vErrors === null) {
                                    vErrors = [err594];
                                }
                                else {
                                    vErrors.push(err594);
                                }
                                errors++;
                            }
                        }
                        if (data221.url !== undefined) {
                            let data225 = data221.url;
                            if (typeof data225 === "string") {
                                if (!pattern1.test(data225)) {
                                    const err595 = { instancePath: instancePath + "/anomaly-scan/site/url", schemaPath: "#/properties/anomaly-scan/properties/site/properties/url/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.url, data: data225 };
                                    if (vErrors === null) {
                                        vErrors = [err595];
                                    }
                                    else {
                                        vErrors.push(err595);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err596 = { instancePath: instancePath + "/anomaly-scan/site/url", schemaPath: "#/properties/anomaly-scan/properties/site/properties/url/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.site.properties.url.type, parentSchema: schema11.properties["anomaly-scan"].properties.site.properties.url, data: data225 };
                                if (vErrors === null) {
                                    vErrors = [err596];
                                }
                                else {
                                    vErrors.push(err596);
                                }
                                errors++;
                            }
                        }
                        if (data221["ready-timeout"] !== undefined) {
                            let data226 = data221["ready-timeout"];
                            if (!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))) {
                                const err597 = { instancePath: instancePath + "/anomaly-scan/site/ready-timeout", schemaPath: "#/properties/anomaly-scan/properties/site/properties/ready-timeout/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties.site.properties["ready-timeout"].type, parentSchema: schema11.properties["anomaly-scan"].properties.site.properties["ready-timeout"], data: data226 };
                                if (vErrors === null) {
                                    vErrors = [err597];
                                }
                                else {
                                    vErrors.push(err597);
                                }
                                errors++;
                            }
                            if ((typeof data226 == "number") && (isFinite(data226))) {
                                if (data226 > 600 || isNaN(data226)) {
                                    const err598 = { instancePath: instancePath + "/anomaly-scan/site/ready-timeout", schemaPath: "#/properties/anomaly-scan/properties/site/properties/ready-timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, schema: 600, parentSchema: schema11.properties["anomaly-scan"].properties.site.properties["ready-timeout"], data: data226 };
                                    if (vErrors === null) {
                                        vErrors = [err598];
                                    }
                                    else {
                                        vErrors.push(err598);
                                    }
                                    errors++;
                                }
                                if (data226 < 1 || isNaN(data226)) {
                                    const err599 = { instancePath: instancePath + "/anomaly-scan/site/ready-timeout", schemaPath: "#/properties/anomaly-scan/properties/site/properties/ready-timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["anomaly-scan"].properties.site.properties["ready-timeout"], data: data226 };
                                    if (vErrors === null) {
                                        vErrors = [err599];
                                    }
                                    else {
                                        vErrors.push(err599);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err600 = { instancePath: instancePath + "/anomaly-scan/site", schemaPath: "#/properties/anomaly-scan/properties/site/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["anomaly-scan"].properties.site.type, parentSchema: schema11.properties["anomaly-scan"].properties.site, data: data221 };
                        if (vErrors === null) {
                            vErrors = [err600];
                        }
                        else {
                            vErrors.push(err600);
                        }
                        errors++;
                    }
                }
                if (data218.pages !== undefined) {
                    let data227 = data218.pages;
                    if ((!(Array.isArray(data227))) && (typeof data227 !== "string")) {
                        const err601 = { instancePath: instancePath + "/anomaly-scan/pages", schemaPath: "#/properties/anomaly-scan/properties/pages/type", keyword: "type", params: { type: schema11.properties["anomaly-scan"].properties.pages.type }, schema: schema11.properties["anomaly-scan"].properties.pages.type, parentSchema: schema11.properties["anomaly-scan"].properties.pages, data: data227 };
                        if (vErrors === null) {
                            vErrors = [err601];
                        }
                        else {
                            vErrors.push(err601);
                        }
                        errors++;
                    }
                    if (typeof data227 === "string") {
                        if (!pattern0.test(data227)) {
                            const err602 = { instancePath: instancePath + "/anomaly-scan/pages", schemaPath: "#/properties/anomaly-scan/properties/pages/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["anomaly-scan"].properties.pages, data: data227 };
                            if (vErrors === null) {
                                vErrors = [err602];
                            }
                            else {
                                vErrors.push(err602);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data227)) {
                        const len34 = data227.length;
                        for (let i34 = 0; i34 < len34; i34++) {
                            let data228 = data227[i34];
                            if (typeof data228 === "string") {
                                if (!pattern1.test(data228)) {
                                    const err603 = { instancePath: instancePath + "/anomaly-scan/pages/" + i34, schemaPath: "#/properties/anomaly-scan/properties/pages/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.pages.items, data: data228 };
                                    if (vErrors === null) {
                                        vErrors = [err603];
                                    }
                                    else {
                                        vErrors.push(err603);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err604 = { instancePath: instancePath + "/anomaly-scan/pages/" + i34, schemaPath: "#/properties/anomaly-scan/properties/pages/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.pages.items.type, parentSchema: schema11.properties["anomaly-scan"].properties.pages.items, data: data228 };
                                if (vErrors === null) {
                                    vErrors = [err604];
                                }
                                else {
                                    vErrors.push(err604);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data218["max-pages"] !== undefined) {
                    let data229 = data218["max-pages"];
                    if (!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))) {
                        const err605 = { instancePath: instancePath + "/anomaly-scan/max-pages", schemaPath: "#/properties/anomaly-scan/properties/max-pages/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties["max-pages"].type, parentSchema: schema11.properties["anomaly-scan"].properties["max-pages"], data: data229 };
                        if (vErrors === null) {
                            vErrors = [err605];
                        }
                        else {
                            vErrors.push(err605);
                        }
                        errors++;
                    }
                    if ((typeof data229 == "number") && (isFinite(data229))) {
                        if (data229 > 100000 || isNaN(data229)) {
                            const err606 = { instancePath: instancePath + "/anomaly-scan/max-pages", schemaPath: "#/properties/anomaly-scan/properties/max-pages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 }, schema: 100000, parentSchema: schema11.properties["anomaly-scan"].properties["max-pages"], data: data229 };
                            if (vErrors === null) {
                                vErrors = [err606];
                            }
                            else {
                                vErrors.push(err606);
                            }
                            errors++;
                        }
                        if (data229 < 1 || isNaN(data229)) {
                            const err607 = { instancePath: instancePath + "/anomaly-scan/max-pages", schemaPath: "#/properties/anomaly-scan/properties/max-pages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["anomaly-scan"].properties["max-pages"], data: data229 };
                            if (vErrors === null) {
                                vErrors = [err607];
                            }
                            else {
                                vErrors.push(err607);
                            }
                            errors++;
                        }
                    }
                }
                if (data218.attacks !== undefined) {
                    let data230 = data218.attacks;
                    if (typeof data230 !== "boolean") {
                        const err608 = { instancePath: instancePath + "/anomaly-scan/attacks", schemaPath: "#/properties/anomaly-scan/properties/attacks/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["anomaly-scan"].properties.attacks.type, parentSchema: schema11.properties["anomaly-scan"].properties.attacks, data: data230 };
                        if (vErrors === null) {
                            vErrors = [err608];
                        }
                        else {
                            vErrors.push(err608);
                        }
                        errors++;
                    }
                }
                if (data218.browser !== undefined) {
                    let data231 = data218.browser;
                    if (typeof data231 === "string") {
                        if (!pattern1.test(data231)) {
                            const err609 = { instancePath: instancePath + "/anomaly-scan/browser", schemaPath: "#/properties/anomaly-scan/properties/browser/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.browser, data: data231 };
                            if (vErrors === null) {
                                vErrors = [err609];
                            }
                            else {
                                vErrors.push(err609);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err610 = { instancePath: instancePath + "/anomaly-scan/browser", schemaPath: "#/properties/anomaly-scan/properties/browser/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.browser.type, parentSchema: schema11.properties["anomaly-scan"].properties.browser, data: data231 };
                        if (vErrors === null) {
                            vErrors = [err610];
                        }
                        else {
                            vErrors.push(err610);
                        }
                        errors++;
                    }
                }
                if (data218.vectors !== undefined) {
                    let data232 = data218.vectors;
                    if ((!(Array.isArray(data232))) && (typeof data232 !== "string")) {
                        const err611 = { instancePath: instancePath + "/anomaly-scan/vectors", schemaPath: "#/properties/anomaly-scan/properties/vectors/type", keyword: "type", params: { type: schema11.properties["anomaly-scan"].properties.vectors.type }, schema: schema11.properties["anomaly-scan"].properties.vectors.type, parentSchema: schema11.properties["anomaly-scan"].properties.vectors, data: data232 };
                        if (vErrors === null) {
                            vErrors = [err611];
                        }
                        else {
                            vErrors.push(err611);
                        }
                        errors++;
                    }
                    if (typeof data232 === "string") {
                        if (!pattern0.test(data232)) {
                            const err612 = { instancePath: instancePath + "/anomaly-scan/vectors", schemaPath: "#/properties/anomaly-scan/properties/vectors/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["anomaly-scan"].properties.vectors, data: data232 };
                            if (vErrors === null) {
                                vErrors = [err612];
                            }
                            else {
                                vErrors.push(err612);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data232)) {
                        const len35 = data232.length;
                        for (let i35 = 0; i35 < len35; i35++) {
                            let data233 = data232[i35];
                            if (typeof data233 === "string") {
                                if (!pattern1.test(data233)) {
                                    const err613 = { instancePath: instancePath + "/anomaly-scan/vectors/" + i35, schemaPath: "#/properties/anomaly-scan/properties/vectors/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.vectors.items, data: data233 };
                                    if (vErrors === null) {
                                        vErrors = [err613];
                                    }
                                    else {
                                        vErrors.push(err613);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err614 = { instancePath: instancePath + "/anomaly-scan/vectors/" + i35, schemaPath: "#/properties/anomaly-scan/properties/vectors/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.vectors.items.type, parentSchema: schema11.properties["anomaly-scan"].properties.vectors.items, data: data233 };
                                if (vErrors === null) {
                                    vErrors = [err614];
                                }
                                else {
                                    vErrors.push(err614);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data218["min-live-vectors"] !== undefined) {
                    let data234 = data218["min-live-vectors"];
                    if (!(((typeof data234 == "number") && (!(data234 % 1) && !isNaN(data234))) && (isFinite(data234)))) {
                        const err615 = { instancePath: instancePath + "/anomaly-scan/min-live-vectors", schemaPath: "#/properties/anomaly-scan/properties/min-live-vectors/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties["min-live-vectors"].type, parentSchema: schema11.properties["anomaly-scan"].properties["min-live-vectors"], data: data234 };
                        if (vErrors === null) {
                            vErrors = [err615];
                        }
                        else {
                            vErrors.push(err615);
                        }
                        errors++;
                    }
                    if ((typeof data234 == "number") && (isFinite(data234))) {
                        if (data234 > 1000 || isNaN(data234)) {
                            const err616 = { instancePath: instancePath + "/anomaly-scan/min-live-vectors", schemaPath: "#/properties/anomaly-scan/properties/min-live-vectors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, schema: 1000, parentSchema: schema11.properties["anomaly-scan"].properties["min-live-vectors"], data: data234 };
                            if (vErrors === null) {
                                vErrors = [err616];
                            }
                            else {
                                vErrors.push(err616);
                            }
                            errors++;
                        }
                        if (data234 < 0 || isNaN(data234)) {
                            const err617 = { instancePath: instancePath + "/anomaly-scan/min-live-vectors", schemaPath: "#/properties/anomaly-scan/properties/min-live-vectors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["anomaly-scan"].properties["min-live-vectors"], data: data234 };
                            if (vErrors === null) {
                                vErrors = [err617];
                            }
                            else {
                                vErrors.push(err617);
                            }
                            errors++;
                        }
                    }
                }
                if (data218["max-executed"] !== undefined) {
                    let data235 = data218["max-executed"];
                    if (!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))) {
                        const err618 = { instancePath: instancePath + "/anomaly-scan/max-executed", schemaPath: "#/properties/anomaly-scan/properties/max-executed/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties["max-executed"].type, parentSchema: schema11.properties["anomaly-scan"].properties["max-executed"], data: data235 };
                        if (vErrors === null) {
                            vErrors = [err618];
                        }
                        else {
                            vErrors.push(err618);
                        }
                        errors++;
                    }
                    if ((typeof data235 == "number") && (isFinite(data235))) {
                        if (data235 > 1000 || isNaN(data235)) {
                            const err619 = { instancePath: instancePath + "/anomaly-scan/max-executed", schemaPath: "#/properties/anomaly-scan/properties/max-executed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, schema: 1000, parentSchema: schema11.properties["anomaly-scan"].properties["max-executed"], data: data235 };
                            if (vErrors === null) {
                                vErrors = [err619];
                            }
                            else {
                                vErrors.push(err619);
                            }
                            errors++;
                        }
                        if (data235 < 0 || isNaN(data235)) {
                            const err620 = { instancePath: instancePath + "/anomaly-scan/max-executed", schemaPath: "#/properties/anomaly-scan/properties/max-executed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["anomaly-scan"].properties["max-executed"], data: data235 };
                            if (vErrors === null) {
                                vErrors = [err620];
                            }
                            else {
                                vErrors.push(err620);
                            }
                            errors++;
                        }
                    }
                }
                if (data218["policy-fail-on"] !== undefined) {
                    let data236 = data218["policy-fail-on"];
                    if (typeof data236 !== "string") {
                        const err621 = { instancePath: instancePath + "/anomaly-scan/policy-fail-on", schemaPath: "#/properties/anomaly-scan/properties/policy-fail-on/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties["policy-fail-on"].type, parentSchema: schema11.properties["anomaly-scan"].properties["policy-fail-on"], data: data236 };
                        if (vErrors === null) {
                            vErrors = [err621];
                        }
                        else {
                            vErrors.push(err621);
                        }
                        errors++;
                    }
                    if (!(((data236 === "high") || (data236 === "medium")) || (data236 === "low"))) {
                        const err622 = { instancePath: instancePath + "/anomaly-scan/policy-fail-on", schemaPath: "#/properties/anomaly-scan/properties/policy-fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["anomaly-scan"].properties["policy-fail-on"].enum }, schema: schema11.properties["anomaly-scan"].properties["policy-fail-on"].enum, parentSchema: schema11.properties["anomaly-scan"].properties["policy-fail-on"], data: data236 };
                        if (vErrors === null) {
                            vErrors = [err622];
                        }
                        else {
                            vErrors.push(err622);
                        }
                        errors++;
                    }
                }
                if (data218.profile !== undefined) {
                    let data237 = data218.profile;
                    if (typeof data237 === "string") {
                        if (!pattern1.test(data237)) {
                            const err623 = { instancePath: instancePath + "/anomaly-scan/profile", schemaPath: "#/properties/anomaly-scan/properties/profile/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.profile, data: data237 };
                            if (vErrors === null) {
                                vErrors = [err623];
                            }
                            else {
                                vErrors.push(err623);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err624 = { instancePath: instancePath + "/anomaly-scan/profile", schemaPath: "#/properties/anomaly-scan/properties/profile/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.profile.type, parentSchema: schema11.properties["anomaly-scan"].properties.profile, data: data237 };
                        if (vErrors === null) {
                            vErrors = [err624];
                        }
                        else {
                            vErrors.push(err624);
                        }
                        errors++;
                    }
                }
                if (data218["update-profile"] !== undefined) {
                    let data238 = data218["update-profile"];
                    if (typeof data238 !== "boolean") {
                        const err625 = { instancePath: instancePath + "/anomaly-scan/update-profile", schemaPath: "#/properties/anomaly-scan/properties/update-profile/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["anomaly-scan"].properties["update-profile"].type, parentSchema: schema11.properties["anomaly-scan"].properties["update-profile"], data: data238 };
                        if (vErrors === null) {
                            vErrors = [err625];
                        }
                        else {
                            vErrors.push(err625);
                        }
                        errors++;
                    }
                }
                if (data218.bundles !== undefined) {
                    let data239 = data218.bundles;
                    if (data239 && typeof data239 == "object" && !Array.isArray(data239)) {
                        if (data239.files === undefined) {
                            const err626 = { instancePath: instancePath + "/anomaly-scan/bundles", schemaPath: "#/properties/anomaly-scan/properties/bundles/required", keyword: "required", params: { missingProperty: "files" }, schema: schema11.properties["anomaly-scan"].properties.bundles.required, parentSchema: schema11.properties["anomaly-scan"].properties.bundles, data: data239 };
                            if (vErrors === null) {
                                vErrors = [err626];
                            }
                            else {
                                vErrors.push(err626);
                            }
                            errors++;
                        }
                        for (const key33 in data239) {
                            if (!(((key33 === "files") || (key33 === "known")) || (key33 === "max-new"))) {
                                const err627 = { instancePath: instancePath + "/anomaly-scan/bundles", schemaPath: "#/properties/anomaly-scan/properties/bundles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, schema: false, parentSchema: schema11.properties["anomaly-scan"].properties.bundles, data: data239 };
                                if (vErrors === null) {
                                    vErrors = [err627];
                                }
                                else {
                                    vErrors.push(err627);
                                }
                                errors++;
                            }
                        }
                        if (data239.files !== undefined) {
                            let data240 = data239.files;
                            if ((!(Array.isArray(data240))) && (typeof data240 !== "string")) {
                                const err628 = { instancePath: instancePath + "/anomaly-scan/bundles/files", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/files/type", keyword: "type", params: { type: schema11.properties["anomaly-scan"].properties.bundles.properties.files.type }, schema: schema11.properties["anomaly-scan"].properties.bundles.properties.files.type, parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties.files, data: data240 };
                                if (vErrors === null) {
                                    vErrors = [err628];
                                }
                                else {
                                    vErrors.push(err628);
                                }
                                errors++;
                            }
                            if (typeof data240 === "string") {
                                if (!pattern0.test(data240)) {
                                    const err629 = { instancePath: instancePath + "/anomaly-scan/bundles/files", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/files/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties.files, data: data240 };
                                    if (vErrors === null) {
                                        vErrors = [err629];
                                    }
                                    else {
                                        vErrors.push(err629);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data240)) {
                                if (data240.length < 1) {
                                    const err630 = { instancePath: instancePath + "/anomaly-scan/bundles/files", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties.files, data: data240 };
                                    if (vErrors === null) {
                                        vErrors = [err630];
                                    }
                                    else {
                                        vErrors.push(err630);
                                    }
                                    errors++;
                                }
                                const len36 = data240.length;
                                for (let i36 = 0; i36 < len36; i36++) {
                                    let data241 = data240[i36];
                                    if (typeof data241 === "string") {
                                        if (!pattern1.test(data241)) {
                                            const err631 = { instancePath: instancePath + "/anomaly-scan/bundles/files/" + i36, schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties.files.items, data: data241 };
                                            if (vErrors === null) {
                                                vErrors = [err631];
                                            }
                                            else {
                                                vErrors.push(err631);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err632 = { instancePath: instancePath + "/anomaly-scan/bundles/files/" + i36, schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/files/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.bundles.properties.files.items.type, parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties.files.items, data: data241 };
                                        if (vErrors === null) {
                                            vErrors = [err632];
                                        }
                                        else {
                                            vErrors.push(err632);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data239.known !== undefined) {
                            let data242 = data239.known;
                            if (typeof data242 === "string") {
                                if (!pattern1.test(data242)) {
                                    const err633 = { instancePath: instancePath + "/anomaly-scan/bundles/known", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/known/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties.known, data: data242 };
                                    if (vErrors === null) {
                                        vErrors = [err633];
                                    }
                                    else {
                                        vErrors.push(err633);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err634 = { instancePath: instancePath + "/anomaly-scan/bundles/known", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/known/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.bundles.properties.known.type, parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties.known, data: data242 };
                                if (vErrors === null) {
                                    vErrors = [err634];
                                }
                                else {
                                    vErrors.push(err634);
                                }
                                errors++;
                            }
                        }
                        if (data239["max-new"] !== undefined) {
                            let data243 = data239["max-new"];
                            if (!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))) {
                                const err635 = { instancePath: instancePath + "/anomaly-scan/bundles/max-new", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/max-new/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties.bundles.properties["max-new"].type, parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties["max-new"], data: data243 };
                                if (vErrors === null) {
                                    vErrors = [err635];
                                }
                                else {
                                    vErrors.push(err635);
                                }
                                errors++;
                            }
                            if ((typeof data243 == "number") && (isFinite(data243))) {
                                if (data243 > 10000 || isNaN(data243)) {
                                    const err636 = { instancePath: instancePath + "/anomaly-scan/bundles/max-new", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/max-new/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, schema: 10000, parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties["max-new"], data: data243 };
                                    if (vErrors === null) {
                                        vErrors = [err636];
                                    }
                                    else {
                                        vErrors.push(err636);
                                    }
                                    errors++;
                                }
                                if (data243 < 0 || isNaN(data243)) {
                                    const err637 = { instancePath: instancePath + "/anomaly-scan/bundles/max-new", schemaPath: "#/properties/anomaly-scan/properties/bundles/properties/max-new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["anomaly-scan"].properties.bundles.properties["max-new"], data: data243 };
                                    if (vErrors === null) {
                                        vErrors = [err637];
                                    }
                                    else {
                                        vErrors.push(err637);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err638 = { instancePath: instancePath + "/anomaly-scan/bundles", schemaPath: "#/properties/anomaly-scan/properties/bundles/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["anomaly-scan"].properties.bundles.type, parentSchema: schema11.properties["anomaly-scan"].properties.bundles, data: data239 };
                        if (vErrors === null) {
                            vErrors = [err638];
                        }
                        else {
                            vErrors.push(err638);
                        }
                        errors++;
                    }
                }
                if (data218.libraries !== undefined) {
                    let data244 = data218.libraries;
                    if (data244 && typeof data244 == "object" && !Array.isArray(data244)) {
                        if (data244.files === undefined) {
                            const err639 = { instancePath: instancePath + "/anomaly-scan/libraries", schemaPath: "#/properties/anomaly-scan/properties/libraries/required", keyword: "required", params: { missingProperty: "files" }, schema: schema11.properties["anomaly-scan"].properties.libraries.required, parentSchema: schema11.properties["anomaly-scan"].properties.libraries, data: data244 };
                            if (vErrors === null) {
                                vErrors = [err639];
                            }
                            else {
                                vErrors.push(err639);
                            }
                            errors++;
                        }
                        for (const key34 in data244) {
                            if (!((((key34 === "files") || (key34 === "data")) || (key34 === "fail-on")) || (key34 === "max-age-days"))) {
                                const err640 = { instancePath: instancePath + "/anomaly-scan/libraries", schemaPath: "#/properties/anomaly-scan/properties/libraries/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, schema: false, parentSchema: schema11.properties["anomaly-scan"].properties.libraries, data: data244 };
                                if (vErrors === null) {
                                    vErrors = [err640];
                                }
                                else {
                                    vErrors.push(err640);
                                }
                                errors++;
                            }
                        }
                        if (data244.files !== undefined) {
                            let data245 = data244.files;
                            if ((!(Array.isArray(data245))) && (typeof data245 !== "string")) {
                                const err641 = { instancePath: instancePath + "/anomaly-scan/libraries/files", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/files/type", keyword: "type", params: { type: schema11.properties["anomaly-scan"].properties.libraries.properties.files.type }, schema: schema11.properties["anomaly-scan"].properties.libraries.properties.files.type, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties.files, data: data245 };
                                if (vErrors === null) {
                                    vErrors = [err641];
                                }
                                else {
                                    vErrors.push(err641);
                                }
                                errors++;
                            }
                            if (typeof data245 === "string") {
                                if (!pattern0.test(data245)) {
                                    const err642 = { instancePath: instancePath + "/anomaly-scan/libraries/files", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/files/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties.files, data: data245 };
                                    if (vErrors === null) {
                                        vErrors = [err642];
                                    }
                                    else {
                                        vErrors.push(err642);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data245)) {
                                if (data245.length < 1) {
                                    const err643 = { instancePath: instancePath + "/anomaly-scan/libraries/files", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties.files, data: data245 };
                                    if (vErrors === null) {
                                        vErrors = [err643];
                                    }
                                    else {
                                        vErrors.push(err643);
                                    }
                                    errors++;
                                }
                                const len37 = data245.length;
                                for (let i37 = 0; i37 < len37; i37++) {
                                    let data246 = data245[i37];
                                    if (typeof data246 === "string") {
                                        if (!pattern1.test(data246)) {
                                            const err644 = { instancePath: instancePath + "/anomaly-scan/libraries/files/" + i37, schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties.files.items, data: data246 };
                                            if (vErrors === null) {
                                                vErrors = [err644];
                                            }
                                            else {
                                                vErrors.push(err644);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err645 = { instancePath: instancePath + "/anomaly-scan/libraries/files/" + i37, schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/files/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.libraries.properties.files.items.type, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties.files.items, data: data246 };
                                        if (vErrors === null) {
                                            vErrors = [err645];
                                        }
                                        else {
                                            vErrors.push(err645);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data244.data !== undefined) {
                            let data247 = data244.data;
                            if (typeof data247 === "string") {
                                if (!pattern1.test(data247)) {
                                    const err646 = { instancePath: instancePath + "/anomaly-scan/libraries/data", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/data/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties.data, data: data247 };
                                    if (vErrors === null) {
                                        vErrors = [err646];
                                    }
                                    else {
                                        vErrors.push(err646);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err647 = { instancePath: instancePath + "/anomaly-scan/libraries/data", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/data/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.libraries.properties.data.type, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties.data, data: data247 };
                                if (vErrors === null) {
                                    vErrors = [err647];
                                }
                                else {
                                    vErrors.push(err647);
                                }
                                errors++;
                            }
                        }
                        if (data244["fail-on"] !== undefined) {
                            let data248 = data244["fail-on"];
                            if (typeof data248 !== "string") {
                                const err648 = { instancePath: instancePath + "/anomaly-scan/libraries/fail-on", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/fail-on/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.libraries.properties["fail-on"].type, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties["fail-on"], data: data248 };
                                if (vErrors === null) {
                                    vErrors = [err648];
                                }
                                else {
                                    vErrors.push(err648);
                                }
                                errors++;
                            }
                            if (!((((data248 === "critical") || (data248 === "high")) || (data248 === "medium")) || (data248 === "low"))) {
                                const err649 = { instancePath: instancePath + "/anomaly-scan/libraries/fail-on", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["anomaly-scan"].properties.libraries.properties["fail-on"].enum }, schema: schema11.properties["anomaly-scan"].properties.libraries.properties["fail-on"].enum, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties["fail-on"], data: data248 };
                                if (vErrors === null) {
                                    vErrors = [err649];
                                }
                                else {
                                    vErrors.push(err649);
                                }
                                errors++;
                            }
                        }
                        if (data244["max-age-days"] !== undefined) {
                            let data249 = data244["max-age-days"];
                            if (!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))) {
                                const err650 = { instancePath: instancePath + "/anomaly-scan/libraries/max-age-days", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/max-age-days/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties.libraries.properties["max-age-days"].type, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties["max-age-days"], data: data249 };
                                if (vErrors === null) {
                                    vErrors = [err650];
                                }
                                else {
                                    vErrors.push(err650);
                                }
                                errors++;
                            }
                            if ((typeof data249 == "number") && (isFinite(data249))) {
                                if (data249 > 3650 || isNaN(data249)) {
                                    const err651 = { instancePath: instancePath + "/anomaly-scan/libraries/max-age-days", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/max-age-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, schema: 3650, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties["max-age-days"], data: data249 };
                                    if (vErrors === null) {
                                        vErrors = [err651];
                                    }
                                    else {
                                        vErrors.push(err651);
                                    }
                                    errors++;
                                }
                                if (data249 < 1 || isNaN(data249)) {
                                    const err652 = { instancePath: instancePath + "/anomaly-scan/libraries/max-age-days", schemaPath: "#/properties/anomaly-scan/properties/libraries/properties/max-age-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["anomaly-scan"].properties.libraries.properties["max-age-days"], data: data249 };
                                    if (vErrors === null) {
                                        vErrors = [err652];
                                    }
                                    else {
                                        vErrors.push(err652);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err653 = { instancePath: instancePath + "/anomaly-scan/libraries", schemaPath: "#/properties/anomaly-scan/properties/libraries/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["anomaly-scan"].properties.libraries.type, parentSchema: schema11.properties["anomaly-scan"].properties.libraries, data: data244 };
                        if (vErrors === null) {
                            vErrors = [err653];
                        }
                        else {
                            vErrors.push(err653);
                        }
                        errors++;
                    }
                }
                if (data218.plugins !== undefined) {
                    let data250 = data218.plugins;
                    if (typeof data250 === "string") {
                        if (!pattern1.test(data250)) {
                            const err654 = { instancePath: instancePath + "/anomaly-scan/plugins", schemaPath: "#/properties/anomaly-scan/properties/plugins/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.plugins, data: data250 };
                            if (vErrors === null) {
                                vErrors = [err654];
                            }
                            else {
                                vErrors.push(err654);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err655 = { instancePath: instancePath + "/anomaly-scan/plugins", schemaPath: "#/properties/anomaly-scan/properties/plugins/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.plugins.type, parentSchema: schema11.properties["anomaly-scan"].properties.plugins, data: data250 };
                        if (vErrors === null) {
                            vErrors = [err655];
                        }
                        else {
                            vErrors.push(err655);
                        }
                        errors++;
                    }
                }
                if (data218["plugin-fail-on"] !== undefined) {
                    let data251 = data218["plugin-fail-on"];
                    if ((!(Array.isArray(data251))) && (typeof data251 !== "string")) {
                        const err656 = { instancePath: instancePath + "/anomaly-scan/plugin-fail-on", schemaPath: "#/properties/anomaly-scan/properties/plugin-fail-on/type", keyword: "type", params: { type: schema11.properties["anomaly-scan"].properties["plugin-fail-on"].type }, schema: schema11.properties["anomaly-scan"].properties["plugin-fail-on"].type, parentSchema: schema11.properties["anomaly-scan"].properties["plugin-fail-on"], data: data251 };
                        if (vErrors === null) {
                            vErrors = [err656];
                        }
                        else {
                            vErrors.push(err656);
                        }
                        errors++;
                    }
                    if (typeof data251 === "string") {
                        if (!pattern0.test(data251)) {
                            const err657 = { instancePath: instancePath + "/anomaly-scan/plugin-fail-on", schemaPath: "#/properties/anomaly-scan/properties/plugin-fail-on/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["anomaly-scan"].properties["plugin-fail-on"], data: data251 };
                            if (vErrors === null) {
                                vErrors = [err657];
                            }
                            else {
                                vErrors.push(err657);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data251)) {
                        const len38 = data251.length;
                        for (let i38 = 0; i38 < len38; i38++) {
                            let data252 = data251[i38];
                            if (typeof data252 === "string") {
                                if (!pattern1.test(data252)) {
                                    const err658 = { instancePath: instancePath + "/anomaly-scan/plugin-fail-on/" + i38, schemaPath: "#/properties/anomaly-scan/properties/plugin-fail-on/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties["plugin-fail-on"].items, data: data252 };
                                    if (vErrors === null) {
                                        vErrors = [err658];
                                    }
                                    else {
                                        vErrors.push(err658);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err659 = { instancePath: instancePath + "/anomaly-scan/plugin-fail-on/" + i38, schemaPath: "#/properties/anomaly-scan/properties/plugin-fail-on/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties["plugin-fail-on"].items.type, parentSchema: schema11.properties["anomaly-scan"].properties["plugin-fail-on"].items, data: data252 };
                                if (vErrors === null) {
                                    vErrors = [err659];
                                }
                                else {
                                    vErrors.push(err659);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data218["plugin-vectors"] !== undefined) {
                    let data253 = data218["plugin-vectors"];
                    if ((!(Array.isArray(data253))) && (typeof data253 !== "string")) {
                        const err660 = { instancePath: instancePath + "/anomaly-scan/plugin-vectors", schemaPath: "#/properties/anomaly-scan/properties/plugin-vectors/type", keyword: "type", params: { type: schema11.properties["anomaly-scan"].properties["plugin-vectors"].type }, schema: schema11.properties["anomaly-scan"].properties["plugin-vectors"].type, parentSchema: schema11.properties["anomaly-scan"].properties["plugin-vectors"], data: data253 };
                        if (vErrors === null) {
                            vErrors = [err660];
                        }
                        else {
                            vErrors.push(err660);
                        }
                        errors++;
                    }
                    if (typeof data253 === "string") {
                        if (!pattern0.test(data253)) {
                            const err661 = { instancePath: instancePath + "/anomaly-scan/plugin-vectors", schemaPath: "#/properties/anomaly-scan/properties/plugin-vectors/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties["anomaly-scan"].properties["plugin-vectors"], data: data253 };
                            if (vErrors === null) {
                                vErrors = [err661];
                            }
                            else {
                                vErrors.push(err661);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data253)) {
                        const len39 = data253.length;
                        for (let i39 = 0; i39 < len39; i39++) {
                            let data254 = data253[i39];
                            if (typeof data254 === "string") {
                                if (!pattern1.test(data254)) {
                                    const err662 = { instancePath: instancePath + "/anomaly-scan/plugin-vectors/" + i39, schemaPath: "#/properties/anomaly-scan/properties/plugin-vectors/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties["plugin-vectors"].items, data: data254 };
                                    if (vErrors === null) {
                                        vErrors = [err662];
                                    }
                                    else {
                                        vErrors.push(err662);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err663 = { instancePath: instancePath + "/anomaly-scan/plugin-vectors/" + i39, schemaPath: "#/properties/anomaly-scan/properties/plugin-vectors/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties["plugin-vectors"].items.type, parentSchema: schema11.properties["anomaly-scan"].properties["plugin-vectors"].items, data: data254 };
                                if (vErrors === null) {
                                    vErrors = [err663];
                                }
                                else {
                                    vErrors.push(err663);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data218["min-live-plugin-vectors"] !== undefined) {
                    let data255 = data218["min-live-plugin-vectors"];
                    if (!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))) {
                        const err664 = { instancePath: instancePath + "/anomaly-scan/min-live-plugin-vectors", schemaPath: "#/properties/anomaly-scan/properties/min-live-plugin-vectors/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties["min-live-plugin-vectors"].type, parentSchema: schema11.properties["anomaly-scan"].properties["min-live-plugin-vectors"], data: data255 };
                        if (vErrors === null) {
                            vErrors = [err664];
                        }
                        else {
                            vErrors.push(err664);
                        }
                        errors++;
                    }
                    if ((typeof data255 == "number") && (isFinite(data255))) {
                        if (data255 > 1000 || isNaN(data255)) {
                            const err665 = { instancePath: instancePath + "/anomaly-scan/min-live-plugin-vectors", schemaPath: "#/properties/anomaly-scan/properties/min-live-plugin-vectors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 }, schema: 1000, parentSchema: schema11.properties["anomaly-scan"].properties["min-live-plugin-vectors"], data: data255 };
                            if (vErrors === null) {
                                vErrors = [err665];
                            }
                            else {
                                vErrors.push(err665);
                            }
                            errors++;
                        }
                        if (data255 < 1 || isNaN(data255)) {
                            const err666 = { instancePath: instancePath + "/anomaly-scan/min-live-plugin-vectors", schemaPath: "#/properties/anomaly-scan/properties/min-live-plugin-vectors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema11.properties["anomaly-scan"].properties["min-live-plugin-vectors"], data: data255 };
                            if (vErrors === null) {
                                vErrors = [err666];
                            }
                            else {
                                vErrors.push(err666);
                            }
                            errors++;
                        }
                    }
                }
                if (data218.twin !== undefined) {
                    let data256 = data218.twin;
                    if (typeof data256 !== "boolean") {
                        const err667 = { instancePath: instancePath + "/anomaly-scan/twin", schemaPath: "#/properties/anomaly-scan/properties/twin/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["anomaly-scan"].properties.twin.type, parentSchema: schema11.properties["anomaly-scan"].properties.twin, data: data256 };
                        if (vErrors === null) {
                            vErrors = [err667];
                        }
                        else {
                            vErrors.push(err667);
                        }
                        errors++;
                    }
                }
                if (data218.sinks !== undefined) {
                    let data257 = data218.sinks;
                    if (data257 && typeof data257 == "object" && !Array.isArray(data257)) {
                        for (const key35 in data257) {
                            let data258 = data257[key35];
                            if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
                                if (data258.page === undefined) {
                                    const err668 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/required", keyword: "required", params: { missingProperty: "page" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.required, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties, data: data258 };
                                    if (vErrors === null) {
                                        vErrors = [err668];
                                    }
                                    else {
                                        vErrors.push(err668);
                                    }
                                    errors++;
                                }
                                for (const key36 in data258) {
                                    if (!((((((key36 === "page") || (key36 === "parameter")) || (key36 === "fragment")) || (key36 === "field")) || (key36 === "press")) || (key36 === "message"))) {
                                        const err669 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, schema: false, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties, data: data258 };
                                        if (vErrors === null) {
                                            vErrors = [err669];
                                        }
                                        else {
                                            vErrors.push(err669);
                                        }
                                        errors++;
                                    }
                                }
                                if (data258.page !== undefined) {
                                    let data259 = data258.page;
                                    if (typeof data259 === "string") {
                                        if (!pattern1.test(data259)) {
                                            const err670 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/page/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.page, data: data259 };
                                            if (vErrors === null) {
                                                vErrors = [err670];
                                            }
                                            else {
                                                vErrors.push(err670);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err671 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/page", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/page/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.page.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.page, data: data259 };
                                        if (vErrors === null) {
                                            vErrors = [err671];
                                        }
                                        else {
                                            vErrors.push(err671);
                                        }
                                        errors++;
                                    }
                                }
                                if (data258.parameter !== undefined) {
                                    let data260 = data258.parameter;
                                    if (typeof data260 === "string") {
                                        if (!pattern1.test(data260)) {
                                            const err672 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameter", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/parameter/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.parameter, data: data260 };
                                            if (vErrors === null) {
                                                vErrors = [err672];
                                            }
                                            else {
                                                vErrors.push(err672);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err673 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/parameter", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/parameter/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.parameter.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.parameter, data: data260 };
                                        if (vErrors === null) {
                                            vErrors = [err673];
                                        }
                                        else {
                                            vErrors.push(err673);
                                        }
                                        errors++;
                                    }
                                }
                                if (data258.fragment !== undefined) {
                                    let data261 = data258.fragment;
                                    if (typeof data261 === "string") {
                                        if (!pattern1.test(data261)) {
                                            const err674 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/fragment", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/fragment/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.fragment, data: data261 };
                                            if (vErrors === null) {
                                                vErrors = [err674];
                                            }
                                            else {
                                                vErrors.push(err674);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err675 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/fragment", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/fragment/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.fragment.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.fragment, data: data261 };
                                        if (vErrors === null) {
                                            vErrors = [err675];
                                        }
                                        else {
                                            vErrors.push(err675);
                                        }
                                        errors++;
                                    }
                                }
                                if (data258.field !== undefined) {
                                    let data262 = data258.field;
                                    if (typeof data262 === "string") {
                                        if (!pattern1.test(data262)) {
                                            const err676 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/field/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.field, data: data262 };
                                            if (vErrors === null) {
                                                vErrors = [err676];
                                            }
                                            else {
                                                vErrors.push(err676);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err677 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/field/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.field.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.field, data: data262 };
                                        if (vErrors === null) {
                                            vErrors = [err677];
                                        }
                                        else {
                                            vErrors.push(err677);
                                        }
                                        errors++;
                                    }
                                }
                                if (data258.press !== undefined) {
                                    let data263 = data258.press;
                                    if (typeof data263 === "string") {
                                        if (!pattern1.test(data263)) {
                                            const err678 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/press", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/press/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.press, data: data263 };
                                            if (vErrors === null) {
                                                vErrors = [err678];
                                            }
                                            else {
                                                vErrors.push(err678);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err679 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/press", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/press/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.press.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.press, data: data263 };
                                        if (vErrors === null) {
                                            vErrors = [err679];
                                        }
                                        else {
                                            vErrors.push(err679);
                                        }
                                        errors++;
                                    }
                                }
                                if (data258.message !== undefined) {
                                    let data264 = data258.message;
                                    if (typeof data264 === "string") {
                                        if (!pattern1.test(data264)) {
                                            const err680 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/message", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/message/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.message, data: data264 };
                                            if (vErrors === null) {
                                                vErrors = [err680];
                                            }
                                            else {
                                                vErrors.push(err680);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err681 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1") + "/message", schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.message.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.properties.message, data: data264 };
                                        if (vErrors === null) {
                                            vErrors = [err681];
                                        }
                                        else {
                                            vErrors.push(err681);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err682 = { instancePath: instancePath + "/anomaly-scan/sinks/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/anomaly-scan/properties/sinks/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks.additionalProperties, data: data258 };
                                if (vErrors === null) {
                                    vErrors = [err682];
                                }
                                else {
                                    vErrors.push(err682);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err683 = { instancePath: instancePath + "/anomaly-scan/sinks", schemaPath: "#/properties/anomaly-scan/properties/sinks/type", keyword: "type", params: { type: "object" }, schema: schema11.properties["anomaly-scan"].properties.sinks.type, parentSchema: schema11.properties["anomaly-scan"].properties.sinks, data: data257 };
                        if (vErrors === null) {
                            vErrors = [err683];
                        }
                        else {
                            vErrors.push(err683);
                        }
                        errors++;
                    }
                }
                if (data218["save-baseline"] !== undefined) {
                    let data265 = data218["save-baseline"];
                    if (typeof data265 !== "string") {
                        const err684 = { instancePath: instancePath + "/anomaly-scan/save-baseline", schemaPath: "#/properties/anomaly-scan/properties/save-baseline/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties["save-baseline"].type, parentSchema: schema11.properties["anomaly-scan"].properties["save-baseline"], data: data265 };
                        if (vErrors === null) {
                            vErrors = [err684];
                        }
                        else {
                            vErrors.push(err684);
                        }
                        errors++;
                    }
                    if (!(((data265 === "auto") || (data265 === "always")) || (data265 === "never"))) {
                        const err685 = { instancePath: instancePath + "/anomaly-scan/save-baseline", schemaPath: "#/properties/anomaly-scan/properties/save-baseline/enum", keyword: "enum", params: { allowedValues: schema11.properties["anomaly-scan"].properties["save-baseline"].enum }, schema: schema11.properties["anomaly-scan"].properties["save-baseline"].enum, parentSchema: schema11.properties["anomaly-scan"].properties["save-baseline"], data: data265 };
                        if (vErrors === null) {
                            vErrors = [err685];
                        }
                        else {
                            vErrors.push(err685);
                        }
                        errors++;
                    }
                }
                if (data218["max-annotations"] !== undefined) {
                    let data266 = data218["max-annotations"];
                    if (!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))) {
                        const err686 = { instancePath: instancePath + "/anomaly-scan/max-annotations", schemaPath: "#/properties/anomaly-scan/properties/max-annotations/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties["max-annotations"].type, parentSchema: schema11.properties["anomaly-scan"].properties["max-annotations"], data: data266 };
                        if (vErrors === null) {
                            vErrors = [err686];
                        }
                        else {
                            vErrors.push(err686);
                        }
                        errors++;
                    }
                    if ((typeof data266 == "number") && (isFinite(data266))) {
                        if (data266 > 5000 || isNaN(data266)) {
                            const err687 = { instancePath: instancePath + "/anomaly-scan/max-annotations", schemaPath: "#/properties/anomaly-scan/properties/max-annotations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000 }, schema: 5000, parentSchema: schema11.properties["anomaly-scan"].properties["max-annotations"], data: data266 };
                            if (vErrors === null) {
                                vErrors = [err687];
                            }
                            else {
                                vErrors.push(err687);
                            }
                            errors++;
                        }
                        if (data266 < 0 || isNaN(data266)) {
                            const err688 = { instancePath: instancePath + "/anomaly-scan/max-annotations", schemaPath: "#/properties/anomaly-scan/properties/max-annotations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["anomaly-scan"].properties["max-annotations"], data: data266 };
                            if (vErrors === null) {
                                vErrors = [err688];
                            }
                            else {
                                vErrors.push(err688);
                            }
                            errors++;
                        }
                    }
                }
                if (data218["max-discussions"] !== undefined) {
                    let data267 = data218["max-discussions"];
                    if (!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))) {
                        const err689 = { instancePath: instancePath + "/anomaly-scan/max-discussions", schemaPath: "#/properties/anomaly-scan/properties/max-discussions/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties["anomaly-scan"].properties["max-discussions"].type, parentSchema: schema11.properties["anomaly-scan"].properties["max-discussions"], data: data267 };
                        if (vErrors === null) {
                            vErrors = [err689];
                        }
                        else {
                            vErrors.push(err689);
                        }
                        errors++;
                    }
                    if ((typeof data267 == "number") && (isFinite(data267))) {
                        if (data267 > 20 || isNaN(data267)) {
                            const err690 = { instancePath: instancePath + "/anomaly-scan/max-discussions", schemaPath: "#/properties/anomaly-scan/properties/max-discussions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema11.properties["anomaly-scan"].properties["max-discussions"], data: data267 };
                            if (vErrors === null) {
                                vErrors = [err690];
                            }
                            else {
                                vErrors.push(err690);
                            }
                            errors++;
                        }
                        if (data267 < 0 || isNaN(data267)) {
                            const err691 = { instancePath: instancePath + "/anomaly-scan/max-discussions", schemaPath: "#/properties/anomaly-scan/properties/max-discussions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties["anomaly-scan"].properties["max-discussions"], data: data267 };
                            if (vErrors === null) {
                                vErrors = [err691];
                            }
                            else {
                                vErrors.push(err691);
                            }
                            errors++;
                        }
                    }
                }
                if (data218.comment !== undefined) {
                    let data268 = data218.comment;
                    if (typeof data268 !== "boolean") {
                        const err692 = { instancePath: instancePath + "/anomaly-scan/comment", schemaPath: "#/properties/anomaly-scan/properties/comment/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties["anomaly-scan"].properties.comment.type, parentSchema: schema11.properties["anomaly-scan"].properties.comment, data: data268 };
                        if (vErrors === null) {
                            vErrors = [err692];
                        }
                        else {
                            vErrors.push(err692);
                        }
                        errors++;
                    }
                }
                if (data218.key !== undefined) {
                    let data269 = data218.key;
                    if (typeof data269 === "string") {
                        if (!pattern46.test(data269)) {
                            const err693 = { instancePath: instancePath + "/anomaly-scan/key", schemaPath: "#/properties/anomaly-scan/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._/ -]{0,64}$" }, schema: "^[A-Za-z0-9._/ -]{0,64}$", parentSchema: schema11.properties["anomaly-scan"].properties.key, data: data269 };
                            if (vErrors === null) {
                                vErrors = [err693];
                            }
                            else {
                                vErrors.push(err693);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err694 = { instancePath: instancePath + "/anomaly-scan/key", schemaPath: "#/properties/anomaly-scan/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.key.type, parentSchema: schema11.properties["anomaly-scan"].properties.key, data: data269 };
                        if (vErrors === null) {
                            vErrors = [err694];
                        }
                        else {
                            vErrors.push(err694);
                        }
                        errors++;
                    }
                }
                if (data218.output !== undefined) {
                    let data270 = data218.output;
                    if (typeof data270 === "string") {
                        if (!pattern1.test(data270)) {
                            const err695 = { instancePath: instancePath + "/anomaly-scan/output", schemaPath: "#/properties/anomaly-scan/properties/output/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties["anomaly-scan"].properties.output, data: data270 };
                            if (vErrors === null) {
                                vErrors = [err695];
                            }
                            else {
                                vErrors.push(err695);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err696 = { instancePath: instancePath + "/anomaly-scan/output", schemaPath: "#/properties/anomaly-scan/properties/output/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties.output.type, parentSchema: schema11.properties["anomaly-scan"].properties.output, data: data270 };
                        if (vErrors === null) {
                            vErrors = [err696];
                        }
                        else {
                            vErrors.push(err696);
                        }
                        errors++;
                    }
                }
                if (data218["on-inconclusive"] !== undefined) {
                    let data271 = data218["on-inconclusive"];
                    if (typeof data271 !== "string") {
                        const err697 = { instancePath: instancePath + "/anomaly-scan/on-inconclusive", schemaPath: "#/properties/anomaly-scan/properties/on-inconclusive/type", keyword: "type", params: { type: "string" }, schema: schema11.properties["anomaly-scan"].properties["on-inconclusive"].type, parentSchema: schema11.properties["anomaly-scan"].properties["on-inconclusive"], data: data271 };
                        if (vErrors === null) {
                            vErrors = [err697];
                        }
                        else {
                            vErrors.push(err697);
                        }
                        errors++;
                    }
                    if (!((data271 === "fail") || (data271 === "warn"))) {
                        const err698 = { instancePath: instancePath + "/anomaly-scan/on-inconclusive", schemaPath: "#/properties/anomaly-scan/properties/on-inconclusive/enum", keyword: "enum", params: { allowedValues: schema11.properties["anomaly-scan"].properties["on-inconclusive"].enum }, schema: schema11.properties["anomaly-scan"].properties["on-inconclusive"].enum, parentSchema: schema11.properties["anomaly-scan"].properties["on-inconclusive"], data: data271 };
                        if (vErrors === null) {
                            vErrors = [err698];
                        }
                        else {
                            vErrors.push(err698);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.certify !== undefined) {
            let data272 = data.certify;
            if ((!(data272 && typeof data272 == "object" && !Array.isArray(data272))) && (data272 !== null)) {
                const err699 = { instancePath: instancePath + "/certify", schemaPath: "#/properties/certify/type", keyword: "type", params: { type: schema11.properties.certify.type }, schema: schema11.properties.certify.type, parentSchema: schema11.properties.certify, data: data272 };
                if (vErrors === null) {
                    vErrors = [err699];
                }
                else {
                    vErrors.push(err699);
                }
                errors++;
            }
            if (data272 && typeof data272 == "object" && !Array.isArray(data272)) {
                for (const key37 in data272) {
                    if (!((((((key37 === "max-annotations") || (key37 === "max-discussions")) || (key37 === "comment")) || (key37 === "key")) || (key37 === "output")) || (key37 === "on-inconclusive"))) {
                        const err700 = { instancePath: instancePath + "/certify", schemaPath: "#/properties/certify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, schema: false, parentSchema: schema11.properties.certify, data: data272 };
                        if (vErrors === null) {
                            vErrors = [err700];
                        }
                        else {
                            vErrors.push(err700);
                        }
                        errors++;
                    }
                }
                if (data272["max-annotations"] !== undefined) {
                    let data273 = data272["max-annotations"];
                    if (!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))) {
                        const err701 = { instancePath: instancePath + "/certify/max-annotations", schemaPath: "#/properties/certify/properties/max-annotations/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.certify.properties["max-annotations"].type, parentSchema: schema11.properties.certify.properties["max-annotations"], data: data273 };
                        if (vErrors === null) {
                            vErrors = [err701];
                        }
                        else {
                            vErrors.push(err701);
                        }
                        errors++;
                    }
                    if ((typeof data273 == "number") && (isFinite(data273))) {
                        if (data273 > 5000 || isNaN(data273)) {
                            const err702 = { instancePath: instancePath + "/certify/max-annotations", schemaPath: "#/properties/certify/properties/max-annotations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5000 }, schema: 5000, parentSchema: schema11.properties.certify.properties["max-annotations"], data: data273 };
                            if (vErrors === null) {
                                vErrors = [err702];
                            }
                            else {
                                vErrors.push(err702);
                            }
                            errors++;
                        }
                        if (data273 < 0 || isNaN(data273)) {
                            const err703 = { instancePath: instancePath + "/certify/max-annotations", schemaPath: "#/properties/certify/properties/max-annotations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.certify.properties["max-annotations"], data: data273 };
                            if (vErrors === null) {
                                vErrors = [err703];
                            }
                            else {
                                vErrors.push(err703);
                            }
                            errors++;
                        }
                    }
                }
                if (data272["max-discussions"] !== undefined) {
                    let data274 = data272["max-discussions"];
                    if (!(((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274))) && (isFinite(data274)))) {
                        const err704 = { instancePath: instancePath + "/certify/max-discussions", schemaPath: "#/properties/certify/properties/max-discussions/type", keyword: "type", params: { type: "integer" }, schema: schema11.properties.certify.properties["max-discussions"].type, parentSchema: schema11.properties.certify.properties["max-discussions"], data: data274 };
                        if (vErrors === null) {
                            vErrors = [err704];
                        }
                        else {
                            vErrors.push(err704);
                        }
                        errors++;
                    }
                    if ((typeof data274 == "number") && (isFinite(data274))) {
                        if (data274 > 20 || isNaN(data274)) {
                            const err705 = { instancePath: instancePath + "/certify/max-discussions", schemaPath: "#/properties/certify/properties/max-discussions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema11.properties.certify.properties["max-discussions"], data: data274 };
                            if (vErrors === null) {
                                vErrors = [err705];
                            }
                            else {
                                vErrors.push(err705);
                            }
                            errors++;
                        }
                        if (data274 < 0 || isNaN(data274)) {
                            const err706 = { instancePath: instancePath + "/certify/max-discussions", schemaPath: "#/properties/certify/properties/max-discussions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema11.properties.certify.properties["max-discussions"], data: data274 };
                            if (vErrors === null) {
                                vErrors = [err706];
                            }
                            else {
                                vErrors.push(err706);
                            }
                            errors++;
                        }
                    }
                }
                if (data272.comment !== undefined) {
                    let data275 = data272.comment;
                    if (typeof data275 !== "boolean") {
                        const err707 = { instancePath: instancePath + "/certify/comment", schemaPath: "#/properties/certify/properties/comment/type", keyword: "type", params: { type: "boolean" }, schema: schema11.properties.certify.properties.comment.type, parentSchema: schema11.properties.certify.properties.comment, data: data275 };
                        if (vErrors === null) {
                            vErrors = [err707];
                        }
                        else {
                            vErrors.push(err707);
                        }
                        errors++;
                    }
                }
                if (data272.key !== undefined) {
                    let data276 = data272.key;
                    if (typeof data276 === "string") {
                        if (!pattern46.test(data276)) {
                            const err708 = { instancePath: instancePath + "/certify/key", schemaPath: "#/properties/certify/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._/ -]{0,64}$" }, schema: "^[A-Za-z0-9._/ -]{0,64}$", parentSchema: schema11.properties.certify.properties.key, data: data276 };
                            if (vErrors === null) {
                                vErrors = [err708];
                            }
                            else {
                                vErrors.push(err708);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err709 = { instancePath: instancePath + "/certify/key", schemaPath: "#/properties/certify/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.certify.properties.key.type, parentSchema: schema11.properties.certify.properties.key, data: data276 };
                        if (vErrors === null) {
                            vErrors = [err709];
                        }
                        else {
                            vErrors.push(err709);
                        }
                        errors++;
                    }
                }
                if (data272.output !== undefined) {
                    let data277 = data272.output;
                    if (typeof data277 === "string") {
                        if (!pattern1.test(data277)) {
                            const err710 = { instancePath: instancePath + "/certify/output", schemaPath: "#/properties/certify/properties/output/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.certify.properties.output, data: data277 };
                            if (vErrors === null) {
                                vErrors = [err710];
                            }
                            else {
                                vErrors.push(err710);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err711 = { instancePath: instancePath + "/certify/output", schemaPath: "#/properties/certify/properties/output/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.certify.properties.output.type, parentSchema: schema11.properties.certify.properties.output, data: data277 };
                        if (vErrors === null) {
                            vErrors = [err711];
                        }
                        else {
                            vErrors.push(err711);
                        }
                        errors++;
                    }
                }
                if (data272["on-inconclusive"] !== undefined) {
                    let data278 = data272["on-inconclusive"];
                    if (typeof data278 !== "string") {
                        const err712 = { instancePath: instancePath + "/certify/on-inconclusive", schemaPath: "#/properties/certify/properties/on-inconclusive/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.certify.properties["on-inconclusive"].type, parentSchema: schema11.properties.certify.properties["on-inconclusive"], data: data278 };
                        if (vErrors === null) {
                            vErrors = [err712];
                        }
                        else {
                            vErrors.push(err712);
                        }
                        errors++;
                    }
                    if (!((data278 === "fail") || (data278 === "warn"))) {
                        const err713 = { instancePath: instancePath + "/certify/on-inconclusive", schemaPath: "#/properties/certify/properties/on-inconclusive/enum", keyword: "enum", params: { allowedValues: schema11.properties.certify.properties["on-inconclusive"].enum }, schema: schema11.properties.certify.properties["on-inconclusive"].enum, parentSchema: schema11.properties.certify.properties["on-inconclusive"], data: data278 };
                        if (vErrors === null) {
                            vErrors = [err713];
                        }
                        else {
                            vErrors.push(err713);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.baseline !== undefined) {
            let data279 = data.baseline;
            if (typeof data279 === "string") {
                if (!pattern165.test(data279)) {
                    const err714 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/pattern", keyword: "pattern", params: { pattern: "^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$" }, schema: "^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$", parentSchema: schema11.properties.baseline, data: data279 };
                    if (vErrors === null) {
                        vErrors = [err714];
                    }
                    else {
                        vErrors.push(err714);
                    }
                    errors++;
                }
            }
            else {
                const err715 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.baseline.type, parentSchema: schema11.properties.baseline, data: data279 };
                if (vErrors === null) {
                    vErrors = [err715];
                }
                else {
                    vErrors.push(err715);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data280 = data.waivers;
            if (typeof data280 === "string") {
                if (!pattern166.test(data280)) {
                    const err716 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$", parentSchema: schema11.properties.waivers, data: data280 };
                    if (vErrors === null) {
                        vErrors = [err716];
                    }
                    else {
                        vErrors.push(err716);
                    }
                    errors++;
                }
            }
            else {
                const err717 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.waivers.type, parentSchema: schema11.properties.waivers, data: data280 };
                if (vErrors === null) {
                    vErrors = [err717];
                }
                else {
                    vErrors.push(err717);
                }
                errors++;
            }
        }
        if (data.alerts !== undefined) {
            let data281 = data.alerts;
            if (Array.isArray(data281)) {
                if (data281.length > 10) {
                    const err718 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema11.properties.alerts, data: data281 };
                    if (vErrors === null) {
                        vErrors = [err718];
                    }
                    else {
                        vErrors.push(err718);
                    }
                    errors++;
                }
                const len40 = data281.length;
                for (let i40 = 0; i40 < len40; i40++) {
                    let data282 = data281[i40];
                    if (data282 && typeof data282 == "object" && !Array.isArray(data282)) {
                        if (data282.to === undefined) {
                            const err719 = { instancePath: instancePath + "/alerts/" + i40, schemaPath: "#/properties/alerts/items/required", keyword: "required", params: { missingProperty: "to" }, schema: schema11.properties.alerts.items.required, parentSchema: schema11.properties.alerts.items, data: data282 };
                            if (vErrors === null) {
                                vErrors = [err719];
                            }
                            else {
                                vErrors.push(err719);
                            }
                            errors++;
                        }
                        if (data282["url-from"] === undefined) {
                            const err720 = { instancePath: instancePath + "/alerts/" + i40, schemaPath: "#/properties/alerts/items/required", keyword: "required", params: { missingProperty: "url-from" }, schema: schema11.properties.alerts.items.required, parentSchema: schema11.properties.alerts.items, data: data282 };
                            if (vErrors === null) {
                                vErrors = [err720];
                            }
                            else {
                                vErrors.push(err720);
                            }
                            errors++;
                        }
                        for (const key38 in data282) {
                            if (!((key38 === "to") || (key38 === "url-from"))) {
                                const err721 = { instancePath: instancePath + "/alerts/" + i40, schemaPath: "#/properties/alerts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, schema: false, parentSchema: schema11.properties.alerts.items, data: data282 };
                                if (vErrors === null) {
                                    vErrors = [err721];
                                }
                                else {
                                    vErrors.push(err721);
                                }
                                errors++;
                            }
                        }
                        if (data282.to !== undefined) {
                            let data283 = data282.to;
                            if (typeof data283 !== "string") {
                                const err722 = { instancePath: instancePath + "/alerts/" + i40 + "/to", schemaPath: "#/properties/alerts/items/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.alerts.items.properties.to.type, parentSchema: schema11.properties.alerts.items.properties.to, data: data283 };
                                if (vErrors === null) {
                                    vErrors = [err722];
                                }
                                else {
                                    vErrors.push(err722);
                                }
                                errors++;
                            }
                            if (!(((data283 === "slack") || (data283 === "teams")) || (data283 === "webhook"))) {
                                const err723 = { instancePath: instancePath + "/alerts/" + i40 + "/to", schemaPath: "#/properties/alerts/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema11.properties.alerts.items.properties.to.enum }, schema: schema11.properties.alerts.items.properties.to.enum, parentSchema: schema11.properties.alerts.items.properties.to, data: data283 };
                                if (vErrors === null) {
                                    vErrors = [err723];
                                }
                                else {
                                    vErrors.push(err723);
                                }
                                errors++;
                            }
                        }
                        if (data282["url-from"] !== undefined) {
                            let data284 = data282["url-from"];
                            if (typeof data284 === "string") {
                                if (!pattern167.test(data284)) {
                                    const err724 = { instancePath: instancePath + "/alerts/" + i40 + "/url-from", schemaPath: "#/properties/alerts/items/properties/url-from/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,127}$", parentSchema: schema11.properties.alerts.items.properties["url-from"], data: data284 };
                                    if (vErrors === null) {
                                        vErrors = [err724];
                                    }
                                    else {
                                        vErrors.push(err724);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err725 = { instancePath: instancePath + "/alerts/" + i40 + "/url-from", schemaPath: "#/properties/alerts/items/properties/url-from/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.alerts.items.properties["url-from"].type, parentSchema: schema11.properties.alerts.items.properties["url-from"], data: data284 };
                                if (vErrors === null) {
                                    vErrors = [err725];
                                }
                                else {
                                    vErrors.push(err725);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err726 = { instancePath: instancePath + "/alerts/" + i40, schemaPath: "#/properties/alerts/items/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.alerts.items.type, parentSchema: schema11.properties.alerts.items, data: data282 };
                        if (vErrors === null) {
                            vErrors = [err726];
                        }
                        else {
                            vErrors.push(err726);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err727 = { instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.alerts.type, parentSchema: schema11.properties.alerts, data: data281 };
                if (vErrors === null) {
                    vErrors = [err727];
                }
                else {
                    vErrors.push(err727);
                }
                errors++;
            }
        }
        if (data.hooks !== undefined) {
            let data285 = data.hooks;
            if (data285 && typeof data285 == "object" && !Array.isArray(data285)) {
                for (const key39 in data285) {
                    if (!(((key39 === "protected") || (key39 === "checks")) || (key39 === "gates"))) {
                        const err728 = { instancePath: instancePath + "/hooks", schemaPath: "#/properties/hooks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, schema: false, parentSchema: schema11.properties.hooks, data: data285 };
                        if (vErrors === null) {
                            vErrors = [err728];
                        }
                        else {
                            vErrors.push(err728);
                        }
                        errors++;
                    }
                }
                if (data285.protected !== undefined) {
                    let data286 = data285.protected;
                    if ((!(Array.isArray(data286))) && (typeof data286 !== "string")) {
                        const err729 = { instancePath: instancePath + "/hooks/protected", schemaPath: "#/properties/hooks/properties/protected/type", keyword: "type", params: { type: schema11.properties.hooks.properties.protected.type }, schema: schema11.properties.hooks.properties.protected.type, parentSchema: schema11.properties.hooks.properties.protected, data: data286 };
                        if (vErrors === null) {
                            vErrors = [err729];
                        }
                        else {
                            vErrors.push(err729);
                        }
                        errors++;
                    }
                    if (typeof data286 === "string") {
                        if (!pattern0.test(data286)) {
                            const err730 = { instancePath: instancePath + "/hooks/protected", schemaPath: "#/properties/hooks/properties/protected/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties.hooks.properties.protected, data: data286 };
                            if (vErrors === null) {
                                vErrors = [err730];
                            }
                            else {
                                vErrors.push(err730);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data286)) {
                        const len41 = data286.length;
                        for (let i41 = 0; i41 < len41; i41++) {
                            let data287 = data286[i41];
                            if (typeof data287 === "string") {
                                if (!pattern1.test(data287)) {
                                    const err731 = { instancePath: instancePath + "/hooks/protected/" + i41, schemaPath: "#/properties/hooks/properties/protected/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.hooks.properties.protected.items, data: data287 };
                                    if (vErrors === null) {
                                        vErrors = [err731];
                                    }
                                    else {
                                        vErrors.push(err731);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err732 = { instancePath: instancePath + "/hooks/protected/" + i41, schemaPath: "#/properties/hooks/properties/protected/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.hooks.properties.protected.items.type, parentSchema: schema11.properties.hooks.properties.protected.items, data: data287 };
                                if (vErrors === null) {
                                    vErrors = [err732];
                                }
                                else {
                                    vErrors.push(err732);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data285.checks !== undefined) {
                    let data288 = data285.checks;
                    if (Array.isArray(data288)) {
                        if (data288.length > 50) {
                            const err733 = { instancePath: instancePath + "/hooks/checks", schemaPath: "#/properties/hooks/properties/checks/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema11.properties.hooks.properties.checks, data: data288 };
                            if (vErrors === null) {
                                vErrors = [err733];
                            }
                            else {
                                vErrors.push(err733);
                            }
                            errors++;
                        }
                        const len42 = data288.length;
                        for (let i42 = 0; i42 < len42; i42++) {
                            let data289 = data288[i42];
                            if (data289 && typeof data289 == "object" && !Array.isArray(data289)) {
                                if (data289.files === undefined) {
                                    const err734 = { instancePath: instancePath + "/hooks/checks/" + i42, schemaPath: "#/properties/hooks/properties/checks/items/required", keyword: "required", params: { missingProperty: "files" }, schema: schema11.properties.hooks.properties.checks.items.required, parentSchema: schema11.properties.hooks.properties.checks.items, data: data289 };
                                    if (vErrors === null) {
                                        vErrors = [err734];
                                    }
                                    else {
                                        vErrors.push(err734);
                                    }
                                    errors++;
                                }
                                if (data289.command === undefined) {
                                    const err735 = { instancePath: instancePath + "/hooks/checks/" + i42, schemaPath: "#/properties/hooks/properties/checks/items/required", keyword: "required", params: { missingProperty: "command" }, schema: schema11.properties.hooks.properties.checks.items.required, parentSchema: schema11.properties.hooks.properties.checks.items, data: data289 };
                                    if (vErrors === null) {
                                        vErrors = [err735];
                                    }
                                    else {
                                        vErrors.push(err735);
                                    }
                                    errors++;
                                }
                                for (const key40 in data289) {
                                    if (!((key40 === "files") || (key40 === "command"))) {
                                        const err736 = { instancePath: instancePath + "/hooks/checks/" + i42, schemaPath: "#/properties/hooks/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, schema: false, parentSchema: schema11.properties.hooks.properties.checks.items, data: data289 };
                                        if (vErrors === null) {
                                            vErrors = [err736];
                                        }
                                        else {
                                            vErrors.push(err736);
                                        }
                                        errors++;
                                    }
                                }
                                if (data289.files !== undefined) {
                                    let data290 = data289.files;
                                    if ((!(Array.isArray(data290))) && (typeof data290 !== "string")) {
                                        const err737 = { instancePath: instancePath + "/hooks/checks/" + i42 + "/files", schemaPath: "#/properties/hooks/properties/checks/items/properties/files/type", keyword: "type", params: { type: schema11.properties.hooks.properties.checks.items.properties.files.type }, schema: schema11.properties.hooks.properties.checks.items.properties.files.type, parentSchema: schema11.properties.hooks.properties.checks.items.properties.files, data: data290 };
                                        if (vErrors === null) {
                                            vErrors = [err737];
                                        }
                                        else {
                                            vErrors.push(err737);
                                        }
                                        errors++;
                                    }
                                    if (typeof data290 === "string") {
                                        if (!pattern0.test(data290)) {
                                            const err738 = { instancePath: instancePath + "/hooks/checks/" + i42 + "/files", schemaPath: "#/properties/hooks/properties/checks/items/properties/files/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$" }, schema: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", parentSchema: schema11.properties.hooks.properties.checks.items.properties.files, data: data290 };
                                            if (vErrors === null) {
                                                vErrors = [err738];
                                            }
                                            else {
                                                vErrors.push(err738);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (Array.isArray(data290)) {
                                        if (data290.length < 1) {
                                            const err739 = { instancePath: instancePath + "/hooks/checks/" + i42 + "/files", schemaPath: "#/properties/hooks/properties/checks/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema11.properties.hooks.properties.checks.items.properties.files, data: data290 };
                                            if (vErrors === null) {
                                                vErrors = [err739];
                                            }
                                            else {
                                                vErrors.push(err739);
                                            }
                                            errors++;
                                        }
                                        const len43 = data290.length;
                                        for (let i43 = 0; i43 < len43; i43++) {
                                            let data291 = data290[i43];
                                            if (typeof data291 === "string") {
                                                if (!pattern1.test(data291)) {
                                                    const err740 = { instancePath: instancePath + "/hooks/checks/" + i42 + "/files/" + i43, schemaPath: "#/properties/hooks/properties/checks/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.hooks.properties.checks.items.properties.files.items, data: data291 };
                                                    if (vErrors === null) {
                                                        vErrors = [err740];
                                                    }
                                                    else {
                                                        vErrors.push(err740);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err741 = { instancePath: instancePath + "/hooks/checks/" + i42 + "/files/" + i43, schemaPath: "#/properties/hooks/properties/checks/items/properties/files/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.hooks.properties.checks.items.properties.files.items.type, parentSchema: schema11.properties.hooks.properties.checks.items.properties.files.items, data: data291 };
                                                if (vErrors === null) {
                                                    vErrors = [err741];
                                                }
                                                else {
                                                    vErrors.push(err741);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                if (data289.command !== undefined) {
                                    let data292 = data289.command;
                                    if (typeof data292 === "string") {
                                        if (!pattern1.test(data292)) {
                                            const err742 = { instancePath: instancePath + "/hooks/checks/" + i42 + "/command", schemaPath: "#/properties/hooks/properties/checks/items/properties/command/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$" }, schema: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", parentSchema: schema11.properties.hooks.properties.checks.items.properties.command, data: data292 };
                                            if (vErrors === null) {
                                                vErrors = [err742];
                                            }
                                            else {
                                                vErrors.push(err742);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err743 = { instancePath: instancePath + "/hooks/checks/" + i42 + "/command", schemaPath: "#/properties/hooks/properties/checks/items/properties/command/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.hooks.properties.checks.items.properties.command.type, parentSchema: schema11.properties.hooks.properties.checks.items.properties.command, data: data292 };
                                        if (vErrors === null) {
                                            vErrors = [err743];
                                        }
                                        else {
                                            vErrors.push(err743);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err744 = { instancePath: instancePath + "/hooks/checks/" + i42, schemaPath: "#/properties/hooks/properties/checks/items/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.hooks.properties.checks.items.type, parentSchema: schema11.properties.hooks.properties.checks.items, data: data289 };
                                if (vErrors === null) {
                                    vErrors = [err744];
                                }
                                else {
                                    vErrors.push(err744);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err745 = { instancePath: instancePath + "/hooks/checks", schemaPath: "#/properties/hooks/properties/checks/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.hooks.properties.checks.type, parentSchema: schema11.properties.hooks.properties.checks, data: data288 };
                        if (vErrors === null) {
                            vErrors = [err745];
                        }
                        else {
                            vErrors.push(err745);
                        }
                        errors++;
                    }
                }
                if (data285.gates !== undefined) {
                    let data293 = data285.gates;
                    if (Array.isArray(data293)) {
                        const len44 = data293.length;
                        for (let i44 = 0; i44 < len44; i44++) {
                            let data294 = data293[i44];
                            if (typeof data294 !== "string") {
                                const err746 = { instancePath: instancePath + "/hooks/gates/" + i44, schemaPath: "#/properties/hooks/properties/gates/items/type", keyword: "type", params: { type: "string" }, schema: schema11.properties.hooks.properties.gates.items.type, parentSchema: schema11.properties.hooks.properties.gates.items, data: data294 };
                                if (vErrors === null) {
                                    vErrors = [err746];
                                }
                                else {
                                    vErrors.push(err746);
                                }
                                errors++;
                            }
                            if (!(((((data294 === "coverage-gate") || (data294 === "determinism")) || (data294 === "regression-gate")) || (data294 === "anomaly-scan")) || (data294 === "certify"))) {
                                const err747 = { instancePath: instancePath + "/hooks/gates/" + i44, schemaPath: "#/properties/hooks/properties/gates/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.hooks.properties.gates.items.enum }, schema: schema11.properties.hooks.properties.gates.items.enum, parentSchema: schema11.properties.hooks.properties.gates.items, data: data294 };
                                if (vErrors === null) {
                                    vErrors = [err747];
                                }
                                else {
                                    vErrors.push(err747);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err748 = { instancePath: instancePath + "/hooks/gates", schemaPath: "#/properties/hooks/properties/gates/type", keyword: "type", params: { type: "array" }, schema: schema11.properties.hooks.properties.gates.type, parentSchema: schema11.properties.hooks.properties.gates, data: data293 };
                        if (vErrors === null) {
                            vErrors = [err748];
                        }
                        else {
                            vErrors.push(err748);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err749 = { instancePath: instancePath + "/hooks", schemaPath: "#/properties/hooks/type", keyword: "type", params: { type: "object" }, schema: schema11.properties.hooks.type, parentSchema: schema11.properties.hooks, data: data285 };
                if (vErrors === null) {
                    vErrors = [err749];
                }
                else {
                    vErrors.push(err749);
                }
                errors++;
            }
        }
    }
    else {
        const err750 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
            vErrors = [err750];
        }
        else {
            vErrors.push(err750);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}


/***/ })

};
