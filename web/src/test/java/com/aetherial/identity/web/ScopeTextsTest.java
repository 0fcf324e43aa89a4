package com.aetherial.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.identity.Scope;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes a key reads what it may do. The pages put the key of the sentence together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScopeTextsTest {
  private static final Path HOME = Path.of("src/main/resources/com/aetherial/identity/web");

  @ParameterizedTest
  @ValueSource(strings = {"", "_de", "_ar"})
  void every_permission_has_a_name_and_says_what_it_means(String language) throws IOException {
    Properties texts = new Properties();
    Path file = HOME.resolve("Messages" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    List<String> keys =
        Arrays.stream(Scope.values())
            .map(scope -> "identity.scope." + scope.code().replace(':', '.'))
            .flatMap(key -> Stream.of(key, key + ".note"))
            .toList();
    assertThat(texts.stringPropertyNames()).containsAll(keys);
  }
}
