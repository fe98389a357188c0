/** Reloads the page, unless that would put the browser's own words about a lost connection in its place: then false. */
export async function pageAgain(): Promise<boolean> {
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    if (!answer.ok) return false;
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
