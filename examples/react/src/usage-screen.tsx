import '@usage-kit/elements/define/usage-page.js';

export default function UsageScreen() {
  return <usage-page />;
}
