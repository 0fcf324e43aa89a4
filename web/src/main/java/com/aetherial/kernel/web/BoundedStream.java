package com.aetherial.kernel.web;

import jakarta.ws.rs.ClientErrorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a body that does not tell its length and grows past the limit. */
final class BoundedStream extends FilterInputStream {
  private static final int STATUS_TOO_LARGE = 413;

  private long left;

  BoundedStream(InputStream body, long bytesMax) {
    super(body);
    left = bytesMax;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      count(1);
    }
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw new ClientErrorException(STATUS_TOO_LARGE);
    }
  }
}
