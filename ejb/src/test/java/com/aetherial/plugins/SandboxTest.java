package com.aetherial.plugins;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the platform does wrong is not held against a plugin. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SandboxTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final ClassLoader plugin = SandboxTest.class.getClassLoader();

  @Test
  void a_failure_of_the_platform_is_known_even_when_the_plugin_wraps_it() {
    try (var sandbox = new Sandbox(Thread::new, SOON, SOON)) {
      assertThatThrownBy(
              () ->
                  sandbox.run(
                      plugin,
                      () -> {
                        throw new IllegalStateException(
                            new PlatformFailed("The database is away."));
                      }))
          .isInstanceOf(PlatformFailed.class)
          .hasMessage("The database is away.");
      assertThatThrownBy(
              () ->
                  sandbox.run(
                      plugin,
                      () -> {
                        throw new IllegalStateException("my own fault");
                      }))
          .isInstanceOf(PluginBroke.class);
    }
  }

  @Test
  void a_server_that_stops_is_no_fault_of_a_plugin() {
    var sandbox = new Sandbox(Thread::new, SOON, SOON);
    sandbox.close();
    assertThatThrownBy(() -> sandbox.run(plugin, () -> true)).isInstanceOf(PlatformFailed.class);
  }
}
