import type { Refusal } from '@plenum/contract';
import { graphql, useAct } from '@plenum/client-data';
import { useCallback, useState } from 'react';
import type { DepartmentDraft } from './department-draft';

const EditDepartmentDocument = graphql(`
  mutation EditDepartment($department: DepartmentChanges!) {
    editDepartment(department: $department) {
      ...EditedDepartment
    }
  }
`);
const MoveDepartmentDocument = graphql(`
  mutation MoveDepartment($department: DepartmentMove!) {
    moveDepartment(department: $department) {
      ...EditedDepartment
    }
  }
`);
const SetStewardsDocument = graphql(`
  mutation SetDepartmentStewards($id: ID!, $version: Int!, $personIds: [ID!]!) {
    setDepartmentStewards(id: $id, version: $version, personIds: $personIds) {
      ...EditedDepartment
    }
  }
`);

/** Words, place and stewards are three deeds of the server; each is done only where something changed. */
export function useSaveDepartment() {
  const words = useAct(EditDepartmentDocument);
  const place = useAct(MoveDepartmentDocument);
  const stewards = useAct(SetStewardsDocument);
  const [refusal, setRefusal] = useState<Refusal>();
  const { act: edit } = words;
  const { act: move } = place;
  const { act: setStewards } = stewards;

  const save = useCallback(
    async (
      id: string,
      version: number,
      before: DepartmentDraft,
      after: DepartmentDraft,
    ): Promise<Refusal | undefined> => {
      setRefusal(undefined);
      const refuse = (refused: Refusal) => {
        setRefusal(refused);
        return refused;
      };
      let at = version;
      if (before.name !== after.name || before.description !== after.description) {
        const { name, description } = after;
        const { done, refused } = await edit({ department: { id, version: at, name, description } });
        if (!done) return refuse(refused);
        at = done.editDepartment.version ?? at;
      }
      if (before.parentId !== after.parentId) {
        const { done, refused } = await move({ department: { id, version: at, parentId: after.parentId } });
        if (!done) return refuse(refused);
        at = done.moveDepartment.version ?? at;
      }
      if (before.stewardIds.join() !== after.stewardIds.join()) {
        const { done, refused } = await setStewards({ id, version: at, personIds: after.stewardIds });
        if (!done) return refuse(refused);
      }
      return undefined;
    },
    [edit, move, setStewards],
  );
  return { save, saving: words.acting || place.acting || stewards.acting, refusal };
}
