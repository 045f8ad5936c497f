/* Counting by cases and pieces: of a truck (what came of what was sent) or of a shelf (what lies there of what the ledger says).
   A line is untouched, matches or differs; a scan or a key changes its own line only. Nothing is posted before one look at
   what differs and at what nobody has touched. What is counted is kept on this device as it is typed. */
(function () {
  const LONGEST_SIDE = 1600;
  const THUMB = 120;
  const MOST_DIGITS = 6;
  const place = () => document.querySelector('.tally');
  const words = () => place().dataset;
  const rows = () => [...document.querySelectorAll('.tally-line')];
  const say = (text = '', ...values) => values.reduce((said, value, at) => said.replaceAll('{' + at + '}', value), text);
  const number = value => new Intl.NumberFormat(document.documentElement.lang).format(value);
  const shelf = () => words().mode === 'count';
  const sends = () => words().mode === 'send';
  const truck = () => words().mode === 'receive';
  /* what is said anew begins from what was posted, whatever was counted before, and is no draft of what was posted since */
  const anew = () => words().before ? ['correction', words().version] : [];
  const named = (...last) => ['airsilk.tally', words().who, words().mode, words().of, ...last].join('.');
  const draft = () => named(...anew());

  /* ---- a line ---- */
  const box = (row, part) => row.querySelector('[data-part=' + part + ']');
  const typed = (row, part) => {
    const text = (box(row, part)?.value || '').normalize('NFKC').trim();
    return text === '' ? null : whole(text.replace(behind(part === 'cases' ? words().cases : words().pieces), ''));
  };
  /* the unit of the field may stand behind its number */
  const behind = forms => new RegExp('\\s*(?:' + forms + ')$', 'i');
  /* digits, in groups of three as the reader writes them; anything else is none, never nothing */
  const whole = text => {
    const between = number(1000).charAt(1);
    const [first, ...groups] = text.split(between.trim() ? between : /\s/);
    const digits = [first, ...groups].join('');
    const written = /^\d+$/.test(first) && groups.every(each => /^\d{3}$/.test(each)) && (!groups.length || first.length < 4);
    return written && digits.length <= MOST_DIGITS ? Number(digits) : han(text);
  };
  /* numbers below ten thousand as Chinese writes them: 四, 十二, 两百, 三百零五 */
  const han = text => {
    const signs = [...text.replaceAll('两', '二').replaceAll('〇', '零')];
    if (!/^(?:零|零?[一二三四五六七八九]?(?:[十百千]零?[一二三四五六七八九]?)*)$/.test(signs.join(''))) return NaN;
    return signs.reduce(([sum, digit], sign) => {
      const power = '十百千'.indexOf(sign) + 1;
      return power ? [sum + Math.max(1, digit) * 10 ** power, 0] : [sum, '零一二三四五六七八九'.indexOf(sign)];
    }, [0, 0]).reduce((sum, digit) => sum + digit);
  };
  const pack = row => Number(row.dataset.pack);
  const shown = row => [...row.querySelectorAll('[data-part]')].filter(field => field.offsetParent);

  function look(row) {
    const [cases, pieces, damaged] = ['cases', 'pieces', 'damaged'].map(part => typed(row, part));
    const units = Number(row.dataset.units);
    const touched = cases !== null || pieces !== null || damaged !== null;
    const found = (cases ?? 0) * pack(row) + (pieces ?? 0);
    const left = units - found - (damaged ?? 0);
    return { units, found, damaged: damaged ?? 0, left, touched, state: state(touched, left, damaged) };
  }

  function state(touched, left, damaged) {
    if (!touched) return 'untouched';
    if (Number.isNaN(left)) return 'unread';
    if (left < 0 && !shelf()) return 'over';
    if (sends()) return 'differs';
    return left === 0 && !damaged ? 'matches' : 'differs';
  }

  function packed(units, size) {
    const [cases, pieces] = [Math.floor(units / size), units % size];
    const count = (value, forms) => number(value) + '\u00a0' + forms.split('|')[value === 1 ? 0 : 1];
    return [cases && size > 1 ? count(cases, words().cases) : '', pieces || !cases || size === 1 ? count(size === 1 ? units : pieces, words().pieces) : ''].filter(Boolean).join(' + ');
  }

  function difference(row, seen) {
    if (sends()) return say(words().sends, packed(seen.found, pack(row)));
    const part = (text, units) => units ? say(text, packed(units, pack(row))) : '';
    return [part(words().short, Math.max(0, seen.left)), part(words().more, Math.max(0, -seen.left)), part(words().damaged, seen.damaged)].filter(Boolean).join(' · ');
  }

  const TONES = { untouched: '', unread: 'stop', over: 'stop', matches: 'good', differs: 'watch' };
  /* what was posted of a line that is said anew */
  function posted(row) {
    const [found, damaged] = row.dataset.before.split(',').map(Number);
    return difference(row, { found, damaged, left: Number(row.dataset.units) - found - damaged }) || words().matches;
  }

  function draw(row) {
    const seen = look(row);
    row.dataset.state = seen.state;
    const chip = row.querySelector('.tally-chip');
    chip.className = 'air-state tally-chip air-state-' + TONES[seen.state];
    chip.textContent = seen.state === 'differs' || seen.state === 'over' ? difference(row, seen) : words()[seen.state];
  }

  function write(row, units) {
    box(row, 'cases').value = pack(row) > 1 ? Math.floor(units / pack(row)) : '';
    box(row, 'pieces').value = pack(row) > 1 ? units % pack(row) : units;
  }

  /* all of it is there, but what is broken */
  function match(row) {
    write(row, Math.max(0, Number(row.dataset.units) - (typed(row, 'damaged') || 0)));
    row.dataset.rest = 'true';
    changed(row);
  }

  function changed(row) {
    draw(row);
    answered(row);
    sum();
    tell('');
    save();
  }

  function sum() {
    const touched = rows().filter(row => row.dataset.state !== 'untouched').length;
    const counted = touched - rows().filter(row => row.dataset.state === 'unread').length;
    place().querySelector('.tally-sum').textContent = say(words().sum, counted, rows().length, rows().filter(differs).length);
    place().classList.toggle('begun', touched > 0);
  }

  let told = 0;
  function tell(text) {
    told++;
    const ask = place().querySelector('.tally-ask');
    if (ask) ask.hidden = true;
    place().querySelector('.tally-says').textContent = text;
  }

  /* ---- kept on this device ---- */
  const noted = row => [[...row.querySelectorAll('[data-part]')].map(field => field.value), row.dataset.rest || ''];
  function put(row, [values, rest]) {
    [...row.querySelectorAll('[data-part]')].forEach((field, at) => { field.value = values[at]; });
    if (rest) row.dataset.rest = rest;
    else delete row.dataset.rest;
  }

  /* what the ledger said when the line was counted: posting asks for it */
  const seenUnits = row => row.dataset.seen || row.dataset.units;

  function save() {
    const lines = rows().filter(row => row.dataset.state !== 'untouched').map(row => [row.dataset.line, ...noted(row), seenUnits(row), row.dataset.facts]);
    if (lines.length) window.outbox.drafts.keep(draft(), lines);
    else window.outbox.drafts.drop(draft());
  }

  /* what was counted was counted against what the ledger said then; figure and difference are of the same moment */
  function against(row, units) {
    row.dataset.units = units;
    row.querySelector('.tally-ledger').textContent = say(words().ledger, packed(Number(units), pack(row)));
  }

  /* what is known only now of days before was gone from the shelf by then, as posting has it */
  async function meanwhile() {
    const changed = rows().filter(row => row.dataset.seen);
    if (!changed.length) return;
    const asked = new URLSearchParams([['store', words().of], ...changed.map(row => ['seen', row.dataset.line + ':' + row.dataset.seen])]);
    const booked = await fetch(words().calls + '/seen?' + asked, { headers: { Accept: 'application/json' } }).then(answer => answer.ok ? answer.json() : []);
    booked.forEach(({ lot, units }) => {
      const row = changed.find(each => each.dataset.line === lot);
      against(row, units);
      draw(row);
    });
    sum();
  }

  async function restore() {
    const lines = await window.outbox.drafts.read(draft()) || [];
    const kept = new Map(lines.map(([line, ...rest]) => [line, rest]));
    lines.filter(([name, , , , facts]) => facts && !rows().some(row => row.dataset.line === name)).forEach(([, , , , facts]) => line(JSON.parse(facts)));
    rows().forEach(row => {
      const [values, rest, units] = kept.get(row.dataset.line) || [];
      if (values) {
        put(row, [values, rest]);
        if (shelf() && units !== row.dataset.units) against(row, row.dataset.seen = units);
      }
      draw(row);
      if (words().before && !values && row.dataset.state === 'matches') row.dataset.rest = 'true'; /* what is broken of it is not whole */
    });
    if (kept.size) tell(say(words().goeson, kept.size));
    sum();
  }

  /* a correction of what was posted before can go nowhere: somebody has said it anew since */
  async function letGo() {
    const old = (await window.outbox.drafts.begun(named('correction', ''))).filter(name => name !== draft());
    await Promise.all(old.map(window.outbox.drafts.drop));
    if (old.length) tell(words().overtaken);
  }

  /* ---- scanning and looking ---- */
  const codes = row => Object.fromEntries(row.dataset.codes.split(' ').filter(Boolean).map(code => code.split(':')));
  function scan(text) {
    const plain = text.trim().replace(/^\]\w\d/, '');
    const gtin = (/^01\d{14}/.test(plain) ? plain.substring(2, 16) : plain).padStart(14, '0');
    const carrying = rows().filter(row => codes(row)[gtin]);
    if (!carrying.length) return false;
    const units = row => Number(codes(row)[gtin]);
    const row = !truck() ? carrying[0] : carrying.find(each => room(each) >= units(each));
    carrying.forEach(each => each.classList.add('hit'));
    arrange();
    if (!row) tell(say(words().toomany, carrying[0].dataset.name));
    else if (!truck() && carrying.length > 1) ask(carrying);
    else add(row, units(row));
    return true;
  }

  /* which of its lots it is only who counts can say; the question stays until one of them is counted */
  function ask(lots) {
    if (lots.every(row => row.dataset.state === 'untouched')) lots.forEach(row => { row.dataset.asked = lots[0].dataset.line; });
    lots[0].scrollIntoView({ block: 'nearest' });
    tell(say(words().whichlot, lots.length));
  }

  function answered(row) {
    if (!row.dataset.asked || row.dataset.state === 'untouched') return;
    rows().filter(each => each.dataset.asked === row.dataset.asked).forEach(each => { delete each.dataset.asked; });
  }

  const room = row => {
    const seen = look(row);
    return seen.touched ? seen.left : seen.units;
  };

  /* of goods with several lots it says which one it was */
  const called = ({ dataset }) => rows().filter(each => each.dataset.name === dataset.name).length > 1
    ? dataset.name + ' ' + dataset.lot : dataset.name;

  function add(row, units) {
    write(row, (look(row).touched ? look(row).found : 0) + units);
    delete row.dataset.rest;
    changed(row);
    row.scrollIntoView({ block: 'nearest' });
    tell(say(words().counted, called(row), packed(look(row).found, pack(row)), packed(look(row).units, pack(row))));
    navigator.vibrate?.(30);
  }

  function search(text) {
    const wanted = text.trim().toLowerCase();
    let hits = 0;
    rows().forEach(row => {
      const hit = wanted !== '' && row.dataset.words.toLowerCase().includes(wanted);
      row.classList.toggle('hit', hit);
      hits += hit;
    });
    arrange();
    return hits;
  }

  /* what was looked for stands first, for the eye as for the key that goes on to the next field */
  function arrange() {
    if (truck()) return;
    const at = row => Number(row.dataset.at) + (row.classList.contains('hit') ? 0 : rows().length);
    place().querySelector('.tally-lines').append(...rows().sort((one, other) => at(one) - at(other)));
  }

  const looked = text => !text.trim() || search(text) ? '' : say(words().unknown, text.trim());

  function entered(field) {
    const text = field.value;
    if (!text.trim()) return;
    if (review()?.open) review().close(); /* who scans on has not finished counting */
    if (scan(text)) { field.value = ''; return; }
    if (search(text)) { tell(''); shown(document.querySelector('.tally-line.hit'))[0].focus(); return; }
    tell(say(words().unknown, text));
    field.select();
    if (shelf()) bring(text.trim(), field);
  }

  /* ---- goods that lie here though the books show none: the portal knows which lots of them the store has had ---- */
  async function bring(text, field) {
    const asked = new URLSearchParams({ store: words().of, typed: text });
    const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
    const before = told;
    const answer = await fetch(words().calls + '/found?' + asked, { headers }).catch(() => null);
    const said = await answer?.json().catch(() => null);
    if (answer?.ok && said) return brought(text, said, field);
    if (told !== before) return; /* a late answer takes nothing away that was said of what came after */
    tell((said?.refusals || []).map(no => no.message).join(' ') || say(answer ? words().unknown : words().unasked, text));
    place().querySelector('.tally-ask').hidden = !said?.refusals; /* nobody is asked without a network */
  }

  function brought(text, lots, field) {
    const lines = lots.map(lot => rows().find(row => row.dataset.line === lot.lot) || line(lot));
    if (field.value.trim() === text) field.value = '';
    if (scan(text)) return;
    rows().forEach(row => row.classList.toggle('hit', lines.includes(row)));
    arrange();
    tell('');
    shown(lines[0])[0].focus();
  }

  function line(lot) {
    const row = document.querySelector('.tally-blank').content.querySelector('.tally-line').cloneNode(true);
    const day = lot.expiry && new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(lot.expiry));
    fillIn(row, lot.product, lot.lot, [lot.lot, day, lot.printed].filter(Boolean).join(' · '));
    Object.assign(row.dataset, {
      line: lot.lot, lot: lot.lot, name: lot.product, units: lot.units, pack: lot.unitsPerCase, codes: lot.codes,
      words: [lot.product, lot.typed, lot.sku, lot.lot, lot.printed].join(' '), at: rows().length, facts: JSON.stringify(lot)
    });
    box(row, 'cases').closest('label').classList.toggle('gone', lot.unitsPerCase === 1);
    row.querySelector('.tally-ledger').textContent = say(words().ledger, packed(lot.units, lot.unitsPerCase));
    place().querySelector('.tally-lines').append(row);
    draw(row);
    return row;
  }

  /* into a blank line, wherever it has the name of the goods and the lot */
  function fillIn(row, name, lot, told) {
    [...row.querySelectorAll('*')].forEach(piece => {
      [...piece.attributes].forEach(each => { each.value = say(each.value, name, lot); });
      [...piece.childNodes].filter(each => each.nodeType === Node.TEXT_NODE).forEach(each => { each.data = say(each.data, name, told); });
    });
  }

  /* ---- one look before anything is posted ---- */
  const review = () => place().querySelector('.tally-review');
  const part = name => review().querySelector('.' + name);
  const large = seen => !sends() && (seen.left > seen.units / 2 || -seen.left > seen.units / 2);

  function open() {
    const to = place().querySelector('.tally-to');
    if (to && !to.value) { tell(words().sayto); to.focus(); return; }
    const wrong = rows().find(row => ['over', 'unread'].includes(row.dataset.state));
    if (wrong) {
      const field = shown(wrong).find(each => Number.isNaN(typed(wrong, each.dataset.part))) || shown(wrong)[0];
      const head = field.closest('label').innerText.trim();
      tell(say(words()['fix' + wrong.dataset.state], wrong.dataset.name, lotOf(wrong), head, field.value.trim(), packed(look(wrong).units, pack(wrong))));
      field.focus({ preventScroll: true });
      wrong.scrollIntoView({ block: 'center' }); /* with its name and what is wrong */
      return;
    }
    const asked = rows().filter(row => row.dataset.asked);
    if (asked.length) { ask(asked.filter(row => row.dataset.asked === asked[0].dataset.asked)); return; }
    if (!truck() && !rows().some(row => look(row).touched)) { tell(words().nothing); return; }
    if (words().before && !rows().some(isCorrected)) { tell(words().nothing); return; }
    review().querySelectorAll('input').forEach(input => { input.checked = false; });
    part('review-says').textContent = '';
    fill();
    review().showModal();
  }

  /* from what was sent or is in the ledger; what is said anew, from what was said */
  const differs = row => words().before ? look(row).touched && isCorrected(row) : ['differs', 'over'].includes(row.dataset.state);
  const isCorrected = row => row.dataset.before !== undefined && row.dataset.before !== look(row).found + ',' + look(row).damaged;

  /* with its day */
  const lotOf = row => row.querySelector('.tally-goods small').innerText.split(' · ').slice(1).join(' · ');

  function item(row, text, again) {
    const line = document.createElement('li');
    const name = document.createElement('strong');
    name.textContent = row.dataset.name;
    const lot = document.createElement('small');
    lot.textContent = lotOf(row);
    const mark = document.createElement('span');
    mark.className = 'air-state air-state-watch';
    mark.textContent = words().recount;
    line.append(name, ' ' + text, ...(again ? [' ', mark] : []), lot);
    return line;
  }

  function said(each) {
    const now = difference(each.row, each) || words().matches;
    if (shelf()) return say(words().against, now, packed(each.units, pack(each.row)), packed(each.found, pack(each.row)));
    return words().before ? say(words().was, now, posted(each.row)) : now;
  }

  function fill() {
    const seen = rows().map(row => ({ row, ...look(row) }));
    const differing = seen.filter(each => differs(each.row));
    const untouched = !truck() ? [] : seen.filter(each => each.state === 'untouched');
    part('review-sum').textContent = say(words().reviewsum, seen.filter(each => each.state === 'matches').length, differing.length, untouched.length, towards());
    part('review-differing').replaceChildren(...differing.map(each => item(each.row, said(each), large(each))));
    if (shelf()) agree(seen.filter(each => each.state === 'matches'));
    if (truck()) {
      part('review-untouched').hidden = !untouched.length;
      part('review-names').replaceChildren(...untouched.map(each => item(each.row, packed(each.units, pack(each.row)), rest() === 'missing')));
    }
    const much = differing.filter(large).length + (rest() === 'missing' ? untouched.length : 0);
    part('review-large').hidden = !much;
    part('review-much').textContent = say(words().much, much);
    const unasked = untouched.length && !rest();
    const figures = came(truck() ? seen : seen.filter(each => each.touched));
    part('review-post').textContent = say(words().post, ...figures, differing.length);
    if (truck()) part('review-came').textContent = unasked ? '' : say(words().came, ...figures);
  }

  /* what agrees is told by its number, and line by line to who asks */
  function agree(lines) {
    const fold = part('review-agreeing');
    fold.hidden = !lines.length;
    fold.open = false;
    fold.querySelector('summary').textContent = say(words().agreeing, lines.length);
    fold.querySelector('ul').replaceChildren(...lines.map(each => item(each.row, packed(each.found, pack(each.row)))));
  }

  const towards = () => place().querySelector('.tally-to')?.selectedOptions[0].text || '';
  const rest = () => truck() && review().querySelector('[name=rest]:checked')?.value || '';
  const takes = each => each.touched ? each : { ...each, found: rest() === 'missing' ? 0 : each.units, left: rest() === 'missing' ? each.units : 0 };

  function came(seen) {
    const total = pick => number(seen.map(takes).reduce((all, each) => all + pick(each), 0));
    return [total(each => each.found), total(each => each.damaged), total(each => Math.max(0, each.left))];
  }

  function decide() {
    const unasked = truck() && !part('review-untouched').hidden && !rest();
    const unsure = !part('review-large').hidden && !review().querySelector('[name=sure]').checked;
    part('review-says').textContent = unasked ? words().sayrest : unsure ? words().saysure : '';
    if (unasked) review().querySelector('[name=rest]').focus();
    else if (unsure) review().querySelector('[name=sure]').focus();
    else post();
  }

  /* ---- posting: through the outbox, so that it goes when there is a way ---- */
  async function post() {
    if (place().classList.contains('posted')) return; /* pressed twice */
    if (review().open) review().close();
    const lines = rows().map(row => ({ row, ...look(row) })).filter(each => truck() || each.touched).map(takes);
    lines.filter(each => !each.touched).forEach(each => { write(each.row, each.found); changed(each.row); });
    shut(true);
    sessionStorage.removeItem(draft() + '.to');
    await window.outbox.put({
      path: words().calls, type: 'application/json', version: words().version || undefined, body: JSON.stringify(body(lines)),
      receipt: words().of, draft: draft(), settles: words().mode + '.' + words().of, page: words().page, what: words().what, done: words().done
    });
  }

  /* what has gone into the outbox is said: figures typed afterwards would go nowhere */
  function shut(posted) {
    place().classList.toggle('posted', posted);
    place().querySelectorAll('[data-part], .tally-scan').forEach(field => { field.readOnly = posted; });
  }

  function body(lines) {
    if (words().takes === 'transfers') return { lines: lines.map(each => ({ line: Number(each.row.dataset.line), damagedUnits: each.damaged, missingUnits: each.left })) };
    if (sends()) return { from: words().of, to: place().querySelector('.tally-to').value, lines: lines.filter(each => each.found).map(each => ({ lot: each.row.dataset.line, units: each.found })) };
    return shelf()
      ? { store: words().of, lines: lines.map(each => ({ lot: each.row.dataset.line, seenUnits: Number(seenUnits(each.row)), countedUnits: each.found })) }
      : { lines: lines.map(each => ({ line: each.row.dataset.line, receivedUnits: each.found, damagedUnits: each.damaged, shortUnits: each.left })) };
  }

  document.addEventListener('outbox:sent', e => {
    if (!place() || e.detail.receipt !== words().of || e.detail.draft !== draft()) return;
    e.preventDefault();
    history.scrollRestoration = 'manual';
    location.replace(say(words().page, e.detail.number));
  });
  document.addEventListener('outbox:refused', e => {
    if (place() && e.detail.receipt === words().of) shut(false);
  });

  /* a phone's photo is several times what is kept */
  function drawn(picture, longest) {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas;
  }

  /* it stands on the button that took it, and is told when the portal has it */
  async function photograph(input) {
    const picture = await createImageBitmap(input.files[0]);
    input.value = '';
    const body = await new Promise(done => drawn(picture, LONGEST_SIDE).toBlob(done, 'image/jpeg', 0.8));
    const { name } = input.closest('.tally-line').dataset;
    input.previousElementSibling.replaceWith(drawn(picture, THUMB));
    await window.outbox.put({
      path: input.dataset.photo, type: 'image/jpeg', body, what: words().photo, page: words().page, done: say(words().photokept, name)
    });
  }

  document.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || !place()?.contains(e.target) || !e.target.matches('input')) return;
    e.preventDefault();
    if (e.target.matches('.tally-scan')) entered(e.target);
    else if (e.target.matches('[data-part]')) next(e.target);
  }, true);

  function next(field) {
    const fields = [...document.querySelectorAll('.tally-line [data-part]')].filter(each => each.offsetParent);
    const row = field.closest('.tally-line');
    const to = fields[fields.indexOf(field) + 1];
    const on = to?.closest('.tally-line').classList.contains('hit');
    const found = !truck() && row.classList.contains('hit') && !on; /* all that was found is counted: the next is looked for */
    (found || !to ? document.querySelector('.tally-scan') : to).focus();
  }

  document.addEventListener('input', e => {
    if (!place()?.contains(e.target)) return;
    if (e.target.matches('.tally-scan') && !truck() && !e.isComposing) tell(looked(e.target.value));
    const row = e.target.matches('[data-part]') && e.target.closest('.tally-line');
    if (!row) return;
    row.classList.add('kept'); /* stays where it is, though its field be emptied */
    if (e.target.dataset.part !== 'damaged') delete row.dataset.rest;
    else if (row.dataset.rest || (typed(row, 'cases') === null && typed(row, 'pieces') === null && typed(row, 'damaged'))) return match(row);
    changed(row);
  });

  /* a scanner has typed into a figure: its row is again what it was */
  const before = new WeakMap();
  document.addEventListener('figure:begun', e => before.set(e.target.closest('.tally-line'), noted(e.target.closest('.tally-line'))));
  document.addEventListener('figure:undone', e => {
    const row = e.target.closest('.tally-line');
    put(row, before.get(row));
    changed(row);
  });

  document.addEventListener('focusin', e => { if (e.target.matches('.tally-line [data-part], .tally-scan')) e.target.select(); });

  document.addEventListener('change', e => {
    if (!place()?.contains(e.target)) return;
    if (e.target.matches('[data-photo]') && e.target.files.length) photograph(e.target);
    if (e.target.matches('[name=rest], [name=sure]')) part('review-says').textContent = '';
    if (e.target.matches('[name=rest]')) fill();
    if (e.target.matches('.tally-to')) {
      sessionStorage.setItem(draft() + '.to', e.target.value);
      tell('');
    }
  });

  const PRESSED = {
    'tally-match': button => match(button.closest('.tally-line')),
    'tally-all': () => { rows().forEach(match); post(); },
    'tally-look': open,
    'tally-drop': link => window.outbox.drafts.drop(draft()).then(() => location.assign(link.href)),
    'review-post': decide,
    'review-back': () => review().close()
  };
  document.addEventListener('click', e => {
    const button = place()?.contains(e.target) && e.target.closest('button, a');
    const deed = button && Object.keys(PRESSED).find(name => button.classList.contains(name));
    if (!deed) return;
    e.preventDefault();
    PRESSED[deed](button);
  });

  document.addEventListener('DOMContentLoaded', async () => {
    if (!place()) return;
    rows().forEach((row, at) => { row.dataset.at = at; });
    const to = place().querySelector('.tally-to');
    if (to) to.value = sessionStorage.getItem(draft() + '.to') || '';
    await restore();
    if (words().before) await letGo();
    const waits = (await window.outbox.mine()).some(command => !command.refused && command.receipt === words().of && command.draft === draft());
    shut(waits);
    if (shelf()) await meanwhile();
  });
})();
