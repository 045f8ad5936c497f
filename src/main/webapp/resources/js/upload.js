/* A file is not sent for nothing: what a starred field lacks is said before, and what was chosen stays chosen. */
(function () {
  if (document.documentElement.dataset.uploads) return; /* a page may take several files */
  document.documentElement.dataset.uploads = 'watched';
  const value = field => field.querySelector('select, input:not([type=hidden], .ui-selectonemenu-filter), textarea')?.value.trim();
  const lacks = field => field.querySelector(':scope > label.ui-required') && value(field) === '';
  const chosen = form => [...form.querySelectorAll('.air-upload [type=file]')].some(file => file.value);
  const told = field => field.querySelector('.ui-message');
  const target = field => document.getElementById(field.querySelector('label').htmlFor);

  function mark(field) {
    const input = target(field);
    (input?.closest('.ui-selectonemenu') ?? input)?.classList.add('ui-state-error');
    input?.setAttribute('aria-invalid', 'true');
  }

  function say(field, words) {
    const detail = document.createElement('span');
    detail.className = 'ui-message-error-detail';
    detail.textContent = words.replace('{0}', field.querySelector('.ui-outputlabel-label').textContent);
    const icon = document.createElement('span');
    icon.className = 'ui-message-error-icon';
    told(field).classList.add('ui-message-error');
    told(field).classList.remove('mended');
    const line = document.createElement('div');
    line.append(icon, detail);
    told(field).replaceChildren(line);
    mark(field);
  }

  document.addEventListener('click', e => {
    const form = e.target.closest('button[type=submit]')?.form;
    const words = form?.querySelector('.air-upload')?.dataset.missing;
    const lacking = words && chosen(form) ? [...form.querySelectorAll('.air-field')].filter(lacks) : [];
    if (!lacking.length) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    lacking.forEach(field => say(field, words));
    target(lacking[0]).focus();
    lacking[0].scrollIntoView({ block: 'center' });
  }, true);
})();
