package com.aetherial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is untidy about a file. Every finding starts with its place. */
final class Tidiness {
  static final int JAVA_LINES_MAX = 300;
  static final int JAVA_LINES_NORM = 150;

  private static final int METHOD_LINES_MAX = 40;
  private static final int JAVA_COLUMNS_MAX = 100;
  private static final int SQL_COLUMNS_MAX = 120;
  private static final Pattern LEFTOVER =
      Pattern.compile("(?<!['\"])\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
  private static final Pattern SKIPPED = Pattern.compile("^\\s*@Dis" + "abled\\b");
  private static final Pattern MACHINE =
      Pattern.compile("(?<![\\w.}*])/(wo" + "rk/|ho" + "me/|tmp/" + "wt)");
  private static final Pattern UNBREAKABLE = Pattern.compile("^(import|package) .*|.*https?://.*");

  private static final List<Function<SourceFile, List<String>>> CHECKS =
      List.of(
          Tidiness::text,
          Tidiness::java,
          Tidiness::methods,
          Tidiness::sql,
          PageTidiness::findings,
          MigrationTidiness::findings,
          DocumentTidiness::findings);

  private Tidiness() {}

  static List<String> findings(SourceFile file) {
    return CHECKS.stream().flatMap(check -> check.apply(file).stream()).toList();
  }

  /** The lines of a file in which a pattern is found. */
  static List<String> matches(SourceFile file, Pattern pattern, String sentence) {
    List<String> found = new ArrayList<>();
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).find()) {
        found.add(file.at(i + 1) + sentence);
      }
    }
    return found;
  }

  static List<String> tooLong(SourceFile file, int linesMax) {
    int lines = file.lines().size();
    return lines > linesMax
        ? List.of(file.at(linesMax) + lines + " lines, and " + linesMax + " are the most")
        : List.of();
  }

  private static List<String> text(SourceFile file) {
    List<String> found = new ArrayList<>();
    found.addAll(matches(file, LEFTOVER, "a leftover: do it now or drop it"));
    found.addAll(matches(file, MACHINE, "a path that only one machine has"));
    return found;
  }

  private static List<String> java(SourceFile file) {
    if (!file.is("java")) {
      return List.of();
    }
    List<String> found = new ArrayList<>(tooLong(file, JAVA_LINES_MAX));
    found.addAll(matches(file, SKIPPED, "a test that does not run"));
    found.addAll(tooWide(file, JAVA_COLUMNS_MAX));
    return found;
  }

  private static List<String> methods(SourceFile file) {
    if (!file.is("java")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (JavaShape.Method method : JavaShape.methodsOf(file)) {
      if (method.length() > METHOD_LINES_MAX) {
        found.add(file.at(method.line()) + method.name() + " has " + method.length() + " lines");
      }
      if (method.isDoor() && !method.isTold()) {
        found.add(file.at(method.line()) + method.name() + " is a door without Javadoc");
      }
    }
    return found;
  }

  private static List<String> sql(SourceFile file) {
    return file.is("sql") ? tooWide(file, SQL_COLUMNS_MAX) : List.of();
  }

  private static List<String> tooWide(SourceFile file, int columnsMax) {
    List<String> found = new ArrayList<>();
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.codePointCount(0, line.length()) > columnsMax
          && !UNBREAKABLE.matcher(line).matches()) {
        found.add(file.at(i + 1) + "wider than " + columnsMax + " columns");
      }
    }
    return found;
  }
}
