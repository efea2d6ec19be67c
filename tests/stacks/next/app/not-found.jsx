// The one that Next.js brings has a style element and styles in attributes, which a strict policy refuses.
export default function NotFound() {
  return <main>There is nothing here.</main>;
}
