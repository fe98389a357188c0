import css from './RichText.module.css';

/** The look of written text, for whatever else shows it (the editor: writing looks like reading). */
export const richTextClass: string = css.text;
