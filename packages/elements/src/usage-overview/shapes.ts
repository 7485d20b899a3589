import { html } from 'lit';

/** The shape of what comes, so that nothing moves when it has come. */
export const runsShape = html`<span class="skeleton shape-figure"></span>
  <span class="skeleton shape-bar"></span>
  <span class="skeleton shape-line"></span>
  <span class="skeleton shape-line"></span>`;

export const creditsShape = html`<div class="shape-credits">
  <div class="shape-split">
    <span class="skeleton shape-ring"></span>
    <div>
      <span class="skeleton shape-line"></span>
      <span class="skeleton shape-line"></span>
      <span class="skeleton shape-line"></span>
      <span class="skeleton shape-line"></span>
    </div>
  </div>
</div>`;
