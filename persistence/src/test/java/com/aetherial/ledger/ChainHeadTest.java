package com.aetherial.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.verifier.Verify;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A head that was noted elsewhere gives away what the database itself can hide. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainHeadTest {
  private static final String START_AGAIN =
      "delete from ledger.block_entry; delete from ledger.block";

  private final VariedBooks varied = new VariedBooks();
  private final LedgerDatabase database = varied.books.database;

  @TempDir private Path home;

  @Test
  void a_chain_that_grew_still_contains_its_old_head() {
    Map<String, String> noted = noted();
    varied.seal();

    assertThat(Audited.of(database, noted).answer()).isEqualTo(Verify.RIGHT);
  }

  @Test
  void a_chain_that_was_written_anew_is_found() {
    Map<String, String> noted = noted();
    database.damage("update ledger.transfer set description = 'other' where seq = 3");
    database.damage(START_AGAIN);
    boolean isMore = true;
    while (isMore) {
      isMore = varied.books.flag("select ledger.seal(2) is not null");
    }
    varied.hideTheTraces();

    assertThat(Audited.of(database).answer()).isEqualTo(Verify.RIGHT);
    assertThat(Audited.of(database, noted).said()).contains("FAULT head-was-rewritten, block");
  }

  @Test
  void a_chain_that_was_cut_off_is_found() {
    Map<String, String> noted = noted();
    database.damage(START_AGAIN);
    varied.seal();
    varied.hideTheTraces();

    assertThat(Audited.of(database).answer()).isEqualTo(Verify.RIGHT);
    assertThat(Audited.of(database, noted).said()).contains("FAULT head-is-missing, block");
  }

  @Test
  void a_head_that_was_harmed_is_not_believed() throws IOException {
    Map<String, String> noted = noted();
    Path file = Path.of(noted.get("verify.against"));
    Files.writeString(file, Files.readString(file).replace("\"lastSeq\": ", "\"lastSeq\": 1"));

    assertThat(Audited.of(database, noted).answer()).isEqualTo(Verify.UNCHECKED);
  }

  @Test
  void no_head_is_written_of_wrong_books() {
    database.damage("select 1");
    Path file = home.resolve("wrong.json");

    Audited.of(database, Map.of("verify.head", file.toString()));

    assertThat(file).doesNotExist();
  }

  @Test
  void whoever_sees_only_some_rows_checks_nothing() {
    Audited audited = Audited.run(database.url(), "aetherial_app", "postgres", Map.of());

    assertThat(audited.answer()).isEqualTo(Verify.UNCHECKED);
    assertThat(audited.said()).contains("row-level security").contains("create-auditor.sql");
  }

  @Test
  void a_database_that_does_not_answer_is_not_called_wrong() {
    Audited audited = Audited.run("jdbc:postgresql://localhost:1/none", "x", "x", Map.of());

    assertThat(audited.answer()).isEqualTo(Verify.UNCHECKED);
  }

  @Test
  void long_books_fit_into_a_small_memory() throws IOException, InterruptedException {
    new Turnover(varied.books).batches(30);
    Process verifier = Audited.process(database, "-Xmx24m").start();

    String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(verifier.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said).contains("RIGHT");
    assertThat(verifier.exitValue()).isEqualTo(Verify.RIGHT);
  }

  private Map<String, String> noted() {
    Path file = home.resolve("head.json");
    Audited written = Audited.of(database, Map.of("verify.head", file.toString()));
    assertThat(written.answer()).as(written.said()).isEqualTo(Verify.RIGHT);
    assertThat(file).exists();
    return Map.of("verify.against", file.toString());
  }
}
