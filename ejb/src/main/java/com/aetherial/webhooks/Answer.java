package com.aetherial.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of an answer to a request. Nothing of it is believed but the number in its first
 * line.
 */
record Answer(int status, String text) {
  static final int TEXT_MAX = 1_024;

  private static final int LINE_MAX = 8_192;
  private static final int LINES_MAX = 200;
  private static final int INTERIM_MAX = 5;
  private static final int FINAL = 200;
  private static final Pattern FIRST = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]{1,9}) *");
  private static final Pattern CHUNKED = Pattern.compile("(?i)transfer-encoding:.*chunked.*");

  /** Asks over a line, and reads what comes. */
  static Answer read(Socket line, Target target, Map<String, String> headers, byte[] body)
      throws IOException {
    OutputStream out = line.getOutputStream();
    out.write(head(target, headers, body.length).getBytes(ISO_8859_1));
    out.write(body);
    out.flush();
    var in = new BufferedInputStream(line.getInputStream());
    for (int i = 0; i < INTERIM_MAX; i++) {
      Matcher first = FIRST.matcher(line(in));
      if (!first.matches()) {
        throw new IOException("The answer is not HTTP.");
      }
      int status = Integer.parseInt(first.group(1));
      Body rest = Body.announced(in);
      if (status >= FINAL) {
        return new Answer(status, rest.read(in));
      }
    }
    throw new IOException("The answer never begins.");
  }

  private static String head(Target target, Map<String, String> headers, int length) {
    var head = new StringBuilder("POST " + target.path() + " HTTP/1.1\r\n");
    head.append("Host: ").append(target.authority()).append("\r\n");
    head.append("Connection: close\r\nUser-Agent: Aetherial\r\n");
    head.append("Content-Length: ").append(length).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString();
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0 || line.length() >= LINE_MAX) {
        throw new IOException("The answer broke off, or never comes to its point.");
      }
      line.append((char) c);
    }
    return line.toString().stripTrailing();
  }

  /** How much there is to read; of what never ends, only the beginning counts. */
  private record Body(int length, boolean isChunked) {
    static Body announced(InputStream in) throws IOException {
      int length = TEXT_MAX;
      boolean isChunked = false;
      for (int i = 0; i < LINES_MAX; i++) {
        String header = line(in);
        if (header.isEmpty()) {
          return new Body(length, isChunked);
        }
        Matcher sized = LENGTH.matcher(header);
        length = sized.matches() ? Math.min(length, Integer.parseInt(sized.group(1))) : length;
        isChunked = isChunked || CHUNKED.matcher(header).matches();
      }
      throw new IOException("The answer has too many headers.");
    }

    String read(InputStream in) throws IOException {
      byte[] text = isChunked ? in.readNBytes(chunk(in)) : in.readNBytes(length);
      return storable(new String(text, UTF_8));
    }

    private static int chunk(InputStream in) throws IOException {
      try {
        int size = Integer.parseUnsignedInt(line(in).split(";", 2)[0].strip(), 16);
        return size < 0 ? TEXT_MAX : Math.min(TEXT_MAX, size);
      } catch (NumberFormatException malformed) {
        throw new IOException("The answer is not HTTP.", malformed);
      }
    }

    private static String storable(String text) {
      return text.replace('\0', ' ');
    }
  }
}
