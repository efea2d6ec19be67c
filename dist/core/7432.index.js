export const id = 7432;
export const ids = [7432];
export const modules = {

/***/ 97432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LiveFeed: () => (/* binding */ LiveFeed)
/* harmony export */ });
class LiveFeed {
    #watchers = new Set();
    #board;
    #cells = [];
    #message;
    #end;
    take = (event) => {
        if (event.kind === 'board') {
            this.#board = event.board;
            this.#cells = event.board.cells.map((row) => [...row]);
        }
        else if (event.kind === 'cell') {
            const row = this.#cells[event.row];
            if (row?.[event.column] === undefined)
                return;
            row[event.column] = event.cell;
        }
        else if (event.kind === 'message')
            this.#message = event;
        else
            this.#end = event;
        for (const watcher of this.#watchers)
            watcher.send(event);
        if (event.kind === 'end')
            this.close();
    };
    watch(watcher) {
        if (this.#board !== undefined)
            watcher.send({ kind: 'board', board: { ...this.#board, cells: this.#cells } });
        if (this.#message !== undefined)
            watcher.send(this.#message);
        if (this.#end === undefined)
            this.#watchers.add(watcher);
        else {
            watcher.send(this.#end);
            watcher.end();
        }
        return () => this.#watchers.delete(watcher);
    }
    close() {
        for (const watcher of this.#watchers)
            watcher.end();
        this.#watchers.clear();
    }
}


/***/ })

};
