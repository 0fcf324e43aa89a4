package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PgToolsTest {
  @TempDir Path directory;

  @Test
  void the_directory_that_was_named_is_the_only_one() throws IOException {
    assertThatThrownBy(() -> new PgTools(directory.toString(), "/usr/bin").find("pg_dump"))
        .isInstanceOf(BackupToolsMissing.class)
        .hasMessageStartingWith("pg_dump was not found. Install the client programs");
    Path program = Files.createFile(directory.resolve("pg_dump"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    assertThat(new PgTools(directory.toString(), "").find("pg_dump")).isEqualTo(program);
  }

  @Test
  void the_path_is_looked_through() throws IOException {
    Path program = Files.createFile(directory.resolve("pg_never_heard_of"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    assertThat(new PgTools(null, "/nowhere::" + directory).find("pg_never_heard_of"))
        .isEqualTo(program);
  }

  @Test
  void a_jdbc_address_is_understood() {
    PgAddress place =
        PgAddress.of(
            "jdbc:postgresql://db.example/aetherial?sslmode=verify-full&sslrootcert=%2Fetc%2Fca",
            "o", "p");
    assertThat(place.environment())
        .containsEntry("PGHOST", "db.example")
        .containsEntry("PGPORT", "5432")
        .containsEntry("PGDATABASE", "aetherial")
        .containsEntry("PGPASSWORD", "p")
        .containsEntry("PGSSLMODE", "verify-full")
        .containsEntry("PGSSLROOTCERT", "/etc/ca");
    assertThat(place.named("other").jdbc())
        .isEqualTo(
            "jdbc:postgresql://db.example:5432/other?sslmode=verify-full&sslrootcert=%2Fetc%2Fca");
    assertThat(PgAddress.of("jdbc:postgresql://db/x", "o", "p").environment())
        .doesNotContainKey("PGSSLMODE");
    assertThatThrownBy(() -> PgAddress.of("jdbc:postgresql://a:1,b:2/x", "o", "p"))
        .hasMessageContaining("DATABASE_URL");
  }
}
