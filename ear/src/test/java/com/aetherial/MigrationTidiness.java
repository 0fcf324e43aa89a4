package com.aetherial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Migrations sort by their moment, and start by saying why they exist. */
final class MigrationTidiness {
  private static final Pattern NAME =
      Pattern.compile("V\\d{8}_\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
  private static final Pattern SENTENCE = Pattern.compile(" \\p{Lu}.{10,}[.:;]");

  private MigrationTidiness() {}

  static List<String> findings(SourceFile file) {
    if (!file.isBelow("/db/migration/")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    if (!NAME.matcher(file.name()).matches()) {
      found.add(file.at(1) + "a migration is called V20261121_0930__what_it_does.sql");
    }
    String opening =
        file.lines().stream()
            .takeWhile(line -> line.startsWith("-- "))
            .map(line -> line.substring(2))
            .collect(Collectors.joining());
    if (!SENTENCE.matcher(opening).matches()) {
      found.add(file.at(1) + "a migration starts with a sentence that says why");
    }
    return found;
  }
}
