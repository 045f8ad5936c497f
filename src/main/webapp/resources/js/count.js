/* Counting: what is not yet explained, told as it is typed; Enter goes on to the next field; the draft keeps itself. */
(function () {
  /* as the portal reads it: digits, in groups of three or not, perhaps with their unit behind them */
  const units = field => Number.parseInt(field.value.normalize('NFKC').replace(/[,.\s](?=\d{3})/g, ''), 10) || 0;

  /* something of the lot has come, and its number was taken away */
  function lacksNumber(lot) {
    const number = lot.querySelector('.lot-number');
    const came = [...lot.querySelectorAll('[data-sum]')].filter(field => /:(accepted|damaged)/.test(field.id));
    return number && !number.value.trim() && came.some(units);
  }

  function tell(line) {
    const fields = [...line.querySelectorAll('[data-sum]')];
    const left = fields.reduce((rest, field) => rest - field.dataset.sum * units(field), Number(line.dataset.expected));
    const sum = line.querySelector('.sum');
    const differs = fields.some(field => !field.id.includes(':accepted') && units(field));
    const which = left > 0 ? 1 : left < 0 ? 2 : [...line.querySelectorAll('.count-lot')].some(lacksNumber) ? 4 : differs ? 3 : 0;
    const words = [sum.dataset.even, sum.dataset.less, sum.dataset.more, sum.dataset.differs, sum.dataset.number];
    sum.textContent = words[which].replace('{0}', Math.abs(left));
    const gone = sum.matches('.gone') ? 'gone ' : ''; // a blind count is told nothing
    sum.className = gone + 'air-state sum air-state-' + sum.dataset.tones.split(' ')[which];
  }

  ['input', 'figure:undone'].forEach(event => document.addEventListener(event, e => {
    const line = e.target.matches('[data-sum], .lot-number') && e.target.closest('[data-expected]');
    if (line) tell(line);
  }));

  document.addEventListener('focusin', e => { if (e.target.matches('[data-sum]')) e.target.select(); });

  document.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || e.ctrlKey || e.metaKey || !e.target.matches('form.count input')) return;
    e.preventDefault();
    const form = e.target.form;
    if (e.target.id.endsWith(':scan')) {
      form.querySelector('[id$=":look"]').click();
    } else {
      const fields = [...form.querySelectorAll('input:not([type=hidden])')];
      (fields[fields.indexOf(e.target) + 1] || form.querySelector('.primary')).focus();
    }
  });

  document.addEventListener('click', e => { if (e.target.matches('.look-back')) e.target.closest('dialog').close(); });

  let waiting = 0;
  function keep() {
    clearTimeout(waiting);
    waiting = 0;
    window.keepCount();
  }

  ['input', 'change'].forEach(event => document.addEventListener(event, e => {
    if (window.keepCount && e.target.closest('.count-line')) {
      clearTimeout(waiting);
      waiting = setTimeout(keep, 2000);
    }
  }));

  /* Who looks at what is expected keeps nothing by that: what was typed goes with the press itself. */
  document.addEventListener('click', e => {
    if (!e.target.closest('[id$=":blind"]')) return;
    clearTimeout(waiting);
    waiting = 0;
  }, true);

  /* Somebody leaves before it was kept: it is sent at once, and leave.js asks, which gives it the time. */
  window.keepNow = () => {
    const late = waiting > 0;
    if (late) keep();
    return late;
  };
})();
