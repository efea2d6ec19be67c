import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './style.css';

function App() {
  const [count, setCount] = useState(0);
  const [notes, setNotes] = useState(['milk']);
  useEffect(() => {
    import('./more.js').then(({ more }) => setNotes(['milk', ...more]));
  }, []);
  return (
    <main>
      <h1>Notes</h1>
      <button type="button" style={{ color: count % 2 ? 'red' : 'blue' }} onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </main>
  );
}

render(<App />, document.querySelector('#app'));
