import { ActionIcon } from '@mantine/core';
import { Avatar } from '@plenum/client-ui';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './DepartmentBranch.module.css';
import type { Branch, Leaf } from './department-tree';

type Shown = Leaf & {
  memberCount: number;
  stewards: readonly { id: string; name: string; picture?: { thumb: string } | null }[];
};

type Props = { branch: Branch<Shown>; depth: number; open: boolean | undefined };

/** A department with those below it, folded away from the third level on unless told. */
export function DepartmentBranch({ branch, depth, open }: Props) {
  const { t } = useTranslation('departments');
  const id = useId();
  const [unfolded, setUnfolded] = useState(open ?? depth < 1);
  const { name, children, memberCount, stewards } = branch;
  return (
    <li>
      <div className={css.row} style={{ '--depth': depth }}>
        {children.length > 0 ? (
          <ActionIcon
            className={css.fold}
            size="md"
            aria-expanded={unfolded}
            aria-controls={id}
            aria-label={t('toggle', { name })}
            onClick={() => setUnfolded(!unfolded)}
          >
            <IconChevronRight size={18} stroke={1.5} />
          </ActionIcon>
        ) : (
          <span className={css.leaf} />
        )}
        <Link className={css.name} to={`/departments/${branch.id}`}>
          {name}
        </Link>
        <span className={css.stewards} aria-hidden>
          {stewards.slice(0, 3).map((person) => (
            <span key={person.id} data-tip={person.name}>
              <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} size={24} />
            </span>
          ))}
        </span>
        <span className={css.count}>{t('people', { count: memberCount })}</span>
      </div>
      {children.length > 0 && unfolded && (
        <ul id={id} className={css.children}>
          {children.map((child) => (
            <DepartmentBranch key={child.id} branch={child} depth={depth + 1} open={open} />
          ))}
        </ul>
      )}
    </li>
  );
}
