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
    "\n  mutation ChooseLanguage($locale: Locale!) {\n    chooseLanguage(locale: $locale) {\n      id\n      locale\n    }\n  }\n": typeof types.ChooseLanguageDocument,
    "\n  query CommentHistory($id: ID!) {\n    comment(id: $id) {\n      id\n      revisions {\n        version\n        body\n        writtenAt\n      }\n    }\n  }\n": typeof types.CommentHistoryDocument,
    "\n  fragment CommentLine on Comment {\n    id\n    postId\n    parentId\n    body\n    version\n    createdAt\n    editedAt\n    removed\n    accepted\n    replyCount\n    myReaction\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      takePart\n    }\n  }\n": typeof types.CommentLineFragmentDoc,
    "\n  query CommentWords($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      version\n    }\n  }\n": typeof types.CommentWordsDocument,
    "\n  query Comments($postId: ID!, $after: String) {\n    comments(postId: $postId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n          firstReplies {\n            edges {\n              cursor\n              node {\n                ...CommentLine\n              }\n            }\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentsDocument,
    "\n  mutation EditComment($id: ID!, $text: String!, $version: Int!) {\n    editComment(id: $id, text: $text, version: $version) {\n      ...CommentLine\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  query Replies($commentId: ID!, $after: String) {\n    replies(commentId: $commentId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RepliesDocument,
    "\n  mutation ReactToComment($id: ID!, $kind: ReactionKind) {\n    reactToComment(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n": typeof types.ReactToCommentDocument,
    "\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id)\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation AcceptAnswer($postId: ID!, $commentId: ID) {\n    acceptAnswer(postId: $postId, commentId: $commentId) {\n      ...PostCard\n    }\n  }\n": typeof types.AcceptAnswerDocument,
    "\n  mutation WriteComment($draft: CommentDraftInput!) {\n    writeComment(draft: $draft) {\n      ...CommentLine\n    }\n  }\n": typeof types.WriteCommentDocument,
    "\n  mutation CloseDepartment($id: ID!, $version: Int!, $to: ID) {\n    deactivateDepartment(id: $id, version: $version, movePeopleTo: $to) {\n      id\n      active\n      version\n    }\n  }\n": typeof types.CloseDepartmentDocument,
    "\n  fragment DepartmentFacts on Department {\n    id\n    stewards {\n      ...PersonRow\n    }\n    children {\n      id\n      name\n      memberCount\n    }\n  }\n": typeof types.DepartmentFactsFragmentDoc,
    "\n  fragment EditedDepartment on Department {\n    id\n    version\n    name\n    description\n    active\n    parent {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n    }\n  }\n": typeof types.EditedDepartmentFragmentDoc,
    "\n  query EditedDepartmentNow($id: ID!) {\n    department(id: $id) {\n      ...EditedDepartment\n    }\n  }\n": typeof types.EditedDepartmentNowDocument,
    "\n  mutation AddDepartment($department: NewDepartment!) {\n    addDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n": typeof types.AddDepartmentDocument,
    "\n  fragment DepartmentHeader on Department {\n    id\n    name\n    description\n    active\n    memberCount\n    path {\n      id\n      name\n    }\n    viewerCan {\n      edit\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.DepartmentHeaderFragmentDoc,
    "\n  query Organisation {\n    departments {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query DepartmentsToAdminister {\n    departments {\n      id\n      name\n      version\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DepartmentsToAdministerDocument,
    "\n  query DepartmentNames {\n    departments {\n      id\n      name\n      parent {\n        id\n      }\n    }\n  }\n": typeof types.DepartmentNamesDocument,
    "\n  mutation EditDepartment($department: DepartmentChanges!) {\n    editDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n": typeof types.EditDepartmentDocument,
    "\n  mutation MoveDepartment($department: DepartmentMove!) {\n    moveDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n": typeof types.MoveDepartmentDocument,
    "\n  mutation SetDepartmentStewards($id: ID!, $version: Int!, $personIds: [ID!]!) {\n    setDepartmentStewards(id: $id, version: $version, personIds: $personIds) {\n      ...EditedDepartment\n    }\n  }\n": typeof types.SetDepartmentStewardsDocument,
    "\n  query DirectoryImportPreview($id: ID!) {\n    directoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n": typeof types.DirectoryImportPreviewDocument,
    "\n  fragment ImportPreview on DirectoryImport {\n    id\n    fileName\n    encoding\n    encodingGuessed\n    columns\n    unknownColumns\n    newDepartments\n    appliedAt\n    counts {\n      rows\n      new\n      changed\n      unchanged\n      errors\n      missing\n      returning\n      departments\n    }\n  }\n": typeof types.ImportPreviewFragmentDoc,
    "\n  mutation ApplyDirectoryImport($id: ID!) {\n    applyDirectoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n": typeof types.ApplyDirectoryImportDocument,
    "\n  query DirectoryImportReport($id: ID!, $state: DirectoryImportRowState, $after: String) {\n    directoryImport(id: $id) {\n      id\n      rows(first: 50, state: $state, after: $after) {\n        edges {\n          cursor\n          node {\n            position\n            line\n            state\n            name\n            email\n            fields\n            problems {\n              field\n              reason\n              limit\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": typeof types.DirectoryImportReportDocument,
    "\n  query PeopleToInvite {\n    peopleToInvite\n  }\n": typeof types.PeopleToInviteDocument,
    "\n  mutation InviteEverybodyNew {\n    inviteEverybodyNew\n  }\n": typeof types.InviteEverybodyNewDocument,
    "\n  query BookmarksFeed($after: String) {\n    bookmarks(after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BookmarksFeedDocument,
    "\n  query HomeAside {\n    spaces(filter: MINE, first: 7) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    topics(prefix: \"\") {\n      id\n      tag\n    }\n  }\n": typeof types.HomeAsideDocument,
    "\n  query HomeFeed($kind: FeedKind!, $unseenFirst: Boolean!, $after: String) {\n    homeFeed(kind: $kind, unseenFirst: $unseenFirst, after: $after, first: 20) {\n      edges {\n        cursor\n        reason {\n          kind\n          name\n        }\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HomeFeedDocument,
    "\n  query NewInPlace($kind: PlaceKind!, $id: ID!) {\n    placeFeed(kind: $kind, id: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.NewInPlaceDocument,
    "\n  query NewByPerson($id: ID!) {\n    personFeed(personId: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.NewByPersonDocument,
    "\n  query NewOnTopic($tag: String!) {\n    topicFeed(tag: $tag, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.NewOnTopicDocument,
    "\n  query NewPosts($after: ID!) {\n    newPosts(after: $after) {\n      count\n    }\n  }\n": typeof types.NewPostsDocument,
    "\n  query NewInCompany {\n    homeFeed(kind: COMPANY, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.NewInCompanyDocument,
    "\n  query PersonFeed($personId: ID!, $after: String) {\n    personFeed(personId: $personId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PersonFeedDocument,
    "\n  query PlaceFeed($kind: PlaceKind!, $id: ID, $after: String) {\n    placeFeed(kind: $kind, id: $id, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PlaceFeedDocument,
    "\n  query PinnedPosts($kind: PlaceKind!, $id: ID) {\n    pinnedPosts(kind: $kind, id: $id) {\n      ...PostCard\n    }\n  }\n": typeof types.PinnedPostsDocument,
    "\n  query TopicFeed($tag: String!, $after: String) {\n    topicFeed(tag: $tag, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TopicFeedDocument,
    "\n  query Announcements {\n    announcements {\n      ...PostCard\n    }\n  }\n": typeof types.AnnouncementsDocument,
    "\n  query PostsByIds($ids: [ID!]!) {\n    postsByIds(ids: $ids) {\n      ...PostCard\n    }\n  }\n": typeof types.PostsByIdsDocument,
    "\n  mutation MarkPostsSeen($ids: [ID!]!) {\n    markPostsSeen(ids: $ids)\n  }\n": typeof types.MarkPostsSeenDocument,
    "\n  mutation VisitHome {\n    visitHome {\n      previousAt\n    }\n  }\n": typeof types.VisitHomeDocument,
    "\n  query Mutes {\n    mutes {\n      id\n      kind\n      name\n      until\n    }\n  }\n": typeof types.MutesDocument,
    "\n  mutation EndMute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.EndMuteDocument,
    "\n  fragment ViewerFollowFields on ViewerFollow {\n    id\n    follows\n    implicit\n    mutedUntil\n  }\n": typeof types.ViewerFollowFieldsFragmentDoc,
    "\n  mutation Follow($kind: FollowKind!, $id: ID!) {\n    follow(kind: $kind, id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.FollowDocument,
    "\n  mutation FollowTopic($tag: String!) {\n    followTopic(tag: $tag) {\n      id\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n": typeof types.FollowTopicDocument,
    "\n  mutation Unfollow($id: ID!) {\n    unfollow(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.UnfollowDocument,
    "\n  mutation Mute($mute: NewMute!) {\n    mute(mute: $mute) {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.MuteDocument,
    "\n  mutation Unmute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.UnmuteDocument,
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
    "\n  mutation CopyInvitationLink($id: ID!) {\n    copyInvitationLink(personId: $id)\n  }\n": typeof types.CopyInvitationLinkDocument,
    "\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n": typeof types.OpenLinkDocument,
    "\n  query DirectoryChoices {\n    directoryChoices {\n      places {\n        value\n        people\n      }\n      skills {\n        value\n        people\n      }\n    }\n  }\n": typeof types.DirectoryChoicesDocument,
    "\n  fragment MyPicture on Person {\n    id\n    name\n    picture {\n      fileId\n      medium\n    }\n  }\n": typeof types.MyPictureFragmentDoc,
    "\n  query People($search: String, $departmentId: ID, $place: String, $skill: String, $after: String) {\n    people(search: $search, departmentId: $departmentId, place: $place, skill: $skill, first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query PeopleToAdminister($search: String!, $standing: Standing!, $after: String) {\n    people(search: $search, standing: $standing, first: 40, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          kind\n          isFormer\n          email\n          roles\n          picture {\n            thumb\n          }\n          department {\n            id\n            name\n          }\n          ...PersonActions\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PeopleToAdministerDocument,
    "\n  fragment PersonAbout on Person {\n    id\n    about\n    skills\n  }\n": typeof types.PersonAboutFragmentDoc,
    "\n  fragment PersonActions on Person {\n    id\n    name\n    version\n    kind\n    active\n    accountState\n    roles\n    viewerCan {\n      edit\n      deactivate\n      reactivate\n    }\n  }\n": typeof types.PersonActionsFragmentDoc,
    "\n  fragment PersonFacts on Person {\n    id\n    email\n    phone\n    place\n    timeZone\n    isFormer\n    manager {\n      ...PersonRow\n    }\n  }\n": typeof types.PersonFactsFragmentDoc,
    "\n  query Reports($id: ID!, $after: String) {\n    person(id: $id) {\n      id\n      reports(first: 10, after: $after) {\n        edges {\n          cursor\n          node {\n            ...PersonRow\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  mutation AddPerson($person: NewPerson!) {\n    addPerson(person: $person) {\n      ...EditedPerson\n    }\n  }\n": typeof types.AddPersonDocument,
    "\n  mutation EditPerson($person: PersonChanges!) {\n    editPerson(person: $person) {\n      ...EditedPerson\n      ...PersonRow\n    }\n  }\n": typeof types.EditPersonDocument,
    "\n  query EditedPersonNow($id: ID!) {\n    person(id: $id) {\n      ...EditedPerson\n    }\n  }\n": typeof types.EditedPersonNowDocument,
    "\n  fragment PersonHeader on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    picture {\n      medium\n    }\n    department {\n      id\n      name\n      path {\n        id\n        name\n      }\n    }\n    servesIn {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      editProfile\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.PersonHeaderFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    place\n    picture {\n      thumb\n    }\n    department {\n      id\n      name\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query PeopleToChoose($search: String!) {\n    people(search: $search, kind: EMPLOYEE, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  query MyProfile {\n    me {\n      ...EditedPerson\n      ...MyPicture\n    }\n  }\n": typeof types.MyProfileDocument,
    "\n  mutation EditMyProfile($profile: ProfileChanges!) {\n    editMyProfile(profile: $profile) {\n      ...EditedPerson\n    }\n  }\n": typeof types.EditMyProfileDocument,
    "\n  fragment EditedPerson on Person {\n    id\n    version\n    kind\n    name\n    title\n    email\n    phone\n    place\n    about\n    timeZone\n    locale\n    skills\n    externalId\n    isFormer\n    department {\n      id\n      name\n    }\n    servesIn {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n  }\n": typeof types.EditedPersonFragmentDoc,
    "\n  mutation SetMyPicture($fileId: ID) {\n    setMyPicture(fileId: $fileId) {\n      id\n      picture {\n        fileId\n        thumb\n        medium\n      }\n    }\n  }\n": typeof types.SetMyPictureDocument,
    "\n  mutation InvitePerson($id: ID!) {\n    invitePerson(personId: $id)\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation SetPersonRoles($person: PersonRoles!) {\n    setPersonRoles(person: $person) {\n      ...PersonActions\n    }\n  }\n": typeof types.SetPersonRolesDocument,
    "\n  mutation DeactivatePerson($id: ID!, $version: Int!) {\n    deactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n": typeof types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($id: ID!, $version: Int!) {\n    reactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n": typeof types.ReactivatePersonDocument,
    "\n  query AcceptedAnswer($id: ID!) {\n    comment(id: $id) {\n      id\n      body\n      createdAt\n      author {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n": typeof types.AcceptedAnswerDocument,
    "\n  mutation EditPost($id: ID!, $change: PostChangeInput!) {\n    editPost(id: $id, change: $change) {\n      ...PostCard\n    }\n  }\n": typeof types.EditPostDocument,
    "\n  query PeopleOfPost($id: ID!, $seen: Boolean!) {\n    post(id: $id) {\n      post {\n        id\n        seenCount\n        seenBy @include(if: $seen) {\n          ...PersonOfPost\n        }\n        reactedBy @skip(if: $seen) {\n          kind\n          person {\n            ...PersonOfPost\n          }\n        }\n      }\n    }\n  }\n  fragment PersonOfPost on Person {\n    id\n    name\n    title\n    picture {\n      thumb\n    }\n  }\n": typeof types.PeopleOfPostDocument,
    "\n  query PostHistory($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        revisions {\n          version\n          title\n          body\n          writtenAt\n        }\n      }\n    }\n  }\n": typeof types.PostHistoryDocument,
    "\n  fragment PostCard on Post {\n    id\n    kind\n    title\n    body\n    version\n    createdAt\n    editedAt\n    expiresAt\n    linkUrl\n    linkCard {\n      url\n      title\n      description\n      site\n      image {\n        id\n        mediumUrl\n        placeholder\n      }\n    }\n    pinned\n    bookmarked\n    seen\n    seenCount\n    reach\n    commentCount\n    acceptedCommentId\n    myReaction\n    author {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n    }\n    place {\n      id\n      kind\n      name\n    }\n    reactions {\n      kind\n      count\n    }\n    attachments {\n      id\n      kind\n      name\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    poll {\n      closed\n      closesAt\n      multiple\n      results\n      resultsVisible\n      voters\n      options {\n        position\n        text\n        votes\n        mine\n      }\n    }\n    praise {\n      people {\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      departments {\n        id\n        name\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      pin\n      takePart\n      acceptAnswer\n    }\n  }\n": typeof types.PostCardFragmentDoc,
    "\n  query PostWords($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        kind\n        title\n        text\n        version\n      }\n    }\n  }\n": typeof types.PostWordsDocument,
    "\n  mutation ReportPost($id: ID!, $reason: String!) {\n    reportPost(id: $id, reason: $reason)\n  }\n": typeof types.ReportPostDocument,
    "\n  query Reach($place: PlaceInput!) {\n    reach(place: $place)\n  }\n": typeof types.ReachDocument,
    "\n  mutation SaveDraft($id: ID!, $content: PostContentInput!, $version: Int!) {\n    saveDraft(id: $id, content: $content, version: $version) {\n      id\n      version\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation DiscardDraft($id: ID!) {\n    discardDraft(id: $id)\n  }\n": typeof types.DiscardDraftDocument,
    "\n  mutation ScheduleDraft($id: ID!, $publishAt: DateTime, $timeZone: String!) {\n    scheduleDraft(id: $id, publishAt: $publishAt, timeZone: $timeZone) {\n      ...Draft\n    }\n  }\n": typeof types.ScheduleDraftDocument,
    "\n  query MyDrafts {\n    myDrafts {\n      ...Draft\n    }\n  }\n  fragment Draft on PostDraft {\n    id\n    version\n    publishAt\n    timeZone\n    failure\n    updatedAt\n    attachments {\n      id\n      kind\n      name\n      mediaType\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    content {\n      kind\n      title\n      text\n      expiresAt\n      attachmentIds\n      place {\n        kind\n        id\n      }\n      poll {\n        options\n        multiple\n        closesAt\n        results\n      }\n      praise {\n        personIds\n        departmentIds\n      }\n    }\n  }\n": typeof types.MyDraftsDocument,
    "\n  query PersonName($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.PersonNameDocument,
    "\n  query DepartmentName($id: ID!) {\n    department(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.DepartmentNameDocument,
    "\n  query SpaceName($id: ID!) {\n    space(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.SpaceNameDocument,
    "\n  query DepartmentClocks($id: ID!) {\n    department(id: $id) {\n      id\n      people(first: 50) {\n        edges {\n          cursor\n          node {\n            id\n            timeZone\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.DepartmentClocksDocument,
    "\n  query SpaceClocks($id: ID!) {\n    space(id: $id) {\n      id\n      members(first: 50) {\n        edges {\n          cursor\n          node {\n            person {\n              id\n              timeZone\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.SpaceClocksDocument,
    "\n  query CompanyClocks {\n    people(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CompanyClocksDocument,
    "\n  query MyAudiences {\n    me {\n      id\n      kind\n      timeZone\n      roles\n      department {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n      servesIn {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(filter: MINE, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyAudiencesDocument,
    "\n  query FindAudiences($text: String!) {\n    mentionables(text: $text) {\n      ... on Department {\n        __typename\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(search: $text, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FindAudiencesDocument,
    "\n  query MyDraftLines {\n    myDrafts {\n      id\n      publishAt\n      updatedAt\n      content {\n        title\n        text\n        place {\n          kind\n          id\n        }\n      }\n    }\n  }\n": typeof types.MyDraftLinesDocument,
    "\n  mutation PublishPost($draft: PostDraftInput!) {\n    publishPost(draft: $draft) {\n      ...PostCard\n    }\n  }\n": typeof types.PublishPostDocument,
    "\n  mutation BookmarkPost($id: ID!, $bookmarked: Boolean!) {\n    bookmarkPost(id: $id, bookmarked: $bookmarked) {\n      id\n      bookmarked\n    }\n  }\n": typeof types.BookmarkPostDocument,
    "\n  mutation MuteFromPost($mute: NewMute!) {\n    mute(mute: $mute) {\n      id\n      mutedUntil\n    }\n  }\n": typeof types.MuteFromPostDocument,
    "\n  mutation UnmuteFromPost($id: ID!) {\n    unmute(id: $id) {\n      id\n      mutedUntil\n    }\n  }\n": typeof types.UnmuteFromPostDocument,
    "\n  query TopicStream($tag: String!) {\n    topic(tag: $tag) {\n      id\n    }\n  }\n": typeof types.TopicStreamDocument,
    "\n  mutation PinPost($id: ID!, $pinned: Boolean!) {\n    pinPost(id: $id, pinned: $pinned) {\n      id\n      pinned\n    }\n  }\n": typeof types.PinPostDocument,
    "\n  mutation ReactToPost($id: ID!, $kind: ReactionKind) {\n    reactToPost(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n": typeof types.ReactToPostDocument,
    "\n  mutation RemovePost($id: ID!) {\n    removePost(id: $id)\n  }\n": typeof types.RemovePostDocument,
    "\n  mutation VoteInPoll($id: ID!, $options: [Int!]!) {\n    voteInPoll(id: $id, options: $options) {\n      ...PostCard\n    }\n  }\n": typeof types.VoteInPollDocument,
    "\n  mutation ClosePoll($id: ID!) {\n    closePoll(id: $id) {\n      ...PostCard\n    }\n  }\n": typeof types.ClosePollDocument,
    "\n  query PostReports($after: String) {\n    postReports(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PostReportsDocument,
    "\n  fragment ReportRow on PostReport {\n    id\n    reason\n    createdAt\n    opens\n    reporter {\n      id\n      name\n      picture {\n        thumb\n      }\n    }\n    post {\n      id\n      title\n      text\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ReportRowFragmentDoc,
    "\n  mutation DecideReport($id: ID!, $outcome: ReportOutcome!) {\n    decideReport(id: $id, outcome: $outcome)\n  }\n": typeof types.DecideReportDocument,
    "\n  query ReportsWaiting {\n    postReportsWaiting\n  }\n": typeof types.ReportsWaitingDocument,
    "\n  query Me {\n    me {\n      id\n      kind\n      locale\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation AppointSpaceSteward($appointment: Appointment!) {\n    appointSpaceSteward(appointment: $appointment)\n  }\n": typeof types.AppointSpaceStewardDocument,
    "\n  mutation CreateSpace($space: NewSpace!) {\n    createSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n": typeof types.CreateSpaceDocument,
    "\n  mutation InviteToSpace($invitees: SpaceInvitees!) {\n    inviteToSpace(invitees: $invitees) {\n      invited\n      space {\n        ...SpaceFields\n      }\n    }\n  }\n": typeof types.InviteToSpaceDocument,
    "\n  query Invitees($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        id\n        kind\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      ... on Department {\n        id\n        name\n      }\n    }\n  }\n": typeof types.InviteesDocument,
    "\n  query Spaces($filter: SpaceFilter, $search: String, $after: String) {\n    spaces(filter: $filter, search: $search, after: $after) {\n      edges {\n        cursor\n        node {\n          ...SpaceFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SpacesDocument,
    "\n  query SpaceMembers($id: ID!, $search: String, $after: String) {\n    space(id: $id) {\n      id\n      members(search: $search, after: $after) {\n        edges {\n          cursor\n          node {\n            role\n            person {\n              id\n              kind\n              name\n              title\n              isFormer\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.SpaceMembersDocument,
    "\n  query SpaceRequests($id: ID!) {\n    space(id: $id) {\n      id\n      requestCount\n      requests(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            message\n            requestedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      invitations(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            invitedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n            invitedBy {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.SpaceRequestsDocument,
    "\n  mutation EditSpace($space: SpaceChanges!) {\n    editSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n": typeof types.EditSpaceDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.SpaceDocument,
    "\n  fragment SpaceFields on Space {\n    id\n    name\n    description\n    visibility\n    memberCount\n    version\n    archivedAt\n    viewerRole\n    viewerInvited\n    viewerRequested\n    requestCount\n    invitedBy {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      read\n      post\n      join\n      request\n      acceptInvitation\n      leave\n      invite\n      inviteGuests\n      edit\n      steward\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n": typeof types.SpaceFieldsFragmentDoc,
    "\n  mutation RemoveSpaceMember($member: SpaceSeat!) {\n    removeSpaceMember(member: $member) {\n      ...SpaceFields\n    }\n  }\n": typeof types.RemoveSpaceMemberDocument,
    "\n  mutation MakeSpaceSteward($member: SpaceSeat!) {\n    makeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n": typeof types.MakeSpaceStewardDocument,
    "\n  mutation UnmakeSpaceSteward($member: SpaceSeat!) {\n    unmakeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n": typeof types.UnmakeSpaceStewardDocument,
    "\n  mutation AnswerSpaceRequest($request: SpaceSeat!, $accept: Boolean!) {\n    answerSpaceRequest(request: $request, accept: $accept) {\n      ...SpaceFields\n    }\n  }\n": typeof types.AnswerSpaceRequestDocument,
    "\n  mutation WithdrawSpaceInvitation($invitation: SpaceSeat!) {\n    withdrawSpaceInvitation(invitation: $invitation) {\n      ...SpaceFields\n    }\n  }\n": typeof types.WithdrawSpaceInvitationDocument,
    "\n  mutation JoinSpace($id: ID!) {\n    joinSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.JoinSpaceDocument,
    "\n  mutation LeaveSpace($id: ID!) {\n    leaveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.LeaveSpaceDocument,
    "\n  mutation RequestToJoinSpace($id: ID!, $message: String!) {\n    requestToJoinSpace(id: $id, message: $message) {\n      ...SpaceFields\n    }\n  }\n": typeof types.RequestToJoinSpaceDocument,
    "\n  mutation WithdrawSpaceRequest($id: ID!) {\n    withdrawSpaceRequest(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.WithdrawSpaceRequestDocument,
    "\n  mutation AcceptSpaceInvitation($id: ID!) {\n    acceptSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.AcceptSpaceInvitationDocument,
    "\n  mutation DeclineSpaceInvitation($id: ID!) {\n    declineSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.DeclineSpaceInvitationDocument,
    "\n  mutation ArchiveSpace($id: ID!) {\n    archiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.ArchiveSpaceDocument,
    "\n  mutation UnarchiveSpace($id: ID!) {\n    unarchiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": typeof types.UnarchiveSpaceDocument,
    "\n  query StewardlessSpaces {\n    spacesWithoutSteward {\n      id\n      name\n      memberCount\n      visibility\n    }\n  }\n": typeof types.StewardlessSpacesDocument,
    "\n  query Mentionables($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        __typename\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n        department {\n          id\n          name\n        }\n      }\n      ... on Department {\n        __typename\n        id\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MentionablesDocument,
    "\n  query TopicsByPrefix($prefix: String!) {\n    topics(prefix: $prefix) {\n      id\n      tag\n    }\n  }\n": typeof types.TopicsByPrefixDocument,
    "\n  query DepartmentPage($id: ID!) {\n    department(id: $id) {\n      id\n      name\n      active\n      ...DepartmentHeader\n      ...DepartmentFacts\n    }\n  }\n": typeof types.DepartmentPageDocument,
    "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      ...PersonHeader\n      ...PersonAbout\n      ...PersonFacts\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  query PostPage($id: ID!) {\n    post(id: $id) {\n      removed\n      post {\n        ...PostCard\n      }\n    }\n  }\n": typeof types.PostPageDocument,
    "\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n": typeof types.MyEmailDocument,
    "\n  query SpacesWaiting {\n    spacesWaiting {\n      invitations\n      requests\n    }\n  }\n": typeof types.SpacesWaitingDocument,
    "\n  query TopicPage($tag: String!) {\n    topic(tag: $tag) {\n      id\n      tag\n      posts\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n": typeof types.TopicPageDocument,
    "\n  query PaletteSearch($search: String!) {\n    people(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          picture {\n            thumb\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    spaces(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PaletteSearchDocument,
};
const documents: Documents = {
    "\n  mutation ChooseLanguage($locale: Locale!) {\n    chooseLanguage(locale: $locale) {\n      id\n      locale\n    }\n  }\n": types.ChooseLanguageDocument,
    "\n  query CommentHistory($id: ID!) {\n    comment(id: $id) {\n      id\n      revisions {\n        version\n        body\n        writtenAt\n      }\n    }\n  }\n": types.CommentHistoryDocument,
    "\n  fragment CommentLine on Comment {\n    id\n    postId\n    parentId\n    body\n    version\n    createdAt\n    editedAt\n    removed\n    accepted\n    replyCount\n    myReaction\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      takePart\n    }\n  }\n": types.CommentLineFragmentDoc,
    "\n  query CommentWords($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      version\n    }\n  }\n": types.CommentWordsDocument,
    "\n  query Comments($postId: ID!, $after: String) {\n    comments(postId: $postId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n          firstReplies {\n            edges {\n              cursor\n              node {\n                ...CommentLine\n              }\n            }\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CommentsDocument,
    "\n  mutation EditComment($id: ID!, $text: String!, $version: Int!) {\n    editComment(id: $id, text: $text, version: $version) {\n      ...CommentLine\n    }\n  }\n": types.EditCommentDocument,
    "\n  query Replies($commentId: ID!, $after: String) {\n    replies(commentId: $commentId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RepliesDocument,
    "\n  mutation ReactToComment($id: ID!, $kind: ReactionKind) {\n    reactToComment(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n": types.ReactToCommentDocument,
    "\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id)\n  }\n": types.RemoveCommentDocument,
    "\n  mutation AcceptAnswer($postId: ID!, $commentId: ID) {\n    acceptAnswer(postId: $postId, commentId: $commentId) {\n      ...PostCard\n    }\n  }\n": types.AcceptAnswerDocument,
    "\n  mutation WriteComment($draft: CommentDraftInput!) {\n    writeComment(draft: $draft) {\n      ...CommentLine\n    }\n  }\n": types.WriteCommentDocument,
    "\n  mutation CloseDepartment($id: ID!, $version: Int!, $to: ID) {\n    deactivateDepartment(id: $id, version: $version, movePeopleTo: $to) {\n      id\n      active\n      version\n    }\n  }\n": types.CloseDepartmentDocument,
    "\n  fragment DepartmentFacts on Department {\n    id\n    stewards {\n      ...PersonRow\n    }\n    children {\n      id\n      name\n      memberCount\n    }\n  }\n": types.DepartmentFactsFragmentDoc,
    "\n  fragment EditedDepartment on Department {\n    id\n    version\n    name\n    description\n    active\n    parent {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n    }\n  }\n": types.EditedDepartmentFragmentDoc,
    "\n  query EditedDepartmentNow($id: ID!) {\n    department(id: $id) {\n      ...EditedDepartment\n    }\n  }\n": types.EditedDepartmentNowDocument,
    "\n  mutation AddDepartment($department: NewDepartment!) {\n    addDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n": types.AddDepartmentDocument,
    "\n  fragment DepartmentHeader on Department {\n    id\n    name\n    description\n    active\n    memberCount\n    path {\n      id\n      name\n    }\n    viewerCan {\n      edit\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n": types.DepartmentHeaderFragmentDoc,
    "\n  query Organisation {\n    departments {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n": types.OrganisationDocument,
    "\n  query DepartmentsToAdminister {\n    departments {\n      id\n      name\n      version\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n      }\n    }\n  }\n": types.DepartmentsToAdministerDocument,
    "\n  query DepartmentNames {\n    departments {\n      id\n      name\n      parent {\n        id\n      }\n    }\n  }\n": types.DepartmentNamesDocument,
    "\n  mutation EditDepartment($department: DepartmentChanges!) {\n    editDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n": types.EditDepartmentDocument,
    "\n  mutation MoveDepartment($department: DepartmentMove!) {\n    moveDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n": types.MoveDepartmentDocument,
    "\n  mutation SetDepartmentStewards($id: ID!, $version: Int!, $personIds: [ID!]!) {\n    setDepartmentStewards(id: $id, version: $version, personIds: $personIds) {\n      ...EditedDepartment\n    }\n  }\n": types.SetDepartmentStewardsDocument,
    "\n  query DirectoryImportPreview($id: ID!) {\n    directoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n": types.DirectoryImportPreviewDocument,
    "\n  fragment ImportPreview on DirectoryImport {\n    id\n    fileName\n    encoding\n    encodingGuessed\n    columns\n    unknownColumns\n    newDepartments\n    appliedAt\n    counts {\n      rows\n      new\n      changed\n      unchanged\n      errors\n      missing\n      returning\n      departments\n    }\n  }\n": types.ImportPreviewFragmentDoc,
    "\n  mutation ApplyDirectoryImport($id: ID!) {\n    applyDirectoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n": types.ApplyDirectoryImportDocument,
    "\n  query DirectoryImportReport($id: ID!, $state: DirectoryImportRowState, $after: String) {\n    directoryImport(id: $id) {\n      id\n      rows(first: 50, state: $state, after: $after) {\n        edges {\n          cursor\n          node {\n            position\n            line\n            state\n            name\n            email\n            fields\n            problems {\n              field\n              reason\n              limit\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": types.DirectoryImportReportDocument,
    "\n  query PeopleToInvite {\n    peopleToInvite\n  }\n": types.PeopleToInviteDocument,
    "\n  mutation InviteEverybodyNew {\n    inviteEverybodyNew\n  }\n": types.InviteEverybodyNewDocument,
    "\n  query BookmarksFeed($after: String) {\n    bookmarks(after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BookmarksFeedDocument,
    "\n  query HomeAside {\n    spaces(filter: MINE, first: 7) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    topics(prefix: \"\") {\n      id\n      tag\n    }\n  }\n": types.HomeAsideDocument,
    "\n  query HomeFeed($kind: FeedKind!, $unseenFirst: Boolean!, $after: String) {\n    homeFeed(kind: $kind, unseenFirst: $unseenFirst, after: $after, first: 20) {\n      edges {\n        cursor\n        reason {\n          kind\n          name\n        }\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HomeFeedDocument,
    "\n  query NewInPlace($kind: PlaceKind!, $id: ID!) {\n    placeFeed(kind: $kind, id: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.NewInPlaceDocument,
    "\n  query NewByPerson($id: ID!) {\n    personFeed(personId: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.NewByPersonDocument,
    "\n  query NewOnTopic($tag: String!) {\n    topicFeed(tag: $tag, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.NewOnTopicDocument,
    "\n  query NewPosts($after: ID!) {\n    newPosts(after: $after) {\n      count\n    }\n  }\n": types.NewPostsDocument,
    "\n  query NewInCompany {\n    homeFeed(kind: COMPANY, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.NewInCompanyDocument,
    "\n  query PersonFeed($personId: ID!, $after: String) {\n    personFeed(personId: $personId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PersonFeedDocument,
    "\n  query PlaceFeed($kind: PlaceKind!, $id: ID, $after: String) {\n    placeFeed(kind: $kind, id: $id, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PlaceFeedDocument,
    "\n  query PinnedPosts($kind: PlaceKind!, $id: ID) {\n    pinnedPosts(kind: $kind, id: $id) {\n      ...PostCard\n    }\n  }\n": types.PinnedPostsDocument,
    "\n  query TopicFeed($tag: String!, $after: String) {\n    topicFeed(tag: $tag, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TopicFeedDocument,
    "\n  query Announcements {\n    announcements {\n      ...PostCard\n    }\n  }\n": types.AnnouncementsDocument,
    "\n  query PostsByIds($ids: [ID!]!) {\n    postsByIds(ids: $ids) {\n      ...PostCard\n    }\n  }\n": types.PostsByIdsDocument,
    "\n  mutation MarkPostsSeen($ids: [ID!]!) {\n    markPostsSeen(ids: $ids)\n  }\n": types.MarkPostsSeenDocument,
    "\n  mutation VisitHome {\n    visitHome {\n      previousAt\n    }\n  }\n": types.VisitHomeDocument,
    "\n  query Mutes {\n    mutes {\n      id\n      kind\n      name\n      until\n    }\n  }\n": types.MutesDocument,
    "\n  mutation EndMute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": types.EndMuteDocument,
    "\n  fragment ViewerFollowFields on ViewerFollow {\n    id\n    follows\n    implicit\n    mutedUntil\n  }\n": types.ViewerFollowFieldsFragmentDoc,
    "\n  mutation Follow($kind: FollowKind!, $id: ID!) {\n    follow(kind: $kind, id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": types.FollowDocument,
    "\n  mutation FollowTopic($tag: String!) {\n    followTopic(tag: $tag) {\n      id\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n": types.FollowTopicDocument,
    "\n  mutation Unfollow($id: ID!) {\n    unfollow(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": types.UnfollowDocument,
    "\n  mutation Mute($mute: NewMute!) {\n    mute(mute: $mute) {\n      ...ViewerFollowFields\n    }\n  }\n": types.MuteDocument,
    "\n  mutation Unmute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n": types.UnmuteDocument,
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
    "\n  mutation CopyInvitationLink($id: ID!) {\n    copyInvitationLink(personId: $id)\n  }\n": types.CopyInvitationLinkDocument,
    "\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n": types.OpenLinkDocument,
    "\n  query DirectoryChoices {\n    directoryChoices {\n      places {\n        value\n        people\n      }\n      skills {\n        value\n        people\n      }\n    }\n  }\n": types.DirectoryChoicesDocument,
    "\n  fragment MyPicture on Person {\n    id\n    name\n    picture {\n      fileId\n      medium\n    }\n  }\n": types.MyPictureFragmentDoc,
    "\n  query People($search: String, $departmentId: ID, $place: String, $skill: String, $after: String) {\n    people(search: $search, departmentId: $departmentId, place: $place, skill: $skill, first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query PeopleToAdminister($search: String!, $standing: Standing!, $after: String) {\n    people(search: $search, standing: $standing, first: 40, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          kind\n          isFormer\n          email\n          roles\n          picture {\n            thumb\n          }\n          department {\n            id\n            name\n          }\n          ...PersonActions\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PeopleToAdministerDocument,
    "\n  fragment PersonAbout on Person {\n    id\n    about\n    skills\n  }\n": types.PersonAboutFragmentDoc,
    "\n  fragment PersonActions on Person {\n    id\n    name\n    version\n    kind\n    active\n    accountState\n    roles\n    viewerCan {\n      edit\n      deactivate\n      reactivate\n    }\n  }\n": types.PersonActionsFragmentDoc,
    "\n  fragment PersonFacts on Person {\n    id\n    email\n    phone\n    place\n    timeZone\n    isFormer\n    manager {\n      ...PersonRow\n    }\n  }\n": types.PersonFactsFragmentDoc,
    "\n  query Reports($id: ID!, $after: String) {\n    person(id: $id) {\n      id\n      reports(first: 10, after: $after) {\n        edges {\n          cursor\n          node {\n            ...PersonRow\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n": types.ReportsDocument,
    "\n  mutation AddPerson($person: NewPerson!) {\n    addPerson(person: $person) {\n      ...EditedPerson\n    }\n  }\n": types.AddPersonDocument,
    "\n  mutation EditPerson($person: PersonChanges!) {\n    editPerson(person: $person) {\n      ...EditedPerson\n      ...PersonRow\n    }\n  }\n": types.EditPersonDocument,
    "\n  query EditedPersonNow($id: ID!) {\n    person(id: $id) {\n      ...EditedPerson\n    }\n  }\n": types.EditedPersonNowDocument,
    "\n  fragment PersonHeader on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    picture {\n      medium\n    }\n    department {\n      id\n      name\n      path {\n        id\n        name\n      }\n    }\n    servesIn {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      editProfile\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n": types.PersonHeaderFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    place\n    picture {\n      thumb\n    }\n    department {\n      id\n      name\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query PeopleToChoose($search: String!) {\n    people(search: $search, kind: EMPLOYEE, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PeopleToChooseDocument,
    "\n  query MyProfile {\n    me {\n      ...EditedPerson\n      ...MyPicture\n    }\n  }\n": types.MyProfileDocument,
    "\n  mutation EditMyProfile($profile: ProfileChanges!) {\n    editMyProfile(profile: $profile) {\n      ...EditedPerson\n    }\n  }\n": types.EditMyProfileDocument,
    "\n  fragment EditedPerson on Person {\n    id\n    version\n    kind\n    name\n    title\n    email\n    phone\n    place\n    about\n    timeZone\n    locale\n    skills\n    externalId\n    isFormer\n    department {\n      id\n      name\n    }\n    servesIn {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n  }\n": types.EditedPersonFragmentDoc,
    "\n  mutation SetMyPicture($fileId: ID) {\n    setMyPicture(fileId: $fileId) {\n      id\n      picture {\n        fileId\n        thumb\n        medium\n      }\n    }\n  }\n": types.SetMyPictureDocument,
    "\n  mutation InvitePerson($id: ID!) {\n    invitePerson(personId: $id)\n  }\n": types.InvitePersonDocument,
    "\n  mutation SetPersonRoles($person: PersonRoles!) {\n    setPersonRoles(person: $person) {\n      ...PersonActions\n    }\n  }\n": types.SetPersonRolesDocument,
    "\n  mutation DeactivatePerson($id: ID!, $version: Int!) {\n    deactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n": types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($id: ID!, $version: Int!) {\n    reactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n": types.ReactivatePersonDocument,
    "\n  query AcceptedAnswer($id: ID!) {\n    comment(id: $id) {\n      id\n      body\n      createdAt\n      author {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n": types.AcceptedAnswerDocument,
    "\n  mutation EditPost($id: ID!, $change: PostChangeInput!) {\n    editPost(id: $id, change: $change) {\n      ...PostCard\n    }\n  }\n": types.EditPostDocument,
    "\n  query PeopleOfPost($id: ID!, $seen: Boolean!) {\n    post(id: $id) {\n      post {\n        id\n        seenCount\n        seenBy @include(if: $seen) {\n          ...PersonOfPost\n        }\n        reactedBy @skip(if: $seen) {\n          kind\n          person {\n            ...PersonOfPost\n          }\n        }\n      }\n    }\n  }\n  fragment PersonOfPost on Person {\n    id\n    name\n    title\n    picture {\n      thumb\n    }\n  }\n": types.PeopleOfPostDocument,
    "\n  query PostHistory($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        revisions {\n          version\n          title\n          body\n          writtenAt\n        }\n      }\n    }\n  }\n": types.PostHistoryDocument,
    "\n  fragment PostCard on Post {\n    id\n    kind\n    title\n    body\n    version\n    createdAt\n    editedAt\n    expiresAt\n    linkUrl\n    linkCard {\n      url\n      title\n      description\n      site\n      image {\n        id\n        mediumUrl\n        placeholder\n      }\n    }\n    pinned\n    bookmarked\n    seen\n    seenCount\n    reach\n    commentCount\n    acceptedCommentId\n    myReaction\n    author {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n    }\n    place {\n      id\n      kind\n      name\n    }\n    reactions {\n      kind\n      count\n    }\n    attachments {\n      id\n      kind\n      name\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    poll {\n      closed\n      closesAt\n      multiple\n      results\n      resultsVisible\n      voters\n      options {\n        position\n        text\n        votes\n        mine\n      }\n    }\n    praise {\n      people {\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      departments {\n        id\n        name\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      pin\n      takePart\n      acceptAnswer\n    }\n  }\n": types.PostCardFragmentDoc,
    "\n  query PostWords($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        kind\n        title\n        text\n        version\n      }\n    }\n  }\n": types.PostWordsDocument,
    "\n  mutation ReportPost($id: ID!, $reason: String!) {\n    reportPost(id: $id, reason: $reason)\n  }\n": types.ReportPostDocument,
    "\n  query Reach($place: PlaceInput!) {\n    reach(place: $place)\n  }\n": types.ReachDocument,
    "\n  mutation SaveDraft($id: ID!, $content: PostContentInput!, $version: Int!) {\n    saveDraft(id: $id, content: $content, version: $version) {\n      id\n      version\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation DiscardDraft($id: ID!) {\n    discardDraft(id: $id)\n  }\n": types.DiscardDraftDocument,
    "\n  mutation ScheduleDraft($id: ID!, $publishAt: DateTime, $timeZone: String!) {\n    scheduleDraft(id: $id, publishAt: $publishAt, timeZone: $timeZone) {\n      ...Draft\n    }\n  }\n": types.ScheduleDraftDocument,
    "\n  query MyDrafts {\n    myDrafts {\n      ...Draft\n    }\n  }\n  fragment Draft on PostDraft {\n    id\n    version\n    publishAt\n    timeZone\n    failure\n    updatedAt\n    attachments {\n      id\n      kind\n      name\n      mediaType\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    content {\n      kind\n      title\n      text\n      expiresAt\n      attachmentIds\n      place {\n        kind\n        id\n      }\n      poll {\n        options\n        multiple\n        closesAt\n        results\n      }\n      praise {\n        personIds\n        departmentIds\n      }\n    }\n  }\n": types.MyDraftsDocument,
    "\n  query PersonName($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n": types.PersonNameDocument,
    "\n  query DepartmentName($id: ID!) {\n    department(id: $id) {\n      id\n      name\n    }\n  }\n": types.DepartmentNameDocument,
    "\n  query SpaceName($id: ID!) {\n    space(id: $id) {\n      id\n      name\n    }\n  }\n": types.SpaceNameDocument,
    "\n  query DepartmentClocks($id: ID!) {\n    department(id: $id) {\n      id\n      people(first: 50) {\n        edges {\n          cursor\n          node {\n            id\n            timeZone\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.DepartmentClocksDocument,
    "\n  query SpaceClocks($id: ID!) {\n    space(id: $id) {\n      id\n      members(first: 50) {\n        edges {\n          cursor\n          node {\n            person {\n              id\n              timeZone\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.SpaceClocksDocument,
    "\n  query CompanyClocks {\n    people(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CompanyClocksDocument,
    "\n  query MyAudiences {\n    me {\n      id\n      kind\n      timeZone\n      roles\n      department {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n      servesIn {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(filter: MINE, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyAudiencesDocument,
    "\n  query FindAudiences($text: String!) {\n    mentionables(text: $text) {\n      ... on Department {\n        __typename\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(search: $text, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FindAudiencesDocument,
    "\n  query MyDraftLines {\n    myDrafts {\n      id\n      publishAt\n      updatedAt\n      content {\n        title\n        text\n        place {\n          kind\n          id\n        }\n      }\n    }\n  }\n": types.MyDraftLinesDocument,
    "\n  mutation PublishPost($draft: PostDraftInput!) {\n    publishPost(draft: $draft) {\n      ...PostCard\n    }\n  }\n": types.PublishPostDocument,
    "\n  mutation BookmarkPost($id: ID!, $bookmarked: Boolean!) {\n    bookmarkPost(id: $id, bookmarked: $bookmarked) {\n      id\n      bookmarked\n    }\n  }\n": types.BookmarkPostDocument,
    "\n  mutation MuteFromPost($mute: NewMute!) {\n    mute(mute: $mute) {\n      id\n      mutedUntil\n    }\n  }\n": types.MuteFromPostDocument,
    "\n  mutation UnmuteFromPost($id: ID!) {\n    unmute(id: $id) {\n      id\n      mutedUntil\n    }\n  }\n": types.UnmuteFromPostDocument,
    "\n  query TopicStream($tag: String!) {\n    topic(tag: $tag) {\n      id\n    }\n  }\n": types.TopicStreamDocument,
    "\n  mutation PinPost($id: ID!, $pinned: Boolean!) {\n    pinPost(id: $id, pinned: $pinned) {\n      id\n      pinned\n    }\n  }\n": types.PinPostDocument,
    "\n  mutation ReactToPost($id: ID!, $kind: ReactionKind) {\n    reactToPost(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n": types.ReactToPostDocument,
    "\n  mutation RemovePost($id: ID!) {\n    removePost(id: $id)\n  }\n": types.RemovePostDocument,
    "\n  mutation VoteInPoll($id: ID!, $options: [Int!]!) {\n    voteInPoll(id: $id, options: $options) {\n      ...PostCard\n    }\n  }\n": types.VoteInPollDocument,
    "\n  mutation ClosePoll($id: ID!) {\n    closePoll(id: $id) {\n      ...PostCard\n    }\n  }\n": types.ClosePollDocument,
    "\n  query PostReports($after: String) {\n    postReports(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PostReportsDocument,
    "\n  fragment ReportRow on PostReport {\n    id\n    reason\n    createdAt\n    opens\n    reporter {\n      id\n      name\n      picture {\n        thumb\n      }\n    }\n    post {\n      id\n      title\n      text\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.ReportRowFragmentDoc,
    "\n  mutation DecideReport($id: ID!, $outcome: ReportOutcome!) {\n    decideReport(id: $id, outcome: $outcome)\n  }\n": types.DecideReportDocument,
    "\n  query ReportsWaiting {\n    postReportsWaiting\n  }\n": types.ReportsWaitingDocument,
    "\n  query Me {\n    me {\n      id\n      kind\n      locale\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation AppointSpaceSteward($appointment: Appointment!) {\n    appointSpaceSteward(appointment: $appointment)\n  }\n": types.AppointSpaceStewardDocument,
    "\n  mutation CreateSpace($space: NewSpace!) {\n    createSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n": types.CreateSpaceDocument,
    "\n  mutation InviteToSpace($invitees: SpaceInvitees!) {\n    inviteToSpace(invitees: $invitees) {\n      invited\n      space {\n        ...SpaceFields\n      }\n    }\n  }\n": types.InviteToSpaceDocument,
    "\n  query Invitees($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        id\n        kind\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      ... on Department {\n        id\n        name\n      }\n    }\n  }\n": types.InviteesDocument,
    "\n  query Spaces($filter: SpaceFilter, $search: String, $after: String) {\n    spaces(filter: $filter, search: $search, after: $after) {\n      edges {\n        cursor\n        node {\n          ...SpaceFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SpacesDocument,
    "\n  query SpaceMembers($id: ID!, $search: String, $after: String) {\n    space(id: $id) {\n      id\n      members(search: $search, after: $after) {\n        edges {\n          cursor\n          node {\n            role\n            person {\n              id\n              kind\n              name\n              title\n              isFormer\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.SpaceMembersDocument,
    "\n  query SpaceRequests($id: ID!) {\n    space(id: $id) {\n      id\n      requestCount\n      requests(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            message\n            requestedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      invitations(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            invitedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n            invitedBy {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.SpaceRequestsDocument,
    "\n  mutation EditSpace($space: SpaceChanges!) {\n    editSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n": types.EditSpaceDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.SpaceDocument,
    "\n  fragment SpaceFields on Space {\n    id\n    name\n    description\n    visibility\n    memberCount\n    version\n    archivedAt\n    viewerRole\n    viewerInvited\n    viewerRequested\n    requestCount\n    invitedBy {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      read\n      post\n      join\n      request\n      acceptInvitation\n      leave\n      invite\n      inviteGuests\n      edit\n      steward\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n": types.SpaceFieldsFragmentDoc,
    "\n  mutation RemoveSpaceMember($member: SpaceSeat!) {\n    removeSpaceMember(member: $member) {\n      ...SpaceFields\n    }\n  }\n": types.RemoveSpaceMemberDocument,
    "\n  mutation MakeSpaceSteward($member: SpaceSeat!) {\n    makeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n": types.MakeSpaceStewardDocument,
    "\n  mutation UnmakeSpaceSteward($member: SpaceSeat!) {\n    unmakeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n": types.UnmakeSpaceStewardDocument,
    "\n  mutation AnswerSpaceRequest($request: SpaceSeat!, $accept: Boolean!) {\n    answerSpaceRequest(request: $request, accept: $accept) {\n      ...SpaceFields\n    }\n  }\n": types.AnswerSpaceRequestDocument,
    "\n  mutation WithdrawSpaceInvitation($invitation: SpaceSeat!) {\n    withdrawSpaceInvitation(invitation: $invitation) {\n      ...SpaceFields\n    }\n  }\n": types.WithdrawSpaceInvitationDocument,
    "\n  mutation JoinSpace($id: ID!) {\n    joinSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.JoinSpaceDocument,
    "\n  mutation LeaveSpace($id: ID!) {\n    leaveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.LeaveSpaceDocument,
    "\n  mutation RequestToJoinSpace($id: ID!, $message: String!) {\n    requestToJoinSpace(id: $id, message: $message) {\n      ...SpaceFields\n    }\n  }\n": types.RequestToJoinSpaceDocument,
    "\n  mutation WithdrawSpaceRequest($id: ID!) {\n    withdrawSpaceRequest(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.WithdrawSpaceRequestDocument,
    "\n  mutation AcceptSpaceInvitation($id: ID!) {\n    acceptSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.AcceptSpaceInvitationDocument,
    "\n  mutation DeclineSpaceInvitation($id: ID!) {\n    declineSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.DeclineSpaceInvitationDocument,
    "\n  mutation ArchiveSpace($id: ID!) {\n    archiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.ArchiveSpaceDocument,
    "\n  mutation UnarchiveSpace($id: ID!) {\n    unarchiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n": types.UnarchiveSpaceDocument,
    "\n  query StewardlessSpaces {\n    spacesWithoutSteward {\n      id\n      name\n      memberCount\n      visibility\n    }\n  }\n": types.StewardlessSpacesDocument,
    "\n  query Mentionables($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        __typename\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n        department {\n          id\n          name\n        }\n      }\n      ... on Department {\n        __typename\n        id\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MentionablesDocument,
    "\n  query TopicsByPrefix($prefix: String!) {\n    topics(prefix: $prefix) {\n      id\n      tag\n    }\n  }\n": types.TopicsByPrefixDocument,
    "\n  query DepartmentPage($id: ID!) {\n    department(id: $id) {\n      id\n      name\n      active\n      ...DepartmentHeader\n      ...DepartmentFacts\n    }\n  }\n": types.DepartmentPageDocument,
    "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      ...PersonHeader\n      ...PersonAbout\n      ...PersonFacts\n    }\n  }\n": types.PersonPageDocument,
    "\n  query PostPage($id: ID!) {\n    post(id: $id) {\n      removed\n      post {\n        ...PostCard\n      }\n    }\n  }\n": types.PostPageDocument,
    "\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n": types.MyEmailDocument,
    "\n  query SpacesWaiting {\n    spacesWaiting {\n      invitations\n      requests\n    }\n  }\n": types.SpacesWaitingDocument,
    "\n  query TopicPage($tag: String!) {\n    topic(tag: $tag) {\n      id\n      tag\n      posts\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n": types.TopicPageDocument,
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
export function graphql(source: "\n  mutation ChooseLanguage($locale: Locale!) {\n    chooseLanguage(locale: $locale) {\n      id\n      locale\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseLanguage($locale: Locale!) {\n    chooseLanguage(locale: $locale) {\n      id\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentHistory($id: ID!) {\n    comment(id: $id) {\n      id\n      revisions {\n        version\n        body\n        writtenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentHistory($id: ID!) {\n    comment(id: $id) {\n      id\n      revisions {\n        version\n        body\n        writtenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentLine on Comment {\n    id\n    postId\n    parentId\n    body\n    version\n    createdAt\n    editedAt\n    removed\n    accepted\n    replyCount\n    myReaction\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      takePart\n    }\n  }\n"): (typeof documents)["\n  fragment CommentLine on Comment {\n    id\n    postId\n    parentId\n    body\n    version\n    createdAt\n    editedAt\n    removed\n    accepted\n    replyCount\n    myReaction\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      title\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      takePart\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentWords($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      version\n    }\n  }\n"): (typeof documents)["\n  query CommentWords($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comments($postId: ID!, $after: String) {\n    comments(postId: $postId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n          firstReplies {\n            edges {\n              cursor\n              node {\n                ...CommentLine\n              }\n            }\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Comments($postId: ID!, $after: String) {\n    comments(postId: $postId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n          firstReplies {\n            edges {\n              cursor\n              node {\n                ...CommentLine\n              }\n            }\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($id: ID!, $text: String!, $version: Int!) {\n    editComment(id: $id, text: $text, version: $version) {\n      ...CommentLine\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($id: ID!, $text: String!, $version: Int!) {\n    editComment(id: $id, text: $text, version: $version) {\n      ...CommentLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Replies($commentId: ID!, $after: String) {\n    replies(commentId: $commentId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Replies($commentId: ID!, $after: String) {\n    replies(commentId: $commentId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...CommentLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactToComment($id: ID!, $kind: ReactionKind) {\n    reactToComment(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactToComment($id: ID!, $kind: ReactionKind) {\n    reactToComment(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAnswer($postId: ID!, $commentId: ID) {\n    acceptAnswer(postId: $postId, commentId: $commentId) {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptAnswer($postId: ID!, $commentId: ID) {\n    acceptAnswer(postId: $postId, commentId: $commentId) {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteComment($draft: CommentDraftInput!) {\n    writeComment(draft: $draft) {\n      ...CommentLine\n    }\n  }\n"): (typeof documents)["\n  mutation WriteComment($draft: CommentDraftInput!) {\n    writeComment(draft: $draft) {\n      ...CommentLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDepartment($id: ID!, $version: Int!, $to: ID) {\n    deactivateDepartment(id: $id, version: $version, movePeopleTo: $to) {\n      id\n      active\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation CloseDepartment($id: ID!, $version: Int!, $to: ID) {\n    deactivateDepartment(id: $id, version: $version, movePeopleTo: $to) {\n      id\n      active\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentFacts on Department {\n    id\n    stewards {\n      ...PersonRow\n    }\n    children {\n      id\n      name\n      memberCount\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentFacts on Department {\n    id\n    stewards {\n      ...PersonRow\n    }\n    children {\n      id\n      name\n      memberCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditedDepartment on Department {\n    id\n    version\n    name\n    description\n    active\n    parent {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EditedDepartment on Department {\n    id\n    version\n    name\n    description\n    active\n    parent {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditedDepartmentNow($id: ID!) {\n    department(id: $id) {\n      ...EditedDepartment\n    }\n  }\n"): (typeof documents)["\n  query EditedDepartmentNow($id: ID!) {\n    department(id: $id) {\n      ...EditedDepartment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDepartment($department: NewDepartment!) {\n    addDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n"): (typeof documents)["\n  mutation AddDepartment($department: NewDepartment!) {\n    addDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentHeader on Department {\n    id\n    name\n    description\n    active\n    memberCount\n    path {\n      id\n      name\n    }\n    viewerCan {\n      edit\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentHeader on Department {\n    id\n    name\n    description\n    active\n    memberCount\n    path {\n      id\n      name\n    }\n    viewerCan {\n      edit\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation {\n    departments {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Organisation {\n    departments {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentsToAdminister {\n    departments {\n      id\n      name\n      version\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentsToAdminister {\n    departments {\n      id\n      name\n      version\n      memberCount\n      parent {\n        id\n      }\n      stewards {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentNames {\n    departments {\n      id\n      name\n      parent {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentNames {\n    departments {\n      id\n      name\n      parent {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDepartment($department: DepartmentChanges!) {\n    editDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n"): (typeof documents)["\n  mutation EditDepartment($department: DepartmentChanges!) {\n    editDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDepartment($department: DepartmentMove!) {\n    moveDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n"): (typeof documents)["\n  mutation MoveDepartment($department: DepartmentMove!) {\n    moveDepartment(department: $department) {\n      ...EditedDepartment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDepartmentStewards($id: ID!, $version: Int!, $personIds: [ID!]!) {\n    setDepartmentStewards(id: $id, version: $version, personIds: $personIds) {\n      ...EditedDepartment\n    }\n  }\n"): (typeof documents)["\n  mutation SetDepartmentStewards($id: ID!, $version: Int!, $personIds: [ID!]!) {\n    setDepartmentStewards(id: $id, version: $version, personIds: $personIds) {\n      ...EditedDepartment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryImportPreview($id: ID!) {\n    directoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n"): (typeof documents)["\n  query DirectoryImportPreview($id: ID!) {\n    directoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportPreview on DirectoryImport {\n    id\n    fileName\n    encoding\n    encodingGuessed\n    columns\n    unknownColumns\n    newDepartments\n    appliedAt\n    counts {\n      rows\n      new\n      changed\n      unchanged\n      errors\n      missing\n      returning\n      departments\n    }\n  }\n"): (typeof documents)["\n  fragment ImportPreview on DirectoryImport {\n    id\n    fileName\n    encoding\n    encodingGuessed\n    columns\n    unknownColumns\n    newDepartments\n    appliedAt\n    counts {\n      rows\n      new\n      changed\n      unchanged\n      errors\n      missing\n      returning\n      departments\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyDirectoryImport($id: ID!) {\n    applyDirectoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyDirectoryImport($id: ID!) {\n    applyDirectoryImport(id: $id) {\n      ...ImportPreview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryImportReport($id: ID!, $state: DirectoryImportRowState, $after: String) {\n    directoryImport(id: $id) {\n      id\n      rows(first: 50, state: $state, after: $after) {\n        edges {\n          cursor\n          node {\n            position\n            line\n            state\n            name\n            email\n            fields\n            problems {\n              field\n              reason\n              limit\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DirectoryImportReport($id: ID!, $state: DirectoryImportRowState, $after: String) {\n    directoryImport(id: $id) {\n      id\n      rows(first: 50, state: $state, after: $after) {\n        edges {\n          cursor\n          node {\n            position\n            line\n            state\n            name\n            email\n            fields\n            problems {\n              field\n              reason\n              limit\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToInvite {\n    peopleToInvite\n  }\n"): (typeof documents)["\n  query PeopleToInvite {\n    peopleToInvite\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteEverybodyNew {\n    inviteEverybodyNew\n  }\n"): (typeof documents)["\n  mutation InviteEverybodyNew {\n    inviteEverybodyNew\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BookmarksFeed($after: String) {\n    bookmarks(after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query BookmarksFeed($after: String) {\n    bookmarks(after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeAside {\n    spaces(filter: MINE, first: 7) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    topics(prefix: \"\") {\n      id\n      tag\n    }\n  }\n"): (typeof documents)["\n  query HomeAside {\n    spaces(filter: MINE, first: 7) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    topics(prefix: \"\") {\n      id\n      tag\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeFeed($kind: FeedKind!, $unseenFirst: Boolean!, $after: String) {\n    homeFeed(kind: $kind, unseenFirst: $unseenFirst, after: $after, first: 20) {\n      edges {\n        cursor\n        reason {\n          kind\n          name\n        }\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query HomeFeed($kind: FeedKind!, $unseenFirst: Boolean!, $after: String) {\n    homeFeed(kind: $kind, unseenFirst: $unseenFirst, after: $after, first: 20) {\n      edges {\n        cursor\n        reason {\n          kind\n          name\n        }\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewInPlace($kind: PlaceKind!, $id: ID!) {\n    placeFeed(kind: $kind, id: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewInPlace($kind: PlaceKind!, $id: ID!) {\n    placeFeed(kind: $kind, id: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewByPerson($id: ID!) {\n    personFeed(personId: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewByPerson($id: ID!) {\n    personFeed(personId: $id, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewOnTopic($tag: String!) {\n    topicFeed(tag: $tag, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewOnTopic($tag: String!) {\n    topicFeed(tag: $tag, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewPosts($after: ID!) {\n    newPosts(after: $after) {\n      count\n    }\n  }\n"): (typeof documents)["\n  query NewPosts($after: ID!) {\n    newPosts(after: $after) {\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewInCompany {\n    homeFeed(kind: COMPANY, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewInCompany {\n    homeFeed(kind: COMPANY, first: 20) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonFeed($personId: ID!, $after: String) {\n    personFeed(personId: $personId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonFeed($personId: ID!, $after: String) {\n    personFeed(personId: $personId, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceFeed($kind: PlaceKind!, $id: ID, $after: String) {\n    placeFeed(kind: $kind, id: $id, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceFeed($kind: PlaceKind!, $id: ID, $after: String) {\n    placeFeed(kind: $kind, id: $id, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PinnedPosts($kind: PlaceKind!, $id: ID) {\n    pinnedPosts(kind: $kind, id: $id) {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  query PinnedPosts($kind: PlaceKind!, $id: ID) {\n    pinnedPosts(kind: $kind, id: $id) {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicFeed($tag: String!, $after: String) {\n    topicFeed(tag: $tag, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicFeed($tag: String!, $after: String) {\n    topicFeed(tag: $tag, after: $after, first: 20) {\n      edges {\n        cursor\n        node {\n          ...PostCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Announcements {\n    announcements {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  query Announcements {\n    announcements {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostsByIds($ids: [ID!]!) {\n    postsByIds(ids: $ids) {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  query PostsByIds($ids: [ID!]!) {\n    postsByIds(ids: $ids) {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkPostsSeen($ids: [ID!]!) {\n    markPostsSeen(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation MarkPostsSeen($ids: [ID!]!) {\n    markPostsSeen(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VisitHome {\n    visitHome {\n      previousAt\n    }\n  }\n"): (typeof documents)["\n  mutation VisitHome {\n    visitHome {\n      previousAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mutes {\n    mutes {\n      id\n      kind\n      name\n      until\n    }\n  }\n"): (typeof documents)["\n  query Mutes {\n    mutes {\n      id\n      kind\n      name\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndMute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFollowFields on ViewerFollow {\n    id\n    follows\n    implicit\n    mutedUntil\n  }\n"): (typeof documents)["\n  fragment ViewerFollowFields on ViewerFollow {\n    id\n    follows\n    implicit\n    mutedUntil\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Follow($kind: FollowKind!, $id: ID!) {\n    follow(kind: $kind, id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  mutation Follow($kind: FollowKind!, $id: ID!) {\n    follow(kind: $kind, id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowTopic($tag: String!) {\n    followTopic(tag: $tag) {\n      id\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowTopic($tag: String!) {\n    followTopic(tag: $tag) {\n      id\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unfollow($id: ID!) {\n    unfollow(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  mutation Unfollow($id: ID!) {\n    unfollow(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Mute($mute: NewMute!) {\n    mute(mute: $mute) {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  mutation Mute($mute: NewMute!) {\n    mute(mute: $mute) {\n      ...ViewerFollowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unmute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  mutation Unmute($id: ID!) {\n    unmute(id: $id) {\n      ...ViewerFollowFields\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation CopyInvitationLink($id: ID!) {\n    copyInvitationLink(personId: $id)\n  }\n"): (typeof documents)["\n  mutation CopyInvitationLink($id: ID!) {\n    copyInvitationLink(personId: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation OpenLink($purpose: LinkPurpose!, $token: String!) {\n    openLink(purpose: $purpose, token: $token) {\n      name\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryChoices {\n    directoryChoices {\n      places {\n        value\n        people\n      }\n      skills {\n        value\n        people\n      }\n    }\n  }\n"): (typeof documents)["\n  query DirectoryChoices {\n    directoryChoices {\n      places {\n        value\n        people\n      }\n      skills {\n        value\n        people\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyPicture on Person {\n    id\n    name\n    picture {\n      fileId\n      medium\n    }\n  }\n"): (typeof documents)["\n  fragment MyPicture on Person {\n    id\n    name\n    picture {\n      fileId\n      medium\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String, $departmentId: ID, $place: String, $skill: String, $after: String) {\n    people(search: $search, departmentId: $departmentId, place: $place, skill: $skill, first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($search: String, $departmentId: ID, $place: String, $skill: String, $after: String) {\n    people(search: $search, departmentId: $departmentId, place: $place, skill: $skill, first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToAdminister($search: String!, $standing: Standing!, $after: String) {\n    people(search: $search, standing: $standing, first: 40, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          kind\n          isFormer\n          email\n          roles\n          picture {\n            thumb\n          }\n          department {\n            id\n            name\n          }\n          ...PersonActions\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleToAdminister($search: String!, $standing: Standing!, $after: String) {\n    people(search: $search, standing: $standing, first: 40, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          kind\n          isFormer\n          email\n          roles\n          picture {\n            thumb\n          }\n          department {\n            id\n            name\n          }\n          ...PersonActions\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonAbout on Person {\n    id\n    about\n    skills\n  }\n"): (typeof documents)["\n  fragment PersonAbout on Person {\n    id\n    about\n    skills\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonActions on Person {\n    id\n    name\n    version\n    kind\n    active\n    accountState\n    roles\n    viewerCan {\n      edit\n      deactivate\n      reactivate\n    }\n  }\n"): (typeof documents)["\n  fragment PersonActions on Person {\n    id\n    name\n    version\n    kind\n    active\n    accountState\n    roles\n    viewerCan {\n      edit\n      deactivate\n      reactivate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on Person {\n    id\n    email\n    phone\n    place\n    timeZone\n    isFormer\n    manager {\n      ...PersonRow\n    }\n  }\n"): (typeof documents)["\n  fragment PersonFacts on Person {\n    id\n    email\n    phone\n    place\n    timeZone\n    isFormer\n    manager {\n      ...PersonRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports($id: ID!, $after: String) {\n    person(id: $id) {\n      id\n      reports(first: 10, after: $after) {\n        edges {\n          cursor\n          node {\n            ...PersonRow\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Reports($id: ID!, $after: String) {\n    person(id: $id) {\n      id\n      reports(first: 10, after: $after) {\n        edges {\n          cursor\n          node {\n            ...PersonRow\n          }\n        }\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPerson($person: NewPerson!) {\n    addPerson(person: $person) {\n      ...EditedPerson\n    }\n  }\n"): (typeof documents)["\n  mutation AddPerson($person: NewPerson!) {\n    addPerson(person: $person) {\n      ...EditedPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPerson($person: PersonChanges!) {\n    editPerson(person: $person) {\n      ...EditedPerson\n      ...PersonRow\n    }\n  }\n"): (typeof documents)["\n  mutation EditPerson($person: PersonChanges!) {\n    editPerson(person: $person) {\n      ...EditedPerson\n      ...PersonRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditedPersonNow($id: ID!) {\n    person(id: $id) {\n      ...EditedPerson\n    }\n  }\n"): (typeof documents)["\n  query EditedPersonNow($id: ID!) {\n    person(id: $id) {\n      ...EditedPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonHeader on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    picture {\n      medium\n    }\n    department {\n      id\n      name\n      path {\n        id\n        name\n      }\n    }\n    servesIn {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      editProfile\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  fragment PersonHeader on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    picture {\n      medium\n    }\n    department {\n      id\n      name\n      path {\n        id\n        name\n      }\n    }\n    servesIn {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      editProfile\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    place\n    picture {\n      thumb\n    }\n    department {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PersonRow on Person {\n    id\n    name\n    title\n    kind\n    isFormer\n    place\n    picture {\n      thumb\n    }\n    department {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToChoose($search: String!) {\n    people(search: $search, kind: EMPLOYEE, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleToChoose($search: String!) {\n    people(search: $search, kind: EMPLOYEE, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProfile {\n    me {\n      ...EditedPerson\n      ...MyPicture\n    }\n  }\n"): (typeof documents)["\n  query MyProfile {\n    me {\n      ...EditedPerson\n      ...MyPicture\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMyProfile($profile: ProfileChanges!) {\n    editMyProfile(profile: $profile) {\n      ...EditedPerson\n    }\n  }\n"): (typeof documents)["\n  mutation EditMyProfile($profile: ProfileChanges!) {\n    editMyProfile(profile: $profile) {\n      ...EditedPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditedPerson on Person {\n    id\n    version\n    kind\n    name\n    title\n    email\n    phone\n    place\n    about\n    timeZone\n    locale\n    skills\n    externalId\n    isFormer\n    department {\n      id\n      name\n    }\n    servesIn {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EditedPerson on Person {\n    id\n    version\n    kind\n    name\n    title\n    email\n    phone\n    place\n    about\n    timeZone\n    locale\n    skills\n    externalId\n    isFormer\n    department {\n      id\n      name\n    }\n    servesIn {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyPicture($fileId: ID) {\n    setMyPicture(fileId: $fileId) {\n      id\n      picture {\n        fileId\n        thumb\n        medium\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMyPicture($fileId: ID) {\n    setMyPicture(fileId: $fileId) {\n      id\n      picture {\n        fileId\n        thumb\n        medium\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($id: ID!) {\n    invitePerson(personId: $id)\n  }\n"): (typeof documents)["\n  mutation InvitePerson($id: ID!) {\n    invitePerson(personId: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPersonRoles($person: PersonRoles!) {\n    setPersonRoles(person: $person) {\n      ...PersonActions\n    }\n  }\n"): (typeof documents)["\n  mutation SetPersonRoles($person: PersonRoles!) {\n    setPersonRoles(person: $person) {\n      ...PersonActions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivatePerson($id: ID!, $version: Int!) {\n    deactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivatePerson($id: ID!, $version: Int!) {\n    deactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivatePerson($id: ID!, $version: Int!) {\n    reactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n"): (typeof documents)["\n  mutation ReactivatePerson($id: ID!, $version: Int!) {\n    reactivatePerson(id: $id, version: $version) {\n      isFormer\n      ...PersonActions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AcceptedAnswer($id: ID!) {\n    comment(id: $id) {\n      id\n      body\n      createdAt\n      author {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AcceptedAnswer($id: ID!) {\n    comment(id: $id) {\n      id\n      body\n      createdAt\n      author {\n        id\n        name\n        picture {\n          thumb\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPost($id: ID!, $change: PostChangeInput!) {\n    editPost(id: $id, change: $change) {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  mutation EditPost($id: ID!, $change: PostChangeInput!) {\n    editPost(id: $id, change: $change) {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOfPost($id: ID!, $seen: Boolean!) {\n    post(id: $id) {\n      post {\n        id\n        seenCount\n        seenBy @include(if: $seen) {\n          ...PersonOfPost\n        }\n        reactedBy @skip(if: $seen) {\n          kind\n          person {\n            ...PersonOfPost\n          }\n        }\n      }\n    }\n  }\n  fragment PersonOfPost on Person {\n    id\n    name\n    title\n    picture {\n      thumb\n    }\n  }\n"): (typeof documents)["\n  query PeopleOfPost($id: ID!, $seen: Boolean!) {\n    post(id: $id) {\n      post {\n        id\n        seenCount\n        seenBy @include(if: $seen) {\n          ...PersonOfPost\n        }\n        reactedBy @skip(if: $seen) {\n          kind\n          person {\n            ...PersonOfPost\n          }\n        }\n      }\n    }\n  }\n  fragment PersonOfPost on Person {\n    id\n    name\n    title\n    picture {\n      thumb\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostHistory($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        revisions {\n          version\n          title\n          body\n          writtenAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostHistory($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        revisions {\n          version\n          title\n          body\n          writtenAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostCard on Post {\n    id\n    kind\n    title\n    body\n    version\n    createdAt\n    editedAt\n    expiresAt\n    linkUrl\n    linkCard {\n      url\n      title\n      description\n      site\n      image {\n        id\n        mediumUrl\n        placeholder\n      }\n    }\n    pinned\n    bookmarked\n    seen\n    seenCount\n    reach\n    commentCount\n    acceptedCommentId\n    myReaction\n    author {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n    }\n    place {\n      id\n      kind\n      name\n    }\n    reactions {\n      kind\n      count\n    }\n    attachments {\n      id\n      kind\n      name\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    poll {\n      closed\n      closesAt\n      multiple\n      results\n      resultsVisible\n      voters\n      options {\n        position\n        text\n        votes\n        mine\n      }\n    }\n    praise {\n      people {\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      departments {\n        id\n        name\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      pin\n      takePart\n      acceptAnswer\n    }\n  }\n"): (typeof documents)["\n  fragment PostCard on Post {\n    id\n    kind\n    title\n    body\n    version\n    createdAt\n    editedAt\n    expiresAt\n    linkUrl\n    linkCard {\n      url\n      title\n      description\n      site\n      image {\n        id\n        mediumUrl\n        placeholder\n      }\n    }\n    pinned\n    bookmarked\n    seen\n    seenCount\n    reach\n    commentCount\n    acceptedCommentId\n    myReaction\n    author {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n    }\n    place {\n      id\n      kind\n      name\n    }\n    reactions {\n      kind\n      count\n    }\n    attachments {\n      id\n      kind\n      name\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    poll {\n      closed\n      closesAt\n      multiple\n      results\n      resultsVisible\n      voters\n      options {\n        position\n        text\n        votes\n        mine\n      }\n    }\n    praise {\n      people {\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      departments {\n        id\n        name\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      pin\n      takePart\n      acceptAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostWords($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        kind\n        title\n        text\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostWords($id: ID!) {\n    post(id: $id) {\n      post {\n        id\n        kind\n        title\n        text\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportPost($id: ID!, $reason: String!) {\n    reportPost(id: $id, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation ReportPost($id: ID!, $reason: String!) {\n    reportPost(id: $id, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reach($place: PlaceInput!) {\n    reach(place: $place)\n  }\n"): (typeof documents)["\n  query Reach($place: PlaceInput!) {\n    reach(place: $place)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($id: ID!, $content: PostContentInput!, $version: Int!) {\n    saveDraft(id: $id, content: $content, version: $version) {\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($id: ID!, $content: PostContentInput!, $version: Int!) {\n    saveDraft(id: $id, content: $content, version: $version) {\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($id: ID!) {\n    discardDraft(id: $id)\n  }\n"): (typeof documents)["\n  mutation DiscardDraft($id: ID!) {\n    discardDraft(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleDraft($id: ID!, $publishAt: DateTime, $timeZone: String!) {\n    scheduleDraft(id: $id, publishAt: $publishAt, timeZone: $timeZone) {\n      ...Draft\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleDraft($id: ID!, $publishAt: DateTime, $timeZone: String!) {\n    scheduleDraft(id: $id, publishAt: $publishAt, timeZone: $timeZone) {\n      ...Draft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDrafts {\n    myDrafts {\n      ...Draft\n    }\n  }\n  fragment Draft on PostDraft {\n    id\n    version\n    publishAt\n    timeZone\n    failure\n    updatedAt\n    attachments {\n      id\n      kind\n      name\n      mediaType\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    content {\n      kind\n      title\n      text\n      expiresAt\n      attachmentIds\n      place {\n        kind\n        id\n      }\n      poll {\n        options\n        multiple\n        closesAt\n        results\n      }\n      praise {\n        personIds\n        departmentIds\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyDrafts {\n    myDrafts {\n      ...Draft\n    }\n  }\n  fragment Draft on PostDraft {\n    id\n    version\n    publishAt\n    timeZone\n    failure\n    updatedAt\n    attachments {\n      id\n      kind\n      name\n      mediaType\n      bytes\n      width\n      height\n      placeholder\n      url\n      thumbUrl\n      mediumUrl\n      largeUrl\n    }\n    content {\n      kind\n      title\n      text\n      expiresAt\n      attachmentIds\n      place {\n        kind\n        id\n      }\n      poll {\n        options\n        multiple\n        closesAt\n        results\n      }\n      praise {\n        personIds\n        departmentIds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonName($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query PersonName($id: ID!) {\n    person(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentName($id: ID!) {\n    department(id: $id) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query DepartmentName($id: ID!) {\n    department(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceName($id: ID!) {\n    space(id: $id) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query SpaceName($id: ID!) {\n    space(id: $id) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentClocks($id: ID!) {\n    department(id: $id) {\n      id\n      people(first: 50) {\n        edges {\n          cursor\n          node {\n            id\n            timeZone\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentClocks($id: ID!) {\n    department(id: $id) {\n      id\n      people(first: 50) {\n        edges {\n          cursor\n          node {\n            id\n            timeZone\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceClocks($id: ID!) {\n    space(id: $id) {\n      id\n      members(first: 50) {\n        edges {\n          cursor\n          node {\n            person {\n              id\n              timeZone\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SpaceClocks($id: ID!) {\n    space(id: $id) {\n      id\n      members(first: 50) {\n        edges {\n          cursor\n          node {\n            person {\n              id\n              timeZone\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyClocks {\n    people(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompanyClocks {\n    people(first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAudiences {\n    me {\n      id\n      kind\n      timeZone\n      roles\n      department {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n      servesIn {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(filter: MINE, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyAudiences {\n    me {\n      id\n      kind\n      timeZone\n      roles\n      department {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n      servesIn {\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(filter: MINE, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindAudiences($text: String!) {\n    mentionables(text: $text) {\n      ... on Department {\n        __typename\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(search: $text, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindAudiences($text: String!) {\n    mentionables(text: $text) {\n      ... on Department {\n        __typename\n        id\n        name\n        viewerCan {\n          edit\n        }\n      }\n    }\n    spaces(search: $text, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          viewerRole\n          viewerCan {\n            post\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDraftLines {\n    myDrafts {\n      id\n      publishAt\n      updatedAt\n      content {\n        title\n        text\n        place {\n          kind\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyDraftLines {\n    myDrafts {\n      id\n      publishAt\n      updatedAt\n      content {\n        title\n        text\n        place {\n          kind\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPost($draft: PostDraftInput!) {\n    publishPost(draft: $draft) {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  mutation PublishPost($draft: PostDraftInput!) {\n    publishPost(draft: $draft) {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookmarkPost($id: ID!, $bookmarked: Boolean!) {\n    bookmarkPost(id: $id, bookmarked: $bookmarked) {\n      id\n      bookmarked\n    }\n  }\n"): (typeof documents)["\n  mutation BookmarkPost($id: ID!, $bookmarked: Boolean!) {\n    bookmarkPost(id: $id, bookmarked: $bookmarked) {\n      id\n      bookmarked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MuteFromPost($mute: NewMute!) {\n    mute(mute: $mute) {\n      id\n      mutedUntil\n    }\n  }\n"): (typeof documents)["\n  mutation MuteFromPost($mute: NewMute!) {\n    mute(mute: $mute) {\n      id\n      mutedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmuteFromPost($id: ID!) {\n    unmute(id: $id) {\n      id\n      mutedUntil\n    }\n  }\n"): (typeof documents)["\n  mutation UnmuteFromPost($id: ID!) {\n    unmute(id: $id) {\n      id\n      mutedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicStream($tag: String!) {\n    topic(tag: $tag) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query TopicStream($tag: String!) {\n    topic(tag: $tag) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PinPost($id: ID!, $pinned: Boolean!) {\n    pinPost(id: $id, pinned: $pinned) {\n      id\n      pinned\n    }\n  }\n"): (typeof documents)["\n  mutation PinPost($id: ID!, $pinned: Boolean!) {\n    pinPost(id: $id, pinned: $pinned) {\n      id\n      pinned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactToPost($id: ID!, $kind: ReactionKind) {\n    reactToPost(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactToPost($id: ID!, $kind: ReactionKind) {\n    reactToPost(id: $id, kind: $kind) {\n      id\n      myReaction\n      reactions {\n        kind\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePost($id: ID!) {\n    removePost(id: $id)\n  }\n"): (typeof documents)["\n  mutation RemovePost($id: ID!) {\n    removePost(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoteInPoll($id: ID!, $options: [Int!]!) {\n    voteInPoll(id: $id, options: $options) {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  mutation VoteInPoll($id: ID!, $options: [Int!]!) {\n    voteInPoll(id: $id, options: $options) {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePoll($id: ID!) {\n    closePoll(id: $id) {\n      ...PostCard\n    }\n  }\n"): (typeof documents)["\n  mutation ClosePoll($id: ID!) {\n    closePoll(id: $id) {\n      ...PostCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostReports($after: String) {\n    postReports(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostReports($after: String) {\n    postReports(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportRow on PostReport {\n    id\n    reason\n    createdAt\n    opens\n    reporter {\n      id\n      name\n      picture {\n        thumb\n      }\n    }\n    post {\n      id\n      title\n      text\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReportRow on PostReport {\n    id\n    reason\n    createdAt\n    opens\n    reporter {\n      id\n      name\n      picture {\n        thumb\n      }\n    }\n    post {\n      id\n      title\n      text\n      author {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReport($id: ID!, $outcome: ReportOutcome!) {\n    decideReport(id: $id, outcome: $outcome)\n  }\n"): (typeof documents)["\n  mutation DecideReport($id: ID!, $outcome: ReportOutcome!) {\n    decideReport(id: $id, outcome: $outcome)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportsWaiting {\n    postReportsWaiting\n  }\n"): (typeof documents)["\n  query ReportsWaiting {\n    postReportsWaiting\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id\n      kind\n      locale\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      id\n      kind\n      locale\n      name\n      title\n      picture {\n        thumb\n      }\n      department {\n        id\n        name\n      }\n      roles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointSpaceSteward($appointment: Appointment!) {\n    appointSpaceSteward(appointment: $appointment)\n  }\n"): (typeof documents)["\n  mutation AppointSpaceSteward($appointment: Appointment!) {\n    appointSpaceSteward(appointment: $appointment)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSpace($space: NewSpace!) {\n    createSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation CreateSpace($space: NewSpace!) {\n    createSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToSpace($invitees: SpaceInvitees!) {\n    inviteToSpace(invitees: $invitees) {\n      invited\n      space {\n        ...SpaceFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToSpace($invitees: SpaceInvitees!) {\n    inviteToSpace(invitees: $invitees) {\n      invited\n      space {\n        ...SpaceFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitees($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        id\n        kind\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      ... on Department {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invitees($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        id\n        kind\n        name\n        title\n        picture {\n          thumb\n        }\n      }\n      ... on Department {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spaces($filter: SpaceFilter, $search: String, $after: String) {\n    spaces(filter: $filter, search: $search, after: $after) {\n      edges {\n        cursor\n        node {\n          ...SpaceFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Spaces($filter: SpaceFilter, $search: String, $after: String) {\n    spaces(filter: $filter, search: $search, after: $after) {\n      edges {\n        cursor\n        node {\n          ...SpaceFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceMembers($id: ID!, $search: String, $after: String) {\n    space(id: $id) {\n      id\n      members(search: $search, after: $after) {\n        edges {\n          cursor\n          node {\n            role\n            person {\n              id\n              kind\n              name\n              title\n              isFormer\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SpaceMembers($id: ID!, $search: String, $after: String) {\n    space(id: $id) {\n      id\n      members(search: $search, after: $after) {\n        edges {\n          cursor\n          node {\n            role\n            person {\n              id\n              kind\n              name\n              title\n              isFormer\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceRequests($id: ID!) {\n    space(id: $id) {\n      id\n      requestCount\n      requests(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            message\n            requestedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      invitations(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            invitedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n            invitedBy {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SpaceRequests($id: ID!) {\n    space(id: $id) {\n      id\n      requestCount\n      requests(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            message\n            requestedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      invitations(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            invitedAt\n            person {\n              id\n              name\n              title\n              picture {\n                thumb\n              }\n            }\n            invitedBy {\n              id\n              name\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSpace($space: SpaceChanges!) {\n    editSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation EditSpace($space: SpaceChanges!) {\n    editSpace(space: $space) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Space($id: ID!) {\n    space(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  query Space($id: ID!) {\n    space(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceFields on Space {\n    id\n    name\n    description\n    visibility\n    memberCount\n    version\n    archivedAt\n    viewerRole\n    viewerInvited\n    viewerRequested\n    requestCount\n    invitedBy {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      read\n      post\n      join\n      request\n      acceptInvitation\n      leave\n      invite\n      inviteGuests\n      edit\n      steward\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n"): (typeof documents)["\n  fragment SpaceFields on Space {\n    id\n    name\n    description\n    visibility\n    memberCount\n    version\n    archivedAt\n    viewerRole\n    viewerInvited\n    viewerRequested\n    requestCount\n    invitedBy {\n      id\n      name\n    }\n    stewards {\n      id\n      name\n      title\n      isFormer\n      picture {\n        thumb\n      }\n    }\n    viewerCan {\n      read\n      post\n      join\n      request\n      acceptInvitation\n      leave\n      invite\n      inviteGuests\n      edit\n      steward\n    }\n    viewerFollow {\n      ...ViewerFollowFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSpaceMember($member: SpaceSeat!) {\n    removeSpaceMember(member: $member) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSpaceMember($member: SpaceSeat!) {\n    removeSpaceMember(member: $member) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeSpaceSteward($member: SpaceSeat!) {\n    makeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation MakeSpaceSteward($member: SpaceSeat!) {\n    makeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmakeSpaceSteward($member: SpaceSeat!) {\n    unmakeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation UnmakeSpaceSteward($member: SpaceSeat!) {\n    unmakeSpaceSteward(member: $member) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSpaceRequest($request: SpaceSeat!, $accept: Boolean!) {\n    answerSpaceRequest(request: $request, accept: $accept) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerSpaceRequest($request: SpaceSeat!, $accept: Boolean!) {\n    answerSpaceRequest(request: $request, accept: $accept) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSpaceInvitation($invitation: SpaceSeat!) {\n    withdrawSpaceInvitation(invitation: $invitation) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSpaceInvitation($invitation: SpaceSeat!) {\n    withdrawSpaceInvitation(invitation: $invitation) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinSpace($id: ID!) {\n    joinSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation JoinSpace($id: ID!) {\n    joinSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveSpace($id: ID!) {\n    leaveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveSpace($id: ID!) {\n    leaveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestToJoinSpace($id: ID!, $message: String!) {\n    requestToJoinSpace(id: $id, message: $message) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation RequestToJoinSpace($id: ID!, $message: String!) {\n    requestToJoinSpace(id: $id, message: $message) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSpaceRequest($id: ID!) {\n    withdrawSpaceRequest(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSpaceRequest($id: ID!) {\n    withdrawSpaceRequest(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSpaceInvitation($id: ID!) {\n    acceptSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptSpaceInvitation($id: ID!) {\n    acceptSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineSpaceInvitation($id: ID!) {\n    declineSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineSpaceInvitation($id: ID!) {\n    declineSpaceInvitation(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveSpace($id: ID!) {\n    archiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveSpace($id: ID!) {\n    archiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnarchiveSpace($id: ID!) {\n    unarchiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"): (typeof documents)["\n  mutation UnarchiveSpace($id: ID!) {\n    unarchiveSpace(id: $id) {\n      ...SpaceFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StewardlessSpaces {\n    spacesWithoutSteward {\n      id\n      name\n      memberCount\n      visibility\n    }\n  }\n"): (typeof documents)["\n  query StewardlessSpaces {\n    spacesWithoutSteward {\n      id\n      name\n      memberCount\n      visibility\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentionables($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        __typename\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n        department {\n          id\n          name\n        }\n      }\n      ... on Department {\n        __typename\n        id\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mentionables($text: String!) {\n    mentionables(text: $text) {\n      ... on Person {\n        __typename\n        id\n        name\n        title\n        picture {\n          thumb\n        }\n        department {\n          id\n          name\n        }\n      }\n      ... on Department {\n        __typename\n        id\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicsByPrefix($prefix: String!) {\n    topics(prefix: $prefix) {\n      id\n      tag\n    }\n  }\n"): (typeof documents)["\n  query TopicsByPrefix($prefix: String!) {\n    topics(prefix: $prefix) {\n      id\n      tag\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentPage($id: ID!) {\n    department(id: $id) {\n      id\n      name\n      active\n      ...DepartmentHeader\n      ...DepartmentFacts\n    }\n  }\n"): (typeof documents)["\n  query DepartmentPage($id: ID!) {\n    department(id: $id) {\n      id\n      name\n      active\n      ...DepartmentHeader\n      ...DepartmentFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      ...PersonHeader\n      ...PersonAbout\n      ...PersonFacts\n    }\n  }\n"): (typeof documents)["\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      ...PersonHeader\n      ...PersonAbout\n      ...PersonFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostPage($id: ID!) {\n    post(id: $id) {\n      removed\n      post {\n        ...PostCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostPage($id: ID!) {\n    post(id: $id) {\n      removed\n      post {\n        ...PostCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n"): (typeof documents)["\n  query MyEmail {\n    me {\n      id\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpacesWaiting {\n    spacesWaiting {\n      invitations\n      requests\n    }\n  }\n"): (typeof documents)["\n  query SpacesWaiting {\n    spacesWaiting {\n      invitations\n      requests\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicPage($tag: String!) {\n    topic(tag: $tag) {\n      id\n      tag\n      posts\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query TopicPage($tag: String!) {\n    topic(tag: $tag) {\n      id\n      tag\n      posts\n      followers\n      viewerFollow {\n        ...ViewerFollowFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSearch($search: String!) {\n    people(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          picture {\n            thumb\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    spaces(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSearch($search: String!) {\n    people(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n          picture {\n            thumb\n          }\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n    spaces(search: $search, first: 5) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;