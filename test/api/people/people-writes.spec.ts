import { type DepartmentId, type PersonId } from '@plenum/contract';
import { sql } from '@plenum/platform';
import { Company } from './company';

const fields = 'id version name title email active isFormer skills place roles manager { id } department { id }';
const Add = `mutation ($person: NewPerson!) { addPerson(person: $person) { ${fields} } }`;
const Edit = `mutation ($person: PersonChanges!) { editPerson(person: $person) { ${fields} } }`;
const Profile = `mutation ($profile: ProfileChanges!) { editMyProfile(profile: $profile) { ${fields} } }`;
const Language = `mutation ($locale: Locale!) { chooseLanguage(locale: $locale) { ${fields} locale } }`;
const Deactivate = `mutation ($id: ID!, $version: Int!) { deactivatePerson(id: $id, version: $version) { ${fields} } }`;
const Reactivate = `mutation ($id: ID!, $version: Int!) { reactivatePerson(id: $id, version: $version) { ${fields} } }`;
const Roles = `mutation ($person: PersonRoles!) { setPersonRoles(person: $person) { ${fields} } }`;

interface Row {
  id: PersonId;
  version: number;
  name: string;
  skills: string[];
}

describe('Changing people', () => {
  let company: Company;
  let admin: PersonId;
  let care: DepartmentId;
  beforeAll(async () => (company = await Company.start()));
  afterAll(() => company.app.close());
  beforeEach(async () => {
    await company.empty();
    care = await company.aDepartment('Care');
    admin = await company.aPerson({ name: 'Ada', roles: ['ADMINISTRATOR'] });
  });

  let key = 0;
  const aDraft = (more: object = {}) => ({
    ...{ clientKey: `key-${String(++key).padStart(8, '0')}`, name: 'Ben Berg', email: 'Ben@Firm.example' },
    ...more,
  });
  const add = async (more: object = {}) => {
    const { addPerson } = await company.ask<{ addPerson: Row }>(admin, Add, { person: aDraft(more) });
    await company.letIn(addPerson.id);
    return addPerson;
  };
  const events = async (name: string) =>
    (await company.database.query<{ payload: object }>(sql`select payload from outbox_event where name = ${name}`)).map(
      ({ payload }) => payload,
    );

  it('adds a person once, however often it is asked, and tells of it', async () => {
    const person = aDraft({
      title: ' Agent ',
      departmentId: care,
      skills: ['GDPR', 'Chess'],
      timeZone: 'Europe/Prague',
    });
    const { addPerson } = await company.ask<{ addPerson: Row }>(admin, Add, { person });
    expect(addPerson).toMatchObject({ name: 'Ben Berg', title: 'Agent', email: 'ben@firm.example', version: 1 });
    expect(addPerson.skills).toEqual(['Chess', 'GDPR']);
    const again = await company.ask<{ addPerson: Row }>(admin, Add, { person });
    expect(again.addPerson.id).toBe(addPerson.id);
    expect(await events('person.added')).toEqual([{ personId: addPerson.id, actorId: admin }]);
    const other = { ...person, name: 'Somebody else' };
    expect(await company.refused(admin, Add, { person: other })).toEqual({ code: 'IDEMPOTENCY_CONFLICT' });
    const [entry] = await company.database.query(
      sql`select action, actor_id from audit_entry where object_id = ${addPerson.id}`,
    );
    expect(entry).toEqual({ action: 'person.added', actor_id: admin });
  });

  it.each([
    [{ name: ' ' }, 'person.name', 'REQUIRED', undefined],
    [{ name: 'x'.repeat(121) }, 'person.name', 'TOO_LONG', 120],
    [{ email: 'nobody' }, 'person.email', 'NOT_AN_EMAIL', undefined],
    [{ timeZone: 'Mars/Base' }, 'person.timeZone', 'NOT_A_TIME_ZONE', undefined],
    [{ departmentId: '01890000-0000-7000-8000-000000000000' }, 'person.departmentId', 'UNKNOWN', undefined],
    [{ managerId: '01890000-0000-7000-8000-000000000000' }, 'person.managerId', 'UNKNOWN', undefined],
    [{ skills: ['a', 'A'] }, 'person.skills', 'DUPLICATE', undefined],
    [{ skills: Array.from({ length: 31 }, (_, n) => `s${n}`) }, 'person.skills', 'TOO_MANY', 30],
  ])('refuses %j beside its field', async (more, field, reason, limit) => {
    const refusal = await company.refused(admin, Add, { person: aDraft(more) });
    expect(refusal).toEqual({ code: 'BAD_USER_INPUT', field, reason, ...(limit ? { limit } : {}) });
  });

  it('gives an address to one person only, whatever its case', async () => {
    await add();
    const taken = { code: 'BAD_USER_INPUT', field: 'person.email', reason: 'ALREADY_TAKEN' };
    expect(await company.refused(admin, Add, { person: aDraft({ email: 'BEN@firm.EXAMPLE' }) })).toEqual(taken);
  });

  it('changes what was named, keeps the rest, and refuses what was read too early', async () => {
    const ben = await add({ title: 'Agent', place: 'Bonn', skills: ['Chess'] });
    const { editPerson } = await company.ask<{ editPerson: Row }>(admin, Edit, {
      person: { id: ben.id, version: 1, title: 'Lead', skills: [] },
    });
    expect(editPerson).toMatchObject({ title: 'Lead', place: 'Bonn', skills: [], version: 2 });
    const late = { person: { id: ben.id, version: 1, title: 'Boss' } };
    expect(await company.refused(admin, Edit, late)).toEqual({ code: 'STALE' });
    expect(await company.refused(ben.id, Edit, late)).toEqual({ code: 'FORBIDDEN' });
  });

  it('lets nobody lead those above them, even when two changes meet', async () => {
    const ben = await add();
    const eva = await add({ email: 'eva@firm.example', managerId: ben.id });
    const circle = { code: 'BAD_USER_INPUT', field: 'person.managerId', reason: 'CIRCLE' };
    const under = (id: PersonId, managerId: PersonId, version = 1) => ({ person: { id, version, managerId } });
    expect(await company.refused(admin, Edit, under(ben.id, eva.id))).toEqual(circle);
    expect(await company.refused(admin, Edit, under(ben.id, ben.id))).toEqual(circle);
    const two = await Promise.all([add({ email: 'a@firm.example' }), add({ email: 'b@firm.example' })]);
    const [one, other] = two.map(({ id }) => id) as [PersonId, PersonId];
    const answers = await Promise.all([
      company.refused(admin, Edit, under(one, other)),
      company.refused(admin, Edit, under(other, one)),
    ]);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(answers).toContainEqual(circle);
  });

  it('lets everybody write their own words and nothing else', async () => {
    const ben = await add();
    const profile = { version: 1, place: 'Prag', about: 'I help.', skills: ['Chess'], locale: 'de' };
    const { editMyProfile } = await company.ask<{ editMyProfile: Row }>(ben.id, Profile, { profile });
    expect(editMyProfile).toMatchObject({ id: ben.id, place: 'Prag', skills: ['Chess'], version: 2 });
    const more = { profile: { version: 2, title: 'CEO' } };
    expect(await company.refused(ben.id, Profile, more)).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'UNKNOWN' });
  });

  it('lets everybody choose their language, whatever else is changed meanwhile', async () => {
    const ben = await add();
    const choose = (locale: string) => company.ask<{ chooseLanguage: Row }>(ben.id, Language, { locale });
    const [german, english] = [await choose('de'), await choose('en')];
    expect(german.chooseLanguage).toMatchObject({ id: ben.id, locale: 'de', version: 2 });
    expect(english.chooseLanguage).toMatchObject({ id: ben.id, locale: 'en', version: 3 });
    expect((await choose('en')).chooseLanguage).toMatchObject({ version: 3 });
    expect(await company.refused(ben.id, Language, { locale: 'tlh' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await company.refused(ben.id, Profile, { profile: { version: 1, place: 'Prag' } })).toEqual({
      code: 'STALE',
    });
  });

  it('marks who left and lets them come back', async () => {
    const ben = await add();
    const left = await company.ask<{ deactivatePerson: Row }>(admin, Deactivate, { id: ben.id, version: 1 });
    expect(left.deactivatePerson).toMatchObject({ name: 'Ben Berg', active: false, isFormer: true, version: 2 });
    expect(await events('person.deactivated')).toEqual([{ personId: ben.id, actorId: admin }]);
    const back = await company.ask<{ reactivatePerson: Row }>(admin, Reactivate, { id: ben.id, version: 2 });
    expect(back.reactivatePerson).toMatchObject({ active: true, isFormer: false });
  });

  it('keeps the last administrator', async () => {
    const last = { code: 'FORBIDDEN' };
    expect(await company.refused(admin, Deactivate, { id: admin, version: 1 })).toEqual(last);
    expect(await company.refused(admin, Roles, { person: { id: admin, version: 1, roles: [] } })).toEqual(last);
    const ben = await add();
    const roles = { id: ben.id, version: 1, roles: ['ADMINISTRATOR', 'HR_PUBLISHER'] };
    const { setPersonRoles } = await company.ask<{ setPersonRoles: object }>(admin, Roles, { person: roles });
    expect(setPersonRoles).toMatchObject({ roles: ['ADMINISTRATOR', 'HR_PUBLISHER'] });
    await company.ask(ben.id, Roles, { person: { id: admin, version: 1, roles: [] } });
    expect(await company.refused(ben.id, Deactivate, { id: ben.id, version: 2 })).toEqual(last);
  });

  it('gives no role to a guest and makes no guest of somebody with a role', async () => {
    const guest = await company.aPerson({ kind: 'PARTNER' });
    const refusal = { code: 'BAD_USER_INPUT', reason: 'NOT_ALLOWED' };
    const roles = { person: { id: guest, version: 1, roles: ['HR_PUBLISHER'] } };
    expect(await company.refused(admin, Roles, roles)).toEqual({ ...refusal, field: 'person.roles' });
    const kind = { person: { id: admin, version: 1, kind: 'PARTNER' } };
    expect(await company.refused(admin, Edit, kind)).toEqual({ ...refusal, field: 'person.kind' });
  });
});
