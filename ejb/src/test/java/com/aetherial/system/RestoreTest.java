package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.restore.Restore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's command brings back what is whole, and only where nothing is lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoreTest {
  @TempDir static Path home;

  private static OldestPostgres postgres;
  private static Path programs;
  private static Path backup;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeAll
  static void thereIsABackup() throws Exception {
    PgTools tools = ClientTools.find();
    programs = tools.find("pg_restore").getParent();
    postgres = new OldestPostgres(home);
    postgres.execute(Coins.SOMEBODY_HAS_SOME);
    backup = home.resolve("good.dump");
    try (Connection owner = postgres.asOwner()) {
      new Dump(tools, postgres.address(), Duration.ofMinutes(2)).write(owner, backup, 1L << 30);
    }
  }

  @AfterAll
  static void theDatabaseEnds() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  void a_backup_comes_back_into_an_empty_database_and_is_right() throws Exception {
    postgres.execute("create database fresh owner aetherial_owner template template0");
    assertThat(restore(backup, "fresh", null)).as("%s", said).isZero();
    assertThat(text()).contains("The file is whole.", "Restored into fresh.", "RIGHT:");
    said.reset();
    assertThat(restore(backup, "fresh", null)).isEqualTo(Restore.REFUSED);
    assertThat(text()).contains("not empty", "-Drestore.replace=fresh");
    assertThat(restore(backup, "fresh", "aetherial")).isEqualTo(Restore.REFUSED);
    assertThat(restore(backup, "fresh", "fresh")).as("%s", said).isZero();
  }

  @Test
  void a_damaged_backup_is_refused_before_anything_is_touched() throws Exception {
    Path damaged = copy("damaged.dump");
    BackupTest.damage(damaged);
    assertThat(restore(damaged, "aetherial", "aetherial")).isEqualTo(Restore.REFUSED);
    assertThat(text()).contains("The backup is damaged: its hash is");
    thingsAreThere();
  }

  @Test
  void a_file_that_is_none_is_refused_although_its_hash_is_right() throws Exception {
    Path other = home.resolve("other.dump");
    Files.writeString(other, "This is no backup.");
    note(other);
    assertThat(restore(other, "aetherial", "aetherial")).isEqualTo(Restore.REFUSED);
    assertThat(text()).contains("its contents cannot be listed");
    thingsAreThere();
  }

  @Test
  void a_file_without_its_hash_and_a_platform_that_runs_are_refused() throws Exception {
    Path lonely = Files.copy(backup, home.resolve("lonely.dump"));
    assertThat(restore(lonely, "aetherial", null)).isEqualTo(Restore.REFUSED);
    try (Connection running = postgres.asOwner()) {
      assertThat(running.isValid(1)).isTrue();
      assertThat(restore(backup, "aetherial", "aetherial")).isEqualTo(Restore.REFUSED);
    }
    assertThat(text()).contains("lonely.dump.sha256 beside it", "Stop the platform first");
    thingsAreThere();
  }

  @Test
  void without_the_program_the_operator_is_told_what_to_install() {
    Properties wish = wish(backup, "aetherial", null);
    assertThat(Restore.run(wish, Map.of("PG_BIN", "/nowhere"), new PrintStream(said)))
        .isEqualTo(Restore.REFUSED);
    assertThat(text()).contains("pg_restore was not found");
    assertThat(Restore.run(new Properties(), Map.of(), new PrintStream(said))).isEqualTo(2);
    assertThat(text()).contains("restore.file is missing");
  }

  private int restore(Path file, String database, @Nullable String replace) {
    Map<String, String> environment =
        Map.of("RESTORE_PASSWORD", postgres.address().password(), "PG_BIN", programs.toString());
    return Restore.run(wish(file, database, replace), environment, new PrintStream(said));
  }

  private static Properties wish(Path file, String database, @Nullable String replace) {
    Properties wish = new Properties();
    wish.setProperty("restore.file", file.toString());
    wish.setProperty("restore.url", postgres.address().named(database).jdbc());
    if (replace != null) {
      wish.setProperty("restore.replace", replace);
    }
    return wish;
  }

  private static Path copy(String name) throws IOException {
    Path copy = Files.copy(backup, home.resolve(name));
    Files.copy(Dump.beside(backup, ".sha256"), Dump.beside(copy, ".sha256"));
    return copy;
  }

  private static void note(Path file) throws IOException {
    Files.writeString(Dump.beside(file, ".sha256"), Sha256.of(file) + "  x\n");
  }

  private static void thingsAreThere() throws Exception {
    try (Connection owner = postgres.asOwner()) {
      assertThat(BooksFigures.of(owner)).contains("transfers=2\n");
    }
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
