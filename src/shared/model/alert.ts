/** Whom an alert is sent to, by the form of message that it takes. */
export const ALERT_KINDS = ['slack', 'teams', 'webhook'] as const;

export type AlertKind = (typeof ALERT_KINDS)[number];

/** Where to say that the default branch is broken. */
export interface AlertTarget {
  readonly to: AlertKind;
  /** Name of the environment variable that holds the address: it is a secret, and stands in no file. */
  readonly urlFrom: string;
}
