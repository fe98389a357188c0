import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** What PostgreSQL keeps in no text: NUL, and half of a character that takes two UTF-16 units. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Whether a text can be kept as it is. Looked at once, at the door, so that no field behind it has to remember. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** For texts that are written into the document itself; `checkVariables` looks at the others. */
export function textsAreStorable(context: ValidationContext): ASTVisitor {
  return {
    StringValue: ({ value }) => {
      if (!isStorable(value))
        context.reportError(new GraphQLError('A text must be whole characters, none of them NUL.'));
    },
  };
}
