/* What is typed into a form and not kept is not lost without a question: by a link or its button, the search at the top, another
   language, in the portal's words; by the browser's own back, reload or close, in the browser's. */
(function () {
  const GUARDED = 'main form:has([name=commandId]):not(.keeps)'; /* what keeps itself as it is typed asks nothing */
  const typed = new Map(); /* of each guarded form, by its id, what its fields were when the page came */
  let going = false;
  let done = false; /* a button of the page was pressed, whose answer may lead on */

  const form = field => field.form?.matches(GUARDED) && !field.closest('.air-table-tools, .ui-paginator') ? field.form : null;
  const isTicked = field => /^(checkbox|radio)$/.test(field.type);
  const chosen = field => [...field.options].find(option => option.defaultSelected)?.value ?? field.options[0]?.value;
  const before = field => isTicked(field) ? field.defaultChecked : field.tagName === 'SELECT' ? chosen(field) : field.defaultValue;
  const now = field => isTicked(field) ? field.checked : field.value;
  const find = id => document.getElementById(id);
  const name = field => field.id || field.name; /* a row that a script draws anew has fields with names only */

  function note(field) {
    const own = form(field);
    if (!own || !name(field)) return;
    if (!typed.has(own.id)) typed.set(own.id, new Map());
    const fields = typed.get(own.id);
    if (!fields.has(name(field))) fields.set(name(field), before(field));
  }

  /* What is typed and taken back is nothing. */
  const isOpen = ([id, fields]) => [...fields].some(([name, was]) => {
    const field = find(name) || find(id)?.elements.namedItem(name);
    return field && now(field) !== was;
  });
  const BEGUN = 'main form.begun'; /* what a button has brought into it was typed by nobody, and is work all the same */
  const isLost = () => [...typed].some(isOpen) || document.querySelector(BEGUN);

  function leave(on) {
    const ask = find('unkept');
    ask.returnValue = '';
    ask.showModal();
    ask.addEventListener('close', () => {
      if (ask.returnValue !== 'leave') return;
      going = true;
      on();
    }, { once: true });
  }

  function hold(e, on) {
    if (going || !find('unkept') || !isLost()) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    leave(on);
  }

  const isAway = link => !link.target && !link.hasAttribute('download') && !link.getAttribute('href').startsWith('#');
  const isAside = e => e.button || e.ctrlKey || e.metaKey || e.shiftKey; /* into another tab or window */

  addEventListener('beforeunload', e => {
    if (!going && !done && (window.keepNow?.() || find('unkept') && isLost())) e.preventDefault();
  });
  document.addEventListener('submit', () => { done = true; });
  document.addEventListener('click', e => { if (e.target.closest('main [type=submit]')) done = true; });

  document.addEventListener('input', e => {
    done = false;
    note(e.target);
  });
  document.addEventListener('click', e => {
    /* the buttons of the bar stand outside their form; one that is but a link sends nothing */
    const way = e.target.closest('a[href], button[form], button[type=button][data-ajax=false]');
    if (way && !isAside(e) && (way.matches('button') || isAway(way))) hold(e, () => way.click());
  }, true);
  /* what is typed into a form that comes first is kept before any other goes on: that one would go on without it */
  document.addEventListener('click', e => {
    const press = e.target.closest('main [type=submit]');
    const left = press && [...typed].some(one => isOpen(one) && find(one[0])?.matches('.first') && find(one[0]) !== press.form);
    if (left && !isAside(e)) hold(e, () => { press.click(); going = false; });
  }, true);
  document.addEventListener('submit', e => {
    if (e.target.method === 'get') hold(e, () => e.target.requestSubmit(e.submitter));
  }, true);
  document.addEventListener('DOMContentLoaded', () => {
    if (!window.$) return;
    $(document).on('change', e => note(e.target)); /* jQuery's own of menus and spinners are no events of the document's */
    $(document).on('pfAjaxComplete', (event, answer, settings) => {
      const source = find(new URLSearchParams(settings.data).get('jakarta.faces.source'));
      if (document.querySelector('#messages .air-message-good')) typed.delete(source?.form?.id);
    });
    $(document).on('pfAjaxSuccess pfAjaxComplete', (event, answer) => { done = /<redirect /.test(answer.responseText); });
  });
  addEventListener('pageshow', () => { going = done = false; });
})();
