package com.aetherial.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One kept connection to the server. It knows just enough of HTTP/1.1 to cost next to nothing: what
 * the load generator uses of the cores is missing in the server.
 */
final class HttpConnection implements AutoCloseable {
  private static final int BUFFER = 32 * 1024;
  private static final int STATUS_AT = 9;
  private static final int STATUS_DIGITS = 3;
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
  private int position;
  private int limit;
  private String head = "";

  HttpConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = socket.getInputStream();
  }

  /** Sends a request that is complete, and returns the status of the answer. */
  int exchange(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    head = readHead();
    readBody();
    return Integer.parseInt(head, STATUS_AT, STATUS_AT + STATUS_DIGITS, 10);
  }

  /** The body of the last answer. */
  String body() {
    return body.toString(StandardCharsets.UTF_8);
  }

  /** A header of the last answer; the name in lower case. */
  Optional<String> header(String name) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private String readHead() throws IOException {
    StringBuilder text = new StringBuilder(512);
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = read(); c != '\n'; c = read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private void readBody() throws IOException {
    body.reset();
    Optional<String> length = header("content-length");
    if (length.isPresent()) {
      readBytes(Integer.parseInt(length.get()));
    } else if (header("transfer-encoding").isPresent()) {
      for (int size = chunkSize(); size > 0; size = chunkSize()) {
        readBytes(size);
        readLine();
      }
      readLine();
    }
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(readLine().split(";", 2)[0].strip(), 16);
  }

  private void readBytes(int count) throws IOException {
    for (int missing = count; missing > 0; ) {
      fill();
      int part = Math.min(missing, limit - position);
      body.write(buffer, position, part);
      position += part;
      missing -= part;
    }
  }

  private int read() throws IOException {
    fill();
    return buffer[position++];
  }

  private void fill() throws IOException {
    if (position == limit) {
      limit = in.read(buffer);
      position = 0;
      if (limit < 0) {
        limit = 0;
        throw new EOFException("The server closed the connection.");
      }
    }
  }
}
