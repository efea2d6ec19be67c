// Printed by `npm run generate` from the option tables: do not edit.
// @ts-nocheck: compiled from the schema by ajv, which writes JavaScript; src/shared/config/faults.ts gives it its type.
"use strict";
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"reliability.yml","description":"Configuration of the reliability gates. Every key is optional.","type":"object","properties":{"version":{"title":"the version, 1","description":"Version of this format.","type":"integer","enum":[1]},"coverage-gate":{"title":"a mapping","description":"Fails a pull request when unit, integration or end-to-end tests cover less of the code than they must.","type":["object","null"],"properties":{"unit-reports":{"title":"a list of globs","description":"Coverage reports of the unit tests; with no reports named for any suite, conventional places are searched.","type":["array","string"],"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"integration-reports":{"title":"a list of globs","description":"Coverage reports of the integration tests; with no reports named for any suite, conventional places are searched.","type":["array","string"],"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"e2e-reports":{"title":"a list of globs","description":"Coverage reports of the end-to-end tests; with no reports named for any suite, conventional places are searched.","type":["array","string"],"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"unit-lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of lines that the unit tests must cover, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$","default":95},"integration-lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of lines that the integration tests must cover, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$","default":90},"e2e-lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of lines that the end-to-end tests must cover, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$","default":80},"suites":{"title":"a name of 1 to 64 letters, digits, dots, underscores and hyphens that starts with a letter or digit","type":"object","patternProperties":{"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$":{"title":"a mapping","description":"One suite: its reports, and what they must cover.","type":"object","properties":{"reports":{"title":"at least 1 glob","description":"The coverage reports of this suite; several are merged.","type":["array","string"],"minItems":1,"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of lines covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"branches":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of branches covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"functions":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of functions covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"statements":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of statements covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"shards":{"title":"a number from 1 to 1000, or a list of names of letters, digits, dots, underscores and hyphens","description":"How many shards the tests are split into, or their names; `{shard}` in reports stands for 1, 2, … or the name. A shard without a report makes the verdict inconclusive.","type":["integer","array"],"minimum":1,"maximum":1000,"minItems":1,"items":{"title":"the name of a shard, as text","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}},"root":{"title":"text","description":"Directory, relative to the repository root, that relative paths in the reports start at.","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"min-matched":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of the paths in the reports that must be files of the repository.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"}},"additionalProperties":false}},"additionalProperties":false,"description":"Suites by name, with the reports, thresholds (`lines`, `branches`, `functions`, `statements`), `shards`, `root` and `min-matched` of each."},"combined":{"title":"a mapping","description":"What all suites together must cover, by metric: a line counts as covered when any suite runs it.","type":"object","properties":{"lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of lines covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"branches":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of branches covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"functions":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of functions covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"statements":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of statements covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"}},"additionalProperties":false},"paths":{"title":"a list of rules, each with \"match\" and thresholds","type":"array","items":{"title":"a mapping","description":"What some files must cover on their own.","type":"object","required":["match"],"properties":{"match":{"title":"a glob","description":"The files.","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"suites":{"title":"at least 1 word","description":"The suites that this rule is for; when not given, all of them.","type":["array","string"],"minItems":1,"items":{"title":"a word","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of lines covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"branches":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of branches covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"functions":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of functions covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"statements":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of statements covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"}},"additionalProperties":false},"description":"Thresholds of parts of the repository; for each suite, the first rule that matches a file is the one that counts it."},"patch":{"title":"a mapping","description":"What the lines that a change adds or rewrites must cover, by all suites together; compared with the exact base, from local git. Without it the number is shown when the base is at hand.","type":"object","properties":{"lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of the changed lines covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"branches":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of the branches on changed lines covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"}},"additionalProperties":false},"owners":{"title":"a mapping","description":"What the files of each owner in CODEOWNERS must cover, by all suites together; a file of several owners counts for each.","type":"object","properties":{"lines":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of lines covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"branches":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of branches covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"functions":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of functions covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},"statements":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of statements covered, in percent.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"}},"additionalProperties":false},"owners-report":{"title":"true or false","description":"Also write owners-report.md and owners-report.json: what each owner covers, the largest gaps, what changed in about a week, and waivers that end soon.","default":false,"type":"boolean"},"ratchet":{"title":"a mapping","description":"A file of floors for suites, paths and owners that coverage may not fall below. They only rise; lowering one takes a written reason and somebody who answers for it.","type":"object","required":["file"],"properties":{"file":{"title":"text","description":"The file, relative to the working directory; it belongs to the repository.","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"}},"additionalProperties":false},"update-floors":{"title":"true or false","description":"After a run that passes, also write the floors that rose into the file of `ratchet`; else they are only written beside the reports.","default":false,"type":"boolean"},"ignore":{"title":"a list of globs","description":"Files that are not measured, for example generated ones.","type":["array","string"],"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"min-matched":{"title":"a percentage from 0 to 100 with at most 3 decimals","description":"Least share of the paths in the reports that must be files of the repository; below it the verdict is inconclusive.","type":["number","string"],"minimum":0,"maximum":100,"maxDecimals":3,"pattern":"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$","default":90},"unmeasured":{"title":"fail or warn or ignore","description":"What it means when source files of a measured module hold code but are in no report: `fail` gives no verdict until they are measured or ignored, `warn` names them, `ignore` does not look.","default":"fail","type":"string","enum":["fail","warn","ignore"]},"save-baseline":{"title":"auto or always or never","description":"When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.","default":"auto","type":"string","enum":["auto","always","never"]},"max-annotations":{"title":"a whole number from 0 to 5000","description":"How many findings are shown at their lines, the most important ones first; the reports always hold all of them.","default":200,"type":"integer","minimum":0,"maximum":5000},"max-discussions":{"title":"a whole number from 0 to 20","description":"How many of the most important findings also open a discussion at their changed line of a GitLab merge request.","default":0,"type":"integer","minimum":0,"maximum":20},"comment":{"title":"true or false","description":"Keep one comment on the pull request up to date.","default":true,"type":"boolean"},"key":{"title":"at most 64 letters, digits, spaces and . _ / -","description":"Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.","type":"string","pattern":"^[A-Za-z0-9._/ -]{0,64}$","default":""},"output":{"title":"text","description":"Folder that the reports are written to, in a folder of their own for each gate.","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$","default":"reliability-report"},"on-inconclusive":{"title":"fail or warn","description":"What happens when something could not be measured: `fail`, or `warn` and go on.","default":"fail","type":"string","enum":["fail","warn"]}},"additionalProperties":false},"determinism":{"title":"a mapping","description":"Builds many times with what must not matter varied, and fails when two builds differ, with the cause.","type":["object","null"],"properties":{"build":{"title":"text","description":"The command that builds, a line for the shell; it runs in a fresh copy of the working directory each time.","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"artifacts":{"title":"a list of globs","description":"What the build writes and must write alike each time; removed from the copy before it runs.","type":["array","string"],"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"runs":{"title":"a whole number from 2 to 100000","description":"How many builds are compared. 2 say little: the report says what so many builds can rule out.","default":10,"type":"integer","minimum":2,"maximum":100000},"vary":{"title":"a list of words","description":"What differs from build to build: `all` that can be varied on this machine, names (each of which must then be varied), `!name` to leave one out, or `none`.","type":["array","string"],"items":{"title":"a word","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$","default":["all"]},"ignore":{"title":"a list of globs","description":"Artifacts that are not compared, for example logs.","type":["array","string"],"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"leave-out":{"title":"a list of globs","description":"Files of the working directory that builds do without, to make copying faster.","type":["array","string"],"items":{"title":"a glob","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},"pattern":"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},"modes":{"title":"executable or all or ignore","description":"Which permissions are compared: whether a file is `executable`, `all` of them, or `ignore`.","default":"executable","type":"string","enum":["executable","all","ignore"]},"mtimes":{"title":"true or false","description":"Also compare when files were last written.","default":false,"type":"boolean"},"caches":{"title":"off or keep","description":"What happens to caches that would hand the result of one build to the next: `off` leaves them out of the copy and gives each build empty ones, `keep` does not, and says so.","default":"off","type":"string","enum":["off","keep"]},"committed":{"title":"true or false","description":"Also compare what was built with what is committed, new and missing files included: for repositories that commit their build.","default":false,"type":"boolean"},"bisect":{"title":"true or false","description":"When builds differ, build on with fewer variations until it is known which one makes the difference.","default":true,"type":"boolean"},"time-limit":{"title":"a whole number from 1 to 86400","description":"Seconds that one build may take before it is ended.","default":1800,"type":"integer","minimum":1,"maximum":86400},"max-annotations":{"title":"a whole number from 0 to 5000","description":"How many findings are shown at their lines, the most important ones first; the reports always hold all of them.","default":200,"type":"integer","minimum":0,"maximum":5000},"max-discussions":{"title":"a whole number from 0 to 20","description":"How many of the most important findings also open a discussion at their changed line of a GitLab merge request.","default":0,"type":"integer","minimum":0,"maximum":20},"comment":{"title":"true or false","description":"Keep one comment on the pull request up to date.","default":true,"type":"boolean"},"key":{"title":"at most 64 letters, digits, spaces and . _ / -","description":"Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.","type":"string","pattern":"^[A-Za-z0-9._/ -]{0,64}$","default":""},"output":{"title":"text","description":"Folder that the reports are written to, in a folder of their own for each gate.","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$","default":"reliability-report"},"on-inconclusive":{"title":"fail or warn","description":"What happens when something could not be measured: `fail`, or `warn` and go on.","default":"fail","type":"string","enum":["fail","warn"]}},"additionalProperties":false},"baseline":{"title":"git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX","description":"Where measurements of the main branch are kept, to show what changed since: git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX. docs/baselines.md says which to choose.","type":"string","pattern":"^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$"},"waivers":{"title":"the path of a YAML file, such as .reliability/waivers.yml","description":"File of the findings that somebody answers for, for a time, relative to the working directory. docs/waivers.md says what is in it.","type":"string","pattern":"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$"}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$", "u");
const pattern6 = new RegExp("^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern41 = new RegExp("^[A-Za-z0-9._/ -]{0,64}$", "u");
const pattern54 = new RegExp("^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$", "u");
const pattern55 = new RegExp("^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "coverage-gate")) || (key0 === "determinism")) || (key0 === "baseline")) || (key0 === "waivers"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === 1)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum},schema:schema11.properties.version.enum,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["coverage-gate"] !== undefined){
let data1 = data["coverage-gate"];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/coverage-gate",schemaPath:"#/properties/coverage-gate/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].type},schema:schema11.properties["coverage-gate"].type,parentSchema:schema11.properties["coverage-gate"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func2.call(schema11.properties["coverage-gate"].properties, key1))){
const err4 = {instancePath:instancePath+"/coverage-gate",schemaPath:"#/properties/coverage-gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties["coverage-gate"],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1["unit-reports"] !== undefined){
let data2 = data1["unit-reports"];
if((!(Array.isArray(data2))) && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/coverage-gate/unit-reports",schemaPath:"#/properties/coverage-gate/properties/unit-reports/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties["unit-reports"].type},schema:schema11.properties["coverage-gate"].properties["unit-reports"].type,parentSchema:schema11.properties["coverage-gate"].properties["unit-reports"],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/coverage-gate/unit-reports",schemaPath:"#/properties/coverage-gate/properties/unit-reports/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties["coverage-gate"].properties["unit-reports"],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/coverage-gate/unit-reports/" + i0,schemaPath:"#/properties/coverage-gate/properties/unit-reports/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties["unit-reports"].items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/coverage-gate/unit-reports/" + i0,schemaPath:"#/properties/coverage-gate/properties/unit-reports/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties["unit-reports"].items.type,parentSchema:schema11.properties["coverage-gate"].properties["unit-reports"].items,data:data3};
if(vErrors === null){
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
if(data1["integration-reports"] !== undefined){
let data4 = data1["integration-reports"];
if((!(Array.isArray(data4))) && (typeof data4 !== "string")){
const err9 = {instancePath:instancePath+"/coverage-gate/integration-reports",schemaPath:"#/properties/coverage-gate/properties/integration-reports/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties["integration-reports"].type},schema:schema11.properties["coverage-gate"].properties["integration-reports"].type,parentSchema:schema11.properties["coverage-gate"].properties["integration-reports"],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/coverage-gate/integration-reports",schemaPath:"#/properties/coverage-gate/properties/integration-reports/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties["coverage-gate"].properties["integration-reports"],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err11 = {instancePath:instancePath+"/coverage-gate/integration-reports/" + i1,schemaPath:"#/properties/coverage-gate/properties/integration-reports/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties["integration-reports"].items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/coverage-gate/integration-reports/" + i1,schemaPath:"#/properties/coverage-gate/properties/integration-reports/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties["integration-reports"].items.type,parentSchema:schema11.properties["coverage-gate"].properties["integration-reports"].items,data:data5};
if(vErrors === null){
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
if(data1["e2e-reports"] !== undefined){
let data6 = data1["e2e-reports"];
if((!(Array.isArray(data6))) && (typeof data6 !== "string")){
const err13 = {instancePath:instancePath+"/coverage-gate/e2e-reports",schemaPath:"#/properties/coverage-gate/properties/e2e-reports/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties["e2e-reports"].type},schema:schema11.properties["coverage-gate"].properties["e2e-reports"].type,parentSchema:schema11.properties["coverage-gate"].properties["e2e-reports"],data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/coverage-gate/e2e-reports",schemaPath:"#/properties/coverage-gate/properties/e2e-reports/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties["coverage-gate"].properties["e2e-reports"],data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err15 = {instancePath:instancePath+"/coverage-gate/e2e-reports/" + i2,schemaPath:"#/properties/coverage-gate/properties/e2e-reports/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties["e2e-reports"].items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/coverage-gate/e2e-reports/" + i2,schemaPath:"#/properties/coverage-gate/properties/e2e-reports/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties["e2e-reports"].items.type,parentSchema:schema11.properties["coverage-gate"].properties["e2e-reports"].items,data:data7};
if(vErrors === null){
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
if(data1["unit-lines"] !== undefined){
let data8 = data1["unit-lines"];
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
const err17 = {instancePath:instancePath+"/coverage-gate/unit-lines",schemaPath:"#/properties/coverage-gate/properties/unit-lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties["unit-lines"].type},schema:schema11.properties["coverage-gate"].properties["unit-lines"].type,parentSchema:schema11.properties["coverage-gate"].properties["unit-lines"],data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/coverage-gate/unit-lines",schemaPath:"#/properties/coverage-gate/properties/unit-lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties["unit-lines"],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/coverage-gate/unit-lines",schemaPath:"#/properties/coverage-gate/properties/unit-lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties["unit-lines"],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data8))){
const err20 = {instancePath:instancePath+"/coverage-gate/unit-lines",schemaPath:"#/properties/coverage-gate/properties/unit-lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties["unit-lines"],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err21 = {instancePath:instancePath+"/coverage-gate/unit-lines",schemaPath:"#/properties/coverage-gate/properties/unit-lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties["unit-lines"],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data1["integration-lines"] !== undefined){
let data9 = data1["integration-lines"];
if((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")){
const err22 = {instancePath:instancePath+"/coverage-gate/integration-lines",schemaPath:"#/properties/coverage-gate/properties/integration-lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties["integration-lines"].type},schema:schema11.properties["coverage-gate"].properties["integration-lines"].type,parentSchema:schema11.properties["coverage-gate"].properties["integration-lines"],data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/coverage-gate/integration-lines",schemaPath:"#/properties/coverage-gate/properties/integration-lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties["integration-lines"],data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/coverage-gate/integration-lines",schemaPath:"#/properties/coverage-gate/properties/integration-lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties["integration-lines"],data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data9))){
const err25 = {instancePath:instancePath+"/coverage-gate/integration-lines",schemaPath:"#/properties/coverage-gate/properties/integration-lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties["integration-lines"],data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err26 = {instancePath:instancePath+"/coverage-gate/integration-lines",schemaPath:"#/properties/coverage-gate/properties/integration-lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties["integration-lines"],data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data1["e2e-lines"] !== undefined){
let data10 = data1["e2e-lines"];
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
const err27 = {instancePath:instancePath+"/coverage-gate/e2e-lines",schemaPath:"#/properties/coverage-gate/properties/e2e-lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties["e2e-lines"].type},schema:schema11.properties["coverage-gate"].properties["e2e-lines"].type,parentSchema:schema11.properties["coverage-gate"].properties["e2e-lines"],data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/coverage-gate/e2e-lines",schemaPath:"#/properties/coverage-gate/properties/e2e-lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties["e2e-lines"],data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/coverage-gate/e2e-lines",schemaPath:"#/properties/coverage-gate/properties/e2e-lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties["e2e-lines"],data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data10))){
const err30 = {instancePath:instancePath+"/coverage-gate/e2e-lines",schemaPath:"#/properties/coverage-gate/properties/e2e-lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties["e2e-lines"],data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err31 = {instancePath:instancePath+"/coverage-gate/e2e-lines",schemaPath:"#/properties/coverage-gate/properties/e2e-lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties["e2e-lines"],data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data1.suites !== undefined){
let data11 = data1.suites;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(pattern9.test(key2))){
const err32 = {instancePath:instancePath+"/coverage-gate/suites",schemaPath:"#/properties/coverage-gate/properties/suites/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties["coverage-gate"].properties.suites,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key3 in data11){
if(pattern9.test(key3)){
let data12 = data11[key3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!((((((((key4 === "reports") || (key4 === "lines")) || (key4 === "branches")) || (key4 === "functions")) || (key4 === "statements")) || (key4 === "shards")) || (key4 === "root")) || (key4 === "min-matched"))){
const err33 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"],data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.reports !== undefined){
let data13 = data12.reports;
if((!(Array.isArray(data13))) && (typeof data13 !== "string")){
const err34 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/reports",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.type},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err35 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/reports",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err36 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/reports",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err37 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/reports/" + i3,schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.items,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/reports/" + i3,schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/reports/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.items.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.reports.items,data:data14};
if(vErrors === null){
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
if(data12.lines !== undefined){
let data15 = data12.lines;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")){
const err39 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines.type},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data15))){
const err42 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err43 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.lines,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data12.branches !== undefined){
let data16 = data12.branches;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (typeof data16 !== "string")){
const err44 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches.type},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err46 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data16))){
const err47 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err48 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/branches/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.branches,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data12.functions !== undefined){
let data17 = data12.functions;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (typeof data17 !== "string")){
const err49 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/functions",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions.type},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
const err50 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/functions",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/functions",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data17))){
const err52 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/functions",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err53 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/functions",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/functions/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.functions,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data12.statements !== undefined){
let data18 = data12.statements;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (typeof data18 !== "string")){
const err54 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/statements",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements.type},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/statements",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err56 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/statements",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data18))){
const err57 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/statements",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err58 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/statements",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/statements/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.statements,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data12.shards !== undefined){
let data19 = data12.shards;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (!(Array.isArray(data19)))){
const err59 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/shards",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.type},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000 || isNaN(data19)){
const err60 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/shards",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/shards",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(Array.isArray(data19)){
if(data19.length < 1){
const err62 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/shards",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
const err63 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/shards/" + i4,schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.items,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/shards/" + i4,schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/shards/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.items.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.shards.items,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
if(data12.root !== undefined){
let data21 = data12.root;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err65 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/root",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/root/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.root,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/root",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/root/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.root.type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties.root,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data12["min-matched"] !== undefined){
let data22 = data12["min-matched"];
if((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")){
const err67 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-matched",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"].type},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"].type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"],data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err68 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-matched",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"],data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err69 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-matched",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"],data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data22))){
const err70 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-matched",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"],data:data22};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err71 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-matched",schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/properties/min-matched/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].properties["min-matched"],data:data22};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/coverage-gate/suites/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage-gate/properties/suites/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9._-%5D%7B0%2C63%7D%24/type",keyword:"type",params:{type: "object"},schema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"].type,parentSchema:schema11.properties["coverage-gate"].properties.suites.patternProperties["^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"],data:data12};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/coverage-gate/suites",schemaPath:"#/properties/coverage-gate/properties/suites/type",keyword:"type",params:{type: "object"},schema:schema11.properties["coverage-gate"].properties.suites.type,parentSchema:schema11.properties["coverage-gate"].properties.suites,data:data11};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data1.combined !== undefined){
let data23 = data1.combined;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((((key5 === "lines") || (key5 === "branches")) || (key5 === "functions")) || (key5 === "statements"))){
const err74 = {instancePath:instancePath+"/coverage-gate/combined",schemaPath:"#/properties/coverage-gate/properties/combined/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema11.properties["coverage-gate"].properties.combined,data:data23};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data23.lines !== undefined){
let data24 = data23.lines;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (typeof data24 !== "string")){
const err75 = {instancePath:instancePath+"/coverage-gate/combined/lines",schemaPath:"#/properties/coverage-gate/properties/combined/properties/lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.combined.properties.lines.type},schema:schema11.properties["coverage-gate"].properties.combined.properties.lines.type,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.lines,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100 || isNaN(data24)){
const err76 = {instancePath:instancePath+"/coverage-gate/combined/lines",schemaPath:"#/properties/coverage-gate/properties/combined/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.lines,data:data24};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err77 = {instancePath:instancePath+"/coverage-gate/combined/lines",schemaPath:"#/properties/coverage-gate/properties/combined/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.lines,data:data24};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data24))){
const err78 = {instancePath:instancePath+"/coverage-gate/combined/lines",schemaPath:"#/properties/coverage-gate/properties/combined/properties/lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.lines,data:data24};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err79 = {instancePath:instancePath+"/coverage-gate/combined/lines",schemaPath:"#/properties/coverage-gate/properties/combined/properties/lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.lines,data:data24};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data23.branches !== undefined){
let data25 = data23.branches;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")){
const err80 = {instancePath:instancePath+"/coverage-gate/combined/branches",schemaPath:"#/properties/coverage-gate/properties/combined/properties/branches/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.combined.properties.branches.type},schema:schema11.properties["coverage-gate"].properties.combined.properties.branches.type,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.branches,data:data25};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
const err81 = {instancePath:instancePath+"/coverage-gate/combined/branches",schemaPath:"#/properties/coverage-gate/properties/combined/properties/branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.branches,data:data25};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err82 = {instancePath:instancePath+"/coverage-gate/combined/branches",schemaPath:"#/properties/coverage-gate/properties/combined/properties/branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.branches,data:data25};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data25))){
const err83 = {instancePath:instancePath+"/coverage-gate/combined/branches",schemaPath:"#/properties/coverage-gate/properties/combined/properties/branches/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.branches,data:data25};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err84 = {instancePath:instancePath+"/coverage-gate/combined/branches",schemaPath:"#/properties/coverage-gate/properties/combined/properties/branches/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.branches,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data23.functions !== undefined){
let data26 = data23.functions;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")){
const err85 = {instancePath:instancePath+"/coverage-gate/combined/functions",schemaPath:"#/properties/coverage-gate/properties/combined/properties/functions/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.combined.properties.functions.type},schema:schema11.properties["coverage-gate"].properties.combined.properties.functions.type,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.functions,data:data26};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100 || isNaN(data26)){
const err86 = {instancePath:instancePath+"/coverage-gate/combined/functions",schemaPath:"#/properties/coverage-gate/properties/combined/properties/functions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.functions,data:data26};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err87 = {instancePath:instancePath+"/coverage-gate/combined/functions",schemaPath:"#/properties/coverage-gate/properties/combined/properties/functions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.functions,data:data26};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data26))){
const err88 = {instancePath:instancePath+"/coverage-gate/combined/functions",schemaPath:"#/properties/coverage-gate/properties/combined/properties/functions/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.functions,data:data26};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err89 = {instancePath:instancePath+"/coverage-gate/combined/functions",schemaPath:"#/properties/coverage-gate/properties/combined/properties/functions/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.functions,data:data26};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data23.statements !== undefined){
let data27 = data23.statements;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (typeof data27 !== "string")){
const err90 = {instancePath:instancePath+"/coverage-gate/combined/statements",schemaPath:"#/properties/coverage-gate/properties/combined/properties/statements/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.combined.properties.statements.type},schema:schema11.properties["coverage-gate"].properties.combined.properties.statements.type,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.statements,data:data27};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
const err91 = {instancePath:instancePath+"/coverage-gate/combined/statements",schemaPath:"#/properties/coverage-gate/properties/combined/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.statements,data:data27};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err92 = {instancePath:instancePath+"/coverage-gate/combined/statements",schemaPath:"#/properties/coverage-gate/properties/combined/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.statements,data:data27};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data27))){
const err93 = {instancePath:instancePath+"/coverage-gate/combined/statements",schemaPath:"#/properties/coverage-gate/properties/combined/properties/statements/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.statements,data:data27};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err94 = {instancePath:instancePath+"/coverage-gate/combined/statements",schemaPath:"#/properties/coverage-gate/properties/combined/properties/statements/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.combined.properties.statements,data:data27};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/coverage-gate/combined",schemaPath:"#/properties/coverage-gate/properties/combined/type",keyword:"type",params:{type: "object"},schema:schema11.properties["coverage-gate"].properties.combined.type,parentSchema:schema11.properties["coverage-gate"].properties.combined,data:data23};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data1.paths !== undefined){
let data28 = data1.paths;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.match === undefined){
const err96 = {instancePath:instancePath+"/coverage-gate/paths/" + i5,schemaPath:"#/properties/coverage-gate/properties/paths/items/required",keyword:"required",params:{missingProperty: "match"},schema:schema11.properties["coverage-gate"].properties.paths.items.required,parentSchema:schema11.properties["coverage-gate"].properties.paths.items,data:data29};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key6 in data29){
if(!((((((key6 === "match") || (key6 === "suites")) || (key6 === "lines")) || (key6 === "branches")) || (key6 === "functions")) || (key6 === "statements"))){
const err97 = {instancePath:instancePath+"/coverage-gate/paths/" + i5,schemaPath:"#/properties/coverage-gate/properties/paths/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties["coverage-gate"].properties.paths.items,data:data29};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.match !== undefined){
let data30 = data29.match;
if(typeof data30 === "string"){
if(!pattern1.test(data30)){
const err98 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/match",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/match/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.match,data:data30};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/match",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/match/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.paths.items.properties.match.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.match,data:data30};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data29.suites !== undefined){
let data31 = data29.suites;
if((!(Array.isArray(data31))) && (typeof data31 !== "string")){
const err100 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/suites",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/suites/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.paths.items.properties.suites.type},schema:schema11.properties["coverage-gate"].properties.paths.items.properties.suites.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.suites,data:data31};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err101 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/suites",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/suites/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.suites,data:data31};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(Array.isArray(data31)){
if(data31.length < 1){
const err102 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/suites",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/suites/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.suites,data:data31};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
const err103 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/suites/" + i6,schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/suites/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.suites.items,data:data32};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/suites/" + i6,schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/suites/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.paths.items.properties.suites.items.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.suites.items,data:data32};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
}
if(data29.lines !== undefined){
let data33 = data29.lines;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (typeof data33 !== "string")){
const err105 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/lines",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.paths.items.properties.lines.type},schema:schema11.properties["coverage-gate"].properties.paths.items.properties.lines.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.lines,data:data33};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100 || isNaN(data33)){
const err106 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/lines",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.lines,data:data33};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err107 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/lines",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.lines,data:data33};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data33))){
const err108 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/lines",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.lines,data:data33};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err109 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/lines",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.lines,data:data33};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data29.branches !== undefined){
let data34 = data29.branches;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (typeof data34 !== "string")){
const err110 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/branches",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/branches/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.paths.items.properties.branches.type},schema:schema11.properties["coverage-gate"].properties.paths.items.properties.branches.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.branches,data:data34};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 100 || isNaN(data34)){
const err111 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/branches",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.branches,data:data34};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err112 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/branches",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.branches,data:data34};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data34))){
const err113 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/branches",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/branches/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.branches,data:data34};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
const err114 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/branches",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/branches/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.branches,data:data34};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data29.functions !== undefined){
let data35 = data29.functions;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (typeof data35 !== "string")){
const err115 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/functions",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/functions/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.paths.items.properties.functions.type},schema:schema11.properties["coverage-gate"].properties.paths.items.properties.functions.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.functions,data:data35};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 100 || isNaN(data35)){
const err116 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/functions",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/functions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.functions,data:data35};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err117 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/functions",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/functions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.functions,data:data35};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data35))){
const err118 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/functions",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/functions/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.functions,data:data35};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(typeof data35 === "string"){
if(!pattern6.test(data35)){
const err119 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/functions",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/functions/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.functions,data:data35};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data29.statements !== undefined){
let data36 = data29.statements;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "string")){
const err120 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/statements",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/statements/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.paths.items.properties.statements.type},schema:schema11.properties["coverage-gate"].properties.paths.items.properties.statements.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.statements,data:data36};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 100 || isNaN(data36)){
const err121 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/statements",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.statements,data:data36};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err122 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/statements",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.statements,data:data36};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data36))){
const err123 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/statements",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/statements/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.statements,data:data36};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
const err124 = {instancePath:instancePath+"/coverage-gate/paths/" + i5+"/statements",schemaPath:"#/properties/coverage-gate/properties/paths/items/properties/statements/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.paths.items.properties.statements,data:data36};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
}
else {
const err125 = {instancePath:instancePath+"/coverage-gate/paths/" + i5,schemaPath:"#/properties/coverage-gate/properties/paths/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties["coverage-gate"].properties.paths.items.type,parentSchema:schema11.properties["coverage-gate"].properties.paths.items,data:data29};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/coverage-gate/paths",schemaPath:"#/properties/coverage-gate/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema11.properties["coverage-gate"].properties.paths.type,parentSchema:schema11.properties["coverage-gate"].properties.paths,data:data28};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data1.patch !== undefined){
let data37 = data1.patch;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
if(!((key7 === "lines") || (key7 === "branches"))){
const err127 = {instancePath:instancePath+"/coverage-gate/patch",schemaPath:"#/properties/coverage-gate/properties/patch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties["coverage-gate"].properties.patch,data:data37};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data37.lines !== undefined){
let data38 = data37.lines;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (typeof data38 !== "string")){
const err128 = {instancePath:instancePath+"/coverage-gate/patch/lines",schemaPath:"#/properties/coverage-gate/properties/patch/properties/lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.patch.properties.lines.type},schema:schema11.properties["coverage-gate"].properties.patch.properties.lines.type,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.lines,data:data38};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 100 || isNaN(data38)){
const err129 = {instancePath:instancePath+"/coverage-gate/patch/lines",schemaPath:"#/properties/coverage-gate/properties/patch/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.lines,data:data38};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err130 = {instancePath:instancePath+"/coverage-gate/patch/lines",schemaPath:"#/properties/coverage-gate/properties/patch/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.lines,data:data38};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data38))){
const err131 = {instancePath:instancePath+"/coverage-gate/patch/lines",schemaPath:"#/properties/coverage-gate/properties/patch/properties/lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.lines,data:data38};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(typeof data38 === "string"){
if(!pattern6.test(data38)){
const err132 = {instancePath:instancePath+"/coverage-gate/patch/lines",schemaPath:"#/properties/coverage-gate/properties/patch/properties/lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.lines,data:data38};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data37.branches !== undefined){
let data39 = data37.branches;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (typeof data39 !== "string")){
const err133 = {instancePath:instancePath+"/coverage-gate/patch/branches",schemaPath:"#/properties/coverage-gate/properties/patch/properties/branches/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.patch.properties.branches.type},schema:schema11.properties["coverage-gate"].properties.patch.properties.branches.type,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.branches,data:data39};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 100 || isNaN(data39)){
const err134 = {instancePath:instancePath+"/coverage-gate/patch/branches",schemaPath:"#/properties/coverage-gate/properties/patch/properties/branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.branches,data:data39};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err135 = {instancePath:instancePath+"/coverage-gate/patch/branches",schemaPath:"#/properties/coverage-gate/properties/patch/properties/branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.branches,data:data39};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data39))){
const err136 = {instancePath:instancePath+"/coverage-gate/patch/branches",schemaPath:"#/properties/coverage-gate/properties/patch/properties/branches/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.branches,data:data39};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(typeof data39 === "string"){
if(!pattern6.test(data39)){
const err137 = {instancePath:instancePath+"/coverage-gate/patch/branches",schemaPath:"#/properties/coverage-gate/properties/patch/properties/branches/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.patch.properties.branches,data:data39};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
else {
const err138 = {instancePath:instancePath+"/coverage-gate/patch",schemaPath:"#/properties/coverage-gate/properties/patch/type",keyword:"type",params:{type: "object"},schema:schema11.properties["coverage-gate"].properties.patch.type,parentSchema:schema11.properties["coverage-gate"].properties.patch,data:data37};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data1.owners !== undefined){
let data40 = data1.owners;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!((((key8 === "lines") || (key8 === "branches")) || (key8 === "functions")) || (key8 === "statements"))){
const err139 = {instancePath:instancePath+"/coverage-gate/owners",schemaPath:"#/properties/coverage-gate/properties/owners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema11.properties["coverage-gate"].properties.owners,data:data40};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data40.lines !== undefined){
let data41 = data40.lines;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (typeof data41 !== "string")){
const err140 = {instancePath:instancePath+"/coverage-gate/owners/lines",schemaPath:"#/properties/coverage-gate/properties/owners/properties/lines/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.owners.properties.lines.type},schema:schema11.properties["coverage-gate"].properties.owners.properties.lines.type,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.lines,data:data41};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 100 || isNaN(data41)){
const err141 = {instancePath:instancePath+"/coverage-gate/owners/lines",schemaPath:"#/properties/coverage-gate/properties/owners/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.lines,data:data41};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err142 = {instancePath:instancePath+"/coverage-gate/owners/lines",schemaPath:"#/properties/coverage-gate/properties/owners/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.lines,data:data41};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data41))){
const err143 = {instancePath:instancePath+"/coverage-gate/owners/lines",schemaPath:"#/properties/coverage-gate/properties/owners/properties/lines/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.lines,data:data41};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
const err144 = {instancePath:instancePath+"/coverage-gate/owners/lines",schemaPath:"#/properties/coverage-gate/properties/owners/properties/lines/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.lines,data:data41};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
if(data40.branches !== undefined){
let data42 = data40.branches;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (typeof data42 !== "string")){
const err145 = {instancePath:instancePath+"/coverage-gate/owners/branches",schemaPath:"#/properties/coverage-gate/properties/owners/properties/branches/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.owners.properties.branches.type},schema:schema11.properties["coverage-gate"].properties.owners.properties.branches.type,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.branches,data:data42};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
const err146 = {instancePath:instancePath+"/coverage-gate/owners/branches",schemaPath:"#/properties/coverage-gate/properties/owners/properties/branches/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.branches,data:data42};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err147 = {instancePath:instancePath+"/coverage-gate/owners/branches",schemaPath:"#/properties/coverage-gate/properties/owners/properties/branches/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.branches,data:data42};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data42))){
const err148 = {instancePath:instancePath+"/coverage-gate/owners/branches",schemaPath:"#/properties/coverage-gate/properties/owners/properties/branches/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.branches,data:data42};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
const err149 = {instancePath:instancePath+"/coverage-gate/owners/branches",schemaPath:"#/properties/coverage-gate/properties/owners/properties/branches/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.branches,data:data42};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data40.functions !== undefined){
let data43 = data40.functions;
if((!((typeof data43 == "number") && (isFinite(data43)))) && (typeof data43 !== "string")){
const err150 = {instancePath:instancePath+"/coverage-gate/owners/functions",schemaPath:"#/properties/coverage-gate/properties/owners/properties/functions/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.owners.properties.functions.type},schema:schema11.properties["coverage-gate"].properties.owners.properties.functions.type,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.functions,data:data43};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 100 || isNaN(data43)){
const err151 = {instancePath:instancePath+"/coverage-gate/owners/functions",schemaPath:"#/properties/coverage-gate/properties/owners/properties/functions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.functions,data:data43};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err152 = {instancePath:instancePath+"/coverage-gate/owners/functions",schemaPath:"#/properties/coverage-gate/properties/owners/properties/functions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.functions,data:data43};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data43))){
const err153 = {instancePath:instancePath+"/coverage-gate/owners/functions",schemaPath:"#/properties/coverage-gate/properties/owners/properties/functions/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.functions,data:data43};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
const err154 = {instancePath:instancePath+"/coverage-gate/owners/functions",schemaPath:"#/properties/coverage-gate/properties/owners/properties/functions/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.functions,data:data43};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data40.statements !== undefined){
let data44 = data40.statements;
if((!((typeof data44 == "number") && (isFinite(data44)))) && (typeof data44 !== "string")){
const err155 = {instancePath:instancePath+"/coverage-gate/owners/statements",schemaPath:"#/properties/coverage-gate/properties/owners/properties/statements/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.owners.properties.statements.type},schema:schema11.properties["coverage-gate"].properties.owners.properties.statements.type,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.statements,data:data44};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 100 || isNaN(data44)){
const err156 = {instancePath:instancePath+"/coverage-gate/owners/statements",schemaPath:"#/properties/coverage-gate/properties/owners/properties/statements/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.statements,data:data44};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err157 = {instancePath:instancePath+"/coverage-gate/owners/statements",schemaPath:"#/properties/coverage-gate/properties/owners/properties/statements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.statements,data:data44};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data44))){
const err158 = {instancePath:instancePath+"/coverage-gate/owners/statements",schemaPath:"#/properties/coverage-gate/properties/owners/properties/statements/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.statements,data:data44};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
const err159 = {instancePath:instancePath+"/coverage-gate/owners/statements",schemaPath:"#/properties/coverage-gate/properties/owners/properties/statements/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties.owners.properties.statements,data:data44};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/coverage-gate/owners",schemaPath:"#/properties/coverage-gate/properties/owners/type",keyword:"type",params:{type: "object"},schema:schema11.properties["coverage-gate"].properties.owners.type,parentSchema:schema11.properties["coverage-gate"].properties.owners,data:data40};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data1["owners-report"] !== undefined){
let data45 = data1["owners-report"];
if(typeof data45 !== "boolean"){
const err161 = {instancePath:instancePath+"/coverage-gate/owners-report",schemaPath:"#/properties/coverage-gate/properties/owners-report/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties["coverage-gate"].properties["owners-report"].type,parentSchema:schema11.properties["coverage-gate"].properties["owners-report"],data:data45};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data1.ratchet !== undefined){
let data46 = data1.ratchet;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.file === undefined){
const err162 = {instancePath:instancePath+"/coverage-gate/ratchet",schemaPath:"#/properties/coverage-gate/properties/ratchet/required",keyword:"required",params:{missingProperty: "file"},schema:schema11.properties["coverage-gate"].properties.ratchet.required,parentSchema:schema11.properties["coverage-gate"].properties.ratchet,data:data46};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key9 in data46){
if(!(key9 === "file")){
const err163 = {instancePath:instancePath+"/coverage-gate/ratchet",schemaPath:"#/properties/coverage-gate/properties/ratchet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema11.properties["coverage-gate"].properties.ratchet,data:data46};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data46.file !== undefined){
let data47 = data46.file;
if(typeof data47 === "string"){
if(!pattern1.test(data47)){
const err164 = {instancePath:instancePath+"/coverage-gate/ratchet/file",schemaPath:"#/properties/coverage-gate/properties/ratchet/properties/file/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties.ratchet.properties.file,data:data47};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/coverage-gate/ratchet/file",schemaPath:"#/properties/coverage-gate/properties/ratchet/properties/file/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.ratchet.properties.file.type,parentSchema:schema11.properties["coverage-gate"].properties.ratchet.properties.file,data:data47};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/coverage-gate/ratchet",schemaPath:"#/properties/coverage-gate/properties/ratchet/type",keyword:"type",params:{type: "object"},schema:schema11.properties["coverage-gate"].properties.ratchet.type,parentSchema:schema11.properties["coverage-gate"].properties.ratchet,data:data46};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data1["update-floors"] !== undefined){
let data48 = data1["update-floors"];
if(typeof data48 !== "boolean"){
const err167 = {instancePath:instancePath+"/coverage-gate/update-floors",schemaPath:"#/properties/coverage-gate/properties/update-floors/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties["coverage-gate"].properties["update-floors"].type,parentSchema:schema11.properties["coverage-gate"].properties["update-floors"],data:data48};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data1.ignore !== undefined){
let data49 = data1.ignore;
if((!(Array.isArray(data49))) && (typeof data49 !== "string")){
const err168 = {instancePath:instancePath+"/coverage-gate/ignore",schemaPath:"#/properties/coverage-gate/properties/ignore/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties.ignore.type},schema:schema11.properties["coverage-gate"].properties.ignore.type,parentSchema:schema11.properties["coverage-gate"].properties.ignore,data:data49};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err169 = {instancePath:instancePath+"/coverage-gate/ignore",schemaPath:"#/properties/coverage-gate/properties/ignore/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties["coverage-gate"].properties.ignore,data:data49};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
let data50 = data49[i7];
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err170 = {instancePath:instancePath+"/coverage-gate/ignore/" + i7,schemaPath:"#/properties/coverage-gate/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties.ignore.items,data:data50};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/coverage-gate/ignore/" + i7,schemaPath:"#/properties/coverage-gate/properties/ignore/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.ignore.items.type,parentSchema:schema11.properties["coverage-gate"].properties.ignore.items,data:data50};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
if(data1["min-matched"] !== undefined){
let data51 = data1["min-matched"];
if((!((typeof data51 == "number") && (isFinite(data51)))) && (typeof data51 !== "string")){
const err172 = {instancePath:instancePath+"/coverage-gate/min-matched",schemaPath:"#/properties/coverage-gate/properties/min-matched/type",keyword:"type",params:{type: schema11.properties["coverage-gate"].properties["min-matched"].type},schema:schema11.properties["coverage-gate"].properties["min-matched"].type,parentSchema:schema11.properties["coverage-gate"].properties["min-matched"],data:data51};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 100 || isNaN(data51)){
const err173 = {instancePath:instancePath+"/coverage-gate/min-matched",schemaPath:"#/properties/coverage-gate/properties/min-matched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties["coverage-gate"].properties["min-matched"],data:data51};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err174 = {instancePath:instancePath+"/coverage-gate/min-matched",schemaPath:"#/properties/coverage-gate/properties/min-matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties["min-matched"],data:data51};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!/^-?\d+(?:\.\d{1,3})?$/.test(String(data51))){
const err175 = {instancePath:instancePath+"/coverage-gate/min-matched",schemaPath:"#/properties/coverage-gate/properties/min-matched/maxDecimals",keyword:"maxDecimals",params:{},schema:3,parentSchema:schema11.properties["coverage-gate"].properties["min-matched"],data:data51};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(typeof data51 === "string"){
if(!pattern6.test(data51)){
const err176 = {instancePath:instancePath+"/coverage-gate/min-matched",schemaPath:"#/properties/coverage-gate/properties/min-matched/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$"},schema:"^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$",parentSchema:schema11.properties["coverage-gate"].properties["min-matched"],data:data51};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data1.unmeasured !== undefined){
let data52 = data1.unmeasured;
if(typeof data52 !== "string"){
const err177 = {instancePath:instancePath+"/coverage-gate/unmeasured",schemaPath:"#/properties/coverage-gate/properties/unmeasured/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.unmeasured.type,parentSchema:schema11.properties["coverage-gate"].properties.unmeasured,data:data52};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(((data52 === "fail") || (data52 === "warn")) || (data52 === "ignore"))){
const err178 = {instancePath:instancePath+"/coverage-gate/unmeasured",schemaPath:"#/properties/coverage-gate/properties/unmeasured/enum",keyword:"enum",params:{allowedValues: schema11.properties["coverage-gate"].properties.unmeasured.enum},schema:schema11.properties["coverage-gate"].properties.unmeasured.enum,parentSchema:schema11.properties["coverage-gate"].properties.unmeasured,data:data52};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data1["save-baseline"] !== undefined){
let data53 = data1["save-baseline"];
if(typeof data53 !== "string"){
const err179 = {instancePath:instancePath+"/coverage-gate/save-baseline",schemaPath:"#/properties/coverage-gate/properties/save-baseline/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties["save-baseline"].type,parentSchema:schema11.properties["coverage-gate"].properties["save-baseline"],data:data53};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!(((data53 === "auto") || (data53 === "always")) || (data53 === "never"))){
const err180 = {instancePath:instancePath+"/coverage-gate/save-baseline",schemaPath:"#/properties/coverage-gate/properties/save-baseline/enum",keyword:"enum",params:{allowedValues: schema11.properties["coverage-gate"].properties["save-baseline"].enum},schema:schema11.properties["coverage-gate"].properties["save-baseline"].enum,parentSchema:schema11.properties["coverage-gate"].properties["save-baseline"],data:data53};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data1["max-annotations"] !== undefined){
let data54 = data1["max-annotations"];
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err181 = {instancePath:instancePath+"/coverage-gate/max-annotations",schemaPath:"#/properties/coverage-gate/properties/max-annotations/type",keyword:"type",params:{type: "integer"},schema:schema11.properties["coverage-gate"].properties["max-annotations"].type,parentSchema:schema11.properties["coverage-gate"].properties["max-annotations"],data:data54};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 5000 || isNaN(data54)){
const err182 = {instancePath:instancePath+"/coverage-gate/max-annotations",schemaPath:"#/properties/coverage-gate/properties/max-annotations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},schema:5000,parentSchema:schema11.properties["coverage-gate"].properties["max-annotations"],data:data54};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err183 = {instancePath:instancePath+"/coverage-gate/max-annotations",schemaPath:"#/properties/coverage-gate/properties/max-annotations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties["max-annotations"],data:data54};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(data1["max-discussions"] !== undefined){
let data55 = data1["max-discussions"];
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err184 = {instancePath:instancePath+"/coverage-gate/max-discussions",schemaPath:"#/properties/coverage-gate/properties/max-discussions/type",keyword:"type",params:{type: "integer"},schema:schema11.properties["coverage-gate"].properties["max-discussions"].type,parentSchema:schema11.properties["coverage-gate"].properties["max-discussions"],data:data55};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 20 || isNaN(data55)){
const err185 = {instancePath:instancePath+"/coverage-gate/max-discussions",schemaPath:"#/properties/coverage-gate/properties/max-discussions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema11.properties["coverage-gate"].properties["max-discussions"],data:data55};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err186 = {instancePath:instancePath+"/coverage-gate/max-discussions",schemaPath:"#/properties/coverage-gate/properties/max-discussions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties["coverage-gate"].properties["max-discussions"],data:data55};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data1.comment !== undefined){
let data56 = data1.comment;
if(typeof data56 !== "boolean"){
const err187 = {instancePath:instancePath+"/coverage-gate/comment",schemaPath:"#/properties/coverage-gate/properties/comment/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties["coverage-gate"].properties.comment.type,parentSchema:schema11.properties["coverage-gate"].properties.comment,data:data56};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data1.key !== undefined){
let data57 = data1.key;
if(typeof data57 === "string"){
if(!pattern41.test(data57)){
const err188 = {instancePath:instancePath+"/coverage-gate/key",schemaPath:"#/properties/coverage-gate/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/ -]{0,64}$"},schema:"^[A-Za-z0-9._/ -]{0,64}$",parentSchema:schema11.properties["coverage-gate"].properties.key,data:data57};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/coverage-gate/key",schemaPath:"#/properties/coverage-gate/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.key.type,parentSchema:schema11.properties["coverage-gate"].properties.key,data:data57};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data1.output !== undefined){
let data58 = data1.output;
if(typeof data58 === "string"){
if(!pattern1.test(data58)){
const err190 = {instancePath:instancePath+"/coverage-gate/output",schemaPath:"#/properties/coverage-gate/properties/output/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties["coverage-gate"].properties.output,data:data58};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/coverage-gate/output",schemaPath:"#/properties/coverage-gate/properties/output/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties.output.type,parentSchema:schema11.properties["coverage-gate"].properties.output,data:data58};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data1["on-inconclusive"] !== undefined){
let data59 = data1["on-inconclusive"];
if(typeof data59 !== "string"){
const err192 = {instancePath:instancePath+"/coverage-gate/on-inconclusive",schemaPath:"#/properties/coverage-gate/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema11.properties["coverage-gate"].properties["on-inconclusive"].type,parentSchema:schema11.properties["coverage-gate"].properties["on-inconclusive"],data:data59};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!((data59 === "fail") || (data59 === "warn"))){
const err193 = {instancePath:instancePath+"/coverage-gate/on-inconclusive",schemaPath:"#/properties/coverage-gate/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema11.properties["coverage-gate"].properties["on-inconclusive"].enum},schema:schema11.properties["coverage-gate"].properties["on-inconclusive"].enum,parentSchema:schema11.properties["coverage-gate"].properties["on-inconclusive"],data:data59};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
}
if(data.determinism !== undefined){
let data60 = data.determinism;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err194 = {instancePath:instancePath+"/determinism",schemaPath:"#/properties/determinism/type",keyword:"type",params:{type: schema11.properties.determinism.type},schema:schema11.properties.determinism.type,parentSchema:schema11.properties.determinism,data:data60};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key10 in data60){
if(!(func2.call(schema11.properties.determinism.properties, key10))){
const err195 = {instancePath:instancePath+"/determinism",schemaPath:"#/properties/determinism/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema11.properties.determinism,data:data60};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data60.build !== undefined){
let data61 = data60.build;
if(typeof data61 === "string"){
if(!pattern1.test(data61)){
const err196 = {instancePath:instancePath+"/determinism/build",schemaPath:"#/properties/determinism/properties/build/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties.determinism.properties.build,data:data61};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/determinism/build",schemaPath:"#/properties/determinism/properties/build/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.build.type,parentSchema:schema11.properties.determinism.properties.build,data:data61};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data60.artifacts !== undefined){
let data62 = data60.artifacts;
if((!(Array.isArray(data62))) && (typeof data62 !== "string")){
const err198 = {instancePath:instancePath+"/determinism/artifacts",schemaPath:"#/properties/determinism/properties/artifacts/type",keyword:"type",params:{type: schema11.properties.determinism.properties.artifacts.type},schema:schema11.properties.determinism.properties.artifacts.type,parentSchema:schema11.properties.determinism.properties.artifacts,data:data62};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err199 = {instancePath:instancePath+"/determinism/artifacts",schemaPath:"#/properties/determinism/properties/artifacts/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties.determinism.properties.artifacts,data:data62};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(Array.isArray(data62)){
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
let data63 = data62[i8];
if(typeof data63 === "string"){
if(!pattern1.test(data63)){
const err200 = {instancePath:instancePath+"/determinism/artifacts/" + i8,schemaPath:"#/properties/determinism/properties/artifacts/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties.determinism.properties.artifacts.items,data:data63};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/determinism/artifacts/" + i8,schemaPath:"#/properties/determinism/properties/artifacts/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.artifacts.items.type,parentSchema:schema11.properties.determinism.properties.artifacts.items,data:data63};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
if(data60.runs !== undefined){
let data64 = data60.runs;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err202 = {instancePath:instancePath+"/determinism/runs",schemaPath:"#/properties/determinism/properties/runs/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.determinism.properties.runs.type,parentSchema:schema11.properties.determinism.properties.runs,data:data64};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 100000 || isNaN(data64)){
const err203 = {instancePath:instancePath+"/determinism/runs",schemaPath:"#/properties/determinism/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema11.properties.determinism.properties.runs,data:data64};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data64 < 2 || isNaN(data64)){
const err204 = {instancePath:instancePath+"/determinism/runs",schemaPath:"#/properties/determinism/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema11.properties.determinism.properties.runs,data:data64};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
if(data60.vary !== undefined){
let data65 = data60.vary;
if((!(Array.isArray(data65))) && (typeof data65 !== "string")){
const err205 = {instancePath:instancePath+"/determinism/vary",schemaPath:"#/properties/determinism/properties/vary/type",keyword:"type",params:{type: schema11.properties.determinism.properties.vary.type},schema:schema11.properties.determinism.properties.vary.type,parentSchema:schema11.properties.determinism.properties.vary,data:data65};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err206 = {instancePath:instancePath+"/determinism/vary",schemaPath:"#/properties/determinism/properties/vary/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties.determinism.properties.vary,data:data65};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(Array.isArray(data65)){
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
let data66 = data65[i9];
if(typeof data66 === "string"){
if(!pattern1.test(data66)){
const err207 = {instancePath:instancePath+"/determinism/vary/" + i9,schemaPath:"#/properties/determinism/properties/vary/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties.determinism.properties.vary.items,data:data66};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/determinism/vary/" + i9,schemaPath:"#/properties/determinism/properties/vary/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.vary.items.type,parentSchema:schema11.properties.determinism.properties.vary.items,data:data66};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
}
if(data60.ignore !== undefined){
let data67 = data60.ignore;
if((!(Array.isArray(data67))) && (typeof data67 !== "string")){
const err209 = {instancePath:instancePath+"/determinism/ignore",schemaPath:"#/properties/determinism/properties/ignore/type",keyword:"type",params:{type: schema11.properties.determinism.properties.ignore.type},schema:schema11.properties.determinism.properties.ignore.type,parentSchema:schema11.properties.determinism.properties.ignore,data:data67};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err210 = {instancePath:instancePath+"/determinism/ignore",schemaPath:"#/properties/determinism/properties/ignore/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties.determinism.properties.ignore,data:data67};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(Array.isArray(data67)){
const len10 = data67.length;
for(let i10=0; i10<len10; i10++){
let data68 = data67[i10];
if(typeof data68 === "string"){
if(!pattern1.test(data68)){
const err211 = {instancePath:instancePath+"/determinism/ignore/" + i10,schemaPath:"#/properties/determinism/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties.determinism.properties.ignore.items,data:data68};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/determinism/ignore/" + i10,schemaPath:"#/properties/determinism/properties/ignore/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.ignore.items.type,parentSchema:schema11.properties.determinism.properties.ignore.items,data:data68};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
if(data60["leave-out"] !== undefined){
let data69 = data60["leave-out"];
if((!(Array.isArray(data69))) && (typeof data69 !== "string")){
const err213 = {instancePath:instancePath+"/determinism/leave-out",schemaPath:"#/properties/determinism/properties/leave-out/type",keyword:"type",params:{type: schema11.properties.determinism.properties["leave-out"].type},schema:schema11.properties.determinism.properties["leave-out"].type,parentSchema:schema11.properties.determinism.properties["leave-out"],data:data69};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err214 = {instancePath:instancePath+"/determinism/leave-out",schemaPath:"#/properties/determinism/properties/leave-out/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$"},schema:"^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$",parentSchema:schema11.properties.determinism.properties["leave-out"],data:data69};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(Array.isArray(data69)){
const len11 = data69.length;
for(let i11=0; i11<len11; i11++){
let data70 = data69[i11];
if(typeof data70 === "string"){
if(!pattern1.test(data70)){
const err215 = {instancePath:instancePath+"/determinism/leave-out/" + i11,schemaPath:"#/properties/determinism/properties/leave-out/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties.determinism.properties["leave-out"].items,data:data70};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/determinism/leave-out/" + i11,schemaPath:"#/properties/determinism/properties/leave-out/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties["leave-out"].items.type,parentSchema:schema11.properties.determinism.properties["leave-out"].items,data:data70};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
if(data60.modes !== undefined){
let data71 = data60.modes;
if(typeof data71 !== "string"){
const err217 = {instancePath:instancePath+"/determinism/modes",schemaPath:"#/properties/determinism/properties/modes/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.modes.type,parentSchema:schema11.properties.determinism.properties.modes,data:data71};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(!(((data71 === "executable") || (data71 === "all")) || (data71 === "ignore"))){
const err218 = {instancePath:instancePath+"/determinism/modes",schemaPath:"#/properties/determinism/properties/modes/enum",keyword:"enum",params:{allowedValues: schema11.properties.determinism.properties.modes.enum},schema:schema11.properties.determinism.properties.modes.enum,parentSchema:schema11.properties.determinism.properties.modes,data:data71};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data60.mtimes !== undefined){
let data72 = data60.mtimes;
if(typeof data72 !== "boolean"){
const err219 = {instancePath:instancePath+"/determinism/mtimes",schemaPath:"#/properties/determinism/properties/mtimes/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.determinism.properties.mtimes.type,parentSchema:schema11.properties.determinism.properties.mtimes,data:data72};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data60.caches !== undefined){
let data73 = data60.caches;
if(typeof data73 !== "string"){
const err220 = {instancePath:instancePath+"/determinism/caches",schemaPath:"#/properties/determinism/properties/caches/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.caches.type,parentSchema:schema11.properties.determinism.properties.caches,data:data73};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!((data73 === "off") || (data73 === "keep"))){
const err221 = {instancePath:instancePath+"/determinism/caches",schemaPath:"#/properties/determinism/properties/caches/enum",keyword:"enum",params:{allowedValues: schema11.properties.determinism.properties.caches.enum},schema:schema11.properties.determinism.properties.caches.enum,parentSchema:schema11.properties.determinism.properties.caches,data:data73};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data60.committed !== undefined){
let data74 = data60.committed;
if(typeof data74 !== "boolean"){
const err222 = {instancePath:instancePath+"/determinism/committed",schemaPath:"#/properties/determinism/properties/committed/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.determinism.properties.committed.type,parentSchema:schema11.properties.determinism.properties.committed,data:data74};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data60.bisect !== undefined){
let data75 = data60.bisect;
if(typeof data75 !== "boolean"){
const err223 = {instancePath:instancePath+"/determinism/bisect",schemaPath:"#/properties/determinism/properties/bisect/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.determinism.properties.bisect.type,parentSchema:schema11.properties.determinism.properties.bisect,data:data75};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data60["time-limit"] !== undefined){
let data76 = data60["time-limit"];
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err224 = {instancePath:instancePath+"/determinism/time-limit",schemaPath:"#/properties/determinism/properties/time-limit/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.determinism.properties["time-limit"].type,parentSchema:schema11.properties.determinism.properties["time-limit"],data:data76};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 86400 || isNaN(data76)){
const err225 = {instancePath:instancePath+"/determinism/time-limit",schemaPath:"#/properties/determinism/properties/time-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema11.properties.determinism.properties["time-limit"],data:data76};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err226 = {instancePath:instancePath+"/determinism/time-limit",schemaPath:"#/properties/determinism/properties/time-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.determinism.properties["time-limit"],data:data76};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data60["max-annotations"] !== undefined){
let data77 = data60["max-annotations"];
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err227 = {instancePath:instancePath+"/determinism/max-annotations",schemaPath:"#/properties/determinism/properties/max-annotations/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.determinism.properties["max-annotations"].type,parentSchema:schema11.properties.determinism.properties["max-annotations"],data:data77};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 5000 || isNaN(data77)){
const err228 = {instancePath:instancePath+"/determinism/max-annotations",schemaPath:"#/properties/determinism/properties/max-annotations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},schema:5000,parentSchema:schema11.properties.determinism.properties["max-annotations"],data:data77};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err229 = {instancePath:instancePath+"/determinism/max-annotations",schemaPath:"#/properties/determinism/properties/max-annotations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.determinism.properties["max-annotations"],data:data77};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
if(data60["max-discussions"] !== undefined){
let data78 = data60["max-discussions"];
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err230 = {instancePath:instancePath+"/determinism/max-discussions",schemaPath:"#/properties/determinism/properties/max-discussions/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.determinism.properties["max-discussions"].type,parentSchema:schema11.properties.determinism.properties["max-discussions"],data:data78};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 20 || isNaN(data78)){
const err231 = {instancePath:instancePath+"/determinism/max-discussions",schemaPath:"#/properties/determinism/properties/max-discussions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema11.properties.determinism.properties["max-discussions"],data:data78};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data78 < 0 || isNaN(data78)){
const err232 = {instancePath:instancePath+"/determinism/max-discussions",schemaPath:"#/properties/determinism/properties/max-discussions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.determinism.properties["max-discussions"],data:data78};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
if(data60.comment !== undefined){
let data79 = data60.comment;
if(typeof data79 !== "boolean"){
const err233 = {instancePath:instancePath+"/determinism/comment",schemaPath:"#/properties/determinism/properties/comment/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.determinism.properties.comment.type,parentSchema:schema11.properties.determinism.properties.comment,data:data79};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data60.key !== undefined){
let data80 = data60.key;
if(typeof data80 === "string"){
if(!pattern41.test(data80)){
const err234 = {instancePath:instancePath+"/determinism/key",schemaPath:"#/properties/determinism/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._/ -]{0,64}$"},schema:"^[A-Za-z0-9._/ -]{0,64}$",parentSchema:schema11.properties.determinism.properties.key,data:data80};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/determinism/key",schemaPath:"#/properties/determinism/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.key.type,parentSchema:schema11.properties.determinism.properties.key,data:data80};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data60.output !== undefined){
let data81 = data60.output;
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
const err236 = {instancePath:instancePath+"/determinism/output",schemaPath:"#/properties/determinism/properties/output/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$",parentSchema:schema11.properties.determinism.properties.output,data:data81};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/determinism/output",schemaPath:"#/properties/determinism/properties/output/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties.output.type,parentSchema:schema11.properties.determinism.properties.output,data:data81};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data60["on-inconclusive"] !== undefined){
let data82 = data60["on-inconclusive"];
if(typeof data82 !== "string"){
const err238 = {instancePath:instancePath+"/determinism/on-inconclusive",schemaPath:"#/properties/determinism/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema11.properties.determinism.properties["on-inconclusive"].type,parentSchema:schema11.properties.determinism.properties["on-inconclusive"],data:data82};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!((data82 === "fail") || (data82 === "warn"))){
const err239 = {instancePath:instancePath+"/determinism/on-inconclusive",schemaPath:"#/properties/determinism/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema11.properties.determinism.properties["on-inconclusive"].enum},schema:schema11.properties.determinism.properties["on-inconclusive"].enum,parentSchema:schema11.properties.determinism.properties["on-inconclusive"],data:data82};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
}
if(data.baseline !== undefined){
let data83 = data.baseline;
if(typeof data83 === "string"){
if(!pattern54.test(data83)){
const err240 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern: "^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$"},schema:"^git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}$|^file:[^\\u0000-\\u0020]+$|^actions-cache:[^,\\u0000-\\u0020]{1,200}$|^s3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?$",parentSchema:schema11.properties.baseline,data:data83};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},schema:schema11.properties.baseline.type,parentSchema:schema11.properties.baseline,data:data83};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.waivers !== undefined){
let data84 = data.waivers;
if(typeof data84 === "string"){
if(!pattern55.test(data84)){
const err242 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$"},schema:"^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$",parentSchema:schema11.properties.waivers,data:data84};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"},schema:schema11.properties.waivers.type,parentSchema:schema11.properties.waivers,data:data84};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
