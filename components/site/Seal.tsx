interface Props {
  /** One Han character. */
  readonly character: string;
}

/** The paper's seal. An ornament beside the name, so not read aloud. */
export function Seal({ character }: Props) {
  return (
    <span className="seal" aria-hidden="true" lang="zh-Hans">
      {character}
    </span>
  );
}
