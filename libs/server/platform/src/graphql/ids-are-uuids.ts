import { isUuid } from '@plenum/contract';
import { getNamedType, GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** For ids that are written into the document itself; `checkVariables` looks at the others. */
export function idsAreUuids(context: ValidationContext): ASTVisitor {
  const look = (node: { value: string }) => {
    const type = context.getInputType();
    if (type && getNamedType(type).name === 'ID' && !isUuid(node.value)) {
      context.reportError(new GraphQLError('An id must be a UUID.'));
    }
  };
  return { StringValue: look, IntValue: look };
}
