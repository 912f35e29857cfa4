// What a tester would see: each function looks at the page as it stands and answers with what is wrong, as lines.
const looking = {
  // An element as a line: its tag, classes and the beginning of its text.
  told(element) {
    const classes = element.getAttribute("class");
    const text = (element.textContent || element.value || "").replace(/\s+/g, " ").trim().slice(0, 40);
    return `<${element.localName}${classes ? ` class="${classes}"` : ""}> ${text}`;
  },

  // Rendered, and not kept for screen readers alone.
  seen(element) {
    const box = element.getBoundingClientRect();
    const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
    return shown && box.width > 1 && box.height > 1;
  },

  styled(element, wanted) {
    for (let at = element; at instanceof Element; at = at.parentElement) {
      if (wanted(getComputedStyle(at))) return true;
    }
    return false;
  },

  // Pieces of text with the lines they stand on, from top to bottom. What floats over the page is left out.
  texts() {
    const pieces = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !looking.seen(element)) continue;
      if (looking.styled(element, (style) => ["fixed", "sticky"].includes(style.position))) continue;
      if (looking.styled(element, (style) => style.clipPath !== "none")) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const line of range.getClientRects()) {
        if (line.width > 1 && line.height > 1) pieces.push({ line, node: walker.currentNode, element });
      }
    }
    return pieces.sort((one, other) => one.line.top - other.line.top);
  },

  // What makes the page scroll sideways.
  wide() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1);
    return [`${document.documentElement.scrollWidth} px of ${width}`, ...out.slice(-8).map(looking.told)];
  },

  // Text that runs out of a box that hides what does not fit.
  cut() {
    const hidden = (value) => value === "hidden" || value === "clip";
    return looking.texts().filter(({ line, element }) => {
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (hidden(style.overflowX) && (line.right > box.right + 1 || line.left < box.left - 1)) return true;
        if (hidden(style.overflowY) && (line.bottom > box.bottom + 2 || line.top < box.top - 2)) return true;
      }
      return false;
    }).map(({ element }) => looking.told(element));
  },

  // Lines of text that lie over each other by more than the ascenders of one reach into the next.
  overlapping() {
    const pieces = looking.texts();
    const wrong = [];
    pieces.forEach((one, at) => {
      for (let next = at + 1; next < pieces.length && pieces[next].line.top < one.line.bottom; next += 1) {
        const other = pieces[next];
        if (one.node === other.node) continue;
        const across = Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
        const down = one.line.bottom - other.line.top;
        if (across > 2 && down > Math.min(one.line.height, other.line.height) * 0.4) {
          wrong.push(`${looking.told(one.element)} / ${looking.told(other.element)}`);
        }
      }
    });
    return wrong;
  },

  // What can be reached by the keyboard, in the order of Tab.
  reached() {
    const wanted = "a[href], button, input, select, textarea, summary, [tabindex]";
    return [...document.querySelectorAll(wanted)].filter((element) => (
      element.tabIndex >= 0 && !element.disabled && element.type !== "hidden" && element.checkVisibility({ visibilityProperty: true })
    ));
  },

  // A link with words of its sentence around it.
  inSentence(element) {
    if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const words = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "");
    const linked = [...block.querySelectorAll("a")].map((link) => words(link.textContent)).join("");
    return words(block.textContent).length > linked.length;
  },

  // Targets under 24 by 24 px (WCAG 2.5.8). A control is as large as its label.
  small() {
    return looking.reached().filter((element) => looking.seen(element) && !looking.inSentence(element)).filter((element) => {
      const label = ["checkbox", "radio"].includes(element.type) ? element.labels[0] : null;
      const { width, height } = (label ?? element).getBoundingClientRect();
      return width < 23.9 || height < 23.9;
    }).map((element) => {
      const box = element.getBoundingClientRect();
      return `${looking.told(element)} (${box.width.toFixed(0)}×${box.height.toFixed(0)})`;
    });
  },

  // Steps of Tab that go back up the page, or back along a line. Parts that stand side by side come in either order.
  jumps() {
    const part = (element) => (element.closest("nav, aside, section, article, header, footer, form, main") ?? document.body).getBoundingClientRect();
    const beside = (one, other) => one.right <= other.left + 1 || other.right <= one.left + 1;
    const stops = looking.reached().filter(looking.seen).map((element) => ({ element, box: element.getClientRects()[0] }));
    return stops.slice(1).map((stop, at) => [stops[at], stop]).filter(([from, to]) => {
      const above = to.box.bottom <= from.box.top + 1;
      const below = to.box.top >= from.box.bottom - 1;
      const back = above ? to.box.left < from.box.right : !below && to.box.right <= from.box.left + 1;
      return back && !beside(part(from.element), to.box) && !beside(part(to.element), from.box);
    }).map(([from, to]) => `${looking.told(from.element)} → ${looking.told(to.element)}`);
  },

  // What shows no outline, nor the frame around it, when the keyboard comes to it. To be asked after a press of Tab.
  unmarked() {
    const outlined = ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return looking.reached().filter((element) => {
      element.focus({ preventScroll: true });
      const framed = [element, element.parentElement].some((at) => outlined(getComputedStyle(at)));
      return document.activeElement === element && !framed;
    }).map(looking.told);
  },

  // How much of the window's height is taken by what stays across it when the page is scrolled.
  covered() {
    const stays = [...document.body.querySelectorAll("*")].filter((element) => (
      ["fixed", "sticky"].includes(getComputedStyle(element).position) && looking.seen(element)
      && element.getBoundingClientRect().width > innerWidth / 2
    ));
    return Math.max(0, ...stays.map((element) => element.getBoundingClientRect().height)) / innerHeight;
  },

  // How far content moved about by itself while the page was made (cumulative layout shift).
  shifted() {
    return new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        sum += list.getEntries().reduce((total, entry) => total + entry.value, 0);
      }).observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
    });
  },

  // Bytes over the wire for the page and all that it loaded.
  weight() {
    return ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
      .reduce((sum, entry) => sum + entry.transferSize, 0);
  },
};
