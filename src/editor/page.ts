import type { EditorSettings } from '../schema/editor.ts';
import { editorZh as zh } from '../words/zh/editor.ts';
import { originsOf } from './config/backend.ts';

/**
 * What the editor's page may do. Sveltia writes its own style elements and keeps pictures as blobs; scripts come from files alone, and
 * nothing is fetched from another origin, but for the Git service that site.yaml names.
 */
export function policyOf(settings: EditorSettings): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...originsOf(settings)].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** The page at `/admin/`: no search engine may list it. */
export function editorPage(settings: EditorSettings): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<meta http-equiv="Content-Security-Policy" content="${policyOf(settings)}">
<title>${zh.title}</title>
<link rel="stylesheet" href="./editor.css">
<script type="module" src="./editor.js"></script>
</head>
<body${settings.service === '' ? ' class="local"' : ''}></body>
</html>
`;
}
