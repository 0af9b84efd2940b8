"Every notebook has a page with a title and text, and every link and picture inside the site leads somewhere."
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.ids, self.words = [], set(), 0

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if a.get('id'): self.ids.add(a['id'])
        self.links += [a[k] for k in ('href', 'src') if a.get(k)]

    def handle_data(self, data): self.words += len(data.split())


root = next((p for p in map(Path, ('_site', '_docs')) if p.is_dir()), None)
if root is None: sys.exit('no rendered site: neither _site nor _docs')
pages = {p.relative_to(root): Page() for p in sorted(root.rglob('*.html'))}
for p, page in pages.items(): page.feed((root / p).read_text(encoding='utf-8'))
found = [f'{p}: only {page.words} words' for p, page in pages.items() if page.words < 60]
for nb in sorted(Path('nbs').rglob('*.ipynb')):
    if '.ipynb_checkpoints' in nb.parts: continue
    rel = nb.relative_to('nbs').with_suffix('.html')
    names = {rel, rel.with_name(re.sub(r'^\d+[a-z]?_', '', rel.name))}
    if not names & set(pages): found.append(f'{nb}: has no page')
for p, page in pages.items():
    for link in page.links:
        u = urlsplit(link)
        if u.scheme or u.netloc or not u.path or u.path.startswith('/'): continue
        if not (root / p.parent / unquote(u.path)).exists(): found.append(f'{p}: {link} leads nowhere')
print('\n'.join(sorted(set(found))) or f'{len(pages)} pages, every link inside the site resolves')
sys.exit(bool(found))
