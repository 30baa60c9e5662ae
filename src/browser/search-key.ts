/** `/` leads to the search field of any page, except where it is a letter being typed. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>('[role=search] input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
