/** Progress, apart from the tables. */
export function tell(line: string): void {
  console.error(line);
}
