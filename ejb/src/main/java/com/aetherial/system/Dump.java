package com.aetherial.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A file that holds the whole database as it was at one moment, and beside it the file's hash and
 * what the books said at exactly that moment.
 */
final class Dump {
  private final PgTools tools;
  private final PgAddress address;
  private final Duration patience;

  Dump(PgTools tools, PgAddress address, Duration patience) {
    this.tools = tools;
    this.address = address;
    this.patience = patience;
  }

  /**
   * What was written.
   *
   * @param books what the books said
   */
  record Written(long bytes, String sha256, String books) {}

  /**
   * Writes the file; nothing of it is left when that fails.
   *
   * @param owner a connection of the role that owns every schema
   */
  Written write(Connection owner, Path file, long bytesMax) throws IOException, SQLException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    try {
      Files.createFile(unfinished);
      keepSecret(unfinished);
      String books = dump(owner, unfinished, bytesMax);
      list(unfinished);
      String sha256 = Sha256.of(unfinished);
      Files.writeString(beside(file, ".books"), books);
      Files.writeString(beside(file, ".sha256"), sha256 + "  " + file.getFileName() + "\n");
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return new Written(Files.size(file), sha256, books);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** The transaction stays open while the program reads what the transaction sees. */
  private String dump(Connection owner, Path file, long bytesMax) throws IOException, SQLException {
    owner.setAutoCommit(false);
    try (Statement statement = owner.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
      String snapshot;
      try (ResultSet row = statement.executeQuery("select pg_export_snapshot()")) {
        row.next();
        snapshot = row.getString(1);
      }
      String books = BooksFigures.of(owner);
      new PgCall(command(file, snapshot), address, patience).run(file, bytesMax);
      return books;
    } finally {
      owner.rollback();
      owner.setAutoCommit(true);
    }
  }

  private List<String> command(Path file, String snapshot) {
    return List.of(
        tools.find("pg_dump").toString(),
        "--format=custom",
        "--snapshot=" + snapshot,
        "--lock-wait-timeout=60000",
        "--no-password",
        "--file=" + file);
  }

  /** A file whose contents cannot be listed cannot be restored. */
  private void list(Path file) throws IOException {
    String restore = tools.find("pg_restore").toString();
    new PgCall(List.of(restore, "--list", file.toString()), address, patience).run();
  }

  private static void keepSecret(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** The file that says something about another one. */
  static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
