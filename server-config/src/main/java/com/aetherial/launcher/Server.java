package com.aetherial.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A WildFly in a process of its own, with a base directory of its own. */
public final class Server implements AutoCloseable {
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Plan plan;
  private final Process process;
  private final Deployment deployment;

  /** What a server is started with; the provisioned one is copied and stays clean. */
  public record Plan(
      Path wildfly,
      Path base,
      Path archive,
      int port,
      int managementPort,
      Map<String, String> env) {
    /** Where the application answers. */
    public URI baseUrl() {
      return URI.create("http://localhost:" + port);
    }

    /** Everything the server has to say. */
    public Path log() {
      return base.resolve("log/server.log");
    }
  }

  private Server(Plan plan, Deployment deployment, Process process) {
    this.plan = plan;
    this.deployment = deployment;
    this.process = process;
  }

  /** Starts the server with the archive in it and returns at once. */
  public static Server start(Plan plan) throws IOException {
    refreshBase(plan);
    Deployment deployment = new Deployment(plan.base(), plan.archive());
    deployment.request(plan.archive());
    ProcessBuilder builder = new ProcessBuilder(command(plan));
    builder.environment().putAll(plan.env());
    Path console = plan.base().resolve("log/console.log");
    Process process = builder.redirectErrorStream(true).redirectOutput(console.toFile()).start();
    process.getOutputStream().close();
    return new Server(plan, deployment, process);
  }

  /** The same without anything that an earlier server left behind. */
  public static Server startAfresh(Plan plan) throws IOException {
    Directories.remove(plan.base());
    return start(plan);
  }

  /** Waits until the application serves, and tells why when it does not. */
  public void awaitReady(Duration patience) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    Readiness readiness = new Readiness(plan.baseUrl());
    while (!(deployment.isDeployed() && readiness.isGiven())) {
      refuseToWaitInVain(deadline, readiness);
      Thread.sleep(PAUSE.toMillis());
    }
  }

  /** Takes the application out of the running server, so that a test may deploy its own. */
  public void withdraw() throws IOException, InterruptedException {
    deployment.withdraw();
    while (!deployment.isWithdrawn()) {
      Thread.sleep(PAUSE.toMillis());
    }
  }

  /** Puts the application back. */
  public void redeploy(Duration patience) throws IOException, InterruptedException {
    deployment.request(plan.archive());
    awaitReady(patience);
  }

  /** The process, for those who must see it end. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends the server at once and without a word, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  int waitForEnd() throws InterruptedException {
    return process.waitFor();
  }

  /**
   * Lets running requests and transactions finish, and uses force only when that takes too long.
   */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_AT_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void refuseToWaitInVain(Instant deadline, Readiness readiness) throws IOException {
    Optional<String> failure = deployment.failure();
    if (failure.isPresent()) {
      throw new ServerFailed("The application was not deployed: " + failure.get(), plan.log());
    }
    if (!process.isAlive()) {
      throw new ServerFailed("The server ended with code " + process.exitValue(), plan.log());
    }
    if (Instant.now().isAfter(deadline)) {
      throw new ServerFailed("The application is not ready: " + readiness.lastAnswer(), plan.log());
    }
  }

  /** Configuration comes anew from the provisioned server; messages and transactions are kept. */
  private static void refreshBase(Plan plan) throws IOException {
    for (String volatilePart : List.of("configuration", "deployments", "tmp", "data/content")) {
      Directories.remove(plan.base().resolve(volatilePart));
    }
    Directories.copy(
        plan.wildfly().resolve("standalone/configuration"), plan.base().resolve("configuration"));
    Files.createDirectories(plan.base().resolve("log"));
  }

  private static List<String> command(Plan plan) {
    return StandaloneCommandBuilder.of(plan.wildfly())
        .setBaseDirectory(plan.base())
        .setServerConfiguration(Provisioning.CONFIGURATION)
        .setJavaOptions(JvmOptions.ofServer())
        .addServerArgument("-Djboss.http.port=" + plan.port())
        .addServerArgument("-Djboss.management.http.port=" + plan.managementPort())
        .addServerArgument("-Djboss.node.name=aetherial")
        .build();
  }
}
