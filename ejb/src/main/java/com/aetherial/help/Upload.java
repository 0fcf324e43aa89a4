package com.aetherial.help;

import java.util.Arrays;
import java.util.List;

/**
 * A file that somebody attaches.
 *
 * @param name as it is called where it comes from
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] content) {
  private static final int BYTES_MAX = 3 * 1024 * 1024;
  private static final int NAME_MAX = 100;
  private static final int FILES_MAX = 3;

  public Upload {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  /** How many bytes some files have. */
  static long size(List<Upload> files) {
    return files.stream().mapToLong(file -> file.content.length).sum();
  }

  /** What kind of file it is, by its content and its name. */
  FileKind kind() {
    return FileKind.of(name, content)
        .filter(kind -> content.length <= BYTES_MAX)
        .orElseThrow(AttachmentRefused::new);
  }

  /** Refuses files that are too many, too large, or not what they say. */
  static void check(List<Upload> files) {
    if (files.size() > FILES_MAX) {
      throw new AttachmentRefused();
    }
    files.forEach(Upload::kind);
  }

  /** The name without folders and signs that mean something to a file system or a header. */
  String plainName() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?%;]", "_").strip();
    int cut = Math.max(0, plain.length() - NAME_MAX);
    return plain.substring(cut);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Upload that
        && name.equals(that.name)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }

  /** Never shows the content. */
  @Override
  public String toString() {
    return "Upload[" + name + "]";
  }
}
