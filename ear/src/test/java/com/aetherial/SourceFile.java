package com.aetherial;

import java.util.List;

/**
 * A file of the repository that is read as text.
 *
 * @param path from the repository's root, with slashes
 * @param text all of it
 */
record SourceFile(String path, String text) {
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  boolean is(String extension) {
    return path.endsWith("." + extension);
  }

  boolean isBelow(String folder) {
    return path.contains(folder);
  }

  List<String> lines() {
    return text.lines().toList();
  }

  /** How a finding names its place, so that an editor can jump to it. */
  String at(int line) {
    return path + ":" + line + ": ";
  }
}
