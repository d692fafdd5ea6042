/** The files of the repository that is built; paths are relative to its root, with `/`. */
export interface RepositoryFiles {
  /** The text of a file, `undefined` when it is not there. */
  read(path: string): string | undefined;
  /** Whether there is a file or directory. */
  exists(path: string): boolean;
  /**
   * All files of the commit that is built, as Git has them, in any order; `undefined` where they are not known, or where
   * the checkout is not just its commit. Absent: they never are.
   */
  tree?(): readonly TreeEntry[] | undefined;
}

/** A file as Git's tree has it. */
export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** Hash of its content, of a submodule its commit. */
  readonly id: string;
}

/** The same files, each asked for once: many variants may be built from one Dockerfile. */
export function rememberFiles(files: RepositoryFiles): RepositoryFiles {
  const texts = new Map<string, string | undefined>();
  const found = new Map<string, boolean>();
  let tree: readonly TreeEntry[] | undefined;
  return {
    tree: () => {
      tree ??= files.tree?.();
      return tree;
    },
    read: (path) => {
      if (!texts.has(path)) texts.set(path, files.read(path));
      return texts.get(path);
    },
    exists: (path) => {
      const known = found.get(path) ?? files.exists(path);
      found.set(path, known);
      return known;
    },
  };
}

/** Edits of the repository's files that no commit has. */
export interface SourceChanges {
  /** SHA-256 over them, hexadecimal. */
  readonly sha256: string;
  /** The first of them, for people. */
  readonly file: string;
}

/** Where the source lives, for the image's labels; each is left out where it is not known. */
export interface SourceRepository {
  /** `https://github.com/org/app` */
  readonly url?: string;
  /** `app` */
  readonly title?: string;
  /**
   * When the commit was made, ISO 8601. The time of the build is not accepted on purpose: it would make every
   * re-run another image.
   */
  readonly commitTime?: string;
  /** What is built and in no commit; absent where the checkout is just its commit. */
  readonly changes?: SourceChanges;
  /** Whether there are Git tags of complete versions below the one that is built: `v1.18.3` for `v1.18`. */
  readonly hasFinerTags?: boolean;
}
