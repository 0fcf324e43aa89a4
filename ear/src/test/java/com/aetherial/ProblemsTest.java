package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.kernel.Refusal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every problem that a client can meet is explained, with the status that it has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemsTest {
  /** What the API answers without a refusal: the words of HTTP and of the failure mapper. */
  private static final Map<String, Integer> GENERIC =
      Map.ofEntries(
          Map.entry("bad-request", 400),
          Map.entry("malformed-json", 400),
          Map.entry("not-found", 404),
          Map.entry("method-not-allowed", 405),
          Map.entry("not-acceptable", 406),
          Map.entry("changed-meanwhile", 409),
          Map.entry("request-entity-too-large", 413),
          Map.entry("unsupported-media-type", 415),
          Map.entry("validation", 422),
          Map.entry("internal-error", 500));

  private final Catalogue catalogue = Catalogue.of(read().text());

  @Test
  void every_problem_has_an_entry_with_its_status_and_no_entry_is_idle() {
    Map<String, Integer> answered = new HashMap<>(GENERIC);
    answered.putAll(refusals());
    assertThat(refusals()).hasSizeGreaterThan(25);
    assertThat(catalogue.disagreements(answered)).isEmpty();
  }

  @Test
  void every_entry_says_what_it_means_and_who_does_what() {
    catalogue
        .entries()
        .forEach(
            (code, entry) ->
                assertThat(entry)
                    .as(code)
                    .containsPattern("(?s)Status [0-9]{3}\\. \\p{Lu}.+\\n\\n\\p{Lu}.+\\."));
  }

  @Test
  void a_missing_a_wrong_and_an_idle_entry_are_found() {
    Catalogue planted =
        Catalogue.of("# P\n\n## a-b\n\nStatus 404. No.\n\n## c\n\nStatus 409. No.\n");
    assertThat(planted.disagreements(Map.of("a-b", 409, "d", 422)))
        .hasSize(3)
        .anyMatch(found -> found.startsWith("a-b must"))
        .anyMatch(found -> found.startsWith("c is never"))
        .anyMatch(found -> found.startsWith("d (422) has no"));
    assertThatThrownBy(() -> Catalogue.of("## a\n\nx\n\n## a\n\ny\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SourceFile read() {
    Repository repository = Repository.here();
    return repository.read(repository.root().resolve("ear/docs/problems.md"));
  }

  /** Codes and statuses of all refusals; one that repeats another's words has none of its own. */
  private static Map<String, Integer> refusals() {
    return Modules.shipped().classes().stream()
        .filter(type -> type.isAssignableTo(Refusal.class))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(type -> type.tryGetMethod("code").isEmpty())
        .collect(Collectors.toMap(ProblemsTest::code, ProblemsTest::status));
  }

  private static String code(JavaClass type) {
    return Refusal.codeOf(type.reflect().asSubclass(Refusal.class));
  }

  private static int status(JavaClass type) {
    Set<Refusal.Kind> kinds =
        type.getMethod("kind").getFieldAccesses().stream()
            .map(JavaFieldAccess::getTarget)
            .filter(field -> field.getOwner().isEquivalentTo(Refusal.Kind.class))
            .map(field -> Refusal.Kind.valueOf(field.getName()))
            .collect(Collectors.toSet());
    assertThat(kinds).as("kinds of %s", type.getSimpleName()).hasSize(1);
    return kinds.iterator().next().status();
  }
}
