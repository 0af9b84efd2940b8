"Fail on what nbdev_test lets pass and the site does not: import cells that mix code, notebooks without saved outputs, debris."
import ast
import json
import sys
from pathlib import Path

import warnings

found = []
for path in sorted(Path('nbs').rglob('*.ipynb')):
    if '.ipynb_checkpoints' in path.parts: continue
    cells = json.loads(path.read_text(encoding='utf-8'))['cells']
    code = [c for c in cells if c['cell_type'] == 'code' and ''.join(c['source']).strip()]
    for c in code:
        source = ''.join(c['source'])
        if 'nbdev_export(' in source or source.startswith('%%'): continue
        body = '\n'.join('' if l.lstrip().startswith(('%', '!')) else l for l in source.splitlines())
        try:
            with warnings.catch_warnings():
                warnings.simplefilter('ignore')
                tree = ast.parse(body)
        except SyntaxError as e: found.append(f'{path}: a cell does not parse ({e})'); continue
        imports = [n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
        if not imports and not any(l.startswith(('#| export', '#|export', '#| eval: false')) for l in source.splitlines()):   # the site runs such a cell for its imports, without the cells before it
            imports = [n for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom))]
        if imports and len(imports) != len(tree.body): found.append(f'{path}: a cell mixes imports with other code: {source.splitlines()[0][:60]}')
        for o in c.get('outputs', []):
            if o.get('output_type') == 'error': found.append(f'{path}: a saved output is an error: {o.get("ename")}')
    if any('default_exp' in ''.join(c['source']) for c in code) and not any(c.get('outputs') for c in code):
        found.append(f'{path}: no saved output at all; execute it before the commit')
for path in sorted(Path('fairnotes').rglob('*.py')):
    for n, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
        if line.lstrip().startswith('print('): found.append(f'{path}:{n}: print in the package; use logging or a table')
print('\n'.join(found) or 'nothing found')
sys.exit(bool(found))
