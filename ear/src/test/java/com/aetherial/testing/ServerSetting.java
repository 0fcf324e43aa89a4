package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.launcher.Ground;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A setting of the running server, changed as its operator does it: without a restart. */
public record ServerSetting(String name) {
  /** From now on it has this value, whatever the environment says. */
  public void is(String value) {
    tell("/system-property=" + name + ":add(value=\"" + value + "\")");
  }

  /** It has another value than the one that it was given before. */
  public void becomes(String value) {
    tell("/system-property=" + name + ":write-attribute(name=value,value=\"" + value + "\")");
  }

  /** The environment is heard again. */
  public void isGone() {
    tell("/system-property=" + name + ":remove");
  }

  private static void tell(String command) {
    Path wildfly = Path.of(System.getProperty("aetherial.wildfly"));
    ProcessBuilder cli =
        new ProcessBuilder(
            Ground.java(),
            "--add-modules=java.se",
            "-jar",
            wildfly.resolve("jboss-modules.jar").toString(),
            "-mp",
            wildfly.resolve("modules").toString(),
            "org.jboss.as.cli",
            "--connect",
            "--controller=127.0.0.1:" + System.getProperty("aetherial.management.port"),
            "--command=" + command);
    cli.environment().put("JBOSS_HOME", wildfly.toString());
    try {
      Process process = cli.redirectErrorStream(true).start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(answer).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the server was told.", e);
    }
  }
}
