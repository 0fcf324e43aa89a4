package com.aetherial.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.HelpSource;
import com.aetherial.kernel.Languages;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the platform brings along to be read is whole, in every language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedTextTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Pattern LINK = Pattern.compile("\\]\\(/help/article/([a-z-]+)\\)");

  private final List<HelpSource> sources = sources();

  @Test
  void every_article_is_there_in_every_language_and_in_one_version() {
    assertThat(sources).hasSizeGreaterThanOrEqualTo(8);
    for (HelpSource source : sources) {
      for (Locale language : Languages.all()) {
        assertThat(text(source, "category", language).title()).isNotBlank();
        for (String slug : source.articles()) {
          ShippedText text = text(source, slug, language);
          assertThat(text.title()).as(slug).isNotBlank().doesNotStartWith("#");
          assertThat(text.summary()).as(slug).hasSizeBetween(20, 300);
          assertThat(text.body()).as(slug).hasSizeGreaterThan(200);
          assertThat(text.version())
              .as("%s in %s", slug, language)
              .isEqualTo(text(source, slug, Locale.ENGLISH).version());
        }
      }
    }
  }

  @Test
  void every_file_is_named_by_its_module() throws IOException {
    Set<String> named = new TreeSet<>();
    for (HelpSource source : sources) {
      Stream.concat(Stream.of("category"), source.articles().stream())
          .forEach(
              name ->
                  Languages.all()
                      .forEach(l -> named.add(source.folder() + name + "." + l + ".md")));
    }
    assertThat(files(".md").map(Path::toString).filter(path -> path.contains("/help/")))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void what_an_article_leads_to_exists() {
    Map<String, ShippedText> all = new HashMap<>();
    for (HelpSource source : sources) {
      source
          .articles()
          .forEach(
              slug -> Languages.all().forEach(l -> all.put(slug + " " + l, text(source, slug, l))));
    }
    for (ShippedText text : all.values()) {
      List<String> wanted = new ArrayList<>(List.of(text.fact("related").split(" ", -1)));
      LINK.matcher(text.body()).results().forEach(link -> wanted.add(link.group(1)));
      wanted.removeIf(String::isEmpty);
      assertThat(wanted).as(text.title()).allMatch(slug -> all.containsKey(slug + " en"));
    }
  }

  private static ShippedText text(HelpSource source, String name, Locale language) {
    String path = source.folder() + name + "." + language.getLanguage() + ".md";
    return ShippedText.find(path).orElseThrow(() -> new AssertionError(path + " is missing"));
  }

  private static List<HelpSource> sources() {
    try {
      List<HelpSource> found = new ArrayList<>();
      for (Path file : files("Help.class").toList()) {
        Class<?> type =
            Class.forName(file.toString().replace('/', '.').replaceFirst("\\.class$", ""));
        if (HelpSource.class.isAssignableFrom(type)) {
          Constructor<?> constructor = type.getDeclaredConstructor();
          constructor.setAccessible(true);
          found.add((HelpSource) constructor.newInstance());
        }
      }
      return found;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(CLASSES)) {
      return all
          .filter(file -> file.toString().endsWith(ending))
          .map(CLASSES::relativize)
          .toList()
          .stream();
    }
  }
}
