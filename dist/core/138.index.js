export const id = 138;
export const ids = [138];
export const modules = {

/***/ 138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
convert: () => (  convert)
});


;// CONCATENATED MODULE: ./node_modules/estree-walker/src/walker.js

class WalkerBase {
constructor() {
this.should_skip = false;

this.should_remove = false;

this.replacement = null;

this.context = {
skip: () => (this.should_skip = true),
remove: () => (this.should_remove = true),
replace: (node) => (this.replacement = node)
};
}

replace(parent, prop, index, node) {
if (parent && prop) {
if (index != null) {
(parent[prop])[index] = node;
} else {
(parent[prop]) = node;
}
}
}

remove(parent, prop, index) {
if (parent && prop) {
if (index !== null && index !== undefined) {
(parent[prop]).splice(index, 1);
} else {
delete parent[prop];
}
}
}
}

;// CONCATENATED MODULE: ./node_modules/estree-walker/src/sync.js



class SyncWalker extends WalkerBase {
constructor(enter, leave) {
super();

this.should_skip = false;

this.should_remove = false;

this.replacement = null;

this.context = {
skip: () => (this.should_skip = true),
remove: () => (this.should_remove = true),
replace: (node) => (this.replacement = node)
};

this.enter = enter;

this.leave = leave;
}

visit(node, parent, prop, index) {
if (node) {
if (this.enter) {
const _should_skip = this.should_skip;
const _should_remove = this.should_remove;
const _replacement = this.replacement;
this.should_skip = false;
this.should_remove = false;
this.replacement = null;

this.enter.call(this.context, node, parent, prop, index);

if (this.replacement) {
node = this.replacement;
this.replace(parent, prop, index, node);
}

if (this.should_remove) {
this.remove(parent, prop, index);
}

const skipped = this.should_skip;
const removed = this.should_remove;

this.should_skip = _should_skip;
this.should_remove = _should_remove;
this.replacement = _replacement;

if (skipped) return node;
if (removed) return null;
}

let key;

for (key in node) {
const value = node[key];

if (value && typeof value === 'object') {
if (Array.isArray(value)) {
const nodes =   (value);
for (let i = 0; i < nodes.length; i += 1) {
const item = nodes[i];
if (isNode(item)) {
if (!this.visit(item, node, key, i)) {
i--;
}
}
}
} else if (isNode(value)) {
this.visit(value, node, key, null);
}
}
}

if (this.leave) {
const _replacement = this.replacement;
const _should_remove = this.should_remove;
this.replacement = null;
this.should_remove = false;

this.leave.call(this.context, node, parent, prop, index);

if (this.replacement) {
node = this.replacement;
this.replace(parent, prop, index, node);
}

if (this.should_remove) {
this.remove(parent, prop, index);
}

const removed = this.should_remove;

this.replacement = _replacement;
this.should_remove = _should_remove;

if (removed) return null;
}
}

return node;
}
}

function isNode(value) {
return (
value !== null && typeof value === 'object' && 'type' in value && typeof value.type === 'string'
);
}

;// CONCATENATED MODULE: ./node_modules/estree-walker/src/async.js



class async_AsyncWalker extends WalkerBase {
constructor(enter, leave) {
super();

this.should_skip = false;

this.should_remove = false;

this.replacement = null;

this.context = {
skip: () => (this.should_skip = true),
remove: () => (this.should_remove = true),
replace: (node) => (this.replacement = node)
};

this.enter = enter;

this.leave = leave;
}

async visit(node, parent, prop, index) {
if (node) {
if (this.enter) {
const _should_skip = this.should_skip;
const _should_remove = this.should_remove;
const _replacement = this.replacement;
this.should_skip = false;
this.should_remove = false;
this.replacement = null;

await this.enter.call(this.context, node, parent, prop, index);

if (this.replacement) {
node = this.replacement;
this.replace(parent, prop, index, node);
}

if (this.should_remove) {
this.remove(parent, prop, index);
}

const skipped = this.should_skip;
const removed = this.should_remove;

this.should_skip = _should_skip;
this.should_remove = _should_remove;
this.replacement = _replacement;

if (skipped) return node;
if (removed) return null;
}

let key;

for (key in node) {
const value = node[key];

if (value && typeof value === 'object') {
if (Array.isArray(value)) {
const nodes =   (value);
for (let i = 0; i < nodes.length; i += 1) {
const item = nodes[i];
if (async_isNode(item)) {
if (!(await this.visit(item, node, key, i))) {
i--;
}
}
}
} else if (async_isNode(value)) {
await this.visit(value, node, key, null);
}
}
}

if (this.leave) {
const _replacement = this.replacement;
const _should_remove = this.should_remove;
this.replacement = null;
this.should_remove = false;

await this.leave.call(this.context, node, parent, prop, index);

if (this.replacement) {
node = this.replacement;
this.replace(parent, prop, index, node);
}

if (this.should_remove) {
this.remove(parent, prop, index);
}

const removed = this.should_remove;

this.replacement = _replacement;
this.should_remove = _should_remove;

if (removed) return null;
}
}

return node;
}
}

function async_isNode(value) {
return (
value !== null && typeof value === 'object' && 'type' in value && typeof value.type === 'string'
);
}

;// CONCATENATED MODULE: ./node_modules/estree-walker/src/index.js




function walk(ast, { enter, leave }) {
const instance = new SyncWalker(enter, leave);
return instance.visit(ast, null);
}

async function asyncWalk(ast, { enter, leave }) {
const instance = new AsyncWalker(enter, leave);
return await instance.visit(ast, null);
}

