export default function Page() {
  return <h1>Later</h1>;
}
