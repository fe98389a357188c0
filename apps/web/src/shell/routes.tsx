import { inMantine } from '@plenum/client-ui';
import { createBrowserRouter, redirect, type RouteObject } from 'react-router';
import { withWords } from '../locales/language';
import { HomePage } from '../pages/HomePage';
import { RouteError, WholePageError } from './RouteError';
import { FrameSkeleton } from './frame/FrameSkeleton';
import { SignedInFrame } from './frame/SignedInFrame';

const spacesPage = async () => ({ Component: (await import('../pages/SpacesPage')).SpacesPage });

const reportsPage = async () => ({ Component: (await import('../pages/ReportsPage')).ReportsPage });

const notFoundPage = async () => ({ Component: (await import('../pages/NotFoundPage')).NotFoundPage });

/** The rooms of the administration. */
const administration: RouteObject[] = [
  { index: true, loader: () => redirect('/admin/people') },
  {
    path: 'mail',
    lazy: async () => ({ Component: (await import('../pages/OutgoingMailPage')).OutgoingMailPage }),
  },
  {
    path: 'people',
    lazy: async () => ({ Component: (await import('../pages/AdminPeoplePage')).AdminPeoplePage }),
  },
  {
    path: 'departments',
    lazy: async () => ({ Component: (await import('../pages/AdminDepartmentsPage')).AdminDepartmentsPage }),
  },
  {
    path: 'spaces',
    lazy: async () => ({ Component: (await import('../pages/AdminSpacesPage')).AdminSpacesPage }),
  },
  {
    path: 'import',
    lazy: async () => ({ Component: (await import('../pages/AdminImportPage')).AdminImportPage }),
  },
  { path: 'reports', lazy: reportsPage },
  { path: '*', lazy: notFoundPage },
];

/** One page, one chunk, one line. */
const pages: RouteObject[] = [
  { index: true, Component: HomePage },
  { path: 'posts/:id', lazy: async () => ({ Component: (await import('../pages/PostPage')).PostPage }) },
  { path: 'topics/:tag', lazy: async () => ({ Component: (await import('../pages/TopicPage')).TopicPage }) },
  { path: 'drafts', lazy: async () => ({ Component: (await import('../pages/DraftsPage')).DraftsPage }) },
  { path: 'bookmarks', lazy: async () => ({ Component: (await import('../pages/BookmarksPage')).BookmarksPage }) },
  { path: 'settings', lazy: async () => ({ Component: (await import('../pages/SettingsPage')).SettingsPage }) },
  {
    path: 'settings/security',
    lazy: async () => ({ Component: (await import('../pages/SecuritySettingsPage')).SecuritySettingsPage }),
  },
  ...['spaces', 'spaces/discover', 'spaces/invitations', 'spaces/archived'].map((path) => ({ path, lazy: spacesPage })),
  { path: 'spaces/:id/*', lazy: async () => ({ Component: (await import('../pages/SpacePage')).SpacePage }) },
  { path: 'people', lazy: async () => ({ Component: (await import('../pages/PeoplePage')).PeoplePage }) },
  { path: 'people/:id', lazy: async () => ({ Component: (await import('../pages/PersonPage')).PersonPage }) },
  {
    path: 'departments',
    lazy: async () => ({ Component: (await import('../pages/DepartmentsPage')).DepartmentsPage }),
  },
  {
    path: 'departments/:id/*',
    lazy: async () => ({ Component: (await import('../pages/DepartmentPage')).DepartmentPage }),
  },
  {
    path: 'settings/profile',
    lazy: async () => ({ Component: (await import('../pages/ProfileSettingsPage')).ProfileSettingsPage }),
  },
  { path: 'reports', lazy: reportsPage },
  { path: '*', lazy: notFoundPage },
];

/** What stands before the door. */
const entries: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('../pages/SignInPage')).SignInPage }) },
  {
    path: '/forgot-password',
    lazy: async () => ({ Component: (await import('../pages/ForgotPasswordPage')).ForgotPasswordPage }),
  },
  {
    path: '/reset-password',
    lazy: async () => ({ Component: (await import('../pages/ResetPasswordPage')).ResetPasswordPage }),
  },
  { path: '/join', lazy: async () => ({ Component: (await import('../pages/JoinPage')).JoinPage }) },
];

/** Home stands on its own; every other page waits for all words, and for what Mantine needs, while its code comes. */
const furnished = (route: RouteObject): RouteObject => {
  const { lazy } = route;
  if (typeof lazy !== 'function') return route;
  const load = inMantine(async () => (await withWords(lazy())).Component ?? Nothing);
  return { ...route, lazy: async () => ({ Component: await load() }) };
};

const routes: RouteObject[] = [
  ...entries.map((entry) => ({ ...furnished(entry), ErrorBoundary: WholePageError })),
  {
    path: '/',
    Component: SignedInFrame,
    HydrateFallback: FrameSkeleton,
    ErrorBoundary: WholePageError,
    // A page that stumbles leaves the frame standing.
    children: [
      {
        ErrorBoundary: RouteError,
        children: [
          ...pages.map(furnished),
          furnished({
            path: 'admin',
            lazy: async () => ({ Component: (await import('./AdministratorsOnly')).AdministratorsOnly }),
            children: administration.map(furnished),
          }),
        ],
      },
    ],
  },
];

export const makeRouter = () => createBrowserRouter(routes.map((route) => ({ HydrateFallback: Nothing, ...route })));

/** The first chunk arrives in less time than a skeleton would need to be understood. */
function Nothing() {
  return null;
}
