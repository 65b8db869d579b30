// What helps a reader where scripts run; every page works without it.

(() => {
  // A link to a paragraph that was removed goes on to the edition that has it.
  const follow = () => {
    const link = document.getElementById(location.hash.slice(1))?.querySelector(':scope.gone > a');
    if (link) location.replace(link.href);
  };
  addEventListener('hashchange', follow);
  follow();

  const status = document.querySelector('[data-copied]');

  // On the button for those who see it, in the live region for those who hear it.
  const say = (words, button) => {
    const label = button.dataset.label ?? button.textContent;
    button.dataset.label = label;
    button.textContent = words;
    // Emptied first: the same words again would not be read out.
    status.textContent = '';
    setTimeout(() => (status.textContent = words), 50);
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, 4000);
  };

  const select = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  // With the italics for word processors, where the clipboard takes more than plain words.
  const copy = async (element) => {
    const text = element.textContent;
    if (!navigator.clipboard) {
      if (!document.execCommand('copy')) throw new Error('not copied');
    } else if (element.tagName === 'PRE' || typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(text);
    } else {
      const part = (words, type) => new Blob([words], { type });
      const item = new ClipboardItem({
        'text/plain': part(text, 'text/plain'),
        'text/html': part(element.innerHTML, 'text/html'),
      });
      await navigator.clipboard.write([item]);
    }
  };

  for (const button of document.querySelectorAll('.citing button')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const element = button.parentElement.querySelector('[data-words]');
      select(element);
      try {
        await copy(element);
        say(status.dataset.copied, button);
      } catch {
        say(status.dataset.selected, button);
      }
    });
  }

  // Completes what is typed into a search field: WAI-ARIA's pattern of a combobox with a list.
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    element.append(...children);
    return element;
  };

  const complete = (input) => {
    const id = `suggested-${document.querySelectorAll('.suggested').length}`;
    const name = input.getAttribute('aria-label');
    const list = make('ul', { id, class: 'suggested', role: 'listbox', 'aria-label': name, hidden: '' });
    const options = list.children;
    let active = -1;
    let timer;
    let asked;

    const choose = (at) => {
      options[active]?.setAttribute('aria-selected', false);
      active = at;
      options[active]?.setAttribute('aria-selected', true);
      input.setAttribute('aria-activedescendant', options[active]?.id ?? '');
    };
    const show = (open) => {
      choose(-1);
      list.hidden = !open;
      input.setAttribute('aria-expanded', open);
    };
    // On the host that the reader is at, whatever the archive is called.
    const follow = (option) => option && location.assign(new URL(option.dataset.address).pathname);

    const ask = async () => {
      asked?.abort();
      asked = new AbortController();
      const { signal } = asked;
      const q = input.value.trim();
      if (!q) return show(false);
      const query = new URLSearchParams({ q, locale: document.documentElement.lang });
      try {
        const answer = await fetch(`/api/search/suggestions?${query}`, { signal });
        const [, words, kinds, addresses, { lang }] = await answer.json();
        const made = words.map((word, at) =>
          make(
            'li',
            { id: `${id}-${at}`, role: 'option', 'data-address': addresses[at] },
            make('span', { lang: lang[at] }, word),
            ' ',
            make('small', {}, kinds[at]),
          ),
        );
        choose(-1);
        list.replaceChildren(...made);
        show(made.length > 0 && document.activeElement === input);
      } catch {
        // Without an answer there is nothing to complete; a later question is still on its way.
        if (!signal.aborted) show(false);
      }
    };
    const askSoon = ({ isComposing }) => {
      clearTimeout(timer);
      if (!isComposing) timer = setTimeout(ask, 150);
    };
    const press = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const most = options.length + 1;
      if (event.isComposing) return;
      if (step && most > 1) {
        if (list.hidden) show(true);
        choose(((active + 1 + step + most) % most) - 1);
      } else if (event.key === 'Enter' && active >= 0) follow(options[active]);
      else if (event.key === 'Escape' && !list.hidden) show(false);
      else return;
      event.preventDefault();
    };

    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.after(list);
    show(false);
    input.addEventListener('input', askSoon);
    input.addEventListener('compositionend', () => askSoon({}));
    input.addEventListener('keydown', press);
    input.addEventListener('blur', () => show(false));
    // The field keeps the focus.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => follow(event.target.closest('li')));
  };
  // Not before somebody comes to it: most who read an article never do.
  addEventListener('focusin', ({ target }) => {
    if (target.matches('.ask [type=search]:not([role])')) complete(target);
  });
  document.activeElement?.dispatchEvent(new Event('focusin', { bubbles: true }));
})();
