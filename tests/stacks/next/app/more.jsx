export default function More() {
  return ['bread', 'butter'].map((note) => <li key={note}>{note}</li>);
}
