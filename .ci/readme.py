"Render nbs/index.ipynb to README.md: cells without their hidden ones, tables as Markdown, pictures as files that git keeps."
import json
import re
import sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
DIRECTIVE = re.compile(r'^\s*#\s*\|\s*(.+?)\s*$', re.M)


def text(x): return ''.join(x)


def shown(cell):
    "What a reader of the page sees of a cell: (source, output)."
    flags = {f.split(':')[0].strip(): f.split(':')[-1].strip() for f in DIRECTIVE.findall(text(cell['source']))}
    if 'hide' in flags or flags.get('include') == 'false': return False, False
    return 'hide_input' not in flags and flags.get('echo') != 'false', 'hide_output' not in flags


def output(out):
    if out['output_type'] == 'stream': return '```\n' + text(out['text']).rstrip() + '\n```'
    data = out.get('data', {})
    if 'text/markdown' in data: return text(data['text/markdown']).rstrip()
    if 'text/plain' in data and not any(k.startswith('image/') for k in data): return '```\n' + text(data['text/plain']).rstrip() + '\n```'
    if 'image/png' in data: sys.exit('index.ipynb: save the picture under nbs/images and show it as Markdown, so that README.md can show it too')
    return ''


def main():
    nb, parts = json.loads((root / 'nbs/index.ipynb').read_text(encoding='utf-8')), []
    for cell in nb['cells']:
        if cell['cell_type'] == 'markdown': parts.append(text(cell['source']).rstrip())
        elif cell['cell_type'] == 'code':
            source, outputs = shown(cell)
            code = DIRECTIVE.sub('', text(cell['source'])).strip()
            if source and code: parts.append(f'``` python\n{code}\n```')
            if outputs: parts += [o for o in map(output, cell.get('outputs', [])) if o]
    page = '\n\n'.join(parts)
    page = re.sub(r'\]\((?!https?:|#|/)([^)]+)\)', lambda m: f'](nbs/{m[1]})' if (root / 'nbs' / m[1].split('#')[0]).exists() else m[0], page)
    page = '\n'.join(l for l in page.split('\n') if not l.startswith('::: '))
    (root / 'README.md').write_text(f'<!-- Rendered from nbs/index.ipynb by .ci/readme.py; edit the notebook. -->\n\n{page}\n', encoding='utf-8')


if __name__ == '__main__': main()
