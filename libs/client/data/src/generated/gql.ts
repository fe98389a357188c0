/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MyApiTokens {\n    myApiTokens {\n      id\n      name\n      readOnly\n      expiresAt\n      lastUsedAt\n    }\n  }\n": typeof types.MyApiTokensDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query CompanyName {\n    companyName\n  }\n": typeof types.CompanyNameDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation CreateApiToken($token: NewApiToken!) {\n    createApiToken(token: $token) {\n      secret\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  query Mails($after: String) {\n    mails(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          recipient\n          subject\n          state\n          createdAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailsDocument,
    "\n  mutation OpenMail($id: ID!) {\n    openMail(id: $id) {\n      text\n    }\n  }\n": typeof types.OpenMailDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      current\n      browser\n      system\n      address\n      createdAt\n      lastSeenAt\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n    mutation ResetPassword($token: String!, $password: String!) {\n      entered: resetPassword(token: $token, password: $password) {\n        id\n      }\n    }\n  ": typeof types.ResetPasswordDocument,
    "\n    mutation AcceptInvitation($token: String!, $password: String!) {\n      entered: acceptInvitation(token: $token, password: $password) {\n        id\n      }\n    }\n  ": typeof types.AcceptInvitationDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n": typeof types.OpenLinkDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n": typeof types.MyEmailDocument,
    "\n  query PaletteSearch($search: String!) {\n    people(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          picture {\n            thumb\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    spaces(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PaletteSearchDocument,
};
const documents: Documents = {
    "\n  query MyApiTokens {\n    myApiTokens {\n      id\n      name\n      readOnly\n      expiresAt\n      lastUsedAt\n    }\n  }\n": types.MyApiTokensDocument,
    "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n": types.RevokeApiTokenDocument,
    "\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword)\n  }\n": types.ChangePasswordDocument,
    "\n  query CompanyName {\n    companyName\n  }\n": types.CompanyNameDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation CreateApiToken($token: NewApiToken!) {\n    createApiToken(token: $token) {\n      secret\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  query Mails($after: String) {\n    mails(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          recipient\n          subject\n          state\n          createdAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailsDocument,
    "\n  mutation OpenMail($id: ID!) {\n    openMail(id: $id) {\n      text\n    }\n  }\n": types.OpenMailDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      current\n      browser\n      system\n      address\n      createdAt\n      lastSeenAt\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n    mutation ResetPassword($token: String!, $password: String!) {\n      entered: resetPassword(token: $token, password: $password) {\n        id\n      }\n    }\n  ": types.ResetPasswordDocument,
    "\n    mutation AcceptInvitation($token: String!, $password: String!) {\n      entered: acceptInvitation(token: $token, password: $password) {\n        id\n      }\n    }\n  ": types.AcceptInvitationDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n": types.SignInDocument,
    "\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n": types.OpenLinkDocument,
    "\n  query Me {\n    me {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n": types.MyEmailDocument,
    "\n  query PaletteSearch($search: String!) {\n    people(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          picture {\n            thumb\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    spaces(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PaletteSearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApiTokens {\n    myApiTokens {\n      id\n      name\n      readOnly\n      expiresAt\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  query MyApiTokens {\n    myApiTokens {\n      id\n      name\n      readOnly\n      expiresAt\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"): (typeof documents)["\n  mutation RevokeApiToken($id: ID!) {\n    revokeApiToken(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n    changePassword(currentPassword: $currentPassword, newPassword: $newPassword)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyName {\n    companyName\n  }\n"): (typeof documents)["\n  query CompanyName {\n    companyName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($token: NewApiToken!) {\n    createApiToken(token: $token) {\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiToken($token: NewApiToken!) {\n    createApiToken(token: $token) {\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mails($after: String) {\n    mails(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          recipient\n          subject\n          state\n          createdAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mails($after: String) {\n    mails(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          recipient\n          subject\n          state\n          createdAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMail($id: ID!) {\n    openMail(id: $id) {\n      text\n    }\n  }\n"): (typeof documents)["\n  mutation OpenMail($id: ID!) {\n    openMail(id: $id) {\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      current\n      browser\n      system\n      address\n      createdAt\n      lastSeenAt\n    }\n  }\n"): (typeof documents)["\n  query MySessions {\n    mySessions {\n      id\n      current\n      browser\n      system\n      address\n      createdAt\n      lastSeenAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ResetPassword($token: String!, $password: String!) {\n      entered: resetPassword(token: $token, password: $password) {\n        id\n      }\n    }\n  "): (typeof documents)["\n    mutation ResetPassword($token: String!, $password: String!) {\n      entered: resetPassword(token: $token, password: $password) {\n        id\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation AcceptInvitation($token: String!, $password: String!) {\n      entered: acceptInvitation(token: $token, password: $password) {\n        id\n      }\n    }\n  "): (typeof documents)["\n    mutation AcceptInvitation($token: String!, $password: String!) {\n      entered: acceptInvitation(token: $token, password: $password) {\n        id\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n"): (typeof documents)["\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSearch($search: String!) {\n    people(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          picture {\n            thumb\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    spaces(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSearch($search: String!) {\n    people(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          picture {\n            thumb\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    spaces(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;