import { lazy, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './style.css';

const More = lazy(async () => {
  const { more } = await import('./more.js');
  return { default: () => more.map((note) => <li key={note}>{note}</li>) };
});

function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Notes</h1>
      <button type="button" style={{ color: count % 2 ? 'red' : 'blue' }} onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <ul>
        <li>milk</li>
        <Suspense fallback={null}>
          <More />
        </Suspense>
      </ul>
    </main>
  );
}

createRoot(document.querySelector('#app')).render(<App />);
