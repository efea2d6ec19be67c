'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';

const More = dynamic(() => import('./more.jsx'), { ssr: false });

export function Notes() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Notes</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <ul>
        <li>milk</li>
        <More />
      </ul>
    </main>
  );
}
