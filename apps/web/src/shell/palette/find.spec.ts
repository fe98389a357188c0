import { find } from './find';

const titles = (term: string) =>
  find(
    ['Start', 'Räume', 'Menschen', 'Farben: Dunkel', 'Neuer Beitrag'].map((title) => ({ title })),
    term,
  ).map(({ title }) => title);

it('shows everything, in order, before anything is typed', () => {
  expect(titles(' ')).toHaveLength(5);
});

it('finds by the beginnings of words, whatever their marks and case', () => {
  expect(titles('raum')).toEqual(['Räume']);
  expect(titles('DUN farb')).toEqual(['Farben: Dunkel']);
  expect(titles('art')).toEqual([]);
});

it('puts first what begins with the term', () => {
  expect(find([{ title: 'New post' }, { title: 'Postbox' }], 'post').map(({ title }) => title)).toEqual([
    'Postbox',
    'New post',
  ]);
});
