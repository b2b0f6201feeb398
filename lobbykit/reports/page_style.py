"""The look of a report as a page: light or dark as the reader's screen is, black on white on paper."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1.0625rem/1.5 system-ui, sans-serif; }
main, header, footer { max-width: 48rem; margin: 0 auto; padding: 0 1.25rem; overflow-wrap: break-word; }
header, footer { padding-top: 1rem; padding-bottom: 1rem; font-size: .875rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; }
p, ul, ol, dl, table, figure, blockquote { margin: 0 0 1rem; }
.lead { font-size: 1.25rem; }
.small, table, .key, blockquote footer { font-size: .9rem; }
.line { margin: 0; }
.signature { margin-top: 3rem; }
.note, blockquote { border-left: 3px solid; padding-left: 1rem; }
blockquote p { margin: 0; }
blockquote footer { margin: 0; padding: 0; }
.boxes { list-style: none; padding-left: 0; }
.boxes li { padding-left: 1.75rem; text-indent: -1.75rem; }
.box { display: inline-block; width: .8rem; height: .8rem; border: 1px solid; margin-right: .6rem; }
.ruled { border-bottom: 1px solid; height: 1.9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid GrayText; }
.figures { table-layout: fixed; font-size: .75rem; hyphens: auto; }
.figures th, .figures td { overflow-wrap: anywhere; padding-right: .4rem; }
thead th { border-bottom: 2px solid; }
dt { font-weight: 600; }
dd { margin: 0 0 .4rem; }
figcaption { font-weight: 600; }
.key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
.bar { display: flex; justify-content: space-between; gap: 1rem; margin: .75rem 0 .15rem; }
.chart { display: block; width: 100%; height: auto; overflow: visible; }
.patterns { position: absolute; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; }
  main, header, footer { max-width: none; padding-left: 0; padding-right: 0; }
  thead { display: table-header-group; }
  tr, figure svg, blockquote, .together { break-inside: avoid; }
  h1, h2, h3, figcaption, .bar { break-after: avoid; }
  .break { break-after: page; }
}
"""
"""One style sheet; it asks for nothing from elsewhere."""
