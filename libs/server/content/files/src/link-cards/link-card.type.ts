import { Field, ObjectType } from '@nestjs/graphql';
import { Attachment, toAttachment } from '../attachment.type';
import type { LinkCardRow } from './link-card.queries';

@ObjectType({ description: 'What stands behind a link, as its page says.' })
export class LinkCard {
  @Field() url: string;
  @Field() title: string;
  @Field() description: string;
  @Field({ description: "The site's name, or else its host." }) site: string;
  @Field(() => Attachment, { nullable: true }) image: Attachment | null;
}

export function toLinkCard(row: LinkCardRow): LinkCard {
  const { url, title, description, images } = row;
  const site = row.site === '' ? new URL(url).host.replace(/^www\./, '') : row.site;
  return { url, title, description, site, image: images.length > 0 ? toAttachment(images[0]) : null };
}
