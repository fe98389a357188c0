import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidSettings, readSettings, settingNames } from './settings';

describe('Settings', () => {
  it('have defaults with which Plenum starts on a bare machine', () => {
    const settings = readSettings({});
    expect(settings.publicUrl).toBe('http://localhost:3000');
    expect(settings.secure).toBe(false);
    expect(settings.get('DATABASE_URL')).toBeUndefined();
  });

  it('count an empty variable as absent, as compose files write it', () => {
    expect(readSettings({ SMTP_URL: '' }).get('SMTP_URL')).toBeUndefined();
  });

  it('say of each wrong one what to write instead, all at once', () => {
    const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://somewhere', PLENUM_DEMO: 'yes', METRICS_TOKEN: 'short' };
    expect(() => readSettings(wrong)).toThrow(InvalidSettings);
    try {
      readSettings(wrong);
    } catch (error) {
      const { problems } = error as InvalidSettings;
      expect(problems.map((problem) => problem.split(':')[0])).toEqual([
        'PORT',
        'DATABASE_URL',
        'METRICS_TOKEN',
        'PLENUM_DEMO',
      ]);
      expect(problems.join()).toContain('postgres:// or postgresql://');
      expect(problems.join()).toContain('write true or false');
    }
  });

  it('know a secure address by its scheme', () => {
    expect(readSettings({ PUBLIC_URL: 'https://plenum.example/' }).publicUrl).toBe('https://plenum.example');
    expect(readSettings({ PUBLIC_URL: 'https://plenum.example/' }).secure).toBe(true);
  });

  it('stand in the README, each of them', () => {
    const readme = readFileSync(join(__dirname, '../../../../../README.md'), 'utf8');
    expect(settingNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
