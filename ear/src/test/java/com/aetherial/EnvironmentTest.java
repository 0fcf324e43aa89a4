package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The operators' table has every variable that the platform and its server read, and no other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnvironmentTest {
  private static final String TABLE = "ear/docs/operating.md";
  private static final Pattern READ =
      Pattern.compile(
          "(?:text\\(|isOn\\(|switches\\(|optional\\(|fromEnvironment\\(|getenv\\(|[A-Z] ="
              + "|List\\.of\\(|[0-9],)"
              + "\\s*\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");
  private static final Pattern PREFIX = Pattern.compile("\"([A-Z][A-Z0-9]*_[A-Z0-9_]*)\"");
  private static final Pattern DOTTED = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z_]+)+)\"");
  private static final Pattern IN_SCRIPTS =
      Pattern.compile("\\$\\{([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)[:}]");
  private static final Pattern IN_TABLE = Pattern.compile("`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)`");

  private final Repository repository = Repository.here();

  @Test
  void every_variable_that_is_read_stands_in_the_table() {
    Set<String> read = new TreeSet<>();
    sources()
        .filter(file -> file.text().contains("Settings") || file.text().contains("nvironment"))
        .flatMap(file -> words(READ, file))
        .forEach(read::add);
    scripts().flatMap(file -> words(IN_SCRIPTS, file)).forEach(read::add);
    assertThat(read).hasSizeGreaterThan(50).contains("DATABASE_URL", "SECRET_KEY", "BACKUP_DIR");
    assertThat(table()).containsAll(read);
  }

  @Test
  void every_variable_of_the_table_is_read() {
    Set<String> known = new TreeSet<>();
    sources().flatMap(file -> words(PREFIX, file)).forEach(known::add);
    sources()
        .flatMap(file -> words(DOTTED, file))
        .map(word -> word.toUpperCase(Locale.ROOT).replace('.', '_'))
        .forEach(known::add);
    scripts().flatMap(file -> words(IN_SCRIPTS, file)).forEach(known::add);
    assertThat(table())
        .filteredOn(name -> name.contains("_"))
        .allSatisfy(name -> assertThat(known).as(name).anyMatch(name::startsWith));
  }

  @Test
  void every_variable_has_its_default_or_says_that_there_is_none() {
    assertThat(rows())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            row -> {
              List<String> cells = List.of(row.split("\\|", -1));
              assertThat(cells).as(row).hasSize(5);
              assertThat(cells.get(2)).as(row).isNotBlank();
              assertThat(cells.get(3)).as(row).isNotBlank();
            });
  }

  private Set<String> table() {
    Set<String> names = new TreeSet<>();
    rows()
        .forEach(
            row -> {
              String first = row.substring(1, row.indexOf('|', 1));
              IN_TABLE.matcher(first).results().map(found -> found.group(1)).forEach(names::add);
            });
    return names;
  }

  private List<String> rows() {
    return repository
        .read(repository.root().resolve(TABLE))
        .text()
        .lines()
        .dropWhile(line -> !line.equals("## Environment"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .toList();
  }

  private Stream<SourceFile> sources() {
    return repository.sources().stream()
        .filter(file -> file.is("java"))
        .filter(file -> file.isBelow("ejb/src/main/java/") || file.isBelow("web/src/main/java/"));
  }

  private Stream<SourceFile> scripts() {
    return repository.files().stream()
        .filter(file -> file.toString().endsWith(".cli"))
        .map(repository::read);
  }

  private static Stream<String> words(Pattern pattern, SourceFile file) {
    return pattern.matcher(file.text()).results().map(EnvironmentTest::word);
  }

  private static String word(MatchResult found) {
    return found.group(1);
  }
}
