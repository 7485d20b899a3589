/** Until nothing under `root` fades or slides any more. What turns for ever is not waited for. */
export async function motionEnded(
  root: DocumentOrShadowRoot & ParentNode = document,
): Promise<void> {
  const ending = [...roots(root)]
    .flatMap((each) => each.getAnimations())
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** A root knows of its own animations, and of none in the roots below it. */
function* roots(
  root: DocumentOrShadowRoot & ParentNode,
): Generator<DocumentOrShadowRoot & ParentNode> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) yield* roots(shadowRoot);
  }
}
