// Half-filled forms that Tasklist kept in the browser are gone before the next person sits down here.
for (const key of Object.keys(localStorage)) {
  if (key.startsWith('camunda-form:')) {
    localStorage.removeItem(key);
  }
}
