import {
  type Account,
  type Alert,
  alertSubjects,
  type AlertSubject,
  describeAlert,
  type Resource,
} from '@usage-kit/contract';
import { digest } from './entity-tag.js';

interface Raised {
  readonly subject: AlertSubject;
  readonly alert: Alert;
}

const RESOURCES: readonly Resource[] = ['credits', 'runs'];

/**
 * The alerts of one account, made from its balances and remembered: one keeps its id for as long as its threshold is
 * reached, also below a higher one. Once it is taken back, or in a new cycle, the same threshold raises another.
 */
export class RaisedAlerts {
  #cycle = '';
  readonly #raised: Record<Resource, Raised[]> = { credits: [], runs: [] };
  /** How many alerts were taken back in this cycle. */
  #takenBack = 0;

  /** The alerts that stand with these balances. `raisedAt` is when they were first seen here. */
  standing(account: Account, warnAt?: readonly number[]): Alert[] {
    if (account.cycle.startsAt !== this.#cycle) {
      this.#cycle = account.cycle.startsAt;
      this.#takenBack = 0;
      for (const resource of RESOURCES) this.#raised[resource] = [];
    }
    const subjects = new Map(
      alertSubjects(account, warnAt).map(({ resource, subject }) => [resource, subject]),
    );
    return RESOURCES.flatMap((resource) => {
      const subject = subjects.get(resource);
      this.#takeBack(resource, subject);
      if (subject === undefined) return [];
      const known = this.#raised[resource].find((one) => one.subject === subject);
      if (known) return [known.alert];
      const alert = this.#newAlert(resource, subject, account.asOf);
      this.#raised[resource].push({ subject, alert });
      return [alert];
    });
  }

  /** Forgets what the balance no longer reaches. */
  #takeBack(resource: Resource, standing: AlertSubject | undefined): void {
    const kept = this.#raised[resource].filter(({ subject }) => {
      if (subject === standing) return true;
      if (standing === undefined || typeof subject === 'string') return false;
      return typeof standing === 'string' || subject < standing;
    });
    this.#takenBack += this.#raised[resource].length - kept.length;
    this.#raised[resource] = kept;
  }

  #newAlert(resource: Resource, subject: AlertSubject, raisedAt: string): Alert {
    const name = digest(JSON.stringify([resource, subject, this.#cycle, this.#takenBack]));
    const { kind, ...rest } = describeAlert(subject);
    return { id: `al_${name}`, kind, resource, ...rest, raisedAt };
  }
}
