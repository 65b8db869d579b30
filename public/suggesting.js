// Completes what is typed into a search field: WAI-ARIA's pattern of a combobox with a list.

(() => {
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

  const completeIfAsking = (element) => {
    if (element.matches('.ask [type=search]:not([role])')) complete(element);
  };
  addEventListener('focusin', ({ target }) => completeIfAsking(target));
  completeIfAsking(document.activeElement);
})();
