import type { HtmlEscapedString } from 'hono/utils/html'

/** HTML that is safe: made by `html` of hono/html, which escapes every value put into it. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>
