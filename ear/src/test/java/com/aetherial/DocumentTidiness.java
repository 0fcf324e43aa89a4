package com.aetherial;

import java.util.ArrayList;
import java.util.List;

/** A document has one title, and a decision fits on a page. */
final class DocumentTidiness {
  private static final int DECISION_LINES_MAX = 40;

  private DocumentTidiness() {}

  static List<String> findings(SourceFile file) {
    if (!file.is("md")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    long titles = titles(file);
    if (titles != 1) {
      found.add(file.at(1) + titles + " titles (lines with one #), and there is one");
    }
    if (file.isBelow("/decisions/")) {
      found.addAll(Tidiness.tooLong(file, DECISION_LINES_MAX));
    }
    return found;
  }

  private static long titles(SourceFile file) {
    boolean isCode = false;
    long titles = 0;
    for (String line : file.lines()) {
      isCode ^= line.startsWith("```");
      if (!isCode && line.startsWith("# ")) {
        titles++;
      }
    }
    return titles;
  }
}
