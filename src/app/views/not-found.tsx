/** No page has this address. */
export function Component() {
  return (
    <div className="page state">
      <h1>404</h1>
    </div>
  );
}
