/* The list in the making: every field keeps itself, rows come back as the server writes them, nothing typed is lost. */
(function () {
  /* how two lists come together is asked once */
  const asked = new URL(location.href);
  if (asked.searchParams.has('again') || asked.searchParams.has('suggested')) {
    asked.searchParams.delete('again');
    asked.searchParams.delete('suggested');
    history.replaceState(history.state, '', asked);
  }

  const table = () => document.querySelector('[data-order]');
  const rowOf = sku => document.getElementById('line-' + sku);
  const editing = () => document.querySelector("[id$=':pasted']"); /* no order that is amended */
  const search = () => document.querySelector("[id$=':product_input']");
  const fields = () => [...document.querySelectorAll('.lines input.cases')];
  const params = values => Object.entries(values).map(([name, value]) => ({ name, value }));

  /* typed and not kept yet */
  const shelf = () => 'airsilk.list.' + table()?.dataset.order;
  const waiting = () => JSON.parse(localStorage.getItem(shelf()) || '{}');
  function remember(sku, typed, seen) {
    const all = waiting();
    if (typed === null) delete all[sku]; else all[sku] = [typed, seen];
    if (Object.keys(all).length) localStorage.setItem(shelf(), JSON.stringify(all)); else localStorage.removeItem(shelf());
  }

  /* a line is open until its number is kept */
  function open(row, is) {
    row.toggleAttribute('data-open', is);
    if (is) return;
    delete row.dataset.since;
    row.querySelector('.line-clash')?.remove();
    row.classList.toggle('wrong', !!row.querySelector('.line-no'));
  }

  /* sent when every number is kept; else the first that is not is shown */
  const opened = () => [...document.querySelectorAll('.lines tr[data-open]')];
  const asking = () => !PrimeFaces.ajax.Queue.isEmpty();
  let sends = null;
  function send() {
    if (!sends || asking()) return;
    const [button, row] = [sends, opened()[0]];
    sends = null;
    if (!row) { button.click(); return; }
    row.scrollIntoView({ block: 'center' });
    row.querySelector('input.cases').focus({ preventScroll: true });
  }

  /* seen: what stood there when it was typed */
  function keep(field, seen) {
    const row = field.closest('tr');
    const sku = row.dataset.sku;
    const since = seen || row.dataset.since || field.dataset.seen;
    if (field.value === field.dataset.seen && !row.dataset.gone) { remember(sku, null); open(row, false); return; }
    remember(sku, field.value, since);
    open(row, true);
    awaitAnswer();
    /* what others did is told, unless our own answer is on its way */
    const stamp = asking() ? '' : table().dataset.stamp;
    window.keepCases(params({ sku, seen: since, cases: field.value, stamp }));
  }

  /* no network: that is said, and asked until there is an answer */
  const WAIT = 4000, LONGEST = 64000; /* ms */
  let away = false, slow = 0, owed = false, pause = WAIT, nextTry = 0;
  const drops = new Set(); /* taken out on the page, and not known yet to be out of the list */
  function lose(is) {
    away = is;
    if (is) owed = true;
    clearTimeout(slow);
    const told = document.querySelector('.away');
    if (told) told.hidden = !is;
  }
  function awaitAnswer() {
    clearTimeout(slow);
    slow = setTimeout(() => { if (asking()) lose(true); }, WAIT);
  }
  function retry() {
    if (!owed || !table() || asking() || Date.now() < nextTry) return;
    const field = unkept()[0];
    if (field) keep(field); else window.lookAgain(params({ stamp: table().dataset.stamp }));
  }
  /* the one in which somebody types is kept when it is left */
  const unkept = () => opened().filter(row => !row.querySelector('.line-clash')).map(row => row.querySelector('input.cases'))
    .filter(field => field !== document.activeElement);
  const keepAll = () => unkept().forEach(field => keep(field));
  /* a portal that refuses is asked less often */
  function heard(failed) {
    lose(failed === 0);
    if (failed === undefined) { pause = WAIT; nextTry = 0; return; }
    owed = true;
    pause = failed ? Math.min(2 * pause, LONGEST) : WAIT;
    nextTry = failed ? Date.now() + pause : 0;
  }
  /* what was taken out here alone comes back last */
  function catchUp() {
    if (away || nextTry || asking()) return;
    if (owed) { owed = false; keepAll(); }
    if (drops.size && !asking() && !typing()) window.showAgain();
  }
  function typing() {
    const field = document.activeElement;
    return !!field?.matches('.lines input.cases') && field.value !== field.dataset.seen;
  }

  function replaceRow(answer) {
    const old = rowOf(answer.sku);
    if (!old || !answer.row) return old;
    const had = old.contains(document.activeElement) ? document.activeElement.className : '';
    const body = document.createElement('tbody');
    body.innerHTML = answer.row;
    const fresh = body.firstElementChild;
    old.replaceWith(fresh);
    if (had) fresh.querySelector('.' + had.split(' ')[0])?.focus();
    return fresh;
  }

  function word(row, text, buttons) {
    row.querySelector('.line-clash')?.remove();
    const p = document.createElement('p');
    p.className = 'line-clash';
    p.setAttribute('role', 'alert');
    const said = document.createElement('span');
    said.textContent = text;
    p.append(said);
    buttons.forEach(([label, act]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', act);
      p.append(button);
    });
    row.querySelector('th').append(p);
  }

  /* its row has gone */
  function lostRow({ sku, name, mine }) {
    const row = table().querySelector('tbody').insertRow(0);
    Object.assign(row, { id: 'line-' + sku, innerHTML: '<th scope="row"><strong></strong></th><td class="number of-cases"><input class="cases"></td>' });
    row.dataset.sku = sku;
    row.querySelector('strong').textContent = name;
    const field = row.querySelector('input');
    field.setAttribute('aria-label', name);
    field.dataset.seen = waiting()[sku]?.[1];
    field.value = mine;
    return row;
  }

  function answered(answer) {
    if (answer.sent) {
      localStorage.removeItem(shelf());
      window.showAgain(params({ lost: answer.sku }));
      return;
    }
    const row = replaceRow(answer) || answer.gone && lostRow(answer);
    if (!row) {
      remember(answer.sku, null);
      if (answer.row) window.showAgain(); /* put back after all */
      return;
    }
    if (answer.stamp) table().dataset.stamp = answer.stamp;
    if (answer.others || ('rows' in answer && answer.rows !== fields().length)) others(answer.rows); /* the sums count what is not seen here */
    const field = row.querySelector('input.cases');
    if (answer.refused) {
      word(row, answer.refused, []);
      row.classList.add('wrong');
      field.value = answer.mine;
      field.setAttribute('aria-invalid', 'true');
    } else if (answer.clash) {
      open(row, true);
      word(row, answer.clash, [
        [answer.keep, () => { remember(answer.sku, null); open(row, false); }],
        [answer.take, () => { field.value = answer.mine; keep(field, field.dataset.seen); }]]);
      row.scrollIntoView({ block: 'nearest' });
      return;
    } else if (answer.gone) {
      row.dataset.gone = true; /* it comes back only when she says so */
      open(row, true);
      word(row, answer.gone, [
        [answer.leave, () => { remember(answer.sku, null); row.remove(); }],
        [answer.add, () => { field.value = answer.mine; row.dataset.since = '0'; keep(field); }]]);
      row.scrollIntoView({ block: 'nearest' });
      return;
    } else {
      open(row, false);
    }
    remember(answer.sku, null);
  }

  /* of a list that was cleared elsewhere nothing stays to be looked at */
  const others = rows => rows === 0 ? window.showAgain(params({ gone: true })) : document.querySelector('.others').hidden = false;

  /* the list may be another by now */
  const stampOf = place => document.querySelector(place)?.dataset.list;
  jQuery(document).on('pfAjaxComplete', () => document.getElementById('suggested')
    ?.classList.toggle('stale', stampOf("[id='form:totals'] [data-list]") !== stampOf('#suggested')));

  /* a search without a hit says what it has looked for */
  document.addEventListener('input', e => {
    if (e.target !== search()) return;
    const hits = PrimeFaces.getWidgetById(e.target.id.replace(/_input$/, ''));
    hits.emptyMessage = hits.cfg.emptyMessage.replace('{0}', e.target.value.trim());
  });

  /* what was wrong was said of what stood before */
  document.addEventListener('input', e => {
    const row = !editing() && e.target.matches('.lines input.cases') && e.target.closest('tr.wrong');
    if (!row) return;
    row.classList.remove('wrong');
    row.querySelector('.line-no').classList.add('mended'); /* its room stays: nothing moves from under the hand */
    ['aria-invalid', 'aria-describedby'].forEach(name => e.target.removeAttribute(name));
    const next = document.querySelector('.lines tr.wrong');
    const said = document.querySelector('#messages a[href^="#line-"]');
    if (next) said?.setAttribute('href', '#' + next.id); else window.dockForget(row.id);
  });

  document.addEventListener('change', e => { if (editing() && e.target.matches('.lines input.cases')) keep(e.target); });
  document.addEventListener('click', e => {
    const button = editing() && e.target.closest("[id$=':send']");
    if (!button) return;
    sends = null; /* this tap is the one that counts: the list is sent once */
    if (!opened().length && !asking()) {
      /* what is sent is what is seen here */
      document.querySelector('input[name=shown]').value =
        fields().map(field => field.closest('tr').dataset.sku + ' ' + field.dataset.seen).join('\n');
      return;
    }
    e.preventDefault();
    e.stopImmediatePropagation();
    sends = button;
    /* asked about again */
    if (!asking()) keepAll();
    send();
  }, true);

  document.addEventListener('focusin', e => {
    if (e.target.matches('.lines input.cases')) e.target.select();
    /* on a phone the hits need the place below the field */
    if (e.target === search() && matchMedia('(pointer: coarse)').matches) e.target.closest('.air-field').scrollIntoView({ block: 'start' });
  });

  /* as in a spreadsheet */
  document.addEventListener('keydown', e => {
    if (!e.target.matches('.lines input.cases')) return;
    const all = fields(), at = all.indexOf(e.target);
    const added = e.key === 'Enter' && e.target.closest('tr').id === 'line-' + fresh; /* its number is in: the next product */
    const to = added ? search() : e.key === 'ArrowUp' || (e.key === 'Enter' && e.shiftKey) ? all[at - 1]
      : e.key === 'ArrowDown' || (e.key === 'Enter' && !e.ctrlKey && !e.metaKey) ? all[at + 1] || search() : null;
    if (to) { e.preventDefault(); to.focus(); }
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'd' && at > 0) {
      e.preventDefault();
      e.target.value = all[at - 1].value;
      keep(e.target);
    }
  });

  document.addEventListener('paste', e => {
    if (!editing()) return;
    const text = e.clipboardData.getData('text/plain');
    const several = /[\t\n]/.test(text.trim());
    if (several && e.target.matches('.lines input.cases') && !text.includes('\t')) {
      e.preventDefault();
      const all = fields(), at = all.indexOf(e.target);
      text.trim().split(/\r?\n/).forEach((value, i) => { if (all[at + i]) { all[at + i].value = value.trim(); keep(all[at + i]); } });
    } else if (several && (e.target.matches("[id$=':product_input']") || e.target.matches('.lines input.cases'))) {
      e.preventDefault();
      const box = editing();
      box.value = text;
      document.querySelector("[id$=':take']").click();
    }
  });

  /* voice and paste lack the key that the search waits for */
  document.addEventListener('input', e => {
    if (e.target === search() && !e.isComposing) e.target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Process' }));
  }, true);

  /* Enter in a line that needs a look is its own button; nowhere does it press the first of the page */
  document.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || !editing() || !e.target.matches('form.order-list input') || e.defaultPrevented) return;
    e.preventDefault();
    e.target.closest('.unclear-line')?.querySelector("[id$=':mend']").click();
  });

  /* a scanner is faster than any hit, which would wipe away the answer */
  document.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || !e.target.matches("[id$=':product_input']")) return;
    const code = e.target.value.trim();
    const chosen = document.querySelector("[id$=':product_panel'] .ui-state-highlight");
    const open = chosen && chosen.offsetParent;
    if (code && (!open || /^(\]\w\d)?[\d\x1d]{8,}/.test(code))) {
      e.preventDefault();
      e.stopImmediatePropagation();
      e.target.value = '';
      PrimeFaces.getWidgetById(e.target.id.replace('_input', '')).deleteTimeout();
      window.takeScan(params({ scan: code }));
    }
  }, true);

  document.addEventListener('click', e => {
    if (!editing()) return;
    const row = e.target.closest('.lines tr');
    if (e.target.closest('button.drop') && row) {
      if (away || !navigator.onLine) { lose(true); return; }
      drops.add(row.dataset.sku);
      remember(row.dataset.sku, null);
      const next = row.nextElementSibling || row.previousElementSibling;
      row.remove();
      window.dropLine(params({ sku: row.dataset.sku }));
      (next?.querySelector('input.cases') || search()).focus();
      if (!fields().length) window.showAgain();
    } else if (e.target.closest('button.star') && row) {
      const star = e.target.closest('button.star').firstElementChild;
      const on = star.classList.toggle('pi-star-fill');
      star.classList.toggle('pi-star', !on);
      window.markLine(params({ sku: row.dataset.sku, on }));
    } else if (e.target.closest('button.about') && row) { /* on a phone */
      e.target.closest('button.about').setAttribute('aria-expanded', row.classList.toggle('whole'));
    } else if (e.target.closest('[data-take]')) {
      window.takeOne(params({ sku: e.target.closest('[data-take]').dataset.take }));
    } else if (e.target.closest('.unfold')) { /* a phone folds what it costs */
      e.target.closest('.unfold').setAttribute('aria-expanded', document.querySelector('.foot').classList.toggle('whole'));
    } else if (e.target.closest('[data-show]')) {
      window.showAgain();
    }
  });

  /* what was chosen stands first */
  let fresh;
  function ready(key) {
    fresh = key;
    const field = rowOf(key)?.querySelector('input.cases');
    field?.closest('tr').scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }

  /* hits of a code that was scanned lie over the page for nothing */
  function shutEmpty() {
    if (search()?.value === '') PrimeFaces.getWidgetById(search().id.replace(/_input$/, '')).hide();
  }

  document.addEventListener('DOMContentLoaded', () => {
    if (!window.$ || !search()) return;
    let failed; /* what comes with the end of a request that failed is no request */
    $(document).on('pfAjaxError', (event, xhr) => { failed = xhr.status; });
    $(document).on('pfAjaxComplete', (event, xhr) => {
      setTimeout(shutEmpty);
      const said = xhr?.pfArgs;
      if (said?.look) setTimeout(() => document.getElementById(said.look)?.scrollIntoView({ block: 'start' }));
      if (said?.givenBack) editing().value = [editing().value, said.givenBack].filter(Boolean).join('\n');
      if (said?.fresh) setTimeout(() => ready(said.fresh));
      if (said?.scanned) setTimeout(() => { rowOf(said.scanned)?.scrollIntoView({ block: 'nearest' }); search().focus({ preventScroll: true }); });
      if (said?.line) answered(JSON.parse(said.line));
      if (said?.stamp && table()) table().dataset.stamp = said.stamp;
      if (said?.dropped) drops.delete(said.dropped);
      if (said?.shown) drops.clear();
      heard(failed);
      failed = undefined;
      setTimeout(catchUp); /* the one that was answered counts as asked until this is through */
      setTimeout(send);
      if (said?.changed) others(said.rows);
      else if (said && 'rows' in said) setTimeout(() => { if (!asking() && said.rows !== fields().length) others(said.rows); });
    });
    Object.entries(table() ? waiting() : {}).forEach(([sku, kept]) => {
      const [typed, seen] = [].concat(kept); /* of old the number alone */
      const row = rowOf(sku);
      if (!row && !seen) { remember(sku, null); return; }
      if (!row) { window.keepCases(params({ sku, seen, cases: typed, stamp: '' })); return; }
      if (seen) row.dataset.since = seen;
      const field = row.querySelector('input.cases');
      field.value = typed;
      keep(field);
    });
    addEventListener('offline', () => lose(true));
    addEventListener('online', () => { nextTry = 0; retry(); });
    setInterval(retry, WAIT);
    setInterval(() => {
      /* behind another answer it would ask with a stamp of before */
      if (document.visibilityState !== 'visible' || !table() || asking() || Date.now() < nextTry) return;
      window.lookAgain(params({ stamp: table().dataset.stamp }));
    }, 20000);
  });
})();
