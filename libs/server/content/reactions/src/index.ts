export { myReaction, reactionCountsJson, type ReactionCountRow } from './reaction.sql';
export { Reactions } from './reactions';
export { ReactionCount, ReactionOfPerson } from './reaction.type';
export { ReactionsModule } from './reactions.module';
export { LetPeopleReact1763800050000 } from './migrations/1763800050000-let-people-react';
