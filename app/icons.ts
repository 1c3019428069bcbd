/** The paper's mark, for tabs and home screens; `lib/media/renderIcon.ts` draws it. */
export const icons = { icon: '/icon.svg', apple: '/apple-touch-icon.png' } as const;
