export { GatherInSpaces1763800040000 } from './migrations/1763800040000-gather-in-spaces';
