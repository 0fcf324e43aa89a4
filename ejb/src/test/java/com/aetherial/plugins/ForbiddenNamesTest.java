package com.aetherial.plugins;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plugin may not name is found before any of its code runs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForbiddenNamesTest {
  static Stream<String> forbidden() {
    return """
        System.exit(0);
        Runtime.getRuntime().halt(0);
        try { new ProcessBuilder("id").start(); } catch (Exception e) { }
        new Thread(() -> { }).start();
        try { Class.forName("java.lang.Runtime"); } catch (Exception e) { }
        try { getClass().getMethod("card").invoke(this); } catch (Exception e) { }
        getClass().getClassLoader();
        getClass().getModule();
        new java.io.File("/etc/passwd").exists();
        try { java.nio.file.Files.size(java.nio.file.Path.of("/x")); } catch (Exception e) { }
        try { new java.net.Socket("127.0.0.1", 5432); } catch (Exception e) { }
        try { new java.net.URL("http://127.0.0.1/").openStream(); } catch (Exception e) { }
        try { new javax.naming.InitialContext().lookup("java:app"); } catch (Exception e) { }
        System.getProperty("user.home");
        System.getenv("SECRET_KEY");
        System.out.println();
        java.util.ServiceLoader.load(Runnable.class);
        new java.util.Timer();
        java.util.List.of(1).parallelStream().count();
        java.util.concurrent.ForkJoinPool.commonPool();
        java.util.concurrent.CompletableFuture.runAsync(() -> { });
        java.lang.invoke.MethodHandles.lookup().lookupClass();
        java.util.Locale.setDefault(java.util.Locale.ROOT);
        try { new java.util.Formatter("/tmp/x"); } catch (Exception e) { }
        try { new java.util.Scanner(java.io.InputStream.nullInputStream()); } finally { }
        java.lang.ref.Cleaner.create();
        try { synchronized (this) { wait(); } } catch (Exception e) { }
        int[][] much = new int[9][9];
        try { java.sql.DriverManager.getConnection("x"); } catch (Exception e) { }
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void what_a_plugin_may_not_name_is_found_before_it_runs(String act) {
    try (var played = new PlayedPlugin()) {
      assertThatThrownBy(() -> played.card(Workshop.card(act + " return null;")))
          .isInstanceOf(PluginRefused.class)
          .hasMessageContaining("names what it may not see");
    }
  }
}
