/** Where the editor stands, a folder below the root of the site. */
export const adminFolder = 'admin';
