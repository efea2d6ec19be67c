import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({
  selector: 'app-notes',
  styles: 'h1 { color: green }',
  template: `
    <main>
      <h1>Notes</h1>
      <button type="button" [style.color]="count() % 2 ? 'red' : 'blue'" (click)="count.set(count() + 1)">
        {{ count() }}
      </button>
      <ul>
        @for (note of notes(); track note) {
          <li [innerHTML]="note"></li>
        }
      </ul>
    </main>
  `,
})
class Notes {
  readonly count = signal(0);
  readonly notes = signal(['<b>milk</b>']);

  constructor() {
    import('./more').then(({ more }) => this.notes.update((known) => [...known, ...more]));
  }
}

void bootstrapApplication(Notes, { providers: [provideZonelessChangeDetection()] });
