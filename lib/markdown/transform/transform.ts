import type { Root } from 'mdast';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';

/** Changes a parsed body in place; the tree belongs to the rendering that parsed it. */
export type Transform = (tree: Root, options: RenderOptions) => void;
