/** Ids of posts grow with time. */
export const newestOf = (posts: readonly { id: string }[]): string =>
  posts.reduce((latest, { id }) => (id > latest ? id : latest), '');
