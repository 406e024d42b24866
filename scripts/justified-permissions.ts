export interface Justification {
  readonly permission: string;
  readonly why: string;
  /** What breaks without it. */
  readonly without: string;
}

/** The rows of the table of permissions in docs/stores/permissions.md. */
export function justifiedPermissions(document: string): Justification[] {
  return [...document.matchAll(/^\| `(\w+)` \| (.*) \| (.*) \|$/gm)].map(
    ([, permission = '', why = '', without = '']) => ({ permission, why, without }),
  );
}
