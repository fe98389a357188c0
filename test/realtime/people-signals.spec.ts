import { type DepartmentId } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import { type Actor, LiveClient, Stage, until } from '@plenum/test-support';

describe('Whoever has a person or a department on screen', () => {
  let stage: Stage;
  let admin: Actor;
  let ben: Actor;
  let admins: LiveClient;
  beforeAll(async () => {
    stage = await Stage.start();
    admin = await stage.person({ roles: ['ADMINISTRATOR'] });
    ben = await stage.person({ name: 'Ben' });
    admins = await LiveClient.connect(stage.app, admin);
  });
  afterAll(async () => {
    admins.close();
    await stage.app.close();
  });

  it('hears that the person changed, and the person hears it too', async () => {
    const bens = await LiveClient.connect(stage.app, ben);
    expect(await admins.watch({ name: 'person', id: ben.id })).toEqual([{ ok: true }]);
    const edit = 'mutation ($person: PersonChanges!) { editPerson(person: $person) { id } }';
    await stage.app.graphql(edit, { person: { id: ben.id, version: 1, title: 'Lead' } }, admin);
    await until('the watcher hears', () => admins.heard('person', ben.id));
    await until('the person hears', () => bens.heard('me', ben.id));
    bens.close();
  });

  it('hears that the department changed', async () => {
    const id = newId<DepartmentId>();
    await stage.database.query(sql`insert into department (id, name) values (${id}, 'Care')`);
    expect(await admins.watch({ name: 'department', id })).toEqual([{ ok: true }]);
    const edit = 'mutation ($department: DepartmentChanges!) { editDepartment(department: $department) { id } }';
    await stage.app.graphql(edit, { department: { id, version: 1, name: 'Quality' } }, admin);
    await until('the watcher hears', () => admins.heard('department', id));
  });
});
