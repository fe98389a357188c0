export { KnowPeople1763800020000 } from './migrations/1763800020000-know-people';
