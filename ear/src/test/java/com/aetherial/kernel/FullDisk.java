package com.aetherial.kernel;

import com.aetherial.launcher.Ground;
import com.aetherial.testing.TheBooks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table on a disk that is really full, until this is closed. Making a disk takes the rights of
 * root; where those are missing, writing fails with the same SQLSTATE.
 */
final class FullDisk implements AutoCloseable {
  private static final int ROOM_LEFT = 16 * 1024;
  private static final int MARGIN = 1024 * 1024;

  private final String table;
  private final Path disk = Ground.directory().resolve("it/full-disk").toAbsolutePath();
  private final boolean isReal;

  FullDisk(String table) throws IOException {
    this.table = table;
    Files.createDirectories(disk);
    long size = TheBooks.count("select pg_table_size('" + table + "')") + MARGIN;
    isReal = runs("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + size, "tmpfs", disk.toString());
    if (isReal) {
      Path home = Files.createDirectory(disk.resolve("tablespace"));
      TheBooks.change("create tablespace tiny location '" + home + "'");
      TheBooks.change("alter table " + table + " set tablespace tiny");
      fill();
    } else {
      TheBooks.change(
          "create function public.full() returns trigger language plpgsql as $$"
              + " begin raise exception 'no space left' using errcode = '53100'; end $$");
      TheBooks.change(
          "create trigger aaa_full before insert on "
              + table
              + " for each row execute function public.full()");
    }
  }

  /** Whether the disk is one, or only said to be full. */
  boolean isReal() {
    return isReal;
  }

  private void fill() throws IOException {
    long free = Files.getFileStore(disk).getUsableSpace() - ROOM_LEFT;
    try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
      filler.write(new byte[Math.toIntExact(free)]);
    }
  }

  private static boolean runs(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.onExit().join().exitValue() == 0;
  }

  @Override
  public void close() throws IOException {
    if (!isReal) {
      TheBooks.change("drop trigger aaa_full on " + table);
      TheBooks.change("drop function public.full()");
      return;
    }
    Files.delete(disk.resolve("filler"));
    TheBooks.change("alter table " + table + " set tablespace pg_default");
    TheBooks.change("drop tablespace tiny");
    if (!runs("umount", disk.toString())) {
      throw new IllegalStateException("The small disk stays behind in " + disk);
    }
  }
}
