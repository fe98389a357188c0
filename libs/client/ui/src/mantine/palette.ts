import type { MantineColorsTuple } from '@mantine/core';

/*
 * Each scale was computed in OKLCH, with one hue and with lightness chosen so that step 7 carries white text at 5.9:1 or
 * more and step 6 at 4.5:1 or more. Change a hue, not a step.
 */
export const accent: MantineColorsTuple = [
  '#eff8fe',
  '#dbf1fd',
  '#b9e4fb',
  '#86cff5',
  '#4eb6e7',
  '#1a9acd',
  '#007faf',
  '#006b95',
  '#005576',
  '#003b53',
];
export const gray: MantineColorsTuple = [
  '#f9fafb',
  '#f2f4f6',
  '#e7eaec',
  '#d7d9dc',
  '#babec2',
  '#8e9398',
  '#6c7176',
  '#4e5358',
  '#2f3338',
  '#171b1f',
];
/** Mantine reads the dark theme from text (0) to the deepest ground (9). */
export const dark: MantineColorsTuple = [
  '#e6e8ea',
  '#bbbec2',
  '#95999d',
  '#686c71',
  '#3c4045',
  '#2e3237',
  '#22252a',
  '#191c20',
  '#131519',
  '#0c0f12',
];
export const red: MantineColorsTuple = [
  '#fff4f3',
  '#ffe6e3',
  '#ffccc7',
  '#fea69f',
  '#f47b74',
  '#e5514e',
  '#ca3134',
  '#b02429',
  '#8b1e20',
  '#651818',
];
export const green: MantineColorsTuple = [
  '#effaf2',
  '#dbf4e3',
  '#b7e9c7',
  '#88d5a3',
  '#5cbc82',
  '#3fa168',
  '#298352',
  '#216c42',
  '#195634',
  '#143f26',
];
export const amber: MantineColorsTuple = [
  '#fff7ea',
  '#ffeccc',
  '#ffdb9f',
  '#ffc56e',
  '#f0ac3d',
  '#d0901e',
  '#a36e09',
  '#835807',
  '#684507',
  '#4b3209',
];
