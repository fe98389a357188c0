export type Question = {
  title: string;
  text?: string;
  /** Names the deed: "Delete post", never "OK". */
  confirm: string;
  cancel?: string;
  danger?: boolean;
};
