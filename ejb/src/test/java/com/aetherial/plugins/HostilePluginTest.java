package com.aetherial.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.aetherial.plugin.spi.Card;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins that mean no good: what they do comes to an end. */
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostilePluginTest {
  private final PlayedPlugin played = new PlayedPlugin();

  @AfterEach
  void stop() {
    played.close();
  }

  @Test
  void a_plugin_that_means_well_works() throws PluginBroke {
    Card card =
        played.card(
            Workshop.card(
                """
                record Two(String a, int b) {}
                var all = new java.util.ArrayList<String>();
                for (int i = 0; i < 1000; i++) { all.add("n" + i + new Two("x", i)); }
                String told = all.stream().map(String::strip).filter(s -> s.length() > 2)
                    .sorted().findFirst().orElseThrow() + java.time.LocalDate.EPOCH
                    + new java.math.BigDecimal("1.50") + host.coins().isPresent()
                    + switch (all.get(1)) { case "a" -> 1; default -> String.format("%d", 2); };
                return new com.aetherial.plugin.spi.Card(told, java.util.List.of());
                """));
    assertThat(card.title()).startsWith("n0Two[a=x, b=0]").endsWith("1970-01-011.50false2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (;;) { }",
        "for (;;) { try { for (;;) { } } catch (Throwable t) { } }",
        "while (host != null) { switch (host.hashCode()) { case 1: break; } } return null;",
        "return card(host);",
        "var all = new java.util.ArrayList<byte[]>(); for (;;) { all.add(new byte[100_000]); }",
        "Object[] all = {}; for (;;) { all = new Object[][] {all, new Object[50_000]}; }",
        "int[] much = new int[Integer.MAX_VALUE]; return null;",
        "throw new IllegalStateException(\"no\");",
        "Object o = host; return (com.aetherial.plugin.spi.Card) o;"
      })
  void what_a_plugin_does_without_end_comes_to_one(String act) {
    Map<String, byte[]> files = Workshop.card(act);
    long start = System.nanoTime();
    assertThat(catchThrowable(() -> played.card(files))).isInstanceOf(PluginBroke.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
  }

  @Test
  void a_constructor_that_never_ends_does() {
    assertThatThrownBy(
            () ->
                played.card(
                    Workshop.plugin(
                        "static int n; static { while (n < 1) { n--; n += 1; } }"
                            + " public com.aetherial.plugin.spi.Card card("
                            + "com.aetherial.plugin.spi.Host host) { return null; }")))
        .isInstanceOf(PluginBroke.class);
  }

  @Test
  void classes_of_the_platform_are_not_there_even_when_nobody_looks() throws PluginBroke {
    PluginJar jar = Workshop.jar(Workshop.card("return null;"));
    var loader = new PluginLoader("odd", jar.classes());
    for (String name :
        new String[] {
          "com.aetherial.kernel.Settings",
          "com.aetherial.plugins.Sandbox",
          "jakarta.persistence.EntityManager",
          "java.lang.Thread",
          "java.net.Socket",
          "java.io.File",
          "sun.misc.Unsafe",
          "java.lang.reflect.Method"
        }) {
      assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    }
    assertThat(loader.getResource("java/lang/Object.class")).isNull();
    assertThat(loader.getParent()).isNull();
  }

  @Test
  void a_class_that_calls_itself_something_else_is_refused() {
    Map<String, byte[]> files = new HashMap<>(Workshop.card("return null;"));
    files.put("odd/Other.class", files.get("odd/Odd.class"));
    assertThatThrownBy(() -> played.card(files)).isInstanceOf(PluginRefused.class);
    files.put("odd/Other.class", new byte[] {1, 2, 3});
    assertThatThrownBy(() -> played.card(files)).isInstanceOf(PluginRefused.class);
  }
}
