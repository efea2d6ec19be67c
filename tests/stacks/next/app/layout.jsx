import { connection } from 'next/server';
import './style.css';

export const metadata = { title: 'Notes' };

export default async function Layout({ children }) {
  // A nonce is another one in every answer: only pages that are made when they are asked for can have one.
  if (process.env.STACK === 'server') await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
