/* The story of a line beside the list: opened by its name, closed by the cross or Escape; the address keeps it. And the names below a comment. */
(function () {
  const remember = line => {
    const address = new URL(location.href);
    if (line) address.searchParams.set('line', line); else address.searchParams.delete('line');
    history.replaceState(null, '', address);
  };
  const mark = line => document.querySelectorAll('.open-line').forEach(button => button.toggleAttribute('aria-current', button.dataset.line === line));
  const close = () => {
    const story = document.querySelector('.line-story');
    const line = new URL(location.href).searchParams.get('line');
    story?.remove();
    remember('');
    mark('');
    document.querySelector(`.open-line[data-line="${CSS.escape(line)}"]`)?.focus();
  };

  /* In a refused text the name that was not heard gives way to the one that is chosen now. */
  const name = (field, chosen) => {
    const heard = [...field.form.querySelectorAll('[data-name]')].map(chip => chip.dataset.name);
    const unheard = field.closest('.air-field').querySelector('.ui-message-error')
      && [...field.value.matchAll(/@[\w.-]*\w/g)].find(each => !heard.includes(each[0]));
    if (unheard) field.setRangeText(chosen, unheard.index, unheard.index + unheard[0].length, 'end');
    else field.setRangeText(chosen + ' ', field.value.slice(0, field.selectionStart).search(/@[\w.-]*$|$/), field.selectionEnd, 'end');
    field.focus();
  };

  /* what was said last stands above the field to answer in, and that above what is said at the foot */
  const speak = () => setTimeout(() => document.querySelector('.line-story .comments form')?.scrollIntoView({ block: 'end' }));

  /* where something was done to a line and its story is closed, one stands at it */
  const standAt = line => {
    const there = document.querySelector(`.open-line[data-line="${CSS.escape(line)}"]`);
    there?.scrollIntoView({ block: 'center' });
    there?.focus({ preventScroll: true });
  };

  document.addEventListener('click', e => {
    const open = e.target.closest('.open-line');
    if (open) {
      remember(open.dataset.line);
      mark(open.dataset.line);
      window.openLine([{ name: 'line', value: open.dataset.line }]);
    } else if (e.target.closest('.names [data-name]')) {
      const chip = e.target.closest('[data-name]');
      name(chip.form.querySelector('textarea'), chip.dataset.name);
    } else if (e.target.closest('[data-close-line]')) {
      close();
    }
  });
  document.addEventListener('keydown', e => { if (e.key === 'Escape' && document.querySelector('.line-story')) close(); });
  document.addEventListener('DOMContentLoaded', () => {
    const line = new URL(location.href).searchParams.get('line') || '';
    mark(line);
    if (location.hash === '#said') { document.getElementById('line-' + line)?.scrollIntoView({ block: 'center' }); speak(); }
    standAt(new URL(location.href).searchParams.get('at'));
    if (window.$) $(document).on('pfAjaxComplete', (event, answer, settings) => {
      const story = document.querySelector('.line-story');
      if (story && new URLSearchParams(settings.data).get('jakarta.faces.source') === 'comments:say') speak();
      if (story && !story.dataset.seen) { story.dataset.seen = 'true'; story.focus({ preventScroll: innerWidth > 900 }); }
    });
  });
})();
