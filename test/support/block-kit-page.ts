import { str } from './slack-blocks.ts'

type Json = Readonly<Record<string, unknown>>

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text objects as Slack shows them: bold, code, line breaks; entities stay what they are. */
function shown(text: Json): string {
  const said = text['type'] === 'mrkdwn' ? str(text['text']) : escapeHtml(str(text['text']))
  if (text['type'] !== 'mrkdwn') return said.replaceAll('\n', '<br>')
  return said
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replace(/(^|[\s(])\*([^*\n]+)\*(?=[\s).,:;!?]|$)/gm, '$1<b>$2</b>')
    .replaceAll('\n', '<br>')
}

function element(value: Json): string {
  const label = (name: string): string => (value[name] === undefined ? '' : shown(value[name] as Json))
  switch (value['type']) {
    case 'button':
      return `<button class="${str(value['style'] ?? '')}">${label('text')}</button>`
    case 'checkboxes':
      return (value['options'] as Json[])
        .map((option) => {
          const ticked = JSON.stringify(value['initial_options'] ?? []).includes(`"${str(option['value'])}"`)
          return `<label><input type="checkbox" ${ticked ? 'checked' : ''}> ${shown(option['text'] as Json)}</label>`
        })
        .join('')
    case 'static_select':
      return `<span class="field">${value['initial_option'] ? shown((value['initial_option'] as Json)['text'] as Json) : label('placeholder')} ▾</span>`
    case 'multi_static_select':
      return `<span class="field">${((value['initial_options'] as Json[] | undefined) ?? []).map((option) => `<i>${shown(option['text'] as Json)}</i>`).join('') || label('placeholder')} ▾</span>`
    default:
      return `<span class="field">${escapeHtml(str(value['initial_time'] ?? value['initial_value'] ?? ''))}&nbsp;</span>`
  }
}

function block(value: Json): string {
  switch (value['type']) {
    case 'header':
      return `<h3>${shown(value['text'] as Json)}</h3>`
    case 'divider':
      return '<hr>'
    case 'context':
      return `<div class="context">${(value['elements'] as Json[]).map((each) => `<span>${shown(each)}</span>`).join('')}</div>`
    case 'actions':
      return `<div class="actions">${(value['elements'] as Json[]).map(element).join('')}</div>`
    case 'input':
      return `<div class="input"><b>${shown(value['label'] as Json)}</b>${element(value['element'] as Json)}</div>`
    default: {
      const fields = ((value['fields'] as Json[] | undefined) ?? []).map((field) => `<div>${shown(field)}</div>`).join('')
      return `<section>${value['text'] ? shown(value['text'] as Json) : ''}${fields === '' ? '' : `<div class="fields">${fields}</div>`}</section>`
    }
  }
}

/** A plain page that lays blocks out as Slack's desktop client does, for pictures and for looking at them. */
export function blockKitPage(cards: readonly { readonly title: string; readonly blocks: readonly object[] }[]): string {
  const body = cards
    .map(({ title, blocks }) => `<article><small>${title}</small>${(blocks as Json[]).map(block).join('')}</article>`)
    .join('')
  return `<!doctype html><meta charset="utf-8"><style>
body{font:15px/1.46 Lato,"Noto Sans",sans-serif;color:#1d1c1d;margin:16px;width:600px}
article{padding:8px 0 16px;border-bottom:1px solid #eee}small{color:#616061}h3{margin:8px 0;font-size:18px}hr{border:0;border-top:1px solid #ddd}
section{margin:8px 0}.fields{display:grid;grid-template-columns:1fr 1fr;gap:8px}.context{color:#616061;font-size:13px;margin:6px 0}.context span{display:block}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}button{font:inherit;font-weight:700;padding:4px 12px;border:1px solid #bbb;border-radius:8px;background:#fff}
button.primary{background:#007a5a;color:#fff;border-color:#007a5a}button.danger{background:#e01e5a;color:#fff;border-color:#e01e5a}
code{font:13px monospace;color:#c01343;background:#f6f6f6;border:1px solid #ddd;border-radius:3px;padding:1px 3px;white-space:pre}
label{display:block;width:100%}.field{display:inline-block;border:1px solid #999;border-radius:6px;padding:3px 10px;min-width:70px}.field i{font-style:normal;background:#e8f5fa;border-radius:4px;padding:0 5px;margin-right:4px}
.input{display:inline-block;margin:0 14px 8px 0}.input b{display:block;font-size:13px}</style>${body}`
}
