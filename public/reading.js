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

  // What completes a question is asked for when somebody comes to the field: most who read an article never do.
  const { suggesting } = document.currentScript.dataset;
  const isAsking = (element) => element.matches('.ask [type=search]');
  const prepare = () => {
    removeEventListener('focusin', prepareIfAsking);
    const script = document.createElement('script');
    script.src = suggesting;
    document.head.append(script);
  };
  const prepareIfAsking = ({ target }) => isAsking(target) && prepare();
  addEventListener('focusin', prepareIfAsking);
  if (isAsking(document.activeElement)) prepare();
})();
