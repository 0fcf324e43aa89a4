package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nobody meets a sentence that is missing in their language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslationsTest {
  private static final String HOME = "ejb/src/main/resources/com/aetherial/m/";
  private static final Pattern SAYING = Pattern.compile("(ejb|web)/src/main/.*\\.(java|xhtml)");
  private static final Pattern ASKED =
      Pattern.compile("msg\\['([a-zA-Z0-9._-]+)'\\]|texts\\.get\\(\"([a-zA-Z0-9._-]+)\"\\)");

  private static final Repository REPOSITORY = Repository.here();

  private final List<SourceFile> sources =
      REPOSITORY.files().stream()
          .filter(TranslationsTest::isOfInterest)
          .map(REPOSITORY::read)
          .toList();

  @Test
  void every_text_letter_refusal_and_notice_is_there_in_every_language() {
    Map<String, Set<String>> spoken = SpokenTexts.in(sources);
    Translations all = Translations.of(sources, spoken);
    assertThat(all.languages()).contains("ar", "de");
    assertThat(spoken.values().stream().mapToInt(Set::size).sum()).isGreaterThan(120);
    assertThat(all.found()).isEmpty();
  }

  @Test
  void every_text_that_a_page_names_exists() {
    Set<String> written = new TreeSet<>();
    Translations.of(sources, Map.of())
        .files()
        .forEach(file -> written.addAll(file.texts().keySet()));
    Set<String> asked = new TreeSet<>();
    sources.stream()
        .filter(file -> file.path().startsWith("web/src/main/"))
        .flatMap(file -> ASKED.matcher(file.text()).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(key -> !key.endsWith("."))
        .forEach(asked::add);
    assertThat(asked).hasSizeGreaterThan(500);
    assertThat(written).containsAll(asked);
  }

  @Test
  void whatever_is_wrong_with_a_text_is_found() {
    List<SourceFile> planted =
        List.of(
            planted("Messages", "m.a=A {0}\nm.b=B\n"),
            planted("Messages_xx", "m.a=X\nm.c=\nm.c=C\n"),
            planted("Messages_yy", "m.a=Y {0}\nm.b=Y\nm.refusal.no=N\n"),
            new SourceFile(HOME + "letters/hello.en.txt", "Hello {name}"),
            new SourceFile(HOME + "letters/hello.yy.txt", "Hello {name}"));
    assertThat(Translations.of(planted, Map.of(HOME + "Messages", Set.of("m.refusal.no"))).found())
        .containsExactly(
            HOME + "Messages in xx: m.a has other places than [{0}]",
            HOME + "Messages in xx: m.b is missing",
            HOME + "Messages in xx: m.c is said nowhere",
            HOME + "Messages in xx: m.refusal.no is missing",
            HOME + "Messages in xx: m.refusal.no is missing",
            HOME + "Messages in yy: m.c is missing",
            HOME + "Messages_xx.properties: m.c is empty",
            HOME + "Messages_xx.properties: m.c stands there twice",
            HOME + "letters/hello.txt in xx: letter is missing");
  }

  @Test
  void a_number_beside_a_noun_has_every_form_that_the_language_tells_apart() {
    List<SourceFile> planted =
        List.of(
            planted("Messages", "m.a={0} coins\nm.b={0} days\nm.b.plural.one={1} day\n"),
            planted(
                "Messages_ar", "m.a=A {0}\nm.b=A {0}\nm.b.plural.one=A\nm.b.plural.few=A {0}\n"),
            planted("Messages_de", "m.a=A {0}\nm.b={0} Tage\nm.b.plural.one={0} Tag\n"));
    assertThat(Translations.of(planted, Map.of()).found())
        .containsExactly(
            HOME + "Messages.properties: m.a counts and has one form only",
            HOME + "Messages.properties: m.b.plural.one has places that its general form lacks",
            HOME + "Messages_ar.properties: m.b.plural.two is missing");
  }

  private static SourceFile planted(String name, String text) {
    return new SourceFile(HOME + name + ".properties", text);
  }

  private static boolean isOfInterest(Path file) {
    String path = REPOSITORY.root().relativize(file).toString().replace('\\', '/');
    return TextFile.isOne(path) || SAYING.matcher(path).matches();
  }
}
