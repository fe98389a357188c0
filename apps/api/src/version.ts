import { version as ofPackage } from '../../../package.json';

export const version: string = ofPackage;
