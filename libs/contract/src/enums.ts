/** The same word in the database, in GraphQL and on the screen's side. */
const words = <const Word extends string>(...list: Word[]) =>
  Object.freeze(Object.fromEntries(list.map((word) => [word, word]))) as { readonly [W in Word]: W };

export const PersonKind = words('EMPLOYEE', 'PARTNER');
export type PersonKind = keyof typeof PersonKind;

/** Company-wide roles. The steward of a department or space is a membership there, not a role here. */
export const Role = words('ADMINISTRATOR', 'HR_PUBLISHER');
export type Role = keyof typeof Role;

export const SpaceVisibility = words('OPEN', 'PRIVATE', 'HIDDEN');
export type SpaceVisibility = keyof typeof SpaceVisibility;

export const MembershipRole = words('MEMBER', 'STEWARD');
export type MembershipRole = keyof typeof MembershipRole;

/** Where a post stands. */
export const PlaceKind = words('COMPANY', 'DEPARTMENT', 'SPACE');
export type PlaceKind = keyof typeof PlaceKind;

export const PostKind = words('UPDATE', 'QUESTION', 'PRAISE', 'POLL', 'ANNOUNCEMENT');
export type PostKind = keyof typeof PostKind;

export const FeedKind = words('FOLLOWING', 'COMPANY', 'FOR_YOU');
export type FeedKind = keyof typeof FeedKind;

export const FollowKind = words('PERSON', 'SPACE', 'DEPARTMENT', 'TOPIC');
export type FollowKind = keyof typeof FollowKind;

/** What can be muted: what can be followed, and the company, which everybody follows. */
export const StreamKind = words('COMPANY', 'PERSON', 'SPACE', 'DEPARTMENT', 'TOPIC');
export type StreamKind = keyof typeof StreamKind;

export const ReactionKind = words('LIKE', 'CELEBRATE', 'SUPPORT', 'INSIGHTFUL', 'LAUGH', 'THANKS');
export type ReactionKind = keyof typeof ReactionKind;

/** How a file is treated once its content has said what it is. */
export const FileKind = words('PICTURE', 'VIDEO', 'DOCUMENT', 'ARCHIVE', 'TEXT');
export type FileKind = keyof typeof FileKind;

export const Locale = words('en', 'de');
export type Locale = keyof typeof Locale;
