/** The paper's seal: 信, a letter and trust. An ornament beside the name, so not read aloud. */
export function Seal() {
  return (
    <span className="seal" aria-hidden="true" lang="zh-Hans">
      信
    </span>
  );
}
