import { css, html, LitElement } from 'lit';
import './style.css';

class Notes extends LitElement {
  static properties = { count: { state: true }, notes: { state: true } };
  static styles = css`
    h1 {
      color: green;
    }
  `;

  constructor() {
    super();
    this.count = 0;
    this.notes = ['milk'];
    import('./more.js').then(({ more }) => {
      this.notes = [...this.notes, ...more];
    });
  }

  render() {
    return html`<main>
      <h1>Notes</h1>
      <button type="button" @click=${() => this.count++}>${this.count}</button>
      <ul>
        ${this.notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </main>`;
  }
}

customElements.define('my-notes', Notes);
document.querySelector('#app').append(document.createElement('my-notes'));
