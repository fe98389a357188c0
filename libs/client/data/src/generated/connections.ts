export const connectionFields: Record<string, readonly string[]> = {
  "Comment": [
    "firstReplies"
  ],
  "Department": [
    "people"
  ],
  "DirectoryImport": [
    "rows"
  ],
  "Person": [
    "reports"
  ],
  "Query": [
    "bookmarks",
    "comments",
    "homeFeed",
    "mails",
    "people",
    "personFeed",
    "placeFeed",
    "postReports",
    "replies",
    "spaces",
    "topicFeed"
  ],
  "Space": [
    "invitations",
    "members",
    "requests"
  ]
};
