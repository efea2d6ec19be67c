import { createResource, createSignal, For } from 'solid-js';
import { render } from 'solid-js/web';
import './style.css';

function App() {
  const [count, setCount] = createSignal(0);
  const [notes] = createResource(async () => (await import('./more.js')).more);
  return (
    <main>
      <h1>Notes</h1>
      <button type="button" style={{ color: count() % 2 ? 'red' : 'blue' }} onClick={() => setCount(count() + 1)}>
        {count()}
      </button>
      <ul>
        <li>milk</li>
        <For each={notes()}>{(note) => <li>{note}</li>}</For>
      </ul>
    </main>
  );
}

render(() => <App />, document.querySelector('#app'));
