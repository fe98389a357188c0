/** Puts the cursor where the problem is. */
export function focusField(form: HTMLFormElement | null, name: string | undefined): void {
  if (name) form?.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)?.focus();
}
