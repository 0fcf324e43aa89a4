package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What the server logs; as an extension it allows no line above INFO during a test. */
public final class ServerLog implements BeforeEachCallback, AfterEachCallback {
  private static final Pattern LOUD =
      Pattern.compile("^[0-9-]{10} [0-9:,]{12} +(WARN|WARNING|ERROR|SEVERE|FATAL)\\b.*");

  private long mark;

  @Override
  public void beforeEach(ExtensionContext context) {
    mark = length();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(loudSince(mark)).isEmpty();
  }

  /** Where the log ends now. */
  public static long length() {
    try {
      return Files.size(RunningAetherial.get().log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines above INFO after a mark. */
  public static List<String> loudSince(long mark) {
    return since(mark).lines().filter(line -> LOUD.matcher(line).matches()).toList();
  }

  /** Everything after a mark. */
  public static String since(long mark) {
    try (var file = new RandomAccessFile(RunningAetherial.get().log().toFile(), "r")) {
      byte[] bytes = new byte[Math.toIntExact(file.length() - mark)];
      file.seek(mark);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
