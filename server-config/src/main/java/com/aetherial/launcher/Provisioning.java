package com.aetherial.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Configures the unpacked WildFly with the same scripts that operators run. The distribution's own
 * configuration stays as it is; the scripts work on a copy, so that they always start afresh.
 */
public final class Provisioning {
  /** The configuration that the server is started with. */
  static final String CONFIGURATION = "standalone-aetherial.xml";

  private static final List<String> OWN_MODULES =
      List.of("org/postgresql", "org/eclipse", "com/aetherial");

  private final Path module;
  private final Path wildfly;

  private Provisioning(Path module) {
    this.module = module;
    this.wildfly = module.resolve("target/wildfly");
  }

  /** Provisions below the given directory of this module, unless nothing has changed since. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Provisioning(Path.of(arguments[0])).bringUpToDate();
  }

  private void bringUpToDate() throws IOException, InterruptedException {
    ServerJar.write(
        module.resolve("target/classes"), module.resolve("target/modules/aetherial-wildfly.jar"));
    Path stamp = wildfly.resolve("aetherial.stamp");
    String wanted = fingerprint();
    if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
      return;
    }
    Files.deleteIfExists(stamp);
    provision();
    Files.writeString(stamp, wanted);
  }

  private void provision() throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (String own : OWN_MODULES) {
      Directories.remove(wildfly.resolve("modules").resolve(own));
    }
    Path configurations = wildfly.resolve("standalone/configuration");
    Files.copy(
        configurations.resolve("standalone-full.xml"),
        configurations.resolve(CONFIGURATION),
        StandardCopyOption.REPLACE_EXISTING);
    run(module.resolve("wildfly/modules.cli"));
    run(offlineScript());
    System.out.printf(
        "WildFly is configured (%.1f s): %s%n", (System.nanoTime() - start) / 1e9, wildfly);
  }

  /** The scripts as one, inside a server that has no process and no ports of its own. */
  private Path offlineScript() throws IOException {
    String script =
        "embed-server --server-config=%s --std-out=discard\n".formatted(CONFIGURATION)
            + Files.readString(module.resolve("wildfly/application.cli"))
            + Files.readString(module.resolve("wildfly/dedicated.cli"))
            + "stop-embedded-server\n";
    return Files.writeString(module.resolve("target/offline.cli"), script);
  }

  private void run(Path script) throws IOException, InterruptedException {
    Path log = module.resolve("target/" + script.getFileName() + ".log");
    ProcessBuilder cli =
        new ProcessBuilder(
            Ground.java(),
            "--add-modules=java.se",
            "-Dlogging.configuration="
                + wildfly.resolve("bin/jboss-cli-logging.properties").toUri(),
            "-jar",
            wildfly.resolve("jboss-modules.jar").toString(),
            "-mp",
            wildfly.resolve("modules").toString(),
            "org.jboss.as.cli",
            "--file=" + script);
    cli.directory(module.toFile()).environment().put("JBOSS_HOME", wildfly.toString());
    int exit = cli.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(
          "%s failed:%n%s".formatted(script, Files.readString(log, StandardCharsets.UTF_8)));
    }
  }

  /** Changes whenever a script, a jar of the modules or the distribution changes. */
  private String fingerprint() throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> scripts = Files.list(module.resolve("wildfly"));
        Stream<Path> jars = Files.list(module.resolve("target/modules"))) {
      for (Path file : Stream.concat(scripts, jars).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
    }
    digest.update(Files.readAllBytes(wildfly.resolve("jboss-modules.jar")));
    digest.update(
        Files.readAllBytes(wildfly.resolve("standalone/configuration/standalone-full.xml")));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
