const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** MiniSearch as it is, but that Chinese is cut into words. */
export const options = {
  fields: ['title', 'summary', 'body'],
  storeFields: ['title', 'summary'],
  tokenize: (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment] : [],
    ),
};
