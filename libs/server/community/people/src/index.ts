export { KnowPeople1763800020000 } from './migrations/1763800020000-know-people';
export { personCardJson, type PersonCardRow } from './person-card';
export { PersonCard } from './person-card.type';
