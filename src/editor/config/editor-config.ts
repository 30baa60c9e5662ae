import type { CmsConfig } from '@sveltia/cms';
import { COMPONENT_NAMES } from '../../schema/prose.ts';
import type { EditorSettings } from '../../schema/editor.ts';
import { editorZh as zh } from '../../words/zh/editor.ts';
import { backendOf } from './backend.ts';
import { CONTENT, entryCollections, singleFiles } from './collections.ts';

/**
 * The whole configuration of the editor: forms from the schemas, where to save from site.yaml.
 * `site` is the root of the live site, for the links to pages.
 */
export function editorConfig(settings: EditorSettings, site: string): CmsConfig {
  return {
    load_config_file: false,
    backend: backendOf(settings),
    app_title: zh.title,
    site_url: site,
    display_url: site,
    logo: { src: `${site}icon.svg` },
    media_folder: `${CONTENT}/photos`,
    public_folder: '/photos',
    // Stock photos come from the net.
    media_libraries: { stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', lowercase: true },
    output: { omit_empty_optional_fields: false },
    // What the list of allowed prose has: no pictures, no code, nothing struck through, no heading of the page's own level.
    field_defaults: {
      richtext: {
        buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
        editor_components: [...COMPONENT_NAMES],
        use_emoji_autocomplete: false,
        linked_images: false,
      },
    },
    collections: [...entryCollections()],
    singletons: [...singleFiles()],
  };
}
