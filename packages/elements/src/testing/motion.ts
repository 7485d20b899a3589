/** Until nothing under `root` fades or slides anymore. What turns for ever is not waited for. */
export async function motionEnded(
  root: DocumentOrShadowRoot & ParentNode = document,
): Promise<void> {
  const ending = [...roots(root)]
    .flatMap((each) => each.getAnimations())
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** A root knows its own animations, and none in the roots below it. */
function* roots(
  root: DocumentOrShadowRoot & ParentNode,
): Generator<DocumentOrShadowRoot & ParentNode> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) yield* roots(shadowRoot);
  }
}
