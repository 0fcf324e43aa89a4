package com.aetherial.verifier;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The last block of a chain, small enough to be kept elsewhere: whoever has it can prove later that
 * nothing before it was changed.
 *
 * @param format the word for this form
 * @param block the number of the block
 * @param hash its hash, over the hash of the block before and so over everything
 * @param lastSeq the number of its last entry
 * @param sealedAtMicros when it was made, in microseconds since 1970
 * @param check SHA-256 over the other members, against slips of the hand
 */
record Head(
    String format, long block, String hash, long lastSeq, long sealedAtMicros, String check) {
  static final String FORMAT = "aetherial-chain-head-1";
  private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();

  static Head of(long block, String hash, String lastSeq, String sealedAt) {
    long seq = Long.parseLong(lastSeq);
    long micros = Long.parseLong(sealedAt);
    return new Head(FORMAT, block, hash, seq, micros, check(block, hash, seq, micros));
  }

  static Head read(Path file) throws IOException {
    try {
      Head head = JSON.fromJson(Files.readString(file), Head.class);
      if (head == null || !head.isUnharmed()) {
        throw new IOException(file + " is not an unharmed head of a chain.");
      }
      return head;
    } catch (JsonParseException broken) {
      throw new IOException(file + " is not a head of a chain: " + broken.getMessage(), broken);
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.toJson(this) + "\n");
  }

  private boolean isUnharmed() {
    return FORMAT.equals(format)
        && hash != null
        && check(block, hash, lastSeq, sealedAtMicros).equals(check);
  }

  private static String check(long block, String hash, long lastSeq, long sealedAtMicros) {
    return Frame.hashOf(
        FORMAT, Long.toString(block), hash, Long.toString(lastSeq), Long.toString(sealedAtMicros));
  }
}
