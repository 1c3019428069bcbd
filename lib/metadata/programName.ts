/** The program, which is not the paper: that has its name in `site.yaml`. */
export const programName = 'Courier';
