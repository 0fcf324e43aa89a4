package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the page about the proof names is there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofTest {
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:\\.(\\w+))?`");

  private final Repository repository = Repository.here();

  @Test
  void every_test_that_the_proof_names_exists() {
    Map<String, SourceFile> tests =
        repository.sources().stream()
            .filter(file -> file.isBelow("/src/test/java/") && file.is("java"))
            .collect(Collectors.toMap(SourceFile::name, Function.identity(), (a, b) -> a));
    List<MatchResult> named =
        NAMED
            .matcher(repository.read(repository.root().resolve("ear/docs/proof.md")).text())
            .results()
            .toList();
    assertThat(named).hasSizeGreaterThan(20);
    for (MatchResult each : named) {
      SourceFile test = tests.get(each.group(1) + ".java");
      assertThat(test).as(each.group()).isNotNull();
      String method = each.group(2) == null ? "class " + each.group(1) : " " + each.group(2) + "(";
      assertThat(test.lines()).as(each.group()).anyMatch(line -> line.contains(method));
    }
  }
}
