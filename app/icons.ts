/** The paper's seal, for tabs and home screens. */
export const icons = { icon: '/seal.svg', apple: '/apple-touch-icon.png' } as const;