var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
const c = chars.charCodeAt(i);
intToChar[i] = c;
charToInt[c] = i;
}
function decodeInteger(reader) {
let value = 0;
let shift = 0;
let integer = 0;
do {
const c = reader.next();
integer = charToInt[c];
value |= (integer & 31) << shift;
shift += 5;
} while (integer & 32);
return value;
}
function decodeSign(num) {
return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function encodeInteger(builder, num) {
do {
let clamped = num & 31;
num >>>= 5;
if (num > 0) clamped |= 32;
builder.write(intToChar[clamped]);
} while (num > 0);
}
function encodeSign(num) {
return num < 0 ? -num << 1 | 1 : num << 1;
}
function hasMoreVlq(reader, max) {
if (reader.pos >= max) return false;
return reader.peek() !== comma;
}

var bufLength = (  null && (1024 * 16));
var td = typeof TextDecoder !== "undefined" ? /* @__PURE__ */ new TextDecoder() : typeof Buffer !== "undefined" ? {
decode(buf) {
const out = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
return out.toString();
}
} : {
decode(buf) {
let out = "";
for (let i = 0; i < buf.length; i++) {
out += String.fromCharCode(buf[i]);
}
return out;
}
};
var StringWriter = class {
constructor() {
this.pos = 0;
this.out = "";
this.buffer = new Uint8Array(bufLength);
}
write(v) {
const { buffer } = this;
buffer[this.pos++] = v;
if (this.pos === bufLength) {
this.out += td.decode(buffer);
this.pos = 0;
}
}
flush() {
const { buffer, out, pos } = this;
return pos > 0 ? out + td.decode(buffer.subarray(0, pos)) : out;
}
};
var StringReader = class {
constructor(buffer) {
this.pos = 0;
this.buffer = buffer;
}
next() {
return this.buffer.charCodeAt(this.pos++);
}
peek() {
return this.buffer.charCodeAt(this.pos);
}
indexOf(char) {
const { buffer, pos } = this;
const idx = buffer.indexOf(char, pos);
return idx === -1 ? buffer.length : idx;
}
};

var EMPTY = (  null && ([]));
function decodeOriginalScopes(input) {
const { length } = input;
const reader = new StringReader(input);
const scopes = [];
const stack = [];
let line = 0;
for (; reader.pos < length; reader.pos++) {
line += decodeSign(decodeInteger(reader));
const column = decodeSign(decodeInteger(reader));
if (!hasMoreVlq(reader, length)) {
const last = stack.pop();
last[2] = line;
last[3] = column;
continue;
}
const kind = decodeSign(decodeInteger(reader));
const fields = decodeSign(decodeInteger(reader));
const hasName = fields & 1;
const scope = hasName ? [line, column, 0, 0, kind, decodeSign(decodeInteger(reader))] : [line, column, 0, 0, kind];
let vars = EMPTY;
if (hasMoreVlq(reader, length)) {
vars = [];
do {
const varsIndex = decodeSign(decodeInteger(reader));
vars.push(varsIndex);
} while (hasMoreVlq(reader, length));
}
scope.vars = vars;
scopes.push(scope);
stack.push(scope);
}
return scopes;
}
function encodeOriginalScopes(scopes) {
const writer = new StringWriter();
for (let i = 0; i < scopes.length; ) {
i = _encodeOriginalScopes(scopes, i, writer, [0]);
}
return writer.flush();
}
function _encodeOriginalScopes(scopes, index, writer, state) {
const scope = scopes[index];
const { 0: startLine, 1: startColumn, 2: endLine, 3: endColumn, 4: kind, vars } = scope;
if (index > 0) writer.write(comma);
encodeInteger(writer, encodeSign(startLine - state[0]));
state[0] = startLine;
encodeInteger(writer, encodeSign(startColumn));
encodeInteger(writer, encodeSign(kind));
const fields = scope.length === 6 ? 1 : 0;
encodeInteger(writer, encodeSign(fields));
if (scope.length === 6) encodeInteger(writer, encodeSign(scope[5]));
for (const v of vars) {
encodeInteger(writer, encodeSign(v));
}
for (index++; index < scopes.length; ) {
const next = scopes[index];
const { 0: l, 1: c } = next;
if (l > endLine || l === endLine && c >= endColumn) {
break;
}
index = _encodeOriginalScopes(scopes, index, writer, state);
}
writer.write(comma);
encodeInteger(writer, encodeSign(endLine - state[0]));
state[0] = endLine;
encodeInteger(writer, encodeSign(endColumn));
return index;
}
function decodeGeneratedRanges(input) {
const { length } = input;
const reader = new StringReader(input);
const ranges = [];
const stack = [];
let genLine = 0;
let definitionSourcesIndex = 0;
let definitionScopeIndex = 0;
let callsiteSourcesIndex = 0;
let callsiteLine = 0;
let callsiteColumn = 0;
let bindingLine = 0;
let bindingColumn = 0;
do {
const semi = reader.indexOf(";");
let genColumn = 0;
for (; reader.pos < semi; reader.pos++) {
genColumn += decodeSign(decodeInteger(reader));
if (!hasMoreVlq(reader, semi)) {
const last = stack.pop();
last[2] = genLine;
last[3] = genColumn;
continue;
}
const fields = decodeSign(decodeInteger(reader));
const hasDefinition = fields & 1;
const hasCallsite = fields & 2;
const hasScope = fields & 4;
let callsite = null;
let bindings = EMPTY;
let range;
if (hasDefinition) {
const defSourcesIndex = definitionSourcesIndex + decodeSign(decodeInteger(reader));
definitionScopeIndex = decodeSign(decodeInteger(reader)) + (definitionSourcesIndex === defSourcesIndex ? definitionScopeIndex : 0);
definitionSourcesIndex = defSourcesIndex;
range = [genLine, genColumn, 0, 0, defSourcesIndex, definitionScopeIndex];
} else {
range = [genLine, genColumn, 0, 0];
}
range.isScope = !!hasScope;
if (hasCallsite) {
const prevCsi = callsiteSourcesIndex;
const prevLine = callsiteLine;
callsiteSourcesIndex += decodeSign(decodeInteger(reader));
const sameSource = prevCsi === callsiteSourcesIndex;
callsiteLine = (sameSource ? callsiteLine : 0) + decodeSign(decodeInteger(reader));
callsiteColumn = (sameSource && prevLine === callsiteLine ? callsiteColumn : 0) + decodeSign(decodeInteger(reader));
callsite = [callsiteSourcesIndex, callsiteLine, callsiteColumn];
}
range.callsite = callsite;
if (hasMoreVlq(reader, semi)) {
bindings = [];
do {
bindingLine = genLine;
bindingColumn = genColumn;
const expressionsCount = decodeSign(decodeInteger(reader));
let expressionRanges;
if (expressionsCount < -1) {
expressionRanges = [[decodeSign(decodeInteger(reader))]];
for (let i = -1; i > expressionsCount; i--) {
const prevBl = bindingLine;
bindingLine += decodeSign(decodeInteger(reader));
bindingColumn = (bindingLine === prevBl ? bindingColumn : 0) + decodeSign(decodeInteger(reader));
const expression = decodeSign(decodeInteger(reader));
expressionRanges.push([expression, bindingLine, bindingColumn]);
}
} else {
expressionRanges = [[expressionsCount]];
}
bindings.push(expressionRanges);
} while (hasMoreVlq(reader, semi));
}
range.bindings = bindings;
ranges.push(range);
stack.push(range);
}
genLine++;
reader.pos = semi + 1;
} while (reader.pos < length);
return ranges;
}
function encodeGeneratedRanges(ranges) {
if (ranges.length === 0) return "";
const writer = new StringWriter();
for (let i = 0; i < ranges.length; ) {
i = _encodeGeneratedRanges(ranges, i, writer, [0, 0, 0, 0, 0, 0, 0]);
}
return writer.flush();
}
function _encodeGeneratedRanges(ranges, index, writer, state) {
const range = ranges[index];
const {
0: startLine,
1: startColumn,
2: endLine,
3: endColumn,
isScope,
callsite,
bindings
} = range;
if (state[0] < startLine) {
catchupLine(writer, state[0], startLine);
state[0] = startLine;
state[1] = 0;
} else if (index > 0) {
writer.write(comma);
}
encodeInteger(writer, encodeSign(range[1] - state[1]));
state[1] = range[1];
const fields = (range.length === 6 ? 1 : 0) | (callsite ? 2 : 0) | (isScope ? 4 : 0);
encodeInteger(writer, encodeSign(fields));
if (range.length === 6) {
const { 4: sourcesIndex, 5: scopesIndex } = range;
if (sourcesIndex !== state[2]) {
state[3] = 0;
}
encodeInteger(writer, encodeSign(sourcesIndex - state[2]));
state[2] = sourcesIndex;
encodeInteger(writer, encodeSign(scopesIndex - state[3]));
state[3] = scopesIndex;
}
if (callsite) {
const { 0: sourcesIndex, 1: callLine, 2: callColumn } = range.callsite;
if (sourcesIndex !== state[4]) {
state[5] = 0;
state[6] = 0;
} else if (callLine !== state[5]) {
state[6] = 0;
}
encodeInteger(writer, encodeSign(sourcesIndex - state[4]));
state[4] = sourcesIndex;
encodeInteger(writer, encodeSign(callLine - state[5]));
state[5] = callLine;
encodeInteger(writer, encodeSign(callColumn - state[6]));
state[6] = callColumn;
}
if (bindings) {
for (const binding of bindings) {
if (binding.length > 1) encodeInteger(writer, encodeSign(-binding.length));
const expression = binding[0][0];
encodeInteger(writer, encodeSign(expression));
let bindingStartLine = startLine;
let bindingStartColumn = startColumn;
for (let i = 1; i < binding.length; i++) {
const expRange = binding[i];
encodeInteger(writer, encodeSign(expRange[1] - bindingStartLine));
bindingStartLine = expRange[1];
encodeInteger(writer, encodeSign(expRange[2] - bindingStartColumn));
bindingStartColumn = expRange[2];
encodeInteger(writer, encodeSign(expRange[0]));
}
}
}
for (index++; index < ranges.length; ) {
const next = ranges[index];
const { 0: l, 1: c } = next;
if (l > endLine || l === endLine && c >= endColumn) {
break;
}
index = _encodeGeneratedRanges(ranges, index, writer, state);
}
if (state[0] < endLine) {
catchupLine(writer, state[0], endLine);
state[0] = endLine;
state[1] = 0;
} else {
writer.write(comma);
}
encodeInteger(writer, encodeSign(endColumn - state[1]));
state[1] = endColumn;
return index;
}
function catchupLine(writer, lastLine, line) {
do {
writer.write(semicolon);
} while (++lastLine < line);
}

function decodeRangeMappings(input) {
const { length } = input;
const reader = new StringReader(input);
const rangeMappings = [];
do {
const semi = reader.indexOf(";");
const indices = [];
let index = 0;
while (reader.pos < semi) {
index += decodeInteger(reader);
indices.push(index);
}
rangeMappings.push(indices);
reader.pos = semi + 1;
} while (reader.pos <= length);
return rangeMappings;
}
function encodeRangeMappings(decoded) {
if (decoded.length === 0) return "";
const writer = new StringWriter();
for (let i = 0; i < decoded.length; i++) {
const indices = decoded[i];
if (i > 0) writer.write(semicolon);
let index = 0;
for (let j = 0; j < indices.length; j++) {
const offset = indices[j];
encodeInteger(writer, offset - index);
index = offset;
}
}
return writer.flush();
}

function decode(mappings) {
const { length } = mappings;
const reader = new StringReader(mappings);
const decoded = [];
let genColumn = 0;
let sourcesIndex = 0;
let sourceLine = 0;
let sourceColumn = 0;
let namesIndex = 0;
do {
const semi = reader.indexOf(";");
const line = [];
let sorted = true;
let lastCol = 0;
genColumn = 0;
while (reader.pos < semi) {
let seg;
genColumn += decodeSign(decodeInteger(reader));
if (genColumn < lastCol) sorted = false;
lastCol = genColumn;
if (hasMoreVlq(reader, semi)) {
sourcesIndex += decodeSign(decodeInteger(reader));
sourceLine += decodeSign(decodeInteger(reader));
sourceColumn += decodeSign(decodeInteger(reader));
if (hasMoreVlq(reader, semi)) {
namesIndex += decodeSign(decodeInteger(reader));
seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
} else {
seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
}
} else {
seg = [genColumn];
}
line.push(seg);
reader.pos++;
}
if (!sorted) sort(line);
decoded.push(line);
reader.pos = semi + 1;
} while (reader.pos <= length);
return decoded;
}
function sort(line) {
line.sort(sortComparator);
}
function sortComparator(a, b) {
return a[0] - b[0];
}
function sourcemap_codec_encode(decoded) {
const writer = new StringWriter();
let sourcesIndex = 0;
let sourceLine = 0;
let sourceColumn = 0;
let namesIndex = 0;
for (let i = 0; i < decoded.length; i++) {
const line = decoded[i];
if (i > 0) writer.write(semicolon);
if (line.length === 0) continue;
let genColumn = 0;
for (let j = 0; j < line.length; j++) {
const segment = line[j];
if (j > 0) writer.write(comma);
encodeInteger(writer, encodeSign(segment[0] - genColumn));
genColumn = segment[0];
if (segment.length === 1) continue;
encodeInteger(writer, encodeSign(segment[1] - sourcesIndex));
encodeInteger(writer, encodeSign(segment[2] - sourceLine));
encodeInteger(writer, encodeSign(segment[3] - sourceColumn));
sourcesIndex = segment[1];
sourceLine = segment[2];
sourceColumn = segment[3];
if (segment.length === 4) continue;
encodeInteger(writer, encodeSign(segment[4] - namesIndex));
namesIndex = segment[4];
}
}
return writer.flush();
}


;// CONCATENATED MODULE: ./node_modules/@jridgewell/resolve-uri/dist/resolve-uri.mjs
const schemeRegex = /^[\w+.-]+:\/\//;
const urlRegex = /^([\w+.-]+:)\/\/([^@/#?]*@)?(\[[^\]]+\]|[^:/#?]*)(:\d+)?(\/[^#?]*)?(\?[^#]*)?(#.*)?/;
const fileRegex = /^file:(?:\/\/((?![a-z]:)[^/#?]*)?)?(\/?[^#?]*)(\?[^#]*)?(#.*)?/i;
function isAbsoluteUrl(input) {
return schemeRegex.test(input);
}
function isSchemeRelativeUrl(input) {
return input.startsWith('//');
}
function isAbsolutePath(input) {
return input.startsWith('/');
}
function isFileUrl(input) {
return input.startsWith('file:');
}
function isRelative(input) {
return /^[.?#]/.test(input);
}
function parseAbsoluteUrl(input) {
const match = urlRegex.exec(input);
return makeUrl(match[1], match[2] || '', match[3], match[4] || '', match[5] || '/', match[6] || '', match[7] || '');
}
function parseFileUrl(input) {
const match = fileRegex.exec(input);
const path = match[2];
return makeUrl('file:', '', match[1] || '', '', isAbsolutePath(path) ? path : '/' + path, match[3] || '', match[4] || '');
}
function makeUrl(scheme, user, host, port, path, query, hash) {
return {
scheme,
user,
host,
port,
path,
query,
hash,
type: 7  ,
};
}
function parseUrl(input) {
if (isSchemeRelativeUrl(input)) {
const url = parseAbsoluteUrl('http:' + input);
url.scheme = '';
url.type = 6  ;
return url;
}
if (isAbsolutePath(input)) {
const url = parseAbsoluteUrl('http://foo.com' + input);
url.scheme = '';
url.host = '';
url.type = 5  ;
return url;
}
if (isFileUrl(input))
return parseFileUrl(input);
if (isAbsoluteUrl(input))
return parseAbsoluteUrl(input);
const url = parseAbsoluteUrl('http://foo.com/' + input);
url.scheme = '';
url.host = '';
url.type = input
? input.startsWith('?')
? 3
: input.startsWith('#')
? 2
: 4
: 1  ;
return url;
}
function stripPathFilename(path) {
if (path.endsWith('/..'))
return path;
const index = path.lastIndexOf('/');
return path.slice(0, index + 1);
}
function mergePaths(url, base) {
normalizePath(base, base.type);
if (url.path === '/') {
url.path = base.path;
}
else {
url.path = stripPathFilename(base.path) + url.path;
}
}
function normalizePath(url, type) {
const rel = type <= 4  ;
const pieces = url.path.split('/');
let pointer = 1;
let positive = 0;
let addTrailingSlash = false;
for (let i = 1; i < pieces.length; i++) {
const piece = pieces[i];
if (!piece) {
addTrailingSlash = true;
continue;
}
addTrailingSlash = false;
if (piece === '.')
continue;
if (piece === '..') {
if (positive) {
addTrailingSlash = true;
positive--;
pointer--;
}
else if (rel) {
pieces[pointer++] = piece;
}
continue;
}
pieces[pointer++] = piece;
positive++;
}
let path = '';
for (let i = 1; i < pointer; i++) {
path += '/' + pieces[i];
}
if (!path || (addTrailingSlash && !path.endsWith('/..'))) {
path += '/';
}
url.path = path;
}
function resolve(input, base) {
if (!input && !base)
return '';
const url = parseUrl(input);
let inputType = url.type;
if (base && inputType !== 7  ) {
const baseUrl = parseUrl(base);
const baseType = baseUrl.type;
switch (inputType) {
case 1  :
url.hash = baseUrl.hash;
case 2  :
url.query = baseUrl.query;
case 3  :
case 4  :
mergePaths(url, baseUrl);
case 5  :
url.user = baseUrl.user;
url.host = baseUrl.host;
url.port = baseUrl.port;
case 6  :
url.scheme = baseUrl.scheme;
}
if (baseType > inputType)
inputType = baseType;
}
normalizePath(url, inputType);
const queryHash = url.query + url.hash;
switch (inputType) {
case 2  :
case 3  :
return queryHash;
case 4  : {
const path = url.path.slice(1);
if (!path)
return queryHash || '.';
if (isRelative(base || input) && !isRelative(path)) {
return './' + path + queryHash;
}
return path + queryHash;
}
case 5  :
return url.path + queryHash;
default:
return url.scheme + '//' + url.user + url.host + url.port + url.path + queryHash;
}
}



;// CONCATENATED MODULE: ./node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs




function stripFilename(path) {
if (!path) return "";
const index = path.lastIndexOf("/");
return path.slice(0, index + 1);
}

function resolver(mapUrl, sourceRoot) {
const from = stripFilename(mapUrl);
const prefix = sourceRoot ? sourceRoot + "/" : "";
return (source) => resolve(prefix + (source || ""), from);
}

var COLUMN = 0;
var SOURCES_INDEX = 1;
var SOURCE_LINE = 2;
var SOURCE_COLUMN = 3;
var NAMES_INDEX = 4;
var REV_GENERATED_LINE = 1;
var REV_GENERATED_COLUMN = 2;

function maybeSort(mappings, owned) {
const unsortedIndex = nextUnsortedSegmentLine(mappings, 0);
if (unsortedIndex === mappings.length) return mappings;
if (!owned) mappings = mappings.slice();
for (let i = unsortedIndex; i < mappings.length; i = nextUnsortedSegmentLine(mappings, i + 1)) {
mappings[i] = sortSegments(mappings[i], owned);
}
return mappings;
}
function nextUnsortedSegmentLine(mappings, start) {
for (let i = start; i < mappings.length; i++) {
if (!isSorted(mappings[i])) return i;
}
return mappings.length;
}
function isSorted(line) {
for (let j = 1; j < line.length; j++) {
if (line[j][COLUMN] < line[j - 1][COLUMN]) {
return false;
}
}
return true;
}
function sortSegments(line, owned) {
if (!owned) line = line.slice();
return line.sort(trace_mapping_sortComparator);
}
function trace_mapping_sortComparator(a, b) {
return a[COLUMN] - b[COLUMN];
}

function buildBySources(decoded, memos) {
const sources = memos.map(() => []);
for (let i = 0; i < decoded.length; i++) {
const line = decoded[i];
for (let j = 0; j < line.length; j++) {
const seg = line[j];
if (seg.length === 1) continue;
const sourceIndex2 = seg[SOURCES_INDEX];
const sourceLine = seg[SOURCE_LINE];
const sourceColumn = seg[SOURCE_COLUMN];
const source = sources[sourceIndex2];
const segs = source[sourceLine] || (source[sourceLine] = []);
segs.push([sourceColumn, i, seg[COLUMN]]);
}
}
for (let i = 0; i < sources.length; i++) {
const source = sources[i];
for (let j = 0; j < source.length; j++) {
const line = source[j];
if (line) line.sort(trace_mapping_sortComparator);
}
}
return sources;
}

var found = false;
function binarySearch(haystack, needle, low, high) {
while (low <= high) {
const mid = low + (high - low >> 1);
const cmp = haystack[mid][COLUMN] - needle;
if (cmp === 0) {
found = true;
return mid;
}
if (cmp < 0) {
low = mid + 1;
} else {
high = mid - 1;
}
}
found = false;
return low - 1;
}
function upperBound(haystack, needle, index) {
for (let i = index + 1; i < haystack.length; index = i++) {
if (haystack[i][COLUMN] !== needle) break;
}
return index;
}
function lowerBound(haystack, needle, index) {
for (let i = index - 1; i >= 0; index = i--) {
if (haystack[i][COLUMN] !== needle) break;
}
return index;
}
function memoizedState() {
return {
lastKey: -1,
lastNeedle: -1,
lastIndex: -1
};
}
function memoizedBinarySearch(haystack, needle, state, key) {
const { lastKey, lastNeedle, lastIndex } = state;
let low = 0;
let high = haystack.length - 1;
if (key === lastKey) {
if (needle === lastNeedle) {
found = lastIndex !== -1 && haystack[lastIndex][COLUMN] === needle;
return lastIndex;
}
if (needle >= lastNeedle) {
low = lastIndex === -1 ? 0 : lastIndex;
} else {
high = lastIndex;
}
}
state.lastKey = key;
state.lastNeedle = needle;
return state.lastIndex = binarySearch(haystack, needle, low, high);
}

function parse(map) {
return typeof map === "string" ? JSON.parse(map) : map;
}

var FlattenMap = function(map, mapUrl) {
const parsed = parse(map);
if (!("sections" in parsed)) {
return new TraceMap(parsed, mapUrl);
}
const mappings = [];
const sources = [];
const sourcesContent = [];
const names = [];
const ignoreList = [];
recurse(
parsed,
mapUrl,
mappings,
sources,
sourcesContent,
names,
ignoreList,
0,
0,
Infinity,
Infinity
);
const joined = {
version: 3,
file: parsed.file,
names,
sources,
sourcesContent,
mappings,
ignoreList
};
return presortedDecodedMap(joined);
};
function recurse(input, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
const { sections } = input;
for (let i = 0; i < sections.length; i++) {
const { map, offset } = sections[i];
let sl = stopLine;
let sc = stopColumn;
if (i + 1 < sections.length) {
const nextOffset = sections[i + 1].offset;
sl = Math.min(stopLine, lineOffset + nextOffset.line);
if (sl === stopLine) {
sc = Math.min(stopColumn, columnOffset + nextOffset.column);
} else if (sl < stopLine) {
sc = columnOffset + nextOffset.column;
}
}
addSection(
map,
mapUrl,
mappings,
sources,
sourcesContent,
names,
ignoreList,
lineOffset + offset.line,
columnOffset + offset.column,
sl,
sc
);
}
}
function addSection(input, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
const parsed = parse(input);
if ("sections" in parsed) return recurse(...arguments);
const map = new TraceMap(parsed, mapUrl);
const sourcesOffset = sources.length;
const namesOffset = names.length;
const decoded = decodedMappings(map);
const { resolvedSources, sourcesContent: contents, ignoreList: ignores } = map;
append(sources, resolvedSources);
append(names, map.names);
if (contents) append(sourcesContent, contents);
else for (let i = 0; i < resolvedSources.length; i++) sourcesContent.push(null);
if (ignores) for (let i = 0; i < ignores.length; i++) ignoreList.push(ignores[i] + sourcesOffset);
for (let i = 0; i < decoded.length; i++) {
const lineI = lineOffset + i;
if (lineI > stopLine) return;
const out = getLine(mappings, lineI);
const cOffset = i === 0 ? columnOffset : 0;
const line = decoded[i];
for (let j = 0; j < line.length; j++) {
const seg = line[j];
const column = cOffset + seg[COLUMN];
if (lineI === stopLine && column >= stopColumn) return;
if (seg.length === 1) {
out.push([column]);
continue;
}
const sourcesIndex = sourcesOffset + seg[SOURCES_INDEX];
const sourceLine = seg[SOURCE_LINE];
const sourceColumn = seg[SOURCE_COLUMN];
out.push(
seg.length === 4 ? [column, sourcesIndex, sourceLine, sourceColumn] : [column, sourcesIndex, sourceLine, sourceColumn, namesOffset + seg[NAMES_INDEX]]
);
}
}
}
function append(arr, other) {
for (let i = 0; i < other.length; i++) arr.push(other[i]);
}
function getLine(arr, index) {
for (let i = arr.length; i <= index; i++) arr[i] = [];
return arr[index];
}

var LINE_GTR_ZERO = "`line` must be greater than 0 (lines start at line 1)";
var COL_GTR_EQ_ZERO = "`column` must be greater than or equal to 0 (columns start at column 0)";
var LEAST_UPPER_BOUND = -1;
var GREATEST_LOWER_BOUND = 1;
var TraceMap = class {
constructor(map, mapUrl) {
const isString = typeof map === "string";
if (!isString && map._decodedMemo) return map;
const parsed = parse(map);
const { version, file, names, sourceRoot, sources, sourcesContent } = parsed;
this.version = version;
this.file = file;
this.names = names || [];
this.sourceRoot = sourceRoot;
this.sources = sources;
this.sourcesContent = sourcesContent;
this.ignoreList = parsed.ignoreList || parsed.x_google_ignoreList || void 0;
const resolve = resolver(mapUrl, sourceRoot);
this.resolvedSources = sources.map(resolve);
const { mappings } = parsed;
if (typeof mappings === "string") {
this._encoded = mappings;
this._decoded = void 0;
} else if (Array.isArray(mappings)) {
this._encoded = void 0;
this._decoded = maybeSort(mappings, isString);
} else if (parsed.sections) {
throw new Error(`TraceMap passed sectioned source map, please use FlattenMap export instead`);
} else {
throw new Error(`invalid source map: ${JSON.stringify(parsed)}`);
}
this._decodedMemo = memoizedState();
this._bySources = void 0;
this._bySourceMemos = void 0;
}
};
function cast(map) {
return map;
}
function encodedMappings(map) {
var _a, _b;
return (_b = (_a = cast(map))._encoded) != null ? _b : _a._encoded = encode(cast(map)._decoded);
}
function decodedMappings(map) {
var _a;
return (_a = cast(map))._decoded || (_a._decoded = decode(cast(map)._encoded));
}
function traceSegment(map, line, column) {
const decoded = decodedMappings(map);
if (line >= decoded.length) return null;
const segments = decoded[line];
const index = traceSegmentInternal(
segments,
cast(map)._decodedMemo,
line,
column,
GREATEST_LOWER_BOUND
);
return index === -1 ? null : segments[index];
}
function originalPositionFor(map, needle) {
let { line, column, bias } = needle;
line--;
if (line < 0) throw new Error(LINE_GTR_ZERO);
if (column < 0) throw new Error(COL_GTR_EQ_ZERO);
const decoded = decodedMappings(map);
if (line >= decoded.length) return OMapping(null, null, null, null);
const segments = decoded[line];
const index = traceSegmentInternal(
segments,
cast(map)._decodedMemo,
line,
column,
bias || GREATEST_LOWER_BOUND
);
if (index === -1) return OMapping(null, null, null, null);
const segment = segments[index];
if (segment.length === 1) return OMapping(null, null, null, null);
const { names, resolvedSources } = map;
return OMapping(
resolvedSources[segment[SOURCES_INDEX]],
segment[SOURCE_LINE] + 1,
segment[SOURCE_COLUMN],
segment.length === 5 ? names[segment[NAMES_INDEX]] : null
);
}
function generatedPositionFor(map, needle) {
const { source, line, column, bias } = needle;
return generatedPosition(map, source, line, column, bias || GREATEST_LOWER_BOUND, false);
}
function allGeneratedPositionsFor(map, needle) {
const { source, line, column, bias } = needle;
return generatedPosition(map, source, line, column, bias || LEAST_UPPER_BOUND, true);
}
function eachMapping(map, cb) {
const decoded = decodedMappings(map);
const { names, resolvedSources } = map;
for (let i = 0; i < decoded.length; i++) {
const line = decoded[i];
for (let j = 0; j < line.length; j++) {
const seg = line[j];
const generatedLine = i + 1;
const generatedColumn = seg[0];
let source = null;
let originalLine = null;
let originalColumn = null;
let name = null;
if (seg.length !== 1) {
source = resolvedSources[seg[1]];
originalLine = seg[2] + 1;
originalColumn = seg[3];
}
if (seg.length === 5) name = names[seg[4]];
cb({
generatedLine,
generatedColumn,
source,
originalLine,
originalColumn,
name
});
}
}
}
function sourceIndex(map, source) {
const { sources, resolvedSources } = map;
let index = sources.indexOf(source);
if (index === -1) index = resolvedSources.indexOf(source);
return index;
}
function sourceContentFor(map, source) {
const { sourcesContent } = map;
if (sourcesContent == null) return null;
const index = sourceIndex(map, source);
return index === -1 ? null : sourcesContent[index];
}
function isIgnored(map, source) {
const { ignoreList } = map;
if (ignoreList == null) return false;
const index = sourceIndex(map, source);
return index === -1 ? false : ignoreList.includes(index);
}
function presortedDecodedMap(map, mapUrl) {
const tracer = new TraceMap(clone(map, []), mapUrl);
cast(tracer)._decoded = map.mappings;
return tracer;
}
function decodedMap(map) {
return clone(map, decodedMappings(map));
}
function encodedMap(map) {
return clone(map, encodedMappings(map));
}
function clone(map, mappings) {
return {
version: map.version,
file: map.file,
names: map.names,
sourceRoot: map.sourceRoot,
sources: map.sources,
sourcesContent: map.sourcesContent,
mappings,
ignoreList: map.ignoreList || map.x_google_ignoreList
};
}
function OMapping(source, line, column, name) {
return { source, line, column, name };
}
function GMapping(line, column) {
return { line, column };
}
function traceSegmentInternal(segments, memo, line, column, bias) {
let index = memoizedBinarySearch(segments, column, memo, line);
if (found) {
index = (bias === LEAST_UPPER_BOUND ? upperBound : lowerBound)(segments, column, index);
} else if (bias === LEAST_UPPER_BOUND) index++;
if (index === -1 || index === segments.length) return -1;
return index;
}
function sliceGeneratedPositions(segments, memo, line, column, bias) {
let min = traceSegmentInternal(segments, memo, line, column, GREATEST_LOWER_BOUND);
if (!found && bias === LEAST_UPPER_BOUND) min++;
if (min === -1 || min === segments.length) return [];
const matchedColumn = found ? column : segments[min][COLUMN];
if (!found) min = lowerBound(segments, matchedColumn, min);
const max = upperBound(segments, matchedColumn, min);
const result = [];
for (; min <= max; min++) {
const segment = segments[min];
result.push(GMapping(segment[REV_GENERATED_LINE] + 1, segment[REV_GENERATED_COLUMN]));
}
return result;
}
function generatedPosition(map, source, line, column, bias, all) {
var _a, _b;
line--;
if (line < 0) throw new Error(LINE_GTR_ZERO);
if (column < 0) throw new Error(COL_GTR_EQ_ZERO);
const { sources, resolvedSources } = map;
let sourceIndex2 = sources.indexOf(source);
if (sourceIndex2 === -1) sourceIndex2 = resolvedSources.indexOf(source);
if (sourceIndex2 === -1) return all ? [] : GMapping(null, null);
const bySourceMemos = (_a = cast(map))._bySourceMemos || (_a._bySourceMemos = sources.map(memoizedState));
const generated = (_b = cast(map))._bySources || (_b._bySources = buildBySources(decodedMappings(map), bySourceMemos));
const segments = generated[sourceIndex2][line];
if (segments == null) return all ? [] : GMapping(null, null);
const memo = bySourceMemos[sourceIndex2];
if (all) return sliceGeneratedPositions(segments, memo, line, column, bias);
const index = traceSegmentInternal(segments, memo, line, column, bias);
if (index === -1) return GMapping(null, null);
const segment = segments[index];
return GMapping(segment[REV_GENERATED_LINE] + 1, segment[REV_GENERATED_COLUMN]);
}


var external_node_fs_ = __webpack_require__(50643);
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./node_modules/js-tokens/index.js
// Copyright 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023 Simon Lydell
// License: MIT.
var HashbangComment, Identifier, JSXIdentifier, JSXPunctuator, JSXString, JSXText, KeywordsWithExpressionAfter, KeywordsWithNoLineTerminatorAfter, LineTerminatorSequence, MultiLineComment, Newline, NumericLiteral, Punctuator, RegularExpressionLiteral, SingleLineComment, StringLiteral, Template, TokensNotPrecedingObjectLiteral, TokensPrecedingExpression, WhiteSpace, jsTokens;
RegularExpressionLiteral = /\/(?![*\/])(?:\[(?:[^\]\\\n\r\u2028\u2029]+|\\.)*\]?|[^\/[\\\n\r\u2028\u2029]+|\\.)*(\/[$_\u200C\u200D\p{ID_Continue}]*|\\)?/yu;
Punctuator = /--|\+\+|=>|\.{3}|\??\.(?!\d)|(?:&&|\|\||\?\?|[+\-%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2}|\/(?![\/*]))=?|[?~,:;[\](){}]/y;
Identifier = /(\x23?)(?=[$_\p{ID_Start}\\])(?:[$_\u200C\u200D\p{ID_Continue}]+|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+/yu;
StringLiteral = /(['"])(?:[^'"\\\n\r]+|(?!\1)['"]|\\(?:\r\n|[^]))*(\1)?/y;
NumericLiteral = /(?:0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*)n?|0n|[1-9](?:_?\d)*n|(?:(?:0(?!\d)|0\d*[89]\d*|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|0[0-7]+/y;
Template = /[`}](?:[^`\\$]+|\\[^]|\$(?!\{))*(`|\$\{)?/y;
WhiteSpace = /[\t\v\f\ufeff\p{Zs}]+/yu;
LineTerminatorSequence = /\r?\n|[\r\u2028\u2029]/y;
MultiLineComment = /\/\*(?:[^*]+|\*(?!\/))*(\*\/)?/y;
SingleLineComment = /\/\/.*/y;
HashbangComment = /^#!.*/;
JSXPunctuator = /[<>.:={}]|\/(?![\/*])/y;
JSXIdentifier = /[$_\p{ID_Start}][$_\u200C\u200D\p{ID_Continue}-]*/yu;
JSXString = /(['"])(?:[^'"]+|(?!\1)['"])*(\1)?/y;
JSXText = /[^<>{}]+/y;
TokensPrecedingExpression = /^(?:[\/+-]|\.{3}|\?(?:InterpolationIn(?:JSX|Template)|NoLineTerminatorHere|NonExpressionParenEnd|UnaryIncDec))?$|[{}([,;<>=*%&|^!~?:]$/;
TokensNotPrecedingObjectLiteral = /^(?:=>|[;\]){}]|else|\?(?:NoLineTerminatorHere|NonExpressionParenEnd))?$/;
KeywordsWithExpressionAfter = /^(?:await|case|default|delete|do|else|instanceof|new|return|throw|typeof|void|yield)$/;
KeywordsWithNoLineTerminatorAfter = /^(?:return|throw|yield)$/;
Newline = RegExp(LineTerminatorSequence.source);
jsTokens = function*(input, {jsx = false} = {}) {
var braces, firstCodePoint, isExpression, lastIndex, lastSignificantToken, length, match, mode, nextLastIndex, nextLastSignificantToken, parenNesting, postfixIncDec, punctuator, stack;
({length} = input);
lastIndex = 0;
lastSignificantToken = "";
stack = [
{tag: "JS"}
];
braces = [];
parenNesting = 0;
postfixIncDec = false;
if (match = HashbangComment.exec(input)) {
yield ({
type: "HashbangComment",
value: match[0]
});
lastIndex = match[0].length;
}
while (lastIndex < length) {
mode = stack[stack.length - 1];
switch (mode.tag) {
case "JS":
case "JSNonExpressionParen":
case "InterpolationInTemplate":
case "InterpolationInJSX":
if (input[lastIndex] === "/" && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
RegularExpressionLiteral.lastIndex = lastIndex;
if (match = RegularExpressionLiteral.exec(input)) {
lastIndex = RegularExpressionLiteral.lastIndex;
lastSignificantToken = match[0];
postfixIncDec = true;
yield ({
type: "RegularExpressionLiteral",
value: match[0],
closed: match[1] !== void 0 && match[1] !== "\\"
});
continue;
}
}
Punctuator.lastIndex = lastIndex;
if (match = Punctuator.exec(input)) {
punctuator = match[0];
nextLastIndex = Punctuator.lastIndex;
nextLastSignificantToken = punctuator;
switch (punctuator) {
case "(":
if (lastSignificantToken === "?NonExpressionParenKeyword") {
stack.push({
tag: "JSNonExpressionParen",
nesting: parenNesting
});
}
parenNesting++;
postfixIncDec = false;
break;
case ")":
parenNesting--;
postfixIncDec = true;
if (mode.tag === "JSNonExpressionParen" && parenNesting === mode.nesting) {
stack.pop();
nextLastSignificantToken = "?NonExpressionParenEnd";
postfixIncDec = false;
}
break;
case "{":
Punctuator.lastIndex = 0;
isExpression = !TokensNotPrecedingObjectLiteral.test(lastSignificantToken) && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken));
braces.push(isExpression);
postfixIncDec = false;
break;
case "}":
switch (mode.tag) {
case "InterpolationInTemplate":
if (braces.length === mode.nesting) {
Template.lastIndex = lastIndex;
match = Template.exec(input);
lastIndex = Template.lastIndex;
lastSignificantToken = match[0];
if (match[1] === "${") {
lastSignificantToken = "?InterpolationInTemplate";
postfixIncDec = false;
yield ({
type: "TemplateMiddle",
value: match[0]
});
} else {
stack.pop();
postfixIncDec = true;
yield ({
type: "TemplateTail",
value: match[0],
closed: match[1] === "`"
});
}
continue;
}
break;
case "InterpolationInJSX":
if (braces.length === mode.nesting) {
stack.pop();
lastIndex += 1;
lastSignificantToken = "}";
yield ({
type: "JSXPunctuator",
value: "}"
});
continue;
}
}
postfixIncDec = braces.pop();
nextLastSignificantToken = postfixIncDec ? "?ExpressionBraceEnd" : "}";
break;
case "]":
postfixIncDec = true;
break;
case "++":
case "--":
nextLastSignificantToken = postfixIncDec ? "?PostfixIncDec" : "?UnaryIncDec";
break;
case "<":
if (jsx && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
stack.push({tag: "JSXTag"});
lastIndex += 1;
lastSignificantToken = "<";
yield ({
type: "JSXPunctuator",
value: punctuator
});
continue;
}
postfixIncDec = false;
break;
default:
postfixIncDec = false;
}
lastIndex = nextLastIndex;
lastSignificantToken = nextLastSignificantToken;
yield ({
type: "Punctuator",
value: punctuator
});
continue;
}
Identifier.lastIndex = lastIndex;
if (match = Identifier.exec(input)) {
lastIndex = Identifier.lastIndex;
nextLastSignificantToken = match[0];
switch (match[0]) {
case "for":
case "if":
case "while":
case "with":
if (lastSignificantToken !== "." && lastSignificantToken !== "?.") {
nextLastSignificantToken = "?NonExpressionParenKeyword";
}
}
lastSignificantToken = nextLastSignificantToken;
postfixIncDec = !KeywordsWithExpressionAfter.test(match[0]);
yield ({
type: match[1] === "#" ? "PrivateIdentifier" : "IdentifierName",
value: match[0]
});
continue;
}
StringLiteral.lastIndex = lastIndex;
if (match = StringLiteral.exec(input)) {
lastIndex = StringLiteral.lastIndex;
lastSignificantToken = match[0];
postfixIncDec = true;
yield ({
type: "StringLiteral",
value: match[0],
closed: match[2] !== void 0
});
continue;
}
NumericLiteral.lastIndex = lastIndex;
if (match = NumericLiteral.exec(input)) {
lastIndex = NumericLiteral.lastIndex;
lastSignificantToken = match[0];
postfixIncDec = true;
yield ({
type: "NumericLiteral",
value: match[0]
});
continue;
}
Template.lastIndex = lastIndex;
if (match = Template.exec(input)) {
lastIndex = Template.lastIndex;
lastSignificantToken = match[0];
if (match[1] === "${") {
lastSignificantToken = "?InterpolationInTemplate";
stack.push({
tag: "InterpolationInTemplate",
nesting: braces.length
});
postfixIncDec = false;
yield ({
type: "TemplateHead",
value: match[0]
});
} else {
postfixIncDec = true;
yield ({
type: "NoSubstitutionTemplate",
value: match[0],
closed: match[1] === "`"
});
}
continue;
}
break;
case "JSXTag":
case "JSXTagEnd":
JSXPunctuator.lastIndex = lastIndex;
if (match = JSXPunctuator.exec(input)) {
lastIndex = JSXPunctuator.lastIndex;
nextLastSignificantToken = match[0];
switch (match[0]) {
case "<":
stack.push({tag: "JSXTag"});
break;
case ">":
stack.pop();
if (lastSignificantToken === "/" || mode.tag === "JSXTagEnd") {
nextLastSignificantToken = "?JSX";
postfixIncDec = true;
} else {
stack.push({tag: "JSXChildren"});
}
break;
case "{":
stack.push({
tag: "InterpolationInJSX",
nesting: braces.length
});
nextLastSignificantToken = "?InterpolationInJSX";
postfixIncDec = false;
break;
case "/":
if (lastSignificantToken === "<") {
stack.pop();
if (stack[stack.length - 1].tag === "JSXChildren") {
stack.pop();
}
stack.push({tag: "JSXTagEnd"});
}
}
lastSignificantToken = nextLastSignificantToken;
yield ({
type: "JSXPunctuator",
value: match[0]
});
continue;
}
JSXIdentifier.lastIndex = lastIndex;
if (match = JSXIdentifier.exec(input)) {
lastIndex = JSXIdentifier.lastIndex;
lastSignificantToken = match[0];
yield ({
type: "JSXIdentifier",
value: match[0]
});
continue;
}
JSXString.lastIndex = lastIndex;
if (match = JSXString.exec(input)) {
lastIndex = JSXString.lastIndex;
lastSignificantToken = match[0];
yield ({
type: "JSXString",
value: match[0],
closed: match[2] !== void 0
});
continue;
}
break;
case "JSXChildren":
JSXText.lastIndex = lastIndex;
if (match = JSXText.exec(input)) {
lastIndex = JSXText.lastIndex;
lastSignificantToken = match[0];
yield ({
type: "JSXText",
value: match[0]
});
continue;
}
switch (input[lastIndex]) {
case "<":
stack.push({tag: "JSXTag"});
lastIndex++;
lastSignificantToken = "<";
yield ({
type: "JSXPunctuator",
value: "<"
});
continue;
case "{":
stack.push({
tag: "InterpolationInJSX",
nesting: braces.length
});
lastIndex++;
lastSignificantToken = "?InterpolationInJSX";
postfixIncDec = false;
yield ({
type: "JSXPunctuator",
value: "{"
});
continue;
}
}
WhiteSpace.lastIndex = lastIndex;
if (match = WhiteSpace.exec(input)) {
lastIndex = WhiteSpace.lastIndex;
yield ({
type: "WhiteSpace",
value: match[0]
});
continue;
}
LineTerminatorSequence.lastIndex = lastIndex;
if (match = LineTerminatorSequence.exec(input)) {
lastIndex = LineTerminatorSequence.lastIndex;
postfixIncDec = false;
if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
lastSignificantToken = "?NoLineTerminatorHere";
}
yield ({
type: "LineTerminatorSequence",
value: match[0]
});
continue;
}
MultiLineComment.lastIndex = lastIndex;
if (match = MultiLineComment.exec(input)) {
lastIndex = MultiLineComment.lastIndex;
if (Newline.test(match[0])) {
postfixIncDec = false;
if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
lastSignificantToken = "?NoLineTerminatorHere";
}
}
yield ({
type: "MultiLineComment",
value: match[0],
closed: match[1] !== void 0
});
continue;
}
SingleLineComment.lastIndex = lastIndex;
if (match = SingleLineComment.exec(input)) {
lastIndex = SingleLineComment.lastIndex;
postfixIncDec = false;
yield ({
type: "SingleLineComment",
value: match[0]
});
continue;
}
firstCodePoint = String.fromCodePoint(input.codePointAt(lastIndex));
lastIndex += firstCodePoint.length;
lastSignificantToken = firstCodePoint;
postfixIncDec = false;
yield ({
type: mode.tag.startsWith("JSX") ? "JSXInvalid" : "Invalid",
value: firstCodePoint
});
}
return void 0;
};
const js_tokens = (jsTokens);

;// CONCATENATED MODULE: ./node_modules/ast-v8-to-istanbul/dist/index.mjs







function getWalker() {
let t = !1;
function onIgnore(e) {
t = e;
}
function walk$1(n, r, i, a) {
return walk(n, {
enter(e) {
if (t !== !1) return;
let n = getIgnoreHint(e);
if (n === "next") return onIgnore(e);
switch (isSkipped(e) && e.type !== "LogicalExpression" && onIgnore(e), e.type) {
case "FunctionDeclaration": return a.onFunctionDeclaration(e);
case "FunctionExpression": return i && e.id?.name && i.includes(e.id.name) ? onIgnore(e) : a.onFunctionExpression(e);
case "MethodDefinition": return a.onMethodDefinition(e);
case "Property": return a.onProperty(e);
case "ArrowFunctionExpression": return e.body?.type === "ParenthesizedExpression" && (e.body = e.body.expression), a.onArrowFunctionExpression(e);
case "ExpressionStatement": return a.onExpressionStatement(e);
case "BreakStatement": return a.onBreakStatement(e);
case "ContinueStatement": return a.onContinueStatement(e);
case "DebuggerStatement": return a.onDebuggerStatement(e);
case "ReturnStatement": return a.onReturnStatement(e);
case "ThrowStatement": return a.onThrowStatement(e);
case "TryStatement": return a.onTryStatement(e);
case "ForStatement": return a.onForStatement(e);
case "ForInStatement": return a.onForInStatement(e);
case "ForOfStatement": return a.onForOfStatement(e);
case "WhileStatement": return a.onWhileStatement(e);
case "DoWhileStatement": return a.onDoWhileStatement(e);
case "WithStatement": return a.onWithStatement(e);
case "LabeledStatement": return a.onLabeledStatement(e);
case "VariableDeclarator": return a.onVariableDeclarator(e);
case "ClassBody": {
let t = e;
if (i) {
for (let e of t.body) if (e.type === "MethodDefinition" || e.type === "ClassMethod") {
let t = e.key.type === "Identifier" && e.key.name;
t && i.includes(t) && setSkipped(e);
}
t.body = t.body.filter((e) => !isSkipped(e));
}
return a.onClassBody(t);
}
case "IfStatement": {
let t = [];
return e.consequent.type !== "BlockStatement" && (e.consequent = {
type: "BlockStatement",
body: [e.consequent],
start: e.consequent.start,
end: e.consequent.end
}), e.alternate && e.alternate.type !== "BlockStatement" && (e.alternate = {
type: "BlockStatement",
body: [e.alternate],
start: e.alternate.start,
end: e.alternate.end
}), n === "if" ? setSkipped(e.consequent) : t.push(e.consequent), n === "else" && e.alternate ? setSkipped(e.alternate) : n !== "if" && n !== "else" && t.push(e.alternate), a.onIfStatement(e, t);
}
case "SwitchStatement": {
let t = [];
for (let n of e.cases) getIgnoreHint(n) !== "next" && t.push(n);
return a.onSwitchStatement(e, t);
}
case "ConditionalExpression": {
let t = [];
return e.consequent.type === "ParenthesizedExpression" && (e.consequent = e.consequent.expression), e.alternate.type === "ParenthesizedExpression" && (e.alternate = e.alternate.expression), getIgnoreHint(e.consequent) === "next" ? setSkipped(e.consequent) : t.push(e.consequent), getIgnoreHint(e.alternate) === "next" ? setSkipped(e.alternate) : t.push(e.alternate), a.onConditionalExpression(e, t);
}
case "LogicalExpression": {
if (isSkipped(e)) return;
let t = [];
function visit(e) {
if (e.type === "ParenthesizedExpression") return visit(e.expression);
if (e.type === "LogicalExpression" && (setSkipped(e), getIgnoreHint(e) !== "next")) return visit(e.left), visit(e.right);
t.push(e);
}
return visit(e), a.onLogicalExpression(e, t);
}
case "AssignmentPattern": return a.onAssignmentPattern(e);
case "ClassMethod": return a.onClassMethod(e);
case "ObjectMethod": return a.onObjectMethod(e);
}
},
leave(e) {
e === t && (t = !1);
}
});
function getIgnoreHint(e) {
for (let t of r) if (t.loc.end === e.start) return t.type;
return null;
}
}
return {
walk: walk$1,
onIgnore
};
}
const f = new WeakSet();
function getFunctionName(e) {
if (e.type === "Identifier") return e.name;
if ("id" in e && e.id) return getFunctionName(e.id);
if ("key" in e && e.key) return getFunctionName(e.key);
}
function setSkipped(e) {
f.add(e);
}
function isSkipped(e) {
return f.has(e);
}
function createCoverageMapData(e, i) {
let a = {}, o = (0,external_node_path_.dirname)(e);
for (let t of i.sources) {
let i = e;
t && (i = t.startsWith("file://") ? (0,external_node_url_.fileURLToPath)(t) : (0,external_node_path_.resolve)(o, t)), a[i] = {
path: i,
statementMap: {},
fnMap: {},
branchMap: {},
s: {},
f: {},
b: {},
meta: {
lastBranch: 0,
lastFunction: 0,
lastStatement: 0,
seen: {},
fnNames: new Map()
}
};
}
return a;
}
function addFunction(e) {
let t = e.coverageMapData[e.filename], n = t.meta, r = `f:${cacheKey(e.decl)}`, i = n.seen[r];
if (i == null) {
i = n.lastFunction, n.lastFunction++, n.seen[r] = i;
let a = e.name;
if (a) {
let e = a, t = (n.fnNames.get(e) || 0) + 1;
for (a = t > 1 ? `${e}_${t}` : e; n.fnNames.has(a);) t++, a = `${e}_${t}`;
n.fnNames.set(e, t), a !== e && n.fnNames.set(a, 0);
}
t.fnMap[i] = {
name: a || `(anonymous_${i})`,
decl: pickLocation(e.decl),
loc: pickLocation(e.loc),
line: e.loc.start.line
};
}
t.f[i] ||= 0, t.f[i] += e.covered || 0;
}
function addStatement(e) {
let t = e.coverageMapData[e.filename], n = t.meta, r = `s:${cacheKey(e.loc)}`, i = n.seen[r];
i ?? (i = n.lastStatement, n.lastStatement++, n.seen[r] = i, t.statementMap[i] = pickLocation(e.loc)), t.s[i] = e.covered || 0;
}
function addBranch(e) {
let t = e.coverageMapData[e.filename], n = t.meta, r = ["b", ...e.locations.map(cacheKey)].join(":"), i = n.seen[r];
i ?? (i = n.lastBranch, n.lastBranch++, n.seen[r] = i, t.branchMap[i] = {
loc: pickLocation(e.loc),
type: e.type,
locations: e.locations.map((e) => pickLocation(e)),
line: e.loc.start.line
}), t.b[i] || (t.b[i] = Array(e.locations.length).fill(0)), e.covered?.forEach((e, n) => {
t.b[i][n] !== void 0 && (t.b[i][n] += e);
});
}
function pickLocation(e) {
return {
start: {
line: e.start.line,
column: e.start.column
},
end: {
line: e.end.line,
column: e.end.column
}
};
}
function cacheKey(e) {
return `${e.start.line}:${e.start.column}:${e.end.line}:${e.end.column}`;
}
const p = /^\s*(?:istanbul|[cv]8|node:coverage)\s+ignore\s+(if|else|next|file)(?=\W|$)/, m = /(?:istanbul|[cv]8|node:coverage)\s+ignore\s+(if|else|next|file)(?=\W|$)/, h = /\s*(?:istanbul|[cv]8|node:coverage)\s+ignore\s+(start|stop)(?=\W|$)/, g = /\r?\n/g;
function getIgnoreHints(e) {
if (!m.test(e)) return [];
let t = [], n = js_tokens(e), r = 0, i = !1;
for (let e of n) {
if (i && e.type !== "WhiteSpace" && e.type !== "LineTerminatorSequence") {
let e = t.at(-1);
e && (e.loc.end = r), i = !1;
}
if (e.type === "SingleLineComment" || e.type === "MultiLineComment") {
let n = {
start: r,
end: r + e.value.length
}, a = e.value.replace(/^\/\*\*/, "").replace(/^\/\*/, "").replace(/\*\*\/$/, "").replace(/\*\/$/, "").replace(/^\/\//, "").match(p)?.[1];
if (a === "file") return [{
type: "file",
loc: {
start: 0,
end: 0
}
}];
(a === "if" || a === "else" || a === "next") && (t.push({
type: a,
loc: n
}), i = !0);
}
r += e.value.length;
}
return t;
}
function getIgnoredLines(e) {
if (!e) return new Set();
let t = [], n = 0;
for (let r of e.split(g)) {
n++;
let e = r.match(h);
if (e) {
if (e[1] === "stop") {
let e = t.at(-1);
e && e.stop === Infinity && (e.stop = n);
continue;
}
t.push({
start: n,
stop: Infinity
});
}
}
let r = new Set();
for (let e of t) for (let t = e.start; t <= e.stop && (r.add(t), !(t >= n)); t++);
return r;
}
const _ = /(\w+|\s|[^\w\s])/g, v = /#\s*sourceMappingURL=(.*)\s*$/m, y = "data:application/json;base64,";
var Locator = class {
#e = [0];
#t;
#n;
#r = new Map();
constructor(e, t, n) {
for (let t = 0; t < e.length; t++) e.charCodeAt(t) === 10 && this.#e.push(t + 1);
this.#t = t, this.#n = n;
}
reset() {
this.#r.clear(), this.#e = [0];
}
offsetToNeedle(e) {
let t = 0, n = this.#e.length - 1;
for (; t <= n;) {
let r = t + n >> 1;
this.#e[r] <= e ? t = r + 1 : n = r - 1;
}
return {
line: n + 1,
column: e - this.#e[n]
};
}
getLoc(e) {
let t = this.offsetToNeedle(e.start), n = getPosition(t, this.#t);
if (n === null) return null;
let r = this.offsetToNeedle(e.end);
--r.column;
let a = getPosition(r, this.#t);
if (a === null) {
for (let e = r.line; e >= t.line && a === null; e--) a = getPosition({
line: e,
column: Infinity
}, this.#t);
if (a === null) return null;
}
let l = {
start: n,
end: a
}, u = allGeneratedPositionsFor(this.#t, {
source: l.end.filename,
line: l.end.line,
column: l.end.column + 1,
bias: LEAST_UPPER_BOUND
});
if (u.length === 0) l.end.column = Infinity;
else for (let e of u) {
if (e.line === null) continue;
let t = originalPositionFor(this.#t, e);
if (t.line === l.end.line) {
l.end = {
...t,
filename: t.source
};
break;
}
}
let d = l.start.filename, f = this.#r.get(d);
return f || (f = getIgnoredLines(sourceContentFor(this.#t, d) ?? tryReadFileSync(d)), this.#r.set(d, f)), f.has(l.start.line) ? null : l;
}
getSourceLines(e, t) {
let r = this.#t.resolvedSources.findIndex((e) => e === t || (0,external_node_path_.resolve)(this.#n, e) === t), i = this.#t.sourcesContent?.[r];
if (i == null) return null;
let a = i.split("\n").slice(e.start.line - 1, e.end.line);
return a[0] = a[0].slice(e.start.column), a[a.length - 1] = a[a.length - 1].slice(0, e.end.column), a.join("\n");
}
};
function getPosition(e, t) {
let n = originalPositionFor(t, e);
return n.source ?? (n = originalPositionFor(t, {
column: e.column,
line: e.line,
bias: LEAST_UPPER_BOUND
})), n.source == null ? null : {
line: n.line,
column: n.column,
filename: n.source
};
}
function createEmptySourceMap(e, t) {
let n = [];
for (let [e, r] of t.split("\n").entries()) {
let t = r.match(_) || [], i = [], a = 0;
for (let n of t) i.push([
a,
0,
e,
a
]), a += n.length;
n.push(i);
}
return {
version: 3,
mappings: n,
file: e,
sources: [e],
sourcesContent: [t],
names: []
};
}
async function getInlineSourceMap(e, r) {
let i = r.match(v)?.[1];
if (!i) return null;
try {
if (i.includes(y)) {
let e = i.split(y).at(-1) || "", t = atob(e);
return JSON.parse(t);
}
let r = (0,external_node_path_.dirname)(e), a = await (0,promises_.readFile)((0,external_node_path_.resolve)(r, i), "utf-8");
return JSON.parse(a);
} catch {
return null;
}
}
function tryReadFileSync(e) {
try {
return (0,external_node_fs_.readFileSync)(e, "utf8");
} catch {
return;
}
}
function normalize(e, t = 2e6) {
if (e.functions.length === 0) return [];
let n = 0, r = e.functions.flatMap((e) => e.ranges.map((e) => ({
start: e.startOffset,
end: e.endOffset,
count: e.count,
area: e.endOffset - e.startOffset,
order: n++
}))), i = 0;
for (let e of r) e.end > i && (i = e.end);
return i <= t ? normalizeWithHitsArray(r, i) : normalizeWithEventSweep(r);
}
function normalizeWithHitsArray(e, t) {
e.sort((e, t) => {
let n = t.area - e.area;
return n === 0 ? e.end - t.end : n;
});
let n = new Uint32Array(t);
for (let t of e) n.fill(t.count, t.start, t.end);
let r = [], i = 0;
for (let e = 1; e <= n.length; e++) {
let t = e === n.length, a = t ? null : n[e], o = n[i];
(a !== o || t) && (r.push({
start: i,
end: e - 1,
count: o
}), i = e);
}
return r;
}
function normalizeWithEventSweep(e) {
let t = [];
for (let n of e) n.start < n.end && (t.push({
offset: n.start,
range: n,
isStart: !0
}), t.push({
offset: n.end,
range: n,
isStart: !1
}));
t.sort((e, t) => e.offset - t.offset);
let n = [], r = [], i = t.length > 0 ? t[0].offset : 0, a = 0;
for (; a < t.length;) {
let e = t[a].offset;
if (n.length > 0 && i < e) {
let t = getMostSpecificRange(n).count, a = r.at(-1);
a && a.end + 1 === i && a.count === t ? a.end = e - 1 : r.push({
start: i,
end: e - 1,
count: t
});
}
for (; a < t.length && t[a].offset === e;) {
let e = t[a];
e.isStart ? n.push(e.range) : n.splice(n.indexOf(e.range), 1), a++;
}
i = e;
}
return r;
}
function getMostSpecificRange(e) {
let t = e[0];
for (let n = 1; n < e.length; n++) {
let r = e[n];
(r.area < t.area || r.area === t.area && r.end > t.end || r.area === t.area && r.end === t.end && r.order > t.order) && (t = r);
}
return t;
}
function getCount(e, t) {
let n = 0, r = t.length - 1;
for (; n <= r;) {
let i = Math.floor((n + r) / 2), a = t[i];
if (a.start <= e.startOffset && e.startOffset <= a.end) return a.count;
e.startOffset < a.start ? r = i - 1 : n = i + 1;
}
return 0;
}
var b = class CoverageMapper {
locator;
coverageMapData;
ranges;
wrapperLength;
directory;
onIgnoreNode;
ignoreNode;
ignoreSourceCode;
constructor(e, t, n, r, i, a, o, s) {
this.locator = e, this.coverageMapData = t, this.ranges = n, this.wrapperLength = r, this.directory = i, this.onIgnoreNode = a, this.ignoreNode = o, this.ignoreSourceCode = s;
}
static async create(e, n) {
let i = (0,external_node_url_.fileURLToPath)(e.coverage.url), o = (0,external_node_path_.dirname)(i), s = new TraceMap(e.sourceMap || await getInlineSourceMap(i, e.code) || createEmptySourceMap(i, e.code));
return new CoverageMapper(new Locator(e.code, s, o), createCoverageMapData(i, s), normalize(e.coverage), e.wrapperLength || 0, o, n, e.ignoreNode, e.ignoreSourceCode);
}
onFunction(e, t) {
if (this.#t(e, "function")) return;
let n = this.locator.getLoc(t.loc);
if (n === null) return;
let r = this.locator.getLoc(t.decl);
if (r === null) return;
let i = t.count || e, a = getCount({
startOffset: i.start + this.wrapperLength,
endOffset: i.end + this.wrapperLength
}, this.ranges);
if (this.ignoreSourceCode) {
let t = this.locator.getLoc(e) || n, r = this.locator.getSourceLines(t, this.#e(t));
if (r != null && this.ignoreSourceCode(r, "function", {
start: {
line: t.start.line,
column: t.start.column
},
end: {
line: t.end.line,
column: t.end.column
}
})) return;
}
addFunction({
coverageMapData: this.coverageMapData,
covered: a,
loc: n,
decl: r,
filename: this.#e(n),
name: getFunctionName(e)
});
}
onStatement(e, t) {
if (this.#t(t || e, "statement")) return;
let n = this.locator.getLoc(e);
if (n === null) return;
let r = getCount({
startOffset: (t || e).start + this.wrapperLength,
endOffset: (t || e).end + this.wrapperLength
}, this.ranges);
if (this.ignoreSourceCode) {
let e = t && this.locator.getLoc(t) || n, r = this.locator.getSourceLines(e, this.#e(e));
if (r != null && this.ignoreSourceCode(r, "statement", {
start: {
line: e.start.line,
column: e.start.column
},
end: {
line: e.end.line,
column: e.end.column
}
})) return;
}
addStatement({
coverageMapData: this.coverageMapData,
loc: n,
covered: r,
filename: this.#e(n)
});
}
onBranch(e, t, n) {
if (this.#t(t, "branch")) return;
let r = this.locator.getLoc(t);
if (r === null) return;
let i = [], a = [];
for (let e of n) {
if (!e) {
i.push({
start: {
line: void 0,
column: void 0
},
end: {
line: void 0,
column: void 0
}
});
let e = getCount({
startOffset: t.start + this.wrapperLength,
endOffset: t.end + this.wrapperLength
}, this.ranges), n = a.at(-1) || 0;
a.push(e - n);
continue;
}
let n = this.locator.getLoc(e);
n !== null && i.push(n);
let r = +(e.type === "BlockStatement");
a.push(getCount({
startOffset: e.start + r + this.wrapperLength,
endOffset: e.end - r + this.wrapperLength
}, this.ranges));
}
if (e === "if" && i.length > 0 && (i[0] = r), i.length !== 0) {
if (this.ignoreSourceCode) {
let e = this.locator.getSourceLines(r, this.#e(r));
if (e != null && this.ignoreSourceCode(e, "branch", {
start: {
line: r.start.line,
column: r.start.column
},
end: {
line: r.end.line,
column: r.end.column
}
})) return;
}
addBranch({
coverageMapData: this.coverageMapData,
loc: r,
locations: i,
type: e,
covered: a,
filename: this.#e(r)
});
}
}
generate() {
return this.locator.reset(), this.coverageMapData;
}
#e(e) {
let t = e.start.filename || e.end.filename;
if (!t) throw Error(`Missing original filename for ${JSON.stringify(e, null, 2)}`);
return t.startsWith("file://") ? (0,external_node_url_.fileURLToPath)(t) : (0,external_node_path_.resolve)(this.directory, t);
}
#t(e, t) {
if (!this.ignoreNode) return !1;
let n = this.ignoreNode(e, t);
return n === "ignore-this-and-nested-nodes" && this.onIgnoreNode(e), n;
}
};
async function convert(e) {
let t = getIgnoreHints(e.code);
if (t.length === 1 && t[0].type === "file") return {};
let n = getWalker(), r = await b.create(e, n.onIgnore), i = await e.ast;
return n.walk(i, t, e.ignoreClassMethods, {
onFunctionDeclaration(e) {
r.onFunction(e, {
loc: e.body,
decl: e.id || {
...e,
end: e.start + 1
}
});
},
onFunctionExpression(e) {
isCovered(e) || r.onFunction(e, {
loc: e.body,
decl: e.id || {
...e,
end: e.start + 1
}
});
},
onArrowFunctionExpression(e) {
r.onFunction(e, {
loc: e.body,
decl: {
...e,
end: e.start + 1
}
}), e.body.type !== "BlockStatement" && r.onStatement(e.body, e);
},
onMethodDefinition(e) {
e.value.type === "FunctionExpression" && setCovered(e.value), r.onFunction(e, {
loc: e.value.body,
decl: {
start: e.start,
end: e.start + 1
},
count: e.value
});
},
onProperty(e) {
e.value.type === "FunctionExpression" && (setCovered(e.value), r.onFunction(e, {
loc: e.value.body,
decl: e.key
}));
},
onClassMethod(e) {
let t = {
type: "FunctionExpression",
start: e.start,
end: e.end,
body: {
type: "BlockStatement",
start: e.body.start,
end: e.body.end,
body: []
},
params: [],
id: e.key.type === "Identifier" ? {
type: "Identifier",
name: e.key.name,
start: e.key.start,
end: e.key.end
} : null
};
r.onFunction(t, {
loc: t.body,
decl: {
start: t.start,
end: t.start + 1
},
count: t.body
});
},
onObjectMethod(e) {
let t = {
type: "FunctionExpression",
start: e.start,
end: e.end,
body: {
type: "BlockStatement",
start: e.body.start,
end: e.body.end,
body: []
},
params: [],
id: e.key.type === "Identifier" ? {
type: "Identifier",
name: e.key.name,
start: e.key.start,
end: e.key.end
} : null
};
r.onFunction(t, {
loc: t.body,
decl: {
start: e.key.start,
end: e.key.end
}
});
},
onBreakStatement: (e) => r.onStatement(e),
onContinueStatement: (e) => r.onStatement(e),
onDebuggerStatement: (e) => r.onStatement(e),
onReturnStatement: (e) => r.onStatement(e),
onThrowStatement: (e) => r.onStatement(e),
onTryStatement: (e) => r.onStatement(e),
onForStatement: (e) => r.onStatement(e),
onForInStatement: (e) => r.onStatement(e),
onForOfStatement: (e) => r.onStatement(e),
onWhileStatement: (e) => r.onStatement(e),
onDoWhileStatement: (e) => r.onStatement(e),
onWithStatement: (e) => r.onStatement(e),
onLabeledStatement: (e) => r.onStatement(e),
onExpressionStatement(e) {
(e.expression.type !== "Literal" || e.expression.value !== "use strict") && r.onStatement(e);
},
onVariableDeclarator(e) {
e.init && r.onStatement(e.init, e);
},
onClassBody(e) {
for (let t of e.body) (t.type === "PropertyDefinition" || t.type === "ClassProperty" || t.type === "ClassPrivateProperty") && t.value && r.onStatement(t.value);
},
onIfStatement(e, t) {
r.onBranch("if", e, t), r.onStatement(e);
},
onConditionalExpression(e, t) {
r.onBranch("cond-expr", e, t);
},
onLogicalExpression(e, t) {
r.onBranch("binary-expr", e, t);
},
onSwitchStatement(e, t) {
r.onBranch("switch", e, t), r.onStatement(e);
},
onAssignmentPattern(e) {
r.onBranch("default-arg", e, [e.right]);
}
}), r.generate();
}
const x = new WeakSet();
function setCovered(e) {
x.add(e);
}
function isCovered(e) {
return x.has(e);
}



/***/ })

};
