import { changesOf, emptyDraft, ownFields, personFields, written } from './person-draft';

const before = { ...emptyDraft('en'), name: 'Ada', skills: ['Chess'] };

it('sends only what differs, lists by their content', () => {
  expect(changesOf(before, { ...before, skills: ['Chess'] }, personFields)).toEqual({});
  expect(changesOf(before, { ...before, title: 'Lead', skills: [] }, personFields)).toEqual({
    title: 'Lead',
    skills: [],
  });
});

it('never sends what is not one’s own', () => {
  expect(changesOf(before, { ...before, name: 'Countess', place: 'London' }, ownFields)).toEqual({ place: 'London' });
});

it('takes an empty number for none', () => {
  expect(written({ externalId: ' ' })).toEqual({ externalId: null });
  expect(written({ title: '' })).toEqual({ title: '' });
});
