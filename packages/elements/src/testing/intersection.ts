/**
 * Until the browser has told every observer that watches by now whether its element is in sight: what still has not
 * happened then does not happen for being seen.
 */
export const intersectionsTold = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
