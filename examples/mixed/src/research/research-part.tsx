import { billingUrl, tokenOf } from '../part';

const accountId = 'acc_01J9ZK3V7Q';
const getToken = tokenOf(accountId);

export function ResearchPart() {
  return (
    <usage-provider base-url={billingUrl} account-id={accountId} getToken={getToken}>
      <usage-banners />
      <div className="content">
        <p>
          Written in React. <span className="quiet">128 papers read this week.</span>
        </p>
        <usage-clock />
      </div>
    </usage-provider>
  );
}
