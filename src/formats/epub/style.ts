/** The book's style: the reader's own fonts and colours, our distances. */
export const STYLE = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.3; }
.byline p { margin: 0; }
.lede { font-size: 1.1em; }
.notice { font-style: italic; }
.draft { border-inline-start: 0.2em solid; padding-inline-start: 0.6em; }
.opens { margin-top: 3em; }
[data-number]::before { content: attr(data-number) "\\00a0"; font-size: 0.7em; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
figcaption, aside, dl { font-size: 0.9em; }
#colophon { margin-top: 3em; border-top: 1px solid; }
dt { font-weight: bold; margin-top: 0.8em; }
dd { margin: 0; overflow-wrap: anywhere; }
`;
