package com.aetherial.kernel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file that is the same for everybody, as it is and packed by gzip. */
final class Asset {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "html", "text/html;charset=UTF-8",
          "webmanifest", "application/manifest+json");

  private final String type;
  private final byte[] plain;
  private final byte[] packed;

  Asset(String path, byte[] plain) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    this.type = TYPES.getOrDefault(ending, "text/plain;charset=UTF-8");
    this.plain = plain.clone();
    this.packed = pack(plain);
  }

  String type() {
    return type;
  }

  byte[] plain() {
    return plain;
  }

  byte[] packed() {
    return packed;
  }

  /** Whether packing is worth it: fonts and most pictures are packed already. */
  boolean isSmallerPacked() {
    return packed.length < plain.length;
  }

  private static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
