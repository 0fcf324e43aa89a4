package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are made and tried out with the real programs on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long BYTES_MAX = 1L << 30;

  @TempDir static Path home;
  @TempDir Path shelf;

  private static PgTools tools;
  private static OldestPostgres postgres;

  @BeforeAll
  static void somebodyHasCoins() throws Exception {
    tools = ClientTools.find();
    postgres = new OldestPostgres(home);
    postgres.execute(Coins.SOMEBODY_HAS_SOME);
  }

  @AfterAll
  static void theDatabaseEnds() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  void a_backup_is_restored_and_has_the_same_books() throws Exception {
    Path file = shelf.resolve("one.dump");
    Dump.Written written = write(file, BYTES_MAX);
    assertThat(written.books()).contains("transfers=2\n", "postings_sum=0\n", "held=0\n");
    assertThat(written.bytes()).isEqualTo(Files.size(file));
    assertThat(Files.readString(shelf.resolve("one.dump.sha256")))
        .isEqualTo(written.sha256() + "  one.dump\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    postgres.execute("create database aetherial_rehearsal_0badcafe owner aetherial_owner");
    assertThat(rehearsal().findings(file, written.sha256(), written.books())).isEmpty();
    assertThat(databases()).isEqualTo(1);
  }

  @Test
  void books_that_differ_from_what_was_noted_are_found() throws Exception {
    Path file = shelf.resolve("two.dump");
    Dump.Written written = write(file, BYTES_MAX);
    String other = written.books().replace("transfers=2", "transfers=3");
    assertThat(rehearsal().findings(file, written.sha256(), other))
        .containsExactly("Noted transfers=3, restored transfers=2.");
  }

  @Test
  void a_damaged_file_is_found_by_its_hash() throws Exception {
    Path file = shelf.resolve("three.dump");
    Dump.Written written = write(file, BYTES_MAX);
    damage(file);
    assertThat(rehearsal().findings(file, written.sha256(), written.books()).get(0))
        .startsWith("The file has the hash ");
  }

  @Test
  void a_damaged_file_whose_hash_was_forged_cannot_be_restored_and_leaves_nothing()
      throws Exception {
    Path file = shelf.resolve("four.dump");
    Dump.Written written = write(file, BYTES_MAX);
    damage(file);
    assertThatThrownBy(() -> rehearsal().findings(file, Sha256.of(file), written.books()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("pg_restore failed");
    assertThat(databases()).isEqualTo(1);
  }

  @Test
  void a_file_that_grows_too_large_is_not_kept() {
    assertThatThrownBy(() -> write(shelf.resolve("five.dump"), 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger than");
    assertThat(shelf).isEmptyDirectory();
  }

  @Test
  void what_the_program_complains_about_is_told_and_the_password_is_not() {
    PgAddress elsewhere = postgres.address().named("nothing");
    assertThat(elsewhere.toString()).doesNotContain(elsewhere.password());
    assertThatThrownBy(
            () -> {
              try (Connection owner = postgres.asOwner()) {
                new Dump(tools, elsewhere, PATIENCE).write(owner, shelf.resolve("six"), BYTES_MAX);
              }
            })
        .hasMessageContaining("database \"nothing\" does not exist")
        .hasMessageNotContaining(elsewhere.password());
    assertThat(shelf).isEmptyDirectory();
  }

  private static Dump.Written write(Path file, long bytesMax) throws IOException, SQLException {
    try (Connection owner = postgres.asOwner()) {
      return new Dump(tools, postgres.address(), PATIENCE).write(owner, file, bytesMax);
    }
  }

  private static Rehearsal rehearsal() {
    return new Rehearsal(tools, postgres.address(), PATIENCE);
  }

  private static int databases() throws SQLException {
    try (Connection owner = postgres.asOwner();
        Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from pg_database where datname like 'aetherial%'")) {
      row.next();
      return row.getInt(1);
    }
  }

  static void damage(Path file) throws IOException {
    try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
      bytes.write(ByteBuffer.wrap(new byte[2_000]), Files.size(file) / 2);
    }
  }
}
